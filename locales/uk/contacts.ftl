## Who helps with what: the numbers of office/contacts.toml, in the same order

contact-ombudsman-name = Омбудсмен, кол-центр 916
contact-ombudsman-help = Державний орган, муніципалітет або посадова особа порушили ваші права. Удень і вночі.
contact-migration_service-name = Державна міграційна служба Азербайджану (Dövlət Miqrasiya Xidməti)
contact-migration_service-help = Реєстрація, перебування, дозволи на проживання й роботу, притулок, виїзд із країни. Азербайджанською, російською та англійською мовами.
contact-trafficking-name = Гаряча лінія 152 проти торгівлі людьми
contact-trafficking-help = Вас примушують працювати, хтось тримає ваш паспорт або не дає вам піти. Телефонуйте й тоді, коли це стається з кимось іншим.
contact-family_violence-name = Лінія підтримки 860
contact-family_violence-help = Насильство в сім’ї або через стать. Теперішні години роботи не підтверджено: якщо ніхто не відповідає, зателефонуйте 102.
contact-emergency-name = Міністерство з надзвичайних ситуацій (Fövqəladə Hallar Nazirliyi)
contact-emergency-help = Небезпека для життя, пожежа, аварія, порятунок. Удень і вночі.
contact-police-name = Поліція
contact-police-help = Злочин, насильство, погрози.
contact-ambulance-name = Швидка медична допомога
contact-ambulance-help = Хтось захворів або постраждав. Якщо 103 не працює там, де ви є, зателефонуйте 112.
contact-child_helpline-name = Дитяча лінія допомоги
contact-child_helpline-help = Дитині потрібна допомога або вона хоче поговорити. Лінію веде організація, а не держава. Години роботи не підтверджено.
contact-labour-name = Міністерство праці та соціального захисту населення (Əmək və Əhalinin Sosial Müdafiəsi Nazirliyi)
contact-labour-help = Невиплачена заробітна плата, трудовий договір, звільнення, соціальна допомога.
contact-health_insurance-name = Державне агентство з обов’язкового медичного страхування (İcbari Tibbi Sığorta üzrə Dövlət Agentliyi)
contact-health_insurance-help = Запитання про медичне страхування. Азербайджанською та російською мовами.
contact-asan-name = Служба ASAN (ASAN xidmət)
contact-asan-help = Державні документи й послуги в центрах ASAN.
contact-unhcr-name = Управління Верховного комісара ООН у справах біженців (УВКБ ООН, UNHCR)
contact-unhcr-help = Юридичні консультації для біженців і шукачів притулку, з понеділка до п’ятниці, з 9:00 до 17:00. Рішень щодо нових заяв про притулок не ухвалює.

## Regional centres

contact-ombudsman_ganja-name = Регіональний центр омбудсмена: Гянджа
contact-ombudsman_ganja-help = Приймає скарги на місці. Адреси й номера ми не знайшли: зателефонуйте 916 і запитайте.
contact-ombudsman_jalilabad-name = Регіональний центр омбудсмена: Джалілабад
contact-ombudsman_jalilabad-help = Приймає скарги на місці. Адреси й номера ми не знайшли: зателефонуйте 916 і запитайте.
contact-ombudsman_sheki-name = Регіональний центр омбудсмена: Шекі
contact-ombudsman_sheki-help = Приймає скарги на місці. Адреси й номера ми не знайшли: зателефонуйте 916 і запитайте.
contact-ombudsman_guba-name = Регіональний центр омбудсмена: Губа
contact-ombudsman_guba-help = Приймає скарги на місці. Адреси й номера ми не знайшли: зателефонуйте 916 і запитайте.
