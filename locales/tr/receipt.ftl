## Receipt, on the page after sending and in the file

footer-verify = Alındı belgesini doğrulayın
receipt-title = Şikâyetinizin alındı belgesi
receipt-lead = Alındı belgesi, bu numaralı şikâyetin bu saatte kaydedildiğini bildiren imzalı bir belgedir. Yazdıklarınızdan hiçbir şey göstermez. Onu herkes doğrulayabilir.
receipt-no-key = Alındı belgesi şikâyeti açmaz. Onu başkalarına gösterebilirsiniz. Erişim kodunu kimseye göstermeyin.
receipt-test = Bu alındı belgesi bir deneme kurulumundan geliyor. Şikâyet Ombudsman’a ulaşmadı. 916’yı arayın.
receipt-code = Okutulabilen kod olarak alındı belgesi
receipt-as-text = Metin olarak aynı alındı belgesi:
receipt-save = Alındı belgesini dosya olarak kaydet
receipt-check = Alındı belgesini doğrulayın
receipt-file-reference = Şikâyet numarası: { $reference }
receipt-file-time = Kayıt zamanı: { $time }
receipt-file-check = Doğrulama adresi: { $address }
receipt-file-line = Sonraki satır alındı belgesinin kendisidir. Onu değiştirmeyin.

## Copy of the whole complaint

copy-link = Yazdırmak için şikâyetin tam kopyası
copy-title = Şikâyetinizin kopyası
copy-lead = Bunlar, kaydedildiği gibi, kelimesi kelimesine yanıtlarınızdır. Bu sayfayı yazdırın veya tarayıcının yazdırma penceresinde PDF olarak kaydedin.
copy-care = Bu sayfa yazdığınız her şeyi gösterir. Kâğıdı veya dosyayı başkalarının bulamayacağı bir yerde saklayın. Başkalarının da kullandığı bir cihazda sonra “Hemen çık” düğmesine basın.

## Checking a receipt

verify-title = Alındı belgesini doğrulayın
verify-lead = Burada bir şikâyetin alındı belgesinin gerçek olup olmadığını ve değiştirilip değiştirilmediğini görebilirsiniz.
verify-no-content = Bu sayfa hiçbir şikâyetin içeriğini göstermez. Buraya gönderdiğiniz şey kontrol edilir ve saklanmaz.
verify-one-way = Üç yoldan biri yeterlidir: metin, dosya veya fotoğraf.
verify-reference = Şikâyet numarası
verify-reference-hint = Alındı belgesiyle karşılaştırmak isterseniz. Örneğin 26-7K3M-9QXD.
verify-text = Metin olarak alındı belgesi
verify-text-hint = HUQUQ1 ile başlar. Satırın tamamını kopyalayın. Satır sonları sorun olmaz.
verify-file = Kaydedilmiş dosya
verify-file-hint = Bu portalın kaydettiği .txt dosyası veya içinde alındı belgesi olan bir .json dosyası.
verify-photo = Kodun fotoğrafı veya ekran görüntüsü
verify-photo-hint = JPEG, PNG veya WebP, en çok 8 MB. Kodun tamamı, beyaz kenarıyla birlikte, net ve yansımasız görünmelidir.
verify-button = Alındı belgesini doğrula
verify-result = Sonuç
verify-genuine-title = Alındı belgesi gerçek.
verify-genuine-text = İmza uyuyor, hiçbir şey değiştirilmemiş ve bu alındı belgesi kayıt defterimizde var.
verify-genuine-unknown-text = İmza uyuyor ve hiçbir şey değiştirilmemiş. Ama bu alındı belgesi bu kurulumun kayıt defterinde yok. Alındı belgesini saklayın ve Ofise sorun.
verify-altered-title = Alındı belgesi değiştirilmiş.
verify-altered-text = Bu Ofisin bir anahtarını gösteriyor, ama imza metne uymuyor. Bir şey değiştirilmiş veya yanlış kopyalanmış. Kaydedilmiş dosyayla veya kodla bir kez daha deneyin.
verify-unknown-title = Alındı belgesi bu Ofisin bir anahtarıyla imzalanmamış.
verify-unknown-text = Onu başka biri yapmış veya başka bir kurumdan geliyor. Bu alındı belgesi burada hiçbir şeyi kanıtlamaz.
verify-unknown-kept-text = Anahtar burada artık bilinmiyor. Ama tam olarak bu alındı belgesi kayıt defterimizde var. Ofise sorun.
verify-do = Emin değilseniz veya bu alındı belgesini size başka biri verdiyse Ofise sorun ve numarayı söyleyin.
verify-filed = Kayıt zamanı
verify-kind = Kurulum türü
verify-kind-test = Deneme kurulumu: şikâyet Ombudsman’a ulaşmadı
verify-kind-service = Hizmette
verify-key = Anahtar
verify-register = Kayıt defterimizde de var mı
verify-register-yes = Evet. Bu şikâyet için tam olarak bu alındı belgesi verildi.
verify-register-no = Hayır. Bu alındı belgesi kayıt defterimizde yok.
verify-register-not-asked = Bakılmadı: alındı belgesi aranabilecek bir şikâyet göstermiyor.
verify-number-other = Alındı belgesindekinden başka bir numara yazdınız.
verify-number-mistyped = Yazdığınız bir şikâyet numarası değil. Bu numarayla karşılaştırın.
verify-wrong-nothing = Alındı belgesini üç yoldan biriyle verin: metin, dosya veya fotoğraf olarak.
verify-wrong-no-receipt = Bunun içinde alındı belgesi yok. Alındı belgesi HUQUQ1 ile başlar.
verify-wrong-cut = Alındı belgesi tam değil: sonu eksik. Satırın tamamını kopyalayın.
verify-wrong-unreadable = Bu bir alındı belgesine benziyor, ama okunamıyor. Bir karakter yanlış veya fazla. Kaydedilmiş dosyayı veya kodu deneyin.
verify-wrong-newer = Alındı belgesini bu programın daha yeni bir sürümü yapmış. Burada henüz doğrulanamıyor. 916’yı arayın.
verify-wrong-not-text = Bu dosya metin değil. Portalın kaydettiği .txt dosyasını seçin.
verify-wrong-not-picture = Bu resim okunamıyor. JPEG, PNG veya WebP resim seçin veya ekran görüntüsü alın.
verify-wrong-too-large = Resim çok büyük. Ekran görüntüsü alın veya resmi yalnızca kod kalacak şekilde kırpın.
verify-wrong-no-code = Bu resimde okunabilen bir kod yok. Fotoğrafı yeniden çekin: daha yakından, net, kodun tamamı beyaz kenarıyla.
verify-wrong-other-code = Bu resimdeki kod bir alındı belgesi değil.
