//! Going on with a draft by a code: on another device, or at the call centre. The draft's token is kept sealed under a key that
//! only the code gives; whoever has the database and the key file still cannot read the draft.

use data_encoding::BASE64URL_NOPAD;
use huquq_domain::codes::AccessCode;
use huquq_domain::event::Actor;
use sqlx::Row as _;

use crate::seal::{self, Key, Place};
use crate::{DraftToken, IdempotencyKey, Store, StoreError, audit};

impl Store {
    /// Draws the code that opens this draft; an earlier one opens nothing any more.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] if there is no such draft.
    pub async fn new_resume_code(&self, token: &DraftToken) -> Result<AccessCode, StoreError> {
        let code = AccessCode::draw(&*self.random)?;
        let hash = token.hash();
        let text = zeroize::Zeroizing::new(token.to_text());
        let sealed = seal::seal(&self.resume_key(&code)?, place(&hash), text.as_bytes(), &*self.random)?;
        let given = (hash, self.resume_hash(&code)?, sealed);
        self.database
            .write(given, |tx, (hash, resume_hash, sealed)| {
                Box::pin(async move {
                    let done =
                        sqlx::query("UPDATE drafts SET resume_hash = $2, sealed_token = $3 WHERE token_hash = $1")
                            .bind(hash.as_str())
                            .bind(resume_hash.as_str())
                            .bind(sealed.as_slice())
                            .execute(tx.conn())
                            .await?;
                    if done.rows_affected() == 1 { Ok(()) } else { Err(StoreError::NotFound) }
                })
            })
            .await?;
        Ok(code)
    }

    /// The token of the draft that this code opens, unless its time is over or it was filed. That staff opened one is audited.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn draft_by_code(&self, code: &AccessCode, actor: &Actor) -> Result<Option<DraftToken>, StoreError> {
        let row = sqlx::query("SELECT token_hash, sealed_token FROM drafts WHERE resume_hash = $1 AND expires_at > $2")
            .bind(self.resume_hash(code)?)
            .bind(self.now().as_microsecond())
            .fetch_optional(self.database.reader())
            .await?;
        let Some(row) = row else { return Ok(None) };
        let (hash, sealed): (String, Vec<u8>) = (row.try_get("token_hash")?, row.try_get("sealed_token")?);
        let plain = seal::open(&self.resume_key(code)?, place(&hash), &sealed)?;
        let token = std::str::from_utf8(&plain).ok().and_then(DraftToken::parse);
        let token = token.ok_or_else(|| StoreError::broken("reading a draft's token"))?;
        // Filed meanwhile: the receipt's page belongs to the device that filed.
        if self.submitted(&IdempotencyKey::from_draft(&token)).await?.is_some() {
            return Ok(None);
        }
        if let Actor::Staff(login) = actor {
            let given = (login.clone(), self.now());
            self.database
                .write(given, |tx, (login, now)| {
                    Box::pin(async move {
                        let (action, object) = ("draft.open", "draft");
                        audit::record(tx, audit::Entry { at: *now, actor: login, action, object, reason: "phone" })
                            .await
                    })
                })
                .await?;
        }
        Ok(Some(token))
    }

    /// Whether a draft can be opened by a code.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn has_resume_code(&self, token: &DraftToken) -> Result<bool, StoreError> {
        let row = sqlx::query("SELECT token_hash FROM drafts WHERE token_hash = $1 AND resume_hash IS NOT NULL")
            .bind(token.hash())
            .fetch_optional(self.database.reader())
            .await?;
        Ok(row.is_some())
    }

    fn resume_key(&self, code: &AccessCode) -> Result<Key, StoreError> {
        self.keys.derive("huquq resume code text 1", Some(zeroize::Zeroizing::new(code.digits()).as_slice()))
    }

    fn resume_hash(&self, code: &AccessCode) -> Result<String, StoreError> {
        let digits = zeroize::Zeroizing::new(code.digits());
        Ok(BASE64URL_NOPAD.encode(&self.keys.keyed_hash("huquq resume code 1", digits.as_slice())?))
    }
}

fn place(token_hash: &str) -> Place<'_> {
    Place { table: "drafts", row: token_hash, column: "sealed_token" }
}
