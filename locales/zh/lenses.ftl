## Names of office/lenses.toml, in the same order

lens-baku_2011-title = 巴库监察员会议，2011年6月
lens-baku_2011-text = 第9届巴库国际监察员会议于2011年6月16日至18日举行，主题是少数民族和移民的文化权利。我们没有找到会议的《巴库宣言》文本。下面是各场会议的主题，依据是国际监察员协会（International Ombudsman Institute）的一个网页。指南由我们挑选。
lens-baku_2011-standards = 保护少数群体和移民：国家规则和国际规则
lens-baku_2011-cultural_diversity = 文化多样性和文化权利的实践
lens-baku_2011-ethnic_groups = 族裔群体和少数群体权利的实践
lens-migration_strategy-title = 2006年至2008年《国家移民方案》的目标
lens-migration_strategy-text = 总统于2006年7月25日批准了这个方案。方案的目标写在纳希切万移民局的一个网页上（migration.nmr.az）。网页用一句话列出这些目标，没有编号。我们数出八个，用自己的话写出来。指南由我们挑选。我们没有找到后来的战略的目标。
lens-migration_strategy-state_policy = 执行国家的移民政策
lens-migration_strategy-management = 更好地管理移民事务
lens-migration_strategy-regulation = 调节人口迁移并预测其变化
lens-migration_strategy-legislation = 符合国际规则和当今需要的法律
lens-migration_strategy-application = 在实践中行之有效的法律
lens-migration_strategy-data = 统一的数据库和现代化的自动监管系统
lens-migration_strategy-irregular_migration = 预防非正规的人口迁移
lens-migration_strategy-cooperation = 与其他国家加强合作
