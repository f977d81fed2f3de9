## Where what you typed is: shown by the script of the form

draft-state-phone = Yalnız bu telefonda
draft-state-phone-text = Yazdıqlarınız bu brauzerdə şifrələnmiş şəkildə saxlanılır. Serverdə hələ yoxdur.
draft-state-saved = Saxlanıldı
draft-state-saved-text = Yazdıqlarınız serverdə şifrələnmiş şəkildə saxlanılır. Bu telefonda artıq saxlanılmır.
draft-state-sent = Göndərildi
draft-state-stored = Burada saxlanıldı
draft-state-gone-text = Yazdıqlarınız bu telefonda artıq saxlanılmır.
draft-state-offline = Şəbəkə yoxdur
draft-state-offline-phone = Mətniniz yalnız bu telefonda saxlanılır. Şəbəkə olanda yenidən basın.
draft-state-offline-open = Mətniniz yalnız bu səhifədədir. Səhifəni bağlamayın və şəbəkə olanda yenidən basın.
draft-state-offline-server = Heç nə göndərilməyib. Qaralamanız serverdə saxlanılır. Şəbəkə olanda yenidən basın.
draft-state-offline-call = 916 internetsiz işləyir.
draft-state-online = Şəbəkə yenə var
draft-state-online-text = Düyməni yenidən basın. Heç nə öz-özünə göndərilmir.

## Leaving by the keyboard: shown by the script that does it

leave-tip = Saytdan dərhal çıxmaq üçün “{ $button }” düyməsini basın və ya Shift düyməsini dalbadal üç dəfə tez basın.
