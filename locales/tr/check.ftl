## “Can the Ombudsman help me?”

check-page-title = Ombudsman bana yardım edebilir mi?
check-page-lead = En çok beş soru. Bu sorular olmadan da şikâyette bulunabilirsiniz.
check-page-progress = Soru { $n }, en çok { $total }
check-page-many = Uyanların hepsini işaretleyin. Hiçbiri uymuyorsa devam edin.
check-page-who = Hiç kimse. Bu portal buradaki yanıtlarınızı saklamaz. Şikâyete geçerseniz bir kısmı sizin için doldurulur.
check-page-next = Devam et
check-page-choose = Bir yanıt seçin. Yanıt vermeden de şikâyette bulunabilirsiniz.
check-page-anyway = Yine de şikâyette bulunun
check-page-end-title = Neler yapabilirsiniz
check-page-end-lead = Bu, yanıtlarınızdan çıkan sonuçtur. Bilgidir, Ofisin kararı değildir.
check-page-urgent-title = Şimdi arayın
check-page-urgent-button = Kısa bir acil şikâyet yazın
check-page-still = Ombudsman yine de neler yapabilir
check-page-limits = Süreler
check-page-complain = Şikâyette bulunun
check-page-carried = Yanıtlarınızın bir kısmı sizin için doldurulur. Bunları değiştirebilirsiniz.
check-page-again = Sorulara yeniden başla
check-page-link = Emin değil misiniz? Beş soru kimin yardım edebileceğini gösterir

## Questions of office/check.toml, in the same order

check-now = Bunlardan biri şu anda oluyor mu?
check-now-why = Önce kimi arayacağınızı görmeniz için.
check-now-danger = Birinin hayatı veya sağlığı tehlikede ya da şiddet var
check-now-trafficking = Biri zorla çalıştırılıyor, pasaportu elinden alınmış veya gitmesine izin verilmiyor
check-now-child_alone = Bir çocuğun yanında ona bakan bir yetişkin yok
check-now-detained_self = Çıkamadığım bir yerde tutuluyorum
check-now-detained_other = Başka bir kişi çıkamadığı bir yerde tutuluyor
check-now-removal = Bana Azerbaycan’dan ayrılmam gerektiğini söyleyen bir karar verildi

check-who = Bunu kim yaptı veya kim bir şey yapmadı?
check-who-why = Ombudsman devlet kurumlarının ve belediyelerin yaptıklarına bakar. Başka sorunlarda size başka bir kurum daha iyi yardım edebilir.
check-who-migration_service = Devlet Göç Hizmeti (Dövlət Miqrasiya Xidməti)
check-who-police = Polis
check-who-court = Mahkeme veya hâkim
check-who-state = Başka bir devlet kurumu, belediye, devlet şirketi veya bunların bir yetkilisi
check-who-private = Özel işveren, ev sahibi, banka, şirket veya kişi
check-who-unknown = Bilmiyorum

check-matter = Konu ne?
check-matter-why = Bazı konularda kararı başka bir kurum verir ve süreler işler.
check-matter-treatment = Bana nasıl davranıldığı
check-matter-no_answer = Yanıt vermiyorlar, geciktiriyorlar veya belgelerimi almıyorlar
check-matter-decision = Kabul etmediğim bir karar
check-matter-asylum = Sığınma veya mülteci statüsü başvurum
check-matter-nothing_yet = Onlardan henüz bir şey istemedim

check-private = Bu kim?
check-private-why = Çalışma konularında ayrı bir kurum vardır ve süreler işler.
check-private-employer = Bir işveren
check-private-other = Ev sahibi, banka, başka bir şirket veya kişi

check-court_matter = Mahkemedeki konu ne?
check-court_matter-why = Ombudsman mahkemedeki gecikmelere bakabilir, hâkimin kararına bakamaz.
check-court_matter-slow = Gecikme, kaybolan belgeler, zamanında verilmeyen belgeler veya geç uygulanan karar
check-court_matter-judgment = Hâkimin kararı veya davranışı

check-court = Aynı konuda bir dava var mı?
check-court-why = Bir dava, Ombudsman’ın neler yapabileceğini değiştirebilir.
check-court-no = Hayır
check-court-pending = Evet, mahkeme henüz karar vermedi
check-court-decided = Evet, mahkeme karar verdi

check-more = Bunlardan biri uyuyor mu?
check-more-why = Bu, şikâyetin nasıl ele alınacağını değiştirebilir.
check-more-year = Bunu bir yıldan uzun süredir biliyorum
check-more-nakhchivan = Nahçıvan’da oldu

## Ends of office/check.toml, in the same order

check-end-danger-title = Tehlike veya şiddet
check-end-danger-text = Önce arayın, sonra yazın. Bu numaralar suç, yaralanma ve aile içi şiddet durumunda yardım eder.
check-end-child-title = Yanında yetişkin olmayan çocuk
check-end-child-text = 112’yi veya 916’yı arayın ve çocuğun nerede olduğunu söyleyin.
check-end-trafficking-title = Zorla çalıştırma veya gitmeye izin vermeme
check-end-trafficking-text = 152 yardım hattı, insan ticaretiyle mücadele idaresine bağlıdır. Başkası için de arayabilirsiniz.
check-end-detained-title = Biri çıkamadığı bir yerde tutuluyor
check-end-detained-text = 916’yı arayın ve kişinin nerede olduğunu söyleyin. Ombudsman böyle yerlere önceden haber vermeden girebilir.
check-end-removal-title = Azerbaycan’dan ayrılmanız gerektiğini söyleyen karar
check-end-removal-text = Mahkemeye başvurmak sınır dışı etmeyi kendiliğinden durdurmaz. Dava sonuçlanana kadar durdurmasını idare mahkemesinden yazılı olarak isteyin ve nedenlerinizi yazın. Ombudsman’a şikâyet süreleri durdurmaz.

check-end-here-title = Evet, burada şikâyette bulunabilirsiniz
check-end-here-text = Ombudsman devlet kurumlarının, belediyelerin, bunların şirketlerinin ve yetkililerinin ihlal ettiği hakların geri verilmesine yardım eder.
check-end-court_delay-title = Evet, mahkemedeki gecikme için burada şikâyette bulunabilirsiniz
check-end-court_delay-text = Gecikme, kaybolan belgeler, zamanında verilmeyen belgeler ve geç uygulanan karar Ombudsman’ın baktığı konulardır.

check-end-decision-title = Karara idare mahkemesi bakabilir
check-end-decision-text = İdare mahkemesine yazın ve kararda neyin yanlış olduğunu söyleyin. Kâğıdı saklayın ve size verildiği günü not edin.
check-end-decision-still = Aynı zamanda kurumun size nasıl davrandığını burada şikâyet edebilirsiniz. Şikâyet mahkeme sürelerini durdurmaz.
check-end-asylum-title = Sığınmaya Devlet Göç Hizmeti ve mahkemeler karar verir
check-end-asylum-text = Ombudsman ve BM Mülteciler Yüksek Komiserliği (UNHCR) yeni başvurulara karar vermez. Başvurunuzun durumunu Devlet Göç Hizmetine sorun.
check-end-asylum-still = Size nasıl davranıldığını burada şikâyet edebilirsiniz: yanıt alamıyorsanız veya belgeleriniz alınmıyorsa.
check-end-employer-title = Özel işverene karşı başka kurumlar yardım eder
check-end-employer-text = Kanunun Ombudsman için verdiği listede özel işverenler yoktur. Sözleşme, ücret ve ücretli izin konularına Devlet İş Teftiş Hizmeti (Dövlət Əmək Müfəttişliyi Xidməti) bakar: ona Çalışma ve Halkın Sosyal Korunması Bakanlığı aracılığıyla başvurun. Mahkemeye de başvurabilirsiniz.
check-end-employer-still = Bir devlet kurumu sorununuz için bir şey yapmadıysa o kurumu burada şikâyet edebilirsiniz.
check-end-private-title = Özel kişiler ve şirketler Ombudsman’ın listesinde yoktur
check-end-private-text = Kanunun listesinde devlet kurumları, belediyeler ve bunların şirketleri vardır. Ev sahibi, banka veya başka bir şirket için nereye başvuracağınızı bir avukata sorun. Bu bir suçsa polisi arayın.
check-end-private-still = Bir devlet kurumu sorununuz için bir şey yapmadıysa o kurumu burada şikâyet edebilirsiniz.
check-end-judgment-title = Ombudsman hâkimin kararını yeniden inceleyemez
check-end-judgment-text = Mahkeme kararını kabul etmiyorsanız karara karşı nasıl başvuracağınızı hemen bir avukata sorun.
check-end-judgment-still = Mahkemedeki gecikmeyi, kaybolan belgeleri, zamanında verilmeyen belgeleri ve geç uygulanan kararı burada şikâyet edebilirsiniz.
check-end-pending-title = Aynı konuya bir mahkeme bakıyor
check-end-pending-text = Nahçıvan Ombudsmanı’nın sitesine göre bu, bir şikâyeti incelemeye almamak için bir nedendir. Ulusal kanunun bu maddesini okuyamadık. Mahkeme sürelerini kaçırmayın.
check-end-pending-still = Mahkemedeki gecikmeyi, kaybolan belgeleri ve zamanında verilmeyen belgeleri burada şikâyet edebilirsiniz.
check-end-nothing_yet-title = Önce kurumun kendisine sorun
check-end-nothing_yet-text = Neye ihtiyacınız olduğunu o kuruma söyleyin, olabilirse yazılı olarak. Bir kopyasını saklayın ve günü not edin. Nereye başvuracağınızı bilmiyorsanız 916’yı arayın.
check-end-nothing_yet-still = Yanıt vermezse, geciktirirse veya belgelerinizi almazsa burada şikâyette bulunabilirsiniz.
check-end-nakhchivan-title = Nahçıvan’ın kendi Ombudsman’ı vardır
check-end-nakhchivan-text = 916’yı arayın ve nereye şikâyette bulunacağınızı sorun. İki Ofisin şikâyetleri nasıl paylaştığını bulamadık.
check-end-nakhchivan-still = Yine de burada şikâyette bulunabilirsiniz. Formda olayın Nahçıvan’da olduğu belirtilir.

check-end-late-title = Bir yıldan uzun süre geçti
check-end-late-text = Ofisin yayımlanmış yanıtlarında şikâyet için bir yıl yazıyor. Yine de burada şikâyette bulunabilirsiniz. Ne zaman olduğunu ve ne zaman öğrendiğinizi yazın.

## Time limits

check-limit-leave-period = 48 saat veya 10 gün
check-limit-leave-from = ülkeden ayrılmak için. Devlet Göç Hizmetinin kararının size verildiği andan başlar. İkamet izniniz iptal edildiyse veya mülteci statüsü reddedildiyse 10 gün. Bu maddenin öbür durumlarında 48 saat.
check-limit-act-period = 30 gün
check-limit-act-from = bir devlet kurumunun kararına karşı mahkemeye başvurmak için. Kararın size teslim edildiği günden başlar. Bu genel kuraldır.
check-limit-offence-period = 10 gün
check-limit-offence-from = idari suç cezasına karşı başvurmak için. Kararın kopyasının size resmen verildiği günden başlar.
check-limit-labour_right-period = 1 takvim ayı
check-limit-labour_right-from = işten çıkarma ve işteki diğer ihlallerin çoğu için mahkemeye başvurmak üzere. İhlali öğrendiğiniz günden başlar.
check-limit-labour_money-period = 1 yıl
check-limit-labour_money-from = ücret, başka para, mal veya zarar için mahkemeye başvurmak üzere. İhlali öğrendiğiniz günden başlar.

## The urgent complaint

urgent-form-link = Kısa bir acil şikâyet yazın
urgent-form-title = Acil şikâyet
urgent-form-lead = Önce arayın. Sonra burada altı kısa soruyu yanıtlayın.
urgent-form-threat = Şu anda ne oluyor?
urgent-form-threat-hint = Uyanların hepsini işaretleyin. En az biri gerekli.
urgent-form-danger = Birinin hayatı veya sağlığı tehlikede
urgent-form-child_alone = Bir çocuğun yanında ona bakan bir yetişkin yok
urgent-form-detained_self = Çıkamadığım bir yerde tutuluyorum
urgent-form-detained_other = Başka bir kişi çıkamadığı bir yerde tutuluyor
urgent-form-removal_decision = Birinin Azerbaycan’dan ayrılması gerektiğini söyleyen bir karar var
urgent-form-none = Şu anda ne oluyor: en az bir satırı işaretleyin. Hiçbiri uymuyorsa olağan bir şikâyette bulunun.
urgent-form-ordinary = Olağan şikâyette bulunun
