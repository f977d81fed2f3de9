## The question on the step

field-attachments = Photos, documents, recordings
field-attachments-short = Files
field-attachments-hint = For example: a photo of a paper, a letter, a voice message. You can send the complaint without any file.
why-files-why = So that the office can see or hear what you tell about.
why-files-who = This portal gives the files to the Ombudsman’s office, in its queue, and to nobody else. Mail to the office holds only their names, sizes and check sums. When the office asks the body about the case, the body may learn who you are.
why-files-blank = The complaint is stored and goes to the office all the same.
files-open = Save and go to the files
files-count = { $count ->
    [0] No file is added yet.
    [one] { $count } file is added.
   *[other] { $count } files are added.
}

## The page of files

files-title = Photos, documents, recordings
files-lead = Add what shows what happened. You can leave this out.
files-limits = At most { $files } files, { $each } MB each, { $all } MB in all.
files-kinds = Photos (JPEG, PNG, WebP, HEIC), documents (PDF, DOCX, ODT, TXT), recordings (MP3, M4A, OGG, Opus, AAC, WAV, WebM), films (MP4).
files-sealed = Each file is kept sealed on this server, with your draft.
files-choose = Choose files
files-camera = Or take a photo
files-send = Add the files
files-continue = Continue to the next questions
files-back = Back to “What happened?”
files-list-title = Added files
files-none = No file is added yet.
files-unnamed = File without a name
files-kilobytes = { $number } KB
files-megabytes = { $number } MB
files-sort-picture = Photo or picture
files-sort-document = Document
files-sort-recording = Recording
files-sort-film = Film
files-scan-not_scanned = Not checked for viruses
files-scan-clean = Checked for viruses: nothing was found
files-scan-infected = The check found a virus. The file stays sealed, and the office does not open it.
files-remove = Remove
files-place-title = This picture says where it was made.
files-place-text = The place and the device stand in the file. As evidence this can help you. If it is a danger to you, replace the picture.
files-place-by-hand = We cannot make such a copy of this kind of picture. On many phones you can take the place out before you send it, or send a screenshot instead.
files-place-copy = Replace by a copy without place and device

## What was not taken

files-refused-empty = { $name }: this file is empty.
files-refused-too_large = { $name }: this file is larger than { $each } MB. A shorter recording or a smaller photo fits.
files-refused-too_many = { $name }: there are { $files } files already. Remove one to add another.
files-refused-all_too_large = { $name }: all files together would be larger than { $all } MB.
files-refused-program = { $name }: this is a program or a script, or holds one. We take none, because it can harm computers.
files-refused-page = { $name }: this is a web page or a drawing made like one. Save it as PDF, or make a screenshot.
files-refused-archive = { $name }: this is a package of files or a table. Add the files one by one, or save the table as PDF.
files-refused-old_document = { $name }: this is a document of an old form, or one with a password. Save it as PDF or DOCX without a password.
files-refused-unknown = { $name }: we do not know this kind of file, or it is damaged. The kinds we take are listed above.
files-refused-nothing = Choose a file first.
files-refused-copy = The copy could not be made. The picture is kept as it was.
files-refused-cut = The sending broke off. Nothing of it was kept.

## With script

files-sending = Sending: { $percent } %
files-sent = Added
files-again = Try again
files-cancel = Cancel
files-cancelled = Cancelled
files-record = Record a voice message
files-record-stop = Stop the recording
files-record-keep = Add the recording
files-record-drop = Delete the recording
files-record-running = Recording now.
files-record-listen = Listen to it before you add it.
files-record-refused = The browser gave no microphone. You can record with another app and add the file here.
files-record-name = voice-message

## Mail to the office

mail-office-files = Files ({ $count }), opened at these addresses after signing in:
