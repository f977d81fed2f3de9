## Ways into the guides

ways-who-title = ما صفتكم؟
ways-what-title = ماذا حدث؟
ways-shown = أدلة عن: { $name }
ways-all = عرض كل الأدلة
ways-none = لا يوجد دليل عن هذا بعد. اتصلوا بالرقم 916 واسألوا.
urgent-passport = أُخذ مني جواز سفري
footer-instruments = المعاهدات والقوانين
footer-languages = كل اللغات
footer-search = بحث
footer-offline = القراءة دون إنترنت
footer-news = الأخبار
footer-events = الفعاليات

## Search

search-title = بحث
search-label = عمّ تبحثون؟
search-hint = تكفي كلمة أو كلمتان. يمكنكم كتابة الألف دون همزة، والكتابة دون تشكيل.
search-button = بحث
search-results = { $count ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
 }
search-none-title = لم نجد شيئًا
search-none-text = جرّبوا كلمة أخرى، أو تصفحوا كل الأدلة، أو اتصلوا بالرقم 916 واسألوا.
search-kind-guide = دليل
search-kind-instrument = معاهدة أو قانون
search-kind-contact = من يساعد

## A text that is not in the reader's language

fallback-text = هذا النص غير متوفر بلغتكم بعد. أنتم تقرؤونه بهذه اللغة: { $language }.
fallback-call = إذا لم تفهموه فاتصلوا بالرقم 916.
guide-state-outdated = هذه الترجمة أقدم من النص الأصلي. ربما تغيّر شيء.
guide-doubt = غير مؤكد
guide-doubt-text = حيث كُتب «غير مؤكد» لم نقرأ القاعدة نفسها. اسألوا قبل أن تعملوا بها.
source-page = صفحة من { $host }
source-report = تقرير من جهة أخرى: { $host }

## Languages

languages-title = اختيار اللغة
languages-lead = لكل صفحة العنوان نفسه في كل اللغات.
languages-whole = كل النصوص
languages-public = كل الصفحات والشكوى والأدلة (عددها { $count }). النصوص الأخرى معروضة بهذه اللغة: { $language }.
languages-unreviewed = لم يراجع إنسان هذه النصوص بعد.
languages-reviewed = راجع إنسان هذه النصوص.

## Contacts

contacts-filter-problem = ما الموضوع؟
contacts-filter-place = أين؟
contacts-filter-button = عرض
contacts-filter-any = كل المواضيع
contacts-filter-all-places = كل الأماكن
contacts-place-country = البلد كله
contacts-place-ganja = غنجة
contacts-place-jalilabad = جليل آباد
contacts-place-sheki = شاكي
contacts-place-guba = قوبا
contacts-none = لا نعرف رقمًا لهذا الموضوع. اتصلوا بالرقم 916 واسألوا.
contacts-according = وفقًا لما جاء في { $host }. الجهة نفسها لم تؤكده لنا.

## Without internet

offline-title = القراءة دون إنترنت
offline-lead = احفظوا على هذا الهاتف كل الأدلة والقوانين والأرقام بهذه اللغة. عندها يمكنكم قراءتها دون شبكة.
offline-size = الحجم: { $size } كيلوبايت
offline-private = كل من يستخدم هذا الهاتف يستطيع أن يرى أنكم تحتفظون بها. زر «خروج فوري» يحذفها من هذا الهاتف.
offline-keep = حفظ على هذا الهاتف
offline-update = تحديث الآن
offline-remove = حذف من هذا الهاتف
offline-state-none = لا شيء محفوظ على هذا الهاتف.
offline-state-busy = جارٍ التنزيل…
offline-state-kept = محفوظ على هذا الهاتف. تاريخ النصوص: { $date }
offline-state-failed = لم ينجح ذلك. تحققوا من الشبكة وحاولوا مرة أخرى.
offline-unsupported = هذا المتصفح لا يستطيع حفظ الصفحات. استخدموا أمر «حفظ الصفحة» في متصفحكم، أو اطبعوا مطوية.
offline-no-script = حفظ الصفحات يحتاج إلى البرامج النصية (scripts)، وهي معطّلة في هذا المتصفح. يمكنكم بدلًا من ذلك طباعة مطوية.
offline-gone-title = لا توجد شبكة
offline-gone-text = هذه الصفحة غير محفوظة على هذا الهاتف. الأدلة التي حفظتموها موجودة في القائمة.
offline-complaint-title = لا توجد شبكة: لا يمكن إرسال شيء
offline-complaint-text = لا يمكن إرسال شكوى الآن، وما تكتبونه هنا لن يُحفظ. اتصلوا بالرقم 916، أو حاولوا مرة أخرى عند توفر الشبكة.

## Sharing and printing

guide-share = مشاركة هذا الدليل
guide-leaflet = طباعة مطوية
share-title = مشاركة: { $title }
share-lead = أرسلوا هذا الدليل إلى غيركم. ليس في العنوان شيء عنكم.
share-short = العنوان القصير
share-long = العنوان الكامل
share-button = مشاركة…
share-scan = المسح بكاميرا الهاتف
leaflet-title = مطوية: { $title }
leaflet-hint = اطبعوا هذه الصفحة على ورقة واحدة (A4). إذا طُويت مرة واحدة أصبحت مطوية بحجم A5.
leaflet-more = الدليل كاملًا
leaflet-call = اتصلوا
leaflet-print = طباعة

## Listening

audio-title = استماع
audio-transcript = ما يقوله التسجيل

## News and events

news-title = الأخبار
news-lead = ما نشره المكتب عن حقوق المهاجرين والأقليات، بكلماتنا.
news-feed = متابعة الأخبار عبر خلاصة (Atom)
events-title = الفعاليات
events-lead = اجتماعات المكتب ومؤتمراته.
events-calendar = ملف التقويم (iCalendar)
events-past = فعاليات سابقة
events-coming = فعاليات قادمة
events-none = لم يُعلن عن أي فعالية.
news-when = { $date }، { $place }
news-from-to = من { $from } إلى { $until }، { $place }
news-source = المصدر
news-read-on = تاريخ قراءة المصدر: { $date }
lenses-title = الأدلة حسب الموضوع
