//! The languages: their tags, own names, direction, what is promised in each, and where missing texts come from.
//!
//! Adding a language is one line in [`LANGUAGES`] and one folder in `locales/`; the coverage test names what is missing.

use std::fmt;

/// Which way a script runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of the HTML attribute `dir`.
    #[must_use]
    pub const fn html(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// What a language promises its reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Promised {
    /// Every text: all guides, and the staff area.
    All,
    /// The words of every public page, the complaint and its mails, and the guides that matter first ([`FIRST_GUIDES`]). The
    /// other texts are shown in the [fallback](Language::fallback), under a line that says so.
    Public,
}

/// The guides that every language has: what decides over stay, work, freedom and safety.
pub const FIRST_GUIDES: &[&str] = &[
    "registration-at-place-of-stay",
    "residence-permits",
    "work-permits",
    "labour-rights",
    "deportation-and-appeal",
    "detention-of-foreigners",
    "asylum",
    "trafficking-and-forced-labour",
    "health",
    "ombudsman",
];

/// One line of [`LANGUAGES`].
#[derive(Debug)]
pub struct Line {
    tag: &'static str,
    endonym: &'static str,
    direction: Direction,
    promised: Promised,
    fallback: &'static str,
    reviewed: bool,
}

// No text of any language has been reviewed by a person yet. Set it in a line of its own when a named person has.

/// A language that has every text.
const fn whole(tag: &'static str, endonym: &'static str) -> Line {
    Line { tag, endonym, direction: Direction::Ltr, promised: Promised::All, fallback: tag, reviewed: false }
}

/// A language that has the public texts; longer ones that it lacks are shown in `fallback`.
const fn public(tag: &'static str, endonym: &'static str, direction: Direction, fallback: &'static str) -> Line {
    Line { tag, endonym, direction, promised: Promised::Public, fallback, reviewed: false }
}

/// Every language, in the order of the language switch.
pub const LANGUAGES: &[Line] = &[
    whole("az", "Azərbaycanca"),
    whole("ru", "Русский"),
    whole("en", "English"),
    public("tr", "Türkçe", Direction::Ltr, "az"),
    public("ka", "ქართული", Direction::Ltr, "ru"),
    public("fa", "فارسی / دری", Direction::Rtl, "en"),
    public("ar", "العربية", Direction::Rtl, "en"),
    public("ur", "اردو", Direction::Rtl, "en"),
    public("uk", "Українська", Direction::Ltr, "ru"),
    public("zh", "中文", Direction::Ltr, "en"),
];

/// One of [`LANGUAGES`].
#[derive(Clone, Copy)]
pub struct Language(&'static Line);

impl Language {
    /// The office's own language: its mails, and the fallback of every other.
    pub const OFFICE: Self = Self(&LANGUAGES[0]);

    /// Every language, in the order of the switch.
    pub fn all() -> impl Iterator<Item = Self> {
        LANGUAGES.iter().map(Self)
    }

    /// The languages that have every text; the staff work in one of them.
    pub fn complete() -> impl Iterator<Item = Self> {
        Self::all().filter(|language| language.promised() == Promised::All)
    }

    /// Reads a tag as it stands in addresses (lower case).
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::all().find(|language| language.tag() == tag)
    }

    /// The BCP 47 tag in lower case.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        self.0.tag
    }

    /// The language's own name.
    #[must_use]
    pub const fn endonym(self) -> &'static str {
        self.0.endonym
    }

    /// Which way its script runs.
    #[must_use]
    pub const fn direction(self) -> Direction {
        self.0.direction
    }

    /// What is promised in it.
    #[must_use]
    pub const fn promised(self) -> Promised {
        self.0.promised
    }

    /// Whether a person has reviewed its interface texts.
    #[must_use]
    pub const fn reviewed(self) -> bool {
        self.0.reviewed
    }

    /// The complete language whose text is shown where this one has none. A complete language is its own.
    #[must_use]
    pub fn fallback(self) -> Self {
        Self::complete().find(|other| other.tag() == self.0.fallback).unwrap_or(Self::OFFICE)
    }
}

impl PartialEq for Language {
    fn eq(&self, other: &Self) -> bool {
        self.tag() == other.tag()
    }
}
impl Eq for Language {}
impl std::hash::Hash for Language {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.tag().hash(state);
    }
}
impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}
impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_office_language_is_complete_and_tags_are_unique() {
        assert_eq!(Language::OFFICE.promised(), Promised::All);
        let mut tags: Vec<_> = Language::all().map(Language::tag).collect();
        tags.sort_unstable();
        tags.dedup();
        assert_eq!(tags.len(), LANGUAGES.len());
    }

    #[test]
    fn every_fallback_is_a_complete_language() {
        for language in Language::all() {
            assert_eq!(language.fallback().tag(), language.0.fallback);
            assert_eq!(language.fallback() == language, language.promised() == Promised::All);
        }
    }
}
