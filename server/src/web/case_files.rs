//! Files that an applicant sends after the filing: taken into the case, listed with the time they came, never given out again.

use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use huquq_app::components::file_list::{FileProblem, SentRow};
use huquq_app::pages::case_files::{CaseFilesView, case_files};
use huquq_app::paths::Address;
use huquq_domain::attachments::Refused;
use huquq_domain::event::Standing;
use huquq_domain::language::Language;
use huquq_store::{LaterFiles, OwnCase, StoreError};

use super::case::token;
use super::files::{is_script, row, told};
use super::respond::{page_with, see_other};
use super::upload;
use crate::http::client::ClientAddress;
use crate::http::errors::Failure;
use crate::http::form::Asked;
use crate::http::headers::Devices;
use crate::http::negotiate::Lang;
use crate::state::App;

/// Shows what was sent, and the form.
pub async fn show(
    State(app): State<App>,
    Lang(language): Lang,
    headers: HeaderMap,
    asked: Asked,
) -> Result<Response, Failure> {
    match open(&app, &headers).await? {
        Some(opened) => list(&app, language, opened, asked.get("done") == Some("yes"), Vec::new()),
        None => Ok(to_door(language)),
    }
}

/// Takes files.
pub async fn add(
    State(app): State<App>,
    Lang(language): Lang,
    headers: HeaderMap,
    client: ClientAddress,
    request: Request,
) -> Result<Response, Failure> {
    let Some(opened) = open(&app, &headers).await? else { return Ok(to_door(language)) };
    upload::admit(&app, client).await?;
    // What is there already the transaction counts: a press that is repeated must not meet its own files.
    let gathered = upload::gather(&app, request, &[]).await?;
    let mut problems: Vec<FileProblem> = gathered.problems.iter().cloned().map(filed).collect();
    let here = Address::CaseFiles.in_language(language);
    let mut kept = 0;
    if !gathered.is_empty() {
        let added = match upload::send(&app, &opened.door, gathered, LaterFiles::by_person).await {
            Ok(added) => added,
            // Taken back meanwhile: the page says so.
            Err(StoreError::Conflict) => return Ok(see_other(&here)),
            Err(error) => return Err(error.into()),
        };
        kept = added.files.len();
        problems.extend(added.refused.into_iter().map(|(name, why)| filed(FileProblem::Refused { name, why })));
    } else if problems.is_empty() {
        problems.push(FileProblem::Nothing);
    }
    if is_script(&headers) {
        return Ok(told(app.tr(language), kept, &problems));
    }
    if problems.is_empty() {
        return Ok(see_other(&format!("{here}?done=yes")));
    }
    match open(&app, &headers).await? {
        Some(opened) => list(&app, language, opened, kept > 0, problems),
        None => Ok(to_door(language)),
    }
}

/// From a filed complaint no file can be removed to make room.
#[must_use]
pub fn filed(problem: FileProblem) -> FileProblem {
    match problem {
        FileProblem::Refused { name, why: Refused::TooMany } => FileProblem::Full { name },
        other => other,
    }
}

/// The case that this browser opened, if it is still open.
async fn open(app: &App, headers: &HeaderMap) -> Result<Option<OwnCase>, Failure> {
    match token(app, headers) {
        Some(token) => Ok(app.store.own_case(&token).await?),
        None => Ok(None),
    }
}

/// There the person is told what ended.
fn to_door(language: Language) -> Response {
    see_other(&Address::Case.in_language(language))
}

fn list(
    app: &App,
    language: Language,
    opened: OwnCase,
    done: bool,
    problems: Vec<FileProblem>,
) -> Result<Response, Failure> {
    let takes = Standing::of(&opened.events).takes_files();
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let sent = |later, at| if later { at } else { opened.filed_at };
    let files = opened
        .files
        .into_iter()
        .map(|file| SentRow { at: app.time_text(language, sent(file.later, file.created_at)), row: row(file) })
        .collect();
    let view = CaseFilesView { files, problems, once: app.store.new_once()?, done, takes };
    let mut response = page_with(status, case_files(app.reader(language), &view));
    if takes {
        // Only on pages with this form a photo may be taken and a voice recorded.
        response.extensions_mut().insert(Devices);
    }
    Ok(response)
}
