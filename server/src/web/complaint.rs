//! The complaint: start, a step a page, review, sent. Plain posts: read, keep as typed, check, redirect.
//!
//! The draft lives on the server, sealed under the cookie. The cookie's token is also the idempotency key, so a double
//! click, a retry after a cut connection and a second tab all end at the same reference.

use std::time::Duration;

use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::Response;
use huquq_app::pages::complaint_review::{ComplaintReviewView, Work, complaint_review};
use huquq_app::pages::complaint_sent::{
    ComplaintSentNothingView, ComplaintSentView, complaint_sent, complaint_sent_nothing,
};
use huquq_app::pages::complaint_start::{
    ComplaintStartView, DraftGoneView, OpenDraft, complaint_draft_gone, complaint_start,
};
use huquq_app::pages::complaint_step::{ComplaintStepView, StepNotice, complaint_step};
use huquq_app::paths::Address;
use huquq_domain::answers::Answers;
use huquq_domain::language::Language;
use huquq_domain::questions::{self, FieldError, STEPS, StepId, validate};
use huquq_store::{DraftToken, IdempotencyKey, StoreError, Submitted};
use jiff::Timestamp;
use serde::Deserialize;

use super::check;
use super::guard::{self, Signs};
use super::respond::{page, page_with, see_other};
use super::review;
use super::seen::{changed_elsewhere, seen_of};
use crate::http::client::ClientAddress;
use crate::http::errors::Failure;
use crate::http::form::Posted;
use crate::http::negotiate::{self, Lang};
use crate::http::work;
use crate::state::{App, answers_of};

/// The cookie that finds the draft, and afterwards the sent page.
pub const COOKIE: &str = "draft";
/// How long a browser keeps it: as long as the server keeps the draft.
const DRAFT_AGE: Duration = Duration::from_secs(30 * 24 * 60 * 60);

/// The way in.
pub async fn start(State(app): State<App>, Lang(language): Lang, headers: HeaderMap) -> Result<Response, Failure> {
    let draft = match token(&app, &headers) {
        Some(token) => app.store.draft(&token).await?,
        None => None,
    };
    let draft = draft
        .map(|draft| OpenDraft { expires: app.day_text(language, draft.expires_at), go_on: go_on(&draft.answers) });
    Ok(page(complaint_start(app.reader(language), &ComplaintStartView { draft })))
}

/// The step after the last one that has an answer.
pub fn go_on(answers: &Answers) -> StepId {
    let answered = STEPS.iter().rev().find(|step| step.fields().any(|field| answers.has(field)));
    answered.map_or(StepId::Who, |step| step.id.next().unwrap_or(StepId::Review))
}

/// Begins a new draft (`start`, `fresh`, `urgent`) or goes on with the one there is. What the check carries here fills blanks.
pub async fn begin(
    State(app): State<App>,
    Lang(language): Lang,
    headers: HeaderMap,
    posted: Posted,
) -> Result<Response, Failure> {
    let fresh = posted.get("fresh") == Some("yes");
    let first = if posted.get("urgent") == Some("yes") { Address::Urgent } else { Address::Step(StepId::Who) };
    let mut response = see_other(&first.in_language(language));
    let carried = app.office.check.carried(&answers_of(posted));
    if let Some(old) = token(&app, &headers) {
        if fresh {
            app.store.delete_draft(&old).await?;
        } else if app.store.submitted(&IdempotencyKey::from_draft(&old)).await?.is_none() {
            if !carried.is_empty() {
                check::carry(&app, &old, language, carried).await?;
            }
            return Ok(response);
        }
    }
    let new = app.new_draft_token()?;
    if !carried.is_empty() {
        check::carry(&app, &new, language, carried).await?;
    }
    remember(&app, &mut response, &new, language);
    Ok(response)
}

/// Where to go after the step.
#[derive(Deserialize)]
pub struct Then {
    then: Option<String>,
}

/// Shows a step with what was typed.
pub async fn step(
    State(app): State<App>,
    Lang(language): Lang,
    Path((_, id)): Path<(String, String)>,
    Query(then): Query<Then>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let id = StepId::from_code(&id).ok_or(Failure::NotFound)?;
    let draft = token(&app, &headers);
    let then_review = then.then.as_deref() == Some("review");
    let asked = Asked {
        app: &app,
        language,
        id,
        then_review,
        draft: draft.clone(),
        signs: Signs::default(),
        files: Vec::new(),
    };
    let blank = Answers::default();
    let Some(token) = draft else {
        return Ok(match id {
            // The cookie is set here already, so that the browser can keep what is typed on this step, too.
            StepId::Who => {
                let token = app.new_draft_token()?;
                let first = Asked { draft: Some(token.clone()), ..asked };
                let mut response = first.show(&blank, None, StatusCode::OK, &[]);
                remember(&app, &mut response, &token, language);
                response
            }
            _ if came_from_our_form(&app, &headers) => {
                asked.show(&blank, None, StatusCode::OK, &[StepNotice::CookiesNeeded])
            }
            _ => see_other(&Address::Complaint.in_language(language)),
        });
    };
    let asked = asked.with_files(&token).await?;
    match app.store.draft(&token).await? {
        Some(draft) => Ok(asked.show(&draft.answers, Some(draft.expires_at), StatusCode::OK, &[])),
        None if app.store.submitted(&IdempotencyKey::from_draft(&token)).await?.is_some() => {
            Ok(see_other(&Address::Sent.in_language(language)))
        }
        None if id == StepId::Who => Ok(asked.show(&blank, None, StatusCode::OK, &[])),
        None => Ok(asked.gone()),
    }
}

/// Keeps what a step's form holds, exactly as typed, then checks it.
pub async fn answer(
    State(app): State<App>,
    Lang(language): Lang,
    Path((_, id)): Path<(String, String)>,
    headers: HeaderMap,
    client: ClientAddress,
    posted: Posted,
) -> Result<Response, Failure> {
    let id = StepId::from_code(&id).ok_or(Failure::NotFound)?;
    let stop = posted.get("stop") == Some("yes");
    let draft = token(&app, &headers);
    let (then_review, signs) = (posted.get("then") == Some("review"), Signs::of(&posted));
    let to_files = id == StepId::Events && posted.get("go") == Some("files");
    let asked = Asked { app: &app, language, id, then_review, draft: draft.clone(), signs, files: Vec::new() };
    let seen = posted.get("seen").map(str::to_owned);
    let posted = answers_of(posted);
    let token = match draft {
        Some(token) => token,
        // A browser that sends no cookie at the first step gets one; at a later step what was typed comes back in the page.
        None if id == StepId::Who => app.new_draft_token()?,
        None => {
            let mut typed = Answers::default();
            typed.take(questions::step(id).fields(), &posted);
            return Ok(asked.check_and_show(&typed, None, &[StepNotice::CookiesNeeded]));
        }
    };
    if id == StepId::Review {
        return review::press(asked, token, client, seen.as_deref(), &posted).await;
    }
    let asked = asked.with_files(&token).await?;
    let stored = app.store.draft(&token).await?.map(|draft| draft.answers);
    // Without a draft there is nothing to overwrite: it is the first step, or an earlier press has filed it meanwhile.
    let seen = seen.filter(|_| stored.is_some());
    let before = stored.unwrap_or_default();
    let mut typed = before.clone();
    typed.take(questions::step(id).fields(), &posted);
    if changed_elsewhere(id, seen.as_deref(), &before, &typed) {
        return Ok(asked.show_seen(&typed, &before, Vec::new(), None, StatusCode::CONFLICT, &[StepNotice::Conflict]));
    }
    let taken = posted.clone();
    let kept =
        app.store.save_draft(&token, language, move |answers| answers.take(questions::step(id).fields(), &taken)).await;
    let expires_at = match kept {
        Ok(expires_at) => expires_at,
        Err(StoreError::AlreadyFiled) => return Ok(see_other(&Address::Sent.in_language(language))),
        Err(error) => return Err(error.into()),
    };
    let errors = validate::step(questions::step(id), &typed, app.context());
    let mut response = if stop {
        // Kept as typed, right or wrong: mistakes are shown when the person goes on.
        see_other(&Address::Resume.in_language(language))
    } else if to_files {
        // Whether the answers fit is said when the person goes on.
        see_other(&Address::Files.in_language(language))
    } else if errors.is_empty() {
        let next = if asked.then_review { StepId::Review } else { id.next().unwrap_or(StepId::Review) };
        see_other(&Address::Step(next).in_language(language))
    } else {
        asked.show_seen(&typed, &typed, errors, Some(expires_at), StatusCode::UNPROCESSABLE_ENTITY, &[])
    };
    remember(&app, &mut response, &token, language);
    Ok(response)
}

/// The page after sending: reference, and the access code while it is kept.
pub async fn sent(State(app): State<App>, Lang(language): Lang, headers: HeaderMap) -> Result<Response, Failure> {
    let submitted = match token(&app, &headers) {
        Some(token) => app.store.submitted(&IdempotencyKey::from_draft(&token)).await?,
        None => None,
    };
    let reader = app.reader(language);
    let Some(Submitted { reference, access_code, filed_at, receipt, .. }) = submitted else {
        let has_draft = match token(&app, &headers) {
            Some(token) => app.store.draft(&token).await?.is_some(),
            None => false,
        };
        return Ok(page(complaint_sent_nothing(reader, &ComplaintSentNothingView { has_draft })));
    };
    let view = ComplaintSentView {
        reference,
        // The code's text goes when the applicant says it is kept, or after a day; the page cannot tell which, and need not.
        kept: access_code.is_none(),
        access_code,
        filed_at: app.time_text(language, filed_at),
        in_service: app.settings.in_service(),
        receipt: receipt.as_ref().map(super::receipts::shown),
        pdf: super::copy_pdf::has_letters(reader.tr()),
    };
    Ok(page(complaint_sent(reader, &view)))
}

/// "I have kept the code": its text is erased.
pub async fn kept(
    State(app): State<App>,
    Lang(language): Lang,
    headers: HeaderMap,
    posted: Posted,
) -> Result<Response, Failure> {
    if let (Some(token), true) = (token(&app, &headers), posted.get("kept") == Some("yes")) {
        app.store.forget_access_code(&IdempotencyKey::from_draft(&token)).await?;
    }
    Ok(see_other(&Address::Sent.in_language(language)))
}

/// The token of this browser's draft.
pub fn token(app: &App, headers: &HeaderMap) -> Option<DraftToken> {
    DraftToken::parse(&app.cookies.read(headers, COOKIE)?)
}

/// What a request asks for: which step, in which language.
pub(super) struct Asked<'a> {
    pub(super) app: &'a App,
    pub(super) language: Language,
    id: StepId,
    /// Whether the person came from the review page and goes back there.
    then_review: bool,
    /// The draft the browser names, if any.
    draft: Option<DraftToken>,
    /// What the review page sent besides the answers.
    pub(super) signs: Signs,
    /// The names of the files, on the pages that show them.
    files: Vec<String>,
}

impl Asked<'_> {
    /// Reads the names of the files where the page shows them.
    pub(super) async fn with_files(mut self, token: &DraftToken) -> Result<Self, Failure> {
        if matches!(self.id, StepId::Events | StepId::Review) {
            self.files = self.app.store.draft_files(token).await?.into_iter().map(|file| file.name).collect();
        }
        Ok(self)
    }

    fn show(
        &self,
        answers: &Answers,
        expires_at: Option<Timestamp>,
        status: StatusCode,
        notices: &[StepNotice],
    ) -> Response {
        let mut errors = Vec::new();
        if self.id == StepId::Review {
            // Before the button was pressed, the unticked boxes of this very page are no mistake yet.
            errors = validate::all(answers, self.app.context()).err().unwrap_or_default();
            errors.retain(|error| questions::step(StepId::Review).fields().all(|field| field.name != error.field));
        }
        self.show_seen(answers, answers, errors, expires_at, status, notices)
    }

    fn check_and_show(&self, typed: &Answers, expires_at: Option<Timestamp>, notices: &[StepNotice]) -> Response {
        let errors = validate::step(questions::step(self.id), typed, self.app.context());
        self.show_seen(typed, typed, errors, expires_at, StatusCode::UNPROCESSABLE_ENTITY, notices)
    }

    /// Shows `answers`; `stored` is what the next save will be compared with.
    pub(super) fn show_seen(
        &self,
        answers: &Answers,
        stored: &Answers,
        errors: Vec<FieldError>,
        expires_at: Option<Timestamp>,
        status: StatusCode,
        notices: &[StepNotice],
    ) -> Response {
        let (app, reader) = (self.app, self.app.reader(self.language));
        let saved_until = expires_at.map(|at| app.day_text(self.language, at));
        let (answers, seen) = (answers.clone(), Some(seen_of(self.id, stored)));
        let taxonomy = &app.office.taxonomy;
        let html = if self.id == StepId::Review {
            let urgent = !huquq_domain::complaint::urgent_so_far(&answers, taxonomy).is_empty();
            let draft = self.draft.as_ref();
            // Without a mark the page works all the same: it only tells less about the press.
            let shown = draft.and_then(|draft| guard::shown(app, draft, &self.signs).ok());
            let work = draft.filter(|_| guard::under_attack(app)).and_then(|draft| guard::new_work(app, draft).ok());
            let work = work.map(|challenge| Work { challenge, bits: work::BITS });
            let files = self.files.clone();
            let changed = notices.contains(&StepNotice::Conflict);
            let view = ComplaintReviewView {
                answers,
                errors,
                taxonomy,
                urgent,
                saved_until,
                files,
                seen,
                changed,
                shown,
                work,
            };
            complaint_review(reader, &view)
        } else {
            let notices = notices.to_vec();
            // Without a key the page works all the same: only nothing is kept in the browser.
            let browser_key = self.draft.as_ref().and_then(|draft| app.store.browser_key(draft).ok());
            let view = ComplaintStepView {
                step: self.id,
                answers,
                errors,
                taxonomy,
                saved_until,
                notices,
                seen,
                browser_key,
                files: self.files.len(),
                then_review: self.then_review,
            };
            complaint_step(reader, &view)
        };
        page_with(status, html)
    }

    pub(super) fn gone(&self) -> Response {
        let html = complaint_draft_gone(self.app.reader(self.language), &DraftGoneView { step: self.id });
        page_with(StatusCode::GONE, html)
    }
}

/// Whether the browser comes from a page of ours: then it has shown a form and lost the cookie.
fn came_from_our_form(app: &App, headers: &HeaderMap) -> bool {
    let referer = headers.get(header::REFERER).and_then(|value| value.to_str().ok()).unwrap_or_default();
    referer.starts_with(app.settings.public_url()) && referer.contains("/complaint/")
}

/// Sets the draft's cookie, and keeps the language of the form as the reader's choice.
pub fn remember(app: &App, response: &mut Response, token: &DraftToken, language: Language) {
    let headers = response.headers_mut();
    app.cookies.set(headers, COOKIE, &token.to_text(), Some(DRAFT_AGE));
    app.cookies.set(headers, negotiate::COOKIE, language.tag(), Some(super::pages::CHOICE_AGE));
}
