## Ways into the guides

ways-who-title = شما کیستید؟
ways-what-title = چه شده است؟
ways-shown = راهنماها برای: { $name }
ways-all = همه راهنماها را نشان دهید
ways-none = هنوز راهنمایی برای این موضوع نیست. با 916 تماس بگیرید و بپرسید.
urgent-passport = گذرنامه (پاسپورت) مرا از من گرفته‌اند
footer-instruments = معاهده‌ها و قوانین
footer-languages = همه زبان‌ها
footer-search = جستجو
footer-offline = خواندن بدون اینترنت
footer-news = خبرها
footer-events = رویدادها

## Search

search-title = جستجو
search-label = دنبال چه می‌گردید؟
search-hint = یک یا دو واژه کافی است. می‌توانید بدون نشانه‌ها و حرف‌های ویژه بنویسید.
search-button = جستجو
search-results = { $count ->
    [one] { $count } نتیجه
   *[other] { $count } نتیجه
 }
search-none-title = چیزی پیدا نشد
search-none-text = واژه دیگری را امتحان کنید، همه راهنماها را ببینید، یا با 916 تماس بگیرید و بپرسید.
search-kind-guide = راهنما
search-kind-instrument = معاهده یا قانون
search-kind-contact = چه کسی کمک می‌کند

## A text that is not in the reader's language

fallback-text = این متن هنوز به زبان شما نیست. آن را به این زبان می‌خوانید: { $language }.
fallback-call = اگر آن را نمی‌فهمید، با 916 تماس بگیرید.
guide-state-outdated = این ترجمه قدیمی‌تر از متن اصلی است. شاید چیزی تغییر کرده باشد.
guide-doubt = تأییدنشده
guide-doubt-text = جایی که «تأییدنشده» نوشته شده است، خود مقررات را نخوانده‌ایم. پیش از اقدام بپرسید.
source-page = صفحه‌ای از { $host }
source-report = گزارش دیگران: { $host }

## Languages

languages-title = زبان را انتخاب کنید
languages-lead = هر صفحه در همه زبان‌ها یک نشانی دارد.
languages-whole = همه متن‌ها
languages-public = همه صفحه‌ها، شکایت و { $count } راهنما. متن‌های دیگر به این زبان نشان داده می‌شود: { $language }.
languages-unreviewed = هنوز هیچ انسانی این متن‌ها را بازبینی نکرده است.
languages-reviewed = یک انسان این متن‌ها را بازبینی کرده است.

## Contacts

contacts-filter-problem = موضوع چیست؟
contacts-filter-place = کجا؟
contacts-filter-button = نمایش
contacts-filter-any = هر موضوعی
contacts-filter-all-places = هر جا
contacts-place-country = همه کشور
contacts-place-ganja = گنجه
contacts-place-jalilabad = جلیل‌آباد
contacts-place-sheki = شکی
contacts-place-guba = قوبا
contacts-none = شماره‌ای برای این موضوع نمی‌شناسیم. با 916 تماس بگیرید و بپرسید.
contacts-according = به گفته { $host }. خود نهاد آن را به ما تأیید نکرده است.

## Without internet

offline-title = خواندن بدون اینترنت
offline-lead = همه راهنماها، قوانین و شماره‌های این زبان را در این تلفن نگه دارید. آنگاه می‌توانید بدون شبکه آنها را بخوانید.
offline-size = حجم: { $size } کیلوبایت
offline-private = هر کسی که از این تلفن استفاده کند می‌تواند ببیند که آنها را نگه داشته‌اید. «خروج فوری» آنها را از این تلفن پاک می‌کند.
offline-keep = نگه داشتن در این تلفن
offline-update = اکنون تازه شود
offline-remove = پاک کردن از این تلفن
offline-state-none = چیزی در این تلفن نگه داشته نشده است.
offline-state-busy = در حال دریافت…
offline-state-kept = در این تلفن نگه داشته شده است. تاریخ متن‌ها: { $date }
offline-state-failed = نشد. شبکه را بررسی کنید و دوباره امتحان کنید.
offline-unsupported = این مرورگر نمی‌تواند صفحه‌ها را نگه دارد. از «ذخیره صفحه» در خود مرورگر استفاده کنید، یا یک برگه چاپ کنید.
offline-no-script = برای نگه داشتن صفحه‌ها اسکریپت لازم است. اسکریپت در این مرورگر خاموش است. به جای آن می‌توانید یک برگه چاپ کنید.
offline-gone-title = شبکه نیست
offline-gone-text = این صفحه در این تلفن نگه داشته نشده است. راهنماهایی که نگه داشته‌اید در فهرست است.
offline-complaint-title = شبکه نیست: چیزی را نمی‌توان فرستاد
offline-complaint-text = اکنون نمی‌توان شکایتی فرستاد، و آنچه اینجا بنویسید نمی‌ماند. با 916 تماس بگیرید، یا وقتی شبکه بود دوباره امتحان کنید.

## Sharing and printing

guide-share = اشتراک‌گذاری این راهنما
guide-leaflet = چاپ برگه
share-title = اشتراک‌گذاری: { $title }
share-lead = این راهنما را به دیگران هم برسانید. در نشانی آن چیزی درباره شما نیست.
share-short = نشانی کوتاه
share-long = نشانی کامل
share-button = اشتراک‌گذاری…
share-scan = با دوربین تلفن اسکن کنید
leaflet-title = برگه: { $title }
leaflet-hint = این صفحه را روی یک برگ کاغذ (A4) چاپ کنید. اگر یک بار تا شود، برگه‌ای به اندازه A5 می‌شود.
leaflet-more = راهنمای کامل
leaflet-call = تماس بگیرید
leaflet-print = چاپ

## Listening

audio-title = گوش دهید
audio-transcript = متن آنچه در صدا گفته می‌شود

## News and events

news-title = خبرها
news-lead = آنچه دفتر درباره حقوق مهاجران و اقلیت‌ها منتشر کرده است، با بیان خودمان.
news-feed = خبرخوان (Atom)
events-title = رویدادها
events-lead = نشست‌ها و همایش‌های دفتر.
events-calendar = فایل تقویم (iCalendar)
events-past = رویدادهای گذشته
events-coming = رویدادهای پیش رو
events-none = رویدادی اعلام نشده است.
news-when = { $date }، { $place }
news-from-to = از { $from } تا { $until }، { $place }
news-source = منبع
news-read-on = تاریخ خواندن منبع: { $date }
lenses-title = راهنماها بر پایه موضوع
