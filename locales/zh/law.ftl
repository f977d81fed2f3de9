## Names of the laws and treaties of facts/instruments.toml, in the same order

law-migration_code = 《移民法典》
law-administrative_offences = 《行政违法行为法典》
law-administrative_procedure = 《行政诉讼法典》
law-criminal_code = 《刑法典》
law-ombudsman_law = 《人权专员（监察员）宪法性法律》
law-constitution = 《宪法》
law-refugee_law_1999 = 《难民和境内流离失所者（在国内迁移的人）地位法》
law-echr = 《欧洲人权公约》
law-asylum_decree_2000 = 2000年11月13日关于难民身份申请的第419号总统令
law-idp_law_1999 = 《境内流离失所者和同等待遇人员社会保护法》
law-constitution_english_copy = 《宪法》（英文版本）
law-constitution_unesco_copy = 《宪法》（联合国教科文组织的英文版本）
law-minorities_decree_1992 = 1992年9月16日关于少数民族的第212号总统令
law-labour_code = 《劳动法典》
law-migration_code_2024 = 《移民法典》（旧版本）
law-civil_procedure = 《民事诉讼法典》
law-citizenship_law = 《国籍法》
