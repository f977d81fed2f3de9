//! The law beside the sentence it supports: in the margin on wide screens and paper, under the sentence on telephones. In
//! reading order it stands after its sentence and links to the list of sources of the same page.

use huquq_domain::language::Direction;
use huquq_locales::facts::Fact;
use huquq_locales::{Arg, Msg, Texts, Tr, msg};
use leptos::prelude::*;

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
        let law = tr.text(Msg::law(&self.instrument));
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

/// The citation; nothing when the sentence rests on no fact.
#[must_use]
pub fn law(tr: Tr, facts: &[String]) -> Option<AnyView> {
    let sources = sources(tr.texts(), facts);
    if sources.is_empty() {
        return None;
    }
    let comma = if tr.language().direction() == Direction::Rtl { "؛ " } else { "; " };
    let links: Vec<AnyView> = sources
        .iter()
        .enumerate()
        .map(|(i, source)| {
            view! { {(i > 0).then_some(comma)} <a href=format!("#{}", source.anchor())>{source.name(tr)}</a> }
                .into_any()
        })
        .collect();
    Some(view! { <cite>{links}</cite> }.into_any())
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
