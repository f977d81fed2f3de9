## Kim nədə kömək edir: office/contacts.toml faylındakı nömrələr, eyni ardıcıllıqla

contact-ombudsman-name = Ombudsman, 916 Çağrı Mərkəzi
contact-ombudsman-help = Dövlət orqanı, bələdiyyə və ya vəzifəli şəxs hüququnuzu pozub. Gecə-gündüz.
contact-migration_service-name = Dövlət Miqrasiya Xidməti
contact-migration_service-help = Qeydiyyat, ölkədə qalma, yaşamaq və işləmək üçün icazə, sığınacaq, ölkədən çıxma. Azərbaycan, rus və ingilis dillərində.
contact-trafficking-name = İnsan alverinə qarşı 152 qaynar xətti
contact-trafficking-help = Sizi işləməyə məcbur edirlər, pasportunuzu saxlayırlar və ya getməyə qoymurlar. Bu, başqasının başına gəlirsə də, zəng edin.
contact-family_violence-name = 860 dəstək xətti
contact-family_violence-help = Məişət zorakılığı və ya gender əsaslı zorakılıq. İndiki iş saatları təsdiqlənməyib: cavab verən olmasa, 102-yə zəng edin.
contact-emergency-name = Fövqəladə Hallar Nazirliyi
contact-emergency-help = Həyat üçün təhlükə, yanğın, qəza, xilasetmə. Gecə-gündüz.
contact-police-name = Polis
contact-police-help = Cinayət, zorakılıq, hədə.
contact-ambulance-name = Təcili tibbi yardım
contact-ambulance-help = Kimsə xəstələnib və ya xəsarət alıb. Olduğunuz yerdə 103 işləmirsə, 112-yə zəng edin.
contact-child_helpline-name = Uşaq qaynar xətti
contact-child_helpline-help = Uşağa kömək lazımdır və ya o danışmaq istəyir. Xətti dövlət yox, təşkilat aparır. İş saatları təsdiqlənməyib.
contact-labour-name = Əmək və Əhalinin Sosial Müdafiəsi Nazirliyi
contact-labour-help = Ödənilməyən əmək haqqı, əmək müqaviləsi, işdən çıxarılma, sosial müavinətlər.
contact-health_insurance-name = İcbari Tibbi Sığorta üzrə Dövlət Agentliyi
contact-health_insurance-help = Tibbi sığorta ilə bağlı suallar. Azərbaycan və rus dillərində.
contact-asan-name = “ASAN xidmət”
contact-asan-help = “ASAN xidmət” mərkəzlərində dövlət sənədləri və xidmətləri.
contact-unhcr-name = BMT-nin Qaçqınlar üzrə Ali Komissarlığı (UNHCR)
contact-unhcr-help = Qaçqınlar və sığınacaq axtaran şəxslər üçün hüquqi məsləhət, bazar ertəsindən cümə gününədək, saat 9:00-dan 17:00-dək. Yeni sığınacaq müraciətləri üzrə qərar vermir.

## Regional centres

contact-ombudsman_ganja-name = Ombudsmanın regional mərkəzi: Gəncə
contact-ombudsman_ganja-help = Şikayəti yerində qəbul edir. Ünvanını və nömrəsini tapmadıq: 916-ya zəng edib soruşun.
contact-ombudsman_jalilabad-name = Ombudsmanın regional mərkəzi: Cəlilabad
contact-ombudsman_jalilabad-help = Şikayəti yerində qəbul edir. Ünvanını və nömrəsini tapmadıq: 916-ya zəng edib soruşun.
contact-ombudsman_sheki-name = Ombudsmanın regional mərkəzi: Şəki
contact-ombudsman_sheki-help = Şikayəti yerində qəbul edir. Ünvanını və nömrəsini tapmadıq: 916-ya zəng edib soruşun.
contact-ombudsman_guba-name = Ombudsmanın regional mərkəzi: Quba
contact-ombudsman_guba-help = Şikayəti yerində qəbul edir. Ünvanını və nömrəsini tapmadıq: 916-ya zəng edib soruşun.
