-- Through whose program a complaint came. Older ones have it in the audit log alone.
ALTER TABLE complaints ADD COLUMN partner_id TEXT REFERENCES partners (id);
