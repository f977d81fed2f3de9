//! What people type is readable nowhere at rest: not in the data folder (mail written to files excepted), not in the logs,
//! not in the metrics. Nor are the secrets that were given out.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod support;

use huquq_domain::answers::Answers;
use huquq_domain::questions::{self, Kind, Shown};
use huquq_testkit::applicant::{AGREEMENT, Applicant};
use huquq_testkit::files::{Part, form};
use huquq_testkit::office::Office;
use huquq_testkit::program::Program;
use huquq_testkit::smtp::{Rule, Stage, eml_files};
use huquq_testkit::staff::PASSWORD;
use huquq_testkit::wait::until;
use huquq_testkit::wire::Ask;
use support::sqlite;

/// On no list, in no text of ours.
const CANARY: &str = "kanareykaqx7";

/// Every text field holds a canary, and so many questions are asked that every field is.
fn answers() -> Answers {
    let mut answers: Answers = [
        ("filing_for", "group"),
        ("subject_count", "3"),
        ("safe_contact", "phone"),
        ("ack_by_email", "yes"),
        ("detained", "self"),
        ("complained_before", "yes"),
        ("topic", "registration"),
    ]
    .into_iter()
    .collect();
    for field in questions::fields() {
        match field.kind {
            Kind::Line(_) | Kind::Text(_) | Kind::Phone => answers.set(field.name, &format!("{CANARY} {}", field.name)),
            Kind::Email => answers.set(field.name, &format!("{CANARY}@mail.test")),
            _ => {}
        }
    }
    answers
}

fn texts() -> usize {
    questions::fields()
        .filter(|field| field.shown != Shown::Proof)
        .filter(|field| matches!(field.kind, Kind::Line(_) | Kind::Text(_) | Kind::Phone | Kind::Email))
        .count()
}

#[tokio::test]
async fn what_was_typed_and_given_out_is_readable_nowhere_at_rest() {
    let office = Office::open_with(sqlite().variable("RUST_LOG", "trace")).await;
    let mut secrets = vec![("typed text", CANARY.to_owned())];

    // Filed on the web, with mistakes on the way.
    let mut person = office.applicant("az");
    person.starts().await;
    let wrong = [("email", format!("{CANARY} no address")), ("phone", CANARY.repeat(100))];
    assert_eq!(person.tries("contact", &wrong).await.status, 422);
    person.browser.get(&format!("/az/complaint/{CANARY}?{CANARY}={CANARY}")).await.expect("an answer");
    person.browser.asks(Ask::get("/az").with("X-Whatever", CANARY).with("Referer", CANARY)).await;
    let foreign = Ask::form("/az/complaint/events", &[("what_happened", CANARY)]).with("Origin", "http://evil.test");
    assert_eq!(person.browser.asks(foreign).await.status, 403);
    person.fills(&answers()).await;
    adds_a_file(&mut person).await;
    secrets.push(("draft cookie", person.browser.cookie("draft").expect("a draft").to_owned()));
    let sent = person.sends().await;
    secrets.extend(code_forms("access code", &sent.access_code));
    let mails = office.mailbox.receives(2).await;
    let document = mails.iter().find_map(|mail| mail.json("complaint.json")).expect("the office's mail");
    let found = document["answers"].to_string().matches(CANARY).count();
    assert_eq!(found, texts(), "every text field was typed, kept and sent: otherwise this test proves nothing");

    // Left half way.
    let mut other = office.applicant("ru");
    other.starts().await;
    other.fills(&answers()).await;
    adds_a_file(&mut other).await;
    secrets.push(("draft cookie", other.browser.cookie("draft").expect("a draft").to_owned()));

    // Refused by the relay, which repeats the address in its answer.
    office.mailbox.answers(&[Rule::reply(Stage::Recipient, &format!("550 5.1.1 {CANARY}@mail.test unknown"))]);
    office.applicant("en").files(&answers()).await;

    // Told to 916, read by an officer, searched for by a thief.
    let mut operator = office.operator("sevda").await;
    operator.takes_a_call("az").await;
    let mut told = answers();
    assert_eq!(operator.presses("file", &told).await.status, 422);
    AGREEMENT.iter().for_each(|(name, ticked)| told.set(name, ticked));
    let call = operator.files(&told).await;
    secrets.extend(code_forms("access code", &call.access_code));
    let mut officer = office.officer("aysel").await;
    assert!(officer.opens(&sent.reference).await.text().contains(CANARY));
    officer.sees_outbox().await;
    officer.person().tries_to_sign_in(CANARY, "000000").await;
    secrets.push(("password", PASSWORD.to_owned()));

    nothing_is_readable(&office.program, &secrets, &[]).await;
    let mut program = office.program;
    program.stop().await;
    program.restart().await;
    nothing_is_readable(&program, &secrets, &[]).await;
}

#[tokio::test]
async fn only_the_written_mail_is_readable_when_mail_goes_to_files() {
    let program = Program::start(sqlite().variable("RUST_LOG", "trace")).await;
    let sent = Applicant::new(&program, "az").files(&answers()).await;
    let folder = program.data_dir().join("mail");
    until("two mails", std::time::Duration::from_secs(20), async || (eml_files(&folder).len() == 2).then_some(()))
        .await;
    let mut secrets = vec![("typed text", CANARY.to_owned())];
    nothing_is_readable(&program, &secrets, &["mail"]).await;
    secrets = code_forms("access code", &sent.access_code);
    nothing_is_readable(&program, &secrets, &[]).await;
}

/// A file whose name and content hold canaries, and one that is refused.
async fn adds_a_file(person: &mut Applicant) {
    let parts = [
        Part::file(&format!("{CANARY}.txt"), CANARY.repeat(30_000)),
        Part::file(&format!("{CANARY}.html"), format!("<html>{}", CANARY.repeat(30_000))),
    ];
    let path = person.path("files");
    let answer = person.browser.asks(form(&path, &parts)).await;
    assert_eq!(answer.status, 422, "one is kept, one is not");
    assert!(person.opens("files").await.text().contains(&format!("{CANARY}.txt")));
}

fn code_forms(name: &'static str, code: &Option<String>) -> Vec<(&'static str, String)> {
    let code = code.clone().expect("it was shown");
    vec![(name, code.replace(' ', "")), (name, code)]
}

/// Looks for each secret as it is, and as base64 would write it at each of three places.
async fn nothing_is_readable(program: &Program, secrets: &[(&str, String)], except: &[&str]) {
    let data = program.data_dir();
    let mut places: Vec<(String, Vec<u8>)> = program
        .data_files()
        .into_iter()
        .filter(|(path, _)| !except.iter().any(|name| path.starts_with(data.join(name))))
        .map(|(path, bytes)| (path.display().to_string(), bytes))
        .collect();
    assert!(places.iter().any(|(_, bytes)| bytes.starts_with(b"SQLite format 3")), "the database is among the files");
    assert!(program.log().len() > 100, "the log is kept");
    places.push(("the log".to_owned(), program.log().into_bytes()));
    places.push(("the metrics".to_owned(), program.metrics().await.into_bytes()));
    for (name, secret) in secrets {
        for form in forms(secret) {
            for (place, bytes) in &places {
                let found = bytes.windows(form.len()).any(|window| window == form);
                assert!(!found, "{name} is readable in {place}{}", line_with(bytes, &form));
            }
        }
    }
}

fn forms(secret: &str) -> Vec<Vec<u8>> {
    let mut forms = vec![secret.as_bytes().to_vec(), secret.to_uppercase().into_bytes()];
    forms.push(secret.encode_utf16().flat_map(u16::to_le_bytes).collect());
    for shift in 0..3 {
        let shifted = [&b"\0\0\0"[..shift], secret.as_bytes()].concat();
        let text = data_encoding::BASE64_NOPAD.encode(&shifted);
        // The first and the last group also hold what stands before and after.
        let inner = &text[4.min(text.len())..text.len() - text.len() % 4 - 4.min(text.len() / 2)];
        if inner.len() >= 8 {
            forms.push(inner.as_bytes().to_vec());
        }
    }
    forms
}

/// The line around a find, for a log; nothing for a database.
fn line_with(bytes: &[u8], form: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    let form = String::from_utf8_lossy(form).into_owned();
    text.lines().find(|line| line.len() < 2_000 && line.contains(&form)).map_or(String::new(), |l| format!(": {l}"))
}
