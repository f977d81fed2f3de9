//! Going on later: a code for the draft, opening a draft by its code, deleting it. Each form posts to the page's own address.

use huquq_domain::codes::AccessCode;
use huquq_domain::questions::StepId;
use huquq_locales::msg;
use leptos::prelude::*;

use super::complaint_samples as invented;
use super::complaint_start::page_with;
use crate::components::button::{Button, ButtonLink, Weight};
use crate::components::choice::{Choice, OptionView};
use crate::components::code_box::code;
use crate::components::draft_state;
use crate::components::error_summary::{Wrong, error_summary};
use crate::components::icon::Icon;
use crate::components::notice::{Notice, Tone};
use crate::components::typed_line::{TypedLine, typed_line};
use crate::paths::Address;
use crate::render::{Html, Reader};
use crate::styles::{Styles, css};

static STYLES: Styles = Styles::public(&[css::FIELD, css::CHOICE, css::CODE_BOX, css::DRAFT_STATE, css::ERROR_SUMMARY]);

/// What the page shows.
#[derive(Default)]
pub struct ResumeView {
    /// The draft of this browser.
    pub draft: Option<ResumeDraft>,
    /// The code, right after it was drawn.
    pub code: Option<AccessCode>,
    /// What was typed as a code, if it opens nothing.
    pub typed: String,
    /// Why it opens nothing.
    pub wrong: Option<ResumeError>,
    /// Whether a draft was deleted just now.
    pub deleted: bool,
}

/// The draft of this browser.
pub struct ResumeDraft {
    /// The last day it is kept, in the reader's language.
    pub expires: String,
    /// The step to go on with.
    pub go_on: StepId,
    /// Whether it can be opened by a code already.
    pub has_code: bool,
}

/// Why a typed code opens nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ResumeError {
    /// It is no code.
    Mistyped,
    /// No draft has it.
    Wrong,
}

impl ResumeView {
    /// Without a draft; with one; with its code; wrong codes; after deleting.
    #[must_use]
    pub fn samples(_: Reader) -> Vec<(&'static str, Self)> {
        let draft = |has_code| Some(ResumeDraft { expires: "22.12.2026".to_owned(), go_on: StepId::Events, has_code });
        let wrong = |error| Self { typed: crate::sample::HOSTILE.to_owned(), wrong: Some(error), ..Self::default() };
        vec![
            ("none", Self::default()),
            ("draft", Self { draft: draft(false), ..Self::default() }),
            ("draft-code", Self { draft: draft(true), code: invented::access_code(), ..Self::default() }),
            ("wrong", wrong(ResumeError::Wrong)),
            ("mistyped", wrong(ResumeError::Mistyped)),
            ("deleted", Self { deleted: true, ..Self::default() }),
        ]
    }
}

/// The page.
#[must_use]
pub fn complaint_resume(reader: Reader, view: &ResumeView) -> Html {
    let tr = reader.tr();
    page_with(reader, Address::Resume, msg::RESUME_TITLE, view.wrong.is_some(), &STYLES, || {
        let summary = error_summary(tr, wrong(reader, view).into_iter().collect(), true);
        let deleted =
            view.deleted.then(|| view! { <Notice tone=Tone::Good><p>{tr.text(msg::RESUME_DELETED)}</p></Notice> });
        let own = match &view.draft {
            Some(draft) => own(reader, draft, view.code.as_ref()),
            None => view! { <p>{tr.text(msg::RESUME_NONE)}</p> }.into_any(),
        };
        let delete = view.draft.is_some().then(|| delete(reader));
        let words = if view.deleted { draft_state::after_deleting() } else { draft_state::after_step(reader) };
        view! { {summary} {deleted} {words} {own} {open(reader, view)} {delete} }.into_any()
    })
}

fn wrong(reader: Reader, view: &ResumeView) -> Option<Wrong> {
    let text = reader.tr().text(match view.wrong? {
        ResumeError::Mistyped => msg::RESUME_MISTYPED,
        ResumeError::Wrong => msg::RESUME_WRONG,
    });
    Some(Wrong { href: "#code".to_owned(), text })
}

fn own(reader: Reader, draft: &ResumeDraft, shown: Option<&AccessCode>) -> AnyView {
    let tr = reader.tr();
    let go_on = reader.to(&Address::Step(draft.go_on));
    let kept = tr.with(msg::RESUME_KEPT, &[("date", (&draft.expires).into())]);
    let by_code = match shown {
        Some(shown) => view! {
            <section class="code-box" aria-labelledby="code-title">
                <h2 id="code-title">{Icon::Lock.view()}<span>{tr.text(msg::RESUME_CODE_SHOWN)}</span></h2>
                <p data-resume-code=shown.in_groups()>{code(&shown.in_groups(), false)}</p>
                <p><strong>{tr.text(msg::RESUME_CODE_KEEP)}</strong></p>
            </section>
        }
        .into_any(),
        None => {
            let has = draft.has_code.then(|| view! { <p>{tr.text(msg::RESUME_CODE_HAS)}</p> });
            view! {
                <section aria-labelledby="code-title">
                    <h2 id="code-title">{tr.text(msg::RESUME_CODE_TITLE)}</h2>
                    <p>{tr.text(msg::RESUME_CODE_TEXT)}</p>
                    {has}
                    <form method="post" action=reader.to(&Address::Resume) accept-charset="utf-8">
                        <Button weight=Weight::Outlined pressed=("act", "code")>{tr.text(msg::RESUME_CODE_MAKE)}</Button>
                    </form>
                </section>
            }
            .into_any()
        }
    };
    view! {
        <p class="saved-state">{Icon::Tick.view()}<span>{kept}</span></p>
        <p><ButtonLink weight=Weight::Filled href=go_on>{tr.text(msg::RESUME_GO_ON)}</ButtonLink></p>
        {by_code}
    }
    .into_any()
}

fn open(reader: Reader, view: &ResumeView) -> AnyView {
    let tr = reader.tr();
    let replaces = view.draft.is_some().then(|| view! { <p>{tr.text(msg::RESUME_OPEN_REPLACES)}</p> });
    let line = TypedLine {
        name: "code",
        label: tr.text(msg::RESUME_OPEN_LABEL),
        hint: Some(tr.text(msg::RESUME_OPEN_HINT)),
        value: view.typed.clone(),
        error: wrong(reader, view).map(|wrong| wrong.text),
        numeric: true,
    };
    view! {
        <section aria-labelledby="open-title">
            <h2 id="open-title">{tr.text(msg::RESUME_OPEN_TITLE)}</h2>
            {replaces}
            <form class="sheet" method="post" action=reader.to(&Address::Resume) accept-charset="utf-8" novalidate=true>
                {typed_line(line)}
                <div class="form-end">
                    <Button weight=Weight::Outlined pressed=("act", "open")>{tr.text(msg::RESUME_OPEN_BUTTON)}</Button>
                </div>
            </form>
        </section>
    }
    .into_any()
}

fn delete(reader: Reader) -> AnyView {
    let tr = reader.tr();
    let sure = OptionView {
        id: "sure".to_owned(),
        name: "sure".to_owned(),
        value: "yes".to_owned(),
        label: tr.text(msg::RESUME_DELETE_TICK),
        tick: true,
        ..OptionView::default()
    };
    view! {
        <section aria-labelledby="delete-title">
            <h2 id="delete-title">{tr.text(msg::RESUME_DELETE_TITLE)}</h2>
            <p>{tr.text(msg::RESUME_DELETE_TEXT)}</p>
            <form class="sheet" method="post" action=reader.to(&Address::Resume) accept-charset="utf-8">
                <Choice option=sure />
                <div class="form-end">
                    <Button weight=Weight::Outlined pressed=("act", "delete")>{tr.text(msg::RESUME_DELETE_BUTTON)}</Button>
                </div>
            </form>
        </section>
    }
    .into_any()
}
