//! The key under which an applicant's browser keeps what is typed before the server has it.

use data_encoding::BASE64URL_NOPAD;

use crate::{DraftToken, Keys, Store, StoreError};

const PURPOSE: &str = "huquq draft in a browser 1";

impl Store {
    /// 32 octets, as 43 characters fit for a page. They follow from the draft's token and this installation's key, so the
    /// same cookie gets the same key again; nothing that the store seals opens with them.
    ///
    /// # Errors
    /// If the key cannot be derived.
    pub fn browser_key(&self, token: &DraftToken) -> Result<String, StoreError> {
        of(&self.keys, token)
    }
}

fn of(keys: &Keys, token: &DraftToken) -> Result<String, StoreError> {
    Ok(BASE64URL_NOPAD.encode(keys.derive(PURPOSE, Some(token.bytes()))?.as_slice()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn token(byte: u8) -> DraftToken {
        DraftToken::parse(&BASE64URL_NOPAD.encode(&[byte; 32])).unwrap()
    }

    #[test]
    fn a_draft_has_one_key_and_shares_it_with_no_other() {
        let keys = Keys::from_bytes([7; 32]);
        let key = of(&keys, &token(1)).unwrap();
        assert_eq!(of(&Keys::from_bytes([7; 32]), &token(1)).unwrap(), key, "the same after a restart");
        assert_eq!(BASE64URL_NOPAD.decode(key.as_bytes()).unwrap().len(), 32);
        assert_ne!(of(&keys, &token(2)).unwrap(), key, "another draft");
        assert_ne!(of(&Keys::from_bytes([8; 32]), &token(1)).unwrap(), key, "another installation");
    }

    #[test]
    fn it_gives_away_neither_the_token_nor_the_key_of_the_stored_draft() {
        let keys = Keys::from_bytes([7; 32]);
        let key = of(&keys, &token(1)).unwrap();
        assert_ne!(key, token(1).to_text());
        let sealing = keys.derive("huquq draft 1", Some(token(1).bytes())).unwrap();
        assert_ne!(key, BASE64URL_NOPAD.encode(sealing.as_slice()));
    }
}
