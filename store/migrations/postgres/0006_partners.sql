-- Programs that file: partners and their keys, the request each idempotency key stands for, and what makes two complaints alike.
CREATE TABLE partners (
    id         TEXT PRIMARY KEY,
    name       TEXT NOT NULL,
    key_hash   TEXT NOT NULL UNIQUE,
    unlimited  BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    revoked_at BIGINT
);

-- Keyed hashes: nobody who holds the database can try out what a person may have written.
ALTER TABLE submissions ADD COLUMN request_hash TEXT;
ALTER TABLE complaints ADD COLUMN likeness TEXT;
CREATE INDEX complaints_alike ON complaints (likeness, filed_at);
