## The draft and its code

resume-title = Stop and go on later
resume-kept = Your draft is kept on this server until { $date }. Then it is deleted.
resume-none = There is no draft in this browser.
resume-go-on = Go on with the draft
resume-code-title = A code for another device
resume-code-text = With a code you can go on with this draft on another phone or computer. You can also say the code to an operator of 916: then the operator can open the draft with you.
resume-code-make = Give me a code
resume-code-has = This draft already has a code. If you take a new one, the old one opens nothing any more.
resume-code-shown = The code of your draft
resume-code-keep = Write the code down now. We show it only once and never send it. Whoever has it can read and change your draft.
resume-open-title = Open a draft with its code
resume-open-label = Code of the draft
resume-open-hint = 20 digits in five groups of four.
resume-open-button = Open the draft
resume-open-replaces = This browser then shows the other draft. The draft that is here now can be opened afterwards only with a code of its own.
resume-wrong = This code opens no draft. Compare it with your note. A draft is deleted after 30 days. After sending, use the reference and the access code instead.
resume-mistyped = A digit is missing or wrong. The code has 20 digits.
resume-delete-title = Delete the draft
resume-delete-text = Everything you typed is deleted from this server at once. It cannot be brought back.
resume-delete-tick = I want to delete the draft
resume-delete-button = Delete
resume-deleted = The draft is deleted.

## Opening a case

nav-case = My case
case-open-title = Open my case
case-open-lead = Here you see where your complaint stands and can write to the office. You need the two things you were shown after sending.
case-open-reference = Complaint number (reference)
case-open-reference-hint = It looks like 26-7K3M-9QXD.
case-open-code = Access code
case-open-button = Open the case
case-open-lost = I have lost the access code
case-open-private = On a device that others use, close the case at the end. It closes by itself after 30 minutes without use.
case-bad-reference = Complaint number: a sign is missing or wrong. It has ten letters and digits.
case-bad-code = Access code: a digit is missing or wrong. It has 20 digits.
case-wrong-title = This number and this code do not belong together
case-wrong-text = Compare both with your note. If the code is lost, use the link below or call 916.
case-ended = The case is closed on this device. Open it again to go on.
case-left = The case is closed on this device.

## The case

case-title = My case
case-stands = Where it stands
case-filed-at = Stored
case-waits = The office has asked you something. Your answer helps to go on.
case-timeline = What happened so far
case-no-dates = We show no dates for the next steps: no lawyer has confirmed yet which time limits bind the office here.
case-courts = The time limits of courts run on meanwhile. Ask a lawyer.
case-due = Until { $date }
case-event-filed = Your complaint was stored.
case-event-accepted = The office took it for examination.
case-event-considered = The office is considering it.
case-event-body-asked = The office asked the body.
case-event-body-answered = The body answered the office.
case-event-applicant-asked = The office asks you something.
case-event-applicant-wrote = You wrote to the office.
case-event-office-wrote = The office wrote to you.
case-event-answered = The office answered your complaint.
case-event-corrected = You corrected something.
case-event-not-solved = You said that it is not solved.
case-event-withdrawn = You took the complaint back.
case-event-closed = The office closed the case: { $status }.
case-event-reopened = The office took it up again.
case-event-code-renewed = A new access code was given. The old one no longer opens the case.
case-can = What you can do
case-write-title = Write to the office
case-write-hint = In any language. It goes into the office’s queue with your complaint.
case-write-button = Send the message
case-correct-button = Send it as a correction
case-correct-text = What you filed stays as it is. A correction stands beside it.
case-done-write = Your message is stored.
case-done-correct = Your correction is stored.
case-done-not-solved = The office now sees that it is not solved for you.
case-done-withdraw = The complaint is taken back.
case-empty = Your message: write something first.
case-too-long = Your message: the text is too long. The limit is { $max } characters.
case-unfit = That can no longer be done: the case has moved on meanwhile. Look at the timeline.
case-not-solved-text = The case has ended. If it is not solved for you, say so and write why. The office decides whether it takes the case up again.
case-not-solved-button = Say that it is not solved
case-withdraw-title = Take the complaint back
case-withdraw-text = The office then ends the case. What you filed stays stored.
case-withdraw-button = Take the complaint back
case-withdraw-sure = Do you want to take the complaint back?
case-withdraw-pressure = If somebody presses you to do this, call 916 first.
case-withdraw-keep = Keep the complaint
case-answers = What you filed
case-leave = Close the case on this device

## A lost access code

case-lost-title = The access code is lost
case-lost-lead = If you set a recovery question, its answer gives you a new code. The old code then opens nothing any more.
case-lost-next = Continue
case-lost-question = Your question
case-lost-answer = Your answer
case-lost-wrong = This answer does not fit. Try another way of writing it, or call 916.
case-lost-none-title = There is no recovery question for this number
case-lost-none-text = Without the code nobody can open the case from here. Your complaint is stored all the same, and the office works on it. Call 916 and say the reference.
case-lost-new = Your new access code
case-lost-new-text = Write it down now. We show it only once. The old code no longer opens the case.
review-recovery-none = You set no recovery question. If you lose the access code, you cannot open your case here any more. The complaint is stored and goes to the office all the same.

## What is due

clock-look = First look at an urgent complaint
clock-refusal = Written reasons if the complaint is not taken
clock-body = The body’s answer to the office
clock-examination = Examination of the complaint
clock-information = Examination of a complaint about access to information
