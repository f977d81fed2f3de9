field-optional = (boş bırakılabilir)

## Who

field-filing_for = Bu şikâyet kimin için?
field-filing_for-short = Şikâyet kimin için
field-filing_for-self = Kendim için
field-filing_for-other = Başka bir kişi için
field-filing_for-group = Bir grup insan için
field-consent_evidence = Bu kişilerin kabul ettiğini ne gösterir?
field-consent_evidence-short = Nasıl kabul ettikleri
field-consent_evidence-hint = Örneğin: imzalı bir kâğıt, bir mesaj, 916’ya yapılan bir arama. Bu soruyu veya bir sonrakini yanıtlayın.
field-no_consent_reason = Onlara neden soramadınız?
field-no_consent_reason-short = Neden sorulamadı
field-no_consent_reason-hint = Örneğin: kişi tutuluyor, kayıp, çok hasta veya vefat etmiş.

## You

field-given_name = Adınız nedir?
field-given_name-short = Ad
field-given_name-hint = Size nasıl sesleniliyorsa öyle yazın. Tek bir adınız varsa buraya yazın.
field-surname = Soyadınız nedir?
field-surname-short = Soyadı
field-patronymic = Babanızın adı nedir?
field-patronymic-short = Baba adı
field-patronymic-hint = Azerbaycan’daki belgelerde çoğu zaman sorulur. Boş bırakabilirsiniz.
field-no_patronymic = Belgelerimde baba adı yok
field-no_patronymic-short = Belgelerde baba adı yok
field-anonymous = Adımı vermek istemiyorum
field-anonymous-short = Adını vermeden (isimsiz)
field-anonymous-hint = Ombudsman’ın yayımlanmış yanıtlarına göre böyle bir şikâyet yalnızca yeterli kanıt varsa incelenir. Önce 916’yı arayıp sorabilirsiniz.
field-subject_given_name = Hakları ihlal edilen kişinin adı nedir?
field-subject_given_name-short = Hakları ihlal edilen kişinin adı
field-subject_surname = Bu kişinin soyadı nedir?
field-subject_surname-short = Hakları ihlal edilen kişinin soyadı
field-subject_patronymic = Bu kişinin babasının adı nedir?
field-subject_patronymic-short = Hakları ihlal edilen kişinin baba adı
field-subject_relation = Bu kişiyi veya grubu nereden tanıyorsunuz?
field-subject_relation-short = Onlarla bağınız
field-subject_relation-hint = Örneğin: anne, arkadaş, avukat, yardım eden kuruluş.
field-subject_count = Grupta kaç kişi var?
field-subject_count-short = Kişi sayısı
field-subject_count-hint = Bir sayı yazın. Emin değilseniz yaklaşık sayıyı yazın.
field-further_subjects = Grupta başka kimler var?
field-further_subjects-short = Gruptaki diğer kişiler
field-further_subjects-hint = Her satıra bir ad. Yalnızca adının yazılmasını kabul eden kişileri yazın.

## Contact

field-address = Size nereye mektup gönderilebilir?
field-address-short = Adres
field-address-hint = Her yer olur: ev, yurt, bir arkadaşın evi. Orada kayıtlı olmanız gerekmez.
field-phone = Telefon numaranız nedir?
field-phone-short = Telefon numarası
field-phone-hint = Azerbaycan numarası değilse ülke koduyla yazın.
field-email = E-posta adresiniz nedir?
field-email-short = E-posta adresi
field-email-hint = Yalnızca başka kimse okumuyorsa yazın.
field-safe_contact = Size ulaşmanın hangi yolu güvenli?
field-safe_contact-short = Size ulaşmanın güvenli yolu
field-safe_contact-hint = Telefonunuzu ve postanızı kimlerin görebildiğini düşünün.
field-safe_contact-phone = Telefonla
field-safe_contact-email = E-postayla
field-safe_contact-none = Hiçbir yol güvenli değil, bana ulaşmayın
field-safe_hours = Sizi ne zaman aramak güvenli?
field-safe_hours-short = Güvenli saatler
field-safe_hours-hint = Örneğin: akşam, saat 18:00 ile 20:00 arasında.
field-may_leave_message = Telefonuma mesaj bırakabilirsiniz
field-may_leave_message-short = Telefona mesaj
field-may_leave_message-hint = Mesajı başkası duyabilir veya okuyabilir.
field-ack_by_email = E-posta adresime alındı bildirimi gönderin
field-ack_by_email-short = E-postayla alındı bildirimi
field-ack_by_email-hint = Bildirimde şikâyet numarası bulunur. Erişim kodu hiçbir zaman yazılmaz.
field-contact_language = Size hangi dilde yanıt verelim?
field-contact_language-short = Yanıtın dili
field-contact_language-hint = Dilin adını yazın. Ofis isteğinizi görür; yanıtın bu dilde olacağı kesin değildir.
field-interpreter = Ofisle konuşmak için tercümana ihtiyacım var
field-interpreter-short = Tercüman gerekli
field-interpreter-hint = Biraz anlıyor ama her şeyi anlatamıyorsanız da işaretleyin.

## Situation

field-danger = Şu anda birinin hayatı veya sağlığı tehlikede mi?
field-danger-short = Şu anda tehlike
field-danger-hint = Evet ise hemen 112’yi, sonra 916’yı arayın. Bu formun yanıtını beklemeyin.
field-child_alone = Yanında ona bakan bir yetişkin olmayan çocuk var mı?
field-child_alone-short = Yanında yetişkin olmayan çocuk
field-child_alone-hint = Çocuk, 18 yaşından küçük kişidir.
field-detained = Gözaltında olan veya çıkamadığı bir yerde tutulan biri var mı?
field-detained-short = Tutulma
field-detained-hint = Örneğin: poliste, cezaevinde, göç merkezinde, sınırda, hastanede.
field-detained-no = Hayır
field-detained-self = Evet, ben
field-detained-other = Evet, başka bir kişi
field-place_detained = Siz veya o kişi nerede tutuluyor?
field-place_detained-short = Tutulma yeri
field-place_detained-hint = Bildiğinizi yazın: şehir, bina, kişiyi kimin tuttuğu.
field-group = Bunlardan biri size uyuyor mu?
field-group-short = Grup
field-group-hint = Başkası için şikâyette bulunuyorsanız o kişi için seçin.

## Decision and court

field-removal_decision = Size Azerbaycan’dan ayrılmanız gerektiğini söyleyen bir karar verildi mi?
field-removal_decision-short = Azerbaycan’dan ayrılma kararı
field-removal_decision-hint = Azerbaycanca adı “kənara çıxarma haqqında qərar” (sınır dışı etme kararı). Okuyamadığınız bir kâğıt varsa “Bilmiyorum” seçeneğini seçin.
field-removal_decision-no = Hayır
field-removal_decision-yes = Evet
field-removal_decision-unknown = Bilmiyorum
field-removal_decision-warning = Buradaki şikâyet mahkeme sürelerini durdurmaz. Bir avukata danışın: süre kısa. 916’yı da arayabilirsiniz.
removal-guide-link = Ülkeden ayrılmanız söylendiğinde ne yapmalı
field-removal_served_on = Kâğıt size hangi gün verildi?
field-removal_served_on-short = Kararın verildiği gün
field-removal_served_on-hint = Kâğıtta yazdığı veya hatırladığınız gibi.
field-court = Aynı konuda bir dava var mı?
field-court-short = Dava
field-court-hint = Her mahkeme sayılır, karara karşı yapılan başvuru da.
field-court-no = Hayır
field-court-pending = Evet, mahkeme henüz karar vermedi
field-court-decided = Evet, mahkeme karar verdi

## Events

field-what_happened = Ne oldu?
field-what_happened-short = Ne oldu
field-what_happened-hint = Kim, ne zaman, nerede, ne yaptı? Kim gördü? Bunu gösteren bir kâğıt, fotoğraf veya mesaj var mı? Kısa cümleler yeterli.
field-happened_on = Ne zaman oldu?
field-happened_on-short = Olay günü
field-happened_on-hint = Hâlâ sürüyorsa ne zaman başladığını yazın.
field-learned_on = Bunu ne zaman öğrendiniz?
field-learned_on-short = Öğrendiğiniz gün
field-learned_on-hint = Yalnızca olaydan sonra öğrendiyseniz yazın.
field-where_happened = Nerede oldu?
field-where_happened-short = Yer
field-where_happened-hint = Şehir veya ilçe, sokak, dairenin veya binanın adı.
field-nakhchivan = Nahçıvan Özerk Cumhuriyeti’nde mi oldu?
field-nakhchivan-short = Nahçıvan’da
field-nakhchivan-hint = Nahçıvan’ın kendi Ombudsman’ı vardır.

## Body

field-topic = Şikâyetiniz ne hakkında?
field-topic-short = Konu
field-topic-hint = Birkaçı uyuyorsa sizin için en önemlisini seçin.
field-body = Hangi kurumdan şikâyet ediyorsunuz?
field-body-short = Şikâyet ettiğiniz kurum
field-body-hint = Bunu yapan veya yapması gerekeni yapmayan devlet kurumu, belediye, şirket veya kişi.
field-body_other = Adı nedir?
field-body_other-short = Kurumun veya yetkilinin adı
field-body_other-hint = Bildiğiniz kadarıyla daire, şirket veya yetkili ve şehir.
field-complained_before = Bu konuda Ombudsman’a daha önce şikâyette bulundunuz mu?
field-complained_before-short = Önceki şikâyet
field-complained_before-hint = Telefonla, mektupla veya yüz yüze olanlar da sayılır.
field-what_is_new = O zamandan beri yeni ne var?
field-what_is_new-short = Yeni olan
field-what_is_new-hint = Yeni olaylar veya belgeler. Önceki şikâyetin numarasını biliyorsanız buraya yazın.

## Wish

field-remedy = Neyin değişmesini istiyorsunuz?
field-remedy-short = Ne değişmeli
field-remedy-hint = Örneğin: pasaportun geri verilmesi, ücretin ödenmesi, karara yeniden bakılması.
field-name_to_body = Ofis adınızı kuruma söyleyebilir mi?
field-name_to_body-short = Adınızın kuruma söylenmesi
field-name_to_body-hint = Kurum, adınız söylenmese de kim olduğunuzu tahmin edebilir.
field-name_to_body-yes = Evet
field-name_to_body-no = Hayır
field-name_to_body-ask_first = Önce bana sorun

## Before sending

field-declaration = Yazdıklarım doğrudur.
field-declaration-short = Doğruluk beyanı
field-data_consent = Ombudsman Ofisinin bu şikâyeti incelemek için yazdıklarımı saklamasını ve kullanmasını kabul ediyorum.
field-data_consent-short = Verilerin kullanılmasına rıza

## Dates

date-day = Gün
date-month = Ay
date-year = Yıl
date-hint = Örneğin 14 11 2026. Gün ve ay boş bırakılabilir.

## Why we ask: headings of the three rows

why-heading-why = Bunu neden soruyoruz
why-heading-who = Yanıtınızı kim görecek
why-heading-blank = Boş bırakırsanız

## Why we ask

why-identity-why = Ofis kimin yazdığını bilsin ve sizinle şikâyet hakkında konuşabilsin diye.
why-identity-who = Bu portal yanıtınızı Ombudsman Ofisine iletir: Ofisin iş listesine ve e-postasına. Başka kimseye vermez. Ofis bu konuda kuruma soru sorduğunda kurum kim olduğunuzu öğrenebilir. Ofisin adınızı söyleyip söyleyemeyeceğini bu formda daha sonra belirtirsiniz.
why-identity-blank = Adınızı vermiyorsanız “Adımı vermek istemiyorum” kutusunu işaretleyin. Şikâyet yine de kaydedilir ve Ofise gider. Ombudsman’ın yayımlanmış yanıtlarına göre yalnızca yeterli kanıt varsa incelenir.
why-subject-why = Ofis kimin haklarının ihlal edildiğini ve bu kişinin şikâyeti istediğini bilsin diye.
why-subject-who = Bu portal yanıtınızı Ombudsman Ofisine iletir: Ofisin iş listesine ve e-postasına. Başka kimseye vermez. Ofis bu konuda kuruma soru sorduğunda kurum bu kişinin kim olduğunu öğrenebilir. Ofisin adınızı söyleyip söyleyemeyeceğini bu formda daha sonra belirtirsiniz.
why-subject-blank = Şikâyet yine de kaydedilir ve Ofise gider.
why-contact-why = Ofis size güvenli bir yolla yanıt verebilsin ve soru sorabilsin diye.
why-contact-who = Bu portal yanıtınızı Ombudsman Ofisine iletir: Ofisin iş listesine ve e-postasına. Başka kimseye vermez. Ofis bu konuda kuruma soru sorduğunda kurum kim olduğunuzu öğrenebilir. Ofisin adınızı söyleyip söyleyemeyeceğini bu formda daha sonra belirtirsiniz.
why-contact-blank = Şikâyet yine de kaydedilir ve Ofise gider. O zaman Ofisin size ulaşma yolu olmaz. 916’yı arayıp şikâyet numarasını söyleyebilirsiniz.
why-group-why = Bazı haklar yalnızca bir gruba aittir. Yanıtınız, hangilerinin geçerli olduğunu görmesi için Ofise yardımcı olur.
why-group-who = Bu portal yanıtınızı Ombudsman Ofisine iletir: Ofisin iş listesine ve e-postasına. Başka kimseye vermez. Ofis bu konuda kuruma soru sorduğunda kurum kim olduğunuzu öğrenebilir. Ofisin adınızı söyleyip söyleyemeyeceğini bu formda daha sonra belirtirsiniz.
why-group-blank = Şikâyet yine de kaydedilir ve Ofise gider.
why-detention-why = Tutulan bir kişi istediği gibi gelemez veya arayamaz. Ofisin onun nerede olduğunu bilmesi gerekir.
why-detention-who = Bu portal yanıtınızı Ombudsman Ofisine iletir: Ofisin iş listesine ve e-postasına. Başka kimseye vermez. Ofis bu konuda kuruma soru sorduğunda kurum kim olduğunuzu öğrenebilir. Ofisin adınızı söyleyip söyleyemeyeceğini bu formda daha sonra belirtirsiniz.
why-detention-blank = Şikâyet yine de kaydedilir ve Ofise gider. 916’yı arayıp kişinin nerede tutulduğunu söyleyebilirsiniz.
why-danger-why = Tehlike, şikâyetinizde görülebilsin diye.
why-danger-who = Bu portal yanıtınızı Ombudsman Ofisine iletir: Ofisin iş listesine ve e-postasına. Başka kimseye vermez. Ofis bu konuda kuruma soru sorduğunda kurum kim olduğunuzu öğrenebilir. Ofisin adınızı söyleyip söyleyemeyeceğini bu formda daha sonra belirtirsiniz.
why-danger-blank = Şikâyet yine de kaydedilir ve Ofise gider. Hayati tehlike varsa hemen 112’yi arayın.
why-removal-why = Böyle bir kararda sizin için kısa süreler işler. Ofisin böyle bir kararın olduğunu bilmesi gerekir.
why-removal-who = Bu portal yanıtınızı Ombudsman Ofisine iletir: Ofisin iş listesine ve e-postasına. Başka kimseye vermez. Ofis bu konuda kuruma soru sorduğunda kurum kim olduğunuzu öğrenebilir. Ofisin adınızı söyleyip söyleyemeyeceğini bu formda daha sonra belirtirsiniz.
why-removal-blank = Şikâyet yine de kaydedilir ve Ofise gider. Burada ne yanıt verirseniz verin, süreler işlemeye devam eder.
why-court-why = Aynı konudaki bir dava, Ombudsman’ın neler yapabileceğini değiştirebilir.
why-court-who = Bu portal yanıtınızı Ombudsman Ofisine iletir: Ofisin iş listesine ve e-postasına. Başka kimseye vermez. Ofis bu konuda kuruma soru sorduğunda kurum kim olduğunuzu öğrenebilir. Ofisin adınızı söyleyip söyleyemeyeceğini bu formda daha sonra belirtirsiniz.
why-court-blank = Şikâyet yine de kaydedilir ve Ofise gider.
why-naming-why = Şikâyeti incelemek için Ofisin kuruma sorması gerekebilir. Kurumun adınızı bilmesini istemeyebilirsiniz.
why-naming-who = Bu portal yanıtınızı Ombudsman Ofisine iletir: Ofisin iş listesine ve e-postasına. Başka kimseye vermez. Ofis bu konuda kuruma soru sorduğunda kurum kim olduğunuzu öğrenebilir. Ofisin adınızı söyleyip söyleyemeyeceğini burada belirtirsiniz.
why-naming-blank = Şikâyet yine de kaydedilir ve Ofise gider. Ofis bu soruyu yanıtlamadığınızı görür.

# Recovery

field-recovery_question = Yalnızca sizin yanıtlayabileceğiniz bir soru
field-recovery_question-short = Kurtarma sorusu
field-recovery_question-hint = Örneğin: büyükannem bana ne derdi? Belgelerde geçen bir kişi adı yazmayın.
field-recovery_answer = Bu soruya yanıtınız
field-recovery_answer-short = Kurtarma sorusunun yanıtı
field-recovery_answer-hint = Büyük harfler, boşluklar ve harflerdeki işaretler önemli değildir.
why-recovery-why = Erişim kodunu kaybederseniz bu yanıtla burada veya telefonla 916’dan yeni bir kod alırsınız.
why-recovery-who = Yanıtı kimse görmez: bu portal yalnızca karşılaştırmak için bir iz saklar. Soru, şikâyet numaranızı yazan herkese gösterilir; bu yüzden soruya gizli bir şey yazmayın.
why-recovery-blank = Şikâyet yine de kaydedilir ve Ofise gider. Kodu kaybederseniz dosyanızı burada açamazsınız.
