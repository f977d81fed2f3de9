//! Finding: guides, treaties and laws, contacts, by what a person types.

use huquq_domain::language::Language;

use crate::guides::{Cited, Guide};
use crate::message::Msg;
use crate::search::{Entry, Index, Weight};
use crate::texts::Texts;
use crate::tr::Tr;

/// Something that was found.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Found {
    /// A guide, and the language in which it was found.
    Guide {
        /// Its slug.
        slug: String,
        /// The language of the text that was found.
        language: Language,
    },
    /// A treaty or law: a section of the page of instruments.
    Instrument {
        /// The section's id.
        section: String,
        /// The language of the text that was found.
        language: Language,
    },
    /// A contact.
    Contact {
        /// Its code.
        code: String,
    },
}

/// What is found, whatever its language.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Key {
    Guide(String),
    Instrument(String),
    Contact(String),
}

/// Everything that can be found. Made once at start.
pub struct Library(Index<Key>);

impl Library {
    /// Takes up every text. `contacts` are the codes of the institution's contacts.
    #[must_use]
    pub fn new(texts: &'static Texts, contacts: &[&str]) -> Self {
        let mut entries = Vec::new();
        for language in Language::all() {
            entries.extend(texts.guides(language).into_iter().map(|guide| of_guide(texts, guide)));
            entries.extend(texts.page(language, "instruments").into_iter().flat_map(of_instruments));
            let tr = Tr::new(texts, language);
            entries.extend(contacts.iter().map(|code| of_contact(tr, code)));
        }
        Self(Index::build(entries))
    }

    /// What was looked for, best first: in the reader's language before all others, each thing once.
    #[must_use]
    pub fn find(&self, query: &str, reader: Language, limit: usize) -> Vec<Found> {
        let found = self.0.find(query, reader, limit).into_iter().map(|hit| match hit.key {
            Key::Guide(slug) => Found::Guide { slug: slug.clone(), language: hit.language },
            Key::Instrument(section) => Found::Instrument { section: section.clone(), language: hit.language },
            Key::Contact(code) => Found::Contact { code: code.clone() },
        });
        found.collect()
    }
}

/// A guide answers more than the name of a treaty or a number does.
const GUIDE: f64 = 2.5;

fn of_guide(texts: &Texts, guide: &Guide) -> Entry<Key> {
    let mut parts = vec![(Weight::Title, guide.front.title.clone()), (Weight::Summary, guide.front.summary.clone())];
    for section in &guide.sections {
        parts.push((Weight::Heading, section.title.clone()));
    }
    parts.extend(guide.cited().map(Cited::words).map(|words| (Weight::Body, words)));
    let meant = texts.synonyms(guide.language).iter().filter(|(_, slug)| *slug == guide.slug);
    parts.extend(meant.map(|(word, _)| (Weight::Synonym, word.clone())));
    Entry { key: Key::Guide(guide.slug.clone()), language: guide.language, parts, worth: GUIDE }
}

fn of_instruments(page: &Guide) -> Vec<Entry<Key>> {
    let entry = |section: &crate::guides::Section| {
        let mut parts = vec![(Weight::Title, section.title.clone())];
        let words = section.blocks.iter().flat_map(|block| block.cited()).map(Cited::words);
        parts.extend(words.map(|words| (Weight::Body, words)));
        Entry { key: Key::Instrument(section.id.clone()), language: page.language, parts, worth: 1.0 }
    };
    page.sections.iter().map(entry).collect()
}

fn of_contact(tr: Tr, code: &str) -> Entry<Key> {
    let parts =
        vec![(Weight::Title, tr.text(Msg::contact_name(code))), (Weight::Summary, tr.text(Msg::contact_help(code)))];
    Entry { key: Key::Contact(code.to_owned()), language: tr.language(), parts, worth: 1.0 }
}
