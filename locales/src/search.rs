//! Full-text search over all texts in all languages at once.
//!
//! A reader may type without the special letters, in the other alphabet, only the beginning, or with an error: `fold`
//! and `index` see to that. Here the entries are ranked.

use std::collections::HashSet;
use std::hash::Hash;

use huquq_domain::language::Language;

mod fold;
mod index;

use index::{Collector, Fit, Posting, Vocabulary};

/// From this many characters a word that is known is also looked for with an error: its other grammatical forms often
/// differ by one letter. Shorter ones would meet other words.
const INFLECTED_FROM: usize = 5;

/// The rarity of a word that two in five entries of a language have. A more frequent one tells little.
const TELLING: f64 = 1.25;
/// What such a word still counts for when it is asked what an entry has of the query.
const LITTLE: f64 = 0.1;
/// What an entry must have of what the best one has.
const ENOUGH: f64 = 0.5;

/// One thing that can be found, in one language.
#[derive(Debug, Clone)]
pub struct Entry<K> {
    /// What is found. Entries of one thing in several languages have the same key.
    pub key: K,
    /// The language of the parts.
    pub language: Language,
    /// The texts, in any order.
    pub parts: Vec<(Weight, String)>,
    /// How much it counts beside others that say the same: 1 is usual.
    pub worth: f64,
}

/// What a part is to its entry. A word counts the more the stronger the part it stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// Its name.
    Title,
    /// The name of one of its sections.
    Heading,
    /// What it says in short.
    Summary,
    /// A word that it does not use, but its readers do.
    Synonym,
    /// All the rest.
    Body,
}

impl Weight {
    fn value(self) -> f64 {
        match self {
            Self::Title => 16.0,
            Self::Synonym => 12.0,
            Self::Heading => 6.0,
            Self::Summary => 8.0,
            Self::Body => 1.0,
        }
    }
}

/// What was found.
#[derive(Debug)]
pub struct Hit<'a, K> {
    /// The key of the entry.
    pub key: &'a K,
    /// The language it was found in.
    pub language: Language,
}

/// Everything that can be found. Built once, then only read.
pub struct Index<K> {
    entries: Vec<Place<K>>,
    languages: Vec<Language>,
    vocabulary: Vocabulary,
}

/// What is left of an entry once its words are in the vocabulary.
struct Place<K> {
    key: K,
    /// The place of its language in the index.
    language: usize,
    worth: f64,
}

/// How well an entry answers the query so far.
#[derive(Clone, Copy, Default)]
struct Score {
    /// How much of what the query tells in its language it has: 1 is all.
    share: f64,
    total: f64,
}

impl<K: Eq + Hash + Clone> Index<K> {
    /// Makes the entries findable. Of two that answer a query equally well, the earlier is found first.
    pub fn build(entries: impl IntoIterator<Item = Entry<K>>) -> Self {
        let mut places = Vec::new();
        let mut languages = Vec::new();
        let mut collector = Collector::default();
        for (at, entry) in entries.into_iter().enumerate() {
            for (weight, text) in &entry.parts {
                fold::each_term(text, |term| collector.add(at, weight.value(), term));
            }
            let language = slot(&mut languages, entry.language);
            places.push(Place { key: entry.key, language, worth: entry.worth });
        }
        Self { entries: places, languages, vocabulary: collector.finish() }
    }

    /// Finds what has all words of the query or, if nothing has, what has the most that tell something.
    ///
    /// Best first; each key once, in the reader's language if it was found there, else in another. Results in the
    /// reader's language stand before all others.
    pub fn find(&self, query: &str, reader: Language, limit: usize) -> Vec<Hit<'_, K>> {
        let scores = self.scores(&fold::query(query));
        let most = scores.iter().map(|score| score.share).fold(0.0, f64::max);
        let mut found: Vec<_> = self
            .entries
            .iter()
            .zip(scores)
            .filter(|(_, score)| score.share > 0.0 && score.share >= most * ENOUGH)
            .filter_map(|(place, score)| Some((place, *self.languages.get(place.language)?, score.total * place.worth)))
            .collect();
        // The sort is stable: equals stay in the order of the entries.
        found.sort_by(|(_, one, better), (_, other, worse)| {
            (*one != reader).cmp(&(*other != reader)).then(worse.total_cmp(better))
        });
        let mut seen = HashSet::new();
        let once = found.into_iter().filter(|(place, ..)| seen.insert(&place.key));
        once.take(limit).map(|(place, language, _)| Hit { key: &place.key, language }).collect()
    }

    /// What a word that a language does not know would have told it, it is not asked for: "how do I get a visa" is a question
    /// about visas.
    fn scores(&self, words: &[fold::Word]) -> Vec<Score> {
        let mut scores = vec![Score::default(); self.entries.len()];
        let mut asked = vec![0.0; self.languages.len()];
        for word in words {
            let strengths = self.strengths(word);
            let rarity = self.rarity(&strengths);
            let tells: Vec<f64> =
                rarity.iter().map(|rarity| if *rarity < TELLING { rarity * LITTLE } else { *rarity }).collect();
            for (asked, tells) in asked.iter_mut().zip(&tells) {
                *asked += tells;
            }
            for ((place, score), strength) in self.entries.iter().zip(&mut scores).zip(strengths) {
                if strength > 0.0 {
                    score.share += tells.get(place.language).copied().unwrap_or_default();
                    score.total += strength * rarity.get(place.language).copied().unwrap_or_default();
                }
            }
        }
        for (place, score) in self.entries.iter().zip(&mut scores) {
            let all = asked.get(place.language).copied().unwrap_or_default();
            score.share = if all > 0.0 { score.share / all } else { 0.0 };
        }
        scores
    }

    /// How much a word tells, for each language: little if all of its entries have it, nothing if none has. No list of stop
    /// words is needed then.
    fn rarity(&self, strengths: &[f64]) -> Vec<f64> {
        let mut counts = vec![(0_u32, 0_u32); self.languages.len()];
        for (place, strength) in self.entries.iter().zip(strengths) {
            if let Some((all, having)) = counts.get_mut(place.language) {
                *all += 1;
                *having += u32::from(*strength > 0.0);
            }
        }
        let told = |(all, having): (u32, u32)| {
            if having == 0 { 0.0 } else { (f64::from(all) / f64::from(having)).ln_1p() }
        };
        counts.into_iter().map(told).collect()
    }

    /// How strongly each entry has a word; nothing where it has not.
    fn strengths(&self, word: &fold::Word) -> Vec<f64> {
        let mut strengths = self.any_spelling(word, |term| self.gather(self.vocabulary.beginning(term)));
        let mut knows = vec![false; self.languages.len()];
        for (place, strength) in self.entries.iter().zip(&strengths) {
            if let Some(knows) = knows.get_mut(place.language) {
                *knows |= *strength > 0.0;
            }
        }
        // What is a word in one language is no error for a word of another: "work" is not the Azerbaijani "orqan".
        let unknown = !knows.contains(&true);
        let mistyped = self.any_spelling(word, |term| self.mistyped(term, unknown));
        for ((place, strength), mistyped) in self.entries.iter().zip(&mut strengths).zip(mistyped) {
            if unknown || knows.get(place.language) == Some(&true) {
                *strength = strength.max(mistyped);
            }
        }
        strengths
    }

    /// The best of the spellings, each as strong as its terms are on average, if the entry has them all.
    fn any_spelling(&self, word: &fold::Word, strengths: impl Fn(&str) -> Vec<f64>) -> Vec<f64> {
        let mut best = vec![0.0_f64; self.entries.len()];
        for spelling in word {
            let count = spelling.len() as f64;
            let mut sums = vec![Some(0.0); self.entries.len()];
            for term in spelling {
                for (sum, strength) in sums.iter_mut().zip(strengths(term)) {
                    *sum = sum.filter(|_| strength > 0.0).map(|sum| sum + strength);
                }
            }
            for (best, sum) in best.iter_mut().zip(sums) {
                *best = best.max(sum.unwrap_or_default() / count);
            }
        }
        best
    }

    /// The strengths of a term with at most one typing error.
    ///
    /// One that is known is not also taken for the mistyped beginning of another.
    fn mistyped(&self, term: &str, unknown: bool) -> Vec<f64> {
        if !unknown && !index::at_least(term, INFLECTED_FROM) {
            return self.gather(self.vocabulary.beginning(term));
        }
        let mistyped = self.vocabulary.mistyped(term).into_iter();
        let mistyped = mistyped.filter(|(fit, _)| unknown || *fit == Fit::Mistyped);
        self.gather(self.vocabulary.beginning(term).chain(mistyped))
    }

    /// For each entry the strongest of the postings.
    fn gather<'a>(&self, postings: impl Iterator<Item = (Fit, &'a [Posting])>) -> Vec<f64> {
        let mut strengths: Vec<f64> = vec![0.0; self.entries.len()];
        for (fit, postings) in postings {
            for posting in postings {
                if let Some(strength) = strengths.get_mut(posting.entry) {
                    *strength = strength.max(posting.strength() * fit.quality());
                }
            }
        }
        strengths
    }
}

/// The place of a language, which is added if it is new.
fn slot(languages: &mut Vec<Language>, language: Language) -> usize {
    languages.iter().position(|known| *known == language).unwrap_or_else(|| {
        languages.push(language);
        languages.len() - 1
    })
}

#[cfg(test)]
mod tests;
