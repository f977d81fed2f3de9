## Where what you typed is: shown by the script of the form

draft-state-phone = Лише на цьому телефоні
draft-state-phone-text = Те, що ви ввели, зберігається в цьому браузері в зашифрованому вигляді. На сервері цього ще немає.
draft-state-saved = Збережено
draft-state-saved-text = Те, що ви ввели, зберігається на сервері в зашифрованому вигляді. На цьому телефоні воно більше не зберігається.
draft-state-sent = Надіслано
draft-state-stored = Збережено тут
draft-state-gone-text = Те, що ви ввели, більше не зберігається на цьому телефоні.
draft-state-offline = Немає мережі
draft-state-offline-phone = Ваш текст зберігається лише на цьому телефоні. Натисніть ще раз, коли з’явиться мережа.
draft-state-offline-open = Ваш текст є лише на цій сторінці. Не закривайте її та натисніть ще раз, коли з’явиться мережа.
draft-state-offline-server = Нічого не надіслано. Ваша чернетка зберігається на сервері. Натисніть ще раз, коли з’явиться мережа.
draft-state-offline-call = 916 працює без інтернету.
draft-state-online = Мережа знову є
draft-state-online-text = Натисніть кнопку ще раз. Само собою нічого не надсилається.

## Leaving by the keyboard: shown by the script that does it

leave-tip = Щоб одразу покинути цей сайт, натисніть «{ $button }» або швидко тричі натисніть клавішу Shift.
