//! What a person typed, shown as they typed it: escaped, its own direction, its line breaks kept.

use leptos::prelude::*;

/// A few typed words inside a line.
#[component]
pub fn UserText(
    /// As typed.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    view! { <bdi>{text}</bdi> }
}

/// A typed account with its line breaks. Each paragraph takes its own direction.
#[component]
pub fn UserBlock(
    /// As typed.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    view! { <div class="typed" dir="auto">{text}</div> }
}

/// A code, a number or an address: always left to right, never broken.
#[component]
pub fn Run(
    /// As it is dialled, typed or copied.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    view! { <bdi class="run" dir="ltr">{text}</bdi> }
}
