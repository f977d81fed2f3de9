## Names of office/lenses.toml, in the same order

lens-baku_2011-title = Baku conference of ombudspersons, June 2011
lens-baku_2011-text = The 9th Baku International Conference of Ombudspersons, from 16 to 18 June 2011, was about the cultural rights of national minorities and migrants. We have not found the text of its Baku Declaration. The subjects below are those of the sessions, as a page of the International Ombudsman Institute names them. We chose the guides.
lens-baku_2011-standards = Protecting minorities and migrants: national and international rules
lens-baku_2011-cultural_diversity = Cultural diversity and cultural rights in practice
lens-baku_2011-ethnic_groups = Rights of ethnic groups and minorities in practice
lens-migration_strategy-title = Aims of the State Migration Programme, 2006–2008
lens-migration_strategy-text = The President approved this programme on 25 July 2006. Its aims stand on a page of the migration service of Nakhchivan (migration.nmr.az). The page names them in one sentence, without numbers. We count eight and put them in our own words. We chose the guides. We have not found the aims of a later strategy.
lens-migration_strategy-state_policy = Carrying out the state’s policy on migration
lens-migration_strategy-management = Better management of migration
lens-migration_strategy-regulation = Regulating migration and looking ahead
lens-migration_strategy-legislation = Laws that meet international rules and the needs of today
lens-migration_strategy-application = Laws that work in practice
lens-migration_strategy-data = One database and a modern automated system of control
lens-migration_strategy-irregular_migration = Preventing irregular migration
lens-migration_strategy-cooperation = More cooperation with other countries
