field-optional = (يمكن تركه فارغًا)

## Who

field-filing_for = لمن هذه الشكوى؟
field-filing_for-short = لمن الشكوى
field-filing_for-self = لي
field-filing_for-other = لشخص آخر
field-filing_for-group = لمجموعة من الأشخاص
field-consent_evidence = ما الذي يدل على موافقة هؤلاء الأشخاص؟
field-consent_evidence-short = موافقتهم
field-consent_evidence-hint = مثلًا: ورقة موقّعة أو رسالة أو اتصال بالرقم 916. أجيبوا عن هذا السؤال أو عن السؤال التالي.
field-no_consent_reason = لماذا لم يمكن سؤالهم؟
field-no_consent_reason-short = سبب عدم سؤالهم
field-no_consent_reason-hint = مثلًا: الشخص محتجز أو مفقود أو مريض جدًا أو متوفى.

## You

field-given_name = ما اسمكم الشخصي؟
field-given_name-short = الاسم الشخصي
field-given_name-hint = اكتبوه كما يناديكم الناس. إذا كان لكم اسم واحد فقط فاكتبوه هنا.
field-surname = ما اسم عائلتكم؟
field-surname-short = اسم العائلة
field-patronymic = ما اسم أبيكم؟
field-patronymic-short = اسم الأب
field-patronymic-hint = كثيرًا ما يُطلب في أوراق أذربيجان. يمكنكم تركه فارغًا.
field-no_patronymic = لا يوجد اسم الأب في وثائقي
field-no_patronymic-short = عدم وجود اسم الأب في الوثائق
field-anonymous = لا أريد ذكر اسمي
field-anonymous-short = دون ذكر الاسم
field-anonymous-hint = جاء في الإجابات التي نشرها أمين المظالم أن مثل هذه الشكوى لا يُنظر فيها إلا إذا دعمتها أدلة كافية. ويمكنكم أيضًا الاتصال أولًا بالرقم 916 والسؤال.
field-subject_given_name = ما الاسم الشخصي للشخص الذي انتُهكت حقوقه؟
field-subject_given_name-short = الاسم الشخصي للشخص الذي انتُهكت حقوقه
field-subject_surname = ما اسم عائلة هذا الشخص؟
field-subject_surname-short = اسم عائلة الشخص الذي انتُهكت حقوقه
field-subject_patronymic = ما اسم والد هذا الشخص؟
field-subject_patronymic-short = اسم والد الشخص الذي انتُهكت حقوقه
field-subject_relation = ما صلتكم بهذا الشخص أو بهذه المجموعة؟
field-subject_relation-short = صلتكم بهم
field-subject_relation-hint = مثلًا: أم أو صديق أو محامٍ أو منظمة تساعدهم.
field-subject_count = كم عدد الأشخاص في المجموعة؟
field-subject_count-short = عدد الأشخاص
field-subject_count-hint = اكتبوا عددًا. إذا لم تكونوا متأكدين فاكتبوا عددًا تقريبيًا.
field-further_subjects = من أيضًا في المجموعة؟
field-further_subjects-short = أشخاص آخرون في المجموعة
field-further_subjects-hint = اسم واحد في كل سطر. اكتبوا فقط من يوافق على ذكر اسمه.

## Contact

field-address = أين يمكن أن تصلكم رسالة؟
field-address-short = العنوان
field-address-hint = أي مكان يصلح: بيت أو سكن جماعي أو عنوان صديق. لا يلزم أن يكون مسجلًا.
field-phone = ما رقم هاتفكم؟
field-phone-short = رقم الهاتف
field-phone-hint = اكتبوا رمز البلد إذا لم يكن الرقم من أذربيجان.
field-email = ما عنوان بريدكم الإلكتروني؟
field-email-short = البريد الإلكتروني
field-email-hint = اكتبوه فقط إذا كان لا يقرؤه أحد غيركم.
field-safe_contact = ما الطريقة الآمنة للتواصل معكم؟
field-safe_contact-short = طريقة آمنة للتواصل معكم
field-safe_contact-hint = فكروا فيمن يستطيع أن يرى هاتفكم وبريدكم.
field-safe_contact-phone = بالهاتف
field-safe_contact-email = بالبريد الإلكتروني
field-safe_contact-none = لا توجد طريقة آمنة، لا تتواصلوا معي
field-safe_hours = متى يكون الاتصال بكم آمنًا؟
field-safe_hours-short = الأوقات الآمنة
field-safe_hours-hint = مثلًا: مساءً من 18:00 إلى 20:00.
field-may_leave_message = يمكنكم ترك رسالة على هاتفي
field-may_leave_message-short = رسالة على الهاتف
field-may_leave_message-hint = قد يسمعها أو يقرؤها شخص آخر.
field-ack_by_email = أرسلوا تأكيدًا إلى بريدي الإلكتروني
field-ack_by_email-short = تأكيد بالبريد الإلكتروني
field-ack_by_email-hint = فيه رقم الشكوى. ولا يُكتب فيه رمز الدخول أبدًا.
field-contact_language = بأي لغة نرد عليكم؟
field-contact_language-short = لغة الرد
field-contact_language-hint = اكتبوا اسم اللغة. يرى المكتب رغبتكم، لكن الرد بهذه اللغة غير مؤكد.
field-interpreter = أحتاج إلى مترجم شفوي للحديث مع المكتب
field-interpreter-short = الحاجة إلى مترجم شفوي
field-interpreter-hint = ضعوا العلامة أيضًا إذا كنتم تفهمون قليلًا ولا تستطيعون شرح كل شيء.

## Situation

field-danger = هل حياة أحد أو صحته في خطر الآن؟
field-danger-short = خطر الآن
field-danger-hint = إذا كان الجواب نعم فاتصلوا الآن بالرقم 112 ثم بالرقم 916. لا تنتظروا الرد على هذه الاستمارة.
field-child_alone = هل هناك طفل ليس معه شخص بالغ يرعاه؟
field-child_alone-short = طفل ليس معه شخص بالغ
field-child_alone-hint = الطفل هو كل شخص دون 18 سنة.
field-detained = هل هناك شخص محتجز أو موجود في مكان لا يستطيع مغادرته؟
field-detained-short = الاحتجاز
field-detained-hint = مثلًا: عند الشرطة أو في سجن أو في مركز هجرة أو على الحدود أو في مستشفى.
field-detained-no = لا
field-detained-self = نعم، أنا
field-detained-other = نعم، شخص آخر
field-place_detained = في أي مكان أنتم أو هذا الشخص؟
field-place_detained-short = مكان الاحتجاز
field-place_detained-hint = اكتبوا ما تعرفونه: المدينة والمبنى والجهة التي تحتجز الشخص.
field-group = هل ينطبق عليكم واحد مما يلي؟
field-group-short = الفئة
field-group-hint = إذا كنتم تشتكون من أجل شخص آخر فاختاروا ما ينطبق عليه.

## Decision and court

field-removal_decision = هل أُعطيتم قرارًا بأن عليكم مغادرة أذربيجان؟
field-removal_decision-short = قرار بمغادرة أذربيجان
field-removal_decision-hint = اسمه بالأذربيجانية «kənara çıxarma haqqında qərar» (قرار الإبعاد). إذا كانت لديكم ورقة لا تستطيعون قراءتها فاختاروا «لا أعرف».
field-removal_decision-no = لا
field-removal_decision-yes = نعم
field-removal_decision-unknown = لا أعرف
field-removal_decision-warning = الشكوى هنا لا توقف مُهل المحكمة. استشيروا محاميًا: الوقت قصير. ويمكنكم أيضًا الاتصال بالرقم 916.
removal-guide-link = ماذا تفعلون إذا طُلب منكم مغادرة البلد
field-removal_served_on = في أي يوم أُعطيتم هذه الورقة؟
field-removal_served_on-short = يوم تسليم القرار
field-removal_served_on-hint = كما هو مكتوب في الورقة أو كما تتذكرون.
field-court = هل توجد قضية في المحكمة عن الموضوع نفسه؟
field-court-short = قضية في المحكمة
field-court-hint = أي محكمة، ومن ذلك الطعن في القرار.
field-court-no = لا
field-court-pending = نعم، ولم تحكم المحكمة بعد
field-court-decided = نعم، وقد حكمت المحكمة

## Events

field-what_happened = ماذا حدث؟
field-what_happened-short = ما حدث
field-what_happened-hint = من فعل ماذا ومتى وأين؟ من رأى ذلك؟ هل توجد ورقة أو صورة أو رسالة تُظهره؟ الجمل القصيرة تكفي.
field-happened_on = متى حدث ذلك؟
field-happened_on-short = يوم الحدث
field-happened_on-hint = إذا كان مستمرًا فاكتبوا متى بدأ.
field-learned_on = متى علمتم بذلك؟
field-learned_on-short = اليوم الذي علمتم فيه
field-learned_on-hint = فقط إذا علمتم به بعد حدوثه.
field-where_happened = أين حدث ذلك؟
field-where_happened-short = المكان
field-where_happened-hint = المدينة أو المنطقة، والشارع، واسم المكتب أو المبنى.
field-nakhchivan = هل حدث ذلك في جمهورية نخجوان ذاتية الحكم؟
field-nakhchivan-short = في نخجوان
field-nakhchivan-hint = لنخجوان أمين مظالم خاص بها.

## Body

field-topic = ما موضوع الشكوى؟
field-topic-short = الموضوع
field-topic-hint = إذا انطبق أكثر من موضوع فاختاروا الأهم لكم.
field-body = ما الجهة التي تشتكون منها؟
field-body-short = الجهة التي تشتكون منها
field-body-hint = الجهة الحكومية أو البلدية أو الشركة أو الشخص الذي فعل ذلك أو لم يفعل ما يجب.
field-body_other = ما اسمها؟
field-body_other-short = اسم الجهة أو الموظف الحكومي
field-body_other-hint = المكتب أو الشركة أو الموظف والمدينة، بقدر ما تعرفون.
field-complained_before = هل اشتكيتم إلى أمين المظالم من هذا الأمر من قبل؟
field-complained_before-short = شكوى سابقة
field-complained_before-hint = بالهاتف أو برسالة أو بالحضور أيضًا.
field-what_is_new = ما الجديد منذ ذلك الوقت؟
field-what_is_new-short = الجديد
field-what_is_new-hint = أحداث أو أوراق جديدة. إذا كنتم تعرفون رقم الشكوى السابقة فاكتبوه هنا.

## Wish

field-remedy = ما الذي تريدون أن يتغير؟
field-remedy-short = ما يجب أن يتغير
field-remedy-hint = مثلًا: إعادة جواز السفر أو دفع الأجر أو النظر في القرار من جديد.
field-name_to_body = هل يجوز للمكتب أن يذكر اسمكم للجهة؟
field-name_to_body-short = ذكر اسمكم للجهة
field-name_to_body-hint = قد تخمّن الجهة من أنتم حتى دون اسم.
field-name_to_body-yes = نعم
field-name_to_body-no = لا
field-name_to_body-ask_first = اسألوني أولًا

## Before sending

field-declaration = ما كتبته صحيح.
field-declaration-short = إقرار بصحة ما كُتب
field-data_consent = أوافق على أن يحفظ مكتب أمين المظالم ما كتبته ويستخدمه للنظر في هذه الشكوى.
field-data_consent-short = الموافقة على استخدام البيانات

## Dates

date-day = اليوم
date-month = الشهر
date-year = السنة
date-hint = مثلًا 14 11 2026. يمكن ترك اليوم والشهر فارغين.

## Why we ask: headings of the three rows

why-heading-why = لماذا نسأل عن هذا
why-heading-who = من سيطّلع على إجابتكم
why-heading-blank = إذا تُرك فارغًا

## Why we ask

why-identity-why = ليعرف المكتب من يكتب ويستطيع أن يتحدث معكم عن الشكوى.
why-identity-who = تسلّم هذه البوابة إجابتكم إلى مكتب أمين المظالم، في قائمة الانتظار لديه وبالبريد الإلكتروني، ولا تسلّمها إلى أحد غيره. وعندما يسأل المكتب الجهة عن الموضوع فقد تعرف الجهة من أنتم. وفي خطوة لاحقة من هذه الاستمارة تقولون هل يجوز للمكتب أن يذكر اسمكم.
why-identity-blank = إذا لم تذكروا اسمًا فضعوا علامة عند «لا أريد ذكر اسمي». تُحفظ الشكوى وتُرسل إلى المكتب في كل الأحوال. جاء في الإجابات التي نشرها أمين المظالم أن مثل هذه الشكوى لا يُنظر فيها إلا إذا دعمتها أدلة كافية.
why-subject-why = ليعرف المكتب من الذي انتُهكت حقوقه وأن هذا الشخص يريد الشكوى.
why-subject-who = تسلّم هذه البوابة إجابتكم إلى مكتب أمين المظالم، في قائمة الانتظار لديه وبالبريد الإلكتروني، ولا تسلّمها إلى أحد غيره. وعندما يسأل المكتب الجهة عن الموضوع فقد تعرف الجهة من هو هذا الشخص. وفي خطوة لاحقة من هذه الاستمارة تقولون هل يجوز للمكتب أن يذكر اسمكم.
why-subject-blank = تُحفظ الشكوى وتُرسل إلى المكتب في كل الأحوال.
why-contact-why = ليستطيع المكتب أن يرد عليكم ويسألكم بطريقة آمنة لكم.
why-contact-who = تسلّم هذه البوابة إجابتكم إلى مكتب أمين المظالم، في قائمة الانتظار لديه وبالبريد الإلكتروني، ولا تسلّمها إلى أحد غيره. وعندما يسأل المكتب الجهة عن الموضوع فقد تعرف الجهة من أنتم. وفي خطوة لاحقة من هذه الاستمارة تقولون هل يجوز للمكتب أن يذكر اسمكم.
why-contact-blank = تُحفظ الشكوى وتُرسل إلى المكتب في كل الأحوال. لكن لن تكون لدى المكتب طريقة للتواصل معكم. يمكنكم الاتصال بالرقم 916 وذكر رقم الشكوى.
why-group-why = بعض الحقوق تخص فئة واحدة من الناس. تساعد إجابتكم المكتب على معرفة الحقوق التي تخصكم.
why-group-who = تسلّم هذه البوابة إجابتكم إلى مكتب أمين المظالم، في قائمة الانتظار لديه وبالبريد الإلكتروني، ولا تسلّمها إلى أحد غيره. وعندما يسأل المكتب الجهة عن الموضوع فقد تعرف الجهة من أنتم. وفي خطوة لاحقة من هذه الاستمارة تقولون هل يجوز للمكتب أن يذكر اسمكم.
why-group-blank = تُحفظ الشكوى وتُرسل إلى المكتب في كل الأحوال.
why-detention-why = الشخص المحتجز لا يستطيع أن يأتي أو يتصل متى أراد. يحتاج المكتب إلى معرفة مكانه.
why-detention-who = تسلّم هذه البوابة إجابتكم إلى مكتب أمين المظالم، في قائمة الانتظار لديه وبالبريد الإلكتروني، ولا تسلّمها إلى أحد غيره. وعندما يسأل المكتب الجهة عن الموضوع فقد تعرف الجهة من أنتم. وفي خطوة لاحقة من هذه الاستمارة تقولون هل يجوز للمكتب أن يذكر اسمكم.
why-detention-blank = تُحفظ الشكوى وتُرسل إلى المكتب في كل الأحوال. يمكنكم الاتصال بالرقم 916 وذكر مكان احتجاز الشخص.
why-danger-why = ليظهر الخطر في شكواكم.
why-danger-who = تسلّم هذه البوابة إجابتكم إلى مكتب أمين المظالم، في قائمة الانتظار لديه وبالبريد الإلكتروني، ولا تسلّمها إلى أحد غيره. وعندما يسأل المكتب الجهة عن الموضوع فقد تعرف الجهة من أنتم. وفي خطوة لاحقة من هذه الاستمارة تقولون هل يجوز للمكتب أن يذكر اسمكم.
why-danger-blank = تُحفظ الشكوى وتُرسل إلى المكتب في كل الأحوال. إذا كان هناك خطر على الحياة فاتصلوا الآن بالرقم 112.
why-removal-why = مع مثل هذا القرار تسري عليكم مُهل قصيرة. يحتاج المكتب إلى معرفة وجوده.
why-removal-who = تسلّم هذه البوابة إجابتكم إلى مكتب أمين المظالم، في قائمة الانتظار لديه وبالبريد الإلكتروني، ولا تسلّمها إلى أحد غيره. وعندما يسأل المكتب الجهة عن الموضوع فقد تعرف الجهة من أنتم. وفي خطوة لاحقة من هذه الاستمارة تقولون هل يجوز للمكتب أن يذكر اسمكم.
why-removal-blank = تُحفظ الشكوى وتُرسل إلى المكتب في كل الأحوال. والمُهل مستمرة مهما كانت إجابتكم هنا.
why-court-why = قد تغيّر القضية في المحكمة عن الموضوع نفسه ما يجوز لأمين المظالم أن يفعله.
why-court-who = تسلّم هذه البوابة إجابتكم إلى مكتب أمين المظالم، في قائمة الانتظار لديه وبالبريد الإلكتروني، ولا تسلّمها إلى أحد غيره. وعندما يسأل المكتب الجهة عن الموضوع فقد تعرف الجهة من أنتم. وفي خطوة لاحقة من هذه الاستمارة تقولون هل يجوز للمكتب أن يذكر اسمكم.
why-court-blank = تُحفظ الشكوى وتُرسل إلى المكتب في كل الأحوال.
why-naming-why = للنظر في الشكوى قد يحتاج المكتب إلى سؤال الجهة عنها. وربما لا تريدون أن تعرف الجهة اسمكم.
why-naming-who = تسلّم هذه البوابة إجابتكم إلى مكتب أمين المظالم، في قائمة الانتظار لديه وبالبريد الإلكتروني، ولا تسلّمها إلى أحد غيره. وعندما يسأل المكتب الجهة عن الموضوع فقد تعرف الجهة من أنتم. وهنا تقولون هل يجوز للمكتب أن يذكر اسمكم.
why-naming-blank = تُحفظ الشكوى وتُرسل إلى المكتب في كل الأحوال. ويرى المكتب أنكم لم تجيبوا عن هذا السؤال.

# Recovery

field-recovery_question = سؤال لا يستطيع الإجابة عنه غيركم
field-recovery_question-short = سؤال الاستعادة
field-recovery_question-hint = مثلًا: بماذا كانت جدتي تناديني؟ لا تختاروا اسمًا يظهر في الأوراق.
field-recovery_answer = إجابتكم عنه
field-recovery_answer-short = إجابة سؤال الاستعادة
field-recovery_answer-hint = لا تهم المسافات، ولا الحركات، ولا الهمزة على الألف، ولا الأحرف اللاتينية الكبيرة والعلامات عليها.
why-recovery-why = إذا ضاع رمز الدخول فهذه الإجابة تعطيكم رمزًا جديدًا، هنا أو بالهاتف على الرقم 916.
why-recovery-who = لا يرى الإجابة أحد: تحفظ هذه البوابة علامة للمقارنة فقط. أما السؤال فيظهر لكل من يكتب رقم شكواكم، فلا تكتبوا فيه سرًا.
why-recovery-blank = تُحفظ الشكوى وتُرسل إلى المكتب في كل الأحوال. إذا ضاع الرمز فلن تستطيعوا فتح ملفكم هنا.
