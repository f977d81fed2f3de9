## Where what you typed is: shown by the script of the form

draft-state-phone = 仅在这部手机上
draft-state-phone-text = 您输入的内容已加密保留在此浏览器中。服务器上还没有这些内容。
draft-state-saved = 已保存
draft-state-saved-text = 您输入的内容已加密保存在服务器上。这部手机上不再保留。
draft-state-sent = 已提交
draft-state-stored = 已保存在这里
draft-state-gone-text = 这部手机上不再保留您输入的内容。
draft-state-offline = 没有网络
draft-state-offline-phone = 您的文字只保留在这部手机上。有网络时，请再按一次按钮。
draft-state-offline-open = 您的文字只在此页面上。请不要关闭页面，有网络时再按一次按钮。
draft-state-offline-server = 没有提交任何内容。您的草稿保存在服务器上。有网络时，请再按一次按钮。
draft-state-offline-call = 没有互联网也能拨打916。
draft-state-online = 网络已恢复
draft-state-online-text = 请再按一次按钮。任何内容都不会自动提交。

## Leaving by the keyboard: shown by the script that does it

leave-tip = 要立即离开本网站，请按“{ $button }”，或快速连按三次Shift键。
