## List

guides-title = Rehberler
guides-lead = Ne yapabilirsiniz ve bunu hangi kanun söylüyor.
guides-all = Tüm rehberler

## Guide

guide-on-this-page = Bu sayfada
guide-limits-lawyer = Bir avukata danışın. Süre kısa.
guide-limits-unconfirmed = Kanun metninin tarihi: { $date }. Henüz bir avukat onaylamadı.
guide-state-law = Yayımlanmış kanun metinlerine göre hazırlandı (okunan kopyalar: { $dates }). Henüz bir avukat kontrol etmedi. Harekete geçmeden önce bir avukata danışın veya 916’yı arayın.
guide-state-original = Özgün metin. Henüz bir insan kontrol etmedi.
guide-state-draft = Çeviri. Henüz bir insan kontrol etmedi.
guide-state-reviewed = Metni kontrol eden: { $who }, { $date }
guide-state-law-checked = Kanuna uygunluğu kontrol eden: { $who }, { $date }
guide-state-link = Özgün metni okuyun
guide-sources = Kaynaklar
guide-source-text-of = Metnin tarihi: { $date }
guide-source-facts = Bilgiler: { $ids }
guide-article = { $law }, madde { $article }
guide-written = Yazılma tarihi: { $date }
guide-missing-language = Bu rehber henüz sizin dilinizde yok.

## Contacts

contacts-title = Kim hangi konuda yardım eder
contacts-lead = Arayabileceğiniz numaralar ve başvurabileceğiniz kurumlar. Her birinin yanında bunu nerede okuduğumuz yazar.
contacts-not-dialled = Bu numarayı henüz kimse bizim için aramadı.
contacts-dialled = Bir kişi bu numarayı aradı: { $date }
contacts-source = Kaynak
contacts-also = Cep telefonundan veya bölgelerden: { $number }
contacts-site = Web sitesi
