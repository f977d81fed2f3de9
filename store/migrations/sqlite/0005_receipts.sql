-- What was signed when a complaint was filed, and the salt of its hash, sealed under the complaint's own key.
CREATE TABLE receipts (
    complaint_id TEXT PRIMARY KEY REFERENCES complaints (id),
    body         TEXT NOT NULL,
    signature    BLOB NOT NULL,
    sealed_salt  BLOB NOT NULL
) STRICT;
CREATE TRIGGER receipts_are_only_added BEFORE UPDATE ON receipts
BEGIN SELECT RAISE(ABORT, 'receipts are only added'); END;
