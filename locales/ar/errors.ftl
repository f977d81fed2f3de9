## Summary

error-summary-title = { $count ->
    [zero] لا توجد مشكلة في الإجابات
    [one] توجد مشكلة في إجابة واحدة
    [two] توجد مشكلة في إجابتين
    [few] توجد مشكلة في { $count } إجابات
    [many] توجد مشكلة في { $count } إجابة
   *[other] توجد مشكلة في { $count } إجابة
}
error-summary-kept = ما كتبتموه لم يضع.

## Answers

error-required = { $field }: هذه الإجابة مطلوبة.
error-required_choice = { $field }: اختاروا إجابة واحدة.
error-too_long = { $over ->
    [zero] { $field }: بلغ النص الحد الأقصى. الحد الأقصى: { $max }.
    [one] { $field }: النص أطول بحرف واحد. الحد الأقصى: { $max }.
    [two] { $field }: النص أطول بحرفين. الحد الأقصى: { $max }.
    [few] { $field }: النص أطول بعدد { $over } أحرف. الحد الأقصى: { $max }.
    [many] { $field }: النص أطول بعدد { $over } حرفًا. الحد الأقصى: { $max }.
   *[other] { $field }: النص أطول بعدد { $over } حرف. الحد الأقصى: { $max }.
}
error-not_an_option = { $field }: اختاروا واحدة من الإجابات المعروضة.
error-not_a_date = { $field }: هذا ليس تاريخًا. اكتبوه بالأرقام، مثلًا 14 11 2026.
error-date_incomplete = { $field }: ينقص جزء من التاريخ. اكتبوا السنة، واكتبوا الشهر أيضًا إذا كتبتم اليوم.
error-date_in_future = { $field }: هذا اليوم لم يأت بعد. اكتبوا تاريخ اليوم أو تاريخًا قبله.
error-date_too_early = { $field }: هذا التاريخ قديم جدًا. راجعوا السنة.
error-not_a_number = { $field }: اكتبوا عددًا.
error-out_of_range = { $field }: اكتبوا عددًا من { $min } إلى { $max }.
error-not_an_email = { $field }: هذا ليس عنوان بريد إلكتروني. يكون العنوان مثل name@example.org.
error-must_agree = { $field }: دون هذه العلامة لا يمكن إرسال الشكوى.
error-consent_or_reason = { $field }: اكتبوا ما يدل على موافقة هؤلاء الأشخاص، أو لماذا لم يمكن سؤالهم.
error-unknown_field = { $field }: لا يوجد سؤال كهذا في الاستمارة.
