## Between pressing "send" and sending

slow-trap = Bu xananı boş saxlayın
slow-working = Brauzeriniz qısa yoxlama aparır. Sonra şikayəti özü göndərəcək.
slow-again-title = “Şikayəti göndərin” düyməsini bir də basın
slow-again-text = Hələ heç nə göndərilməyib. Düyməni bir də basmağınız göndərənin proqram yox, insan olduğunu göstərir. Yazdıqlarınız saxlanılıb.
slow-wait-title = Bir az gözləyin, sonra göndərin
slow-wait-text = { $seconds ->
    [one] Hələ heç nə göndərilməyib. İndi proqramlar çox sayda şikayət göndərir, ona görə göndərmək indi hamı üçün bir az uzun çəkir. { $seconds } saniyə gözləyin, sonra düyməni basın. Yazdıqlarınız saxlanılıb.
   *[other] Hələ heç nə göndərilməyib. İndi proqramlar çox sayda şikayət göndərir, ona görə göndərmək indi hamı üçün bir az uzun çəkir. { $seconds } saniyə gözləyin, sonra düyməni basın. Yazdıqlarınız saxlanılıb.
}
slow-full-title = Bu internet bağlantısından həddən çox şikayət gəlib
slow-full-text = Hələ heç nə göndərilməyib. İnternet bağlantınızdan bir saat ərzində 300-dən çox şikayət gəlib. Yazdıqlarınız saxlanılıb. Bir saatdan sonra göndərin, internetə başqa yolla qoşulun və ya indi 916-ya zəng edin.
slow-call = Şikayətinizi telefonla da danışa bilərsiniz: 916-ya zəng edin.

## Answers to programs

api-malformed = Sorğunun mətni UTF-8 ilə yazılmış bir JSON obyekti deyil və ya orada bir ad iki dəfə yazılıb.
api-too_large = Sorğunun mətni həddən böyükdür.
api-media = Sorğunun mətni application/json kimi göndərilməlidir.
api-accept = Cavab JSON ilə verilir. Accept başlığı buna icazə vermir.
api-key = Idempotency-Key başlığı lazımdır: 16-dan 200-ə qədər görünən ASCII simvolundan ibarət bir dəyər.
api-key_used = Bu Idempotency-Key başqa mətnlə işlədilib. Yeni şikayət üçün yeni açar lazımdır.
api-invalid = Bəzi sahələr uyğun gəlmir. Heç nə saxlanılmadı. “errors” hissəsinə baxın.
api-partner = Bu tərəfdaş açarı tanınmır və ya geri götürülüb. Heç nə saxlanılmadı.
api-wait = İndi proqramlar çox sayda şikayət göndərir. Heç nə saxlanılmadı. Retry-After başlığında göstərilən vaxtdan sonra eyni sorğunu Huquq-Wait başlığı və “wait” dəyəri ilə yenidən göndərin. Telefonla: 916.
api-limited = Bu ünvandan bir saat ərzində həddən çox şikayət gəlib. Heç nə saxlanılmadı. Eyni sorğunu sonra göndərin. Telefonla: 916.
api-language = Bu dildə mətn yoxdur.
api-guide = Belə bələdçi yoxdur.
api-wrong_type = { $field }: dəyər bu sahənin qəbul etdiyi növdən deyil.
