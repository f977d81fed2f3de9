## The call

phone-title = Complaint by phone 916
phone-lead = Read the questions aloud in the caller’s language and type the answers. What the caller does not want to say stays blank.
phone-caller-language = The caller’s language
phone-caller-language-save = Show the questions in this language
phone-urgent-title = First: is someone in danger?
phone-danger-title = If there is danger to life:
phone-danger-text = tell the caller to call 112 now. Go on with the complaint after that.
phone-removal-title = Time is short.
phone-removal-text = Tell the caller: a complaint does not stop the time limits of the court. Ask a lawyer.
phone-why = Why we ask, if the caller wants to know
phone-agree = Read each sentence aloud. Tick it only when the caller says yes.
phone-readback-title = Read back
phone-readback-text = Read the answers aloud and change what is not right. Then ask for the two agreements.

## Saving and filing

phone-state = State of this call
phone-not-saved = Nothing is saved yet.
phone-saved-at = Saved: { $time }
phone-saving = Saving …
phone-saved = Saved: {"{time}"}
phone-save-failed = Not saved. Press “Save”. If it fails again, write on paper.
phone-save = Save
phone-file = File the complaint
phone-drop-title = No complaint after all
phone-drop-text = Deletes what was typed in this call. It cannot be brought back.
phone-drop = Delete this call

## Keys

phone-keys-title = Keys
phone-keys-part = Go to a part: the letter beside its heading
phone-keys-next = Next part, at the end: file
phone-keys-list = Show or hide this list (outside the fields)

## Filed

phone-filed-title = Filed. Say the reference to the caller
phone-filed-title-stored = Stored here. Say the reference to the caller
phone-filed-text = Say it slowly, group by group, and let the caller repeat it.
phone-filed-reference = Reference
phone-filed-code = Access code
phone-filed-code-text = Say it only if nobody else listens. We show it only now. It is never sent by mail.
phone-filed-code-gone = The access code was given out and is no longer shown.
phone-filed-kept = The caller has written it down
phone-filed-time = Stored
phone-filed-open = Open in the queue
phone-new = Next call

## Codes, clocks and writing to the applicant

phone-draft-title = The caller has a draft
phone-draft-label = Code of the draft
phone-draft-button = Open the draft
phone-draft-wrong = Code of the draft: it opens nothing. Let the caller read it again.
