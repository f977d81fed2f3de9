## The question on the step

field-attachments = Fotoğraflar, belgeler, kayıtlar
field-attachments-short = Dosyalar
field-attachments-hint = Örneğin: bir kâğıdın fotoğrafı, bir mektup, bir sesli mesaj. Şikâyeti dosya olmadan da gönderebilirsiniz.
why-files-why = Ofis anlattıklarınızı görebilsin veya duyabilsin diye.
why-files-who = Bu portal dosyaları Ombudsman Ofisine, Ofisin iş listesine iletir. Başka kimseye vermez. Ofise giden e-postada dosyaların yalnızca adları, boyutları ve kontrol toplamları bulunur. Ofis bu konuda kuruma soru sorduğunda kurum kim olduğunuzu öğrenebilir.
why-files-blank = Şikâyet yine de kaydedilir ve Ofise gider.
files-open = Kaydet ve dosyalara geç
files-count = { $count ->
    [0] Henüz dosya eklenmedi.
    [one] { $count } dosya eklendi.
   *[other] { $count } dosya eklendi.
}

## The page of files

files-title = Fotoğraflar, belgeler, kayıtlar
files-lead = Olanları gösteren şeyleri ekleyin. Bunu atlayabilirsiniz.
files-limits = En çok { $files } dosya, her biri en çok { $each } MB, hepsi birlikte en çok { $all } MB.
files-kinds = Fotoğraflar (JPEG, PNG, WebP, HEIC), belgeler (PDF, DOCX, ODT, TXT), kayıtlar (MP3, M4A, OGG, Opus, AAC, WAV, WebM), videolar (MP4).
files-sealed = Her dosya, taslağınızla birlikte bu sunucuda şifrelenmiş olarak saklanır.
files-choose = Dosya seç
files-camera = Veya fotoğraf çek
files-send = Dosyaları ekle
files-continue = Sonraki sorulara geç
files-back = “Ne oldu?” sorusuna dön
files-list-title = Eklenen dosyalar
files-none = Henüz dosya eklenmedi.
files-unnamed = Adsız dosya
files-kilobytes = { $number } kB
files-megabytes = { $number } MB
files-sort-picture = Fotoğraf veya resim
files-sort-document = Belge
files-sort-recording = Kayıt
files-sort-film = Video
files-scan-not_scanned = Virüs kontrolü yapılmadı
files-scan-clean = Virüs kontrolü yapıldı: bir şey bulunmadı
files-scan-infected = Kontrol bir virüs buldu. Dosya şifrelenmiş olarak kalır ve Ofis onu açmaz.
files-remove = Kaldır
files-place-title = Bu fotoğrafta nerede çekildiği yazıyor.
files-place-text = Yer ve cihaz dosyada kayıtlı. Bu, kanıt olarak size yardımcı olabilir. Sizin için tehlikeliyse fotoğrafı değiştirin.
files-place-by-hand = Bu türdeki bir fotoğraftan böyle bir kopya yapamıyoruz. Birçok telefonda göndermeden önce yeri çıkarabilirsiniz. Bunun yerine ekran görüntüsü de gönderebilirsiniz.
files-place-copy = Yer ve cihaz bilgisi olmayan bir kopyayla değiştir

## What was not taken

files-refused-empty = { $name }: bu dosya boş.
files-refused-too_large = { $name }: bu dosya { $each } MB sınırından büyük. Daha kısa bir kayıt veya daha küçük bir fotoğraf sığar.
files-refused-too_many = { $name }: zaten { $files } dosya var. Başka bir dosya eklemek için birini kaldırın.
files-refused-all_too_large = { $name }: tüm dosyalar birlikte { $all } MB sınırını aşar.
files-refused-program = { $name }: bu bir program veya betik ya da içinde böyle bir şey var. Bilgisayarlara zarar verebileceği için bunları almıyoruz.
files-refused-page = { $name }: bu bir web sayfası veya o biçimde yapılmış bir çizim. PDF olarak kaydedin veya ekran görüntüsü alın.
files-refused-archive = { $name }: bu bir dosya paketi veya tablo. Dosyaları tek tek ekleyin veya tabloyu PDF olarak kaydedin.
files-refused-old_document = { $name }: bu eski biçimde veya parolalı bir belge. Parolasız PDF veya DOCX olarak kaydedin.
files-refused-unknown = { $name }: bu dosya türünü tanımıyoruz veya dosya bozuk. Aldığımız türler yukarıda yazıyor.
files-refused-nothing = Önce bir dosya seçin.
files-refused-copy = Kopya yapılamadı. Fotoğraf olduğu gibi duruyor.
files-refused-cut = Gönderme yarıda kesildi. Bundan hiçbir şey kaydedilmedi.

## With script

files-sending = Gönderiliyor: %{ $percent }
files-sent = Eklendi
files-again = Yeniden dene
files-cancel = İptal
files-cancelled = İptal edildi
files-record = Sesli mesaj kaydet
files-record-stop = Kaydı durdur
files-record-keep = Kaydı ekle
files-record-drop = Kaydı sil
files-record-running = Şu anda kaydediliyor.
files-record-listen = Eklemeden önce dinleyin.
files-record-refused = Tarayıcı mikrofonu vermedi. Başka bir uygulamayla kaydedip dosyayı buraya ekleyebilirsiniz.
files-record-name = sesli-mesaj

## Mail to the office

mail-office-files = Dosyalar ({ $count }), oturum açtıktan sonra bu adreslerde açılır:
