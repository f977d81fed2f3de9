## Ways into the guides

ways-who-title = Кто вы?
ways-what-title = Что случилось?
ways-shown = Памятки по теме: { $name }
ways-all = Показать все памятки
ways-none = Памятки об этом пока нет. Позвоните по номеру 916 и спросите.
urgent-passport = У меня забрали паспорт
footer-instruments = Договоры и законы
footer-languages = Все языки
footer-search = Поиск
footer-offline = Читать без интернета
footer-news = Новости
footer-events = События

## Search

search-title = Поиск
search-label = Что вы ищете?
search-hint = Хватит одного или двух слов. Можно писать без особых букв.
search-button = Найти
search-results = { $count ->
    [one] { $count } результат
    [few] { $count } результата
    [many] { $count } результатов
   *[other] { $count } результата
 }
search-none-title = Ничего не найдено
search-none-text = Попробуйте другое слово, посмотрите все памятки или позвоните по номеру 916 и спросите.
search-kind-guide = Памятка
search-kind-instrument = Договор или закон
search-kind-contact = Кто помогает

## A text that is not in the reader's language

fallback-text = Этого текста пока нет на вашем языке. Вы читаете его на этом языке: { $language }.
fallback-call = Если он непонятен, позвоните по номеру 916.
guide-state-outdated = Этот перевод старше оригинала. Что-то могло измениться.
guide-doubt = не подтверждено
guide-doubt-text = Там, где сказано «не подтверждено», мы не читали само правило. Спросите, прежде чем действовать.
source-page = Страница { $host }
source-report = Сообщение других: { $host }

## Languages

languages-title = Выберите язык
languages-lead = У каждой страницы один и тот же адрес на всех языках.
languages-whole = Все тексты
languages-public = Все страницы, жалоба и памятки: { $count }. Остальные тексты показаны на этом языке: { $language }.
languages-unreviewed = Эти тексты ещё никто не проверил.
languages-reviewed = Эти тексты проверил человек.

## Contacts

contacts-filter-problem = О чём речь?
contacts-filter-place = Где?
contacts-filter-button = Показать
contacts-filter-any = Обо всём
contacts-filter-all-places = Везде
contacts-place-country = Вся страна
contacts-place-ganja = Гянджа
contacts-place-jalilabad = Джалилабад
contacts-place-sheki = Шеки
contacts-place-guba = Губа
contacts-none = Мы не знаем номера для этого. Позвоните по номеру 916 и спросите.
contacts-according = По данным { $host }. Сама организация нам этого не подтвердила.

## Without internet

offline-title = Читать без интернета
offline-lead = Сохраните все памятки, законы и номера этого языка на этом телефоне. Тогда их можно читать без сети.
offline-size = Размер: { $size } кБ
offline-private = Кто пользуется этим телефоном, увидит, что вы их храните. Кнопка «Выйти» удаляет их с телефона.
offline-keep = Сохранить на этом телефоне
offline-update = Обновить сейчас
offline-remove = Удалить с этого телефона
offline-state-none = На этом телефоне ничего не сохранено.
offline-state-busy = Загружается…
offline-state-kept = Сохранено на этом телефоне. Тексты на дату: { $date }
offline-state-failed = Не получилось. Проверьте сеть и попробуйте ещё раз.
offline-unsupported = Этот браузер не умеет хранить страницы. Сохраните страницу средствами браузера или распечатайте листовку.
offline-no-script = Чтобы хранить страницы, нужны скрипты. В этом браузере они выключены. Можно распечатать листовку.
offline-gone-title = Нет сети
offline-gone-text = Эта страница не сохранена на этом телефоне. Сохранённые памятки есть в списке.
offline-complaint-title = Нет сети: отправить ничего нельзя
offline-complaint-text = Сейчас жалобу отправить нельзя, и то, что вы здесь напишете, не сохранится. Позвоните по номеру 916 или попробуйте ещё раз, когда появится сеть.

## Sharing and printing

guide-share = Поделиться памяткой
guide-leaflet = Распечатать листовку
share-title = Поделиться: { $title }
share-lead = Передайте эту памятку другим. В адресе нет ничего о вас.
share-short = Короткий адрес
share-long = Полный адрес
share-button = Поделиться…
share-scan = Наведите камеру телефона
leaflet-title = Листовка: { $title }
leaflet-hint = Распечатайте эту страницу на одном листе (A4). Сложенная пополам, она станет листовкой A5.
leaflet-more = Вся памятка
leaflet-call = Звоните
leaflet-print = Печать

## Listening

audio-title = Слушать
audio-transcript = Текст записи

## News and events

news-title = Новости
news-lead = Что ведомство Омбудсмена опубликовало о правах мигрантов и меньшинств, нашими словами.
news-feed = Лента новостей (Atom)
events-title = События
events-lead = Встречи и конференции ведомства Омбудсмена.
events-calendar = Файл календаря (iCalendar)
events-past = Прошедшие события
events-coming = Предстоящие события
events-none = Событий не объявлено.
news-when = { $date }, { $place }
news-from-to = { $from } – { $until }, { $place }
news-source = Источник
news-read-on = Источник прочитан: { $date }
lenses-title = Памятки по темам
