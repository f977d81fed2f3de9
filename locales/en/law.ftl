## Names of the laws and treaties of facts/instruments.toml, in the same order

law-migration_code = Migration Code
law-administrative_offences = Code of Administrative Offences
law-administrative_procedure = Code of Administrative Procedure
law-criminal_code = Criminal Code
law-ombudsman_law = Constitutional Law on the Commissioner for Human Rights (Ombudsman)
law-constitution = Constitution
law-refugee_law_1999 = Law on the status of refugees and internally displaced persons (persons displaced within the country)
law-echr = European Convention on Human Rights
law-asylum_decree_2000 = Presidential Decree No. 419 of 13 November 2000 on requests for refugee status
law-idp_law_1999 = Law on social protection of internally displaced persons and persons equated to them
law-constitution_english_copy = Constitution (English copy)
law-constitution_unesco_copy = Constitution (English copy of UNESCO)
law-minorities_decree_1992 = Decree of the President No. 212 of 16 September 1992 on national minorities
law-labour_code = Labour Code
law-migration_code_2024 = Migration Code (older copy)
law-civil_procedure = Code of Civil Procedure
law-citizenship_law = Law on Citizenship
