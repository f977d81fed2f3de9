## Summary

error-summary-title = { $count ->
    [one] Треба виправити { $count } відповідь
    [few] Треба виправити { $count } відповіді
    [many] Треба виправити { $count } відповідей
   *[other] Треба виправити { $count } відповіді
}
error-summary-kept = Те, що ви ввели, збережено на сторінці.

## Answers

error-required = { $field }: ця відповідь потрібна.
error-required_choice = { $field }: виберіть одну відповідь.
error-too_long = { $over ->
    [one] { $field }: текст довший на { $over } символ. Межа: { $max }.
    [few] { $field }: текст довший на { $over } символи. Межа: { $max }.
    [many] { $field }: текст довший на { $over } символів. Межа: { $max }.
   *[other] { $field }: текст довший на { $over } символу. Межа: { $max }.
}
error-not_an_option = { $field }: виберіть одну з показаних відповідей.
error-not_a_date = { $field }: це не дата. Напишіть цифрами, наприклад 14 11 2026.
error-date_incomplete = { $field }: бракує частини дати. Укажіть рік, а якщо вказуєте день, то й місяць.
error-date_in_future = { $field }: цей день ще не настав. Укажіть сьогоднішній або раніший день.
error-date_too_early = { $field }: ця дата занадто давня. Перевірте рік.
error-not_a_number = { $field }: напишіть число.
error-out_of_range = { $field }: напишіть число від { $min } до { $max }.
error-not_an_email = { $field }: це не адреса електронної пошти. Адреса має такий вигляд: name@example.org.
error-must_agree = { $field }: без цієї позначки скаргу не можна надіслати.
error-consent_or_reason = { $field }: напишіть, що показує згоду цих людей або чому їх не можна було запитати.
error-unknown_field = { $field }: у формі немає такого запитання.
