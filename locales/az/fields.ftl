field-optional = (boş buraxmaq olar)

## Who

field-filing_for = Şikayəti kim üçün verirsiniz?
field-filing_for-short = Şikayət kim üçündür
field-filing_for-self = Özüm üçün
field-filing_for-other = Başqa şəxs üçün
field-filing_for-group = Bir qrup insan üçün
field-consent_evidence = Bu insanların razı olduğunu nə göstərir?
field-consent_evidence-short = Razılıqları
field-consent_evidence-hint = Məsələn: imzalı kağız, mesaj, 916-ya zəng. Bu suala və ya növbəti suala cavab verin.
field-no_consent_reason = Niyə onlardan soruşa bilmədiniz?
field-no_consent_reason-short = Niyə soruşulmayıb
field-no_consent_reason-hint = Məsələn: şəxs saxlanılır, itkin düşüb, ağır xəstədir və ya vəfat edib.

## You

field-given_name = Adınız nədir?
field-given_name-short = Ad
field-given_name-hint = Sizə necə deyirlərsə, elə yazın. Tək bir adınız varsa, onu burada yazın.
field-surname = Soyadınız nədir?
field-surname-short = Soyad
field-patronymic = Atanızın adı nədir?
field-patronymic-short = Atasının adı
field-patronymic-hint = Azərbaycanda sənədlərdə onu tez-tez soruşurlar. Boş buraxa bilərsiniz.
field-no_patronymic = Sənədlərimdə ata adı yoxdur
field-no_patronymic-short = Sənədlərdə ata adının olmaması
field-anonymous = Adımı bildirmək istəmirəm
field-anonymous-short = Adını bildirmədən (anonim)
field-anonymous-hint = Ombudsmanın dərc etdiyi cavablarda deyilir ki, belə şikayətə yalnız kifayət qədər sübut olanda baxılır. Əvvəlcə 916-ya zəng edib soruşa da bilərsiniz.
field-subject_given_name = Hüquqları pozulmuş şəxsin adı nədir?
field-subject_given_name-short = Hüquqları pozulmuş şəxsin adı
field-subject_surname = Həmin şəxsin soyadı nədir?
field-subject_surname-short = Hüquqları pozulmuş şəxsin soyadı
field-subject_patronymic = Həmin şəxsin atasının adı nədir?
field-subject_patronymic-short = Hüquqları pozulmuş şəxsin atasının adı
field-subject_relation = Bu şəxsi və ya qrupu haradan tanıyırsınız?
field-subject_relation-short = Onlarla əlaqəniz
field-subject_relation-hint = Məsələn: ana, dost, vəkil, kömək edən təşkilat.
field-subject_count = Qrupda neçə nəfər var?
field-subject_count-short = Nəfər sayı
field-subject_count-hint = Rəqəm yazın. Dəqiq bilmirsinizsə, təxmini sayı yazın.
field-further_subjects = Qrupda daha kim var?
field-further_subjects-short = Qrupdakı digər şəxslər
field-further_subjects-hint = Hər sətirdə bir ad. Yalnız adının yazılmasına razı olanları yazın.

## Contact

field-address = Məktub sizə hara çata bilər?
field-address-short = Ünvan
field-address-hint = İstənilən yer olar: ev, yataqxana, dostun evi. Orada qeydiyyat lazım deyil.
field-phone = Telefon nömrəniz nədir?
field-phone-short = Telefon nömrəsi
field-phone-hint = Nömrə Azərbaycanın deyilsə, ölkə kodu ilə yazın.
field-email = Elektron poçt ünvanınız nədir?
field-email-short = Elektron poçt ünvanı
field-email-hint = Yalnız onu başqası oxumursa, yazın.
field-safe_contact = Sizinlə hansı əlaqə yolu təhlükəsizdir?
field-safe_contact-short = Sizinlə təhlükəsiz əlaqə yolu
field-safe_contact-hint = Telefonunuzu və poçtunuzu kimin görə bildiyini düşünün.
field-safe_contact-phone = Telefonla
field-safe_contact-email = Elektron poçtla
field-safe_contact-none = Heç bir yol təhlükəsiz deyil, mənimlə əlaqə saxlamayın
field-safe_hours = Sizə nə vaxt zəng etmək təhlükəsizdir?
field-safe_hours-short = Təhlükəsiz saatlar
field-safe_hours-hint = Məsələn: axşam, saat 18:00-dan 20:00-dək.
field-may_leave_message = Telefonumda mesaj qoya bilərsiniz
field-may_leave_message-short = Telefonda mesaj
field-may_leave_message-hint = Onu başqası eşidə və ya oxuya bilər.
field-ack_by_email = Elektron poçt ünvanıma təsdiq göndərin
field-ack_by_email-short = Elektron poçtla təsdiq
field-ack_by_email-hint = Orada şikayətin nömrəsi olur. Giriş kodu heç vaxt yazılmır.
field-contact_language = Sizə hansı dildə cavab verək?
field-contact_language-short = Cavabın dili
field-contact_language-hint = Dilin adını yazın. Aparat istəyinizi görür; cavabın bu dildə olacağı dəqiq deyil.
field-interpreter = Aparatla danışmaq üçün mənə tərcüməçi lazımdır
field-interpreter-short = Tərcüməçi
field-interpreter-hint = Bir az başa düşürsünüz, amma hər şeyi izah edə bilmirsinizsə, yenə də işarələyin.

## Situation

field-danger = İndi kiminsə həyatı və ya sağlamlığı təhlükədədir?
field-danger-short = İndi təhlükə
field-danger-hint = Belədirsə, indi 112-yə, sonra 916-ya zəng edin. Bu formanın cavabını gözləməyin.
field-child_alone = Yanında ona baxan böyük olmayan uşaq varmı?
field-child_alone-short = Yanında böyük olmayan uşaq
field-child_alone-hint = Uşaq 18 yaşı tamam olmayan şəxsdir.
field-detained = Kimsə tutulub və ya çıxa bilmədiyi yerdə saxlanılır?
field-detained-short = Saxlanılma
field-detained-hint = Məsələn: polisdə, həbsxanada, miqrasiya mərkəzində, sərhəddə, xəstəxanada.
field-detained-no = Xeyr
field-detained-self = Bəli, mən
field-detained-other = Bəli, başqa şəxs
field-place_detained = Siz və ya o şəxs harada saxlanılır?
field-place_detained-short = Saxlanılma yeri
field-place_detained-hint = Bildiyinizi yazın: şəhər, bina, şəxsi kim saxlayır.
field-group = Bunlardan biri sizə uyğundurmu?
field-group-short = Qrup
field-group-hint = Başqası üçün şikayət verirsinizsə, həmin şəxs üçün seçin.

## Decision and court

field-removal_decision = Sizə Azərbaycanı tərk etməyiniz haqqında qərar verilibmi?
field-removal_decision-short = Azərbaycanı tərk etmək haqqında qərar
field-removal_decision-hint = Onun adı “kənara çıxarma haqqında qərar”dır. Oxuya bilmədiyiniz kağız varsa, “Bilmirəm” seçin.
field-removal_decision-no = Xeyr
field-removal_decision-yes = Bəli
field-removal_decision-unknown = Bilmirəm
field-removal_decision-warning = Buradakı şikayət məhkəmə müddətlərini dayandırmır. Vəkilə müraciət edin: vaxt azdır. 916-ya da zəng edə bilərsiniz.
removal-guide-link = Ölkəni tərk etməli olduğunuz deyiləndə nə etməli
field-removal_served_on = Kağız sizə hansı gün verilib?
field-removal_served_on-short = Qərarın verildiyi gün
field-removal_served_on-hint = Kağızda yazıldığı və ya yadınızda qaldığı kimi.
field-court = Bu məsələ üzrə məhkəmə işi varmı?
field-court-short = Məhkəmə işi
field-court-hint = İstənilən məhkəmə sayılır, qərardan verilən şikayət də.
field-court-no = Xeyr
field-court-pending = Bəli, məhkəmə hələ qərar verməyib
field-court-decided = Bəli, məhkəmə qərar verib

## Events

field-what_happened = Nə baş verib?
field-what_happened-short = Nə baş verib
field-what_happened-hint = Kim, nə vaxt, harada nə edib? Kim görüb? Bunu göstərən kağız, foto və ya mesaj varmı? Qısa cümlələr kifayətdir.
field-happened_on = Bu nə vaxt baş verib?
field-happened_on-short = Baş verdiyi gün
field-happened_on-hint = Hələ də davam edirsə, nə vaxt başladığını yazın.
field-learned_on = Bunu nə vaxt bilmisiniz?
field-learned_on-short = Bildiyiniz gün
field-learned_on-hint = Yalnız baş verəndən sonra bilmisinizsə.
field-where_happened = Bu harada baş verib?
field-where_happened-short = Yer
field-where_happened-hint = Şəhər və ya rayon, küçə, idarənin və ya binanın adı.
field-nakhchivan = Bu, Naxçıvan Muxtar Respublikasında baş verib?
field-nakhchivan-short = Naxçıvanda
field-nakhchivan-hint = Naxçıvanın öz Ombudsmanı var.

## Body

field-topic = Şikayət nə haqqındadır?
field-topic-short = Mövzu
field-topic-hint = Bir neçəsi uyğundursa, sizin üçün ən vacibini seçin.
field-body = Hansı qurumdan şikayət edirsiniz?
field-body-short = Şikayət etdiyiniz qurum
field-body-hint = Bunu edən və ya lazım olanı etməyən dövlət və ya bələdiyyə qurumu, şirkət və ya şəxs.
field-body_other = Onun adı nədir?
field-body_other-short = Qurumun və ya vəzifəli şəxsin adı
field-body_other-hint = Bildiyiniz qədər: idarə, şirkət və ya vəzifəli şəxs və şəhər.
field-complained_before = Bu məsələ ilə Ombudsmana əvvəl şikayət etmisinizmi?
field-complained_before-short = Əvvəlki şikayət
field-complained_before-hint = Telefonla, məktubla və ya özünüz gəlməklə olsa da.
field-what_is_new = O vaxtdan bəri yeni nə var?
field-what_is_new-short = Yeni nə var
field-what_is_new-hint = Yeni hadisələr və ya sənədlər. Əvvəlki şikayətin nömrəsini bilirsinizsə, burada yazın.

## Wish

field-remedy = Nəyin dəyişməsini istəyirsiniz?
field-remedy-short = Nə dəyişməlidir
field-remedy-hint = Məsələn: pasportun qaytarılması, əmək haqqının ödənilməsi, qərara yenidən baxılması.
field-name_to_body = Aparat adınızı quruma deyə bilərmi?
field-name_to_body-short = Adınızın quruma deyilməsi
field-name_to_body-hint = Qurum ad olmadan da kim olduğunuzu təxmin edə bilər.
field-name_to_body-yes = Bəli
field-name_to_body-no = Xeyr
field-name_to_body-ask_first = Əvvəlcə məndən soruşun

## Before sending

field-declaration = Yazdıqlarım doğrudur.
field-declaration-short = Doğruluq haqqında bəyan
field-data_consent = Razıyam ki, Ombudsman Aparatı bu şikayətə baxmaq üçün yazdıqlarımı saxlasın və istifadə etsin.
field-data_consent-short = Məlumatların istifadəsinə razılıq

## Dates

date-day = Gün
date-month = Ay
date-year = İl
date-hint = Məsələn, 14 11 2026. Günü və ayı boş buraxmaq olar.

## Why we ask: headings of the three rows

why-heading-why = Bunu niyə soruşuruq
why-heading-who = Cavabınızı kim görəcək
why-heading-blank = Boş buraxsanız

## Why we ask

why-identity-why = Aparat kimin yazdığını bilsin və şikayət haqqında sizinlə danışa bilsin deyə.
why-identity-who = Bu portal cavabınızı Ombudsman Aparatına verir: onun növbəsinə və elektron poçtuna. Başqa heç kimə vermir. Aparat bu məsələ ilə bağlı quruma sorğu göndərəndə qurum kim olduğunuzu öyrənə bilər. Aparatın adınızı deyə bilib-bilməyəcəyini bu formada sonra siz yazırsınız.
why-identity-blank = Ad yazmırsınızsa, “Adımı bildirmək istəmirəm” bəndini işarələyin. Şikayət yenə də saxlanılır və Aparata göndərilir. Ombudsmanın dərc etdiyi cavablarda deyilir ki, belə şikayətə yalnız kifayət qədər sübut olanda baxılır.
why-subject-why = Aparat kimin hüquqlarının pozulduğunu və həmin şəxsin bu şikayəti istədiyini bilsin deyə.
why-subject-who = Bu portal cavabınızı Ombudsman Aparatına verir: onun növbəsinə və elektron poçtuna. Başqa heç kimə vermir. Aparat bu məsələ ilə bağlı quruma sorğu göndərəndə qurum bu şəxsin kim olduğunu öyrənə bilər. Aparatın adınızı deyə bilib-bilməyəcəyini bu formada sonra siz yazırsınız.
why-subject-blank = Şikayət yenə də saxlanılır və Aparata göndərilir.
why-contact-why = Aparat sizə təhlükəsiz yolla cavab verə və sizdən soruşa bilsin deyə.
why-contact-who = Bu portal cavabınızı Ombudsman Aparatına verir: onun növbəsinə və elektron poçtuna. Başqa heç kimə vermir. Aparat bu məsələ ilə bağlı quruma sorğu göndərəndə qurum kim olduğunuzu öyrənə bilər. Aparatın adınızı deyə bilib-bilməyəcəyini bu formada sonra siz yazırsınız.
why-contact-blank = Şikayət yenə də saxlanılır və Aparata göndərilir. Amma Aparatın sizinlə əlaqə yolu olmur. 916-ya zəng edib şikayətin nömrəsini deyə bilərsiniz.
why-group-why = Bəzi hüquqlar yalnız bir qrup insana aiddir. Cavabınız Aparata hansı hüquqların aid olduğunu görməyə kömək edir.
why-group-who = Bu portal cavabınızı Ombudsman Aparatına verir: onun növbəsinə və elektron poçtuna. Başqa heç kimə vermir. Aparat bu məsələ ilə bağlı quruma sorğu göndərəndə qurum kim olduğunuzu öyrənə bilər. Aparatın adınızı deyə bilib-bilməyəcəyini bu formada sonra siz yazırsınız.
why-group-blank = Şikayət yenə də saxlanılır və Aparata göndərilir.
why-detention-why = Saxlanılan şəxs istədiyi vaxt gələ və ya zəng edə bilmir. Aparat onun harada olduğunu bilməlidir.
why-detention-who = Bu portal cavabınızı Ombudsman Aparatına verir: onun növbəsinə və elektron poçtuna. Başqa heç kimə vermir. Aparat bu məsələ ilə bağlı quruma sorğu göndərəndə qurum kim olduğunuzu öyrənə bilər. Aparatın adınızı deyə bilib-bilməyəcəyini bu formada sonra siz yazırsınız.
why-detention-blank = Şikayət yenə də saxlanılır və Aparata göndərilir. 916-ya zəng edib şəxsin harada saxlanıldığını deyə bilərsiniz.
why-danger-why = Təhlükə şikayətinizdə görünsün deyə.
why-danger-who = Bu portal cavabınızı Ombudsman Aparatına verir: onun növbəsinə və elektron poçtuna. Başqa heç kimə vermir. Aparat bu məsələ ilə bağlı quruma sorğu göndərəndə qurum kim olduğunuzu öyrənə bilər. Aparatın adınızı deyə bilib-bilməyəcəyini bu formada sonra siz yazırsınız.
why-danger-blank = Şikayət yenə də saxlanılır və Aparata göndərilir. Həyat üçün təhlükə varsa, indi 112-yə zəng edin.
why-removal-why = Belə qərar olanda sizin üçün qısa müddətlər gedir. Aparat belə qərarın olduğunu bilməlidir.
why-removal-who = Bu portal cavabınızı Ombudsman Aparatına verir: onun növbəsinə və elektron poçtuna. Başqa heç kimə vermir. Aparat bu məsələ ilə bağlı quruma sorğu göndərəndə qurum kim olduğunuzu öyrənə bilər. Aparatın adınızı deyə bilib-bilməyəcəyini bu formada sonra siz yazırsınız.
why-removal-blank = Şikayət yenə də saxlanılır və Aparata göndərilir. Burada nə yazsanız da, müddətlər davam edir.
why-court-why = Eyni məsələ üzrə məhkəmə işi Ombudsmanın nə edə biləcəyini dəyişə bilər.
why-court-who = Bu portal cavabınızı Ombudsman Aparatına verir: onun növbəsinə və elektron poçtuna. Başqa heç kimə vermir. Aparat bu məsələ ilə bağlı quruma sorğu göndərəndə qurum kim olduğunuzu öyrənə bilər. Aparatın adınızı deyə bilib-bilməyəcəyini bu formada sonra siz yazırsınız.
why-court-blank = Şikayət yenə də saxlanılır və Aparata göndərilir.
why-naming-why = Şikayətə baxmaq üçün Aparata qurumdan soruşmaq lazım ola bilər. Ola bilər, qurumun adınızı bilməsini istəmirsiniz.
why-naming-who = Bu portal cavabınızı Ombudsman Aparatına verir: onun növbəsinə və elektron poçtuna. Başqa heç kimə vermir. Aparat bu məsələ ilə bağlı quruma sorğu göndərəndə qurum kim olduğunuzu öyrənə bilər. Aparatın adınızı deyə bilib-bilməyəcəyini burada yazırsınız.
why-naming-blank = Şikayət yenə də saxlanılır və Aparata göndərilir. Aparat bu suala cavab vermədiyinizi görür.

# Recovery

field-recovery_question = Yalnız sizin cavablaya biləcəyiniz sual
field-recovery_question-short = Bərpa sualı
field-recovery_question-hint = Məsələn: nənəm məni necə çağırırdı? Sənədlərdə olan ad yazmayın.
field-recovery_answer = Ona cavabınız
field-recovery_answer-short = Bərpa sualının cavabı
field-recovery_answer-hint = Böyük hərflər, boşluqlar və hərflərin işarələri önəmli deyil.
why-recovery-why = Giriş kodunu itirsəniz, bu cavab sizə burada və ya 916-da telefonla yeni kod verir.
why-recovery-who = Cavabı heç kim görmür: bu portal yalnız müqayisə üçün nişanə saxlayır. Sual isə nömrənizi yazan hər kəsə göstərilir, ona görə suala sirr yazmayın.
why-recovery-blank = Şikayət yenə də saxlanılır və ofisə gedir. Kodu itirsəniz, işinizi burada aça bilməzsiniz.
