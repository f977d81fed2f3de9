## The question on the step

field-attachments = ფოტოები, დოკუმენტები, ჩანაწერები
field-attachments-short = ფაილები
field-attachments-hint = მაგალითად: ქაღალდის ფოტო, წერილი, ხმოვანი შეტყობინება. საჩივრის გაგზავნა ფაილების გარეშეც შეგიძლიათ.
why-files-why = რომ აპარატმა დაინახოს ან მოისმინოს ის, რასაც ყვებით.
why-files-who = ეს პორტალი ფაილებს ომბუდსმენის აპარატს გადასცემს, მის რიგში. სხვას არავის. აპარატისთვის გაგზავნილ ელფოსტაში მხოლოდ ფაილების სახელები, ზომები და საკონტროლო ჯამებია. როცა აპარატი ამ საკითხზე უწყებას მიმართავს, უწყებამ შეიძლება გაიგოს, ვინ ხართ.
why-files-blank = საჩივარი მაინც შეინახება და აპარატს გაეგზავნება.
files-open = შენახვა და ფაილებზე გადასვლა
files-count = { $count ->
    [0] ფაილი ჯერ არ დამატებულა.
    [one] დამატებულია { $count } ფაილი.
   *[other] დამატებულია { $count } ფაილი.
}

## The page of files

files-title = ფოტოები, დოკუმენტები, ჩანაწერები
files-lead = დაამატეთ ის, რაც მომხდარს აჩვენებს. შეგიძლიათ გამოტოვოთ.
files-limits = არაუმეტეს { $files } ფაილი, თითოეული { $each } მბ-მდე, ყველა ერთად { $all } მბ-მდე.
files-kinds = ფოტოები (JPEG, PNG, WebP, HEIC), დოკუმენტები (PDF, DOCX, ODT, TXT), ჩანაწერები (MP3, M4A, OGG, Opus, AAC, WAV, WebM), ვიდეოები (MP4).
files-sealed = თითოეული ფაილი ამ სერვერზე დაშიფრულად ინახება, თქვენს მონახაზთან ერთად.
files-choose = ფაილების არჩევა
files-camera = ან ფოტოს გადაღება
files-send = ფაილების დამატება
files-continue = შემდეგ კითხვებზე გადასვლა
files-back = უკან, კითხვაზე „რა მოხდა?“
files-list-title = დამატებული ფაილები
files-none = ფაილი ჯერ არ დამატებულა.
files-unnamed = ფაილი სახელის გარეშე
files-kilobytes = { $number } კბ
files-megabytes = { $number } მბ
files-sort-picture = ფოტო ან სურათი
files-sort-document = დოკუმენტი
files-sort-recording = ჩანაწერი
files-sort-film = ვიდეო
files-scan-not_scanned = ვირუსებზე შემოწმებული არ არის
files-scan-clean = შემოწმდა ვირუსებზე: არაფერი აღმოჩნდა
files-scan-infected = შემოწმებამ ვირუსი აღმოაჩინა. ფაილი დაშიფრული რჩება და აპარატი მას არ ხსნის.
files-remove = წაშლა
files-place-title = ამ სურათში წერია, სად არის გადაღებული.
files-place-text = ადგილი და მოწყობილობა ფაილშია ჩაწერილი. ეს შეიძლება მტკიცებულებად გამოგადგეთ. თუ თქვენთვის სახიფათოა, ჩაანაცვლეთ სურათი.
files-place-by-hand = ამ სახის სურათიდან ასეთ ასლს ვერ ვაკეთებთ. ბევრ ტელეფონში გაგზავნამდე ადგილის წაშლა შეიძლება. შეგიძლიათ ეკრანის სურათიც გამოგზავნოთ.
files-place-copy = ჩანაცვლება ასლით, რომელშიც ადგილი და მოწყობილობა არ წერია

## What was not taken

files-refused-empty = { $name }: ეს ფაილი ცარიელია.
files-refused-too_large = { $name }: ეს ფაილი { $each } მბ-ზე დიდია. გამოდგება უფრო მოკლე ჩანაწერი ან უფრო მცირე ფოტო.
files-refused-too_many = { $name }: ფაილების რაოდენობა უკვე { $files } არის. სხვის დასამატებლად ერთი წაშალეთ.
files-refused-all_too_large = { $name }: ყველა ფაილი ერთად { $all } მბ-ზე დიდი იქნებოდა.
files-refused-program = { $name }: ეს პროგრამა ან სკრიპტია, ან შიგნით ასეთი რამ აქვს. მათ არ ვიღებთ: შეიძლება კომპიუტერებს ავნოს.
files-refused-page = { $name }: ეს ვებგვერდი ან მსგავსად შექმნილი ნახატია. შეინახეთ PDF-ად ან გადაიღეთ ეკრანის სურათი.
files-refused-archive = { $name }: ეს ფაილების პაკეტი ან ცხრილია. ფაილები თითო-თითოდ დაამატეთ, ცხრილი კი PDF-ად შეინახეთ.
files-refused-old_document = { $name }: ეს ძველი ფორმატის ან პაროლიანი დოკუმენტია. შეინახეთ PDF-ად ან DOCX-ად, პაროლის გარეშე.
files-refused-unknown = { $name }: ამ სახის ფაილს არ ვიცნობთ ან ფაილი დაზიანებულია. რა სახის ფაილებს ვიღებთ, ზემოთ წერია.
files-refused-nothing = ჯერ აირჩიეთ ფაილი.
files-refused-copy = ასლის გაკეთება ვერ მოხერხდა. სურათი ისეთივე დარჩა, როგორიც იყო.
files-refused-cut = გაგზავნა შეწყდა. მისგან არაფერი შენახულა.

## With script

files-sending = იგზავნება: { $percent } %
files-sent = დამატებულია
files-again = ხელახლა ცდა
files-cancel = გაუქმება
files-cancelled = გაუქმებულია
files-record = ხმოვანი შეტყობინების ჩაწერა
files-record-stop = ჩაწერის შეჩერება
files-record-keep = ჩანაწერის დამატება
files-record-drop = ჩანაწერის წაშლა
files-record-running = ჩაწერა მიმდინარეობს.
files-record-listen = მოუსმინეთ, სანამ დაამატებთ.
files-record-refused = ბრაუზერმა მიკროფონის გამოყენება არ დაუშვა. შეგიძლიათ სხვა აპლიკაციით ჩაწეროთ და ფაილი აქ დაამატოთ.
files-record-name = khmovani-chanatseri

## Mail to the office

mail-office-files = ფაილები ({ $count }), შესვლის შემდეგ ამ მისამართებზე იხსნება:
