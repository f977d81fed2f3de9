//! Photos, documents, recordings of a complaint: listed, added, removed, replaced by a copy without place.

use std::time::Duration;

use axum::Json;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use futures_util::StreamExt as _;
use huquq_app::components::file_list::{FileProblem, FileRow, problem};
use huquq_app::pages::complaint_files::{ComplaintFilesView, complaint_files};
use huquq_app::pages::complaint_start::{DraftGoneView, complaint_draft_gone};
use huquq_app::paths::Address;
use huquq_domain::attachments::{FILE_MAX, FileKind};
use huquq_domain::language::Language;
use huquq_domain::questions::StepId;
use huquq_locales::Tr;
use huquq_store::{AttachedFile, DraftToken, FileKey, IdempotencyKey, Joined, NewFile, StoreError};

use super::complaint::token;
use super::respond::{page_with, see_other};
use super::upload;
use crate::http::client::ClientAddress;
use crate::http::errors::Failure;
use crate::http::form::Posted;
use crate::http::headers::Devices;
use crate::http::negotiate::Lang;
use crate::pictures;
use crate::state::App;
use crate::workers::scanner;

/// Shows what is added.
pub async fn show(State(app): State<App>, Lang(language): Lang, headers: HeaderMap) -> Result<Response, Failure> {
    match open(&app, language, &headers).await? {
        Ok((_, files)) => Ok(list(&app, language, files, Vec::new())),
        Err(elsewhere) => Ok(elsewhere),
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
    let (token, before) = match open(&app, language, &headers).await? {
        Ok(draft) => draft,
        Err(elsewhere) => return Ok(elsewhere),
    };
    upload::admit(&app, client).await?;
    let gathered = upload::gather(&app, request, &before).await?;
    let kept = match upload::keep(&app, &token, language, gathered).await {
        Ok(kept) => kept,
        Err(StoreError::AlreadyFiled) => return Ok(see_other(&Address::Sent.in_language(language))),
        Err(error) => return Err(error.into()),
    };
    scanner::soon(&app, kept.to_scan);
    let mut problems = kept.problems;
    if kept.count == 0 && problems.is_empty() {
        problems.push(FileProblem::Nothing);
    }
    if is_script(&headers) {
        return Ok(told(app.tr(language), kept.count, &problems));
    }
    if problems.is_empty() {
        return Ok(see_other(&Address::Files.in_language(language)));
    }
    let files = app.store.draft_files(&token).await?;
    Ok(list(&app, language, files, problems))
}

/// Whether the page's own script sends, file by file.
#[must_use]
pub fn is_script(headers: &HeaderMap) -> bool {
    headers.get(header::ACCEPT).is_some_and(|accept| accept == "application/json")
}

/// What the script is told: how many are kept, and what was not taken in sentences.
#[must_use]
pub fn told(tr: Tr, kept: usize, problems: &[FileProblem]) -> Response {
    let texts: Vec<String> = problems.iter().map(|one| problem(tr, one)).collect();
    let status = if texts.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    (status, Json(serde_json::json!({ "kept": kept, "problems": texts }))).into_response()
}

/// Removes a file, or replaces it by a copy without place and device.
pub async fn change(
    State(app): State<App>,
    Lang(language): Lang,
    headers: HeaderMap,
    posted: Posted,
) -> Result<Response, Failure> {
    let (token, _) = match open(&app, language, &headers).await? {
        Ok(draft) => draft,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let id = posted.get("file").unwrap_or_default();
    match posted.get("act") {
        Some("remove") => {
            if app.store.remove_file(&token, id).await? {
                upload::remove(&app, id).await;
            }
        }
        Some("copy") => {
            let problems = copy(&app, &token, language, id).await?;
            if !problems.is_empty() {
                let files = app.store.draft_files(&token).await?;
                return Ok(list(&app, language, files, problems));
            }
        }
        _ => return Err(Failure::Media),
    }
    Ok(see_other(&Address::Files.in_language(language)))
}

/// The draft of this browser and its files; or the answer that says where else to go.
async fn open(
    app: &App,
    language: Language,
    headers: &HeaderMap,
) -> Result<Result<(DraftToken, Vec<AttachedFile>), Response>, Failure> {
    let Some(token) = token(app, headers) else {
        return Ok(Err(see_other(&Address::Complaint.in_language(language))));
    };
    if app.store.draft(&token).await?.is_some() {
        let files = app.store.draft_files(&token).await?;
        return Ok(Ok((token, files)));
    }
    if app.store.submitted(&IdempotencyKey::from_draft(&token)).await?.is_some() {
        return Ok(Err(see_other(&Address::Sent.in_language(language))));
    }
    let html = complaint_draft_gone(app.reader(language), &DraftGoneView { step: StepId::Events });
    Ok(Err(page_with(StatusCode::GONE, html)))
}

fn list(app: &App, language: Language, files: Vec<AttachedFile>, problems: Vec<FileProblem>) -> Response {
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let files = files.into_iter().map(row).collect();
    let html = complaint_files(app.reader(language), &ComplaintFilesView { files, problems });
    let mut response = page_with(status, html);
    // Only here a photo may be taken and a voice recorded.
    response.extensions_mut().insert(Devices);
    response
}

/// A stored file as pages show it.
#[must_use]
pub fn row(file: AttachedFile) -> FileRow {
    FileRow {
        id: file.id,
        name: file.name,
        kind: file.kind,
        size: file.size,
        scan: file.scan,
        has_place: file.has_place,
    }
}

/// How long a person waits for their turn: copies are made one after the other.
const TURN: Duration = Duration::from_secs(20);

/// Why no copy could be made; the file is then as it was. Nothing if one has taken its place.
async fn copy(app: &App, token: &DraftToken, language: Language, id: &str) -> Result<Vec<FileProblem>, Failure> {
    let Some((file, key)) = app.store.draft_file(token, id).await? else { return Ok(Vec::new()) };
    let Ok(Ok(turn)) = tokio::time::timeout(TURN, app.pictures.acquire()).await else { return Err(Failure::Busy) };
    let content = whole(app, &file, &key).await?;
    let kind = file.kind;
    let copied = tokio::task::spawn_blocking(move || pictures::without_place(&content, kind)).await;
    drop(turn);
    let Ok(Some(copied)) = copied else {
        let by_hand = (kind == FileKind::Heic).then_some(FileProblem::ByHand);
        return Ok(std::iter::once(FileProblem::Copy).chain(by_hand).collect());
    };
    let mut writing = app.vault.begin().await?;
    writing.write(&copied).await?;
    let sealed = writing.finish().await?;
    let new_id = sealed.id.clone();
    let (new, fresh) = (sealed.key.clone(), new_id.clone());
    let file = NewFile { upload: fresh, sealed, name: file.name, kind, has_place: false };
    match app.store.replace_file(token, language, id, file).await {
        Ok(Joined::Kept) => {
            upload::remove(app, id).await;
            scanner::soon(app, vec![(new_id, new)]);
            Ok(Vec::new())
        }
        other => {
            upload::remove(app, &new_id).await;
            match other {
                Ok(_) | Err(StoreError::Conflict | StoreError::NotFound | StoreError::AlreadyFiled) => {
                    Ok(vec![FileProblem::Copy])
                }
                Err(error) => Err(error.into()),
            }
        }
    }
}

/// The whole content of a picture: only for making a copy, one at a time.
async fn whole(app: &App, file: &AttachedFile, key: &FileKey) -> Result<Vec<u8>, Failure> {
    let mut pieces = app.vault.read(&file.id, key).await?;
    let mut content = Vec::with_capacity(usize::try_from(file.size.min(FILE_MAX)).unwrap_or_default());
    while let Some(piece) = pieces.next().await {
        content.extend_from_slice(&piece?);
    }
    Ok(content)
}
