//! The list of guides: what is urgent first, a row each.

use huquq_domain::language::Language;
use huquq_locales::guides::Guide;
use huquq_locales::msg;
use leptos::prelude::*;

use crate::components::icon::Icon;
use crate::paths::{Address, NavItem};
use crate::render::{Head, Html, Reader, Scripts, render};
use crate::styles::{Styles, css};

static STYLES: Styles = Styles::public(&[css::LISTS]);

/// What the page shows.
pub struct GuidesView {
    /// Those in the reader's language, in its order.
    pub guides: Vec<&'static Guide>,
    /// Those that exist in another language only.
    pub elsewhere: Vec<&'static Guide>,
}

impl GuidesView {
    /// All there are.
    #[must_use]
    pub fn new(reader: Reader) -> Self {
        let texts = reader.site.texts;
        let mut elsewhere: Vec<&'static Guide> = Vec::new();
        for other in Language::all().filter(|language| *language != reader.language) {
            for guide in texts.guides(other) {
                let known = elsewhere.iter().any(|known| known.slug == guide.slug);
                if !known && texts.guide(reader.language, &guide.slug).is_none() {
                    elsewhere.push(guide);
                }
            }
        }
        Self { guides: texts.guides(reader.language), elsewhere }
    }

    /// As it is, and with guides that are not translated.
    #[must_use]
    pub fn samples(reader: Reader) -> Vec<(&'static str, Self)> {
        let other = Language::complete().find(|language| *language != reader.language).unwrap_or(Language::OFFICE);
        let untranslated = Self { guides: Vec::new(), elsewhere: reader.site.texts.guides(other) };
        vec![("usual", Self::new(reader)), ("untranslated", untranslated)]
    }
}

/// Renders the list.
#[must_use]
pub fn guides(reader: Reader, view: &GuidesView) -> Html {
    let tr = reader.tr();
    let head = Head {
        title: tr.plain(msg::GUIDES_TITLE),
        error: false,
        path: Address::Guides,
        styles: &STYLES,
        scripts: Scripts::None,
        current: Some(NavItem::Guides),
        robots_noindex: false,
        languages: Language::complete().collect(),
    };
    let (urgent, others): (Vec<&Guide>, Vec<&Guide>) = view.guides.iter().partition(|guide| guide.front.urgent);
    render(reader, head, || {
        let urgent = (!urgent.is_empty()).then(|| {
            view! {
                <section class="urgent">
                    <h2>{Icon::Warning.view()} {tr.text(msg::GUIDES_URGENT_TITLE)}</h2>
                    {rows(reader, &urgent, "rows")}
                </section>
            }
        });
        let others: Vec<&Guide> = others.into_iter().chain(view.elsewhere.iter().copied()).collect();
        view! {
            <div class="w">
                <h1>{tr.text(msg::GUIDES_TITLE)}</h1>
                <p class="lead">{tr.text(msg::GUIDES_LEAD)}</p>
                {urgent}
                <section>
                    <h2>{tr.text(msg::GUIDES_ALL)}</h2>
                    {rows(reader, &others, "rows all")}
                </section>
            </div>
        }
        .into_any()
    })
}

/// A row a guide; the whole row is one link. One in another language says so, and is marked as being in it.
pub(crate) fn rows(reader: Reader, guides: &[&Guide], class: &'static str) -> AnyView {
    let rows: Vec<AnyView> = guides.iter().map(|guide| row(reader, guide)).collect();
    view! { <ul class=class>{rows}</ul> }.into_any()
}

fn row(reader: Reader, guide: &Guide) -> AnyView {
    let foreign = guide.language != reader.language;
    let (tag, dir) = (guide.language.tag(), guide.language.direction().html());
    let note = foreign.then(|| {
        view! {
            <small>
                {reader.tr().text(msg::GUIDE_MISSING_LANGUAGE)} " " <bdi lang=tag dir=dir>{guide.language.endonym()}</bdi>
            </small>
        }
    });
    view! {
        <li>
            <a href=Address::Guide(guide.slug.clone()).in_language(guide.language) hreflang=foreign.then_some(tag)>
                <span>
                    <b lang=foreign.then_some(tag) dir=foreign.then_some(dir)>{guide.front.title.clone()}</b>
                    <span lang=foreign.then_some(tag) dir=foreign.then_some(dir)>{guide.front.summary.clone()}</span>
                    {note}
                </span>
                {Icon::Chevron.view()}
            </a>
        </li>
    }
    .into_any()
}
