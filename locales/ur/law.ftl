## Names of the laws and treaties of facts/instruments.toml, in the same order

law-migration_code = ضابطۂ مہاجرت (مائیگریشن کوڈ)
law-administrative_offences = ضابطۂ انتظامی خلاف ورزیاں
law-administrative_procedure = ضابطۂ انتظامی عدالتی کارروائی
law-criminal_code = ضابطۂ تعزیرات (کریمنل کوڈ)
law-ombudsman_law = کمشنر برائے انسانی حقوق (محتسب) سے متعلق آئینی قانون
law-constitution = آئین
law-refugee_law_1999 = پناہ گزینوں اور اندرونِ ملک بے گھر افراد (ملک کے اندر نقل مکانی کرنے والوں) کی حیثیت کا قانون
law-echr = انسانی حقوق کا یورپی کنونشن
law-asylum_decree_2000 = صدر کا 13 نومبر 2000 کا فرمان نمبر 419، پناہ گزین کی حیثیت کی درخواستوں سے متعلق
law-idp_law_1999 = اندرونِ ملک بے گھر افراد اور ان کے برابر قرار دیے گئے افراد کے سماجی تحفظ کا قانون
law-constitution_english_copy = آئین (انگریزی نقل)
law-constitution_unesco_copy = آئین (یونیسکو کی انگریزی نقل)
law-minorities_decree_1992 = صدر کا 16 ستمبر 1992 کا فرمان نمبر 212، قومی اقلیتوں سے متعلق
law-labour_code = ضابطۂ محنت (لیبر کوڈ)
law-migration_code_2024 = ضابطۂ مہاجرت (مائیگریشن کوڈ)، پرانی نقل
law-civil_procedure = ضابطۂ دیوانی (سول پروسیجر کوڈ)
law-citizenship_law = شہریت کا قانون
