//! The keyboard of the 916 screen: Alt and a letter goes to a section, Ctrl+Enter to the next one, `?` shows the keys.
//!
//! Sections are the elements with `data-key`: fieldsets around their controls, or headings before them.

use leptos::ev;
use leptos::prelude::{document, window_event_listener};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlFormElement, KeyboardEvent, Node};

use crate::dom::{all, first};

const SECTIONS: &str = "[data-key]";
const CONTROLS: &str = "input:not([type=hidden]):not(:disabled),textarea:not(:disabled),select:not(:disabled)";
/// Where `?` is a letter to be typed and not a command.
const TEXT_FIELDS: &str = "textarea,select,input:not([type=radio],[type=checkbox],[type=submit])";

/// Listens on the window: after a click beside the form nothing has the focus, and the keys must still work.
pub(crate) fn watch() {
    let _ = window_event_listener(ev::keydown, |event| {
        if pressed(&event) {
            event.prevent_default();
        }
    });
}

/// Does what the key says; false if it is no key of ours.
fn pressed(event: &KeyboardEvent) -> bool {
    if event.ctrl_key() && !event.alt_key() && event.key() == "Enter" {
        return go_on();
    }
    if event.alt_key() && !event.ctrl_key() && !event.meta_key() {
        return go_to(event);
    }
    if event.key() == "?" && !event.ctrl_key() && !is_typing() {
        return show_keys();
    }
    false
}

/// By the place of the key as well as by its letter: operators type with Cyrillic layouts too.
fn go_to(event: &KeyboardEvent) -> bool {
    let section = all(SECTIONS).into_iter().find(|section| {
        let key = section.get_attribute("data-key").unwrap_or_default().to_ascii_uppercase();
        event.code() == format!("Key{key}") || event.key().to_uppercase() == key
    });
    section.is_some_and(|section| enter(&section))
}

/// To the section after the one that has the focus; after the last one the form is sent.
fn go_on() -> bool {
    let sections = all(SECTIONS);
    let focus = document().active_element();
    let current = focus.as_ref().and_then(|focus| sections.iter().rposition(|section| begins_before(section, focus)));
    match sections.get(current.map_or(0, |index| index + 1)) {
        Some(next) => enter(next),
        None => send(focus),
    }
}

fn send(focus: Option<Element>) -> bool {
    let form = focus.and_then(|focus| focus.closest("form").ok().flatten());
    let form = form.or_else(|| first(".autosave form")).and_then(|form| form.dyn_into::<HtmlFormElement>().ok());
    // As if the button were pressed, so that whatever listens to the form hears of it.
    form.is_some_and(|form| form.request_submit().is_ok())
}

fn enter(section: &HtmlElement) -> bool {
    let control = all(CONTROLS).into_iter().find(|control| begins_before(section, control));
    control.is_some_and(|control| control.focus().is_ok())
}

/// Holds for what stands inside the section too.
fn begins_before(section: &Node, other: &Node) -> bool {
    section.compare_document_position(other) & Node::DOCUMENT_POSITION_FOLLOWING != 0
}

fn is_typing() -> bool {
    document().active_element().is_some_and(|focus| focus.matches(TEXT_FIELDS).unwrap_or(false))
}

fn show_keys() -> bool {
    first("[data-keys]").is_some_and(|list| list.toggle_attribute("hidden").is_ok())
}
