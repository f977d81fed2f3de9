## Topics

topic-identity_papers = Şəxsiyyəti təsdiq edən sənədlər: pasport, şəxsiyyət vəsiqəsi, doğum haqqında şəhadətnamə
topic-registration = Olduğunuz və ya yaşadığınız yer üzrə qeydiyyat
topic-stay_residence = Viza, qalma müddətinin uzadılması, yaşamaq üçün icazə
topic-work_permit = İş icazəsi
topic-asylum = Sığınacaq və qaçqın statusu
topic-statelessness_citizenship = Vətəndaşlıq və ya vətəndaşlığın olmaması
topic-removal_entry_ban = Ölkə hüdudlarından kənara çıxarma, ölkəyə giriş qadağası
topic-detention_treatment = Tutulma və saxlanılan şəxslərlə rəftar
topic-housing_return = Mənzil, məcburi köçkünlərin qayıdışı
topic-property = Əmlak və torpaq
topic-social_support = Sosial dəstək: pensiya, müavinət
topic-labour = İş: əmək haqqı, müqavilə, işdən çıxarılma
topic-health = Sağlamlıq və tibbi yardım
topic-education_language = Təhsil və dil
topic-family = Ailə və uşaqlar
topic-discrimination_minority = Ayrı-seçkilik, milli azlıqların hüquqları
topic-court_delay = Məhkəmə: süründürməçilik, itmiş sənədlər, icra olunmayan qərar
topic-information_access = Məlumat almaq
topic-other = Başqa məsələ

## Bodies

body-migration_service = Dövlət Miqrasiya Xidməti
body-police = Polis
body-court = Məhkəmə
body-prosecution = Prokurorluq
body-local_executive = Yerli icra hakimiyyəti orqanı
body-municipality = Bələdiyyə
body-idp_committee = Qaçqınların və Məcburi Köçkünlərin İşləri üzrə Dövlət Komitəsi
body-labour_social_ministry = Əmək və Əhalinin Sosial Müdafiəsi Nazirliyi
body-health = Səhiyyə: xəstəxana, poliklinika, tibbi sığorta
body-education = Təhsil: məktəb, universitet, nazirlik
body-border_service = Dövlət Sərhəd Xidməti
body-penitentiary = Həbsxana və ya istintaq təcridxanası
body-state_company = Dövlət şirkəti
body-private = Özəl şirkət və ya işəgötürən
body-foreign_state = Xarici dövlətin orqanı
body-other = Başqa qurum və ya bilmirəm

## Groups

group-refugee = Qaçqın
group-refugee-hint = Azərbaycanda qaçqın statusunuz var.
group-asylum_seeker = Sığınacaq axtaran şəxs
group-asylum_seeker-hint = Başqa ölkədən gəlmisiniz, burada müdafiə istəyirsiniz və hələ cavab almamısınız.
group-idp = Məcburi köçkün
group-idp-hint = Evinizi tərk etməyə məcbur olub Azərbaycan daxilində başqa yerə köçmüsünüz.
group-labour_migrant = Əməkçi miqrant
group-foreign_student = Əcnəbi tələbə
group-stateless = Vətəndaşlığı olmayan şəxs
group-stateless-hint = Heç bir ölkə sizi öz vətəndaşı saymır.
group-trafficking = İşləməyə məcbur edilən və ya başqasının qazancı üçün istifadə olunan şəxs
group-minority = Milli azlığın nümayəndəsi
group-citizen_abroad = Xaricdə olan Azərbaycan vətəndaşı
group-family = Bu şəxslərdən birinin ailə üzvü
group-other = Bunların heç biri
group-unsaid = Demək istəmirəm

## Public status of a complaint

status-received = Qeydə alınıb
status-accepted = Baxılmaq üçün qəbul edilib
status-considered = Baxılır
status-asked = Quruma sorğu göndərilib
status-needinfo = Sizdən məlumat lazımdır
status-answered = Cavab verilib
status-closed = Baxılması başa çatıb
status-declined = Baxılmasından imtina edilib
status-referred = Başqa quruma göndərilib
status-withdrawn = Ərizəçi geri götürüb
