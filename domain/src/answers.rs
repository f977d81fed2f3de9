//! What a person has typed so far, exactly as typed. Nothing here is checked: see [`crate::questions::validate`].

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::questions::{Field, Kind};

/// Typed text by input name. A date has three inputs (`x_day`, `x_month`, `x_year`) or one (`x`, ISO).
///
/// It has no `Debug`: it holds what must never reach a log.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(BTreeMap<String, String>);

impl Answers {
    /// The typed text of an input; blank if nothing was typed.
    #[must_use]
    pub fn get(&self, input: &str) -> &str {
        self.0.get(input).map_or("", String::as_str)
    }

    /// Keeps what was typed. Line ends are kept as single line feeds, as browsers show them; all else stays as it is.
    pub fn set(&mut self, input: &str, typed: &str) {
        let typed = typed.replace("\r\n", "\n").replace('\r', "\n");
        if typed.is_empty() {
            self.0.remove(input);
        } else {
            self.0.insert(input.to_owned(), typed);
        }
    }

    /// Whether the field has any typed text.
    #[must_use]
    pub fn has(&self, field: &Field) -> bool {
        field.inputs().any(|input| !self.get(&input).trim().is_empty())
    }

    /// Whether nothing at all was typed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Takes over the inputs of `fields` from a posted form: what the form does not name becomes blank, because a browser
    /// sends no unticked box. Inputs of other fields stay as they are.
    pub fn take<'a>(&mut self, fields: impl Iterator<Item = &'a Field>, posted: &Self) {
        for field in fields {
            for input in field.inputs() {
                self.set(&input, posted.get(&input));
            }
        }
    }

    /// Whether `yes` was answered.
    #[must_use]
    pub fn is_yes(&self, name: &str) -> bool {
        self.get(name) == "yes"
    }

    /// Every typed input, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, typed)| (name.as_str(), typed.as_str()))
    }
}

impl<K: Into<String>, V: AsRef<str>> FromIterator<(K, V)> for Answers {
    fn from_iter<T: IntoIterator<Item = (K, V)>>(pairs: T) -> Self {
        let mut answers = Self::default();
        for (name, typed) in pairs {
            answers.set(&name.into(), typed.as_ref());
        }
        answers
    }
}

/// The three parts of a date as typed; an ISO value in the single input fills them if they are blank.
#[must_use]
pub fn date_parts(field: &Field, answers: &Answers) -> [String; 3] {
    debug_assert!(matches!(field.kind, Kind::Date));
    let part = |suffix: &str| answers.get(&format!("{}_{suffix}", field.name)).to_owned();
    let [year, month, day] = [part("year"), part("month"), part("day")];
    if !(year.is_empty() && month.is_empty() && day.is_empty()) {
        return [year, month, day];
    }
    let mut iso = answers.get(field.name).trim().splitn(3, '-').map(str::to_owned);
    let mut next = || iso.next().unwrap_or_default();
    [next(), next(), next()]
}
