//! Searching guides, treaties and laws, and who helps. Works by a plain form.

use huquq_domain::language::Language;
use huquq_locales::library::Found;
use huquq_locales::{Arg, Msg, msg};
use leptos::prelude::*;

use crate::components::icon::Icon;
use crate::components::notice::{Notice, Tone};
use crate::paths::Address;
use crate::render::{Head, Html, Reader, Scripts, render};
use crate::styles::{Styles, css};

static STYLES: Styles = Styles::public(&[css::LISTS, css::SEARCH]);

/// What the page shows.
pub struct SearchView {
    /// What was looked for, as it was typed; nothing yet: empty.
    pub query: String,
    /// What was found, best first.
    pub found: Vec<Found>,
}

impl SearchView {
    /// Nothing asked, something found, nothing found.
    #[must_use]
    pub fn samples(reader: Reader) -> Vec<(&'static str, Self)> {
        let guides = reader.site.texts.guides_for(reader.language);
        let mut found: Vec<Found> = guides
            .iter()
            .take(2)
            .map(|guide| Found::Guide { slug: guide.slug.clone(), language: guide.language })
            .collect();
        found.push(Found::Contact { code: "ombudsman".to_owned() });
        let view = |query: &str, found| Self { query: query.to_owned(), found };
        vec![
            ("empty", view("", Vec::new())),
            ("found", view("<b>x\"", found)),
            ("none", view(crate::sample::HOSTILE, Vec::new())),
        ]
    }
}

/// Renders the search.
#[must_use]
pub fn search(reader: Reader, view: &SearchView) -> Html {
    let tr = reader.tr();
    let head = Head {
        title: tr.plain(msg::SEARCH_TITLE),
        error: false,
        path: Address::Search,
        styles: &STYLES,
        scripts: Scripts::None,
        current: None,
        robots_noindex: true,
        languages: Language::all().collect(),
    };
    render(reader, head, || {
        let results = match (view.query.trim().is_empty(), view.found.is_empty()) {
            (true, _) => None,
            (false, true) => Some(nothing(reader)),
            (false, false) => Some(results(reader, &view.found)),
        };
        view! {
            <div class="w">
                <h1>{tr.text(msg::SEARCH_TITLE)}</h1>
                {search_form(reader, &view.query, Some(tr.text(msg::SEARCH_HINT)))}
                {results}
            </div>
        }
        .into_any()
    })
}

/// The line to type in. Also on home and above the guides.
pub(crate) fn search_form(reader: Reader, query: &str, hint: Option<String>) -> AnyView {
    let tr = reader.tr();
    let described = hint.is_some().then_some("search-hint");
    let hint = hint.map(|hint| view! { <p class="small" id="search-hint">{hint}</p> });
    view! {
        <form class="search" role="search" method="get" action=reader.to(&Address::Search)>
            <p>
                <label for="q">{tr.text(msg::SEARCH_LABEL)}</label>
                <input id="q" type="search" name="q" value=query.to_owned() maxlength="200" dir="auto"
                    autocomplete="off" aria-describedby=described />
            </p>
            <button class="button" type="submit">{Icon::Search.view()} {tr.text(msg::SEARCH_BUTTON)}</button>
            {hint}
        </form>
    }
    .into_any()
}

fn nothing(reader: Reader) -> AnyView {
    let tr = reader.tr();
    view! {
        <div class="found" role="status">
            <Notice tone=Tone::Info title=tr.text(msg::SEARCH_NONE_TITLE)>
                <p>{tr.text(msg::SEARCH_NONE_TEXT)}</p>
                <p><a href=reader.to(&Address::Guides)>{tr.text(msg::GUIDES_ALL)}</a></p>
            </Notice>
        </div>
    }
    .into_any()
}

fn results(reader: Reader, found: &[Found]) -> AnyView {
    let tr = reader.tr();
    let rows: Vec<AnyView> = found.iter().filter_map(|found| row(reader, found)).collect();
    let count = tr.with(msg::SEARCH_RESULTS, &[("count", Arg::from(found.len()))]);
    view! { <div class="found" role="status"><h2>{count}</h2></div> <ul class="rows">{rows}</ul> }.into_any()
}

fn row(reader: Reader, found: &Found) -> Option<AnyView> {
    let tr = reader.tr();
    let (href, title, text, kind, language) = match found {
        Found::Guide { slug, language } => {
            let guide = reader.site.texts.guide(*language, slug)?;
            let href = reader.to(&Address::Guide(slug.clone()));
            (href, guide.front.title.clone(), guide.front.summary.clone(), msg::SEARCH_KIND_GUIDE, *language)
        }
        Found::Instrument { section, language } => {
            let page = reader.site.texts.page(*language, "instruments")?;
            let title = page.section(section)?.title.clone();
            let href = format!("{}#{section}", reader.to(&Address::Instruments));
            (href, title, String::new(), msg::SEARCH_KIND_INSTRUMENT, *language)
        }
        Found::Contact { code } => {
            let href = format!("{}#{code}", reader.to(&Address::Contacts));
            let (name, help) = (tr.text(Msg::contact_name(code)), tr.text(Msg::contact_help(code)));
            (href, name, help, msg::SEARCH_KIND_CONTACT, reader.language)
        }
    };
    let foreign = language != reader.language;
    let (tag, dir) = (foreign.then(|| language.tag()), foreign.then(|| language.direction().html()));
    let note = foreign.then(|| view! { " · " <bdi lang=language.tag()>{language.endonym()}</bdi> });
    Some(
        view! {
            <li>
                <a href=href>
                    <span>
                        <b lang=tag dir=dir>{title}</b>
                        <span lang=tag dir=dir>{text}</span>
                        <small>{tr.text(kind)}{note}</small>
                    </span>
                    {Icon::Chevron.view()}
                </a>
            </li>
        }
        .into_any(),
    )
}
