//! The last step of every form that a person sends: everything is checked once more, slowed if need be, and filed.

use axum::response::Response;
use huquq_app::pages::complaint_slow::Slow;
use huquq_app::paths::Address;
use huquq_domain::answers::Answers;
use huquq_domain::event::Actor;
use huquq_domain::language::Language;
use huquq_domain::questions::{FieldError, StepId, validate};
use huquq_domain::role::Channel;
use huquq_store::{DraftToken, Filing, IdempotencyKey, StoreError, StoredDraft, Submitted};

use super::guard::{self, Judgement, Signs};
use super::respond::see_other;
use super::seen::seen_of;
use crate::http::client::ClientAddress;
use crate::http::errors::Failure;
use crate::http::limits::Verdict;
use crate::state::App;

/// How sending ended.
pub enum Sending {
    /// It is stored; the way to the page after sending.
    Sent(Response),
    /// Something stands between the press and the filing: a page that says what to do. What is typed stays in the draft.
    Held(Response),
    /// There is no such draft.
    Gone,
    /// Something is wrong with the draft; no errors: the form does not let it pass.
    Wrong(StoredDraft, Vec<FieldError>),
}

/// Checks everything once more and files it, if `passes` lets it. `signs` is what the form sent for telling people from programs;
/// an urgent form sends none and is never held up for it. The redirect leaves only after the commit.
///
/// # Errors
/// If it could not be kept; then nothing was acknowledged.
pub async fn check_and_file(
    app: &App,
    language: Language,
    token: DraftToken,
    client: ClientAddress,
    signs: Option<&Signs>,
    passes: impl Fn(&Answers) -> bool,
) -> Result<Sending, Failure> {
    let sent = Sending::Sent(see_other(&Address::Sent.in_language(language)));
    let key = IdempotencyKey::from_draft(&token);
    let Some(draft) = app.store.draft(&token).await? else {
        // Another tab or an earlier press has filed it meanwhile.
        return Ok(if app.store.submitted(&key).await?.is_some() { sent } else { Sending::Gone });
    };
    match validate::all(&draft.answers, app.context()) {
        Err(errors) => Ok(Sending::Wrong(draft, errors)),
        Ok(_) if !passes(&draft.answers) => Ok(Sending::Wrong(draft, Vec::new())),
        Ok(complaint) => {
            let held = |slow, mut carried: Vec<(&'static str, String)>| {
                carried.push(("seen", seen_of(StepId::Review, &draft.answers)));
                Ok(Sending::Held(guard::page(app, language, slow, carried, draft.expires_at)))
            };
            match signs.map(|signs| guard::judge(app, &token, signs)).transpose()? {
                None | Some(Judgement::File) => {}
                Some(Judgement::Again(carried)) => return held(Slow::Again, carried),
                Some(Judgement::Wait(seconds, carried)) => return held(Slow::Wait(seconds), carried),
            }
            // Slow before refuse; a whole camp behind one address is never slowed.
            match app.filings.count(&client, app.clock.now()) {
                Verdict::Free => {}
                Verdict::Slow(delay) => {
                    metrics::counter!("huquq_filings_slowed_total").increment(1);
                    tokio::time::sleep(delay).await;
                }
                Verdict::Refuse => return held(Slow::Full, Vec::new()),
            }
            let filing = Filing {
                complaint,
                channel: Channel::Web,
                language,
                actor: Actor::Applicant,
                year: app.today().year(),
                draft: Some(token),
                by_program: None,
            };
            file(app, filing, &key).await?;
            Ok(sent)
        }
    }
}

/// Files a complaint, through whichever door it came, and wakes the delivery.
///
/// # Errors
/// If it could not be kept; then nothing was acknowledged.
pub async fn file(app: &App, filing: Filing, key: &IdempotencyKey) -> Result<Submitted, StoreError> {
    let channel = filing.channel.code();
    // The call centre and partners are known to us; a flood comes through the open doors.
    let open = filing.channel == Channel::Web && filing.by_program.as_ref().is_none_or(|by| by.partner.is_none());
    let submitted = app.store.submit(filing, key).await?;
    app.wake.notify_one();
    app.wake_scanner.notify_one();
    if !submitted.repeated {
        metrics::counter!("huquq_complaints_total", "channel" => channel).increment(1);
        if open {
            app.all_filings.count(&(), app.clock.now());
        }
    }
    Ok(submitted)
}
