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
    .map(|(icon, heading, row)| {
        let (heading, text) = (tr.text(heading), tr.text(Msg::why(key, row)));
        view! { <div>{icon.view()}<dt>{heading}</dt><dd>{text}</dd></div> }
    });
    view! { <dl class="why" id=id>{rows.into_iter().collect::<Vec<_>>()}</dl> }.into_any()
}
