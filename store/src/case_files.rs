//! Files of a complaint: listed with it, opened by staff with a line in the audit log, scanned by the program.

use std::time::Duration;

use huquq_domain::attachments::Scan;
use huquq_domain::codes::Reference;
use jiff::Timestamp;
use sqlx::Row as _;

use crate::attachments::{AttachedFile, listed, opened_key};
use crate::complaints::{self, Reader};
use crate::engine::Tx;
use crate::seal::{self, Key};
use crate::vault::FileKey;
use crate::{Store, StoreError, audit};

/// What became of the wish to open a file.
pub enum CaseFile {
    /// It may be read.
    Open(AttachedFile, FileKey),
    /// The virus scanner found something in it: it is given to nobody.
    Infected,
    /// It was not scanned yet, and only scanned files are wanted.
    NotScanned,
}

/// A file that waits for the virus scanner.
pub struct ToScan {
    /// Its id.
    pub id: String,
    /// What opens it.
    pub key: FileKey,
}

/// What the transaction of an opening needs.
struct Opening {
    reference: String,
    id: String,
    actor: String,
    reason: String,
    only_clean: bool,
    at: Timestamp,
    wrapping: Key,
}

const OF_COMPLAINT: &str = "SELECT id, size, sealed_key, sealed_meta, scan, scan_note, created_at, came_with \
     FROM attachments WHERE complaint_id = $1 ORDER BY created_at, id";

/// The files of an opened complaint.
pub(crate) async fn of_complaint(tx: &mut Tx, complaint: &str, key: &Key) -> Result<Vec<AttachedFile>, StoreError> {
    let rows = sqlx::query(OF_COMPLAINT).bind(complaint).fetch_all(tx.conn()).await?;
    rows.iter().map(|row| listed(row, key)).collect()
}

impl Store {
    /// Opens a file of a complaint for a person. The audit line is written in the same transaction: no line, no opening.
    /// With `only_clean` a file that the scanner has not seen stays closed.
    ///
    /// # Errors
    /// If the database does not answer or the content does not open.
    pub async fn open_case_file(
        &self,
        reference: Reference,
        id: &str,
        reader: &Reader,
        only_clean: bool,
    ) -> Result<Option<CaseFile>, StoreError> {
        let opening = Opening {
            reference: reference.to_string(),
            id: id.to_owned(),
            actor: reader.login.clone(),
            reason: format!("{}: file {id}", reader.role.code()),
            only_clean,
            at: self.now(),
            wrapping: self.keys.wrapping()?,
        };
        self.database.write(opening, |tx, opening| Box::pin(open(tx, opening))).await
    }

    /// Takes a complaint's file that waits for the scanner, and lets it wait for `lease` before it is taken again.
    ///
    /// # Errors
    /// If the database does not answer or the key does not open.
    pub async fn claim_to_scan(&self, lease: Duration) -> Result<Option<ToScan>, StoreError> {
        let now = self.now();
        let until = now.checked_add(lease).map_err(|_| StoreError::broken("adding a lease"))?;
        let given = (now.as_microsecond(), until.as_microsecond(), self.keys.wrapping()?);
        self.database.write(given, |tx, (now, until, wrapping)| Box::pin(claim(tx, *now, *until, wrapping))).await
    }

    /// Keeps what the scanner said of a file; `note` says in a short code why it said nothing. What was scanned stays scanned.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn record_scan(
        &self,
        id: &str,
        scan: Scan,
        note: &'static str,
        next: Duration,
    ) -> Result<(), StoreError> {
        let next = self.now().checked_add(next).map_err(|_| StoreError::broken("adding a pause"))?;
        self.database
            .write((id.to_owned(), scan, note, next.as_microsecond()), |tx, (id, scan, note, next)| {
                Box::pin(async move {
                    sqlx::query(
                        "UPDATE attachments SET scan = $2, scan_note = $3, scan_next = $4 \
                         WHERE id = $1 AND scan = 'not_scanned'",
                    )
                    .bind(id.as_str())
                    .bind(scan.code())
                    .bind(*note)
                    .bind(*next)
                    .execute(tx.conn())
                    .await?;
                    Ok(())
                })
            })
            .await
    }
}

async fn open(tx: &mut Tx, opening: &Opening) -> Result<Option<CaseFile>, StoreError> {
    let row = sqlx::query(
        "SELECT a.id, a.size, a.sealed_key, a.sealed_meta, a.scan, a.scan_note, a.created_at, a.came_with, \
         c.id AS complaint, c.content_key FROM attachments a JOIN complaints c ON c.id = a.complaint_id \
         WHERE c.reference = $1 AND a.id = $2",
    )
    .bind(opening.reference.as_str())
    .bind(opening.id.as_str())
    .fetch_optional(tx.conn())
    .await?;
    let Some(row) = row else { return Ok(None) };
    let key = complaint_key(&row, &opening.wrapping)?;
    let file = listed(&row, &key)?;
    match file.scan {
        Scan::Infected => return Ok(Some(CaseFile::Infected)),
        Scan::NotScanned if opening.only_clean => return Ok(Some(CaseFile::NotScanned)),
        Scan::NotScanned | Scan::Clean => {}
    }
    let opened = opened_key(&row, &key)?;
    let entry = audit::Entry {
        at: opening.at,
        actor: &opening.actor,
        action: "attachment.open",
        object: &opening.reference,
        reason: &opening.reason,
    };
    audit::record(tx, entry).await?;
    Ok(Some(CaseFile::Open(file, opened)))
}

async fn claim(tx: &mut Tx, now: i64, until: i64, wrapping: &Key) -> Result<Option<ToScan>, StoreError> {
    let claimed = sqlx::query(
        "UPDATE attachments SET scan_next = $2 WHERE scan_next <= $1 AND id = (SELECT id FROM attachments \
         WHERE scan = 'not_scanned' AND complaint_id IS NOT NULL AND scan_next <= $1 ORDER BY scan_next, id LIMIT 1) \
         RETURNING id",
    )
    .bind(now)
    .bind(until)
    .fetch_optional(tx.conn())
    .await?;
    let Some(claimed) = claimed else { return Ok(None) };
    let id: String = claimed.try_get("id")?;
    let row = sqlx::query(
        "SELECT a.id, a.sealed_key, c.id AS complaint, c.content_key FROM attachments a \
         JOIN complaints c ON c.id = a.complaint_id WHERE a.id = $1",
    )
    .bind(id.as_str())
    .fetch_one(tx.conn())
    .await?;
    let key = complaint_key(&row, wrapping)?;
    Ok(Some(ToScan { key: opened_key(&row, &key)?, id }))
}

fn complaint_key(row: &sqlx::any::AnyRow, wrapping: &Key) -> Result<Key, StoreError> {
    let complaint: String = row.try_get("complaint")?;
    let place = complaints::place(&complaint, "content_key");
    seal::open_key(wrapping, place, &row.try_get::<Vec<u8>, _>("content_key")?)
}
