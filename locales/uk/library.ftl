## Ways into the guides

ways-who-title = Хто ви?
ways-what-title = Що сталося?
ways-shown = Пам’ятки на тему: { $name }
ways-all = Показати всі пам’ятки
ways-none = Пам’ятки про це ще немає. Зателефонуйте 916 і запитайте.
urgent-passport = У мене забрали паспорт
footer-instruments = Договори й закони
footer-languages = Усі мови
footer-search = Пошук
footer-offline = Читати без інтернету
footer-news = Новини
footer-events = Події

## Search

search-title = Пошук
search-label = Що ви шукаєте?
search-hint = Досить одного чи двох слів. Апостроф можна писати будь-яким знаком.
search-button = Знайти
search-results = { $count ->
    [one] { $count } результат
    [few] { $count } результати
    [many] { $count } результатів
   *[other] { $count } результату
 }
search-none-title = Нічого не знайдено
search-none-text = Спробуйте інше слово, перегляньте всі пам’ятки або зателефонуйте 916 і запитайте.
search-kind-guide = Пам’ятка
search-kind-instrument = Договір або закон
search-kind-contact = Хто допомагає

## A text that is not in the reader's language

fallback-text = Цього тексту ще немає вашою мовою. Ви читаєте його цією мовою: { $language }.
fallback-call = Якщо ви його не розумієте, зателефонуйте 916.
guide-state-outdated = Цей переклад старіший за оригінал. Щось могло змінитися.
guide-doubt = не підтверджено
guide-doubt-text = Там, де сказано «не підтверджено», ми не читали самого правила. Запитайте, перш ніж діяти за ним.
source-page = Сторінка { $host }
source-report = Повідомлення інших: { $host }

## Languages

languages-title = Виберіть мову
languages-lead = Кожна сторінка має однакову адресу всіма мовами.
languages-whole = Усі тексти
languages-public = Усі сторінки, скарга й пам’ятки: { $count }. Інші тексти показано цією мовою: { $language }.
languages-unreviewed = Ці тексти ще не перевірила людина.
languages-reviewed = Ці тексти перевірила людина.

## Contacts

contacts-filter-problem = Про що йдеться?
contacts-filter-place = Де?
contacts-filter-button = Показати
contacts-filter-any = Про все
contacts-filter-all-places = Усюди
contacts-place-country = Уся країна
contacts-place-ganja = Гянджа
contacts-place-jalilabad = Джалілабад
contacts-place-sheki = Шекі
contacts-place-guba = Губа
contacts-none = Ми не знаємо номера для цього. Зателефонуйте 916 і запитайте.
contacts-according = За даними { $host }. Сам орган нам цього не підтвердив.

## Without internet

offline-title = Читати без інтернету
offline-lead = Збережіть на цьому телефоні всі пам’ятки, закони й номери цією мовою. Тоді їх можна читати без мережі.
offline-size = Розмір: { $size } кБ
offline-private = Кожен, хто користується цим телефоном, може побачити, що ви їх зберігаєте. Кнопка «Вийти зараз» видаляє їх із цього телефона.
offline-keep = Зберегти на цьому телефоні
offline-update = Оновити зараз
offline-remove = Видалити з цього телефона
offline-state-none = На цьому телефоні нічого не збережено.
offline-state-busy = Завантажується…
offline-state-kept = Збережено на цьому телефоні. Тексти станом на: { $date }
offline-state-failed = Не вдалося. Перевірте мережу й спробуйте ще раз.
offline-unsupported = Цей браузер не може зберігати сторінки. Збережіть сторінку засобами самого браузера («зберегти сторінку») або надрукуйте буклет.
offline-no-script = Щоб зберігати сторінки, потрібні скрипти. У цьому браузері їх вимкнено. Натомість можна надрукувати буклет.
offline-gone-title = Немає мережі
offline-gone-text = Цю сторінку не збережено на цьому телефоні. Збережені пам’ятки є в списку.
offline-complaint-title = Немає мережі: нічого не можна надіслати
offline-complaint-text = Зараз скаргу надіслати не можна, і те, що ви тут напишете, не збережеться. Зателефонуйте 916 або спробуйте ще раз, коли з’явиться мережа.

## Sharing and printing

guide-share = Поділитися пам’яткою
guide-leaflet = Надрукувати буклет
share-title = Поділитися: { $title }
share-lead = Передайте цю пам’ятку іншим. В адресі немає нічого про вас.
share-short = Коротка адреса
share-long = Повна адреса
share-button = Поділитися…
share-scan = Наведіть камеру телефона
leaflet-title = Буклет: { $title }
leaflet-hint = Надрукуйте цю сторінку на одному аркуші (A4). Якщо скласти його раз навпіл, вийде буклет A5.
leaflet-more = Уся пам’ятка
leaflet-call = Телефонуйте
leaflet-print = Друкувати

## Listening

audio-title = Слухати
audio-transcript = Текст запису

## News and events

news-title = Новини
news-lead = Що Апарат омбудсмена опублікував про права мігрантів і меншин, нашими словами.
news-feed = Стрічка новин (Atom)
events-title = Події
events-lead = Зустрічі й конференції Апарату омбудсмена.
events-calendar = Файл календаря (iCalendar)
events-past = Минулі події
events-coming = Майбутні події
events-none = Жодної події не оголошено.
news-when = { $date }, { $place }
news-from-to = { $from } – { $until }, { $place }
news-source = Джерело
news-read-on = Джерело прочитано: { $date }
lenses-title = Пам’ятки за темами
