## Names of the laws and treaties of facts/instruments.toml, in the same order

law-migration_code = Міграційний кодекс
law-administrative_offences = Кодекс про адміністративні правопорушення
law-administrative_procedure = Адміністративно-процесуальний кодекс
law-criminal_code = Кримінальний кодекс
law-ombudsman_law = Конституційний закон про Уповноваженого з прав людини (омбудсмена)
law-constitution = Конституція
law-refugee_law_1999 = Закон «Про статус біженців і внутрішньо переміщених осіб (осіб, переселених у межах країни)»
law-echr = Європейська конвенція з прав людини
law-asylum_decree_2000 = Указ Президента № 419 від 13 листопада 2000 р. щодо клопотань про статус біженця
law-idp_law_1999 = Закон «Про соціальний захист внутрішньо переміщених осіб і прирівняних до них осіб»
law-constitution_english_copy = Конституція (текст англійською)
law-constitution_unesco_copy = Конституція (текст ЮНЕСКО англійською)
law-minorities_decree_1992 = Указ Президента № 212 від 16 вересня 1992 р. про національні меншини
law-labour_code = Трудовий кодекс
law-migration_code_2024 = Міграційний кодекс (давніша копія)
law-civil_procedure = Цивільний процесуальний кодекс
law-citizenship_law = Закон «Про громадянство»
