//! Secrets that are given out once and kept only as hashes. None has `Debug` or `Display`: whoever writes one out must say
//! so by calling `to_text`.

use data_encoding::BASE64URL_NOPAD;
use huquq_domain::given::{NoRandomness, Random};
use sha2::{Digest, Sha256};
use zeroize::ZeroizeOnDrop;

/// Bytes of every secret: 256 bits, so that guessing needs no further limit.
const LENGTH: usize = 32;

macro_rules! token {
    ($(#[$meta:meta])* $name:ident, $domain:literal) => {
        $(#[$meta])*
        #[derive(Clone, ZeroizeOnDrop)]
        pub struct $name([u8; LENGTH]);

        impl $name {
            /// Draws a new secret.
            ///
            /// # Errors
            /// [`NoRandomness`] if the source fails.
            pub fn new(random: &dyn Random) -> Result<Self, NoRandomness> {
                let mut bytes = [0u8; LENGTH];
                random.fill(&mut bytes)?;
                Ok(Self(bytes))
            }

            /// Reads the form that [`Self::to_text`] writes.
            #[must_use]
            pub fn parse(text: &str) -> Option<Self> {
                let bytes = BASE64URL_NOPAD.decode(text.as_bytes()).ok()?;
                bytes.try_into().ok().map(Self)
            }

            /// The secret itself, as 43 characters fit for cookies and links.
            #[must_use]
            pub fn to_text(&self) -> String {
                BASE64URL_NOPAD.encode(&self.0)
            }

            /// What the database keeps instead of the secret.
            #[allow(dead_code, reason = "one macro for all secrets")]
            pub(crate) fn hash(&self) -> String {
                digest($domain, &self.0)
            }

            /// The bytes from which keys are derived.
            #[allow(dead_code, reason = "one macro for all secrets")]
            pub(crate) fn bytes(&self) -> &[u8; LENGTH] {
                &self.0
            }
        }
    };
}

token! {
    /// Names and opens a draft; kept by the applicant's browser.
    DraftToken, "huquq draft 1"
}
token! {
    /// Names one act of filing: the same key never files twice.
    IdempotencyKey, "huquq idempotency 1"
}
token! {
    /// Names the session in which an applicant reads a case; kept by the browser.
    CaseToken, "huquq case session 1"
}
token! {
    /// Names a staff session; kept by the browser.
    SessionToken, "huquq session 1"
}
token! {
    /// Opens the page on which a staff member sets a password.
    SetupToken, "huquq setup 1"
}
token! {
    /// Opens the API to a partner of the institution.
    PartnerKey, "huquq partner 1"
}

impl IdempotencyKey {
    /// The key of the filing that ends this draft.
    #[must_use]
    pub fn from_draft(draft: &DraftToken) -> Self {
        Self(raw_digest("huquq idempotency of a draft 1", draft.bytes()))
    }

    /// The key that a program named in its request. Whoever knows the text can ask for the receipt, so short texts must be
    /// refused before.
    #[must_use]
    pub fn from_text(text: &str) -> Self {
        Self(raw_digest("huquq idempotency of a text 1", text.as_bytes()))
    }

    /// The key that a partner's program named: another partner's, or anybody else's, of the same text is another key.
    #[must_use]
    pub fn of_partner(partner: &str, text: &str) -> Self {
        Self(raw_digest("huquq idempotency of a partner 1", format!("{partner}\0{text}").as_bytes()))
    }
}

/// SHA-256 with a purpose in front, so that hashes of different secrets never meet.
fn raw_digest(purpose: &str, bytes: &[u8]) -> [u8; 32] {
    let mut hash = Sha256::new();
    hash.update(purpose.as_bytes());
    hash.update([0]);
    hash.update(bytes);
    hash.finalize().into()
}

/// [`raw_digest`] as text.
pub(crate) fn digest(purpose: &str, bytes: &[u8]) -> String {
    BASE64URL_NOPAD.encode(&raw_digest(purpose, bytes))
}
