//! `POST /api/v1/complaints/{reference}/attachments`: files to a filed complaint, all of them or none. The same looking at
//! them, the same limits and the same keeping as on the applicant's page; the access code is the key.

use axum::Json;
use axum::extract::{Path, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use huquq_app::components::file_list::FileProblem;
use huquq_domain::codes::{AccessCode, Reference};
use huquq_locales::{Tr, msg};
use huquq_store::{AddedFiles, CaseDoor, IdempotencyKey, LaterFiles, StoreError};
use serde::Serialize;

use super::complaints::{REPLAYED, key_of};
use super::partner;
use super::problem::{Problem, Refusal, accepts_json};
use crate::http::client::ClientAddress;
use crate::http::negotiate::Preferred;
use crate::state::App;
use crate::web::case::slow;
use crate::web::case_files::filed;
use crate::web::upload;

/// What opens the case.
const CODE: HeaderName = HeaderName::from_static("access-code");

/// One file of the answer.
#[derive(Serialize)]
struct Kept<'a> {
    /// As it is shown; may be blank.
    name: &'a str,
    /// Bytes of its content.
    size: u64,
    sha256: &'a str,
    kind: &'static str,
}

/// Takes files.
pub(super) async fn add(
    State(app): State<App>,
    Preferred(language): Preferred,
    client: ClientAddress,
    Path(typed): Path<String>,
    request: Request,
) -> Result<Response, Refusal> {
    let tr = app.tr(language);
    let headers = request.headers().clone();
    accepts_json(tr, &headers)?;
    is_multipart(tr, &headers)?;
    let named = key_of(tr, &headers)?;
    let partner = partner::of(&app, tr, &headers).await?;
    let door = door(&app, tr, client, &typed, &headers).await?;
    if partner.as_ref().is_none_or(|partner| !partner.unlimited) {
        upload::admit(&app, client).await?;
    }
    let gathered = upload::gather(&app, request, &[]).await?;
    let mut problems: Vec<FileProblem> = gathered.problems.iter().cloned().map(filed).collect();
    if gathered.is_empty() && problems.is_empty() {
        problems.push(FileProblem::Nothing);
    }
    if !problems.is_empty() {
        // What was gathered goes with it.
        return Err(Problem::files(tr, &problems).into());
    }
    let partner = partner.map(|partner| partner.id);
    let key = match &partner {
        Some(partner) => IdempotencyKey::of_partner(partner, &named),
        None => IdempotencyKey::from_text(&named),
    };
    let sending = |files| LaterFiles::by_program(files, &key, partner.as_deref());
    match upload::send(&app, &door, gathered, sending).await {
        Ok(added) if added.refused.is_empty() => Ok(answer(&added)),
        Ok(added) => {
            let refused = added.refused.into_iter().map(|(name, why)| filed(FileProblem::Refused { name, why }));
            Err(Problem::files(tr, &refused.collect::<Vec<_>>()).into())
        }
        Err(StoreError::KeyUsed) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            Err(Problem::new(status, "idempotency_mismatch", tr.text(msg::LATER_API_KEY_USED)).into())
        }
        Err(StoreError::Conflict) => {
            Err(Problem::new(StatusCode::CONFLICT, "withdrawn", tr.text(msg::LATER_API_WITHDRAWN)).into())
        }
        Err(error) => Err(error.into()),
    }
}

/// The case, if the code is its own. A wrong code and a case that is not there are one answer, and slowed alike.
async fn door(app: &App, tr: Tr, client: ClientAddress, typed: &str, headers: &HeaderMap) -> Result<CaseDoor, Refusal> {
    let mut lines = headers.get_all(CODE).iter();
    let code = lines.next().and_then(|line| line.to_str().ok()).and_then(|line| AccessCode::parse(line).ok());
    let Some(code) = code.filter(|_| lines.next().is_none()) else {
        return Err(Problem::new(StatusCode::BAD_REQUEST, "access_code", tr.text(msg::LATER_API_CODE)).into());
    };
    let gone = || Refusal::from(Problem::new(StatusCode::NOT_FOUND, "not_found", tr.text(msg::LATER_API_CASE)));
    let reference = Reference::parse(typed).map_err(|_| gone())?;
    let door = app.store.case_door(reference, &code).await?;
    let outcome = if door.is_some() { "accepted" } else { "refused" };
    metrics::counter!("huquq_access_tries_total", "outcome" => outcome).increment(1);
    match door {
        Some(door) => Ok(door),
        None => {
            slow(app, client, reference).await;
            Err(gone())
        }
    }
}

fn is_multipart(tr: Tr, headers: &HeaderMap) -> Result<(), Refusal> {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let essence = kind.split(';').next().unwrap_or_default().trim();
    if essence.eq_ignore_ascii_case("multipart/form-data") {
        return Ok(());
    }
    Err(Problem::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "media", tr.text(msg::LATER_API_MEDIA)).into())
}

fn answer(added: &AddedFiles) -> Response {
    let files = added.files.iter();
    let files: Vec<Kept<'_>> = files
        .map(|file| Kept { name: &file.name, size: file.size, sha256: &file.sha256, kind: file.kind.code() })
        .collect();
    let status = if added.repeated { StatusCode::OK } else { StatusCode::CREATED };
    let mut response = (status, Json(files)).into_response();
    if added.repeated {
        response.headers_mut().insert(REPLAYED, HeaderValue::from_static("true"));
    }
    response
}
