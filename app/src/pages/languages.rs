//! Choosing a language: every one by its own name, what it holds, and whether a person has reviewed it.

use huquq_domain::language::{FIRST_GUIDES, Language, Promised};
use huquq_locales::{Arg, msg};
use leptos::prelude::*;

use crate::components::icon::Icon;
use crate::paths::Address;
use crate::render::{Head, Html, Reader, Scripts, render};
use crate::styles::{Styles, css};

static STYLES: Styles = Styles::public(&[css::LISTS]);

/// Renders the list. Each language says of itself, in itself, what it holds.
#[must_use]
pub fn languages(reader: Reader) -> Html {
    let tr = reader.tr();
    let head = Head {
        title: tr.plain(msg::LANGUAGES_TITLE),
        error: false,
        path: Address::Languages,
        styles: &STYLES,
        scripts: Scripts::None,
        current: None,
        robots_noindex: false,
        languages: Language::all().collect(),
    };
    render(reader, head, || {
        let rows: Vec<AnyView> = Language::all().map(|language| row(reader, language)).collect();
        view! {
            <div class="w">
                <h1>{tr.text(msg::LANGUAGES_TITLE)}</h1>
                <p class="lead">{tr.text(msg::LANGUAGES_LEAD)}</p>
                <ul class="rows all">{rows}</ul>
            </div>
        }
        .into_any()
    })
}

fn row(reader: Reader, language: Language) -> AnyView {
    let tr = reader.within(language).tr();
    let (tag, dir) = (language.tag(), language.direction().html());
    let holds = match language.promised() {
        Promised::All => tr.text(msg::LANGUAGES_WHOLE),
        Promised::Public => {
            let fallback = Arg::from(language.fallback().endonym());
            tr.with(msg::LANGUAGES_PUBLIC, &[("count", Arg::from(FIRST_GUIDES.len())), ("language", fallback)])
        }
    };
    let state = if language.reviewed() { msg::LANGUAGES_REVIEWED } else { msg::LANGUAGES_UNREVIEWED };
    let current = (language == reader.language).then_some("true");
    view! {
        <li lang=tag dir=dir>
            <a href=Address::Home.in_language(language) hreflang=tag aria-current=current>
                <span>
                    <b>{language.endonym()}</b>
                    <span>{holds} " " {tr.text(state)}</span>
                </span>
                {Icon::Chevron.view()}
            </a>
        </li>
    }
    .into_any()
}
