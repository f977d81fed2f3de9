## Names

site-name = Huquq
site-office = Azerbaycan Cumhuriyeti İnsan Hakları Komiseri (Ombudsman) Ofisi

## Header and navigation

skip-to-content = İçeriğe geç
nav-label = Ana menü
nav-guides = Rehberler
nav-complaint = Şikâyet
nav-contacts = İletişim
nav-home = Ana sayfa
language-label = Dil
language-unreviewed = Bu sitenin bu dildeki ({ $language }) metinlerini henüz bir insan kontrol etmedi. Anlaşılmayan bir şey varsa 916’yı arayın.
call-916 = 916’yı arayın
call-916-ways = Cep telefonundan veya bölgelerden: { "012\u00A0916" }

## Quick exit

exit-now = Hemen çık
exit-title = Siteden hızlı çık
exit-text = Düğmeye bastığınızda bu sitenin çerezleri ve kayıtlı sayfaları bu cihazdan silinir. Taslağınız sunucudan silinir. Sonra başka bir sayfa açılır. Gönderdiğiniz şikâyet kayıtlı kalır. Tarayıcının geçmişi ve ağ, burada bulunduğunuzu yine de gösterebilir.
exit-button = Şimdi çık
blank-title = Boş sayfa

## Footer

footer-office = İnsan Hakları Komiseri (Ombudsman) Ofisi
footer-note = İzleme çerezi yok, dış ziyaretçi sayacı yok. Cihazınızın adresi şikâyetle birlikte saklanmaz.
footer-privacy = Gizlilik
footer-contacts = İletişim
footer-guides = Tüm rehberler
footer-complaint = Şikâyette bulunun

## Not yet in service

test-notice-title = Deneme kurulumu.
test-notice-text = Burada yazdıklarınız Ombudsman’a ulaşmaz. 916’yı arayın.

## Page titles

page-title = { $title } – Huquq
page-title-error = Hata: { $title } – Huquq

## Error pages

error-not_found-title = Sayfa bulunamadı
error-not_found-text = Bu adreste bir sayfa yok. Bir şikâyet numarası gördüyseniz o şikâyet kaydedilmiştir. Ana sayfaya gidin veya 916’yı arayın.
error-method-title = Bu sayfa bu şekilde açılamaz
error-method-text = Tarayıcı bu sayfayı, sayfanın bilmediği bir yolla istedi. Bir şikâyet numarası gördüyseniz o şikâyet kaydedilmiştir. Geri dönüp yeniden deneyin veya 916’yı arayın.
error-too_large-title = Bir kerede çok fazla veri gönderildi
error-too_large-text = Tarayıcının gönderdiği veri bu sayfanın alabileceğinden büyük. Kaydedilmedi. Bir şikâyet numarası gördüyseniz o şikâyet kaydedilmiştir. Geri dönün, metni kısaltıp yeniden kaydedin veya 916’yı arayın.
error-origin-title = İstek başka bir siteden geldi
error-origin-text = Güvenliğiniz için bu sayfa yalnızca kendi formlarından yanıt alır. Hiçbir şey değişmedi. Bir şikâyet numarası gördüyseniz o şikâyet kaydedilmiştir. Formu burada açıp yeniden gönderin veya 916’yı arayın.
error-media-title = Form okuyamadığımız bir biçimde geldi
error-media-text = Formdan hiçbir şey kaydedilmedi. Bir şikâyet numarası gördüyseniz o şikâyet kaydedilmiştir. Geri dönüp formu yeniden gönderin veya 916’yı arayın.
error-timeout-title = İşlem çok uzun sürdü
error-timeout-text = Sunucu beklemeyi bıraktı. Bir şikâyet numarası gördüyseniz o şikâyet kaydedilmiştir. Görmediyseniz geri dönüp yeniden gönderin: aynı şikâyet yalnızca bir kez kaydedilir. 916’yı da arayabilirsiniz.
error-busy-title = Şu anda çok fazla istek var
error-busy-text = Sunucu bu isteği şimdi alamıyor. Bir şikâyet numarası gördüyseniz o şikâyet kaydedilmiştir. Bir dakika bekleyin, geri dönüp yeniden deneyin veya 916’yı arayın.
error-server-title = Sunucuda bir sorun oluştu
error-server-text = Hata sizde değil, bizde. Bir şikâyet numarası gördüyseniz o şikâyet kaydedilmiştir. Geri dönüp yeniden deneyin: aynı şikâyet yalnızca bir kez kaydedilir. 916’yı da arayabilirsiniz.
error-back = Geri
error-home = Ana sayfaya git

## Yes and no

answer-yes = Evet
answer-no = Hayır
# Above questions that follow from an answer.
answer-only-if = Yalnızca “{ $answer }” yanıtını verdiyseniz
