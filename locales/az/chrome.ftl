## Names

site-name = Hüquq
site-office = Azərbaycan Respublikasının İnsan Hüquqları üzrə Müvəkkilinin (Ombudsmanın) Aparatı

## Header and navigation

skip-to-content = Məzmuna keçin
nav-label = Əsas menyu
nav-guides = Bələdçilər
nav-complaint = Şikayət
nav-contacts = Əlaqə
nav-home = Ana səhifə
language-label = Dil
language-unreviewed = Bu saytın bu dildəki ({ $language }) mətnlərini hələ insan yoxlamayıb. Aydın olmayan yer varsa, 916-ya zəng edin.
call-916 = 916-ya zəng edin
call-916-ways = Mobil telefondan və ya regionlardan: { "012\u00A0916" }

## Quick exit

exit-now = Tez çıxın
exit-title = Saytdan tez çıxın
exit-text = Düyməni basanda bu saytın kukiləri və saxlanmış səhifələri bu cihazdan silinir. Qaralamanız serverdən silinir. Sonra başqa səhifə açılır. Göndərdiyiniz şikayət saxlanılır. Brauzerin tarixçəsi və şəbəkə burada olduğunuzu yenə də göstərə bilər.
exit-button = İndi çıxın
blank-title = Boş səhifə

## Footer

footer-office = İnsan Hüquqları üzrə Müvəkkilin (Ombudsmanın) Aparatı
footer-note = İzləmə kukiləri və kənar ziyarətçi sayğacları yoxdur. Cihazınızın ünvanı şikayətlə birlikdə saxlanılmır.
footer-privacy = Məxfilik
footer-contacts = Əlaqə
footer-guides = Bütün bələdçilər
footer-complaint = Şikayət verin

## Not yet in service

test-notice-title = Sınaq quraşdırması.
test-notice-text = Burada yazdıqlarınız Ombudsmana çatmır. 916-ya zəng edin.

## Page titles

page-title = { $title } – Hüquq
page-title-error = Səhv: { $title } – Hüquq

## Error pages

error-not_found-title = Səhifə tapılmadı
error-not_found-text = Bu ünvanda səhifə yoxdur. Şikayətin nömrəsini görmüsünüzsə, həmin şikayət saxlanılıb. Ana səhifəyə keçin və ya 916-ya zəng edin.
error-method-title = Bu səhifəni belə açmaq olmur
error-method-text = Brauzer bu səhifəni səhifənin tanımadığı üsulla istədi. Şikayətin nömrəsini görmüsünüzsə, həmin şikayət saxlanılıb. Geri qayıdıb yenidən cəhd edin və ya 916-ya zəng edin.
error-too_large-title = Bir dəfəyə həddən çox göndərildi
error-too_large-text = Brauzerin göndərdiyi bu səhifənin qəbul etdiyindən böyükdür. O, saxlanılmadı. Şikayətin nömrəsini görmüsünüzsə, həmin şikayət saxlanılıb. Geri qayıdın, mətni qısaldıb yenidən saxlayın və ya 916-ya zəng edin.
error-origin-title = Sorğu başqa saytdan gəldi
error-origin-text = Təhlükəsizliyiniz üçün bu səhifə cavabları yalnız öz formalarından götürür. Heç nə dəyişmədi. Şikayətin nömrəsini görmüsünüzsə, həmin şikayət saxlanılıb. Formanı burada açıb yenidən göndərin və ya 916-ya zəng edin.
error-media-title = Forma oxuya bilmədiyimiz şəkildə gəldi
error-media-text = Ondan heç nə saxlanılmadı. Şikayətin nömrəsini görmüsünüzsə, həmin şikayət saxlanılıb. Geri qayıdıb formanı yenidən göndərin və ya 916-ya zəng edin.
error-timeout-title = Çox uzun çəkdi
error-timeout-text = Server gözləməyi dayandırdı. Şikayətin nömrəsini görmüsünüzsə, həmin şikayət saxlanılıb. Görməmisinizsə, geri qayıdıb yenidən göndərin: eyni şikayət yalnız bir dəfə saxlanılır. 916-ya da zəng edə bilərsiniz.
error-busy-title = Bu anda sorğular həddən çoxdur
error-busy-text = Server indi bu sorğunu götürə bilmir. Şikayətin nömrəsini görmüsünüzsə, həmin şikayət saxlanılıb. Bir dəqiqə gözləyin, geri qayıdıb yenidən cəhd edin və ya 916-ya zəng edin.
error-server-title = Serverdə nasazlıq baş verdi
error-server-text = Səhv sizdə deyil, bizdədir. Şikayətin nömrəsini görmüsünüzsə, həmin şikayət saxlanılıb. Geri qayıdıb yenidən cəhd edin: eyni şikayət yalnız bir dəfə saxlanılır. 916-ya da zəng edə bilərsiniz.
error-back = Geri
error-home = Ana səhifəyə keçin

## Yes and no

answer-yes = Bəli
answer-no = Xeyr
# Above questions that follow from an answer.
answer-only-if = Yalnız “{ $answer }” cavabını verdinizsə
