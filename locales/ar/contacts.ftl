## Who helps with what: the numbers of office/contacts.toml, in the same order

contact-ombudsman-name = أمين المظالم، مركز الاتصال 916
contact-ombudsman-help = انتهكت حقوقَكم جهةٌ حكومية أو بلدية أو موظف حكومي. ليلًا ونهارًا.
contact-migration_service-name = الدائرة الحكومية للهجرة (Dövlət Miqrasiya Xidməti)
contact-migration_service-help = التسجيل، البقاء في البلد، تصاريح الإقامة والعمل، اللجوء، مغادرة البلد. بالأذربيجانية والروسية والإنجليزية.
contact-trafficking-name = الخط الساخن 152 لمكافحة الاتجار بالأشخاص
contact-trafficking-help = تُجبَرون على العمل، أو يحتجز أحدٌ جواز سفركم، أو تُمنعون من المغادرة. اتصلوا أيضًا إذا كان ذلك يحدث لشخص آخر.
contact-family_violence-name = خط الدعم 860
contact-family_violence-help = العنف الأسري أو العنف بسبب الجنس. أوقات عمله الحالية غير مؤكدة: إذا لم يجب أحد فاتصلوا بالرقم 102.
contact-emergency-name = وزارة حالات الطوارئ (Fövqəladə Hallar Nazirliyi)
contact-emergency-help = خطر على الحياة، حريق، حادث، إنقاذ. ليلًا ونهارًا.
contact-police-name = الشرطة
contact-police-help = جريمة، عنف، تهديد.
contact-ambulance-name = الإسعاف
contact-ambulance-help = أحد مريض أو مصاب. إذا كان الرقم 103 لا يعمل حيث أنتم فاتصلوا بالرقم 112.
contact-child_helpline-name = خط مساعدة الأطفال
contact-child_helpline-help = طفل يحتاج إلى مساعدة أو يريد أن يتحدث. تديره منظمة وليس الدولة. أوقات عمله غير مؤكدة.
contact-labour-name = وزارة العمل والحماية الاجتماعية للسكان (Əmək və Əhalinin Sosial Müdafiəsi Nazirliyi)
contact-labour-help = أجر غير مدفوع، عقد العمل، الفصل من العمل، الإعانات الاجتماعية.
contact-health_insurance-name = الوكالة الحكومية للتأمين الصحي الإلزامي (İcbari Tibbi Sığorta üzrə Dövlət Agentliyi)
contact-health_insurance-help = أسئلة عن التأمين الصحي. بالأذربيجانية والروسية.
contact-asan-name = «آسان خدمت» (ASAN xidmət)
contact-asan-help = وثائق الدولة وخدماتها في مراكز «آسان خدمت».
contact-unhcr-name = المفوضية السامية للأمم المتحدة لشؤون اللاجئين (UNHCR)
contact-unhcr-help = استشارات قانونية للاجئين وطالبي اللجوء، من الاثنين إلى الجمعة، من 9:00 إلى 17:00. لا تبتّ في طلبات اللجوء الجديدة.

## Regional centres

contact-ombudsman_ganja-name = المركز الإقليمي لأمين المظالم: غنجة
contact-ombudsman_ganja-help = يستقبل الشكاوى حضوريًا. لم نجد عنوانه ولا رقمه: اتصلوا بالرقم 916 واسألوا.
contact-ombudsman_jalilabad-name = المركز الإقليمي لأمين المظالم: جليل آباد
contact-ombudsman_jalilabad-help = يستقبل الشكاوى حضوريًا. لم نجد عنوانه ولا رقمه: اتصلوا بالرقم 916 واسألوا.
contact-ombudsman_sheki-name = المركز الإقليمي لأمين المظالم: شاكي
contact-ombudsman_sheki-help = يستقبل الشكاوى حضوريًا. لم نجد عنوانه ولا رقمه: اتصلوا بالرقم 916 واسألوا.
contact-ombudsman_guba-name = المركز الإقليمي لأمين المظالم: قوبا
contact-ombudsman_guba-help = يستقبل الشكاوى حضوريًا. لم نجد عنوانه ولا رقمه: اتصلوا بالرقم 916 واسألوا.
