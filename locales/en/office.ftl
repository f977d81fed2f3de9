## Topics

topic-identity_papers = Identity papers: passport, identity card, birth certificate
topic-registration = Registration of the place where you stay or live
topic-stay_residence = Visa, staying longer, residence permit
topic-work_permit = Work permit
topic-asylum = Asylum and refugee status
topic-statelessness_citizenship = Citizenship, or having no citizenship
topic-removal_entry_ban = Removal from the country, entry ban
topic-detention_treatment = Detention, and treatment of people who are held
topic-housing_return = Housing, return of displaced people
topic-property = Property and land
topic-social_support = Social support: pensions, allowances
topic-labour = Work: wages, contract, dismissal
topic-health = Health and medical care
topic-education_language = Education and language
topic-family = Family and children
topic-discrimination_minority = Discrimination, rights of minorities
topic-court_delay = Court: delay, lost papers, judgment not carried out
topic-information_access = Access to information
topic-other = Something else

## Bodies

body-migration_service = State Migration Service (Dövlət Miqrasiya Xidməti)
body-police = Police
body-court = Court
body-prosecution = Prosecutor’s office
body-local_executive = Local executive authority
body-municipality = Municipality
body-idp_committee = State Committee for Affairs of Refugees and Internally Displaced Persons (Qaçqınların və Məcburi Köçkünlərin İşləri üzrə Dövlət Komitəsi)
body-labour_social_ministry = Ministry of Labour and Social Protection of Population (Əmək və Əhalinin Sosial Müdafiəsi Nazirliyi)
body-health = Health: hospital, clinic, health insurance
body-education = Education: school, university, ministry
body-border_service = State Border Service (Dövlət Sərhəd Xidməti)
body-penitentiary = Prison or remand prison
body-state_company = State company
body-private = Private company or employer
body-foreign_state = Body of a foreign state
body-other = Another body, or I do not know

## Groups

group-refugee = Refugee
group-refugee-hint = You have refugee status in Azerbaijan.
group-asylum_seeker = Asylum seeker
group-asylum_seeker-hint = You came from another country, ask for protection here, and have no answer yet.
group-idp = Internally displaced person (IDP)
group-idp-hint = You had to leave your home and moved to another place inside Azerbaijan.
group-labour_migrant = Migrant worker
group-foreign_student = Foreign student
group-stateless = Stateless person
group-stateless-hint = No country sees you as its citizen.
group-trafficking = Forced to work, or used for someone else’s gain
group-minority = Member of a national minority
group-citizen_abroad = Citizen of Azerbaijan abroad
group-family = Family member of one of these people
group-other = None of these
group-unsaid = I prefer not to say

## Public status of a complaint

status-received = Received
status-accepted = Accepted for examination
status-considered = Being considered
status-asked = We have asked the body
status-needinfo = We need information from you
status-answered = Answered
status-closed = Finished
status-declined = Not taken for examination
status-referred = Handed over to another body
status-withdrawn = Withdrawn by the applicant
