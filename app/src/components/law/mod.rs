//! The law beside the sentence it supports: in the margin on wide screens and paper, under the sentence on telephones. In
//! reading order it stands after its sentence and links to the list of sources of the same page.

use huquq_domain::language::Direction;
use huquq_locales::facts::{Fact, Instrument, InstrumentKind};
use huquq_locales::guides::Cited;
use huquq_locales::{Arg, Msg, Texts, Tr, msg};
use leptos::prelude::*;

use crate::render::Reader;

/// What is cited of one instrument.
#[derive(Debug, PartialEq, Eq)]
pub struct Source {
    /// The instrument.
    pub instrument: String,
    /// Its articles, in their order.
    pub articles: Vec<String>,
    /// The facts that rest on it.
    pub facts: Vec<String>,
}

/// Groups facts by the instruments they rest on, in the order they are met.
#[must_use]
pub fn sources(texts: &Texts, ids: &[String]) -> Vec<Source> {
    let mut sources: Vec<Source> = Vec::new();
    for fact in ids.iter().filter_map(|id| texts.fact(id)) {
        for (instrument, article) in fact.places() {
            add(&mut sources, fact, instrument, article);
        }
    }
    sources
}

fn add(sources: &mut Vec<Source>, fact: &Fact, instrument: &str, article: &str) {
    let index = sources.iter().position(|source| source.instrument == instrument).unwrap_or_else(|| {
        sources.push(Source { instrument: instrument.to_owned(), articles: Vec::new(), facts: Vec::new() });
        sources.len() - 1
    });
    let Some(source) = sources.get_mut(index) else { return };
    for article in article.split(", ").filter(|article| !article.is_empty()) {
        if !source.articles.iter().any(|known| known == article) {
            source.articles.push(article.to_owned());
        }
    }
    source.articles.sort_by_key(|article| numbers(article));
    if !source.facts.contains(&fact.id) {
        source.facts.push(fact.id.clone());
    }
}

/// The numbers in the name of an article: 88-3.1 comes after 88 and before 94.2.
fn numbers(article: &str) -> Vec<u32> {
    article.split(|c: char| !c.is_ascii_digit()).filter_map(|part| part.parse().ok()).collect()
}

impl Source {
    /// The name of the instrument with the articles, as the reader's language writes it.
    #[must_use]
    pub fn name(&self, tr: Tr) -> String {
        let law = named(tr, &self.instrument);
        if self.articles.is_empty() {
            return law;
        }
        let articles = self.articles.join(", ").replace('–', "\u{2060}–\u{2060}").replace('-', "\u{2011}");
        let name = tr.with(msg::GUIDE_ARTICLE, &[("law", Arg::from(law)), ("article", Arg::from(articles))]);
        // An article is never broken, nor parted from the word before it.
        name.replace(" \u{2068}", "\u{a0}\u{2068}")
    }

    /// Its place in the list of sources.
    #[must_use]
    pub fn anchor(&self) -> String {
        format!("s-{}", self.instrument)
    }
}

/// The name of an instrument: of a law or treaty its own, of a page or report the site it was read on.
fn named(tr: Tr, code: &str) -> String {
    let by_site = |instrument: &Instrument| {
        let message = match instrument.kind {
            InstrumentKind::Law | InstrumentKind::Treaty => return None,
            InstrumentKind::Page => msg::SOURCE_PAGE,
            InstrumentKind::Report => msg::SOURCE_REPORT,
        };
        Some(tr.with(message, &[("host", Arg::from(instrument.host()))]))
    };
    tr.texts().instrument(code).and_then(by_site).unwrap_or_else(|| tr.text(Msg::law(code)))
}

/// The citation, with a mark where a fact is not certain; nothing when the sentence rests on no fact.
#[must_use]
pub fn law(reader: Reader, cited: &Cited) -> Option<AnyView> {
    let tr = reader.tr();
    let sources = sources(tr.texts(), &cited.facts);
    if sources.is_empty() {
        return None;
    }
    let comma = if tr.language().direction() == Direction::Rtl { "؛ " } else { "; " };
    let links: Vec<AnyView> = sources
        .iter()
        .enumerate()
        .map(|(i, source)| {
            let name = source.name(tr);
            let shown = if reader.has_sources() {
                view! { <a href=format!("#{}", source.anchor())>{name}</a> }.into_any()
            } else {
                name.into_any()
            };
            view! { {(i > 0).then_some(comma)} {shown} }.into_any()
        })
        .collect();
    let doubt = (!cited.doubted.is_empty()).then(|| view! { " " <em>{tr.text(msg::GUIDE_DOUBT)}</em> });
    Some(view! { <cite>{links}{doubt}</cite> }.into_any())
}

#[cfg(test)]
mod tests {
    use super::numbers;

    #[test]
    fn articles_stand_in_the_order_of_the_law() {
        let mut articles = vec!["94.2", "88-3.1", "9", "88", "79.6–79.7", "79.10"];
        articles.sort_by_key(|article| numbers(article));
        assert_eq!(articles, ["9", "79.6–79.7", "79.10", "88", "88-3.1", "94.2"]);
    }
}
