//! The main act of a page is filled, others are outlined. A button is never disabled: the error explains. Both forms are at
//! least 44 px high.

use leptos::prelude::*;

/// How much a button stands out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// The one main act of the page.
    Filled,
    /// Any other.
    Outlined,
}

impl Weight {
    const fn class(self) -> &'static str {
        match self {
            Self::Filled => "button",
            Self::Outlined => "button other",
        }
    }
}

/// Sends the form it stands in.
#[component]
pub fn Button(
    /// Filled or outlined.
    weight: Weight,
    /// Name and value that tell one button of a form from another.
    #[prop(optional)]
    pressed: Option<(&'static str, &'static str)>,
    /// What it says.
    children: Children,
) -> impl IntoView {
    let (name, value) = pressed.unzip();
    view! {
        <button class=weight.class() name=name value=value>
            {children()}
        </button>
    }
}

/// A link that looks like a button.
#[component]
pub fn ButtonLink(
    /// Filled or outlined.
    weight: Weight,
    /// Where it leads.
    #[prop(into)]
    href: String,
    /// What it says.
    children: Children,
) -> impl IntoView {
    view! {
        <a class=weight.class() href=href>
            {children()}
        </a>
    }
}
