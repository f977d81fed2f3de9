//! Keys and sealing: the only file that knows how content is encrypted.
//!
//! Every key is derived from the key-encryption key for one purpose. What is sealed is bound to its table, row and column, so
//! that a blob moved elsewhere does not open. A sealed blob is: form (1 byte), nonce (24), ciphertext with tag.

use std::fs::{self, File, OpenOptions};
use std::io::Write as _;
use std::os::unix::fs::{OpenOptionsExt as _, PermissionsExt as _};
use std::path::Path;

use chacha20poly1305::aead::{Aead as _, KeyInit as _, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use data_encoding::{BASE64, BASE64URL_NOPAD};
use hkdf::Hkdf;
use hmac::{Hmac, Mac as _};
use huquq_domain::given::{NoRandomness, Random};
use sha2::Sha256;
use zeroize::{ZeroizeOnDrop, Zeroizing};

use crate::StoreError;

/// The only form of sealed blobs so far; the first byte of each.
const FORM: u8 = 1;
const NONCE: usize = 24;
/// So many octets at the beginning of what is sealed are drawn anew each time, so no two beginnings are alike.
pub(crate) const DRAWN: usize = 1 + NONCE;
const KEY: usize = 32;

/// A key for one purpose.
pub(crate) type Key = Zeroizing<[u8; KEY]>;

/// The key-encryption key. It never leaves this crate and has no `Debug`.
#[derive(ZeroizeOnDrop)]
pub struct Keys([u8; KEY]);

/// Why there is no key.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// There is no key file, and the database holds what only the old key opens.
    #[error("the key file is missing, and the database holds sealed content: put the key back")]
    Missing,
    /// Others than the owner may read or write the key file.
    #[error("the key file may be read or written by others: set its mode to 0600")]
    TooOpen,
    /// The key file does not hold 32 bytes in base64.
    #[error("the key file does not hold a key")]
    Malformed,
    /// The key file cannot be read or written.
    #[error("the key file cannot be read or written: {0}")]
    Io(#[from] std::io::Error),
    /// The system gave no randomness.
    #[error(transparent)]
    NoRandomness(#[from] NoRandomness),
}

impl Keys {
    /// Reads the key file, or makes one if there is none and `may_create`.
    ///
    /// # Errors
    /// [`KeyError`] naming what is wrong; an existing file is never changed.
    pub fn load_or_create(path: &Path, may_create: bool, random: &dyn Random) -> Result<Self, KeyError> {
        match fs::metadata(path) {
            Ok(found) if found.permissions().mode() & 0o077 != 0 => Err(KeyError::TooOpen),
            Ok(_) => Self::read(path),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                if may_create {
                    Self::create(path, random)
                } else {
                    Err(KeyError::Missing)
                }
            }
            Err(error) => Err(error.into()),
        }
    }

    /// Takes given bytes as the key.
    #[must_use]
    pub fn from_bytes(bytes: [u8; KEY]) -> Self {
        Self(bytes)
    }

    fn read(path: &Path) -> Result<Self, KeyError> {
        let text = Zeroizing::new(fs::read(path)?);
        let bytes = Zeroizing::new(BASE64.decode(text.trim_ascii()).map_err(|_| KeyError::Malformed)?);
        bytes.as_slice().try_into().map(Self).map_err(|_| KeyError::Malformed)
    }

    fn create(path: &Path, random: &dyn Random) -> Result<Self, KeyError> {
        let mut keys = Self([0; KEY]);
        random.fill(&mut keys.0)?;
        let mut text = Zeroizing::new(BASE64.encode(&keys.0));
        text.push('\n');
        write_private(path, text.as_bytes(), random)?;
        Ok(keys)
    }

    /// The key for one purpose; `salt` makes it open only with a secret that the database does not hold.
    pub(crate) fn derive(&self, purpose: &str, salt: Option<&[u8]>) -> Result<Key, StoreError> {
        let mut key = Zeroizing::new([0u8; KEY]);
        Hkdf::<Sha256>::new(salt, &self.0)
            .expand(purpose.as_bytes(), key.as_mut_slice())
            .map_err(|_| StoreError::broken("deriving a key"))?;
        Ok(key)
    }

    /// The key that wraps content keys.
    pub(crate) fn wrapping(&self) -> Result<Key, StoreError> {
        self.derive("huquq content key 1", None)
    }

    /// A keyed hash, for what is short enough to be guessed.
    pub(crate) fn keyed_hash(&self, purpose: &str, bytes: &[u8]) -> Result<[u8; 32], StoreError> {
        Ok(self.keyed(purpose, bytes)?.finalize().into_bytes().into())
    }

    /// Whether `hash` is the [keyed hash](Self::keyed_hash) of `bytes`; the comparison takes the same time for every wrong one.
    pub(crate) fn is_keyed_hash(&self, purpose: &str, bytes: &[u8], hash: &[u8]) -> Result<bool, StoreError> {
        Ok(self.keyed(purpose, bytes)?.verify_slice(hash).is_ok())
    }

    fn keyed(&self, purpose: &str, bytes: &[u8]) -> Result<Hmac<Sha256>, StoreError> {
        let key = self.derive(purpose, None)?;
        let mut mac = <Hmac<Sha256> as hmac::KeyInit>::new_from_slice(key.as_slice())
            .map_err(|_| StoreError::broken("keying a hash"))?;
        mac.update(bytes);
        Ok(mac)
    }
}

impl Keys {
    /// Whether `hash` is the keyed hash of `bytes`, compared in constant time.
    pub(crate) fn verifies(&self, purpose: &str, bytes: &[u8], hash: &[u8]) -> Result<bool, StoreError> {
        let key = self.derive(purpose, None)?;
        let mut mac = <Hmac<Sha256> as hmac::KeyInit>::new_from_slice(key.as_slice())
            .map_err(|_| StoreError::broken("keying a hash"))?;
        mac.update(bytes);
        Ok(mac.verify_slice(hash).is_ok())
    }
}

/// Writes a key beside its place and links it there: nobody ever sees half a key, and an existing one is not replaced.
pub(crate) fn write_private(path: &Path, content: &[u8], random: &dyn Random) -> Result<(), KeyError> {
    let mut mark = [0u8; 8];
    random.fill(&mut mark)?;
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let beside = folder.join(format!(".key-{}", BASE64URL_NOPAD.encode(&mark)));
    let written = (|| {
        let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&beside)?;
        file.write_all(content)?;
        file.sync_all()?;
        fs::hard_link(&beside, path)
    })();
    let removed = fs::remove_file(&beside);
    written?;
    removed?;
    File::open(folder)?.sync_all()?;
    Ok(())
}

/// Draws the content key of a new complaint.
pub(crate) fn draw_key(random: &dyn Random) -> Result<Key, NoRandomness> {
    let mut key = Zeroizing::new([0u8; KEY]);
    random.fill(key.as_mut_slice())?;
    Ok(key)
}

/// Where a sealed blob stands; it opens nowhere else.
#[derive(Clone, Copy)]
pub(crate) struct Place<'a> {
    pub(crate) table: &'static str,
    pub(crate) row: &'a str,
    pub(crate) column: &'static str,
}

impl Place<'_> {
    fn bytes(self) -> Vec<u8> {
        format!("huquq\0{}\0{}\0{}\0{FORM}", self.table, self.row, self.column).into_bytes()
    }
}

/// Seals `plain` for one place.
pub(crate) fn seal(key: &Key, place: Place<'_>, plain: &[u8], random: &dyn Random) -> Result<Vec<u8>, StoreError> {
    let mut nonce = [0u8; NONCE];
    random.fill(&mut nonce)?;
    let sealed = cipher(key)
        .encrypt(&XNonce::from(nonce), Payload { msg: plain, aad: &place.bytes() })
        .map_err(|_| StoreError::broken("sealing"))?;
    let mut blob = Vec::with_capacity(1 + NONCE + sealed.len());
    blob.push(FORM);
    blob.extend_from_slice(&nonce);
    blob.extend_from_slice(&sealed);
    Ok(blob)
}

/// Opens what [`seal`] sealed with the same key for the same place.
pub(crate) fn open(key: &Key, place: Place<'_>, blob: &[u8]) -> Result<Zeroizing<Vec<u8>>, StoreError> {
    let wrong = || StoreError::broken("opening sealed content");
    let (form, rest) = blob.split_first().ok_or_else(wrong)?;
    let (nonce, sealed) = rest.split_first_chunk::<NONCE>().ok_or_else(wrong)?;
    if *form != FORM {
        return Err(wrong());
    }
    cipher(key)
        .decrypt(&XNonce::from(*nonce), Payload { msg: sealed, aad: &place.bytes() })
        .map(Zeroizing::new)
        .map_err(|_| wrong())
}

/// Opens what must be a key of its own.
pub(crate) fn open_key(key: &Key, place: Place<'_>, blob: &[u8]) -> Result<Key, StoreError> {
    let opened = open(key, place, blob)?;
    opened.as_slice().try_into().map(Zeroizing::new).map_err(|_| StoreError::broken("opening a content key"))
}

fn cipher(key: &Key) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(&(**key).into())
}
