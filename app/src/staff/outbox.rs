//! Mail about complaints: what waits, what needs a person, and the one button that tries again.

use huquq_domain::codes::Reference;
use huquq_domain::role::Role;
use huquq_locales::{Msg, Tr, msg};
use leptos::prelude::*;

use super::{Frame, Me, StaffNav, invented, page};
use crate::components::button::{Button, Weight};
use crate::components::notice::{Notice, Tone};
use crate::components::table::{Column, table};
use crate::components::user_text::Run;
use crate::pages::complaint_samples::reference;
use crate::paths::Address;
use crate::render::{Html, Reader, Scripts};
use crate::styles::{Styles, css};

static STYLES: Styles = Styles::bare(&[css::NOTICE, css::TABLE, css::STAFF_BAR]);

/// To whom a mail goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mail {
    /// The office's mailbox.
    Office,
    /// The applicant, who asked for it.
    Acknowledgement,
}

/// How a mail stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MailState {
    /// It will be tried by itself.
    Waiting,
    /// The other side took it.
    Delivered,
    /// It will not be tried again by itself.
    NeedsPerson,
}

/// What the page shows.
pub struct OutboxView {
    /// Who is signed in.
    pub me: Me,
    /// How many wait.
    pub waiting: usize,
    /// How many need a person.
    pub needs_person: usize,
    /// Since when the oldest waits, in the reader's language.
    pub oldest: Option<String>,
    /// The mails that are not accepted yet.
    pub rows: Vec<OutboxRow>,
    /// Whether a mail was just put up for a new attempt.
    pub retried: bool,
}

/// One mail.
#[derive(Debug, Clone)]
pub struct OutboxRow {
    /// Its id; sent by the button (input `retry`).
    pub id: String,
    /// The complaint it is about.
    pub reference: Reference,
    /// To whom it goes.
    pub mail: Mail,
    /// How it stands.
    pub state: MailState,
    /// How often it was tried.
    pub attempts: u32,
    /// The last answer in short machine words.
    pub answer: Option<String>,
    /// The next attempt, in the reader's language.
    pub next_at: Option<String>,
    /// Since when it waits, in the reader's language.
    pub created_at: String,
}

impl OutboxView {
    /// Some waiting, nothing waiting, read only.
    #[must_use]
    pub fn samples() -> Vec<(&'static str, Self)> {
        let Some(reference) = reference() else { return Vec::new() };
        let row = |mail, state, next_at: Option<&str>| OutboxRow {
            id: "0193".to_owned(),
            reference,
            mail,
            state,
            attempts: 3,
            answer: Some("smtp_451 <b>".to_owned()),
            next_at: next_at.map(str::to_owned),
            created_at: "22.11.2026, 14:06".to_owned(),
        };
        let rows = vec![
            row(Mail::Office, MailState::Waiting, Some("22.11.2026, 14:20")),
            row(Mail::Acknowledgement, MailState::NeedsPerson, None),
            row(Mail::Office, MailState::Delivered, None),
        ];
        let view = |role, rows: Vec<OutboxRow>, retried| Self {
            me: invented(role),
            waiting: rows.len().saturating_sub(1),
            needs_person: usize::from(!rows.is_empty()),
            oldest: (!rows.is_empty()).then(|| "22.11.2026, 14:06".to_owned()),
            rows,
            retried,
        };
        vec![
            ("waiting", view(Role::Admin, rows.clone(), true)),
            ("empty", view(Role::Supervisor, Vec::new(), false)),
            ("read-only", view(Role::Auditor, rows, false)),
        ]
    }
}

/// The page. Each row's form posts `retry` to its own address; an auditor has no buttons.
#[must_use]
pub fn outbox(reader: Reader, view: &OutboxView) -> Html {
    let tr = reader.tr();
    let frame = Frame {
        title: tr.text(msg::STAFF_OUTBOX_TITLE),
        error: false,
        path: Address::StaffOutbox,
        styles: &STYLES,
        scripts: Scripts::None,
        me: Some(&view.me),
        current: Some(StaffNav::Outbox),
    };
    page(reader, &frame, || {
        let list = if view.rows.is_empty() {
            note(tr, Tone::Good, msg::STAFF_OUTBOX_EMPTY_TITLE, msg::STAFF_OUTBOX_EMPTY_TEXT)
        } else {
            list(reader, view)
        };
        let retried =
            view.retried.then(|| note(tr, Tone::Good, msg::STAFF_OUTBOX_RETRIED_TITLE, msg::STAFF_OUTBOX_RETRIED_TEXT));
        view! {
            <div class="staff-head"><h1>{tr.text(msg::STAFF_OUTBOX_TITLE)}</h1><p>{tr.text(msg::STAFF_OUTBOX_LEAD)}</p></div>
            {retried}
            {counts(tr, view)}
            {list}
        }
        .into_any()
    })
}

fn note(tr: Tr, tone: Tone, title: Msg, text: Msg) -> AnyView {
    view! { <Notice tone=tone title=tr.text(title)><p>{tr.text(text)}</p></Notice> }.into_any()
}

fn counts(tr: Tr, view: &OutboxView) -> AnyView {
    let person = (view.needs_person > 0).then(|| {
        let text = tr.with(msg::STAFF_OUTBOX_PERSON, &[("count", view.needs_person.into())]);
        view! { <span class="badge badge-warn">{text}</span> }
    });
    let waiting = tr.with(msg::STAFF_OUTBOX_WAITING, &[("count", view.waiting.into())]);
    let oldest = view.oldest.as_ref().map(|time| {
        let text = tr.with(msg::STAFF_OUTBOX_OLDEST, &[("time", time.into())]);
        view! { <span>{text}</span> }
    });
    view! { <p class="staff-head"><span class="badge">{waiting}</span>" "{person}" "{oldest}</p> }.into_any()
}

fn list(reader: Reader, view: &OutboxView) -> AnyView {
    let tr = reader.tr();
    let may_retry = view.me.role != Role::Auditor;
    let mut columns = vec![
        Column(tr.text(msg::STAFF_COL_REFERENCE), false),
        Column(tr.text(msg::STAFF_COL_KIND), false),
        Column(tr.text(msg::STAFF_COL_STATE), false),
        Column(tr.text(msg::STAFF_COL_ATTEMPTS), true),
        Column(tr.text(msg::STAFF_COL_ANSWER), false),
        Column(tr.text(msg::STAFF_COL_NEXT), false),
        Column(tr.text(msg::STAFF_COL_CREATED), false),
    ];
    if may_retry {
        columns.push(Column(tr.text(msg::STAFF_COL_ACTION), false));
    }
    let rows = view.rows.iter().map(|one| row(reader, one, may_retry)).collect();
    table("outbox-caption", tr.text(msg::STAFF_OUTBOX_CAPTION), columns, rows)
}

fn row(reader: Reader, row: &OutboxRow, may_retry: bool) -> AnyView {
    let tr = reader.tr();
    let none = || tr.text(msg::STAFF_NONE);
    let action = may_retry.then(|| {
        let form = (row.state != MailState::Delivered).then(|| retry(reader, row));
        view! { <td>{form}</td> }
    });
    view! {
        <tr>
            <th scope="row" class="ref"><Run text=row.reference.to_string()/></th>
            <td>{tr.text(mail(row.mail))}</td>
            <td>{state(tr, row.state)}</td>
            <td class="num">{tr.number(u64::from(row.attempts))}</td>
            <td>{row.answer.clone().unwrap_or_else(none)}</td>
            <td>{row.next_at.clone().unwrap_or_else(none)}</td>
            <td>{row.created_at.clone()}</td>
            {action}
        </tr>
    }
    .into_any()
}

fn retry(reader: Reader, row: &OutboxRow) -> AnyView {
    let tr = reader.tr();
    let hidden = tr.with(msg::STAFF_OUTBOX_RETRY_HIDDEN, &[("reference", row.reference.to_string().into())]);
    view! {
        <form method="post" action=reader.to(&Address::StaffOutbox) accept-charset="utf-8">
            <input type="hidden" name="retry" value=row.id.clone() />
            <Button weight=Weight::Outlined>{tr.text(msg::STAFF_OUTBOX_RETRY)}<span class="hid">{hidden}</span></Button>
        </form>
    }
    .into_any()
}

/// The word for a kind of mail.
#[must_use]
pub const fn mail(mail: Mail) -> Msg {
    match mail {
        Mail::Office => msg::STAFF_MAIL_OFFICE,
        Mail::Acknowledgement => msg::STAFF_MAIL_ACKNOWLEDGEMENT,
    }
}

/// The word for a state, with its ground.
pub(super) fn state(tr: Tr, state: MailState) -> AnyView {
    let (class, word) = match state {
        MailState::Waiting => ("badge", msg::STAFF_MAIL_WAITING),
        MailState::Delivered => ("badge badge-ok", msg::STAFF_MAIL_DELIVERED),
        MailState::NeedsPerson => ("badge badge-warn", msg::STAFF_MAIL_PERSON),
    };
    view! { <span class=class>{tr.text(word)}</span> }.into_any()
}
