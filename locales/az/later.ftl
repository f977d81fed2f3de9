## Files after the filing

later-title = Daha fayl göndərin
later-text = Şikayətinizə şəkil, sənəd və səs yazısı əlavə edə bilərsiniz. Onlar şikayətinizlə birlikdə Aparatın növbəsinə düşür.
later-open = Fayllara keçin
later-sealed = Hər fayl şikayətinizlə birlikdə bu serverdə şifrələnmiş şəkildə saxlanılır.
later-stays = Göndərdiyiniz fayl şikayətdə qalır. Onu burada silmək olmur. Şəklin içində onun çəkildiyi yer yazıla bilər. Bu, sizin üçün təhlükəlidirsə, əvəzinə ekran şəkli göndərin.
later-send = Faylları göndərin
later-list-title = Göndərilən fayllar
later-none = Hələ fayl göndərilməyib.
later-sent-at = Göndərilib: { $time }
later-back = İşimə qayıdın
later-done = Fayllarınız şikayətinizlə birlikdə saxlanıldı.
later-withdrawn = Siz şikayəti geri götürmüsünüz. Ona daha fayl əlavə etmək olmur.
later-full = { $name }: artıq { $files } fayl var. Daha əlavə etmək olmur. Nəsə çatmırsa, Aparata yazın.
later-event = { $count ->
    [one] Siz { $count } fayl göndərdiniz.
   *[other] Siz { $count } fayl göndərdiniz.
}

## Answers to programs

later-api-media = Sorğu multipart/form-data kimi göndərilməlidir, hər fayl “files” adlı hissədə.
later-api-code = Access-Code başlığı lazımdır: şikayətin giriş kodunun 20 rəqəmi.
later-api-case = Bu nömrə və bu giriş kodu ilə şikayət yoxdur.
later-api-withdrawn = Şikayət geri götürülüb. Ona fayl əlavə etmək olmur.
later-api-key_used = Bu Idempotency-Key başqa fayllarla işlədilib. Başqa fayllar üçün yeni açar lazımdır.
