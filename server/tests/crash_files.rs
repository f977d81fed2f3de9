//! The promise of the program for files, tried: it is killed again and again while people send them. Every file that the
//! page acknowledged is there afterwards, whole and with its own check sum; none by half; what nobody names goes.
#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod support;

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::fs::File;
use std::hash::{BuildHasher, RandomState};
use std::rc::Rc;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use futures_util::StreamExt as _;
use huquq_domain::codes::Reference;
use huquq_domain::role::Role;
use huquq_server::world::SystemRandom;
use huquq_store::{CaseFile, Reader, Store, Vault};
use huquq_testkit::applicant::{Applicant, story};
use huquq_testkit::browser::excerpt;
use huquq_testkit::files::{Part, form, text};
use huquq_testkit::officer::Officer;
use huquq_testkit::program::Program;
use huquq_testkit::wait::{until, until_or_none};
use huquq_testkit::wire::Ask;
use sha2::{Digest, Sha256};
use tokio::task::{LocalSet, spawn_local};

use support::{LANGUAGES, opened, queue, sqlite, store};

const KILLS: usize = 12;
const PEOPLE: usize = 4;
/// Complaints that the officer opens after each start: while all are opened, more come than the test has time for.
const AT_ONCE: usize = 2;
/// When the program is killed, in milliseconds after it was ready.
const LIFE: std::ops::Range<u64> = 100..900;
/// After a start it must be ready soon, with the load beside it.
const READY: Duration = Duration::from_secs(10);
/// Longest that one person tries to do one thing.
const PATIENCE: Duration = Duration::from_secs(120);
/// Bytes of the files: around a sealed piece, and of several.
const SIZES: [usize; 5] = [64 << 10, (64 << 10) - 20, 300_000, (128 << 10) + 1, 1 << 20];

/// A complaint for which a person saw a reference, and its files by name and check sum.
#[derive(Clone)]
struct Filed {
    reference: String,
    files: Vec<(String, String)>,
}

/// What people know and the test looks at.
#[derive(Clone, Default)]
struct Shared {
    ledger: Rc<RefCell<Vec<Filed>>>,
    stop: Rc<Cell<bool>>,
    cut_off: Rc<Cell<usize>>,
}

#[tokio::test]
async fn no_acknowledged_file_is_lost_or_halved_in_twelve_kills() {
    LocalSet::new().run_until(lab()).await;
}

async fn lab() {
    let mut program = Program::start(sqlite()).await;
    let mut officer = Officer::at_work(&program, "aysel").await;
    let shared = Shared::default();
    let people: Vec<_> = (0..PEOPLE)
        .map(|voice| {
            let start = Applicant::new(&program, LANGUAGES[voice % LANGUAGES.len()]);
            spawn_local(sends_until(start, voice, shared.clone()))
        })
        .collect();
    let mut checked = 0;
    for _ in 0..KILLS {
        let life = Duration::from_millis(LIFE.start + RandomState::new().hash_one(0) % (LIFE.end - LIFE.start));
        assert!(
            until_or_none(life, async || program.ended()).await.is_none(),
            "it ended by itself:\n{}",
            program.log()
        );
        program.kill();
        let ready = program.restart().await;
        assert!(ready < READY, "ready after {ready:?}");
        // The last that were acknowledged before the kill are opened at once, while the next people come; all of them at the end.
        let filed: Vec<Filed> = shared.ledger.borrow()[checked..].to_vec();
        checked += filed.len();
        for one in filed.iter().rev().take(AT_ONCE) {
            an_officer_gets(&mut officer, one).await;
        }
    }
    shared.stop.set(true);
    for person in people {
        person.await.expect("a person gave up");
    }
    program.restart().await;
    let ledger = shared.ledger.take();
    let files: usize = ledger.iter().map(|one| one.files.len()).sum();
    println!("{KILLS} kills, {} complaints, {files} files, {} requests cut off", ledger.len(), shared.cut_off.get());
    assert!(ledger.len() >= KILLS, "too few complaints to show anything: {}", ledger.len());
    let named = everything_is_there(&program, &ledger).await;
    orphans_go(&mut program, &named).await;
    for one in ledger.iter().rev().take(3) {
        an_officer_gets(&mut officer, one).await;
    }
}

/// One complaint with files after another, each brought to its end whatever happens to the server.
async fn sends_until(start: Applicant, voice: usize, shared: Shared) {
    let mut number = 0;
    while !shared.stop.get() {
        let mut person = start.clone();
        let answers = story("Gülşən", &format!("{voice}/{number}"));
        insist(&shared, &mut person, async |person| person.try_starts().await).await;
        insist(&shared, &mut person, async |person| person.try_fills(&answers).await).await;
        let mut files = Vec::new();
        for i in 0..=number % 3 {
            let name = format!("{voice}-{number}-{i}.txt");
            let size = SIZES[(voice + number + i) % SIZES.len()];
            let content = [name.as_bytes(), b"\n", &text(size)].concat();
            files.push((name.clone(), sum(&content)));
            // The page's script names each sending: tried again, it is the same one.
            let sending = Part::field("upload", &format!("{voice:08}{number:08}{i:08}"));
            let ask = form(&person.path("files"), &[sending, Part::file(&name, content)]);
            insist(&shared, &mut person, async |person| {
                let answer = person.browser.ask(ask.clone()).await.map_err(|error| error.to_string())?;
                assert_eq!(answer.status, 303, "{}", excerpt(&answer));
                assert_eq!(answer.location(), person.path("files"));
                Ok(())
            })
            .await;
        }
        insist(&shared, &mut person, async |person| person.try_presses_send().await).await;
        let sent = insist(&shared, &mut person, async |person| person.try_sees_sent().await).await;
        shared.ledger.borrow_mut().push(Filed { reference: sent.reference, files });
        number += 1;
    }
}

/// Does one thing again until the connection holds.
async fn insist<T>(
    shared: &Shared,
    person: &mut Applicant,
    mut deed: impl AsyncFnMut(&mut Applicant) -> Result<T, String>,
) -> T {
    until("a person to get through", PATIENCE, async || match deed(person).await {
        Ok(done) => Some(done),
        Err(trouble) => {
            // A cut connection is told in one line; a page that came and is not the right one brings its start along.
            assert!(!trouble.contains('\n'), "refused instead of cut off: {trouble}");
            shared.cut_off.set(shared.cut_off.get() + 1);
            None
        }
    })
    .await
}

fn sum(content: &[u8]) -> String {
    data_encoding::HEXLOWER.encode(&Sha256::digest(content))
}

/// An officer saves every file of a complaint from its page.
async fn an_officer_gets(officer: &mut Officer, filed: &Filed) {
    let page = officer.opens(&filed.reference).await.text();
    let begin = format!("/staff/case/{}/files/", filed.reference);
    let mut ids: Vec<&str> = page.split(begin.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect();
    ids.dedup();
    assert_eq!(ids.len(), filed.files.len(), "{}", filed.reference);
    for (id, (name, wanted)) in ids.iter().zip(&filed.files) {
        let saved = officer.person().browser.asks(Ask::get(&format!("{begin}{id}"))).await;
        assert_eq!(saved.status, 200, "{name}");
        assert_eq!(&sum(&saved.body), wanted, "{name}");
    }
}

/// Every acknowledged complaint with every acknowledged file and no other, opened with the key. Gives the files' ids.
async fn everything_is_there(program: &Program, ledger: &[Filed]) -> BTreeSet<String> {
    let store: Store = store(program).await;
    let vault = Vault::open(&program.data_dir().join("attachments"), Arc::new(SystemRandom)).unwrap();
    let reader = Reader { login: "test".to_owned(), role: Role::Auditor };
    let references: BTreeSet<&str> = ledger.iter().map(|one| one.reference.as_str()).collect();
    assert_eq!(references.len(), ledger.len(), "one reference was shown for two complaints");
    assert_eq!(queue(&store).await.len(), ledger.len(), "lost, or filed twice");
    let mut named = BTreeSet::new();
    for one in ledger {
        let case = opened(&store, &one.reference).await.expect("an acknowledged complaint is there");
        let rows: Vec<_> = case.files.iter().map(|file| (file.name.clone(), file.sha256.clone())).collect();
        assert_eq!(rows, one.files, "{}", one.reference);
        let reference = Reference::parse(&one.reference).unwrap();
        for row in case.files {
            let found = store.open_case_file(reference, &row.id, &reader, false).await.unwrap().unwrap();
            let CaseFile::Open(file, key) = found else { panic!("{} is closed", row.name) };
            let mut pieces = vault.read(&file.id, &key).await.expect("it lies there");
            let (mut hash, mut size) = (Sha256::new(), 0);
            while let Some(piece) = pieces.next().await {
                let piece = piece.expect("it is whole");
                size += piece.len();
                hash.update(&piece);
            }
            assert_eq!(data_encoding::HEXLOWER.encode(&hash.finalize()), row.sha256, "{}", row.name);
            assert_eq!(u64::try_from(size).unwrap(), row.size, "{}", row.name);
            assert!(named.insert(file.id), "two files under one id");
        }
    }
    assert_eq!(store.audit_first_fault().await.expect("the audit is read"), None);
    named
}

/// The names of all that lies in the folder of attachments.
fn on_disk(program: &Program) -> BTreeSet<String> {
    let below = |folder: std::path::PathBuf| std::fs::read_dir(folder).into_iter().flatten().flatten();
    let folders = below(program.data_dir().join("attachments"));
    folders
        .flat_map(|folder| below(folder.path()))
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect()
}

/// What a kill left half-written or unnamed goes with the next sweep, once it is a day old; what is named stays.
async fn orphans_go(program: &mut Program, named: &BTreeSet<String>) {
    let folder = program.data_dir().join("attachments").join("ab");
    std::fs::create_dir_all(&folder).unwrap();
    // One of each kind for certain: whether a kill leaves any is chance.
    let whole = "ab".repeat(16);
    for name in [whole.clone(), format!("{whole}#1")] {
        std::fs::write(folder.join(name), "left behind").unwrap();
    }
    let left = on_disk(program);
    assert!(named.is_subset(&left), "a file is named that is not there");
    println!("{} files were left without a name", left.len() - named.len() - 2);
    let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(24 * 60 * 60);
    for name in &left {
        let path = program.data_dir().join("attachments").join(&name[..2]).join(name);
        File::options().write(true).open(path).unwrap().set_modified(long_ago).unwrap();
    }
    // It sweeps when it starts.
    program.restart().await;
    until("what nobody names to go", Duration::from_secs(30), async || (on_disk(program) == *named).then_some(()))
        .await;
}
