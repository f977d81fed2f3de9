//! Mails on their way. A worker claims some for a while, sends each, and records how that ended. What it could not begin
//! it gives back; who dies in between gives the claim back by letting it run out.

use std::cmp::Reverse;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use sqlx::Row as _;
use sqlx::any::AnyRow;

use crate::engine::{Tx, plain};
use crate::{DeliveryState, MailKind, Store, StoreError, count, known, moment};

/// The longest code that is kept: codes are machine words.
const CODE_MAX: usize = 80;

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
    /// Takes the oldest due mails for `worker`, at most so many, oldest first; nobody else gets one of them until `lease`
    /// has passed.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn claim_due(&self, worker: &str, lease: Duration, most: u32) -> Result<Vec<Claimed>, StoreError> {
        let now = self.now();
        let until = SignedDuration::try_from(lease)
            .ok()
            .and_then(|lease| now.checked_add(lease).ok())
            .ok_or(StoreError::broken("adding a lease"))?;
        let given = (now.as_microsecond(), until.as_microsecond(), self.new_id()?, plain(worker), i64::from(most));
        self.database
            .write(given, |tx, (now, until, lease, worker, most)| {
                Box::pin(async move {
                    let rows = sqlx::query(tx.claim_statement())
                        .bind(*now)
                        .bind(lease.as_str())
                        .bind(worker.as_str())
                        .bind(*until)
                        .bind(*most)
                        .fetch_all(tx.conn())
                        .await?;
                    let mut all = rows.iter().map(|row| claimed(row, lease)).collect::<Result<Vec<_>, _>>()?;
                    // Rows come back in any order.
                    all.sort_by(|a, b| order(a).cmp(&order(b)));
                    Ok(all)
                })
            })
            .await
    }

    /// Gives mails back that nobody began to send: they are due as before, and no attempt is counted. What has passed to
    /// another worker stays there.
    ///
    /// # Errors
    /// If the database does not answer: then their leases run out.
    pub async fn give_back(&self, claimed: &[Claimed]) -> Result<(), StoreError> {
        let given: Vec<_> = claimed.iter().map(|claimed| (claimed.id.clone(), claimed.lease.clone())).collect();
        self.database
            .write(given, |tx, given| {
                Box::pin(async move {
                    for (id, lease) in given {
                        sqlx::query(
                            "UPDATE outbox SET lease = NULL, lease_worker = NULL, lease_until = 0, attempts = attempts - 1 \
                             WHERE id = $1 AND state <> 'delivered' AND lease = $2",
                        )
                        .bind(id.as_str())
                        .bind(lease.as_str())
                        .execute(tx.conn())
                        .await?;
                    }
                    Ok(())
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
}

/// Writes the ledger, then the row if the lease still holds; a delivery counts even if it does not. Returns whether it did.
async fn settle(tx: &mut Tx, record: &Record) -> Result<bool, StoreError> {
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
    if record.state == DeliveryState::Delivered {
        let held = delivered(tx, record, Some(claimed.lease.as_str())).await?;
        if !held {
            delivered(tx, record, None).await?;
        }
        return Ok(held);
    }
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
    if held {
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

/// Marks the mail as delivered, if it is under this lease, or under whatever lease.
async fn delivered(tx: &mut Tx, record: &Record, lease: Option<&str>) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "UPDATE outbox SET state = 'delivered', last_code = $2, settled_at = $3, lease = NULL, lease_worker = NULL, \
         lease_until = 0 WHERE id = $1 AND state <> 'delivered' AND (lease = $4 OR $4 = '')",
    )
    .bind(record.claimed.id.as_str())
    .bind(record.code.as_str())
    .bind(record.now)
    .bind(lease.unwrap_or_default())
    .execute(tx.conn())
    .await?;
    Ok(done.rows_affected() == 1)
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

/// Oldest first; of one complaint the office's mail before the applicant's.
fn order(claimed: &Claimed) -> (Timestamp, Reverse<&'static str>, &str) {
    (claimed.created_at, Reverse(claimed.kind.code()), &claimed.id)
}
