//! What runs in an applicant's browser: one island around a form, and the entry that wakes it.
//!
//! Nothing here is needed to file a complaint: the page does the same without script. There are no texts and no rules
//! of the complaint in this crate; finished strings come from the server, and only the server decides what is valid.

#![expect(missing_docs, reason = "the struct #[island] writes for its props has no place for a doc comment")]

mod check;
mod comfort;
mod dom;
mod leaving;
mod remaining;

use leptos::prelude::*;

/// Called once by the starter module, before it wakes the islands of the page.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}

/// Comfort around a form: remaining characters, gentle checks, and a word before typed text is lost.
///
/// One root listens for all of its controls, so a new question needs nothing here.
#[island]
pub fn FormComfort(
    /// Finished text with `{count}` where the number of characters left goes.
    chars_left: String,
    /// The same, for characters over the limit.
    chars_over: String,
    /// What to say when the page is left with something typed; most browsers show their own words instead.
    unsaved: String,
    /// The form, as the server wrote it.
    children: Children,
) -> impl IntoView {
    let comfort = comfort::Comfort::new(chars_left, chars_over, unsaved);
    let (typed, changed, left) = (comfort.clone(), comfort.clone(), comfort);
    view! {
        <div
            class="comfort"
            on:input=move |event| typed.input(&event)
            on:change=move |event| changed.change(&event)
            on:focusout=move |event| left.focus_out(&event)
        >
            {children()}
        </div>
    }
}
