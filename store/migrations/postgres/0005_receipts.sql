-- What was signed when a complaint was filed, and the salt of its hash, sealed under the complaint's own key.
CREATE TABLE receipts (
    complaint_id TEXT PRIMARY KEY REFERENCES complaints (id),
    body         TEXT NOT NULL,
    signature    BYTEA NOT NULL,
    sealed_salt  BYTEA NOT NULL
);
CREATE TRIGGER receipts_are_only_added BEFORE UPDATE ON receipts
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
