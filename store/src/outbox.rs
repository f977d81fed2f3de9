//! The mails to send. Rows hold ids and short codes only: the mail is built when it is sent, outside any transaction.
//!
//! A worker claims a mail for a while, sends it, and records how that ended. Who dies in between gives the claim back by
//! letting it run out.

use std::time::Duration;

use huquq_domain::codes::Reference;
use jiff::{SignedDuration, Timestamp};
use sqlx::Row as _;
use sqlx::any::AnyRow;

use crate::audit;
use crate::engine::plain;
use crate::{Store, StoreError, count, known, moment};

/// The longest code that is kept: codes are machine words.
const CODE_MAX: usize = 80;

/// Which mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum MailKind {
    /// The complaint, to the office's mailbox.
    Office,
    /// The notice of receipt, to the applicant who asked for it.
    Acknowledgement,
}

impl MailKind {
    /// Every kind.
    pub const ALL: &'static [Self] = &[Self::Office, Self::Acknowledgement];

    /// The stable code, as in columns.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Office => "office",
            Self::Acknowledgement => "acknowledgement",
        }
    }

    /// Reads a stable code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.code() == code)
    }
}

/// Where a mail stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum DeliveryState {
    /// It waits for its next attempt.
    Waiting,
    /// A mail server took it.
    Delivered,
    /// No further attempt will be made by itself.
    NeedsPerson,
}

impl DeliveryState {
    /// Every state.
    pub const ALL: &'static [Self] = &[Self::Waiting, Self::Delivered, Self::NeedsPerson];

    /// The stable code, as in columns.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Delivered => "delivered",
            Self::NeedsPerson => "needs_person",
        }
    }

    /// Reads a stable code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|state| state.code() == code)
    }
}

/// A mail that one worker may send until its lease ends.
#[derive(Debug, Clone)]
pub struct Claimed {
    /// The row.
    pub id: String,
    /// Which mail.
    pub kind: MailKind,
    /// The complaint it is about, for [`Store::complaint_for_mail`].
    pub complaint_id: String,
    /// Fixed when the complaint was filed: a mail that arrives twice can be told by it. The builder adds the host.
    pub message_id: String,
    /// Which attempt this is, from 1.
    pub attempt: u32,
    /// When the mail was put here.
    pub created_at: Timestamp,
    lease: String,
    /// From when it was due when it was claimed. Another time in the row means that a person asked for a retry since.
    due: i64,
}

/// How an attempt ended. Codes are short machine words, never content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AttemptResult {
    /// A mail server took it.
    Delivered {
        /// The answer's code.
        code: String,
    },
    /// It will be tried again.
    Again {
        /// The answer's code.
        code: String,
        /// Not before.
        next_at: Timestamp,
    },
    /// A person must look at it.
    NeedsPerson {
        /// The answer's code.
        code: String,
    },
}

/// Which mails are wanted.
#[derive(Debug, Clone, Copy)]
pub struct OutboxFilter {
    /// Only those in this state.
    pub state: Option<DeliveryState>,
    /// At most so many, oldest first.
    pub limit: u32,
}

/// A mail as staff see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutboxRow {
    /// The row, for [`Store::retry_delivery`].
    pub id: String,
    /// The complaint it is about.
    pub reference: Reference,
    /// Which mail.
    pub kind: MailKind,
    /// Where it stands.
    pub state: DeliveryState,
    /// Attempts so far.
    pub attempts: u32,
    /// The code of the last answer.
    pub last_code: Option<String>,
    /// Not tried before.
    pub next_at: Timestamp,
    /// When it was put here.
    pub created_at: Timestamp,
}

/// How much waits.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct OutboxCounts {
    /// Mails that wait for an attempt.
    pub waiting: u64,
    /// Mails that wait for a person.
    pub needs_person: u64,
    /// Since when the oldest waits.
    pub oldest_waiting: Option<Timestamp>,
}

struct Record {
    ledger_id: String,
    claimed: Claimed,
    now: i64,
    state: DeliveryState,
    result: &'static str,
    code: String,
    next_at: i64,
}

impl Store {
    /// Takes the oldest due mail for `worker`; nobody else gets it until `lease` has passed.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn claim_due(&self, worker: &str, lease: Duration) -> Result<Option<Claimed>, StoreError> {
        let now = self.now();
        let until = SignedDuration::try_from(lease)
            .ok()
            .and_then(|lease| now.checked_add(lease).ok())
            .ok_or(StoreError::broken("adding a lease"))?;
        let given = (now.as_microsecond(), until.as_microsecond(), self.new_id()?, plain(worker));
        self.database
            .write(given, |tx, (now, until, lease, worker)| {
                Box::pin(async move {
                    let row = sqlx::query(tx.claim_statement())
                        .bind(*now)
                        .bind(lease.as_str())
                        .bind(worker.as_str())
                        .bind(*until)
                        .fetch_optional(tx.conn())
                        .await?;
                    row.map(|row| claimed(&row, lease)).transpose()
                })
            })
            .await
    }

    /// Keeps how an attempt ended and gives the lease back. If a retry was asked for while it ran, the mail stays due,
    /// however it failed.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] if the lease had passed to another worker; the attempt is in the ledger all the same, and a
    /// delivery always counts.
    pub async fn record_attempt(&self, claimed: &Claimed, result: AttemptResult) -> Result<(), StoreError> {
        let now = self.now().as_microsecond();
        let (state, result, code, next_at) = match result {
            AttemptResult::Delivered { code } => (DeliveryState::Delivered, "delivered", code, now),
            AttemptResult::Again { code, next_at } => (DeliveryState::Waiting, "again", code, next_at.as_microsecond()),
            AttemptResult::NeedsPerson { code } => (DeliveryState::NeedsPerson, "needs_person", code, now),
        };
        let record = Record {
            ledger_id: self.new_id()?,
            claimed: claimed.clone(),
            now,
            state,
            result,
            code: plain(&code).chars().take(CODE_MAX).collect(),
            next_at,
        };
        let held = self.database.write(record, |tx, record| Box::pin(settle(tx, record))).await?;
        if held { Ok(()) } else { Err(StoreError::Conflict) }
    }

    /// The mails that fit the filter, oldest first.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn outbox(&self, filter: OutboxFilter) -> Result<Vec<OutboxRow>, StoreError> {
        let rows = sqlx::query(
            "SELECT o.id, c.reference, o.kind, o.state, o.attempts, o.last_code, o.next_at, o.created_at \
             FROM outbox o JOIN complaints c ON c.id = o.complaint_id \
             WHERE o.state = $1 OR $1 = '' ORDER BY o.created_at, o.kind DESC, o.id LIMIT $2",
        )
        .bind(filter.state.map_or("", DeliveryState::code))
        .bind(i64::from(filter.limit))
        .fetch_all(self.database.reader())
        .await?;
        rows.iter().map(outbox_row).collect()
    }

    /// Makes an undelivered mail due now; while an attempt runs, as soon as that is over. `false` if there is none with
    /// this id.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn retry_delivery(&self, id: &str, actor: &str) -> Result<bool, StoreError> {
        self.database
            .write((plain(id), actor.to_owned(), self.now()), |tx, (id, actor, now)| {
                Box::pin(async move {
                    let due = sqlx::query(
                        "UPDATE outbox SET state = 'waiting', next_at = $2, settled_at = NULL WHERE id = $1 AND state <> 'delivered'",
                    )
                    .bind(id.as_str())
                    .bind(now.as_microsecond())
                    .execute(tx.conn())
                    .await?;
                    if due.rows_affected() == 0 {
                        return Ok(false);
                    }
                    audit::record(tx, audit::Entry { at: *now, actor, action: "outbox.retry", object: id, reason: "" }).await?;
                    Ok(true)
                })
            })
            .await
    }

    /// How much waits.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn outbox_counts(&self) -> Result<OutboxCounts, StoreError> {
        let rows = sqlx::query(
            "SELECT state, count(*) AS mails, min(created_at) AS oldest FROM outbox WHERE state <> 'delivered' GROUP BY state",
        )
        .fetch_all(self.database.reader())
        .await?;
        let mut counts = OutboxCounts::default();
        for row in &rows {
            let mails = count(row.try_get("mails")?)?;
            match known(DeliveryState::from_code(row.try_get("state")?))? {
                DeliveryState::Waiting => {
                    counts.waiting = mails;
                    counts.oldest_waiting = Some(moment(row.try_get("oldest")?)?);
                }
                DeliveryState::NeedsPerson => counts.needs_person = mails,
                DeliveryState::Delivered => {}
            }
        }
        Ok(counts)
    }
}

/// Writes the ledger, then the row if the lease still holds; a delivery counts even if it does not. Returns whether it did.
async fn settle(tx: &mut crate::engine::Tx, record: &Record) -> Result<bool, StoreError> {
    let claimed = &record.claimed;
    sqlx::query(
        "INSERT INTO deliveries (id, outbox_id, complaint_id, kind, attempt, at, result, code) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(record.ledger_id.as_str())
    .bind(claimed.id.as_str())
    .bind(claimed.complaint_id.as_str())
    .bind(claimed.kind.code())
    .bind(i64::from(claimed.attempt))
    .bind(record.now)
    .bind(record.result)
    .bind(record.code.as_str())
    .execute(tx.conn())
    .await?;
    let held = sqlx::query(
        "UPDATE outbox SET last_code = $3, lease = NULL, lease_worker = NULL, lease_until = 0 \
         WHERE id = $1 AND state <> 'delivered' AND lease = $2",
    )
    .bind(claimed.id.as_str())
    .bind(claimed.lease.as_str())
    .bind(record.code.as_str())
    .execute(tx.conn())
    .await?
    .rows_affected()
        == 1;
    if record.state == DeliveryState::Delivered {
        sqlx::query(
            "UPDATE outbox SET state = 'delivered', last_code = $2, settled_at = $3, lease = NULL, lease_worker = NULL, \
             lease_until = 0 WHERE id = $1 AND state <> 'delivered'",
        )
        .bind(claimed.id.as_str())
        .bind(record.code.as_str())
        .bind(record.now)
        .execute(tx.conn())
        .await?;
    } else if held {
        let settled_at = (record.state != DeliveryState::Waiting).then_some(record.now);
        // A row that is due from another time than it was claimed at is left alone: a person wants it tried again.
        sqlx::query("UPDATE outbox SET state = $2, next_at = $3, settled_at = $4 WHERE id = $1 AND next_at = $5")
            .bind(claimed.id.as_str())
            .bind(record.state.code())
            .bind(record.next_at)
            .bind(settled_at)
            .bind(claimed.due)
            .execute(tx.conn())
            .await?;
    }
    Ok(held)
}

fn claimed(row: &AnyRow, lease: &str) -> Result<Claimed, StoreError> {
    Ok(Claimed {
        id: row.try_get("id")?,
        kind: known(MailKind::from_code(row.try_get("kind")?))?,
        complaint_id: row.try_get("complaint_id")?,
        message_id: row.try_get("message_id")?,
        attempt: count(row.try_get("attempts")?)?,
        created_at: moment(row.try_get("created_at")?)?,
        lease: lease.to_owned(),
        due: row.try_get("next_at")?,
    })
}

fn outbox_row(row: &AnyRow) -> Result<OutboxRow, StoreError> {
    let reference: String = row.try_get("reference")?;
    Ok(OutboxRow {
        id: row.try_get("id")?,
        reference: reference.parse().map_err(|_| StoreError::broken("reading a reference"))?,
        kind: known(MailKind::from_code(row.try_get("kind")?))?,
        state: known(DeliveryState::from_code(row.try_get("state")?))?,
        attempts: count(row.try_get("attempts")?)?,
        last_code: row.try_get("last_code")?,
        next_at: moment(row.try_get("next_at")?)?,
        created_at: moment(row.try_get("created_at")?)?,
    })
}
