//! What a guide is once it is read: front matter, a lead, sections of paragraphs and lists, each with the facts it rests on.
//!
//! Pages of text (privacy) are of the same type.

use huquq_domain::language::Language;
use jiff::civil::Date;
use serde::{Deserialize, Deserializer};

/// One guide in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guide {
    /// Its name in addresses, the same in every language.
    pub slug: String,
    /// The language of this text.
    pub language: Language,
    /// What stands above the text.
    pub front: Front,
    /// What comes before the first heading.
    pub lead: Vec<Block>,
    /// The sections, in order.
    pub sections: Vec<Section>,
}

impl Guide {
    /// The section with this id.
    #[must_use]
    pub fn section(&self, id: &str) -> Option<&Section> {
        self.sections.iter().find(|section| section.id == id)
    }

    /// Every paragraph and item, in order.
    pub fn cited(&self) -> impl Iterator<Item = &Cited> {
        self.lead.iter().chain(self.sections.iter().flat_map(|section| &section.blocks)).flat_map(Block::cited)
    }
}

/// The front matter.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Front {
    /// The title: the reader's situation.
    pub title: String,
    /// One line for lists.
    pub summary: String,
    /// The ids of the facts cited in the text.
    #[serde(default)]
    pub facts: Vec<String>,
    /// The topics it helps with, as codes of the institution's list.
    #[serde(default)]
    pub topics: Vec<String>,
    /// The groups it is for, as codes of the institution's list.
    #[serde(default)]
    pub groups: Vec<String>,
    /// The short code of its address, the same in every language: `/g/dep`.
    #[serde(default)]
    pub short: String,
    /// Whether it stands first.
    #[serde(default)]
    pub urgent: bool,
    /// The day it was written.
    #[serde(deserialize_with = "date")]
    pub written: Date,
    /// Whether it is the original or a translation.
    pub state: State,
    /// Which lawyer checked the law, and when.
    #[serde(deserialize_with = "review")]
    pub law_checked: Option<Review>,
    /// Who reviewed the text, and when.
    #[serde(deserialize_with = "review")]
    pub text_reviewed: Option<Review>,
}

/// Whether a text is the original or a translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// It was written in this language.
    Original,
    /// It was translated into this language.
    Draft,
    /// It was translated, and its original has changed since.
    Outdated,
}

/// A named person looked at it on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    /// The person.
    pub who: String,
    /// The day.
    pub date: Date,
}

/// Whatever stands under one heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// Its fixed id, the same in every language.
    pub id: String,
    /// Its heading.
    pub title: String,
    /// Its paragraphs and lists.
    pub blocks: Vec<Block>,
}

/// A paragraph or a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Paragraph(Cited),
    /// A list; never nested.
    List {
        /// Whether the order matters.
        ordered: bool,
        /// Its items.
        items: Vec<Cited>,
    },
}

impl Block {
    /// The paragraph, or every item.
    #[must_use]
    pub fn cited(&self) -> &[Cited] {
        match self {
            Self::Paragraph(cited) => std::slice::from_ref(cited),
            Self::List { items, .. } => items,
        }
    }
}

/// A paragraph or item, and the facts it rests on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cited {
    /// The text.
    pub inline: Vec<Inline>,
    /// The ids of the facts, in the order in which they are cited.
    pub facts: Vec<String>,
    /// Those of `facts` that the text itself words as uncertain: cited as `{?REG-1}`.
    pub doubted: Vec<String>,
}

impl Cited {
    /// The bare words, without links and emphasis.
    #[must_use]
    pub fn words(&self) -> String {
        let mut words = String::new();
        for inline in &self.inline {
            inline.write_words(&mut words);
        }
        words
    }

    /// Every link in it.
    #[must_use]
    pub fn targets(&self) -> Vec<&Target> {
        let mut targets = Vec::new();
        for inline in &self.inline {
            inline.collect_targets(&mut targets);
        }
        targets
    }
}

/// A piece of text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inline {
    /// Bare words.
    Text(String),
    /// Words that matter most.
    Strong(Vec<Inline>),
    /// Stressed words.
    Em(Vec<Inline>),
    /// A link. A link to a contact may have no words: the page shows its name and number.
    Link {
        /// Where it leads.
        target: Target,
        /// Its words.
        inline: Vec<Inline>,
    },
}

impl Inline {
    fn write_words(&self, words: &mut String) {
        match self {
            Self::Text(text) => words.push_str(text),
            Self::Strong(inner) | Self::Em(inner) | Self::Link { inline: inner, .. } => {
                inner.iter().for_each(|inline| inline.write_words(words));
            }
        }
    }

    fn collect_targets<'a>(&'a self, targets: &mut Vec<&'a Target>) {
        match self {
            Self::Text(_) => {}
            Self::Strong(inner) | Self::Em(inner) => inner.iter().for_each(|inline| inline.collect_targets(targets)),
            Self::Link { target, inline } => {
                targets.push(target);
                inline.iter().for_each(|inline| inline.collect_targets(targets));
            }
        }
    }
}

/// Where a link of a guide leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// Another guide, by slug.
    Guide(String),
    /// A page of the program (see [`PAGES`]) or a page of text.
    Page(String),
    /// A contact of the office's list, by code.
    Contact(String),
}

/// The pages of the program to which texts may link.
pub const PAGES: &[&str] = &["complaint", "contacts", "instruments"];

impl Target {
    pub(crate) fn parse(address: &str) -> Option<Self> {
        let (kind, name) = address.split_once(':').filter(|(_, name)| !name.is_empty())?;
        match kind {
            "guide" => Some(Self::Guide(name.to_owned())),
            "page" => Some(Self::Page(name.to_owned())),
            "contact" => Some(Self::Contact(name.to_owned())),
            _ => None,
        }
    }
}

pub(crate) fn date<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
    let text = String::deserialize(deserializer)?;
    text.parse().map_err(|_| serde::de::Error::custom(format!("{text:?} is no day: write it as 2026-11-22")))
}

pub(crate) fn review<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Review>, D::Error> {
    let text = String::deserialize(deserializer)?;
    if text.is_empty() {
        return Ok(None);
    }
    text.rsplit_once(',')
        .map(|(who, date)| (who.trim(), date.trim()))
        .filter(|(who, _)| !who.is_empty())
        .and_then(|(who, date)| Some(Review { who: who.to_owned(), date: date.parse().ok()? }))
        .map(Some)
        .ok_or_else(|| serde::de::Error::custom(format!("{text:?} is no name and day: write it as `Name, 2026-11-22`")))
}
