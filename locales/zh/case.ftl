## The draft and its code

resume-title = 先停下，以后继续
resume-kept = 您的草稿在本服务器上保存至{ $date }。之后会被删除。
resume-none = 此浏览器中没有草稿。
resume-go-on = 继续填写草稿
resume-code-title = 用于其他设备的草稿码
resume-code-text = 有了草稿码，您可以在另一部手机或电脑上继续填写此草稿。您也可以把草稿码告诉916的接线员：这样接线员可以和您一起打开草稿。
resume-code-make = 获取草稿码
resume-code-has = 此草稿已经有草稿码。如果您获取新的草稿码，旧的就不能再打开任何内容。
resume-code-shown = 您的草稿码
resume-code-keep = 请现在就把草稿码写下来。我们只显示一次，绝不发送。任何人有了草稿码，都可以阅读和修改您的草稿。
resume-open-title = 用草稿码打开草稿
resume-open-label = 草稿码
resume-open-hint = 20个数字，分五组，每组四个。
resume-open-button = 打开草稿
resume-open-replaces = 之后此浏览器会显示另一份草稿。现在这里的草稿，以后只能用它自己的草稿码打开。
resume-wrong = 此草稿码不能打开任何草稿。请与您的记录核对。草稿在30天后删除。提交以后，请改用投诉编号和访问码。
resume-mistyped = 缺少一个数字，或有数字错误。草稿码有20个数字。
resume-delete-title = 删除草稿
resume-delete-text = 您输入的全部内容会立即从本服务器上删除。删除后无法恢复。
resume-delete-tick = 我要删除草稿
resume-delete-button = 删除
resume-deleted = 草稿已删除。

## Opening a case

nav-case = 我的案件
case-open-title = 打开我的案件
case-open-lead = 您可以在这里查看投诉处理进度，也可以给办公室写消息。您需要提交后显示给您的两项内容。
case-open-reference = 投诉编号
case-open-reference-hint = 编号的格式如26-7K3M-9QXD。
case-open-code = 访问码
case-open-button = 打开案件
case-open-lost = 我丢失了访问码
case-open-private = 如果别人也使用此设备，请在结束时关闭案件。30分钟不使用，案件会自动关闭。
case-bad-reference = 投诉编号：缺少一个字符，或有字符错误。编号共有十个字母和数字。
case-bad-code = 访问码：缺少一个数字，或有数字错误。访问码有20个数字。
case-wrong-title = 此编号与此访问码不相符
case-wrong-text = 请把两者与您的记录核对。如果访问码丢失，请使用下面的链接或拨打916。
case-ended = 案件在此设备上已关闭。如需继续，请重新打开。
case-left = 案件在此设备上已关闭。

## The case

case-title = 我的案件
case-stands = 目前的进度
case-filed-at = 保存时间
case-waits = 办公室向您提出了问题。您的回答有助于继续处理。
case-timeline = 到目前为止的经过
case-no-dates = 我们不显示后续步骤的日期：在这里哪些期限适用于办公室，还没有律师确认。
case-courts = 在此期间，法院的期限继续计算。请咨询律师。
case-due = 至{ $date }
case-event-filed = 您的投诉已保存。
case-event-accepted = 办公室已受理投诉。
case-event-considered = 办公室正在处理投诉。
case-event-body-asked = 办公室询问了有关机构。
case-event-body-answered = 有关机构答复了办公室。
case-event-applicant-asked = 办公室向您提出问题。
case-event-applicant-wrote = 您给办公室写了消息。
case-event-office-wrote = 办公室给您写了消息。
case-event-answered = 办公室答复了您的投诉。
case-event-corrected = 您更正了一些内容。
case-event-not-solved = 您说明问题没有解决。
case-event-withdrawn = 您撤回了投诉。
case-event-closed = 办公室结束了案件：{ $status }。
case-event-reopened = 办公室重新开始处理案件。
case-event-code-renewed = 已发放新的访问码。旧的访问码不能再打开案件。
case-can = 您可以做什么
case-write-title = 给办公室写消息
case-write-hint = 可以使用任何语言。消息会与您的投诉一起进入办公室的待办列表。
case-write-button = 发送消息
case-correct-button = 作为更正发送
case-correct-text = 您提交的内容保持不变。更正会放在它旁边。
case-done-write = 您的消息已保存。
case-done-correct = 您的更正已保存。
case-done-not-solved = 办公室现在会看到，对您来说问题没有解决。
case-done-withdraw = 投诉已撤回。
case-empty = 您的消息：请先填写内容。
case-too-long = 您的消息：文字太长。上限是{ $max }个字符。
case-unfit = 现在已不能这样做：在此期间案件有了新的进展。请查看到目前为止的经过。
case-not-solved-text = 案件已结束。如果对您来说问题没有解决，请说明这一点并写出原因。是否重新处理案件，由办公室决定。
case-not-solved-button = 说明问题没有解决
case-withdraw-title = 撤回投诉
case-withdraw-text = 之后办公室会结束案件。您提交的内容仍然保存。
case-withdraw-button = 撤回投诉
case-withdraw-sure = 您要撤回投诉吗？
case-withdraw-pressure = 如果有人逼您这样做，请先拨打916。
case-withdraw-keep = 不撤回投诉
case-answers = 您提交的内容
case-leave = 在此设备上关闭案件

## A lost access code

case-lost-title = 访问码丢失
case-lost-lead = 如果您设置了找回问题，回答它就可以得到新的访问码。旧的访问码就不能再打开任何内容。
case-lost-next = 继续
case-lost-question = 您的问题
case-lost-answer = 您的回答
case-lost-wrong = 此回答不相符。请尝试换一种写法，或拨打916。
case-lost-none-title = 此编号没有设置找回问题
case-lost-none-text = 没有访问码，任何人都无法从这里打开案件。您的投诉仍然保存着，办公室也在处理。请拨打916并说出编号。
case-lost-new = 您的新访问码
case-lost-new-text = 请现在就写下来。我们只显示一次。旧的访问码不能再打开案件。
review-recovery-none = 您没有设置找回问题。如果丢失访问码，您就不能再在这里打开您的案件。投诉仍会保存并送交办公室。

## What is due

clock-look = 首次查看紧急投诉
clock-refusal = 不受理时的书面理由
clock-body = 相关机构对办公室的答复
clock-examination = 对投诉的审查
clock-information = 对信息获取投诉的审查
