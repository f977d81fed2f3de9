## Where what you typed is: shown by the script of the form

draft-state-phone = صرف اس فون میں
draft-state-phone-text = آپ کا لکھا ہوا خفیہ کوڈ (انکرپشن) میں اس براؤزر کے اندر رکھا ہوا ہے۔ یہ ابھی سرور پر نہیں ہے۔
draft-state-saved = محفوظ ہو گیا
draft-state-saved-text = آپ کا لکھا ہوا سرور پر خفیہ کوڈ (انکرپشن) میں محفوظ ہے۔ یہ اب اس فون میں نہیں ہے۔
draft-state-sent = بھیج دی گئی
draft-state-stored = یہاں محفوظ ہو گئی
draft-state-gone-text = آپ کا لکھا ہوا اب اس فون میں نہیں ہے۔
draft-state-offline = نیٹ ورک نہیں ہے
draft-state-offline-phone = آپ کی تحریر صرف اس فون میں رکھی ہوئی ہے۔ نیٹ ورک آنے پر بٹن دوبارہ دبائیں۔
draft-state-offline-open = آپ کی تحریر صرف اس صفحے پر ہے۔ صفحہ کھلا رکھیں۔ نیٹ ورک آنے پر بٹن دوبارہ دبائیں۔
draft-state-offline-server = کچھ نہیں بھیجا گیا۔ آپ کا مسودہ سرور پر محفوظ ہے۔ نیٹ ورک آنے پر بٹن دوبارہ دبائیں۔
draft-state-offline-call = 916 پر کال انٹرنیٹ کے بغیر بھی ہو جاتی ہے۔
draft-state-online = نیٹ ورک واپس آ گیا ہے
draft-state-online-text = بٹن دوبارہ دبائیں۔ خود سے کچھ نہیں بھیجا جاتا۔

## Leaving by the keyboard: shown by the script that does it

leave-tip = اس سائٹ سے فوراً نکلنے کے لیے “{ $button }” دبائیں، یا Shift کا بٹن جلدی جلدی تین بار دبائیں۔
