//! When the copy cannot be had as a PDF: why, that nothing is lost, and the way to the page that can be printed.

use huquq_domain::language::Language;
use huquq_locales::{Msg, msg};
use leptos::prelude::*;

use crate::components::button::{ButtonLink, Weight};
use crate::components::icon::Icon;
use crate::components::links::number;
use crate::paths::{Address, NavItem};
use crate::render::{Head, Html, Reader, Scripts, render};
use crate::styles::Styles;

static STYLES: Styles = Styles::public(&[]);

/// Why there is no PDF.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotMade {
    /// Others are being made.
    Busy,
    /// This server has no font for the letters.
    NoFont,
    /// Our fault.
    Failed,
}

impl NotMade {
    /// Each reason.
    #[must_use]
    pub fn samples(_: Reader) -> Vec<(&'static str, Self)> {
        vec![("busy", Self::Busy), ("no-font", Self::NoFont), ("failed", Self::Failed)]
    }

    const fn text(self) -> Msg {
        match self {
            Self::Busy => msg::PDF_BUSY,
            Self::NoFont => msg::PDF_NO_FONT,
            Self::Failed => msg::PDF_FAILED,
        }
    }
}

/// The page.
#[must_use]
pub fn pdf_not_made(reader: Reader, why: &NotMade) -> Html {
    let tr = reader.tr();
    let title = tr.plain(msg::PDF_NOT_MADE_TITLE);
    let head = Head {
        title: title.clone(),
        error: false,
        path: Address::OwnCopy,
        styles: &STYLES,
        scripts: Scripts::Leave,
        current: Some(NavItem::Complaint),
        robots_noindex: true,
        languages: Language::all().collect(),
    };
    render(reader, head, || {
        let call =
            reader.site.institution.main().map(|main| view! { <p class="num">{Icon::Phone.view()} {number(main)}</p> });
        view! {
            <div class="w narrow">
                <h1>{title}</h1>
                <p class="lead">{tr.text(why.text())}</p>
                <p>
                    <ButtonLink weight=Weight::Filled href=reader.to(&Address::OwnCopy)>
                        {tr.text(msg::PDF_OPEN_COPY)}
                    </ButtonLink>
                </p>
                {call}
            </div>
        }
        .into_any()
    })
}
