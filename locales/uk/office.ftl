## Topics

topic-identity_papers = Документи, що посвідчують особу: паспорт, посвідчення, свідоцтво про народження
topic-registration = Реєстрація місця перебування або проживання
topic-stay_residence = Віза, продовження перебування, дозвіл на проживання
topic-work_permit = Дозвіл на роботу
topic-asylum = Притулок і статус біженця
topic-statelessness_citizenship = Громадянство або його відсутність
topic-removal_entry_ban = Видворення з країни, заборона в’їзду
topic-detention_treatment = Утримання та поводження з людьми, яких утримують
topic-housing_return = Житло, повернення переміщених осіб
topic-property = Майно й земля
topic-social_support = Соціальна підтримка: пенсії, допомога
topic-labour = Праця: заробітна плата, договір, звільнення
topic-health = Здоров’я та медична допомога
topic-education_language = Освіта й мова
topic-family = Сім’я та діти
topic-discrimination_minority = Дискримінація, права меншин
topic-court_delay = Суд: зволікання, втрачені документи, невиконане рішення
topic-information_access = Доступ до інформації
topic-other = Інше

## Bodies

body-migration_service = Державна міграційна служба Азербайджану (Dövlət Miqrasiya Xidməti)
body-police = Поліція
body-court = Суд
body-prosecution = Прокуратура
body-local_executive = Місцевий орган виконавчої влади
body-municipality = Муніципалітет
body-idp_committee = Державний комітет у справах біженців і внутрішньо переміщених осіб (Qaçqınların və Məcburi Köçkünlərin İşləri üzrə Dövlət Komitəsi)
body-labour_social_ministry = Міністерство праці та соціального захисту населення (Əmək və Əhalinin Sosial Müdafiəsi Nazirliyi)
body-health = Здоров’я: лікарня, поліклініка, медичне страхування
body-education = Освіта: школа, університет, міністерство
body-border_service = Державна прикордонна служба Азербайджану (Dövlət Sərhəd Xidməti)
body-penitentiary = В’язниця або слідчий ізолятор
body-state_company = Державна компанія
body-private = Приватна компанія або роботодавець
body-foreign_state = Орган іноземної держави
body-other = Інший орган або не знаю

## Groups

group-refugee = Біженець
group-refugee-hint = Ви маєте статус біженця в Азербайджані.
group-asylum_seeker = Шукач притулку
group-asylum_seeker-hint = Ви приїхали з іншої країни, просите тут захисту й ще не маєте відповіді.
group-idp = Внутрішньо переміщена особа
group-idp-hint = Вам довелося покинути дім і переїхати в інше місце в межах Азербайджану.
group-labour_migrant = Трудовий мігрант
group-foreign_student = Іноземний студент
group-stateless = Особа без громадянства
group-stateless-hint = Жодна країна не вважає вас своїм громадянином.
group-trafficking = Людина, яку примушують працювати або використовують задля чужої вигоди
group-minority = Людина з національної меншини
group-citizen_abroad = Громадянин Азербайджану за кордоном
group-family = Член сім’ї когось із цих людей
group-other = Нічого з цього
group-unsaid = Не хочу відповідати

## Public status of a complaint

status-received = Отримано
status-accepted = Прийнято до розгляду
status-considered = Розглядається
status-asked = Надіслано запит до органу
status-needinfo = Потрібна інформація від вас
status-answered = Надано відповідь
status-closed = Розгляд завершено
status-declined = У розгляді відмовлено
status-referred = Передано до іншого органу
status-withdrawn = Відкликано заявником
