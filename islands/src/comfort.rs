//! What the form's one root does with the events of its controls.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, FocusEvent, HtmlInputElement};

use crate::check::{could_be_email, is_blank};
use crate::dom::{control, later, part, say};
use crate::leaving::Leaving;
use crate::remaining::{Remaining, remaining};

/// Long enough for a click that caused the check to land: an error that appears at once moves the button away under it.
const SETTLE_MS: u64 = 200;
/// A reader hears the number when typing pauses, not at every letter.
const COUNT_MS: u64 = 400;

/// The finished texts, and what is known about leaving.
#[derive(Clone)]
pub(crate) struct Comfort {
    words: Rc<Words>,
    leaving: Rc<Leaving>,
}

struct Words {
    chars_left: String,
    chars_over: String,
}

impl Comfort {
    /// On the server this only holds the words; in the browser it begins to watch.
    pub(crate) fn new(chars_left: String, chars_over: String, unsaved: String) -> Self {
        let leaving = Rc::new(Leaving::default());
        if cfg!(target_arch = "wasm32") {
            leaving.watch(unsaved);
        }
        Self { words: Rc::new(Words { chars_left, chars_over }), leaving }
    }

    /// A letter was typed or a choice made.
    pub(crate) fn input(&self, event: &Event) {
        self.leaving.guard();
        let Some(control) = control(event) else { return };
        mend(&control);
        if control.has_attribute("data-max") {
            let words = Rc::clone(&self.words);
            later(COUNT_MS, move || words.count(&control));
        }
    }

    /// A control was changed and left.
    pub(crate) fn change(&self, event: &Event) {
        if let Some(control) = control(event) {
            later(SETTLE_MS, move || check(&control));
        }
    }

    /// The reader goes on within the form. On the way to a button or a link nothing moves: the server will say it.
    pub(crate) fn focus_out(&self, event: &FocusEvent) {
        let next = event.related_target().and_then(|next| next.dyn_into::<Element>().ok());
        if next.is_some_and(|next| !next.matches("button,a,input[type=submit]").unwrap_or(true)) {
            self.change(event);
        }
    }
}

impl Words {
    fn count(&self, control: &HtmlInputElement) {
        let max = control.get_attribute("data-max").and_then(|max| max.parse().ok());
        let (Some(max), Some(place)) = (max, part(control, "chars")) else { return };
        match remaining(&control.value(), max) {
            Remaining::Plenty => say(&place, None),
            Remaining::Left(count) => say(&place, Some(&with_count(&self.chars_left, count))),
            Remaining::Over(count) => say(&place, Some(&with_count(&self.chars_over, count))),
        }
    }
}

/// Plain digits: a browser that does not know the page's language would group them in another one's way, and 1,900 is
/// less than two in Azerbaijani.
fn with_count(text: &str, count: usize) -> String {
    text.replace("{count}", &count.to_string())
}

/// What can be said without knowing the question, in the server's words.
fn problem(control: &HtmlInputElement) -> Option<String> {
    let value = control.value();
    let blank = match control.type_().as_str() {
        "checkbox" => !control.checked(),
        // One of a group cannot know whether another is chosen.
        "radio" => return None,
        _ => is_blank(&value),
    };
    if blank {
        return control.get_attribute("data-required");
    }
    if could_be_email(&value) { None } else { control.get_attribute("data-email") }
}

fn check(control: &HtmlInputElement) {
    // What the server said stands until the form is sent again; saying it twice helps nobody.
    if part(control, "error").is_some() {
        return;
    }
    let (Some(place), Some(problem)) = (part(control, "live"), problem(control)) else { return mend(control) };
    say(&place, Some(&problem));
    let _ = control.set_attribute("aria-invalid", "true");
}

/// Takes back what the check said, as soon as it is no longer so.
fn mend(control: &HtmlInputElement) {
    if let Some(place) = part(control, "live")
        && !place.has_attribute("hidden")
        && problem(control).is_none()
    {
        say(&place, None);
        let _ = control.remove_attribute("aria-invalid");
    }
}
