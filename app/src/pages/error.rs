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

macro_rules! kinds {
    ($($(#[$meta:meta])* $kind:ident = $code:literal, $title:expr, $text:expr;)+) => {
        /// What went wrong, as far as it matters to the reader.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum ErrorKind { $($(#[$meta])* $kind),+ }

        impl ErrorKind {
            /// Every kind.
            pub const ALL: &'static [Self] = &[$(Self::$kind),+];

            /// The stable code, as in problem types.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$kind => $code),+ }
            }

            const fn messages(self) -> (Msg, Msg) {
                match self { $(Self::$kind => ($title, $text)),+ }
            }
        }
    };
}

kinds! {
    /// No page at this address.
    NotFound = "not_found", msg::ERROR_NOT_FOUND_TITLE, msg::ERROR_NOT_FOUND_TEXT;
    /// The page does not take this method.
    Method = "method", msg::ERROR_METHOD_TITLE, msg::ERROR_METHOD_TEXT;
    /// More was sent than is taken.
    TooLarge = "too_large", msg::ERROR_TOO_LARGE_TITLE, msg::ERROR_TOO_LARGE_TEXT;
    /// The request came from another site.
    Origin = "origin", msg::ERROR_ORIGIN_TITLE, msg::ERROR_ORIGIN_TEXT;
    /// The form arrived in a shape that is not read.
    Media = "media", msg::ERROR_MEDIA_TITLE, msg::ERROR_MEDIA_TEXT;
    /// It took too long.
    Timeout = "timeout", msg::ERROR_TIMEOUT_TITLE, msg::ERROR_TIMEOUT_TEXT;
    /// Too many requests.
    Busy = "busy", msg::ERROR_BUSY_TITLE, msg::ERROR_BUSY_TEXT;
    /// Our fault.
    Server = "server", msg::ERROR_SERVER_TITLE, msg::ERROR_SERVER_TEXT;
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
        let view = |kind: ErrorKind| Self {
            kind,
            back: (kind == ErrorKind::TooLarge).then(|| "/az/complaint/events".to_owned()),
        };
        ErrorKind::ALL.iter().map(|kind| (kind.code(), view(*kind))).collect()
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
