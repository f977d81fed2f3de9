//! A caller who lost the access code. The same question as on the public page; the act is the operator's. Nobody is limited here:
//! the operator is known, and each answer that does not fit leaves a line in the audit log.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use huquq_app::components::lost_code::LostCode;
use huquq_app::staff::lost_code::{LostCodeView, lost_code};
use huquq_domain::codes::Reference;
use huquq_domain::event::Actor;

use super::session::Staff;
use crate::http::errors::Failure;
use crate::http::form::Posted;
use crate::state::App;
use crate::web::respond::page_with;

/// Asks for the number.
pub async fn show(State(app): State<App>, staff: Staff) -> Response {
    shown(&app, &staff, LostCode::beginning())
}

/// The number, then the answer.
pub async fn act(State(app): State<App>, staff: Staff, posted: Posted) -> Result<Response, Failure> {
    let typed = posted.get("reference").unwrap_or_default().to_owned();
    let Ok(reference) = Reference::parse(&typed) else {
        return Ok(shown(&app, &staff, LostCode::Number { typed, mistyped: true }));
    };
    let Some(question) = app.store.recovery_question(reference).await? else {
        return Ok(shown(&app, &staff, LostCode::None));
    };
    let ask = |wrong| LostCode::Question { reference: reference.to_string(), question: question.clone(), wrong };
    let Some(answer) = posted.get("answer") else { return Ok(shown(&app, &staff, ask(false))) };
    let actor = Actor::Staff(staff.0.login.clone());
    let renewed = app.store.renew_access_code(reference, answer, actor).await?;
    Ok(shown(&app, &staff, renewed.map_or_else(|| ask(true), LostCode::New)))
}

fn shown(app: &App, staff: &Staff, at: LostCode) -> Response {
    let status = if at.is_wrong() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    page_with(status, lost_code(staff.reader(app), &LostCodeView { me: staff.me(), at }))
}
