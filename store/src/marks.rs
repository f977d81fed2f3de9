//! Marks on what a page carries to a browser and gets back: the program's own word, known again after a restart.

use data_encoding::BASE64URL_NOPAD;

use crate::{Store, StoreError};

const PURPOSE: &str = "huquq page mark 1";

impl Store {
    /// A mark that only this installation can make of this text.
    ///
    /// # Errors
    /// If the key cannot be used.
    pub fn mark(&self, text: &str) -> Result<String, StoreError> {
        Ok(BASE64URL_NOPAD.encode(&self.keys.keyed_hash(PURPOSE, text.as_bytes())?))
    }

    /// Whether the mark was made by this installation of this very text.
    ///
    /// # Errors
    /// If the key cannot be used.
    pub fn is_mark(&self, text: &str, mark: &str) -> Result<bool, StoreError> {
        match BASE64URL_NOPAD.decode(mark.as_bytes()) {
            Ok(bytes) => self.keys.is_keyed_hash(PURPOSE, text.as_bytes(), &bytes),
            Err(_) => Ok(false),
        }
    }
}
