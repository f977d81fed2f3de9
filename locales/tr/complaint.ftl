## Start

complaint-start-title = Ombudsman’a şikâyette bulunun
complaint-start-lead = Olanları Ombudsman’a anlatın. Sorular adım adım gelir ve yaklaşık 10–15 dakika sürer.
complaint-start-point-papers = Belge gerekmez: pasaport, kayıtlı adres veya e-posta zorunlu değildir.
complaint-start-point-blank = Neredeyse her soruyu boş bırakabilirsiniz.
complaint-start-point-draft = Her adımdan sonra taslağınız bu sunucuda şifrelenmiş olarak 30 gün saklanır. Taslağı bu tarayıcıdaki bir çerez yeniden bulur.
complaint-start-point-court = Ombudsman’a şikâyet mahkeme sürelerini durdurmaz. Aleyhinizde bir karar varsa hemen bir avukata danışın.
complaint-start-button = Başla
complaint-start-continue = Bu cihazdaki taslağa devam et
complaint-start-fresh = Taslağı sil ve yeniden başla
complaint-start-916 = Telefonla da anlatabilirsiniz: 916’yı arayın.

## Danger

urgent-title = Şu anda tehlikede olan biri var mı?
urgent-text = Hayati tehlike varsa hemen 112’yi arayın. Sonra 916’yı arayın.

## Steps

step-progress = Adım { $n } / { $total }
step-who-title = Bu şikâyet kimin için?
step-who-name = Kimin için
step-who-lead = Kendiniz için, kabul ederlerse başkaları için de şikâyette bulunabilirsiniz.
step-you-title = Adınız nedir?
step-you-name = Adınız
step-contact-title = Size güvenli şekilde nasıl ulaşabiliriz?
step-contact-name = İletişim
step-contact-lead = Yalnızca sizin için güvenli olanı yazın. Hepsini boş bırakabilirsiniz.
step-situation-title = Şu anda durum nedir?
step-situation-name = Durum
step-situation-lead = Bu soruların her birini boş bırakabilirsiniz.
step-decision-title = Azerbaycan’dan ayrılmanız için bir karar veya bir dava var mı?
step-decision-name = Karar ve mahkeme
step-decision-lead = Ombudsman’a şikâyet mahkeme sürelerini durdurmaz.
step-events-title = Ne oldu?
step-events-name = Ne oldu
step-events-lead = Kendi sözlerinizle, en iyi bildiğiniz dilde anlatın.
step-body-title = Konu nedir ve bunu kim yaptı?
step-body-name = Konu ve kurum
step-body-lead = Bilmiyorsanız boş bırakın.
step-wish-title = Neyin değişmesini istiyorsunuz?
step-wish-name = İsteğiniz
step-wish-lead = Size neyin yardımcı olacağını ve Ofisin adınızı söyleyip söyleyemeyeceğini yazın.
step-review-title = Göndermeden önce şikâyetinizi kontrol edin
step-review-name = Kontrol ve gönderme
step-review-lead = Her yanıtı değiştirebilirsiniz. Henüz hiçbir şey gönderilmedi.

## Buttons and the draft

button-continue = Kaydet ve devam et
button-back = Geri
button-send = Şikâyeti gönder
button-change = Değiştir
button-change-hidden = : { $field }
draft-saved = Taslağınız { $date } tarihine kadar bu sunucuda şifrelenmiş olarak saklanır. Şimdi durup daha sonra bu tarayıcıda devam edebilirsiniz.
draft-not-yet = Henüz hiçbir şey kaydedilmedi. Taslak, “Kaydet ve devam et” düğmesine bastığınızda kaydedilir.
chars-left = { $count ->
    [one] { $count } karakter kaldı
   *[other] { $count } karakter kaldı
}
chars-over = { $count ->
    [one] { $count } karakter fazla
   *[other] { $count } karakter fazla
}
unsaved-warning = Bu sayfada yazdıklarınız henüz kaydedilmedi.
draft-gone-title = Bu tarayıcıda taslak yok
draft-gone-text = Bu tarayıcıya ait bir taslak bulamadık. 30 günden eski olabilir, silinmiş veya başka bir tarayıcıda başlatılmış olabilir. Yeniden başlayın veya 916’yı arayın.
draft-conflict-title = Bu adım başka bir sekmede değiştirildi
draft-conflict-text = Bu sekmede yazdıklarınız aşağıda. Henüz kaydedilmedi. Kontrol edip yeniden kaydedin: o zaman diğer sekmede kaydedilenin yerine geçer.
review-changed-title = Yanıtlarınız başka bir sekmede değiştirildi
review-changed-text = Hiçbir şey gönderilmedi. Şimdi gönderilecek olan aşağıda. Bir kez daha okuyun, iki kutuyu işaretleyin ve gönderin.
cookies-needed-title = Tarayıcınız çerezleri saklamıyor
cookies-needed-text = Çerez olmadan taslağınızı yeniden bulamayız, bu yüzden adımlar saklanamaz. Bu site için çerezlere izin verip devam edin veya 916’yı arayın.

## Check and send

review-blank = boş bırakıldı
review-anonymous-note = Adınızı vermeden şikâyette bulunuyorsunuz. Ombudsman’ın yayımlanmış yanıtlarına göre böyle bir şikâyet yalnızca yeterli kanıt varsa incelenir. Bunu neyin gösterebileceğini metinde yazın.
review-where-title = Bu nereye gider
review-where-text = Bu portal şikâyetinizi Ombudsman Ofisine iletir: Ofisin iş listesine ve e-postasına. Başka kimseye vermez. Ofis bu konuda kuruma soru sorduğunda kurum kim olduğunuzu öğrenebilir. Ombudsman’a şikâyet mahkeme sürelerini durdurmaz.
review-ack-none = E-postayla alındı bildirimi gönderilmeyecek: bunun için bir e-posta adresi vermediniz.
review-urgent-note = Birinin tehlikede olduğunu yazdınız. Hemen 112’yi, ayrıca 916’yı arayın. Bu şikâyetin yanıtını beklemeyin.

## Sent

sent-title = Şikâyetiniz kaydedildi ve Ofise gönderiliyor
sent-title-stored = Şikâyetiniz burada kaydedildi
sent-reference = Şikâyet numaranız
sent-code = Erişim kodunuz
sent-code-keep = Kodu saklayın. Onu yalnızca şimdi gösteriyoruz ve hiçbir zaman postayla göndermiyoruz.
sent-code-gone = Erişim kodu daha önce gösterildi ve bir daha gösterilmez.
sent-time = Kayıt zamanı
sent-kept-tick = Kodu sakladım
sent-kept-button = Onayla
sent-kept-done = Kodu sakladığınızı onayladınız. Kod artık gösterilmiyor.
sent-print = Bu sayfayı yazdır
sent-next-title = Bundan sonra ne olur
sent-next-1 = Şikâyet Ofisin iş listesine girer. Ofise e-postayla da gönderilir.
sent-next-2 = Numarayı saklayın. Bu, şikâyetinizin numarasıdır.
sent-next-3 = Bir şey değişirse 916’yı arayıp numarayı söyleyin. Mahkeme süreleri işlemeye devam eder: bir avukata danışın.
sent-nothing-title = Bu tarayıcıdan şikâyet gönderilmedi
sent-nothing-text = Bu sayfa şikâyeti gönderildikten hemen sonra gösterir. Bir şikâyet numaranız varsa o şikâyet kaydedilmiştir. Yoksa başlayın, taslağınıza devam edin veya 916’yı arayın.
