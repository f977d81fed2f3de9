## Письма. Письмо в аппарат — всегда на языке аппарата, подтверждение — на языке заявителя.
## В теме нет ничего, кроме номера и одного постоянного слова.

mail-office-subject = { $reference }
mail-office-subject-urgent = СРОЧНО { $reference }
mail-test = ТЕСТОВАЯ УСТАНОВКА. Это не настоящая жалоба омбудсмену. За помощью звоните 916.
mail-office-heading = Жалоба { $reference }
mail-office-filed = Поступила: { $time }
mail-office-channel = Как поступила: { $channel }
mail-office-partner = Отправила организация-партнёр: { $name }
mail-office-language = Язык формы: { $language }
mail-office-urgent = СРОЧНО: { $reasons }
mail-office-over-a-year = Больше года: судя по дням в ответах, к подаче жалобы прошло больше года. Это может ещё продолжаться. Это отметка, а не отказ.
mail-office-open = Открыть в очереди: { $address }
mail-office-json = Те же ответы приложены в файле complaint.json.
mail-office-no-files = Файлы: нет.
mail-office-anonymous = Имя заявителя не указано.
mail-office-footer = Это письмо составил портал жалоб. Каждое открытие жалобы в очереди записывается.

mail-ack-subject = { $reference }
mail-ack-heading = Ваша жалоба сохранена
mail-ack-reference = Номер жалобы: { $reference }
mail-ack-time = Сохранена: { $time }
mail-ack-next = Жалоба стоит в очереди Аппарата омбудсмена. Сохраните номер. Когда звоните 916, назовите его.
mail-ack-code = Вашего кода доступа в этом письме нет. Мы никогда не посылаем его по почте.
mail-ack-court = Жалоба омбудсмену не останавливает судебные сроки. Если против вас есть решение, обратитесь к адвокату. Времени мало.
mail-ack-why = Вы получили это письмо, потому что этот адрес указан в жалобе с просьбой о подтверждении. Если это были не вы, удалите письмо.
mail-ack-call = Колл-центр: 916. С мобильного или из регионов: 012 916.

channel-web = форма на портале
channel-phone = звонок 916
channel-paper = письмо
channel-visit = личный приём
urgent-danger = опасность
urgent-child_alone = ребёнок один
urgent-detained = человек задержан
urgent-removal_decision = решение о выдворении
urgent-by_list = выбранная тема или группа
