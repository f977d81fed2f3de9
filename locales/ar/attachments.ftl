## The question on the step

field-attachments = صور ووثائق وتسجيلات
field-attachments-short = الملفات
field-attachments-hint = مثلًا: صورة ورقة أو رسالة أو رسالة صوتية. يمكنكم إرسال الشكوى دون أي ملف.
why-files-why = ليستطيع المكتب أن يرى أو يسمع ما تحكون عنه.
why-files-who = تسلّم هذه البوابة الملفات إلى مكتب أمين المظالم، في قائمة الانتظار لديه، ولا تسلّمها إلى أحد غيره. لا يُذكر في البريد إلى المكتب إلا أسماء الملفات وأحجامها ومجاميع التحقق منها. وعندما يسأل المكتب الجهة عن الموضوع فقد تعرف الجهة من أنتم.
why-files-blank = تُحفظ الشكوى وتُرسل إلى المكتب في كل الأحوال.
files-open = حفظ والانتقال إلى الملفات
files-count = { $count ->
    [zero] لم يُضف أي ملف بعد.
    [one] أُضيف ملف واحد.
    [two] أُضيف ملفان.
    [few] أُضيفت { $count } ملفات.
    [many] أُضيف { $count } ملفًا.
   *[other] أُضيف { $count } ملف.
}

## The page of files

files-title = صور ووثائق وتسجيلات
files-lead = أضيفوا ما يُظهر ما حدث. يمكنكم ترك ذلك.
files-limits = الحد الأقصى لعدد الملفات: { $files }. الحد الأقصى لحجم كل ملف: { $each } ميغابايت، ولكل الملفات معًا: { $all } ميغابايت.
files-kinds = صور (JPEG، PNG، WebP، HEIC)، وثائق (PDF، DOCX، ODT، TXT)، تسجيلات (MP3، M4A، OGG، Opus، AAC، WAV، WebM)، فيديو (MP4).
files-sealed = يُحفظ كل ملف مشفّرًا على هذا الخادم مع مسودتكم.
files-choose = اختيار ملفات
files-camera = أو التقاط صورة
files-send = إضافة الملفات
files-continue = متابعة إلى الأسئلة التالية
files-back = رجوع إلى «ماذا حدث؟»
files-list-title = الملفات المضافة
files-none = لم يُضف أي ملف بعد.
files-unnamed = ملف دون اسم
files-kilobytes = { $number } كيلوبايت
files-megabytes = { $number } ميغابايت
files-sort-picture = صورة
files-sort-document = وثيقة
files-sort-recording = تسجيل
files-sort-film = فيديو
files-scan-not_scanned = لم يُفحص بحثًا عن الفيروسات
files-scan-clean = فُحص بحثًا عن الفيروسات: لم يوجد شيء
files-scan-infected = وجد الفحص فيروسًا. يبقى الملف مشفّرًا ولا يفتحه المكتب.
files-remove = حذف
files-place-title = في هذه الصورة مكتوب أين التُقطت.
files-place-text = المكان والجهاز مكتوبان في الملف. قد يساعدكم ذلك كدليل. إذا كان فيه خطر عليكم فاستبدلوا الصورة.
files-place-by-hand = لا نستطيع إعداد نسخة كهذه من هذا النوع من الصور. في كثير من الهواتف يمكنكم إزالة المكان قبل الإرسال، أو أرسلوا لقطة شاشة بدلًا منها.
files-place-copy = استبدالها بنسخة دون المكان والجهاز

## What was not taken

files-refused-empty = { $name }: هذا الملف فارغ.
files-refused-too_large = { $name }: هذا الملف أكبر من { $each } ميغابايت. يصلح تسجيل أقصر أو صورة أصغر.
files-refused-too_many = { $name }: بلغ عدد الملفات الحد الأقصى: { $files }. احذفوا ملفًا لإضافة غيره.
files-refused-all_too_large = { $name }: معه يصبح حجم كل الملفات أكبر من { $all } ميغابايت.
files-refused-program = { $name }: هذا برنامج أو نص برمجي، أو فيه شيء من ذلك. لا نأخذ البرامج لأنها قد تضر بالحواسيب.
files-refused-page = { $name }: هذه صفحة إنترنت أو رسم مصنوع مثلها. احفظوها بصيغة PDF أو التقطوا لقطة شاشة.
files-refused-archive = { $name }: هذه حزمة ملفات أو جدول. أضيفوا الملفات واحدًا واحدًا، أو احفظوا الجدول بصيغة PDF.
files-refused-old_document = { $name }: هذه وثيقة بصيغة قديمة أو لها كلمة مرور. احفظوها بصيغة PDF أو DOCX دون كلمة مرور.
files-refused-unknown = { $name }: لا نعرف هذا النوع من الملفات، أو الملف تالف. الأنواع التي نأخذها مذكورة أعلاه.
files-refused-nothing = اختاروا ملفًا أولًا.
files-refused-copy = لم يمكن إعداد النسخة. بقيت الصورة محفوظة كما كانت.
files-refused-cut = انقطع الإرسال. لم يُحفظ منه شيء.

## With script

files-sending = جارٍ الإرسال: { $percent }%
files-sent = أُضيف
files-again = إعادة المحاولة
files-cancel = إلغاء
files-cancelled = أُلغي
files-record = تسجيل رسالة صوتية
files-record-stop = إيقاف التسجيل
files-record-keep = إضافة التسجيل
files-record-drop = حذف التسجيل
files-record-running = التسجيل جارٍ الآن.
files-record-listen = استمعوا إليه قبل إضافته.
files-record-refused = لم يسمح المتصفح باستخدام الميكروفون. يمكنكم التسجيل بتطبيق آخر وإضافة الملف هنا.
files-record-name = risala-sawtiya

## Mail to the office

mail-office-files = الملفات ({ $count })، تُفتح في هذه العناوين بعد تسجيل الدخول:
