//! The number of a complaint and its access code: large, in groups that can be said aloud, always left to right.
//!
//! In words: each group stays in one piece at any width; what is copied has the spaces; nothing depends on colour; the box
//! prints with a plain border.

use leptos::prelude::*;

/// A code in groups, as a person reads or says it. `groups` are separated by spaces.
#[must_use]
pub fn code(groups: &str, large: bool) -> AnyView {
    let class = if large { "code code-large" } else { "code" };
    let parts: Vec<_> = groups.split(' ').map(|group| view! { <span>{group.to_owned()}</span>" " }).collect();
    view! { <bdi class=class dir="ltr">{parts}</bdi> }.into_any()
}

/// The groups of a reference as they are said aloud: its hyphens are pauses.
#[must_use]
pub fn spoken(reference: &str) -> String {
    reference.replace('-', " ")
}
