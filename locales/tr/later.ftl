## Files after the filing

later-title = Daha fazla dosya gönderin
later-text = Şikâyetinize fotoğraf, belge ve kayıt ekleyebilirsiniz. Bunlar şikâyetinizle birlikte Ofisin iş listesine girer.
later-open = Dosyalara geç
later-sealed = Her dosya, şikâyetinizle birlikte bu sunucuda şifrelenmiş olarak saklanır.
later-stays = Gönderdiğiniz dosya şikâyette kalır. Burada kaldırılamaz. Bir fotoğrafta nerede çekildiği yazabilir. Bu sizin için tehlikeliyse onun yerine ekran görüntüsü gönderin.
later-send = Dosyaları gönder
later-list-title = Gönderilen dosyalar
later-none = Henüz dosya gönderilmedi.
later-sent-at = Gönderilme zamanı: { $time }
later-back = “Dosyam” sayfasına dön
later-done = Dosyalarınız şikâyetinizle birlikte kaydedildi.
later-withdrawn = Şikâyeti geri çektiniz. Ona artık dosya eklenemez.
later-full = { $name }: zaten { $files } dosya var. Daha fazlası eklenemez. Eksik bir şey varsa Ofise yazın.
later-event = { $count ->
    [one] { $count } dosya gönderdiniz.
   *[other] { $count } dosya gönderdiniz.
}

## Answers to programs

later-api-media = Gövde multipart/form-data olarak gönderilmelidir. Her dosya “files” adlı bir parça olmalıdır.
later-api-code = Access-Code başlığı gerekli: şikâyetin erişim kodunun 20 rakamı.
later-api-case = Bu numara ve bu erişim koduyla bir şikâyet yok.
later-api-withdrawn = Şikâyet geri çekildi. Ona dosya eklenemez.
later-api-key_used = Bu Idempotency-Key başka dosyalarla kullanıldı. Başka dosyalar için yeni bir anahtar gerekir.
