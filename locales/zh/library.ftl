## Ways into the guides

ways-who-title = 您的身份是什么？
ways-what-title = 发生了什么事？
ways-shown = 相关指南：{ $name }
ways-all = 显示全部指南
ways-none = 目前还没有这方面的指南。请拨打916询问。
urgent-passport = 我的护照被人拿走了
footer-instruments = 条约和法律
footer-languages = 所有语言
footer-search = 搜索
footer-offline = 离线阅读
footer-news = 新闻
footer-events = 活动

## Search

search-title = 搜索
search-label = 您要找什么？
search-hint = 输入一两个词就够了。外文词可以不写特殊字母。
search-button = 搜索
search-results = { $count ->
   *[other] { $count }条结果
 }
search-none-title = 没有找到结果
search-none-text = 请换一个词，或查看全部指南，或拨打916询问。
search-kind-guide = 指南
search-kind-instrument = 条约或法律
search-kind-contact = 谁能帮助您

## A text that is not in the reader's language

fallback-text = 此文本还没有您的语言版本。您现在阅读的语言是：{ $language }。
fallback-call = 如果看不懂，请拨打916。
guide-state-outdated = 此译文比原文旧。有些内容可能已经改变。
guide-doubt = 未经确认
guide-doubt-text = 凡是写有“未经确认”的地方，我们没有读到规定本身。按此行动前，请先询问。
source-page = { $host }的网页
source-report = 其他方面的报告：{ $host }

## Languages

languages-title = 选择语言
languages-lead = 每个页面在所有语言中的地址都相同。
languages-whole = 全部文本
languages-public = 全部页面、投诉和{ $count }份指南。其他文本以此语言显示：{ $language }。
languages-unreviewed = 这些文本尚未经人工核对。
languages-reviewed = 这些文本已经人工核对。

## Contacts

contacts-filter-problem = 是哪方面的问题？
contacts-filter-place = 在哪里？
contacts-filter-button = 显示
contacts-filter-any = 所有问题
contacts-filter-all-places = 所有地方
contacts-place-country = 全国
contacts-place-ganja = 占贾
contacts-place-jalilabad = 贾利拉巴德
contacts-place-sheki = 舍基
contacts-place-guba = 古巴（Quba）
contacts-none = 我们不知道这方面的电话。请拨打916询问。
contacts-according = 根据{ $host }。该机构本身尚未向我们确认。

## Without internet

offline-title = 离线阅读
offline-lead = 把此语言的全部指南、法律和电话号码保存在这部手机上。之后没有网络也能阅读。
offline-size = 大小：{ $size } kB
offline-private = 使用这部手机的人都能看到您保存了这些内容。“立即退出”会把它们从这部手机上删除。
offline-keep = 保存在这部手机上
offline-update = 立即更新
offline-remove = 从这部手机上删除
offline-state-none = 这部手机上没有保存任何内容。
offline-state-busy = 正在下载……
offline-state-kept = 已保存在这部手机上。文本日期：{ $date }
offline-state-failed = 没有成功。请检查网络后重试。
offline-unsupported = 此浏览器无法保存页面。请使用浏览器自带的“保存网页”功能，或打印折页。
offline-no-script = 保存页面需要脚本。此浏览器已关闭脚本。您可以改为打印折页。
offline-gone-title = 没有网络
offline-gone-text = 这部手机上没有保存此页面。您保存的指南在列表中。
offline-complaint-title = 没有网络：无法提交任何内容
offline-complaint-text = 现在无法提交投诉，您在这里输入的内容也不会保存。请拨打916，或等有网络时重试。

## Sharing and printing

guide-share = 分享此指南
guide-leaflet = 打印折页
share-title = 分享：{ $title }
share-lead = 把此指南转给别人。地址中没有任何关于您的信息。
share-short = 短地址
share-long = 完整地址
share-button = 分享……
share-scan = 用手机摄像头扫描
leaflet-title = 折页：{ $title }
leaflet-hint = 请把此页打印在一张纸（A4）上。对折一次，就成为A5折页。
leaflet-more = 完整指南
leaflet-call = 请拨打
leaflet-print = 打印

## Listening

audio-title = 收听
audio-transcript = 录音内容

## News and events

news-title = 新闻
news-lead = 监察员办公室发布的有关移民和少数群体权利的消息，由我们转述。
news-feed = 订阅消息（Atom）
events-title = 活动
events-lead = 监察员办公室的会议和研讨会。
events-calendar = 日历文件（iCalendar）
events-past = 过往活动
events-coming = 即将举行的活动
events-none = 没有已公布的活动。
news-when = { $date }，{ $place }
news-from-to = { $from }至{ $until }，{ $place }
news-source = 来源
news-read-on = 来源阅读日期：{ $date }
lenses-title = 按主题查看指南
