//! Files that are sent after the filing. One sending is one transaction: its rows, sealed under the complaint's own key, one
//! entry of the log, one line of the audit. What the rows name is on disk already.

use std::sync::Arc;

use data_encoding::BASE64URL_NOPAD;
use huquq_domain::attachments::{Refused, Scan, may_join};
use huquq_domain::codes::{AccessCode, Reference};
use huquq_domain::event::{Actor, Standing, What};
use huquq_domain::given::Random;
use jiff::Timestamp;
use sqlx::Row as _;
use zeroize::Zeroizing;

use crate::attachments::{self, AttachedFile, NewFile};
use crate::engine::Tx;
use crate::seal::Key;
use crate::{IdempotencyKey, Store, StoreError, audit, complaints, count};

/// Proof that somebody opened a case with its code, now or in a session that began with it. Only the store makes one. No
/// `Debug`.
#[derive(Clone)]
pub struct CaseDoor {
    pub(crate) complaint: String,
}

/// One sending of files to a filed complaint. No `Debug`: it holds names that a person gave, and keys.
pub struct LaterFiles {
    files: Vec<NewFile>,
    /// What names the sending; only its keyed hash is kept.
    named: Vec<u8>,
    /// Who sends it, as the audit log says it.
    audited: String,
    /// Whether it is kept as a whole or not at all.
    whole: bool,
}

impl LaterFiles {
    /// What a person sends: a file that does not fit is left out. The same press of the button with the same content is kept
    /// once; which press it is, the `upload` of the first file says.
    #[must_use]
    pub fn by_person(files: Vec<NewFile>) -> Self {
        let press = files.first().map(|file| file.upload.as_str());
        let sums = files.iter().map(|file| file.sealed.sha256.as_str());
        let named: Vec<&str> = std::iter::once("press").chain(press).chain(sums).collect();
        let named = named.join("\0").into_bytes();
        Self { files, named, audited: complaints::actor_text(&Actor::Applicant).to_owned(), whole: false }
    }

    /// What a program sends: all of it or nothing. The same key is kept once and goes with the same files only.
    #[must_use]
    pub fn by_program(files: Vec<NewFile>, key: &IdempotencyKey, partner: Option<&str>) -> Self {
        let audited = match partner {
            // No login has a colon.
            Some(partner) => format!("partner:{partner}"),
            None => complaints::actor_text(&Actor::Applicant).to_owned(),
        };
        Self { files, named: [b"key\0".as_slice(), key.bytes().as_slice()].concat(), audited, whole: true }
    }
}

/// What became of a sending. No `Debug`: it holds names that a person gave.
pub struct AddedFiles {
    /// What is kept of it, in the order in which it was sent.
    pub files: Vec<AttachedFile>,
    /// What does not fit beside the others: its name as it is shown, and why.
    pub refused: Vec<(String, Refused)>,
    /// Whether it had been kept before.
    pub repeated: bool,
}

/// What the transaction needs, prepared outside it.
struct Adding {
    complaint: String,
    sending: LaterFiles,
    once: String,
    now: Timestamp,
    wrapping: Key,
    random: Arc<dyn Random>,
}

impl Store {
    /// The door of a case if the code is the complaint's. `None`: there is no such complaint, or the code is another one; which
    /// of them is not told.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn case_door(&self, reference: Reference, code: &AccessCode) -> Result<Option<CaseDoor>, StoreError> {
        let row = sqlx::query("SELECT id, access_hash FROM complaints WHERE reference = $1")
            .bind(reference.to_string())
            .fetch_optional(self.database.reader())
            .await?;
        let digits = Zeroizing::new(code.digits());
        let kept = row.as_ref().map(|row| row.try_get::<Vec<u8>, _>("access_hash")).transpose()?.unwrap_or_default();
        // Also without a complaint the hash is made: both ways take the same time.
        let fits = self.keys.verifies("huquq access code 1", digits.as_slice(), &kept)?;
        let (Some(row), true) = (row, fits) else { return Ok(None) };
        Ok(Some(CaseDoor { complaint: row.try_get("id")? }))
    }

    /// Adds files to a filed complaint. Limits count what was filed with it and are checked against what the transaction sees.
    /// With nothing kept the log and the audit stay as they are.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] if the complaint was taken back; [`StoreError::KeyUsed`] if a program used the key for other
    /// files. After any error but these the files must stay on disk: what was kept is then unknown.
    pub async fn add_later_files(&self, door: &CaseDoor, sending: LaterFiles) -> Result<AddedFiles, StoreError> {
        let once = self.keys.keyed_hash("huquq later files 1", &sending.named)?;
        let adding = Adding {
            complaint: door.complaint.clone(),
            sending,
            once: BASE64URL_NOPAD.encode(&once),
            now: self.now(),
            wrapping: self.keys.wrapping()?,
            random: Arc::clone(&self.random),
        };
        self.database.write(adding, |tx, adding| Box::pin(add(tx, adding))).await
    }
}

async fn add(tx: &mut Tx, adding: &Adding) -> Result<AddedFiles, StoreError> {
    let (id, sending) = (adding.complaint.as_str(), &adding.sending);
    // Writing the row takes it: sendings to one complaint are counted one after the other.
    let row = sqlx::query(
        "UPDATE complaints SET last_event = last_event WHERE id = $1 RETURNING reference, last_event, content_key",
    )
    .bind(id)
    .fetch_optional(tx.conn())
    .await?
    .ok_or(StoreError::NotFound)?;
    let own_key = complaints::own_key(&adding.wrapping, id, &row)?;
    let before = of_sending(tx, adding, &own_key).await?;
    if !before.is_empty() {
        if sending.whole && !are_the_same(&before, &sending.files) {
            return Err(StoreError::KeyUsed);
        }
        return Ok(AddedFiles { files: before, refused: Vec::new(), repeated: true });
    }
    if !Standing::of(&complaints::events(tx, id).await?).takes_files() {
        return Err(StoreError::Conflict);
    }
    let (joining, refused) = fitting(tx, adding).await?;
    if joining.is_empty() || (sending.whole && !refused.is_empty()) {
        return Ok(AddedFiles { files: Vec::new(), refused, repeated: false });
    }
    let seq = row.try_get::<i64, _>("last_event")? + 1;
    sqlx::query("UPDATE complaints SET last_event = $2 WHERE id = $1").bind(id).bind(seq).execute(tx.conn()).await?;
    // A microsecond between one file and the next keeps their order.
    for (&file, at) in joining.iter().zip(adding.now.as_microsecond()..) {
        insert(tx, adding, &own_key, (file, seq, at)).await?;
    }
    let what = What::FilesAdded { count: u32::try_from(joining.len()).unwrap_or(u32::MAX) };
    complaints::insert_event(tx, id, seq, adding.now, &Actor::Applicant, &what).await?;
    complaints::settle(tx, id).await?;
    let files = of_sending(tx, adding, &own_key).await?;
    let reference: String = row.try_get("reference")?;
    let entry = audit::Entry {
        at: adding.now,
        actor: &sending.audited,
        action: "complaint.files",
        object: &reference,
        reason: "",
    };
    audit::record(tx, entry).await?;
    Ok(AddedFiles { files, refused, repeated: false })
}

/// What an earlier run of the same sending kept.
async fn of_sending(tx: &mut Tx, adding: &Adding, own_key: &Key) -> Result<Vec<AttachedFile>, StoreError> {
    let rows = sqlx::query(
        "SELECT id, size, sealed_key, sealed_meta, scan, scan_note, created_at, came_with FROM attachments \
         WHERE complaint_id = $1 AND upload = $2 AND came_with IS NOT NULL ORDER BY created_at, id",
    )
    .bind(adding.complaint.as_str())
    .bind(adding.once.as_str())
    .fetch_all(tx.conn())
    .await?;
    rows.iter().map(|row| attachments::listed(row, own_key)).collect()
}

fn are_the_same(before: &[AttachedFile], files: &[NewFile]) -> bool {
    let kept = before.iter().map(|file| (&file.name, &file.sha256));
    kept.eq(files.iter().map(|file| (&file.name, &file.sealed.sha256)))
}

/// What fits beside the files that the complaint has, and what does not.
async fn fitting<'a>(
    tx: &mut Tx,
    adding: &'a Adding,
) -> Result<(Vec<&'a NewFile>, Vec<(String, Refused)>), StoreError> {
    let rows = sqlx::query("SELECT size FROM attachments WHERE complaint_id = $1")
        .bind(adding.complaint.as_str())
        .fetch_all(tx.conn())
        .await?;
    let mut sizes = rows.iter().map(|row| count::<u64>(row.try_get("size")?)).collect::<Result<Vec<_>, _>>()?;
    let (mut joining, mut refused) = (Vec::new(), Vec::new());
    for file in &adding.sending.files {
        match may_join(sizes.iter().copied(), file.sealed.size) {
            Ok(()) => {
                sizes.push(file.sealed.size);
                joining.push(file);
            }
            Err(why) => refused.push((file.name.clone(), why)),
        }
    }
    Ok((joining, refused))
}

async fn insert(
    tx: &mut Tx,
    adding: &Adding,
    own_key: &Key,
    (file, seq, at): (&NewFile, i64, i64),
) -> Result<(), StoreError> {
    let (sealed_key, sealed_meta) = attachments::sealed(own_key, file, &*adding.random)?;
    sqlx::query(
        "INSERT INTO attachments \
         (id, complaint_id, upload, size, sealed_key, sealed_meta, scan, scan_next, created_at, came_with) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, 0, $8, $9)",
    )
    .bind(file.sealed.id.as_str())
    .bind(adding.complaint.as_str())
    .bind(adding.once.as_str())
    .bind(i64::try_from(file.sealed.size).unwrap_or(i64::MAX))
    .bind(sealed_key)
    .bind(sealed_meta)
    .bind(Scan::NotScanned.code())
    .bind(at)
    .bind(seq)
    .execute(tx.conn())
    .await?;
    Ok(())
}
