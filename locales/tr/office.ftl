## Topics

topic-identity_papers = Kimlik belgeleri: pasaport, kimlik kartı, doğum belgesi
topic-registration = Kaldığınız veya yaşadığınız yerin kaydı
topic-stay_residence = Vize, kalış süresinin uzatılması, ikamet izni
topic-work_permit = Çalışma izni
topic-asylum = Sığınma ve mülteci statüsü
topic-statelessness_citizenship = Vatandaşlık veya vatansızlık
topic-removal_entry_ban = Sınır dışı etme, giriş yasağı
topic-detention_treatment = Tutulma ve tutulan kişilere yapılan muamele
topic-housing_return = Konut, yerinden edilmiş kişilerin dönüşü
topic-property = Mülk ve arazi
topic-social_support = Sosyal destek: emekli aylığı, sosyal yardım
topic-labour = Çalışma: ücret, sözleşme, işten çıkarma
topic-health = Sağlık ve tıbbi bakım
topic-education_language = Eğitim ve dil
topic-family = Aile ve çocuklar
topic-discrimination_minority = Ayrımcılık, azınlık hakları
topic-court_delay = Mahkeme: gecikme, kaybolan belgeler, uygulanmayan karar
topic-information_access = Bilgiye erişim
topic-other = Başka bir şey

## Bodies

body-migration_service = Devlet Göç Hizmeti (Dövlət Miqrasiya Xidməti)
body-police = Polis
body-court = Mahkeme
body-prosecution = Savcılık
body-local_executive = Yerel yürütme makamı
body-municipality = Belediye
body-idp_committee = Mülteciler ve Ülke İçinde Yerinden Edilmiş Kişiler İşleri Devlet Komitesi (Qaçqınların və Məcburi Köçkünlərin İşləri üzrə Dövlət Komitəsi)
body-labour_social_ministry = Çalışma ve Halkın Sosyal Korunması Bakanlığı (Əmək və Əhalinin Sosial Müdafiəsi Nazirliyi)
body-health = Sağlık: hastane, klinik, sağlık sigortası
body-education = Eğitim: okul, üniversite, bakanlık
body-border_service = Devlet Sınır Hizmeti (Dövlət Sərhəd Xidməti)
body-penitentiary = Cezaevi veya tutukevi
body-state_company = Devlet şirketi
body-private = Özel şirket veya işveren
body-foreign_state = Yabancı bir devletin kurumu
body-other = Başka bir kurum veya bilmiyorum

## Groups

group-refugee = Mülteci
group-refugee-hint = Azerbaycan’da mülteci statünüz var.
group-asylum_seeker = Sığınmacı
group-asylum_seeker-hint = Başka bir ülkeden geldiniz, burada koruma istiyorsunuz ve henüz yanıt almadınız.
group-idp = Ülke içinde yerinden edilmiş kişi
group-idp-hint = Evinizden ayrılmak zorunda kaldınız ve Azerbaycan içinde başka bir yere taşındınız.
group-labour_migrant = Göçmen işçi
group-foreign_student = Yabancı öğrenci
group-stateless = Vatansız kişi
group-stateless-hint = Hiçbir ülke sizi vatandaşı saymıyor.
group-trafficking = Zorla çalıştırılan veya başkasının çıkarı için kullanılan kişi
group-minority = Ulusal azınlık üyesi
group-citizen_abroad = Yurt dışındaki Azerbaycan vatandaşı
group-family = Bu kişilerden birinin aile üyesi
group-other = Hiçbiri
group-unsaid = Söylemek istemiyorum

## Public status of a complaint

status-received = Alındı
status-accepted = İncelemeye alındı
status-considered = İnceleniyor
status-asked = Kuruma soruldu
status-needinfo = Sizden bilgi gerekiyor
status-answered = Yanıtlandı
status-closed = İnceleme tamamlandı
status-declined = İncelemeye alınmadı
status-referred = Başka kuruma yönlendirildi
status-withdrawn = Başvuran geri çekti
