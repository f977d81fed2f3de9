//! Programs: the receipt in the answer, and files to a filed complaint. Once for each key, all or none, and only with the code.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod support;

use std::time::{Duration, Instant};

use huquq_domain::attachments::{FILE_MAX, FILES_MAX};
use huquq_domain::codes::{AccessCode, Reference};
use huquq_domain::event::{Actor, Outcome, What};
use huquq_store::SignedReceipt;
use huquq_testkit::files::{Part, form, text};
use huquq_testkit::program::Program;
use huquq_testkit::schema;
use huquq_testkit::wait::until;
use huquq_testkit::wire::{Answer, Ask};
use serde_json::{Value as Json, json};
use sha2::{Digest, Sha256};
use support::{complaint_by_program, json_of, opened, postgres, sqlite, store};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

const KEY: &str = "a-key-drawn-at-random-1";
const FILES: &str = "a-key-of-a-sending-0001";

/// A complaint filed by a program: its number and its code.
struct Filed {
    reference: String,
    code: String,
}

impl Filed {
    async fn of(program: &Program, key: &str) -> Self {
        let body = json!({
            "filing_for": "self", "given_name": "Leyla", "what_happened": "x", "declaration": true, "data_consent": true
        });
        let answer = program.ask(&complaint_by_program(key, body.to_string())).await;
        assert_eq!(answer.status, 201, "{}", answer.text());
        let filed = json_of(&answer);
        let text = |name: &str| filed[name].as_str().unwrap().to_owned();
        Self { reference: text("reference"), code: text("access_code") }
    }

    fn path(&self) -> String {
        format!("/api/v1/complaints/{}/attachments", self.reference)
    }

    fn files(&self, key: &str, parts: &[Part]) -> Ask {
        form(&self.path(), parts).with("Idempotency-Key", key).with("Access-Code", &self.code)
    }
}

fn is_problem(answer: &Answer, status: u16, code: &str) -> Json {
    assert_eq!(answer.status, status, "{}", answer.text());
    assert_eq!(answer.header("content-type"), Some("application/problem+json"));
    let problem = json_of(answer);
    assert_eq!((&problem["type"], &problem["status"]), (&json!(format!("urn:huquq:problem:{code}")), &json!(status)));
    problem
}

/// The codes of what is wrong with the files.
fn codes(problem: &Json) -> Vec<&str> {
    let errors = problem["errors"].as_array().unwrap();
    assert!(errors.iter().all(|error| error["field"] == "files" && !error["message"].as_str().unwrap().is_empty()));
    errors.iter().map(|error| error["code"].as_str().unwrap()).collect()
}

/// How many files lie in the folder of attachments, once what goes is gone.
async fn only(program: &Program, count: usize) {
    let folder = program.data_dir().join("attachments");
    let kept = || program.data_files().into_iter().filter(|(path, _)| path.starts_with(&folder)).count();
    until("the rest to go", Duration::from_secs(10), async || (kept() == count).then_some(())).await;
}

#[tokio::test]
async fn the_answer_carries_the_receipt_and_gives_it_again() {
    let program = Program::start(sqlite()).await;
    let body = json!({ "filing_for": "self", "anonymous": true, "what_happened": "x", "declaration": true, "data_consent": true });
    let ask = complaint_by_program(KEY, body.to_string());
    let first = json_of(&program.ask(&ask).await);
    let signed = SignedReceipt::find(first["receipt"]["text"].as_str().unwrap()).unwrap();
    let stated = signed.statement().unwrap();
    assert_eq!(first["receipt"]["statement"].to_string(), stated.canonical());
    assert_eq!((stated.reference.to_string(), stated.test), (first["reference"].as_str().unwrap().to_owned(), true));
    let store = store(&program).await;
    assert!(store.holds_receipt(stated.reference, &signed).await.unwrap());
    let again = program.ask(&ask).await;
    assert_eq!((again.status, &json_of(&again)["receipt"]), (200, &first["receipt"]));
    let document = json_of(&program.ask(&Ask::get("/api/openapi.json")).await);
    let said = &document["paths"]["/api/v1/complaints"]["post"]["responses"]["201"]["content"]["application/json"];
    assert_eq!(schema::faults(&said["schema"], &first), Vec::<String>::new());
}

#[tokio::test]
async fn files_join_the_complaint_once_on_sqlite() {
    files_join_the_complaint_once(Program::start(sqlite()).await).await;
}

#[tokio::test]
async fn files_join_the_complaint_once_on_postgresql() {
    files_join_the_complaint_once(Program::start(postgres()).await).await;
}

async fn files_join_the_complaint_once(program: Program) {
    let filed = Filed::of(&program, KEY).await;
    let letter = text(200_000);
    let parts = [Part::file("qərar.txt", letter.clone()), Part::file("../b.txt", "words")];
    let first = program.ask(&filed.files(FILES, &parts)).await;
    assert_eq!((first.status, first.header("idempotent-replayed")), (201, None), "{}", first.text());
    assert_eq!(first.header("cache-control"), Some("no-store"));
    let sum = |content: &[u8]| data_encoding::HEXLOWER.encode(&Sha256::digest(content));
    let expected = json!([
        { "name": "qərar.txt", "size": 200_000, "sha256": sum(&letter), "kind": "txt" },
        { "name": "b.txt", "size": 5, "sha256": sum(b"words"), "kind": "txt" }
    ]);
    assert_eq!(json_of(&first), expected);
    for _ in 0..2 {
        let again = program.ask(&filed.files(FILES, &parts)).await;
        assert_eq!((again.status, again.header("idempotent-replayed")), (200, Some("true")));
        assert_eq!(json_of(&again), expected);
    }
    is_problem(&program.ask(&filed.files(FILES, &parts[..1])).await, 422, "idempotency_mismatch");
    only(&program, 2).await;
    // The same key of another complaint, and of a filing, is another key.
    let other = Filed::of(&program, FILES).await;
    assert_eq!(program.ask(&other.files(FILES, &parts[1..])).await.status, 201);

    let store = store(&program).await;
    let case = opened(&store, &filed.reference).await.unwrap();
    assert_eq!((case.files.len(), case.events.len()), (2, 2));
    assert_eq!((&case.events[1].what, &case.events[1].actor), (&What::FilesAdded { count: 2 }, &Actor::Applicant));
    let document = json_of(&program.ask(&Ask::get("/api/openapi.json")).await);
    let post = &document["paths"]["/api/v1/complaints/{reference}/attachments"]["post"];
    for status in ["200", "201"] {
        let said = &post["responses"][status]["content"]["application/json"]["schema"];
        assert_eq!(schema::faults(said, &expected), Vec::<String>::new());
    }
    let log = program.log();
    for word in ["qərar", FILES, filed.code.as_str(), filed.reference.as_str(), sum(&letter).as_str()] {
        assert!(!log.contains(word), "{word} stands in the log");
    }
}

#[tokio::test]
async fn ten_that_race_with_one_key_are_kept_once() {
    let program = Program::start(sqlite()).await;
    let filed = Filed::of(&program, KEY).await;
    let ask = filed.files(FILES, &[Part::file("a.txt", "words")]);
    let racing = (0..10).map(|_| {
        let (address, ask) = (program.address(), ask.clone());
        tokio::spawn(async move { huquq_testkit::wire::ask(address, &ask).await.expect("an answer") })
    });
    let mut fresh = 0;
    for one in racing.collect::<Vec<_>>() {
        let answer = one.await.unwrap();
        assert!(matches!(answer.status, 200 | 201), "{}", answer.text());
        fresh += usize::from(answer.status == 201);
    }
    assert_eq!(fresh, 1);
    only(&program, 1).await;
    assert_eq!(opened(&store(&program).await, &filed.reference).await.unwrap().files.len(), 1);
}

#[tokio::test]
async fn a_wrong_code_is_answered_as_if_the_case_were_not_there() {
    let program = Program::start(sqlite().variable("HUQUQ_LIMITS", "on")).await;
    let (filed, other) = (Filed::of(&program, KEY).await, Filed::of(&program, "a-key-drawn-at-random-2").await);
    let parts = [Part::file("a.txt", "words")];
    let with = |code: &str| filed.files(FILES, &parts).without("Access-Code").with("Access-Code", code);
    for bad in ["", "1234", "0000 0000 0000 0000 0001", "ключ"] {
        is_problem(&program.ask(&with(bad)).await, 400, "access_code");
    }
    let twice = filed.files(FILES, &parts).with("Access-Code", &filed.code);
    is_problem(&program.ask(&twice).await, 400, "access_code");
    let nobody = Reference::draw(2025, &huquq_testkit::clock::SeededRandom::new(7)).unwrap().to_string();
    let nowhere = Filed { reference: nobody, code: filed.code.clone() };
    let absent = is_problem(&program.ask(&nowhere.files(FILES, &parts)).await, 404, "not_found");
    let mistyped = Filed { reference: "26-7K3M".to_owned(), code: filed.code.clone() };
    assert_eq!(is_problem(&program.ask(&mistyped.files(FILES, &parts)).await, 404, "not_found"), absent);
    for _ in 0..5 {
        assert_eq!(is_problem(&program.ask(&with(&other.code)).await, 404, "not_found"), absent);
    }
    let begun = Instant::now();
    is_problem(&program.ask(&with(&other.code)).await, 404, "not_found");
    assert!(begun.elapsed() >= Duration::from_millis(300), "after five wrong codes each one waits");
    assert_eq!(program.ask(&filed.files(FILES, &parts)).await.status, 201, "a right code is never refused");
    assert!(!program.log().contains(&other.code) && !program.log().contains(&filed.code));
    only(&program, 1).await;
}

#[tokio::test]
async fn what_does_not_fit_is_told_by_its_code_and_nothing_is_kept() {
    let program = Program::start(sqlite()).await;
    let filed = Filed::of(&program, KEY).await;
    let over = usize::try_from(FILE_MAX).unwrap() + 1;
    for (name, content, code) in [
        ("photo.jpg", b"<!doctype html><script>alert(1)</script>".to_vec(), "page"),
        ("letter.pdf", b"MZ\x90\0\x03".to_vec(), "program"),
        ("empty.txt", Vec::new(), "empty"),
        ("film.txt", vec![b'x'; over], "too_large"),
    ] {
        // What fits beside it is not kept either: a program sends all or nothing.
        let parts = [Part::file("good.txt", "words"), Part::file(name, content)];
        let ask = filed.files(FILES, &parts).with("Accept-Language", "en");
        let problem = is_problem(&program.ask(&ask).await, 422, "invalid");
        assert_eq!(codes(&problem), [code]);
        let message = problem["errors"][0]["message"].as_str().unwrap();
        assert!(message.starts_with(&format!("{name}: ")) && !message.contains('\u{2068}'), "{message}");
        only(&program, 0).await;
    }
    let nothing = filed.files(FILES, &[Part::field("upload", "0123456789abcdef")]);
    assert_eq!(codes(&is_problem(&program.ask(&nothing).await, 422, "invalid")), ["required"]);
    let good = || filed.files(FILES, &[Part::file("a.txt", "words")]);
    for kind in ["", "application/json", "application/x-www-form-urlencoded"] {
        let ask = good().without("Content-Type").with("Content-Type", kind);
        is_problem(&program.ask(&ask).await, 415, "media");
    }
    is_problem(&program.ask(&good().without("Idempotency-Key")).await, 400, "idempotency_key");
    is_problem(&program.ask(&good().with("Accept", "text/html")).await, 406, "accept");
    is_problem(&program.ask(&good().with("Origin", "https://evil.test")).await, 403, "origin");
    is_problem(&program.ask(&good().with("Authorization", "Bearer x")).await, 401, "partner_key");
    is_problem(&program.ask(&Ask::get(&filed.path())).await, 405, "method");
    only(&program, 0).await;
    assert_eq!(program.ask(&good()).await.status, 201, "what was refused has not used the key");
}

#[tokio::test]
async fn the_twenty_first_file_and_a_body_beyond_the_limit_are_refused() {
    let program = Program::start(sqlite()).await;
    let filed = Filed::of(&program, KEY).await;
    let many = |count: usize| (0..count).map(|i| Part::file(&format!("{i}.txt"), "words")).collect::<Vec<_>>();
    let at_once = is_problem(&program.ask(&filed.files(FILES, &many(FILES_MAX + 1))).await, 422, "invalid");
    assert_eq!(codes(&at_once), ["too_many"]);
    only(&program, 0).await;
    assert_eq!(program.ask(&filed.files(FILES, &many(FILES_MAX))).await.status, 201);
    let one_more = filed.files("a-key-of-a-sending-0002", &many(1));
    assert_eq!(codes(&is_problem(&program.ask(&one_more).await, 422, "invalid")), ["too_many"]);
    assert_eq!(program.ask(&filed.files(FILES, &many(FILES_MAX))).await.status, 200, "the same key as before");
    only(&program, FILES_MAX).await;

    let host = program.address().to_string();
    let (path, code) = (filed.path(), &filed.code);
    let head = format!(
        "POST {path} HTTP/1.1\r\nHost: {host}\r\nContent-Type: multipart/form-data; boundary=x\r\nAccess-Code: {code}\r\n\
         Idempotency-Key: {FILES}\r\nContent-Length: {}\r\n\r\n",
        202u64 << 20
    );
    let mut socket = TcpStream::connect(program.address()).await.unwrap();
    socket.write_all(head.as_bytes()).await.unwrap();
    let mut answer = [0u8; 12];
    socket.read_exact(&mut answer).await.unwrap();
    assert_eq!(&answer, b"HTTP/1.1 413");
}

#[tokio::test]
async fn a_connection_cut_half_way_leaves_nothing() {
    let program = Program::start(sqlite()).await;
    let filed = Filed::of(&program, KEY).await;
    let ask = filed.files(FILES, &[Part::file("a.txt", text(300_000)), Part::file("b.txt", "words")]);
    let (length, whole) = (ask.body.len(), ask.bytes(&program.address().to_string()));
    let head = whole.len() - length;
    for come in [0, 1, length / 2, length - 1] {
        let mut socket = TcpStream::connect(program.address()).await.unwrap();
        socket.write_all(&whole[..head + come]).await.unwrap();
        socket.shutdown().await.unwrap();
        let mut answer = Vec::new();
        // The server has noticed when it closes its own side, with an answer or without.
        let _ = socket.read_to_end(&mut answer).await;
        assert!(!answer.starts_with(b"HTTP/1.1 201"), "cut after {come} of {length}");
        only(&program, 0).await;
    }
    let store = store(&program).await;
    assert_eq!(opened(&store, &filed.reference).await.unwrap().events.len(), 1);
    assert_eq!(program.ask(&ask).await.status, 201, "and afterwards it goes through");
    assert_eq!(opened(&store, &filed.reference).await.unwrap().files.len(), 2);
}

#[tokio::test]
async fn a_partner_is_named_and_what_was_taken_back_takes_no_files() {
    let program = Program::start(sqlite()).await;
    let added = program.huquq(&["partner", "add", "--name", "Refugee Centre"], "").await;
    let out = String::from_utf8_lossy(&added.stdout).into_owned();
    let (id, secret) = (out.lines().next().unwrap().to_owned(), out.trim().rsplit(' ').next().unwrap().to_owned());
    let filed = Filed::of(&program, KEY).await;
    let parts = [Part::file("a.txt", "words")];
    let by_partner = || filed.files(FILES, &parts).with("Authorization", &format!("Bearer {secret}"));
    assert_eq!(program.ask(&by_partner()).await.status, 201);
    assert_eq!(program.ask(&by_partner()).await.status, 200);
    assert_eq!(program.ask(&filed.files(FILES, &parts)).await.status, 201, "somebody else's same key is another key");
    let store = store(&program).await;
    let audit = store.audit_tail(100).await.unwrap();
    let actors: Vec<&str> =
        audit.iter().filter(|line| line.action == "complaint.files").map(|line| line.actor.as_str()).collect();
    assert_eq!(actors, [format!("partner:{id}").as_str(), "applicant"]);

    let reference = Reference::parse(&filed.reference).unwrap();
    AccessCode::parse(&filed.code).unwrap();
    store.append(reference, What::Closed { outcome: Outcome::Withdrawn }, Actor::Applicant).await.unwrap();
    let late = program.ask(&filed.files("a-key-of-a-sending-0002", &parts)).await;
    is_problem(&late, 409, "withdrawn");
    assert_eq!(program.ask(&by_partner()).await.status, 200, "what was kept is told again");
    only(&program, 2).await;
}
