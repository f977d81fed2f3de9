## office/lenses.toml faylındakı adlar, eyni ardıcıllıqla

lens-baku_2011-title = Ombudsmanların Bakı konfransı, iyun 2011
lens-baku_2011-text = 2011-ci il iyunun 16-dan 18-dək keçirilən IX Bakı Beynəlxalq Ombudsmanlar Konfransı milli azlıqların və miqrantların mədəni hüquqlarına həsr olunmuşdu. Onun Bakı Bəyannaməsinin mətnini tapmadıq. Aşağıdakılar Beynəlxalq Ombudsman İnstitutunun səhifəsində adı çəkilən iclasların mövzularıdır. Bələdçiləri biz seçmişik.
lens-baku_2011-standards = Azlıqların və miqrantların müdafiəsi: ölkə qaydaları və beynəlxalq qaydalar
lens-baku_2011-cultural_diversity = Mədəni müxtəliflik və mədəni hüquqların həyata keçməsi
lens-baku_2011-ethnic_groups = Etnik qrupların və azlıqların hüquqlarının həyata keçməsi
lens-migration_strategy-title = Dövlət Miqrasiya Proqramının (2006–2008) məqsədləri
lens-migration_strategy-text = Proqramı Prezident 25 iyul 2006-cı ildə təsdiq edib. Məqsədlər Naxçıvanın miqrasiya xidmətinin səhifəsindədir (migration.nmr.az). Səhifədə onlar nömrəsiz, bir cümlədə sadalanır. Biz səkkiz məqsəd sayırıq və onları öz sözlərimizlə yazmışıq. Bələdçiləri biz seçmişik. Sonrakı strategiyanın məqsədlərini tapmadıq.
lens-migration_strategy-state_policy = Dövlətin miqrasiya siyasətinin aparılması
lens-migration_strategy-management = Miqrasiyanın daha yaxşı idarə olunması
lens-migration_strategy-regulation = Miqrasiyanın tənzimlənməsi və proqnozlaşdırılması
lens-migration_strategy-legislation = Beynəlxalq normalara və bugünkü tələblərə uyğun qanunlar
lens-migration_strategy-application = Qanunların işdə səmərəli tətbiqi
lens-migration_strategy-data = Vahid məlumat bankı və müasir avtomatlaşdırılmış nəzarət sistemi
lens-migration_strategy-irregular_migration = Nizamsız miqrasiyanın qarşısının alınması
lens-migration_strategy-cooperation = Başqa ölkələrlə əməkdaşlığın genişlənməsi
