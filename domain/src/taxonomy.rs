//! Topics, bodies and groups: codes that an institution sets in its data files, so that another can change them.

use serde::{Deserialize, Serialize};

/// One list of codes a question may offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum List {
    /// What the complaint is about.
    Topic,
    /// The body complained about.
    Body,
    /// Who the person is.
    Group,
}

impl List {
    /// Every list.
    pub const ALL: &'static [Self] = &[Self::Topic, Self::Body, Self::Group];

    /// The prefix of its labels and the name of its field.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Topic => "topic",
            Self::Body => "body",
            Self::Group => "group",
        }
    }
}

/// One entry of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// The stable code: lower-case letters and underscores.
    pub code: String,
    /// Whether a complaint with this code is urgent by itself.
    #[serde(default)]
    pub urgent: bool,
}

/// The institution's lists as loaded.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Taxonomy {
    topics: Vec<Entry>,
    bodies: Vec<Entry>,
    groups: Vec<Entry>,
}

/// What is wrong with a list.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TaxonomyError {
    /// A list is empty.
    #[error("the list of {0} is empty")]
    Empty(&'static str),
    /// A code is not made of lower-case letters and underscores.
    #[error("{0:?} in the list of {1} is no code: use a-z, 0-9 and _")]
    BadCode(String, &'static str),
    /// A code stands twice.
    #[error("{0:?} stands twice in the list of {1}")]
    Twice(String, &'static str),
}

impl Taxonomy {
    /// Checks and keeps the three lists.
    ///
    /// # Errors
    /// The first [`TaxonomyError`] found.
    pub fn new(topics: Vec<Entry>, bodies: Vec<Entry>, groups: Vec<Entry>) -> Result<Self, TaxonomyError> {
        let taxonomy = Self { topics, bodies, groups };
        for list in List::ALL {
            let (entries, name) = (taxonomy.list(*list), list.code());
            if entries.is_empty() {
                return Err(TaxonomyError::Empty(name));
            }
            for (i, entry) in entries.iter().enumerate() {
                let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
                if entry.code.is_empty() || !entry.code.chars().all(fits) {
                    return Err(TaxonomyError::BadCode(entry.code.clone(), name));
                }
                if entries[..i].iter().any(|earlier| earlier.code == entry.code) {
                    return Err(TaxonomyError::Twice(entry.code.clone(), name));
                }
            }
        }
        Ok(taxonomy)
    }

    /// The entries of one list, in the institution's order.
    #[must_use]
    pub fn list(&self, list: List) -> &[Entry] {
        match list {
            List::Topic => &self.topics,
            List::Body => &self.bodies,
            List::Group => &self.groups,
        }
    }

    /// The entry with this code.
    #[must_use]
    pub fn entry(&self, list: List, code: &str) -> Option<&Entry> {
        self.list(list).iter().find(|entry| entry.code == code)
    }
}
