-- The spine: complaints, their log, drafts, receipts, mails to send, staff, sessions, audit.
-- Times are UTC microseconds. What a person typed stands only in columns named `sealed…` or `content…`, encrypted.

CREATE TABLE key_check (
    id     BIGINT PRIMARY KEY CHECK (id = 1),
    sealed BYTEA NOT NULL
);

-- Written to learn whether the database can write.
CREATE TABLE heartbeat (
    id BIGINT PRIMARY KEY CHECK (id = 1),
    at BIGINT NOT NULL
);
INSERT INTO heartbeat (id, at) VALUES (1, 0);

-- The columns before access_hash are what the queue shows and filters by: codes, never content.
CREATE TABLE complaints (
    id                TEXT PRIMARY KEY,
    reference         TEXT NOT NULL UNIQUE,
    filed_at          BIGINT NOT NULL,
    status            TEXT NOT NULL,
    channel           TEXT NOT NULL,
    language          TEXT NOT NULL,
    urgency           TEXT NOT NULL,
    topic             TEXT,
    body              TEXT,
    grp               TEXT,
    assigned          TEXT,
    questions_version BIGINT NOT NULL,
    last_event        BIGINT NOT NULL,
    access_hash       BYTEA NOT NULL,
    content_key       BYTEA NOT NULL,
    content           BYTEA NOT NULL
);
CREATE INDEX complaints_newest ON complaints (filed_at DESC, id DESC);

CREATE TABLE events (
    complaint_id TEXT NOT NULL REFERENCES complaints (id),
    seq          BIGINT NOT NULL,
    at           BIGINT NOT NULL,
    actor        TEXT NOT NULL,
    what         TEXT NOT NULL,
    PRIMARY KEY (complaint_id, seq)
);
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION '% is only added to', TG_TABLE_NAME; END $$;
CREATE TRIGGER events_are_only_added BEFORE UPDATE ON events
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- One row an act of filing. It stays, so that the same key never files twice; the text of the access code does not.
-- The key is taken before the complaint stands, hence the deferred reference.
CREATE TABLE submissions (
    key_hash     TEXT PRIMARY KEY,
    complaint_id TEXT NOT NULL UNIQUE REFERENCES complaints (id) DEFERRABLE INITIALLY DEFERRED,
    sealed_code  BYTEA,
    code_until   BIGINT NOT NULL
);
CREATE INDEX submissions_with_code ON submissions (code_until) WHERE sealed_code IS NOT NULL;

CREATE TABLE drafts (
    token_hash TEXT PRIMARY KEY,
    language   TEXT NOT NULL,
    sealed     BYTEA NOT NULL,
    saved_at   BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX drafts_by_end ON drafts (expires_at);

CREATE TABLE outbox (
    id           TEXT PRIMARY KEY,
    complaint_id TEXT NOT NULL REFERENCES complaints (id),
    kind         TEXT NOT NULL,
    message_id   TEXT NOT NULL UNIQUE,
    state        TEXT NOT NULL CHECK (state IN ('waiting', 'delivered', 'needs_person')),
    attempts     BIGINT NOT NULL DEFAULT 0,
    next_at      BIGINT NOT NULL,
    lease        TEXT,
    lease_worker TEXT,
    lease_until  BIGINT NOT NULL DEFAULT 0,
    last_code    TEXT,
    created_at   BIGINT NOT NULL,
    settled_at   BIGINT,
    UNIQUE (complaint_id, kind)
);
CREATE INDEX outbox_open ON outbox (created_at) WHERE state <> 'delivered';

CREATE TABLE deliveries (
    id           TEXT PRIMARY KEY,
    outbox_id    TEXT NOT NULL REFERENCES outbox (id),
    complaint_id TEXT NOT NULL REFERENCES complaints (id),
    kind         TEXT NOT NULL,
    attempt      BIGINT NOT NULL,
    at           BIGINT NOT NULL,
    result       TEXT NOT NULL,
    code         TEXT NOT NULL
);
CREATE INDEX deliveries_of ON deliveries (complaint_id, at);

CREATE TABLE staff (
    id              TEXT PRIMARY KEY,
    login           TEXT NOT NULL UNIQUE,
    name            TEXT NOT NULL,
    role            TEXT NOT NULL,
    language        TEXT NOT NULL,
    disabled        BIGINT NOT NULL DEFAULT 0,
    sealed_password BYTEA,
    sealed_totp     BYTEA,
    last_totp_step  BIGINT,
    created_at      BIGINT NOT NULL
);

CREATE TABLE staff_setup (
    token_hash TEXT PRIMARY KEY,
    staff_id   TEXT NOT NULL REFERENCES staff (id),
    expires_at BIGINT NOT NULL
);

CREATE TABLE recovery_codes (
    staff_id TEXT NOT NULL REFERENCES staff (id),
    hash     TEXT NOT NULL,
    PRIMARY KEY (staff_id, hash)
);

CREATE TABLE sign_in_failures (
    id         TEXT PRIMARY KEY,
    login_hash TEXT NOT NULL,
    at         BIGINT NOT NULL
);
CREATE INDEX sign_in_failures_of ON sign_in_failures (login_hash, at);

CREATE TABLE sessions (
    token_hash TEXT PRIMARY KEY,
    staff_id   TEXT NOT NULL REFERENCES staff (id),
    created_at BIGINT NOT NULL,
    seen_at    BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX sessions_of ON sessions (staff_id);

CREATE TABLE audit (
    seq    BIGINT PRIMARY KEY,
    at     BIGINT NOT NULL,
    actor  TEXT NOT NULL,
    action TEXT NOT NULL,
    object TEXT NOT NULL,
    reason TEXT NOT NULL,
    hash   TEXT NOT NULL
);
CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_is_not_shortened BEFORE DELETE OR TRUNCATE ON audit
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The end of the chain: locked by whoever adds a line, and the proof that no last line is missing.
CREATE TABLE audit_head (
    id   BIGINT PRIMARY KEY CHECK (id = 1),
    seq  BIGINT NOT NULL,
    hash TEXT NOT NULL
);
INSERT INTO audit_head (id, seq, hash) VALUES (1, 0, '');
