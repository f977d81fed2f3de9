## Mails. The office's mail is always in the office's language; the acknowledgement in the applicant's.
## Subjects carry nothing but the reference and a fixed word.

mail-office-subject = { $reference }
mail-office-subject-urgent = URGENT { $reference }
mail-test = TEST INSTALLATION. This is not a real complaint to the Ombudsman. For help call 916.
mail-office-heading = Complaint { $reference }
mail-office-filed = Received: { $time }
mail-office-channel = How it came: { $channel }
mail-office-partner = Sent by a partner office: { $name }
mail-office-language = Language of the form: { $language }
mail-office-urgent = URGENT: { $reasons }
mail-office-over-a-year = More than a year: by the days in the answers, more than a year had passed when this was filed. It may still go on. This is a mark, not a refusal.
mail-office-open = Open it in the queue: { $address }
mail-office-json = The same answers are attached as complaint.json.
mail-office-no-files = Files: none.
mail-office-anonymous = The applicant did not give a name.
mail-office-footer = This mail was made by the complaint portal. Each opening of the complaint in the queue is recorded.

mail-ack-subject = { $reference }
mail-ack-heading = Your complaint is stored
mail-ack-reference = Reference: { $reference }
mail-ack-time = Stored: { $time }
mail-ack-next = The complaint is in the queue of the Ombudsman’s office. Keep the reference. When you call 916, say it.
mail-ack-code = Your access code is not in this mail. We never send it by mail.
mail-ack-court = A complaint to the Ombudsman does not stop the time limits of a court. If you have a decision against you, ask a lawyer. Time is short.
mail-ack-why = You get this mail because this address was given in a complaint with the wish for an acknowledgement. If it was not you, delete it.
mail-ack-call = Call centre: 916. From a mobile or the regions: 012 916.

channel-web = form on the portal
channel-phone = call to 916
channel-paper = letter
channel-visit = visit
urgent-danger = danger
urgent-child_alone = a child alone
urgent-detained = a person is detained
urgent-removal_decision = a removal decision
urgent-by_list = the chosen topic or group
