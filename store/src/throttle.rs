//! Failures of signing in, for slowing down who guesses: counts only.

use data_encoding::BASE64URL_NOPAD;
use jiff::Timestamp;
use sqlx::Row as _;

use crate::{Store, StoreError, count};

impl Store {
    /// Remembers that signing in under this login failed. The login is kept as a keyed hash: people type passwords there.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn record_sign_in_failure(&self, login: &str) -> Result<(), StoreError> {
        let given = (self.new_id()?, self.login_hash(login)?, self.now().as_microsecond());
        self.database
            .write(given, |tx, (id, hash, now)| {
                Box::pin(async move {
                    sqlx::query("INSERT INTO sign_in_failures (id, login_hash, at) VALUES ($1, $2, $3)")
                        .bind(id.as_str())
                        .bind(hash.as_str())
                        .bind(*now)
                        .execute(tx.conn())
                        .await?;
                    Ok(())
                })
            })
            .await
    }

    /// How often signing in under this login failed since a moment; at most a day is remembered.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn failures_since(&self, login: &str, since: Timestamp) -> Result<u32, StoreError> {
        let row = sqlx::query("SELECT count(*) AS failures FROM sign_in_failures WHERE login_hash = $1 AND at >= $2")
            .bind(self.login_hash(login)?)
            .bind(since.as_microsecond())
            .fetch_one(self.database.reader())
            .await?;
        count(row.try_get("failures")?)
    }

    fn login_hash(&self, login: &str) -> Result<String, StoreError> {
        Ok(BASE64URL_NOPAD.encode(&self.keys.keyed_hash("huquq failed login 1", login.as_bytes())?))
    }
}
