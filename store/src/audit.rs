//! The audit log: a chain of lines, each bound to the one before by its hash. Lines are only added; triggers refuse the rest.

use data_encoding::BASE64URL_NOPAD;
use jiff::Timestamp;
use sha2::{Digest as _, Sha256};
use sqlx::Row as _;
use sqlx::any::AnyRow;

use crate::engine::{Batch, Tx, plain};
use crate::{Store, StoreError, count, moment};

/// Lines read at once by [`Store::audit_first_fault`].
const CHUNK: i64 = 1_000;

/// One line of the audit log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditLine {
    /// Its number; the first is 1 and none is missing.
    pub seq: u64,
    /// When.
    pub at: Timestamp,
    /// Who: a staff login, `applicant` or `program`.
    pub actor: String,
    /// What was done: a short code.
    pub action: String,
    /// To what: a reference, a login, an id.
    pub object: String,
    /// Why, where a reason is asked for.
    pub reason: String,
}

/// What a verb wants on record.
pub(crate) struct Entry<'a> {
    pub(crate) at: Timestamp,
    pub(crate) actor: &'a str,
    pub(crate) action: &'static str,
    pub(crate) object: &'a str,
    pub(crate) reason: &'a str,
}

/// Adds a line inside the caller's transaction. Verbs do it last: the end of the chain is locked until they commit.
pub(crate) async fn record(tx: &mut Tx, entry: Entry<'_>) -> Result<(), StoreError> {
    let batch = tx.batch();
    run_and_record(tx, batch, entry).await
}

/// Runs the caller's last statements and adds a line.
pub(crate) async fn run_and_record(tx: &mut Tx, mut batch: Batch, entry: Entry<'_>) -> Result<(), StoreError> {
    if !batch.is_together() {
        tx.run(batch).await?;
        batch = tx.batch();
    }
    let (last, before) = match tx.audit_end.take() {
        Some(end) => end,
        None => end(tx).await?,
    };
    let line = AuditLine {
        seq: last + 1,
        at: entry.at,
        actor: plain(entry.actor),
        action: entry.action.to_owned(),
        object: plain(entry.object),
        reason: plain(entry.reason),
    };
    let (seq, hash) = (i64::try_from(line.seq).unwrap_or(i64::MAX), chained(&before, &line)?);
    batch
        .add("INSERT INTO audit (seq, at, actor, action, object, reason, hash) VALUES ($1, $2, $3, $4, $5, $6, $7)")
        .bind(seq)
        .bind(line.at.as_microsecond())
        .bind(line.actor)
        .bind(line.action)
        .bind(line.object)
        .bind(line.reason)
        .bind(hash.as_str());
    tx.run(batch).await?;
    // The transaction keeps it once, after its last line.
    tx.audit_end = Some((line.seq, hash));
    Ok(())
}

/// Takes the end of the chain: setting a column to itself locks the row on both engines and returns it.
async fn end(tx: &mut Tx) -> Result<(u64, String), StoreError> {
    let head =
        sqlx::query("UPDATE audit_head SET id = id WHERE id = 1 RETURNING seq, hash").fetch_one(tx.conn()).await?;
    Ok((count(head.try_get("seq")?)?, head.try_get("hash")?))
}

impl Store {
    /// The last `limit` lines, oldest first.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn audit_tail(&self, limit: u32) -> Result<Vec<AuditLine>, StoreError> {
        let rows =
            sqlx::query("SELECT seq, at, actor, action, object, reason, hash FROM audit ORDER BY seq DESC LIMIT $1")
                .bind(i64::from(limit))
                .fetch_all(self.database.reader())
                .await?;
        rows.iter().rev().map(line).collect()
    }

    /// Reads the whole log and checks each hash. `Ok(None)` if the chain holds, else the number of the first line that is
    /// missing, changed or out of order.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn audit_first_fault(&self) -> Result<Option<u64>, StoreError> {
        // The head is read first: lines added meanwhile do no harm.
        let head =
            sqlx::query("SELECT seq, hash FROM audit_head WHERE id = 1").fetch_one(self.database.reader()).await?;
        let (last, last_hash): (u64, String) = (count(head.try_get("seq")?)?, head.try_get("hash")?);
        let (mut seq, mut hash) = (0u64, String::new());
        while seq < last {
            let rows = sqlx::query(
                "SELECT seq, at, actor, action, object, reason, hash FROM audit WHERE seq > $1 ORDER BY seq LIMIT $2",
            )
            .bind(i64::try_from(seq).unwrap_or(i64::MAX))
            .bind(CHUNK)
            .fetch_all(self.database.reader())
            .await?;
            if rows.is_empty() {
                return Ok(Some(seq + 1));
            }
            for row in &rows {
                let line = line(row)?;
                let kept: String = row.try_get("hash")?;
                if line.seq != seq + 1 || kept != chained(&hash, &line)? {
                    return Ok(Some(seq + 1));
                }
                (seq, hash) = (line.seq, kept);
                if seq == last && hash != last_hash {
                    return Ok(Some(seq));
                }
            }
        }
        Ok(None)
    }
}

fn line(row: &AnyRow) -> Result<AuditLine, StoreError> {
    Ok(AuditLine {
        seq: count(row.try_get("seq")?)?,
        at: moment(row.try_get("at")?)?,
        actor: row.try_get("actor")?,
        action: row.try_get("action")?,
        object: row.try_get("object")?,
        reason: row.try_get("reason")?,
    })
}

/// The hash of a line: of the hash before it and of the line as a JSON array, so that no two lines write alike.
fn chained(before: &str, line: &AuditLine) -> Result<String, StoreError> {
    let canonical = serde_json::to_vec(&(
        line.seq,
        line.at.as_microsecond(),
        &line.actor,
        &line.action,
        &line.object,
        &line.reason,
    ))
    .map_err(|_| StoreError::broken("writing an audit line"))?;
    let mut hash = Sha256::new();
    hash.update(before.as_bytes());
    hash.update(canonical);
    Ok(BASE64URL_NOPAD.encode(&hash.finalize()))
}
