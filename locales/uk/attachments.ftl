## The question on the step

field-attachments = Фотографії, документи, записи
field-attachments-short = Файли
field-attachments-hint = Наприклад: фотографія паперу, лист, голосове повідомлення. Скаргу можна надіслати й без файлів.
why-files-why = Щоб Апарат міг побачити або почути те, про що ви розповідаєте.
why-files-who = Портал передає файли до Апарату омбудсмена, до його черги. Більше нікому. У листі до Апарату є лише імена, розміри й контрольні суми файлів. Коли Апарат звертається до органу із запитом у цій справі, орган може дізнатися, хто ви.
why-files-blank = Скаргу все одно буде збережено й надіслано до Апарату.
files-open = Зберегти й перейти до файлів
files-count = { $count ->
    [0] Файлів ще не додано.
    [one] Додано { $count } файл.
    [few] Додано { $count } файли.
    [many] Додано { $count } файлів.
   *[other] Додано { $count } файлу.
}

## The page of files

files-title = Фотографії, документи, записи
files-lead = Додайте те, що показує, що сталося. Це можна пропустити.
files-limits = Файлів не більше { $files }, кожен до { $each } МБ, усі разом до { $all } МБ.
files-kinds = Фотографії (JPEG, PNG, WebP, HEIC), документи (PDF, DOCX, ODT, TXT), записи (MP3, M4A, OGG, Opus, AAC, WAV, WebM), відео (MP4).
files-sealed = Кожен файл зберігається на цьому сервері в зашифрованому вигляді разом із вашою чернеткою.
files-choose = Вибрати файли
files-camera = Або сфотографувати
files-send = Додати файли
files-continue = Перейти до наступних запитань
files-back = Назад до «Що сталося?»
files-list-title = Додані файли
files-none = Файлів ще не додано.
files-unnamed = Файл без імені
files-kilobytes = { $number } кБ
files-megabytes = { $number } МБ
files-sort-picture = Фотографія або зображення
files-sort-document = Документ
files-sort-recording = Запис
files-sort-film = Відео
files-scan-not_scanned = Не перевірено на віруси
files-scan-clean = Перевірено на віруси: нічого не знайдено
files-scan-infected = Перевірка знайшла вірус. Файл залишається зашифрованим, Апарат його не відкриває.
files-remove = Видалити
files-place-title = У цьому знімку записано, де його зроблено.
files-place-text = Місце й пристрій записано у файлі. Як доказ це може вам допомогти. Якщо це для вас небезпечно, замініть знімок.
files-place-by-hand = Зі знімка такого виду ми не можемо зробити такої копії. На багатьох телефонах місце можна прибрати перед надсиланням. Можна також надіслати знімок екрана.
files-place-copy = Замінити копією без місця й пристрою

## What was not taken

files-refused-empty = { $name }: цей файл порожній.
files-refused-too_large = { $name }: цей файл більший за { $each } МБ. Підійде коротший запис або менша фотографія.
files-refused-too_many = { $name }: файлів уже { $files }. Видаліть один, щоб додати інший.
files-refused-all_too_large = { $name }: усі файли разом були б більші за { $all } МБ.
files-refused-program = { $name }: це програма або скрипт, чи щось таке є всередині. Ми їх не приймаємо: вони можуть зашкодити комп’ютерам.
files-refused-page = { $name }: це вебсторінка або зроблений так само малюнок. Збережіть його як PDF або зробіть знімок екрана.
files-refused-archive = { $name }: це пакет файлів або таблиця. Додайте файли по одному, а таблицю збережіть як PDF.
files-refused-old_document = { $name }: це документ старого виду або з паролем. Збережіть його як PDF або DOCX без пароля.
files-refused-unknown = { $name }: ми не знаємо файлів такого виду або файл пошкоджено. Види, які ми приймаємо, названо вище.
files-refused-nothing = Спершу виберіть файл.
files-refused-copy = Зробити копію не вдалося. Знімок залишився таким, як був.
files-refused-cut = Надсилання перервалося. З нього нічого не збережено.

## With script

files-sending = Надсилання: { $percent } %
files-sent = Додано
files-again = Спробувати ще раз
files-cancel = Скасувати
files-cancelled = Скасовано
files-record = Записати голосове повідомлення
files-record-stop = Зупинити запис
files-record-keep = Додати запис
files-record-drop = Видалити запис
files-record-running = Триває запис.
files-record-listen = Прослухайте його, перш ніж додати.
files-record-refused = Браузер не дав доступу до мікрофона. Можна записати в іншій програмі й додати файл тут.
files-record-name = holosove-povidomlennia

## Mail to the office

mail-office-files = Файли ({ $count }), відкриваються за цими адресами після входу:
