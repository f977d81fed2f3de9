//! Going on later with a draft: a code for it, opening one by its code, deleting it.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use huquq_app::pages::complaint_resume::{ResumeDraft, ResumeError, ResumeView, complaint_resume};
use huquq_app::paths::Address;
use huquq_domain::codes::AccessCode;
use huquq_domain::event::Actor;
use huquq_domain::language::Language;
use huquq_store::DraftToken;

use super::complaint::{go_on, remember, token};
use super::respond::{page, page_with, see_other};
use crate::http::client::ClientAddress;
use crate::http::errors::Failure;
use crate::http::form::{Asked, Posted};
use crate::http::negotiate::Lang;
use crate::state::App;

/// The page.
pub async fn show(
    State(app): State<App>,
    Lang(language): Lang,
    headers: HeaderMap,
    asked: Asked,
) -> Result<Response, Failure> {
    let draft = draft(&app, language, token(&app, &headers).as_ref()).await?;
    let deleted = draft.is_none() && asked.get("deleted") == Some("yes");
    Ok(page(complaint_resume(app.reader(language), &ResumeView { draft, deleted, ..ResumeView::default() })))
}

/// Draws a code, opens a draft by its code, deletes the draft.
pub async fn act(
    State(app): State<App>,
    Lang(language): Lang,
    headers: HeaderMap,
    client: ClientAddress,
    posted: Posted,
) -> Result<Response, Failure> {
    let own = token(&app, &headers);
    let here = Address::Resume.in_language(language);
    match (posted.get("act"), own) {
        (Some("code"), Some(token)) => {
            let Some(draft) = draft(&app, language, Some(&token)).await? else { return Ok(see_other(&here)) };
            let code = app.store.new_resume_code(&token).await?;
            let view = ResumeView { draft: Some(draft), code: Some(code), ..ResumeView::default() };
            Ok(page(complaint_resume(app.reader(language), &view)))
        }
        (Some("delete"), Some(token)) if posted.get("sure") == Some("yes") => {
            app.store.delete_draft(&token).await?;
            let mut response = see_other(&format!("{here}?deleted=yes"));
            app.cookies.forget(response.headers_mut(), super::complaint::COOKIE);
            Ok(response)
        }
        (Some("open"), own) => open(&app, language, client, posted.get("code").unwrap_or_default(), own).await,
        _ => Ok(see_other(&here)),
    }
}

async fn open(
    app: &App,
    language: Language,
    client: ClientAddress,
    typed: &str,
    own: Option<DraftToken>,
) -> Result<Response, Failure> {
    let wrong = match AccessCode::parse(typed) {
        Err(_) => ResumeError::Mistyped,
        Ok(code) => match app.store.draft_by_code(&code, &Actor::Applicant).await? {
            Some(token) => {
                let answers = app.store.draft(&token).await?.map(|draft| draft.answers).unwrap_or_default();
                let mut response = see_other(&Address::Step(go_on(&answers)).in_language(language));
                remember(app, &mut response, &token, language);
                return Ok(response);
            }
            None => {
                if let Some(delay) = app.access_tries.failed_anywhere(client, app.clock.now()) {
                    tokio::time::sleep(delay).await;
                }
                ResumeError::Wrong
            }
        },
    };
    let draft = draft(app, language, own.as_ref()).await?;
    let view = ResumeView { draft, typed: typed.to_owned(), wrong: Some(wrong), ..ResumeView::default() };
    Ok(page_with(StatusCode::UNPROCESSABLE_ENTITY, complaint_resume(app.reader(language), &view)))
}

async fn draft(app: &App, language: Language, token: Option<&DraftToken>) -> Result<Option<ResumeDraft>, Failure> {
    let Some(token) = token else { return Ok(None) };
    let Some(draft) = app.store.draft(token).await? else { return Ok(None) };
    Ok(Some(ResumeDraft {
        expires: app.day_text(language, draft.expires_at),
        go_on: go_on(&draft.answers),
        has_code: app.store.has_resume_code(token).await?,
    }))
}
