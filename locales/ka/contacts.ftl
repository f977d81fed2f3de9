## Who helps with what: the numbers of office/contacts.toml, in the same order

contact-ombudsman-name = ომბუდსმენი, ქოლცენტრი 916
contact-ombudsman-help = სახელმწიფო ორგანომ, მუნიციპალიტეტმა ან თანამდებობის პირმა თქვენი უფლებები დაარღვია. დღე და ღამე.
contact-migration_service-name = სახელმწიფო მიგრაციის სამსახური (Dövlət Miqrasiya Xidməti)
contact-migration_service-help = რეგისტრაცია, ყოფნა, ბინადრობისა და მუშაობის ნებართვები, თავშესაფარი, ქვეყნიდან გასვლა. აზერბაიჯანულად, რუსულად და ინგლისურად.
contact-trafficking-name = ცხელი ხაზი 152 ადამიანით ვაჭრობის წინააღმდეგ
contact-trafficking-help = გაიძულებენ მუშაობას, ვიღაც თქვენს პასპორტს ინახავს ან წასვლის უფლებას არ გაძლევენ. დარეკეთ მაშინაც, თუ ეს სხვას ემართება.
contact-family_violence-name = დახმარების ხაზი 860
contact-family_violence-help = ძალადობა ოჯახში ან სქესის გამო. დღევანდელი სამუშაო საათები დადასტურებული არ არის: თუ არავინ გიპასუხებთ, დარეკეთ 102-ზე.
contact-emergency-name = საგანგებო სიტუაციების სამინისტრო (Fövqəladə Hallar Nazirliyi)
contact-emergency-help = სიცოცხლის საფრთხე, ხანძარი, ავარია, გადარჩენა. დღე და ღამე.
contact-police-name = პოლიცია
contact-police-help = დანაშაული, ძალადობა, მუქარა.
contact-ambulance-name = სასწრაფო სამედიცინო დახმარება
contact-ambulance-help = ვიღაც ავად არის ან დაშავდა. თუ იქ, სადაც ხართ, 103 არ მუშაობს, დარეკეთ 112-ზე.
contact-child_helpline-name = ბავშვთა დახმარების ხაზი
contact-child_helpline-help = ბავშვს დახმარება სჭირდება ან საუბარი სურს. ხაზს ორგანიზაცია მართავს და არა სახელმწიფო. სამუშაო საათები დადასტურებული არ არის.
contact-labour-name = შრომისა და მოსახლეობის სოციალური დაცვის სამინისტრო (Əmək və Əhalinin Sosial Müdafiəsi Nazirliyi)
contact-labour-help = გადაუხდელი ხელფასი, შრომითი ხელშეკრულება, სამსახურიდან გათავისუფლება, სოციალური დახმარება.
contact-health_insurance-name = სავალდებულო სამედიცინო დაზღვევის სახელმწიფო სააგენტო (İcbari Tibbi Sığorta üzrə Dövlət Agentliyi)
contact-health_insurance-help = კითხვები სამედიცინო დაზღვევაზე. აზერბაიჯანულად და რუსულად.
contact-asan-name = ASAN-ის სამსახური (ASAN xidmət)
contact-asan-help = სახელმწიფო საბუთები და მომსახურება ASAN-ის ცენტრებში.
contact-unhcr-name = გაეროს ლტოლვილთა უმაღლესი კომისარიატი (UNHCR)
contact-unhcr-help = იურიდიული კონსულტაცია ლტოლვილებისა და თავშესაფრის მაძიებლებისთვის, ორშაბათიდან პარასკევამდე, 9:00-დან 17:00-მდე. თავშესაფრის ახალ განცხადებებზე გადაწყვეტილებას არ იღებს.

## Regional centres

contact-ombudsman_ganja-name = ომბუდსმენის რეგიონული ცენტრი: განჯა
contact-ombudsman_ganja-help = საჩივარს ადგილზე იღებს. მისამართი და ნომერი ვერ ვიპოვეთ: დარეკეთ 916-ზე და იკითხეთ.
contact-ombudsman_jalilabad-name = ომბუდსმენის რეგიონული ცენტრი: ჯალილაბადი
contact-ombudsman_jalilabad-help = საჩივარს ადგილზე იღებს. მისამართი და ნომერი ვერ ვიპოვეთ: დარეკეთ 916-ზე და იკითხეთ.
contact-ombudsman_sheki-name = ომბუდსმენის რეგიონული ცენტრი: შექი
contact-ombudsman_sheki-help = საჩივარს ადგილზე იღებს. მისამართი და ნომერი ვერ ვიპოვეთ: დარეკეთ 916-ზე და იკითხეთ.
contact-ombudsman_guba-name = ომბუდსმენის რეგიონული ცენტრი: გუბა
contact-ombudsman_guba-help = საჩივარს ადგილზე იღებს. მისამართი და ნომერი ვერ ვიპოვეთ: დარეკეთ 916-ზე და იკითხეთ.
