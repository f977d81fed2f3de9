## Məktublar. Aparata gedən məktub həmişə aparatın dilindədir, təsdiq isə ərizəçinin dilində.
## Mövzu sətrində nömrədən və bir sabit sözdən başqa heç nə yoxdur.

mail-office-subject = { $reference }
mail-office-subject-urgent = TƏCİLİ { $reference }
mail-test = SINAQ QURĞUSU. Bu, Ombudsmana verilmiş həqiqi şikayət deyil. Kömək üçün 916-ya zəng edin.
mail-office-heading = Şikayət { $reference }
mail-office-filed = Daxil olub: { $time }
mail-office-channel = Haradan gəlib: { $channel }
mail-office-partner = Tərəfdaş təşkilat göndərib: { $name }
mail-office-language = Formanın dili: { $language }
mail-office-urgent = TƏCİLİ: { $reasons }
mail-office-over-a-year = Bir ildən çox: cavablardakı günlərə görə, şikayət veriləndə bir ildən çox keçmişdi. Bu, hələ davam edə bilər. Bu, işarədir, imtina deyil.
mail-office-open = Növbədə açın: { $address }
mail-office-json = Eyni cavablar complaint.json faylında əlavə olunub.
mail-office-no-files = Fayllar: yoxdur.
mail-office-anonymous = Ərizəçi adını yazmayıb.
mail-office-footer = Bu məktubu şikayət portalı hazırlayıb. Şikayətin növbədə hər açılışı qeydə alınır.

mail-ack-subject = { $reference }
mail-ack-heading = Şikayətiniz saxlanılıb
mail-ack-reference = Şikayətin nömrəsi: { $reference }
mail-ack-time = Saxlanma vaxtı: { $time }
mail-ack-next = Şikayət Ombudsman Aparatının növbəsindədir. Nömrəni saxlayın. 916-ya zəng edəndə onu deyin.
mail-ack-code = Giriş kodunuz bu məktubda yoxdur. Onu heç vaxt məktubla göndərmirik.
mail-ack-court = Ombudsmana şikayət məhkəmənin müddətlərini dayandırmır. Əleyhinizə qərar varsa, vəkilə müraciət edin. Vaxt azdır.
mail-ack-why = Bu məktub ona görə gəlib ki, bir şikayətdə bu ünvan göstərilib və təsdiq istənilib. Bunu siz etməmisinizsə, məktubu silin.
mail-ack-call = Çağrı mərkəzi: 916. Mobil telefondan və ya bölgələrdən: 012 916.

channel-web = portaldakı forma
channel-phone = 916-ya zəng
channel-paper = məktub
channel-visit = qəbula gəliş
urgent-danger = təhlükə
urgent-child_alone = uşaq təkdir
urgent-detained = şəxs tutulub saxlanılır
urgent-removal_decision = ölkədən çıxarma haqqında qərar
urgent-by_list = seçilmiş mövzu və ya qrup
