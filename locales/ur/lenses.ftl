## Names of office/lenses.toml, in the same order

lens-baku_2011-title = محتسبوں کی باکو کانفرنس، جون 2011
lens-baku_2011-text = محتسبوں کی نویں بین الاقوامی باکو کانفرنس 16 سے 18 جون 2011 تک ہوئی۔ اس کا موضوع قومی اقلیتوں اور تارکینِ وطن کے ثقافتی حقوق تھا۔ اس کانفرنس کے باکو اعلامیے کا متن ہمیں نہیں ملا۔ نیچے اس کے اجلاسوں کے موضوع ہیں۔ یہ نام محتسبوں کے بین الاقوامی ادارے (International Ombudsman Institute) کے ایک صفحے پر ہیں۔ رہنما تحریریں ہم نے چنی ہیں۔
lens-baku_2011-standards = اقلیتوں اور تارکینِ وطن کا تحفظ: ملکی اور بین الاقوامی قاعدے
lens-baku_2011-cultural_diversity = ثقافتی تنوع اور ثقافتی حقوق پر عمل
lens-baku_2011-ethnic_groups = نسلی گروہوں اور اقلیتوں کے حقوق پر عمل
lens-migration_strategy-title = ریاستی مائیگریشن پروگرام کے مقاصد، 2006 سے 2008 تک
lens-migration_strategy-text = صدر نے یہ پروگرام 25 جولائی 2006 کو منظور کیا۔ اس کے مقاصد نخچیوان کی مائیگریشن سروس کے ایک صفحے پر ہیں (migration.nmr.az)۔ وہاں یہ ایک ہی جملے میں ہیں، نمبروں کے بغیر۔ ہماری گنتی میں یہ آٹھ ہیں۔ ہم نے انہیں اپنے الفاظ میں لکھا ہے۔ رہنما تحریریں ہم نے چنی ہیں۔ بعد کی کسی حکمتِ عملی کے مقاصد ہمیں نہیں ملے۔
lens-migration_strategy-state_policy = مائیگریشن پر ریاست کی پالیسی چلانا
lens-migration_strategy-management = مائیگریشن کا بہتر انتظام
lens-migration_strategy-regulation = مائیگریشن کے قاعدے بنانا اور آگے کا اندازہ لگانا
lens-migration_strategy-legislation = ایسے قانون جو بین الاقوامی قاعدوں اور آج کی ضرورتوں کے مطابق ہوں
lens-migration_strategy-application = ایسے قانون جن پر اچھی طرح عمل ہو
lens-migration_strategy-data = معلومات کا ایک ہی ڈیٹا بیس اور نگرانی کا جدید خودکار نظام
lens-migration_strategy-irregular_migration = بے قاعدہ مائیگریشن کی روک تھام
lens-migration_strategy-cooperation = دوسرے ملکوں سے زیادہ تعاون
