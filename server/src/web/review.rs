//! The press of "send" on the review page. It brings nothing but its ticks, so what was read of the draft is filed with
//! them in one transaction. If the draft is another one by then, nothing is filed, and everything is looked at anew.

use axum::http::StatusCode;
use axum::response::Response;
use huquq_app::pages::complaint_step::StepNotice;
use huquq_app::paths::Address;
use huquq_domain::answers::Answers;
use huquq_domain::questions::{self, StepId, validate};
use huquq_store::{DraftToken, StoreError};

use super::complaint::Asked;
use super::respond::see_other;
use super::seen::changed_elsewhere;
use super::sending::{LOOKS, Sending, file_ticked};
use crate::http::client::ClientAddress;
use crate::http::errors::Failure;

/// Checks and files what the page showed, or says what stands against it. `seen` is the print of what it was made from.
///
/// # Errors
/// If it could not be kept; then nothing was acknowledged.
pub(super) async fn press(
    asked: Asked<'_>,
    token: DraftToken,
    client: ClientAddress,
    seen: Option<&str>,
    posted: &Answers,
) -> Result<Response, Failure> {
    for _ in 0..LOOKS {
        let Some(read) = asked.app.store.draft(&token).await? else {
            return without_draft(asked, token, posted).await;
        };
        let mut typed = read.answers.clone();
        typed.take(questions::step(StepId::Review).fields(), posted);
        if changed_elsewhere(StepId::Review, seen, &read.answers, &typed) {
            let (asked, stored) = (asked.with_files(&token).await?, &read.answers);
            let (status, notices) = (StatusCode::CONFLICT, [StepNotice::Conflict]);
            return Ok(asked.show_seen(stored, stored, Vec::new(), None, status, &notices));
        }
        let sending = file_ticked(asked.app, asked.language, &token, &client, &asked.signs, read, typed).await?;
        return Ok(match sending {
            None => continue,
            Some(Sending::Sent(page) | Sending::Held(page)) => page,
            Some(Sending::Gone) => asked.gone(),
            Some(Sending::Wrong(draft, errors)) => {
                let (asked, stored) = (asked.with_files(&token).await?, &draft.answers);
                let status = StatusCode::UNPROCESSABLE_ENTITY;
                asked.show_seen(stored, stored, errors, Some(draft.expires_at), status, &[])
            }
        });
    }
    Err(StoreError::Busy.into())
}

/// Without a draft an earlier press has filed it meanwhile, or the ticks are all there is.
async fn without_draft(asked: Asked<'_>, token: DraftToken, posted: &Answers) -> Result<Response, Failure> {
    let (app, language) = (asked.app, asked.language);
    let mut typed = Answers::default();
    typed.take(questions::step(StepId::Review).fields(), posted);
    let ticks = typed.clone();
    let merge = move |answers: &mut Answers| answers.take(questions::step(StepId::Review).fields(), &ticks);
    let expires_at = match app.store.save_draft(&token, language, merge).await {
        Ok(expires_at) => expires_at,
        Err(StoreError::AlreadyFiled) => return Ok(see_other(&Address::Sent.in_language(language))),
        Err(error) => return Err(error.into()),
    };
    let errors = validate::all(&typed, app.context()).err().unwrap_or_default();
    let asked = asked.with_files(&token).await?;
    Ok(asked.show_seen(&typed, &typed, errors, Some(expires_at), StatusCode::UNPROCESSABLE_ENTITY, &[]))
}
