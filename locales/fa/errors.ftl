## Summary

error-summary-title = { $count ->
    [one] در { $count } پاسخ مشکلی هست
   *[other] در { $count } پاسخ مشکلی هست
}
error-summary-kept = آنچه نوشته‌اید باقی مانده است.

## Answers

error-required = { $field }: این پاسخ لازم است.
error-required_choice = { $field }: یک پاسخ را انتخاب کنید.
error-too_long = { $over ->
    [one] { $field }: متن { $over } نویسه بیش از اندازه دارد. حداکثر: { $max }.
   *[other] { $field }: متن { $over } نویسه بیش از اندازه دارد. حداکثر: { $max }.
}
error-not_an_option = { $field }: یکی از پاسخ‌های نشان‌داده‌شده را انتخاب کنید.
error-not_a_date = { $field }: این تاریخ نیست. آن را با عدد و به میلادی بنویسید، برای مثال ۱۴ ۱۱ ۲۰۲۶.
error-date_incomplete = { $field }: بخشی از تاریخ نیست. سال را بنویسید، و اگر روز را می‌نویسید، ماه را هم بنویسید.
error-date_in_future = { $field }: این روز هنوز نرسیده است. تاریخ امروز یا روزی پیش از آن را بنویسید.
error-date_too_early = { $field }: این تاریخ خیلی قدیمی است. سال میلادی را بررسی کنید.
error-not_a_number = { $field }: یک عدد بنویسید.
error-out_of_range = { $field }: عددی از { $min } تا { $max } بنویسید.
error-not_an_email = { $field }: این نشانی ایمیل نیست. نشانی ایمیل مانند name@example.org است.
error-must_agree = { $field }: بدون این علامت نمی‌توان شکایت را فرستاد.
error-consent_or_reason = { $field }: بنویسید این افراد چگونه می‌توانند رضایت خود را نشان دهند، یا چرا نتوانستید از آنها بپرسید.
error-unknown_field = { $field }: در این فرم چنین پرسشی نیست.
