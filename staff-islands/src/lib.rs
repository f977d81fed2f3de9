//! What runs in a staff member's browser: the 916 screen saves itself and is worked by keyboard.
//!
//! A file of its own in the browser, because server functions double the size of the WASM and applicants must not pay for
//! that. Without script the same screen is a plain form.

#![expect(missing_docs, reason = "the struct #[island] writes for its props has no place for a doc comment")]

mod desk;
mod dom;
mod keys;
mod saving;

use leptos::prelude::*;

pub use desk::{DeskError, PhoneDesk, SaveCall, Saved, save_call};

/// Called once by the starter module, before it wakes the islands of the page.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}

/// The 916 form: saved shortly after the last letter, and worked without a mouse.
#[island]
pub fn PhoneAutosave(
    /// Finished text when everything is kept; `{time}` is replaced by the server's time.
    saved: String,
    /// Finished text when the server could not be reached or refused.
    failed: String,
    /// Finished text while saving.
    saving: String,
    /// The form, as the server wrote it.
    children: Children,
) -> impl IntoView {
    if cfg!(target_arch = "wasm32") {
        keys::watch();
    }
    let autosave = saving::Autosave::new(saved, failed, saving);
    view! {
        <div class="autosave" on:input=move |event| autosave.typed(&event)>
            {children()}
        </div>
    }
}
