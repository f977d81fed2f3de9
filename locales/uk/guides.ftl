## List

guides-title = Пам’ятки
guides-lead = Що ви можете зробити і в якому законі це сказано.
guides-all = Усі пам’ятки

## Guide

guide-on-this-page = На цій сторінці
guide-limits-lawyer = Зверніться до адвоката. Часу мало.
guide-limits-unconfirmed = Текст закону станом на: { $date }. Адвокат цього ще не підтвердив.
guide-state-law = Підготовлено за опублікованими текстами законів (прочитано копії: { $dates }). Адвокат цього ще не перевірив. Перш ніж діяти, зверніться до адвоката або зателефонуйте 916.
guide-state-original = Оригінальний текст. Його ще не перевірила людина.
guide-state-draft = Переклад. Його ще не перевірила людина.
guide-state-reviewed = Текст перевірено: { $who }, { $date }
guide-state-law-checked = Відповідність закону перевірено: { $who }, { $date }
guide-state-link = Читати оригінальний текст
guide-sources = Джерела
guide-source-text-of = Текст станом на: { $date }
guide-source-facts = Факти: { $ids }
guide-article = { $law }, ст. { $article }
guide-written = Написано: { $date }
guide-missing-language = Цієї пам’ятки ще немає вашою мовою.

## Contacts

contacts-title = Хто в чому допомагає
contacts-lead = Номери, за якими можна зателефонувати, і органи, до яких можна звернутися. Поряд указано, де ми це прочитали.
contacts-not-dialled = Цей номер для нас іще ніхто не набирав.
contacts-dialled = Людина зателефонувала за цим номером: { $date }
contacts-source = Джерело
contacts-also = З мобільного або з регіонів: { $number }
contacts-site = Сайт
