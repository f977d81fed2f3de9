## List

guides-title = راهنماها
guides-lead = چه می‌توانید بکنید، و کدام قانون این را می‌گوید.
guides-all = همه راهنماها

## Guide

guide-on-this-page = در این صفحه
guide-limits-lawyer = با وکیل (وکیل مدافع) مشورت کنید. وقت کم است.
guide-limits-unconfirmed = تاریخ متن قانون: { $date }. هنوز هیچ وکیلی آن را تأیید نکرده است.
guide-state-law = بر پایه متن‌های منتشرشده قانون تهیه شده است (نسخه‌های خوانده‌شده: { $dates }). هنوز هیچ وکیلی آن را بررسی نکرده است. پیش از هر اقدام با وکیل مشورت کنید یا با 916 تماس بگیرید.
guide-state-original = متن اصلی. هنوز هیچ انسانی آن را بازبینی نکرده است.
guide-state-draft = ترجمه. هنوز هیچ انسانی آن را بازبینی نکرده است.
guide-state-reviewed = بازبینی متن: { $who }، { $date }
guide-state-law-checked = بررسی انطباق با قانون: { $who }، { $date }
guide-state-link = متن اصلی را بخوانید
guide-sources = منابع
guide-source-text-of = تاریخ متن: { $date }
guide-source-facts = داده‌ها: { $ids }
guide-article = { $law }، ماده { $article }
guide-written = تاریخ نوشتن: { $date }
guide-missing-language = این راهنما هنوز به زبان شما نیست.

## Contacts

contacts-title = چه کسی در چه چیزی کمک می‌کند
contacts-lead = شماره‌هایی برای تماس و نهادهایی برای مراجعه. کنار هر کدام نوشته‌ایم آن را کجا خوانده‌ایم.
contacts-not-dialled = هنوز کسی برای ما این شماره را نگرفته است.
contacts-dialled = تاریخی که کسی این شماره را گرفت: { $date }
contacts-source = منبع
contacts-also = از تلفن همراه یا از مناطق دیگر کشور: { $number }
contacts-site = وب‌سایت
