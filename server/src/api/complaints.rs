//! `POST /api/v1/complaints`: the same questions, the same checks and the same filing as the form.
//!
//! A partner's program passes on what a person told it: the complaint is the applicant's, and the log says so; through whose
//! key it came stands in the audit line (`partner:ID`).

use axum::Json;
use axum::body::Bytes;
use axum::extract::{FromRequest, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use huquq_domain::event::Actor;
use huquq_domain::json::{self, Fault, JsonError};
use huquq_domain::questions::validate;
use huquq_domain::role::Channel;
use huquq_locales::{Tr, msg};
use huquq_store::{ByProgram, Filing, IdempotencyKey, PartnerRow, SignedReceipt, StoreError, Submitted};
use serde::Serialize;

use super::problem::{Problem, Refusal, accepts_json};
use super::{BODY_MAX, partner};
use crate::http::client::ClientAddress;
use crate::http::form::body_failure;
use crate::http::limits::Verdict;
use crate::http::negotiate::Preferred;
use crate::state::App;
use crate::web::{guard, sending};

/// What tells one filing from another.
const KEY: HeaderName = HeaderName::from_static("idempotency-key");
/// What a program shows that has waited.
const WAIT: HeaderName = HeaderName::from_static("huquq-wait");
/// Said of an answer that was given before.
pub(super) const REPLAYED: HeaderName = HeaderName::from_static("idempotent-replayed");
/// Shorter keys could be guessed, and whoever knows the key and the complaint gets the access code.
pub(super) const KEY_MIN: usize = 16;
/// Longer keys are no keys.
pub(super) const KEY_MAX: usize = 200;

/// The answer.
#[derive(Serialize)]
struct Filed {
    reference: String,
    /// Absent (`null`) once its text is gone.
    access_code: Option<String>,
    filed_at: String,
    /// Absent (`null`) only for what was filed before there were receipts.
    receipt: Option<Receipt>,
    /// Whether the installation is not in service: the complaint is stored here and reaches nobody.
    test: bool,
}

/// The receipt, for reading and for checking.
#[derive(Serialize)]
struct Receipt {
    /// What was signed, as `huquq_domain::receipt` writes it.
    statement: serde_json::Value,
    /// The compact text: the same octets and the signature.
    text: String,
}

/// Files a complaint.
pub(super) async fn file(
    State(app): State<App>,
    Preferred(language): Preferred,
    client: ClientAddress,
    request: Request,
) -> Result<Response, Refusal> {
    let tr = app.tr(language);
    let headers = request.headers().clone();
    accepts_json(tr, &headers)?;
    is_json(tr, &headers)?;
    let named = key_of(tr, &headers)?;
    let partner = partner::of(&app, tr, &headers).await?;
    let body = Bytes::from_request(request, &()).await.map_err(|rejection| body_failure(&rejection))?;
    if body.len() > BODY_MAX {
        return Err(too_large(tr).into());
    }
    let told = json::read(&body).map_err(|error| match error {
        JsonError::TooMany => too_large(tr),
        JsonError::Malformed | JsonError::Twice => {
            Problem::new(StatusCode::BAD_REQUEST, "malformed", tr.text(msg::API_MALFORMED))
        }
    })?;
    let checked = validate::all(&told.answers, app.context());
    if !told.faults.is_empty() {
        return Err(Problem::invalid(tr, both(told.faults, checked.err().unwrap_or_default())).into());
    }
    let key = match &partner {
        Some(partner) => IdempotencyKey::of_partner(&partner.id, &named),
        None => IdempotencyKey::from_text(&named),
    };
    let request = told.canonical();
    // Asked first: what was filed stays filed, even if the rules have changed since or the address has filed too much.
    match app.store.submitted_request(&key, &request).await {
        Ok(Some(submitted)) => return Ok(answer(&app, &submitted)),
        Ok(None) => {}
        Err(error) => return Err(refused(tr, error)),
    }
    let complaint = checked.map_err(|errors| Problem::invalid(tr, both(Vec::new(), errors)))?;
    limit(&app, tr, &client, partner.as_ref(), &named, &headers).await?;
    let filing = Filing {
        complaint,
        channel: Channel::Web,
        language: told.language,
        actor: Actor::Applicant,
        year: app.today().year(),
        draft: None,
        read: None,
        by_program: Some(ByProgram { request, partner: partner.map(|partner| partner.id) }),
    };
    match sending::file(&app, filing, &key).await {
        Ok(submitted) => Ok(answer(&app, &submitted)),
        Err(error) => Err(refused(tr, error)),
    }
}

/// What stands between a program and the filing, as between a person and theirs.
async fn limit(
    app: &App,
    tr: Tr,
    client: &ClientAddress,
    partner: Option<&PartnerRow>,
    key: &str,
    headers: &HeaderMap,
) -> Result<(), Refusal> {
    if partner.is_some_and(|partner| partner.unlimited) {
        return Ok(());
    }
    let waited = headers.get(WAIT).and_then(|value| value.to_str().ok());
    if let Some((seconds, wait)) = guard::wait_of_program(app, key, waited)? {
        return Err(Problem::wait(tr, seconds, wait).into());
    }
    match app.filings.count(client, app.clock.now()) {
        Verdict::Free => {}
        Verdict::Slow(delay) => {
            metrics::counter!("huquq_filings_slowed_total").increment(1);
            tokio::time::sleep(delay).await;
        }
        Verdict::Refuse => {
            let problem = Problem::new(StatusCode::TOO_MANY_REQUESTS, "limited", tr.text(msg::API_LIMITED));
            return Err(problem.after(guard::FULL_SECONDS).into());
        }
    }
    Ok(())
}

/// The faults of reading first; the rules say nothing more about a field that could not be read.
fn both(faults: Vec<Fault>, errors: Vec<huquq_domain::questions::FieldError>) -> Vec<Fault> {
    let unread: Vec<String> = faults.iter().map(|fault| fault.field.clone()).collect();
    let more = errors.into_iter().filter(|error| unread.iter().all(|field| field != error.field)).map(Fault::from);
    faults.into_iter().chain(more).collect()
}

fn is_json(tr: Tr, headers: &HeaderMap) -> Result<(), Refusal> {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let essence = kind.split(';').next().unwrap_or_default().trim();
    if essence.eq_ignore_ascii_case("application/json") {
        return Ok(());
    }
    Err(Problem::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "media", tr.text(msg::API_MEDIA)).into())
}

/// The header by which a repetition is known.
pub(super) fn key_of(tr: Tr, headers: &HeaderMap) -> Result<String, Refusal> {
    let mut lines = headers.get_all(KEY).iter();
    let key = lines
        .next()
        .and_then(|value| value.to_str().ok())
        .filter(|key| (KEY_MIN..=KEY_MAX).contains(&key.len()) && key.bytes().all(|byte| byte.is_ascii_graphic()));
    key.filter(|_| lines.next().is_none())
        .map(str::to_owned)
        .ok_or_else(|| Problem::new(StatusCode::BAD_REQUEST, "idempotency_key", tr.text(msg::API_KEY)).into())
}

fn too_large(tr: Tr) -> Problem {
    Problem::new(StatusCode::PAYLOAD_TOO_LARGE, "too_large", tr.text(msg::API_TOO_LARGE))
}

fn refused(tr: Tr, error: StoreError) -> Refusal {
    match error {
        StoreError::KeyUsed => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            Problem::new(status, "idempotency_mismatch", tr.text(msg::API_KEY_USED)).into()
        }
        error => error.into(),
    }
}

/// None if it cannot be read any more; it is then no receipt.
fn receipt(signed: &SignedReceipt) -> Option<Receipt> {
    let statement = serde_json::from_str(&signed.statement().ok()?.canonical()).ok()?;
    Some(Receipt { statement, text: signed.to_text() })
}

fn answer(app: &App, submitted: &Submitted) -> Response {
    let filed = Filed {
        reference: submitted.reference.to_string(),
        access_code: submitted.access_code.as_ref().map(huquq_domain::codes::AccessCode::in_groups),
        filed_at: submitted.filed_at.to_string(),
        receipt: submitted.receipt.as_ref().and_then(receipt),
        test: !app.settings.in_service(),
    };
    let status = if submitted.repeated { StatusCode::OK } else { StatusCode::CREATED };
    let mut response = (status, Json(filed)).into_response();
    if submitted.repeated {
        response.headers_mut().insert(REPLAYED, HeaderValue::from_static("true"));
    }
    response
}
