//! The first page of a complaint, and the page that says that there is no draft.

use huquq_domain::language::Language;
use huquq_domain::questions::StepId;
use huquq_locales::{Msg, msg};
use leptos::prelude::*;

use crate::components::button::{Button, ButtonLink, Weight};
use crate::components::icon::Icon;
use crate::components::leave_tip::leave_tip;
use crate::components::links::number;
use crate::components::notice::{Notice, Tone};
use crate::paths::{Address, NavItem};
use crate::render::{Head, Html, Reader, Scripts, render};
use crate::styles::{Styles, css};

static STYLES: Styles = Styles::public(&[css::FIELD]);

/// What the first page says.
pub struct ComplaintStartView {
    /// The draft that this browser's cookie finds.
    pub draft: Option<OpenDraft>,
}

/// A draft that can be gone on with.
pub struct OpenDraft {
    /// The last day it is kept, in the reader's language.
    pub expires: String,
    /// The step to go on with.
    pub go_on: StepId,
}

impl ComplaintStartView {
    /// Without and with a draft.
    #[must_use]
    pub fn samples(_: Reader) -> Vec<(&'static str, Self)> {
        let draft = OpenDraft { expires: "22.12.2026".to_owned(), go_on: StepId::Events };
        vec![("fresh", Self { draft: None }), ("draft", Self { draft: Some(draft) })]
    }
}

/// The first page. With a draft, a form posts `fresh=yes` to delete it.
#[must_use]
pub fn complaint_start(reader: Reader, view: &ComplaintStartView) -> Html {
    let tr = reader.tr();
    let points = [
        msg::COMPLAINT_START_POINT_PAPERS,
        msg::COMPLAINT_START_POINT_BLANK,
        msg::COMPLAINT_START_POINT_DRAFT,
        msg::COMPLAINT_START_POINT_COURT,
    ];
    page(reader, Address::Complaint, msg::COMPLAINT_START_TITLE, || {
        let points: Vec<_> = points.iter().map(|point| view! { <li>{tr.text(point)}</li> }).collect();
        let first = reader.to(&Address::Step(StepId::Who));
        let ways = match &view.draft {
            None => start(reader, first),
            Some(draft) => go_on(reader, draft),
        };
        view! {
            <p class="lead">{tr.text(msg::COMPLAINT_START_LEAD)}</p>
            {urgent(reader, msg::URGENT_TITLE, Some(short_form(reader)))}
            <ul>{points}</ul>
            {ways}
            <p><a href=reader.to(&Address::Resume)>{tr.text(msg::RESUME_OPEN_TITLE)}</a></p>
            <p><a href=reader.to(&Address::Check)>{tr.text(msg::CHECK_PAGE_LINK)}</a></p>
            {by_phone(reader)}
            {leave_tip(reader, msg::EXIT_NOW)}
        }
        .into_any()
    })
}

fn start(reader: Reader, href: String) -> AnyView {
    view! { <p class="form-end"><ButtonLink weight=Weight::Filled href=href>{reader.tr().text(msg::COMPLAINT_START_BUTTON)}</ButtonLink></p> }
        .into_any()
}

fn go_on(reader: Reader, draft: &OpenDraft) -> AnyView {
    let tr = reader.tr();
    let href = reader.to(&Address::Step(draft.go_on));
    let saved = tr.with(msg::DRAFT_SAVED, &[("date", (&draft.expires).into())]);
    view! {
        <p class="saved-state">{Icon::Tick.view()}<span>{saved}</span></p>
        <div class="form-end">
            <ButtonLink weight=Weight::Filled href=href>{tr.text(msg::COMPLAINT_START_CONTINUE)}</ButtonLink>
            <form method="post" action=reader.to(&Address::Complaint) accept-charset="utf-8" data-forgets="yes">
                <Button weight=Weight::Outlined pressed=("fresh", "yes")>{tr.text(msg::COMPLAINT_START_FRESH)}</Button>
            </form>
        </div>
    }
    .into_any()
}

/// To the short form; as a post, so that whoever has filed before begins anew.
fn short_form(reader: Reader) -> AnyView {
    let text = reader.tr().text(msg::URGENT_FORM_LINK);
    view! {
        <form method="post" action=reader.to(&Address::Complaint) accept-charset="utf-8">
            <Button weight=Weight::Outlined pressed=("urgent", "yes")>{text}</Button>
        </form>
    }
    .into_any()
}

/// Danger first: whom to call, with both numbers as links, and what else can be done.
pub(super) fn urgent(reader: Reader, title: Msg, further: Option<AnyView>) -> AnyView {
    let tr = reader.tr();
    let institution = &reader.site.institution;
    let numbers: Vec<_> = institution
        .emergency()
        .into_iter()
        .chain(institution.main())
        .map(|contact| view! { <li>{number(contact)}</li> })
        .collect();
    view! {
        <Notice tone=Tone::Urgent title=tr.text(title)>
            <p>{tr.text(msg::URGENT_TEXT)}</p>
            <ul class="numbers">{numbers}</ul>
            {further}
        </Notice>
    }
    .into_any()
}

fn by_phone(reader: Reader) -> Option<AnyView> {
    let tr = reader.tr();
    let contact = reader.site.institution.main()?;
    Some(
        view! {
            <p>{tr.text(msg::COMPLAINT_START_916)}" "<a href=contact.tel()>{tr.text(msg::CALL_916)}</a>" "{tr.text(msg::CALL_916_WAYS)}</p>
        }
        .into_any(),
    )
}

/// There is no draft for this browser.
pub struct DraftGoneView {
    /// The step that was asked for.
    pub step: StepId,
}

impl DraftGoneView {
    /// One.
    #[must_use]
    pub fn samples(_: Reader) -> Vec<(&'static str, Self)> {
        vec![("gone", Self { step: StepId::Review })]
    }
}

/// Says that no draft was found and how to go on.
#[must_use]
pub fn complaint_draft_gone(reader: Reader, view: &DraftGoneView) -> Html {
    let tr = reader.tr();
    page(reader, Address::Step(view.step), msg::DRAFT_GONE_TITLE, || {
        view! {
            <p>{tr.text(msg::DRAFT_GONE_TEXT)}</p>
            {start(reader, reader.to(&Address::Complaint))}
            {by_phone(reader)}
        }
        .into_any()
    })
}

/// A page of the form that asks nothing.
pub(super) fn page(reader: Reader, path: Address, title: Msg, body: impl FnOnce() -> AnyView) -> Html {
    page_with(reader, path, title, false, &STYLES, body)
}

/// A page of the form outside its steps; `error`: what was typed on it could not be taken.
pub(super) fn page_with(
    reader: Reader,
    path: Address,
    title: Msg,
    error: bool,
    styles: &'static Styles,
    body: impl FnOnce() -> AnyView,
) -> Html {
    let title = reader.tr().text(title);
    let head = Head {
        title: title.clone(),
        error,
        path,
        styles,
        scripts: Scripts::Draft,
        current: Some(NavItem::Complaint),
        robots_noindex: true,
        languages: Language::all().collect(),
    };
    render(reader, head, || {
        let body = body();
        view! { <div class="w"><div class="sheet"><h1>{title}</h1>{body}</div></div> }.into_any()
    })
}
