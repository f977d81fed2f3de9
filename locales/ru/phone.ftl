## The call

phone-title = Жалоба по телефону 916
phone-lead = Читайте вопросы вслух на языке звонящего и записывайте ответы. Чего звонящий не хочет говорить, оставляйте пустым.
phone-caller-language = Язык звонящего
phone-caller-language-save = Показать вопросы на этом языке
phone-urgent-title = Сначала: кто-то в опасности?
phone-danger-title = Если есть опасность для жизни:
phone-danger-text = скажите звонящему, чтобы он сейчас же позвонил 112. Жалобу продолжите потом.
phone-removal-title = Времени мало.
phone-removal-text = Скажите звонящему: жалоба не останавливает судебные сроки. Обратитесь к адвокату.
phone-why = Почему мы спрашиваем (если звонящий хочет знать)
phone-agree = Прочитайте каждую фразу вслух. Ставьте отметку, только когда звонящий скажет «да».
phone-readback-title = Прочитайте ещё раз
phone-readback-text = Прочитайте ответы вслух и исправьте неверное. Потом спросите о двух согласиях.

## Saving and filing

phone-state = Состояние этого звонка
phone-not-saved = Пока ничего не сохранено.
phone-saved-at = Сохранено: { $time }
phone-saving = Сохраняется …
phone-saved = Сохранено: {"{time}"}
phone-save-failed = Не сохранено. Нажмите «Сохранить». Если снова не получится, запишите на бумаге.
phone-save = Сохранить
phone-file = Зарегистрировать жалобу
phone-drop-title = Жалобы не будет
phone-drop-text = Удаляет всё, что введено в этом звонке. Вернуть это нельзя.
phone-drop = Удалить этот звонок

## Keys

phone-keys-title = Клавиши
phone-keys-part = Перейти к части: буква рядом с заголовком
phone-keys-next = Следующая часть, в конце: регистрация
phone-keys-list = Показать или скрыть этот список (вне полей)

## Filed

phone-filed-title = Зарегистрировано. Назовите номер звонящему
phone-filed-title-stored = Сохранено здесь. Назовите номер звонящему
phone-filed-text = Говорите медленно, по частям, и попросите повторить.
phone-filed-reference = Номер жалобы
phone-filed-code = Код доступа
phone-filed-code-text = Называйте, только если никто другой не слышит. Мы показываем его только сейчас. По почте он никогда не отправляется.
phone-filed-code-gone = Код доступа уже сообщён и больше не показывается.
phone-filed-kept = Звонящий записал код
phone-filed-time = Сохранена
phone-filed-open = Открыть в очереди
phone-new = Следующий звонок

## Codes, clocks and writing to the applicant

phone-draft-title = У звонящего есть черновик
phone-draft-label = Код черновика
phone-draft-button = Открыть черновик
phone-draft-wrong = Код черновика: он ничего не открывает. Пусть звонящий прочитает его ещё раз.
