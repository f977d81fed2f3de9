## The question on the step

field-attachments = Şəkillər, sənədlər, səs yazıları
field-attachments-short = Fayllar
field-attachments-hint = Məsələn: kağızın şəkli, məktub, səs yazısı. Şikayəti faylsız da göndərə bilərsiniz.
why-files-why = Danışdıqlarınızı Aparat görə və ya eşidə bilsin deyə.
why-files-who = Bu portal faylları Ombudsman Aparatına, onun növbəsinə verir. Başqa heç kimə vermir. Aparata gedən məktubda yalnız faylların adı, həcmi və yoxlama cəmi olur. Aparat bu məsələ ilə bağlı quruma sorğu göndərəndə qurum kim olduğunuzu öyrənə bilər.
why-files-blank = Şikayət yenə də saxlanılır və Aparata göndərilir.
files-open = Yadda saxlayın və fayllara keçin
files-count = { $count ->
    [0] Hələ fayl əlavə olunmayıb.
    [one] { $count } fayl əlavə olunub.
   *[other] { $count } fayl əlavə olunub.
}

## The page of files

files-title = Şəkillər, sənədlər, səs yazıları
files-lead = Baş verənləri göstərən faylları əlavə edin. Bunu boş buraxa bilərsiniz.
files-limits = Ən çoxu { $files } fayl, hər biri { $each } MB, hamısı birlikdə { $all } MB.
files-kinds = Şəkillər (JPEG, PNG, WebP, HEIC), sənədlər (PDF, DOCX, ODT, TXT), səs yazıları (MP3, M4A, OGG, Opus, AAC, WAV, WebM), videolar (MP4).
files-sealed = Hər fayl qaralamanızla birlikdə bu serverdə şifrələnmiş şəkildə saxlanılır.
files-choose = Fayl seçin
files-camera = Və ya şəkil çəkin
files-send = Faylları əlavə edin
files-continue = Növbəti suallara keçin
files-back = “Nə baş verib?” sualına qayıdın
files-list-title = Əlavə olunmuş fayllar
files-none = Hələ fayl əlavə olunmayıb.
files-unnamed = Adsız fayl
files-kilobytes = { $number } KB
files-megabytes = { $number } MB
files-sort-picture = Şəkil
files-sort-document = Sənəd
files-sort-recording = Səs yazısı
files-sort-film = Video
files-scan-not_scanned = Virusa görə yoxlanmayıb
files-scan-clean = Virusa görə yoxlanıb: heç nə tapılmayıb
files-scan-infected = Yoxlama virus tapıb. Fayl şifrələnmiş qalır, Aparat onu açmır.
files-remove = Silin
files-place-title = Bu şəkildə onun harada çəkildiyi yazılıb.
files-place-text = Yer və cihaz faylın içində yazılıb. Bu, sübut kimi sizə kömək edə bilər. Sizin üçün təhlükəlidirsə, şəkli əvəz edin.
files-place-by-hand = Bu növ şəklin belə surətini çıxara bilmirik. Bir çox telefonda göndərməzdən əvvəl yeri silmək olur. Əvəzinə ekran şəkli də göndərə bilərsiniz.
files-place-copy = Yer və cihaz göstərilməyən surətlə əvəz edin

## What was not taken

files-refused-empty = { $name }: bu fayl boşdur.
files-refused-too_large = { $name }: bu fayl { $each } MB-dan böyükdür. Daha qısa səs yazısı və ya daha kiçik şəkil əlavə etmək olar.
files-refused-too_many = { $name }: artıq { $files } fayl var. Başqasını əlavə etmək üçün birini silin.
files-refused-all_too_large = { $name }: bütün fayllar birlikdə { $all } MB-dan böyük olardı.
files-refused-program = { $name }: bu, proqram və ya skriptdir, ya da içində belə bir şey var. Kompüterlərə zərər verə bildiyi üçün belə faylları götürmürük.
files-refused-page = { $name }: bu, veb-səhifə və ya onun kimi düzəldilmiş rəsmdir. Onu PDF kimi saxlayın və ya ekran şəkli çəkin.
files-refused-archive = { $name }: bu, fayllar paketi və ya cədvəldir. Faylları bir-bir əlavə edin, cədvəli isə PDF kimi saxlayın.
files-refused-old_document = { $name }: bu, köhnə formatlı və ya parollu sənəddir. Onu parolsuz PDF və ya DOCX kimi saxlayın.
files-refused-unknown = { $name }: bu fayl növünü tanımırıq və ya fayl zədələnib. Götürdüyümüz növlər yuxarıda yazılıb.
files-refused-nothing = Əvvəlcə fayl seçin.
files-refused-copy = Surət çıxarmaq mümkün olmadı. Şəkil olduğu kimi saxlanılıb.
files-refused-cut = Göndərmə yarımçıq kəsildi. Ondan heç nə saxlanılmadı.

## With script

files-sending = Göndərilir: { $percent } %
files-sent = Əlavə olundu
files-again = Yenidən cəhd edin
files-cancel = Ləğv edin
files-cancelled = Ləğv edildi
files-record = Səs yazın
files-record-stop = Yazını dayandırın
files-record-keep = Səs yazısını əlavə edin
files-record-drop = Səs yazısını silin
files-record-running = İndi yazılır.
files-record-listen = Əlavə etməzdən əvvəl dinləyin.
files-record-refused = Brauzer mikrofonu açmadı. Başqa proqramla səs yazıb faylı burada əlavə edə bilərsiniz.
files-record-name = ses-yazisi

## Mail to the office

mail-office-files = Fayllar ({ $count }). Sistemə daxil olduqdan sonra bu ünvanlarda açılır:
