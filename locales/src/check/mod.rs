//! Naming everything that is missing or does not fit: what `huquq check` prints and what the test of coverage wants empty.

mod texts_of_guides;
mod words_of_languages;

use huquq_domain::taxonomy::Taxonomy;

use crate::message::Lists;
use crate::problem::{Fault, Problem};
use crate::texts::Texts;

/// The language to which the others are compared: the one in which texts are written first, and the one `msg` is made of.
const REFERENCE: &str = "en";

/// Every problem there is.
pub(crate) fn all(texts: &Texts, taxonomy: &Taxonomy, lists: &Lists<'_>) -> Vec<Problem> {
    let strays = texts.strays.iter().map(|folder| Problem::new(folder, "", Fault::UnknownLanguage));
    let mut problems: Vec<Problem> = strays.collect();
    words_of_languages::check(texts, taxonomy, lists, &mut problems);
    facts(texts, &mut problems);
    texts_of_guides::check(texts, taxonomy, lists, &mut problems);
    problems
}

/// Every fact rests on a listed instrument.
fn facts(texts: &Texts, problems: &mut Vec<Problem>) {
    for (file, fact) in texts.facts.facts.values() {
        for (instrument, _) in fact.places() {
            if texts.instrument(instrument).is_none() {
                problems.push(Problem::new(file, &fact.id, Fault::UnknownInstrument(instrument.to_owned())));
            }
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
