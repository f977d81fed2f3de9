-- A mark for the office: by the answers more than a year had passed when the complaint was filed. Nothing is refused for it.
ALTER TABLE complaints ADD COLUMN over_a_year INTEGER NOT NULL DEFAULT 0;
