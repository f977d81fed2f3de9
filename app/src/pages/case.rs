//! The applicant's own case: opened with reference and access code; where it stands, what happened, what can be done.

use huquq_domain::codes::Reference;
use huquq_domain::complaint::Checked;
use huquq_domain::event::{Outcome, PublicStatus, What};
use huquq_domain::language::Language;
use huquq_domain::questions::{STEPS, Step};
use huquq_domain::role::{Channel, Urgency};
use huquq_locales::{Arg, Msg, Tr, msg};
use leptos::prelude::*;

use super::complaint_samples as invented;
use crate::components::button::{Button, ButtonLink, Weight};
use crate::components::code_box::code;
use crate::components::error_summary::{Wrong, error_summary};
use crate::components::icon::Icon;
use crate::components::notice::{Notice, Tone};
use crate::components::summary_list::{Row, Shown, filed, summary_list};
use crate::components::textarea::TextArea;
use crate::components::timeline::{Entry, Mark, timeline};
use crate::components::user_text::UserBlock;
use crate::paths::{Address, NavItem};
use crate::render::{Head, Html, Reader, Scripts, render};
use crate::sample::HOSTILE;
use crate::styles::{Styles, css};

static STYLES: Styles =
    Styles::public(&[css::FIELD, css::CODE_BOX, css::ERROR_SUMMARY, css::SUMMARY_LIST, css::TIMELINE]);

/// A case as it is shown.
pub struct CaseView {
    /// Its number.
    pub reference: Reference,
    /// When it was filed, in the reader's language.
    pub filed_at: String,
    /// Where it stands.
    pub status: PublicStatus,
    /// Whether the office waits for the applicant.
    pub waits: bool,
    /// What happened, oldest first.
    pub entries: Vec<CaseEntry>,
    /// Due dates whose rule a lawyer has confirmed: the rule's id and the day in the reader's language.
    pub due: Vec<(String, String)>,
    /// What was filed.
    pub answers: Checked,
    /// The mark of this showing of the form.
    pub once: String,
    /// What was typed, if it could not be taken.
    pub typed: String,
    /// Why not.
    pub wrong: Option<CaseError>,
    /// What was done just now.
    pub done: Option<CaseDone>,
    /// Whether it can be taken back.
    pub can_withdraw: bool,
    /// Whether it can be said not to be solved.
    pub can_say_not_solved: bool,
}

/// One entry of the timeline.
pub struct CaseEntry {
    /// When, in the reader's language.
    pub at: String,
    /// What happened.
    pub what: What,
    /// What was written with it.
    pub text: Option<String>,
}

/// Why something could not be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CaseError {
    /// Nothing was written.
    Empty,
    /// More than so many characters.
    TooLong(usize),
    /// The case stands differently now.
    Unfit,
}

/// What was done just now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CaseDone {
    /// A message was kept.
    Write,
    /// A correction was kept.
    Correct,
    /// The applicant said that it is not solved.
    NotSolved,
    /// It was taken back.
    Withdraw,
}

impl CaseDone {
    /// Every one, with its code in an address.
    pub const ALL: &'static [(Self, &'static str)] = &[
        (Self::Write, "write"),
        (Self::Correct, "correct"),
        (Self::NotSolved, "not_solved"),
        (Self::Withdraw, "withdraw"),
    ];

    const fn message(self) -> Msg {
        match self {
            Self::Write => msg::CASE_DONE_WRITE,
            Self::Correct => msg::CASE_DONE_CORRECT,
            Self::NotSolved => msg::CASE_DONE_NOT_SOLVED,
            Self::Withdraw => msg::CASE_DONE_WITHDRAW,
        }
    }
}

impl CaseView {
    /// New; on its way with a question; ended; hostile and wrong.
    #[must_use]
    pub fn samples(_: Reader) -> Vec<(&'static str, Self)> {
        let Some(reference) = invented::reference() else { return Vec::new() };
        let filed = || What::Filed { channel: Channel::Web, urgency: Urgency::Ordinary };
        let entry = |what, text: Option<&str>| CaseEntry {
            at: "22.11.2026, 14:06".to_owned(),
            what,
            text: text.map(str::to_owned),
        };
        let case = |entries, status| Self {
            reference,
            filed_at: "22.11.2026, 14:06".to_owned(),
            status,
            waits: false,
            entries,
            due: Vec::new(),
            answers: invented::stored(&invented::usual()),
            once: "once".to_owned(),
            typed: String::new(),
            wrong: None,
            done: None,
            can_withdraw: true,
            can_say_not_solved: false,
        };
        let asked = vec![
            entry(filed(), None),
            entry(What::Accepted, None),
            entry(What::Assigned { to: Some("aysel".to_owned()) }, None),
            entry(What::Considered, None),
            entry(What::BodyAsked, None),
            entry(What::BodyAnswered, None),
            entry(What::OfficeWrote, Some("Sizə yazırıq.")),
            entry(What::ApplicantWrote, Some("Cavab\nverirəm")),
            entry(What::Corrected, Some("Tarix səhv idi.")),
            entry(What::CodeRenewed, None),
            entry(What::ApplicantAsked, Some("Qərarın tarixi?")),
        ];
        let ended = vec![
            entry(filed(), None),
            entry(What::Answered, Some(HOSTILE)),
            entry(What::Closed { outcome: Outcome::Explained }, None),
            entry(What::NotSolved, Some("Həll olunmayıb")),
            entry(What::Reopened, None),
            entry(What::Closed { outcome: Outcome::Withdrawn }, None),
        ];
        vec![
            ("new", case(vec![entry(filed(), None)], PublicStatus::Received)),
            ("asked", Self { waits: true, done: Some(CaseDone::Write), ..case(asked, PublicStatus::NeedInfo) }),
            (
                "ended",
                Self {
                    can_withdraw: false,
                    can_say_not_solved: true,
                    typed: HOSTILE.to_owned(),
                    wrong: Some(CaseError::TooLong(20_000)),
                    ..case(ended, PublicStatus::Closed)
                },
            ),
            ("unfit", Self { wrong: Some(CaseError::Unfit), ..case(Vec::new(), PublicStatus::Declined) }),
            ("empty", Self { wrong: Some(CaseError::Empty), ..case(Vec::new(), PublicStatus::Received) }),
        ]
    }
}

/// The case. Its forms post `act`, `text` and `once` to the page's own address.
#[must_use]
pub fn case(reader: Reader, view: &CaseView) -> Html {
    let tr = reader.tr();
    document(reader, Address::Case, msg::CASE_TITLE, view.wrong.is_some(), || {
        let done = view.done.map(|done| view! { <Notice tone=Tone::Good><p>{tr.text(done.message())}</p></Notice> });
        let summary = error_summary(tr, wrong(tr, view).into_iter().collect(), true);
        let waits = view.waits.then(|| view! { <Notice tone=Tone::Warn><p>{tr.text(msg::CASE_WAITS)}</p></Notice> });
        view! {
            {summary}
            {done}
            <h1>{tr.text(msg::CASE_TITLE)}</h1>
            <p data-reference=view.reference.to_string()>{code(&view.reference.to_string(), true)}</p>
            {standing(tr, view)}
            {waits}
            {history(tr, view)}
            {can(reader, view)}
            {answers(tr, view)}
            <form method="post" action=reader.to(&Address::Case) accept-charset="utf-8">
                <Button weight=Weight::Outlined pressed=("act", "leave")>{tr.text(msg::CASE_LEAVE)}</Button>
            </form>
        }
        .into_any()
    })
}

fn wrong(tr: Tr, view: &CaseView) -> Option<Wrong> {
    let text = match view.wrong? {
        CaseError::Empty => tr.text(msg::CASE_EMPTY),
        CaseError::TooLong(max) => tr.with(msg::CASE_TOO_LONG, &[("max", max.into())]),
        CaseError::Unfit => tr.text(msg::CASE_UNFIT),
    };
    Some(Wrong { href: "#text".to_owned(), text })
}

fn standing(tr: Tr, view: &CaseView) -> AnyView {
    let words = |term, text: String| Row { term: tr.text(term), answer: Shown::Words(text), change: None, wrong: None };
    let mut rows = vec![
        words(msg::CASE_STANDS, tr.text(Msg::status(view.status))),
        words(msg::CASE_FILED_AT, view.filed_at.clone()),
    ];
    for (rule, day) in &view.due {
        let until = tr.with(msg::CASE_DUE, &[("date", Arg::from(day.as_str()))]);
        rows.push(Row { term: tr.text(Msg::clock(rule)), answer: Shown::Words(until), change: None, wrong: None });
    }
    let no_dates = view.due.is_empty().then(|| view! { <p>{tr.text(msg::CASE_NO_DATES)}</p> });
    view! {
        <section>
            {summary_list(tr, rows)}
            {no_dates}
            <p><strong>{tr.text(msg::CASE_COURTS)}</strong></p>
        </section>
    }
    .into_any()
}

/// Newest first. To whom the office gives a case inside is its own matter.
fn history(tr: Tr, view: &CaseView) -> AnyView {
    let entries = view
        .entries
        .iter()
        .rev()
        .filter_map(|entry| {
            let happened = event(tr, &entry.what)?;
            let text = entry.text.clone().map(|text| view! { <UserBlock text/> });
            let what = view! { <strong>{happened}</strong>{text} }.into_any();
            Some(Entry { mark: Mark::Done, time: Some(entry.at.clone()), what })
        })
        .collect();
    view! { <section><h2>{tr.text(msg::CASE_TIMELINE)}</h2>{timeline(entries)}</section> }.into_any()
}

/// What happened, as it is told to the applicant; `None`: it is not.
fn event(tr: Tr, what: &What) -> Option<String> {
    Some(match what {
        What::Filed { .. } => tr.text(msg::CASE_EVENT_FILED),
        What::Accepted => tr.text(msg::CASE_EVENT_ACCEPTED),
        What::Considered => tr.text(msg::CASE_EVENT_CONSIDERED),
        What::Assigned { .. } => return None,
        What::BodyAsked => tr.text(msg::CASE_EVENT_BODY_ASKED),
        What::BodyAnswered => tr.text(msg::CASE_EVENT_BODY_ANSWERED),
        What::ApplicantAsked => tr.text(msg::CASE_EVENT_APPLICANT_ASKED),
        What::ApplicantWrote => tr.text(msg::CASE_EVENT_APPLICANT_WROTE),
        What::OfficeWrote => tr.text(msg::CASE_EVENT_OFFICE_WROTE),
        What::Answered => tr.text(msg::CASE_EVENT_ANSWERED),
        What::Corrected => tr.text(msg::CASE_EVENT_CORRECTED),
        What::NotSolved => tr.text(msg::CASE_EVENT_NOT_SOLVED),
        What::Closed { outcome: Outcome::Withdrawn } => tr.text(msg::CASE_EVENT_WITHDRAWN),
        What::Closed { outcome } => {
            let status = tr.text(Msg::status(outcome.status()));
            tr.with(msg::CASE_EVENT_CLOSED, &[("status", Arg::from(status.as_str()))])
        }
        What::Reopened => tr.text(msg::CASE_EVENT_REOPENED),
        What::CodeRenewed => tr.text(msg::CASE_EVENT_CODE_RENEWED),
    })
}

fn can(reader: Reader, view: &CaseView) -> AnyView {
    let tr = reader.tr();
    let action = reader.to(&Address::Case);
    let error = wrong(tr, view).map(|wrong| wrong.text);
    let invalid = error.is_some();
    let error =
        error.map(|text| view! { <p class="wrong-text" id="text-error">{Icon::Warning.view()}<span>{text}</span></p> });
    let described = if invalid { "text-hint text-error" } else { "text-hint" };
    let not_solved = view.can_say_not_solved.then(|| {
        view! {
            <p>{tr.text(msg::CASE_NOT_SOLVED_TEXT)}</p>
            <p><Button weight=Weight::Outlined pressed=("act", "not_solved")>{tr.text(msg::CASE_NOT_SOLVED_BUTTON)}</Button></p>
        }
    });
    let withdraw = view.can_withdraw.then(|| {
        view! {
            <h3>{tr.text(msg::CASE_WITHDRAW_TITLE)}</h3>
            <p>{tr.text(msg::CASE_WITHDRAW_TEXT)}</p>
            <form method="post" action=action.clone() accept-charset="utf-8">
                <Button weight=Weight::Outlined pressed=("act", "withdraw")>{tr.text(msg::CASE_WITHDRAW_BUTTON)}</Button>
            </form>
        }
    });
    view! {
        <section class="sheet" aria-labelledby="can-title">
            <h2 id="can-title">{tr.text(msg::CASE_CAN)}</h2>
            <form class="sheet" method="post" action=action.clone() accept-charset="utf-8" novalidate=true>
                <input type="hidden" name="once" value=view.once.clone() />
                <div class="field">
                    <h3><label for="text">{tr.text(msg::CASE_WRITE_TITLE)}</label></h3>
                    <p class="hint" id="text-hint">{tr.text(msg::CASE_WRITE_HINT)}</p>
                    {error}
                    <TextArea name="text" value=view.typed.clone() described_by=described invalid=invalid />
                </div>
                <p><Button weight=Weight::Filled pressed=("act", "write")>{tr.text(msg::CASE_WRITE_BUTTON)}</Button></p>
                <p>{tr.text(msg::CASE_CORRECT_TEXT)}</p>
                <p><Button weight=Weight::Outlined pressed=("act", "correct")>{tr.text(msg::CASE_CORRECT_BUTTON)}</Button></p>
                {not_solved}
            </form>
            {withdraw}
        </section>
    }
    .into_any()
}

fn answers(tr: Tr, view: &CaseView) -> AnyView {
    let groups: Vec<_> = STEPS.iter().filter_map(|step| group(tr, view, step)).collect();
    view! {
        <details class="own-answers">
            <summary>{tr.text(msg::CASE_ANSWERS)}</summary>
            {groups}
        </details>
    }
    .into_any()
}

fn group(tr: Tr, view: &CaseView, step: &'static Step) -> Option<AnyView> {
    let rows: Vec<Row> = step
        .fields()
        .map(|field| Row {
            term: tr.text(Msg::field_short(field.name)),
            answer: filed(tr, field, &view.answers),
            change: None,
            wrong: None,
        })
        .filter(|row| !matches!(row.answer, Shown::Blank))
        .collect();
    (!rows.is_empty()).then(|| {
        let name = tr.text(Msg::step(step.id, "name"));
        view! { <h3 class="answers-title">{name}</h3>{summary_list(tr, rows)} }.into_any()
    })
}

/// Asks whether the complaint is really to be taken back.
#[must_use]
pub fn case_withdraw(reader: Reader, once: &str) -> Html {
    let tr = reader.tr();
    document(reader, Address::Case, msg::CASE_WITHDRAW_SURE, false, || {
        view! {
            <h1>{tr.text(msg::CASE_WITHDRAW_SURE)}</h1>
            <p>{tr.text(msg::CASE_WITHDRAW_TEXT)}</p>
            <Notice tone=Tone::Warn><p>{tr.text(msg::CASE_WITHDRAW_PRESSURE)}</p></Notice>
            <form class="form-end" method="post" action=reader.to(&Address::Case) accept-charset="utf-8">
                <input type="hidden" name="once" value=once.to_owned() />
                <input type="hidden" name="sure" value="yes" />
                <ButtonLink weight=Weight::Filled href=reader.to(&Address::Case)>{tr.text(msg::CASE_WITHDRAW_KEEP)}</ButtonLink>
                <Button weight=Weight::Outlined pressed=("act", "withdraw")>{tr.text(msg::CASE_WITHDRAW_BUTTON)}</Button>
            </form>
        }
        .into_any()
    })
}

/// A page of the case, with its styles and kept out of search machines.
pub(super) fn document(reader: Reader, path: Address, title: Msg, error: bool, body: impl FnOnce() -> AnyView) -> Html {
    let head = Head {
        title: reader.tr().text(title),
        error,
        path,
        styles: &STYLES,
        scripts: Scripts::Leave,
        current: Some(NavItem::Case),
        robots_noindex: true,
        languages: Language::all().collect(),
    };
    render(reader, head, || view! { <div class="w"><div class="sheet">{body()}</div></div> }.into_any())
}
