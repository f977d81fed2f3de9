//! What the office published, retold in our own words: front matter, then paragraphs.

use huquq_domain::language::Language;
use jiff::civil::Date;
use serde::Deserialize;

use crate::guides::{Review, State, date, review};

/// One item in one language. An item is an event too: it has days and a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Its name in addresses, the same in every language.
    pub slug: String,
    /// The language of this text.
    pub language: Language,
    /// What stands above the text.
    pub front: ItemFront,
    /// The text.
    pub paragraphs: Vec<String>,
}

/// The front matter.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ItemFront {
    /// The title.
    pub title: String,
    /// One or two sentences for lists and feeds.
    pub summary: String,
    /// The first day.
    #[serde(deserialize_with = "date")]
    pub date: Date,
    /// The last day.
    #[serde(deserialize_with = "date")]
    pub until: Date,
    /// Where it took place.
    pub place: String,
    /// The page it was read on.
    pub source: String,
    /// The day it was read there.
    #[serde(deserialize_with = "date")]
    pub source_read: Date,
    /// The day this text was written.
    #[serde(deserialize_with = "date")]
    pub written: Date,
    /// Whether it is the original or a translation.
    pub state: State,
    /// Who reviewed the text, and when.
    #[serde(deserialize_with = "review")]
    pub text_reviewed: Option<Review>,
}

/// Reads one item, or says what is wrong with it. Words only: no headings, lists or links.
pub(crate) fn read(slug: &str, language: Language, content: &str) -> Result<Item, Vec<String>> {
    let (front, body) = content
        .strip_prefix("+++\n")
        .and_then(|rest| rest.split_once("\n+++\n"))
        .ok_or_else(|| vec!["front matter between two lines of +++ is missing".to_owned()])?;
    let front: ItemFront = toml::from_str(front).map_err(|error| vec![error.to_string().trim_end().to_owned()])?;
    if front.until < front.date {
        return Err(vec!["ends before it begins".to_owned()]);
    }
    let paragraphs: Vec<String> =
        body.split("\n\n").map(|text| text.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
    let paragraphs: Vec<String> = paragraphs.into_iter().filter(|text| !text.is_empty()).collect();
    if let Some(marked) = paragraphs.iter().find(|text| text.starts_with(['#', '-', '<']) || text.contains("](")) {
        return Err(vec![format!("news are paragraphs of words: {:.40}", marked)]);
    }
    Ok(Item { slug: slug.to_owned(), language, front, paragraphs })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;

    const FRONT: &str = "+++\ntitle = \"T\"\nsummary = \"S\"\ndate = \"2011-06-16\"\nuntil = \"2011-06-18\"\nplace = \"Baku\"\n\
        source = \"https://example.org\"\nsource_read = \"2026-11-22\"\nwritten = \"2026-11-22\"\nstate = \"original\"\n\
        text_reviewed = \"\"\n+++\n";

    #[test]
    fn an_item_is_front_matter_and_paragraphs() {
        let item = read("x", Language::OFFICE, &format!("{FRONT}One\nline.\n\nTwo.\n")).unwrap();
        assert_eq!(item.paragraphs, ["One line.", "Two."]);
        assert_eq!(item.front.date, jiff::civil::date(2011, 6, 16));
    }

    #[test]
    fn markup_and_days_out_of_order_are_refused() {
        for body in ["# Title", "<b>x</b>", "- item", "a [link](x)"] {
            assert!(read("x", Language::OFFICE, &format!("{FRONT}{body}\n")).is_err(), "{body}");
        }
        let turned = FRONT.replace("2011-06-18", "2011-06-15");
        assert!(read("x", Language::OFFICE, &format!("{turned}One.\n")).is_err());
    }
}
