## The draft and its code

resume-title = Durun, sonra devam edin
resume-kept = Taslağınız { $date } tarihine kadar bu sunucuda saklanır. Sonra silinir.
resume-none = Bu tarayıcıda taslak yok.
resume-go-on = Taslağa devam et
resume-code-title = Başka bir cihaz için kod
resume-code-text = Kodla bu taslağa başka bir telefonda veya bilgisayarda devam edebilirsiniz. Kodu 916’nın operatörüne de söyleyebilirsiniz: o zaman operatör taslağı sizinle birlikte açabilir.
resume-code-make = Kod al
resume-code-has = Bu taslağın zaten bir kodu var. Yeni bir kod alırsanız eskisi artık hiçbir şeyi açmaz.
resume-code-shown = Taslağınızın kodu
resume-code-keep = Kodu şimdi bir yere yazın. Onu yalnızca bir kez gösteriyoruz ve hiçbir zaman göndermiyoruz. Kod kimdeyse taslağınızı okuyabilir ve değiştirebilir.
resume-open-title = Taslağı koduyla açın
resume-open-label = Taslağın kodu
resume-open-hint = Dörderli beş grupta 20 rakam.
resume-open-button = Taslağı aç
resume-open-replaces = Bu tarayıcı o zaman diğer taslağı gösterir. Şimdi burada olan taslak daha sonra yalnızca kendi koduyla açılabilir.
resume-wrong = Bu kod hiçbir taslağı açmıyor. Kodu notunuzla karşılaştırın. Taslak 30 gün sonra silinir. Şikâyeti gönderdikten sonra bunun yerine şikâyet numarasını ve erişim kodunu kullanın.
resume-mistyped = Bir rakam eksik veya yanlış. Kodda 20 rakam var.
resume-delete-title = Taslağı silin
resume-delete-text = Yazdığınız her şey bu sunucudan hemen silinir. Geri getirilemez.
resume-delete-tick = Taslağı silmek istiyorum
resume-delete-button = Sil
resume-deleted = Taslak silindi.

## Opening a case

nav-case = Dosyam
case-open-title = Dosyamı aç
case-open-lead = Burada şikâyetinizin durumunu görür ve Ofise yazabilirsiniz. Gönderdikten sonra size gösterilen iki şey gerekir.
case-open-reference = Şikâyet numarası
case-open-reference-hint = Şöyle görünür: 26-7K3M-9QXD.
case-open-code = Erişim kodu
case-open-button = Dosyayı aç
case-open-lost = Erişim kodunu kaybettim
case-open-private = Başkalarının da kullandığı bir cihazda işiniz bitince dosyayı kapatın. Dosya 30 dakika kullanılmazsa kendiliğinden kapanır.
case-bad-reference = Şikâyet numarası: bir karakter eksik veya yanlış. Numarada toplam on harf ve rakam var.
case-bad-code = Erişim kodu: bir rakam eksik veya yanlış. Kodda 20 rakam var.
case-wrong-title = Bu numara ile bu kod birbirine uymuyor
case-wrong-text = İkisini de notunuzla karşılaştırın. Kod kaybolduysa aşağıdaki bağlantıyı kullanın veya 916’yı arayın.
case-ended = Dosya bu cihazda kapandı. Devam etmek için yeniden açın.
case-left = Dosya bu cihazda kapatıldı.

## The case

case-title = Dosyam
case-stands = Şu anki durum
case-filed-at = Kayıt zamanı
case-waits = Ofis size bir şey sordu. Yanıtınız devam etmeye yardımcı olur.
case-timeline = Şimdiye kadar neler oldu
case-no-dates = Sonraki adımlar için tarih göstermiyoruz: burada Ofis için hangi sürelerin geçerli olduğunu henüz hiçbir avukat onaylamadı.
case-courts = Bu arada mahkeme süreleri işlemeye devam eder. Bir avukata danışın.
case-due = { $date } tarihine kadar
case-event-filed = Şikâyetiniz kaydedildi.
case-event-accepted = Ofis şikâyeti incelemeye aldı.
case-event-considered = Ofis şikâyeti inceliyor.
case-event-body-asked = Ofis kuruma sordu.
case-event-body-answered = Kurum Ofise yanıt verdi.
case-event-applicant-asked = Ofis size bir şey soruyor.
case-event-applicant-wrote = Ofise yazdınız.
case-event-office-wrote = Ofis size yazdı.
case-event-answered = Ofis şikâyetinizi yanıtladı.
case-event-corrected = Bir şeyi düzelttiniz.
case-event-not-solved = Sorunun çözülmediğini bildirdiniz.
case-event-withdrawn = Şikâyeti geri çektiniz.
case-event-closed = Ofis dosyayı kapattı: { $status }.
case-event-reopened = Ofis dosyayı yeniden ele aldı.
case-event-code-renewed = Yeni bir erişim kodu verildi. Eskisi artık dosyayı açmaz.
case-can = Neler yapabilirsiniz
case-write-title = Ofise yazın
case-write-hint = İstediğiniz dilde. Mesaj, şikâyetinizle birlikte Ofisin iş listesine girer.
case-write-button = Mesajı gönder
case-correct-button = Düzeltme olarak gönder
case-correct-text = Gönderdiğiniz şikâyet olduğu gibi kalır. Düzeltme onun yanında durur.
case-done-write = Mesajınız kaydedildi.
case-done-correct = Düzeltmeniz kaydedildi.
case-done-not-solved = Ofis artık sorunun sizin için çözülmediğini görüyor.
case-done-withdraw = Şikâyet geri çekildi.
case-empty = Mesajınız: önce bir şey yazın.
case-too-long = Mesajınız: metin çok uzun. Sınır: { $max } karakter.
case-unfit = Bu artık yapılamaz: dosya bu arada ilerledi. Şimdiye kadar neler olduğuna bakın.
case-not-solved-text = Dosya sona erdi. Sorun sizin için çözülmediyse bunu bildirin ve nedenini yazın. Dosyanın yeniden ele alınıp alınmayacağına Ofis karar verir.
case-not-solved-button = Çözülmediğini bildir
case-withdraw-title = Şikâyeti geri çekin
case-withdraw-text = Ofis o zaman dosyayı sona erdirir. Gönderdiğiniz şikâyet kayıtlı kalır.
case-withdraw-button = Şikâyeti geri çek
case-withdraw-sure = Şikâyeti geri çekmek istiyor musunuz?
case-withdraw-pressure = Biri sizi buna zorluyorsa önce 916’yı arayın.
case-withdraw-keep = Şikâyet kalsın
case-answers = Ne gönderdiniz
case-leave = Dosyayı bu cihazda kapat

## A lost access code

case-lost-title = Erişim kodu kayboldu
case-lost-lead = Bir kurtarma sorusu belirlediyseniz onun yanıtıyla yeni bir kod alırsınız. Eski kod o zaman artık hiçbir şeyi açmaz.
case-lost-next = Devam et
case-lost-question = Sorunuz
case-lost-answer = Yanıtınız
case-lost-wrong = Bu yanıt uymuyor. Başka türlü yazmayı deneyin veya 916’yı arayın.
case-lost-none-title = Bu numara için kurtarma sorusu yok
case-lost-none-text = Kod olmadan dosyayı buradan kimse açamaz. Şikâyetiniz yine de kayıtlıdır ve Ofis onun üzerinde çalışır. 916’yı arayın ve numarayı söyleyin.
case-lost-new = Yeni erişim kodunuz
case-lost-new-text = Onu şimdi bir yere yazın. Yalnızca bir kez gösteriyoruz. Eski kod artık dosyayı açmaz.
review-recovery-none = Kurtarma sorusu belirlemediniz. Erişim kodunu kaybederseniz dosyanızı burada artık açamazsınız. Şikâyet yine de kaydedilir ve Ofise gider.

## What is due

clock-look = Acil şikâyete ilk bakış
clock-refusal = Şikâyet alınmazsa yazılı gerekçe
clock-body = Kurumun ofise yanıtı
clock-examination = Şikâyetin incelenmesi
clock-information = Bilgiye erişim şikâyetinin incelenmesi
