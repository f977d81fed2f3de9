//! One complaint: what was filed as it was typed, why it is urgent, what happened since, and the mail about it.

use huquq_domain::attachments::Scan;
use huquq_domain::codes::Reference;
use huquq_domain::complaint::{Checked, UrgentReason};
use huquq_domain::event::{Actor, PublicStatus, What};
use huquq_domain::language::Language;
use huquq_domain::questions::{STEPS, Step};
use huquq_domain::role::Channel;
use huquq_locales::{Msg, Tr, msg};
use leptos::prelude::*;

use super::case_notices::notices;
use super::outbox::{Mail, MailState, mail, state};
use super::writing::{ClockView, WritingView, clocks, writing, wrong};
use super::{Frame, Me, StaffNav, labels, page, urgent_badge};
use crate::components::code_box::code;
use crate::components::error_summary::error_summary;
use crate::components::file_list::{FileRow, kind, name_or, scan, size};
use crate::components::notice::{Notice, Tone};
use crate::components::summary_list::{Row, Shown, filed_rows, summary_list};
use crate::components::table::{Column, table};
use crate::components::timeline::{Entry, Mark, timeline};
use crate::components::user_text::{UserBlock, UserText};
use crate::paths::Address;
use crate::render::{Html, Reader, Scripts};
use crate::styles::{Styles, css};

static STYLES: Styles = Styles::bare(&[
    css::NOTICE,
    css::FIELD,
    css::ERROR_SUMMARY,
    css::SUMMARY_LIST,
    css::TABLE,
    css::TIMELINE,
    css::CODE_BOX,
    css::STAFF_BAR,
    css::FILE_LIST,
]);

/// What the page shows.
pub struct CaseView {
    /// Who is signed in.
    pub me: Me,
    /// Its number.
    pub reference: Reference,
    /// When it was filed, in the reader's language.
    pub filed_at: String,
    /// The door it came through.
    pub channel: Channel,
    /// The name of the partner whose program sent it, if one did.
    pub partner: Option<String>,
    /// The applicant's language.
    pub language: Language,
    /// Where it stands.
    pub status: PublicStatus,
    /// The officer it is given to.
    pub assigned: Option<String>,
    /// Why it is urgent; empty: it is not.
    pub urgent: Vec<UrgentReason>,
    /// Whether by its answers more than a year had passed when it was filed.
    pub over_a_year: bool,
    /// What was filed, as `complaint::stored_answers` reads it.
    pub answers: Checked,
    /// The version of the questions it answered.
    pub questions_version: u16,
    /// Its log, oldest first.
    pub events: Vec<CaseEvent>,
    /// The mail about it.
    pub deliveries: Vec<CaseDelivery>,
    /// By when what is due.
    pub clocks: Vec<ClockView>,
    /// The form of a text to the applicant; none for who only reads.
    pub writing: Option<WritingView>,
    /// Earlier complaints that say the same.
    pub may_repeat: Vec<Reference>,
    /// Its receipt; none if it was filed before there were receipts.
    pub receipt: Option<CaseReceipt>,
    /// The files sent with it.
    pub files: Vec<CaseFile>,
    /// Whether a virus scanner is set up: then only scanned files can be downloaded.
    pub scanner: bool,
}

/// The receipt that the applicant was given.
#[derive(Debug, Clone)]
pub struct CaseReceipt {
    /// The id of the key that it names.
    pub key: String,
    /// Whether it fits.
    pub state: ReceiptState,
}

/// Whether a receipt fits the complaint that is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReceiptState {
    /// The signature and the content fit.
    Fits,
    /// The signature fits, but it was made of another content.
    ContentDiffers,
    /// The signature does not fit.
    SignatureDiffers,
    /// The key is not among ours any more.
    UnknownKey,
}

/// One file sent with the complaint. No `Debug`: it holds a name that a person gave.
#[derive(Clone)]
pub struct CaseFile {
    /// What the applicant's page shows too.
    pub row: FileRow,
    /// SHA-256 of its content, in hexadecimal.
    pub sha256: String,
}

/// One entry of the log.
#[derive(Debug, Clone)]
pub struct CaseEvent {
    /// When, in the reader's language.
    pub at: String,
    /// Who did it.
    pub actor: Actor,
    /// What happened.
    pub what: What,
    /// What was written with it.
    pub text: Option<String>,
}

/// One mail about the complaint.
#[derive(Debug, Clone)]
pub struct CaseDelivery {
    /// When it was last tried or put up, in the reader's language.
    pub at: String,
    /// To whom it goes.
    pub mail: Mail,
    /// How it stands.
    pub state: MailState,
    /// How often it was tried.
    pub attempts: u32,
}

/// The page.
#[must_use]
pub fn case(reader: Reader, view: &CaseView) -> Html {
    let tr = reader.tr();
    let frame = Frame {
        title: tr.with(msg::STAFF_CASE_TITLE, &[("reference", view.reference.to_string().into())]),
        error: view.writing.as_ref().is_some_and(|writing| writing.wrong.is_some()),
        path: Address::StaffCase(view.reference),
        styles: &STYLES,
        scripts: Scripts::None,
        me: Some(&view.me),
        current: Some(StaffNav::Queue),
    };
    page(reader, &frame, || {
        let badge = (!view.urgent.is_empty()).then(|| urgent_badge(reader));
        let answers: Vec<_> = STEPS.iter().filter_map(|step| group(tr, view, step)).collect();
        let nothing = answers.is_empty().then(|| tr.text(msg::STAFF_CASE_NOTHING));
        let summary = view.writing.as_ref().and_then(|view| wrong(tr, view));
        view! {
            {error_summary(tr, summary.into_iter().collect(), true)}
            <p class="staff-lead"><a href=reader.to(&Address::StaffQueue)>{tr.text(msg::STAFF_CASE_BACK)}</a></p>
            <div class="staff-head">
                <h1>{tr.with(msg::STAFF_CASE_TITLE, &[("reference", view.reference.to_string().into())])}</h1>
                {badge}
                <p>{tr.text(msg::STAFF_CASE_RECORDED)}</p>
            </div>
            {notices(reader, view)}
            <div class="case-columns">
                <div>
                    <section class="card" aria-labelledby="answers-title">
                        <h2 id="answers-title">{tr.text(msg::STAFF_CASE_ANSWERS)}</h2>
                        <p class="staff-lead">{tr.text(msg::STAFF_CASE_AS_TYPED)}</p>
                        {answers}
                        <p>{nothing}</p>
                    </section>
                    {view.writing.as_ref().map(|view| writing(tr, view))}
                    {files(reader, view)}
                </div>
                <div>{glance(tr, view)}{clocks(tr, &view.clocks)}{history(tr, view)}{deliveries(tr, view)}</div>
            </div>
        }
        .into_any()
    })
}

/// The answers of one step. What was left blank is left out: the applicant's page said it, here it would hide the rest.
fn group(tr: Tr, view: &CaseView, step: &'static Step) -> Option<AnyView> {
    let rows = filed_rows(tr, step, &view.answers, Msg::field_short);
    (!rows.is_empty()).then(|| {
        view! { <h3 class="answers-title">{tr.text(Msg::step(step.id, "name"))}</h3>{summary_list(tr, rows)} }
            .into_any()
    })
}

/// The files: what each is, its check sum, what the virus scanner said, and a way to save it if there is one.
fn files(reader: Reader, view: &CaseView) -> Option<AnyView> {
    if view.files.is_empty() {
        return None;
    }
    let tr = reader.tr();
    let unscanned = (!view.scanner).then(|| {
        view! { <Notice tone=Tone::Warn><p>{tr.text(msg::STAFF_CASE_FILES_UNSCANNED)}</p></Notice> }
    });
    let columns = [
        (msg::STAFF_COL_FILE, false),
        (msg::STAFF_COL_FILE_KIND, false),
        (msg::STAFF_COL_FILE_SIZE, true),
        (msg::STAFF_COL_FILE_SCAN, false),
    ]
    .map(|(heading, number)| Column(tr.text(heading), number));
    let rows = view.files.iter().map(|file| file_row(reader, view, file)).collect();
    let table = table("files-caption", tr.text(msg::STAFF_CASE_FILES), columns.into_iter().collect(), rows);
    Some(view! { <section>{unscanned}{table}</section> }.into_any())
}

fn file_row(reader: Reader, view: &CaseView, file: &CaseFile) -> AnyView {
    let tr = reader.tr();
    let row = &file.row;
    let name = name_or(tr, &row.name);
    let closed = match row.scan {
        Scan::Infected => Some(msg::STAFF_CASE_FILE_INFECTED),
        Scan::NotScanned if view.scanner => Some(msg::STAFF_CASE_FILE_WAITING),
        Scan::NotScanned | Scan::Clean => None,
    };
    let way = match closed {
        Some(why) => tr.text(why).into_any(),
        None => {
            let href = reader.to(&Address::StaffFile(view.reference, row.id.clone()));
            let hidden = view! { <span class="hid">": "<UserText text=name.clone()/></span> };
            view! { <a href=href>{tr.text(msg::STAFF_CASE_FILE_DOWNLOAD)}{hidden}</a> }.into_any()
        }
    };
    let place = row.has_place.then(|| view! { <br/>{tr.text(msg::STAFF_CASE_FILE_PLACE)} });
    view! {
        <tr>
            <th scope="row"><UserText text=name.clone()/><br/>{way}<br/><bdi class="sum" dir="ltr">{file.sha256.clone()}</bdi></th>
            <td>{kind(tr, row.kind)}{place}</td>
            <td class="num">{size(tr, row.size)}</td>
            <td>{tr.text(scan(row.scan))}</td>
        </tr>
    }
    .into_any()
}

fn glance(tr: Tr, view: &CaseView) -> AnyView {
    let assigned = view.assigned.clone().map_or_else(|| Shown::Words(tr.text(msg::STAFF_QUEUE_NOBODY)), Shown::Typed);
    let version = tr.with(msg::STAFF_CASE_QUESTIONS_VERSION, &[("number", u64::from(view.questions_version).into())]);
    let rows = [
        (msg::STAFF_COL_FILED, Shown::Words(view.filed_at.clone())),
        (msg::STAFF_COL_STATUS, Shown::Words(tr.text(Msg::status(view.status)))),
        (msg::STAFF_COL_ASSIGNED, assigned),
        (msg::STAFF_COL_CHANNEL, Shown::Words(tr.text(labels::channel(view.channel)))),
        (msg::STAFF_COL_LANGUAGE, Shown::Typed(format!("{} ({})", view.language.endonym(), view.language.tag()))),
    ];
    let partner = view.partner.clone().map(|name| (msg::STAFF_CASE_PARTNER, Shown::Typed(name)));
    let rows = rows.into_iter().chain(partner);
    let rows = rows.map(|(term, answer)| Row { term: tr.text(term), answer, change: None, wrong: None });
    let rows = rows.chain([receipt(tr, view.receipt.as_ref())]).collect();
    view! {
        <section class="card" aria-labelledby="glance-title">
            <h2 id="glance-title">{tr.text(msg::STAFF_CASE_FACTS)}</h2>
            <p>{code(&view.reference.to_string(), false)}</p>
            {summary_list(tr, rows)}
            <p class="staff-lead">{version}</p>
        </section>
    }
    .into_any()
}

/// The key of the receipt and whether it fits. What does not fit stands as an error does.
fn receipt(tr: Tr, receipt: Option<&CaseReceipt>) -> Row {
    let term = tr.text(msg::STAFF_CASE_RECEIPT);
    let Some(receipt) = receipt else {
        return Row { term, answer: Shown::Words(tr.text(msg::STAFF_CASE_RECEIPT_NONE)), change: None, wrong: None };
    };
    let wrong = match receipt.state {
        ReceiptState::Fits => None,
        ReceiptState::ContentDiffers => Some(msg::STAFF_CASE_RECEIPT_CONTENT),
        ReceiptState::SignatureDiffers => Some(msg::STAFF_CASE_RECEIPT_SIGNATURE),
        ReceiptState::UnknownKey => Some(msg::STAFF_CASE_RECEIPT_UNKNOWN),
    };
    let said = if wrong.is_none() { msg::STAFF_CASE_RECEIPT_FITS } else { msg::STAFF_CASE_RECEIPT_KEY };
    let answer = Shown::Words(tr.with(said, &[("key", (&receipt.key).into())]));
    Row { term, answer, change: None, wrong: wrong.map(|message| tr.text(message)) }
}

/// Newest first.
fn history(tr: Tr, view: &CaseView) -> AnyView {
    let entries: Vec<Entry> = view
        .events
        .iter()
        .rev()
        .map(|event| {
            let who = match &event.actor {
                Actor::Applicant => tr.text(msg::STAFF_ACTOR_APPLICANT).into_any(),
                Actor::Program => tr.text(msg::STAFF_ACTOR_PROGRAM).into_any(),
                Actor::Staff(login) => view! { <UserText text=login.clone()/> }.into_any(),
            };
            let text = event.text.clone().map(|text| view! { <UserBlock text/> });
            let what = view! { <strong>{labels::event(tr, &event.what)}</strong>" · "{who}{text} }.into_any();
            Entry { mark: Mark::Done, time: Some(event.at.clone()), what }
        })
        .collect();
    let list = if entries.is_empty() { tr.text(msg::STAFF_CASE_HISTORY_EMPTY).into_any() } else { timeline(entries) };
    view! {
        <section class="card" aria-labelledby="history-title">
            <h2 id="history-title">{tr.text(msg::STAFF_CASE_HISTORY)}</h2>
            {list}
        </section>
    }
    .into_any()
}

fn deliveries(tr: Tr, view: &CaseView) -> AnyView {
    let title = tr.text(msg::STAFF_CASE_DELIVERIES);
    if view.deliveries.is_empty() {
        let text = tr.text(msg::STAFF_CASE_DELIVERIES_EMPTY);
        return view! { <section class="card"><h2>{title}</h2><p>{text}</p></section> }.into_any();
    }
    let columns = [(msg::STAFF_COL_KIND, false), (msg::STAFF_COL_STATE, false), (msg::STAFF_COL_ATTEMPTS, true)]
        .map(|(heading, number)| Column(tr.text(heading), number));
    let rows = view
        .deliveries
        .iter()
        .map(|one| {
            view! {
                <tr>
                    <th scope="row">{tr.text(mail(one.mail))}</th>
                    <td>{state(tr, one.state)}<br/><time>{one.at.clone()}</time></td>
                    <td class="num">{tr.number(u64::from(one.attempts))}</td>
                </tr>
            }
            .into_any()
        })
        .collect();
    view! { <section>{table("deliveries-caption", title, columns.into_iter().collect(), rows)}</section> }.into_any()
}
