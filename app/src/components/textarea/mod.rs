//! The one place that writes a `<textarea>`. The framework does not escape the children of this element, so typed text would be
//! markup; here it is escaped, and a line feed goes before it, because browsers drop the first one they read.

use leptos::prelude::*;

use crate::components::page_title::escaped;

/// A field for several lines.
#[component]
pub fn TextArea(
    /// The stable name; also its id.
    #[prop(into)]
    name: String,
    /// What was typed.
    #[prop(into)]
    value: String,
    /// Lines to show.
    #[prop(default = 6)]
    rows: u8,
    /// The most characters, told to the browser half only: a browser that cut the text would lose words.
    #[prop(optional)]
    max: Option<usize>,
    /// Ids of what describes it.
    #[prop(into, optional)]
    described_by: Option<String>,
    /// Whether an error stands by it.
    #[prop(optional)]
    invalid: bool,
) -> impl IntoView {
    let text = format!("\n{}", escaped(&value));
    view! {
        <textarea
            id=name.clone()
            name=name
            rows=rows.to_string()
            dir="auto"
            data-max=max.map(|max| max.to_string())
            aria-describedby=described_by
            aria-invalid=invalid.then_some("true")
        >
            {text}
        </textarea>
    }
}
