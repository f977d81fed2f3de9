## Mails. The office's mail is always in the office's language; the acknowledgement in the applicant's.
## Subjects carry nothing but the reference and a fixed word.

mail-office-subject = { $reference }
mail-office-subject-urgent = ACİL { $reference }
mail-test = DENEME KURULUMU. Bu, Ombudsman’a yapılmış gerçek bir şikâyet değildir. Yardım için 916’yı arayın.
mail-office-heading = Şikâyet { $reference }
mail-office-filed = Alındı: { $time }
mail-office-channel = Nasıl geldi: { $channel }
mail-office-partner = Gönderen ortak kuruluş: { $name }
mail-office-language = Formun dili: { $language }
mail-office-urgent = ACİL: { $reasons }
mail-office-over-a-year = Bir yıldan uzun süre: yanıtlardaki günlere göre şikâyet kaydedildiğinde bir yıldan uzun süre geçmişti. Durum hâlâ sürüyor olabilir. Bu bir işarettir, ret değildir.
mail-office-open = İş listesinde aç: { $address }
mail-office-json = Aynı yanıtlar complaint.json dosyası olarak eklidir.
mail-office-no-files = Dosyalar: yok.
mail-office-anonymous = Başvuran adını vermedi.
mail-office-footer = Bu e-postayı şikâyet portalı oluşturdu. Şikâyetin iş listesindeki her açılışı kaydedilir.

mail-ack-subject = { $reference }
mail-ack-heading = Şikâyetiniz kaydedildi
mail-ack-reference = Şikâyet numarası: { $reference }
mail-ack-time = Kayıt zamanı: { $time }
mail-ack-next = Şikâyet Ombudsman Ofisinin iş listesinde. Numarayı saklayın. 916’yı aradığınızda söyleyin.
mail-ack-code = Erişim kodunuz bu e-postada yok. Onu hiçbir zaman postayla göndermiyoruz.
mail-ack-court = Ombudsman’a şikâyet mahkeme sürelerini durdurmaz. Aleyhinizde bir karar varsa bir avukata danışın. Süre kısa.
mail-ack-why = Bu e-postayı, bir şikâyette bu adres verildiği ve alındı bildirimi istendiği için alıyorsunuz. Bunu siz yapmadıysanız e-postayı silin.
mail-ack-call = Çağrı Merkezi: 916. Cep telefonundan veya bölgelerden: 012 916.

channel-web = portaldaki form
channel-phone = 916’ya arama
channel-paper = mektup
channel-visit = ziyaret
urgent-danger = tehlike
urgent-child_alone = yanında yetişkin olmayan çocuk
urgent-detained = tutulan kişi var
urgent-removal_decision = sınır dışı etme kararı
urgent-by_list = seçilen konu veya grup
