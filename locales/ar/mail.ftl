## الرسائل
mail-office-subject = { $reference }
mail-office-subject-urgent = عاجل { $reference }
mail-test = نسخة تجريبية. هذه ليست شكوى حقيقية إلى أمين المظالم. للمساعدة اتصلوا بالرقم 916.
mail-office-heading = الشكوى { $reference }
mail-office-filed = وصلت: { $time }
mail-office-channel = طريقة الوصول: { $channel }
mail-office-partner = أرسلتها جهة شريكة: { $name }
mail-office-language = لغة الاستمارة: { $language }
mail-office-urgent = عاجل: { $reasons }
mail-office-over-a-year = أكثر من سنة: حسب الأيام المذكورة في الإجابات، كانت قد مضت أكثر من سنة عند تقديم الشكوى. وقد يكون الأمر مستمرًا حتى الآن. هذه علامة وليست رفضًا.
mail-office-open = افتحوها في قائمة الشكاوى: { $address }
mail-office-json = الإجابات نفسها مرفقة في الملف complaint.json.
mail-office-no-files = الملفات: لا يوجد.
mail-office-anonymous = لم يُذكر اسم مقدّم الشكوى.
mail-office-footer = أعدّت هذه الرسالةَ بوابةُ الشكاوى. يُسجَّل كل فتح للشكوى في القائمة.

mail-ack-subject = { $reference }
mail-ack-heading = حُفظت شكواكم
mail-ack-reference = رقم الشكوى: { $reference }
mail-ack-time = وقت الحفظ: { $time }
mail-ack-next = الشكوى في قائمة مكتب أمين المظالم. احتفظوا بالرقم، واذكروه عند الاتصال بالرقم 916.
mail-ack-code = رمز الدخول ليس في هذه الرسالة. لا نرسله بالبريد أبداً.
mail-ack-court = الشكوى إلى أمين المظالم لا توقف مهل المحكمة. إذا صدر قرار ضدكم فاسألوا محامياً. الوقت قصير.
mail-ack-why = وصلتكم هذه الرسالة لأن هذا العنوان ذُكر في شكوى مع طلب تأكيد. إن لم تكونوا أنتم فاحذفوها.
mail-ack-call = مركز الاتصال: 916. من الهاتف المحمول أو من المناطق: { "012\u00A0916" }.

channel-web = استمارة على البوابة
channel-phone = مكالمة مع 916
channel-paper = رسالة
channel-visit = زيارة
urgent-danger = خطر
urgent-child_alone = طفل وحيد
urgent-detained = شخص محتجز
urgent-removal_decision = قرار إبعاد
urgent-by_list = الموضوع أو الفئة المختارة
