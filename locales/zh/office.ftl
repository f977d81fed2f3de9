## Topics

topic-identity_papers = 身份证件：护照、身份证、出生证明
topic-registration = 居留地或居住地登记
topic-stay_residence = 签证、延长停留、居留证
topic-work_permit = 工作许可证
topic-asylum = 庇护和难民身份
topic-statelessness_citizenship = 国籍或无国籍
topic-removal_entry_ban = 驱逐出境、禁止入境
topic-detention_treatment = 拘押以及被拘押者的待遇
topic-housing_return = 住房、流离失所者返回
topic-property = 财产和土地
topic-social_support = 社会支持：养老金、补助
topic-labour = 劳动：工资、合同、解雇
topic-health = 健康和医疗
topic-education_language = 教育和语言
topic-family = 家庭和儿童
topic-discrimination_minority = 歧视、少数群体权利
topic-court_delay = 法院：拖延、文件丢失、判决未执行
topic-information_access = 获取信息
topic-other = 其他

## Bodies

body-migration_service = 国家移民局（Dövlət Miqrasiya Xidməti）
body-police = 警察
body-court = 法院
body-prosecution = 检察院
body-local_executive = 地方行政机关
body-municipality = 市政机构
body-idp_committee = 难民和境内流离失所者事务国家委员会（Qaçqınların və Məcburi Köçkünlərin İşləri üzrə Dövlət Komitəsi）
body-labour_social_ministry = 劳工和民众社会保护部（Əmək və Əhalinin Sosial Müdafiəsi Nazirliyi）
body-health = 卫生：医院、诊所、医疗保险
body-education = 教育：学校、大学、教育部
body-border_service = 国家边防局（Dövlət Sərhəd Xidməti）
body-penitentiary = 监狱或看守所
body-state_company = 国有公司
body-private = 私营公司或雇主
body-foreign_state = 外国机关
body-other = 其他机构，或我不知道

## Groups

group-refugee = 难民
group-refugee-hint = 您在阿塞拜疆有难民身份。
group-asylum_seeker = 寻求庇护者
group-asylum_seeker-hint = 您来自另一个国家，在这里请求保护，还没有得到答复。
group-idp = 境内流离失所者
group-idp-hint = 您被迫离开家园，搬到阿塞拜疆境内的另一个地方。
group-labour_migrant = 移徙工人（外来务工人员）
group-foreign_student = 外国学生
group-stateless = 无国籍人
group-stateless-hint = 没有任何国家把您视为其公民。
group-trafficking = 被迫劳动，或被利用为他人牟利的人
group-minority = 少数民族成员
group-citizen_abroad = 在国外的阿塞拜疆公民
group-family = 以上某类人的家庭成员
group-other = 以上都不是
group-unsaid = 不愿回答

## Public status of a complaint

status-received = 已收到
status-accepted = 已受理
status-considered = 正在处理
status-asked = 已向有关机构询问
status-needinfo = 需要您补充信息
status-answered = 已答复
status-closed = 已结案
status-declined = 不予受理
status-referred = 已转交其他机构
status-withdrawn = 投诉人已撤回
