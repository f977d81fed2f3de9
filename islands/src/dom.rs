//! The few words this crate speaks with the page. Thin on purpose: each imported function of the browser costs bytes.

use std::time::Duration;

use leptos::prelude::{document, set_timeout};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement};

/// The control an event came from. Text areas and selects are taken for inputs too: only what all three have is used.
pub(crate) fn control(event: &Event) -> Option<HtmlInputElement> {
    let element = event.target()?.dyn_into::<Element>().ok()?;
    element.matches("input,textarea,select").ok()?.then(|| element.unchecked_into())
}

/// The element that belongs to a control by its id, `{name}-{part}`.
pub(crate) fn part(control: &HtmlInputElement, part: &str) -> Option<Element> {
    document().get_element_by_id(&format!("{}-{part}", control.name()))
}

/// Shows the text in a place the server left empty and hidden, or hides the place again.
pub(crate) fn say(place: &Element, text: Option<&str>) {
    // A place that says the same is left alone, so that a screen reader does not say it twice.
    if place.text_content().as_deref() != text {
        place.set_text_content(text);
    }
    let _ = place.toggle_attribute_with_force("hidden", text.is_none());
}

/// Does something a little later.
pub(crate) fn later(milliseconds: u64, act: impl FnOnce() + 'static) {
    set_timeout(act, Duration::from_millis(milliseconds));
}
