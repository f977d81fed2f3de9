//! Pictures beside words, never instead of them: always `aria-hidden`, drawn in the colour of the text.
//!
//! Arrows and chevrons mirror in right-to-left pages; clock, telephone and tick do not.

use leptos::prelude::*;

/// One picture on a grid of 24.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is named after what it shows")]
pub enum Icon {
    Back,
    Bars,
    Book,
    Card,
    Chevron,
    Clock,
    Document,
    Exit,
    Eye,
    Globe,
    Home,
    Info,
    Keep,
    Leave,
    Lock,
    Phone,
    Print,
    Search,
    Share,
    Speech,
    Tick,
    Warning,
}

impl Icon {
    const fn path(self) -> &'static str {
        match self {
            Self::Back => "m15 5-7 7 7 7",
            Self::Bars => "M3 5h18M6 5v15M10 5v15M14 5v15M18 5v15",
            Self::Book => "M12 6.5C10 5 7 4.5 3 4.5v13c4 0 7 .5 9 2 2-1.5 5-2 9-2v-13c-4 0-7 .5-9 2zv13",
            Self::Card => {
                "M3 5.5h18v13H3zM6 15.5c.3-1.6 1.4-2.3 2.7-2.3s2.4.7 2.7 2.3M8.7 8.5a1.6 1.6 0 1 0 0 3.2 1.6 1.6 0 1 0 0-3.2zM14.5 10H18M14.5 14H18"
            }
            Self::Chevron => "m9 5 7 7-7 7",
            Self::Clock => "M12 3a9 9 0 1 0 0 18 9 9 0 1 0 0-18zM12 7v5l3.5 2",
            Self::Document => "M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h4",
            Self::Exit => "M14 4h6v16h-6M3.5 12H14M10.5 8.5 14 12l-3.5 3.5",
            Self::Eye => {
                "M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 9a3 3 0 1 0 0 6 3 3 0 1 0 0-6z"
            }
            Self::Globe => {
                "M12 3a9 9 0 1 0 0 18 9 9 0 1 0 0-18zM3 12h18M12 3c2.5 2.6 3.8 5.6 3.8 9s-1.3 6.4-3.8 9c-2.5-2.6-3.8-5.6-3.8-9S9.5 5.6 12 3z"
            }
            Self::Home => "M4 11 12 4l8 7M6 9.5V20h12V9.5M10 20v-5.5h4V20",
            Self::Info => "M12 3a9 9 0 1 0 0 18 9 9 0 1 0 0-18zM12 11v5M12 7.8v.2",
            Self::Keep => "M12 4v11M7.5 11l4.5 4.5 4.5-4.5M4.5 20h15",
            Self::Leave => "M13 4h7v16h-7M3.5 12H15M11 8l4 4-4 4",
            Self::Lock => "M5.5 10.5h13V20h-13zM8.5 10.5v-3a3.5 3.5 0 0 1 7 0v3",
            Self::Phone => {
                "M5 3.5h3.5l1.7 4.6L8 9.7a12 12 0 0 0 6.3 6.3l1.6-2.2 4.6 1.7V19a2 2 0 0 1-2.1 2A16 16 0 0 1 3 5.6a2 2 0 0 1 2-2.1z"
            }
            Self::Print => "M7 8V3.5h10V8M7 17H4V8h16v9h-3M7 14h10v6.5H7z",
            Self::Search => "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 1 0 0-13zM15.5 15.5 20.5 20.5",
            Self::Share => "M12 15V4M8 7.5 12 4l4 3.5M6 11H4.5v9.5h15V11H18",
            Self::Speech => "M4 5h16v11h-9l-4 4v-4H4z",
            Self::Tick => "M12 3a9 9 0 1 0 0 18 9 9 0 1 0 0-18zM8 12.3l2.8 2.7L16 9.5",
            Self::Warning => "M12 4 2.8 20h18.4zM12 10v4.5M12 17.3v.2",
        }
    }

    const fn mirrors(self) -> bool {
        matches!(self, Self::Back | Self::Chevron | Self::Exit | Self::Leave | Self::Book | Self::Speech)
    }

    /// The picture.
    #[must_use]
    pub fn view(self) -> AnyView {
        let class = if self.mirrors() { "i m" } else { "i" };
        view! {
            <svg class=class viewBox="0 0 24 24" aria-hidden="true">
                <path d=self.path() />
            </svg>
        }
        .into_any()
    }
}

/// The institution's mark: a lit doorway.
#[must_use]
pub fn mark() -> AnyView {
    view! {
        <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
            <path d="M3 30V16a13 13 0 0 1 26 0v14h-6V16a7 7 0 0 0-14 0v14z" />
            <path class="lit" d="M11.5 30V16.5a4.5 4.5 0 0 1 9 0V30z" />
        </svg>
    }
    .into_any()
}
