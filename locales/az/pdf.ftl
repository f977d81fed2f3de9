## Bütün şikayətin surəti PDF şəklində

pdf-save = Bütün şikayəti PDF kimi saxlayın
pdf-lead = Bunlar cavablarınızdır, saxlanıldığı kimi, sözbəsöz.
pdf-care = Bu fayl yazdığınız hər şeyi göstərir. Onu başqalarının tapmayacağı yerdə saxlayın.
pdf-boxes = Bəzi işarələri bu faylda göstərmək olmur. Onların yerində boş çərçivə var. Onlara portalda, çap üçün surətdə baxın.
pdf-no-font = Bu serverdə bu yazı üçün şrift yoxdur, ona görə PDF hazırlanmır. Surəti açıb çap edin və ya brauzerin çap pəncərəsində PDF kimi saxlayın.
pdf-not-made-title = PDF hazırlanmadı
pdf-busy = İndi başqa fayllar hazırlanır. Şikayətiniz saxlanılıb. Bir az sonra yenidən cəhd edin və ya surəti açıb çap edin.
pdf-failed = Fayl hazırlanarkən xəta baş verdi. Şikayətiniz saxlanılıb. Surəti açıb çap edin: orada həmin cavablar var.
pdf-open-copy = Çap üçün surəti açın
