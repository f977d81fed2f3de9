//! Sealed files on disk. A file is sealed piece by piece under a key of its own while it comes, so that neither its size nor
//! its content is ever held in memory; it is on disk, folder included, before anything names it.
//!
//! Form of a file: form (1 byte), nonce (19), then pieces of 64 KiB, each with its tag; the last one is marked as the last,
//! so that a file that was cut or whose pieces were moved does not open (STREAM with XChaCha20-Poly1305).

use std::collections::HashSet;
use std::os::unix::fs::DirBuilderExt as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use aead_stream::{DecryptorBE32, EncryptorBE32};
use bytes::Bytes;
use chacha20poly1305::XChaCha20Poly1305;
use data_encoding::HEXLOWER;
use futures_util::StreamExt as _;
use futures_util::stream::{self, BoxStream};
use huquq_domain::given::Random;
use object_store::local::LocalFileSystem;
use object_store::{MultipartUpload, ObjectStoreExt as _, PutPayload};
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use crate::StoreError;
use crate::seal::{self, Key};

const FORM: u8 = 1;
const NONCE: usize = 19;
const TAG: usize = 16;
/// Plain bytes of a piece.
const PIECE: usize = 64 * 1024;
/// Random bytes of a file's name.
const NAME: usize = 16;

/// The folder of sealed files. Cloning it is cheap.
#[derive(Clone)]
pub struct Vault {
    files: Arc<LocalFileSystem>,
    root: PathBuf,
    random: Arc<dyn Random>,
}

/// The key of one file. No `Debug`.
#[derive(Clone)]
pub struct FileKey(pub(crate) Key);

impl FileKey {
    /// Takes given bytes as the key.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(Zeroizing::new(bytes))
    }
}

/// A file that is on disk and that no row names yet. No `Debug`: it holds the key.
pub struct SealedFile {
    /// Its name in the folder, and the id of its row.
    pub id: String,
    /// What opens it.
    pub key: FileKey,
    /// Bytes of its content.
    pub size: u64,
    /// SHA-256 of its content, in hexadecimal.
    pub sha256: String,
}

/// A file that is being written. Dropped, nothing is left of it.
pub struct Writing {
    id: String,
    key: Key,
    upload: Box<dyn MultipartUpload>,
    sealer: EncryptorBE32<XChaCha20Poly1305>,
    piece: Zeroizing<Vec<u8>>,
    hash: Sha256,
    size: u64,
}

impl Vault {
    /// Opens the folder; makes it, for the owner only, if it is not there.
    ///
    /// # Errors
    /// [`StoreError::Refused`] if it can be neither opened nor made.
    pub fn open(folder: &Path, random: Arc<dyn Random>) -> Result<Self, StoreError> {
        let refuse = || StoreError::Refused("the folder of attachments can be neither opened nor made".to_owned());
        std::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder).map_err(|_| refuse())?;
        let root = folder.canonicalize().map_err(|_| refuse())?;
        let files = LocalFileSystem::new_with_prefix(&root).map_err(|_| refuse())?.with_fsync(true);
        Ok(Self { files: Arc::new(files), root, random })
    }

    /// Begins a file under a new name and a new key.
    ///
    /// # Errors
    /// If there is no randomness or the disk cannot be written.
    pub async fn begin(&self) -> Result<Writing, StoreError> {
        let mut name = [0u8; NAME];
        self.random.fill(&mut name)?;
        let id = HEXLOWER.encode(&name);
        let key = seal::draw_key(&*self.random)?;
        let mut nonce = [0u8; NONCE];
        self.random.fill(&mut nonce)?;
        let mut upload = self.files.put_multipart(&place(&id)?).await.map_err(|_| StoreError::Full)?;
        let header = std::iter::once(FORM).chain(nonce).collect::<Vec<u8>>();
        upload.put_part(PutPayload::from(header)).await.map_err(|_| StoreError::Full)?;
        Ok(Writing {
            sealer: EncryptorBE32::new(&(*key).into(), &nonce.into()),
            id,
            key,
            upload,
            piece: Zeroizing::new(Vec::with_capacity(PIECE + TAG)),
            hash: Sha256::new(),
            size: 0,
        })
    }

    /// The content of a file, piece by piece. A piece is given out only if it is whole and in its place.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] if there is no such file.
    pub async fn read(
        &self,
        id: &str,
        key: &FileKey,
    ) -> Result<BoxStream<'static, Result<Bytes, StoreError>>, StoreError> {
        let found = self.files.get(&place(id)?).await.map_err(|error| unread(&error))?;
        let mut reading =
            Reading { source: found.into_stream(), sealed: Vec::new(), opener: None, about: about(id), ended: false };
        reading.fill(1 + NONCE).await?;
        let broken = || StoreError::broken("reading a sealed file");
        if reading.sealed.len() < 1 + NONCE {
            return Err(broken());
        }
        let rest = reading.sealed.split_off(1 + NONCE);
        let header = std::mem::replace(&mut reading.sealed, rest);
        let (form, nonce) = header.split_first().ok_or_else(broken)?;
        if *form != FORM {
            return Err(broken());
        }
        let nonce: [u8; NONCE] = nonce.try_into().map_err(|_| broken())?;
        reading.opener = Some(DecryptorBE32::new(&(*key.0).into(), &nonce.into()));
        Ok(stream::try_unfold(reading, |mut reading| async move {
            let piece = reading.next().await?;
            Ok::<_, StoreError>(piece.map(|piece| (piece, reading)))
        })
        .boxed())
    }

    /// Removes a file. One that is gone already is no error.
    ///
    /// # Errors
    /// If the disk cannot be written.
    pub async fn remove(&self, id: &str) -> Result<(), StoreError> {
        match self.files.delete(&place(id)?).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(_) => Err(StoreError::Full),
        }
    }

    /// The folders of the vault that are there, by the two letters with which the names of their files begin.
    #[must_use]
    pub fn folders(&self) -> Vec<String> {
        let entries = std::fs::read_dir(&self.root).into_iter().flatten().flatten();
        let names = entries.filter_map(|entry| entry.file_name().into_string().ok());
        names.filter(|name| name.len() == 2 && is_hex(name)).collect()
    }

    /// Removes the files of one folder that `known` does not name and that were last written before `until`, half-written
    /// ones included. Gives how many. Reads the disk: not for a thread that serves others.
    #[must_use]
    pub fn remove_orphans(&self, folder: &str, known: &HashSet<String>, until: SystemTime) -> u64 {
        let mut removed = 0;
        for entry in std::fs::read_dir(self.root.join(folder)).into_iter().flatten().flatten() {
            let Ok(name) = entry.file_name().into_string() else { continue };
            let written = entry.metadata().and_then(|metadata| metadata.modified());
            let is_old = written.is_ok_and(|written| written < until);
            if is_old && !known.contains(&name) && std::fs::remove_file(entry.path()).is_ok() {
                removed += 1;
            }
        }
        removed
    }
}

/// The moment before which a file that nobody names is an orphan: a day before `now`.
#[must_use]
pub fn orphaned_before(now: SystemTime) -> SystemTime {
    now.checked_sub(Duration::from_secs(24 * 60 * 60)).unwrap_or(SystemTime::UNIX_EPOCH)
}

impl Writing {
    /// Takes the next bytes of the content.
    ///
    /// # Errors
    /// [`StoreError::Full`] if the disk cannot be written.
    pub async fn write(&mut self, mut bytes: &[u8]) -> Result<(), StoreError> {
        self.hash.update(bytes);
        self.size = self.size.saturating_add(u64::try_from(bytes.len()).unwrap_or(u64::MAX));
        while !bytes.is_empty() {
            // A full piece is sealed only when more comes, because the last one is sealed as the last.
            if self.piece.len() == PIECE {
                self.sealer
                    .encrypt_next_in_place(&about(&self.id), &mut *self.piece)
                    .map_err(|_| StoreError::broken("sealing a file"))?;
                self.put().await?;
            }
            let room = PIECE.saturating_sub(self.piece.len()).min(bytes.len());
            let (now, rest) = bytes.split_at(room);
            self.piece.extend_from_slice(now);
            bytes = rest;
        }
        Ok(())
    }

    /// Seals the rest and brings the whole to disk, the folder included.
    ///
    /// # Errors
    /// [`StoreError::Full`] if the disk cannot be written.
    pub async fn finish(mut self) -> Result<SealedFile, StoreError> {
        let mut piece = std::mem::take(&mut *self.piece);
        self.sealer
            .encrypt_last_in_place(&about(&self.id), &mut piece)
            .map_err(|_| StoreError::broken("sealing a file"))?;
        self.upload.put_part(PutPayload::from(piece)).await.map_err(|_| StoreError::Full)?;
        self.upload.complete().await.map_err(|_| StoreError::Full)?;
        let sha256 = HEXLOWER.encode(&self.hash.finalize());
        Ok(SealedFile { id: self.id, key: FileKey(self.key), size: self.size, sha256 })
    }

    async fn put(&mut self) -> Result<(), StoreError> {
        let sealed = std::mem::replace(&mut *self.piece, Vec::with_capacity(PIECE + TAG));
        self.upload.put_part(PutPayload::from(sealed)).await.map_err(|_| StoreError::Full)
    }
}

/// A file that is being read.
struct Reading {
    source: BoxStream<'static, object_store::Result<Bytes>>,
    sealed: Vec<u8>,
    /// Gone once the last piece was opened.
    opener: Option<DecryptorBE32<XChaCha20Poly1305>>,
    about: Vec<u8>,
    ended: bool,
}

impl Reading {
    /// Reads until there are `wanted` bytes or the file ends.
    async fn fill(&mut self, wanted: usize) -> Result<(), StoreError> {
        while self.sealed.len() < wanted && !self.ended {
            match self.source.next().await {
                Some(Ok(bytes)) => self.sealed.extend_from_slice(&bytes),
                Some(Err(error)) => return Err(unread(&error)),
                None => self.ended = true,
            }
        }
        Ok(())
    }

    async fn next(&mut self) -> Result<Option<Bytes>, StoreError> {
        const SEALED: usize = PIECE + TAG;
        let broken = |_| StoreError::broken("opening a sealed file");
        // One byte more than a piece tells that the piece is not the last.
        self.fill(SEALED + 1).await?;
        let Some(mut opener) = self.opener.take() else { return Ok(None) };
        let mut piece = if self.sealed.len() > SEALED {
            let rest = self.sealed.split_off(SEALED);
            let mut piece = std::mem::replace(&mut self.sealed, rest);
            opener.decrypt_next_in_place(&self.about, &mut piece).map_err(broken)?;
            self.opener = Some(opener);
            piece
        } else {
            let mut piece = std::mem::take(&mut self.sealed);
            opener.decrypt_last_in_place(&self.about, &mut piece).map_err(broken)?;
            piece
        };
        piece.shrink_to_fit();
        Ok(Some(Bytes::from(piece)))
    }
}

/// Bound to its name, so that a file laid under another name does not open.
fn about(id: &str) -> Vec<u8> {
    format!("huquq\0file\0{id}\0{FORM}").into_bytes()
}

fn is_hex(name: &str) -> bool {
    name.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

/// Names are drawn here and never typed; whatever else comes is no file.
fn place(id: &str) -> Result<object_store::path::Path, StoreError> {
    let folder = id.get(..2).filter(|_| id.len() == 2 * NAME && is_hex(id)).ok_or(StoreError::NotFound)?;
    Ok(object_store::path::Path::from(format!("{folder}/{id}")))
}

fn unread(error: &object_store::Error) -> StoreError {
    match error {
        object_store::Error::NotFound { .. } => StoreError::NotFound,
        _ => StoreError::broken("reading a file"),
    }
}
