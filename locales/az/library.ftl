## Ways into the guides

ways-who-title = Siz kimsiniz?
ways-what-title = Nə baş verib?
ways-shown = Bu mövzuda bələdçilər: { $name }
ways-all = Bütün bələdçiləri göstərin
ways-none = Bu mövzuda hələ bələdçi yoxdur. 916-ya zəng edib soruşun.
urgent-passport = Pasportumu əlimdən alıblar
footer-instruments = Müqavilələr və qanunlar
footer-languages = Bütün dillər
footer-search = Axtarış
footer-offline = İnternetsiz oxuyun
footer-news = Xəbərlər
footer-events = Tədbirlər

## Search

search-title = Axtarış
search-label = Nə axtarırsınız?
search-hint = Bir-iki söz kifayətdir. Xüsusi hərfsiz də yaza bilərsiniz.
search-button = Axtarın
search-results = { $count ->
    [one] { $count } nəticə
   *[other] { $count } nəticə
 }
search-none-title = Heç nə tapılmadı
search-none-text = Başqa söz yazın, bütün bələdçilərə baxın və ya 916-ya zəng edib soruşun.
search-kind-guide = Bələdçi
search-kind-instrument = Müqavilə və ya qanun
search-kind-contact = Kim kömək edir

## A text that is not in the reader's language

fallback-text = Bu mətn hələ sizin dilinizdə yoxdur. Onu bu dildə oxuyursunuz: { $language }.
fallback-call = Başa düşmürsünüzsə, 916-ya zəng edin.
guide-state-outdated = Bu tərcümə orijinaldan köhnədir. Nə isə dəyişmiş ola bilər.
guide-doubt = təsdiqlənməyib
guide-doubt-text = “Təsdiqlənməyib” yazılan yerdə biz qaydanın özünü oxumamışıq. Ona əsasən addım atmazdan əvvəl soruşun.
source-page = { $host } səhifəsi
source-report = Başqalarının məlumatı: { $host }

## Languages

languages-title = Dil seçin
languages-lead = Hər səhifənin ünvanı bütün dillərdə eynidir.
languages-whole = Bütün mətnlər
languages-public = Bütün səhifələr, şikayət və { $count } bələdçi. Qalan mətnlər bu dildə göstərilir: { $language }.
languages-unreviewed = Bu mətnləri hələ heç kim yoxlamayıb.
languages-reviewed = Bu mətnləri bir nəfər yoxlayıb.

## Contacts

contacts-filter-problem = Söhbət nədən gedir?
contacts-filter-place = Harada?
contacts-filter-button = Göstərin
contacts-filter-any = Hər şey
contacts-filter-all-places = Hər yer
contacts-place-country = Bütün ölkə
contacts-place-ganja = Gəncə
contacts-place-jalilabad = Cəlilabad
contacts-place-sheki = Şəki
contacts-place-guba = Quba
contacts-none = Bu məsələ üçün nömrə bilmirik. 916-ya zəng edib soruşun.
contacts-according = Mənbə: { $host }. Qurumun özü bunu bizə təsdiq etməyib.

## Without internet

offline-title = İnternetsiz oxuyun
offline-lead = Bu dildəki bütün bələdçiləri, qanunları və nömrələri bu telefonda saxlayın. Sonra onları şəbəkəsiz oxuya bilərsiniz.
offline-size = Həcmi: { $size } kB
offline-private = Bu telefondan istifadə edən hər kəs onları saxladığınızı görə bilər. “Tez çıxın” düyməsi onları bu telefondan silir.
offline-keep = Bu telefonda saxlayın
offline-update = İndi yeniləyin
offline-remove = Bu telefondan silin
offline-state-none = Bu telefonda heç nə saxlanmayıb.
offline-state-busy = Yüklənir…
offline-state-kept = Bu telefonda saxlanıb. Mətnlərin tarixi: { $date }
offline-state-failed = Alınmadı. Şəbəkəni yoxlayın və yenidən cəhd edin.
offline-unsupported = Bu brauzer səhifələri saxlaya bilmir. Brauzerin öz “səhifəni saxla” əmrindən istifadə edin və ya vərəqə çap edin.
offline-no-script = Səhifələri saxlamaq üçün skriptlər lazımdır. Bu brauzerdə onlar söndürülüb. Bunun əvəzinə vərəqə çap edə bilərsiniz.
offline-gone-title = Şəbəkə yoxdur
offline-gone-text = Bu səhifə bu telefonda saxlanmayıb. Saxladığınız bələdçilər siyahıdadır.
offline-complaint-title = Şəbəkə yoxdur: heç nə göndərmək olmur
offline-complaint-text = Şikayəti indi göndərmək olmur və burada yazdığınız saxlanmaz. 916-ya zəng edin və ya şəbəkə olanda yenidən cəhd edin.

## Sharing and printing

guide-share = Bu bələdçini paylaşın
guide-leaflet = Vərəqə çap edin
share-title = Paylaşın: { $title }
share-lead = Bu bələdçini başqalarına da göndərin. Ünvanda sizin haqqınızda heç nə yoxdur.
share-short = Qısa ünvan
share-long = Tam ünvan
share-button = Paylaşın…
share-scan = Telefonun kamerası ilə oxudun
leaflet-title = Vərəqə: { $title }
leaflet-hint = Bu səhifəni bir vərəqdə (A4) çap edin. Bir dəfə qatlasanız, A5 vərəqə alınır.
leaflet-more = Bütöv bələdçi
leaflet-call = Zəng edin
leaflet-print = Çap edin

## Listening

audio-title = Dinləyin
audio-transcript = Yazıda deyilənlər

## News and events

news-title = Xəbərlər
news-lead = Ofisin miqrantların və azlıqların hüquqları haqqında dərc etdikləri, öz sözlərimizlə.
news-feed = Xəbər lenti (Atom)
events-title = Tədbirlər
events-lead = Ofisin görüşləri və konfransları.
events-calendar = Təqvim faylı (iCalendar)
events-past = Keçmiş tədbirlər
events-coming = Gələcək tədbirlər
events-none = Elan edilmiş tədbir yoxdur.
news-when = { $date }, { $place }
news-from-to = { $from } – { $until }, { $place }
news-source = Mənbə
news-read-on = Mənbənin oxunduğu gün: { $date }
lenses-title = Mövzulara görə bələdçilər
