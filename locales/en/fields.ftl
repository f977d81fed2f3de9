field-optional = (may be left blank)

## Who

field-filing_for = Who is this complaint for?
field-filing_for-short = Complaint for
field-filing_for-self = For me
field-filing_for-other = For another person
field-filing_for-group = For a group of people
field-consent_evidence = How can these people show that they agree?
field-consent_evidence-short = How they agreed
field-consent_evidence-hint = For example: a signed paper, a message, a call to 916. Answer this question or the next one.
field-no_consent_reason = Why could you not ask them?
field-no_consent_reason-short = Why they were not asked
field-no_consent_reason-hint = For example: the person is held, missing, very ill, or has died.

## You

field-given_name = What is your given name?
field-given_name-short = Given name
field-given_name-hint = Write it as people call you. If you have only one name, write it here.
field-surname = What is your family name?
field-surname-short = Family name
field-patronymic = What is your father’s name?
field-patronymic-short = Father’s name
field-patronymic-hint = Papers in Azerbaijan often ask for it. You may leave it blank.
field-no_patronymic = My documents do not have a father’s name
field-no_patronymic-short = No father’s name in the documents
field-anonymous = I do not want to give my name
field-anonymous-short = Without giving a name
field-anonymous-hint = The Ombudsman’s published answers say that such a complaint is examined only if enough evidence supports it. You can also call 916 first and ask.
field-subject_given_name = What is the given name of the person whose rights were violated?
field-subject_given_name-short = Given name of the person whose rights were violated
field-subject_surname = What is that person’s family name?
field-subject_surname-short = Family name of the person whose rights were violated
field-subject_patronymic = What is the name of that person’s father?
field-subject_patronymic-short = Father’s name of the person whose rights were violated
field-subject_relation = How do you know this person or group?
field-subject_relation-short = Your link with them
field-subject_relation-hint = For example: mother, friend, lawyer, organisation that helps.
field-subject_count = How many people are in the group?
field-subject_count-short = Number of people
field-subject_count-hint = Write a number. If you are not sure, write about how many.
field-further_subjects = Who else is in the group?
field-further_subjects-short = Other people in the group
field-further_subjects-hint = One name on each line. Write only people who agree to be named.

## Contact

field-address = Where can a letter reach you?
field-address-short = Address
field-address-hint = Any place is good: a home, a hostel, a friend. It need not be registered.
field-phone = What is your phone number?
field-phone-short = Phone number
field-phone-hint = With the country code if it is not a number of Azerbaijan.
field-email = What is your e-mail address?
field-email-short = E-mail address
field-email-hint = Give it only if nobody else reads it.
field-safe_contact = Which way to reach you is safe?
field-safe_contact-short = Safe way to reach you
field-safe_contact-hint = Think of who can see your phone and your mail.
field-safe_contact-phone = By phone
field-safe_contact-email = By e-mail
field-safe_contact-none = No way is safe, do not contact me
field-safe_hours = When is it safe to call you?
field-safe_hours-short = Safe hours
field-safe_hours-hint = For example: in the evening, from 18:00 to 20:00.
field-may_leave_message = You may leave a message on my phone
field-may_leave_message-short = Message on the phone
field-may_leave_message-hint = Someone else may hear or read it.
field-ack_by_email = Send an acknowledgement to my e-mail address
field-ack_by_email-short = Acknowledgement by e-mail
field-ack_by_email-hint = It gives the reference. The access code is never in it.
field-contact_language = In which language shall we answer you?
field-contact_language-short = Language of the answer
field-contact_language-hint = Write the name of the language. The office sees your wish; an answer in this language is not certain.
field-interpreter = I need an interpreter to speak with the office
field-interpreter-short = Interpreter needed
field-interpreter-hint = Tick it also if you understand a little but cannot explain everything.

## Situation

field-danger = Is anyone’s life or health in danger now?
field-danger-short = Danger now
field-danger-hint = If yes, call 112 now, then 916. Do not wait for an answer to this form.
field-child_alone = Is there a child without an adult to look after them?
field-child_alone-short = Child without an adult
field-child_alone-hint = A child is a person under 18.
field-detained = Is anyone detained or kept in a place they cannot leave?
field-detained-short = Detained
field-detained-hint = For example: at the police, in a prison, in a migration centre, at the border, in a hospital.
field-detained-no = No
field-detained-self = Yes, I am
field-detained-other = Yes, another person
field-place_detained = In which place are you or they kept?
field-place_detained-short = Place of detention
field-place_detained-hint = Write what you know: town, building, who keeps the person there.
field-group = Does one of these describe you?
field-group-short = Group
field-group-hint = If you complain for someone else, choose for that person.

## Decision and court

field-removal_decision = Were you given a decision that you must leave Azerbaijan?
field-removal_decision-short = Decision to leave Azerbaijan
field-removal_decision-hint = In Azerbaijani it is called “kənara çıxarma haqqında qərar”. If you have a paper that you cannot read, choose “I don’t know”.
field-removal_decision-no = No
field-removal_decision-yes = Yes
field-removal_decision-unknown = I don’t know
field-removal_decision-warning = A complaint here does not stop the court’s time limits. Ask a lawyer: time is short. You can also call 916.
removal-guide-link = What to do when you are told to leave
field-removal_served_on = On which day were you given the paper?
field-removal_served_on-short = Day the decision was given
field-removal_served_on-hint = As it stands on the paper, or as you remember.
field-court = Is there a court case about the same matter?
field-court-short = Court case
field-court-hint = Any court counts, also an appeal against the decision.
field-court-no = No
field-court-pending = Yes, and the court has not decided yet
field-court-decided = Yes, and the court has decided

## Events

field-what_happened = What happened?
field-what_happened-short = What happened
field-what_happened-hint = Who did what, when and where? Who saw it? Is there a paper, a photo or a message that shows it? Short sentences are enough.
field-happened_on = When did it happen?
field-happened_on-short = Day it happened
field-happened_on-hint = If it still goes on, write when it began.
field-learned_on = When did you learn of it?
field-learned_on-short = Day you learned of it
field-learned_on-hint = Only if you learned of it later than it happened.
field-where_happened = Where did it happen?
field-where_happened-short = Place
field-where_happened-hint = Town or district, street, name of the office or building.
field-nakhchivan = Did it happen in the Nakhchivan Autonomous Republic?
field-nakhchivan-short = In Nakhchivan
field-nakhchivan-hint = Nakhchivan has an Ombudsman of its own.

## Body

field-topic = What is the complaint about?
field-topic-short = Topic
field-topic-hint = If several fit, choose the one that matters most to you.
field-body = Which body do you complain about?
field-body-short = Body you complain about
field-body-hint = The state or municipal body, company or person that did it or did not act.
field-body_other = What is it called?
field-body_other-short = Name of the body or official
field-body_other-hint = The office, company or official, and the town, as far as you know.
field-complained_before = Have you complained to the Ombudsman about this before?
field-complained_before-short = Earlier complaint
field-complained_before-hint = Also by phone, by letter or in person.
field-what_is_new = What is new since then?
field-what_is_new-short = What is new
field-what_is_new-hint = New events or papers. If you know the number of the earlier complaint, write it here.

## Wish

field-remedy = What do you want to change?
field-remedy-short = What should change
field-remedy-hint = For example: to get the passport back, to be paid, to have the decision looked at again.
field-name_to_body = May the office tell the body your name?
field-name_to_body-short = Your name to the body
field-name_to_body-hint = The body may guess who you are even without a name.
field-name_to_body-yes = Yes
field-name_to_body-no = No
field-name_to_body-ask_first = Ask me first

## Before sending

field-declaration = What I have written is true.
field-declaration-short = Declaration that it is true
field-data_consent = I agree that the Office of the Ombudsman stores and uses what I have written to examine this complaint.
field-data_consent-short = Consent to the use of data

## Dates

date-day = Day
date-month = Month
date-year = Year
date-hint = For example 14 11 2026. The day and the month may be left blank.

## Why we ask: headings of the three rows

why-heading-why = Why we ask this
why-heading-who = Who will see your answer
why-heading-blank = If you leave this blank

## Why we ask

why-identity-why = So that the office knows who writes and can speak with you about the complaint.
why-identity-who = This portal gives it to the Ombudsman’s office, in its queue and by e-mail, and to nobody else. When the office asks the body about the case, the body may learn who you are. Later in this form you say whether the office may name you.
why-identity-blank = If you give no name, tick “I do not want to give my name”. The complaint is stored and goes to the office all the same. The Ombudsman’s published answers say that it is examined only if enough evidence supports it.
why-subject-why = So that the office knows whose rights were violated, and that this person wants the complaint.
why-subject-who = This portal gives it to the Ombudsman’s office, in its queue and by e-mail, and to nobody else. When the office asks the body about the case, the body may learn who this person is. Later in this form you say whether the office may name you.
why-subject-blank = The complaint is stored and goes to the office all the same.
why-contact-why = So that the office can answer you and ask you, in a way that is safe for you.
why-contact-who = This portal gives it to the Ombudsman’s office, in its queue and by e-mail, and to nobody else. When the office asks the body about the case, the body may learn who you are. Later in this form you say whether the office may name you.
why-contact-blank = The complaint is stored and goes to the office all the same. The office then has no way to reach you. You can call 916 and say the reference.
why-group-why = Some rights belong to one group of people only. Your answer helps the office to see which ones apply.
why-group-who = This portal gives it to the Ombudsman’s office, in its queue and by e-mail, and to nobody else. When the office asks the body about the case, the body may learn who you are. Later in this form you say whether the office may name you.
why-group-blank = The complaint is stored and goes to the office all the same.
why-detention-why = A person who is held cannot come or call as they like. The office needs to know where they are.
why-detention-who = This portal gives it to the Ombudsman’s office, in its queue and by e-mail, and to nobody else. When the office asks the body about the case, the body may learn who you are. Later in this form you say whether the office may name you.
why-detention-blank = The complaint is stored and goes to the office all the same. You can call 916 and say where the person is held.
why-danger-why = So that the danger can be seen in your complaint.
why-danger-who = This portal gives it to the Ombudsman’s office, in its queue and by e-mail, and to nobody else. When the office asks the body about the case, the body may learn who you are. Later in this form you say whether the office may name you.
why-danger-blank = The complaint is stored and goes to the office all the same. If there is danger to life, call 112 now.
why-removal-why = With such a decision short time limits run against you. The office needs to know that there is one.
why-removal-who = This portal gives it to the Ombudsman’s office, in its queue and by e-mail, and to nobody else. When the office asks the body about the case, the body may learn who you are. Later in this form you say whether the office may name you.
why-removal-blank = The complaint is stored and goes to the office all the same. The time limits run on, whatever you answer here.
why-court-why = A court case about the same matter can change what the Ombudsman may do.
why-court-who = This portal gives it to the Ombudsman’s office, in its queue and by e-mail, and to nobody else. When the office asks the body about the case, the body may learn who you are. Later in this form you say whether the office may name you.
why-court-blank = The complaint is stored and goes to the office all the same.
why-naming-why = To examine a complaint, the office may have to ask the body about it. You may not want the body to know your name.
why-naming-who = This portal gives your answer to the Ombudsman’s office, in its queue and by e-mail, and to nobody else. When the office asks the body about the case, the body may learn who you are. Here you say whether it may name you.
why-naming-blank = The complaint is stored and goes to the office all the same. The office sees that you did not answer this question.

# Recovery

field-recovery_question = A question only you can answer
field-recovery_question-short = Recovery question
field-recovery_question-hint = For example: what did my grandmother call me? Not the name of a person that papers show.
field-recovery_answer = Your answer to it
field-recovery_answer-short = Answer to the recovery question
field-recovery_answer-hint = Capital letters, blanks and marks on letters do not matter.
why-recovery-why = If you lose the access code, this answer gives you a new one, here or by phone at 916.
why-recovery-who = Nobody sees the answer: this portal keeps only a mark to compare it with. The question is shown to whoever types your reference, so write no secret into it.
why-recovery-blank = The complaint is stored and goes to the office all the same. If you lose the code, you cannot open your case here.
