//! A note: ground, icon, bold first sentence, bar at the start side. The colour is never the only sign: the icon differs too.

use leptos::prelude::*;

use crate::components::icon::Icon;

/// What kind of note.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Good to know.
    Info,
    /// Take care.
    Warn,
    /// Danger, lateness, an error.
    Urgent,
    /// Done.
    Good,
}

impl Tone {
    const fn class(self) -> &'static str {
        match self {
            Self::Info => "note",
            Self::Warn => "note warn",
            Self::Urgent => "note urgent",
            Self::Good => "note good",
        }
    }

    const fn icon(self) -> Icon {
        match self {
            Self::Info => Icon::Info,
            Self::Warn => Icon::Warning,
            Self::Urgent => Icon::Warning,
            Self::Good => Icon::Tick,
        }
    }
}

/// A note.
#[component]
pub fn Notice(
    /// What kind.
    tone: Tone,
    /// The bold first sentence; none: the text stands alone.
    #[prop(into, optional)]
    title: String,
    /// What follows, as paragraphs.
    children: Children,
) -> impl IntoView {
    let title = (!title.is_empty()).then(|| view! { <p><strong>{title}</strong></p> });
    view! {
        <div class=tone.class()>
            {tone.icon().view()}
            <div>{title} {children()}</div>
        </div>
    }
}
