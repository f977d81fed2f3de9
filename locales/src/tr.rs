//! Speaking one language: messages, dates, numbers, order.

use std::borrow::Cow;
use std::cmp::Ordering;

use fluent_bundle::{FluentArgs, FluentValue};
use huquq_domain::date::PartialDate;
use huquq_domain::language::Language;
use huquq_domain::questions::ErrorCode;

use crate::formats;
use crate::message::Msg;
use crate::texts::Texts;

/// The marks that Fluent puts round what is filled into a message, so that a left-to-right name does not disturb a
/// right-to-left sentence.
const ISOLATION: [char; 2] = ['\u{2068}', '\u{2069}'];

/// The texts in one language. Cheap to copy.
#[derive(Clone, Copy)]
pub struct Tr {
    texts: &'static Texts,
    language: Language,
}

/// What is filled into a place of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg<'a> {
    /// Words.
    Text(Cow<'a, str>),
    /// A count: it chooses the plural form and is written as the language writes numbers.
    Number(u64),
}

impl Tr {
    /// Speaks `language`.
    #[must_use]
    pub fn new(texts: &'static Texts, language: Language) -> Self {
        Self { texts, language }
    }

    /// The language it speaks.
    #[must_use]
    pub fn language(self) -> Language {
        self.language
    }

    /// Everything there is to say.
    #[must_use]
    pub fn texts(self) -> &'static Texts {
        self.texts
    }

    /// The same texts in another language.
    #[must_use]
    pub fn in_language(self, language: Language) -> Self {
        Self { language, ..self }
    }

    /// A message without places. In the language that stands in for this one if it does not have it.
    pub fn text(self, msg: impl Into<Msg>) -> String {
        self.say(&msg.into(), None)
    }

    /// A message with its places filled.
    pub fn with(self, msg: impl Into<Msg>, args: &[(&'static str, Arg<'_>)]) -> String {
        let args: FluentArgs = args.iter().map(|(name, arg)| (*name, arg.value())).collect();
        self.say(&msg.into(), Some(&args))
    }

    /// Like [`Tr::text`], without isolation marks: for subjects and file names.
    pub fn plain(self, msg: impl Into<Msg>) -> String {
        self.text(msg).replace(ISOLATION, "")
    }

    /// Like [`Tr::with`], without isolation marks: for subjects and file names.
    pub fn plain_with(self, msg: impl Into<Msg>, args: &[(&'static str, Arg<'_>)]) -> String {
        self.with(msg, args).replace(ISOLATION, "")
    }

    /// Whether this very language has the message.
    #[must_use]
    pub fn has(self, msg: &Msg) -> bool {
        self.texts.words(self.language).is_some_and(|words| words.has(msg.key()))
    }

    /// A message that this very language may have or not: a hint of an entry, a lead of a step.
    #[must_use]
    pub fn optional(self, msg: &Msg) -> Option<String> {
        self.has(msg).then(|| self.say(msg, None))
    }

    /// What is wrong with the answer to `field`, as a sentence that names the field.
    #[must_use]
    pub fn error(self, field: &str, code: ErrorCode) -> String {
        let count = |n: usize| Arg::from(n);
        let mut args = vec![("field", Arg::from(self.text(Msg::field_short(field))))];
        match code {
            ErrorCode::TooLong { max, over } => args.extend([("max", count(max)), ("over", count(over))]),
            ErrorCode::OutOfRange { min, max } => args.extend([("min", min.into()), ("max", max.into())]),
            _ => {}
        }
        self.with(Msg::error(code), &args)
    }

    /// A day: `22 November 2026`.
    #[must_use]
    pub fn date(self, date: jiff::civil::Date) -> String {
        formats::day(self.language, date)
    }

    /// A day and the time in 24 hours, in the time zone that it carries.
    #[must_use]
    pub fn date_time(self, at: &jiff::Zoned) -> String {
        formats::moment(self.language, at.datetime())
    }

    /// `2026`, `November 2026` or `22 November 2026`.
    #[must_use]
    pub fn partial_date(self, date: PartialDate) -> String {
        formats::partial(self.language, date)
    }

    /// A whole number.
    #[must_use]
    pub fn number(self, number: u64) -> String {
        formats::number(self.language, number)
    }

    /// The order of two words in this language.
    #[must_use]
    pub fn compare(self, one: &str, other: &str) -> Ordering {
        self.texts.compare(self.language, one, other)
    }

    /// Upper case in this language.
    #[must_use]
    pub fn upper(self, text: &str) -> String {
        formats::upper(self.language, text)
    }

    fn say(self, msg: &Msg, args: Option<&FluentArgs>) -> String {
        let said = |language| self.texts.words(language)?.say(msg.key(), args);
        said(self.language)
            .or_else(|| said(self.language.fallback()))
            .or_else(|| said(Language::OFFICE))
            .unwrap_or_else(|| {
                // A gap is seen while the program is made and is silent for the public; `huquq check` names it.
                if cfg!(debug_assertions) { format!("[{}]", msg.key()) } else { String::new() }
            })
    }
}

impl Arg<'_> {
    fn value(&self) -> FluentValue<'_> {
        match self {
            Self::Text(text) => FluentValue::from(text.as_ref()),
            Self::Number(number) => FluentValue::from(*number),
        }
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<u64> for Arg<'_> {
    fn from(number: u64) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Arg<'_> {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<usize> for Arg<'_> {
    fn from(number: usize) -> Self {
        Self::Number(u64::try_from(number).unwrap_or(u64::MAX))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
#[path = "tr_tests.rs"]
mod tests;
