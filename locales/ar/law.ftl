## Names of the laws and treaties of facts/instruments.toml, in the same order

law-migration_code = قانون الهجرة
law-administrative_offences = قانون المخالفات الإدارية
law-administrative_procedure = قانون الإجراءات الإدارية القضائية
law-criminal_code = القانون الجنائي
law-ombudsman_law = القانون الدستوري بشأن مفوض حقوق الإنسان (أمين المظالم)
law-constitution = الدستور
law-refugee_law_1999 = قانون وضع اللاجئين والنازحين داخليًا (الأشخاص المشردين داخل البلد)
law-echr = الاتفاقية الأوروبية لحقوق الإنسان
law-asylum_decree_2000 = المرسوم الرئاسي رقم 419 المؤرخ 13 نوفمبر 2000 بشأن طلبات صفة اللاجئ
law-idp_law_1999 = قانون الحماية الاجتماعية للنازحين داخليًا ومن في حكمهم
law-constitution_english_copy = الدستور (نسخة إنجليزية)
law-constitution_unesco_copy = الدستور (نسخة اليونسكو الإنجليزية)
law-minorities_decree_1992 = المرسوم الرئاسي رقم 212 المؤرخ 16 سبتمبر 1992 بشأن الأقليات القومية
law-labour_code = قانون العمل
law-migration_code_2024 = قانون الهجرة (نسخة أقدم)
law-civil_procedure = قانون الإجراءات المدنية
law-citizenship_law = قانون الجنسية
