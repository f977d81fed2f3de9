## “Can the Ombudsman help me?”

check-page-title = 监察员能帮助我吗？
check-page-lead = 最多五个问题。您也可以不回答，直接投诉。
check-page-progress = 第{ $n }个问题，最多{ $total }个
check-page-many = 请勾选所有符合的选项。如果都不符合，请继续。
check-page-who = 没有人。本网站不保存您在这里的回答。如果您接着投诉，其中一些回答会替您填好。
check-page-next = 继续
check-page-choose = 请选择一个回答。您也可以不回答，直接投诉。
check-page-anyway = 仍然投诉
check-page-end-title = 您可以做什么
check-page-end-lead = 这是根据您的回答得出的。这是信息，不是办公室的决定。
check-page-urgent-title = 请立即打电话
check-page-urgent-button = 填写简短的紧急投诉
check-page-still = 监察员仍然可以做什么
check-page-limits = 期限
check-page-complain = 提交投诉
check-page-carried = 您的一些回答已替您填好。您可以修改。
check-page-again = 重新开始回答问题
check-page-link = 不确定吗？回答五个问题，看谁能帮助您

## Questions of office/check.toml, in the same order

check-now = 现在正在发生以下情况吗？
check-now-why = 让您先看到应该给谁打电话。
check-now-danger = 有人的生命或健康处于危险中，或者有暴力行为
check-now-trafficking = 有人强迫别人劳动，扣着别人的护照，或不让别人离开
check-now-child_alone = 有儿童身边没有成年人照顾
check-now-detained_self = 我被关在不能离开的地方
check-now-detained_other = 另一个人被关在不能离开的地方
check-now-removal = 我收到了要求我离开阿塞拜疆的决定

check-who = 是谁做的，或者谁没有采取行动？
check-who-why = 监察员审查国家机关和市政机构的行为。其他问题，别的机构也许更能帮助您。
check-who-migration_service = 国家移民局（Dövlət Miqrasiya Xidməti）
check-who-police = 警察
check-who-court = 法院或法官
check-who-state = 其他国家机关、市政机构、国有公司，或它们的公职人员
check-who-private = 私人雇主、房东、银行、公司或个人
check-who-unknown = 不知道

check-matter = 是什么事？
check-matter-why = 有些事由其他机构决定，而且有期限。
check-matter-treatment = 对待我的方式
check-matter-no_answer = 不答复、拖延，或不收我的文件
check-matter-decision = 我不同意的一项决定
check-matter-asylum = 我的庇护或难民身份申请
check-matter-nothing_yet = 我还没有向他们提出过任何要求

check-private = 对方是谁？
check-private-why = 劳动问题有专门的机构处理，而且有期限。
check-private-employer = 雇主
check-private-other = 房东、银行、其他公司或个人

check-court_matter = 在法院是什么事？
check-court_matter-why = 监察员可以审查法院的拖延，但不能审查法官的裁决。
check-court_matter-slow = 拖延、丢失文件、没有按时交付文件，或判决迟迟没有执行
check-court_matter-judgment = 法官的裁决或行为

check-court = 同一件事有没有法院案件？
check-court-why = 法院案件可能影响监察员能做什么。
check-court-no = 否
check-court-pending = 是，法院还没有作出裁决
check-court-decided = 是，法院已经作出裁决

check-more = 以下有没有符合的情况？
check-more-why = 这可能影响投诉的处理。
check-more-year = 我知道此事已超过一年
check-more-nakhchivan = 事情发生在纳希切万

## Ends of office/check.toml, in the same order

check-end-danger-title = 危险或暴力
check-end-danger-text = 请先打电话，以后再写。遇到犯罪、受伤和家庭暴力时，这些号码可以提供帮助。
check-end-child-title = 没有成年人照顾的儿童
check-end-child-text = 请拨打112或916，说明儿童在哪里。
check-end-trafficking-title = 强迫劳动，或无法离开
check-end-trafficking-text = 152热线属于打击人口贩运的部门。您也可以替别人打电话。
check-end-detained-title = 有人被关在不能离开的地方
check-end-detained-text = 请拨打916，说明此人在哪里。监察员可以不经事先通知进入这样的地方。
check-end-removal-title = 要求您离开阿塞拜疆的决定
check-end-removal-text = 向法院起诉本身不会让驱逐停下来。请书面请求行政法院在案件作出裁决之前暂停执行，并说明理由。向监察员投诉不会中止期限。

check-end-here-title = 可以，您可以在这里投诉
check-end-here-text = 国家机关和市政机构、它们的公司和公职人员侵犯了权利时，监察员帮助恢复这些权利。
check-end-court_delay-title = 可以，您可以在这里投诉法院的拖延
check-end-court_delay-text = 拖延、丢失文件、没有按时交付文件，以及判决迟迟没有执行，都是监察员处理的事。

check-end-decision-title = 行政法院可以审查这项决定
check-end-decision-text = 请写给行政法院，说明决定哪里不对。请保管好文件，记下交给您的那一天。
check-end-decision-still = 您可以同时在这里投诉该机构对待您的方式。投诉不会中止法院的期限。
check-end-asylum-title = 庇护由国家移民局和法院决定
check-end-asylum-text = 监察员和联合国难民署（UNHCR）不对新的申请作出决定。请向国家移民局询问您的申请进展如何。
check-end-asylum-still = 您可以在这里投诉对待您的方式：例如没有答复您，或不收您的文件。
check-end-employer-title = 对私人雇主，由其他机构提供帮助
check-end-employer-text = 法律为监察员列出的名单中没有私人雇主。国家劳动监察局（Dövlət Əmək Müfəttişliyi Xidməti）审查合同、工资和休假问题：请通过劳工部向它求助。您也可以向法院起诉。
check-end-employer-still = 如果国家机关没有处理您的问题，您可以在这里投诉该机关。
check-end-private-title = 私人和公司不在监察员的名单中
check-end-private-text = 法律的名单中有国家机关、市政机构和它们的公司。关于房东、银行或其他公司的事，请询问律师应向哪里求助。如果是犯罪，请给警察打电话。
check-end-private-still = 如果国家机关没有处理您的问题，您可以在这里投诉该机关。
check-end-judgment-title = 监察员不能审查法官的裁决
check-end-judgment-text = 如果您不同意判决，请立即咨询律师怎样上诉。
check-end-judgment-still = 您可以在这里投诉法院拖延、丢失文件、没有按时交付文件，以及判决迟迟没有执行。
check-end-pending-title = 法院正在审理同一件事
check-end-pending-text = 根据纳希切万监察员的网站，这是不予受理的一个理由。我们未能读到国家法律的这一条。请不要错过法院的期限。
check-end-pending-still = 您可以在这里投诉法院拖延、丢失文件和没有按时交付文件。
check-end-nothing_yet-title = 请先向该机构提出
check-end-nothing_yet-text = 请告诉该机构您需要什么，最好书面提出。请保留副本，记下日期。如果不知道向哪里求助，请拨打916。
check-end-nothing_yet-still = 如果该机构不答复、拖延或不收您的文件，您可以在这里投诉。
check-end-nakhchivan-title = 纳希切万有自己的监察员
check-end-nakhchivan-text = 请拨打916，询问应在哪里投诉。我们没有找到两个办公室怎样分工处理投诉。
check-end-nakhchivan-still = 您仍然可以在这里投诉。表格会注明事情发生在纳希切万。

check-end-late-title = 已超过一年
check-end-late-text = 办公室公布的答复说，投诉的期限是一年。您仍然可以在这里投诉。请写明事情什么时候发生，您什么时候知道。

## Time limits

check-limit-leave-period = 48小时或10天
check-limit-leave-from = 离开这个国家，从国家移民局的决定交给您的那一刻起算。如果您的居留证被取消，或难民身份被拒绝，是10天。这一条的其他情况是48小时。
check-limit-act-period = 30天
check-limit-act-from = 对国家机关的决定向法院起诉，从决定送达您的那天起算。这是一般规则。
check-limit-offence-period = 10天
check-limit-offence-from = 对行政违法行为的处罚提出申诉，从副本正式交给您的那天起算。
check-limit-labour_right-period = 1个日历月
check-limit-labour_right-from = 就解雇和工作中的大多数其他违法行为向法院起诉，从您知道违法行为的那天起算。
check-limit-labour_money-period = 1年
check-limit-labour_money-from = 就工资、其他款项、财产或损害向法院起诉，从您知道违法行为的那天起算。

## The urgent complaint

urgent-form-link = 填写简短的紧急投诉
urgent-form-title = 紧急投诉
urgent-form-lead = 请先打电话。然后在这里回答六个简短的问题。
urgent-form-threat = 现在正在发生什么？
urgent-form-threat-hint = 请勾选所有符合的选项。至少勾选一项。
urgent-form-danger = 有人的生命或健康处于危险中
urgent-form-child_alone = 有儿童身边没有成年人照顾
urgent-form-detained_self = 我被关在不能离开的地方
urgent-form-detained_other = 另一个人被关在不能离开的地方
urgent-form-removal_decision = 有要求某人离开阿塞拜疆的决定
urgent-form-none = 现在正在发生什么：请至少勾选一项。如果都不符合，请提交普通投诉。
urgent-form-ordinary = 提交普通投诉
