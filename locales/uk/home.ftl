## Doors

home-title = Ваші права вашою мовою
home-lead = Пам’ятки та скарги до Омбудсмена Азербайджану для всіх, хто перебуває в країні.
home-door-rights = Знайте свої права
home-door-rights-text = Короткі пам’ятки, поряд із кожною відповіддю — закон.
home-door-complaint = Подати скаргу
home-door-complaint-text = Крок за кроком. Можна зупинитися й продовжити в цьому браузері.
home-door-call = Зателефонуйте 916
home-door-call-text = Удень і вночі. З мобільного або з регіонів: { "012\u00A0916" }.

## Urgent

home-urgent-title = Це терміново?
home-urgent-removal = У мене папір про те, що треба покинути країну
home-urgent-detained = Когось затримали
home-urgent-danger = Небезпека для життя: зателефонуйте { $fire }. Злочин: { $police }.

## Guides and promises

home-guides-title = Пам’ятки
home-promises-title = Що ми обіцяємо
home-promise-papers = Щоб подати скаргу, ніхто не зобов’язаний вказувати номер документа, по батькові, адресу чи дозвіл.
home-promise-sealed = Те, що ви пишете, зберігається в зашифрованому вигляді. Адресу вашого пристрою разом із цим не зберігають.
home-promise-stored = Якщо ви бачите номер скарги, вашу скаргу збережено.
