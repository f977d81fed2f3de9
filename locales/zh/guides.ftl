## List

guides-title = 指南
guides-lead = 您可以做什么，以及哪部法律这样规定。
guides-all = 全部指南

## Guide

guide-on-this-page = 本页内容
guide-limits-lawyer = 请咨询律师。时间有限。
guide-limits-unconfirmed = 法律文本日期：{ $date }。尚未经律师确认。
guide-state-law = 根据已公布的法律文本编写（所读版本：{ $dates }）。尚未经律师核对。采取行动前，请咨询律师或拨打916。
guide-state-original = 原文。尚未经人工核对。
guide-state-draft = 译文。尚未经人工核对。
guide-state-reviewed = 文本核对：{ $who }，{ $date }
guide-state-law-checked = 法律核对：{ $who }，{ $date }
guide-state-link = 阅读原文
guide-sources = 来源
guide-source-text-of = 文本日期：{ $date }
guide-source-facts = 事实：{ $ids }
guide-article = { $law }，第{ $article }条
guide-written = 编写日期：{ $date }
guide-missing-language = 这份指南还没有您的语言版本。

## Contacts

contacts-title = 谁能在哪些方面帮助您
contacts-lead = 可以拨打的电话和可以求助的机构。每一项都注明我们是在哪里读到的。
contacts-not-dialled = 目前还没有人为我们拨打过此号码。
contacts-dialled = 有人拨打过此号码的日期：{ $date }
contacts-source = 来源
contacts-also = 用手机或在各地区拨打：{ $number }
contacts-site = 网站
