## Summary

error-summary-title = { $count ->
    [one] { $count } yanıtta sorun var
   *[other] { $count } yanıtta sorun var
}
error-summary-kept = Yazdıklarınız korundu.

## Answers

error-required = { $field }: bu yanıt gerekli.
error-required_choice = { $field }: bir yanıt seçin.
error-too_long = { $over ->
    [one] { $field }: metin { $over } karakter fazla uzun. Sınır: { $max }.
   *[other] { $field }: metin { $over } karakter fazla uzun. Sınır: { $max }.
}
error-not_an_option = { $field }: gösterilen yanıtlardan birini seçin.
error-not_a_date = { $field }: bu bir tarih değil. Rakamla yazın, örneğin 14 11 2026.
error-date_incomplete = { $field }: tarihin bir bölümü eksik. Yılı yazın; günü yazarsanız ayı da yazın.
error-date_in_future = { $field }: bu gün henüz gelmedi. Bugünü veya daha önceki bir günü yazın.
error-date_too_early = { $field }: bu tarih çok eski. Yılı kontrol edin.
error-not_a_number = { $field }: bir sayı yazın.
error-out_of_range = { $field }: { $min } ile { $max } arasında bir sayı yazın.
error-not_an_email = { $field }: bu bir e-posta adresi değil. Adres şöyle görünür: name@example.org.
error-must_agree = { $field }: bu işaret olmadan şikâyet gönderilemez.
error-consent_or_reason = { $field }: bu kişilerin kabul ettiğini neyin gösterdiğini veya onlara neden soramadığınızı yazın.
error-unknown_field = { $field }: formda böyle bir soru yok.
