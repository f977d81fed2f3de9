## Frame

staff-nav-label = Əməkdaşların menyusu
staff-nav-phone = 916 telefonu
staff-nav-queue = Növbə
staff-nav-outbox = Göndərişlər
staff-nav-content = Mətnlər
staff-sign-out = Çıxın
staff-language-save = Bu dildə davam edin
staff-role-operator = Operator
staff-role-officer = İcraçı
staff-role-supervisor = Rəhbər
staff-role-editor = Redaktor
staff-role-admin = Administrator
staff-role-auditor = Auditor

## Sign in

staff-login-title = Daxil olun
staff-login-lead = Ombudsman Aparatının əməkdaşları üçün. Şikayət vermək üçün hamıya açıq səhifələrə keçin və ya 916-ya zəng edin.
staff-login-public = Hamıya açıq səhifələrə keçin
staff-login-name = İstifadəçi adı
staff-login-password = Parol
staff-login-code = Birdəfəlik kod
staff-login-code-hint = Kod tətbiqinizdəki altı rəqəm. Tətbiq yanınızda deyilsə, bərpa kodlarınızdan birini yazın.
staff-login-button = Daxil olun
staff-login-wrong-title = Daxil ola bilmədiniz
staff-login-wrong-text = İstifadəçi adı, parol və ya kod düz deyil. Parolu və yeni kodu təkrar yazın.
staff-login-slow-title = Cəhdlər çoxdur
staff-login-slow-text = On beş dəqiqə gözləyib təkrar cəhd edin və ya administratordan yeni qoşulma keçidi istəyin.
staff-login-ended-title = Sistemdən çıxmısınız
staff-login-ended-text = Davam etmək üçün yenidən daxil olun. Saxlanılanlar qalır.

## Set-up

staff-setup-title = Hesabınızı qurun
staff-setup-lead = Bu səhifə bir dəfə işləyir. Üç addımı ardıcıl edin.
staff-setup-person = Ad
staff-setup-login = İstifadəçi adı
staff-setup-role = Vəzifə
staff-setup-password-title = 1. Parol seçin
staff-setup-password = Parol
staff-setup-password-hint = Ən azı { $min } simvol. Bir-birinə aid olmayan üç-dörd söz yaxşıdır.
staff-setup-password-again = Həmin parol bir daha
staff-setup-app-title = 2. Kod tətbiqini qoşun
staff-setup-app-text = Kod tətbiqində əl ilə yeni hesab əlavə edin və bu gizli açarı ora yazın. Tətbiq olan telefonda bunu keçid özü edir.
staff-setup-app-secret = Gizli açar
staff-setup-app-link = Kod tətbiqində açın
staff-setup-app-code = Tətbiqin indi göstərdiyi altı rəqəm
staff-setup-recovery-title = 3. Bərpa kodlarını saxlayın
staff-setup-recovery-text = Hər biri tətbiqin əvəzinə bir dəfə işləyir. Onları yalnız indi göstəririk. Yazın və ya bu səhifəni çap edin, başqasının baxmadığı yerdə saxlayın.
staff-setup-recovery-kept = Bərpa kodlarını saxladım
staff-setup-button = Qurmanı bitirin
staff-setup-error-short = Parol: { $min } simvoldan azdır.
staff-setup-error-weak = Parol: onu tapmaq çox asandır. Daha çox söz və ya bir-birinə aid olmayan sözlər yazın.
staff-setup-error-differ = Həmin parol bir daha: ikisi eyni deyil.
staff-setup-error-code = Altı rəqəm: kod uyğun gəlmir. Yeni kodu gözləyin və telefonun saatını yoxlayın.
staff-setup-error-kept = Bərpa kodları: əvvəl onları saxlayın, sonra işarə qoyun.
staff-setup-gone-title = Bu qoşulma keçidi artıq işləmir
staff-setup-gone-text = Ondan istifadə olunub və ya 24 saatdan çox keçib. Administratordan yenisini istəyin.

## Queue

staff-queue-title = Növbə
staff-queue-order = Əvvəlcə təcili olanlar, sonra ən yenilər. İnsanların yazdıqları burada göstərilmir: şikayətin açılması qeyd olunur.
staff-queue-caption = Şikayətlər
staff-queue-empty-title = Növbə boşdur.
staff-queue-empty-text = Yeni şikayətlər saxlanılan kimi burada görünür.
staff-queue-older = Daha əvvəlki şikayətlər
staff-queue-newest = Ən yenilərə qayıdın
staff-queue-nobody = heç kim
staff-col-reference = Nömrə
staff-col-topic = Mövzu
staff-col-body = Qurum
staff-col-group = Qrup
staff-col-language = Dil
staff-col-channel = Yol
staff-col-filed = Verilib
staff-col-status = Vəziyyət
staff-col-assigned = İcraçı
staff-unsaid = deyilməyib
staff-urgent = Təcili
staff-over-a-year = Bir ildən çox
staff-channel-web = veb-forma
staff-channel-phone = 916 telefonu
staff-channel-paper = məktub
staff-channel-visit = qəbul

## One complaint

staff-case-title = Şikayət { $reference }
staff-case-recorded = Bu şikayəti açdığınız qeyd olundu.
staff-case-back = Növbəyə qayıdın
staff-case-facts = Qısaca
staff-case-urgent-title = Təcili.
staff-case-urgent-danger = Kimsə təhlükədədir.
staff-case-urgent-child = Uşağın yanında böyük yoxdur.
staff-case-urgent-detained = Kimsə saxlanılır.
staff-case-urgent-removal = Ölkədən çıxmaq barədə qərar var.
staff-case-urgent-list = Mövzu, qurum və ya qrup təcili kimi işarələnib.
staff-case-over-a-year-title = Bir ildən çox.
staff-case-over-a-year-text = Cavablardakı günlərə görə, bu şikayət veriləndə bir ildən çox keçmişdi. Aparatın dərc etdiyi cavablarda şikayət üçün bir il göstərilir. Bu, hələ davam edə bilər: formada nə vaxt başladığı soruşulur. Bu, yalnız işarədir. Proqram buna görə heç bir şikayəti rədd etmir.
staff-case-answers = Şikayətdə yazılanlar
staff-case-as-typed = Yazıldığı kimi
staff-case-questions-version = Sualların versiyası: { $number }
staff-case-nothing = Bu hissədə heç bir suala cavab verilməyib.
staff-case-history = Tarixçə
staff-case-history-empty = Hələ qeyd yoxdur.
staff-case-deliveries = Bu şikayət üzrə elektron məktublar
staff-case-deliveries-empty = Bu şikayət üzrə göndərilən elektron məktub yoxdur.
staff-case-may-repeat = Bu şikayət son 30 gündə verilmiş başqa şikayəti təkrarlaya bilər:
staff-case-partner = Tərəfdaş təşkilat göndərib
staff-case-receipt = Qeydə alınma təsdiqi
staff-case-receipt-none = Yoxdur: şikayət təsdiqlərdən əvvəl verilib.
staff-case-receipt-fits = Açar { $key }. İmza və məzmun uyğundur.
staff-case-receipt-key = Açar { $key }
staff-case-receipt-content = İmza uyğundur, amma başqa məzmun üçün qoyulub. İnzibatçıya bildirin.
staff-case-receipt-signature = İmza uyğun deyil. İnzibatçıya bildirin.
staff-case-receipt-unknown = Bu açar bu quraşdırmanın açarları arasında yoxdur. İnzibatçıya bildirin.
staff-case-files = Fayllar
staff-case-files-unscanned = Virus yoxlaması qurulmayıb. Bu faylları yalnız öz antivirusu olan kompüterdə açın.
staff-case-file-download = Yükləyin
staff-case-file-waiting = Virus yoxlaması bu faylı hələ görməyib. Yoxlamadan sonra yükləmək olar.
staff-case-file-infected = Virus yoxlaması nəsə tapıb. Bu fayl şifrələnmiş saxlanılır, yükləmək olmaz.
staff-case-file-place = Şəkildə onun harada çəkildiyi yazılıb.
staff-col-file = Fayl
staff-col-file-kind = Növü
staff-col-file-size = Həcmi
staff-col-file-scan = Virus yoxlaması
staff-actor-applicant = ərizəçi
staff-actor-program = proqram
staff-event-filed = Şikayət verilib
staff-event-accepted = Baxılmaq üçün qəbul edilib
staff-event-considered = Baxılmağa başlanıb
staff-event-assigned = İcraçı: { $login }
staff-event-unassigned = İcraçı yoxdur
staff-event-body_asked = Quruma sorğu göndərilib
staff-event-body_answered = Qurum cavab verib
staff-event-applicant_asked = Ərizəçidən məlumat istənilib
staff-event-applicant_wrote = Ərizəçi yazıb
staff-event-answered = Cavab verilib
staff-event-closed = Başa çatıb. Nəticə: { $outcome }
staff-event-reopened = Yenidən götürülüb
staff-outcome-restored = hüquq bərpa olunub
staff-outcome-explained = izah edilib
staff-outcome-recommendation = tövsiyə verilib
staff-outcome-referred = başqa quruma göndərilib
staff-outcome-declined = baxılmayıb
staff-outcome-withdrawn = ərizəçi geri götürüb

## Outbox

staff-outbox-title = Göndərişlər
staff-outbox-lead = Şikayətlə bağlı hər elektron məktub qəbul edilənədək burada qalır. Qəbul edilməyəni proqram özü təkrar göndərir.
staff-outbox-waiting = { $count ->
    [one] { $count } məktub gözləyir
   *[other] { $count } məktub gözləyir
}
staff-outbox-person = { $count ->
    [one] { $count } məktuba insan baxmalıdır
   *[other] { $count } məktuba insan baxmalıdır
}
staff-outbox-oldest = Ən köhnəsi bu vaxtdan gözləyir: { $time }
staff-outbox-caption = Elektron məktublar
staff-outbox-empty-title = Gözləyən yoxdur.
staff-outbox-empty-text = Bütün elektron məktublar qəbul edilib.
staff-outbox-retried-title = İndi təkrar göndəriləcək.
staff-outbox-retried-text = Necə getdiyini görmək üçün bir dəqiqədən sonra səhifəni yenidən açın.
staff-outbox-retry = İndi təkrar göndərin
staff-outbox-retry-hidden = : { $reference }
staff-col-kind = Məktub
staff-col-state = Vəziyyət
staff-col-attempts = Cəhdlər
staff-col-answer = Son cavab
staff-col-next = Növbəti cəhd
staff-col-created = Nə vaxtdan
staff-col-action = Əməl
staff-mail-office = Aparata
staff-mail-acknowledgement = ərizəçiyə təsdiq
staff-mail-waiting = gözləyir
staff-mail-delivered = qəbul edilib
staff-mail-person = insan baxmalıdır
staff-none = yoxdur

## Texts and languages

staff-content-title = Mətnlər və dillər
staff-content-lead = Hər mətnin vəziyyəti. Oxunma sayı son { $days } günündür: bələdçi və dil üzrə cəm, kimin oxuduğu haqqında heç nə.
staff-content-original = orijinal
staff-content-draft = tərcümə
staff-content-outdated = köhnəlib
staff-content-reviewed = yoxlanıb
staff-content-missing = yoxdur
staff-content-reads = Oxunub
staff-content-totals = Dillər
staff-content-caption = Mətnlər
staff-content-text = Mətn
staff-content-kind = Növü
staff-content-page = Səhifə
staff-content-doubted = Dəqiq olmayan faktlar
staff-content-age = { $count ->
    [one] { $count } günlük
   *[other] { $count } günlük
 }
staff-content-facts = { $count ->
    [one] { $count } fakt çatmır
   *[other] { $count } fakt çatmır
 }
staff-content-read = oxunub: { $count }

## Codes, clocks and writing to the applicant

staff-event-office-wrote = Ofis ərizəçiyə yazdı
staff-event-corrected = Ərizəçi nəyisə düzəltdi
staff-event-not-solved = Ərizəçi məsələnin həll olunmadığını bildirir
staff-event-code-renewed = Yeni giriş kodu verildi
staff-case-write-title = Ərizəçiyə yazın
staff-case-write-hint = Ərizəçinin dilində yazın. Ərizəçi onu işi giriş kodu ilə açandan sonra oxuyur. Bu barədə məktub göndərilmir.
staff-case-write-button = Mesaj kimi göndərin
staff-case-ask-button = Sual kimi göndərin
staff-case-answer-button = Cavab kimi göndərin
staff-case-write-empty = Ərizəçiyə mətn: əvvəlcə nəsə yazın.
staff-case-write-long = Ərizəçiyə mətn: çox uzundur. Hədd { $max } işarədir.
staff-case-clocks = Müddətlər
staff-case-clocks-none = Bu şikayət üzrə heç bir müddət işləmir.
staff-clock-due = { $date } tarixinədək
staff-clock-late = { $date } tarixindən gecikir
staff-clock-stopped = { $date } tarixində görülüb
staff-clock-unconfirmed = Daxili: bu müddəti heç bir hüquqşünas təsdiq etməyib.
staff-clock-aim = Ofisin öz məqsədi, qanun deyil.
staff-lost-title = Zəng edən giriş kodunu itirib
staff-lost-link = Zəng edən giriş kodunu itirib
staff-lost-lead = Şikayətin nömrəsini soruşun. Sonra ərizəçinin öz sualını ucadan oxuyun və cavabı yazın. Uyğun gəlsə, yeni kod yaranır, köhnəsi isə daha heç nə açmır.
staff-lost-number = Şikayətin nömrəsi
staff-lost-number-wrong = Şikayətin nömrəsi: işarə çatmır və ya səhvdir.
staff-lost-next = Davam edin
staff-lost-question = Ucadan oxuyun
staff-lost-answer = Zəng edənin cavabı
staff-lost-answer-wrong = Zəng edənin cavabı: uyğun deyil. Başqa cür yazmağa çalışın.
staff-lost-none = Bu nömrə üçün bərpa sualı yoxdur. Yeni kod vermək olmur. Şikayət yenə də saxlanılıb və işi davam edir.
staff-lost-new = Yeni kodu zəng edənə qrup-qrup oxuyun
staff-lost-back = Zəngə qayıdın
