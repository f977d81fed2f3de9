## facts/instruments.toml faylındakı sənədlərin adları, eyni ardıcıllıqla

law-migration_code = Miqrasiya Məcəlləsi
law-administrative_offences = İnzibati Xətalar Məcəlləsi
law-administrative_procedure = İnzibati Prosessual Məcəllə
law-criminal_code = Cinayət Məcəlləsi
law-execution_of_punishments = Cəzaların İcrası Məcəlləsi
law-ombudsman_law = “Azərbaycan Respublikasının insan hüquqları üzrə müvəkkili (ombudsman) haqqında” Konstitusiya Qanunu
law-constitution = Konstitusiya
law-personal_data_summary = “Batco” şirkətinin fərdi məlumatlar haqqında qanun barədə səhifəsi
law-communications_ministry_site = Rabitə nazirliyinin saytı: fərdi məlumatlar
law-ombudsman_faq = Ombudsmanın saytı: suallar və cavablar
law-ombudsman_site = Ombudsmanın saytı
law-ombudsman_call_centre = Ombudsmanın saytı: 916 Çağrı Mərkəzi
law-ombudsman_nakhchivan_site = Naxçıvan Muxtar Respublikası Ombudsmanının saytı
law-migration_service_site = Dövlət Miqrasiya Xidmətinin saytı: olduğu yer üzrə qeydiyyat
law-migration_service_news_2019 = Dövlət Miqrasiya Xidmətinin saytı: 2019-cu il xəbəri
law-migration_service_asylum = Dövlət Miqrasiya Xidmətinin saytı: 1 iyul 2020-ci ildən sığınacaq müraciətləri
law-press_916 = 916 Çağrı Mərkəzi haqqında mətbuat məqaləsi (ayna.az)
