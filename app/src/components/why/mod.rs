//! Why a sensitive question is asked, who sees the answer, and what happens if it is left blank.
//!
//! In words: always open, three rows with icon and words, before the control; the control refers to it.

use huquq_locales::{Msg, Tr, msg};
use leptos::prelude::*;

use crate::components::icon::Icon;

/// The three rows of the explanation `key`; `named` gives it the id that controls refer to.
#[must_use]
pub fn why(tr: Tr, key: &str, named: bool) -> AnyView {
    let id = named.then(|| format!("why-{key}"));
    let rows = [
        (Icon::Info, msg::WHY_HEADING_WHY, "why"),
        (Icon::Eye, msg::WHY_HEADING_WHO, "who"),
        (Icon::Document, msg::WHY_HEADING_BLANK, "blank"),
    ]
    .map(|(icon, heading, row)| (icon, tr.text(heading), tr.text(Msg::why(key, row))));
    rows_of(id, rows.into_iter())
}

/// The same with rows of other words: picture, heading, text.
#[must_use]
pub fn rows_of(id: Option<String>, rows: impl Iterator<Item = (Icon, String, String)>) -> AnyView {
    let rows: Vec<_> =
        rows.map(|(icon, heading, text)| view! { <div>{icon.view()}<dt>{heading}</dt><dd>{text}</dd></div> }).collect();
    view! { <dl class="why" id=id>{rows}</dl> }.into_any()
}
