## List

guides-title = Памятки
guides-lead = Что вы можете сделать и в каком законе это сказано.
guides-all = Все памятки

## Guide

guide-on-this-page = На этой странице
guide-limits-lawyer = Обратитесь к адвокату. Времени мало.
guide-limits-unconfirmed = Адвокат этого ещё не подтвердил. Текст закона по состоянию на: { $date }
guide-state-law = Подготовлено по опубликованным текстам законов (прочитаны копии: { $dates }). Адвокат это ещё не проверил. Прежде чем действовать, обратитесь к адвокату или позвоните 916.
guide-state-original = Исходный текст. Он ещё не проверен человеком.
guide-state-draft = Перевод. Он ещё не проверен человеком.
guide-state-reviewed = Текст проверен: { $who }, { $date }
guide-state-law-checked = Соответствие закону проверено: { $who }, { $date }
guide-state-link = Читать исходный текст
guide-sources = Источники
guide-source-text-of = Текст по состоянию на: { $date }
guide-source-facts = Факты: { $ids }
guide-article = { $law }, ст. { $article }
guide-written = Написано: { $date }
guide-missing-language = Этой памятки пока нет на вашем языке.

## Contacts

contacts-title = Кто в чём помогает
contacts-lead = Номера, по которым можно позвонить, и органы, в которые можно обратиться. Рядом указано, где мы это прочитали.
contacts-not-dialled = Этот номер ещё никто для нас не набирал.
contacts-dialled = Человек позвонил по этому номеру: { $date }
contacts-source = Источник
contacts-also = С мобильного или из регионов: { $number }
contacts-site = Сайт
