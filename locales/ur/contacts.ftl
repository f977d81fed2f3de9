## Who helps with what: the numbers of office/contacts.toml, in the same order

contact-ombudsman-name = محتسب (Ombudsman)، کال سینٹر 916
contact-ombudsman-help = کسی سرکاری ادارے، بلدیہ یا سرکاری اہل کار نے آپ کے حقوق پامال کیے۔ دن رات۔
contact-migration_service-name = ریاستی مائیگریشن سروس (Dövlət Miqrasiya Xidməti)
contact-migration_service-help = اندراج، قیام، رہائشی اجازت نامہ، ورک پرمٹ، پناہ، ملک سے روانگی۔ آذربائیجانی، روسی اور انگریزی میں۔
contact-trafficking-name = ہاٹ لائن 152: استحصال کے لیے انسانی اسمگلنگ کے خلاف
contact-trafficking-help = آپ سے زبردستی کام لیا جاتا ہے، کسی نے آپ کا پاسپورٹ رکھ لیا ہے، یا آپ کو جانے نہیں دیا جاتا۔ کسی اور کے ساتھ ایسا ہو تب بھی کال کریں۔
contact-family_violence-name = مدد کی لائن 860
contact-family_violence-help = خاندان میں تشدد، یا جنس کی وجہ سے تشدد۔ اس کے موجودہ اوقات کی تصدیق نہیں ہوئی: کوئی جواب نہ دے تو 102 پر کال کریں۔
contact-emergency-name = وزارتِ ہنگامی حالات
contact-emergency-help = جان کا خطرہ، آگ، حادثہ، بچاؤ۔ دن رات۔
contact-police-name = پولیس
contact-police-help = جرم، تشدد، دھمکیاں۔
contact-ambulance-name = ایمبولینس
contact-ambulance-help = کوئی بیمار یا زخمی ہے۔ اگر آپ کی جگہ پر 103 نہ چلے تو 112 پر کال کریں۔
contact-child_helpline-name = بچوں کی ہیلپ لائن
contact-child_helpline-help = کسی بچے کو مدد چاہیے یا بات کرنی ہے۔ اسے ایک تنظیم چلاتی ہے، ریاست نہیں۔ اس کے اوقات کی تصدیق نہیں ہوئی۔
contact-labour-name = وزارتِ محنت و سماجی تحفظِ عوام
contact-labour-help = اجرت (تنخواہ) نہ ملنا، ملازمت کا معاہدہ، ملازمت سے برطرفی، سماجی وظیفے۔
contact-health_insurance-name = ریاستی ایجنسی برائے لازمی طبی بیمہ
contact-health_insurance-help = طبی بیمے کے بارے میں سوال۔ آذربائیجانی اور روسی میں۔
contact-asan-name = “آسان خدمت” سروس (ASAN xidmət)
contact-asan-help = “آسان خدمت” مراکز پر سرکاری کاغذات اور خدمات۔
contact-unhcr-name = اقوام متحدہ کا ہائی کمشنر برائے مہاجرین (UNHCR)
contact-unhcr-help = پناہ گزینوں اور پناہ کے متلاشیوں کے لیے قانونی مشورہ، پیر سے جمعہ، 9:00 سے 17:00 تک۔ یہ پناہ کی نئی درخواستوں پر فیصلہ نہیں کرتا۔

## Regional centres

contact-ombudsman_ganja-name = محتسب کا علاقائی مرکز: گنجہ
contact-ombudsman_ganja-help = شکایت خود جا کر دی جا سکتی ہے۔ پتا اور نمبر ہمیں نہیں ملا: 916 پر فون کر کے پوچھیں۔
contact-ombudsman_jalilabad-name = محتسب کا علاقائی مرکز: جلیل آباد
contact-ombudsman_jalilabad-help = شکایت خود جا کر دی جا سکتی ہے۔ پتا اور نمبر ہمیں نہیں ملا: 916 پر فون کر کے پوچھیں۔
contact-ombudsman_sheki-name = محتسب کا علاقائی مرکز: شکی
contact-ombudsman_sheki-help = شکایت خود جا کر دی جا سکتی ہے۔ پتا اور نمبر ہمیں نہیں ملا: 916 پر فون کر کے پوچھیں۔
contact-ombudsman_guba-name = محتسب کا علاقائی مرکز: قوبا
contact-ombudsman_guba-help = شکایت خود جا کر دی جا سکتی ہے۔ پتا اور نمبر ہمیں نہیں ملا: 916 پر فون کر کے پوچھیں۔
