//! One complaint, opened and read. Opening writes an audit line in the same transaction.

use axum::extract::{Path, State};
use axum::response::Response;
use huquq_app::staff::case::{CaseDelivery, CaseEvent, CaseFile, CaseView, case};
use huquq_app::staff::outbox::MailState;
use huquq_domain::codes::Reference;
use huquq_domain::complaint::{stored_answers, urgent_reasons};
use huquq_domain::event::Standing;
use huquq_domain::language::Language;
use huquq_store::{MailKind, OpenedCase, Reader};

use super::outbox::mail_of;
use super::session::Staff;
use crate::http::errors::Failure;
use crate::state::App;
use crate::web::respond::page;

/// Shows the complaint with this reference.
pub async fn open(State(app): State<App>, staff: Staff, Path(typed): Path<String>) -> Result<Response, Failure> {
    let reference = Reference::parse(&typed).map_err(|_| Failure::NotFound)?;
    let reader = Reader { login: staff.0.login.clone(), role: staff.0.role };
    let opened = app.store.open_case(reference, &reader, "read").await?.ok_or(Failure::NotFound)?;
    let language = staff.language();
    let answers = stored_answers(&opened.answers);
    let standing = Standing::of(&opened.events);
    let mut deliveries = vec![delivery(&app, language, &opened, MailKind::Office)];
    if answers.is_yes("ack_by_email") && answers.text("email").is_some() {
        deliveries.push(delivery(&app, language, &opened, MailKind::Acknowledgement));
    }
    let view = CaseView {
        me: staff.me(),
        reference,
        filed_at: app.time_text(language, opened.filed_at),
        channel: opened.channel,
        language: Language::from_tag(&opened.language).unwrap_or(Language::OFFICE),
        status: standing.status,
        assigned: standing.assigned,
        urgent: urgent_reasons(&answers, &app.office.taxonomy),
        answers,
        questions_version: opened.questions_version,
        events: opened
            .events
            .into_iter()
            .map(|event| CaseEvent { at: app.time_text(language, event.at), actor: event.actor, what: event.what })
            .collect(),
        deliveries,
        files: opened
            .files
            .into_iter()
            .map(|file| CaseFile { sha256: file.sha256.clone(), row: crate::web::files::row(file) })
            .collect(),
        scanner: app.settings.clamd().is_some(),
    };
    Ok(page(case(staff.reader(&app), &view)))
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
