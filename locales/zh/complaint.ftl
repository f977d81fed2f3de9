## Start

complaint-start-title = 向监察员提交投诉
complaint-start-lead = 请把发生的事告诉监察员。问题一步一步提出，大约需要10到15分钟。
complaint-start-point-papers = 您不需要任何证件：不需要护照、登记地址或电子邮箱。
complaint-start-point-blank = 几乎每个问题都可以不填。
complaint-start-point-draft = 每完成一步，您的草稿会加密保存在本服务器上，保存30天。此浏览器中的Cookie可以重新找到草稿。
complaint-start-point-court = 向监察员投诉不会中止法院的期限。如果有对您不利的决定，请立即咨询律师。
complaint-start-button = 开始
complaint-start-continue = 继续填写此设备上的草稿
complaint-start-fresh = 删除草稿，重新开始
complaint-start-916 = 您也可以打电话说明：请拨打916。

## Danger

urgent-title = 现在有人处于危险中吗？
urgent-text = 如果有生命危险，请立即拨打112。然后拨打916。

## Steps

step-progress = 第{ $n }步，共{ $total }步
step-who-title = 这份投诉是为谁提交的？
step-who-name = 为谁投诉
step-who-lead = 您可以为自己投诉；如果他人同意，也可以为他人投诉。
step-you-title = 您叫什么名字？
step-you-name = 您的姓名
step-contact-title = 我们怎样联系您才安全？
step-contact-name = 联系方式
step-contact-lead = 请只填写对您安全的内容。您可以全部不填。
step-situation-title = 现在情况怎么样？
step-situation-name = 情况
step-situation-lead = 这些问题都可以不填。
step-decision-title = 有没有要求离开阿塞拜疆的决定，或者法院案件？
step-decision-name = 决定和法院
step-decision-lead = 向监察员投诉不会中止法院的期限。
step-events-title = 发生了什么？
step-events-name = 发生了什么
step-events-lead = 请用您最熟悉的语言，用自己的话来说。
step-body-title = 是什么事，是谁做的？
step-body-name = 主题和机构
step-body-lead = 如果不知道，可以不填。
step-wish-title = 您希望改变什么？
step-wish-name = 您的愿望
step-wish-lead = 请说明什么能帮助您，以及办公室可否说出您的姓名。
step-review-title = 提交前请核对您的投诉
step-review-name = 核对并提交
step-review-lead = 每个回答都可以修改。目前还没有提交任何内容。

## Buttons and the draft

button-continue = 保存并继续
button-back = 返回
button-send = 提交投诉
button-change = 修改
button-change-hidden = ：{ $field }
draft-saved = 您的草稿已加密保存在本服务器上，保存至{ $date }。您可以现在停下，以后在此浏览器中继续。
draft-not-yet = 目前还没有保存任何内容。您按下“保存并继续”时，草稿才会保存。
chars-left = { $count ->
   *[other] 还可输入{ $count }个字符
}
chars-over = { $count ->
   *[other] 超出{ $count }个字符
}
unsaved-warning = 您在此页面输入的内容还没有保存。
draft-gone-title = 此浏览器中没有草稿
draft-gone-text = 我们没有找到属于此浏览器的草稿。草稿可能已超过30天、已删除，或是在另一个浏览器中开始的。请重新开始，或拨打916。
draft-conflict-title = 这一步已在另一个标签页中修改
draft-conflict-text = 下面是您在此标签页中输入的内容。它还没有保存。请核对后再次保存：它会替换另一个标签页保存的内容。
review-changed-title = 您的回答已在另一个标签页中修改
review-changed-text = 没有提交任何内容。下面是现在提交时会发送的内容。请再读一遍，勾选两个方框，然后提交。
cookies-needed-title = 您的浏览器不保存Cookie
cookies-needed-text = 没有Cookie，我们就无法再找到您的草稿，各步骤也无法保存。请允许本网站使用Cookie后继续，或拨打916。

## Check and send

review-blank = 未填写
review-anonymous-note = 您在匿名投诉。监察员公布的答复说明，只有证据充分时，才会审查这样的投诉。请在正文中说明有什么可以证明。
review-where-title = 投诉会送到哪里
review-where-text = 本网站把您的投诉交给监察员办公室：送入其待办列表，并通过电子邮件发送。不交给其他任何人。办公室就此事询问有关机构时，该机构可能会知道您是谁。向监察员投诉不会中止法院的期限。
review-ack-none = 不会通过电子邮件发送回执：您没有为此填写电子邮箱地址。
review-urgent-note = 您写到有人处于危险中。请立即拨打112，也请拨打916。请不要等待对这份投诉的答复。

## Sent

sent-title = 您的投诉已保存，正在送交办公室
sent-title-stored = 您的投诉已保存在这里
sent-reference = 您的投诉编号
sent-code = 您的访问码
sent-code-keep = 请保管好访问码。我们只在现在显示一次，绝不通过邮件发送。
sent-code-gone = 访问码此前已经显示过，不会再次显示。
sent-time = 保存时间
sent-kept-tick = 我已保管好访问码
sent-kept-button = 确认
sent-kept-done = 您已确认保管好访问码。它不再显示。
sent-print = 打印此页面
sent-next-title = 接下来会怎样
sent-next-1 = 投诉会进入办公室的待办列表。投诉也会通过电子邮件发送给办公室。
sent-next-2 = 请保管好编号。这是您的投诉编号。
sent-next-3 = 如果情况有变化，请拨打916并说出编号。法院的期限继续计算：请咨询律师。
sent-nothing-title = 此浏览器没有提交过投诉
sent-nothing-text = 此页面只在投诉刚提交后显示投诉。如果您有投诉编号，该投诉就已保存。如果没有，请开始填写或继续草稿，或拨打916。
