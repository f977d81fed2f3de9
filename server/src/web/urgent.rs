//! The short form of an urgent complaint: the same draft, the same checks, the same filing as the long one, on one page.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use huquq_app::pages::complaint_start::{DraftGoneView, complaint_draft_gone};
use huquq_app::pages::complaint_step::StepNotice;
use huquq_app::pages::complaint_urgent::{ComplaintUrgentView, complaint_urgent};
use huquq_app::paths::Address;
use huquq_domain::answers::Answers;
use huquq_domain::language::Language;
use huquq_domain::questions::{StepId, urgent, validate};
use huquq_store::{DraftToken, IdempotencyKey, StoreError};
use jiff::Timestamp;

use super::complaint::{remember, token};
use super::respond::{page, page_with, see_other};
use super::seen::print_of;
use super::sending::{Sending, check_and_file};
use crate::http::client::ClientAddress;
use crate::http::errors::Failure;
use crate::http::form::Posted;
use crate::http::negotiate::Lang;
use crate::state::{App, answers_of};

/// The form with what is in the draft. The cookie is set here already, so that a second press cannot file twice.
pub async fn show(State(app): State<App>, Lang(language): Lang, headers: HeaderMap) -> Result<Response, Failure> {
    let Some(token) = token(&app, &headers) else {
        let token = app.new_draft_token()?;
        let mut response = page(Form::new(&app, language, Some(&token)).view(&Answers::default(), None).shown());
        remember(&app, &mut response, &token, language);
        return Ok(response);
    };
    let form = Form::new(&app, language, Some(&token));
    match app.store.draft(&token).await? {
        Some(draft) => Ok(page(form.view(&draft.answers, Some(draft.expires_at)).shown())),
        // This browser has filed: the start page says what came of it and begins anew.
        None if app.store.submitted(&IdempotencyKey::from_draft(&token)).await?.is_some() => {
            Ok(see_other(&Address::Complaint.in_language(language)))
        }
        None => Ok(page(form.view(&Answers::default(), None).shown())),
    }
}

/// Keeps what the form holds, checks it and files it.
pub async fn send(
    State(app): State<App>,
    Lang(language): Lang,
    headers: HeaderMap,
    client: ClientAddress,
    posted: Posted,
) -> Result<Response, Failure> {
    let seen = posted.get("seen").map(str::to_owned);
    let posted = answers_of(posted);
    let Some(token) = token(&app, &headers) else {
        let mut typed = Answers::default();
        urgent::take(&mut typed, &posted);
        let mut made = Form::new(&app, language, None).view(&typed, None);
        made.0.notices = vec![StepNotice::CookiesNeeded];
        return Ok(page_with(StatusCode::UNPROCESSABLE_ENTITY, made.shown()));
    };
    let form = Form::new(&app, language, Some(&token));
    let stored = app.store.draft(&token).await?.map(|draft| draft.answers);
    let seen = seen.filter(|_| stored.is_some());
    let before = stored.unwrap_or_default();
    let mut typed = before.clone();
    urgent::take(&mut typed, &posted);
    let now = print_of(urgent::fields(), &before);
    if seen.is_some_and(|seen| seen != now) && print_of(urgent::fields(), &typed) != now {
        let mut made = form.view(&typed, None);
        made.0.seen = Some(now);
        made.0.notices = vec![StepNotice::Conflict];
        return Ok(page_with(StatusCode::CONFLICT, made.shown()));
    }
    let kept = app.store.save_draft(&token, language, move |answers| urgent::take(answers, &posted)).await;
    match kept {
        Ok(_) => {}
        Err(StoreError::AlreadyFiled) => return Ok(see_other(&Address::Sent.in_language(language))),
        Err(error) => return Err(error.into()),
    }
    let passes = |answers: &Answers| urgent::is_urgent(answers, &app.office.taxonomy);
    let mut response = match check_and_file(&app, language, token.clone(), client, passes).await? {
        Sending::Sent(answer) | Sending::Held(answer) => answer,
        Sending::Gone => {
            let gone = complaint_draft_gone(app.reader(language), &DraftGoneView { step: StepId::Who });
            page_with(StatusCode::GONE, gone)
        }
        Sending::Wrong(draft, _) => {
            let made = form.view(&draft.answers, Some(draft.expires_at)).checked();
            page_with(StatusCode::UNPROCESSABLE_ENTITY, made.shown())
        }
    };
    remember(&app, &mut response, &token, language);
    Ok(response)
}

/// Whose form it is.
struct Form<'a> {
    app: &'a App,
    language: Language,
    /// Without one the form works all the same: only nothing is kept in the browser.
    browser_key: Option<String>,
}

/// A form on its way to the page.
struct Made<'a>(ComplaintUrgentView<'a>, &'a App, Language);

impl<'a> Form<'a> {
    fn new(app: &'a App, language: Language, draft: Option<&DraftToken>) -> Self {
        Self { app, language, browser_key: draft.and_then(|draft| app.store.browser_key(draft).ok()) }
    }

    fn view(&self, answers: &Answers, expires_at: Option<Timestamp>) -> Made<'a> {
        let (app, language) = (self.app, self.language);
        let seen = Some(print_of(urgent::fields(), answers));
        let mut answers = answers.clone();
        urgent::preset(&mut answers);
        let view = ComplaintUrgentView {
            answers,
            errors: Vec::new(),
            not_urgent: false,
            taxonomy: &app.office.taxonomy,
            saved_until: expires_at.map(|at| app.day_text(language, at)),
            notices: Vec::new(),
            seen,
            browser_key: self.browser_key.clone(),
        };
        Made(view, app, language)
    }
}

impl Made<'_> {
    /// With everything named that keeps it from being sent.
    fn checked(mut self) -> Self {
        self.0.errors = validate::all(&self.0.answers, self.1.context()).err().unwrap_or_default();
        self.0.not_urgent = !urgent::is_urgent(&self.0.answers, &self.1.office.taxonomy);
        self
    }

    fn shown(&self) -> huquq_app::render::Html {
        complaint_urgent(self.1.reader(self.2), &self.0)
    }
}
