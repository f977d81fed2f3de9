//! What can be wrong with the texts, each in one line that names language, file and key.

use std::fmt;

/// One thing that is wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, from the language on: `az/guides/ombudsman.md`.
    pub file: String,
    /// The key, section or fact within it; blank if it is the whole file.
    pub key: String,
    /// What is wrong.
    pub fault: Fault,
}

impl Problem {
    pub(crate) fn new(file: impl Into<String>, key: impl Into<String>, fault: Fault) -> Self {
        Self { file: file.into(), key: key.into(), fault }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.key.as_str() {
            "" => write!(f, "{}: {}", self.file, self.fault),
            key => write!(f, "{}: {key}: {}", self.file, self.fault),
        }
    }
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
pub enum Fault {
    /// The file cannot be read as what it should be.
    #[error("{0}")]
    Unreadable(String),
    /// No language has this tag.
    #[error("no language has this tag; add a line to the languages of the domain")]
    UnknownLanguage,
    /// It is not there.
    #[error("is missing")]
    Missing,
    /// It is there twice.
    #[error("stands twice")]
    Twice,
    /// The reference language has no such message.
    #[error("is unknown to the reference language")]
    UnknownKey,
    /// The places differ from those of the reference language.
    #[error("has the places [{here}], the reference language has [{reference}]")]
    Places {
        /// The variables of this message.
        here: String,
        /// Those of the reference language.
        reference: String,
    },
    /// It is built of a message or term that is not there.
    #[error("is built of {0}, which is not there")]
    Part(String),
    /// A count lacks a plural form of its language.
    #[error("lacks the plural form [{0}]")]
    Plural(&'static str),
    /// No fact has this id.
    #[error("cites the unknown fact {0}")]
    UnknownFact(String),
    /// The front matter does not list what the text cites.
    #[error("{0} is cited but not in the list `facts`")]
    FactNotListed(String),
    /// The front matter lists what the text does not cite.
    #[error("{0} is in the list `facts` but not cited")]
    FactNotCited(String),
    /// An uncertain fact is told as if it were certain.
    #[error("{0} is not certain: word it so and cite it as ?{0}")]
    ToldAsCertain(String),
    /// A certain fact is told as if it were not.
    #[error("{0} is certain: cite it without the question mark")]
    NeedlessDoubt(String),
    /// A translation is older than its original and does not say so.
    #[error("is older than its original of {0}: translate the change, or set its state to \"outdated\"")]
    Outdated(String),
    /// The short code of a guide is missing, taken or not that of its original.
    #[error("needs a short code of its own, the same in every language; here it is {0:?}")]
    Short(String),
    /// A fact rests on nothing that is listed.
    #[error("rests on the unknown instrument {0}")]
    UnknownInstrument(String),
    /// A link leads nowhere.
    #[error("links to {0}, which is not there")]
    DeadLink(String),
    /// A code is none of the institution's list.
    #[error("names the unknown {0}")]
    UnknownCode(String),
    /// The sections differ between languages.
    #[error("has the sections [{here}], the reference language has [{reference}]")]
    Sections {
        /// Those of this text.
        here: String,
        /// Those of the reference language.
        reference: String,
    },
    /// A section cites other facts, or elsewhere, than in the reference language.
    #[error("cites [{here}] where the reference language cites [{reference}]")]
    Citations {
        /// The citations of this section, a bar between paragraphs and items.
        here: String,
        /// Those of the reference language.
        reference: String,
    },
    /// A time limit without a source.
    #[error("a time limit without a fact: “{0}”")]
    LimitWithoutFact(String),
    /// A time limit on a fact that was not read in a law.
    #[error("rests a time limit on {0}, which was not read in the text of a law")]
    LimitWithoutLaw(String),
    /// A time limit that does not start with its period.
    #[error("a time limit that does not start with its period in bold: “{0}”")]
    LimitWithoutPeriod(String),
}
