//! Building messages. An outbox row holds ids only; the words are put together here, when the message is sent.
//!
//! Nothing a person typed reaches a header: subjects hold the reference and a fixed word, the sender and the office come
//! from the settings, and the applicant's address must parse as exactly one address.

pub mod acknowledgement;
pub mod office;

use lettre::Message;
use lettre::message::{Mailbox, SinglePart};

/// What every message needs to know besides its complaint.
pub struct Letterhead {
    /// The sender.
    pub from: Mailbox,
    /// The fixed Message-ID, with its angle brackets.
    pub message_id: String,
    /// When it is sent.
    pub date: std::time::SystemTime,
    /// Whether to say that this is a test installation.
    pub test: bool,
}

/// Why a message could not be built. None of these carries content.
#[derive(Debug, thiserror::Error)]
pub enum MailError {
    /// The applicant's address cannot be written into an envelope.
    #[error("the address cannot be used")]
    Address,
    /// The applicant asked for no acknowledgement, so there is nobody to write to.
    #[error("nobody asked for this message")]
    NobodyAsked,
    /// The message could not be put together.
    #[error("the message could not be built")]
    Build(#[from] lettre::error::Error),
    /// The attached document could not be attached.
    #[error("the attached document could not be attached")]
    Document,
    /// The attached document could not be written.
    #[error("the attached document could not be written")]
    Json(#[from] serde_json::Error),
}

impl MailError {
    /// A short word for the delivery ledger.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Address => "address",
            Self::NobodyAsked => "nobody_asked",
            Self::Build(_) | Self::Document | Self::Json(_) => "build",
        }
    }
}

/// Starts a message with the headers that all share.
fn start(head: Letterhead, to: Mailbox, subject: String) -> lettre::message::MessageBuilder {
    Message::builder().from(head.from).to(to).subject(subject).message_id(Some(head.message_id)).date(head.date)
}

/// A text part. Mail's line ends are CR LF; a bare line feed in plain ASCII would reach the relay as it stands, and strict
/// relays refuse it.
fn plain(text: &str) -> SinglePart {
    SinglePart::plain(text.replace("\r\n", "\n").replace('\n', "\r\n"))
}

/// The Message-ID of an outbox row: fixed for ever, so that a message that arrives twice counts once.
#[must_use]
pub fn message_id(row: &str, public_host: &str) -> String {
    format!("<{row}@{public_host}>")
}
