## Doors

home-title = حقوق شما، به زبان شما
home-lead = راهنماها و شکایت به آمبودزمان جمهوری آذربایجان، برای هر کسی که در این کشور است.
home-door-rights = حقوق خود را بشناسید
home-door-rights-text = راهنماهای کوتاه، با قانون در کنار هر پاسخ.
home-door-complaint = ثبت شکایت
home-door-complaint-text = مرحله به مرحله. هر وقت خواستید دست نگه دارید و در همین مرورگر ادامه دهید.
home-door-call = با 916 تماس بگیرید
home-door-call-text = شبانه‌روزی. از تلفن همراه یا از مناطق دیگر کشور: { "012\u00A0916" }.

## Urgent

home-urgent-title = آیا فوری است؟
home-urgent-removal = کاغذی دارم که می‌گوید باید کشور را ترک کنم
home-urgent-detained = کسی بازداشت است
home-urgent-danger = خطر جانی: با { $fire } تماس بگیرید. جرم: با { $police }.

## Guides and promises

home-guides-title = راهنماها
home-promises-title = به چه پایبندیم
home-promise-papers = برای شکایت، هیچ‌کس ناچار نیست شماره مدرک، نام پدر، نشانی یا اجازه‌نامه بدهد.
home-promise-sealed = آنچه می‌نویسید رمزگذاری‌شده ذخیره می‌شود. نشانی دستگاه شما همراه آن نگه داشته نمی‌شود.
home-promise-stored = وقتی شماره شکایت را می‌بینید، شکایت شما ذخیره شده است.
