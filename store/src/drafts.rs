//! Drafts: what was typed so far, sealed under a key that only the browser's token gives. Whoever has the database and the
//! key file still cannot read one.

use std::sync::{Arc, Mutex};

use huquq_domain::answers::Answers;
use huquq_domain::given::Random;
use huquq_domain::language::Language;
use jiff::{SignedDuration, Timestamp};
use sqlx::Row as _;

use crate::seal::{self, Key, Place};
use crate::{DraftToken, IdempotencyKey, Store, StoreError, moment};

/// How long a draft is kept after the last answer.
const KEPT: SignedDuration = SignedDuration::from_hours(30 * 24);

/// A draft as kept. No `Debug`: it holds what a person typed.
#[derive(Clone)]
pub struct StoredDraft {
    /// What was typed so far.
    pub answers: Answers,
    /// Tag of the language in which the last step was shown.
    pub language: String,
    /// When it is forgotten if nothing is added.
    pub expires_at: Timestamp,
    /// Which of its saves this is.
    pub mark: DraftMark,
}

/// Tells one save of a draft from every other one of any draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftMark(Vec<u8>);

impl DraftMark {
    fn of(sealed: &[u8]) -> Self {
        Self(sealed.iter().take(seal::DRAWN).copied().collect())
    }
}

/// What a save needs, prepared outside its transaction.
pub(crate) struct Saving<F> {
    token_hash: String,
    filed_hash: String,
    key: Key,
    language: Language,
    now: i64,
    expires: i64,
    random: Arc<dyn Random>,
    merge: Mutex<Option<F>>,
}

impl<F> Saving<F> {
    /// By what the draft is found.
    pub(crate) fn token_hash(&self) -> &str {
        &self.token_hash
    }

    /// The present moment, as columns keep it.
    pub(crate) fn now(&self) -> i64 {
        self.now
    }
}

impl Store {
    /// The draft that `token` opens, unless there is none, its time is over, or it was filed.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn draft(&self, token: &DraftToken) -> Result<Option<StoredDraft>, StoreError> {
        let hash = token.hash();
        let row = sqlx::query(
            "SELECT language, sealed, expires_at FROM drafts WHERE token_hash = $1 AND expires_at > $2 \
             AND NOT EXISTS (SELECT 1 FROM submissions WHERE key_hash = $3)",
        )
        .bind(hash.as_str())
        .bind(self.now().as_microsecond())
        .bind(IdempotencyKey::from_draft(token).hash())
        .fetch_optional(self.database.reader())
        .await?;
        let Some(row) = row else { return Ok(None) };
        let sealed: Vec<u8> = row.try_get("sealed")?;
        Ok(Some(StoredDraft {
            answers: opened(&self.draft_key(token)?, &hash, &sealed)?,
            mark: DraftMark::of(&sealed),
            language: row.try_get("language")?,
            expires_at: moment(row.try_get("expires_at")?)?,
        }))
    }

    /// Reads the draft, lets `merge` change it and writes it, in one transaction; makes one if there is none. Returns when it
    /// will be forgotten.
    ///
    /// # Errors
    /// [`StoreError::AlreadyFiled`] if this draft was filed: a second complaint needs a new token.
    pub async fn save_draft(
        &self,
        token: &DraftToken,
        language: Language,
        merge: impl FnOnce(&mut Answers) + Send + 'static,
    ) -> Result<Timestamp, StoreError> {
        let saving = self.saving(token, language, merge)?;
        let expires = moment(saving.expires)?;
        self.database.write(saving, |tx, saving| Box::pin(save(tx, saving))).await?;
        Ok(expires)
    }

    /// Prepares a save.
    pub(crate) fn saving<F>(&self, token: &DraftToken, language: Language, merge: F) -> Result<Saving<F>, StoreError> {
        let now = self.now();
        let expires = now.checked_add(KEPT).map_err(|_| StoreError::broken("adding thirty days"))?;
        Ok(Saving {
            token_hash: token.hash(),
            filed_hash: IdempotencyKey::from_draft(token).hash(),
            key: self.draft_key(token)?,
            language,
            now: now.as_microsecond(),
            expires: expires.as_microsecond(),
            random: Arc::clone(&self.random),
            merge: Mutex::new(Some(merge)),
        })
    }

    /// Forgets the draft. `false` if there was none.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn delete_draft(&self, token: &DraftToken) -> Result<bool, StoreError> {
        self.database
            .write(token.hash(), |tx, hash| {
                Box::pin(async move {
                    let gone = sqlx::query("DELETE FROM drafts WHERE token_hash = $1")
                        .bind(hash.as_str())
                        .execute(tx.conn())
                        .await?;
                    Ok(gone.rows_affected() > 0)
                })
            })
            .await
    }

    pub(crate) fn draft_key(&self, token: &DraftToken) -> Result<Key, StoreError> {
        self.keys.derive("huquq draft 1", Some(token.bytes()))
    }
}

/// Reads, merges and writes the draft in the caller's transaction, which holds its row from then on.
pub(crate) async fn save<F: FnOnce(&mut Answers)>(
    tx: &mut crate::engine::Tx,
    saving: &Saving<F>,
) -> Result<(), StoreError> {
    // The first statement takes the row, so that two steps saved at once are merged one after the other. An empty blob stands
    // for a draft that was not there.
    let row = sqlx::query(
        "INSERT INTO drafts (token_hash, language, sealed, saved_at, expires_at) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (token_hash) DO UPDATE SET saved_at = excluded.saved_at RETURNING sealed, expires_at",
    )
    .bind(saving.token_hash.as_str())
    .bind(saving.language.tag())
    .bind(Vec::new())
    .bind(saving.now)
    .bind(saving.expires)
    .fetch_one(tx.conn())
    .await?;
    let filed = sqlx::query("SELECT complaint_id FROM submissions WHERE key_hash = $1")
        .bind(saving.filed_hash.as_str())
        .fetch_optional(tx.conn())
        .await?;
    if filed.is_some() {
        return Err(StoreError::AlreadyFiled);
    }
    let (before, expires): (Vec<u8>, i64) = (row.try_get("sealed")?, row.try_get("expires_at")?);
    let mut answers = if before.is_empty() || expires <= saving.now {
        // Nothing comes back of a draft whose time was over, its files neither.
        sqlx::query("DELETE FROM attachments WHERE draft = $1")
            .bind(saving.token_hash.as_str())
            .execute(tx.conn())
            .await?;
        Answers::default()
    } else {
        opened(&saving.key, &saving.token_hash, &before)?
    };
    // Only a transaction that already held the row can come here twice, and that does not give way.
    let merge = saving.merge.lock().ok().and_then(|mut merge| merge.take()).ok_or(StoreError::Busy)?;
    merge(&mut answers);
    let plain =
        zeroize::Zeroizing::new(serde_json::to_vec(&answers).map_err(|_| StoreError::broken("writing a draft"))?);
    let sealed = seal::seal(&saving.key, place(&saving.token_hash), &plain, &*saving.random)?;
    sqlx::query("UPDATE drafts SET language = $2, sealed = $3, expires_at = $4 WHERE token_hash = $1")
        .bind(saving.token_hash.as_str())
        .bind(saving.language.tag())
        .bind(sealed)
        .bind(saving.expires)
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// Takes the row of a draft that is being filed: a file that joins it just now is either seen then or learns that the
/// draft was filed. The save that was `read` of it must still be the last one.
pub(crate) async fn take(
    tx: &mut crate::engine::Tx,
    token_hash: &str,
    read: Option<&DraftMark>,
) -> Result<(), StoreError> {
    let row = sqlx::query(tx.hold_draft_statement()).bind(token_hash).fetch_optional(tx.conn()).await?;
    let Some(read) = read else { return Ok(()) };
    let last = row.map(|row| row.try_get::<Vec<u8>, _>("drawn")).transpose()?;
    if last.as_ref() == Some(&read.0) { Ok(()) } else { Err(StoreError::DraftChanged) }
}

fn place(token_hash: &str) -> Place<'_> {
    Place { table: "drafts", row: token_hash, column: "sealed" }
}

fn opened(key: &Key, token_hash: &str, sealed: &[u8]) -> Result<Answers, StoreError> {
    let plain = seal::open(key, place(token_hash), sealed)?;
    serde_json::from_slice(&plain).map_err(|_| StoreError::broken("reading a draft"))
}
