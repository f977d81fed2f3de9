## Names of the laws and treaties of facts/instruments.toml, in the same order

law-migration_code = قانون مهاجرت
law-administrative_offences = قانون تخلفات اداری
law-administrative_procedure = قانون آیین دادرسی اداری
law-criminal_code = قانون مجازات (قانون جزا)
law-ombudsman_law = قانون هم‌تراز قانون اساسی درباره کمیسر حقوق بشر (آمبودزمان)
law-constitution = قانون اساسی
law-refugee_law_1999 = قانون وضعیت پناهندگان و آوارگان داخلی (افراد جابه‌جاشده در داخل کشور)
law-echr = کنوانسیون اروپایی حقوق بشر
law-asylum_decree_2000 = فرمان رئیس‌جمهور شماره 419 مورخ ۱۳ نوامبر ۲۰۰۰ درباره درخواست‌های وضعیت پناهندگی
law-idp_law_1999 = قانون حمایت اجتماعی از آوارگان داخلی و افراد در حکم آنان
law-constitution_english_copy = قانون اساسی (نسخه انگلیسی)
law-constitution_unesco_copy = قانون اساسی (نسخه انگلیسی یونسکو)
law-minorities_decree_1992 = فرمان رئیس‌جمهور شماره 212 مورخ ۱۶ سپتامبر ۱۹۹۲ درباره اقلیت‌های ملی
law-labour_code = قانون کار
law-migration_code_2024 = قانون مهاجرت (نسخه قدیمی‌تر)
law-civil_procedure = قانون آیین دادرسی مدنی (اصول محاکمات مدنی)
law-citizenship_law = قانون تابعیت
