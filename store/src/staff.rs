//! Staff: who they are and what they may do. What they sign in with is in `credentials`.

use huquq_domain::language::Language;
use huquq_domain::role::Role;
use jiff::{SignedDuration, Timestamp};
use sqlx::Row as _;
use sqlx::any::AnyRow;

use crate::audit;
use crate::engine::{Tx, plain};
use crate::sessions::end_all;
use crate::{SetupToken, Store, StoreError, known, moment};

/// How long a set-up link opens.
const SETUP: SignedDuration = SignedDuration::from_hours(24);
/// Logins under which the audit log names others.
const RESERVED: [&str; 2] = ["applicant", "program"];

/// A staff member as lists show them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaffRow {
    /// The inner id.
    pub id: String,
    /// The login.
    pub login: String,
    /// The name.
    pub name: String,
    /// What they may do.
    pub role: Role,
    /// Tag of the language of their pages.
    pub language: String,
    /// Whether they may not sign in any more.
    pub disabled: bool,
    /// Whether they have set a password.
    pub ready: bool,
    /// When they were added.
    pub created_at: Timestamp,
}

impl Store {
    /// Adds a staff member and returns what opens their set-up page for 24 hours.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] if the login is taken or reserved (`applicant`, `program`).
    pub async fn add_staff(&self, login: &str, name: &str, role: Role, actor: &str) -> Result<SetupToken, StoreError> {
        if RESERVED.contains(&login) {
            return Err(StoreError::Conflict);
        }
        let (token, expires) = self.new_setup()?;
        let given =
            (self.new_id()?, plain(login), plain(name), role, actor.to_owned(), self.now(), token.hash(), expires);
        self.database
            .write(given, |tx, (id, login, name, role, actor, now, token, expires)| {
                Box::pin(async move {
                    sqlx::query("INSERT INTO staff (id, login, name, role, language, created_at) VALUES ($1, $2, $3, $4, $5, $6)")
                        .bind(id.as_str())
                        .bind(login.as_str())
                        .bind(name.as_str())
                        .bind(role.code())
                        .bind(Language::OFFICE.tag())
                        .bind(now.as_microsecond())
                        .execute(tx.conn())
                        .await?;
                    insert_setup(tx, token, id, *expires).await?;
                    let entry = audit::Entry { at: *now, actor, action: "staff.add", object: login, reason: role.code() };
                    audit::record(tx, entry).await
                })
            })
            .await?;
        Ok(token)
    }

    /// Takes password, one-time codes and sessions away and returns what opens the set-up page for 24 hours.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] if nobody has this login.
    pub async fn reset_staff(&self, login: &str, actor: &str) -> Result<SetupToken, StoreError> {
        let (token, expires) = self.new_setup()?;
        let given = (plain(login), actor.to_owned(), self.now(), token.hash(), expires);
        self.database
            .write(given, |tx, (login, actor, now, token, expires)| {
                Box::pin(async move {
                    let row = sqlx::query(
                        "UPDATE staff SET sealed_password = NULL, sealed_totp = NULL, last_totp_step = NULL, disabled = 0 \
                         WHERE login = $1 RETURNING id",
                    )
                    .bind(login.as_str())
                    .fetch_optional(tx.conn())
                    .await?
                    .ok_or(StoreError::NotFound)?;
                    let id: String = row.try_get("id")?;
                    forget_ways_in(tx, &id).await?;
                    insert_setup(tx, token, &id, *expires).await?;
                    audit::record(tx, audit::Entry { at: *now, actor, action: "staff.reset", object: login, reason: "" }).await
                })
            })
            .await?;
        Ok(token)
    }

    /// Ends every session of a staff member and lets them sign in no more.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] if nobody has this login.
    pub async fn disable_staff(&self, login: &str, actor: &str) -> Result<(), StoreError> {
        self.database
            .write((plain(login), actor.to_owned(), self.now()), |tx, (login, actor, now)| {
                Box::pin(async move {
                    let row = sqlx::query("UPDATE staff SET disabled = 1 WHERE login = $1 RETURNING id")
                        .bind(login.as_str())
                        .fetch_optional(tx.conn())
                        .await?
                        .ok_or(StoreError::NotFound)?;
                    forget_ways_in(tx, row.try_get("id")?).await?;
                    audit::record(
                        tx,
                        audit::Entry { at: *now, actor, action: "staff.disable", object: login, reason: "" },
                    )
                    .await
                })
            })
            .await
    }

    /// Everybody, by login.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn list_staff(&self) -> Result<Vec<StaffRow>, StoreError> {
        let rows = sqlx::query(
            "SELECT id, login, name, role, language, disabled, sealed_password, created_at FROM staff ORDER BY login",
        )
        .fetch_all(self.database.reader())
        .await?;
        rows.iter().map(staff_row).collect()
    }

    /// Whose set-up page this token opens, unless it is spent or its time is over.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn staff_by_setup(&self, token: &SetupToken) -> Result<Option<StaffRow>, StoreError> {
        let row = sqlx::query(
            "SELECT p.id, p.login, p.name, p.role, p.language, p.disabled, p.sealed_password, p.created_at \
             FROM staff_setup t JOIN staff p ON p.id = t.staff_id \
             WHERE t.token_hash = $1 AND t.expires_at > $2 AND p.disabled = 0",
        )
        .bind(token.hash())
        .bind(self.now().as_microsecond())
        .fetch_optional(self.database.reader())
        .await?;
        row.as_ref().map(staff_row).transpose()
    }

    /// Sets the language of a staff member's pages.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] if there is no such staff member.
    pub async fn set_staff_language(&self, staff_id: &str, language: Language) -> Result<(), StoreError> {
        self.database
            .write((plain(staff_id), language), |tx, (id, language)| {
                Box::pin(async move {
                    let set = sqlx::query("UPDATE staff SET language = $2 WHERE id = $1")
                        .bind(id.as_str())
                        .bind(language.tag())
                        .execute(tx.conn())
                        .await?;
                    if set.rows_affected() == 1 { Ok(()) } else { Err(StoreError::NotFound) }
                })
            })
            .await
    }

    fn new_setup(&self) -> Result<(SetupToken, i64), StoreError> {
        let expires = self.now().checked_add(SETUP).map_err(|_| StoreError::broken("adding a day"))?;
        Ok((SetupToken::new(&*self.random)?, expires.as_microsecond()))
    }
}

/// Ends sessions, set-up links and recovery codes of a staff member.
pub(crate) async fn forget_ways_in(tx: &mut Tx, id: &str) -> Result<(), StoreError> {
    end_all(tx, id).await?;
    for statement in ["DELETE FROM staff_setup WHERE staff_id = $1", "DELETE FROM recovery_codes WHERE staff_id = $1"] {
        sqlx::query(statement).bind(id).execute(tx.conn()).await?;
    }
    Ok(())
}

async fn insert_setup(tx: &mut Tx, token: &str, id: &str, expires: i64) -> Result<(), StoreError> {
    sqlx::query("INSERT INTO staff_setup (token_hash, staff_id, expires_at) VALUES ($1, $2, $3)")
        .bind(token)
        .bind(id)
        .bind(expires)
        .execute(tx.conn())
        .await?;
    Ok(())
}

fn staff_row(row: &AnyRow) -> Result<StaffRow, StoreError> {
    Ok(StaffRow {
        id: row.try_get("id")?,
        login: row.try_get("login")?,
        name: row.try_get("name")?,
        role: known(Role::from_code(row.try_get("role")?))?,
        language: row.try_get("language")?,
        disabled: row.try_get::<i64, _>("disabled")? != 0,
        ready: row.try_get::<Option<Vec<u8>>, _>("sealed_password")?.is_some(),
        created_at: moment(row.try_get("created_at")?)?,
    })
}
