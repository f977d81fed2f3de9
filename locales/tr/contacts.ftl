## Who helps with what: the numbers of office/contacts.toml, in the same order

contact-ombudsman-name = Ombudsman, 916 Çağrı Merkezi
contact-ombudsman-help = Bir devlet kurumu, belediye veya yetkili haklarınızı ihlal etti. Gece gündüz.
contact-migration_service-name = Devlet Göç Hizmeti (Dövlət Miqrasiya Xidməti)
contact-migration_service-help = Kayıt, kalış, ikamet ve çalışma izinleri, sığınma, ülkeden ayrılma. Azerbaycanca, Rusça ve İngilizce.
contact-trafficking-name = İnsan ticaretine karşı 152 yardım hattı
contact-trafficking-help = Zorla çalıştırılıyorsunuz, biri pasaportunuzu elinde tutuyor veya ayrılmanıza izin verilmiyor. Bu başkasının başına geliyorsa da arayın.
contact-family_violence-name = 860 destek hattı
contact-family_violence-help = Aile içinde veya cinsiyet nedeniyle şiddet. Bugünkü çalışma saatleri doğrulanmadı: kimse açmazsa 102’yi arayın.
contact-emergency-name = Olağanüstü Haller Bakanlığı (Fövqəladə Hallar Nazirliyi)
contact-emergency-help = Hayati tehlike, yangın, kaza, kurtarma. Gece gündüz.
contact-police-name = Polis
contact-police-help = Suç, şiddet, tehdit.
contact-ambulance-name = Ambulans
contact-ambulance-help = Biri hasta veya yaralı. Bulunduğunuz yerde 103 çalışmıyorsa 112’yi arayın.
contact-child_helpline-name = Çocuk yardım hattı
contact-child_helpline-help = Bir çocuğun yardıma ihtiyacı var veya konuşmak istiyor. Hattı devlet değil, bir kuruluş yürütür. Saatleri doğrulanmadı.
contact-labour-name = Çalışma ve Halkın Sosyal Korunması Bakanlığı (Əmək və Əhalinin Sosial Müdafiəsi Nazirliyi)
contact-labour-help = Ödenmeyen ücret, iş sözleşmesi, işten çıkarma, sosyal yardımlar.
contact-health_insurance-name = Zorunlu Sağlık Sigortası Devlet Ajansı (İcbari Tibbi Sığorta üzrə Dövlət Agentliyi)
contact-health_insurance-help = Sağlık sigortasıyla ilgili sorular. Azerbaycanca ve Rusça.
contact-asan-name = ASAN hizmeti (ASAN xidmət)
contact-asan-help = ASAN merkezlerinde devletin belgeleri ve hizmetleri.
contact-unhcr-name = BM Mülteciler Yüksek Komiserliği (BMMYK, UNHCR)
contact-unhcr-help = Mülteciler ve sığınmacılar için hukuki danışmanlık, pazartesiden cumaya, 9:00 ile 17:00 arası. Yeni sığınma başvurularına karar vermez.

## Regional centres

contact-ombudsman_ganja-name = Ombudsmanın bölge merkezi: Gence
contact-ombudsman_ganja-help = Şikâyeti yerinde alır. Adresini ve numarasını bulamadık: 916’yı arayıp sorun.
contact-ombudsman_jalilabad-name = Ombudsmanın bölge merkezi: Celilabad
contact-ombudsman_jalilabad-help = Şikâyeti yerinde alır. Adresini ve numarasını bulamadık: 916’yı arayıp sorun.
contact-ombudsman_sheki-name = Ombudsmanın bölge merkezi: Şeki
contact-ombudsman_sheki-help = Şikâyeti yerinde alır. Adresini ve numarasını bulamadık: 916’yı arayıp sorun.
contact-ombudsman_guba-name = Ombudsmanın bölge merkezi: Guba
contact-ombudsman_guba-help = Şikâyeti yerinde alır. Adresini ve numarasını bulamadık: 916’yı arayıp sorun.
