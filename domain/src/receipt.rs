//! A receipt: the statement that a complaint was filed at a time, in the one form that is signed. It shows no content.
//!
//! The form follows RFC 8785: names in order, no blanks, one way to write each value. Whoever has the same facts writes the
//! same octets; whoever reads other octets does not have a receipt of ours.

use std::fmt::Write as _;

use jiff::Timestamp;
use serde::Deserialize;
use serde_json::Value as Json;

use crate::codes::Reference;

/// The version of the form.
pub const VERSION: u64 = 1;

/// What a receipt states.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// The code of the institution where it was filed.
    pub institution: String,
    /// The public number.
    pub reference: Reference,
    /// When it was filed; only whole seconds are stated.
    pub filed_at: Timestamp,
    /// The hash of salt and content, as text. Nobody without the salt can test a guess of the content against it.
    pub content: String,
    /// The id of the key that signs.
    pub key: String,
    /// Whether the installation was not in service, so that the complaint reached nobody.
    pub test: bool,
}

/// What is wrong with something that should be a receipt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Malformed {
    /// Nothing in it looks like a receipt.
    NoReceipt,
    /// A part is missing.
    Cut,
    /// It looks like a receipt, but cannot be read.
    Unreadable,
    /// It has a form that a newer version of the program writes.
    Newer,
}

/// What a check of a receipt says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// The signature fits, and the key is one of ours.
    Genuine(Receipt),
    /// The key is one of ours, the signature does not fit: something was changed.
    Altered,
    /// No key of ours signed it.
    UnknownKey,
    /// It cannot be read as a receipt.
    Malformed(Malformed),
}

/// The names and values as they stand in the form.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    content: String,
    filed_at: String,
    institution: String,
    key: String,
    reference: String,
    #[serde(default)]
    test: bool,
    v: u64,
}

impl Receipt {
    /// The octets that are signed.
    #[must_use]
    pub fn canonical(&self) -> String {
        let second = Timestamp::from_second(self.filed_at.as_second()).unwrap_or(self.filed_at);
        let (filed_at, reference) = (second.to_string(), self.reference.to_string());
        let mut text = String::with_capacity(256);
        let fields = [
            ("{\"content\":", self.content.as_str()),
            (",\"filed_at\":", filed_at.as_str()),
            (",\"institution\":", self.institution.as_str()),
            (",\"key\":", self.key.as_str()),
            (",\"reference\":", reference.as_str()),
        ];
        for (name, value) in fields {
            text.push_str(name);
            write_text(&mut text, value);
        }
        if self.test {
            text.push_str(",\"test\":true");
        }
        // Writing to a String cannot fail.
        let _ = write!(text, ",\"v\":{VERSION}}}");
        text
    }

    /// Reads what [`Self::canonical`] writes, and nothing else: other blanks, another order, another way to write a value
    /// are refused.
    ///
    /// # Errors
    /// [`Malformed::Newer`] for another version, else [`Malformed::Unreadable`].
    pub fn parse(body: &str) -> Result<Self, Malformed> {
        claimed_key(body)?;
        let wrong = || Malformed::Unreadable;
        let written: Written = serde_json::from_str(body).map_err(|_| wrong())?;
        let receipt = Self {
            institution: written.institution,
            reference: Reference::parse(&written.reference).map_err(|_| wrong())?,
            filed_at: written.filed_at.parse().map_err(|_| wrong())?,
            content: written.content,
            key: written.key,
            test: written.test,
        };
        if written.v == VERSION && receipt.canonical() == body { Ok(receipt) } else { Err(wrong()) }
    }
}

/// The id of the key that a body says it is signed with. Nothing of the body is believed yet.
///
/// # Errors
/// [`Malformed::Newer`] for another version, [`Malformed::Unreadable`] if it names no key.
pub fn claimed_key(body: &str) -> Result<String, Malformed> {
    let json: Json = serde_json::from_str(body).map_err(|_| Malformed::Unreadable)?;
    match json.get("v").and_then(Json::as_u64) {
        Some(VERSION) => {}
        Some(newer) if newer > VERSION => return Err(Malformed::Newer),
        _ => return Err(Malformed::Unreadable),
    }
    json.get("key").and_then(Json::as_str).map(str::to_owned).ok_or(Malformed::Unreadable)
}

/// A text in JSON as RFC 8785 writes it.
fn write_text(into: &mut String, text: &str) {
    into.push('"');
    for c in text.chars() {
        match c {
            '"' => into.push_str("\\\""),
            '\\' => into.push_str("\\\\"),
            '\u{8}' => into.push_str("\\b"),
            '\t' => into.push_str("\\t"),
            '\n' => into.push_str("\\n"),
            '\u{c}' => into.push_str("\\f"),
            '\r' => into.push_str("\\r"),
            c if u32::from(c) < 0x20 => {
                let _ = write!(into, "\\u{:04x}", u32::from(c));
            }
            c => into.push(c),
        }
    }
    into.push('"');
}

#[cfg(test)]
#[path = "receipt_tests.rs"]
mod tests;
