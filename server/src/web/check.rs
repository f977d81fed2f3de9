//! "Can the Ombudsman help me?": plain posts from page to page. The answers stand in the pages; nothing is stored until
//! somebody goes on to the complaint, and then only what they said of it.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use huquq_app::pages::check::{CheckView, check};
use huquq_app::paths::Address;
use huquq_domain::answers::Answers;
use huquq_domain::language::Language;
use huquq_store::{DraftToken, StoreError};

use super::pages::cached;
use super::respond::{page, page_with};
use crate::http::errors::Failure;
use crate::http::form::Posted;
use crate::http::negotiate::Lang;
use crate::state::{App, answers_of};

/// The first question.
pub async fn show(State(app): State<App>, Lang(language): Lang, headers: HeaderMap) -> Response {
    let view = CheckView::new(&app.office.check, Answers::default());
    cached(&app, &Address::Check, language, &headers, |reader| check(reader, &view))
}

/// The page that follows from the answers so far, or the question before.
pub async fn answer(State(app): State<App>, Lang(language): Lang, posted: Posted) -> Response {
    let back = posted.get("back") == Some("yes");
    let asked = posted.get("question").unwrap_or_default().to_owned();
    let mut view = CheckView::new(&app.office.check, answers_of(posted));
    if back {
        view.walk = view.check.back(&view.typed, &asked);
    } else {
        view.wrong = view.walk.next.is_some_and(|question| question.code == asked);
    }
    let html = check(app.reader(language), &view);
    if view.wrong { page_with(StatusCode::UNPROCESSABLE_ENTITY, html) } else { page(html) }
}

/// Puts what the check carries into a draft where nothing is typed yet.
///
/// # Errors
/// If it could not be kept.
pub(super) async fn carry(app: &App, token: &DraftToken, language: Language, carried: Answers) -> Result<(), Failure> {
    let fill = move |answers: &mut Answers| {
        for (field, code) in carried.iter() {
            if answers.get(field).is_empty() {
                answers.set(field, code);
            }
        }
    };
    match app.store.save_draft(token, language, fill).await {
        // An earlier press has filed it meanwhile: the next page says so.
        Ok(_) | Err(StoreError::AlreadyFiled) => Ok(()),
        Err(error) => Err(error.into()),
    }
}
