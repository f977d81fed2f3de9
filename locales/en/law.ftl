## Names of the instruments of facts/instruments.toml, in the same order

law-migration_code = Migration Code
law-administrative_offences = Code of Administrative Offences
law-administrative_procedure = Code of Administrative Procedure
law-criminal_code = Criminal Code
law-execution_of_punishments = Code on Execution of Punishments
law-ombudsman_law = Constitutional Law on the Commissioner for Human Rights (Ombudsman)
law-constitution = Constitution
law-personal_data_summary = Page of the firm Batco about the law on personal data
law-communications_ministry_site = Website of the communications ministry: personal data
law-ombudsman_faq = Website of the Ombudsman: questions and answers
law-ombudsman_site = Website of the Ombudsman
law-ombudsman_call_centre = Website of the Ombudsman: call centre 916
law-ombudsman_nakhchivan_site = Website of the Ombudsman of the Nakhchivan Autonomous Republic
law-migration_service_site = Website of the State Migration Service: registration at the place of stay
law-migration_service_news_2019 = Website of the State Migration Service: news of 2019
law-migration_service_asylum = Website of the State Migration Service: asylum claims since 1 July 2020
law-press_916 = Press article about the call centre 916 (ayna.az)
