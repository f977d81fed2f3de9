## List

guides-title = Bələdçilər
guides-lead = Nə edə bilərsiniz və bunu hansı qanun deyir.
guides-all = Bütün bələdçilər

## Guide

guide-on-this-page = Bu səhifədə
guide-limits-lawyer = Vəkilə müraciət edin. Vaxt azdır.
guide-limits-unconfirmed = Qanun mətninin tarixi: { $date }. Bunu hələ vəkil təsdiq etməyib.
guide-state-law = Dərc olunmuş qanun mətnləri əsasında hazırlanıb. Oxunan nüsxələrin tarixi: { $dates }. Bunu hələ vəkil yoxlamayıb. Addım atmazdan əvvəl vəkilə müraciət edin və ya 916-ya zəng edin.
guide-state-original = Orijinal mətn. Onu hələ insan yoxlamayıb.
guide-state-draft = Tərcümə. Onu hələ insan yoxlamayıb.
guide-state-reviewed = Mətni yoxlayıb: { $who }, { $date }
guide-state-law-checked = Qanuna uyğunluğu yoxlayıb: { $who }, { $date }
guide-state-link = Orijinal mətni oxuyun
guide-sources = Mənbələr
guide-source-text-of = Mətnin tarixi: { $date }
guide-source-facts = Faktlar: { $ids }
guide-article = { $law }, maddə { $article }
guide-written = Yazılıb: { $date }
guide-missing-language = Bu bələdçi hələ sizin dilinizdə yoxdur.

## Contacts

contacts-title = Kim nədə kömək edir
contacts-lead = Zəng və müraciət üçün nömrələr və qurumlar. Hər birinin yanında onu harada oxuduğumuz göstərilir.
contacts-not-dialled = Bu nömrəyə hələ heç kim bizim üçün zəng edib yoxlamayıb.
contacts-dialled = İnsan bu nömrəyə zəng edib: { $date }
contacts-source = Mənbə
contacts-also = Mobil telefondan və ya regionlardan: { $number }
contacts-site = Sayt
