## Start

complaint-start-title = Make a complaint to the Ombudsman
complaint-start-lead = Tell the Ombudsman what happened. The questions take about 10 to 15 minutes, one step at a time.
complaint-start-point-papers = You need no papers: no passport, no registered address, no e-mail.
complaint-start-point-blank = You may leave almost every question blank.
complaint-start-point-draft = After each step your draft is kept on this server, sealed, for 30 days. A cookie in this browser finds it again.
complaint-start-point-court = A complaint to the Ombudsman does not stop the time limits of courts. If you have a decision against you, ask a lawyer at once.
complaint-start-button = Start
complaint-start-continue = Go on with the draft on this device
complaint-start-fresh = Delete the draft and start anew
complaint-start-916 = You can also tell it by phone: call 916.

## Danger

urgent-title = Is someone in danger now?
urgent-text = If there is danger to life, call 112 now. Then call 916.

## Steps

step-progress = Step { $n } of { $total }
step-who-title = Who is this complaint for?
step-who-name = For whom
step-who-lead = You may complain for yourself, and for other people if they agree.
step-you-title = What is your name?
step-you-name = Your name
step-contact-title = How can we reach you safely?
step-contact-name = Contact
step-contact-lead = Give only what is safe for you. You may leave all of it blank.
step-situation-title = What is the situation now?
step-situation-name = Situation
step-situation-lead = You may leave any of these questions blank.
step-decision-title = Is there a decision to leave Azerbaijan, or a court case?
step-decision-name = Decision and court
step-decision-lead = A complaint to the Ombudsman does not stop the time limits of courts.
step-events-title = What happened?
step-events-name = What happened
step-events-lead = Tell it in your own words, in the language you know best.
step-body-title = What is it about, and who did it?
step-body-name = Topic and body
step-body-lead = If you do not know, leave it blank.
step-wish-title = What do you want to change?
step-wish-name = Your wish
step-wish-lead = Say what would help you, and whether the office may name you.
step-review-title = Check your complaint before you send it
step-review-name = Check and send
step-review-lead = You can change every answer. Nothing has been sent yet.

## Buttons and the draft

button-continue = Save and continue
button-back = Back
button-send = Send the complaint
button-change = Change
button-change-hidden = : { $field }
draft-saved = Your draft is saved on this server, sealed, until { $date }. You can stop now and go on in this browser.
draft-not-yet = Nothing is saved yet. The draft is saved when you press “Save and continue”.
chars-left = { $count ->
    [one] { $count } character left
   *[other] { $count } characters left
}
chars-over = { $count ->
    [one] { $count } character too many
   *[other] { $count } characters too many
}
unsaved-warning = What you typed on this page is not saved yet.
draft-gone-title = No draft in this browser
draft-gone-text = We found no draft that belongs to this browser. It may be older than 30 days, deleted, or begun in a different browser. Start anew, or call 916.
draft-conflict-title = This step was changed in another tab
draft-conflict-text = Here is what you typed in this tab. It is not saved yet. Check it and save again: it then replaces what the other tab saved.
review-changed-title = Your answers were changed in another tab
review-changed-text = Nothing was sent. Below is what would be sent now. Read it once more, tick the two boxes and send.
cookies-needed-title = Your browser does not keep cookies
cookies-needed-text = Without a cookie we cannot find your draft again, so the steps cannot be kept. Allow cookies for this site and go on, or call 916.

## Check and send

review-blank = left blank
review-anonymous-note = You complain without giving a name. The Ombudsman’s published answers say that such a complaint is examined only if enough evidence supports it. Tell in the text what can show it.
review-where-title = Where this goes
review-where-text = This portal gives your complaint to the Ombudsman’s office, in its queue and by e-mail, and to nobody else. When the office asks the body about the case, the body may learn who you are. A complaint to the Ombudsman does not stop the time limits of courts.
review-ack-none = No acknowledgement will be sent by e-mail: you gave no e-mail address for it.
review-urgent-note = You wrote that someone is in danger. Call 112 now, and 916 as well. Do not wait for an answer to this complaint.

## Sent

sent-title = Your complaint is stored and on its way to the office
sent-title-stored = Your complaint is stored here
sent-reference = Your complaint number (reference)
sent-code = Your access code
sent-code-keep = Keep the code. We show it only now and never send it by mail.
sent-code-gone = The access code was shown before and is not shown again.
sent-time = Stored
sent-kept-tick = I have kept the code
sent-kept-button = Confirm
sent-kept-done = You have confirmed that you kept the code. It is no longer shown.
sent-print = Print this page
sent-next-title = What happens next
sent-next-1 = The complaint is placed in the office’s queue. It also goes to the office by e-mail.
sent-next-2 = Keep the reference. It is the number of your complaint.
sent-next-3 = If something changes, call 916 and say the reference. The time limits of courts run on: ask a lawyer.
sent-nothing-title = No complaint was sent from this browser
sent-nothing-text = This page shows a complaint just after it is sent. If you have a reference, that complaint is stored. If not, start or go on with your draft, or call 916.
