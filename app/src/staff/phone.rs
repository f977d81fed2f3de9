//! The 916 screen: the whole complaint on one page, the operator's prompts and the caller's beside each other, danger first.
//!
//! In words: each part has a heading with its key; everything works without script by the buttons; the state of saving is said
//! politely, also to screen readers; a text for the caller carries its language and direction.

use huquq_domain::answers::Answers;
use huquq_domain::language::Language;
use huquq_domain::questions::{self, Field, FieldError, STEPS, StepId};
use huquq_domain::role::Role;
use huquq_domain::taxonomy::Taxonomy;
use huquq_locales::{Arg, Msg, Tr, msg};
use huquq_staff_islands::PhoneAutosave;
use leptos::prelude::*;

use super::{Frame, Me, StaffNav, invented, page};
use crate::components::button::{Button, Weight};
use crate::components::choice::{Choice, OptionView};
use crate::components::error_summary::{Wrong, error_summary};
use crate::components::field::{Asked, FieldsView, Screen, Show, fields, first_control};
use crate::components::notice::{Notice, Tone};
use crate::components::typed_line::{TypedLine, typed_line};
use crate::pages::complaint_samples as samples;
use crate::paths::Address;
use crate::render::{Html, Reader, Scripts};
use crate::styles::{Styles, css};

static STYLES: Styles = Styles::bare(&[
    css::NOTICE,
    css::FIELD,
    css::CHOICE,
    css::DATE_INPUT,
    css::ERROR_SUMMARY,
    css::WHY,
    css::STAFF_BAR,
    css::PHONE_CALL,
]);

/// What is asked before everything else, from whatever step it comes.
const URGENT: &[&str] =
    &["danger", "child_alone", "detained", "place_detained", "removal_decision", "removal_served_on"];
/// The letter of the urgent part.
const URGENT_KEY: &str = "u";

/// The letter of each step's part: with Alt it leads there. Letters that browsers use for themselves (d, e, f) are left out.
const fn key(step: StepId) -> &'static str {
    match step {
        StepId::Who => "w",
        StepId::You => "n",
        StepId::Contact => "c",
        StepId::Situation => "s",
        StepId::Decision => "k",
        StepId::Events => "h",
        StepId::Body => "b",
        StepId::Wish => "l",
        StepId::Review => "g",
    }
}

/// What the page shows.
pub struct PhoneView<'a> {
    /// Who is signed in.
    pub me: Me,
    /// The token of this call; sent again with the form (input `call`).
    pub call: String,
    /// What is typed so far.
    pub answers: Answers,
    /// What is wrong with it.
    pub errors: Vec<FieldError>,
    /// The institution's lists.
    pub taxonomy: &'a Taxonomy,
    /// The caller's language (input `caller`).
    pub caller: Language,
    /// Whether a draft's code was typed that opens nothing.
    pub wrong_draft: bool,
    /// When the call was last saved, in the reader's language; none if nothing is saved yet.
    pub saved_at: Option<String>,
}

impl PhoneView<'static> {
    /// A new call, an Arabic caller, errors, hostile texts.
    #[must_use]
    pub fn samples() -> Vec<(&'static str, Self)> {
        let arabic = Language::from_tag("ar").unwrap_or(Language::OFFICE);
        let call = |answers, caller, saved: bool| Self {
            me: invented(Role::Operator),
            call: "Y2FsbA".to_owned(),
            answers,
            errors: Vec::new(),
            taxonomy: samples::taxonomy(),
            caller,
            wrong_draft: false,
            saved_at: saved.then(|| "14:06:21".to_owned()),
        };
        let wrong = samples::wrong();
        vec![
            ("new", call(Answers::default(), Language::OFFICE, false)),
            ("arabic", call(samples::usual(), arabic, true)),
            ("errors", Self { errors: samples::all_errors(&wrong), ..call(wrong, arabic, true) }),
            ("wrong-draft", Self { wrong_draft: true, ..call(Answers::default(), arabic, false) }),
            ("hostile", call(samples::hostile(), arabic, true)),
        ]
    }
}

/// The page. Its form posts everything with `act`: `save`, `language` (save and show the caller's texts in `caller`) or `file`;
/// without `act` (Ctrl and Enter at the end) it means `file`. A second form posts `act=drop`.
#[must_use]
pub fn phone(reader: Reader, view: &PhoneView<'_>) -> Html {
    let tr = reader.tr();
    let frame = Frame {
        title: tr.text(msg::PHONE_TITLE),
        error: !view.errors.is_empty() || view.wrong_draft,
        path: Address::StaffPhone,
        styles: &STYLES,
        scripts: Scripts::Staff,
        me: Some(&view.me),
        current: Some(StaffNav::Phone),
    };
    page(reader, &frame, || {
        let form = form(reader, view);
        view! {
            <div class="staff-head"><h1>{tr.text(msg::PHONE_TITLE)}</h1><p>{tr.text(msg::PHONE_LEAD)}</p></div>
            {error_summary(tr, wrong(tr, view), true)}
            <PhoneAutosave
                saved=tr.plain(msg::PHONE_SAVED)
                failed=tr.plain(msg::PHONE_SAVE_FAILED)
                saving=tr.plain(msg::PHONE_SAVING)
            >
                {form}
            </PhoneAutosave>
            {codes(reader, view)}
            {drop_call(reader, view)}
        }
        .into_any()
    })
}

fn wrong(tr: Tr, view: &PhoneView<'_>) -> Vec<Wrong> {
    let link = |error: &FieldError| {
        let id = first_control(questions::field(error.field)?, view.taxonomy);
        Some(Wrong { href: format!("#{id}"), text: tr.error(error.field, error.code) })
    };
    let draft = view.wrong_draft.then(|| Wrong { href: "#code".to_owned(), text: tr.text(msg::PHONE_DRAFT_WRONG) });
    draft.into_iter().chain(view.errors.iter().filter_map(link)).collect()
}

fn form(reader: Reader, view: &PhoneView<'_>) -> AnyView {
    let tr = reader.tr();
    let show = Show {
        reader,
        screen: Screen::Phone((view.caller != reader.language).then(|| tr.in_language(view.caller))),
        heading: None,
    };
    let urgent = Part {
        title: tr.text(msg::PHONE_URGENT_TITLE),
        key: URGENT_KEY,
        note: Some((Tone::Urgent, msg::PHONE_DANGER_TITLE, msg::PHONE_DANGER_TEXT)),
    };
    let is_urgent = |field: &&'static Field| URGENT.contains(&field.name);
    let mut parts = vec![part(view, &show, urgent, questions::fields().filter(is_urgent).collect())];
    for step in STEPS {
        let rest: Vec<_> = step.fields().filter(|field| !is_urgent(field)).collect();
        let note =
            (step.id == StepId::Review).then_some((Tone::Info, msg::PHONE_READBACK_TITLE, msg::PHONE_READBACK_TEXT));
        let title = tr.text(Msg::step(step.id, "name"));
        if !rest.is_empty() {
            parts.push(part(view, &show, Part { title, key: key(step.id), note }, rest));
        }
    }
    view! {
        <form class="phone" method="post" action=reader.to(&Address::StaffPhone) accept-charset="utf-8" novalidate=true>
            <input type="hidden" name="call" value=view.call.clone() />
            <div class="phone-side">{state(reader, view)}{callers_language(tr, view)}{keys(tr)}</div>
            <div>
                {parts}
                <p class="staff-lead">{tr.text(msg::PHONE_AGREE)}</p>
                <p class="phone-end">
                    <Button weight=Weight::Filled pressed=("act", "file")>{tr.text(msg::PHONE_FILE)}</Button>
                    <Button weight=Weight::Outlined pressed=("act", "save")>{tr.text(msg::PHONE_SAVE)}</Button>
                </p>
            </div>
        </form>
    }
    .into_any()
}

struct Part {
    title: String,
    key: &'static str,
    note: Option<(Tone, Msg, Msg)>,
}

fn part(view: &PhoneView<'_>, show: &Show, part: Part, questions: Vec<&'static Field>) -> AnyView {
    let tr = show.reader.tr();
    let id = format!("part-{}", part.key);
    let asked = Asked { answers: &view.answers, errors: &view.errors, taxonomy: view.taxonomy };
    let fields = fields(FieldsView::new(questions.into_iter(), asked), show);
    let note = part.note.map(|(tone, title, text)| {
        view! { <Notice tone=tone title=tr.text(title)><p>{tr.text(text)}</p></Notice> }
    });
    let class = if part.key == URGENT_KEY { "phone-part phone-urgent" } else { "phone-part" };
    view! {
        <section class=class aria-labelledby=id.clone() data-key=part.key>
            <h2><span id=id.clone()>{part.title}</span><kbd>{combination(part.key)}</kbd></h2>
            {note}
            {fields}
        </section>
    }
    .into_any()
}

fn combination(key: &str) -> String {
    format!("Alt {}", key.to_ascii_uppercase())
}

/// The first button of the form saves: Enter in a field presses it.
fn state(reader: Reader, view: &PhoneView<'_>) -> AnyView {
    let tr = reader.tr();
    let (state, words) = match &view.saved_at {
        Some(time) => ("saved", tr.with(msg::PHONE_SAVED_AT, &[("time", Arg::from(time))])),
        None => ("none", tr.text(msg::PHONE_NOT_SAVED)),
    };
    view! {
        <section class="card" aria-labelledby="state-title">
            <h2 id="state-title">{tr.text(msg::PHONE_STATE)}</h2>
            <p class="phone-saved" role="status" data-save-state=state>{words}</p>
            <Button weight=Weight::Outlined pressed=("act", "save")>{tr.text(msg::PHONE_SAVE)}</Button>
        </section>
    }
    .into_any()
}

fn callers_language(tr: Tr, view: &PhoneView<'_>) -> AnyView {
    let options: Vec<_> = Language::all()
        .map(|language| {
            let option = OptionView {
                id: format!("caller-{}", language.tag()),
                name: "caller".to_owned(),
                value: language.tag().to_owned(),
                label: language.endonym().to_owned(),
                chosen: language == view.caller,
                ..OptionView::default()
            };
            view! { <div lang=language.tag()><Choice option /></div> }
        })
        .collect();
    view! {
        <fieldset class="card">
            <legend class="question">{tr.text(msg::PHONE_CALLER_LANGUAGE)}</legend>
            <div class="options">{options}</div>
            <p></p>
            <Button weight=Weight::Outlined pressed=("act", "language")>{tr.text(msg::PHONE_CALLER_LANGUAGE_SAVE)}</Button>
        </fieldset>
    }
    .into_any()
}

/// Keys need the browser half, so it is what shows this list (`?`).
fn keys(tr: Tr) -> AnyView {
    let keys = [("Alt A–Z", msg::PHONE_KEYS_PART), ("Ctrl Enter", msg::PHONE_KEYS_NEXT), ("?", msg::PHONE_KEYS_LIST)]
        .map(|(key, text)| view! { <dt><kbd>{key}</kbd></dt><dd>{tr.text(text)}</dd> });
    view! {
        <section class="card phone-keys" aria-labelledby="keys-title" data-keys="" hidden=true>
            <h2 id="keys-title">{tr.text(msg::PHONE_KEYS_TITLE)}</h2>
            <dl>{keys.into_iter().collect::<Vec<_>>()}</dl>
        </section>
    }
    .into_any()
}

/// Callers with a code: of a draft they began themselves, or lost.
fn codes(reader: Reader, view: &PhoneView<'_>) -> AnyView {
    let tr = reader.tr();
    let line = TypedLine {
        name: "code",
        label: tr.text(msg::PHONE_DRAFT_LABEL),
        hint: None,
        value: String::new(),
        error: view.wrong_draft.then(|| tr.text(msg::PHONE_DRAFT_WRONG)),
        numeric: true,
    };
    view! {
        <section class="card" aria-labelledby="draft-title">
            <h2 id="draft-title">{tr.text(msg::PHONE_DRAFT_TITLE)}</h2>
            <form class="sheet" method="post" action=reader.to(&Address::StaffPhone) accept-charset="utf-8" novalidate=true>
                <input type="hidden" name="call" value=view.call.clone() />
                {typed_line(line)}
                <div><Button weight=Weight::Outlined pressed=("act", "open")>{tr.text(msg::PHONE_DRAFT_BUTTON)}</Button></div>
            </form>
            <p><a class="target" href=reader.to(&Address::StaffLostCode)>{tr.text(msg::STAFF_LOST_LINK)}</a></p>
        </section>
    }
    .into_any()
}

/// A form of its own, after the other and outside of it, so that no key of the call presses it.
fn drop_call(reader: Reader, view: &PhoneView<'_>) -> AnyView {
    let tr = reader.tr();
    view! {
        <section class="card" aria-labelledby="drop-title">
            <h2 id="drop-title">{tr.text(msg::PHONE_DROP_TITLE)}</h2>
            <p>{tr.text(msg::PHONE_DROP_TEXT)}</p>
            <form method="post" action=reader.to(&Address::StaffPhone) accept-charset="utf-8">
                <input type="hidden" name="call" value=view.call.clone() />
                <Button weight=Weight::Outlined pressed=("act", "drop")>{tr.text(msg::PHONE_DROP)}</Button>
            </form>
        </section>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_has_its_own_letter() {
        let mut keys: Vec<_> = StepId::ALL.iter().map(|step| key(*step)).chain([URGENT_KEY]).collect();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), StepId::ALL.len() + 1);
        assert!(keys.iter().all(|key| !["d", "e", "f"].contains(key)));
    }

    #[test]
    fn what_is_urgent_is_in_the_model() {
        assert!(URGENT.iter().all(|name| questions::field(name).is_some()));
    }
}
