//! Leaving the page: a word before typed text is lost, one submission for two presses, and never a word on quick exit.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use leptos::prelude::{window, window_event_listener_untyped};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::{Closure, JsValue};
use web_sys::{BeforeUnloadEvent, Element, Event, EventTarget};

use crate::dom::later;

/// A second press within this time belongs to the first. Not for ever: a reader may have stopped a page that hangs.
const ONE_PRESS_MS: f64 = 5_000.0;
/// How long a call or a mail program may take to open before leaving is guarded again.
const CALL_MS: u64 = 1_000;

/// What is known about leaving this page.
#[derive(Default)]
pub(crate) struct Leaving {
    guard: RefCell<Option<JsValue>>,
    sent: RefCell<Option<EventTarget>>,
    sent_at: Cell<f64>,
}

impl Leaving {
    /// Listens on the whole window: the quick exit stands outside the form, and must never be held up by it.
    pub(crate) fn watch(self: &Rc<Self>, unsaved: String) {
        let guard = Closure::<dyn FnMut(BeforeUnloadEvent)>::new(move |event: BeforeUnloadEvent| {
            event.prevent_default();
            event.set_return_value(&unsaved);
        });
        *self.guard.borrow_mut() = Some(guard.into_js_value());
        let this = Rc::clone(self);
        let _ = window_event_listener_untyped("submit", move |event| this.submit(&event));
        let this = Rc::clone(self);
        let _ = window_event_listener_untyped("click", move |event| this.click(&event));
        let this = Rc::clone(self);
        // Back from the next page: what was sent may be sent again.
        let _ = window_event_listener_untyped("pageshow", move |_| *this.sent.borrow_mut() = None);
    }

    /// Something was typed that is not sent yet. The listener is set only now: pages that have one are slower to come back to.
    pub(crate) fn guard(&self) {
        window().set_onbeforeunload(self.guard.borrow().as_ref().map(JsCast::unchecked_ref));
    }

    fn let_go(&self) {
        window().set_onbeforeunload(None);
    }

    fn submit(&self, event: &Event) {
        if event.default_prevented() {
            return;
        }
        let form = event.target();
        if form.is_some() && *self.sent.borrow() == form && event.time_stamp() - self.sent_at.get() < ONE_PRESS_MS {
            event.prevent_default();
            return;
        }
        *self.sent.borrow_mut() = form;
        self.sent_at.set(event.time_stamp());
        self.let_go();
    }

    fn click(self: &Rc<Self>, event: &Event) {
        let on = |what: &str| {
            let element = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            element.and_then(|element| element.closest(what).ok().flatten()).is_some()
        };
        if on("a[href='/exit'],[data-exit]") {
            self.let_go();
        } else if window().onbeforeunload().is_some() && on("a[href^='tel:'],a[href^='mailto:']") {
            // Some browsers take the call for a navigation and would ask before dialling 916.
            self.let_go();
            let this = Rc::clone(self);
            later(CALL_MS, move || this.guard());
        }
    }
}
