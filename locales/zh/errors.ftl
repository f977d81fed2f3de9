## Summary

error-summary-title = { $count ->
   *[other] 有{ $count }个回答需要改正
}
error-summary-kept = 您输入的内容已保留。

## Answers

error-required = { $field }：此项必须回答。
error-required_choice = { $field }：请选择一个回答。
error-too_long = { $over ->
   *[other] { $field }：文字超出{ $over }个字符。上限是{ $max }个字符。
}
error-not_an_option = { $field }：请从显示的回答中选择一个。
error-not_a_date = { $field }：这不是日期。请用数字填写，例如14 11 2026。
error-date_incomplete = { $field }：日期不完整。请填写年份；如果填写日，也请填写月份。
error-date_in_future = { $field }：这一天还没有到。请填写今天或更早的日期。
error-date_too_early = { $field }：这个日期太早。请检查年份。
error-not_a_number = { $field }：请填写数字。
error-out_of_range = { $field }：请填写{ $min }到{ $max }之间的数字。
error-not_an_email = { $field }：这不是电子邮箱地址。地址的格式如name@example.org。
error-must_agree = { $field }：不勾选此项就无法提交投诉。
error-consent_or_reason = { $field }：请说明有什么能表明这些人同意，或者您为什么无法询问他们。
error-unknown_field = { $field }：表格中没有这个问题。
