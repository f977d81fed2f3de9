## Mails. The office's mail is always in the office's language; the acknowledgement in the applicant's.
## Subjects carry nothing but the reference and a fixed word.

mail-office-subject = { $reference }
mail-office-subject-urgent = 紧急 { $reference }
mail-test = 测试版本。这不是向监察员提交的真实投诉。如需帮助，请拨打916。
mail-office-heading = 投诉 { $reference }
mail-office-filed = 收到时间：{ $time }
mail-office-channel = 提交方式：{ $channel }
mail-office-partner = 由合作机构提交：{ $name }
mail-office-language = 表格语言：{ $language }
mail-office-urgent = 紧急：{ $reasons }
mail-office-over-a-year = 超过一年：按回答中的日期计算，提交投诉时已超过一年。事情可能仍在继续。这是标记，不表示不予受理。
mail-office-open = 在待办列表中打开：{ $address }
mail-office-json = 同样的回答附在complaint.json文件中。
mail-office-no-files = 文件：无。
mail-office-anonymous = 投诉人没有说出姓名。
mail-office-footer = 此邮件由投诉网站生成。每次在待办列表中打开该投诉都会留下记录。

mail-ack-subject = { $reference }
mail-ack-heading = 您的投诉已保存
mail-ack-reference = 投诉编号：{ $reference }
mail-ack-time = 保存时间：{ $time }
mail-ack-next = 投诉已进入监察员办公室的待办列表。请保管好编号。拨打916时请说出编号。
mail-ack-code = 此邮件中没有您的访问码。我们绝不通过邮件发送访问码。
mail-ack-court = 向监察员投诉不会中止法院的期限。如果有对您不利的决定，请咨询律师。时间有限。
mail-ack-why = 您收到此邮件，是因为有人在投诉中填写了此地址并要求发送回执。如果不是您本人，请删除此邮件。
mail-ack-call = 呼叫中心：916。用手机或在各地区拨打：012 916。

channel-web = 网站表格
channel-phone = 拨打916
channel-paper = 信件
channel-visit = 来访
urgent-danger = 危险
urgent-child_alone = 身边没有成年人的儿童
urgent-detained = 有人被拘押
urgent-removal_decision = 驱逐出境决定
urgent-by_list = 所选的主题或群体
