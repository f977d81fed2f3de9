## Ways into the guides

ways-who-title = آپ کون ہیں؟
ways-what-title = کیا ہوا؟
ways-shown = ان کے لیے رہنما تحریریں: { $name }
ways-all = تمام رہنما تحریریں دکھائیں
ways-none = اس کے لیے ابھی کوئی رہنما تحریر نہیں۔ 916 پر کال کر کے پوچھیں۔
urgent-passport = میرا پاسپورٹ مجھ سے لے لیا گیا ہے
footer-instruments = معاہدے اور قوانین
footer-languages = تمام زبانیں
footer-search = تلاش
footer-offline = انٹرنیٹ کے بغیر پڑھیں
footer-news = خبریں
footer-events = تقریبات

## Search

search-title = تلاش
search-label = آپ کو کس چیز کی تلاش ہے؟
search-hint = ایک دو لفظ کافی ہیں۔ خاص حروف کے بغیر بھی لکھا جا سکتا ہے۔
search-button = تلاش کریں
search-results = { $count ->
    [one] { $count } نتیجہ
   *[other] { $count } نتائج
 }
search-none-title = کچھ نہیں ملا
search-none-text = کوئی اور لفظ آزمائیں، تمام رہنما تحریریں دیکھیں، یا 916 پر کال کر کے پوچھیں۔
search-kind-guide = رہنما تحریر
search-kind-instrument = معاہدہ یا قانون
search-kind-contact = کون مدد کرتا ہے

## A text that is not in the reader's language

fallback-text = یہ تحریر ابھی آپ کی زبان میں نہیں ہے۔ یہاں یہ اس زبان میں ہے: { $language }۔
fallback-call = سمجھ نہ آئے تو 916 پر کال کریں۔
guide-state-outdated = یہ ترجمہ اصل متن سے پرانا ہے۔ شاید کچھ بدل گیا ہو۔
guide-doubt = غیر تصدیق شدہ
guide-doubt-text = جہاں “غیر تصدیق شدہ” لکھا ہے، وہاں ہم نے خود قاعدہ نہیں پڑھا۔ اس پر عمل سے پہلے پوچھ لیں۔
source-page = { $host } کا صفحہ
source-report = دوسروں کی رپورٹ: { $host }

## Languages

languages-title = زبان چنیں
languages-lead = ہر صفحے کا پتا ہر زبان میں ایک ہی ہے۔
languages-whole = تمام تحریریں
languages-public = تمام صفحے، شکایت اور { $count } رہنما تحریریں۔ باقی تحریریں اس زبان میں ہیں: { $language }۔
languages-unreviewed = ابھی کسی انسان نے یہ تحریریں نہیں جانچیں۔
languages-reviewed = ایک انسان نے یہ تحریریں جانچی ہیں۔

## Contacts

contacts-filter-problem = بات کس بارے میں ہے؟
contacts-filter-place = کہاں؟
contacts-filter-button = دکھائیں
contacts-filter-any = کچھ بھی
contacts-filter-all-places = کہیں بھی
contacts-place-country = پورا ملک
contacts-place-ganja = گنجہ
contacts-place-jalilabad = جلیل آباد
contacts-place-sheki = شکی
contacts-place-guba = قوبا
contacts-none = ہمیں اس کے لیے کوئی نمبر معلوم نہیں۔ 916 پر کال کر کے پوچھیں۔
contacts-according = { $host } کے مطابق۔ خود ادارے نے ہم سے اس کی تصدیق نہیں کی۔

## Without internet

offline-title = انٹرنیٹ کے بغیر پڑھیں
offline-lead = اس زبان کی تمام رہنما تحریریں، قوانین اور نمبر اس فون میں رکھ لیں۔ پھر وہ نیٹ ورک کے بغیر پڑھے جا سکتے ہیں۔
offline-size = سائز: { $size } کلو بائٹ
offline-private = جو بھی یہ فون استعمال کرے، وہ دیکھ سکتا ہے کہ آپ نے یہ رکھے ہیں۔ “فوراً نکلیں” انہیں اس فون سے مٹا دیتا ہے۔
offline-keep = اس فون میں رکھیں
offline-update = ابھی تازہ کریں
offline-remove = اس فون سے مٹائیں
offline-state-none = اس فون میں کچھ نہیں رکھا گیا۔
offline-state-busy = لایا جا رہا ہے…
offline-state-kept = اس فون میں رکھا ہوا ہے۔ تحریروں کی تاریخ: { $date }
offline-state-failed = نہیں ہو سکا۔ نیٹ ورک دیکھیں اور دوبارہ کوشش کریں۔
offline-unsupported = یہ براؤزر صفحے نہیں رکھ سکتا۔ براؤزر کا اپنا “صفحہ محفوظ کریں” استعمال کریں، یا پرچہ پرنٹ کریں۔
offline-no-script = صفحے رکھنے کے لیے اسکرپٹ چاہیے۔ اس براؤزر میں اسکرپٹ بند ہیں۔ اس کی جگہ پرچہ پرنٹ کیا جا سکتا ہے۔
offline-gone-title = نیٹ ورک نہیں ہے
offline-gone-text = یہ صفحہ اس فون میں نہیں رکھا گیا۔ آپ کی رکھی ہوئی رہنما تحریریں فہرست میں ہیں۔
offline-complaint-title = نیٹ ورک نہیں ہے: کچھ نہیں بھیجا جا سکتا
offline-complaint-text = ابھی شکایت نہیں بھیجی جا سکتی، اور یہاں لکھا ہوا محفوظ نہیں رہے گا۔ 916 پر کال کریں، یا نیٹ ورک آنے پر دوبارہ کوشش کریں۔

## Sharing and printing

guide-share = یہ رہنما تحریر شیئر کریں
guide-leaflet = پرچہ پرنٹ کریں
share-title = شیئر کریں: { $title }
share-lead = یہ رہنما تحریر دوسروں تک پہنچائیں۔ اس کے پتے میں آپ کے بارے میں کچھ نہیں۔
share-short = مختصر پتا
share-long = پورا پتا
share-button = شیئر کریں…
share-scan = فون کے کیمرے سے اسکین کریں
leaflet-title = پرچہ: { $title }
leaflet-hint = یہ صفحہ ایک کاغذ (A4) پر پرنٹ کریں۔ ایک بار تہہ کرنے سے A5 پرچہ بن جاتا ہے۔
leaflet-more = پوری رہنما تحریر
leaflet-call = کال کریں
leaflet-print = پرنٹ کریں

## Listening

audio-title = سنیں
audio-transcript = ریکارڈنگ میں کیا کہا گیا ہے

## News and events

news-title = خبریں
news-lead = تارکینِ وطن اور اقلیتوں کے حقوق پر دفتر نے جو شائع کیا، ہمارے لفظوں میں۔
news-feed = فیڈ سے خبریں لیں (Atom)
events-title = تقریبات
events-lead = دفتر کے اجلاس اور کانفرنسیں۔
events-calendar = کیلنڈر فائل (iCalendar)
events-past = گزشتہ تقریبات
events-coming = آنے والی تقریبات
events-none = کسی تقریب کا اعلان نہیں ہوا۔
news-when = { $date }، { $place }
news-from-to = { $from } سے { $until } تک، { $place }
news-source = ماخذ
news-read-on = ماخذ پڑھنے کی تاریخ: { $date }
lenses-title = موضوع کے لحاظ سے رہنما تحریریں
