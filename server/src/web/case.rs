//! The applicant's own case: opened with reference and access code, read, written to, closed; and a lost code.

use std::time::Duration;

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use huquq_app::components::lost_code::LostCode;
use huquq_app::pages::case::{CaseDone, CaseEntry, CaseError, CaseView, case, case_withdraw};
use huquq_app::pages::case_open::{CaseOpenNotice, CaseOpenView, case_lost, case_open};
use huquq_app::paths::Address;
use huquq_domain::clock::{About, clocks};
use huquq_domain::codes::{AccessCode, Reference};
use huquq_domain::complaint::stored_answers;
use huquq_domain::event::{Actor, Standing};
use huquq_domain::language::Language;
use huquq_domain::questions::STORY_MAX;
use huquq_store::{CaseToken, OwnAct, OwnCase, StoreError};

use super::respond::{page, page_with, see_other};
use crate::http::client::ClientAddress;
use crate::http::errors::Failure;
use crate::http::form::{Asked, Posted};
use crate::http::limits::Verdict;
use crate::http::negotiate::Lang;
use crate::state::App;

/// The cookie of a session in which an applicant reads a case.
pub const COOKIE: &str = "case";
/// It ends with the browser or after its time on the server, whichever comes first.
const AGE: Option<Duration> = None;

/// The case, or the door to it.
pub async fn show(
    State(app): State<App>,
    Lang(language): Lang,
    headers: HeaderMap,
    asked: Asked,
) -> Result<Response, Failure> {
    let Some(token) = token(&app, &headers) else {
        let notice = (asked.get("left") == Some("yes")).then_some(CaseOpenNotice::Left);
        return Ok(door(&app, language, String::new(), notice, StatusCode::OK));
    };
    let Some(opened) = app.store.own_case(&token).await? else {
        let mut response = door(&app, language, String::new(), Some(CaseOpenNotice::Ended), StatusCode::OK);
        app.cookies.forget(response.headers_mut(), COOKIE);
        return Ok(response);
    };
    let done = CaseDone::ALL.iter().find(|(_, code)| asked.get("done") == Some(code)).map(|(done, _)| *done);
    Ok(page(case(app.reader(language), &CaseView { done, ..view(&app, language, opened)? })))
}

/// Opens, writes, corrects, takes back, says that it is not solved, closes on this device.
pub async fn act(
    State(app): State<App>,
    Lang(language): Lang,
    headers: HeaderMap,
    client: ClientAddress,
    posted: Posted,
) -> Result<Response, Failure> {
    let act = posted.get("act").unwrap_or("open");
    if act == "open" {
        return open(&app, language, client, &posted).await;
    }
    let here = Address::Case.in_language(language);
    let Some(token) = token(&app, &headers) else { return Ok(see_other(&here)) };
    let (own, done) = match act {
        "write" => (OwnAct::Write, CaseDone::Write),
        "correct" => (OwnAct::Correct, CaseDone::Correct),
        "not_solved" => (OwnAct::NotSolved, CaseDone::NotSolved),
        "withdraw" if posted.get("sure") == Some("yes") => (OwnAct::Withdraw, CaseDone::Withdraw),
        "withdraw" => return Ok(page(case_withdraw(app.reader(language), &app.store.new_once()?))),
        "leave" => {
            app.store.leave_own_case(&token).await?;
            let mut response = see_other(&format!("{here}?left=yes"));
            app.cookies.forget(response.headers_mut(), COOKIE);
            return Ok(response);
        }
        _ => return Err(Failure::Media),
    };
    let text = posted.get("text").unwrap_or_default().replace("\r\n", "\n");
    let wrong = match text.chars().count() {
        _ if own == OwnAct::Withdraw => None,
        _ if text.trim().is_empty() => Some(CaseError::Empty),
        count if count > STORY_MAX => Some(CaseError::TooLong(STORY_MAX)),
        _ => None,
    };
    let wrong = match wrong {
        Some(wrong) => wrong,
        None => match app.store.act_on_own_case(&token, own, &text, posted.get("once").unwrap_or_default()).await {
            Ok(_) => {
                let code = CaseDone::ALL.iter().find(|(one, _)| *one == done).map_or("", |(_, code)| code);
                return Ok(see_other(&format!("{here}?done={code}")));
            }
            Err(StoreError::Conflict) => CaseError::Unfit,
            // The session ended while the person wrote. What they wrote comes back as soon as the browser goes back.
            Err(StoreError::NotFound) => return Ok(see_other(&here)),
            Err(error) => return Err(error.into()),
        },
    };
    let Some(opened) = app.store.own_case(&token).await? else { return Ok(see_other(&here)) };
    let view = CaseView { typed: text, wrong: Some(wrong), ..view(&app, language, opened)? };
    Ok(page_with(StatusCode::UNPROCESSABLE_ENTITY, case(app.reader(language), &view)))
}

/// A right code is never refused, however many wrong ones came before; only wrong ones are counted and slowed.
async fn open(app: &App, language: Language, client: ClientAddress, posted: &Posted) -> Result<Response, Failure> {
    let typed = posted.get("reference").unwrap_or_default().to_owned();
    let again = |notice| door(app, language, typed.clone(), Some(notice), StatusCode::UNPROCESSABLE_ENTITY);
    let Ok(reference) = Reference::parse(&typed) else { return Ok(again(CaseOpenNotice::BadReference)) };
    let Ok(code) = AccessCode::parse(posted.get("code").unwrap_or_default()) else {
        return Ok(again(CaseOpenNotice::BadCode));
    };
    let Some(token) = app.store.open_own_case(reference, &code).await? else {
        metrics::counter!("huquq_access_tries_total", "outcome" => "refused").increment(1);
        slow(app, client, reference).await;
        return Ok(again(CaseOpenNotice::Wrong));
    };
    metrics::counter!("huquq_access_tries_total", "outcome" => "accepted").increment(1);
    let mut response = see_other(&Address::Case.in_language(language));
    app.cookies.set(response.headers_mut(), COOKIE, &token.to_text(), AGE);
    Ok(response)
}

/// Waits as long as the counters of wrong tries say.
async fn slow(app: &App, client: ClientAddress, reference: Reference) {
    if let Some(delay) = app.access_tries.failed(client, reference, app.clock.now()) {
        tokio::time::sleep(delay).await;
    }
}

/// The way for who lost the code.
pub async fn lost(State(app): State<App>, Lang(language): Lang) -> Response {
    station(&app, language, &LostCode::beginning())
}

/// The number, then the answer to the question.
pub async fn recover(
    State(app): State<App>,
    Lang(language): Lang,
    client: ClientAddress,
    posted: Posted,
) -> Result<Response, Failure> {
    let shown = |at: LostCode| Ok(station(&app, language, &at));
    let typed = posted.get("reference").unwrap_or_default().to_owned();
    let Ok(reference) = Reference::parse(&typed) else { return shown(LostCode::Number { typed, mistyped: true }) };
    let Some(question) = app.store.recovery_question(reference).await? else {
        // Not told apart from a number that does not exist; asking costs a try, so that numbers cannot be listed quickly.
        slow(&app, client, reference).await;
        return shown(LostCode::None);
    };
    let ask = |wrong| LostCode::Question { reference: reference.to_string(), question, wrong };
    let Some(answer) = posted.get("answer") else { return shown(ask(false)) };
    // An answer has far fewer possibilities than a code: here the limit refuses, and only the address that guesses.
    if app.recoveries.count(&(client, reference), app.clock.now()) == Verdict::Refuse {
        return Err(Failure::Limited);
    }
    match app.store.renew_access_code(reference, answer, Actor::Applicant).await? {
        Some(code) => shown(LostCode::New(code)),
        None => {
            slow(&app, client, reference).await;
            shown(ask(true))
        }
    }
}

fn station(app: &App, language: Language, at: &LostCode) -> Response {
    let status = if at.is_wrong() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    page_with(status, case_lost(app.reader(language), at))
}

fn token(app: &App, headers: &HeaderMap) -> Option<CaseToken> {
    CaseToken::parse(&app.cookies.read(headers, COOKIE)?)
}

fn door(
    app: &App,
    language: Language,
    reference: String,
    notice: Option<CaseOpenNotice>,
    status: StatusCode,
) -> Response {
    page_with(status, case_open(app.reader(language), &CaseOpenView { reference, notice }))
}

fn view(app: &App, language: Language, opened: OwnCase) -> Result<CaseView, Failure> {
    let standing = Standing::of(&opened.events);
    let about = About { urgency: opened.urgency, topic: opened.topic.as_deref() };
    // What no lawyer has confirmed is not shown to the public.
    let due = clocks(&app.office.clocks, &opened.events, about, &app.office.time_zone)
        .into_iter()
        .filter(|clock| clock.rule.confirmed.is_some() && clock.stopped.is_none())
        .map(|clock| (clock.rule.id.clone(), app.tr(language).date(clock.due)))
        .collect();
    let text = |seq| opened.messages.iter().find(|message| message.seq == seq).map(|message| message.text.clone());
    let entries = opened
        .events
        .iter()
        .enumerate()
        .map(|(i, event)| CaseEntry {
            at: app.time_text(language, event.at),
            what: event.what.clone(),
            text: text(i + 1).filter(|text| !text.is_empty()),
        })
        .collect();
    Ok(CaseView {
        reference: opened.reference,
        filed_at: app.time_text(language, opened.filed_at),
        status: standing.status,
        waits: standing.waiting_applicant,
        entries,
        due,
        answers: stored_answers(&opened.answers),
        once: app.store.new_once()?,
        typed: String::new(),
        wrong: None,
        done: None,
        can_withdraw: OwnAct::Withdraw.fits(&standing),
        can_say_not_solved: OwnAct::NotSolved.fits(&standing),
    })
}
