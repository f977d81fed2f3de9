## Names of office/lenses.toml, in the same order

lens-baku_2011-title = مؤتمر باكو لأمناء المظالم، يونيو 2011
lens-baku_2011-text = عُقد مؤتمر باكو الدولي التاسع لأمناء المظالم من 16 إلى 18 حزيران/يونيو 2011. كان موضوعه الحقوق الثقافية للأقليات القومية والمهاجرين. لم نجد نص إعلان باكو الصادر عنه. المواضيع أدناه هي مواضيع الجلسات كما تسميها صفحة للمعهد الدولي لأمناء المظالم. نحن اخترنا الأدلة.
lens-baku_2011-standards = حماية الأقليات والمهاجرين: القواعد الوطنية والدولية
lens-baku_2011-cultural_diversity = التنوع الثقافي والحقوق الثقافية في الواقع العملي
lens-baku_2011-ethnic_groups = حقوق الجماعات الإثنية والأقليات في الواقع العملي
lens-migration_strategy-title = أهداف البرنامج الحكومي للهجرة، من 2006 إلى 2008
lens-migration_strategy-text = أقرّ الرئيس هذا البرنامج في 25 تموز/يوليو 2006. ترد أهدافه في صفحة لدائرة الهجرة في نخجوان (migration.nmr.az). تذكرها الصفحة في جملة واحدة دون ترقيم. عددنا ثمانية أهداف وكتبناها بكلماتنا. نحن اخترنا الأدلة. لم نجد أهداف استراتيجية لاحقة.
lens-migration_strategy-state_policy = تنفيذ سياسة الدولة في مجال الهجرة
lens-migration_strategy-management = إدارة أفضل للهجرة
lens-migration_strategy-regulation = تنظيم الهجرة واستشراف مستقبلها
lens-migration_strategy-legislation = قوانين تتوافق مع القواعد الدولية واحتياجات اليوم
lens-migration_strategy-application = قوانين فعّالة في التطبيق
lens-migration_strategy-data = قاعدة بيانات موحدة ونظام مراقبة آلي حديث
lens-migration_strategy-irregular_migration = منع الهجرة غير النظامية
lens-migration_strategy-cooperation = مزيد من التعاون مع البلدان الأخرى
