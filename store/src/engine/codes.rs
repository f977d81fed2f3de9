//! The engines' own error codes.

use crate::StoreError;

/// Sorts a database's own error code: SQLSTATE has five characters, SQLite's number fewer.
pub(crate) fn classify(code: &str) -> StoreError {
    let broken = || StoreError::Broken { at: "the database", code: code.to_owned() };
    if code.len() == 5 {
        return match code {
            // Serialisation failure, deadlock.
            "40001" | "40P01" => StoreError::GaveWay,
            // Disk full, read-only, I/O error.
            "53100" | "25006" | "58030" => StoreError::Full,
            // Lock not available, statement cancelled by its timeout, out of connections or memory, shutting down.
            "55P03" | "57014" | "25P03" | "57P01" | "57P02" | "57P03" => StoreError::Busy,
            _ if code.starts_with("08") || code.starts_with("53") => StoreError::Busy,
            _ => broken(),
        };
    }
    // The low byte is the kind of error.
    match code.parse::<u32>().map(|code| code & 0xff) {
        // SQLITE_BUSY, SQLITE_LOCKED
        Ok(5 | 6) => StoreError::Busy,
        // SQLITE_READONLY, SQLITE_IOERR, SQLITE_FULL, SQLITE_CANTOPEN
        Ok(8 | 10 | 13 | 14) => StoreError::Full,
        _ => broken(),
    }
}
