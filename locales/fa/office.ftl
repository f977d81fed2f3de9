## Topics

topic-identity_papers = مدارک شناسایی (تذکره): گذرنامه (پاسپورت)، کارت شناسایی، گواهی تولد
topic-registration = ثبت محل اقامت یا محل سکونت
topic-stay_residence = ویزا، تمدید مدت ماندن، اجازه اقامت
topic-work_permit = اجازه کار
topic-asylum = پناهندگی و وضعیت پناهندگی
topic-statelessness_citizenship = تابعیت یا بی‌تابعیتی
topic-removal_entry_ban = اخراج از کشور، ممنوعیت ورود
topic-detention_treatment = بازداشت و رفتار با افراد بازداشت‌شده
topic-housing_return = مسکن، بازگشت آوارگان
topic-property = دارایی و زمین
topic-social_support = حمایت اجتماعی: مستمری (تقاعد)، کمک‌هزینه
topic-labour = کار: دستمزد (معاش)، قرارداد، اخراج از کار
topic-health = سلامت و درمان
topic-education_language = آموزش و زبان
topic-family = خانواده و کودکان
topic-discrimination_minority = تبعیض، حقوق اقلیت‌ها
topic-court_delay = دادگاه (محکمه): تأخیر، گم شدن مدارک، اجرا نشدن رأی
topic-information_access = دسترسی به اطلاعات
topic-other = چیز دیگر

## Bodies

body-migration_service = سرویس مهاجرت دولتی (Dövlət Miqrasiya Xidməti)
body-police = پلیس (پولیس)
body-court = دادگاه (محکمه)
body-prosecution = دادستانی (سارنوالی)
body-local_executive = مقام اجرایی محلی
body-municipality = شهرداری (شاروالی)
body-idp_committee = کمیته دولتی امور پناهندگان و آوارگان داخلی (Qaçqınların və Məcburi Köçkünlərin İşləri üzrə Dövlət Komitəsi)
body-labour_social_ministry = وزارت کار و حمایت اجتماعی از مردم (Əmək və Əhalinin Sosial Müdafiəsi Nazirliyi)
body-health = سلامت: بیمارستان (شفاخانه)، درمانگاه، بیمه درمانی
body-education = آموزش: مدرسه (مکتب)، دانشگاه، وزارتخانه
body-border_service = سرویس مرزبانی دولتی (Dövlət Sərhəd Xidməti)
body-penitentiary = زندان یا بازداشتگاه پیش از محاکمه
body-state_company = شرکت دولتی
body-private = شرکت خصوصی یا کارفرما
body-foreign_state = نهاد یک دولت خارجی
body-other = نهادی دیگر، یا نمی‌دانم

## Groups

group-refugee = پناهنده
group-refugee-hint = شما در آذربایجان وضعیت پناهندگی دارید.
group-asylum_seeker = پناهجو
group-asylum_seeker-hint = از کشور دیگری آمده‌اید، اینجا حمایت می‌خواهید و هنوز پاسخی نگرفته‌اید.
group-idp = آواره داخلی (بیجاشده داخلی)
group-idp-hint = ناچار شده‌اید خانه خود را ترک کنید و به جای دیگری در داخل آذربایجان بروید.
group-labour_migrant = کارگر مهاجر
group-foreign_student = دانشجوی (محصل) خارجی
group-stateless = فرد بی‌تابعیت
group-stateless-hint = هیچ کشوری شما را شهروند خود نمی‌داند.
group-trafficking = کسی که به کار وادار شده یا برای سود دیگری از او بهره‌کشی شده است
group-minority = عضو یک اقلیت ملی
group-citizen_abroad = شهروند آذربایجان در خارج از کشور
group-family = عضو خانواده یکی از این افراد
group-other = هیچ‌کدام از اینها
group-unsaid = نمی‌خواهم بگویم

## Public status of a complaint

status-received = دریافت شد
status-accepted = برای رسیدگی پذیرفته شد
status-considered = در دست بررسی
status-asked = از نهاد مربوط پرسیده شد
status-needinfo = به اطلاعاتی از شما نیاز داریم
status-answered = پاسخ داده شد
status-closed = رسیدگی پایان یافت
status-declined = برای رسیدگی پذیرفته نشد
status-referred = به نهاد دیگری ارجاع شد
status-withdrawn = شکایت‌کننده پس گرفت
