## The draft and its code

resume-title = Dayanın və sonra davam edin
resume-kept = Qaralamanız bu serverdə { $date } tarixinədək saxlanılır. Sonra silinir.
resume-none = Bu brauzerdə qaralama yoxdur.
resume-go-on = Qaralamaya davam edin
resume-code-title = Başqa cihaz üçün kod
resume-code-text = Kodla bu qaralamaya başqa telefonda və ya kompüterdə davam edə bilərsiniz. Kodu 916-nın operatoruna da deyə bilərsiniz: onda operator qaralamanı sizinlə birlikdə aça bilər.
resume-code-make = Kod verin
resume-code-has = Bu qaralamanın artıq kodu var. Yeni kod alsanız, köhnəsi daha heç nə açmır.
resume-code-shown = Qaralamanızın kodu
resume-code-keep = Kodu indi yazın. Onu yalnız bir dəfə göstəririk və heç vaxt göndərmirik. Kod kimdədirsə, qaralamanızı oxuya və dəyişə bilər.
resume-open-title = Qaralamanı kodu ilə açın
resume-open-label = Qaralamanın kodu
resume-open-hint = Dördlük beş qrupda 20 rəqəm.
resume-open-button = Qaralamanı açın
resume-open-replaces = Onda bu brauzer o biri qaralamanı göstərir. İndi burada olan qaralama sonra yalnız öz kodu ilə açıla bilər.
resume-wrong = Bu kod heç bir qaralamanı açmır. Onu qeydinizlə tutuşdurun. Qaralama 30 gündən sonra silinir. Göndərdikdən sonra isə şikayətin nömrəsindən və giriş kodundan istifadə edin.
resume-mistyped = Rəqəm çatmır və ya səhvdir. Kodda 20 rəqəm var.
resume-delete-title = Qaralamanı silin
resume-delete-text = Yazdığınız hər şey bu serverdən dərhal silinir. Onu geri qaytarmaq olmur.
resume-delete-tick = Qaralamanı silmək istəyirəm
resume-delete-button = Silin
resume-deleted = Qaralama silindi.

## Opening a case

nav-case = İşim
case-open-title = İşimi aç
case-open-lead = Burada şikayətinizin nə yerdə olduğunu görür və ofisə yaza bilərsiniz. Göndərdikdən sonra sizə göstərilən iki şey lazımdır.
case-open-reference = Şikayətin nömrəsi
case-open-reference-hint = Belə görünür: 26-7K3M-9QXD.
case-open-code = Giriş kodu
case-open-button = İşi açın
case-open-lost = Giriş kodunu itirmişəm
case-open-private = Başqalarının da işlətdiyi cihazda sonda işi bağlayın. 30 dəqiqə istifadə olunmasa, o, özü bağlanır.
case-bad-reference = Şikayətin nömrəsi: işarə çatmır və ya səhvdir. Onda on hərf və rəqəm var.
case-bad-code = Giriş kodu: rəqəm çatmır və ya səhvdir. Onda 20 rəqəm var.
case-wrong-title = Bu nömrə və bu kod bir-birinə uyğun deyil
case-wrong-text = Hər ikisini qeydinizlə tutuşdurun. Kod itibsə, aşağıdakı keçiddən istifadə edin və ya 916-ya zəng edin.
case-ended = İş bu cihazda bağlanıb. Davam etmək üçün onu yenidən açın.
case-left = İş bu cihazda bağlandı.

## The case

case-title = İşim
case-stands = Nə yerdədir
case-filed-at = Saxlanılıb
case-waits = Ofis sizdən nəsə soruşub. Cavabınız davam etməyə kömək edir.
case-timeline = İndiyədək nə olub
case-no-dates = Növbəti addımlar üçün tarix göstərmirik: burada ofis üçün hansı müddətlərin keçərli olduğunu hələ heç bir hüquqşünas təsdiq etməyib.
case-courts = Bu arada məhkəmə müddətləri axır. Hüquqşünasdan soruşun.
case-due = { $date } tarixinədək
case-event-filed = Şikayətiniz saxlanıldı.
case-event-accepted = Ofis onu baxılmağa götürdü.
case-event-considered = Ofis ona baxır.
case-event-body-asked = Ofis qurumdan soruşdu.
case-event-body-answered = Qurum ofisə cavab verdi.
case-event-applicant-asked = Ofis sizdən nəsə soruşur.
case-event-applicant-wrote = Siz ofisə yazdınız.
case-event-office-wrote = Ofis sizə yazdı.
case-event-answered = Ofis şikayətinizə cavab verdi.
case-event-corrected = Siz nəyisə düzəltdiniz.
case-event-not-solved = Siz məsələnin həll olunmadığını bildirdiniz.
case-event-withdrawn = Siz şikayəti geri götürdünüz.
case-event-closed = Ofis işi bağladı: { $status }.
case-event-reopened = Ofis ona yenidən baxmağa başladı.
case-event-code-renewed = Yeni giriş kodu verildi. Köhnəsi daha işi açmır.
case-can = Nə edə bilərsiniz
case-write-title = Ofisə yazın
case-write-hint = İstənilən dildə. Mesaj şikayətinizlə birlikdə ofisin növbəsinə düşür.
case-write-button = Mesajı göndərin
case-correct-button = Düzəliş kimi göndərin
case-correct-text = Verdiyiniz şikayət olduğu kimi qalır. Düzəliş onun yanında durur.
case-done-write = Mesajınız saxlanıldı.
case-done-correct = Düzəlişiniz saxlanıldı.
case-done-not-solved = Ofis indi məsələnin sizin üçün həll olunmadığını görür.
case-done-withdraw = Şikayət geri götürüldü.
case-empty = Mesajınız: əvvəlcə nəsə yazın.
case-too-long = Mesajınız: mətn çox uzundur. Hədd { $max } işarədir.
case-unfit = Bunu daha etmək olmur: iş bu arada irəliləyib. Olanlara baxın.
case-not-solved-text = İş bitib. Sizin üçün həll olunmayıbsa, bunu bildirin və səbəbini yazın. İşə yenidən baxıb-baxmamağa ofis qərar verir.
case-not-solved-button = Həll olunmadığını bildirin
case-withdraw-title = Şikayəti geri götürün
case-withdraw-text = Onda ofis işi bitirir. Verdiyiniz şikayət saxlanılmış qalır.
case-withdraw-button = Şikayəti geri götürün
case-withdraw-sure = Şikayəti geri götürmək istəyirsiniz?
case-withdraw-pressure = Kimsə sizi buna məcbur edirsə, əvvəlcə 916-ya zəng edin.
case-withdraw-keep = Şikayəti saxlayın
case-answers = Nə vermisiniz
case-leave = İşi bu cihazda bağlayın

## A lost access code

case-lost-title = Giriş kodu itib
case-lost-lead = Bərpa sualı qoymusunuzsa, onun cavabı sizə yeni kod verir. Onda köhnə kod daha heç nə açmır.
case-lost-next = Davam edin
case-lost-question = Sualınız
case-lost-answer = Cavabınız
case-lost-wrong = Bu cavab uyğun deyil. Başqa cür yazmağa çalışın və ya 916-ya zəng edin.
case-lost-none-title = Bu nömrə üçün bərpa sualı yoxdur
case-lost-none-text = Kodsuz buradan işi heç kim aça bilməz. Şikayətiniz yenə də saxlanılıb və ofis onunla işləyir. 916-ya zəng edin və nömrəni deyin.
case-lost-new = Yeni giriş kodunuz
case-lost-new-text = Onu indi yazın. Yalnız bir dəfə göstəririk. Köhnə kod daha işi açmır.
review-recovery-none = Bərpa sualı qoymamısınız. Giriş kodunu itirsəniz, işinizi burada daha aça bilməzsiniz. Şikayət yenə də saxlanılır və ofisə gedir.

## What is due

clock-look = Təcili şikayətə ilk baxış
clock-refusal = Şikayət baxılmağa götürülmürsə, yazılı əsaslandırma
clock-body = Qurumun ofisə cavabı
clock-examination = Şikayətə baxılması
clock-information = Məlumat almaqla bağlı şikayətə baxılması
