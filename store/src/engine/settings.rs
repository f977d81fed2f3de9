//! What connections are told, and the settings on which no promise can be kept.

use sqlx::{AnyConnection, Row as _};

use super::Engine;
use crate::StoreError;

/// Older ones can corrupt a WAL database.
const OLDEST_SQLITE: (u32, u32, u32) = (3, 51, 3);

/// What every SQLite connection is told. `synchronous = FULL`: what was committed survives a power cut.
pub(super) const SQLITE: &str = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; \
     PRAGMA busy_timeout = 5000; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF; \
     PRAGMA cell_size_check = ON";
/// What the writer is told besides: to keep at hand what it writes again and again, and not to carry the log over into the
/// database (4 KB a page) in the midst of a rush. It does so in a quiet moment; at this length SQLite does it at any.
pub(super) const SQLITE_WRITER: &str = "PRAGMA cache_size = -8000; PRAGMA wal_autocheckpoint = 8000";
/// What a reader is told besides.
pub(super) const SQLITE_READ_ONLY: &str = "PRAGMA query_only = ON";
/// What every PostgreSQL connection is told: nothing holds a lock for long.
pub(super) const POSTGRES: &str = "SET statement_timeout = '10s'; SET lock_timeout = '5s'; \
     SET idle_in_transaction_session_timeout = '10s'; SET client_encoding = 'UTF8'; SET application_name = 'huquq'";

impl Engine {
    /// Refuses what cannot keep a promise.
    pub(super) async fn refuse_weak_settings(self, conn: &mut AnyConnection) -> Result<(), StoreError> {
        let refuse = |why: String| Err(StoreError::Refused(why));
        match self {
            Self::Sqlite => {
                let version = one_text(conn, "SELECT sqlite_version() AS value").await?;
                let mut parts = version.split('.').map(|part| part.parse::<u32>().unwrap_or_default());
                let mut next = || parts.next().unwrap_or_default();
                if (next(), next(), next()) < OLDEST_SQLITE {
                    return refuse(format!("SQLite {version} can corrupt the database: 3.51.3 or newer is needed"));
                }
                let row = sqlx::query("PRAGMA journal_mode").fetch_one(&mut *conn).await?;
                if row.try_get::<String, _>(0)? != "wal" {
                    return refuse(
                        "SQLite cannot use its write-ahead log here: is the folder on a network disk?".to_owned(),
                    );
                }
            }
            Self::Postgres => {
                for setting in ["fsync", "full_page_writes"] {
                    let text = setting_text(conn, setting).await?;
                    if text != "on" {
                        return refuse(format!("PostgreSQL runs with {setting} = {text}: a crash may lose complaints"));
                    }
                }
                if setting_text(conn, "synchronous_commit").await? == "off" {
                    return refuse(
                        "PostgreSQL runs with synchronous_commit = off: a crash may lose complaints".to_owned(),
                    );
                }
                if setting_text(conn, "server_encoding").await? != "UTF8" {
                    return refuse("the PostgreSQL database is not in UTF8".to_owned());
                }
            }
        }
        Ok(())
    }
}

async fn one_text(conn: &mut AnyConnection, statement: &'static str) -> Result<String, StoreError> {
    Ok(sqlx::query(statement).fetch_one(conn).await?.try_get("value")?)
}

async fn setting_text(conn: &mut AnyConnection, name: &'static str) -> Result<String, StoreError> {
    let row = sqlx::query("SELECT current_setting($1) AS value").bind(name).fetch_one(conn).await?;
    Ok(row.try_get("value")?)
}
