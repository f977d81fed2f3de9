## Topics

topic-identity_papers = პირადობის საბუთები: პასპორტი, პირადობის მოწმობა, დაბადების მოწმობა
topic-registration = ყოფნის ან საცხოვრებელი ადგილის რეგისტრაცია
topic-stay_residence = ვიზა, ყოფნის ვადის გაგრძელება, ბინადრობის ნებართვა
topic-work_permit = მუშაობის ნებართვა
topic-asylum = თავშესაფარი და ლტოლვილის სტატუსი
topic-statelessness_citizenship = მოქალაქეობა ან მოქალაქეობის არქონა
topic-removal_entry_ban = ქვეყნიდან გაძევება, შემოსვლის აკრძალვა
topic-detention_treatment = დაკავება და დაკავებულებთან მოპყრობა
topic-housing_return = საცხოვრებელი, გადაადგილებულ პირთა დაბრუნება
topic-property = ქონება და მიწა
topic-social_support = სოციალური მხარდაჭერა: პენსიები, დახმარებები
topic-labour = შრომა: ხელფასი, ხელშეკრულება, სამსახურიდან გათავისუფლება
topic-health = ჯანმრთელობა და სამედიცინო დახმარება
topic-education_language = განათლება და ენა
topic-family = ოჯახი და ბავშვები
topic-discrimination_minority = დისკრიმინაცია, უმცირესობების უფლებები
topic-court_delay = სასამართლო: გაჭიანურება, დაკარგული საბუთები, აღუსრულებელი გადაწყვეტილება
topic-information_access = ინფორმაციის ხელმისაწვდომობა
topic-other = სხვა რამ

## Bodies

body-migration_service = სახელმწიფო მიგრაციის სამსახური (Dövlət Miqrasiya Xidməti)
body-police = პოლიცია
body-court = სასამართლო
body-prosecution = პროკურატურა
body-local_executive = ადგილობრივი აღმასრულებელი ხელისუფლება
body-municipality = მუნიციპალიტეტი
body-idp_committee = ლტოლვილთა და იძულებით გადაადგილებულ პირთა საქმეების სახელმწიფო კომიტეტი (Qaçqınların və Məcburi Köçkünlərin İşləri üzrə Dövlət Komitəsi)
body-labour_social_ministry = შრომისა და მოსახლეობის სოციალური დაცვის სამინისტრო (Əmək və Əhalinin Sosial Müdafiəsi Nazirliyi)
body-health = ჯანდაცვა: საავადმყოფო, კლინიკა, სამედიცინო დაზღვევა
body-education = განათლება: სკოლა, უნივერსიტეტი, სამინისტრო
body-border_service = სახელმწიფო სასაზღვრო სამსახური (Dövlət Sərhəd Xidməti)
body-penitentiary = ციხე ან საგამოძიებო იზოლატორი
body-state_company = სახელმწიფო კომპანია
body-private = კერძო კომპანია ან დამსაქმებელი
body-foreign_state = უცხო სახელმწიფოს უწყება
body-other = სხვა უწყება ან არ ვიცი

## Groups

group-refugee = ლტოლვილი
group-refugee-hint = აზერბაიჯანში ლტოლვილის სტატუსი გაქვთ.
group-asylum_seeker = თავშესაფრის მაძიებელი
group-asylum_seeker-hint = სხვა ქვეყნიდან ჩამოხვედით, აქ დაცვას ითხოვთ და პასუხი ჯერ არ გაქვთ.
group-idp = იძულებით გადაადგილებული პირი
group-idp-hint = იძულებული გახდით, სახლი დაგეტოვებინათ და აზერბაიჯანშივე სხვა ადგილას გადახვედით.
group-labour_migrant = შრომითი მიგრანტი
group-foreign_student = უცხოელი სტუდენტი
group-stateless = მოქალაქეობის არმქონე პირი
group-stateless-hint = არც ერთი ქვეყანა არ მიგიჩნევთ თავის მოქალაქედ.
group-trafficking = ადამიანი, რომელსაც მუშაობას აიძულებენ ან სხვისი სარგებლისთვის იყენებენ
group-minority = ეროვნული უმცირესობის წარმომადგენელი
group-citizen_abroad = აზერბაიჯანის მოქალაქე საზღვარგარეთ
group-family = ამ ადამიანებიდან ერთ-ერთის ოჯახის წევრი
group-other = არც ერთი ამათგანი
group-unsaid = არ მსურს პასუხი

## Public status of a complaint

status-received = მიღებულია
status-accepted = მიღებულია განსახილველად
status-considered = განიხილება
status-asked = უწყებას შეკითხვა გაეგზავნა
status-needinfo = გვჭირდება ინფორმაცია თქვენგან
status-answered = პასუხი გაცემულია
status-closed = განხილვა დასრულებულია
status-declined = განსახილველად არ იქნა მიღებული
status-referred = გადაეგზავნა სხვა უწყებას
status-withdrawn = გახმობილია განმცხადებლის მიერ
