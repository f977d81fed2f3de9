## Files after the filing

later-title = Send more files
later-text = You can add photos, documents and recordings to your complaint. They go into the office’s queue with it.
later-open = Go to the files
later-sealed = Each file is kept sealed on this server, with your complaint.
later-stays = What you send stays with the complaint. It cannot be removed here. A photo can hold the place where it was made. If that is a danger to you, send a screenshot instead.
later-send = Send the files
later-list-title = What was sent
later-none = No file was sent yet.
later-sent-at = Sent: { $time }
later-back = Back to my case
later-done = Your files are stored with your complaint.
later-withdrawn = You took the complaint back. No more files can be added to it.
later-full = { $name }: there are { $files } files already. No more can be added. If something is missing, write to the office.
later-event = { $count ->
    [one] You sent { $count } file.
   *[other] You sent { $count } files.
}

## Answers to programs

later-api-media = The body must be sent as multipart/form-data, each file as a part “files”.
later-api-code = The header Access-Code is needed: the 20 digits of the complaint’s access code.
later-api-case = There is no complaint with this reference and this access code.
later-api-withdrawn = The complaint was taken back. No files can be added to it.
later-api-key_used = This Idempotency-Key was used with other files. Other files need a new key.
