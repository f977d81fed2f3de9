//! The only place that knows there are two engines: addresses, settings, transactions, error codes, and the one statement
//! that differs.
//!
//! SQLite has one writer connection and read-only readers; PostgreSQL one pool for both. Every write runs in a task of its
//! own, so that a caller who goes away never leaves a transaction half way (sqlx 0.9.0 can leave a PostgreSQL connection
//! inside one when `BEGIN` is dropped).

use std::future::Future;
use std::pin::Pin;
use std::sync::LazyLock;
use std::time::Duration;

use sqlx::any::AnyPoolOptions;
use sqlx::migrate::{MigrateError, Migration, MigrationType, Migrator};
use sqlx::{AnyConnection, AnyPool, Connection as _, Executor as _, Row as _, SqlSafeStr as _};

use crate::StoreError;

mod address;
mod codes;

use address::{Address, make_file};
pub(crate) use codes::classify;

/// Older ones can corrupt a WAL database.
const OLDEST_SQLITE: (u32, u32, u32) = (3, 51, 3);
/// Readers of SQLite: they never wait for the writer, so few are enough.
const SQLITE_READERS: u32 = 4;
/// Connections to PostgreSQL, readers and writers together.
const POSTGRES_CONNECTIONS: u32 = 12;
/// How long a caller waits for a connection before hearing that the store is busy.
const ACQUIRE: Duration = Duration::from_secs(5);
/// How often a write that had to give way to another is tried.
const TRIES: u32 = 6;

mod migrations {
    //! Version, description and text of each migration.
    include!(concat!(env!("OUT_DIR"), "/migrations.rs"));
    pub(super) const OF_SQLITE: &[(i64, &str, &str)] = SQLITE;
    pub(super) const OF_POSTGRES: &[(i64, &str, &str)] = POSTGRES;
}

static SQLITE_MIGRATIONS: LazyLock<Migrator> = LazyLock::new(|| migrator(migrations::OF_SQLITE));
static POSTGRES_MIGRATIONS: LazyLock<Migrator> = LazyLock::new(|| migrator(migrations::OF_POSTGRES));

fn migrator(list: &'static [(i64, &'static str, &'static str)]) -> Migrator {
    let migration = |(version, description, sql): &(i64, &'static str, &'static str)| {
        Migration::new(*version, (*description).into(), MigrationType::Simple, sql.into_sql_str(), false)
    };
    Migrator::with_migrations(list.iter().map(migration).collect())
}

/// What every SQLite connection is told. `synchronous = FULL`: what was committed survives a power cut.
const SQLITE_SETTINGS: &str = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; \
     PRAGMA busy_timeout = 5000; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF; \
     PRAGMA cell_size_check = ON";
/// What a reader is told besides.
const SQLITE_READ_ONLY: &str = "PRAGMA query_only = ON";
/// What every PostgreSQL connection is told: nothing holds a lock for long.
const POSTGRES_SETTINGS: &str = "SET statement_timeout = '10s'; SET lock_timeout = '5s'; \
     SET idle_in_transaction_session_timeout = '10s'; SET client_encoding = 'UTF8'; SET application_name = 'huquq'";

#[derive(Clone, Copy, PartialEq, Eq)]
enum Engine {
    Sqlite,
    Postgres,
}

/// The open database.
#[derive(Clone)]
pub(crate) struct Database {
    engine: Engine,
    reader: AnyPool,
    writer: AnyPool,
}

/// A write transaction.
pub(crate) struct Tx {
    inner: sqlx::Transaction<'static, sqlx::Any>,
    engine: Engine,
}

/// The future of a piece of work inside a transaction.
pub(crate) type Work<'t, T> = Pin<Box<dyn Future<Output = Result<T, StoreError>> + Send + 't>>;

impl Tx {
    /// The connection on which the transaction runs.
    pub(crate) fn conn(&mut self) -> &mut AnyConnection {
        &mut self.inner
    }

    /// Takes the oldest due mail: `$1` now, `$2` lease, `$3` worker, `$4` end of the lease. SQLite's one writer needs no row
    /// lock; PostgreSQL's workers skip what another is taking.
    pub(crate) fn claim_statement(&self) -> &'static str {
        match self.engine {
            Engine::Sqlite => {
                "UPDATE outbox SET lease = $2, lease_worker = $3, lease_until = $4, attempts = attempts + 1 \
                 WHERE id = (SELECT id FROM outbox WHERE state = 'waiting' AND next_at <= $1 AND lease_until <= $1 \
                             ORDER BY created_at, kind DESC, id LIMIT 1) \
                 RETURNING id, complaint_id, kind, message_id, attempts, next_at, created_at"
            }
            Engine::Postgres => {
                "UPDATE outbox SET lease = $2, lease_worker = $3, lease_until = $4, attempts = attempts + 1 \
                 WHERE id = (SELECT id FROM outbox WHERE state = 'waiting' AND next_at <= $1 AND lease_until <= $1 \
                             ORDER BY created_at, kind DESC, id LIMIT 1 FOR UPDATE SKIP LOCKED) \
                 RETURNING id, complaint_id, kind, message_id, attempts, next_at, created_at"
            }
        }
    }
}

impl Database {
    /// Connects and refuses what cannot keep a promise.
    pub(crate) async fn open(url: &str) -> Result<Self, StoreError> {
        let address = Address::parse(url)?;
        let database = match &address {
            Address::Sqlite(path) => {
                if !path.exists() {
                    return Err(StoreError::NotMigrated);
                }
                let options = address.options()?;
                // The writer comes first: it sets the journal mode, which readers only find.
                let writer = pool(1, SQLITE_SETTINGS).connect_with(options.clone()).await?;
                let reader = AnyPoolOptions::new()
                    .max_connections(SQLITE_READERS)
                    .acquire_timeout(ACQUIRE)
                    .after_connect(|conn, _| {
                        Box::pin(async move {
                            conn.execute(sqlx::raw_sql(SQLITE_SETTINGS)).await?;
                            conn.execute(sqlx::raw_sql(SQLITE_READ_ONLY)).await.map(drop)
                        })
                    })
                    .connect_with(options)
                    .await?;
                Self { engine: Engine::Sqlite, reader, writer }
            }
            Address::Postgres(_) => {
                let both = pool(POSTGRES_CONNECTIONS, POSTGRES_SETTINGS).connect_with(address.options()?).await?;
                Self { engine: Engine::Postgres, reader: both.clone(), writer: both }
            }
        };
        database.refuse_weak_settings().await?;
        Ok(database)
    }

    /// Brings the tables up to this version of the program.
    pub(crate) async fn migrate(url: &str) -> Result<(), StoreError> {
        let address = Address::parse(url)?;
        if let Address::Sqlite(path) = &address {
            make_file(path).map_err(|_| StoreError::Full)?;
        }
        let mut conn = address.connect().await?;
        conn.execute(sqlx::raw_sql(match address.engine() {
            Engine::Sqlite => SQLITE_SETTINGS,
            // A migration may take longer than a request.
            Engine::Postgres => "SET lock_timeout = '60s'; SET client_encoding = 'UTF8'",
        }))
        .await?;
        let result = address.engine().migrations().run(&mut conn).await;
        conn.close().await?;
        result.map_err(|error| match error {
            MigrateError::VersionMissing(_) | MigrateError::VersionTooNew(..) => StoreError::Newer,
            MigrateError::Execute(error) | MigrateError::ExecuteMigration(error, _) => error.into(),
            _ => StoreError::broken("migrating"),
        })
    }

    /// Whether a table of sealed content holds a row; `false` if there is no such database or table yet.
    pub(crate) async fn holds_sealed_rows(url: &str) -> Result<bool, StoreError> {
        let address = Address::parse(url)?;
        if matches!(&address, Address::Sqlite(path) if !path.exists()) {
            return Ok(false);
        }
        let mut conn = address.connect().await?;
        let holds = if address.engine().has_table(&mut conn, "key_check").await? {
            sqlx::query("SELECT id FROM key_check").fetch_optional(&mut conn).await?.is_some()
        } else {
            false
        };
        conn.close().await?;
        Ok(holds)
    }

    /// For single statements that only read.
    pub(crate) fn reader(&self) -> &AnyPool {
        &self.reader
    }

    /// Whether the tables are those of this version of the program.
    pub(crate) async fn check_version(&self) -> Result<(), StoreError> {
        let mut conn = self.reader.acquire().await?;
        if !self.engine.has_table(&mut conn, "_sqlx_migrations").await? {
            return Err(StoreError::NotMigrated);
        }
        let row = sqlx::query("SELECT max(version) AS version FROM _sqlx_migrations WHERE success")
            .fetch_one(&mut *conn)
            .await?;
        let found = row.try_get::<Option<i64>, _>("version")?.unwrap_or_default();
        let known = self.engine.migrations().iter().map(|migration| migration.version).max().unwrap_or_default();
        match found.cmp(&known) {
            std::cmp::Ordering::Less => Err(StoreError::NotMigrated),
            std::cmp::Ordering::Equal => Ok(()),
            std::cmp::Ordering::Greater => Err(StoreError::Newer),
        }
    }

    /// Runs `work` in one write transaction, in a task of its own: whatever becomes of the caller, it ends whole or not at
    /// all. A transaction that had to give way to another is tried again, hence `Fn`.
    pub(crate) async fn write<S, T, F>(&self, given: S, work: F) -> Result<T, StoreError>
    where
        S: Send + Sync + 'static,
        T: Send + 'static,
        F: for<'t> Fn(&'t mut Tx, &'t S) -> Work<'t, T> + Send + Sync + 'static,
    {
        let database = self.clone();
        let task = tokio::spawn(async move {
            let mut pause = Duration::from_millis(5);
            for _ in 1..TRIES {
                match database.attempt(&given, &work).await {
                    Err(StoreError::GaveWay) => tokio::time::sleep(pause).await,
                    settled => return settled,
                }
                pause *= 3;
            }
            database.attempt(&given, &work).await
        });
        match task.await {
            Ok(Err(StoreError::GaveWay)) => Err(StoreError::Busy),
            Ok(settled) => settled,
            Err(stopped) if stopped.is_cancelled() => Err(StoreError::Busy),
            Err(_) => Err(StoreError::broken("a write task")),
        }
    }

    async fn attempt<S, T, F>(&self, given: &S, work: &F) -> Result<T, StoreError>
    where
        F: for<'t> Fn(&'t mut Tx, &'t S) -> Work<'t, T>,
    {
        let begin = match self.engine {
            // Taking the write lock at once: a transaction never learns half way that it may not write.
            Engine::Sqlite => "BEGIN IMMEDIATE",
            Engine::Postgres => "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE",
        };
        let mut tx = Tx { inner: self.writer.begin_with(begin).await?, engine: self.engine };
        match work(&mut tx, given).await {
            Ok(value) => {
                tx.inner.commit().await?;
                Ok(value)
            }
            Err(error) => {
                // A failed rollback closes the connection, which rolls back as well.
                drop(tx.inner.rollback().await);
                Err(error)
            }
        }
    }

    pub(crate) async fn close(&self) {
        self.reader.close().await;
        self.writer.close().await;
    }

    async fn refuse_weak_settings(&self) -> Result<(), StoreError> {
        let refuse = |why: String| Err(StoreError::Refused(why));
        let mut conn = self.writer.acquire().await?;
        match self.engine {
            Engine::Sqlite => {
                let version = one_text(&mut conn, "SELECT sqlite_version() AS value").await?;
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
            Engine::Postgres => {
                for setting in ["fsync", "full_page_writes"] {
                    let text = setting_text(&mut conn, setting).await?;
                    if text != "on" {
                        return refuse(format!("PostgreSQL runs with {setting} = {text}: a crash may lose complaints"));
                    }
                }
                if setting_text(&mut conn, "synchronous_commit").await? == "off" {
                    return refuse(
                        "PostgreSQL runs with synchronous_commit = off: a crash may lose complaints".to_owned(),
                    );
                }
                if setting_text(&mut conn, "server_encoding").await? != "UTF8" {
                    return refuse("the PostgreSQL database is not in UTF8".to_owned());
                }
            }
        }
        Ok(())
    }
}

impl Engine {
    fn migrations(self) -> &'static Migrator {
        match self {
            Self::Sqlite => &SQLITE_MIGRATIONS,
            Self::Postgres => &POSTGRES_MIGRATIONS,
        }
    }

    async fn has_table(self, conn: &mut AnyConnection, table: &'static str) -> Result<bool, StoreError> {
        let statement = match self {
            Self::Sqlite => "SELECT name FROM sqlite_master WHERE type = 'table' AND name = $1",
            Self::Postgres => {
                "SELECT CAST(tablename AS text) AS name FROM pg_tables WHERE schemaname = current_schema() AND tablename = $1"
            }
        };
        Ok(sqlx::query(statement).bind(table).fetch_optional(conn).await?.is_some())
    }
}

fn pool(connections: u32, settings: &'static str) -> AnyPoolOptions {
    AnyPoolOptions::new()
        .max_connections(connections)
        .acquire_timeout(ACQUIRE)
        .after_connect(move |conn, _| Box::pin(async move { conn.execute(sqlx::raw_sql(settings)).await.map(drop) }))
}

async fn one_text(conn: &mut AnyConnection, statement: &'static str) -> Result<String, StoreError> {
    Ok(sqlx::query(statement).fetch_one(conn).await?.try_get("value")?)
}

async fn setting_text(conn: &mut AnyConnection, name: &'static str) -> Result<String, StoreError> {
    let row = sqlx::query("SELECT current_setting($1) AS value").bind(name).fetch_one(conn).await?;
    Ok(row.try_get("value")?)
}

/// Text as both engines keep it: PostgreSQL's knows no NUL. Only for names and codes; content is sealed bytes.
pub(crate) fn plain(text: &str) -> String {
    text.replace('\0', "\u{fffd}")
}
