## Doors

home-title = Your rights, in your language
home-lead = Guides and complaints to the Ombudsman of Azerbaijan, for everyone who is in the country.
home-door-rights = Know your rights
home-door-rights-text = Short guides with the law beside every answer.
home-door-complaint = Make a complaint
home-door-complaint-text = Step by step. Stop when you like and go on in this browser.
home-door-call = Call 916
home-door-call-text = Day and night. From a mobile or the regions: { "012\u00A0916" }.

## Urgent

home-urgent-title = Is it urgent?
home-urgent-removal = I have a paper telling me to leave
home-urgent-detained = Someone is detained
home-urgent-danger = Danger to life: call { $fire }. Crime: call { $police }.

## Guides and promises

home-guides-title = Guides
home-promises-title = What we promise
home-promise-papers = Nobody must give a document number, a father’s name, an address or a permit to complain.
home-promise-sealed = What you write is stored sealed. The address of your device is not kept with it.
home-promise-stored = When you see a reference, your complaint is stored.
