## List

guides-title = الأدلة
guides-lead = ما الذي يمكنكم فعله، وأي قانون ينص على ذلك.
guides-all = كل الأدلة

## Guide

guide-on-this-page = في هذه الصفحة
guide-limits-lawyer = استشيروا محاميًا. الوقت قصير.
guide-limits-unconfirmed = نص القانون كما كان في: { $date }. لم يؤكده محامٍ بعد.
guide-state-law = أُعدّ من نصوص قانونية منشورة (النسخ المقروءة: { $dates }). لم يراجعه محامٍ بعد. قبل أن تفعلوا شيئًا استشيروا محاميًا أو اتصلوا بالرقم 916.
guide-state-original = النص الأصلي. لم يراجعه إنسان بعد.
guide-state-draft = ترجمة. لم يراجعها إنسان بعد.
guide-state-reviewed = مراجعة النص: { $who }، { $date }
guide-state-law-checked = مراجعة المطابقة للقانون: { $who }، { $date }
guide-state-link = قراءة النص الأصلي
guide-sources = المصادر
guide-source-text-of = النص كما كان في: { $date }
guide-source-facts = الوقائع: { $ids }
guide-article = { $law }، المادة { $article }
guide-written = تاريخ الكتابة: { $date }
guide-missing-language = هذا الدليل غير متوفر بلغتكم بعد.

## Contacts

contacts-title = من يساعد وفي أي أمر
contacts-lead = أرقام يمكنكم الاتصال بها وجهات يمكنكم التوجه إليها. بجانب كل منها مكتوب أين قرأناه.
contacts-not-dialled = لم يتصل أحد بعد بهذا الرقم ليتحقق لنا منه.
contacts-dialled = اتصل إنسان بهذا الرقم بتاريخ: { $date }
contacts-source = المصدر
contacts-also = من الهاتف المحمول أو من المناطق: { $number }
contacts-site = الموقع الإلكتروني
