## Doors

home-title = Haklarınız, kendi dilinizde
home-lead = Ülkede bulunan herkes için rehberler ve Azerbaycan Ombudsmanı’na şikâyet.
home-door-rights = Haklarınızı bilin
home-door-rights-text = Kısa rehberler; her yanıtın yanında kanun.
home-door-complaint = Şikâyette bulunun
home-door-complaint-text = Adım adım. İstediğinizde durun, bu tarayıcıda devam edin.
home-door-call = 916’yı arayın
home-door-call-text = Gece gündüz. Cep telefonundan veya bölgelerden: { "012\u00A0916" }.

## Urgent

home-urgent-title = Acil mi?
home-urgent-removal = Ülkeden ayrılmam gerektiğini söyleyen bir kâğıt aldım
home-urgent-detained = Biri tutuluyor
home-urgent-danger = Hayati tehlike: { $fire } numarasını arayın. Suç: { $police } numarasını arayın.

## Guides and promises

home-guides-title = Rehberler
home-promises-title = Verdiğimiz söz
home-promise-papers = Şikâyette bulunmak için hiç kimse belge numarası, baba adı, adres veya izin vermek zorunda değildir.
home-promise-sealed = Yazdıklarınız şifrelenmiş olarak saklanır. Cihazınızın adresi bunlarla birlikte saklanmaz.
home-promise-stored = Şikâyet numarasını gördüğünüzde şikâyetiniz kaydedilmiştir.
