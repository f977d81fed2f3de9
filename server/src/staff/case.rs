//! One complaint, opened and read. Opening writes an audit line in the same transaction.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use huquq_app::paths::Address;
use huquq_app::staff::case::{CaseDelivery, CaseEvent, CaseFile, CaseReceipt, CaseView, ReceiptState, case};
use huquq_app::staff::outbox::MailState;
use huquq_app::staff::roles;
use huquq_app::staff::writing::{ClockState, ClockView, WritingError, WritingView};
use huquq_domain::clock::{About, clocks};
use huquq_domain::codes::Reference;
use huquq_domain::complaint::{stored_answers, urgent_reasons};
use huquq_domain::event::Standing;
use huquq_domain::language::Language;
use huquq_domain::questions::STORY_MAX;
use huquq_domain::receipt::Verdict;
use huquq_store::{MailKind, OfficeAct, OpenedCase, OpenedReceipt, Reader};

use super::outbox::mail_of;
use super::session::Staff;
use crate::http::errors::Failure;
use crate::http::form::Posted;
use crate::state::App;
use crate::web::respond::{page_with, see_other};

/// Shows the complaint with this reference.
pub async fn open(State(app): State<App>, staff: Staff, Path(typed): Path<String>) -> Result<Response, Failure> {
    let reference = Reference::parse(&typed).map_err(|_| Failure::NotFound)?;
    shown(&app, &staff, reference, (String::new(), None)).await
}

/// Adds a text to the applicant: news, a question or the answer.
pub async fn write(
    State(app): State<App>,
    staff: Staff,
    Path(typed): Path<String>,
    posted: Posted,
) -> Result<Response, Failure> {
    let reference = Reference::parse(&typed).map_err(|_| Failure::NotFound)?;
    if !roles::writes(staff.0.role) {
        return Err(Failure::Forbidden);
    }
    let act = match posted.get("act") {
        Some("write") => OfficeAct::Write,
        Some("ask") => OfficeAct::Ask,
        Some("answer") => OfficeAct::Answer,
        _ => return Err(Failure::Media),
    };
    let text = posted.get("text").unwrap_or_default().replace("\r\n", "\n");
    let wrong = match text.chars().count() {
        _ if text.trim().is_empty() => Some(WritingError::Empty),
        count if count > STORY_MAX => Some(WritingError::TooLong(STORY_MAX)),
        _ => None,
    };
    if wrong.is_some() {
        return shown(&app, &staff, reference, (text, wrong)).await;
    }
    let once = posted.get("once").unwrap_or_default();
    app.store.write_to_applicant(reference, &reads(&staff), act, &text, once).await?;
    Ok(see_other(&Address::StaffCase(reference).in_language(staff.language())))
}

fn reads(staff: &Staff) -> Reader {
    Reader { login: staff.0.login.clone(), role: staff.0.role }
}

async fn shown(
    app: &App,
    staff: &Staff,
    reference: Reference,
    (typed, wrong): (String, Option<WritingError>),
) -> Result<Response, Failure> {
    let opened = app.store.open_case(reference, &reads(staff), "read").await?.ok_or(Failure::NotFound)?;
    let language = staff.language();
    let answers = stored_answers(&opened.answers);
    let standing = Standing::of(&opened.events);
    let mut deliveries = vec![delivery(app, language, &opened, MailKind::Office)];
    if answers.is_yes("ack_by_email") && answers.text("email").is_some() {
        deliveries.push(delivery(app, language, &opened, MailKind::Acknowledgement));
    }
    let writing = match roles::writes(staff.0.role) {
        true => Some(WritingView {
            action: Address::StaffCase(reference).in_language(language),
            once: app.store.new_once()?,
            typed,
            wrong,
        }),
        false => None,
    };
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let text = |seq| opened.messages.iter().find(|message| message.seq == seq).map(|message| message.text.clone());
    let view = CaseView {
        me: staff.me(),
        reference,
        filed_at: app.time_text(language, opened.filed_at),
        channel: opened.channel,
        partner: opened.partner.clone(),
        language: Language::from_tag(&opened.language).unwrap_or(Language::OFFICE),
        status: standing.status,
        assigned: standing.assigned,
        urgent: urgent_reasons(&answers, &app.office.taxonomy),
        over_a_year: opened.over_a_year,
        questions_version: opened.questions_version,
        events: opened
            .events
            .iter()
            .enumerate()
            .map(|(i, event)| CaseEvent {
                at: app.time_text(language, event.at),
                actor: event.actor.clone(),
                what: event.what.clone(),
                text: text(i + 1).filter(|text| !text.is_empty()),
            })
            .collect(),
        deliveries,
        clocks: running(app, language, &opened, answers.code("topic")),
        answers,
        writing,
        may_repeat: opened.may_repeat,
        receipt: opened.receipt.as_ref().map(receipt),
        files: opened
            .files
            .into_iter()
            .map(|file| CaseFile { sha256: file.sha256.clone(), row: crate::web::files::row(file) })
            .collect(),
        scanner: app.settings.clamd().is_some(),
    };
    Ok(page_with(status, case(staff.reader(app), &view)))
}

/// Every clock of the complaint, those of unconfirmed rules included: staff see them marked.
fn running(app: &App, language: Language, opened: &OpenedCase, topic: Option<&str>) -> Vec<ClockView> {
    let about = About { urgency: opened.urgency, topic };
    clocks(&app.office.clocks, &opened.events, about, &app.office.time_zone)
        .into_iter()
        .map(|clock| {
            let due = app.tr(language).date(clock.due);
            let state = match clock.stopped {
                Some(at) => ClockState::Stopped(app.day_text(language, at)),
                None if clock.late(app.today()) => ClockState::Late(due),
                None => ClockState::Runs(due),
            };
            ClockView {
                rule: clock.rule.id.clone(),
                state,
                law: !clock.rule.facts.is_empty(),
                confirmed: clock.rule.confirmed.is_some(),
            }
        })
        .collect()
}

/// The key that the receipt names, and whether it fits the complaint that was opened.
fn receipt(opened: &OpenedReceipt) -> CaseReceipt {
    let state = match opened.verdict {
        Verdict::Genuine(_) if opened.content_fits => ReceiptState::Fits,
        Verdict::Genuine(_) => ReceiptState::ContentDiffers,
        Verdict::UnknownKey => ReceiptState::UnknownKey,
        Verdict::Altered | Verdict::Malformed(_) => ReceiptState::SignatureDiffers,
    };
    CaseReceipt { key: opened.signed.statement().map(|stated| stated.key).unwrap_or_default(), state }
}

/// How one mail about the complaint stands, read from the ledger of attempts.
fn delivery(app: &App, language: Language, opened: &OpenedCase, kind: MailKind) -> CaseDelivery {
    let last = opened.deliveries.iter().rfind(|attempt| attempt.kind == kind);
    let state = match last.map(|attempt| attempt.result.as_str()) {
        Some("delivered") => MailState::Delivered,
        Some("needs_person") => MailState::NeedsPerson,
        _ => MailState::Waiting,
    };
    CaseDelivery {
        at: app.time_text(language, last.map_or(opened.filed_at, |attempt| attempt.at)),
        mail: mail_of(kind),
        state,
        attempts: last.map_or(0, |attempt| attempt.attempt),
    }
}
