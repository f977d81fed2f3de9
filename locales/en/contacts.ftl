## Who helps with what: the numbers of office/contacts.toml, in the same order

contact-ombudsman-name = Ombudsman, call centre 916
contact-ombudsman-help = A state body, a municipality or an official has violated your rights. Day and night.
contact-migration_service-name = State Migration Service (Dövlət Miqrasiya Xidməti)
contact-migration_service-help = Registration, stay, residence and work permits, asylum, leaving the country. In Azerbaijani, Russian and English.
contact-trafficking-name = Hotline 152 against trafficking in persons
contact-trafficking-help = You are forced to work, someone keeps your passport, or you may not leave. Also if it happens to somebody else.
contact-family_violence-name = Support line 860
contact-family_violence-help = Violence in the family or because of gender. Its hours today are not confirmed: if nobody answers, call 102.
contact-emergency-name = Ministry of Emergency Situations
contact-emergency-help = Danger to life, fire, accident, rescue. Day and night.
contact-police-name = Police
contact-police-help = Crime, violence, threats.
contact-ambulance-name = Ambulance
contact-ambulance-help = Somebody is ill or hurt. If 103 does not work where you are, call 112.
contact-child_helpline-name = Child helpline
contact-child_helpline-help = A child needs help or wants to talk. Run by an organisation, not by the state. Its hours are not confirmed.
contact-labour-name = Ministry of Labour and Social Protection of Population
contact-labour-help = Unpaid wages, work contract, dismissal, social benefits.
contact-health_insurance-name = State Agency on Mandatory Health Insurance
contact-health_insurance-help = Questions about health insurance. In Azerbaijani and Russian.
contact-asan-name = ASAN service (ASAN xidmət)
contact-asan-help = Papers and services of the state at ASAN centres.
contact-unhcr-name = UN Refugee Agency (UNHCR)
contact-unhcr-help = Legal advice for refugees and asylum seekers, Monday to Friday, 9:00 to 17:00. It does not decide new asylum claims.

## Regional centres

contact-ombudsman_ganja-name = Ombudsman, regional centre in Ganja
contact-ombudsman_ganja-help = Takes complaints in person. We found no address and no number: call 916 and ask.
contact-ombudsman_jalilabad-name = Ombudsman, regional centre in Jalilabad
contact-ombudsman_jalilabad-help = Takes complaints in person. We found no address and no number: call 916 and ask.
contact-ombudsman_sheki-name = Ombudsman, regional centre in Sheki
contact-ombudsman_sheki-help = Takes complaints in person. We found no address and no number: call 916 and ask.
contact-ombudsman_guba-name = Ombudsman, regional centre in Guba
contact-ombudsman_guba-help = Takes complaints in person. We found no address and no number: call 916 and ask.
