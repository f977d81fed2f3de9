//! The parts of a case's page beside what was filed: writing to the applicant, and the clocks.

use huquq_locales::{Arg, Msg, Tr, msg};
use leptos::prelude::*;

use crate::components::button::{Button, Weight};
use crate::components::error_summary::Wrong;
use crate::components::icon::Icon;
use crate::components::textarea::TextArea;

/// The form of a text to the applicant.
pub struct WritingView {
    /// Where it posts to.
    pub action: String,
    /// The mark of this showing of the form.
    pub once: String,
    /// What was typed, if it could not be taken.
    pub typed: String,
    /// Why not.
    pub wrong: Option<WritingError>,
}

/// Why a text could not be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WritingError {
    /// Nothing was written.
    Empty,
    /// More than so many characters.
    TooLong(usize),
}

/// One clock of a complaint.
pub struct ClockView {
    /// The id of its rule.
    pub rule: String,
    /// How it stands.
    pub state: ClockState,
    /// Whether it stands on a law at all.
    pub law: bool,
    /// Whether a lawyer has confirmed its rule.
    pub confirmed: bool,
}

/// How a clock stands; days in the reader's language.
pub enum ClockState {
    /// It runs until then.
    Runs(String),
    /// It ran out then.
    Late(String),
    /// It was stopped then.
    Stopped(String),
}

/// What is wrong, as a link to the field.
pub(super) fn wrong(tr: Tr, view: &WritingView) -> Option<Wrong> {
    let text = match view.wrong? {
        WritingError::Empty => tr.text(msg::STAFF_CASE_WRITE_EMPTY),
        WritingError::TooLong(max) => tr.with(msg::STAFF_CASE_WRITE_LONG, &[("max", max.into())]),
    };
    Some(Wrong { href: "#text".to_owned(), text })
}

/// The form. It posts `act` (`write`, `ask` or `answer`), `text` and `once`.
pub(super) fn writing(tr: Tr, view: &WritingView) -> AnyView {
    let error = wrong(tr, view).map(|wrong| {
        view! { <p class="wrong-text" id="text-error">{Icon::Warning.view()}<span>{wrong.text}</span></p> }
    });
    let described = if error.is_some() { "text-hint text-error" } else { "text-hint" };
    view! {
        <section class="card" aria-labelledby="write-title">
            <h2 id="write-title"><label for="text">{tr.text(msg::STAFF_CASE_WRITE_TITLE)}</label></h2>
            <form class="sheet" method="post" action=view.action.clone() accept-charset="utf-8" novalidate=true>
                <input type="hidden" name="once" value=view.once.clone() />
                <p class="hint" id="text-hint">{tr.text(msg::STAFF_CASE_WRITE_HINT)}</p>
                {error}
                <TextArea name="text" value=view.typed.clone() described_by=described invalid=view.wrong.is_some() />
                <p class="form-end">
                    <Button weight=Weight::Filled pressed=("act", "write")>{tr.text(msg::STAFF_CASE_WRITE_BUTTON)}</Button>
                    <Button weight=Weight::Outlined pressed=("act", "ask")>{tr.text(msg::STAFF_CASE_ASK_BUTTON)}</Button>
                    <Button weight=Weight::Outlined pressed=("act", "answer")>{tr.text(msg::STAFF_CASE_ANSWER_BUTTON)}</Button>
                </p>
            </form>
        </section>
    }
    .into_any()
}

/// The clocks, each with how it stands and how sure its rule is.
pub(super) fn clocks(tr: Tr, clocks: &[ClockView]) -> AnyView {
    let rows: Vec<_> = clocks
        .iter()
        .map(|clock| {
            let (message, day, late) = match &clock.state {
                ClockState::Runs(day) => (msg::STAFF_CLOCK_DUE, day, false),
                ClockState::Late(day) => (msg::STAFF_CLOCK_LATE, day, true),
                ClockState::Stopped(day) => (msg::STAFF_CLOCK_STOPPED, day, false),
            };
            let words = tr.with(message, &[("date", Arg::from(day.as_str()))]);
            let state = if late {
                view! { <strong class="late">{Icon::Warning.view()}<span>{words}</span></strong> }.into_any()
            } else {
                view! { <strong>{words}</strong> }.into_any()
            };
            let note = match (clock.law, clock.confirmed) {
                (false, _) => Some(msg::STAFF_CLOCK_AIM),
                (true, false) => Some(msg::STAFF_CLOCK_UNCONFIRMED),
                (true, true) => None,
            };
            let note = note.map(|note| view! { <br/><small>{tr.text(note)}</small> });
            view! { <div><dt>{tr.text(Msg::clock(&clock.rule))}</dt><dd>{state}{note}</dd></div> }
        })
        .collect();
    let list = if rows.is_empty() {
        view! { <p>{tr.text(msg::STAFF_CASE_CLOCKS_NONE)}</p> }.into_any()
    } else {
        view! { <dl class="answers">{rows}</dl> }.into_any()
    };
    view! {
        <section class="card" aria-labelledby="clocks-title">
            <h2 id="clocks-title">{tr.text(msg::STAFF_CASE_CLOCKS)}</h2>
            {list}
        </section>
    }
    .into_any()
}
