## Topics

topic-identity_papers = Документы, удостоверяющие личность: паспорт, удостоверение, свидетельство о рождении
topic-registration = Регистрация по месту пребывания или жительства
topic-stay_residence = Виза, продление срока пребывания, разрешение на проживание
topic-work_permit = Разрешение на работу
topic-asylum = Убежище и статус беженца
topic-statelessness_citizenship = Гражданство или отсутствие гражданства
topic-removal_entry_ban = Выдворение из страны, запрет на въезд
topic-detention_treatment = Задержание и обращение с людьми, которых удерживают
topic-housing_return = Жильё, возвращение вынужденных переселенцев
topic-property = Имущество и земля
topic-social_support = Социальная поддержка: пенсии, пособия
topic-labour = Работа: зарплата, договор, увольнение
topic-health = Здоровье и медицинская помощь
topic-education_language = Образование и язык
topic-family = Семья и дети
topic-discrimination_minority = Дискриминация, права меньшинств
topic-court_delay = Суд: задержка, потерянные документы, неисполненное решение
topic-information_access = Доступ к информации
topic-other = Другое

## Bodies

body-migration_service = Государственная миграционная служба (Dövlət Miqrasiya Xidməti)
body-police = Полиция
body-court = Суд
body-prosecution = Прокуратура
body-local_executive = Местный орган исполнительной власти
body-municipality = Муниципалитет
body-idp_committee = Государственный комитет по делам беженцев и вынужденных переселенцев (Qaçqınların və Məcburi Köçkünlərin İşləri üzrə Dövlət Komitəsi)
body-labour_social_ministry = Министерство труда и социальной защиты населения (Əmək və Əhalinin Sosial Müdafiəsi Nazirliyi)
body-health = Здравоохранение: больница, поликлиника, медицинское страхование
body-education = Образование: школа, университет, министерство
body-border_service = Государственная пограничная служба (Dövlət Sərhəd Xidməti)
body-penitentiary = Тюрьма или следственный изолятор
body-state_company = Государственная компания
body-private = Частная компания или работодатель
body-foreign_state = Орган иностранного государства
body-other = Другой орган или не знаю

## Groups

group-refugee = Беженец
group-refugee-hint = У вас есть статус беженца в Азербайджане.
group-asylum_seeker = Человек, ищущий убежища
group-asylum_seeker-hint = Вы приехали из другой страны, просите здесь защиты и ещё не получили ответа.
group-idp = Вынужденный переселенец
group-idp-hint = Вам пришлось покинуть дом и переехать в другое место внутри Азербайджана.
group-labour_migrant = Трудящийся-мигрант
group-foreign_student = Иностранный студент
group-stateless = Человек без гражданства
group-stateless-hint = Ни одна страна не считает вас своим гражданином.
group-trafficking = Заставляют работать или используют ради чужой выгоды
group-minority = Представитель национального меньшинства
group-citizen_abroad = Гражданин Азербайджана за границей
group-family = Член семьи одного из этих людей
group-other = Ничего из этого
group-unsaid = Не хочу отвечать

## Public status of a complaint

status-received = Получена
status-accepted = Принята к рассмотрению
status-considered = Рассматривается
status-asked = Направлен запрос в орган
status-needinfo = Нужны сведения от вас
status-answered = Дан ответ
status-closed = Рассмотрение завершено
status-declined = В рассмотрении отказано
status-referred = Передана в другой орган
status-withdrawn = Отозвана заявителем
