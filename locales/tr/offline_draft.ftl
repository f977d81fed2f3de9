## Where what you typed is: shown by the script of the form

draft-state-phone = Yalnızca bu telefonda
draft-state-phone-text = Yazdıklarınız bu tarayıcıda şifrelenmiş olarak saklanıyor. Henüz sunucuda değil.
draft-state-saved = Kaydedildi
draft-state-saved-text = Yazdıklarınız sunucuda şifrelenmiş olarak saklanıyor. Artık bu telefonda saklanmıyor.
draft-state-sent = Gönderildi
draft-state-stored = Burada kaydedildi
draft-state-gone-text = Yazdıklarınız artık bu telefonda saklanmıyor.
draft-state-offline = Ağ yok
draft-state-offline-phone = Metniniz yalnızca bu telefonda saklanıyor. Ağ olduğunda düğmeye yeniden basın.
draft-state-offline-open = Metniniz yalnızca bu sayfada. Sayfayı kapatmayın ve ağ olduğunda düğmeye yeniden basın.
draft-state-offline-server = Hiçbir şey gönderilmedi. Taslağınız sunucuda saklanıyor. Ağ olduğunda düğmeye yeniden basın.
draft-state-offline-call = 916 internetsiz çalışır.
draft-state-online = Ağ yeniden var
draft-state-online-text = Düğmeye yeniden basın. Hiçbir şey kendiliğinden gönderilmez.

## Leaving by the keyboard: shown by the script that does it

leave-tip = Bu siteden hemen çıkmak için “{ $button }” düğmesine basın veya Shift tuşuna art arda üç kez hızlıca basın.
