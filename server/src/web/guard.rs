//! Programs that press "send": what tells them from people, and what happens then. Nobody is refused here. Who looks like a
//! program presses once more; while somebody floods the form, a browser does a little work or its person waits a minute.
//!
//! Whatever a page carries for this is marked by the installation and bound to the draft. A mark that is missing, old or
//! false tells nothing: it is taken as unknown, never as guilt.

use axum::http::{StatusCode, header};
use axum::response::Response;
use huquq_app::pages::complaint_slow::input::{PRESSED, SHOWN, SOLVED, TRAP, WAITED, WORK};
use huquq_app::pages::complaint_slow::{ComplaintSlowView, Slow, complaint_slow};
use huquq_domain::language::Language;
use huquq_store::{DraftToken, StoreError};
use jiff::{SignedDuration, Timestamp};

use super::respond::page_with;
use crate::http::form::Posted;
use crate::http::work;
use crate::state::App;

/// Nobody reads the review page and ticks two boxes faster.
const READING: SignedDuration = SignedDuration::from_secs(3);
/// How long a person without script waits while the form is flooded.
pub const WAITING: SignedDuration = SignedDuration::from_secs(60);
/// When an address that filed too many may try again, in seconds.
pub const FULL_SECONDS: u64 = 3600;
/// A page that is older tells nothing.
const FRESH: SignedDuration = SignedDuration::from_hours(24);

/// What the review page sent besides the answers.
#[derive(Clone, Default)]
pub struct Signs {
    trapped: bool,
    shown: Option<String>,
    pressed: Option<String>,
    waited: Option<String>,
    work: Option<String>,
    solved: Option<String>,
}

impl Signs {
    /// Reads them out of a form.
    #[must_use]
    pub fn of(posted: &Posted) -> Self {
        let text = |name| posted.get(name).filter(|text| !text.is_empty()).map(str::to_owned);
        Self {
            trapped: text(TRAP).is_some(),
            shown: text(SHOWN),
            pressed: text(PRESSED),
            waited: text(WAITED),
            work: text(WORK),
            solved: text(SOLVED),
        }
    }
}

/// What to do with a press of the button.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Judgement {
    /// File it.
    File,
    /// Show a page on which the button is pressed once more; with the inputs it carries.
    Again(Vec<(&'static str, String)>),
    /// Show a page on which the button works after so many seconds; with the inputs it carries.
    Wait(u64, Vec<(&'static str, String)>),
}

/// Whether sending asks for work now: because an administrator said so, or because far more is filed than ever.
#[must_use]
pub fn under_attack(app: &App) -> bool {
    app.settings.limits() && (app.settings.under_attack() || app.all_filings.is_above(&(), app.clock.now()))
}

/// When the review page was first shown, for its next showing: mistakes that were mended do not start the time again.
///
/// # Errors
/// If the key cannot be used.
pub fn shown(app: &App, draft: &DraftToken, signs: &Signs) -> Result<String, StoreError> {
    match signs.shown.as_deref() {
        Some(text) if since(app, SHOWN, &draft.to_text(), text)?.is_some() => Ok(text.to_owned()),
        _ => stamp(app, SHOWN, &draft.to_text()),
    }
}

/// New work for this draft.
///
/// # Errors
/// If the key cannot be used.
pub fn new_work(app: &App, draft: &DraftToken) -> Result<String, StoreError> {
    stamp(app, WORK, &draft.to_text())
}

/// Judges a press of the button.
///
/// # Errors
/// If the key cannot be used.
pub fn judge(app: &App, draft: &DraftToken, signs: &Signs) -> Result<Judgement, StoreError> {
    if !app.settings.limits() {
        return Ok(Judgement::File);
    }
    let (draft, now) = (draft.to_text(), app.clock.now());
    let read = |kind, text: &Option<String>| match text {
        Some(text) => since(app, kind, &draft, text),
        None => Ok(None),
    };
    let worked = match (&signs.work, &signs.solved) {
        (Some(challenge), Some(answer)) if work::is_solution(challenge, answer) => {
            read(WORK, &signs.work)?.is_some_and(|since| work::counts(since, now))
        }
        _ => false,
    };
    let told = Told {
        trapped: signs.trapped,
        shown: read(SHOWN, &signs.shown)?,
        pressed: read(PRESSED, &signs.pressed)?.is_some(),
        waited: read(WAITED, &signs.waited)?,
        worked,
    };
    Ok(match verdict(&told, under_attack(app), now) {
        Verdict::File => Judgement::File,
        Verdict::Again => {
            metrics::counter!("huquq_slow_lane_total", "why" => "again").increment(1);
            let mut carried = vec![(PRESSED, stamp(app, PRESSED, &draft)?)];
            // Work that was done is not asked for twice.
            let done = [(WORK, &signs.work), (SOLVED, &signs.solved)];
            carried.extend(done.into_iter().filter_map(|(name, value)| Some((name, value.clone()?))));
            Judgement::Again(carried)
        }
        Verdict::Wait(left) => {
            metrics::counter!("huquq_slow_lane_total", "why" => "wait").increment(1);
            let waited = match signs.waited.clone().filter(|_| told.waited.is_some()) {
                Some(since) => since,
                None => stamp(app, WAITED, &draft)?,
            };
            Judgement::Wait(left, vec![(WAITED, waited)])
        }
    })
}

/// The page between the press and the filing.
#[must_use]
pub fn page(
    app: &App,
    language: Language,
    slow: Slow,
    carried: Vec<(&'static str, String)>,
    kept_until: Timestamp,
) -> Response {
    let saved_until = app.day_text(language, kept_until);
    let html = complaint_slow(app.reader(language), &ComplaintSlowView { slow, carried, saved_until });
    let (status, later) = match slow {
        Slow::Again => (StatusCode::PRECONDITION_REQUIRED, None),
        Slow::Wait(seconds) => (StatusCode::TOO_MANY_REQUESTS, Some(seconds)),
        Slow::Full => (StatusCode::TOO_MANY_REQUESTS, Some(FULL_SECONDS)),
    };
    let mut response = page_with(status, html);
    if let Some(seconds) = later {
        response.headers_mut().insert(header::RETRY_AFTER, seconds.into());
    }
    response
}

/// What a program without a page shows instead of a form's input: since when it waits, for this key of idempotency.
///
/// # Errors
/// If the key cannot be used.
pub fn wait_of_program(app: &App, key: &str, waited: Option<&str>) -> Result<Option<(u64, String)>, StoreError> {
    if !under_attack(app) {
        return Ok(None);
    }
    let before = match waited {
        Some(text) => since(app, WAITED, key, text)?,
        None => None,
    };
    let left = left(before, app.clock.now());
    let text = match waited.filter(|_| before.is_some()) {
        Some(text) => text.to_owned(),
        None => stamp(app, WAITED, key)?,
    };
    Ok((left > 0).then_some((left, text)))
}

/// What is known about a press.
#[derive(Default)]
struct Told {
    trapped: bool,
    shown: Option<Timestamp>,
    pressed: bool,
    waited: Option<Timestamp>,
    worked: bool,
}

#[derive(Debug, PartialEq, Eq)]
enum Verdict {
    File,
    Again,
    Wait(u64),
}

fn verdict(told: &Told, under_attack: bool, now: Timestamp) -> Verdict {
    let left = left(told.waited, now);
    // Who has waited a minute has shown more than who presses twice.
    if left == 0 {
        return Verdict::File;
    }
    if under_attack && !told.worked {
        return Verdict::Wait(left);
    }
    let hasty = told.shown.is_some_and(|shown| {
        let took = now.duration_since(shown);
        !took.is_negative() && took < READING
    });
    if (told.trapped || hasty) && !told.pressed { Verdict::Again } else { Verdict::File }
}

/// How many seconds of the wait are left.
fn left(waited: Option<Timestamp>, now: Timestamp) -> u64 {
    let waited = waited.map_or(SignedDuration::ZERO, |since| now.duration_since(since));
    u64::try_from((WAITING - waited).as_secs().min(WAITING.as_secs())).unwrap_or_default()
}

/// A moment, marked for one purpose and one draft or key: `SECONDS.MARK`.
fn stamp(app: &App, kind: &str, of: &str) -> Result<String, StoreError> {
    let seconds = app.clock.now().as_second();
    Ok(format!("{seconds}.{}", app.store.mark(&marked(kind, of, seconds))?))
}

/// Reads a stamp of this installation; none if it is false or too old.
fn since(app: &App, kind: &str, of: &str, text: &str) -> Result<Option<Timestamp>, StoreError> {
    let Some((seconds, mark)) = text.split_once('.') else { return Ok(None) };
    let Some((seconds, at)) =
        seconds.parse().ok().and_then(|seconds: i64| Some((seconds, Timestamp::from_second(seconds).ok()?)))
    else {
        return Ok(None);
    };
    let fresh = app.clock.now().duration_since(at) < FRESH;
    Ok((fresh && app.store.is_mark(&marked(kind, of, seconds), mark)?).then_some(at))
}

/// What is marked; the store's marks are tried by tests with the same text.
#[must_use]
pub fn marked(kind: &str, of: &str, seconds: i64) -> String {
    format!("{kind}\0{of}\0{seconds}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_second(1_800_000_000 + seconds).unwrap()
    }

    fn told() -> Told {
        Told { shown: Some(at(0)), ..Told::default() }
    }

    #[test]
    fn people_who_read_the_page_are_never_held_up() {
        assert_eq!(verdict(&told(), false, at(3)), Verdict::File);
        assert_eq!(verdict(&Told::default(), false, at(0)), Verdict::File, "an unknown time is no guilt");
        assert_eq!(verdict(&told(), false, at(-5)), Verdict::File, "nor is a clock that was set back");
    }

    #[test]
    fn who_looks_like_a_program_presses_once_more() {
        assert_eq!(verdict(&told(), false, at(2)), Verdict::Again);
        let trapped = Told { trapped: true, ..told() };
        assert_eq!(verdict(&trapped, false, at(900)), Verdict::Again);
        assert_eq!(verdict(&Told { pressed: true, ..trapped }, false, at(901)), Verdict::File);
    }

    #[test]
    fn under_attack_work_or_a_minute_opens() {
        assert_eq!(verdict(&told(), true, at(900)), Verdict::Wait(60));
        assert_eq!(verdict(&Told { worked: true, ..told() }, true, at(900)), Verdict::File);
        let waits = |seconds| verdict(&Told { waited: Some(at(0)), ..told() }, true, at(seconds));
        assert_eq!(waits(0), Verdict::Wait(60));
        assert_eq!(waits(20), Verdict::Wait(40));
        assert_eq!(waits(59), Verdict::Wait(1));
        assert_eq!(waits(60), Verdict::File);
        assert_eq!(waits(-1000), Verdict::Wait(60), "never more than a minute");
        let pressed = Told { pressed: true, ..told() };
        assert_eq!(verdict(&pressed, true, at(900)), Verdict::Wait(60), "pressing twice is no work");
        let hasty = Told { worked: true, ..told() };
        assert_eq!(verdict(&hasty, true, at(1)), Verdict::Again, "work alone is what a program does");
    }
}
