//! Saving the call while the operator types: soon after the last letter, never two saves at once, again after a failure.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::{Array, Iterator};
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, FormData, HtmlFormElement};

use crate::desk::save_call;
use crate::dom::{first, later};

/// How long nothing must be typed before a save.
const PAUSE_MS: u64 = 600;
/// How soon a failed save is tried again.
const AGAIN_MS: u64 = 5_000;
/// The hidden input that names the call.
const CALL: &str = "call";

/// The state of saving, and the finished texts for it.
#[derive(Clone)]
pub(crate) struct Autosave(Rc<State>);

struct State {
    saved: String,
    failed: String,
    saving: String,
    /// Grows with every letter: a pause is over if it still has the value it had.
    letters: Cell<u64>,
    /// The letters that the server has.
    kept: Cell<u64>,
    under_way: Cell<bool>,
}

impl Autosave {
    pub(crate) fn new(saved: String, failed: String, saving: String) -> Self {
        let (letters, kept, under_way) = (Cell::new(0), Cell::new(0), Cell::new(false));
        Self(Rc::new(State { saved, failed, saving, letters, kept, under_way }))
    }

    /// Something was typed or chosen.
    pub(crate) fn typed(&self, event: &Event) {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let form = target.and_then(|target| target.closest("form").ok().flatten());
        let Some(form) = form.and_then(|form| form.dyn_into::<HtmlFormElement>().ok()) else { return };
        self.0.letters.set(self.0.letters.get() + 1);
        self.save_after(PAUSE_MS, form);
    }

    fn save_after(&self, milliseconds: u64, form: HtmlFormElement) {
        let (this, letters) = (self.clone(), self.0.letters.get());
        later(milliseconds, move || {
            if this.0.letters.get() == letters && this.0.kept.get() < letters && !this.0.under_way.get() {
                this.save(form);
            }
        });
    }

    fn save(&self, form: HtmlFormElement) {
        let Some((call, fields)) = read(&form) else { return };
        let (this, letters) = (self.clone(), self.0.letters.get());
        this.0.under_way.set(true);
        say("saving", &this.0.saving);
        spawn_local(async move {
            let answer = save_call(call, fields).await;
            this.0.under_way.set(false);
            let pause = match answer {
                Ok(time) => {
                    this.0.kept.set(letters);
                    say("saved", &this.0.saved.replace("{time}", &time));
                    PAUSE_MS
                }
                Err(_) => {
                    say("failed", &this.0.failed);
                    AGAIN_MS
                }
            };
            // Typed meanwhile, or not kept.
            if this.0.letters.get() > this.0.kept.get() {
                this.save_after(pause, form);
            }
        });
    }
}

/// What stands in the form, and the call it belongs to.
fn read(form: &HtmlFormElement) -> Option<(String, Vec<(String, String)>)> {
    let data = FormData::new_with_form(form).ok()?;
    let call = data.get(CALL).as_string()?;
    let entries: Iterator = data.entries().unchecked_into();
    let mut fields = Vec::new();
    for entry in &entries {
        let pair: Array = entry.ok()?.unchecked_into();
        // Files have no text and are not saved here.
        if let (Some(name), Some(value)) = (pair.get(0).as_string(), pair.get(1).as_string())
            && name != CALL
        {
            fields.push((name, value));
        }
    }
    Some((call, fields))
}

/// Shows the state in words for people, and as a code for styles.
fn say(state: &str, text: &str) {
    if let Some(place) = first("[data-save-state]") {
        let _ = place.set_attribute("data-save-state", state);
        place.set_text_content(Some(text));
    }
}
