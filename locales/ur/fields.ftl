field-optional = (خالی چھوڑا جا سکتا ہے)

## Who

field-filing_for = یہ شکایت کس کے لیے ہے؟
field-filing_for-short = شکایت کس کے لیے
field-filing_for-self = میرے لیے
field-filing_for-other = کسی دوسرے شخص کے لیے
field-filing_for-group = کئی لوگوں کے لیے
field-consent_evidence = ان لوگوں کی رضامندی کیسے ظاہر ہوتی ہے؟
field-consent_evidence-short = رضامندی کیسے دی
field-consent_evidence-hint = مثلاً: دستخط والا کاغذ، پیغام، 916 پر کال۔ اس سوال کا یا اگلے سوال کا جواب دیں۔
field-no_consent_reason = ان سے پوچھنا کیوں ممکن نہ تھا؟
field-no_consent_reason-short = کیوں نہیں پوچھا گیا
field-no_consent_reason-hint = مثلاً: وہ شخص حراست میں ہے، لاپتا ہے، بہت بیمار ہے، یا وفات پا چکا ہے۔

## You

field-given_name = آپ کا نام کیا ہے؟
field-given_name-short = نام
field-given_name-hint = ویسے لکھیں جیسے لوگ آپ کو بلاتے ہیں۔ اگر آپ کا ایک ہی نام ہے تو یہاں لکھیں۔
field-surname = آپ کا خاندانی نام کیا ہے؟
field-surname-short = خاندانی نام
field-patronymic = آپ کے والد کا نام کیا ہے؟
field-patronymic-short = والد کا نام
field-patronymic-hint = آذربائیجان کے کاغذات میں اکثر یہ پوچھا جاتا ہے۔ خالی چھوڑا جا سکتا ہے۔
field-no_patronymic = میری دستاویزات میں والد کا نام نہیں ہے
field-no_patronymic-short = دستاویزات میں والد کا نام نہیں
field-anonymous = مجھے اپنا نام نہیں بتانا
field-anonymous-short = نام بتائے بغیر (گمنام)
field-anonymous-hint = محتسب کے شائع شدہ جوابات کے مطابق ایسی شکایت پر تبھی غور ہوتا ہے جب اس کا کافی ثبوت ہو۔ پہلے 916 پر کال کر کے پوچھا بھی جا سکتا ہے۔
field-subject_given_name = جس شخص کے حقوق پامال ہوئے، اس کا نام کیا ہے؟
field-subject_given_name-short = جس کے حقوق پامال ہوئے، اس کا نام
field-subject_surname = اس شخص کا خاندانی نام کیا ہے؟
field-subject_surname-short = جس کے حقوق پامال ہوئے، اس کا خاندانی نام
field-subject_patronymic = اس شخص کے والد کا نام کیا ہے؟
field-subject_patronymic-short = جس کے حقوق پامال ہوئے، اس کے والد کا نام
field-subject_relation = اس شخص یا گروہ سے آپ کا کیا تعلق ہے؟
field-subject_relation-short = ان سے آپ کا تعلق
field-subject_relation-hint = مثلاً: ماں، دوست، وکیل، مدد کرنے والی تنظیم۔
field-subject_count = گروہ میں کتنے لوگ ہیں؟
field-subject_count-short = لوگوں کی تعداد
field-subject_count-hint = ایک عدد لکھیں۔ یقین نہ ہو تو اندازے سے لکھیں۔
field-further_subjects = گروہ میں اور کون ہے؟
field-further_subjects-short = گروہ کے دوسرے لوگ
field-further_subjects-hint = ہر سطر میں ایک نام۔ صرف ان کا نام لکھیں جو اس پر راضی ہوں۔

## Contact

field-address = آپ کو خط کہاں مل سکتا ہے؟
field-address-short = پتا
field-address-hint = کوئی بھی جگہ ٹھیک ہے: گھر، ہاسٹل، دوست کا گھر۔ وہاں اندراج ضروری نہیں۔
field-phone = آپ کا فون نمبر کیا ہے؟
field-phone-short = فون نمبر
field-phone-hint = اگر نمبر آذربائیجان کا نہیں تو ملک کا کوڈ بھی لکھیں۔
field-email = آپ کا ای میل پتا کیا ہے؟
field-email-short = ای میل پتا
field-email-hint = صرف تب لکھیں جب کوئی اور اسے نہ پڑھتا ہو۔
field-safe_contact = آپ سے رابطے کا کون سا طریقہ محفوظ ہے؟
field-safe_contact-short = آپ سے رابطے کا محفوظ طریقہ
field-safe_contact-hint = سوچیں کہ آپ کا فون اور آپ کی ڈاک کون دیکھ سکتا ہے۔
field-safe_contact-phone = فون سے
field-safe_contact-email = ای میل سے
field-safe_contact-none = کوئی طریقہ محفوظ نہیں، مجھ سے رابطہ نہ کریں
field-safe_hours = آپ کو کس وقت کال کرنا محفوظ ہے؟
field-safe_hours-short = محفوظ اوقات
field-safe_hours-hint = مثلاً: شام کو، 18:00 سے 20:00 تک۔
field-may_leave_message = میرے فون پر پیغام چھوڑا جا سکتا ہے
field-may_leave_message-short = فون پر پیغام
field-may_leave_message-hint = شاید کوئی اور اسے سن لے یا پڑھ لے۔
field-ack_by_email = میرے ای میل پتے پر تصدیق بھیجیں
field-ack_by_email-short = ای میل سے تصدیق
field-ack_by_email-hint = اس میں شکایت نمبر ہوتا ہے۔ رسائی کوڈ اس میں کبھی نہیں ہوتا۔
field-contact_language = آپ کو کس زبان میں جواب دیا جائے؟
field-contact_language-short = جواب کی زبان
field-contact_language-hint = زبان کا نام لکھیں۔ دفتر آپ کی خواہش دیکھتا ہے؛ اس زبان میں جواب یقینی نہیں۔
field-interpreter = دفتر سے بات کرنے کے لیے مجھے ترجمان چاہیے
field-interpreter-short = ترجمان کی ضرورت
field-interpreter-hint = اگر آپ کو تھوڑا سمجھ آتا ہے مگر سب کچھ بتانا مشکل ہے، تب بھی نشان لگائیں۔

## Situation

field-danger = کیا ابھی کسی کی جان یا صحت خطرے میں ہے؟
field-danger-short = ابھی خطرہ
field-danger-hint = اگر ہاں تو ابھی 112 پر کال کریں، پھر 916 پر۔ اس فارم کے جواب کا انتظار نہ کریں۔
field-child_alone = کیا کوئی بچہ ہے جس کی دیکھ بھال کے لیے کوئی بڑا نہیں؟
field-child_alone-short = بچہ جس کے ساتھ کوئی بڑا نہیں
field-child_alone-hint = بچہ وہ ہے جس کی عمر 18 سال سے کم ہو۔
field-detained = کیا کوئی حراست میں ہے، یا ایسی جگہ ہے جہاں سے نکلنا ممکن نہیں؟
field-detained-short = حراست
field-detained-hint = مثلاً: پولیس کے پاس، جیل میں، مائیگریشن کے مرکز میں، سرحد پر، ہسپتال میں۔
field-detained-no = نہیں
field-detained-self = جی ہاں، میں خود
field-detained-other = جی ہاں، کوئی اور
field-place_detained = آپ کو یا اس شخص کو کس جگہ رکھا گیا ہے؟
field-place_detained-short = حراست کی جگہ
field-place_detained-hint = جو معلوم ہو لکھیں: شہر، عمارت، وہاں کس نے رکھا ہے۔
field-group = کیا ان میں سے کوئی بات آپ پر ٹھیک آتی ہے؟
field-group-short = گروہ
field-group-hint = اگر شکایت کسی اور کے لیے ہے تو اس شخص کے لیے چنیں۔

## Decision and court

field-removal_decision = کیا آپ کو یہ فیصلہ دیا گیا کہ آپ کو آذربائیجان چھوڑنا ہوگا؟
field-removal_decision-short = آذربائیجان چھوڑنے کا فیصلہ
field-removal_decision-hint = آذربائیجانی زبان میں اس کا نام “kənara çıxarma haqqında qərar” (ملک بدری کا فیصلہ) ہے۔ اگر آپ کے پاس ایسا کاغذ ہے جو پڑھا نہیں جاتا تو “معلوم نہیں” چنیں۔
field-removal_decision-no = نہیں
field-removal_decision-yes = جی ہاں
field-removal_decision-unknown = معلوم نہیں
field-removal_decision-warning = یہاں شکایت کرنے سے عدالت کی مہلت نہیں رکتی۔ وکیل سے مشورہ کریں: وقت کم ہے۔ 916 پر کال بھی کی جا سکتی ہے۔
removal-guide-link = جب ملک چھوڑنے کو کہا جائے تو کیا کریں
field-removal_served_on = یہ کاغذ آپ کو کس دن دیا گیا؟
field-removal_served_on-short = فیصلہ ملنے کا دن
field-removal_served_on-hint = جیسے کاغذ پر لکھا ہے، یا جیسے آپ کو یاد ہے۔
field-court = کیا اسی معاملے پر عدالت میں کوئی کارروائی ہے؟
field-court-short = عدالتی کارروائی
field-court-hint = کوئی بھی عدالت، اور فیصلے کے خلاف اپیل بھی۔
field-court-no = نہیں
field-court-pending = جی ہاں، عدالت نے ابھی فیصلہ نہیں کیا
field-court-decided = جی ہاں، عدالت فیصلہ کر چکی ہے

## Events

field-what_happened = کیا ہوا؟
field-what_happened-short = کیا ہوا
field-what_happened-hint = کس نے، کیا، کب اور کہاں کیا؟ کس نے دیکھا؟ کیا کوئی کاغذ، تصویر یا پیغام ہے جو یہ دکھائے؟ چھوٹے جملے کافی ہیں۔
field-happened_on = یہ کب ہوا؟
field-happened_on-short = واقعے کا دن
field-happened_on-hint = اگر اب بھی جاری ہے تو لکھیں کہ کب شروع ہوا۔
field-learned_on = آپ کو اس کا کب پتا چلا؟
field-learned_on-short = پتا چلنے کا دن
field-learned_on-hint = صرف تب، جب آپ کو واقعے کے بعد پتا چلا۔
field-where_happened = یہ کہاں ہوا؟
field-where_happened-short = جگہ
field-where_happened-hint = شہر یا ضلع، سڑک، دفتر یا عمارت کا نام۔
field-nakhchivan = کیا یہ نخچیوان خود مختار جمہوریہ میں ہوا؟
field-nakhchivan-short = نخچیوان میں
field-nakhchivan-hint = نخچیوان کا اپنا محتسب ہے۔

## Body

field-topic = شکایت کس بارے میں ہے؟
field-topic-short = موضوع
field-topic-hint = اگر کئی ٹھیک ہوں تو وہ چنیں جو آپ کے لیے سب سے اہم ہے۔
field-body = شکایت کس ادارے کے خلاف ہے؟
field-body-short = وہ ادارہ جس کے خلاف شکایت ہے
field-body-hint = سرکاری ادارہ، بلدیہ، کمپنی یا شخص، جس نے یہ کیا یا جو کرنا تھا وہ نہیں کیا۔
field-body_other = اس کا نام کیا ہے؟
field-body_other-short = ادارے یا سرکاری اہل کار کا نام
field-body_other-hint = دفتر، کمپنی یا سرکاری اہل کار، اور شہر، جتنا آپ کو معلوم ہو۔
field-complained_before = کیا آپ نے اس بارے میں پہلے بھی محتسب کو شکایت کی ہے؟
field-complained_before-short = پہلے کی شکایت
field-complained_before-hint = فون سے، خط سے یا خود آ کر بھی۔
field-what_is_new = تب سے نیا کیا ہے؟
field-what_is_new-short = نئی بات
field-what_is_new-hint = نئے واقعات یا کاغذات۔ پہلے کا شکایت نمبر معلوم ہو تو یہاں لکھیں۔

## Wish

field-remedy = آپ کے خیال میں کیا بدلنا چاہیے؟
field-remedy-short = کیا بدلنا چاہیے
field-remedy-hint = مثلاً: پاسپورٹ واپس ملے، اجرت (تنخواہ) ملے، فیصلے کو دوبارہ دیکھا جائے۔
field-name_to_body = کیا دفتر اس ادارے کو آپ کا نام بتا سکتا ہے؟
field-name_to_body-short = ادارے کو آپ کا نام
field-name_to_body-hint = شاید ادارہ نام کے بغیر بھی اندازہ لگا لے کہ آپ کون ہیں۔
field-name_to_body-yes = جی ہاں
field-name_to_body-no = نہیں
field-name_to_body-ask_first = پہلے مجھ سے پوچھیں

## Before sending

field-declaration = میرا لکھا ہوا درست ہے۔
field-declaration-short = درست ہونے کا اقرار
field-data_consent = مجھے منظور ہے کہ محتسب کا دفتر میرا لکھا ہوا محفوظ رکھے اور اس شکایت پر غور کے لیے استعمال کرے۔
field-data_consent-short = معلومات کے استعمال پر رضامندی

## Dates

date-day = دن
date-month = مہینہ
date-year = سال
date-hint = مثلاً 14 11 2026۔ دن اور مہینہ خالی چھوڑے جا سکتے ہیں۔

## Why we ask: headings of the three rows

why-heading-why = ہم یہ کیوں پوچھ رہے ہیں
why-heading-who = آپ کا جواب کون دیکھے گا
why-heading-blank = اگر خالی چھوڑ دیں

## Why we ask

why-identity-why = تاکہ دفتر جانے کہ شکایت کس نے لکھی ہے اور آپ سے شکایت پر بات ہو سکے۔
why-identity-who = یہ پورٹل یہ جواب صرف محتسب کے دفتر کو دیتا ہے: دفتر کی زیرِ التوا شکایات میں اور ای میل سے۔ کسی اور کو نہیں دیتا۔ جب دفتر متعلقہ ادارے سے اس معاملے پر پوچھے تو شاید ادارہ جان لے کہ آپ کون ہیں۔ اسی فارم میں آگے آپ سے پوچھا جائے گا کہ کیا دفتر آپ کا نام بتا سکتا ہے۔
why-identity-blank = اگر نام نہیں بتانا تو “مجھے اپنا نام نہیں بتانا” پر نشان لگائیں۔ شکایت پھر بھی محفوظ ہوتی ہے اور دفتر کو جاتی ہے۔ محتسب کے شائع شدہ جوابات کے مطابق ایسی شکایت پر تبھی غور ہوتا ہے جب اس کا کافی ثبوت ہو۔
why-subject-why = تاکہ دفتر جانے کہ کس کے حقوق پامال ہوئے، اور یہ کہ شکایت اس شخص کی مرضی سے ہے۔
why-subject-who = یہ پورٹل یہ جواب صرف محتسب کے دفتر کو دیتا ہے: دفتر کی زیرِ التوا شکایات میں اور ای میل سے۔ کسی اور کو نہیں دیتا۔ جب دفتر متعلقہ ادارے سے اس معاملے پر پوچھے تو شاید ادارہ جان لے کہ یہ شخص کون ہے۔ اسی فارم میں آگے آپ سے پوچھا جائے گا کہ کیا دفتر آپ کا نام بتا سکتا ہے۔
why-subject-blank = شکایت پھر بھی محفوظ ہوتی ہے اور دفتر کو جاتی ہے۔
why-contact-why = تاکہ دفتر آپ کو جواب دے سکے اور آپ سے پوچھ سکے، ایسے طریقے سے جو آپ کے لیے محفوظ ہو۔
why-contact-who = یہ پورٹل یہ جواب صرف محتسب کے دفتر کو دیتا ہے: دفتر کی زیرِ التوا شکایات میں اور ای میل سے۔ کسی اور کو نہیں دیتا۔ جب دفتر متعلقہ ادارے سے اس معاملے پر پوچھے تو شاید ادارہ جان لے کہ آپ کون ہیں۔ اسی فارم میں آگے آپ سے پوچھا جائے گا کہ کیا دفتر آپ کا نام بتا سکتا ہے۔
why-contact-blank = شکایت پھر بھی محفوظ ہوتی ہے اور دفتر کو جاتی ہے۔ پھر دفتر کے پاس آپ سے رابطے کا کوئی طریقہ نہیں ہوتا۔ 916 پر کال کر کے شکایت نمبر بتایا جا سکتا ہے۔
why-group-why = کچھ حقوق صرف ایک گروہ کے لیے ہیں۔ آپ کے جواب سے دفتر کو پتا چلتا ہے کہ کون سے حقوق لاگو ہیں۔
why-group-who = یہ پورٹل یہ جواب صرف محتسب کے دفتر کو دیتا ہے: دفتر کی زیرِ التوا شکایات میں اور ای میل سے۔ کسی اور کو نہیں دیتا۔ جب دفتر متعلقہ ادارے سے اس معاملے پر پوچھے تو شاید ادارہ جان لے کہ آپ کون ہیں۔ اسی فارم میں آگے آپ سے پوچھا جائے گا کہ کیا دفتر آپ کا نام بتا سکتا ہے۔
why-group-blank = شکایت پھر بھی محفوظ ہوتی ہے اور دفتر کو جاتی ہے۔
why-detention-why = زیرِ حراست شخص اپنی مرضی سے آ نہیں سکتا، کال نہیں کر سکتا۔ دفتر کو معلوم ہونا چاہیے کہ وہ کہاں ہے۔
why-detention-who = یہ پورٹل یہ جواب صرف محتسب کے دفتر کو دیتا ہے: دفتر کی زیرِ التوا شکایات میں اور ای میل سے۔ کسی اور کو نہیں دیتا۔ جب دفتر متعلقہ ادارے سے اس معاملے پر پوچھے تو شاید ادارہ جان لے کہ آپ کون ہیں۔ اسی فارم میں آگے آپ سے پوچھا جائے گا کہ کیا دفتر آپ کا نام بتا سکتا ہے۔
why-detention-blank = شکایت پھر بھی محفوظ ہوتی ہے اور دفتر کو جاتی ہے۔ 916 پر کال کر کے بتایا جا سکتا ہے کہ اس شخص کو کہاں رکھا گیا ہے۔
why-danger-why = تاکہ آپ کی شکایت میں خطرہ نظر آئے۔
why-danger-who = یہ پورٹل یہ جواب صرف محتسب کے دفتر کو دیتا ہے: دفتر کی زیرِ التوا شکایات میں اور ای میل سے۔ کسی اور کو نہیں دیتا۔ جب دفتر متعلقہ ادارے سے اس معاملے پر پوچھے تو شاید ادارہ جان لے کہ آپ کون ہیں۔ اسی فارم میں آگے آپ سے پوچھا جائے گا کہ کیا دفتر آپ کا نام بتا سکتا ہے۔
why-danger-blank = شکایت پھر بھی محفوظ ہوتی ہے اور دفتر کو جاتی ہے۔ اگر جان کا خطرہ ہے تو ابھی 112 پر کال کریں۔
why-removal-why = ایسے فیصلے کے ساتھ آپ کے لیے مختصر مہلت چلتی ہے۔ دفتر کو معلوم ہونا چاہیے کہ ایسا فیصلہ ہے۔
why-removal-who = یہ پورٹل یہ جواب صرف محتسب کے دفتر کو دیتا ہے: دفتر کی زیرِ التوا شکایات میں اور ای میل سے۔ کسی اور کو نہیں دیتا۔ جب دفتر متعلقہ ادارے سے اس معاملے پر پوچھے تو شاید ادارہ جان لے کہ آپ کون ہیں۔ اسی فارم میں آگے آپ سے پوچھا جائے گا کہ کیا دفتر آپ کا نام بتا سکتا ہے۔
why-removal-blank = شکایت پھر بھی محفوظ ہوتی ہے اور دفتر کو جاتی ہے۔ یہاں جواب کچھ بھی ہو، مہلت چلتی رہتی ہے۔
why-court-why = اسی معاملے پر عدالتی کارروائی سے بدل سکتا ہے کہ محتسب کیا کر سکتے ہیں۔
why-court-who = یہ پورٹل یہ جواب صرف محتسب کے دفتر کو دیتا ہے: دفتر کی زیرِ التوا شکایات میں اور ای میل سے۔ کسی اور کو نہیں دیتا۔ جب دفتر متعلقہ ادارے سے اس معاملے پر پوچھے تو شاید ادارہ جان لے کہ آپ کون ہیں۔ اسی فارم میں آگے آپ سے پوچھا جائے گا کہ کیا دفتر آپ کا نام بتا سکتا ہے۔
why-court-blank = شکایت پھر بھی محفوظ ہوتی ہے اور دفتر کو جاتی ہے۔
why-naming-why = شکایت پر غور کے لیے شاید دفتر کو ادارے سے پوچھنا پڑے۔ ہو سکتا ہے آپ کو پسند نہ ہو کہ ادارہ آپ کا نام جانے۔
why-naming-who = یہ پورٹل آپ کا جواب صرف محتسب کے دفتر کو دیتا ہے: دفتر کی زیرِ التوا شکایات میں اور ای میل سے۔ کسی اور کو نہیں دیتا۔ جب دفتر متعلقہ ادارے سے اس معاملے پر پوچھے تو شاید ادارہ جان لے کہ آپ کون ہیں۔ یہاں آپ بتائیں کہ کیا دفتر آپ کا نام بتا سکتا ہے۔
why-naming-blank = شکایت پھر بھی محفوظ ہوتی ہے اور دفتر کو جاتی ہے۔ دفتر دیکھتا ہے کہ آپ نے اس سوال کا جواب نہیں دیا۔

# Recovery

field-recovery_question = ایسا سوال جس کا جواب صرف آپ کو معلوم ہو
field-recovery_question-short = بحالی کا سوال
field-recovery_question-hint = مثلاً: دادی مجھے کس نام سے بلاتی تھیں؟ جواب ایسا نام نہ ہو جو کاغذات میں لکھا ہے۔
field-recovery_answer = اس کا جواب
field-recovery_answer-short = بحالی کے سوال کا جواب
field-recovery_answer-hint = لاطینی (انگریزی) کے بڑے حروف، خالی جگہ اور حروف پر نشان (زیر، زبر، پیش) سے فرق نہیں پڑتا۔
why-recovery-why = اگر رسائی کوڈ گم ہو جائے تو اس جواب سے نیا کوڈ ملتا ہے، یہاں یا فون پر 916 سے۔
why-recovery-who = جواب کوئی نہیں دیکھتا: یہ پورٹل صرف ملانے کے لیے ایک نشان رکھتا ہے۔ سوال ہر اس شخص کو دکھتا ہے جو آپ کا شکایت نمبر لکھے۔ اس لیے سوال میں کوئی راز نہ لکھیں۔
why-recovery-blank = شکایت پھر بھی محفوظ ہوتی ہے اور دفتر کو جاتی ہے۔ اگر کوڈ گم ہو گیا تو آپ کا کیس یہاں نہیں کھل سکتا۔
