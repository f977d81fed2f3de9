## Names of the laws and treaties of facts/instruments.toml, in the same order

law-migration_code = Миграционный кодекс
law-administrative_offences = Кодекс об административных проступках
law-administrative_procedure = Административно-процессуальный кодекс
law-criminal_code = Уголовный кодекс
law-ombudsman_law = Конституционный закон об Уполномоченном по правам человека (омбудсмене)
law-constitution = Конституция
law-refugee_law_1999 = Закон «О статусе беженцев и вынужденных переселенцев (лиц, переселённых в пределах страны)»
law-echr = Европейская конвенция по правам человека
law-asylum_decree_2000 = Указ Президента № 419 от 13 ноября 2000 г. о ходатайствах о статусе беженца
law-idp_law_1999 = Закон «О социальной защите вынужденных переселенцев и приравненных к ним лиц»
law-constitution_english_copy = Конституция (текст на английском)
law-constitution_unesco_copy = Конституция (текст ЮНЕСКО на английском)
law-minorities_decree_1992 = Указ Президента № 212 от 16 сентября 1992 года о национальных меньшинствах
law-labour_code = Трудовой кодекс
law-migration_code_2024 = Миграционный кодекс (прежняя копия)
law-civil_procedure = Гражданский процессуальный кодекс
law-citizenship_law = Закон о гражданстве
