## List

guides-title = رہنما تحریریں
guides-lead = آپ کے لیے کیا کرنا ممکن ہے، اور یہ کس قانون میں ہے۔
guides-all = تمام رہنما تحریریں

## Guide

guide-on-this-page = اس صفحے پر
guide-limits-lawyer = وکیل سے مشورہ کریں۔ وقت کم ہے۔
guide-limits-unconfirmed = قانون کا متن اس تاریخ کا ہے: { $date }۔ ابھی کسی وکیل نے اس کی تصدیق نہیں کی۔
guide-state-law = یہ قانون کے شائع شدہ متن سے تیار ہوا ہے (پڑھی گئی نقلوں کی تاریخ: { $dates })۔ ابھی کسی وکیل نے اسے نہیں جانچا۔ کچھ کرنے سے پہلے وکیل سے مشورہ کریں یا 916 پر کال کریں۔
guide-state-original = اصل متن۔ ابھی کسی انسان نے اسے نہیں جانچا۔
guide-state-draft = ترجمہ۔ ابھی کسی انسان نے اسے نہیں جانچا۔
guide-state-reviewed = متن کی جانچ: { $who }، { $date }
guide-state-law-checked = قانون سے مطابقت کی جانچ: { $who }، { $date }
guide-state-link = اصل متن پڑھیں
guide-sources = ماخذ
guide-source-text-of = متن کی تاریخ: { $date }
guide-source-facts = حقائق: { $ids }
guide-article = { $law }، دفعہ { $article }
guide-written = لکھنے کی تاریخ: { $date }
guide-missing-language = یہ رہنما تحریر ابھی آپ کی زبان میں نہیں ہے۔

## Contacts

contacts-title = کون کس کام میں مدد کرتا ہے
contacts-lead = کال کرنے کے نمبر اور وہ ادارے جن سے رجوع ہو سکتا ہے۔ ہر ایک کے ساتھ لکھا ہے کہ ہم نے اسے کہاں پڑھا۔
contacts-not-dialled = ابھی کسی نے ہمارے لیے یہ نمبر نہیں ملایا۔
contacts-dialled = کسی شخص نے یہ نمبر اس تاریخ کو ملایا: { $date }
contacts-source = ماخذ
contacts-also = موبائل سے یا دوسرے علاقوں سے: { $number }
contacts-site = ویب سائٹ
