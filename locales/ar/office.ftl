## Topics

topic-identity_papers = وثائق الهوية: جواز السفر، بطاقة الهوية، شهادة الميلاد
topic-registration = تسجيل مكان الإقامة المؤقتة أو محل السكن
topic-stay_residence = التأشيرة، تمديد مدة الإقامة، تصريح الإقامة
topic-work_permit = تصريح العمل
topic-asylum = اللجوء وصفة اللاجئ
topic-statelessness_citizenship = الجنسية أو انعدام الجنسية
topic-removal_entry_ban = الإبعاد عن البلد، حظر الدخول
topic-detention_treatment = الاحتجاز ومعاملة المحتجزين
topic-housing_return = السكن وعودة النازحين
topic-property = الممتلكات والأراضي
topic-social_support = الدعم الاجتماعي: المعاشات والإعانات
topic-labour = العمل: الأجر، العقد، الفصل من العمل
topic-health = الصحة والرعاية الطبية
topic-education_language = التعليم واللغة
topic-family = الأسرة والأطفال
topic-discrimination_minority = التمييز وحقوق الأقليات
topic-court_delay = المحكمة: تأخير، أوراق ضائعة، حكم لم يُنفّذ
topic-information_access = الحصول على المعلومات
topic-other = شيء آخر

## Bodies

body-migration_service = الدائرة الحكومية للهجرة (Dövlət Miqrasiya Xidməti)
body-police = الشرطة
body-court = المحكمة
body-prosecution = النيابة العامة
body-local_executive = السلطة التنفيذية المحلية
body-municipality = البلدية
body-idp_committee = اللجنة الحكومية لشؤون اللاجئين والنازحين داخليًا (Qaçqınların və Məcburi Köçkünlərin İşləri üzrə Dövlət Komitəsi)
body-labour_social_ministry = وزارة العمل والحماية الاجتماعية للسكان (Əmək və Əhalinin Sosial Müdafiəsi Nazirliyi)
body-health = الصحة: مستشفى، عيادة، تأمين صحي
body-education = التعليم: مدرسة، جامعة، وزارة
body-border_service = دائرة حدود الدولة (Dövlət Sərhəd Xidməti)
body-penitentiary = سجن أو مركز حبس احتياطي
body-state_company = شركة حكومية
body-private = شركة خاصة أو صاحب عمل
body-foreign_state = جهة تابعة لدولة أجنبية
body-other = جهة أخرى أو لا أعرف

## Groups

group-refugee = لاجئ
group-refugee-hint = لديكم صفة اللاجئ في أذربيجان.
group-asylum_seeker = طالب لجوء
group-asylum_seeker-hint = جئتم من بلد آخر وتطلبون الحماية هنا ولم تتلقوا ردًا بعد.
group-idp = نازح داخلي
group-idp-hint = اضطررتم إلى ترك بيتكم والانتقال إلى مكان آخر داخل أذربيجان.
group-labour_migrant = عامل مهاجر
group-foreign_student = طالب أجنبي
group-stateless = عديم الجنسية
group-stateless-hint = لا يعدّكم أي بلد من مواطنيه.
group-trafficking = شخص أُجبر على العمل أو استُغل لمنفعة غيره
group-minority = فرد من أقلية قومية
group-citizen_abroad = مواطن أذربيجاني في الخارج
group-family = فرد من أسرة أحد هؤلاء
group-other = لا شيء من ذلك
group-unsaid = أفضّل عدم الإجابة

## Public status of a complaint

status-received = تم الاستلام
status-accepted = قُبلت للنظر فيها
status-considered = قيد النظر
status-asked = سألنا الجهة المعنية
status-needinfo = نحتاج إلى معلومات منكم
status-answered = تم الرد
status-closed = انتهى النظر فيها
status-declined = لم تُقبل للنظر فيها
status-referred = أُحيلت إلى جهة أخرى
status-withdrawn = سُحبت بطلب من مقدّمها
