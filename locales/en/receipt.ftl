## Receipt, on the page after sending and in the file

footer-verify = Check a receipt
receipt-title = Receipt of your complaint
receipt-lead = The receipt is a signed statement that the complaint with this number was stored at this time. It shows nothing of what you wrote. Anyone can check it.
receipt-no-key = The receipt does not open the complaint. You can show it to others. Never show them the access code.
receipt-test = This receipt comes from a test installation. The complaint did not reach the Ombudsman. Call 916.
receipt-code = The receipt as a code to scan
receipt-as-text = The same receipt as text:
receipt-save = Save the receipt as a file
receipt-check = Check a receipt
receipt-file-reference = Complaint number: { $reference }
receipt-file-time = Stored: { $time }
receipt-file-check = Where to check it: { $address }
receipt-file-line = The next line is the receipt itself. Do not change it.

## Copy of the whole complaint

copy-link = Copy of the whole complaint, to print
copy-title = Copy of your complaint
copy-lead = These are your answers as they were stored, word for word. Print this page, or save it as PDF in the print window of the browser.
copy-care = This page shows everything you wrote. Keep the paper or the file where others do not find it. On a shared device, press “Exit now” afterwards.

## Checking a receipt

verify-title = Check a receipt
verify-lead = Here you can see whether a receipt of a complaint is genuine and unchanged.
verify-no-content = This page shows nothing about the content of any complaint. What you send here is checked and not kept.
verify-one-way = One of the three ways is enough: the text, the file or a photo.
verify-reference = Complaint number
verify-reference-hint = If you want to compare it with the receipt. For example 26-7K3M-9QXD.
verify-text = The receipt as text
verify-text-hint = It begins with HUQUQ1. Copy the whole line. Line breaks do no harm.
verify-file = The saved file
verify-file-hint = The .txt file that this portal saved, or a .json file that holds the receipt.
verify-photo = A photo or a screenshot of the code
verify-photo-hint = JPEG, PNG or WebP, up to 8 MB. The whole code with its white edge must be in the picture, sharp and without reflections.
verify-button = Check the receipt
verify-result = Result
verify-genuine-title = The receipt is genuine.
verify-genuine-text = The signature fits, nothing was changed, and this receipt is kept in our register.
verify-genuine-unknown-text = The signature fits and nothing was changed. But this receipt is not in the register of this installation. Keep the receipt and ask the office.
verify-altered-title = The receipt was altered.
verify-altered-text = It names a key of this office, but the signature does not fit the text. Something was changed, or was copied wrongly. Try once more with the saved file or the code.
verify-unknown-title = The receipt is not signed with a key of this office.
verify-unknown-text = Someone else made it, or it comes from another institution. This receipt proves nothing here.
verify-unknown-kept-text = The key is no longer known here. But this very receipt is kept in our register. Ask the office.
verify-do = If you are not sure, or if you were given this receipt by someone else, ask the office and say the number.
verify-filed = Stored
verify-kind = Kind of installation
verify-kind-test = Test installation: the complaint did not reach the Ombudsman
verify-kind-service = In service
verify-key = Key
verify-register = Also in our register
verify-register-yes = Yes. This very receipt was given for this complaint.
verify-register-no = No. This receipt is not in our register.
verify-register-not-asked = Not asked: the receipt names no complaint that could be looked for.
verify-number-other = You typed another number than the one in the receipt.
verify-number-mistyped = What you typed is not a complaint number. Compare it with this one.
verify-wrong-nothing = Give the receipt in one of the three ways: as text, as a file or as a photo.
verify-wrong-no-receipt = There is no receipt in it. A receipt begins with HUQUQ1.
verify-wrong-cut = The receipt is not complete: its end is missing. Copy the whole line.
verify-wrong-unreadable = This looks like a receipt, but it cannot be read. A character is wrong or was added. Try the saved file or the code.
verify-wrong-newer = A newer version of this program made the receipt. It cannot be checked here yet. Call 916.
verify-wrong-not-text = This file is not text. Choose the .txt file that the portal saved.
verify-wrong-not-picture = This picture cannot be read. Choose a JPEG, PNG or WebP picture, or take a screenshot.
verify-wrong-too-large = The picture is too large. Take a screenshot, or cut the picture to the code.
verify-wrong-no-code = No code can be read in this picture. Take the photo again: closer, sharp, the whole code with its white edge.
verify-wrong-other-code = The code in this picture is not a receipt.
