//! The keys that sign receipts: one file a key in a folder of their own. The newest signs, all verify.
//!
//! A file is PKCS#8 in its plain binary form, so that other programs read it too. Its name begins with the time it was made.

use std::fs::{self, DirBuilder};
use std::io;
use std::os::unix::fs::{DirBuilderExt as _, PermissionsExt as _};
use std::path::Path;

use data_encoding::HEXLOWER;
use huquq_domain::given::Random;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, civil};
use ring::signature::{ED25519, Ed25519KeyPair, KeyPair as _, UnparsedPublicKey};
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use crate::seal::{self, KeyError};

const ENDING: &str = "pk8";
/// How the time stands in a file's name.
const STAMP: &str = "%Y%m%dT%H%M%SZ";
/// PKCS#8, version 1, of an Ed25519 key (RFC 8410): everything before the 32 octets of the seed.
const PKCS8: [u8; 16] =
    [0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20];

/// The keys, oldest first, at least one. No `Debug`.
pub struct ReceiptKeys(Vec<SigningKey>);

struct SigningKey {
    id: String,
    made_at: Timestamp,
    pair: Ed25519KeyPair,
}

/// What everybody may know of a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReceiptKey {
    /// Its id: the first 8 octets of the hash of its public half, in hexadecimal.
    pub id: String,
    /// The 32 octets of its public half.
    pub public: Vec<u8>,
    /// When it was made.
    pub made_at: Timestamp,
    /// When the next one took over; none: it signs.
    pub retired_at: Option<Timestamp>,
}

impl ReceiptKeys {
    /// Reads the keys of a folder; makes folder and first key if there is none. The second value says whether one was made.
    ///
    /// # Errors
    /// [`KeyError`] naming what is wrong; an existing key is never changed.
    pub fn load_or_create(folder: &Path, now: Timestamp, random: &dyn Random) -> Result<(Self, bool), KeyError> {
        let keys = Self::read(folder)?;
        if !keys.0.is_empty() {
            return Ok((keys, false));
        }
        DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
        create(folder, now, random)?;
        // Read again: of two programs that start at once, each then knows both keys.
        Ok((Self::read(folder)?, true))
    }

    /// Makes a new key, which signs from the next start on. Gives its id.
    ///
    /// # Errors
    /// [`KeyError`] naming what is wrong; an existing key is never changed.
    pub fn rotate(folder: &Path, now: Timestamp, random: &dyn Random) -> Result<String, KeyError> {
        let keys = Self::read(folder)?;
        DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
        // Names tell whole seconds: a key must be younger than the one it follows, also if the clock went back.
        let after = keys.0.last().and_then(|newest| newest.made_at.checked_add(SignedDuration::from_secs(1)).ok());
        create(folder, after.map_or(now, |after| after.max(now)), random)
    }

    /// The keys of a folder, none if there is no such folder.
    ///
    /// # Errors
    /// [`KeyError`] if a file may be read by others or holds no key.
    pub fn list(folder: &Path) -> Result<Vec<ReceiptKey>, KeyError> {
        Ok(Self::read(folder)?.published())
    }

    /// What everybody may know of them, oldest first.
    #[must_use]
    pub fn published(&self) -> Vec<ReceiptKey> {
        let retired = self.0.iter().skip(1).map(|next| Some(next.made_at)).chain([None]);
        self.0
            .iter()
            .zip(retired)
            .map(|(key, retired_at)| ReceiptKey {
                id: key.id.clone(),
                public: key.pair.public_key().as_ref().to_vec(),
                made_at: key.made_at,
                retired_at,
            })
            .collect()
    }

    /// The id of the key that signs.
    pub(crate) fn signing_id(&self) -> &str {
        self.0.last().map_or("", |key| &key.id)
    }

    /// Signs with the newest key.
    pub(crate) fn sign(&self, body: &[u8]) -> Option<[u8; 64]> {
        self.0.last().and_then(|key| key.pair.sign(body).as_ref().try_into().ok())
    }

    /// Whether the key with this id signed `body`; none if there is no such key.
    pub(crate) fn signed(&self, id: &str, body: &[u8], signature: &[u8]) -> Option<bool> {
        let key = self.0.iter().find(|key| key.id == id)?;
        Some(UnparsedPublicKey::new(&ED25519, key.pair.public_key()).verify(body, signature).is_ok())
    }

    fn read(folder: &Path) -> Result<Self, KeyError> {
        let entries = match fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Self(Vec::new())),
            Err(error) => return Err(error.into()),
        };
        let mut keys = Vec::new();
        for entry in entries {
            let path = entry?.path();
            if path.extension().is_some_and(|ending| ending == ENDING) {
                keys.push(SigningKey::read(&path)?);
            }
        }
        keys.sort_by(|one, other| (one.made_at, &one.id).cmp(&(other.made_at, &other.id)));
        Ok(Self(keys))
    }
}

impl SigningKey {
    fn read(path: &Path) -> Result<Self, KeyError> {
        let found = fs::metadata(path)?;
        if found.permissions().mode() & 0o077 != 0 {
            return Err(KeyError::TooOpen);
        }
        let name = path.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
        let stamped = name.split_once('-').and_then(|(stamp, _)| civil::DateTime::strptime(STAMP, stamp).ok());
        let made_at = match stamped.and_then(|stamp| stamp.to_zoned(TimeZone::UTC).ok()) {
            Some(stamp) => stamp.timestamp(),
            // A key that somebody named otherwise: the file's own time is the next best.
            None => Timestamp::try_from(found.modified()?).map_err(|_| KeyError::Malformed)?,
        };
        Self::of(&Zeroizing::new(fs::read(path)?), made_at)
    }

    fn of(pkcs8: &[u8], made_at: Timestamp) -> Result<Self, KeyError> {
        let pair = Ed25519KeyPair::from_pkcs8_maybe_unchecked(pkcs8).map_err(|_| KeyError::Malformed)?;
        let hash = Sha256::digest(pair.public_key().as_ref());
        Ok(Self { id: HEXLOWER.encode(hash.get(..8).unwrap_or_default()), made_at, pair })
    }
}

fn create(folder: &Path, made_at: Timestamp, random: &dyn Random) -> Result<String, KeyError> {
    let mut pkcs8 = Zeroizing::new([0u8; PKCS8.len() + 32]);
    let (head, seed) = pkcs8.split_at_mut(PKCS8.len());
    head.copy_from_slice(&PKCS8);
    random.fill(seed)?;
    let key = SigningKey::of(pkcs8.as_slice(), made_at)?;
    let name = format!("{}-{}.{ENDING}", made_at.strftime(STAMP), key.id);
    seal::write_private(&folder.join(name), pkcs8.as_slice(), random)?;
    Ok(key.id)
}
