## Ways into the guides

ways-who-title = ვინ ხართ?
ways-what-title = რა მოხდა?
ways-shown = გზამკვლევები თემაზე: { $name }
ways-all = ყველა გზამკვლევის ჩვენება
ways-none = ამაზე გზამკვლევი ჯერ არ არის. დარეკეთ 916-ზე და იკითხეთ.
urgent-passport = პასპორტი წამართვეს
footer-instruments = საერთაშორისო ხელშეკრულებები და კანონები
footer-languages = ყველა ენა
footer-search = ძიება
footer-offline = ინტერნეტის გარეშე კითხვა
footer-news = სიახლეები
footer-events = ღონისძიებები

## Search

search-title = ძიება
search-label = რას ეძებთ?
search-hint = ერთი ან ორი სიტყვა საკმარისია. უცხო სიტყვები შეგიძლიათ განსაკუთრებული ასოების გარეშე დაწეროთ.
search-button = ძიება
search-results = { $count ->
    [one] { $count } შედეგი
   *[other] { $count } შედეგი
 }
search-none-title = ვერაფერი მოიძებნა
search-none-text = სცადეთ სხვა სიტყვა, ნახეთ ყველა გზამკვლევი ან დარეკეთ 916-ზე და იკითხეთ.
search-kind-guide = გზამკვლევი
search-kind-instrument = საერთაშორისო ხელშეკრულება ან კანონი
search-kind-contact = ვინ გეხმარებათ

## A text that is not in the reader's language

fallback-text = ეს ტექსტი თქვენს ენაზე ჯერ არ არის. მას ამ ენაზე კითხულობთ: { $language }.
fallback-call = თუ ვერ გაიგეთ, დარეკეთ 916-ზე.
guide-state-outdated = ეს თარგმანი პირველად ტექსტზე ძველია. შესაძლოა, რაღაც შეიცვალა.
guide-doubt = დადასტურებული არ არის
guide-doubt-text = სადაც წერია „დადასტურებული არ არის“, იქ თავად წესი არ წაგვიკითხავს. იკითხეთ, სანამ ამის მიხედვით იმოქმედებთ.
source-page = საიტის გვერდი: { $host }
source-report = სხვების ცნობა: { $host }

## Languages

languages-title = აირჩიეთ ენა
languages-lead = ყოველ გვერდს ყველა ენაზე ერთი და იგივე მისამართი აქვს.
languages-whole = ყველა ტექსტი
languages-public = ყველა გვერდი, საჩივარი და { $count } გზამკვლევი. დანარჩენი ტექსტები ნაჩვენებია ამ ენაზე: { $language }.
languages-unreviewed = ეს ტექსტები ადამიანს ჯერ არ შეუმოწმებია.
languages-reviewed = ეს ტექსტები ადამიანმა შეამოწმა.

## Contacts

contacts-filter-problem = რას ეხება?
contacts-filter-place = სად?
contacts-filter-button = ჩვენება
contacts-filter-any = ყველა საკითხი
contacts-filter-all-places = ყველგან
contacts-place-country = მთელი ქვეყანა
contacts-place-ganja = განჯა
contacts-place-jalilabad = ჯალილაბადი
contacts-place-sheki = შექი
contacts-place-guba = გუბა
contacts-none = ამ საკითხზე ნომერი არ ვიცით. დარეკეთ 916-ზე და იკითხეთ.
contacts-according = წყარო: { $host }. თავად უწყებას ეს ჩვენთვის არ დაუდასტურებია.

## Without internet

offline-title = ინტერნეტის გარეშე კითხვა
offline-lead = შეინახეთ ამ ტელეფონზე ამ ენის ყველა გზამკვლევი, კანონი და ნომერი. შემდეგ მათ ქსელის გარეშე წაიკითხავთ.
offline-size = ზომა: { $size } კბ
offline-private = ვინც ამ ტელეფონით სარგებლობს, დაინახავს, რომ მათ ინახავთ. ღილაკი „ახლავე გასვლა“ მათ ამ ტელეფონიდან შლის.
offline-keep = ამ ტელეფონზე შენახვა
offline-update = ახლავე განახლება
offline-remove = ამ ტელეფონიდან წაშლა
offline-state-none = ამ ტელეფონზე არაფერია შენახული.
offline-state-busy = იტვირთება…
offline-state-kept = შენახულია ამ ტელეფონზე. ტექსტების თარიღი: { $date }
offline-state-failed = არ გამოვიდა. შეამოწმეთ ქსელი და ხელახლა სცადეთ.
offline-unsupported = ამ ბრაუზერს გვერდების შენახვა არ შეუძლია. გამოიყენეთ თავად ბრაუზერის „გვერდის შენახვა“ ან დაბეჭდეთ ბუკლეტი.
offline-no-script = გვერდების შესანახად საჭიროა სკრიპტები. ამ ბრაუზერში ისინი გამორთულია. სანაცვლოდ შეგიძლიათ დაბეჭდოთ ბუკლეტი.
offline-gone-title = ქსელი არ არის
offline-gone-text = ეს გვერდი ამ ტელეფონზე შენახული არ არის. შენახული გზამკვლევები სიაშია.
offline-complaint-title = ქსელი არ არის: ვერაფერი გაიგზავნება
offline-complaint-text = საჩივრის გაგზავნა ახლა შეუძლებელია და აქ დაწერილი არ შეინახება. დარეკეთ 916-ზე ან ხელახლა სცადეთ, როცა ქსელი იქნება.

## Sharing and printing

guide-share = ამ გზამკვლევის გაზიარება
guide-leaflet = ბუკლეტის დაბეჭდვა
share-title = გაზიარება: { $title }
share-lead = გადაეცით ეს გზამკვლევი სხვებსაც. მისამართში თქვენზე არაფერია.
share-short = მოკლე მისამართი
share-long = სრული მისამართი
share-button = გაზიარება…
share-scan = დაასკანერეთ ტელეფონის კამერით
leaflet-title = ბუკლეტი: { $title }
leaflet-hint = დაბეჭდეთ ეს გვერდი ერთ ფურცელზე (A4). ერთხელ გაკეცილი A5 ბუკლეტი გამოვა.
leaflet-more = მთელი გზამკვლევი
leaflet-call = დარეკეთ
leaflet-print = დაბეჭდვა

## Listening

audio-title = მოსმენა
audio-transcript = რა ითქვა ჩანაწერში

## News and events

news-title = სიახლეები
news-lead = რაც ომბუდსმენის აპარატმა მიგრანტებისა და უმცირესობების უფლებებზე გამოაქვეყნა, ჩვენი სიტყვებით.
news-feed = სიახლეების არხი (Atom)
events-title = ღონისძიებები
events-lead = ომბუდსმენის აპარატის შეხვედრები და კონფერენციები.
events-calendar = კალენდრის ფაილი (iCalendar)
events-past = გასული ღონისძიებები
events-coming = მომავალი ღონისძიებები
events-none = ღონისძიება გამოცხადებული არ არის.
news-when = { $date }, { $place }
news-from-to = { $from } – { $until }, { $place }
news-source = წყარო
news-read-on = წყაროს წაკითხვის თარიღი: { $date }
lenses-title = გზამკვლევები თემების მიხედვით
