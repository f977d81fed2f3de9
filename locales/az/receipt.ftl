## Göndərdikdən sonrakı səhifədə və faylda təsdiq

footer-verify = Qeydə alınma təsdiqini yoxlayın
receipt-title = Şikayətinizin qeydə alınma təsdiqi
receipt-lead = Bu, imzalanmış təsdiqdir: bu nömrəli şikayət bu vaxt saxlanılıb. Yazdıqlarınızdan heç nəyi göstərmir. Onu hər kəs yoxlaya bilər.
receipt-no-key = Təsdiq şikayəti açmır. Onu başqalarına göstərə bilərsiniz. Giriş kodunu isə heç kimə göstərməyin.
receipt-test = Bu təsdiq sınaq quraşdırmasındandır. Şikayət Ombudsmana çatmayıb. 916-ya zəng edin.
receipt-code = Təsdiq, skan etmək üçün kod şəklində
receipt-as-text = Həmin təsdiq mətn şəklində:
receipt-save = Təsdiqi fayl kimi saxlayın
receipt-check = Qeydə alınma təsdiqini yoxlayın
receipt-file-reference = Şikayətin nömrəsi: { $reference }
receipt-file-time = Saxlanılıb: { $time }
receipt-file-check = Harada yoxlamaq olar: { $address }
receipt-file-line = Növbəti sətir təsdiqin özüdür. Onu dəyişməyin.

## Bütün şikayətin surəti

copy-link = Bütün şikayətin surəti, çap üçün
copy-title = Şikayətinizin surəti
copy-lead = Bunlar cavablarınızdır, saxlanıldığı kimi, sözbəsöz. Bu səhifəni çap edin və ya brauzerin çap pəncərəsində PDF kimi saxlayın.
copy-care = Bu səhifə yazdığınız hər şeyi göstərir. Kağızı və ya faylı başqalarının tapmayacağı yerdə saxlayın. Cihazdan başqaları da istifadə edirsə, sonra “Tez çıxın” düyməsini basın.

## Təsdiqin yoxlanması

verify-title = Qeydə alınma təsdiqini yoxlayın
verify-lead = Şikayətin qeydə alınma təsdiqinin həqiqi olub-olmadığını və dəyişdirilib-dəyişdirilmədiyini burada yoxlaya bilərsiniz.
verify-no-content = Bu səhifə heç bir şikayətin məzmununu göstərmir. Buraya göndərdiyiniz yoxlanılır və saxlanılmır.
verify-one-way = Üç yoldan biri kifayətdir: mətn, fayl və ya foto.
verify-reference = Şikayətin nömrəsi
verify-reference-hint = Onu təsdiqlə tutuşdurmaq istəyirsinizsə. Məsələn, 26-7K3M-9QXD.
verify-text = Təsdiq mətn şəklində
verify-text-hint = HUQUQ1 ilə başlayır. Bütün sətri köçürün. Sətrin bölünməsi zərər vermir.
verify-file = Saxlanılmış fayl
verify-file-hint = Bu portalın saxladığı .txt faylı və ya içində təsdiq olan .json faylı.
verify-photo = Kodun fotosu və ya ekran şəkli
verify-photo-hint = JPEG, PNG və ya WebP, 8 MB-a qədər. Şəkildə bütün kod ağ kənarı ilə birlikdə, aydın və parıltısız görünməlidir.
verify-button = Təsdiqi yoxlayın
verify-result = Nəticə
verify-genuine-title = Təsdiq həqiqidir.
verify-genuine-text = İmza uyğundur, heç nə dəyişdirilməyib və bu təsdiq reyestrimizdə var.
verify-genuine-unknown-text = İmza uyğundur və heç nə dəyişdirilməyib. Amma bu təsdiq bu quraşdırmanın reyestrində yoxdur. Təsdiqi saxlayın və Aparatdan soruşun.
verify-altered-title = Təsdiq dəyişdirilib.
verify-altered-text = Təsdiqdə bu Aparatın açarı göstərilib, amma imza mətnə uyğun deyil. Nəsə dəyişdirilib və ya səhv köçürülüb. Saxlanılmış faylla və ya kodla bir daha yoxlayın.
verify-unknown-title = Təsdiq bu Aparatın açarı ilə imzalanmayıb.
verify-unknown-text = Onu başqası düzəldib və ya o, başqa qurumundur. Bu təsdiq burada heç nəyi sübut etmir.
verify-unknown-kept-text = Açar burada artıq tanınmır. Amma məhz bu təsdiq reyestrimizdə var. Aparatdan soruşun.
verify-do = Əmin deyilsinizsə və ya təsdiqi sizə başqası veribsə, Aparatdan soruşun və nömrəni deyin.
verify-filed = Saxlanılıb
verify-kind = Quraşdırmanın növü
verify-kind-test = Sınaq quraşdırması: şikayət Ombudsmana çatmayıb
verify-kind-service = İstifadədədir
verify-key = Açar
verify-register = Reyestrimizdə də var
verify-register-yes = Bəli. Bu şikayət üçün məhz bu təsdiq verilib.
verify-register-no = Xeyr. Bu təsdiq reyestrimizdə yoxdur.
verify-register-not-asked = Soruşulmayıb: təsdiqdə axtarıla bilən şikayət göstərilməyib.
verify-number-other = Yazdığınız nömrə təsdiqdəki nömrə deyil.
verify-number-mistyped = Yazdığınız şikayət nömrəsi deyil. Onu bununla tutuşdurun.
verify-wrong-nothing = Təsdiqi üç yoldan biri ilə verin: mətn, fayl və ya foto.
verify-wrong-no-receipt = Bunun içində təsdiq yoxdur. Təsdiq HUQUQ1 ilə başlayır.
verify-wrong-cut = Təsdiq tam deyil: sonu çatışmır. Bütün sətri köçürün.
verify-wrong-unreadable = Bu, təsdiqə oxşayır, amma oxunmur. Bir işarə səhvdir və ya artıqdır. Saxlanılmış faylı və ya kodu yoxlayın.
verify-wrong-newer = Bu təsdiqi proqramın daha yeni versiyası yaradıb. Onu hələ burada yoxlamaq olmur. 916-ya zəng edin.
verify-wrong-not-text = Bu fayl mətn deyil. Portalın saxladığı .txt faylını seçin.
verify-wrong-not-picture = Bu şəkil oxunmur. JPEG, PNG və ya WebP şəkli seçin, yaxud ekran şəkli çəkin.
verify-wrong-too-large = Şəkil çox böyükdür. Ekran şəkli çəkin və ya şəkildən yalnız kodu kəsin.
verify-wrong-no-code = Bu şəkildə kod oxunmur. Fotonu yenidən çəkin: daha yaxından, aydın, bütün kod ağ kənarı ilə birlikdə.
verify-wrong-other-code = Bu şəkildəki kod təsdiq deyil.
