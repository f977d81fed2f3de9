//! What staff sign in with. Password hashes and one-time secrets are sealed: the database alone gives nothing to guess at.

use std::sync::Arc;

use huquq_domain::role::Role;
use sqlx::Row as _;
use zeroize::Zeroizing;

use crate::audit;
use crate::engine::{Tx, plain};
use crate::seal::{self, Key, Place};
use crate::staff::forget_ways_in;
use crate::{SetupToken, Store, StoreError, known};

/// The secret of a staff member's one-time codes. No `Debug`.
#[derive(Clone)]
pub struct TotpSecret(Zeroizing<Vec<u8>>);

impl TotpSecret {
    /// Takes the bytes over.
    #[must_use]
    pub fn new(bytes: Vec<u8>) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// The bytes themselves.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }
}

/// What signing in is checked against. No `Debug`.
#[derive(Clone)]
pub struct StaffSecret {
    /// The inner id.
    pub id: String,
    /// The login.
    pub login: String,
    /// The name.
    pub name: String,
    /// What they may do.
    pub role: Role,
    /// Whether they may not sign in any more.
    pub disabled: bool,
    /// The password's hash as a PHC string; absent until set up.
    pub password_hash: Option<String>,
    /// The secret of the one-time codes; absent until set up.
    pub totp_secret: Option<TotpSecret>,
    /// The last accepted time step.
    pub last_totp_step: Option<i64>,
}

/// What a staff member signs in with from now on. No `Debug`.
#[derive(Clone)]
pub struct NewCredentials {
    /// The password's hash as a PHC string.
    pub password_hash: String,
    /// The secret of the one-time codes.
    pub totp_secret: TotpSecret,
    /// Hashes of the recovery codes; each opens once.
    pub recovery_hashes: Vec<String>,
}

/// Credentials as the database keeps them, for one staff member.
struct Sealed {
    password: Vec<u8>,
    totp: Vec<u8>,
    recovery: Vec<String>,
}

impl Store {
    /// Sets what the owner of the token signs in with, and spends the token. `false` if it was spent or its time was over.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn complete_setup(&self, token: &SetupToken, credentials: NewCredentials) -> Result<bool, StoreError> {
        let Some(person) = self.staff_by_setup(token).await? else { return Ok(false) };
        let sealed = self.sealed(&person.id, &credentials)?;
        let given = (token.hash(), person, sealed, self.now());
        self.database
            .write(given, |tx, (token, person, sealed, now)| {
                Box::pin(async move {
                    // Deleting the link decides: of two who use it at once, one finds it gone.
                    let spent = sqlx::query("DELETE FROM staff_setup WHERE token_hash = $1 AND expires_at > $2")
                        .bind(token.as_str())
                        .bind(now.as_microsecond())
                        .execute(tx.conn())
                        .await?;
                    if spent.rows_affected() == 0 {
                        return Ok(false);
                    }
                    set(tx, &person.id, sealed).await?;
                    let login = &person.login;
                    let entry =
                        audit::Entry { at: *now, actor: login, action: "staff.set_up", object: login, reason: "" };
                    audit::record(tx, entry).await?;
                    Ok(true)
                })
            })
            .await
    }

    /// Sets what a staff member signs in with, without a set-up page; for tests and demonstrations.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] if nobody has this login.
    pub async fn set_credentials(
        &self,
        login: &str,
        credentials: NewCredentials,
        actor: &str,
    ) -> Result<(), StoreError> {
        let login = plain(login);
        let row = sqlx::query("SELECT id FROM staff WHERE login = $1")
            .bind(login.as_str())
            .fetch_optional(self.database.reader())
            .await?
            .ok_or(StoreError::NotFound)?;
        let id: String = row.try_get("id")?;
        let sealed = self.sealed(&id, &credentials)?;
        let given = (id, login, sealed, actor.to_owned(), self.now());
        self.database
            .write(given, |tx, (id, login, sealed, actor, now)| {
                Box::pin(async move {
                    set(tx, id, sealed).await?;
                    let entry =
                        audit::Entry { at: *now, actor, action: "staff.set_credentials", object: login, reason: "" };
                    audit::record(tx, entry).await
                })
            })
            .await
    }

    /// What signing in under this login is checked against.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn staff_for_sign_in(&self, login: &str) -> Result<Option<StaffSecret>, StoreError> {
        let row = sqlx::query(
            "SELECT id, login, name, role, disabled, sealed_password, sealed_totp, last_totp_step FROM staff WHERE login = $1",
        )
        .bind(plain(login))
        .fetch_optional(self.database.reader())
        .await?;
        let Some(row) = row else { return Ok(None) };
        let id: String = row.try_get("id")?;
        let key = self.credentials_key()?;
        let opened = |column| {
            let sealed: Option<Vec<u8>> = row.try_get(column)?;
            sealed.map(|sealed| seal::open(&key, place(&id, column), &sealed)).transpose()
        };
        let password_hash = opened("sealed_password")?
            .map(|bytes| String::from_utf8(bytes.to_vec()).map_err(|_| StoreError::broken("reading a password hash")))
            .transpose()?;
        Ok(Some(StaffSecret {
            login: row.try_get("login")?,
            name: row.try_get("name")?,
            role: known(Role::from_code(row.try_get("role")?))?,
            disabled: row.try_get::<i64, _>("disabled")? != 0,
            password_hash,
            totp_secret: opened("sealed_totp")?.map(TotpSecret),
            last_totp_step: row.try_get("last_totp_step")?,
            id,
        }))
    }

    /// Accepts a time step once: `false` if this or a later one was accepted before.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn spend_totp_step(&self, staff_id: &str, step: i64) -> Result<bool, StoreError> {
        self.database
            .write((plain(staff_id), step), |tx, (id, step)| {
                Box::pin(async move {
                    let spent = sqlx::query(
                        "UPDATE staff SET last_totp_step = $2 WHERE id = $1 AND (last_totp_step IS NULL OR last_totp_step < $2)",
                    )
                    .bind(id.as_str())
                    .bind(*step)
                    .execute(tx.conn())
                    .await?;
                    Ok(spent.rows_affected() == 1)
                })
            })
            .await
    }

    /// Accepts a recovery code once: `false` if it is none of theirs or spent.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn spend_recovery_code(&self, staff_id: &str, hash: &str) -> Result<bool, StoreError> {
        self.database
            .write((plain(staff_id), plain(hash)), |tx, (id, hash)| {
                Box::pin(async move {
                    let spent = sqlx::query("DELETE FROM recovery_codes WHERE staff_id = $1 AND hash = $2")
                        .bind(id.as_str())
                        .bind(hash.as_str())
                        .execute(tx.conn())
                        .await?;
                    Ok(spent.rows_affected() == 1)
                })
            })
            .await
    }

    fn credentials_key(&self) -> Result<Key, StoreError> {
        self.keys.derive("huquq staff credentials 1", None)
    }

    fn sealed(&self, id: &str, credentials: &NewCredentials) -> Result<Sealed, StoreError> {
        let (key, random) = (self.credentials_key()?, Arc::clone(&self.random));
        let seal = |column, plain: &[u8]| seal::seal(&key, place(id, column), plain, &*random);
        Ok(Sealed {
            password: seal("sealed_password", credentials.password_hash.as_bytes())?,
            totp: seal("sealed_totp", credentials.totp_secret.bytes())?,
            recovery: credentials.recovery_hashes.iter().map(|hash| plain(hash)).collect(),
        })
    }
}

/// Sets new credentials; the old ones, old links and open sessions end with it.
async fn set(tx: &mut Tx, id: &str, sealed: &Sealed) -> Result<(), StoreError> {
    sqlx::query("UPDATE staff SET sealed_password = $2, sealed_totp = $3, last_totp_step = NULL WHERE id = $1")
        .bind(id)
        .bind(sealed.password.as_slice())
        .bind(sealed.totp.as_slice())
        .execute(tx.conn())
        .await?;
    forget_ways_in(tx, id).await?;
    for hash in &sealed.recovery {
        sqlx::query(
            "INSERT INTO recovery_codes (staff_id, hash) VALUES ($1, $2) ON CONFLICT (staff_id, hash) DO NOTHING",
        )
        .bind(id)
        .bind(hash.as_str())
        .execute(tx.conn())
        .await?;
    }
    Ok(())
}

fn place<'a>(id: &'a str, column: &'static str) -> Place<'a> {
    Place { table: "staff", row: id, column }
}
