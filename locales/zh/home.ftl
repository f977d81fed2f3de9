## Doors

home-title = 您的权利，您的语言
home-lead = 为在阿塞拜疆的每一个人提供指南，并可向阿塞拜疆监察员投诉。
home-door-rights = 了解您的权利
home-door-rights-text = 简短的指南，每个回答旁都注明法律。
home-door-complaint = 提交投诉
home-door-complaint-text = 一步一步填写。随时可以停下，在此浏览器中继续。
home-door-call = 拨打916
home-door-call-text = 昼夜服务。用手机或在各地区拨打：{ "012\u00A0916" }。

## Urgent

home-urgent-title = 情况紧急吗？
home-urgent-removal = 我收到了要求我离开的文件
home-urgent-detained = 有人被拘押
home-urgent-danger = 生命危险：请拨打{ $fire }。犯罪：请拨打{ $police }。

## Guides and promises

home-guides-title = 指南
home-promises-title = 我们的承诺
home-promise-papers = 任何人投诉时都不必提供证件号码、父亲的名字、地址或许可证。
home-promise-sealed = 您写的内容加密保存。您设备的地址不会与其一起保存。
home-promise-stored = 您看到投诉编号时，您的投诉就已保存。
