## Names of the laws and treaties of facts/instruments.toml, in the same order

law-migration_code = Göç Kanunu (Miqrasiya Məcəlləsi)
law-administrative_offences = İdari Suçlar Kanunu (İnzibati Xətalar Məcəlləsi)
law-administrative_procedure = İdari Yargılama Usulü Kanunu (İnzibati Prosessual Məcəllə)
law-criminal_code = Ceza Kanunu (Cinayət Məcəlləsi)
law-ombudsman_law = İnsan Hakları Komiseri (Ombudsman) Hakkında Anayasa Kanunu
law-constitution = Anayasa
law-refugee_law_1999 = Mültecilerin ve Ülke İçinde Yerinden Edilmiş Kişilerin (Ülke İçinde Yer Değiştirmiş Kişilerin) Statüsü Hakkında Kanun
law-echr = Avrupa İnsan Hakları Sözleşmesi
law-asylum_decree_2000 = Cumhurbaşkanının mülteci statüsü başvuruları hakkında 13 Kasım 2000 tarihli ve 419 sayılı Kararnamesi
law-idp_law_1999 = Ülke İçinde Yerinden Edilmiş Kişilerin ve Onlarla Eşit Sayılan Kişilerin Sosyal Korunması Hakkında Kanun
law-constitution_english_copy = Anayasa (İngilizce metin)
law-constitution_unesco_copy = Anayasa (UNESCO’nun İngilizce metni)
law-minorities_decree_1992 = Cumhurbaşkanının ulusal azınlıklar hakkında 16 Eylül 1992 tarihli ve 212 sayılı Kararnamesi
law-labour_code = İş Kanunu (Əmək Məcəlləsi)
law-migration_code_2024 = Göç Kanunu (Miqrasiya Məcəlləsi, eski kopya)
law-civil_procedure = Medeni Yargılama Usulü Kanunu (Mülki Prosessual Məcəllə)
law-citizenship_law = Vatandaşlık Hakkında Kanun
