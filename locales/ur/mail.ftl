## Mails. The office's mail is always in the office's language; the acknowledgement in the applicant's.
## Subjects carry nothing but the reference and a fixed word.

mail-office-subject = { $reference }
mail-office-subject-urgent = فوری { $reference }
mail-test = آزمائشی سائٹ۔ یہ محتسب کو اصل شکایت نہیں ہے۔ مدد کے لیے 916 پر کال کریں۔
mail-office-heading = شکایت { $reference }
mail-office-filed = موصول ہوئی: { $time }
mail-office-channel = کیسے آئی: { $channel }
mail-office-partner = پارٹنر ادارے نے بھیجی: { $name }
mail-office-language = فارم کی زبان: { $language }
mail-office-urgent = فوری: { $reasons }
mail-office-over-a-year = ایک سال سے زیادہ: جوابوں میں لکھے دنوں کے مطابق، شکایت درج ہونے تک ایک سال سے زیادہ گزر چکا تھا۔ ہو سکتا ہے یہ اب بھی جاری ہو۔ یہ صرف نشان ہے، انکار نہیں۔
mail-office-open = زیرِ التوا شکایات میں کھولیں: { $address }
mail-office-json = یہی جواب complaint.json فائل میں منسلک ہیں۔
mail-office-no-files = فائلیں: کوئی نہیں۔
mail-office-anonymous = شکایت کنندہ نے نام نہیں بتایا۔
mail-office-footer = یہ ای میل شکایت کے پورٹل نے بنائی ہے۔ زیرِ التوا شکایات میں شکایت جب بھی کھولی جائے، اس کا ریکارڈ رکھا جاتا ہے۔

mail-ack-subject = { $reference }
mail-ack-heading = آپ کی شکایت محفوظ ہے
mail-ack-reference = شکایت نمبر: { $reference }
mail-ack-time = محفوظ ہونے کا وقت: { $time }
mail-ack-next = شکایت محتسب کے دفتر کی زیرِ التوا شکایات میں ہے۔ شکایت نمبر سنبھال کر رکھیں۔ 916 پر کال کریں تو یہ نمبر بتائیں۔
mail-ack-code = آپ کا رسائی کوڈ اس ای میل میں نہیں ہے۔ ہم اسے کبھی ڈاک یا ای میل سے نہیں بھیجتے۔
mail-ack-court = محتسب کو شکایت کرنے سے عدالت کی مہلت نہیں رکتی۔ اگر آپ کے خلاف کوئی فیصلہ ہے تو وکیل سے مشورہ کریں۔ وقت کم ہے۔
mail-ack-why = یہ ای میل آپ کو اس لیے ملی کہ ایک شکایت میں یہ پتا دیا گیا تھا اور تصدیق مانگی گئی تھی۔ اگر یہ آپ نے نہیں کیا تو ای میل مٹا دیں۔
mail-ack-call = کال سینٹر: 916۔ موبائل سے یا دوسرے علاقوں سے: { "012\u00A0916" }۔

channel-web = پورٹل پر فارم
channel-phone = 916 پر کال
channel-paper = خط
channel-visit = دفتر میں آمد
urgent-danger = خطرہ
urgent-child_alone = تنہا بچہ
urgent-detained = کوئی حراست میں ہے
urgent-removal_decision = ملک بدری کا فیصلہ
urgent-by_list = چنا ہوا موضوع یا گروہ
