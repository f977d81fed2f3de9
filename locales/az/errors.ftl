## Summary

error-summary-title = { $count ->
    [one] { $count } cavabda problem var
   *[other] { $count } cavabda problem var
}
error-summary-kept = Yazdıqlarınız itməyib.

## Answers

error-required = { $field }: bu cavab lazımdır.
error-required_choice = { $field }: bir cavab seçin.
error-too_long = { $over ->
    [one] { $field }: mətn { $over } simvol uzundur. Ən çoxu: { $max }.
   *[other] { $field }: mətn { $over } simvol uzundur. Ən çoxu: { $max }.
}
error-not_an_option = { $field }: göstərilən cavablardan birini seçin.
error-not_a_date = { $field }: bu, tarix deyil. Rəqəmlərlə yazın, məsələn, 14 11 2026.
error-date_incomplete = { $field }: tarixin bir hissəsi çatışmır. İli yazın, günü yazırsınızsa, ayı da yazın.
error-date_in_future = { $field }: bu gün hələ gəlməyib. Bugünkü və ya daha əvvəlki günü yazın.
error-date_too_early = { $field }: bu tarix çox köhnədir. İli yoxlayın.
error-not_a_number = { $field }: rəqəm yazın.
error-out_of_range = { $field }: { $min } ilə { $max } arasında rəqəm yazın.
error-not_an_email = { $field }: bu, elektron poçt ünvanı deyil. Ünvan belə olur: name@example.org.
error-must_agree = { $field }: bu işarə olmadan şikayəti göndərmək olmur.
error-consent_or_reason = { $field }: bu insanların razılığını nəyin göstərdiyini və ya onlardan niyə soruşa bilmədiyinizi yazın.
error-unknown_field = { $field }: formada belə sual yoxdur.
