## Topics

topic-identity_papers = شناختی دستاویزات: پاسپورٹ، شناختی کارڈ، پیدائش کا سرٹیفکیٹ
topic-registration = قیام یا رہائش کی جگہ پر اندراج
topic-stay_residence = ویزا، قیام میں توسیع، رہائشی اجازت نامہ
topic-work_permit = ورک پرمٹ (کام کا اجازت نامہ)
topic-asylum = پناہ اور پناہ گزین کی حیثیت
topic-statelessness_citizenship = شہریت، یا کوئی شہریت نہ ہونا
topic-removal_entry_ban = ملک سے نکالا جانا (ملک بدری)، داخلے پر پابندی
topic-detention_treatment = حراست، اور زیرِ حراست لوگوں سے سلوک
topic-housing_return = رہائش، بے گھر لوگوں کی واپسی
topic-property = جائیداد اور زمین
topic-social_support = سماجی مدد: پنشن، وظیفے
topic-labour = کام: اجرت (تنخواہ)، معاہدہ، ملازمت سے برطرفی
topic-health = صحت اور علاج
topic-education_language = تعلیم اور زبان
topic-family = خاندان اور بچے
topic-discrimination_minority = امتیازی سلوک، اقلیتوں کے حقوق
topic-court_delay = عدالت: تاخیر، گم شدہ کاغذات، فیصلے پر عمل نہ ہونا
topic-information_access = معلومات تک رسائی
topic-other = کچھ اور

## Bodies

body-migration_service = ریاستی مائیگریشن سروس (Dövlət Miqrasiya Xidməti)
body-police = پولیس
body-court = عدالت
body-prosecution = دفترِ استغاثہ (پراسیکیوشن)
body-local_executive = مقامی انتظامیہ
body-municipality = بلدیہ
body-idp_committee = ریاستی کمیٹی برائے امورِ پناہ گزین و اندرونِ ملک بے گھر افراد (Qaçqınların və Məcburi Köçkünlərin İşləri üzrə Dövlət Komitəsi)
body-labour_social_ministry = وزارتِ محنت و سماجی تحفظِ عوام (Əmək və Əhalinin Sosial Müdafiəsi Nazirliyi)
body-health = صحت: ہسپتال، کلینک، طبی بیمہ
body-education = تعلیم: اسکول، یونیورسٹی، وزارت
body-border_service = ریاستی سرحدی سروس (Dövlət Sərhəd Xidməti)
body-penitentiary = جیل یا ریمانڈ جیل
body-state_company = سرکاری کمپنی
body-private = نجی کمپنی یا آجر
body-foreign_state = کسی دوسرے ملک کا سرکاری ادارہ
body-other = کوئی اور ادارہ، یا معلوم نہیں

## Groups

group-refugee = پناہ گزین
group-refugee-hint = آپ کو آذربائیجان میں پناہ گزین کی حیثیت ملی ہے۔
group-asylum_seeker = پناہ کا متلاشی
group-asylum_seeker-hint = آپ کسی دوسرے ملک سے ہیں، آپ نے یہاں تحفظ مانگا ہے، اور ابھی جواب نہیں ملا۔
group-idp = اندرونِ ملک بے گھر شخص
group-idp-hint = آپ کو اپنا گھر چھوڑ کر آذربائیجان کے اندر کسی دوسری جگہ جانا پڑا۔
group-labour_migrant = مہاجر کارکن (ورکر)
group-foreign_student = غیر ملکی طالب علم
group-stateless = بے وطن شخص
group-stateless-hint = کوئی ملک آپ کو اپنا شہری نہیں مانتا۔
group-trafficking = جس سے زبردستی کام لیا جائے، یا جسے کسی اور کے فائدے کے لیے استعمال کیا جائے
group-minority = قومی اقلیت کا فرد
group-citizen_abroad = بیرونِ ملک آذربائیجان کا شہری
group-family = ان میں سے کسی کے خاندان کا فرد
group-other = ان میں سے کوئی نہیں
group-unsaid = جواب نہیں دینا

## Public status of a complaint

status-received = موصول ہو گئی
status-accepted = غور کے لیے قبول ہو گئی
status-considered = زیرِ غور ہے
status-asked = متعلقہ ادارے سے پوچھا گیا ہے
status-needinfo = آپ سے معلومات درکار ہیں
status-answered = جواب دے دیا گیا
status-closed = کارروائی مکمل ہو گئی
status-declined = غور کے لیے قبول نہیں ہوئی
status-referred = دوسرے ادارے کو بھیج دی گئی
status-withdrawn = شکایت کنندہ نے واپس لے لی
