## Receipt, on the page after sending and in the file

footer-verify = 验证回执
receipt-title = 您的投诉回执
receipt-lead = 回执是经签名的说明，表明此编号的投诉已在此时间保存。它不显示您所写的任何内容。任何人都可以验证回执。
receipt-no-key = 回执不能打开投诉。您可以把回执给别人看。请绝不要给别人看访问码。
receipt-test = 此回执来自测试版本。投诉没有送达监察员。请拨打916。
receipt-code = 可扫描的回执二维码
receipt-as-text = 同一回执的文字形式：
receipt-save = 把回执保存为文件
receipt-check = 验证回执
receipt-file-reference = 投诉编号：{ $reference }
receipt-file-time = 保存时间：{ $time }
receipt-file-check = 验证地址：{ $address }
receipt-file-line = 下一行就是回执本身。请不要改动。

## Copy of the whole complaint

copy-link = 整份投诉的副本，供打印
copy-title = 您的投诉副本
copy-lead = 这是您的回答，与保存的内容一字不差。请打印此页面，或在浏览器的打印窗口中保存为PDF。
copy-care = 此页面显示您所写的全部内容。请把纸张或文件放在别人找不到的地方。如果别人也使用此设备，之后请按“立即退出”。

## Checking a receipt

verify-title = 验证回执
verify-lead = 您可以在这里查看投诉回执是否真实、有没有改动过。
verify-no-content = 此页面不显示任何投诉的内容。您在这里发送的内容只用于验证，不会保存。
verify-one-way = 三种方式选一种即可：文字、文件或照片。
verify-reference = 投诉编号
verify-reference-hint = 如果您想与回执核对，请填写。例如26-7K3M-9QXD。
verify-text = 回执的文字形式
verify-text-hint = 以HUQUQ1开头。请复制整行。中间换行没有影响。
verify-file = 保存的文件
verify-file-hint = 本网站保存的.txt文件，或含有回执的.json文件。
verify-photo = 二维码的照片或屏幕截图
verify-photo-hint = JPEG、PNG或WebP，最大8 MB。图片中必须有完整的二维码和白边，清晰，没有反光。
verify-button = 验证回执
verify-result = 结果
verify-genuine-title = 回执是真实的。
verify-genuine-text = 签名相符，没有改动，此回执在我们的登记册中。
verify-genuine-unknown-text = 签名相符，没有改动。但此回执不在本系统的登记册中。请保管好回执，并询问办公室。
verify-altered-title = 回执被改动过。
verify-altered-text = 回执写有本办公室的密钥，但签名与文字不相符。有内容被改动，或复制时出错。请用保存的文件或二维码再试一次。
verify-unknown-title = 回执不是用本办公室的密钥签名的。
verify-unknown-text = 它是别人制作的，或来自另一个机构。此回执在这里不能证明任何事。
verify-unknown-kept-text = 这里已不再认识此密钥。但这份回执确实在我们的登记册中。请询问办公室。
verify-do = 如果您不确定，或此回执是别人给您的，请询问办公室并说出编号。
verify-filed = 保存时间
verify-kind = 系统类型
verify-kind-test = 测试版本：投诉没有送达监察员
verify-kind-service = 正式使用
verify-key = 密钥
verify-register = 是否在我们的登记册中
verify-register-yes = 是。这份回执确实是为此投诉发出的。
verify-register-no = 否。此回执不在我们的登记册中。
verify-register-not-asked = 没有查询：回执中没有可以查找的投诉。
verify-number-other = 您输入的编号与回执中的编号不同。
verify-number-mistyped = 您输入的不是投诉编号。请与此编号核对。
verify-wrong-nothing = 请用三种方式之一提供回执：文字、文件或照片。
verify-wrong-no-receipt = 其中没有回执。回执以HUQUQ1开头。
verify-wrong-cut = 回执不完整：缺少结尾。请复制整行。
verify-wrong-unreadable = 这看起来像回执，但无法读取。有字符错误或多余。请试用保存的文件或二维码。
verify-wrong-newer = 此回执由本程序的更新版本生成。这里还不能验证。请拨打916。
verify-wrong-not-text = 此文件不是文字。请选择本网站保存的.txt文件。
verify-wrong-not-picture = 此图片无法读取。请选择JPEG、PNG或WebP图片，或截取屏幕。
verify-wrong-too-large = 图片太大。请截取屏幕，或把图片裁剪到只剩二维码。
verify-wrong-no-code = 此图片中读不出二维码。请重新拍照：靠近一些，清晰，包括完整的二维码和白边。
verify-wrong-other-code = 此图片中的二维码不是回执。
