## Where what you typed is: shown by the script of the form

draft-state-phone = على هذا الهاتف فقط
draft-state-phone-text = يحتفظ هذا المتصفح بما كتبتموه مشفّرًا. لم يصل إلى الخادم بعد.
draft-state-saved = تم الحفظ
draft-state-saved-text = ما كتبتموه محفوظ مشفّرًا على الخادم. لم يعد محفوظًا على هذا الهاتف.
draft-state-sent = تم الإرسال
draft-state-stored = تم الحفظ هنا
draft-state-gone-text = ما كتبتموه لم يعد محفوظًا على هذا الهاتف.
draft-state-offline = لا توجد شبكة
draft-state-offline-phone = نصكم محفوظ على هذا الهاتف فقط. اضغطوا على الزر مرة أخرى عند توفر الشبكة.
draft-state-offline-open = نصكم موجود في هذه الصفحة فقط. أبقوا الصفحة مفتوحة، واضغطوا على الزر مرة أخرى عند توفر الشبكة.
draft-state-offline-server = لم يُرسل شيء. مسودتكم محفوظة على الخادم. اضغطوا على الزر مرة أخرى عند توفر الشبكة.
draft-state-offline-call = الرقم 916 يعمل دون إنترنت.
draft-state-online = عادت الشبكة
draft-state-online-text = اضغطوا على الزر مرة أخرى. لا يُرسل شيء من تلقاء نفسه.

## Leaving by the keyboard: shown by the script that does it

leave-tip = لمغادرة هذا الموقع فورًا اضغطوا على «{ $button }»، أو اضغطوا مفتاح Shift ثلاث مرات متتالية بسرعة.
