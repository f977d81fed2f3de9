//! The language of a staff member's screens.

use axum::extract::State;
use axum::http::{HeaderMap, header};
use axum::response::Response;
use huquq_app::paths::route;
use huquq_domain::language::Language;
use huquq_store::SessionToken;

use super::session;
use crate::http::errors::Failure;
use crate::http::form::Posted;
use crate::http::negotiate;
use crate::state::App;
use crate::web::pages::CHOICE_AGE;
use crate::web::respond::see_other;

/// Keeps the choice: on the account if somebody is signed in, else in the browser; then back to where they were.
pub async fn choose(State(app): State<App>, headers: HeaderMap, posted: Posted) -> Result<Response, Failure> {
    let chosen = posted.get("language").and_then(Language::from_tag).ok_or(Failure::Media)?.fallback();
    let mut response = see_other(&back(&app, &headers));
    app.cookies.set(response.headers_mut(), negotiate::COOKIE, chosen.tag(), Some(CHOICE_AGE));
    if let Some(token) = app.cookies.read(&headers, session::COOKIE).and_then(|text| SessionToken::parse(&text))
        && let Some(signed) = app.store.session(&token).await?
    {
        app.store.set_staff_language(&signed.staff_id, chosen).await?;
    }
    Ok(response)
}

/// The staff page they came from, if it is one of ours.
fn back(app: &App, headers: &HeaderMap) -> String {
    let referer = headers.get(header::REFERER).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let path = referer.strip_prefix(app.settings.public_url()).unwrap_or_default();
    if path.starts_with("/staff/") { path.to_owned() } else { route::STAFF_LOGIN.to_owned() }
}
