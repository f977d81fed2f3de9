//! What the guides rest on: facts with ids, and the laws, treaties and pages in which they were read.

use std::collections::BTreeMap;

use huquq_domain::date::PartialDate;
use jiff::civil::Date;
use serde::{Deserialize, Deserializer};

use crate::problem::{Fault, Problem};

/// A statement of law or of an office, and where it was read.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// The id that guides cite: `DEP-8`.
    pub id: String,
    /// What it says, as a short key. Never shown.
    pub statement: String,
    /// The code of its instrument.
    pub instrument: String,
    /// The article; blank for a page.
    pub article: String,
    /// Further places in which it stands.
    #[serde(default)]
    pub also: Vec<Place>,
    /// How sure it is.
    pub confidence: Confidence,
    /// The day a named person compared it with the text in force; none until then.
    #[serde(default, deserialize_with = "blank_or_day")]
    pub checked_on: Option<Date>,
}

/// An article of an instrument.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// The code of the instrument.
    pub instrument: String,
    /// The article; blank for a page.
    pub article: String,
}

impl Fact {
    /// Every place in which it stands, the main one first: instrument and article.
    pub fn places(&self) -> impl Iterator<Item = (&str, &str)> {
        let also = self.also.iter().map(|place| (place.instrument.as_str(), place.article.as_str()));
        std::iter::once((self.instrument.as_str(), self.article.as_str())).chain(also)
    }
}

/// How sure a fact is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// Read in the text of the law.
    LawText,
    /// Read on the page of the body itself.
    OfficialSite,
    /// Reported by somebody else.
    Secondary,
    /// Two sources disagree.
    Conflict,
    /// Read in a text that may have changed.
    PossiblyOutdated,
    /// Not read anywhere.
    GeneralKnowledge,
}

impl Confidence {
    /// Whether a text may state it as it is. Anything else is worded as uncertain and cited with a question mark.
    #[must_use]
    pub const fn is_sure(self) -> bool {
        matches!(self, Self::LawText | Self::OfficialSite)
    }
}

/// A law, a treaty, a page or a report. The name of a law or treaty in each language is [`crate::Msg::law`]; the others are
/// named by their site.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Instrument {
    /// The code by which facts name it.
    pub code: String,
    /// The public address of the text.
    pub source: String,
    /// The state of the copy that was read, if the copy names one.
    #[serde(deserialize_with = "blank_or_date")]
    pub text_of: Option<PartialDate>,
    /// What it is.
    pub kind: InstrumentKind,
}

/// What an instrument is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InstrumentKind {
    /// A law of the state.
    Law,
    /// A treaty.
    Treaty,
    /// A page of the body itself.
    Page,
    /// What somebody else reports: press, the United Nations, an organisation.
    Report,
}

impl Instrument {
    /// Whether it has a name in each language.
    #[must_use]
    pub const fn is_named(&self) -> bool {
        matches!(self.kind, InstrumentKind::Law | InstrumentKind::Treaty)
    }

    /// The site it was read on, as a person knows it: without "www".
    #[must_use]
    pub fn host(&self) -> &str {
        let address = self.source.split_once("://").map_or(self.source.as_str(), |(_, rest)| rest);
        let host = address.split('/').next().unwrap_or_default();
        host.strip_prefix("www.").unwrap_or(host)
    }
}

fn blank_or_date<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<PartialDate>, D::Error> {
    let text = String::deserialize(deserializer)?;
    PartialDate::parse(&text).map_err(|error| serde::de::Error::custom(format!("{text:?}: {error}")))
}

fn blank_or_day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
    let text = String::deserialize(deserializer)?;
    if text.is_empty() {
        return Ok(None);
    }
    text.parse().map(Some).map_err(|_| serde::de::Error::custom(format!("{text:?} is no day: write it as 2026-11-22")))
}

/// A file of `facts`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    fact: Vec<Fact>,
    #[serde(default)]
    instrument: Vec<Instrument>,
}

/// Every fact and instrument, by id and code, and the file in which each stands.
#[derive(Debug, Default)]
pub(crate) struct Facts {
    pub(crate) facts: BTreeMap<String, (String, Fact)>,
    pub(crate) instruments: BTreeMap<String, Instrument>,
}

impl Facts {
    /// Takes over one file.
    pub(crate) fn add(&mut self, name: &str, content: &str, problems: &mut Vec<Problem>) {
        let file: File = match toml::from_str(content) {
            Ok(file) => file,
            Err(error) => {
                return problems.push(Problem::new(
                    name,
                    "",
                    Fault::Unreadable(error.to_string().trim_end().to_owned()),
                ));
            }
        };
        for fact in file.fact {
            let id = fact.id.clone();
            if self.facts.insert(id.clone(), (name.to_owned(), fact)).is_some() {
                problems.push(Problem::new(name, id, Fault::Twice));
            }
        }
        for instrument in file.instrument {
            let code = instrument.code.clone();
            if self.instruments.insert(code.clone(), instrument).is_some() {
                problems.push(Problem::new(name, code, Fault::Twice));
            }
        }
    }
}
