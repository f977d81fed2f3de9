## The call

phone-title = 916 telefonu ilə şikayət
phone-lead = Sualları zəng edənin dilində oxuyun və cavabları yazın. Zəng edən nəyi demək istəmirsə, boş qalsın.
phone-caller-language = Zəng edənin dili
phone-caller-language-save = Sualları bu dildə göstərin
phone-urgent-title = Əvvəlcə: kimsə təhlükədədirmi?
phone-danger-title = Həyat üçün təhlükə varsa:
phone-danger-text = zəng edənə deyin ki, indi 112-yə zəng etsin. Şikayətə sonra davam edin.
phone-removal-title = Vaxt azdır.
phone-removal-text = Zəng edənə deyin: şikayət məhkəmə müddətlərini dayandırmır. Vəkilə müraciət edin.
phone-why = Niyə soruşuruq (zəng edən bilmək istəsə)
phone-agree = Hər cümləni ucadan oxuyun. Yalnız zəng edən “bəli” deyəndə işarələyin.
phone-readback-title = Geri oxuyun
phone-readback-text = Cavabları ucadan oxuyun, düz olmayanı dəyişin. Sonra iki razılığı soruşun.

## Saving and filing

phone-state = Bu zəngin vəziyyəti
phone-not-saved = Hələ heç nə saxlanılmayıb.
phone-saved-at = Saxlanılıb: { $time }
phone-saving = Saxlanılır …
phone-saved = Saxlanılıb: {"{time}"}
phone-save-failed = Saxlanılmadı. “Yadda saxlayın” düyməsini basın. Yenə alınmasa, kağıza yazın.
phone-save = Yadda saxlayın
phone-file = Şikayəti qeydə alın
phone-drop-title = Şikayət verilmir
phone-drop-text = Bu zəngdə yazılanları silir. Onları qaytarmaq olmur.
phone-drop = Bu zəngi silin

## Keys

phone-keys-title = Düymələr
phone-keys-part = Hissəyə keçid: başlığın yanındakı hərf
phone-keys-next = Növbəti hissə, sonda: qeydə alma
phone-keys-list = Bu siyahını göstərin və ya gizlədin (xanalardan kənarda)

## Filed

phone-filed-title = Qeydə alındı. Nömrəni zəng edənə deyin
phone-filed-title-stored = Burada saxlanıldı. Nömrəni zəng edənə deyin
phone-filed-text = Yavaş, hissə-hissə deyin və zəng edənin təkrarlamasını istəyin.
phone-filed-reference = Şikayətin nömrəsi
phone-filed-code = Giriş kodu
phone-filed-code-text = Yalnız başqası eşitmirsə, deyin. Onu yalnız indi göstəririk. Heç vaxt poçtla göndərilmir.
phone-filed-code-gone = Giriş kodu verilib və artıq göstərilmir.
phone-filed-kept = Zəng edən kodu yazıb
phone-filed-time = Saxlanılıb
phone-filed-open = Növbədə açın
phone-new = Növbəti zəng

## Codes, clocks and writing to the applicant

phone-draft-title = Zəng edənin qaralaması var
phone-draft-label = Qaralamanın kodu
phone-draft-button = Qaralamanı açın
phone-draft-wrong = Qaralamanın kodu: heç nə açmır. Zəng edən onu yenidən oxusun.
