## “Can the Ombudsman help me?”

check-page-title = Can the Ombudsman help me?
check-page-lead = At most five questions. You can also complain without them.
check-page-progress = Question { $n } of at most { $total }
check-page-many = Tick all that fit. If nothing fits, go on.
check-page-who = Nobody. This portal does not store your answers here. If you go on to the complaint, some of them are filled in for you.
check-page-next = Continue
check-page-choose = Choose one answer. You can also complain without answering.
check-page-anyway = Complain anyway
check-page-end-title = What you can do
check-page-end-lead = This follows from your answers. It is information, not a decision of the office.
check-page-urgent-title = Call now
check-page-urgent-button = Write a short urgent complaint
check-page-still = What the Ombudsman can still do
check-page-limits = Time limits
check-page-complain = Make a complaint
check-page-carried = Some of what you answered is filled in for you. You can change it.
check-page-again = Start the questions again
check-page-link = Not sure? Five questions show who can help

## Questions of office/check.toml, in the same order

check-now = Is one of these happening now?
check-now-why = So that you first see whom to call.
check-now-danger = Someone’s life or health is in danger, or there is violence
check-now-trafficking = Someone forces a person to work, keeps their passport, or does not let them leave
check-now-child_alone = A child has no adult to look after them
check-now-detained_self = I am kept in a place that I cannot leave
check-now-detained_other = Another person is kept in a place that they cannot leave
check-now-removal = I was given a decision that I must leave Azerbaijan

check-who = Who did it, or did not act?
check-who-why = The Ombudsman looks at what state and municipal bodies do. For other problems another body may help you better.
check-who-migration_service = The State Migration Service
check-who-police = The police
check-who-court = A court or a judge
check-who-state = Another state body, a municipality, a company of the state, or their official
check-who-private = A private employer, landlord, bank, company or person
check-who-unknown = I do not know

check-matter = What is it about?
check-matter-why = In some matters another body decides, and time limits run.
check-matter-treatment = How I was treated
check-matter-no_answer = They do not answer, they delay, or they do not take my papers
check-matter-decision = A decision with which I do not agree
check-matter-asylum = My request for asylum or refugee status
check-matter-nothing_yet = I have not asked them for anything yet

check-private = Who is it?
check-private-why = About work there is a body of its own, and time limits run.
check-private-employer = An employer
check-private-other = A landlord, a bank, another company or a person

check-court_matter = What is it about at the court?
check-court_matter-why = The Ombudsman may look at delays in court, but not at what a judge decides.
check-court_matter-slow = Delay, lost papers, papers not handed over in time, or a judgment carried out late
check-court_matter-judgment = What the judge decided or did

check-court = Is there a court case about the same matter?
check-court-why = A court case can change what the Ombudsman may do.
check-court-no = No
check-court-pending = Yes, and the court has not decided yet
check-court-decided = Yes, and the court has decided

check-more = Does one of these fit?
check-more-why = It can change what happens with a complaint.
check-more-year = I have known of it for more than a year
check-more-nakhchivan = It happened in Nakhchivan

## Ends of office/check.toml, in the same order

check-end-danger-title = Danger or violence
check-end-danger-text = Call first, write later. These numbers help with crime, with injuries and with violence in the family.
check-end-child-title = A child without an adult
check-end-child-text = Call 112 or 916 and say where the child is.
check-end-trafficking-title = Forced work, or no way to leave
check-end-trafficking-text = The hotline 152 belongs to the department against trafficking in persons. You can call for somebody else, too.
check-end-detained-title = Someone is kept in a place that they cannot leave
check-end-detained-text = Call 916 and say where the person is. The Ombudsman may enter such places without notice.
check-end-removal-title = A decision that you must leave Azerbaijan
check-end-removal-text = An appeal to the court does not by itself stop the removal. Ask the administrative court in writing to stop it until the case is decided, and give your reasons. A complaint to the Ombudsman does not stop the time limits.

check-end-here-title = Yes, you can complain here
check-end-here-text = The Ombudsman helps to restore rights that state and municipal bodies, their companies and their officials have violated.
check-end-court_delay-title = Yes, you can complain here about delay in court
check-end-court_delay-text = Delay, lost documents, documents not handed over in time and a judgment carried out late are matters for the Ombudsman.

check-end-decision-title = An administrative court can look at the decision
check-end-decision-text = Write to the administrative court and say what is wrong in the decision. Keep the paper, and note the day on which you were given it.
check-end-decision-still = You can complain here at the same time about how the body treated you. The complaint does not stop the time limits of the court.
check-end-asylum-title = The State Migration Service and the courts decide on asylum
check-end-asylum-text = The Ombudsman and the UN Refugee Agency do not decide new requests. Ask the State Migration Service how yours stands.
check-end-asylum-still = You can complain here about how you are treated: if you get no answer, or your papers are not taken.
check-end-employer-title = Other bodies help against a private employer
check-end-employer-text = Private employers are not in the law’s list for the Ombudsman. The State Labour Inspection Service looks at contracts, wages and leave: turn to it through the Ministry of Labour. You can also go to court.
check-end-employer-still = If a state body did not act on your problem, you can complain here about that body.
check-end-private-title = Private people and companies are not in the Ombudsman’s list
check-end-private-text = The law’s list has state and municipal bodies and their companies. About a landlord, a bank or another company, ask a lawyer where to turn. If it is a crime, call the police.
check-end-private-still = If a state body did not act on your problem, you can complain here about that body.
check-end-judgment-title = The Ombudsman may not review what a judge decided
check-end-judgment-text = If you do not agree with a judgment, ask a lawyer at once how to appeal.
check-end-judgment-still = You can complain here about delay in court, lost documents, documents not handed over in time, and a judgment carried out late.
check-end-pending-title = A court is looking at the same matter
check-end-pending-text = According to the site of the Nakhchivan Ombudsman this is a reason to decline a complaint. We could not read this article of the national law. Do not miss the time limits of the court.
check-end-pending-still = You can complain here about delay in court, lost documents and documents not handed over in time.
check-end-nothing_yet-title = Ask the body first
check-end-nothing_yet-text = Tell that body what you need, in writing if you can. Keep a copy, and note the day. If you do not know where to turn, call 916.
check-end-nothing_yet-still = If it does not answer, delays or does not take your papers, you can complain here.
check-end-nakhchivan-title = Nakhchivan has an Ombudsman of its own
check-end-nakhchivan-text = Call 916 and ask where to complain. We have not found how the two offices share complaints.
check-end-nakhchivan-still = You can complain here all the same. The form says that it happened in Nakhchivan.

check-end-late-title = More than a year has passed
check-end-late-text = The published answers of the office name one year for a complaint. You can complain here all the same. Write when it happened and when you learned of it.

## Time limits

check-limit-leave-period = 48 hours or 10 days
check-limit-leave-from = to leave the country, from the moment you were given the decision of the State Migration Service. 10 days if your residence permit was cancelled or refugee status was refused. 48 hours in the other cases of this article.
check-limit-act-period = 30 days
check-limit-act-from = to go to court against a decision of a state body, from the day it was delivered to you. This is the general rule.
check-limit-offence-period = 10 days
check-limit-offence-from = to appeal against a penalty for an administrative offence, from the day you were officially given the copy.
check-limit-labour_right-period = 1 calendar month
check-limit-labour_right-from = to go to court about dismissal and most other breaches at work, from the day you learned of the breach.
check-limit-labour_money-period = 1 year
check-limit-labour_money-from = to go to court about wages, other money, property or damage, from the day you learned of the breach.

## The urgent complaint

urgent-form-link = Write a short urgent complaint
urgent-form-title = Urgent complaint
urgent-form-lead = Call first. Then answer six short questions here.
urgent-form-threat = What is happening now?
urgent-form-threat-hint = Tick all that fit. At least one is needed.
urgent-form-danger = Someone’s life or health is in danger
urgent-form-child_alone = A child has no adult to look after them
urgent-form-detained_self = I am kept in a place that I cannot leave
urgent-form-detained_other = Another person is kept in a place that they cannot leave
urgent-form-removal_decision = There is a decision that someone must leave Azerbaijan
urgent-form-none = What is happening now: tick at least one line. If none fits, make an ordinary complaint.
urgent-form-ordinary = Make an ordinary complaint
