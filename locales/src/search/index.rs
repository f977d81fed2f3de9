//! The vocabulary: which terms there are, where each stands, and which of them a typed term may mean.

use std::collections::{BTreeSet, HashMap};

use super::fold::is_han;

/// From this many characters a term may have a typing error; shorter ones would match nearly anything.
const MISTYPED_FROM: usize = 4;

/// Where a term stands.
pub(super) struct Posting {
    /// The place of the entry in the order of entries.
    pub(super) entry: usize,
    weight: f64,
    mentions: u32,
}

impl Posting {
    /// The weight of the strongest part. Mentions add to it, yet never enough to reach the next stronger part.
    pub(super) fn strength(&self) -> f64 {
        self.weight + 1.0 - 1.0 / f64::from(self.mentions)
    }
}

/// How a typed term fits a term of the texts, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// The same.
    Exact,
    /// Its beginning.
    Prefix,
    /// The same but for one typing error.
    Mistyped,
    /// Its beginning but for one typing error.
    MistypedPrefix,
}

impl Fit {
    /// What is left of a term's strength.
    pub(super) fn quality(self) -> f64 {
        match self {
            Self::Exact => 1.0,
            Self::Prefix => 0.6,
            Self::Mistyped => 0.3,
            Self::MistypedPrefix => 0.2,
        }
    }
}

/// Collects terms, entry by entry.
#[derive(Default)]
pub(super) struct Collector(HashMap<String, Vec<Posting>>);

impl Collector {
    /// Notes one mention of `term`. Entries come in their order.
    pub(super) fn add(&mut self, entry: usize, weight: f64, term: &str) {
        // Most terms are known already, and looking first spares them a copy.
        let Some(postings) = self.0.get_mut(term) else {
            self.0.insert(term.to_owned(), vec![Posting { entry, weight, mentions: 1 }]);
            return;
        };
        match postings.last_mut() {
            Some(last) if last.entry == entry => {
                last.weight = last.weight.max(weight);
                last.mentions = last.mentions.saturating_add(1);
            }
            _ => postings.push(Posting { entry, weight, mentions: 1 }),
        }
    }

    /// Ends the collection.
    pub(super) fn finish(self) -> Vocabulary {
        let mut terms: Vec<_> = self.0.into_iter().collect();
        terms.sort_unstable_by(|(one, _), (other, _)| one.cmp(other));
        // Han has no spelling to mistake, and thousands of characters to try.
        let letters = terms.iter().flat_map(|(term, _)| term.chars()).filter(|c| !is_han(*c));
        Vocabulary { letters: letters.collect(), terms }
    }
}

type Term = (String, Vec<Posting>);

/// All terms, sorted, so that those with one beginning stand together.
pub(super) struct Vocabulary {
    terms: Vec<Term>,
    /// What may stand where a letter is wrong or left out.
    letters: BTreeSet<char>,
}

impl Vocabulary {
    /// The term itself and, unless it is so short that it begins nearly everything, those it begins.
    pub(super) fn beginning(&self, typed: &str) -> impl Iterator<Item = (Fit, &[Posting])> {
        let long_enough = typed.starts_with(is_han) || at_least(typed, 2);
        let terms = begun(&self.terms, typed).iter();
        terms.filter_map(move |(term, postings)| match term.len() == typed.len() {
            true => Some((Fit::Exact, postings.as_slice())),
            false => long_enough.then_some((Fit::Prefix, postings.as_slice())),
        })
    }

    /// The terms that `typed` is or begins but for one letter replaced, left out, added or swapped with the next.
    ///
    /// Every way to correct it is looked up. That is little, because what stands before the error must begin some term,
    /// and the further on, the fewer terms are left.
    pub(super) fn mistyped(&self, typed: &str) -> Vec<(Fit, &[Posting])> {
        let mut found = Vec::new();
        // A number with another digit is another number.
        if !at_least(typed, MISTYPED_FROM) || typed.contains(char::is_numeric) {
            return found;
        }
        let mut terms = self.terms.as_slice();
        for (at, _) in typed.char_indices() {
            let Some((before, here)) = typed.split_at_checked(at) else { break };
            terms = begun(terms, before);
            if terms.is_empty() {
                break;
            }
            self.corrections(here, |correction| {
                let corrected = [before, correction].concat();
                found.extend(begun(terms, &corrected).iter().map(|(term, postings)| {
                    let fit = if term.len() == corrected.len() { Fit::Mistyped } else { Fit::MistypedPrefix };
                    (fit, postings.as_slice())
                }));
            });
        }
        found
    }

    /// Calls `each` with what `here` is if its first letter is wrong.
    fn corrections(&self, here: &str, mut each: impl FnMut(&str)) {
        let mut rest = here.chars();
        let Some(wrong) = rest.next() else { return };
        let after = rest.as_str();
        each(after);
        if let Some(next) = rest.next() {
            each(&format!("{next}{wrong}{}", rest.as_str()));
        }
        for letter in &self.letters {
            each(&format!("{letter}{after}"));
            each(&format!("{letter}{here}"));
        }
    }
}

/// Those of the sorted terms that begin with `prefix`.
fn begun<'a>(terms: &'a [Term], prefix: &str) -> &'a [Term] {
    let start = terms.partition_point(|(term, _)| term.as_str() < prefix);
    let terms = terms.get(start..).unwrap_or_default();
    let end = terms.partition_point(|(term, _)| term.starts_with(prefix));
    terms.get(..end).unwrap_or_default()
}

/// Whether `text` has at least `count` characters.
pub(super) fn at_least(text: &str, count: usize) -> bool {
    text.chars().take(count).count() == count
}
