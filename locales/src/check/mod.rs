//! Naming everything that is missing or does not fit: what `huquq check` prints and what the test of coverage wants empty.

mod texts_of_guides;
mod words_of_languages;

use huquq_domain::check::Check;
use huquq_domain::taxonomy::Taxonomy;

use crate::facts::Confidence;
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
    if let Some(check) = lists.check {
        ends(texts, check, &mut problems);
    }
    problems
}

/// What "Can the Ombudsman help me?" tells rests on facts, and its time limits on the text of a law.
fn ends(texts: &Texts, check: &Check, problems: &mut Vec<Problem>) {
    let mut name = |key: &str, fault| problems.push(Problem::new("office/check.toml", key, fault));
    for outcome in check.outcomes() {
        for id in outcome.facts.iter().filter(|id| texts.fact(id).is_none()) {
            name(&outcome.code, Fault::UnknownFact(id.clone()));
        }
        for limit in &outcome.limit {
            if limit.facts.is_empty() {
                name(&outcome.code, Fault::LimitWithoutFact(limit.code.clone()));
            }
            for id in &limit.facts {
                match texts.fact(id).map(|fact| fact.confidence) {
                    None => name(&outcome.code, Fault::UnknownFact(id.clone())),
                    Some(Confidence::LawText) => {}
                    Some(_) => name(&outcome.code, Fault::LimitWithoutLaw(id.clone())),
                }
            }
        }
        if !outcome.guide.is_empty() && !texts_of_guides::is_guide(texts, &outcome.guide) {
            name(&outcome.code, Fault::DeadLink(format!("guide:{}", outcome.guide)));
        }
    }
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
