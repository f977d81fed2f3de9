## Doors

home-title = Ваши права на вашем языке
home-lead = Памятки и жалобы Омбудсмену Азербайджана для всех, кто находится в стране.
home-door-rights = Знайте свои права
home-door-rights-text = Короткие памятки, рядом с каждым ответом — закон.
home-door-complaint = Подать жалобу
home-door-complaint-text = Шаг за шагом. Можно остановиться и продолжить в этом браузере.
home-door-call = Позвоните 916
home-door-call-text = Днём и ночью. С мобильного или из регионов: { "012\u00A0916" }.

## Urgent

home-urgent-title = Это срочно?
home-urgent-removal = У меня бумага о том, что надо покинуть страну
home-urgent-detained = Кого-то задержали
home-urgent-danger = Опасность для жизни: позвоните { $fire }. Преступление: { $police }.

## Guides and promises

home-guides-title = Памятки
home-promises-title = Что мы обещаем
home-promise-papers = Чтобы подать жалобу, никто не обязан указывать номер документа, отчество, адрес или разрешение.
home-promise-sealed = То, что вы пишете, хранится в зашифрованном виде. Адрес вашего устройства вместе с этим не хранится.
home-promise-stored = Если вы видите номер жалобы, ваша жалоба сохранена.
