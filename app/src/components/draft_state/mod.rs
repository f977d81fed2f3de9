//! Where the words of a draft are: only on this phone, saved, sent. `public/scripts/draft.js` shows one state at
//! a time.
//!
//! In words: without script there is nothing; a polite live region, so that a state is heard without moving the focus;
//! each state is a sign, bold words and a sentence, so that no colour stands alone.

use huquq_domain::questions::{Field, Shown as Where};
use huquq_locales::{Msg, msg};
use leptos::prelude::*;

use crate::components::notice::{Notice, Tone};
use crate::render::Reader;

/// Whose words a form shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Words {
    /// What the server has; the browser may have newer ones.
    Stored,
    /// What was typed just now and is stored, though something is wrong with it.
    Kept,
    /// What was typed just now and is not stored.
    Typed,
}

impl Words {
    /// Of a form that shows errors, notices or neither. What a notice stands above was not stored.
    #[must_use]
    pub const fn of(has_errors: bool, has_notices: bool) -> Self {
        match (has_errors, has_notices) {
            (_, true) => Self::Typed,
            (true, false) => Self::Kept,
            (false, false) => Self::Stored,
        }
    }

    const fn code(self) -> &'static str {
        match self {
            Self::Stored => "stored",
            Self::Kept => "kept",
            Self::Typed => "typed",
        }
    }
}

/// One thing that can be said.
struct State {
    /// How the script calls it.
    code: &'static str,
    tone: Tone,
    title: Msg,
    text: Msg,
    /// Whether it also says that the telephone works without internet.
    call: bool,
}

impl State {
    const fn new(code: &'static str, tone: Tone, title: Msg, text: Msg) -> Self {
        Self { code, tone, title, text, call: false }
    }

    /// The button was pressed while there was no network.
    const fn offline(code: &'static str, text: Msg) -> Self {
        Self { code, tone: Tone::Warn, title: msg::DRAFT_STATE_OFFLINE, text, call: true }
    }
}

const SAVED: State = State::new("saved", Tone::Good, msg::DRAFT_STATE_SAVED, msg::DRAFT_STATE_SAVED_TEXT);
const ONLINE: State = State::new("online", Tone::Info, msg::DRAFT_STATE_ONLINE, msg::DRAFT_STATE_ONLINE_TEXT);

/// The names of the inputs that may be kept in a browser. What proves later who somebody is, agreements and files never
/// are.
fn names(fields: impl Iterator<Item = &'static Field>) -> String {
    let kept = fields.filter(|field| field.shown == Where::Everywhere).flat_map(Field::inputs);
    kept.collect::<Vec<_>>().join(" ")
}

/// In a form into which a person types. `key` is the browser's key of the draft, if there is one: without it nothing is
/// kept.
#[must_use]
pub fn of_form(
    reader: Reader,
    key: Option<String>,
    words: Words,
    fields: impl Iterator<Item = &'static Field>,
) -> AnyView {
    let states = vec![
        State::new("phone", Tone::Info, msg::DRAFT_STATE_PHONE, msg::DRAFT_STATE_PHONE_TEXT),
        SAVED,
        State::offline("offline", msg::DRAFT_STATE_OFFLINE_PHONE),
        State::offline("open", msg::DRAFT_STATE_OFFLINE_OPEN),
        ONLINE,
    ];
    let states = shown(reader, states);
    view! {
        <div
            class="draft-state"
            role="status"
            aria-live="polite"
            data-draft-state="form"
            data-draft=key
            data-fields=names(fields)
            data-words=words.code()
        >
            {states}
        </div>
    }
    .into_any()
}

/// In the form that only sends what is saved already.
#[must_use]
pub fn of_review(reader: Reader) -> AnyView {
    let states = vec![SAVED, State::offline("offline", msg::DRAFT_STATE_OFFLINE_SERVER), ONLINE];
    region("saved", shown(reader, states))
}

/// On a page to which a step leads that is no step.
#[must_use]
pub fn after_step(reader: Reader) -> AnyView {
    region("saved", shown(reader, vec![SAVED]))
}

/// On the page after sending: nothing of what was typed stays in the browser.
#[must_use]
pub fn after_sending(reader: Reader, in_service: bool) -> AnyView {
    let title = if in_service { msg::DRAFT_STATE_SENT } else { msg::DRAFT_STATE_STORED };
    let sent = State::new("sent", Tone::Good, title, msg::DRAFT_STATE_GONE_TEXT);
    region("gone", shown(reader, vec![sent]))
}

/// On the page after deleting the draft, which says so itself: the same, without a word.
#[must_use]
pub fn after_deleting() -> AnyView {
    region("gone", Vec::new())
}

fn region(kind: &'static str, states: Vec<AnyView>) -> AnyView {
    view! {
        <div class="draft-state" role="status" aria-live="polite" data-draft-state=kind>
            {states}
        </div>
    }
    .into_any()
}

fn shown(reader: Reader, states: Vec<State>) -> Vec<AnyView> {
    states.into_iter().map(|state| one(reader, state)).collect()
}

fn one(reader: Reader, state: State) -> AnyView {
    let tr = reader.tr();
    let State { code, tone, title, text, call } = state;
    let call = reader.site.institution.main().filter(|_| call).map(|contact| {
        view! {
            <p>
                {tr.text(msg::DRAFT_STATE_OFFLINE_CALL)} " " <a href=contact.tel()>{tr.text(msg::CALL_916)}</a>
            </p>
        }
    });
    view! {
        <div data-state=code hidden=true>
            <Notice tone=tone title=tr.text(title)>
                <p>{tr.text(text)}</p>
                {call}
            </Notice>
        </div>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use huquq_domain::questions::{self, urgent};

    use super::*;

    #[test]
    fn what_was_told_is_kept_and_what_proves_or_agrees_is_not() {
        let [long, short] = [names(questions::fields()), names(urgent::fields())].map(|names| format!(" {names} "));
        for told in ["what_happened", "given_name", "filing_for", "phone", "danger"] {
            assert!(long.contains(&format!(" {told} ")) && short.contains(&format!(" {told} ")), "{told}");
        }
        assert!(long.contains(" happened_on_day "), "{long}");
        for never in ["recovery_question", "recovery_answer", "declaration", "data_consent", "attachments"] {
            assert!(!long.contains(never) && !short.contains(never), "{never}");
        }
    }

    #[test]
    fn only_what_the_server_took_counts_as_kept() {
        assert_eq!(Words::of(false, false), Words::Stored);
        assert_eq!(Words::of(true, false), Words::Kept);
        assert_eq!(Words::of(true, true), Words::Typed);
        assert_eq!(Words::of(false, true), Words::Typed);
    }
}
