//! The only place that knows there are two engines: addresses, settings, transactions, error codes, and the few
//! statements that differ.
//!
//! SQLite has one writer connection, see `writer`, and read-only readers; PostgreSQL one pool for both. No write runs in
//! its caller's task, so that a caller who goes away never leaves a transaction half way (sqlx 0.9.0 can leave a
//! PostgreSQL connection inside one when `BEGIN` is dropped).

use std::future::Future;
use std::pin::Pin;
use std::sync::LazyLock;
use std::time::Duration;

use sqlx::any::AnyPoolOptions;
use sqlx::migrate::{MigrateError, Migration, MigrationType, Migrator};
use sqlx::{AnyConnection, AnyPool, Connection as _, Executor as _, Row as _, SqlSafeStr as _};

use crate::StoreError;

mod address;
mod batch;
mod codes;
mod settings;
mod writer;

use address::{Address, make_file};
pub(crate) use batch::Batch;
pub(crate) use codes::classify;

/// Readers of SQLite: they never wait for the writer, so few are enough.
const SQLITE_READERS: u32 = 4;
/// Connections to PostgreSQL, readers and writers together.
const POSTGRES_CONNECTIONS: u32 = 12;
/// How long a caller waits for a connection, or for SQLite's writer, before hearing that the store is busy.
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
    writer: Writer,
}

#[derive(Clone)]
enum Writer {
    One(writer::Queue),
    Pool(AnyPool),
}

/// A write transaction.
pub(crate) struct Tx {
    held: Held,
    /// Number and hash of the last line of the audit log, once this transaction has added one.
    pub(crate) audit_end: Option<(u64, String)>,
}

enum Held {
    /// SQLite's writer, inside the transaction of all that is written together.
    Writer(AnyConnection),
    /// A PostgreSQL connection, inside a transaction of its own.
    Pooled(sqlx::Transaction<'static, sqlx::Any>),
}

/// The future of a piece of work inside a transaction.
pub(crate) type Work<'t, T> = Pin<Box<dyn Future<Output = Result<T, StoreError>> + Send + 't>>;

impl Tx {
    fn of(held: Held) -> Self {
        Self { held, audit_end: None }
    }

    /// The connection on which the transaction runs.
    pub(crate) fn conn(&mut self) -> &mut AnyConnection {
        match &mut self.held {
            Held::Writer(conn) => conn,
            Held::Pooled(tx) => tx,
        }
    }

    /// Everything that is left to do before the commit: the end of the audit log's chain is kept, if it grew.
    async fn finish(&mut self) -> Result<(), StoreError> {
        let Some((seq, hash)) = self.audit_end.take() else { return Ok(()) };
        sqlx::query("UPDATE audit_head SET seq = $1, hash = $2 WHERE id = 1")
            .bind(i64::try_from(seq).unwrap_or(i64::MAX))
            .bind(hash)
            .execute(self.conn())
            .await?;
        Ok(())
    }

    /// Holds the row of the draft `$1` until the end and reads the beginning of what is sealed, as long as
    /// [`crate::seal::DRAWN`]. SQLite's one writer holds everything as it is.
    pub(crate) fn hold_draft_statement(&self) -> &'static str {
        match self.held {
            Held::Writer(_) => "SELECT substr(sealed, 1, 25) AS drawn FROM drafts WHERE token_hash = $1",
            Held::Pooled(_) => "SELECT substr(sealed, 1, 25) AS drawn FROM drafts WHERE token_hash = $1 FOR UPDATE",
        }
    }

    /// Takes the oldest due mails: `$1` now, `$2` lease, `$3` worker, `$4` end of the lease, `$5` how many. SQLite's one
    /// writer needs no row lock; PostgreSQL's workers skip what another is taking. SQLite finds the index of what is not
    /// delivered only by the very words of that index.
    pub(crate) fn claim_statement(&self) -> &'static str {
        match self.held {
            Held::Writer(_) => {
                "UPDATE outbox SET lease = $2, lease_worker = $3, lease_until = $4, attempts = attempts + 1 \
                 WHERE id IN (SELECT id FROM outbox WHERE state <> 'delivered' AND state = 'waiting' AND next_at <= $1 \
                              AND lease_until <= $1 ORDER BY created_at, kind DESC, id LIMIT $5) \
                 RETURNING id, complaint_id, kind, message_id, attempts, next_at, created_at"
            }
            Held::Pooled(_) => {
                "WITH due AS (SELECT id FROM outbox WHERE state = 'waiting' AND next_at <= $1 AND lease_until <= $1 \
                              ORDER BY created_at, kind DESC, id LIMIT $5 FOR UPDATE SKIP LOCKED) \
                 UPDATE outbox o SET lease = $2, lease_worker = $3, lease_until = $4, attempts = o.attempts + 1 \
                 FROM due WHERE o.id = due.id \
                 RETURNING o.id, o.complaint_id, o.kind, o.message_id, o.attempts, o.next_at, o.created_at"
            }
        }
    }
}

impl Database {
    /// Connects and refuses what cannot keep a promise.
    pub(crate) async fn open(url: &str) -> Result<Self, StoreError> {
        let address = Address::parse(url)?;
        if matches!(&address, Address::Sqlite(path) if !path.exists()) {
            return Err(StoreError::NotMigrated);
        }
        let (engine, options) = (address.engine(), address.options()?);
        match engine {
            Engine::Sqlite => {
                // The writer comes first: it sets the journal mode, which readers only find.
                let mut conn = writer::connect(&address).await?;
                engine.refuse_weak_settings(&mut conn).await?;
                let reader = AnyPoolOptions::new()
                    .max_connections(SQLITE_READERS)
                    .acquire_timeout(ACQUIRE)
                    // There is no network between, so there is nothing to test before each reading.
                    .test_before_acquire(false)
                    .after_connect(|conn, _| {
                        Box::pin(async move {
                            conn.execute(sqlx::raw_sql(settings::SQLITE)).await?;
                            conn.execute(sqlx::raw_sql(settings::SQLITE_READ_ONLY)).await.map(drop)
                        })
                    })
                    .connect_with(options)
                    .await?;
                let writer = Writer::One(writer::Queue::start(address, conn, ACQUIRE)?);
                Ok(Self { engine, reader, writer })
            }
            Engine::Postgres => {
                let both = AnyPoolOptions::new()
                    .max_connections(POSTGRES_CONNECTIONS)
                    .acquire_timeout(ACQUIRE)
                    .after_connect(|conn, _| {
                        Box::pin(async move { conn.execute(sqlx::raw_sql(settings::POSTGRES)).await.map(drop) })
                    })
                    .connect_with(options)
                    .await?;
                let mut conn = both.acquire().await?;
                engine.refuse_weak_settings(&mut conn).await?;
                drop(conn);
                Ok(Self { engine, reader: both.clone(), writer: Writer::Pool(both) })
            }
        }
    }

    /// Brings the tables up to this version of the program.
    pub(crate) async fn migrate(url: &str) -> Result<(), StoreError> {
        let address = Address::parse(url)?;
        if let Address::Sqlite(path) = &address {
            make_file(path).map_err(|_| StoreError::Full)?;
        }
        let mut conn = address.connect().await?;
        conn.execute(sqlx::raw_sql(match address.engine() {
            Engine::Sqlite => settings::SQLITE,
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

    /// Runs `work` in one write transaction, which on SQLite holds whatever else waits at the same time. Whatever becomes
    /// of the caller, it ends whole or not at all. A transaction that had to give way to another, which happens on
    /// PostgreSQL alone, is tried again, hence `Fn`.
    pub(crate) async fn write<S, T, F>(&self, given: S, work: F) -> Result<T, StoreError>
    where
        S: Send + Sync + 'static,
        T: Send + 'static,
        F: for<'t> Fn(&'t mut Tx, &'t S) -> Work<'t, T> + Send + Sync + 'static,
    {
        let pool = match &self.writer {
            Writer::One(queue) => return queue.write(given, work).await,
            Writer::Pool(pool) => pool.clone(),
        };
        let task = tokio::spawn(async move {
            let mut pause = Duration::from_millis(5);
            for _ in 1..TRIES {
                match attempt(&pool, &given, &work).await {
                    Err(StoreError::GaveWay) => tokio::time::sleep(pause).await,
                    settled => return settled,
                }
                pause *= 3;
            }
            attempt(&pool, &given, &work).await
        });
        match task.await {
            Ok(Err(StoreError::GaveWay)) => Err(StoreError::Busy),
            Ok(settled) => settled,
            Err(stopped) if stopped.is_cancelled() => Err(StoreError::Busy),
            Err(_) => Err(StoreError::broken("a write task")),
        }
    }

    pub(crate) async fn close(&self) {
        self.reader.close().await;
        match &self.writer {
            Writer::One(queue) => queue.end().await,
            Writer::Pool(pool) => pool.close().await,
        }
    }
}

/// One try in a transaction of its own, on PostgreSQL.
async fn attempt<S, T, F>(pool: &AnyPool, given: &S, work: &F) -> Result<T, StoreError>
where
    F: for<'t> Fn(&'t mut Tx, &'t S) -> Work<'t, T>,
{
    let begun = pool.begin_with("BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE").await?;
    let mut tx = Tx::of(Held::Pooled(begun));
    let ended = match work(&mut tx, given).await {
        Ok(done) => tx.finish().await.map(|()| done),
        Err(error) => Err(error),
    };
    if let Held::Pooled(begun) = tx.held {
        match ended {
            Ok(_) => begun.commit().await?,
            // A failed rollback closes the connection, which rolls back as well.
            Err(_) => drop(begun.rollback().await),
        }
    }
    ended
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

/// Text as both engines keep it: PostgreSQL's knows no NUL. Only for names and codes; content is sealed bytes.
pub(crate) fn plain(text: &str) -> String {
    text.replace('\0', "\u{fffd}")
}
