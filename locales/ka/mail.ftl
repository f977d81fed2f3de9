## Mails. The office's mail is always in the office's language; the acknowledgement in the applicant's.
## Subjects carry nothing but the reference and a fixed word.

mail-office-subject = { $reference }
mail-office-subject-urgent = სასწრაფო { $reference }
mail-test = სატესტო ვერსია. ეს არ არის ომბუდსმენთან შეტანილი ნამდვილი საჩივარი. დახმარებისთვის დარეკეთ 916-ზე.
mail-office-heading = საჩივარი { $reference }
mail-office-filed = მიღებულია: { $time }
mail-office-channel = როგორ შემოვიდა: { $channel }
mail-office-partner = გამოგზავნა პარტნიორმა ორგანიზაციამ: { $name }
mail-office-language = ფორმის ენა: { $language }
mail-office-urgent = სასწრაფო: { $reasons }
mail-office-over-a-year = ერთ წელზე მეტი: პასუხებში მითითებული დღეების მიხედვით, საჩივრის შეტანისას ერთ წელზე მეტი იყო გასული. შეიძლება ეს ჯერ კიდევ გრძელდებოდეს. ეს მონიშვნაა და არა უარი.
mail-office-open = რიგში გახსნა: { $address }
mail-office-json = იგივე პასუხები თან ერთვის ფაილში complaint.json.
mail-office-no-files = ფაილები: არ არის.
mail-office-anonymous = განმცხადებელს სახელი არ დაუსახელებია.
mail-office-footer = ეს წერილი საჩივრების პორტალმა შექმნა. საჩივრის ყოველი გახსნა რიგში აღირიცხება.

mail-ack-subject = { $reference }
mail-ack-heading = თქვენი საჩივარი შენახულია
mail-ack-reference = საჩივრის ნომერი: { $reference }
mail-ack-time = შენახვის დრო: { $time }
mail-ack-next = საჩივარი ომბუდსმენის აპარატის რიგშია. შეინახეთ ნომერი. როცა 916-ზე დარეკავთ, თქვით ის.
mail-ack-code = თქვენი წვდომის კოდი ამ წერილში არ არის. მას ფოსტით არასოდეს ვგზავნით.
mail-ack-court = ომბუდსმენთან შეტანილი საჩივარი სასამართლო ვადებს არ აჩერებს. თუ თქვენ წინააღმდეგ გადაწყვეტილებაა, მიმართეთ ადვოკატს. დრო ცოტაა.
mail-ack-why = ეს წერილი იმიტომ მიიღეთ, რომ ეს მისამართი საჩივარში მიუთითეს და დასტური მოითხოვეს. თუ ეს თქვენ არ იყავით, წაშალეთ წერილი.
mail-ack-call = ქოლცენტრი: 916. მობილურიდან ან რეგიონებიდან: 012 916.

channel-web = ფორმა პორტალზე
channel-phone = ზარი 916-ზე
channel-paper = წერილი
channel-visit = ვიზიტი
urgent-danger = საფრთხე
urgent-child_alone = ბავშვი უფროსის გარეშე
urgent-detained = ადამიანი დაკავებულია
urgent-removal_decision = გაძევების შესახებ გადაწყვეტილება
urgent-by_list = არჩეული თემა ან ჯგუფი
