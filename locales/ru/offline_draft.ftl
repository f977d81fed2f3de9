## Where what you typed is: shown by the script of the form

draft-state-phone = Только на этом телефоне
draft-state-phone-text = Введённый текст хранится в этом браузере в зашифрованном виде. На сервере его ещё нет.
draft-state-saved = Сохранено
draft-state-saved-text = Введённый текст хранится на сервере в зашифрованном виде. На этом телефоне его больше нет.
draft-state-sent = Отправлено
draft-state-stored = Сохранено здесь
draft-state-gone-text = На этом телефоне введённого текста больше нет.
draft-state-offline = Нет сети
draft-state-offline-phone = Ваш текст хранится только на этом телефоне. Нажмите ещё раз, когда появится сеть.
draft-state-offline-open = Ваш текст есть только на этой странице. Не закрывайте её и нажмите ещё раз, когда появится сеть.
draft-state-offline-server = Ничего не отправлено. Ваш черновик хранится на сервере. Нажмите ещё раз, когда появится сеть.
draft-state-offline-call = 916 работает без интернета.
draft-state-online = Сеть снова есть
draft-state-online-text = Нажмите кнопку ещё раз. Само ничего не отправляется.

## Leaving by the keyboard: shown by the script that does it

leave-tip = Чтобы сразу покинуть сайт, нажмите «{ $button }» или быстро нажмите клавишу Shift три раза.
