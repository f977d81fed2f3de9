## Start

complaint-start-title = Ombudsmana şikayət verin
complaint-start-lead = Baş verənləri Ombudsmana danışın. Suallar addım-addım gəlir və təxminən 10–15 dəqiqə çəkir.
complaint-start-point-papers = Sənəd lazım deyil: nə pasport, nə qeydiyyat ünvanı, nə elektron poçt.
complaint-start-point-blank = Demək olar ki, hər sualı boş buraxa bilərsiniz.
complaint-start-point-draft = Hər addımdan sonra qaralamanız bu serverdə şifrələnmiş şəkildə 30 gün saxlanılır. Onu bu brauzerdəki kuki yenidən tapır.
complaint-start-point-court = Ombudsmana şikayət məhkəmə müddətlərini dayandırmır. Sizə qarşı qərar varsa, dərhal vəkilə müraciət edin.
complaint-start-button = Başlayın
complaint-start-continue = Bu cihazdakı qaralamaya davam edin
complaint-start-fresh = Qaralamanı silin və yenidən başlayın
complaint-start-916 = Telefonla da danışa bilərsiniz: 916-ya zəng edin.

## Danger

urgent-title = İndi kimsə təhlükədədir?
urgent-text = Həyat üçün təhlükə varsa, indi 112-yə zəng edin. Sonra 916-ya zəng edin.

## Steps

step-progress = Addım: { $n }, cəmi { $total }
step-who-title = Şikayəti kim üçün verirsiniz?
step-who-name = Kim üçün
step-who-lead = Özünüz üçün, razıdırlarsa, başqaları üçün də şikayət verə bilərsiniz.
step-you-title = Adınız nədir?
step-you-name = Adınız
step-contact-title = Sizinlə təhlükəsiz necə əlaqə saxlaya bilərik?
step-contact-name = Əlaqə
step-contact-lead = Yalnız sizin üçün təhlükəsiz olanı yazın. Hamısını boş buraxa bilərsiniz.
step-situation-title = İndi vəziyyət necədir?
step-situation-name = Vəziyyət
step-situation-lead = Bu sualların hər birini boş buraxa bilərsiniz.
step-decision-title = Azərbaycanı tərk etmək haqqında qərar və ya məhkəmə işi varmı?
step-decision-name = Qərar və məhkəmə
step-decision-lead = Ombudsmana şikayət məhkəmə müddətlərini dayandırmır.
step-events-title = Nə baş verib?
step-events-name = Nə baş verib
step-events-lead = Öz sözlərinizlə, ən yaxşı bildiyiniz dildə danışın.
step-body-title = Məsələ nədir və bunu kim edib?
step-body-name = Mövzu və qurum
step-body-lead = Bilmirsinizsə, boş buraxın.
step-wish-title = Nəyin dəyişməsini istəyirsiniz?
step-wish-name = İstəyiniz
step-wish-lead = Sizə nəyin kömək edəcəyini və Aparatın adınızı deyə bilib-bilməyəcəyini yazın.
step-review-title = Göndərməzdən əvvəl şikayətinizi yoxlayın
step-review-name = Yoxlama və göndərmə
step-review-lead = Hər cavabı dəyişə bilərsiniz. Hələ heç nə göndərilməyib.

## Buttons and the draft

button-continue = Yadda saxlayın və davam edin
button-back = Geri
button-send = Şikayəti göndərin
button-change = Dəyişin
button-change-hidden = : { $field }
draft-saved = Qaralamanız bu serverdə şifrələnmiş şəkildə { $date } tarixinədək saxlanılır. İndi dayanıb sonra bu brauzerdə davam edə bilərsiniz.
draft-not-yet = Hələ heç nə saxlanılmayıb. Qaralama “Yadda saxlayın və davam edin” düyməsini basanda saxlanılır.
chars-left = { $count ->
    [one] { $count } simvol qalıb
   *[other] { $count } simvol qalıb
}
chars-over = { $count ->
    [one] { $count } simvol artıqdır
   *[other] { $count } simvol artıqdır
}
unsaved-warning = Bu səhifədə yazdıqlarınız hələ saxlanılmayıb.
draft-gone-title = Bu brauzerdə qaralama yoxdur
draft-gone-text = Bu brauzerə aid qaralama tapılmadı. Ola bilər, 30 gündən çox keçib, qaralama silinib və ya başqa brauzerdə başlanıb. Yenidən başlayın və ya 916-ya zəng edin.
draft-conflict-title = Bu addım başqa vərəqdə dəyişdirilib
draft-conflict-text = Bu vərəqdə yazdıqlarınız aşağıdadır. Onlar hələ saxlanılmayıb. Yoxlayın və yenidən saxlayın: o zaman başqa vərəqdə saxlananın yerinə keçəcək.
review-changed-title = Cavablarınız başqa vərəqdə dəyişdirilib
review-changed-text = Heç nə göndərilməyib. İndi göndəriləcək mətn aşağıdadır. Bir daha oxuyun, iki xananı işarələyin və göndərin.
cookies-needed-title = Brauzeriniz kukiləri saxlamır
cookies-needed-text = Kuki olmadan qaralamanızı yenidən tapa bilmirik, ona görə addımlar saxlanılmır. Bu sayt üçün kukilərə icazə verib davam edin və ya 916-ya zəng edin.

## Check and send

review-blank = boş buraxılıb
review-anonymous-note = Şikayəti adınızı bildirmədən verirsiniz. Ombudsmanın dərc etdiyi cavablarda deyilir ki, belə şikayətə yalnız kifayət qədər sübut olanda baxılır. Bunu nəyin göstərə biləcəyini mətndə yazın.
review-where-title = Bu, hara gedir
review-where-text = Bu portal şikayətinizi Ombudsman Aparatına verir: onun növbəsinə və elektron poçtuna. Başqa heç kimə vermir. Aparat bu məsələ ilə bağlı quruma sorğu göndərəndə qurum kim olduğunuzu öyrənə bilər. Ombudsmana şikayət məhkəmə müddətlərini dayandırmır.
review-ack-none = Elektron poçtla təsdiq göndərilməyəcək: bunun üçün elektron poçt ünvanı yazmamısınız.
review-urgent-note = Kiminsə təhlükədə olduğunu yazmısınız. İndi 112-yə, sonra 916-ya da zəng edin. Bu şikayətin cavabını gözləməyin.

## Sent

sent-title = Şikayətiniz saxlanıldı və Aparata göndərilir
sent-title-stored = Şikayətiniz burada saxlanıldı
sent-reference = Şikayətinizin nömrəsi
sent-code = Giriş kodunuz
sent-code-keep = Kodu saxlayın. Onu yalnız indi göstəririk və heç vaxt poçtla göndərmirik.
sent-code-gone = Giriş kodu əvvəl göstərilib və bir daha göstərilmir.
sent-time = Saxlanılıb
sent-kept-tick = Kodu saxladım
sent-kept-button = Təsdiq edin
sent-kept-done = Kodu saxladığınızı təsdiq etdiniz. Kod artıq göstərilmir.
sent-print = Bu səhifəni çap edin
sent-next-title = Bundan sonra nə olur
sent-next-1 = Şikayət Aparatın növbəsinə qoyulur. O, Aparata elektron poçtla da göndərilir.
sent-next-2 = Nömrəni saxlayın. Bu, şikayətinizin nömrəsidir.
sent-next-3 = Nəsə dəyişsə, 916-ya zəng edin və nömrəni deyin. Məhkəmə müddətləri davam edir: vəkilə müraciət edin.
sent-nothing-title = Bu brauzerdən şikayət göndərilməyib
sent-nothing-text = Bu səhifə şikayəti yalnız göndəriləndən sonra göstərir. Nömrəniz varsa, həmin şikayət saxlanılıb. Yoxdursa, başlayın, qaralamanıza davam edin və ya 916-ya zəng edin.
