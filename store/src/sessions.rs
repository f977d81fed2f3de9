//! Staff sessions. The token is given out once and its hash kept; a session ends after twelve hours, or when it stood idle.

use huquq_domain::role::Role;
use jiff::SignedDuration;
use sqlx::Row as _;

use crate::engine::{Tx, plain};
use crate::{SessionToken, Store, StoreError, known, moment};

/// No session lasts longer.
const ABSOLUTE: SignedDuration = SignedDuration::from_hours(12);
/// How long a session may stand idle.
const IDLE: SignedDuration = SignedDuration::from_mins(30);
/// Operators talk longer than they type.
const IDLE_OPERATOR: SignedDuration = SignedDuration::from_mins(60);
/// Using a session is written down at most so often.
const TOUCH: SignedDuration = SignedDuration::from_secs(60);

/// A signed-in staff member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signed {
    /// The inner id.
    pub staff_id: String,
    /// The login.
    pub login: String,
    /// The name.
    pub name: String,
    /// What they may do.
    pub role: Role,
    /// Tag of the language of their pages.
    pub language: String,
}

impl Store {
    /// Begins a session. The caller has checked password and one-time code.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] if there is no such staff member or they are disabled.
    pub async fn create_session(&self, staff_id: &str) -> Result<SessionToken, StoreError> {
        let token = SessionToken::new(&*self.random)?;
        let now = self.now();
        let expires = now.checked_add(ABSOLUTE).map_err(|_| StoreError::broken("adding twelve hours"))?;
        let given = (token.hash(), plain(staff_id), now.as_microsecond(), expires.as_microsecond());
        self.database
            .write(given, |tx, (hash, staff_id, now, expires)| {
                Box::pin(async move {
                    // Checking and adding is one statement: nobody is disabled in between.
                    let begun = sqlx::query(
                        "INSERT INTO sessions (token_hash, staff_id, created_at, seen_at, expires_at) \
                         SELECT $1, id, $3, $3, $4 FROM staff WHERE id = $2 AND disabled = 0",
                    )
                    .bind(hash.as_str())
                    .bind(staff_id.as_str())
                    .bind(*now)
                    .bind(*expires)
                    .execute(tx.conn())
                    .await?;
                    if begun.rows_affected() == 1 { Ok(()) } else { Err(StoreError::NotFound) }
                })
            })
            .await?;
        Ok(token)
    }

    /// Whose session this is, unless it ended, stood idle too long, or the person was disabled.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn session(&self, token: &SessionToken) -> Result<Option<Signed>, StoreError> {
        let (hash, now) = (token.hash(), self.now());
        let row = sqlx::query(
            "SELECT s.seen_at, p.id, p.login, p.name, p.role, p.language FROM sessions s JOIN staff p ON p.id = s.staff_id \
             WHERE s.token_hash = $1 AND s.expires_at > $2 AND p.disabled = 0",
        )
        .bind(hash.as_str())
        .bind(now.as_microsecond())
        .fetch_optional(self.database.reader())
        .await?;
        let Some(row) = row else { return Ok(None) };
        let role = known(Role::from_code(row.try_get("role")?))?;
        let idle = now.duration_since(moment(row.try_get("seen_at")?)?);
        let allowed = if role == Role::Operator { IDLE_OPERATOR } else { IDLE };
        if idle >= allowed {
            return Ok(None);
        }
        if idle >= TOUCH {
            self.touch(hash, now.as_microsecond()).await?;
        }
        Ok(Some(Signed {
            staff_id: row.try_get("id")?,
            login: row.try_get("login")?,
            name: row.try_get("name")?,
            role,
            language: row.try_get("language")?,
        }))
    }

    /// Ends a session.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn end_session(&self, token: &SessionToken) -> Result<(), StoreError> {
        self.database
            .write(token.hash(), |tx, hash| {
                Box::pin(async move {
                    sqlx::query("DELETE FROM sessions WHERE token_hash = $1")
                        .bind(hash.as_str())
                        .execute(tx.conn())
                        .await?;
                    Ok(())
                })
            })
            .await
    }

    /// Ends every session of a staff member and returns how many there were.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn end_sessions_of(&self, staff_id: &str) -> Result<u64, StoreError> {
        self.database.write(plain(staff_id), |tx, staff_id| Box::pin(end_all(tx, staff_id))).await
    }

    async fn touch(&self, hash: String, now: i64) -> Result<(), StoreError> {
        self.database
            .write((hash, now), |tx, (hash, now)| {
                Box::pin(async move {
                    sqlx::query("UPDATE sessions SET seen_at = $2 WHERE token_hash = $1 AND seen_at < $2")
                        .bind(hash.as_str())
                        .bind(*now)
                        .execute(tx.conn())
                        .await?;
                    Ok(())
                })
            })
            .await
    }
}

/// Ends every session of a staff member inside the caller's transaction.
pub(crate) async fn end_all(tx: &mut Tx, staff_id: &str) -> Result<u64, StoreError> {
    Ok(sqlx::query("DELETE FROM sessions WHERE staff_id = $1").bind(staff_id).execute(tx.conn()).await?.rows_affected())
}
