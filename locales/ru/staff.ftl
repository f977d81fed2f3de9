## Frame

staff-nav-label = Меню сотрудников
staff-nav-phone = Телефон 916
staff-nav-queue = Очередь
staff-nav-outbox = Отправления
staff-nav-content = Тексты
staff-sign-out = Выйти
staff-language-save = Перейти на этот язык
staff-role-operator = Оператор
staff-role-officer = Исполнитель
staff-role-supervisor = Руководитель
staff-role-editor = Редактор
staff-role-admin = Администратор
staff-role-auditor = Аудитор

## Sign in

staff-login-title = Вход
staff-login-lead = Для сотрудников Аппарата омбудсмена. Чтобы подать жалобу, перейдите на открытые страницы или позвоните 916.
staff-login-public = Перейти на открытые страницы
staff-login-name = Имя пользователя
staff-login-password = Пароль
staff-login-code = Одноразовый код
staff-login-code-hint = Шесть цифр из приложения с кодами. Если его нет под рукой, введите один из кодов восстановления.
staff-login-button = Войти
staff-login-wrong-title = Войти не удалось
staff-login-wrong-text = Имя пользователя, пароль или код не подходит. Введите пароль и новый код ещё раз.
staff-login-slow-title = Слишком много попыток
staff-login-slow-text = Подождите пятнадцать минут и попробуйте снова или попросите у администратора новую ссылку для настройки.
staff-login-ended-title = Вы вышли из системы
staff-login-ended-text = Войдите снова, чтобы продолжить. Сохранённое осталось.

## Set-up

staff-setup-title = Настройте свою учётную запись
staff-setup-lead = Эта страница действует один раз. Выполните три шага по порядку.
staff-setup-person = Имя
staff-setup-login = Имя пользователя
staff-setup-role = Роль
staff-setup-password-title = 1. Выберите пароль
staff-setup-password = Пароль
staff-setup-password-hint = Не меньше { $min } символов. Хорошо подходят три-четыре слова, не связанные между собой.
staff-setup-password-again = Тот же пароль ещё раз
staff-setup-app-title = 2. Подключите приложение с кодами
staff-setup-app-text = Добавьте в приложении новую запись вручную и введите этот секрет. На телефоне с приложением это сделает ссылка.
staff-setup-app-secret = Секрет
staff-setup-app-link = Открыть в приложении с кодами
staff-setup-app-code = Шесть цифр, которые приложение показывает сейчас
staff-setup-recovery-title = 3. Сохраните коды восстановления
staff-setup-recovery-text = Каждый действует один раз вместо приложения. Мы показываем их только сейчас. Запишите их или распечатайте эту страницу и храните там, где их никто не увидит.
staff-setup-recovery-kept = Коды восстановления у меня сохранены
staff-setup-button = Закончить настройку
staff-setup-error-short = Пароль: в нём меньше { $min } символов.
staff-setup-error-weak = Пароль: его слишком легко угадать. Возьмите больше слов или слова, не связанные между собой.
staff-setup-error-differ = Тот же пароль ещё раз: пароли не совпадают.
staff-setup-error-code = Шесть цифр: код не подходит. Дождитесь нового и проверьте часы телефона.
staff-setup-error-kept = Коды восстановления: сначала сохраните их, потом поставьте отметку.
staff-setup-gone-title = Эта ссылка для настройки больше не действует
staff-setup-gone-text = Её уже использовали, или прошло больше 24 часов. Попросите у администратора новую.

## Queue

staff-queue-title = Очередь
staff-queue-order = Сначала срочные, потом новые. Того, что написали люди, здесь нет: открытие жалобы записывается.
staff-queue-caption = Жалобы
staff-queue-empty-title = Очередь пуста.
staff-queue-empty-text = Новые жалобы появляются здесь сразу после сохранения.
staff-queue-older = Более ранние жалобы
staff-queue-newest = Вернуться к самым новым
staff-queue-nobody = никто
staff-col-reference = Номер
staff-col-topic = Тема
staff-col-body = Орган
staff-col-group = Группа
staff-col-language = Язык
staff-col-channel = Способ
staff-col-filed = Подана
staff-col-status = Состояние
staff-col-assigned = Исполнитель
staff-unsaid = не сказано
staff-urgent = Срочно
staff-over-a-year = Больше года
staff-channel-web = веб-форма
staff-channel-phone = телефон 916
staff-channel-paper = письмо
staff-channel-visit = приём

## One complaint

staff-case-title = Жалоба { $reference }
staff-case-recorded = Открытие этой жалобы записано.
staff-case-back = Вернуться в очередь
staff-case-facts = Коротко
staff-case-urgent-title = Срочно.
staff-case-urgent-danger = Кто-то в опасности.
staff-case-urgent-child = Ребёнок без взрослых.
staff-case-urgent-detained = Кого-то удерживают.
staff-case-urgent-removal = Есть решение о выезде из страны.
staff-case-urgent-list = Тема, орган или группа отмечены как срочные.
staff-case-over-a-year-title = Больше года.
staff-case-over-a-year-text = Судя по дням в ответах, к подаче этой жалобы прошло больше года. В опубликованных ответах Аппарата для жалобы назван один год. Это может ещё продолжаться: форма спрашивает, когда это началось. Это только отметка. Программа ни в чём из-за неё не отказывает.
staff-case-answers = Что подано
staff-case-as-typed = Как написано
staff-case-questions-version = Версия вопросов: { $number }
staff-case-nothing = В этой части нет ответов.
staff-case-history = История
staff-case-history-empty = Записей пока нет.
staff-case-deliveries = Письма по этой жалобе
staff-case-deliveries-empty = Писем по этой жалобе нет.
staff-case-may-repeat = Возможно, эта жалоба повторяет другую, поданную за последние 30 дней:
staff-case-partner = Отправила организация-партнёр
staff-case-receipt = Подтверждение получения
staff-case-receipt-none = Нет: жалоба подана до того, как появились подтверждения.
staff-case-receipt-fits = Ключ { $key }. Подпись и содержание соответствуют.
staff-case-receipt-key = Ключ { $key }
staff-case-receipt-content = Подпись верна, но поставлена под другим содержанием. Сообщите администратору.
staff-case-receipt-signature = Подпись не подходит. Сообщите администратору.
staff-case-receipt-unknown = Этого ключа нет среди ключей этой установки. Сообщите администратору.
staff-case-files = Файлы
staff-case-files-unscanned = Проверка на вирусы не настроена. Открывайте эти файлы только на компьютере с собственной проверкой.
staff-case-file-download = Скачать
staff-case-file-waiting = Проверка на вирусы ещё не видела этот файл. Скачать можно после проверки.
staff-case-file-infected = Проверка на вирусы что-то нашла. Файл хранится в зашифрованном виде, скачать его нельзя.
staff-case-file-place = В снимке записано, где он сделан.
staff-col-file = Файл
staff-col-file-kind = Вид
staff-col-file-size = Размер
staff-col-file-scan = Проверка на вирусы
staff-actor-applicant = заявитель
staff-actor-program = программа
staff-event-filed = Жалоба подана
staff-event-accepted = Принята к рассмотрению
staff-event-considered = Начато рассмотрение
staff-event-assigned = Исполнитель: { $login }
staff-event-unassigned = Исполнитель снят
staff-event-body_asked = Направлен запрос в орган
staff-event-body_answered = Орган ответил
staff-event-applicant_asked = У заявителя запрошены сведения
staff-event-applicant_wrote = Заявитель написал
staff-event-answered = Дан ответ
staff-event-closed = Завершено. Результат: { $outcome }
staff-event-reopened = Снова взята в работу
staff-outcome-restored = право восстановлено
staff-outcome-explained = дано разъяснение
staff-outcome-recommendation = дана рекомендация
staff-outcome-referred = передана в другой орган
staff-outcome-declined = не рассматривалась
staff-outcome-withdrawn = отозвана заявителем

## Outbox

staff-outbox-title = Отправления
staff-outbox-lead = Каждое письмо по жалобе остаётся здесь, пока его не примут. Непринятое программа отправляет снова сама.
staff-outbox-waiting = { $count ->
    [one] Ждёт { $count } письмо
    [few] Ждут { $count } письма
    [many] Ждут { $count } писем
   *[other] Ждут { $count } письма
}
staff-outbox-person = { $count ->
    [one] { $count } письму нужен человек
    [few] { $count } письмам нужен человек
    [many] { $count } письмам нужен человек
   *[other] { $count } письма требуют человека
}
staff-outbox-oldest = Самое старое ждёт с: { $time }
staff-outbox-caption = Письма
staff-outbox-empty-title = Ничего не ждёт.
staff-outbox-empty-text = Все письма приняты.
staff-outbox-retried-title = Письмо отправляется снова.
staff-outbox-retried-text = Откройте страницу через минуту, чтобы увидеть результат.
staff-outbox-retry = Отправить снова сейчас
staff-outbox-retry-hidden = : { $reference }
staff-col-kind = Письмо
staff-col-state = Состояние
staff-col-attempts = Попытки
staff-col-answer = Последний ответ
staff-col-next = Следующая попытка
staff-col-created = С какого времени
staff-col-action = Действие
staff-mail-office = в Аппарат
staff-mail-acknowledgement = подтверждение заявителю
staff-mail-waiting = ждёт
staff-mail-delivered = принято
staff-mail-person = нужен человек
staff-none = нет

## Texts and languages

staff-content-title = Тексты и языки
staff-content-lead = Состояние каждого текста. Прочтения — за последние дни ({ $days }): суммы по памятке и языку, ничего о том, кто читает.
staff-content-original = оригинал
staff-content-draft = перевод
staff-content-outdated = устарел
staff-content-reviewed = проверен
staff-content-missing = нет
staff-content-reads = Прочтений
staff-content-totals = Языки
staff-content-caption = Тексты
staff-content-text = Текст
staff-content-kind = Вид
staff-content-page = Страница
staff-content-doubted = Неточные факты
staff-content-age = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
 }
staff-content-facts = { $count ->
    [one] нет { $count } факта
    [few] нет { $count } фактов
    [many] нет { $count } фактов
   *[other] нет { $count } факта
 }
staff-content-read = прочтений: { $count }

## Codes, clocks and writing to the applicant

staff-event-office-wrote = Офис написал заявителю
staff-event-corrected = Заявитель внёс исправление
staff-event-not-solved = Заявитель сообщает, что вопрос не решён
staff-event-code-renewed = Выдан новый код доступа
staff-case-write-title = Написать заявителю
staff-case-write-hint = Пишите на языке заявителя. Он прочитает это, открыв дело кодом доступа. Письмо об этом не отправляется.
staff-case-write-button = Отправить как сообщение
staff-case-ask-button = Отправить как вопрос
staff-case-answer-button = Отправить как ответ
staff-case-write-empty = Текст заявителю: сначала напишите что-нибудь.
staff-case-write-long = Текст заявителю: он слишком длинный. Предел — { $max } знаков.
staff-case-clocks = Сроки
staff-case-clocks-none = По этой жалобе сроки не идут.
staff-clock-due = до { $date }
staff-clock-late = просрочено с { $date }
staff-clock-stopped = выполнено { $date }
staff-clock-unconfirmed = Внутренний: этот срок не подтвердил ни один юрист.
staff-clock-aim = Цель самого офиса, не закон.
staff-lost-title = Звонящий потерял код доступа
staff-lost-link = Звонящий потерял код доступа
staff-lost-lead = Спросите номер жалобы. Затем прочитайте вслух собственный вопрос заявителя и введите ответ. Если он подходит, появится новый код, а старый больше ничего не откроет.
staff-lost-number = Номер жалобы
staff-lost-number-wrong = Номер жалобы: не хватает знака или в нём ошибка.
staff-lost-next = Продолжить
staff-lost-question = Прочитайте вслух
staff-lost-answer = Ответ звонящего
staff-lost-answer-wrong = Ответ звонящего: он не подходит. Попробуйте написать иначе.
staff-lost-none = Для этого номера нет вопроса для восстановления. Новый код выдать нельзя. Жалоба всё равно сохранена, работа по ней идёт.
staff-lost-new = Прочитайте звонящему новый код по группам
staff-lost-back = Назад к звонку
