//! Where a person stands in a row of pages: step n of m in words, bars beside them for the eye.

use huquq_domain::questions::StepId;
use huquq_locales::{Msg, Tr, msg};
use leptos::prelude::*;

/// The words and the bars of one step.
#[component]
pub fn Progress(
    /// The reader's texts.
    tr: Tr,
    /// The step.
    step: StepId,
) -> impl IntoView {
    let (now, total) = (step.number(), StepId::ALL.len());
    let words = tr.with(msg::STEP_PROGRESS, &[("n", now.into()), ("total", total.into())]);
    progress(words, tr.text(Msg::step(step, "name")), now, total)
}

/// The same for any row of `total` pages: where it is in words, and what the page is called.
#[must_use]
pub fn progress(words: String, name: String, now: usize, total: usize) -> AnyView {
    let bars: Vec<_> = (1..=total)
        .map(|n| {
            let class = (n <= now).then_some(if n == now { "now" } else { "done" });
            view! { <i class=class></i> }
        })
        .collect();
    view! {
        <div class="progress">
            <p><span>{words}</span><span>{name}</span></p>
            <div class="bars" aria-hidden="true">{bars}</div>
        </div>
    }
    .into_any()
}
