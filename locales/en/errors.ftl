## Summary

error-summary-title = { $count ->
    [one] There is a problem with { $count } answer
   *[other] There is a problem with { $count } answers
}
error-summary-kept = What you typed is kept.

## Answers

error-required = { $field }: this answer is needed.
error-required_choice = { $field }: choose one answer.
error-too_long = { $over ->
    [one] { $field }: the text is { $over } character too long. The limit is { $max }.
   *[other] { $field }: the text is { $over } characters too long. The limit is { $max }.
}
error-not_an_option = { $field }: choose one of the answers shown.
error-not_a_date = { $field }: this is not a date. Write it in numbers, for example 14 11 2026.
error-date_incomplete = { $field }: a part of the date is missing. Write the year, and the month too if you write a day.
error-date_in_future = { $field }: this day has not come yet. Write today or an earlier day.
error-date_too_early = { $field }: this date is too long ago. Check the year.
error-not_a_number = { $field }: write a number.
error-out_of_range = { $field }: write a number from { $min } to { $max }.
error-not_an_email = { $field }: this is not an e-mail address. It looks like name@example.org.
error-must_agree = { $field }: without this tick the complaint cannot be sent.
error-consent_or_reason = { $field }: write how these people can show that they agree, or why you could not ask them.
error-unknown_field = { $field }: the form has no such question.
