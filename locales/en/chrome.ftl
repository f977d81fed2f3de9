## Names

site-name = Huquq
site-office = Office of the Commissioner for Human Rights (Ombudsman) of the Republic of Azerbaijan

## Header and navigation

skip-to-content = Skip to the content
nav-label = Main navigation
nav-guides = Guides
nav-complaint = Complaint
nav-contacts = Contacts
nav-home = Home
language-label = Language
language-unreviewed = No person has reviewed the texts of this site in { $language } yet. If something is not clear, call 916.
call-916 = Call 916
call-916-ways = From a mobile or the regions: { "012\u00A0916" }

## Quick exit

exit-now = Exit now
exit-title = Leave this site quickly
exit-text = When you press the button, this site’s cookies and saved pages are removed from this device. Your draft is deleted from the server. Then a different page opens. A complaint that you have sent stays stored. The browser’s history and the network may still show that you were here.
exit-button = Leave now
blank-title = Empty page

## Footer

footer-office = Office of the Commissioner for Human Rights (Ombudsman)
footer-note = No tracking cookies, no visitor counters from outside. The address of your device is not kept with a complaint.
footer-privacy = Privacy
footer-contacts = Contacts
footer-guides = All guides
footer-complaint = Make a complaint

## Not yet in service

test-notice-title = Test installation.
test-notice-text = What you write here does not reach the Ombudsman. Call 916.

## Page titles

page-title = { $title } – Huquq
page-title-error = Error: { $title } – Huquq

## Error pages

error-not_found-title = Page not found
error-not_found-text = There is no page at this address. If you saw a reference for a complaint, that complaint is stored. Go to the home page, or call 916.
error-method-title = This page cannot be opened in this way
error-method-text = The browser asked for this page in a way that the page does not know. If you saw a reference for a complaint, that complaint is stored. Go back and try again, or call 916.
error-too_large-title = Too much was sent at once
error-too_large-text = What the browser sent is larger than this page can take. It was not saved. If you saw a reference for a complaint, that complaint is stored. Go back, shorten the text and save again, or call 916.
error-origin-title = The request came from another site
error-origin-text = For your safety this page takes answers only from its own forms. Nothing was changed. If you saw a reference for a complaint, that complaint is stored. Open the form here and send it again, or call 916.
error-media-title = The form arrived in a shape we cannot read
error-media-text = Nothing from it was saved. If you saw a reference for a complaint, that complaint is stored. Go back and send the form again, or call 916.
error-timeout-title = It took too long
error-timeout-text = The server stopped waiting. If you saw a reference for a complaint, that complaint is stored. If not, go back and send again: the same complaint is stored only once. You can also call 916.
error-busy-title = Too many requests at this moment
error-busy-text = The server cannot take this request now. If you saw a reference for a complaint, that complaint is stored. Wait a minute, go back and try again, or call 916.
error-server-title = Something went wrong on the server
error-server-text = The fault is ours, not yours. If you saw a reference for a complaint, that complaint is stored. Go back and try again: the same complaint is stored only once. You can also call 916.
error-back = Back
error-home = Go to the home page

## Yes and no

answer-yes = Yes
answer-no = No
# Above questions that follow from an answer.
answer-only-if = Only if you answered “{ $answer }”
