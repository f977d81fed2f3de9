## Doors

home-title = Hüquqlarınız, öz dilinizdə
home-lead = Azərbaycanda olan hər kəs üçün: bələdçilər və Ombudsmana şikayət.
home-door-rights = Hüquqlarınızı bilin
home-door-rights-text = Qısa bələdçilər: hər cavabın yanında qanun.
home-door-complaint = Şikayət verin
home-door-complaint-text = Addım-addım. İstəyəndə dayanıb bu brauzerdə davam edin.
home-door-call = 916-ya zəng edin
home-door-call-text = Gecə-gündüz. Mobil telefondan və ya regionlardan: { "012\u00A0916" }.

## Urgent

home-urgent-title = Təcilidir?
home-urgent-removal = Məndə ölkədən çıxmağım haqqında kağız var
home-urgent-detained = Kimsə saxlanılıb
home-urgent-danger = Həyat üçün təhlükə, zəng edin: { $fire }. Cinayət: { $police }.

## Guides and promises

home-guides-title = Bələdçilər
home-promises-title = Nə vəd edirik
home-promise-papers = Şikayət vermək üçün heç kimdən sənəd nömrəsi, ata adı, ünvan və ya icazə tələb olunmur.
home-promise-sealed = Yazdıqlarınız şifrələnmiş şəkildə saxlanılır. Cihazınızın ünvanı onlarla birlikdə saxlanılmır.
home-promise-stored = Şikayətin nömrəsini görürsünüzsə, şikayətiniz saxlanılıb.
