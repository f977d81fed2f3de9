## Mails. The office's mail is always in the office's language; the acknowledgement in the applicant's.
## Subjects carry nothing but the reference and a fixed word.

mail-office-subject = { $reference }
mail-office-subject-urgent = فوری { $reference }
mail-test = نسخه آزمایشی. این شکایت واقعی به آمبودزمان نیست. برای کمک با 916 تماس بگیرید.
mail-office-heading = شکایت { $reference }
mail-office-filed = دریافت: { $time }
mail-office-channel = راه ارسال: { $channel }
mail-office-partner = سازمان همکار فرستاده است: { $name }
mail-office-language = زبان فرم: { $language }
mail-office-urgent = فوری: { $reasons }
mail-office-over-a-year = بیش از یک سال: بر پایه روزهایی که در پاسخ‌ها آمده است، هنگام ثبت شکایت بیش از یک سال گذشته بود. شاید هنوز ادامه داشته باشد. این یک نشانه است، نه رد شکایت.
mail-office-open = آن را در صف رسیدگی باز کنید: { $address }
mail-office-json = همین پاسخ‌ها در فایل complaint.json پیوست شده است.
mail-office-no-files = فایل‌ها: ندارد.
mail-office-anonymous = شکایت‌کننده نام خود را نگفته است.
mail-office-footer = این ایمیل را پورتال شکایت ساخته است. هر بار که شکایت در صف رسیدگی باز شود، ثبت می‌شود.

mail-ack-subject = { $reference }
mail-ack-heading = شکایت شما ذخیره شده است
mail-ack-reference = شماره شکایت: { $reference }
mail-ack-time = زمان ذخیره: { $time }
mail-ack-next = شکایت در صف رسیدگی دفتر آمبودزمان است. شماره را نگه دارید. وقتی با 916 تماس می‌گیرید، آن را بگویید.
mail-ack-code = کد دسترسی شما در این ایمیل نیست. آن را هرگز با ایمیل یا نامه نمی‌فرستیم.
mail-ack-court = شکایت به آمبودزمان مهلت‌های دادگاه (محکمه) را متوقف نمی‌کند. اگر تصمیمی علیه شما گرفته شده است، با وکیل (وکیل مدافع) مشورت کنید. وقت کم است.
mail-ack-why = این ایمیل به این دلیل برای شما آمده است که این نشانی در شکایتی نوشته شده و برای آن تأییدیه خواسته شده است. اگر شما نبوده‌اید، آن را حذف کنید.
mail-ack-call = مرکز تماس: 916. از تلفن همراه یا از مناطق دیگر کشور: { "012\u00A0916" }.

channel-web = فرم روی پورتال
channel-phone = تماس با 916
channel-paper = نامه
channel-visit = مراجعه حضوری
urgent-danger = خطر
urgent-child_alone = کودک تنها
urgent-detained = کسی بازداشت است
urgent-removal_decision = تصمیم اخراج از کشور
urgent-by_list = موضوع یا گروه انتخاب‌شده
