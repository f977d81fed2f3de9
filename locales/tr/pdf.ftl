## Copy of the whole complaint as a PDF

pdf-save = Şikâyetin tamamını PDF olarak kaydet
pdf-lead = Bunlar, kaydedildiği gibi, kelimesi kelimesine yanıtlarınızdır.
pdf-care = Bu dosya yazdığınız her şeyi gösterir. Onu başkalarının bulamayacağı bir yerde saklayın.
pdf-boxes = Bazı karakterler bu dosyada gösterilemiyor. Onların yerinde boş bir kutu var. Bu karakterlere portalda, yazdırmak için olan kopyada bakın.
pdf-no-font = Bu sunucuda bu yazı sistemi için yazı tipi (font) yok, bu yüzden PDF hazırlanmıyor. Kopyayı açıp yazdırın veya tarayıcının yazdırma penceresinde PDF olarak kaydedin.
pdf-not-made-title = PDF hazırlanmadı
pdf-busy = Şu anda başka dosyalar hazırlanıyor. Şikâyetiniz kaydedildi. Biraz sonra yeniden deneyin veya kopyayı açıp yazdırın.
pdf-failed = Dosya hazırlanırken bir sorun oluştu. Şikâyetiniz kaydedildi. Kopyayı açıp yazdırın: aynı yanıtları gösterir.
pdf-open-copy = Yazdırmak için kopyayı aç
