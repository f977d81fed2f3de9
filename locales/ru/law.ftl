## Названия документов из facts/instruments.toml, в том же порядке

law-migration_code = Миграционный кодекс
law-administrative_offences = Кодекс об административных проступках
law-administrative_procedure = Административно-процессуальный кодекс
law-criminal_code = Уголовный кодекс
law-execution_of_punishments = Кодекс об исполнении наказаний
law-ombudsman_law = Конституционный закон об Уполномоченном по правам человека (омбудсмене)
law-constitution = Конституция
law-personal_data_summary = Страница фирмы Batco о законе о персональных данных
law-communications_ministry_site = Сайт министерства связи: персональные данные
law-ombudsman_faq = Сайт Омбудсмена: вопросы и ответы
law-ombudsman_site = Сайт Омбудсмена
law-ombudsman_call_centre = Сайт Омбудсмена: Колл-центр 916
law-ombudsman_nakhchivan_site = Сайт Омбудсмена Нахчыванской Автономной Республики
law-migration_service_site = Сайт Государственной миграционной службы: регистрация по месту пребывания
law-migration_service_news_2019 = Сайт Государственной миграционной службы: новость 2019 года
law-migration_service_asylum = Сайт Государственной миграционной службы: заявления об убежище с 1 июля 2020 года
law-press_916 = Статья в прессе о Колл-центре 916 (ayna.az)
