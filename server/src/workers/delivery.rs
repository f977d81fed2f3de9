//! Sends what the outbox holds. Lease some in a short transaction, send each outside any, record in another: a crash in
//! between means that a message may go twice, always with the same Message-ID.

use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use huquq_app::components::file_list::{self, name_or};
use huquq_app::paths::Address;
use huquq_domain::language::Language;
use huquq_store::{AttachedFile, AttemptResult, Claimed, MailKind, Store};
use jiff::{SignedDuration, Timestamp};
use lettre::transport::smtp::AsyncSmtpTransport;
use lettre::{AsyncTransport, Message, Tokio1Executor};
use tokio::sync::{Semaphore, watch};

use crate::mail::{self, Letterhead, MailError, acknowledgement, office};
use crate::state::App;

/// How long one whole attempt may take; lettre's own time limit covers only connecting.
const ATTEMPT: Duration = Duration::from_secs(60);
/// How long a claimed row is left to its worker; longer than an attempt, so that two never send at once.
const LEASE: Duration = Duration::from_secs(90);
/// How often to look without being woken.
const EVERY: Duration = Duration::from_secs(5);
/// Who holds a lease. One worker a process; the lease itself is what keeps two processes apart.
const WORKER: &str = "delivery";
/// How many messages may be on their way at once: one slow relay answer blocks no other message.
const AT_ONCE: usize = 4;
/// How many messages are claimed in one transaction. They wait here for a place on the way.
const CLAIMED_AT_ONCE: u32 = 16;
/// A claimed message that has not begun by then is given back: its attempt might outlast its lease.
const BEGIN_WITHIN: Duration = Duration::from_secs(20);
/// How long messages give way to people who file all at once.
const GIVE_WAY: Duration = Duration::from_secs(5);
/// After so long a message that only ever met passing faults is put before a person.
const GIVE_UP_AFTER: SignedDuration = SignedDuration::from_hours(7 * 24);
/// The longest pause between two attempts, in minutes.
const LONGEST_PAUSE: u64 = 60;

/// The way out.
pub enum Relay {
    /// A mail server.
    Smtp(Box<AsyncSmtpTransport<Tokio1Executor>>),
    /// Files in the data folder; only while not in service.
    Files(PathBuf),
    /// The SMTP address was accepted at the start and cannot be used now.
    Unusable,
}

impl From<&App> for Relay {
    fn from(app: &App) -> Self {
        let Some(url) = app.settings.smtp_url() else {
            return Self::Files(app.settings.data_dir().join("mail"));
        };
        match AsyncSmtpTransport::<Tokio1Executor>::from_url(url) {
            Ok(builder) => Self::Smtp(Box::new(builder.timeout(Some(ATTEMPT)).build())),
            Err(_) => Self::Unusable,
        }
    }
}

/// Runs until told to stop.
pub async fn run(app: App, relay: Arc<Relay>, mut stop: watch::Receiver<bool>) {
    let places = Arc::new(Semaphore::new(AT_ONCE));
    // What is claimed and not begun, oldest first, and since when.
    let (mut waiting, mut since) = (VecDeque::new(), Instant::now());
    // When there was last nothing to send: no message has waited longer, so none gives way for longer.
    let mut nothing = Instant::now();
    loop {
        // All places may be held by a relay that says nothing: the stop must not wait for it. What is on its way is left to
        // its lease.
        let place = tokio::select! {
            place = Arc::clone(&places).acquire_owned() => place.ok(),
            _ = stop.wait_for(|stop| *stop) => None,
        };
        let Some(place) = place.filter(|_| !*stop.borrow()) else {
            return give_back(&app, &mut waiting).await;
        };
        if since.elapsed() > BEGIN_WITHIN {
            give_back(&app, &mut waiting).await;
        }
        if waiting.is_empty() {
            tokio::select! {
                () = app.rush.over_or((nothing + GIVE_WAY).into()) => {}
                _ = stop.wait_for(|stop| *stop) => return,
            }
            since = Instant::now();
            match app.store.claim_due(WORKER, LEASE, CLAIMED_AT_ONCE).await {
                Ok(claimed) => waiting.extend(claimed),
                Err(error) => tracing::warn!(%error, "the outbox could not be read and is tried again"),
            }
        }
        if let Some(claimed) = waiting.pop_front() {
            let (app, relay) = (app.clone(), Arc::clone(&relay));
            tokio::spawn(async move {
                attempt(&app, &relay, &claimed).await;
                drop(place);
            });
            continue;
        }
        drop(place);
        if super::pause(&mut stop, EVERY, Some(&app.wake)).await {
            return;
        }
        nothing = Instant::now();
    }
}

/// Gives back what was claimed and not begun, so that it need not wait for the end of its lease.
async fn give_back(app: &App, waiting: &mut VecDeque<Claimed>) {
    let claimed = Vec::from(std::mem::take(waiting));
    if claimed.is_empty() {
        return;
    }
    if let Err(error) = app.store.give_back(&claimed).await {
        tracing::warn!(%error, "what was claimed could not be given back and waits for its lease to end");
    }
}

/// One attempt, and its line in the ledger.
async fn attempt(app: &App, relay: &Relay, claimed: &Claimed) {
    let result = match tokio::time::timeout(ATTEMPT, send(app, relay, claimed)).await {
        Ok(Ok(code)) => AttemptResult::Delivered { code },
        Ok(Err(Failed::Passing(code))) => again(app.clock.now(), app.random.as_ref(), claimed, code),
        Ok(Err(Failed::Final(code))) => AttemptResult::NeedsPerson { code },
        Err(_) => again(app.clock.now(), app.random.as_ref(), claimed, "timeout".to_owned()),
    };
    let (outcome, code) = match &result {
        AttemptResult::Delivered { code } => ("delivered", code),
        AttemptResult::Again { code, .. } => ("again", code),
        AttemptResult::NeedsPerson { code } => ("needs_person", code),
    };
    metrics::counter!("huquq_delivery_attempts_total", "kind" => claimed.kind.code(), "outcome" => outcome)
        .increment(1);
    tracing::info!(kind = claimed.kind.code(), outcome, code, attempt = claimed.attempt, "delivery");
    let delivered = matches!(result, AttemptResult::Delivered { .. });
    if let Err(error) = app.store.record_attempt(claimed, result).await {
        // The lease runs out and the message is sent again, with the same Message-ID.
        tracing::error!(%error, "an attempt could not be recorded");
    }
    // Somebody may have asked for a retry while it ran: then the next attempt is due at once.
    if !delivered {
        app.wake.notify_one();
    }
}

/// Why an attempt failed, as a short word without content.
enum Failed {
    /// Worth another try.
    Passing(String),
    /// Only a person can mend it.
    Final(String),
}

impl From<MailError> for Failed {
    fn from(error: MailError) -> Self {
        Self::Final(error.code().to_owned())
    }
}

/// When to try again: 1, 2, 4 … 60 minutes with up to a quarter of jitter, for seven days.
fn again(now: Timestamp, random: &dyn huquq_domain::given::Random, claimed: &Claimed, code: String) -> AttemptResult {
    if now.duration_since(claimed.created_at) > GIVE_UP_AFTER {
        return AttemptResult::NeedsPerson { code: format!("gave_up:{code}") };
    }
    let minutes =
        1u64.checked_shl(claimed.attempt.saturating_sub(1).min(6)).unwrap_or(LONGEST_PAUSE).min(LONGEST_PAUSE);
    let mut byte = [0u8; 1];
    // Without randomness there is no jitter, and the message still goes.
    let _ = random.fill(&mut byte);
    let seconds = minutes * 60 + minutes * 15 * u64::from(byte[0]) / 255;
    let pause = SignedDuration::from_secs(i64::try_from(seconds).unwrap_or(3600));
    AttemptResult::Again { code, next_at: now.saturating_add(pause).unwrap_or(now) }
}

async fn send(app: &App, relay: &Relay, claimed: &Claimed) -> Result<String, Failed> {
    let message = build(app, &app.store, claimed).await?;
    match relay {
        Relay::Smtp(smtp) => match smtp.send(message).await {
            Ok(response) => Ok(response.code().to_string()),
            Err(error) => Err(classify(&error)),
        },
        Relay::Files(folder) => write_file(folder.clone(), claimed.id.clone(), message.formatted()).await,
        Relay::Unusable => Err(Failed::Passing("smtp_url".to_owned())),
    }
}

/// 4xx and everything that is no answer at all is worth another try; 5xx is for a person.
fn classify(error: &lettre::transport::smtp::Error) -> Failed {
    let code = error.status().map(|status| status.to_string());
    if error.is_permanent() {
        return Failed::Final(code.unwrap_or_else(|| "permanent".to_owned()));
    }
    let word = if error.is_timeout() {
        "timeout"
    } else if error.is_tls() {
        "tls"
    } else {
        "network"
    };
    Failed::Passing(code.unwrap_or_else(|| word.to_owned()))
}

async fn build(app: &App, store: &Store, claimed: &Claimed) -> Result<Message, Failed> {
    let passing = |_| Failed::Passing("database".to_owned());
    let case = store.complaint_for_mail(&claimed.complaint_id).await.map_err(passing)?;
    let checked = huquq_domain::complaint::stored_answers(&case.answers);
    let language = Language::from_tag(&case.language).unwrap_or(Language::OFFICE);
    let head = Letterhead {
        from: app.settings.mail_from().clone(),
        message_id: mail::message_id(&claimed.message_id, app.settings.public_host()),
        date: app.clock.now().into(),
        test: !app.settings.in_service(),
    };
    match claimed.kind {
        MailKind::Office => {
            let tr = app.tr(Language::OFFICE);
            let urgent = huquq_domain::complaint::urgent_reasons(&checked, &app.office.taxonomy);
            let at = |file: &AttachedFile| {
                let address = Address::StaffFile(case.reference, file.id.clone()).in_language(Language::OFFICE);
                office::ForwardedFile {
                    name: name_or(tr, &file.name),
                    bytes: file.size,
                    size: file_list::size(tr, file.size),
                    sha256: file.sha256.clone(),
                    address: format!("{}{address}", app.settings.public_url()),
                }
            };
            let files: Vec<office::ForwardedFile> = case.files.iter().map(at).collect();
            let forwarded = office::Forwarded {
                reference: case.reference,
                filed_at: app.time_text(Language::OFFICE, case.filed_at),
                filed_at_utc: case.filed_at.to_string(),
                channel: case.channel,
                partner: case.partner.as_deref(),
                language_name: language.endonym(),
                language: language.tag(),
                urgency: case.urgency,
                urgent: &urgent,
                over_a_year: case.over_a_year,
                questions_version: case.questions_version,
                answers: &case.answers,
                checked: &checked,
                address: format!("{}/staff/case/{}", app.settings.public_url(), case.reference),
                files: &files,
            };
            Ok(office::build(head, app.settings.office_email().clone(), tr, &forwarded)?)
        }
        MailKind::Acknowledgement => {
            let asked =
                checked.text("email").filter(|_| checked.is_yes("ack_by_email")).ok_or(MailError::NobodyAsked)?;
            let tr = app.tr(language);
            let filed_at = app.time_text(language, case.filed_at);
            Ok(acknowledgement::build(head, asked, tr, case.reference, &filed_at)?)
        }
    }
}

/// Writes the message as a file that is whole or absent.
async fn write_file(folder: PathBuf, id: String, bytes: Vec<u8>) -> Result<String, Failed> {
    let written = tokio::task::spawn_blocking(move || {
        use std::io::Write;
        use std::os::unix::fs::OpenOptionsExt;
        std::fs::create_dir_all(&folder)?;
        let (part, whole) = (folder.join(format!("{id}.part")), folder.join(format!("{id}.eml")));
        let mut file = std::fs::File::options().write(true).create(true).truncate(true).mode(0o600).open(&part)?;
        file.write_all(&bytes)?;
        file.sync_all()?;
        std::fs::rename(part, whole)?;
        std::fs::File::open(folder)?.sync_all()
    })
    .await;
    match written {
        Ok(Ok(())) => Ok("file".to_owned()),
        _ => Err(Failed::Passing("file".to_owned())),
    }
}
