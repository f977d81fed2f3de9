//! The promise of the program, tried: it is killed again and again under load, and nothing for which a reference was shown is
//! lost, changed or doubled.
#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{BuildHasher, RandomState};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use huquq_store::MailKind;
use huquq_testkit::applicant::{AGREEMENT, Applicant, story};
use huquq_testkit::office::Office;
use huquq_testkit::postgres::Postgres;
use huquq_testkit::program::Program;
use huquq_testkit::smtp::Mailbox;
use huquq_testkit::wait::{until, until_or_none};
use huquq_testkit::wire::{self, Ask};
use tokio::task::{LocalSet, spawn_blocking, spawn_local};

use support::{opened, outbox, postgres, queue, sqlite, store};

const PEOPLE: usize = 5;
/// When the program is killed, in milliseconds after it was ready.
const LIFE: std::ops::Range<u64> = 50..1_500;
/// Longest that one person tries to finish one complaint.
const PATIENCE: Duration = Duration::from_secs(120);
/// After a start it must be ready soon (goal D3: 2 s on a quiet machine; this one also runs the load).
const READY: Duration = Duration::from_secs(10);

/// A complaint for which a person saw a reference.
struct Acknowledged {
    reference: String,
    text: String,
    mailed: bool,
}

#[tokio::test]
async fn nothing_acknowledged_is_lost_in_thirty_kills_on_sqlite() {
    let office = Office::open_with(sqlite()).await;
    let office = lab(office, 30, |_| {}).await;
    let database = office.program.data_dir().join("huquq.db");
    let check =
        "import sqlite3, sys; print(sqlite3.connect(sys.argv[1]).execute('PRAGMA integrity_check').fetchone()[0])";
    let output = std::process::Command::new("/usr/bin/python3").args(["-c", check]).arg(&database).output();
    assert_eq!(String::from_utf8_lossy(&output.expect("Debian's python3 runs").stdout).trim(), "ok");
}

#[tokio::test]
async fn nothing_acknowledged_is_lost_in_eight_kills_on_postgresql() {
    // Every other time the database is stopped as by a power cut as well.
    lab(Office::open_with(postgres()).await, 8, |kill| {
        if kill % 2 == 1 {
            Postgres::shared().and_then(Postgres::crash).expect("PostgreSQL comes back");
        }
    })
    .await;
}

/// `besides` is done each time while the program is down.
async fn lab(office: Office, kills: usize, besides: fn(usize)) -> Office {
    LocalSet::new().run_until(run(office, kills, besides)).await
}

async fn run(office: Office, kills: usize, besides: fn(usize)) -> Office {
    let Office { mut program, mailbox } = office;
    let stop = Arc::new(AtomicBool::new(false));
    let cut_off = Arc::new(AtomicUsize::new(0));
    let people: Vec<_> = (0..PEOPLE)
        .map(|person| {
            let start = Applicant::new(&program, support::LANGUAGES[person % support::LANGUAGES.len()]);
            spawn_local(files_until(start, person, Arc::clone(&stop), Arc::clone(&cut_off)))
        })
        .collect();
    let mut slowest = Duration::ZERO;
    for kill in 0..kills {
        let life = Duration::from_millis(LIFE.start + RandomState::new().hash_one(0) % (LIFE.end - LIFE.start));
        // The program lives for this long; if it ended by itself that would be a fault of its own.
        assert!(
            until_or_none(life, async || program.ended()).await.is_none(),
            "it ended by itself:\n{}",
            program.log()
        );
        program.kill();
        spawn_blocking(move || besides(kill)).await.expect("it comes back");
        let ready = program.restart().await;
        assert!(ready < READY, "ready after {ready:?}");
        slowest = slowest.max(ready);
    }
    stop.store(true, Ordering::SeqCst);
    let mut ledger = Vec::new();
    for person in people {
        ledger.extend(person.await.expect("a person gave up"));
    }
    program.kill();
    program.restart().await;
    println!(
        "{kills} kills, {} acknowledged complaints, {} requests cut off, slowest start {slowest:?}",
        ledger.len(),
        cut_off.load(Ordering::SeqCst)
    );
    assert!(ledger.len() >= kills, "too few complaints to show anything: {}", ledger.len());
    everything_is_there(&program, &ledger).await;
    mail_has_one_id_each(&mailbox);
    Office { program, mailbox }
}

/// One person after another with the same voice, each finishing a complaint whatever happens to the server.
async fn files_until(
    start: Applicant,
    voice: usize,
    stop: Arc<AtomicBool>,
    cut_off: Arc<AtomicUsize>,
) -> Vec<Acknowledged> {
    let mut ledger = Vec::new();
    while !stop.load(Ordering::SeqCst) {
        let number = ledger.len();
        let text = format!("{voice}/{number}: {}", "Şikayət 苦情 شكوى ".repeat(number * 37 % 300 + 1));
        let mailed = number.is_multiple_of(3);
        let mut answers = story("Gülşən", &text);
        if mailed {
            answers.set("email", &format!("person{voice}@mail.test"));
            answers.set("ack_by_email", "yes");
        }
        let mut person = start.clone();
        insist(&cut_off, &mut person, async |person| person.try_starts().await).await;
        insist(&cut_off, &mut person, async |person| {
            for step in huquq_domain::questions::STEPS.iter().take(8) {
                let path = person.path(step.id.code());
                let inputs = huquq_testkit::applicant::inputs(step, &answers);
                let answer = person.browser.post(&path, &inputs).await.map_err(|error| error.to_string())?;
                assert_eq!(answer.status, 303, "{path}: {}", huquq_testkit::browser::excerpt(&answer));
            }
            Ok(())
        })
        .await;
        insist(&cut_off, &mut person, async |person| {
            let path = person.path("review");
            let answer = person.browser.post(&path, AGREEMENT).await.map_err(|error| error.to_string())?;
            assert_eq!(answer.status, 303, "{path}: {}", huquq_testkit::browser::excerpt(&answer));
            assert_eq!(answer.location(), person.path("sent"));
            Ok(())
        })
        .await;
        // From here on the complaint counts as acknowledged: the page must show it, now or after a crash.
        let sent = insist(&cut_off, &mut person, async |person| person.try_sees_sent().await).await;
        assert!(sent.access_code.is_some(), "the code is shown until it is kept");
        ledger.push(Acknowledged { reference: sent.reference, text, mailed });
    }
    ledger
}

/// Does one thing again until the connection holds.
async fn insist<T>(
    cut_off: &AtomicUsize,
    person: &mut Applicant,
    mut deed: impl AsyncFnMut(&mut Applicant) -> Result<T, String>,
) -> T {
    until("a person to get through", PATIENCE, async || match deed(person).await {
        Ok(done) => Some(done),
        Err(trouble) => {
            // A cut connection is told in one line; a page that came and is not the right one brings its start along.
            assert!(!trouble.contains('\n'), "refused instead of cut off: {trouble}");
            cut_off.fetch_add(1, Ordering::SeqCst);
            None
        }
    })
    .await
}

async fn everything_is_there(program: &Program, ledger: &[Acknowledged]) {
    assert_eq!(wire::ask(program.address(), &Ask::get("/readyz")).await.expect("an answer").status, 200);
    let store = store(program).await;
    let kept: Vec<String> = queue(&store).await.iter().map(|row| row.reference.to_string()).collect();
    let shown: BTreeSet<&str> = ledger.iter().map(|one| one.reference.as_str()).collect();
    assert_eq!(shown.len(), ledger.len(), "one reference was shown for two complaints");
    assert_eq!(kept.iter().map(String::as_str).collect::<BTreeSet<_>>(), shown, "lost, or filed twice");
    assert_eq!(kept.len(), shown.len(), "a complaint stands twice");

    let mut mails: BTreeMap<String, Vec<MailKind>> = BTreeMap::new();
    for row in outbox(&store).await {
        mails.entry(row.reference.to_string()).or_default().push(row.kind);
    }
    for one in ledger {
        let case = opened(&store, &one.reference).await.expect("an acknowledged complaint is there");
        assert_eq!(case.answers["what_happened"], one.text, "{}", one.reference);
        assert_eq!(case.events.len(), 1, "{}", one.reference);
        let mut kinds = mails.remove(&one.reference).unwrap_or_default();
        kinds.sort();
        let wanted: &[MailKind] = if one.mailed { MailKind::ALL } else { &[MailKind::Office] };
        assert_eq!(kinds, wanted, "exactly one mail of each kind: {}", one.reference);
    }
    assert!(mails.is_empty(), "mails without a complaint");
    assert_eq!(store.audit_first_fault().await.expect("the audit is read"), None);
}

/// A message may have come twice if the crash fell between its delivery and the record; then with the same id.
fn mail_has_one_id_each(mailbox: &Mailbox) {
    let mut ids: BTreeMap<(String, Vec<String>), BTreeSet<String>> = BTreeMap::new();
    let mails = mailbox.messages();
    for mail in &mails {
        assert!(mail.defects.is_empty(), "{:?}", mail.defects);
        let key = (mail.header("subject").to_owned(), mail.to.clone());
        ids.entry(key).or_default().insert(mail.header("message-id").to_owned());
    }
    println!("{} mails arrived, {} of them different", mails.len(), ids.len());
    assert!(ids.values().all(|ids| ids.len() == 1), "one message, one Message-ID");
}
