//! The 916 screen: the same questions, the same drafts, the same filing as the applicant's form; only channel and actor differ.

use std::time::Duration;

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use huquq_app::paths::route;
use huquq_app::staff::phone::{PhoneView, phone};
use huquq_app::staff::phone_filed::{PhoneFiledView, phone_filed};
use huquq_domain::answers::Answers;
use huquq_domain::codes::AccessCode;
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
use crate::web::respond::{page, page_with, see_other};
use crate::web::sending::file;

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
        return Ok(screen(&app, &staff, Screen::new(&token, draft.answers, caller, true)));
    }
    match app.store.submitted(&IdempotencyKey::from_draft(&token)).await? {
        // Filed, and the answer was lost on its way: here it is, once more.
        Some(submitted) => Ok(filed(&app, &staff, &token, submitted)),
        None => Ok(screen(&app, &staff, Screen::new(&token, Answers::default(), staff.language(), false))),
    }
}

/// Saves, changes the caller's language, files, drops the call, or forgets a kept access code.
pub async fn act(State(app): State<App>, staff: Staff, posted: Posted) -> Result<Response, Failure> {
    let token = posted.get("call").and_then(DraftToken::parse).ok_or(Failure::Media)?;
    let key = IdempotencyKey::from_draft(&token);
    let act = posted.get("act").unwrap_or("file").to_owned();
    match act.as_str() {
        "open" => return open_draft(&app, &staff, &token, posted.get("code").unwrap_or_default()).await,
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
        Err(errors) => Ok(screen(&app, &staff, Screen { errors, ..Screen::new(&token, answers, caller, true) })),
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

/// Goes on with a draft that the caller began, by the caller's code.
async fn open_draft(app: &App, staff: &Staff, call: &DraftToken, typed: &str) -> Result<Response, Failure> {
    let actor = Actor::Staff(staff.0.login.clone());
    let found = match AccessCode::parse(typed) {
        Ok(code) => app.store.draft_by_code(&code, &actor).await?,
        Err(_) => None,
    };
    if let Some(token) = found {
        let mut response = see_other(route::STAFF_PHONE);
        app.cookies.set(response.headers_mut(), COOKIE, &token.to_text(), Some(AGE));
        return Ok(response);
    }
    // What stands in the form of the call is kept already; it is shown again beside the message.
    let draft = app.store.draft(call).await?;
    let saved = draft.is_some();
    let caller = draft.as_ref().and_then(|draft| Language::from_tag(&draft.language)).unwrap_or(staff.language());
    let answers = draft.map(|draft| draft.answers).unwrap_or_default();
    let shown = Screen { wrong_draft: true, ..Screen::new(call, answers, caller, saved) };
    Ok(screen(app, staff, shown))
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
    let mut response = screen(app, staff, Screen::new(&token, Answers::default(), staff.language(), false));
    app.cookies.set(response.headers_mut(), COOKIE, &token.to_text(), Some(AGE));
    Ok(response)
}

fn new_call_after(app: &App) -> Result<Response, Failure> {
    let mut response = see_other(route::STAFF_PHONE);
    app.cookies.forget(response.headers_mut(), COOKIE);
    Ok(response)
}

/// What the screen of a call shows. No `Debug`: it holds what was typed.
struct Screen<'a> {
    token: &'a DraftToken,
    answers: Answers,
    errors: Vec<FieldError>,
    caller: Language,
    saved: bool,
    wrong_draft: bool,
}

impl<'a> Screen<'a> {
    fn new(token: &'a DraftToken, answers: Answers, caller: Language, saved: bool) -> Self {
        Self { token, answers, errors: Vec::new(), caller, saved, wrong_draft: false }
    }
}

fn screen(app: &App, staff: &Staff, shown: Screen<'_>) -> Response {
    let wrong = !shown.errors.is_empty() || shown.wrong_draft;
    let status = if wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let view = PhoneView {
        me: staff.me(),
        call: shown.token.to_text(),
        answers: shown.answers,
        errors: shown.errors,
        taxonomy: &app.office.taxonomy,
        caller: shown.caller,
        wrong_draft: shown.wrong_draft,
        saved_at: shown.saved.then(|| clock_text(app, staff.language())),
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
