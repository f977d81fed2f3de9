## Names of office/lenses.toml, in the same order

lens-baku_2011-title = کنفرانس آمبودزمان‌ها در باکو، ژوئن (جون) ۲۰۱۱
lens-baku_2011-text = نهمین کنفرانس بین‌المللی آمبودزمان‌ها در باکو از ۱۶ تا ۱۸ ژوئن (جون) ۲۰۱۱ برگزار شد. موضوع آن حقوق فرهنگی اقلیت‌های ملی و مهاجران بود. متن اعلامیه باکو را که از آن کنفرانس است نیافتیم. موضوع‌های زیر موضوع جلسه‌های کنفرانس است، چنان‌که صفحه‌ای از موسسه بین‌المللی آمبودزمان از آن‌ها نام می‌برد. راهنماها را ما انتخاب کرده‌ایم.
lens-baku_2011-standards = حمایت از اقلیت‌ها و مهاجران: قواعد ملی و بین‌المللی
lens-baku_2011-cultural_diversity = تنوع فرهنگی و حقوق فرهنگی در عمل
lens-baku_2011-ethnic_groups = حقوق گروه‌های قومی و اقلیت‌ها در عمل
lens-migration_strategy-title = هدف‌های برنامه دولتی مهاجرت، از ۲۰۰۶ تا ۲۰۰۸
lens-migration_strategy-text = رئیس‌جمهور این برنامه را در ۲۵ ژوئیه (جولای) ۲۰۰۶ تصویب کرد. هدف‌های آن در صفحه‌ای از سرویس مهاجرت نخجوان (migration.nmr.az) آمده است. آن صفحه هدف‌ها را در یک جمله و بدون شماره نام می‌برد. ما هشت هدف شمرده‌ایم و آن‌ها را به زبان خود نوشته‌ایم. راهنماها را ما انتخاب کرده‌ایم. هدف‌های راهبرد (استراتژی) بعدی را نیافتیم.
lens-migration_strategy-state_policy = اجرای سیاست دولت در زمینه مهاجرت
lens-migration_strategy-management = مدیریت بهتر مهاجرت
lens-migration_strategy-regulation = تنظیم مهاجرت و پیش‌بینی آینده آن
lens-migration_strategy-legislation = قانون‌هایی سازگار با قواعد بین‌المللی و نیازهای امروز
lens-migration_strategy-application = قانون‌هایی که در عمل کارآمدند
lens-migration_strategy-data = یک پایگاه داده واحد و یک سامانه خودکار و امروزی کنترل
lens-migration_strategy-irregular_migration = پیشگیری از مهاجرت نامنظم
lens-migration_strategy-cooperation = همکاری بیشتر با کشورهای دیگر
