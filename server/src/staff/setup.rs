//! A new member's first visit: password, code app, recovery codes. The link works once.
//!
//! The app's secret and the recovery codes are made of the link's token and a secret of this process, so the page can be
//! shown again with an error without sending them back and forth; the link alone gives nobody either.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use data_encoding::{BASE32_NOPAD, HEXLOWER};
use hmac::{Hmac, KeyInit, Mac};
use huquq_app::paths::route;
use huquq_app::staff::setup::{SetupError, SetupView, setup, setup_gone};
use huquq_store::{NewCredentials, SetupToken, StaffRow, TotpSecret};
use sha2::{Digest, Sha256};

use crate::http::errors::Failure;
use crate::http::form::Posted;
use crate::http::negotiate::Preferred;
use crate::passwords::{self, PasswordError};
use crate::state::App;
use crate::totp::{SECRET_BYTES, Secret};
use crate::web::respond::{page, page_with, see_other};

/// How many recovery codes a person gets.
const RECOVERY_CODES: u8 = 10;
/// Octets of a recovery code (80 bits).
const RECOVERY_BYTES: usize = 10;

/// Shows the page behind the link.
pub async fn show(
    State(app): State<App>,
    preferred: Preferred,
    Path(token): Path<String>,
) -> Result<Response, Failure> {
    let Some((token, staff)) = open(&app, &token).await? else { return Ok(gone(&app, preferred)) };
    Ok(page(setup(app.reader(preferred.0), &view(&app, &token, &staff, Vec::new())?)))
}

/// Takes the password and the first code of the app.
pub async fn complete(State(app): State<App>, preferred: Preferred, posted: Posted) -> Result<Response, Failure> {
    let typed = |name| posted.get(name).unwrap_or_default();
    let Some((token, staff)) = open(&app, typed("token")).await? else { return Ok(gone(&app, preferred)) };
    let secret = app_secret(&app, &token)?;
    let password: secrecy::SecretString = typed("password").to_owned().into();
    let mut errors = Vec::new();
    match passwords::check(&password, &[&staff.login, &staff.name]) {
        Ok(()) if typed("password") != typed("password_again") => errors.push(SetupError::Differ),
        Ok(()) => {}
        Err(PasswordError::Short) => errors.push(SetupError::Short),
        Err(_) => errors.push(SetupError::Weak),
    }
    let step = secret.step_of(typed("code").trim(), app.clock.now()).map_err(|_| Failure::Server)?;
    if step.is_none() {
        errors.push(SetupError::Code);
    }
    if typed("recovery_kept") != "yes" {
        errors.push(SetupError::Kept);
    }
    if !errors.is_empty() {
        let view = view(&app, &token, &staff, errors)?;
        return Ok(page_with(StatusCode::UNPROCESSABLE_ENTITY, setup(app.reader(preferred.0), &view)));
    }
    let credentials = NewCredentials {
        password_hash: passwords::hash(password, app.random.as_ref()).await.map_err(|_| Failure::Server)?,
        totp_secret: TotpSecret::new(secret.as_bytes().to_vec()),
        recovery_hashes: recovery_codes(&app, &token)?.iter().map(|code| recovery_hash(code)).collect(),
    };
    if app.store.complete_setup(&token, credentials).await? {
        Ok(see_other(route::STAFF_LOGIN))
    } else {
        Ok(gone(&app, preferred))
    }
}

/// What the store keeps of a recovery code. Codes hold 80 random bits, so a plain hash is enough.
#[must_use]
pub fn recovery_hash(code: &str) -> String {
    let plain: String = code.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect();
    HEXLOWER.encode(&Sha256::digest(plain.as_bytes()))
}

async fn open(app: &App, token: &str) -> Result<Option<(SetupToken, StaffRow)>, Failure> {
    let Some(token) = SetupToken::parse(token) else { return Ok(None) };
    Ok(app.store.staff_by_setup(&token).await?.map(|staff| (token, staff)))
}

fn gone(app: &App, preferred: Preferred) -> Response {
    page_with(StatusCode::GONE, setup_gone(app.reader(preferred.0)))
}

fn view(app: &App, token: &SetupToken, staff: &StaffRow, errors: Vec<SetupError>) -> Result<SetupView, Failure> {
    let secret = app_secret(app, token)?;
    Ok(SetupView {
        token: token.to_text(),
        name: staff.name.clone(),
        login: staff.login.clone(),
        role: staff.role,
        otpauth: secret.otpauth(&staff.login).map_err(|_| Failure::Server)?,
        secret: secret.in_groups(),
        recovery_codes: recovery_codes(app, token)?,
        password_min: passwords::SHORTEST,
        errors,
    })
}

fn app_secret(app: &App, token: &SetupToken) -> Result<Secret, Failure> {
    Ok(Secret::from_bytes(&derive(app, token, "code app", 0)?[..SECRET_BYTES]))
}

fn recovery_codes(app: &App, token: &SetupToken) -> Result<Vec<String>, Failure> {
    (0..RECOVERY_CODES)
        .map(|number| {
            let letters = BASE32_NOPAD.encode(&derive(app, token, "recovery", number)?[..RECOVERY_BYTES]);
            Ok(letters.as_bytes().chunks(4).map(String::from_utf8_lossy).collect::<Vec<_>>().join("-"))
        })
        .collect()
}

fn derive(app: &App, token: &SetupToken, purpose: &str, number: u8) -> Result<[u8; 32], Failure> {
    let mut mac = Hmac::<Sha256>::new_from_slice(&app.process_secret).map_err(|_| Failure::Server)?;
    mac.update(purpose.as_bytes());
    mac.update(&[0, number]);
    mac.update(token.to_text().as_bytes());
    Ok(mac.finalize().into_bytes().into())
}
