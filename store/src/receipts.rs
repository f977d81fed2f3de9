//! Receipts: made in the transaction that keeps the complaint, given out again with it, and checked for anybody.
//!
//! A receipt states the hash of salt and content. The salt is sealed with the complaint, so that nobody who holds a receipt can
//! test a guess of the content against it.

use std::sync::Arc;

use data_encoding::BASE64URL_NOPAD;
use huquq_domain::codes::Reference;
use huquq_domain::receipt::{self, Malformed, Receipt, Verdict};
use jiff::Timestamp;
use sha2::{Digest as _, Sha256};
use sqlx::Row as _;
use sqlx::any::AnyRow;
use zeroize::Zeroizing;

use crate::engine::{Batch, Tx};
use crate::receipt_keys::{ReceiptKey, ReceiptKeys};
use crate::seal::{self, Key, Place};
use crate::{Store, StoreError};

const SALT: usize = 32;
const SIGNATURE: usize = 64;
/// The characters of a signature in a text.
const SIGNATURE_TEXT: usize = 86;
/// No body of ours is nearly as long.
const BODY_TEXT_MAX: usize = 4_000;

/// A receipt as it is given out: what was signed, octet for octet, and the signature. It shows no content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedReceipt {
    body: String,
    signature: [u8; SIGNATURE],
}

impl SignedReceipt {
    /// What its compact text begins with.
    pub const MARK: &str = "HUQUQ1.";

    /// The compact text: `HUQUQ1.BODY.SIGNATURE`, both in base64url.
    #[must_use]
    pub fn to_text(&self) -> String {
        let encode = |bytes: &[u8]| BASE64URL_NOPAD.encode(bytes);
        format!("{}{}.{}", Self::MARK, encode(self.body.as_bytes()), encode(&self.signature))
    }

    /// Finds the compact text in any text: a saved file, a mail, what a person typed. Line breaks, blanks and marks of
    /// direction inside it are passed over; of several the last counts.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn find(text: &str) -> Result<Self, Malformed> {
        let at = text.rfind(Self::MARK).ok_or(Malformed::NoReceipt)?;
        let mut rest = text.get(at + Self::MARK.len()..).unwrap_or_default().chars().peekable();
        let (mut body, mut signature) = (String::new(), String::new());
        loop {
            match rest.next() {
                Some('.') => break,
                Some(c) if is_blank(c) => {}
                Some(c) if is_base64url(c) && body.len() < BODY_TEXT_MAX => body.push(c),
                Some(_) => return Err(Malformed::Unreadable),
                None => return Err(Malformed::Cut),
            }
        }
        while signature.len() < SIGNATURE_TEXT {
            match rest.next() {
                Some(c) if is_blank(c) => {}
                Some(c) if is_base64url(c) => signature.push(c),
                _ => return Err(Malformed::Cut),
            }
        }
        if rest.peek().is_some_and(|c| is_base64url(*c)) {
            return Err(Malformed::Unreadable);
        }
        let decode = |text: &str| BASE64URL_NOPAD.decode(text.as_bytes()).map_err(|_| Malformed::Unreadable);
        Ok(Self {
            body: String::from_utf8(decode(&body)?).map_err(|_| Malformed::Unreadable)?,
            signature: decode(&signature)?.try_into().map_err(|_| Malformed::Unreadable)?,
        })
    }

    /// What it states, whether anybody signed it or not.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn statement(&self) -> Result<Receipt, Malformed> {
        Receipt::parse(&self.body)
    }

    /// Reads the columns of a row; none if the complaint is older than receipts.
    pub(crate) fn of_row(row: &AnyRow) -> Result<Option<Self>, StoreError> {
        let body = row.try_get::<Option<String>, _>("receipt_body")?;
        let signature = row.try_get::<Option<Vec<u8>>, _>("receipt_signature")?;
        body.zip(signature)
            .map(|(body, signature)| {
                let signature = signature.try_into().map_err(|_| StoreError::broken("reading a receipt"))?;
                Ok(Self { body, signature })
            })
            .transpose()
    }
}

fn is_base64url(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '-' || c == '_'
}

fn is_blank(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Who signs, and what every receipt says besides the complaint.
pub(crate) struct Signer {
    keys: ReceiptKeys,
    institution: String,
    test: bool,
}

/// How the receipt of an opened complaint stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenedReceipt {
    /// The receipt itself.
    pub signed: SignedReceipt,
    /// What a check of it says.
    pub verdict: Verdict,
    /// Whether the content is still the one whose hash was signed.
    pub content_fits: bool,
}

/// A receipt that waits for its complaint to be kept.
pub(crate) struct Issued {
    pub(crate) signed: SignedReceipt,
    sealed_salt: Vec<u8>,
}

impl Store {
    /// The same store with the keys that sign receipts. Only such a store files.
    #[must_use]
    pub fn signing(self, keys: ReceiptKeys, institution: &str, test: bool) -> Self {
        let signer = Signer { keys, institution: institution.to_owned(), test };
        Self { signer: Some(Arc::new(signer)), ..self }
    }

    /// The keys by which receipts of this installation are checked, oldest first.
    #[must_use]
    pub fn receipt_keys(&self) -> Vec<ReceiptKey> {
        self.signer.as_ref().map(|signer| signer.keys.published()).unwrap_or_default()
    }

    /// Checks a receipt by itself: the database is not asked.
    #[must_use]
    pub fn check_receipt(&self, signed: &SignedReceipt) -> Verdict {
        check(self.signer.as_deref(), signed)
    }

    /// Whether this very receipt, octet for octet, was given out here for this complaint.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn holds_receipt(&self, reference: Reference, signed: &SignedReceipt) -> Result<bool, StoreError> {
        let row = sqlx::query(
            "SELECT r.body AS receipt_body, r.signature AS receipt_signature \
             FROM receipts r JOIN complaints c ON c.id = r.complaint_id WHERE c.reference = $1",
        )
        .bind(reference.to_string())
        .fetch_optional(self.database.reader())
        .await?;
        let kept = row.as_ref().map(SignedReceipt::of_row).transpose()?.flatten();
        Ok(kept.as_ref() == Some(signed))
    }

    /// Whether any receipt was ever given out: then a new first key means that the old ones are lost.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn holds_receipts(&self) -> Result<bool, StoreError> {
        let row =
            sqlx::query("SELECT complaint_id FROM receipts LIMIT 1").fetch_optional(self.database.reader()).await?;
        Ok(row.is_some())
    }

    /// Signs the receipt of a complaint.
    pub(crate) fn issue(
        &self,
        (id, own_key): (&str, &Key),
        reference: Reference,
        filed_at: Timestamp,
        content: &[u8],
    ) -> Result<Issued, StoreError> {
        let without = || StoreError::broken("signing a receipt without keys");
        let Signer { keys, institution, test } = self.signer.as_deref().ok_or_else(without)?;
        let mut salt = Zeroizing::new([0u8; SALT]);
        self.random.fill(salt.as_mut_slice())?;
        let body = Receipt {
            institution: institution.clone(),
            reference,
            filed_at,
            content: salted(salt.as_slice(), content),
            key: keys.signing_id().to_owned(),
            test: *test,
        }
        .canonical();
        let signature = keys.sign(body.as_bytes()).ok_or_else(|| StoreError::broken("signing a receipt"))?;
        Ok(Issued {
            signed: SignedReceipt { body, signature },
            sealed_salt: seal::seal(own_key, place(id), salt.as_slice(), &*self.random)?,
        })
    }
}

impl Issued {
    /// Keeps it after the complaint's row.
    pub(crate) fn add(&self, batch: &mut Batch, id: &str) {
        batch
            .add("INSERT INTO receipts (complaint_id, body, signature, sealed_salt) VALUES ($1, $2, $3, $4)")
            .bind(id)
            .bind(self.signed.body.as_str())
            .bind(self.signed.signature.as_slice())
            .bind(self.sealed_salt.as_slice());
    }
}

/// Reads and checks the receipt of a complaint that is being opened.
pub(crate) async fn opened(
    tx: &mut Tx,
    signer: Option<&Signer>,
    id: &str,
    own_key: &Key,
    content: &[u8],
) -> Result<Option<OpenedReceipt>, StoreError> {
    let row = sqlx::query(
        "SELECT body AS receipt_body, signature AS receipt_signature, sealed_salt FROM receipts WHERE complaint_id = $1",
    )
    .bind(id)
    .fetch_optional(tx.conn())
    .await?;
    let Some(row) = row else { return Ok(None) };
    let Some(signed) = SignedReceipt::of_row(&row)? else { return Ok(None) };
    // A receipt that was tampered with must not keep anybody from reading the complaint: it is shown as not fitting.
    let salt = seal::open(own_key, place(id), &row.try_get::<Vec<u8>, _>("sealed_salt")?).ok();
    let stated = signed.statement().ok().map(|receipt| receipt.content);
    let content_fits = salt.is_some_and(|salt| stated.as_deref() == Some(salted(&salt, content).as_str()));
    Ok(Some(OpenedReceipt { verdict: check(signer, &signed), content_fits, signed }))
}

/// The key is looked for first: of a receipt that somebody altered we can still say that we signed another one.
fn check(signer: Option<&Signer>, signed: &SignedReceipt) -> Verdict {
    let key = match receipt::claimed_key(&signed.body) {
        Ok(key) => key,
        Err(malformed) => return Verdict::Malformed(malformed),
    };
    match signer.and_then(|signer| signer.keys.signed(&key, signed.body.as_bytes(), &signed.signature)) {
        None => Verdict::UnknownKey,
        Some(false) => Verdict::Altered,
        Some(true) => signed.statement().map_or_else(Verdict::Malformed, Verdict::Genuine),
    }
}

fn salted(salt: &[u8], content: &[u8]) -> String {
    let mut hash = Sha256::new();
    hash.update(salt);
    hash.update(content);
    BASE64URL_NOPAD.encode(&hash.finalize())
}

fn place(id: &str) -> Place<'_> {
    Place { table: "receipts", row: id, column: "sealed_salt" }
}
