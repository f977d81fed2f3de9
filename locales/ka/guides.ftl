## List

guides-title = გზამკვლევები
guides-lead = რა შეგიძლიათ გააკეთოთ და რომელი კანონი ამბობს ამას.
guides-all = ყველა გზამკვლევი

## Guide

guide-on-this-page = ამ გვერდზე
guide-limits-lawyer = მიმართეთ ადვოკატს. დრო ცოტაა.
guide-limits-unconfirmed = კანონის ტექსტის თარიღი: { $date }. ადვოკატს ეს ჯერ არ დაუდასტურებია.
guide-state-law = მომზადებულია კანონების გამოქვეყნებული ტექსტებით (წაკითხული ასლები: { $dates }). ადვოკატს ეს ჯერ არ შეუმოწმებია. სანამ იმოქმედებთ, მიმართეთ ადვოკატს ან დარეკეთ 916-ზე.
guide-state-original = პირველადი ტექსტი. ის ადამიანს ჯერ არ შეუმოწმებია.
guide-state-draft = თარგმანი. ის ადამიანს ჯერ არ შეუმოწმებია.
guide-state-reviewed = ტექსტი შეამოწმა: { $who }, { $date }
guide-state-law-checked = კანონთან შესაბამისობა შეამოწმა: { $who }, { $date }
guide-state-link = პირველადი ტექსტის წაკითხვა
guide-sources = წყაროები
guide-source-text-of = ტექსტის თარიღი: { $date }
guide-source-facts = ფაქტები: { $ids }
guide-article = { $law }, მუხლი { $article }
guide-written = დაწერილია: { $date }
guide-missing-language = ეს გზამკვლევი თქვენს ენაზე ჯერ არ არის.

## Contacts

contacts-title = ვინ რაში გეხმარებათ
contacts-lead = ნომრები, რომლებზეც შეგიძლიათ დარეკოთ, და უწყებები, რომლებსაც შეგიძლიათ მიმართოთ. თითოეულთან წერია, სად წავიკითხეთ ეს.
contacts-not-dialled = ამ ნომერზე ჩვენთვის ჯერ არავის დაურეკავს.
contacts-dialled = ამ ნომერზე ადამიანმა დარეკა: { $date }
contacts-source = წყარო
contacts-also = მობილურიდან ან რეგიონებიდან: { $number }
contacts-site = ვებგვერდი
