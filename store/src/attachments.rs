//! Files of a draft: their rows, sealed under the draft's key as its answers are. What a row names is on disk already.

use std::collections::HashSet;
use std::sync::Arc;

use huquq_domain::answers::Answers;
use huquq_domain::attachments::{FileKind, Refused, Scan, may_join};
use huquq_domain::given::Random;
use huquq_domain::language::Language;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sqlx::Row as _;
use sqlx::any::AnyRow;
use zeroize::Zeroizing;

use crate::drafts::{self, Saving};
use crate::engine::{Batch, Tx};
use crate::seal::{self, Key, Place};
use crate::vault::{FileKey, SealedFile};
use crate::{DraftToken, Store, StoreError, count, known, moment};

/// A file that is to join a draft. No `Debug`: it holds a name that a person gave, and a key.
pub struct NewFile {
    /// What is on disk.
    pub sealed: SealedFile,
    /// The name as it is shown.
    pub name: String,
    /// Its kind.
    pub kind: FileKind,
    /// Whether it says where it was made.
    pub has_place: bool,
    /// What the browser calls this sending: the same one again is kept once.
    pub upload: String,
}

/// What became of a file that was to join.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Joined {
    /// It is kept.
    Kept,
    /// The same sending was kept before under this id.
    Before(String),
    /// It does not fit beside the others.
    Refused(Refused),
}

/// A file as it is listed. No `Debug`: it holds a name that a person gave.
#[derive(Clone)]
pub struct AttachedFile {
    /// Its id.
    pub id: String,
    /// The name as it is shown.
    pub name: String,
    /// Its kind.
    pub kind: FileKind,
    /// Bytes of its content.
    pub size: u64,
    /// SHA-256 of its content, in hexadecimal.
    pub sha256: String,
    /// Whether it says where it was made.
    pub has_place: bool,
    /// What the virus scanner said.
    pub scan: Scan,
    /// Why it was not scanned, as a short code; blank if nothing went wrong.
    pub scan_note: String,
    /// When it came.
    pub created_at: Timestamp,
    /// Whether it was sent after the filing.
    pub later: bool,
}

/// The sealed half of a row.
#[derive(Serialize, Deserialize)]
struct Meta {
    name: String,
    kind: FileKind,
    sha256: String,
    has_place: bool,
}

/// What a joining needs, prepared outside the transaction.
struct Joining<F> {
    saving: Saving<F>,
    id: String,
    instead: Option<String>,
    upload: String,
    size: u64,
    sealed_key: Vec<u8>,
    sealed_meta: Vec<u8>,
}

impl Store {
    /// Adds a file to the draft, which is made if there is none. Limits are checked against what the transaction sees.
    ///
    /// # Errors
    /// [`StoreError::AlreadyFiled`] if the draft was filed.
    pub async fn add_file(&self, token: &DraftToken, language: Language, file: NewFile) -> Result<Joined, StoreError> {
        self.join(token, language, file, None).await
    }

    /// Puts a file in the place of another one of the same draft.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] if the other one is not there.
    pub async fn replace_file(
        &self,
        token: &DraftToken,
        language: Language,
        other: &str,
        file: NewFile,
    ) -> Result<Joined, StoreError> {
        self.join(token, language, file, Some(other.to_owned())).await
    }

    /// The files of a draft, in the order in which they came.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn draft_files(&self, token: &DraftToken) -> Result<Vec<AttachedFile>, StoreError> {
        let (rows, key) = (self.rows_of_draft(token).await?, self.draft_key(token)?);
        rows.iter().map(|row| listed(row, &key)).collect()
    }

    /// A file of a draft and what opens it.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn draft_file(
        &self,
        token: &DraftToken,
        id: &str,
    ) -> Result<Option<(AttachedFile, FileKey)>, StoreError> {
        let (rows, key) = (self.rows_of_draft(token).await?, self.draft_key(token)?);
        for row in rows {
            if row.try_get::<String, _>("id")? == id {
                return Ok(Some((listed(&row, &key)?, opened_key(&row, &key)?)));
            }
        }
        Ok(None)
    }

    /// Takes a file out of a draft. `false` if it was not there. The caller removes it from the disk.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn remove_file(&self, token: &DraftToken, id: &str) -> Result<bool, StoreError> {
        self.database
            .write((token.hash(), id.to_owned()), |tx, (draft, id)| {
                Box::pin(async move { take_out(tx, draft, id).await })
            })
            .await
    }

    /// The ids of all files that begin with these letters: what is on disk beside them is nobody's.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn files_beginning(&self, letters: &str) -> Result<HashSet<String>, StoreError> {
        // After the last hexadecimal digit comes `g`.
        let rows = sqlx::query("SELECT id FROM attachments WHERE id >= $1 AND id < $2")
            .bind(letters)
            .bind(format!("{letters}g"))
            .fetch_all(self.database.reader())
            .await?;
        rows.iter().map(|row| Ok(row.try_get("id")?)).collect()
    }

    async fn rows_of_draft(&self, token: &DraftToken) -> Result<Vec<AnyRow>, StoreError> {
        let hash = token.hash();
        let alive = sqlx::query("SELECT token_hash FROM drafts WHERE token_hash = $1 AND expires_at > $2")
            .bind(hash.as_str())
            .bind(self.now().as_microsecond())
            .fetch_optional(self.database.reader())
            .await?;
        match alive {
            Some(_) => Ok(sqlx::query(OF_DRAFT).bind(hash).fetch_all(self.database.reader()).await?),
            None => Ok(Vec::new()),
        }
    }

    async fn join(
        &self,
        token: &DraftToken,
        language: Language,
        file: NewFile,
        instead: Option<String>,
    ) -> Result<Joined, StoreError> {
        let key = self.draft_key(token)?;
        let (sealed_key, sealed_meta) = sealed(&key, &file, &*self.random)?;
        let joining = Joining {
            sealed_key,
            sealed_meta,
            // Nothing is typed here; the draft only lives on.
            saving: self.saving(token, language, |_: &mut Answers| {})?,
            id: file.sealed.id,
            instead,
            upload: file.upload,
            size: file.sealed.size,
        };
        self.database.write(joining, |tx, joining| Box::pin(join(tx, joining))).await
    }
}

async fn join<F: FnOnce(&mut Answers)>(tx: &mut Tx, joining: &Joining<F>) -> Result<Joined, StoreError> {
    // This takes the draft's row: files that come at once are counted one after the other, and a filing waits or is seen.
    drafts::save(tx, &joining.saving).await?;
    let draft = joining.saving.token_hash();
    let before = sqlx::query("SELECT id FROM attachments WHERE draft = $1 AND upload = $2")
        .bind(draft)
        .bind(joining.upload.as_str())
        .fetch_optional(tx.conn())
        .await?;
    if let Some(row) = before {
        return Ok(Joined::Before(row.try_get("id")?));
    }
    if let Some(other) = &joining.instead
        && !take_out(tx, draft, other).await?
    {
        return Err(StoreError::NotFound);
    }
    let rows = sqlx::query("SELECT size FROM attachments WHERE draft = $1").bind(draft).fetch_all(tx.conn()).await?;
    let sizes = rows.iter().map(|row| count::<u64>(row.try_get("size")?)).collect::<Result<Vec<_>, _>>()?;
    if let Err(refused) = may_join(sizes.into_iter(), joining.size) {
        // What was taken out for it must come back.
        return if joining.instead.is_some() { Err(StoreError::Conflict) } else { Ok(Joined::Refused(refused)) };
    }
    sqlx::query(
        "INSERT INTO attachments (id, draft, upload, size, sealed_key, sealed_meta, scan, scan_next, created_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, 0, $8)",
    )
    .bind(joining.id.as_str())
    .bind(draft)
    .bind(joining.upload.as_str())
    .bind(i64::try_from(joining.size).unwrap_or(i64::MAX))
    .bind(joining.sealed_key.as_slice())
    .bind(joining.sealed_meta.as_slice())
    .bind(Scan::NotScanned.code())
    .bind(joining.saving.now())
    .execute(tx.conn())
    .await?;
    Ok(Joined::Kept)
}

async fn take_out(tx: &mut Tx, draft: &str, id: &str) -> Result<bool, StoreError> {
    let gone = sqlx::query("DELETE FROM attachments WHERE draft = $1 AND id = $2")
        .bind(draft)
        .bind(id)
        .execute(tx.conn())
        .await?;
    Ok(gone.rows_affected() > 0)
}

/// Gives a draft's files to the complaint whose row stands before, sealed anew under its own key. The caller holds the
/// draft's row.
pub(crate) async fn hand_over(
    (tx, batch): (&mut Tx, &mut Batch),
    draft: &str,
    complaint: &str,
    (old, new): (&Key, &Key),
    random: &Arc<dyn Random>,
) -> Result<(), StoreError> {
    let rows = sqlx::query(OF_DRAFT).bind(draft).fetch_all(tx.conn()).await?;
    for row in rows {
        let id: String = row.try_get("id")?;
        let anew = |column: &'static str| {
            let plain = seal::open(old, place(&id, column), &row.try_get::<Vec<u8>, _>(column)?)?;
            seal::seal(new, place(&id, column), &plain, &**random)
        };
        let (key, meta) = (anew("sealed_key")?, anew("sealed_meta")?);
        batch
            .add(
                "UPDATE attachments SET draft = NULL, complaint_id = $2, sealed_key = $3, sealed_meta = $4 \
                 WHERE id = $1",
            )
            .bind(id.as_str())
            .bind(complaint)
            .bind(key)
            .bind(meta);
    }
    Ok(())
}

const OF_DRAFT: &str = "SELECT id, size, sealed_key, sealed_meta, scan, scan_note, created_at, came_with \
     FROM attachments WHERE draft = $1 ORDER BY created_at, id";

/// The sealed halves of a new row: what opens the file, and what is said of it.
pub(crate) fn sealed(key: &Key, file: &NewFile, random: &dyn Random) -> Result<(Vec<u8>, Vec<u8>), StoreError> {
    let id = file.sealed.id.as_str();
    let meta = Meta {
        name: file.name.clone(),
        kind: file.kind,
        sha256: file.sealed.sha256.clone(),
        has_place: file.has_place,
    };
    let meta = Zeroizing::new(serde_json::to_vec(&meta).map_err(|_| StoreError::broken("writing a file's row"))?);
    Ok((
        seal::seal(key, place(id, "sealed_key"), file.sealed.key.0.as_slice(), random)?,
        seal::seal(key, place(id, "sealed_meta"), &meta, random)?,
    ))
}

/// Reads a row with the key of its draft or complaint.
pub(crate) fn listed(row: &AnyRow, key: &Key) -> Result<AttachedFile, StoreError> {
    let id: String = row.try_get("id")?;
    let plain = seal::open(key, place(&id, "sealed_meta"), &row.try_get::<Vec<u8>, _>("sealed_meta")?)?;
    let meta: Meta = serde_json::from_slice(&plain).map_err(|_| StoreError::broken("reading a file's row"))?;
    Ok(AttachedFile {
        name: meta.name,
        kind: meta.kind,
        sha256: meta.sha256,
        has_place: meta.has_place,
        size: count(row.try_get("size")?)?,
        scan: known(Scan::from_code(row.try_get("scan")?))?,
        scan_note: row.try_get("scan_note")?,
        created_at: moment(row.try_get("created_at")?)?,
        later: row.try_get::<Option<i64>, _>("came_with")?.is_some(),
        id,
    })
}

/// What opens the file of a row.
pub(crate) fn opened_key(row: &AnyRow, key: &Key) -> Result<FileKey, StoreError> {
    let id: String = row.try_get("id")?;
    seal::open_key(key, place(&id, "sealed_key"), &row.try_get::<Vec<u8>, _>("sealed_key")?).map(FileKey)
}

fn place<'a>(id: &'a str, column: &'static str) -> Place<'a> {
    Place { table: "attachments", row: id, column }
}
