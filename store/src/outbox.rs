//! The mails to send. Rows hold ids and short codes only: the mail is built when it is sent, outside any transaction. How
//! a worker takes one is in `claims`.

use huquq_domain::codes::Reference;
use jiff::Timestamp;
use sqlx::Row as _;
use sqlx::any::AnyRow;

use crate::audit;
use crate::engine::plain;
use crate::{Store, StoreError, count, known, moment};

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

impl Store {
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
