//! The acknowledgement to the applicant, in their language. It does not repeat the complaint and never holds the code.

use huquq_domain::codes::Reference;
use huquq_locales::{Tr, msg};
use lettre::Message;
use lettre::message::Mailbox;

use super::{Letterhead, MailError, start};

/// Builds the acknowledgement.
///
/// # Errors
/// [`MailError::Address`] if `to` is not exactly one usable address; [`MailError::Build`] if lettre refuses the whole.
pub fn build(head: Letterhead, to: &str, tr: Tr, reference: Reference, filed_at: &str) -> Result<Message, MailError> {
    // Few relays carry letters outside ASCII in an address (RFC 6531); such a mail is put before a person.
    if !to.is_ascii() {
        return Err(MailError::Address);
    }
    let to = Mailbox::new(None, to.parse().map_err(|_| MailError::Address)?);
    let reference = reference.to_string();
    let subject = tr.plain_with(msg::MAIL_ACK_SUBJECT, &[("reference", reference.as_str().into())]);
    let text = text(tr, head.test, &reference, filed_at);
    Ok(start(head, to, subject).singlepart(super::plain(&text))?)
}

/// The text alone.
#[must_use]
pub fn text(tr: Tr, test: bool, reference: &str, filed_at: &str) -> String {
    let mut lines = Vec::new();
    if test {
        lines.push(tr.text(msg::MAIL_TEST));
        lines.push(String::new());
    }
    lines.extend([
        tr.text(msg::MAIL_ACK_HEADING),
        String::new(),
        tr.with(msg::MAIL_ACK_REFERENCE, &[("reference", reference.into())]),
        tr.with(msg::MAIL_ACK_TIME, &[("time", filed_at.into())]),
        String::new(),
        tr.text(msg::MAIL_ACK_NEXT),
        tr.text(msg::MAIL_ACK_CODE),
        String::new(),
        tr.text(msg::MAIL_ACK_COURT),
        tr.text(msg::MAIL_ACK_CALL),
        String::new(),
        tr.text(msg::MAIL_ACK_WHY),
        String::new(),
    ]);
    lines.join("\n")
}
