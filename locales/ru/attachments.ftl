## The question on the step

field-attachments = Фотографии, документы, записи
field-attachments-short = Файлы
field-attachments-hint = Например: фотография бумаги, письмо, голосовое сообщение. Жалобу можно отправить и без файлов.
why-files-why = Чтобы Аппарат мог увидеть или услышать то, о чём вы рассказываете.
why-files-who = Портал передаёт файлы в Аппарат омбудсмена, в его очередь. Больше никому. В письме Аппарату стоят только имена, размеры и контрольные суммы файлов. Когда Аппарат запрашивает орган по этому делу, орган может узнать, кто вы.
why-files-blank = Жалоба всё равно сохраняется и отправляется в Аппарат.
files-open = Сохранить и перейти к файлам
files-count = { $count ->
    [0] Файлов пока нет.
    [one] Добавлен { $count } файл.
    [few] Добавлено { $count } файла.
    [many] Добавлено { $count } файлов.
   *[other] Добавлено { $count } файла.
}

## The page of files

files-title = Фотографии, документы, записи
files-lead = Добавьте то, что показывает случившееся. Это можно пропустить.
files-limits = Не больше { $files } файлов, каждый до { $each } МБ, все вместе до { $all } МБ.
files-kinds = Фотографии (JPEG, PNG, WebP, HEIC), документы (PDF, DOCX, ODT, TXT), записи (MP3, M4A, OGG, Opus, AAC, WAV, WebM), видео (MP4).
files-sealed = Каждый файл хранится на этом сервере в зашифрованном виде вместе с вашим черновиком.
files-choose = Выбрать файлы
files-camera = Или сделать фотографию
files-send = Добавить файлы
files-continue = Перейти к следующим вопросам
files-back = Назад к вопросу «Что случилось?»
files-list-title = Добавленные файлы
files-none = Файлов пока нет.
files-unnamed = Файл без имени
files-kilobytes = { $number } КБ
files-megabytes = { $number } МБ
files-sort-picture = Фотография или картинка
files-sort-document = Документ
files-sort-recording = Запись
files-sort-film = Видео
files-scan-not_scanned = Не проверено на вирусы
files-scan-clean = Проверено на вирусы: ничего не найдено
files-scan-infected = Проверка нашла вирус. Файл остаётся зашифрованным, Аппарат его не открывает.
files-remove = Удалить
files-place-title = В этом снимке записано, где он сделан.
files-place-text = Место и устройство записаны в файле. Как доказательство это может вам помочь. Если это для вас опасно, замените снимок.
files-place-by-hand = Из снимка такого вида мы не можем сделать такую копию. На многих телефонах место можно убрать перед отправкой. Можно отправить и снимок экрана.
files-place-copy = Заменить копией без места и устройства

## What was not taken

files-refused-empty = { $name }: этот файл пустой.
files-refused-too_large = { $name }: этот файл больше { $each } МБ. Подойдёт запись короче или снимок меньше.
files-refused-too_many = { $name }: файлов уже { $files }. Удалите один, чтобы добавить другой.
files-refused-all_too_large = { $name }: все файлы вместе были бы больше { $all } МБ.
files-refused-program = { $name }: это программа или скрипт, или внутри есть такое. Мы их не принимаем: они могут навредить компьютерам.
files-refused-page = { $name }: это веб-страница или рисунок такого же вида. Сохраните её как PDF или сделайте снимок экрана.
files-refused-archive = { $name }: это пакет файлов или таблица. Добавьте файлы по одному, а таблицу сохраните как PDF.
files-refused-old_document = { $name }: это документ старого вида или с паролем. Сохраните его как PDF или DOCX без пароля.
files-refused-unknown = { $name }: мы не знаем такой вид файла, или файл повреждён. Виды, которые мы принимаем, названы выше.
files-refused-nothing = Сначала выберите файл.
files-refused-copy = Сделать копию не удалось. Снимок сохранён как был.
files-refused-cut = Отправка прервалась. Из неё ничего не сохранено.

## With script

files-sending = Отправка: { $percent } %
files-sent = Добавлено
files-again = Попробовать ещё раз
files-cancel = Отменить
files-cancelled = Отменено
files-record = Записать голосовое сообщение
files-record-stop = Остановить запись
files-record-keep = Добавить запись
files-record-drop = Удалить запись
files-record-running = Идёт запись.
files-record-listen = Прослушайте её, прежде чем добавить.
files-record-refused = Браузер не дал доступ к микрофону. Можно записать в другом приложении и добавить файл здесь.
files-record-name = golosovoe-soobshchenie

## Mail to the office

mail-office-files = Файлы ({ $count }), открываются по этим адресам после входа:
