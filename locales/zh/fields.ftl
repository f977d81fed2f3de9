field-optional = （可以不填）

## Who

field-filing_for = 这份投诉是为谁提交的？
field-filing_for-short = 为谁投诉
field-filing_for-self = 为我自己
field-filing_for-other = 为另一个人
field-filing_for-group = 为一群人
field-consent_evidence = 有什么能表明这些人同意？
field-consent_evidence-short = 他们如何表示同意
field-consent_evidence-hint = 例如：签名的文件、一条消息、给916打的电话。请回答此问题或下一个问题。
field-no_consent_reason = 您为什么无法询问他们？
field-no_consent_reason-short = 没有询问的原因
field-no_consent_reason-hint = 例如：此人被拘押、失踪、病重或已去世。

## You

field-given_name = 您的名是什么？
field-given_name-short = 名
field-given_name-hint = 请按别人对您的称呼填写。如果您只有一个名字，请填在这里。
field-surname = 您的姓是什么？
field-surname-short = 姓
field-patronymic = 您父亲叫什么名字？
field-patronymic-short = 父亲的名字
field-patronymic-hint = 阿塞拜疆的文件常常要求填写。您可以不填。
field-no_patronymic = 我的证件上没有父亲的名字
field-no_patronymic-short = 证件上没有父亲的名字
field-anonymous = 我不想说出我的姓名
field-anonymous-short = 匿名
field-anonymous-hint = 监察员公布的答复说明，只有证据充分时，才会审查这样的投诉。您也可以先拨打916询问。
field-subject_given_name = 权利受侵害的人的名是什么？
field-subject_given_name-short = 权利受侵害的人的名
field-subject_surname = 此人的姓是什么？
field-subject_surname-short = 权利受侵害的人的姓
field-subject_patronymic = 此人的父亲叫什么名字？
field-subject_patronymic-short = 权利受侵害的人的父亲的名字
field-subject_relation = 您与此人或这群人是什么关系？
field-subject_relation-short = 您与他们的关系
field-subject_relation-hint = 例如：母亲、朋友、律师、提供帮助的组织。
field-subject_count = 这群人有多少人？
field-subject_count-short = 人数
field-subject_count-hint = 请填写数字。如果不确定，请填写大概人数。
field-further_subjects = 这群人中还有谁？
field-further_subjects-short = 其他人
field-further_subjects-hint = 每行填写一个姓名。请只填写同意写出姓名的人。

## Contact

field-address = 信件可以寄到哪里？
field-address-short = 地址
field-address-hint = 任何地方都可以：住所、宿舍、朋友家。不需要在那里登记。
field-phone = 您的电话号码是什么？
field-phone-short = 电话号码
field-phone-hint = 如果不是阿塞拜疆的号码，请加上国家代码。
field-email = 您的电子邮箱地址是什么？
field-email-short = 电子邮箱地址
field-email-hint = 只有在没有别人看您的邮箱时才填写。
field-safe_contact = 用哪种方式联系您是安全的？
field-safe_contact-short = 与您联系的安全方式
field-safe_contact-hint = 请想一想谁能看到您的电话和邮件。
field-safe_contact-phone = 打电话
field-safe_contact-email = 发电子邮件
field-safe_contact-none = 没有安全的方式，请不要联系我
field-safe_hours = 什么时候给您打电话是安全的？
field-safe_hours-short = 安全的时间
field-safe_hours-hint = 例如：晚上18:00到20:00。
field-may_leave_message = 可以在我的电话上留言
field-may_leave_message-short = 电话留言
field-may_leave_message-hint = 别人可能会听到或看到留言。
field-ack_by_email = 请向我的电子邮箱发送回执
field-ack_by_email-short = 电子邮件回执
field-ack_by_email-hint = 回执中有投诉编号。回执中绝不会有访问码。
field-contact_language = 我们用什么语言答复您？
field-contact_language-short = 答复的语言
field-contact_language-hint = 请写出语言的名称。办公室会看到您的愿望；不一定能用这种语言答复。
field-interpreter = 我需要口译员才能与办公室交谈
field-interpreter-short = 需要口译员
field-interpreter-hint = 如果您能听懂一点，但不能把一切说清楚，也请勾选。

## Situation

field-danger = 现在有人的生命或健康处于危险中吗？
field-danger-short = 现在有危险
field-danger-hint = 如果有，请立即拨打112，然后拨打916。请不要等待对本表格的答复。
field-child_alone = 有没有身边没有成年人照顾的儿童？
field-child_alone-short = 没有成年人照顾的儿童
field-child_alone-hint = 儿童是指未满18岁的人。
field-detained = 有人被拘押，或者被关在不能离开的地方吗？
field-detained-short = 被拘押
field-detained-hint = 例如：在警察局、监狱、移民中心、边境、医院。
field-detained-no = 否
field-detained-self = 是，我本人
field-detained-other = 是，另一个人
field-place_detained = 您或此人被关在哪里？
field-place_detained-short = 被拘押的地点
field-place_detained-hint = 请写下您知道的情况：城市、建筑物、谁在看管此人。
field-group = 以下有没有符合您的情况？
field-group-short = 群体
field-group-hint = 如果您为他人投诉，请按那个人的情况选择。

## Decision and court

field-removal_decision = 您收到过要求您离开阿塞拜疆的决定吗？
field-removal_decision-short = 离开阿塞拜疆的决定
field-removal_decision-hint = 阿塞拜疆语称为“kənara çıxarma haqqında qərar”（驱逐出境决定）。如果您有看不懂的文件，请选择“不知道”。
field-removal_decision-no = 否
field-removal_decision-yes = 是
field-removal_decision-unknown = 不知道
field-removal_decision-warning = 在这里投诉不会中止法院的期限。请咨询律师：时间有限。您也可以拨打916。
removal-guide-link = 被要求离开时该怎么办
field-removal_served_on = 您是哪一天收到这份文件的？
field-removal_served_on-short = 收到决定的日期
field-removal_served_on-hint = 请按文件上的日期，或按您的记忆填写。
field-court = 同一件事有没有法院案件？
field-court-short = 法院案件
field-court-hint = 任何法院都算，包括对该决定提起的诉讼。
field-court-no = 否
field-court-pending = 是，法院还没有作出裁决
field-court-decided = 是，法院已经作出裁决

## Events

field-what_happened = 发生了什么？
field-what_happened-short = 发生了什么
field-what_happened-hint = 谁在什么时候、什么地方做了什么？有谁看到？有没有能证明的文件、照片或消息？短句就够了。
field-happened_on = 什么时候发生的？
field-happened_on-short = 发生的日期
field-happened_on-hint = 如果事情还在继续，请写开始的时间。
field-learned_on = 您是什么时候知道的？
field-learned_on-short = 知道的日期
field-learned_on-hint = 只有在事后才知道时填写。
field-where_happened = 在哪里发生的？
field-where_happened-short = 地点
field-where_happened-hint = 城市或区、街道、机关或建筑物的名称。
field-nakhchivan = 事情发生在纳希切万自治共和国吗？
field-nakhchivan-short = 在纳希切万
field-nakhchivan-hint = 纳希切万有自己的监察员。

## Body

field-topic = 投诉的是什么事？
field-topic-short = 主题
field-topic-hint = 如果有几项符合，请选择对您最重要的一项。
field-body = 您投诉哪个机构？
field-body-short = 您投诉的机构
field-body-hint = 做了这件事或没有采取行动的国家机关、市政机构、公司或个人。
field-body_other = 它叫什么名称？
field-body_other-short = 机构名称或公职人员姓名
field-body_other-hint = 请尽您所知填写机关、公司或公职人员，以及所在城市。
field-complained_before = 您以前就此事向监察员投诉过吗？
field-complained_before-short = 以前的投诉
field-complained_before-hint = 包括打电话、写信或当面投诉。
field-what_is_new = 此后有什么新情况？
field-what_is_new-short = 新情况
field-what_is_new-hint = 新的事件或文件。如果您知道以前的投诉编号，请写在这里。

## Wish

field-remedy = 您希望改变什么？
field-remedy-short = 希望改变的事
field-remedy-hint = 例如：拿回护照、拿到工资、重新审查决定。
field-name_to_body = 办公室可以把您的姓名告诉该机构吗？
field-name_to_body-short = 向该机构说出您的姓名
field-name_to_body-hint = 即使不说姓名，该机构也可能猜到您是谁。
field-name_to_body-yes = 可以
field-name_to_body-no = 不可以
field-name_to_body-ask_first = 先问我

## Before sending

field-declaration = 我所写的内容属实。
field-declaration-short = 属实声明
field-data_consent = 我同意监察员办公室保存并使用我所写的内容，以审查这份投诉。
field-data_consent-short = 同意使用信息

## Dates

date-day = 日
date-month = 月
date-year = 年
date-hint = 例如14 11 2026。日和月可以不填。

## Why we ask: headings of the three rows

why-heading-why = 我们为什么问这个问题
why-heading-who = 谁会看到您的回答
why-heading-blank = 如果您不填写

## Why we ask

why-identity-why = 让办公室知道是谁在写，并能与您谈这份投诉。
why-identity-who = 本网站把您的回答交给监察员办公室：送入其待办列表，并通过电子邮件发送。不交给其他任何人。办公室就此事询问有关机构时，该机构可能会知道您是谁。稍后您会在本表格中说明，办公室可否说出您的姓名。
why-identity-blank = 如果您不说出姓名，请勾选“我不想说出我的姓名”。投诉仍会保存并送交办公室。监察员公布的答复说明，只有证据充分时，才会审查这样的投诉。
why-subject-why = 让办公室知道谁的权利受到侵害，以及此人希望投诉。
why-subject-who = 本网站把您的回答交给监察员办公室：送入其待办列表，并通过电子邮件发送。不交给其他任何人。办公室就此事询问有关机构时，该机构可能会知道此人是谁。稍后您会在本表格中说明，办公室可否说出您的姓名。
why-subject-blank = 投诉仍会保存并送交办公室。
why-contact-why = 让办公室能以对您安全的方式答复您、询问您。
why-contact-who = 本网站把您的回答交给监察员办公室：送入其待办列表，并通过电子邮件发送。不交给其他任何人。办公室就此事询问有关机构时，该机构可能会知道您是谁。稍后您会在本表格中说明，办公室可否说出您的姓名。
why-contact-blank = 投诉仍会保存并送交办公室。但办公室就没有办法联系您。您可以拨打916并说出投诉编号。
why-group-why = 有些权利只属于某一群体。您的回答能帮助办公室了解哪些权利适用于您。
why-group-who = 本网站把您的回答交给监察员办公室：送入其待办列表，并通过电子邮件发送。不交给其他任何人。办公室就此事询问有关机构时，该机构可能会知道您是谁。稍后您会在本表格中说明，办公室可否说出您的姓名。
why-group-blank = 投诉仍会保存并送交办公室。
why-detention-why = 被拘押的人不能随意前来或打电话。办公室需要知道此人在哪里。
why-detention-who = 本网站把您的回答交给监察员办公室：送入其待办列表，并通过电子邮件发送。不交给其他任何人。办公室就此事询问有关机构时，该机构可能会知道您是谁。稍后您会在本表格中说明，办公室可否说出您的姓名。
why-detention-blank = 投诉仍会保存并送交办公室。您可以拨打916，说明此人被关在哪里。
why-danger-why = 让危险情况能在您的投诉中看到。
why-danger-who = 本网站把您的回答交给监察员办公室：送入其待办列表，并通过电子邮件发送。不交给其他任何人。办公室就此事询问有关机构时，该机构可能会知道您是谁。稍后您会在本表格中说明，办公室可否说出您的姓名。
why-danger-blank = 投诉仍会保存并送交办公室。如果有生命危险，请立即拨打112。
why-removal-why = 有了这样的决定，对您计算的期限很短。办公室需要知道有这样的决定。
why-removal-who = 本网站把您的回答交给监察员办公室：送入其待办列表，并通过电子邮件发送。不交给其他任何人。办公室就此事询问有关机构时，该机构可能会知道您是谁。稍后您会在本表格中说明，办公室可否说出您的姓名。
why-removal-blank = 投诉仍会保存并送交办公室。无论您在这里怎样回答，期限都会继续计算。
why-court-why = 同一件事的法院案件，可能会改变监察员可以做的事。
why-court-who = 本网站把您的回答交给监察员办公室：送入其待办列表，并通过电子邮件发送。不交给其他任何人。办公室就此事询问有关机构时，该机构可能会知道您是谁。稍后您会在本表格中说明，办公室可否说出您的姓名。
why-court-blank = 投诉仍会保存并送交办公室。
why-naming-why = 为了审查投诉，办公室可能需要就此询问该机构。您可能不希望该机构知道您的姓名。
why-naming-who = 本网站把您的回答交给监察员办公室：送入其待办列表，并通过电子邮件发送。不交给其他任何人。办公室就此事询问有关机构时，该机构可能会知道您是谁。您在这里说明，办公室可否说出您的姓名。
why-naming-blank = 投诉仍会保存并送交办公室。办公室会看到您没有回答此问题。

# Recovery

field-recovery_question = 只有您能回答的问题
field-recovery_question-short = 找回问题
field-recovery_question-hint = 例如：小时候祖母怎么叫我？不要用证件上写有的人名。
field-recovery_answer = 您对此问题的回答
field-recovery_answer-short = 找回问题的回答
field-recovery_answer-hint = 大小写、空格和字母上的符号都没有影响。
why-recovery-why = 如果您丢失访问码，凭此回答可以在这里或拨打916得到新的访问码。
why-recovery-who = 没有人会看到回答：本网站只保存用于比对的标记。任何人输入您的投诉编号，都会看到这个问题，所以请不要在问题中写秘密。
why-recovery-blank = 投诉仍会保存并送交办公室。如果丢失访问码，您就不能在这里打开您的案件。
