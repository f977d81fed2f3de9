## Names of office/lenses.toml, in the same order

lens-baku_2011-title = Bakü Ombudsmanlar Konferansı, Haziran 2011
lens-baku_2011-text = 9. Bakü Uluslararası Ombudsmanlar Konferansı 16–18 Haziran 2011’de yapıldı. Konusu ulusal azınlıkların ve göçmenlerin kültürel haklarıydı. Konferansın Bakü Bildirgesi’nin metnini bulamadık. Aşağıdakiler oturumların konularıdır. Bunları Uluslararası Ombudsman Enstitüsü’nün bir sayfasından aldık. Rehberleri biz seçtik.
lens-baku_2011-standards = Azınlıkların ve göçmenlerin korunması: ulusal ve uluslararası kurallar
lens-baku_2011-cultural_diversity = Uygulamada kültürel çeşitlilik ve kültürel haklar
lens-baku_2011-ethnic_groups = Uygulamada etnik grupların ve azınlıkların hakları
lens-migration_strategy-title = 2006–2008 Devlet Göç Programı’nın amaçları
lens-migration_strategy-text = Cumhurbaşkanı bu programı 25 Temmuz 2006’da onayladı. Programın amaçları, Nahçıvan göç hizmetinin bir sayfasında yazıyor (migration.nmr.az). Sayfa bunları tek cümlede, numara vermeden sayıyor. Biz sekiz amaç sayıyoruz ve bunları kendi sözlerimizle yazdık. Rehberleri biz seçtik. Daha sonraki bir stratejinin amaçlarını bulamadık.
lens-migration_strategy-state_policy = Devletin göç politikasını yürütmek
lens-migration_strategy-management = Göçü daha iyi yönetmek
lens-migration_strategy-regulation = Göçü düzenlemek ve öngörmek
lens-migration_strategy-legislation = Uluslararası kurallara ve bugünün ihtiyaçlarına uygun kanunlar
lens-migration_strategy-application = Uygulamada işleyen kanunlar
lens-migration_strategy-data = Tek bir veri tabanı ve modern bir otomatik denetim sistemi
lens-migration_strategy-irregular_migration = Düzensiz göçü önlemek
lens-migration_strategy-cooperation = Başka ülkelerle daha çok iş birliği
