//! The 916 screen: the same questions, the same drafts, the same filing as the applicant's form; only channel and actor differ.

use std::time::Duration;

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use huquq_app::paths::route;
use huquq_app::staff::phone::{PhoneView, phone};
use huquq_app::staff::phone_filed::{PhoneFiledView, phone_filed};
use huquq_domain::answers::Answers;
use huquq_domain::event::Actor;
use huquq_domain::language::Language;
use huquq_domain::questions::{self, FieldError, validate};
use huquq_domain::role::Channel;
use huquq_store::{DraftToken, Filing, IdempotencyKey, StoreError, Submitted};
use jiff::Timestamp;

use super::session::Staff;
use crate::http::errors::Failure;
use crate::http::form::Posted;
use crate::state::{App, answers_of};
use crate::web::complaint::file;
use crate::web::respond::{page, page_with, see_other};

/// The cookie of the call an operator is typing: it survives a reload and a cut connection.
pub const COOKIE: &str = "call";
/// A call is over long before.
const AGE: Duration = Duration::from_secs(24 * 60 * 60);

/// Shows the call that is being typed, or a new one.
pub async fn show(State(app): State<App>, staff: Staff, headers: HeaderMap) -> Result<Response, Failure> {
    let token = app.cookies.read(&headers, COOKIE).and_then(|text| DraftToken::parse(&text));
    let Some(token) = token else { return new_call(&app, &staff) };
    if let Some(draft) = app.store.draft(&token).await? {
        let caller = Language::from_tag(&draft.language).unwrap_or(Language::OFFICE);
        return Ok(screen(&app, &staff, &token, draft.answers, Vec::new(), caller, true));
    }
    match app.store.submitted(&IdempotencyKey::from_draft(&token)).await? {
        // Filed, and the answer was lost on its way: here it is, once more.
        Some(submitted) => Ok(filed(&app, &staff, &token, submitted)),
        None => Ok(screen(&app, &staff, &token, Answers::default(), Vec::new(), staff.language(), false)),
    }
}

/// Saves, changes the caller's language, files, drops the call, or forgets a kept access code.
pub async fn act(State(app): State<App>, staff: Staff, posted: Posted) -> Result<Response, Failure> {
    let token = posted.get("call").and_then(DraftToken::parse).ok_or(Failure::Media)?;
    let key = IdempotencyKey::from_draft(&token);
    let act = posted.get("act").unwrap_or("file").to_owned();
    match act.as_str() {
        "drop" => {
            app.store.delete_draft(&token).await?;
            return new_call_after(&app);
        }
        "kept" => {
            app.store.forget_access_code(&key).await?;
            let submitted = app.store.submitted(&key).await?.ok_or(Failure::NotFound)?;
            return Ok(filed(&app, &staff, &token, submitted));
        }
        _ => {}
    }
    let caller = match keep(&app, &token, answers_of(posted)).await {
        Ok(caller) => caller,
        Err(StoreError::AlreadyFiled) => {
            let submitted = app.store.submitted(&key).await?.ok_or(Failure::Server)?;
            return Ok(filed(&app, &staff, &token, submitted));
        }
        Err(error) => return Err(error.into()),
    };
    if act != "file" {
        let mut response = see_other(route::STAFF_PHONE);
        app.cookies.set(response.headers_mut(), COOKIE, &token.to_text(), Some(AGE));
        return Ok(response);
    }
    let answers = app.store.draft(&token).await?.ok_or(Failure::Server)?.answers;
    match validate::all(&answers, app.context()) {
        Err(errors) => Ok(screen(&app, &staff, &token, answers, errors, caller, true)),
        Ok(complaint) => {
            let filing = Filing {
                complaint,
                channel: Channel::Phone,
                language: caller,
                actor: Actor::Staff(staff.0.login.clone()),
                year: app.today().year(),
                draft: Some(token.clone()),
                by_program: None,
            };
            let submitted = file(&app, filing, &key).await?;
            Ok(filed(&app, &staff, &token, submitted))
        }
    }
}

/// Keeps what stands in the form of a call, exactly as typed, and gives the caller's language.
///
/// # Errors
/// [`StoreError::AlreadyFiled`] if the call is filed already.
pub async fn keep(app: &App, token: &DraftToken, typed: Answers) -> Result<Language, StoreError> {
    let caller = match Language::from_tag(typed.get("caller")) {
        Some(caller) => caller,
        None => match app.store.draft(token).await? {
            Some(draft) => Language::from_tag(&draft.language).unwrap_or(Language::OFFICE),
            None => Language::OFFICE,
        },
    };
    app.store.save_draft(token, caller, move |answers| answers.take(questions::fields(), &typed)).await?;
    Ok(caller)
}

/// The present time of day, for the state of saving.
#[must_use]
pub fn clock_text(app: &App, language: Language) -> String {
    app.time_text(language, app.clock.now())
}

fn new_call(app: &App, staff: &Staff) -> Result<Response, Failure> {
    let token = app.new_draft_token()?;
    let mut response = screen(app, staff, &token, Answers::default(), Vec::new(), staff.language(), false);
    app.cookies.set(response.headers_mut(), COOKIE, &token.to_text(), Some(AGE));
    Ok(response)
}

fn new_call_after(app: &App) -> Result<Response, Failure> {
    let mut response = see_other(route::STAFF_PHONE);
    app.cookies.forget(response.headers_mut(), COOKIE);
    Ok(response)
}

fn screen(
    app: &App,
    staff: &Staff,
    token: &DraftToken,
    answers: Answers,
    errors: Vec<FieldError>,
    caller: Language,
    saved: bool,
) -> Response {
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let view = PhoneView {
        me: staff.me(),
        call: token.to_text(),
        answers,
        errors,
        taxonomy: &app.office.taxonomy,
        caller,
        saved_at: saved.then(|| clock_text(app, staff.language())),
    };
    page_with(status, phone(staff.reader(app), &view))
}

/// Reference and code in spoken groups. The call's cookie goes: the next visit is the next call.
fn filed(app: &App, staff: &Staff, token: &DraftToken, submitted: Submitted) -> Response {
    let Submitted { reference, access_code, filed_at, .. } = submitted;
    let filed_at: Timestamp = filed_at;
    let view = PhoneFiledView {
        me: staff.me(),
        call: token.to_text(),
        reference,
        access_code,
        filed_at: app.time_text(staff.language(), filed_at),
    };
    let mut response = page(phone_filed(staff.reader(app), &view));
    app.cookies.forget(response.headers_mut(), COOKIE);
    response
}
