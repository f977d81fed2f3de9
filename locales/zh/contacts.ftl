## Who helps with what: the numbers of office/contacts.toml, in the same order

contact-ombudsman-name = 监察员，916呼叫中心
contact-ombudsman-help = 国家机关、市政机构或公职人员侵犯了您的权利。昼夜服务。
contact-migration_service-name = 国家移民局（Dövlət Miqrasiya Xidməti）
contact-migration_service-help = 登记、停留、居留和工作许可、庇护、离境。使用阿塞拜疆语、俄语和英语。
contact-trafficking-name = 打击人口贩运152热线
contact-trafficking-help = 您被迫劳动，有人扣着您的护照，或不让您离开。如果别人遇到这种情况，也请拨打。
contact-family_violence-name = 860支持热线
contact-family_violence-help = 家庭暴力或基于性别的暴力。目前的服务时间未经确认：如果无人接听，请拨打102。
contact-emergency-name = 紧急情况部（Fövqəladə Hallar Nazirliyi）
contact-emergency-help = 生命危险、火灾、事故、救援。昼夜服务。
contact-police-name = 警察
contact-police-help = 犯罪、暴力、威胁。
contact-ambulance-name = 救护车
contact-ambulance-help = 有人生病或受伤。如果您所在的地方打不通103，请拨打112。
contact-child_helpline-name = 儿童帮助热线
contact-child_helpline-help = 儿童需要帮助或想倾诉。由一个组织运营，不由国家运营。服务时间未经确认。
contact-labour-name = 劳工和民众社会保护部（Əmək və Əhalinin Sosial Müdafiəsi Nazirliyi）
contact-labour-help = 拖欠工资、劳动合同、解雇、社会补助。
contact-health_insurance-name = 国家强制医疗保险局（İcbari Tibbi Sığorta üzrə Dövlət Agentliyi）
contact-health_insurance-help = 医疗保险方面的问题。使用阿塞拜疆语和俄语。
contact-asan-name = ASAN服务（ASAN xidmət）
contact-asan-help = 在ASAN服务中心办理国家文件和服务。
contact-unhcr-name = 联合国难民署（UNHCR）
contact-unhcr-help = 为难民和寻求庇护者提供法律咨询，星期一至星期五，9:00到17:00。不对新的庇护申请作出决定。

## Regional centres

contact-ombudsman_ganja-name = 监察员地区中心：占贾
contact-ombudsman_ganja-help = 可当面提交投诉。我们没有找到地址和电话：请拨打916询问。
contact-ombudsman_jalilabad-name = 监察员地区中心：贾利拉巴德
contact-ombudsman_jalilabad-help = 可当面提交投诉。我们没有找到地址和电话：请拨打916询问。
contact-ombudsman_sheki-name = 监察员地区中心：舍基
contact-ombudsman_sheki-help = 可当面提交投诉。我们没有找到地址和电话：请拨打916询问。
contact-ombudsman_guba-name = 监察员地区中心：古巴（Quba）
contact-ombudsman_guba-help = 可当面提交投诉。我们没有找到地址和电话：请拨打916询问。
