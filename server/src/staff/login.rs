//! Signing in with a password and a one-time code, and signing out.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use huquq_app::paths::{Address, route};
use huquq_app::staff::login::{LoginNotice, LoginView, login};
use huquq_app::staff::roles;
use huquq_store::{SessionToken, StaffSecret};
use sha2::{Digest, Sha256};

use super::session::COOKIE;
use crate::http::client::ClientAddress;
use crate::http::errors::Failure;
use crate::http::form::Posted;
use crate::http::limits::Verdict;
use crate::http::negotiate::Preferred;
use crate::passwords;
use crate::state::App;
use crate::totp::Secret;
use crate::web::respond::{page, page_with, see_other};

/// `/staff`: to the door.
pub async fn door() -> Response {
    see_other(route::STAFF_LOGIN)
}

/// The door; whoever is signed in goes on.
pub async fn show(State(app): State<App>, preferred: Preferred, headers: HeaderMap) -> Result<Response, Failure> {
    if let Some(token) = token(&app, &headers)
        && let Some(signed) = app.store.session(&token).await?
        && let Some(first) = roles::first_page(signed.role)
    {
        return Ok(see_other(&first.in_language(preferred.0)));
    }
    Ok(page(login(app.reader(preferred.0), &LoginView::default())))
}

/// Checks login, password and code. Which of them was wrong is not said, and an unknown login takes as long as a known one.
pub async fn sign_in(
    State(app): State<App>,
    preferred: Preferred,
    client: ClientAddress,
    posted: Posted,
) -> Result<Response, Failure> {
    let typed = |name| posted.get(name).unwrap_or_default().trim().to_owned();
    let again = |notice, status| {
        let view = LoginView { notice: Some(notice), login: typed("login") };
        Ok(page_with(status, login(app.reader(preferred.0), &view)))
    };
    let account = account_key(&typed("login"));
    match app.sign_ins.count(client, account, app.clock.now()) {
        Verdict::Free => {}
        Verdict::Slow(delay) => tokio::time::sleep(delay).await,
        Verdict::Refuse => return again(LoginNotice::TooMany, StatusCode::TOO_MANY_REQUESTS),
    }
    let staff = app.store.staff_for_sign_in(&typed("login")).await?.filter(|staff| !staff.disabled);
    // The password is taken as typed: blanks at its ends belong to it.
    let password = posted.get("password").unwrap_or_default().to_owned().into();
    let kept = staff.as_ref().and_then(|staff| staff.password_hash.clone());
    let right = passwords::verify(password, kept).await;
    let staff = match staff {
        Some(staff) if right && one_time_code_fits(&app, &staff, &typed("code")).await? => staff,
        _ => {
            app.store.record_sign_in_failure(&typed("login")).await?;
            metrics::counter!("huquq_sign_ins_total", "outcome" => "refused").increment(1);
            return again(LoginNotice::Wrong, StatusCode::UNPROCESSABLE_ENTITY);
        }
    };
    app.sign_ins.forgive(client, account);
    metrics::counter!("huquq_sign_ins_total", "outcome" => "accepted").increment(1);
    let session = app.store.create_session(&staff.id).await?;
    let first = roles::first_page(staff.role)
        .map_or_else(|| route::STAFF_LOGIN.to_owned(), |page: Address| page.in_language(preferred.0));
    let mut response = see_other(&first);
    app.cookies.set(response.headers_mut(), COOKIE, &session.to_text(), None);
    Ok(response)
}

/// A code of the app fits once; a recovery code fits once and for ever no more.
async fn one_time_code_fits(app: &App, staff: &StaffSecret, typed: &str) -> Result<bool, Failure> {
    let Some(secret) = &staff.totp_secret else { return Ok(false) };
    let step = Secret::from_bytes(secret.bytes()).step_of(typed, app.clock.now()).map_err(|_| Failure::Server)?;
    if let Some(step) = step {
        return Ok(app.store.spend_totp_step(&staff.id, step).await?);
    }
    Ok(app.store.spend_recovery_code(&staff.id, &super::setup::recovery_hash(typed)).await?)
}

/// Ends the session here and on the server.
pub async fn sign_out(State(app): State<App>, preferred: Preferred, headers: HeaderMap) -> Result<Response, Failure> {
    if let Some(token) = token(&app, &headers) {
        app.store.end_session(&token).await?;
    }
    let view = LoginView { notice: Some(LoginNotice::Ended), login: String::new() };
    let mut response = page(login(app.reader(preferred.0), &view));
    app.cookies.forget(response.headers_mut(), COOKIE);
    app.cookies.forget(response.headers_mut(), super::phone::COOKIE);
    Ok(response)
}

fn token(app: &App, headers: &HeaderMap) -> Option<SessionToken> {
    SessionToken::parse(&app.cookies.read(headers, COOKIE)?)
}

/// What the counter of an account is kept under: the login is not kept in memory in clear for ever.
fn account_key(login: &str) -> [u8; 32] {
    Sha256::digest(login.as_bytes()).into()
}
