//! When a request cannot be answered: what happened, that what was acknowledged is kept, what to do next.

use huquq_domain::language::Language;
use huquq_locales::{Msg, msg};
use leptos::prelude::*;

use crate::components::button::{ButtonLink, Weight};
use crate::components::icon::Icon;
use crate::components::links::number;
use crate::paths::Address;
use crate::render::{Head, Html, Reader, Scripts, render};
use crate::styles::Styles;

static STYLES: Styles = Styles::public(&[]);

/// What went wrong, as far as it matters to the reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ErrorKind {
    /// No page at this address.
    NotFound,
    /// The page does not take this method.
    Method,
    /// More was sent than is taken.
    TooLarge,
    /// The request came from another site.
    Origin,
    /// The form arrived in a shape that is not read.
    Media,
    /// It took too long.
    Timeout,
    /// Too many requests.
    Busy,
    /// Our fault.
    Server,
}

impl ErrorKind {
    /// Every kind.
    pub const ALL: &'static [Self] = &[
        Self::NotFound,
        Self::Method,
        Self::TooLarge,
        Self::Origin,
        Self::Media,
        Self::Timeout,
        Self::Busy,
        Self::Server,
    ];

    const fn messages(self) -> (Msg, Msg) {
        match self {
            Self::NotFound => (msg::ERROR_NOT_FOUND_TITLE, msg::ERROR_NOT_FOUND_TEXT),
            Self::Method => (msg::ERROR_METHOD_TITLE, msg::ERROR_METHOD_TEXT),
            Self::TooLarge => (msg::ERROR_TOO_LARGE_TITLE, msg::ERROR_TOO_LARGE_TEXT),
            Self::Origin => (msg::ERROR_ORIGIN_TITLE, msg::ERROR_ORIGIN_TEXT),
            Self::Media => (msg::ERROR_MEDIA_TITLE, msg::ERROR_MEDIA_TEXT),
            Self::Timeout => (msg::ERROR_TIMEOUT_TITLE, msg::ERROR_TIMEOUT_TEXT),
            Self::Busy => (msg::ERROR_BUSY_TITLE, msg::ERROR_BUSY_TEXT),
            Self::Server => (msg::ERROR_SERVER_TITLE, msg::ERROR_SERVER_TEXT),
        }
    }
}

/// What the page shows.
pub struct ErrorView {
    /// What went wrong.
    pub kind: ErrorKind,
    /// A path of this site to go back to, if one is known.
    pub back: Option<String>,
}

impl ErrorView {
    /// Every kind; one with a way back.
    #[must_use]
    pub fn samples() -> Vec<(&'static str, Self)> {
        let names = ["not_found", "method", "too_large", "origin", "media", "timeout", "busy", "server"];
        let views = ErrorKind::ALL.iter().map(|kind| Self {
            kind: *kind,
            back: (*kind == ErrorKind::TooLarge).then(|| "/az/complaint/events".to_owned()),
        });
        names.into_iter().zip(views).collect()
    }
}

/// Renders what went wrong.
#[must_use]
pub fn error(reader: Reader, view: &ErrorView) -> Html {
    let tr = reader.tr();
    let (title, text) = view.kind.messages();
    let head = Head {
        title: tr.plain(&title),
        error: false,
        path: Address::Home,
        styles: &STYLES,
        scripts: Scripts::None,
        current: None,
        robots_noindex: true,
        languages: Language::all().collect(),
    };
    render(reader, head, || {
        let back = view.back.clone().map(|path| {
            view! { <ButtonLink weight=Weight::Filled href=path>{tr.text(msg::ERROR_BACK)}</ButtonLink> " " }
        });
        let call =
            reader.site.institution.main().map(|main| view! { <p class="num">{Icon::Phone.view()} {number(main)}</p> });
        view! {
            <div class="w narrow">
                <h1>{tr.text(&title)}</h1>
                <p class="lead">{tr.text(&text)}</p>
                <p>
                    {back}
                    <ButtonLink weight=Weight::Outlined href=reader.to(&Address::Home)>
                        {tr.text(msg::ERROR_HOME)}
                    </ButtonLink>
                </p>
                {call}
            </div>
        }
        .into_any()
    })
}
