//! Partners of the institution whose programs file complaints: a name, the hash of a key, and what is lifted for them.

use jiff::Timestamp;
use sqlx::Row as _;
use sqlx::any::AnyRow;

use crate::audit;
use crate::engine::plain;
use crate::{PartnerKey, Store, StoreError, moment};

/// A partner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerRow {
    /// The inner id, as the audit log names it: `partner:ID`.
    pub id: String,
    /// The name.
    pub name: String,
    /// Whether the public limits do not count for it.
    pub unlimited: bool,
    /// When it was added.
    pub created_at: Timestamp,
    /// When its key was taken back.
    pub revoked_at: Option<Timestamp>,
}

impl Store {
    /// Adds a partner. The key is returned this once and kept as a hash.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn add_partner(
        &self,
        name: &str,
        unlimited: bool,
        actor: &str,
    ) -> Result<(PartnerRow, PartnerKey), StoreError> {
        let key = PartnerKey::new(&*self.random)?;
        let row =
            PartnerRow { id: self.new_id()?, name: plain(name), unlimited, created_at: self.now(), revoked_at: None };
        self.database
            .write((row.clone(), key.hash(), actor.to_owned()), |tx, (row, hash, actor)| {
                Box::pin(async move {
                    sqlx::query(
                        "INSERT INTO partners (id, name, key_hash, unlimited, created_at) VALUES ($1, $2, $3, $4, $5)",
                    )
                    .bind(row.id.as_str())
                    .bind(row.name.as_str())
                    .bind(hash.as_str())
                    .bind(i64::from(row.unlimited))
                    .bind(row.created_at.as_microsecond())
                    .execute(tx.conn())
                    .await?;
                    let entry = audit::Entry {
                        at: row.created_at,
                        actor,
                        action: "partner.add",
                        object: &row.id,
                        reason: &row.name,
                    };
                    audit::record(tx, entry).await
                })
            })
            .await?;
        Ok((row, key))
    }

    /// Every partner, the oldest first.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn partners(&self) -> Result<Vec<PartnerRow>, StoreError> {
        let rows =
            sqlx::query("SELECT id, name, unlimited, created_at, revoked_at FROM partners ORDER BY created_at, id")
                .fetch_all(self.database.reader())
                .await?;
        rows.iter().map(partner).collect()
    }

    /// The partner whose key this is; none if nobody's or taken back.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn partner(&self, key: &PartnerKey) -> Result<Option<PartnerRow>, StoreError> {
        let row = sqlx::query(
            "SELECT id, name, unlimited, created_at, revoked_at FROM partners \
             WHERE key_hash = $1 AND revoked_at IS NULL",
        )
        .bind(key.hash())
        .fetch_optional(self.database.reader())
        .await?;
        row.as_ref().map(partner).transpose()
    }

    /// Takes a partner's key back. What it filed stays.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] if there is no such partner, or its key was taken back before.
    pub async fn revoke_partner(&self, id: &str, actor: &str) -> Result<(), StoreError> {
        self.database
            .write((plain(id), actor.to_owned(), self.now()), |tx, (id, actor, now)| {
                Box::pin(async move {
                    let done = sqlx::query("UPDATE partners SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL")
                        .bind(id.as_str())
                        .bind(now.as_microsecond())
                        .execute(tx.conn())
                        .await?;
                    if done.rows_affected() == 0 {
                        return Err(StoreError::NotFound);
                    }
                    let entry = audit::Entry { at: *now, actor, action: "partner.revoke", object: id, reason: "" };
                    audit::record(tx, entry).await
                })
            })
            .await
    }
}

fn partner(row: &AnyRow) -> Result<PartnerRow, StoreError> {
    Ok(PartnerRow {
        id: row.try_get("id")?,
        name: row.try_get("name")?,
        unlimited: row.try_get::<i64, _>("unlimited")? != 0,
        created_at: moment(row.try_get("created_at")?)?,
        revoked_at: row.try_get::<Option<i64>, _>("revoked_at")?.map(moment).transpose()?,
    })
}
