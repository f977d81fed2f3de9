-- Files that people send: a row names a sealed file in the attachments folder. A draft's rows go with it; a complaint's stay.
-- `upload` is the browser's name for one sending: sent twice, it is kept once. Name, kind and sum are in `sealed_meta`.
CREATE TABLE attachments (
    id           TEXT PRIMARY KEY,
    draft        TEXT REFERENCES drafts (token_hash) ON DELETE CASCADE,
    complaint_id TEXT REFERENCES complaints (id),
    upload       TEXT NOT NULL,
    size         INTEGER NOT NULL,
    sealed_key   BLOB NOT NULL,
    sealed_meta  BLOB NOT NULL,
    scan         TEXT NOT NULL CHECK (scan IN ('not_scanned', 'clean', 'infected')),
    scan_note    TEXT NOT NULL DEFAULT '',
    scan_next    INTEGER NOT NULL,
    created_at   INTEGER NOT NULL,
    CHECK ((draft IS NULL) <> (complaint_id IS NULL)),
    UNIQUE (draft, upload)
) STRICT;
CREATE INDEX attachments_of ON attachments (complaint_id);
CREATE INDEX attachments_to_scan ON attachments (scan_next) WHERE scan = 'not_scanned' AND complaint_id IS NOT NULL;
