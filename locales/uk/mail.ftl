## Mails. The office's mail is always in the office's language; the acknowledgement in the applicant's.
## Subjects carry nothing but the reference and a fixed word.

mail-office-subject = { $reference }
mail-office-subject-urgent = ТЕРМІНОВО { $reference }
mail-test = ТЕСТОВА УСТАНОВКА. Це не справжня скарга до Омбудсмена. По допомогу телефонуйте 916.
mail-office-heading = Скарга { $reference }
mail-office-filed = Отримано: { $time }
mail-office-channel = Як надійшла: { $channel }
mail-office-partner = Надіслала партнерська організація: { $name }
mail-office-language = Мова форми: { $language }
mail-office-urgent = ТЕРМІНОВО: { $reasons }
mail-office-over-a-year = Понад рік: за датами у відповідях, на день подання скарги минуло вже понад рік. Можливо, це досі триває. Це позначка, а не відмова.
mail-office-open = Відкрити в черзі: { $address }
mail-office-json = Ті самі відповіді додано у файлі complaint.json.
mail-office-no-files = Файли: немає.
mail-office-anonymous = Ім’я не вказано.
mail-office-footer = Цей лист створив портал скарг. Кожне відкриття скарги в черзі записується.

mail-ack-subject = { $reference }
mail-ack-heading = Вашу скаргу збережено
mail-ack-reference = Номер скарги: { $reference }
mail-ack-time = Збережено: { $time }
mail-ack-next = Скарга стоїть у черзі Апарату омбудсмена. Збережіть номер. Коли телефонуєте 916, назвіть його.
mail-ack-code = Вашого коду доступу в цьому листі немає. Ми ніколи не надсилаємо його поштою.
mail-ack-court = Скарга до Омбудсмена не зупиняє судових строків. Якщо є рішення проти вас, зверніться до адвоката. Часу мало.
mail-ack-why = Ви отримали цей лист, бо цю адресу вказано у скарзі з проханням про підтвердження. Якщо це були не ви, видаліть лист.
mail-ack-call = Кол-центр: 916. З мобільного або з регіонів: 012 916.

channel-web = форма на порталі
channel-phone = дзвінок на 916
channel-paper = лист
channel-visit = особистий прийом
urgent-danger = небезпека
urgent-child_alone = дитина без дорослих
urgent-detained = людину утримують
urgent-removal_decision = рішення про видворення
urgent-by_list = вибрана тема або група
