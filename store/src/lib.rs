//! How complaints are kept: verbs in, plain structs out, SQLite and PostgreSQL behind them.
//!
//! A verb is one transaction. Whatever a verb returned `Ok` for is on disk. Only `engine` knows that there are two engines;
//! only `seal` knows how content is encrypted.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use huquq_domain::given::{Clock, Random};
use jiff::Timestamp;

mod alike;
mod attachments;
mod audit;
mod browser_key;
mod case_files;
mod claims;
mod complaints;
mod credentials;
mod drafts;
mod engine;
mod error;
mod later_files;
mod marks;
mod outbox;
mod own_case;
mod partners;
mod queue;
mod reads;
mod receipt_keys;
mod receipts;
mod recovery;
mod resume;
mod seal;
mod sessions;
mod staff;
mod submit;
mod sweep;
mod throttle;
mod tokens;
mod vault;

pub use attachments::{AttachedFile, Joined, NewFile};
pub use audit::AuditLine;
pub use case_files::{CaseFile, ToScan};
pub use claims::{AttemptResult, Claimed};
pub use complaints::{Delivery, Message, OpenedCase, Reader};
pub use credentials::{NewCredentials, StaffSecret, TotpSecret};
pub use drafts::{DraftMark, StoredDraft};
pub use error::StoreError;
pub use later_files::{AddedFiles, CaseDoor, LaterFiles};
pub use outbox::{DeliveryState, MailKind, OutboxCounts, OutboxFilter, OutboxRow};
pub use own_case::{OfficeAct, OwnAct, OwnCase};
pub use partners::PartnerRow;
pub use queue::{QueueCursor, QueuePage, QueueRow};
pub use reads::Reads;
pub use receipt_keys::{ReceiptKey, ReceiptKeys};
pub use receipts::{OpenedReceipt, SignedReceipt};
pub use seal::{KeyError, Keys};
pub use sessions::Signed;
pub use staff::StaffRow;
pub use submit::{ByProgram, Filing, Submitted};
pub use sweep::Swept;
pub use tokens::{CaseToken, DraftToken, IdempotencyKey, PartnerKey, SessionToken, SetupToken};
pub use vault::{FileKey, SealedFile, Vault, Writing, orphaned_before};

/// A purpose of its own, so that the check gives nothing away about other sealed rows.
const KEY_CHECK: &[u8] = b"this database was sealed with this key";
/// While the last written beat is younger, the database is taken to be able to write: checks may be frequent, writes to disk
/// should not be.
const BEAT_MICROSECONDS: i64 = 2_000_000;

/// The open store. Cloning it is cheap.
#[derive(Clone)]
pub struct Store {
    database: engine::Database,
    keys: Arc<Keys>,
    clock: Arc<dyn Clock>,
    random: Arc<dyn Random>,
    last_beat: Arc<AtomicI64>,
    /// Only the store of the running server signs receipts, and so files.
    signer: Option<Arc<receipts::Signer>>,
}

impl Store {
    /// Opens the database at `url` (`sqlite:PATH` or `postgres://…`). It changes no table: see [`Store::migrate`].
    ///
    /// # Errors
    /// [`StoreError::Refused`] if the engine is too old or set so that a crash may lose what was acknowledged;
    /// [`StoreError::NotMigrated`], [`StoreError::Newer`], [`StoreError::WrongKey`].
    pub async fn open(
        url: &str,
        keys: Keys,
        clock: Arc<dyn Clock>,
        random: Arc<dyn Random>,
    ) -> Result<Self, StoreError> {
        let database = engine::Database::open(url).await?;
        database.check_version().await?;
        let last_beat = Arc::new(AtomicI64::new(i64::MIN));
        let store = Self { database, keys: Arc::new(keys), clock, random, last_beat, signer: None };
        store.check_key().await?;
        Ok(store)
    }

    /// Brings the tables of the database at `url` up to this version of the program; a SQLite file is made if there is none.
    ///
    /// # Errors
    /// [`StoreError::Newer`] if the database is ahead of the program.
    pub async fn migrate(url: &str) -> Result<(), StoreError> {
        engine::Database::migrate(url).await
    }

    /// Whether the database was ever opened with a key, so that a missing key file must not be replaced by a new one. A
    /// database that does not exist was not.
    ///
    /// # Errors
    /// If the database exists and cannot be read.
    pub async fn holds_sealed_rows(url: &str) -> Result<bool, StoreError> {
        engine::Database::holds_sealed_rows(url).await
    }

    /// Whether the store can read and write now.
    ///
    /// # Errors
    /// The reason why it cannot.
    pub async fn ready(&self) -> Result<(), StoreError> {
        self.database.check_version().await?;
        let now = self.now().as_microsecond();
        let age = now.saturating_sub(self.last_beat.load(Ordering::Relaxed));
        if (0..BEAT_MICROSECONDS).contains(&age) {
            return Ok(());
        }
        self.database
            .write(now, |tx, now| {
                Box::pin(async move {
                    sqlx::query("UPDATE heartbeat SET at = $1 WHERE id = 1").bind(*now).execute(tx.conn()).await?;
                    Ok(())
                })
            })
            .await?;
        self.last_beat.store(now, Ordering::Relaxed);
        Ok(())
    }

    /// Closes every connection, finishing what runs.
    pub async fn close(&self) {
        self.database.close().await;
    }

    /// The first opening seals a known text; every later one must be able to open it.
    async fn check_key(&self) -> Result<(), StoreError> {
        let key = self.keys.derive("huquq key check 1", None)?;
        let place = seal::Place { table: "key_check", row: "1", column: "sealed" };
        let read = "SELECT sealed FROM key_check WHERE id = 1";
        let found = match sqlx::query(read).fetch_optional(self.database.reader()).await? {
            Some(row) => row,
            None => {
                let sealed = seal::seal(&key, place, KEY_CHECK, &*self.random)?;
                self.database
                    .write(sealed, |tx, sealed| {
                        Box::pin(async move {
                            // Two programs may open a new database at once: the first one's key holds.
                            sqlx::query(
                                "INSERT INTO key_check (id, sealed) VALUES (1, $1) ON CONFLICT (id) DO NOTHING",
                            )
                            .bind(sealed.as_slice())
                            .execute(tx.conn())
                            .await?;
                            Ok(())
                        })
                    })
                    .await?;
                sqlx::query(read).fetch_one(self.database.reader()).await?
            }
        };
        let sealed: Vec<u8> = sqlx::Row::try_get(&found, "sealed")?;
        seal::open(&key, place, &sealed).map(drop).map_err(|_| StoreError::WrongKey)
    }

    /// The present moment, to the microsecond that the database keeps: what a verb returns equals what is read back.
    fn now(&self) -> Timestamp {
        let now = self.clock.now();
        Timestamp::from_microsecond(now.as_microsecond()).unwrap_or(now)
    }

    /// A new inner id: a UUID of version 7, so that ids grow with time.
    fn new_id(&self) -> Result<String, StoreError> {
        let mut random = [0u8; 10];
        self.random.fill(&mut random)?;
        let millis = u64::try_from(self.clock.now().as_millisecond()).unwrap_or_default();
        Ok(uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid().hyphenated().to_string())
    }
}

/// Reads a moment as columns keep it.
fn moment(microseconds: i64) -> Result<Timestamp, StoreError> {
    Timestamp::from_microsecond(microseconds).map_err(|_| StoreError::broken("reading a moment"))
}

/// Reads a code as columns keep it.
fn known<T>(code: Option<T>) -> Result<T, StoreError> {
    code.ok_or_else(|| StoreError::broken("reading a code"))
}

/// Reads a number that cannot be negative.
fn count<T: TryFrom<i64>>(number: i64) -> Result<T, StoreError> {
    T::try_from(number).map_err(|_| StoreError::broken("reading a number"))
}
