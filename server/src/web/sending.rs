//! The last step of every form that a person sends: everything is checked once more, slowed if need be, and filed.

use axum::response::Response;
use huquq_app::pages::complaint_slow::Slow;
use huquq_app::paths::Address;
use huquq_domain::answers::Answers;
use huquq_domain::complaint::Complaint;
use huquq_domain::event::Actor;
use huquq_domain::language::Language;
use huquq_domain::questions::{self, FieldError, StepId, validate};
use huquq_domain::role::Channel;
use huquq_store::{DraftMark, DraftToken, Filing, IdempotencyKey, StoreError, StoredDraft, Submitted};

use super::guard::{self, Judgement, Signs};
use super::respond::see_other;
use super::seen::seen_of;
use crate::http::client::ClientAddress;
use crate::http::errors::Failure;
use crate::http::limits::Verdict;
use crate::state::App;

/// How often a draft is read anew because it changed before it was filed.
pub const LOOKS: u32 = 3;

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

/// Checks once more everything that the draft holds and files it, if `passes` lets it. The redirect leaves only after the
/// commit.
///
/// # Errors
/// If it could not be kept; then nothing was acknowledged.
pub async fn check_and_file(
    app: &App,
    language: Language,
    token: DraftToken,
    client: ClientAddress,
    passes: impl Fn(&Answers) -> bool,
) -> Result<Sending, Failure> {
    let key = IdempotencyKey::from_draft(&token);
    for _ in 0..LOOKS {
        let Some(draft) = app.store.draft(&token).await? else {
            // Another tab or an earlier press has filed it meanwhile.
            return Ok(if app.store.submitted(&key).await?.is_some() { sent(language) } else { Sending::Gone });
        };
        let complaint = match validate::all(&draft.answers, app.context()) {
            Err(errors) => return Ok(Sending::Wrong(draft, errors)),
            Ok(_) if !passes(&draft.answers) => return Ok(Sending::Wrong(draft, Vec::new())),
            Ok(complaint) => complaint,
        };
        if let Some((slow, carried)) = slowed(app, &token, &client, None).await? {
            return Ok(held(app, language, &draft, slow, carried));
        }
        match file(app, of_draft(app, language, complaint, &token, draft.mark), &key).await {
            Err(StoreError::DraftChanged) => {}
            ended => {
                ended?;
                return Ok(sent(language));
            }
        }
    }
    Err(StoreError::Busy.into())
}

/// The same for a form that adds nothing but its ticks: `typed` is the draft as it was `read` with these ticks, which are
/// not kept yet. They are saved only where nothing is filed. `signs` is what the form sent for telling people from
/// programs. None if the draft is not the one that was read: then nothing was kept, and it must be looked at anew.
///
/// # Errors
/// If it could not be kept; then nothing was acknowledged.
pub async fn file_ticked(
    app: &App,
    language: Language,
    token: &DraftToken,
    client: &ClientAddress,
    signs: &Signs,
    read: StoredDraft,
    typed: Answers,
) -> Result<Option<Sending>, Failure> {
    let before = read.mark.clone();
    let ticked = StoredDraft { answers: typed, ..read };
    let complaint = match validate::all(&ticked.answers, app.context()) {
        Ok(complaint) => complaint,
        Err(errors) => {
            let kept = keep(app, language, token, ticked).await?;
            return Ok(Some(kept.map_or_else(|| sent(language), |draft| Sending::Wrong(draft, errors))));
        }
    };
    if let Some((slow, carried)) = slowed(app, token, client, Some(signs)).await? {
        let kept = keep(app, language, token, ticked).await?;
        return Ok(Some(kept.map_or_else(|| sent(language), |draft| held(app, language, &draft, slow, carried))));
    }
    let filing = of_draft(app, language, complaint, token, before);
    match file(app, filing, &IdempotencyKey::from_draft(token)).await {
        Err(StoreError::DraftChanged) => Ok(None),
        ended => {
            ended?;
            Ok(Some(sent(language)))
        }
    }
}

fn sent(language: Language) -> Sending {
    Sending::Sent(see_other(&Address::Sent.in_language(language)))
}

/// Keeps the ticks in the draft. None if it was filed meanwhile.
async fn keep(
    app: &App,
    language: Language,
    token: &DraftToken,
    ticked: StoredDraft,
) -> Result<Option<StoredDraft>, StoreError> {
    let typed = ticked.answers.clone();
    let ticks = move |answers: &mut Answers| answers.take(questions::step(StepId::Review).fields(), &typed);
    match app.store.save_draft(token, language, ticks).await {
        Ok(expires_at) => Ok(Some(StoredDraft { expires_at, ..ticked })),
        Err(StoreError::AlreadyFiled) => Ok(None),
        Err(error) => Err(error),
    }
}

/// What a page between the press and the filing says and carries.
type Barrier = (Slow, Vec<(&'static str, String)>);

/// What stands between a checked complaint and its filing. An urgent form has no signs and is never held up for them.
async fn slowed(
    app: &App,
    token: &DraftToken,
    client: &ClientAddress,
    signs: Option<&Signs>,
) -> Result<Option<Barrier>, StoreError> {
    match signs.map(|signs| guard::judge(app, token, signs)).transpose()? {
        None | Some(Judgement::File) => {}
        Some(Judgement::Again(carried)) => return Ok(Some((Slow::Again, carried))),
        Some(Judgement::Wait(seconds, carried)) => return Ok(Some((Slow::Wait(seconds), carried))),
    }
    // Slow before refuse; a whole camp behind one address is never slowed.
    match app.filings.count(client, app.clock.now()) {
        Verdict::Free => Ok(None),
        Verdict::Slow(delay) => {
            metrics::counter!("huquq_filings_slowed_total").increment(1);
            tokio::time::sleep(delay).await;
            Ok(None)
        }
        Verdict::Refuse => Ok(Some((Slow::Full, Vec::new()))),
    }
}

fn held(
    app: &App,
    language: Language,
    draft: &StoredDraft,
    slow: Slow,
    mut carried: Vec<(&'static str, String)>,
) -> Sending {
    carried.push(("seen", seen_of(StepId::Review, &draft.answers)));
    Sending::Held(guard::page(app, language, slow, carried, draft.expires_at))
}

/// A filing from the web of a draft that was read.
fn of_draft(app: &App, language: Language, complaint: Complaint, token: &DraftToken, read: DraftMark) -> Filing {
    Filing {
        complaint,
        channel: Channel::Web,
        language,
        actor: Actor::Applicant,
        year: app.today().year(),
        draft: Some(token.clone()),
        read: Some(read),
        by_program: None,
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
    let filed = app.rush.joined();
    let submitted = app.store.submit(filing, key).await?;
    drop(filed);
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
