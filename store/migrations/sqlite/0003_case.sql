-- The applicant's own door to a case: sessions, messages both ways, a new access code after a recovery question; and drafts that
-- open by a code on another device.

ALTER TABLE complaints ADD COLUMN sealed_recovery BLOB;
ALTER TABLE complaints ADD COLUMN recovery_hash BLOB;

ALTER TABLE drafts ADD COLUMN resume_hash TEXT;
ALTER TABLE drafts ADD COLUMN sealed_token BLOB;
CREATE UNIQUE INDEX drafts_by_code ON drafts (resume_hash) WHERE resume_hash IS NOT NULL;

CREATE TABLE case_sessions (
    token_hash   TEXT PRIMARY KEY,
    complaint_id TEXT NOT NULL REFERENCES complaints (id),
    seen_at      INTEGER NOT NULL,
    expires_at   INTEGER NOT NULL
) STRICT;
CREATE INDEX case_sessions_of ON case_sessions (complaint_id);

-- The text of an entry of the log, for the entries that have one. `once` makes a second press of the button no second message.
CREATE TABLE messages (
    complaint_id TEXT NOT NULL REFERENCES complaints (id),
    seq          INTEGER NOT NULL,
    once         TEXT NOT NULL,
    content      BLOB NOT NULL,
    PRIMARY KEY (complaint_id, seq),
    UNIQUE (complaint_id, once)
) STRICT;
