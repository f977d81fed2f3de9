## Summary

error-summary-title = { $count ->
    [one] Нужно исправить { $count } ответ
    [few] Нужно исправить { $count } ответа
    [many] Нужно исправить { $count } ответов
   *[other] Нужно исправить { $count } ответа
}
error-summary-kept = То, что вы ввели, не пропало.

## Answers

error-required = { $field }: этот ответ нужен.
error-required_choice = { $field }: выберите один ответ.
error-too_long = { $over ->
    [one] { $field }: текст длиннее на { $over } символ. Предел: { $max }.
    [few] { $field }: текст длиннее на { $over } символа. Предел: { $max }.
    [many] { $field }: текст длиннее на { $over } символов. Предел: { $max }.
   *[other] { $field }: текст длиннее на { $over } символа. Предел: { $max }.
}
error-not_an_option = { $field }: выберите один из показанных ответов.
error-not_a_date = { $field }: это не дата. Напишите цифрами, например 14 11 2026.
error-date_incomplete = { $field }: не хватает части даты. Укажите год, а если указываете день, то и месяц.
error-date_in_future = { $field }: этот день ещё не наступил. Укажите сегодняшний или более ранний день.
error-date_too_early = { $field }: эта дата слишком давняя. Проверьте год.
error-not_a_number = { $field }: напишите число.
error-out_of_range = { $field }: напишите число от { $min } до { $max }.
error-not_an_email = { $field }: это не адрес электронной почты. Адрес выглядит так: name@example.org.
error-must_agree = { $field }: без этой отметки жалобу нельзя отправить.
error-consent_or_reason = { $field }: напишите, что показывает согласие этих людей или почему их нельзя было спросить.
error-unknown_field = { $field }: в форме нет такого вопроса.
