//! The office's mail: plain text that can be read on its own, in the office's language, and the same answers as
//! `complaint.json`. Files are never mailed.

use huquq_domain::codes::Reference;
use huquq_domain::complaint::{Checked, UrgentReason, Value};
use huquq_domain::questions::{Field, STEPS, Shown, Step};
use huquq_domain::role::{Channel, Urgency};
use huquq_domain::schema::COMPLAINT_SCHEMA;
use huquq_locales::{Msg, Tr, msg};
use lettre::Message;
use lettre::message::header::{ContentTransferEncoding, ContentType};
use lettre::message::{Attachment, Body, Mailbox, MultiPart};
use serde_json::{Map, Value as Json, json};

use super::{Letterhead, MailError, start};

/// What the office is told of a complaint.
pub struct Forwarded<'a> {
    /// Its public number.
    pub reference: Reference,
    /// When it was filed, in words of the office's language and time.
    pub filed_at: String,
    /// When it was filed, for machines (RFC 3339, UTC).
    pub filed_at_utc: String,
    /// Through which door.
    pub channel: Channel,
    /// The name of the partner whose program sent it, if one did.
    pub partner: Option<&'a str>,
    /// The own name of the language the questions were shown in.
    pub language_name: &'a str,
    /// Its tag.
    pub language: &'a str,
    /// How soon a person must look at it.
    pub urgency: Urgency,
    /// Why.
    pub urgent: &'a [UrgentReason],
    /// Whether by its answers more than a year had passed when it was filed.
    pub over_a_year: bool,
    /// The version of the questions that were answered.
    pub questions_version: u16,
    /// The answers as stored.
    pub answers: &'a Map<String, Json>,
    /// The answers as checked values.
    pub checked: &'a Checked,
    /// Where staff open it.
    pub address: String,
    /// The files sent with it.
    pub files: &'a [ForwardedFile],
}

/// A file as the office is told of it.
pub struct ForwardedFile {
    /// Its name, or the words for one without.
    pub name: String,
    /// Bytes of its content.
    pub bytes: u64,
    /// The same in words of the office's language.
    pub size: String,
    /// SHA-256 of its content, in hexadecimal.
    pub sha256: String,
    /// Where staff open it.
    pub address: String,
}

/// Builds the office's mail.
///
/// # Errors
/// [`MailError::Build`] or [`MailError::Json`]; neither is expected of a stored complaint.
pub fn build(head: Letterhead, to: Mailbox, tr: Tr, complaint: &Forwarded<'_>) -> Result<Message, MailError> {
    let reference = complaint.reference.to_string();
    let subject = match complaint.urgency {
        Urgency::Urgent => msg::MAIL_OFFICE_SUBJECT_URGENT,
        Urgency::Ordinary => msg::MAIL_OFFICE_SUBJECT,
    };
    let subject = tr.plain_with(subject, &[("reference", reference.as_str().into())]);
    let text = text(tr, head.test, complaint);
    let document = serde_json::to_vec_pretty(&document(head.test, complaint))?;
    // Base64 carries the document octet for octet, whatever relays do to line ends.
    let document =
        Body::new_with_encoding(document, ContentTransferEncoding::Base64).map_err(|_| MailError::Document)?;
    let kind = ContentType::parse("application/json").map_err(|_| MailError::Document)?;
    let attachment = Attachment::new("complaint.json".to_owned()).body(document, kind);
    Ok(start(head, to, subject).multipart(MultiPart::mixed().singlepart(super::plain(&text)).singlepart(attachment))?)
}

/// The attached document, in the form of `docs/complaint.schema.json`.
#[must_use]
pub fn document(test: bool, complaint: &Forwarded<'_>) -> Json {
    json!({
        "schema": COMPLAINT_SCHEMA,
        "questions_version": complaint.questions_version,
        "reference": complaint.reference.to_string(),
        "filed_at": complaint.filed_at_utc,
        "channel": complaint.channel.code(),
        "language": complaint.language,
        "urgency": complaint.urgency.code(),
        "over_a_year": complaint.over_a_year,
        "test": test,
        "answers": complaint.answers,
        "attachments": complaint.files.iter().map(listed).collect::<Vec<_>>(),
    })
}

fn listed(file: &ForwardedFile) -> Json {
    json!({ "name": file.name, "bytes": file.bytes, "sha256": file.sha256, "address": file.address })
}

/// The files in words: what each is called, how large it is, its check sum, where it is opened.
fn files(tr: Tr, files: &[ForwardedFile]) -> Vec<String> {
    if files.is_empty() {
        return vec![tr.text(msg::MAIL_OFFICE_NO_FILES)];
    }
    let mut lines = vec![tr.plain_with(msg::MAIL_OFFICE_FILES, &[("count", files.len().into())])];
    for file in files {
        lines.push(format!("- {} ({})", isolated(&file.name, ""), file.size));
        lines.push(format!("  SHA-256: {}", file.sha256));
        lines.push(format!("  {}", file.address));
    }
    lines
}

/// The text alone.
#[must_use]
pub fn text(tr: Tr, test: bool, complaint: &Forwarded<'_>) -> String {
    let mut lines = Vec::new();
    if test {
        lines.extend([tr.text(msg::MAIL_TEST), String::new()]);
    }
    let reference = complaint.reference.to_string();
    lines.push(tr.with(msg::MAIL_OFFICE_HEADING, &[("reference", reference.as_str().into())]));
    if !complaint.urgent.is_empty() {
        let reasons: Vec<String> = complaint.urgent.iter().map(|reason| tr.text(Msg::urgent_reason(*reason))).collect();
        lines.push(tr.with(msg::MAIL_OFFICE_URGENT, &[("reasons", reasons.join(", ").as_str().into())]));
    }
    let channel = tr.text(Msg::channel(complaint.channel));
    lines.extend([
        tr.with(msg::MAIL_OFFICE_FILED, &[("time", complaint.filed_at.as_str().into())]),
        tr.with(msg::MAIL_OFFICE_CHANNEL, &[("channel", channel.as_str().into())]),
    ]);
    lines.extend(complaint.partner.map(|name| tr.with(msg::MAIL_OFFICE_PARTNER, &[("name", name.into())])));
    lines.extend([
        tr.with(msg::MAIL_OFFICE_LANGUAGE, &[("language", complaint.language_name.into())]),
        tr.plain_with(msg::MAIL_OFFICE_OPEN, &[("address", complaint.address.as_str().into())]),
    ]);
    if complaint.over_a_year {
        lines.push(tr.text(msg::MAIL_OFFICE_OVER_A_YEAR));
    }
    if complaint.checked.is_yes("anonymous") {
        lines.push(tr.text(msg::MAIL_OFFICE_ANONYMOUS));
    }
    for step in STEPS {
        lines.extend(section(tr, step, complaint.checked));
    }
    lines.push(String::new());
    lines.extend(files(tr, complaint.files));
    lines.extend([tr.text(msg::MAIL_OFFICE_JSON), String::new(), tr.text(msg::MAIL_OFFICE_FOOTER), String::new()]);
    lines.join("\n")
}

/// One step's answered questions under its name; nothing at all if none was answered.
fn section(tr: Tr, step: &Step, checked: &Checked) -> Vec<String> {
    let answered: Vec<String> = step
        .fields()
        .filter(|field| field.shown == Shown::Everywhere)
        .filter_map(|field| checked.get(field.name).map(|value| line(tr, field, value)))
        .collect();
    if answered.is_empty() {
        return answered;
    }
    let mut lines = vec![String::new(), format!("== {} ==", tr.text(Msg::step(step.id, "name")))];
    lines.extend(answered);
    lines
}

fn line(tr: Tr, field: &Field, value: &Value) -> String {
    let name = tr.text(Msg::field_short(field.name));
    match value {
        Value::Text(text) if text.contains('\n') => format!("{name}:\n{}", isolated(text, "    ")),
        Value::Text(text) => format!("{name}: {}", isolated(text, "")),
        Value::Code(code) => format!("{name}: {}", tr.text(Msg::answer(field, code))),
        Value::Yes(yes) => format!("{name}: {}", tr.text(Msg::yes_no(*yes))),
        Value::Date(date) => format!("{name}: {}", tr.partial_date(*date)),
        Value::Number(number) => format!("{name}: {}", tr.number(u64::from(*number))),
    }
}

/// Wraps each line of typed text in isolates, so that its direction marks end with it.
fn isolated(text: &str, indent: &str) -> String {
    text.lines().map(|line| format!("{indent}\u{2068}{line}\u{2069}")).collect::<Vec<_>>().join("\n")
}
