//! All texts, loaded once at start. A file that cannot be read as what it should be stops the start; what is merely missing
//! is named by [`Texts::check`].

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

use huquq_domain::language::Language;
use huquq_domain::taxonomy::Taxonomy;
use icu_collator::CollatorBorrowed;

use crate::check;
use crate::facts::{Fact, Facts, Instrument};
use crate::files;
use crate::formats;
use crate::guides::Guide;
use crate::markdown;
use crate::message::Lists;
use crate::news::{self, Item};
use crate::problem::{Fault, Problem};
use crate::words::Words;

/// Everything a person reads, in every language.
pub struct Texts {
    pub(crate) languages: Vec<Spoken>,
    pub(crate) facts: Facts,
    /// Folders of messages whose name is no language.
    pub(crate) strays: Vec<String>,
}

/// The texts of one language.
pub(crate) struct Spoken {
    pub(crate) language: Language,
    pub(crate) words: Words,
    /// Urgent ones first, then by title.
    pub(crate) guides: Vec<Guide>,
    pub(crate) pages: Vec<Guide>,
    /// The newest first.
    pub(crate) news: Vec<Item>,
    /// Words people type for what the texts call otherwise: what is typed, and the slug of the guide it means.
    pub(crate) synonyms: Vec<(String, String)>,
    collator: CollatorBorrowed<'static>,
}

/// Why the texts could not be loaded.
#[derive(Debug, thiserror::Error)]
pub enum TextsError {
    /// A folder or file could not be read.
    #[error("the texts in {0} could not be read: {1}")]
    Io(PathBuf, std::io::Error),
    /// ICU or Fluent does not know a language.
    #[error("the language {0} cannot be spoken: {1}")]
    Language(Language, String),
    /// Files that are not what they should be.
    #[error("{}", Lines(.0))]
    Broken(Vec<Problem>),
}

/// Problems, one a line.
struct Lines<'a>(&'a [Problem]);

impl fmt::Display for Lines<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, problem) in self.0.iter().enumerate() {
            if i > 0 {
                writeln!(f)?;
            }
            write!(f, "{problem}")?;
        }
        Ok(())
    }
}

impl Texts {
    /// The texts inside the program.
    ///
    /// # Errors
    /// [`TextsError`] naming every file that is not what it should be.
    pub fn embedded() -> Result<Self, TextsError> {
        Self::of(files::EMBEDDED.iter().copied())
    }

    /// The texts of a folder that is laid out like `locales`.
    ///
    /// # Errors
    /// [`TextsError`] if the folder cannot be read, or naming every file that is not what it should be.
    pub fn from_dir(dir: &Path) -> Result<Self, TextsError> {
        let files = files::read(dir).map_err(|error| TextsError::Io(dir.to_owned(), error))?;
        Self::of(files.iter().map(|(name, content)| (name.as_str(), content.as_str())))
    }

    pub(crate) fn of<'a>(files: impl Iterator<Item = (&'a str, &'a str)>) -> Result<Self, TextsError> {
        let languages: Result<Vec<_>, _> = Language::all().map(Spoken::new).collect();
        let mut texts = Self { languages: languages?, facts: Facts::default(), strays: Vec::new() };
        let mut problems = Vec::new();
        for (name, content) in files {
            texts.add(name, &content.replace("\r\n", "\n"), &mut problems);
        }
        texts.languages.iter_mut().for_each(Spoken::sort);
        if problems.is_empty() { Ok(texts) } else { Err(TextsError::Broken(problems)) }
    }

    fn add(&mut self, name: &str, content: &str, problems: &mut Vec<Problem>) {
        let Some((folder, within)) = name.split_once('/') else { return };
        if folder == "facts" {
            return self.facts.add(name, content, problems);
        }
        let Some(spoken) = self.languages.iter_mut().find(|spoken| spoken.language.tag() == folder) else {
            if within.ends_with(".ftl") && !self.strays.iter().any(|stray| stray == folder) {
                self.strays.push(folder.to_owned());
            }
            return;
        };
        if within.ends_with(".ftl") {
            return spoken.words.add(name, within, content, problems);
        }
        if within == "synonyms.toml" {
            match toml::from_str::<BTreeMap<String, Vec<String>>>(content) {
                Ok(words) => spoken.synonyms.extend(
                    words.into_iter().flat_map(|(slug, words)| words.into_iter().map(move |w| (w, slug.clone()))),
                ),
                Err(error) => problems.push(Problem::new(name, "", Fault::Unreadable(error.to_string()))),
            }
            return;
        }
        let Some((kind, slug)) = within.strip_suffix(".md").and_then(|stem| stem.split_once('/')) else { return };
        let shelf = match kind {
            "guides" => &mut spoken.guides,
            "pages" => &mut spoken.pages,
            "news" => {
                match news::read(slug, spoken.language, content) {
                    Ok(item) => spoken.news.push(item),
                    Err(faults) => problems
                        .extend(faults.into_iter().map(|fault| Problem::new(name, "", Fault::Unreadable(fault)))),
                }
                return;
            }
            _ => return,
        };
        match markdown::read(slug, spoken.language, content) {
            Ok(guide) => shelf.push(guide),
            Err(faults) => {
                problems.extend(faults.into_iter().map(|fault| Problem::new(name, "", Fault::Unreadable(fault))))
            }
        }
    }

    /// Everything that is missing or does not fit, in the order of the languages.
    ///
    /// `lists` are the codes of the institution's data.
    #[must_use]
    pub fn check(&self, taxonomy: &Taxonomy, lists: &Lists<'_>) -> Vec<Problem> {
        check::all(self, taxonomy, lists)
    }

    /// Every guide that exists in this very language: urgent ones first, then by title in the language's order.
    #[must_use]
    pub fn guides(&'static self, language: Language) -> Vec<&'static Guide> {
        self.spoken(language).map(|spoken| spoken.guides.iter().collect()).unwrap_or_default()
    }

    /// A guide, if it exists in this very language.
    #[must_use]
    pub fn guide(&'static self, language: Language, slug: &str) -> Option<&'static Guide> {
        self.spoken(language)?.guides.iter().find(|guide| guide.slug == slug)
    }

    /// A guide for a reader of `language`: in this language, else in the one that stands in for it, else in any that has it.
    #[must_use]
    pub fn guide_for(&'static self, language: Language, slug: &str) -> Option<&'static Guide> {
        in_turn(language).find_map(|language| self.guide(language, slug))
    }

    /// Every guide for a reader of `language`, each in the language in which the reader gets it: urgent ones first, then those
    /// in the reader's own language, then by title.
    #[must_use]
    pub fn guides_for(&'static self, language: Language) -> Vec<&'static Guide> {
        let mut guides: Vec<&'static Guide> = Vec::new();
        for guide in in_turn(language).flat_map(|language| self.guides(language)) {
            if !guides.iter().any(|known| known.slug == guide.slug) {
                guides.push(guide);
            }
        }
        // The sort is stable, so that within each half the order of the language's own alphabet stays.
        guides.sort_by_key(|guide| (!guide.front.urgent, guide.language != language));
        guides
    }

    /// The guide with this short code.
    #[must_use]
    pub fn guide_by_code(&'static self, language: Language, code: &str) -> Option<&'static Guide> {
        self.guides_for(language).into_iter().find(|guide| guide.front.short == code)
    }

    /// A page of text for a reader of `language`, as [`Texts::guide_for`].
    #[must_use]
    pub fn page_for(&'static self, language: Language, slug: &str) -> Option<&'static Guide> {
        in_turn(language).find_map(|language| self.page(language, slug))
    }

    /// A page of text, if it exists in this very language.
    #[must_use]
    pub fn page(&'static self, language: Language, slug: &str) -> Option<&'static Guide> {
        self.spoken(language)?.pages.iter().find(|page| page.slug == slug)
    }

    /// The news for a reader of `language`, the newest first: each item in this language, else in the one that stands in for
    /// it.
    #[must_use]
    pub fn news_for(&'static self, language: Language) -> Vec<&'static Item> {
        let mut items: Vec<&'static Item> = Vec::new();
        for item in in_turn(language).filter_map(|language| self.spoken(language)).flat_map(|spoken| &spoken.news) {
            if !items.iter().any(|known| known.slug == item.slug) {
                items.push(item);
            }
        }
        items.sort_by_key(|item| std::cmp::Reverse(item.front.date));
        items
    }

    /// Every language's own words for what guides call otherwise, with the slug of the guide.
    pub(crate) fn synonyms(&self, language: Language) -> &[(String, String)] {
        self.spoken(language).map_or(&[], |spoken| &spoken.synonyms)
    }

    /// The fact with this id.
    #[must_use]
    pub fn fact(&self, id: &str) -> Option<&Fact> {
        self.facts.facts.get(id).map(|(_, fact)| fact)
    }

    /// The instrument with this code.
    #[must_use]
    pub fn instrument(&self, code: &str) -> Option<&Instrument> {
        self.facts.instruments.get(code)
    }

    /// Every instrument, by code.
    pub fn instruments(&self) -> impl Iterator<Item = &Instrument> {
        self.facts.instruments.values()
    }

    pub(crate) fn spoken(&self, language: Language) -> Option<&Spoken> {
        self.languages.iter().find(|spoken| spoken.language == language)
    }

    pub(crate) fn words(&self, language: Language) -> Option<&Words> {
        self.spoken(language).map(|spoken| &spoken.words)
    }

    pub(crate) fn compare(&self, language: Language, one: &str, other: &str) -> Ordering {
        self.spoken(language).map_or_else(|| one.cmp(other), |spoken| spoken.collator.compare(one, other))
    }
}

/// In which languages a reader of `language` is offered a text: the own, the one that stands in for it, the complete ones.
fn in_turn(language: Language) -> impl Iterator<Item = Language> {
    [language, language.fallback()].into_iter().chain(Language::complete())
}

impl Spoken {
    fn new(language: Language) -> Result<Self, TextsError> {
        let failed = |error| TextsError::Language(language, error);
        formats::sure(language).map_err(failed)?;
        Ok(Self {
            language,
            words: Words::new(language).map_err(failed)?,
            guides: Vec::new(),
            pages: Vec::new(),
            news: Vec::new(),
            synonyms: Vec::new(),
            collator: formats::collator(language).map_err(failed)?,
        })
    }

    fn sort(&mut self) {
        let collator = &self.collator;
        self.guides.sort_by(|one, other| {
            let urgent_first = other.front.urgent.cmp(&one.front.urgent);
            urgent_first.then_with(|| collator.compare(&one.front.title, &other.front.title))
        });
        self.news.sort_by(|one, other| other.front.date.cmp(&one.front.date).then_with(|| one.slug.cmp(&other.slug)));
    }
}
