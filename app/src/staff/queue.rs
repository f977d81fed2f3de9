//! The complaints: what is urgent first, then the newest. Nothing of what people wrote stands here: opening a complaint is recorded, looking at the list
//! is not.

use huquq_domain::codes::Reference;
use huquq_domain::event::PublicStatus;
use huquq_domain::language::Language;
use huquq_domain::role::{Channel, Role, Urgency};
use huquq_domain::taxonomy::List;
use huquq_locales::{Msg, msg};
use leptos::prelude::*;

use super::{Frame, Me, StaffNav, invented, labels, page, urgent_badge, year_badge};
use crate::components::notice::{Notice, Tone};
use crate::components::table::{Column, table};
use crate::components::user_text::{Run, UserText};
use crate::pages::complaint_samples::reference;
use crate::paths::Address;
use crate::render::{Html, Reader, Scripts};
use crate::sample::HOSTILE;
use crate::styles::{Styles, css};

static STYLES: Styles = Styles::bare(&[css::NOTICE, css::TABLE, css::STAFF_BAR]);

/// What the page shows.
pub struct QueueView {
    /// Who is signed in.
    pub me: Me,
    /// The complaints of this page.
    pub rows: Vec<QueueRow>,
    /// Where the next page begins (parameter `after`); none on the last one.
    pub next: Option<String>,
    /// Whether this is not the first page.
    pub further: bool,
}

/// One complaint.
#[derive(Debug, Clone)]
pub struct QueueRow {
    /// Its number.
    pub reference: Reference,
    /// When it was filed, in the reader's language.
    pub filed_at: String,
    /// Where it stands.
    pub status: PublicStatus,
    /// The door it came through.
    pub channel: Channel,
    /// The applicant's language.
    pub language: Language,
    /// How soon a person must look at it.
    pub urgency: Urgency,
    /// Whether by its answers more than a year had passed when it was filed.
    pub over_a_year: bool,
    /// Its topic.
    pub topic: Option<String>,
    /// The body.
    pub body: Option<String>,
    /// The group.
    pub group: Option<String>,
    /// The officer it is given to.
    pub assigned: Option<String>,
}

impl QueueView {
    /// Full, empty, the last page.
    #[must_use]
    pub fn samples() -> Vec<(&'static str, Self)> {
        let Some(reference) = reference() else { return Vec::new() };
        let row = |urgency, topic: Option<&str>, body: Option<&str>, language, assigned: Option<&str>| QueueRow {
            reference,
            filed_at: "22.11.2026, 14:06".to_owned(),
            status: PublicStatus::Received,
            channel: Channel::Web,
            language,
            urgency,
            over_a_year: false,
            topic: topic.map(str::to_owned),
            body: body.map(str::to_owned),
            group: topic.map(|_| "idp".to_owned()),
            assigned: assigned.map(str::to_owned),
        };
        let arabic = Language::from_tag("ar").unwrap_or(Language::OFFICE);
        let rows = vec![
            row(Urgency::Urgent, Some("removal_entry_ban"), Some("idp_committee"), arabic, None),
            QueueRow {
                channel: Channel::Phone,
                status: PublicStatus::NeedInfo,
                over_a_year: true,
                ..row(
                    Urgency::Ordinary,
                    Some("discrimination_minority"),
                    Some("labour_social_ministry"),
                    Language::OFFICE,
                    Some("aysel"),
                )
            },
            row(
                Urgency::Ordinary,
                None,
                None,
                Language::OFFICE,
                Some("a_very_long_login_without_any_place_to_break_it"),
            ),
            row(Urgency::Urgent, Some("no_longer_listed"), Some("police"), arabic, Some(HOSTILE)),
        ];
        let view = |rows, next: Option<&str>, further| Self {
            me: invented(Role::Supervisor),
            rows,
            next: next.map(str::to_owned),
            further,
        };
        vec![
            ("full", view(rows.clone(), Some("2026+11&22"), true)),
            ("last", view(rows, None, true)),
            ("empty", view(Vec::new(), None, false)),
        ]
    }
}

/// The page.
#[must_use]
pub fn queue(reader: Reader, view: &QueueView) -> Html {
    let tr = reader.tr();
    let frame = Frame {
        title: tr.text(msg::STAFF_QUEUE_TITLE),
        error: false,
        path: Address::StaffQueue,
        styles: &STYLES,
        scripts: Scripts::None,
        me: Some(&view.me),
        current: Some(StaffNav::Queue),
    };
    page(reader, &frame, || {
        let list = if view.rows.is_empty() { empty(reader) } else { list(reader, view) };
        view! {
            <div class="staff-head"><h1>{tr.text(msg::STAFF_QUEUE_TITLE)}</h1><p>{tr.text(msg::STAFF_QUEUE_ORDER)}</p></div>
            {list}
            {pages(reader, view)}
        }
        .into_any()
    })
}

fn empty(reader: Reader) -> AnyView {
    let tr = reader.tr();
    view! {
        <Notice tone=Tone::Info title=tr.text(msg::STAFF_QUEUE_EMPTY_TITLE)><p>{tr.text(msg::STAFF_QUEUE_EMPTY_TEXT)}</p></Notice>
    }
    .into_any()
}

fn list(reader: Reader, view: &QueueView) -> AnyView {
    let tr = reader.tr();
    let columns = [
        msg::STAFF_COL_REFERENCE,
        msg::STAFF_COL_TOPIC,
        msg::STAFF_COL_BODY,
        msg::STAFF_COL_GROUP,
        msg::STAFF_COL_LANGUAGE,
        msg::STAFF_COL_CHANNEL,
        msg::STAFF_COL_FILED,
        msg::STAFF_COL_STATUS,
        msg::STAFF_COL_ASSIGNED,
    ]
    .map(|heading| Column(tr.text(heading), false));
    let rows = view.rows.iter().map(|one| row(reader, one)).collect();
    table("queue-caption", tr.text(msg::STAFF_QUEUE_CAPTION), columns.into_iter().collect(), rows)
}

fn row(reader: Reader, row: &QueueRow) -> AnyView {
    let tr = reader.tr();
    let urgent = row.urgency == Urgency::Urgent;
    let href = reader.to(&Address::StaffCase(row.reference));
    let badges: Vec<_> = [urgent.then(|| urgent_badge(reader)), row.over_a_year.then(|| year_badge(reader))]
        .into_iter()
        .flatten()
        .map(|badge| view! { <br/>{badge} })
        .collect();
    let assigned = match &row.assigned {
        Some(login) => view! { <UserText text=login.clone()/> }.into_any(),
        None => tr.text(msg::STAFF_QUEUE_NOBODY).into_any(),
    };
    view! {
        <tr class=urgent.then_some("urgent")>
            <th scope="row" class="ref"><a href=href><Run text=row.reference.to_string()/></a></th>
            <td>{listed(reader, List::Topic, row.topic.as_ref())}{badges}</td>
            <td>{listed(reader, List::Body, row.body.as_ref())}</td>
            <td>{listed(reader, List::Group, row.group.as_ref())}</td>
            <td lang=row.language.tag()>{row.language.endonym()}</td>
            <td>{tr.text(labels::channel(row.channel))}</td>
            <td>{row.filed_at.clone()}</td>
            <td>{tr.text(Msg::status(row.status))}</td>
            <td>{assigned}</td>
        </tr>
    }
    .into_any()
}

fn listed(reader: Reader, list: List, code: Option<&String>) -> String {
    labels::listed(reader.tr(), list, code.map(String::as_str))
}

fn pages(reader: Reader, view: &QueueView) -> AnyView {
    let tr = reader.tr();
    let queue = reader.to(&Address::StaffQueue);
    let newest = view.further.then(|| {
        let href = queue.clone();
        view! { <a href=href>{tr.text(msg::STAFF_QUEUE_NEWEST)}</a> }
    });
    let older = view.next.as_ref().map(|next| {
        let href = format!("{queue}?after={}", in_address(next));
        view! { <a href=href>{tr.text(msg::STAFF_QUEUE_OLDER)}</a> }
    });
    view! { <p class="form-end">{newest}" "{older}</p> }.into_any()
}

/// A value as it may stand in an address.
pub(crate) fn in_address(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}
