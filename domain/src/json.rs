//! A complaint as a program sends it: one JSON object of the stable field names, read into [`Answers`] without guessing.
//!
//! What is no JSON, or holds a name twice, is refused whole; what does not fit a field is told field by field, as the form
//! tells it. The rules about the answers themselves are those of [`crate::questions::validate`] and no others.

use std::collections::BTreeSet;
use std::fmt;

use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::answers::Answers;
use crate::language::Language;
use crate::questions::{self, ErrorCode, Field, FieldError, Kind};

/// The member beside the fields that names the language of the questions.
pub const LANGUAGE: &str = "language";
/// More members than this is no complaint: there are half as many questions.
pub const MEMBERS_MAX: usize = 100;
/// What is repeated of an unknown name, in characters.
const NAME_SHOWN: usize = 64;

/// Why a body is not read at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum JsonError {
    /// It is no JSON, no object, or holds half a surrogate pair or octets that are no UTF-8.
    #[error("it is no JSON object")]
    Malformed,
    /// A name stands twice: which of the two is meant cannot be known.
    #[error("a name stands twice")]
    Twice,
    /// It has more than [`MEMBERS_MAX`] members.
    #[error("it has too many members")]
    TooMany,
}

/// What is wrong with one member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Its name; of an unknown one only the beginning.
    pub field: String,
    /// What is wrong.
    pub code: FaultCode,
}

/// What can be wrong with a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FaultCode {
    /// What the form would say as well.
    Answer(ErrorCode),
    /// A number where text belongs, a list, nothing at all.
    WrongType,
}

impl FaultCode {
    /// The stable code, as in JSON.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Answer(code) => code.code(),
            Self::WrongType => "wrong_type",
        }
    }
}

impl From<FieldError> for Fault {
    fn from(error: FieldError) -> Self {
        Self { field: error.field.to_owned(), code: FaultCode::Answer(error.code) }
    }
}

/// What was read. No `Debug`: it holds what a person typed.
#[derive(Clone, PartialEq, Eq)]
pub struct Told {
    /// The answers, unchecked.
    pub answers: Answers,
    /// The language of the questions; the office's if none was named.
    pub language: Language,
    /// Members that are none of the fields, or of another type than their field.
    pub faults: Vec<Fault>,
}

impl Told {
    /// The same request always gives the same bytes, however its JSON was written: order, blanks and escapes do not count.
    #[must_use]
    pub fn canonical(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut part = |text: &str| {
            bytes.extend_from_slice(text.len().to_string().as_bytes());
            bytes.push(b':');
            bytes.extend_from_slice(text.as_bytes());
        };
        part(self.language.tag());
        for (name, typed) in self.answers.iter() {
            part(name);
            part(typed);
        }
        bytes
    }
}

/// Reads the body of a request.
///
/// # Errors
/// [`JsonError`] if it cannot be read at all.
pub fn read(body: &[u8]) -> Result<Told, JsonError> {
    let members: Members = serde_json::from_slice(body).map_err(|_| JsonError::Malformed)?;
    if members.0.len() > MEMBERS_MAX {
        return Err(JsonError::TooMany);
    }
    let mut told = Told { answers: Answers::default(), language: Language::OFFICE, faults: Vec::new() };
    let mut seen = BTreeSet::new();
    for (name, value) in &members.0 {
        if !seen.insert(name.as_str()) {
            return Err(JsonError::Twice);
        }
        match taken(name, value, &mut told) {
            Ok(()) => {}
            Err(code) => told.faults.push(Fault { field: name.chars().take(NAME_SHOWN).collect(), code }),
        }
    }
    Ok(told)
}

fn taken(name: &str, value: &Scalar, told: &mut Told) -> Result<(), FaultCode> {
    if name == LANGUAGE {
        let Scalar::Text(tag) = value else { return Err(FaultCode::WrongType) };
        told.language = Language::from_tag(tag).ok_or(FaultCode::Answer(ErrorCode::NotAnOption))?;
        return Ok(());
    }
    // Files are sent apart.
    let field = questions::field(name).filter(|field| field.kind != Kind::Files);
    let field = field.ok_or(FaultCode::Answer(ErrorCode::UnknownField))?;
    told.answers.set(field.name, &typed(field, value)?);
    Ok(())
}

/// The value as a person would have typed it.
fn typed(field: &Field, value: &Scalar) -> Result<String, FaultCode> {
    match (field.kind, value) {
        (Kind::YesNo | Kind::Tick, Scalar::Yes(yes)) => Ok(if *yes { "yes" } else { "no" }.to_owned()),
        (Kind::Count(..), Scalar::Whole(number)) => Ok(number.to_string()),
        (Kind::Count(min, max), Scalar::Negative) => Err(FaultCode::Answer(ErrorCode::OutOfRange { min, max })),
        (Kind::Count(..) | Kind::Files, _) => Err(FaultCode::WrongType),
        // The form takes a date in any script and with blanks; a program writes it one way.
        (Kind::Date, Scalar::Text(text)) if !text.is_empty() && !is_plain_date(text) => {
            Err(FaultCode::Answer(ErrorCode::NotADate))
        }
        (_, Scalar::Text(text)) => Ok(text.clone()),
        _ => Err(FaultCode::WrongType),
    }
}

/// `YYYY`, `YYYY-MM` or `YYYY-MM-DD` in ASCII digits.
fn is_plain_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    [4, 2, 2].starts_with(&lengths) && parts.iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit()))
}

/// The members of an object in their order, those of one name twice included.
struct Members(Vec<(String, Scalar)>);

/// A value, as far as a field may hold it.
enum Scalar {
    Text(String),
    Yes(bool),
    Whole(u64),
    Negative,
    /// Nothing, a fraction, a list or an object.
    Other,
}

impl<'de> Deserialize<'de> for Members {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;
        impl<'de> Visitor<'de> for Reader {
            type Value = Members;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members, A::Error> {
                let mut members = Vec::new();
                while let Some(name) = map.next_key::<String>()? {
                    let value = map.next_value()?;
                    // One more than the most is enough to refuse it; the rest is read past.
                    if members.len() <= MEMBERS_MAX {
                        members.push((name, value));
                    }
                }
                Ok(Members(members))
            }
        }
        deserializer.deserialize_map(Reader)
    }
}

impl<'de> Deserialize<'de> for Scalar {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;
        impl<'de> Visitor<'de> for Reader {
            type Value = Scalar;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value")
            }

            fn visit_bool<E>(self, yes: bool) -> Result<Scalar, E> {
                Ok(Scalar::Yes(yes))
            }

            fn visit_u64<E>(self, number: u64) -> Result<Scalar, E> {
                Ok(Scalar::Whole(number))
            }

            fn visit_i64<E>(self, number: i64) -> Result<Scalar, E> {
                Ok(u64::try_from(number).map_or(Scalar::Negative, Scalar::Whole))
            }

            /// To JSON Schema 2.0 is a whole number, and some programs write 2 like this.
            fn visit_f64<E>(self, number: f64) -> Result<Scalar, E> {
                Ok(match number.to_string().parse::<i128>() {
                    Ok(whole) if whole < 0 => Scalar::Negative,
                    Ok(whole) => Scalar::Whole(u64::try_from(whole).unwrap_or(u64::MAX)),
                    Err(_) => Scalar::Other,
                })
            }

            fn visit_str<E>(self, text: &str) -> Result<Scalar, E> {
                Ok(Scalar::Text(text.to_owned()))
            }

            fn visit_string<E>(self, text: String) -> Result<Scalar, E> {
                Ok(Scalar::Text(text))
            }

            fn visit_unit<E>(self) -> Result<Scalar, E> {
                Ok(Scalar::Other)
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Scalar, A::Error> {
                while list.next_element::<IgnoredAny>()?.is_some() {}
                Ok(Scalar::Other)
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Scalar, A::Error> {
                while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                Ok(Scalar::Other)
            }
        }
        deserializer.deserialize_any(Reader)
    }
}

#[cfg(test)]
#[path = "json_tests.rs"]
mod tests;
