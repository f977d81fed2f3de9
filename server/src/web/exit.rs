//! Quick exit: this device forgets, the server's draft goes, and the browser leaves.

use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue};
use axum::response::Response;
use huquq_app::pages::exit;
use huquq_app::paths::route;
use huquq_store::{CaseToken, DraftToken};

use super::respond::{page, see_other};
use crate::http::errors::Failure;
use crate::http::negotiate::{self, Preferred};
use crate::staff;
use crate::state::App;

/// `GET` acts only when the person themselves asked for it: another site must not be able to erase a draft with a link or
/// an image. Browsers without `Sec-Fetch-Site` get the benefit of the doubt: the danger there is not being able to leave.
pub async fn get(state: State<App>, preferred: Preferred, headers: HeaderMap) -> Result<Response, Failure> {
    let site = headers.get("sec-fetch-site").and_then(|value| value.to_str().ok());
    match site {
        None | Some("same-origin" | "none") => post(state, headers).await,
        Some(_) => Ok(page(exit::exit(state.0.reader(preferred.0), &exit::ExitView))),
    }
}

/// Acts.
pub async fn post(State(app): State<App>, headers: HeaderMap) -> Result<Response, Failure> {
    if let Some(token) = app.cookies.read(&headers, super::complaint::COOKIE).and_then(|text| DraftToken::parse(&text))
    {
        // Leaving must work even if the database does not: the sweeper erases the draft later. A draft with a code stays: the
        // person means to go on with it elsewhere.
        let gone = match app.store.has_resume_code(&token).await {
            Ok(false) => app.store.delete_draft(&token).await.map(drop),
            other => other.map(drop),
        };
        if let Err(error) = gone {
            tracing::warn!(%error, "a draft could not be erased at quick exit");
        }
    }
    if let Some(token) = app.cookies.read(&headers, super::case::COOKIE).and_then(|text| CaseToken::parse(&text))
        && let Err(error) = app.store.leave_own_case(&token).await
    {
        tracing::warn!(%error, "a case could not be closed at quick exit");
    }
    let mut response = see_other(if app.office.exit_url.is_empty() { route::BLANK } else { &app.office.exit_url });
    let headers = response.headers_mut();
    headers.insert("clear-site-data", HeaderValue::from_static("\"cache\", \"cookies\", \"storage\""));
    for name in
        [super::complaint::COOKIE, super::case::COOKIE, negotiate::COOKIE, staff::session::COOKIE, staff::phone::COOKIE]
    {
        app.cookies.forget(headers, name);
    }
    Ok(response)
}

/// The plain page to land on where the office named none.
pub async fn blank(State(app): State<App>, preferred: Preferred) -> Response {
    page(exit::blank(app.reader(preferred.0)))
}
