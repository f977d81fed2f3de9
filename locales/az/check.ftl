## “Ombudsman mənə kömək edə bilər?”

check-page-title = Ombudsman mənə kömək edə bilər?
check-page-lead = Ən çoxu beş sual. Onlara cavab vermədən də şikayət edə bilərsiniz.
check-page-progress = Sual { $n }, ən çoxu { $total }
check-page-many = Uyğun gələnlərin hamısını işarələyin. Heç biri uyğun deyilsə, davam edin.
check-page-who = Heç kim. Bu portal buradakı cavablarınızı saxlamır. Şikayətə keçsəniz, onların bir qismi formada sizin üçün doldurulur.
check-page-next = Davam edin
check-page-choose = Bir cavab seçin. Cavab vermədən də şikayət edə bilərsiniz.
check-page-anyway = Hər halda şikayət edin
check-page-end-title = Nə edə bilərsiniz
check-page-end-lead = Bu, cavablarınızdan irəli gəlir. Bu, məlumatdır, Aparatın qərarı deyil.
check-page-urgent-title = İndi zəng edin
check-page-urgent-button = Qısa təcili şikayət yazın
check-page-still = Ombudsman yenə də nə edə bilər
check-page-limits = Müddətlər
check-page-complain = Şikayət verin
check-page-carried = Cavablarınızın bir qismi formada sizin üçün doldurulur. Onları dəyişə bilərsiniz.
check-page-again = Suallara yenidən başlayın
check-page-link = Əmin deyilsiniz? Beş sual kimin kömək edə biləcəyini göstərir

## office/check.toml faylının sualları, həmin ardıcıllıqla

check-now = Bunlardan biri indi baş verir?
check-now-why = Əvvəlcə kimə zəng etməli olduğunuzu görəsiniz deyə.
check-now-danger = Kiminsə həyatı və ya sağlamlığı təhlükədədir, yaxud zorakılıq var
check-now-trafficking = Kimisə işləməyə məcbur edirlər, pasportunu saxlayırlar və ya getməyə qoymurlar
check-now-child_alone = Uşağın yanında ona baxan böyük yoxdur
check-now-detained_self = Məni tərk edə bilmədiyim yerdə saxlayırlar
check-now-detained_other = Başqa adamı tərk edə bilmədiyi yerdə saxlayırlar
check-now-removal = Mənə Azərbaycanı tərk etməli olduğum haqqında qərar verilib

check-who = Bunu kim edib və ya kim tədbir görməyib?
check-who-why = Ombudsman dövlət və bələdiyyə orqanlarının işinə baxır. Başqa hallarda sizə başqa qurum daha yaxşı kömək edə bilər.
check-who-migration_service = Dövlət Miqrasiya Xidməti
check-who-police = Polis
check-who-court = Məhkəmə və ya hakim
check-who-state = Başqa dövlət orqanı, bələdiyyə, dövlət şirkəti və ya onların vəzifəli şəxsi
check-who-private = Özəl işəgötürən, ev sahibi, bank, şirkət və ya şəxs
check-who-unknown = Bilmirəm

check-matter = Məsələ nədir?
check-matter-why = Bəzi məsələlərdə qərarı başqa orqan verir və müddətlər gedir.
check-matter-treatment = Mənimlə necə davranıblar
check-matter-no_answer = Cavab vermirlər, gecikdirirlər və ya sənədlərimi götürmürlər
check-matter-decision = Razı olmadığım qərar
check-matter-asylum = Sığınacaq və ya qaçqın statusu üçün müraciətim
check-matter-nothing_yet = Hələ onlardan heç nə istəməmişəm

check-private = Bu kimdir?
check-private-why = Əmək məsələləri üzrə ayrıca orqan var və müddətlər gedir.
check-private-employer = İşəgötürən
check-private-other = Ev sahibi, bank, başqa şirkət və ya şəxs

check-court_matter = Məhkəmədə məsələ nədir?
check-court_matter-why = Ombudsman məhkəmədəki gecikmələrə baxa bilər, hakimin qərarına isə yox.
check-court_matter-slow = Süründürməçilik, itirilmiş sənəd, vaxtında verilməyən sənəd və ya gec icra olunan qərar
check-court_matter-judgment = Hakimin qərarı və ya hərəkəti

check-court = Eyni məsələ üzrə məhkəmə işi var?
check-court-why = Məhkəmə işi Ombudsmanın nə edə biləcəyini dəyişə bilər.
check-court-no = Xeyr
check-court-pending = Bəli, məhkəmə hələ qərar verməyib
check-court-decided = Bəli, məhkəmə qərar verib

check-more = Bunlardan biri uyğun gəlir?
check-more-why = Bu, şikayətlə nə olacağını dəyişə bilər.
check-more-year = Bunu bildiyimdən bir ildən çox keçib
check-more-nakhchivan = Hadisə Naxçıvanda baş verib

## office/check.toml faylının nəticələri, həmin ardıcıllıqla

check-end-danger-title = Təhlükə və ya zorakılıq
check-end-danger-text = Əvvəlcə zəng edin, sonra yazın. Bu nömrələr cinayət, xəsarət və ailədə zorakılıq zamanı kömək edir.
check-end-child-title = Yanında böyük olmayan uşaq
check-end-child-text = 112-yə və ya 916-ya zəng edin və uşağın harada olduğunu deyin.
check-end-trafficking-title = Məcburi əmək və ya getməyə qoymamaq
check-end-trafficking-text = 152 qaynar xətti insan alverinə qarşı mübarizə idarəsinindir. Başqası üçün də zəng edə bilərsiniz.
check-end-detained-title = Kimisə tərk edə bilmədiyi yerdə saxlayırlar
check-end-detained-text = 916-ya zəng edin və adamın harada olduğunu deyin. Ombudsman belə yerlərə xəbərdarlıq etmədən daxil ola bilər.
check-end-removal-title = Azərbaycanı tərk etməyiniz haqqında qərar
check-end-removal-text = Məhkəməyə şikayət öz-özlüyündə ölkədən çıxarılmanı dayandırmır. İnzibati məhkəmədən yazılı istəyin ki, işə baxılana qədər qərarı dayandırsın, və səbəbləri göstərin. Ombudsmana şikayət müddətləri dayandırmır.

check-end-here-title = Bəli, burada şikayət edə bilərsiniz
check-end-here-text = Ombudsman dövlət və bələdiyyə orqanlarının, onların şirkətlərinin və vəzifəli şəxslərinin pozduğu hüquqların bərpasına kömək edir.
check-end-court_delay-title = Bəli, məhkəmədəki gecikmədən burada şikayət edə bilərsiniz
check-end-court_delay-text = Süründürməçilik, sənədlərin itirilməsi, vaxtında verilməməsi və qərarın gec icra olunması Ombudsmanın baxa biləcəyi məsələlərdir.

check-end-decision-title = Qərara inzibati məhkəmə baxa bilər
check-end-decision-text = İnzibati məhkəməyə yazın və qərarda nəyin səhv olduğunu deyin. Kağızı saxlayın və onu sizə hansı gün verdiklərini qeyd edin.
check-end-decision-still = Eyni vaxtda orqanın sizinlə necə davrandığından burada şikayət edə bilərsiniz. Şikayət məhkəmə müddətlərini dayandırmır.
check-end-asylum-title = Sığınacaq haqqında Dövlət Miqrasiya Xidməti və məhkəmələr qərar verir
check-end-asylum-text = Ombudsman və BMT-nin Qaçqınlar üzrə Ali Komissarlığı yeni müraciətlər üzrə qərar vermir. Müraciətinizin nə yerdə olduğunu Dövlət Miqrasiya Xidmətindən soruşun.
check-end-asylum-still = Sizinlə necə davrandıqlarından burada şikayət edə bilərsiniz: cavab almırsınızsa və ya sənədlərinizi götürmürlərsə.
check-end-employer-title = Özəl işəgötürənə qarşı başqa qurumlar kömək edir
check-end-employer-text = Ombudsman üçün qanundakı siyahıda özəl işəgötürənlər yoxdur. Dövlət Əmək Müfəttişliyi Xidməti müqavilə, əmək haqqı və məzuniyyət məsələlərinə baxır: ona Əmək və Əhalinin Sosial Müdafiəsi Nazirliyi vasitəsilə müraciət edin. Məhkəməyə də müraciət edə bilərsiniz.
check-end-employer-still = Dövlət orqanı probleminizlə bağlı tədbir görməyibsə, burada həmin orqandan şikayət edə bilərsiniz.
check-end-private-title = Özəl şəxslər və şirkətlər Ombudsmanın siyahısında deyil
check-end-private-text = Qanundakı siyahıda dövlət və bələdiyyə orqanları və onların şirkətləri var. Ev sahibi, bank və ya başqa şirkətlə bağlı hara müraciət edəcəyinizi vəkildən soruşun. Bu cinayətdirsə, polisə zəng edin.
check-end-private-still = Dövlət orqanı probleminizlə bağlı tədbir görməyibsə, burada həmin orqandan şikayət edə bilərsiniz.
check-end-judgment-title = Ombudsman hakimin qərarını yoxlaya bilməz
check-end-judgment-text = Məhkəmənin qərarı ilə razı deyilsinizsə, necə şikayət etməyi dərhal vəkildən soruşun.
check-end-judgment-still = Burada məhkəmədəki süründürməçilikdən, sənədlərin itirilməsindən, vaxtında verilməməsindən və qərarın gec icra olunmasından şikayət edə bilərsiniz.
check-end-pending-title = Eyni məsələyə məhkəmə baxır
check-end-pending-text = Naxçıvan Ombudsmanının saytına görə, bu, şikayətdən imtina üçün əsasdır. Qanunun bu maddəsini oxuya bilmədik. Məhkəmə müddətlərini buraxmayın.
check-end-pending-still = Burada məhkəmədəki süründürməçilikdən, sənədlərin itirilməsindən və vaxtında verilməməsindən şikayət edə bilərsiniz.
check-end-nothing_yet-title = Əvvəlcə orqanın özünə müraciət edin
check-end-nothing_yet-text = Nəyə ehtiyacınız olduğunu həmin orqana deyin, bacarsanız, yazılı. Surətini saxlayın və günü qeyd edin. Hara müraciət edəcəyinizi bilmirsinizsə, 916-ya zəng edin.
check-end-nothing_yet-still = Orqan cavab verməsə, gecikdirsə və ya sənədlərinizi götürməsə, burada şikayət edə bilərsiniz.
check-end-nakhchivan-title = Naxçıvanın öz Ombudsmanı var
check-end-nakhchivan-text = 916-ya zəng edin və hara şikayət etməyi soruşun. Şikayətlərin iki Ombudsman arasında necə bölündüyünü tapa bilmədik.
check-end-nakhchivan-still = Hər halda burada şikayət edə bilərsiniz. Hadisənin Naxçıvanda baş verdiyi formada göstərilir.

check-end-late-title = Bir ildən çox keçib
check-end-late-text = Aparatın dərc etdiyi cavablarda şikayət üçün bir il göstərilir. Hər halda burada şikayət edə bilərsiniz. Nə vaxt baş verdiyini və nə vaxt bildiyinizi yazın.

## Müddətlər

check-limit-leave-period = 48 saat və ya 10 gün
check-limit-leave-from = ölkəni tərk etmək üçün. Dövlət Miqrasiya Xidmətinin qərarının sizə təqdim edildiyi andan sayılır. Yaşamaq üçün icazəniz ləğv edilibsə və ya qaçqın statusundan imtina olunubsa, 10 gün. Bu maddənin başqa hallarında 48 saat.
check-limit-act-period = 30 gün
check-limit-act-from = dövlət orqanının qərarından məhkəməyə müraciət etmək üçün. Qərarın sizə təqdim olunduğu gündən sayılır. Bu, ümumi qaydadır.
check-limit-offence-period = 10 gün
check-limit-offence-from = inzibati xətaya görə tənbehdən şikayət vermək üçün. Qərarın surətinin sizə rəsmi qaydada verildiyi gündən sayılır.
check-limit-labour_right-period = 1 təqvim ayı
check-limit-labour_right-from = işdən çıxarılma və əksər başqa pozuntular üzrə məhkəməyə müraciət etmək üçün. Pozuntunu bildiyiniz gündən sayılır.
check-limit-labour_money-period = 1 il
check-limit-labour_money-from = əmək haqqı, başqa pul, əmlak və ya ziyan tələbi ilə məhkəməyə müraciət etmək üçün. Pozuntunu bildiyiniz gündən sayılır.

## Təcili şikayət

urgent-form-link = Qısa təcili şikayət yazın
urgent-form-title = Təcili şikayət
urgent-form-lead = Əvvəlcə zəng edin. Sonra burada altı qısa suala cavab verin.
urgent-form-threat = İndi nə baş verir?
urgent-form-threat-hint = Uyğun gələnlərin hamısını işarələyin. Ən azı biri lazımdır.
urgent-form-danger = Kiminsə həyatı və ya sağlamlığı təhlükədədir
urgent-form-child_alone = Uşağın yanında ona baxan böyük yoxdur
urgent-form-detained_self = Məni tərk edə bilmədiyim yerdə saxlayırlar
urgent-form-detained_other = Başqa adamı tərk edə bilmədiyi yerdə saxlayırlar
urgent-form-removal_decision = Kiminsə Azərbaycanı tərk etməsi haqqında qərar var
urgent-form-none = İndi nə baş verir: ən azı bir sətri işarələyin. Heç biri uyğun deyilsə, adi şikayət verin.
urgent-form-ordinary = Adi şikayət verin
