## Frame

staff-nav-label = Staff navigation
staff-nav-phone = Phone 916
staff-nav-queue = Queue
staff-nav-outbox = Outbox
staff-nav-content = Content
staff-sign-out = Sign out
staff-language-save = Use this language
staff-role-operator = Operator
staff-role-officer = Officer
staff-role-supervisor = Supervisor
staff-role-editor = Editor
staff-role-admin = Administrator
staff-role-auditor = Auditor

## Sign in

staff-login-title = Sign in
staff-login-lead = For the staff of the Office of the Ombudsman. To make a complaint, go to the public pages or call 916.
staff-login-public = Go to the public pages
staff-login-name = User name
staff-login-password = Password
staff-login-code = One-time code
staff-login-code-hint = Six digits from your code app. If you do not have it with you, type one of your recovery codes.
staff-login-button = Sign in
staff-login-wrong-title = You are not signed in
staff-login-wrong-text = The user name, the password or the code is not right. Type the password and a new code again.
staff-login-slow-title = Too many attempts
staff-login-slow-text = Wait a quarter of an hour and try again, or ask an administrator for a new set-up link.
staff-login-ended-title = You were signed out
staff-login-ended-text = Sign in again to go on. What was saved is kept.

## Set-up

staff-setup-title = Set up your account
staff-setup-lead = This page works once. Do the three steps in order.
staff-setup-person = Name
staff-setup-login = User name
staff-setup-role = Role
staff-setup-password-title = 1. Choose a password
staff-setup-password = Password
staff-setup-password-hint = At least { $min } characters. Three or four words that do not belong together are good.
staff-setup-password-again = The same password again
staff-setup-app-title = 2. Connect a code app
staff-setup-app-text = Add a new account to your code app by hand and type this secret into it. On a telephone that has the app, the link does it for you.
staff-setup-app-secret = Secret
staff-setup-app-link = Open in the code app
staff-setup-app-code = The six digits that the app shows now
staff-setup-recovery-title = 3. Keep the recovery codes
staff-setup-recovery-text = Each works once in place of the app. We show them only now. Write them down or print this page, and keep it where nobody else looks.
staff-setup-recovery-kept = I have kept the recovery codes
staff-setup-button = Finish the set-up
staff-setup-error-short = Password: it has fewer than { $min } characters.
staff-setup-error-weak = Password: it is too easy to guess. Use more words, or words that do not belong together.
staff-setup-error-differ = The same password again: the two are not the same.
staff-setup-error-code = The six digits: the code does not fit. Wait for a new one and check the clock of your telephone.
staff-setup-error-kept = Recovery codes: keep them first, then tick the box.
staff-setup-gone-title = This set-up link does not work any more
staff-setup-gone-text = It was used already, or it is older than 24 hours. Ask an administrator for a new one.

## Queue

staff-queue-title = Queue
staff-queue-order = Urgent first, then the newest. Nothing of what people wrote stands here: opening a complaint is recorded.
staff-queue-caption = Complaints
staff-queue-empty-title = The queue is empty.
staff-queue-empty-text = New complaints appear here as soon as they are stored.
staff-queue-older = Older complaints
staff-queue-newest = Back to the newest
staff-queue-nobody = nobody
staff-col-reference = Reference
staff-col-topic = Topic
staff-col-body = Body
staff-col-group = Group
staff-col-language = Language
staff-col-channel = Channel
staff-col-filed = Filed
staff-col-status = Status
staff-col-assigned = Officer
staff-unsaid = not said
staff-urgent = Urgent
staff-over-a-year = Over a year
staff-channel-web = web form
staff-channel-phone = phone 916
staff-channel-paper = letter
staff-channel-visit = visit

## One complaint

staff-case-title = Complaint { $reference }
staff-case-recorded = That you opened this complaint is recorded.
staff-case-back = Back to the queue
staff-case-facts = At a glance
staff-case-urgent-title = Urgent.
staff-case-urgent-danger = Someone is in danger.
staff-case-urgent-child = A child is without an adult.
staff-case-urgent-detained = Someone is detained.
staff-case-urgent-removal = There is a decision to leave the country.
staff-case-urgent-list = The topic, the body or the group is marked as urgent.
staff-case-over-a-year-title = More than a year.
staff-case-over-a-year-text = By the days in the answers, more than a year had passed when this was filed. The published answers of the office name one year for a complaint. It may still go on: the form asks when it began. This is a mark. The program refuses nothing because of it.
staff-case-answers = What was filed
staff-case-as-typed = As typed
staff-case-questions-version = Version of the questions: { $number }
staff-case-nothing = Nothing was answered in this part.
staff-case-history = History
staff-case-history-empty = No entry yet.
staff-case-deliveries = E-mail about this complaint
staff-case-deliveries-empty = No e-mail is on its way for this complaint.
staff-case-may-repeat = This complaint may repeat another of the 30 days before it:
staff-case-partner = Sent by a partner office
staff-case-receipt = Receipt
staff-case-receipt-none = None: the complaint is older than receipts.
staff-case-receipt-fits = Key { $key }. Signature and content fit.
staff-case-receipt-key = Key { $key }
staff-case-receipt-content = The signature fits, but it was made of another content. Tell the administrator.
staff-case-receipt-signature = The signature does not fit. Tell the administrator.
staff-case-receipt-unknown = The key is not among the keys of this installation. Tell the administrator.
staff-case-files = Files
staff-case-files-unscanned = No virus scanner is set up. Open these files only on a computer with one of its own.
staff-case-file-download = Download
staff-case-file-waiting = The virus check has not seen this file yet. It can be downloaded after the check.
staff-case-file-infected = The virus check found something. This file is kept sealed and cannot be downloaded.
staff-case-file-place = The picture says where it was made.
staff-col-file = File
staff-col-file-kind = Kind
staff-col-file-size = Size
staff-col-file-scan = Virus check
staff-actor-applicant = applicant
staff-actor-program = the program
staff-event-filed = Filed
staff-event-accepted = Accepted for examination
staff-event-considered = Examination began
staff-event-assigned = Given to { $login }
staff-event-unassigned = Given to nobody
staff-event-body_asked = The body was asked
staff-event-body_answered = The body answered
staff-event-applicant_asked = The applicant was asked for more
staff-event-applicant_wrote = The applicant wrote
staff-event-answered = Answered
staff-event-closed = Closed. Outcome: { $outcome }
staff-event-reopened = Taken up again
staff-outcome-restored = the right was restored
staff-outcome-explained = explained
staff-outcome-recommendation = a recommendation was made
staff-outcome-referred = handed over to another body
staff-outcome-declined = not examined
staff-outcome-withdrawn = withdrawn by the applicant

## Outbox

staff-outbox-title = Outbox
staff-outbox-lead = Every e-mail about a complaint stands here until it is accepted. What is not accepted is tried again by itself.
staff-outbox-waiting = { $count ->
    [one] { $count } is waiting
   *[other] { $count } are waiting
}
staff-outbox-person = { $count ->
    [one] { $count } needs a person
   *[other] { $count } need a person
}
staff-outbox-oldest = The oldest waits since { $time }
staff-outbox-caption = E-mails
staff-outbox-empty-title = Nothing is waiting.
staff-outbox-empty-text = Every e-mail was accepted.
staff-outbox-retried-title = It will be tried again now.
staff-outbox-retried-text = Open this page again in a minute to see how it went.
staff-outbox-retry = Try again now
staff-outbox-retry-hidden = : { $reference }
staff-col-kind = E-mail
staff-col-state = State
staff-col-attempts = Attempts
staff-col-answer = Last answer
staff-col-next = Next attempt
staff-col-created = Since
staff-col-action = Action
staff-mail-office = to the office
staff-mail-acknowledgement = acknowledgement to the applicant
staff-mail-waiting = waiting
staff-mail-delivered = accepted
staff-mail-person = needs a person
staff-none = none

## Texts and languages

staff-content-title = Texts and languages
staff-content-lead = How every text stands. Readings are those of the last { $days } days: totals by guide and language, nothing about who reads.
staff-content-original = original
staff-content-draft = translation
staff-content-outdated = outdated
staff-content-reviewed = reviewed
staff-content-missing = missing
staff-content-reads = Read
staff-content-totals = Languages
staff-content-caption = Texts
staff-content-text = Text
staff-content-kind = Kind
staff-content-page = Page
staff-content-doubted = Uncertain facts
staff-content-age = { $count ->
    [one] { $count } day old
   *[other] { $count } days old
 }
staff-content-facts = { $count ->
    [one] { $count } fact missing
   *[other] { $count } facts missing
 }
staff-content-read = read: { $count }

## Codes, clocks and writing to the applicant

staff-event-office-wrote = The office wrote to the applicant
staff-event-corrected = The applicant corrected something
staff-event-not-solved = The applicant says that it is not solved
staff-event-code-renewed = A new access code was given
staff-case-write-title = Write to the applicant
staff-case-write-hint = Write in the applicant’s language. The applicant reads it after opening the case with the access code. No mail is sent about it.
staff-case-write-button = Send as a message
staff-case-ask-button = Send as a question
staff-case-answer-button = Send as the answer
staff-case-write-empty = Text to the applicant: write something first.
staff-case-write-long = Text to the applicant: it is too long. The limit is { $max } characters.
staff-case-clocks = Clocks
staff-case-clocks-none = No clock runs for this complaint.
staff-clock-due = until { $date }
staff-clock-late = late since { $date }
staff-clock-stopped = done on { $date }
staff-clock-unconfirmed = Internal: no lawyer has confirmed this time limit.
staff-clock-aim = An aim of the office, not a law.
staff-lost-title = The caller lost the access code
staff-lost-link = The caller lost the access code
staff-lost-lead = Ask for the complaint number. Then read the applicant’s own question aloud and type the answer. If it fits, there is a new code and the old one opens nothing any more.
staff-lost-number = Complaint number
staff-lost-number-wrong = Complaint number: a sign is missing or wrong.
staff-lost-next = Continue
staff-lost-question = Read aloud
staff-lost-answer = The caller’s answer
staff-lost-answer-wrong = The caller’s answer: it does not fit. Try another way of writing it.
staff-lost-none = There is no recovery question for this number. No new code can be given. The complaint is stored and goes on all the same.
staff-lost-new = Read the new code to the caller, group by group
staff-lost-back = Back to the call
