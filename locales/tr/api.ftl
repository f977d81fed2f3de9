## Between pressing "send" and sending

slow-trap = Bu alanı boş bırakın
slow-working = Tarayıcınız kısa bir kontrol yapıyor. Sonra şikâyeti kendisi gönderir.
slow-again-title = “Şikâyeti gönder” düğmesine bir kez daha basın
slow-again-text = Henüz hiçbir şey gönderilmedi. Bir kez daha basmanız, gönderenin program değil, insan olduğunu gösterir. Yazdıklarınız korundu.
slow-wait-title = Biraz bekleyin, sonra gönderin
slow-wait-text = { $seconds ->
    [one] Henüz hiçbir şey gönderilmedi. Şu anda programlar çok fazla şikâyet gönderiyor, bu yüzden göndermek herkes için biraz daha uzun sürüyor. { $seconds } saniye bekleyin, sonra düğmeye basın. Yazdıklarınız korundu.
   *[other] Henüz hiçbir şey gönderilmedi. Şu anda programlar çok fazla şikâyet gönderiyor, bu yüzden göndermek herkes için biraz daha uzun sürüyor. { $seconds } saniye bekleyin, sonra düğmeye basın. Yazdıklarınız korundu.
}
slow-full-title = Bu bağlantıdan çok fazla şikâyet geldi
slow-full-text = Henüz hiçbir şey gönderilmedi. Bir saat içinde internet bağlantınızdan 300’den fazla şikâyet geldi. Yazdıklarınız korundu. Bir saat sonra gönderin, başka bir bağlantı kullanın veya şimdi 916’yı arayın.
slow-call = Şikâyetinizi telefonla da anlatabilirsiniz: 916’yı arayın.

## Answers to programs

api-malformed = İsteğin gövdesi UTF-8 ile yazılmış tek bir JSON nesnesi değil veya içinde bir ad iki kez geçiyor.
api-too_large = İsteğin gövdesi sınırdan büyük.
api-media = Gövde application/json olarak gönderilmelidir.
api-accept = Yanıt JSON biçimindedir. Accept başlığı buna izin vermiyor.
api-key = Idempotency-Key başlığı gerekli: 16 ile 200 arasında görünür ASCII karakterinden oluşan tek bir değer.
api-key_used = Bu Idempotency-Key başka bir gövdeyle kullanıldı. Yeni bir şikâyet için yeni bir anahtar gerekir.
api-invalid = Bazı alanlar uygun değil. Hiçbir şey kaydedilmedi. “errors” alanına bakın.
api-partner = Bu ortak anahtarı bilinmiyor veya geri alındı. Hiçbir şey kaydedilmedi.
api-wait = Şu anda programlar çok fazla şikâyet gönderiyor. Hiçbir şey kaydedilmedi. Aynı isteği Retry-After süresinden sonra, Huquq-Wait başlığı ve “wait” değeriyle yeniden gönderin. Telefonla: 916.
api-limited = Bir saat içinde bu adresten çok fazla şikâyet geldi. Hiçbir şey kaydedilmedi. Aynı isteği daha sonra gönderin. Telefonla: 916.
api-language = Bu dilde metin yok.
api-guide = Böyle bir rehber yok.
api-wrong_type = { $field }: değer, bu alanın aldığı türde değil.
