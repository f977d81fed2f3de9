## The draft and its code

resume-title = التوقف والمتابعة لاحقًا
resume-kept = تبقى مسودتكم على هذا الخادم حتى { $date }. ثم تُحذف.
resume-none = لا توجد مسودة في هذا المتصفح.
resume-go-on = متابعة المسودة
resume-code-title = رمز لجهاز آخر
resume-code-text = بالرمز يمكنكم متابعة هذه المسودة على هاتف أو حاسوب آخر. ويمكنكم أيضًا أن تذكروا الرمز للعاملين في مركز الاتصال 916: عندها يستطيعون فتح المسودة معكم.
resume-code-make = الحصول على رمز
resume-code-has = لهذه المسودة رمز. إذا أخذتم رمزًا جديدًا فلن يفتح القديم شيئًا بعد ذلك.
resume-code-shown = رمز مسودتكم
resume-code-keep = اكتبوا الرمز عندكم الآن. نعرضه مرة واحدة فقط ولا نرسله أبدًا. كل من لديه الرمز يستطيع قراءة مسودتكم وتعديلها.
resume-open-title = فتح مسودة برمزها
resume-open-label = رمز المسودة
resume-open-hint = 20 رقمًا في خمس مجموعات، في كل منها أربعة أرقام.
resume-open-button = فتح المسودة
resume-open-replaces = عندها يعرض هذا المتصفح المسودة الأخرى. أما المسودة الموجودة هنا الآن فلا تُفتح بعد ذلك إلا برمزها هي.
resume-wrong = هذا الرمز لا يفتح أي مسودة. قارنوه بما كتبتموه عندكم. تُحذف المسودة بعد 30 يومًا. وبعد الإرسال استخدموا رقم الشكوى ورمز الدخول بدلًا منه.
resume-mistyped = ينقص رقم أو يوجد رقم غير صحيح. في الرمز 20 رقمًا.
resume-delete-title = حذف المسودة
resume-delete-text = يُحذف فورًا من هذا الخادم كل ما كتبتموه. لا يمكن استرجاعه.
resume-delete-tick = أريد حذف المسودة
resume-delete-button = حذف
resume-deleted = حُذفت المسودة.

## Opening a case

nav-case = ملف شكواي
case-open-title = فتح ملف شكواي
case-open-lead = هنا ترون إلى أين وصلت شكواكم، ويمكنكم الكتابة إلى المكتب. تحتاجون إلى الأمرين اللذين عُرضا عليكم بعد الإرسال.
case-open-reference = رقم الشكوى
case-open-reference-hint = يكون بهذا الشكل: { "\u2068" }26-7K3M-9QXD{ "\u2069" }.
case-open-code = رمز الدخول
case-open-button = فتح الملف
case-open-lost = فقدتُ رمز الدخول
case-open-private = على جهاز يستخدمه غيركم أغلقوا الملف في النهاية. ويُغلق وحده بعد 30 دقيقة دون استخدام.
case-bad-reference = رقم الشكوى: ينقص حرف أو رقم، أو فيه خطأ. يتكون من عشرة أحرف وأرقام.
case-bad-code = رمز الدخول: ينقص رقم أو يوجد رقم غير صحيح. فيه 20 رقمًا.
case-wrong-title = هذا الرقم وهذا الرمز غير متطابقين
case-wrong-text = قارنوهما بما كتبتموه عندكم. إذا ضاع الرمز فاستخدموا الرابط أدناه أو اتصلوا بالرقم 916.
case-ended = الملف مغلق على هذا الجهاز. للمتابعة افتحوه من جديد.
case-left = أُغلق الملف على هذا الجهاز.

## The case

case-title = ملف شكواي
case-stands = إلى أين وصلت الشكوى
case-filed-at = وقت الحفظ
case-waits = سألكم المكتب عن شيء. إجابتكم تساعد على المتابعة.
case-timeline = ما حدث حتى الآن
case-no-dates = لا نعرض تواريخ للخطوات التالية: لم يؤكد أي محامٍ بعد ما هي المُهل التي تُلزم المكتب هنا.
case-courts = مُهل المحاكم مستمرة في هذه الأثناء. استشيروا محاميًا.
case-due = حتى { $date }
case-event-filed = حُفظت شكواكم.
case-event-accepted = قَبِل المكتب الشكوى للنظر فيها.
case-event-considered = المكتب ينظر في الشكوى.
case-event-body-asked = سأل المكتب الجهة المعنية.
case-event-body-answered = ردت الجهة المعنية على المكتب.
case-event-applicant-asked = يسألكم المكتب عن شيء.
case-event-applicant-wrote = كتبتم إلى المكتب.
case-event-office-wrote = كتب المكتب إليكم.
case-event-answered = رد المكتب على شكواكم.
case-event-corrected = صححتم شيئًا.
case-event-not-solved = قلتم إن المشكلة لم تُحل.
case-event-withdrawn = سحبتم الشكوى.
case-event-closed = أنهى المكتب العمل على الملف: { $status }.
case-event-reopened = عاد المكتب إلى النظر في الشكوى.
case-event-code-renewed = صدر رمز دخول جديد. الرمز القديم لم يعد يفتح الملف.
case-can = ما يمكنكم فعله
case-write-title = الكتابة إلى المكتب
case-write-hint = بأي لغة. توضع الرسالة مع شكواكم في قائمة الانتظار لدى المكتب.
case-write-button = إرسال الرسالة
case-correct-button = إرسالها كتصحيح
case-correct-text = ما قدمتموه يبقى كما هو. ويظهر التصحيح إلى جانبه.
case-done-write = حُفظت رسالتكم.
case-done-correct = حُفظ تصحيحكم.
case-done-not-solved = يرى المكتب الآن أن المشكلة لم تُحل عندكم.
case-done-withdraw = سُحبت الشكوى.
case-empty = رسالتكم: اكتبوا شيئًا أولًا.
case-too-long = رسالتكم: النص أطول من اللازم. الحد الأقصى لعدد الأحرف: { $max }.
case-unfit = لم يعد ذلك ممكنًا: تقدم العمل على الملف في هذه الأثناء. انظروا إلى «ما حدث حتى الآن».
case-not-solved-text = انتهى العمل على الملف. إذا لم تُحل المشكلة عندكم فقولوا ذلك واكتبوا السبب. ويقرر المكتب هل يعود إلى الملف.
case-not-solved-button = الإبلاغ بأنها لم تُحل
case-withdraw-title = سحب الشكوى
case-withdraw-text = عندها ينهي المكتب العمل على الملف. ويبقى ما قدمتموه محفوظًا.
case-withdraw-button = سحب الشكوى
case-withdraw-sure = هل تريدون سحب الشكوى؟
case-withdraw-pressure = إذا كان أحد يضغط عليكم لتفعلوا ذلك فاتصلوا أولًا بالرقم 916.
case-withdraw-keep = إبقاء الشكوى
case-answers = ما قدمتموه
case-leave = إغلاق الملف على هذا الجهاز

## A lost access code

case-lost-title = ضاع رمز الدخول
case-lost-lead = إذا وضعتم سؤال استعادة فإن إجابته تعطيكم رمزًا جديدًا. وبعدها لا يفتح الرمز القديم شيئًا.
case-lost-next = متابعة
case-lost-question = سؤالكم
case-lost-answer = إجابتكم
case-lost-wrong = هذه الإجابة غير مطابقة. جربوا كتابتها بطريقة أخرى أو اتصلوا بالرقم 916.
case-lost-none-title = لا يوجد سؤال استعادة لهذا الرقم
case-lost-none-text = دون الرمز لا يستطيع أحد فتح الملف من هنا. شكواكم محفوظة في كل الأحوال والمكتب يعمل عليها. اتصلوا بالرقم 916 واذكروا رقم الشكوى.
case-lost-new = رمز الدخول الجديد
case-lost-new-text = اكتبوه عندكم الآن. نعرضه مرة واحدة فقط. الرمز القديم لم يعد يفتح الملف.
review-recovery-none = لم تضعوا سؤال استعادة. إذا ضاع رمز الدخول فلن تستطيعوا بعدها فتح ملفكم هنا. تُحفظ الشكوى وتُرسل إلى المكتب في كل الأحوال.

## What is due

clock-look = الاطلاع الأول على شكوى عاجلة
clock-refusal = التعليل الكتابي إذا لم تُقبل الشكوى
clock-body = رد الجهة على المكتب
clock-examination = النظر في الشكوى
clock-information = النظر في شكوى بشأن الحصول على المعلومات
