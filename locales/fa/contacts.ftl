## Who helps with what: the numbers of office/contacts.toml, in the same order

contact-ombudsman-name = آمبودزمان، مرکز تماس 916
contact-ombudsman-help = نهادی دولتی، شهرداری (شاروالی) یا مقام مسئولی حقوق شما را نقض کرده است. شبانه‌روزی.
contact-migration_service-name = سرویس مهاجرت دولتی (Dövlət Miqrasiya Xidməti)
contact-migration_service-help = ثبت محل اقامت، ماندن در کشور، اجازه اقامت و اجازه کار، پناهندگی، خروج از کشور. به زبان‌های ترکی آذربایجانی، روسی و انگلیسی.
contact-trafficking-name = خط تلفنی 152 برای مبارزه با قاچاق انسان برای بهره‌کشی
contact-trafficking-help = شما را به کار وادار می‌کنند، کسی گذرنامه (پاسپورت) شما را نگه داشته است، یا نمی‌گذارند بروید. اگر برای کس دیگری پیش آمده است هم تماس بگیرید.
contact-family_violence-name = خط حمایت 860
contact-family_violence-help = خشونت در خانواده یا به دلیل جنسیت. ساعت‌های کار کنونی آن تأیید نشده است: اگر کسی پاسخ نداد، با 102 تماس بگیرید.
contact-emergency-name = وزارت شرایط اضطراری
contact-emergency-help = خطر جانی، آتش‌سوزی، حادثه، نجات. شبانه‌روزی.
contact-police-name = پلیس (پولیس)
contact-police-help = جرم، خشونت، تهدید.
contact-ambulance-name = آمبولانس (اورژانس)
contact-ambulance-help = کسی بیمار یا زخمی است. اگر 103 در جایی که هستید کار نمی‌کند، با 112 تماس بگیرید.
contact-child_helpline-name = خط کمک به کودکان (اطفال)
contact-child_helpline-help = کودکی کمک لازم دارد یا می‌خواهد صحبت کند. این خط را یک سازمان اداره می‌کند، نه دولت. ساعت‌های کار آن تأیید نشده است.
contact-labour-name = وزارت کار و حمایت اجتماعی از مردم
contact-labour-help = دستمزد (معاش) پرداخت‌نشده، قرارداد کار، اخراج از کار، کمک‌های اجتماعی.
contact-health_insurance-name = آژانس دولتی بیمه درمانی اجباری
contact-health_insurance-help = پرسش درباره بیمه درمانی. به زبان‌های ترکی آذربایجانی و روسی.
contact-asan-name = خدمات «آسان خدمت» (ASAN xidmət)
contact-asan-help = مدارک و خدمات دولتی در مراکز «آسان خدمت».
contact-unhcr-name = کمیساریای عالی (کمیشنری عالی) سازمان ملل متحد در امور پناهندگان (UNHCR)
contact-unhcr-help = مشاوره حقوقی برای پناهندگان و پناهجویان، از دوشنبه تا جمعه، از ساعت ۹ تا ۱۷. درباره درخواست‌های تازه پناهندگی تصمیم نمی‌گیرد.

## Regional centres

contact-ombudsman_ganja-name = مرکز منطقه‌ای آمبودزمان: گنجه
contact-ombudsman_ganja-help = شکایت را حضوری می‌گیرد. نشانی و شماره‌اش را نیافتیم: با 916 تماس بگیرید و بپرسید.
contact-ombudsman_jalilabad-name = مرکز منطقه‌ای آمبودزمان: جلیل‌آباد
contact-ombudsman_jalilabad-help = شکایت را حضوری می‌گیرد. نشانی و شماره‌اش را نیافتیم: با 916 تماس بگیرید و بپرسید.
contact-ombudsman_sheki-name = مرکز منطقه‌ای آمبودزمان: شکی
contact-ombudsman_sheki-help = شکایت را حضوری می‌گیرد. نشانی و شماره‌اش را نیافتیم: با 916 تماس بگیرید و بپرسید.
contact-ombudsman_guba-name = مرکز منطقه‌ای آمبودزمان: قوبا
contact-ombudsman_guba-help = شکایت را حضوری می‌گیرد. نشانی و شماره‌اش را نیافتیم: با 916 تماس بگیرید و بپرسید.
