## Summary

error-summary-title = { $count ->
    [one] { $count } جواب میں مسئلہ ہے
   *[other] { $count } جوابوں میں مسئلہ ہے
}
error-summary-kept = آپ کا لکھا ہوا موجود ہے۔

## Answers

error-required = { $field }: یہ جواب ضروری ہے۔
error-required_choice = { $field }: ایک جواب چنیں۔
error-too_long = { $over ->
    [one] { $field }: تحریر { $over } حرف زیادہ لمبی ہے۔ حد: { $max }۔
   *[other] { $field }: تحریر { $over } حروف زیادہ لمبی ہے۔ حد: { $max }۔
}
error-not_an_option = { $field }: دکھائے گئے جوابوں میں سے ایک چنیں۔
error-not_a_date = { $field }: یہ تاریخ نہیں۔ اسے ہندسوں میں لکھیں، مثلاً 14 11 2026۔
error-date_incomplete = { $field }: تاریخ کا ایک حصہ نہیں ہے۔ سال لکھیں۔ دن لکھنا ہو تو مہینہ بھی لکھیں۔
error-date_in_future = { $field }: یہ دن ابھی نہیں آیا۔ آج کا یا پہلے کا دن لکھیں۔
error-date_too_early = { $field }: یہ تاریخ بہت پرانی ہے۔ سال دیکھ لیں۔
error-not_a_number = { $field }: ایک عدد لکھیں۔
error-out_of_range = { $field }: { $min } سے { $max } تک کوئی عدد لکھیں۔
error-not_an_email = { $field }: یہ ای میل پتا نہیں۔ ای میل پتا ایسا ہوتا ہے: name@example.org۔
error-must_agree = { $field }: اس نشان کے بغیر شکایت نہیں بھیجی جا سکتی۔
error-consent_or_reason = { $field }: لکھیں کہ ان لوگوں کی رضامندی کیسے ظاہر ہوتی ہے، یا ان سے پوچھنا کیوں ممکن نہ تھا۔
error-unknown_field = { $field }: فارم میں ایسا کوئی سوال نہیں۔
