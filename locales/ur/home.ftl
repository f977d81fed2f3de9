## Doors

home-title = آپ کے حقوق، آپ کی زبان میں
home-lead = ملک میں موجود ہر شخص کے لیے رہنما تحریریں اور آذربائیجان کے محتسب (Ombudsman) کو شکایت۔
home-door-rights = اپنے حقوق جانیے
home-door-rights-text = چھوٹی رہنما تحریریں، ہر جواب کے ساتھ قانون۔
home-door-complaint = شکایت درج کریں
home-door-complaint-text = ایک ایک مرحلہ۔ جب چاہیں رک جائیں اور اسی براؤزر میں جاری رکھیں۔
home-door-call = 916 پر کال کریں
home-door-call-text = دن رات۔ موبائل سے یا دوسرے علاقوں سے: { "012\u00A0916" }۔

## Urgent

home-urgent-title = کیا یہ فوری ہے؟
home-urgent-removal = میرے پاس کاغذ ہے کہ مجھے ملک چھوڑنا ہوگا
home-urgent-detained = کوئی حراست میں ہے
home-urgent-danger = جان کا خطرہ: { $fire } پر کال کریں۔ جرم: { $police } پر۔

## Guides and promises

home-guides-title = رہنما تحریریں
home-promises-title = ہمارے وعدے
home-promise-papers = شکایت کے لیے دستاویز کا نمبر، والد کا نام، پتا یا اجازت نامہ دینا کسی کے لیے ضروری نہیں۔
home-promise-sealed = آپ کا لکھا ہوا خفیہ کوڈ (انکرپشن) میں محفوظ ہوتا ہے۔ آپ کی ڈیوائس کا پتا اس کے ساتھ نہیں رکھا جاتا۔
home-promise-stored = جب شکایت نمبر نظر آئے تو آپ کی شکایت محفوظ ہو چکی ہے۔
