//! What is wrong with the answers, on top of the page.
//!
//! In words: it has a heading with the number of answers, links each of them to its control in the same words that stand
//! there, says that typed text is kept where it is, and takes the focus when the page opens.

use huquq_locales::{Tr, msg};
use leptos::prelude::*;

use crate::components::icon::Icon;

/// One wrong answer: where its control is, and what is wrong.
#[derive(Debug, Clone)]
pub struct Wrong {
    /// `#id`, or a path with it.
    pub href: String,
    /// The sentence, as it stands beside the control.
    pub text: String,
}

/// The summary; nothing if nothing is wrong. `kept` says whether typed text stands in the form again (passwords never do).
#[must_use]
pub fn error_summary(tr: Tr, wrong: Vec<Wrong>, kept: bool) -> Option<AnyView> {
    if wrong.is_empty() {
        return None;
    }
    let title = tr.with(msg::ERROR_SUMMARY_TITLE, &[("count", wrong.len().into())]);
    let kept = kept.then(|| view! { <p>{tr.text(msg::ERROR_SUMMARY_KEPT)}</p> });
    let links: Vec<_> = wrong.into_iter().map(|wrong| view! { <li><a href=wrong.href>{wrong.text}</a></li> }).collect();
    Some(
        view! {
            <section class="errors" aria-labelledby="errors-title" tabindex="-1" autofocus=true>
                <h2 id="errors-title">{Icon::Warning.view()}<span>{title}</span></h2>
                <ul>{links}</ul>
                {kept}
            </section>
        }
        .into_any(),
    )
}
