## Names

site-name = Huquq
site-office = 阿塞拜疆共和国人权专员（监察员）办公室

## Header and navigation

skip-to-content = 跳到正文
nav-label = 主导航
nav-guides = 指南
nav-complaint = 投诉
nav-contacts = 联系方式
nav-home = 首页
language-label = 语言
language-unreviewed = 本网站的此语言（{ $language }）文本尚未经人工核对。如有不清楚的地方，请拨打916。
call-916 = 拨打916
call-916-ways = 用手机或在各地区拨打：{ "012\u00A0916" }

## Quick exit

exit-now = 立即退出
exit-title = 快速离开本网站
exit-text = 您按下按钮后，本网站的Cookie和已保存的页面会从此设备上删除。您的草稿会从服务器上删除。然后会打开另一个页面。已提交的投诉仍然保存。浏览器历史记录和网络仍可能显示您来过这里。
exit-button = 立即离开
blank-title = 空白页面

## Footer

footer-office = 人权专员（监察员）办公室
footer-note = 没有跟踪Cookie，没有外部访客统计。您设备的地址不会与投诉一起保存。
footer-privacy = 隐私
footer-contacts = 联系方式
footer-guides = 全部指南
footer-complaint = 提交投诉

## Not yet in service

test-notice-title = 测试版本。
test-notice-text = 您在这里写的内容不会送达监察员。请拨打916。

## Page titles

page-title = { $title } – Huquq
page-title-error = 错误：{ $title } – Huquq

## Error pages

error-not_found-title = 找不到页面
error-not_found-text = 此地址没有页面。如果您看到过投诉编号，该投诉就已保存。请前往首页，或拨打916。
error-method-title = 无法以这种方式打开此页面
error-method-text = 浏览器请求此页面的方式，此页面无法识别。如果您看到过投诉编号，该投诉就已保存。请返回重试，或拨打916。
error-too_large-title = 一次发送的内容太多
error-too_large-text = 浏览器发送的内容超过此页面能接收的大小。内容没有保存。如果您看到过投诉编号，该投诉就已保存。请返回，缩短文字后再次保存，或拨打916。
error-origin-title = 请求来自另一个网站
error-origin-text = 为了您的安全，此页面只接收来自本站表格的回答。没有任何更改。如果您看到过投诉编号，该投诉就已保存。请在这里打开表格并重新提交，或拨打916。
error-media-title = 收到的表格格式无法读取
error-media-text = 表格内容没有保存。如果您看到过投诉编号，该投诉就已保存。请返回并重新提交表格，或拨打916。
error-timeout-title = 用时过长
error-timeout-text = 服务器已停止等待。如果您看到过投诉编号，该投诉就已保存。如果没有看到过，请返回重新提交：同一份投诉只会保存一次。您也可以拨打916。
error-busy-title = 目前请求太多
error-busy-text = 服务器现在无法接收此请求。如果您看到过投诉编号，该投诉就已保存。请等一分钟，返回重试，或拨打916。
error-server-title = 服务器出错
error-server-text = 是我们的问题，不是您的问题。如果您看到过投诉编号，该投诉就已保存。请返回重试：同一份投诉只会保存一次。您也可以拨打916。
error-back = 返回
error-home = 前往首页

## Yes and no

answer-yes = 是
answer-no = 否
# Above questions that follow from an answer.
answer-only-if = 仅当您的回答是“{ $answer }”时填写
