## Names of the laws and treaties of facts/instruments.toml, in the same order

law-migration_code = Miqrasiya Məcəlləsi
law-administrative_offences = İnzibati Xətalar Məcəlləsi
law-administrative_procedure = İnzibati Prosessual Məcəllə
law-criminal_code = Cinayət Məcəlləsi
law-ombudsman_law = “Azərbaycan Respublikasının insan hüquqları üzrə müvəkkili (ombudsman) haqqında” Konstitusiya Qanunu
law-constitution = Konstitusiya
law-refugee_law_1999 = “Qaçqınların və məcburi köçkünlərin (ölkə daxilində köçürülmüş şəxslərin) statusu haqqında” Qanun
law-echr = İnsan hüquqları haqqında Avropa Konvensiyası
law-asylum_decree_2000 = Qaçqın statusu haqqında vəsatətlərə dair Prezidentin 13 noyabr 2000-ci il tarixli 419 nömrəli Fərmanı
law-idp_law_1999 = “Məcburi köçkünlərin və onlara bərabər tutulan şəxslərin sosial müdafiəsi haqqında” Qanun
law-constitution_english_copy = Konstitusiya (ingilis dilində mətn)
law-constitution_unesco_copy = Konstitusiya (YUNESKO-nun ingilis dilində mətni)
law-minorities_decree_1992 = Prezidentin milli azlıqlar haqqında 16 sentyabr 1992-ci il tarixli 212 nömrəli Fərmanı
law-labour_code = Əmək Məcəlləsi
law-migration_code_2024 = Miqrasiya Məcəlləsi (əvvəlki nüsxə)
law-civil_procedure = Mülki Prosessual Məcəllə
law-citizenship_law = Vətəndaşlıq haqqında Qanun
