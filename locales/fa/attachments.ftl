## The question on the step

field-attachments = عکس، سند، صدای ضبط‌شده
field-attachments-short = فایل‌ها
field-attachments-hint = برای مثال: عکس یک کاغذ، نامه، پیام صوتی. شکایت را بدون هیچ فایلی هم می‌توانید بفرستید.
why-files-why = تا دفتر بتواند آنچه را می‌گویید ببیند یا بشنود.
why-files-who = این پورتال فایل‌ها را به دفتر آمبودزمان می‌دهد: در صف رسیدگی دفتر. به هیچ‌کس دیگر نمی‌دهد. در ایمیل به دفتر فقط نام، اندازه و رقم‌های کنترل فایل‌ها نوشته می‌شود. وقتی دفتر درباره این موضوع از نهاد مربوط می‌پرسد، آن نهاد شاید بفهمد شما کیستید.
why-files-blank = شکایت در هر حال ذخیره می‌شود و به دفتر می‌رسد.
files-open = ذخیره و رفتن به فایل‌ها
files-count = { $count ->
    [0] هنوز فایلی افزوده نشده است.
    [one] { $count } فایل افزوده شده است.
   *[other] { $count } فایل افزوده شده است.
}

## The page of files

files-title = عکس، سند، صدای ضبط‌شده
files-lead = آنچه را نشان می‌دهد چه شده است بیفزایید. می‌توانید از این مرحله بگذرید.
files-limits = حداکثر { $files } فایل، هر کدام تا { $each } مگابایت، همه با هم تا { $all } مگابایت.
files-kinds = عکس ({ "\u2068" }JPEG, PNG, WebP, HEIC{ "\u2069" })، سند ({ "\u2068" }PDF, DOCX, ODT, TXT{ "\u2069" })، صدا ({ "\u2068" }MP3, M4A, OGG, Opus, AAC, WAV, WebM{ "\u2069" })، فیلم ({ "\u2068" }MP4{ "\u2069" }).
files-sealed = هر فایل به شکل رمزگذاری‌شده همراه پیش‌نویس شما روی این سرور می‌ماند.
files-choose = انتخاب فایل
files-camera = یا عکس بگیرید
files-send = افزودن فایل‌ها
files-continue = ادامه به پرسش‌های بعدی
files-back = بازگشت به «چه شده است؟»
files-list-title = فایل‌های افزوده‌شده
files-none = هنوز فایلی افزوده نشده است.
files-unnamed = فایل بدون نام
files-kilobytes = { $number } کیلوبایت
files-megabytes = { $number } مگابایت
files-sort-picture = عکس یا تصویر
files-sort-document = سند
files-sort-recording = صدای ضبط‌شده
files-sort-film = فیلم
files-scan-not_scanned = برای ویروس بررسی نشده است
files-scan-clean = برای ویروس بررسی شده است: چیزی پیدا نشد
files-scan-infected = در بررسی ویروسی پیدا شد. فایل رمزگذاری‌شده می‌ماند و دفتر آن را باز نمی‌کند.
files-remove = حذف
files-place-title = در این عکس نوشته شده که کجا گرفته شده است.
files-place-text = محل و دستگاه در فایل نوشته شده است. این به عنوان مدرک می‌تواند به شما کمک کند. اگر برای شما خطر دارد، عکس را جایگزین کنید.
files-place-by-hand = از این نوع عکس نمی‌توانیم چنین رونوشتی بسازیم. در بسیاری از تلفن‌ها می‌توانید پیش از ارسال، محل را پاک کنید. می‌توانید به جای آن عکسی از صفحه (اسکرین‌شات) بفرستید.
files-place-copy = جایگزینی با رونوشتی بدون محل و دستگاه

## What was not taken

files-refused-empty = { $name }: این فایل خالی است.
files-refused-too_large = { $name }: این فایل بزرگ‌تر از { $each } مگابایت است. صدای کوتاه‌تر یا عکس کوچک‌تر پذیرفته می‌شود.
files-refused-too_many = { $name }: هم‌اکنون { $files } فایل هست. برای افزودن فایل دیگر، یکی را حذف کنید.
files-refused-all_too_large = { $name }: با این فایل، همه با هم بزرگ‌تر از { $all } مگابایت می‌شود.
files-refused-program = { $name }: این یک برنامه یا اسکریپت است، یا آن را در خود دارد. این‌ها را نمی‌گیریم، چون می‌تواند به رایانه‌ها (کمپیوترها) آسیب بزند.
files-refused-page = { $name }: این یک صفحه وب یا طرحی از همان نوع است. آن را به شکل PDF ذخیره کنید یا عکسی از صفحه (اسکرین‌شات) بگیرید.
files-refused-archive = { $name }: این بسته‌ای از فایل‌ها یا یک جدول است. فایل‌ها را یکی‌یکی بیفزایید، یا جدول را به شکل PDF ذخیره کنید.
files-refused-old_document = { $name }: این سندی از نوع قدیمی یا دارای رمز است. آن را بدون رمز به شکل PDF یا DOCX ذخیره کنید.
files-refused-unknown = { $name }: این نوع فایل را نمی‌شناسیم، یا فایل خراب است. نوع‌هایی که می‌گیریم در بالا آمده است.
files-refused-nothing = نخست یک فایل انتخاب کنید.
files-refused-copy = ساختن رونوشت ممکن نشد. عکس همان‌گونه که بود مانده است.
files-refused-cut = ارسال قطع شد. چیزی از آن ذخیره نشد.

## With script

files-sending = در حال ارسال: { $percent }٪
files-sent = افزوده شد
files-again = دوباره امتحان کنید
files-cancel = انصراف
files-cancelled = لغو شد
files-record = ضبط پیام صوتی
files-record-stop = پایان ضبط
files-record-keep = افزودن صدای ضبط‌شده
files-record-drop = حذف صدای ضبط‌شده
files-record-running = در حال ضبط.
files-record-listen = پیش از افزودن، به آن گوش دهید.
files-record-refused = مرورگر اجازه استفاده از میکروفون را نداد. می‌توانید با برنامه دیگری ضبط کنید و فایل را اینجا بیفزایید.
files-record-name = payam-sowti

## Mail to the office

mail-office-files = فایل‌ها ({ $count })؛ پس از ورود به سامانه، در این نشانی‌ها باز می‌شود:
