//! What can go wrong in the store. No variant carries anything a person typed: driver messages quote values, so only their
//! codes are kept.

use huquq_domain::given::NoRandomness;

/// Why the store did not do what it was asked. Nothing was kept unless the verb says otherwise.
#[derive(Debug, Clone, thiserror::Error)]
pub enum StoreError {
    /// What was asked contradicts what is kept already (a taken login, a lost lease).
    #[error("it contradicts what is kept already")]
    Conflict,
    /// Too much at once, or the database is away. Trying again later helps.
    #[error("the database is busy or away")]
    Busy,
    /// Two writes met and this one gave way. The store tries again by itself; callers meet [`StoreError::Busy`] instead.
    #[error("two writes met")]
    GaveWay,
    /// There is no such thing.
    #[error("there is no such thing")]
    NotFound,
    /// The draft was filed already: its token takes no more answers.
    #[error("the draft was filed already")]
    AlreadyFiled,
    /// The draft holds other answers than those that were read and checked: nothing was filed.
    #[error("the draft was changed meanwhile")]
    DraftChanged,
    /// The idempotency key was used for another complaint.
    #[error("the key was used for another complaint")]
    KeyUsed,
    /// The key-encryption key is not the one this database was sealed with.
    #[error("the key does not fit this database")]
    WrongKey,
    /// The database was changed by a newer version of the program.
    #[error("the database belongs to a newer version of the program")]
    Newer,
    /// The database lacks changes that this version of the program needs.
    #[error("the database must be migrated first")]
    NotMigrated,
    /// The disk is full, read-only or failing. Reading may still work.
    #[error("the database cannot write: the disk is full, read-only or failing")]
    Full,
    /// The address or a setting of the database is one on which no promise can be kept.
    #[error("{0}")]
    Refused(String),
    /// The system gave no randomness.
    #[error(transparent)]
    NoRandomness(#[from] NoRandomness),
    /// A fault of the program or of the data. `code` is the database's own short code, if it gave one.
    #[error("the store is broken at: {at} ({code})")]
    Broken {
        /// What was being done.
        at: &'static str,
        /// The database's short code, never its message.
        code: String,
    },
}

impl StoreError {
    /// A fault found by the store itself.
    pub(crate) fn broken(at: &'static str) -> Self {
        Self::Broken { at, code: "-".to_owned() }
    }
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        use sqlx::Error;
        match error {
            Error::PoolTimedOut | Error::PoolClosed | Error::WorkerCrashed | Error::Io(_) | Error::Tls(_) => Self::Busy,
            Error::RowNotFound => Self::NotFound,
            Error::Database(database) => {
                if database.is_unique_violation() {
                    return Self::Conflict;
                }
                crate::engine::classify(&database.code().unwrap_or_default())
            }
            // The text of a decoding error quotes the value it could not decode.
            Error::ColumnDecode { .. } | Error::Decode(_) => Self::broken("decoding a row"),
            Error::Encode(_) => Self::broken("encoding an argument"),
            Error::Configuration(_) => Self::Refused("the database address cannot be read".to_owned()),
            Error::Protocol(_) => Self::broken("the protocol"),
            _ => Self::broken("the driver"),
        }
    }
}
