//! A date in three fields, any of which but the year may stay blank.
//!
//! In words: three labelled numeric fields inside the question's group; 0–9 and other digits are taken; nothing is cut off.

use huquq_locales::{Tr, msg};
use leptos::prelude::*;

/// Day, month and year.
#[component]
pub fn DateInput(
    /// The reader's texts.
    tr: Tr,
    /// The question's name; the inputs add `_day`, `_month`, `_year`.
    name: &'static str,
    /// What was typed, in the order of the fields.
    parts: [String; 3],
    /// Whether the answer is wrong.
    wrong: bool,
    /// The ids that describe the fields.
    described: Option<String>,
) -> impl IntoView {
    let labels = [(msg::DATE_DAY, "day"), (msg::DATE_MONTH, "month"), (msg::DATE_YEAR, "year")];
    let fields: Vec<_> = labels
        .into_iter()
        .zip(parts)
        .map(|((label, part), typed)| {
            let id = format!("{name}_{part}");
            // The group is described already; a wrong date is described again on each field, where the cursor lands.
            let described = described.clone().filter(|_| wrong);
            view! {
                <div class=part>
                    <label for=id.clone()>{tr.text(label)}</label>
                    <input
                        class="input"
                        type="text"
                        inputmode="numeric"
                        autocomplete="off"
                        dir="ltr"
                        id=id.clone()
                        name=id
                        value=typed
                        aria-invalid=wrong.then_some("true")
                        aria-describedby=described
                    />
                </div>
            }
        })
        .collect();
    view! { <div class="date">{fields}</div> }
}
