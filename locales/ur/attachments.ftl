## The question on the step

field-attachments = تصویریں، دستاویزات، ریکارڈنگ
field-attachments-short = فائلیں
field-attachments-hint = مثلاً: کاغذ کی تصویر، خط، آواز کا پیغام۔ شکایت کسی فائل کے بغیر بھی بھیجی جا سکتی ہے۔
why-files-why = تاکہ جو آپ بتاتے ہیں، دفتر اسے دیکھ یا سن سکے۔
why-files-who = یہ پورٹل فائلیں صرف محتسب کے دفتر کو دیتا ہے: دفتر کی زیرِ التوا شکایات میں۔ کسی اور کو نہیں دیتا۔ دفتر کی ای میل میں فائلوں کے صرف نام، سائز اور جانچ کے کوڈ ہوتے ہیں۔ جب دفتر متعلقہ ادارے سے اس معاملے پر پوچھے تو شاید ادارہ جان لے کہ آپ کون ہیں۔
why-files-blank = شکایت پھر بھی محفوظ ہوتی ہے اور دفتر کو جاتی ہے۔
files-open = محفوظ کریں اور فائلوں پر جائیں
files-count = { $count ->
    [0] ابھی کوئی فائل شامل نہیں۔
    [one] { $count } فائل شامل ہے۔
   *[other] { $count } فائلیں شامل ہیں۔
}

## The page of files

files-title = تصویریں، دستاویزات، ریکارڈنگ
files-lead = جس سے نظر آئے کہ کیا ہوا، وہ شامل کریں۔ یہ چھوڑا بھی جا سکتا ہے۔
files-limits = زیادہ سے زیادہ { $files } فائلیں، ہر ایک { $each } ایم بی تک، سب ملا کر { $all } ایم بی تک۔
files-kinds = تصویریں ({ "\u2068" }JPEG, PNG, WebP, HEIC{ "\u2069" })، دستاویزات ({ "\u2068" }PDF, DOCX, ODT, TXT{ "\u2069" })، آواز ({ "\u2068" }MP3, M4A, OGG, Opus, AAC, WAV, WebM{ "\u2069" })، ویڈیو ({ "\u2068" }MP4{ "\u2069" })۔
files-sealed = ہر فائل آپ کے مسودے کے ساتھ اس سرور پر خفیہ کوڈ (انکرپشن) میں رہتی ہے۔
files-choose = فائلیں چنیں
files-camera = یا تصویر کھینچیں
files-send = فائلیں شامل کریں
files-continue = اگلے سوالوں پر جائیں
files-back = واپس “کیا ہوا؟” پر
files-list-title = شامل کی ہوئی فائلیں
files-none = ابھی کوئی فائل شامل نہیں۔
files-unnamed = بے نام فائل
files-kilobytes = { $number } کے بی
files-megabytes = { $number } ایم بی
files-sort-picture = تصویر
files-sort-document = دستاویز
files-sort-recording = ریکارڈنگ
files-sort-film = ویڈیو
files-scan-not_scanned = وائرس کے لیے جانچ نہیں ہوئی
files-scan-clean = وائرس کے لیے جانچ ہوئی: کچھ نہیں ملا
files-scan-infected = جانچ میں وائرس ملا۔ فائل خفیہ کوڈ (انکرپشن) میں رہتی ہے اور دفتر اسے نہیں کھولتا۔
files-remove = ہٹائیں
files-place-title = اس تصویر میں لکھا ہے کہ یہ کہاں کھینچی گئی۔
files-place-text = جگہ اور ڈیوائس فائل میں لکھی ہیں۔ ثبوت کے طور پر اس سے مدد مل سکتی ہے۔ اگر اس سے آپ کو خطرہ ہو تو تصویر بدل دیں۔
files-place-by-hand = اس قسم کی تصویر سے ہم ایسی نقل نہیں بنا سکتے۔ بہت سے فون میں بھیجنے سے پہلے جگہ ہٹائی جا سکتی ہے۔ اس کے بدلے اسکرین شاٹ بھی بھیجا جا سکتا ہے۔
files-place-copy = جگہ اور ڈیوائس کے بغیر نقل سے بدلیں

## What was not taken

files-refused-empty = { $name }: یہ فائل خالی ہے۔
files-refused-too_large = { $name }: یہ فائل { $each } ایم بی سے بڑی ہے۔ چھوٹی ریکارڈنگ یا چھوٹی تصویر بھیجی جا سکتی ہے۔
files-refused-too_many = { $name }: پہلے سے { $files } فائلیں ہیں۔ نئی شامل کرنے کے لیے ایک ہٹائیں۔
files-refused-all_too_large = { $name }: اس کے ساتھ سب فائلیں ملا کر { $all } ایم بی سے بڑی ہو جاتی ہیں۔
files-refused-program = { $name }: یہ پروگرام یا اسکرپٹ ہے، یا اس کے اندر ہے۔ ہم ایسی فائل نہیں لیتے، کیونکہ اس سے کمپیوٹر کو نقصان ہو سکتا ہے۔
files-refused-page = { $name }: یہ ویب صفحہ ہے یا اسی طرح کی ڈرائنگ۔ اسے PDF میں محفوظ کریں، یا اسکرین شاٹ لیں۔
files-refused-archive = { $name }: یہ فائلوں کا پیکٹ یا جدول (ٹیبل) ہے۔ فائلیں ایک ایک کر کے شامل کریں، یا جدول کو PDF میں محفوظ کریں۔
files-refused-old_document = { $name }: یہ پرانی قسم کی یا پاس ورڈ والی دستاویز ہے۔ اسے پاس ورڈ کے بغیر PDF یا DOCX میں محفوظ کریں۔
files-refused-unknown = { $name }: ہم اس قسم کی فائل نہیں پہچانتے، یا فائل خراب ہے۔ جو قسمیں ہم لیتے ہیں وہ اوپر لکھی ہیں۔
files-refused-nothing = پہلے کوئی فائل چنیں۔
files-refused-copy = نقل نہیں بن سکی۔ تصویر ویسی ہی رکھی ہے جیسی تھی۔
files-refused-cut = بھیجنا بیچ میں رک گیا۔ اس میں سے کچھ محفوظ نہیں ہوا۔

## With script

files-sending = بھیجا جا رہا ہے: { $percent } فیصد
files-sent = شامل ہو گئی
files-again = دوبارہ کوشش کریں
files-cancel = منسوخ کریں
files-cancelled = منسوخ ہو گیا
files-record = آواز کا پیغام ریکارڈ کریں
files-record-stop = ریکارڈنگ روکیں
files-record-keep = ریکارڈنگ شامل کریں
files-record-drop = ریکارڈنگ مٹائیں
files-record-running = ریکارڈنگ ہو رہی ہے۔
files-record-listen = شامل کرنے سے پہلے اسے سن لیں۔
files-record-refused = براؤزر نے مائیک کی اجازت نہیں دی۔ کسی اور ایپ سے ریکارڈ کر کے فائل یہاں شامل کی جا سکتی ہے۔
files-record-name = awaz-ka-paigham

## Mail to the office

mail-office-files = فائلیں ({ $count })، لاگ اِن کرنے کے بعد ان پتوں پر کھلتی ہیں:
