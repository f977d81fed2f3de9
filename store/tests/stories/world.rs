//! A store with its own database, a clock to move, and a way to look at the database from outside.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use huquq_domain::event::Actor;
use huquq_domain::given::Clock as _;
use huquq_domain::language::Language;
use huquq_domain::role::Channel;
use huquq_store::{Filing, IdempotencyKey, Keys, ReceiptKeys, Store, StoreError};
use huquq_testkit::clock::{MovableClock, SeededRandom};
use huquq_testkit::complaints::Builder;
use huquq_testkit::postgres::Postgres;
use sqlx::Connection as _;

pub const KEY: [u8; 32] = [7; 32];

pub struct World {
    pub store: Store,
    pub clock: Arc<MovableClock>,
    pub random: Arc<SeededRandom>,
    pub url: String,
    folder: Option<tempfile::TempDir>,
    receipt_keys: tempfile::TempDir,
}

impl World {
    pub async fn sqlite() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite:{}/a folder/huquq.db", folder.path().display());
        Self::at(url, Some(folder)).await
    }

    pub async fn postgres() -> Self {
        let url = tokio::task::spawn_blocking(|| Postgres::shared().unwrap().database().unwrap()).await.unwrap();
        Self::at(url, None).await
    }

    async fn at(url: String, folder: Option<tempfile::TempDir>) -> Self {
        // Databases share one server: what one test draws must not be what another draws.
        static SEED: AtomicU64 = AtomicU64::new(1);
        let (clock, random) = (
            Arc::new(MovableClock::default()),
            Arc::new(SeededRandom::new(SEED.fetch_add(1 << 32, Ordering::Relaxed))),
        );
        Store::migrate(&url).await.unwrap();
        let store = Store::open(&url, Keys::from_bytes(KEY), clock.clone(), random.clone()).await.unwrap();
        let receipt_keys = tempfile::tempdir().unwrap();
        let mut world = Self { store, clock, random, url, folder, receipt_keys };
        world.store = world.signing(world.store.clone(), false);
        world
    }

    pub fn is_sqlite(&self) -> bool {
        self.folder.is_some()
    }

    /// The folder of the keys that sign receipts.
    pub fn receipt_keys(&self) -> &Path {
        self.receipt_keys.path()
    }

    /// The store with the keys as they are in their folder now.
    pub fn signing(&self, store: Store, test: bool) -> Store {
        let (keys, _) = ReceiptKeys::load_or_create(self.receipt_keys(), self.clock.now(), &*self.random).unwrap();
        store.signing(keys, "ombudsman_az", test)
    }

    /// Opens the same database once more.
    pub async fn open_again(&self, key: [u8; 32]) -> Result<Store, StoreError> {
        Store::open(&self.url, Keys::from_bytes(key), self.clock.clone(), self.random.clone()).await
    }

    pub fn key(&self) -> IdempotencyKey {
        IdempotencyKey::new(&*self.random).unwrap()
    }

    /// Runs a statement behind the store's back.
    pub async fn behind_its_back(&self, statement: &str) -> Result<u64, sqlx::Error> {
        // Files with blanks in their path need the form that the store itself uses.
        let url = self.url.replace(' ', "%20");
        let mut conn = sqlx::AnyConnection::connect(&url).await?;
        let done = sqlx::query(sqlx::AssertSqlSafe(statement.to_owned())).execute(&mut conn).await?;
        conn.close().await?;
        Ok(done.rows_affected())
    }

    /// A number from the database, behind the store's back.
    pub async fn number(&self, query: &str) -> i64 {
        let mut conn = sqlx::AnyConnection::connect(&self.url.replace(' ', "%20")).await.unwrap();
        let number = sqlx::query_scalar(sqlx::AssertSqlSafe(query.to_owned())).fetch_one(&mut conn).await.unwrap();
        conn.close().await.unwrap();
        number
    }

    /// Every byte the engine keeps on disk, and for PostgreSQL a dump as well.
    pub fn raw_bytes(&self) -> Vec<Vec<u8>> {
        let mut bytes = Vec::new();
        let root = match &self.folder {
            Some(folder) => folder.path().to_owned(),
            None => {
                let server = Postgres::shared().unwrap();
                server.run(&self.url, "CHECKPOINT").unwrap();
                bytes.push(server.dump(&self.url).unwrap());
                server.data_folder()
            }
        };
        let mut folders: Vec<PathBuf> = vec![root];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
                if entry.path().is_dir() {
                    folders.push(entry.path());
                } else if let Ok(content) = std::fs::read(entry.path()) {
                    // A running server renames its files: what is gone now is found under its new name.
                    bytes.push(content);
                }
            }
        }
        bytes
    }
}

/// A filing through the web form in Azerbaijani.
pub fn filing(complaint: &Builder) -> Filing {
    Filing {
        complaint: complaint.checked(),
        channel: Channel::Web,
        language: Language::OFFICE,
        actor: Actor::Applicant,
        year: 2026,
        draft: None,
        read: None,
        by_program: None,
    }
}
