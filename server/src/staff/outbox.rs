//! Mail that is not accepted yet, and another try for what needs a person.

use axum::extract::{Query, State};
use axum::response::Response;
use huquq_app::paths::route;
use huquq_app::staff::outbox::{Mail, MailState, OutboxRow, OutboxView, outbox};
use huquq_domain::role::Role;
use huquq_store::{DeliveryState, MailKind, OutboxFilter};
use serde::Deserialize;

use super::session::Staff;
use crate::http::errors::Failure;
use crate::http::form::Posted;
use crate::state::App;
use crate::web::respond::{page, see_other};

/// More rows than this on one page help nobody.
const ROWS: u32 = 200;

/// What was just done.
#[derive(Deserialize)]
pub struct Done {
    retried: Option<String>,
}

/// Shows what waits and what needs a person.
pub async fn list(State(app): State<App>, staff: Staff, Query(done): Query<Done>) -> Result<Response, Failure> {
    let language = staff.language();
    let counts = app.store.outbox_counts().await?;
    let mut rows = Vec::new();
    for state in [DeliveryState::NeedsPerson, DeliveryState::Waiting] {
        rows.extend(app.store.outbox(OutboxFilter { state: Some(state), limit: ROWS }).await?);
    }
    let rows = rows
        .into_iter()
        .map(|row| OutboxRow {
            id: row.id,
            reference: row.reference,
            mail: mail_of(row.kind),
            state: state_of(row.state),
            attempts: row.attempts,
            answer: row.last_code,
            next_at: matches!(row.state, DeliveryState::Waiting).then(|| app.time_text(language, row.next_at)),
            created_at: app.time_text(language, row.created_at),
        })
        .collect();
    let view = OutboxView {
        me: staff.me(),
        waiting: usize::try_from(counts.waiting).unwrap_or(usize::MAX),
        needs_person: usize::try_from(counts.needs_person).unwrap_or(usize::MAX),
        oldest: counts.oldest_waiting.map(|at| app.time_text(language, at)),
        rows,
        retried: done.retried.is_some(),
    };
    Ok(page(outbox(staff.reader(&app), &view)))
}

/// Puts one mail up for a new attempt at once.
pub async fn retry(State(app): State<App>, staff: Staff, posted: Posted) -> Result<Response, Failure> {
    if staff.0.role == Role::Auditor {
        return Err(Failure::Forbidden);
    }
    let id = posted.get("retry").ok_or(Failure::Media)?;
    if !app.store.retry_delivery(id, &staff.0.login).await? {
        return Err(Failure::NotFound);
    }
    app.wake.notify_one();
    Ok(see_other(&format!("{}?retried=yes", route::STAFF_OUTBOX)))
}

/// A kind of mail as pages name it.
#[must_use]
pub fn mail_of(kind: MailKind) -> Mail {
    match kind {
        MailKind::Office => Mail::Office,
        MailKind::Acknowledgement => Mail::Acknowledgement,
    }
}

/// The state of a delivery as pages name it.
#[must_use]
pub fn state_of(state: DeliveryState) -> MailState {
    match state {
        DeliveryState::Waiting => MailState::Waiting,
        DeliveryState::Delivered => MailState::Delivered,
        DeliveryState::NeedsPerson => MailState::NeedsPerson,
    }
}
