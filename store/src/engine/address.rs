//! Addresses of databases, and the file that SQLite's names.

use std::path::{Path, PathBuf};

use sqlx::any::AnyConnectOptions;
use sqlx::{AnyConnection, ConnectOptions as _};

use super::{ACQUIRE, Engine};
use crate::StoreError;

/// Where a database is.
pub(super) enum Address {
    Sqlite(PathBuf),
    Postgres(String),
}

impl Address {
    pub(super) fn parse(url: &str) -> Result<Self, StoreError> {
        sqlx::any::install_default_drivers();
        let refuse = |why: &str| Err(StoreError::Refused(why.to_owned()));
        if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            return Ok(Self::Postgres(url.to_owned()));
        }
        let Some(path) = url.strip_prefix("sqlite://").or_else(|| url.strip_prefix("sqlite:")) else {
            return refuse("the database address must begin with sqlite: or postgres://");
        };
        if path.is_empty() || path == ":memory:" {
            return refuse("the SQLite address names no file");
        }
        if path.contains('?') {
            return refuse("the SQLite address takes no parameters");
        }
        Ok(Self::Sqlite(PathBuf::from(path)))
    }

    pub(super) fn engine(&self) -> Engine {
        match self {
            Self::Sqlite(_) => Engine::Sqlite,
            Self::Postgres(_) => Engine::Postgres,
        }
    }

    pub(super) fn options(&self) -> Result<AnyConnectOptions, StoreError> {
        let url = match self {
            Self::Sqlite(path) => format!("sqlite:{}?mode=rw", percent_encoded(path)),
            Self::Postgres(url) => url.clone(),
        };
        let options: AnyConnectOptions = url.parse()?;
        // Statements hold no values, but there is no need to log each.
        Ok(options.disable_statement_logging())
    }

    pub(super) async fn connect(&self) -> Result<AnyConnection, StoreError> {
        let options = self.options()?;
        tokio::time::timeout(ACQUIRE, options.connect()).await.map_err(|_| StoreError::Busy)?.map_err(StoreError::from)
    }
}

fn percent_encoded(path: &Path) -> String {
    use std::fmt::Write as _;
    use std::os::unix::ffi::OsStrExt as _;
    let mut text = String::new();
    for byte in path.as_os_str().as_bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'.' | b'-' | b'_') {
            text.push(char::from(*byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(text, "%{byte:02X}");
        }
    }
    text
}

/// Makes the file for its owner alone. SQLite gives its side files the same mode.
pub(super) fn make_file(path: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        std::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    }
    std::fs::OpenOptions::new().append(true).create(true).mode(0o600).open(path).map(drop)
}
