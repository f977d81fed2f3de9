## Ways into the guides

ways-who-title = Kimsiniz?
ways-what-title = Ne oldu?
ways-shown = Bu konudaki rehberler: { $name }
ways-all = Tüm rehberleri göster
ways-none = Bu konuda henüz rehber yok. 916’yı arayıp sorun.
urgent-passport = Pasaportum elimden alındı
footer-instruments = Antlaşmalar ve kanunlar
footer-languages = Tüm diller
footer-search = Ara
footer-offline = İnternetsiz okuyun
footer-news = Haberler
footer-events = Etkinlikler

## Search

search-title = Ara
search-label = Ne arıyorsunuz?
search-hint = Bir iki kelime yeter. Özel harf kullanmadan da yazabilirsiniz.
search-button = Ara
search-results = { $count ->
    [one] { $count } sonuç
   *[other] { $count } sonuç
 }
search-none-title = Hiçbir şey bulunamadı
search-none-text = Başka bir kelime deneyin, tüm rehberlere bakın veya 916’yı arayıp sorun.
search-kind-guide = Rehber
search-kind-instrument = Antlaşma veya kanun
search-kind-contact = Kim yardım eder

## A text that is not in the reader's language

fallback-text = Bu metin henüz sizin dilinizde yok. Onu şu dilde okuyorsunuz: { $language }.
fallback-call = Anlamıyorsanız 916’yı arayın.
guide-state-outdated = Bu çeviri özgün metinden eski. Bir şey değişmiş olabilir.
guide-doubt = doğrulanmadı
guide-doubt-text = “Doğrulanmadı” yazan yerde kuralın kendisini okumadık. Buna göre harekete geçmeden önce sorun.
source-page = { $host } sayfası
source-report = Başkalarının bildirdiği: { $host }

## Languages

languages-title = Bir dil seçin
languages-lead = Her sayfanın adresi tüm dillerde aynıdır.
languages-whole = Tüm metinler
languages-public = Tüm sayfalar, şikâyet ve { $count } rehber. Diğer metinler şu dilde gösterilir: { $language }.
languages-unreviewed = Bu metinleri henüz bir insan kontrol etmedi.
languages-reviewed = Bu metinleri bir insan kontrol etti.

## Contacts

contacts-filter-problem = Konu ne?
contacts-filter-place = Nerede?
contacts-filter-button = Göster
contacts-filter-any = Tüm konular
contacts-filter-all-places = Her yer
contacts-place-country = Ülkenin tamamı
contacts-place-ganja = Gence
contacts-place-jalilabad = Celilabad
contacts-place-sheki = Şeki
contacts-place-guba = Guba
contacts-none = Bu konu için bir numara bilmiyoruz. 916’yı arayıp sorun.
contacts-according = Kaynak: { $host }. Kurumun kendisi bunu bize doğrulamadı.

## Without internet

offline-title = İnternetsiz okuyun
offline-lead = Bu dildeki tüm rehberleri, kanunları ve numaraları bu telefonda saklayın. Sonra bunları ağ olmadan okuyabilirsiniz.
offline-size = Boyut: { $size } kB
offline-private = Bu telefonu kullanan herkes bunları sakladığınızı görebilir. “Hemen çık” düğmesi bunları bu telefondan siler.
offline-keep = Bu telefonda sakla
offline-update = Şimdi yenile
offline-remove = Bu telefondan sil
offline-state-none = Bu telefonda hiçbir şey saklanmıyor.
offline-state-busy = İndiriliyor…
offline-state-kept = Bu telefonda saklanıyor. Metinlerin tarihi: { $date }
offline-state-failed = Olmadı. Ağı kontrol edip yeniden deneyin.
offline-unsupported = Bu tarayıcı sayfaları saklayamıyor. Tarayıcının kendi “sayfayı kaydet” komutunu kullanın veya bir broşür yazdırın.
offline-no-script = Sayfaları saklamak için betikler (script) gerekir. Bu tarayıcıda kapalılar. Bunun yerine bir broşür yazdırabilirsiniz.
offline-gone-title = Ağ yok
offline-gone-text = Bu sayfa bu telefonda saklanmıyor. Sakladığınız rehberler listededir.
offline-complaint-title = Ağ yok: hiçbir şey gönderilemez
offline-complaint-text = Şu anda şikâyet gönderilemez ve burada yazdıklarınız saklanmaz. 916’yı arayın veya ağ olduğunda yeniden deneyin.

## Sharing and printing

guide-share = Bu rehberi paylaş
guide-leaflet = Broşür yazdır
share-title = Paylaşın: { $title }
share-lead = Bu rehberi başkalarına da iletin. Adreste sizinle ilgili hiçbir şey yoktur.
share-short = Kısa adres
share-long = Tam adres
share-button = Paylaş…
share-scan = Telefon kamerasıyla okutun
leaflet-title = Broşür: { $title }
leaflet-hint = Bu sayfayı tek bir kâğıda (A4) yazdırın. Bir kez katlanınca A5 broşür olur.
leaflet-more = Rehberin tamamı
leaflet-call = Arayın
leaflet-print = Yazdır

## Listening

audio-title = Dinleyin
audio-transcript = Kayıtta söylenenler

## News and events

news-title = Haberler
news-lead = Ombudsman Ofisinin göçmenlerin ve azınlıkların hakları hakkında yayımladıkları, kendi sözlerimizle.
news-feed = Haber akışıyla izleyin (Atom)
events-title = Etkinlikler
events-lead = Ombudsman Ofisinin toplantıları ve konferansları.
events-calendar = Takvim dosyası (iCalendar)
events-past = Geçmiş etkinlikler
events-coming = Gelecek etkinlikler
events-none = Duyurulan etkinlik yok.
news-when = { $date }, { $place }
news-from-to = { $from } – { $until }, { $place }
news-source = Kaynak
news-read-on = Kaynağın okunduğu gün: { $date }
lenses-title = Konulara göre rehberler
