## Names of the laws and treaties of facts/instruments.toml, in the same order

law-migration_code = მიგრაციის კოდექსი
law-administrative_offences = ადმინისტრაციულ სამართალდარღვევათა კოდექსი
law-administrative_procedure = ადმინისტრაციული საპროცესო კოდექსი
law-criminal_code = სისხლის სამართლის კოდექსი
law-ombudsman_law = კონსტიტუციური კანონი ადამიანის უფლებათა კომისრის (ომბუდსმენის) შესახებ
law-constitution = კონსტიტუცია
law-refugee_law_1999 = კანონი „ლტოლვილთა და იძულებით გადაადგილებულ პირთა (ქვეყნის შიგნით გადაადგილებულ პირთა) სტატუსის შესახებ“
law-echr = ადამიანის უფლებათა ევროპული კონვენცია
law-asylum_decree_2000 = პრეზიდენტის 2000 წლის 13 ნოემბრის № 419 ბრძანებულება ლტოლვილის სტატუსის შესახებ შუამდგომლობათა თაობაზე
law-idp_law_1999 = კანონი „იძულებით გადაადგილებულ პირთა და მათთან გათანაბრებულ პირთა სოციალური დაცვის შესახებ“
law-constitution_english_copy = კონსტიტუცია (ინგლისური ტექსტი)
law-constitution_unesco_copy = კონსტიტუცია (იუნესკოს ინგლისური ტექსტი)
law-minorities_decree_1992 = პრეზიდენტის 1992 წლის 16 სექტემბრის № 212 ბრძანებულება ეროვნული უმცირესობების შესახებ
law-labour_code = შრომის კოდექსი
law-migration_code_2024 = მიგრაციის კოდექსი (ძველი ასლი)
law-civil_procedure = სამოქალაქო საპროცესო კოდექსი
law-citizenship_law = კანონი „მოქალაქეობის შესახებ“
