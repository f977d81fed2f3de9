//! A page of text that is no guide (privacy). Same parts, same sources, same banner.

use huquq_domain::language::Language;
use huquq_locales::guides::Guide;

use super::guide::{Around, STYLES, article, original, others};
use crate::paths::Address;
use crate::render::{Head, Html, Reader, Scripts, render};

/// What the page shows.
pub struct TextView {
    /// The text, in the reader's language or the one that stands in for it.
    pub page: &'static Guide,
    /// Where it stands.
    pub path: Address,
}

impl TextView {
    /// The text about privacy.
    #[must_use]
    pub fn privacy(reader: Reader) -> Option<Self> {
        reader.site.texts.page_for(reader.language, "privacy").map(|page| Self { page, path: Address::Privacy })
    }

    /// The text about treaties and laws.
    #[must_use]
    pub fn instruments(reader: Reader) -> Option<Self> {
        reader.site.texts.page_for(reader.language, "instruments").map(|page| Self { page, path: Address::Instruments })
    }

    /// Every one.
    #[must_use]
    pub fn samples(reader: Reader) -> Vec<(&'static str, Self)> {
        let privacy = Self::privacy(reader).map(|view| ("privacy", view));
        privacy.into_iter().chain(Self::instruments(reader).map(|view| ("instruments", view))).collect()
    }
}

/// Renders a page of text.
#[must_use]
pub fn text(reader: Reader, view: &TextView) -> Html {
    let page = view.page;
    let texts = reader.site.texts;
    let head = Head {
        title: page.front.title.clone(),
        error: false,
        path: view.path.clone(),
        styles: &STYLES,
        scripts: Scripts::None,
        current: None,
        robots_noindex: false,
        languages: Language::all().filter(|language| texts.page(*language, &page.slug).is_some()).collect(),
    };
    let original = original(page, |language| texts.page(language, &page.slug));
    let original = original.map(|language| (language, view.path.in_language(language)));
    let others = others(page, &view.path, |language| texts.page(language, &page.slug));
    render(reader, head, || article(reader, page, original, Around { others, ..Around::default() }))
}
