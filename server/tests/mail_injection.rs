//! Whoever types headers, addresses or words of SMTP changes no mail: each attempt travels through a real relay and is read
//! by two parsers and by a few lines of our own, and all three see the same head.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod support;

use std::time::Duration;

use huquq_domain::attachments::{FILES_MAX, shown_name};
use huquq_domain::questions::{self, ErrorCode, Kind};
use huquq_testkit::applicant::story;
use huquq_testkit::files::{Part, form, written};
use huquq_testkit::injections::{ADDRESSES, HEADERS};
use huquq_testkit::office::Office;
use huquq_testkit::program::OFFICE_EMAIL;
use huquq_testkit::smtp::Mail;
use huquq_testkit::wait::until;
use serde_json::{Value as Json, json};
use support::{complaint_by_program, json_of, outbox, sqlite, store, words};

/// Who asked for a notice in these tests.
const ASKED: &str = "usual@b.test";
/// What every mail has in its head; a mail of one part names the part's coding there too.
const HEAD: [&str; 7] = ["content-type", "date", "from", "message-id", "mime-version", "subject", "to"];
const CODING: &str = "content-transfer-encoding";
/// The parts of the office's mail.
const OFFICE_PARTS: [&str; 2] = ["text/plain", "application/json"];

/// Blanks do not count where a line was folded.
fn squeezed(value: &str) -> String {
    value.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn names(headers: &[(String, String)]) -> Vec<String> {
    headers.iter().map(|(name, _)| name.to_lowercase()).collect()
}

fn value(headers: &[(String, String)], name: &str) -> String {
    squeezed(headers.iter().find(|(given, _)| given.eq_ignore_ascii_case(name)).map_or("", |(_, value)| value))
}

/// The head is ours, the envelope has one recipient, and every reader sees the same.
fn is_ours(mail: &Mail, to: &str, parts: &[&str], what: &str) {
    let raw = mail.raw_headers();
    let mut wanted: Vec<&str> = HEAD.to_vec();
    wanted.extend((parts.len() == 1).then_some(CODING));
    wanted.sort_unstable();
    assert_eq!(mail.header_names(), wanted, "{what}");
    assert_eq!((mail.to.as_slice(), mail.again.to.as_slice()), (&[to.to_owned()][..], &[to.to_owned()][..]), "{what}");
    let from = mail.header("from");
    assert!(mail.from == from && !from.contains("evil"), "{what}: from {from}");
    for one in [names(&mail.headers), names(&mail.again.headers)] {
        assert_eq!(one, names(&raw), "{what}: the readers disagree about the head");
    }
    for name in ["from", "to", "subject", "message-id", "date"] {
        assert_eq!(value(&mail.headers, name), value(&mail.again.headers, name), "{what}: {name}");
    }
    for name in ["from", "to", "message-id"] {
        assert_eq!(value(&mail.headers, name), value(&raw, name), "{what}: {name}");
    }
    assert!(raw.iter().all(|(_, value)| !value.contains("evil")), "{what}: {raw:?}");
    let types: Vec<&str> = mail.parts.iter().map(|part| part.content_type.as_str()).collect();
    assert_eq!(types, parts, "{what}");
    assert_eq!(mail.again.types, parts, "{what}");
    assert!(mail.defects.is_empty(), "{what}: {:?}", mail.defects);
    assert!(mail.raw.windows(2).all(|pair| (pair[1] == b'\n') == (pair[0] == b'\r')), "{what}: half a line end");
    let longest = mail.raw.split(|byte| *byte == b'\n').map(<[u8]>::len).max().unwrap_or_default();
    assert!(longest <= 999, "{what}: a line of {longest} octets");
}

/// A complaint that a program sends for somebody who wants a notice at `email`.
fn body(text: &str, email: &str) -> Json {
    let mut body = json!({
        "filing_for": "group", "subject_count": 2, "safe_contact": "phone", "detained": "self",
        "complained_before": true, "email": email, "ack_by_email": true, "declaration": true, "data_consent": true
    });
    for field in questions::fields().filter(|f| matches!(f.kind, Kind::Line(_) | Kind::Text(_) | Kind::Phone)) {
        body[field.name] = json!(text);
    }
    body
}

#[tokio::test]
async fn no_typed_text_writes_a_header_a_recipient_or_a_part() {
    let office = Office::open_with(sqlite()).await;
    let long = format!("{}\r\nBcc: evil@evil.test", "x".repeat(170));
    let typed: Vec<&str> = HEADERS.iter().copied().chain([long.as_str()]).collect();
    let mut filed = Vec::new();
    for (i, text) in typed.iter().enumerate() {
        let ask = complaint_by_program(&format!("injected-text-{i:04}"), body(text, ASKED).to_string());
        let answer = office.program.ask(&ask).await;
        assert_eq!(answer.status, 201, "{text:?}: {}", answer.text());
        filed.push(json_of(&answer)["reference"].as_str().unwrap().to_owned());
    }
    let mails = office.mailbox.receives_within(2 * filed.len(), Duration::from_secs(60)).await;
    assert_eq!(mails.len(), 2 * filed.len(), "one mail to the office and one to the applicant each");
    for (reference, text) in filed.iter().zip(typed) {
        let of_it = |to: &str| {
            let found: Vec<&Mail> =
                mails.iter().filter(|mail| mail.header("subject").contains(reference) && mail.to == [to]).collect();
            assert_eq!(found.len(), 1, "{text:?} to {to}");
            found[0]
        };
        let (office, notice) = (of_it(OFFICE_EMAIL), of_it(ASKED));
        is_ours(office, OFFICE_EMAIL, &OFFICE_PARTS, &format!("{text:?}"));
        is_ours(notice, ASKED, &OFFICE_PARTS[..1], &format!("{text:?}"));
        let told = text.replace("\r\n", "\n").replace('\r', "\n");
        let answers = &office.json("complaint.json").expect("attached")["answers"];
        for name in ["given_name", "body_other", "what_happened", "phone"] {
            assert_eq!(answers[name], told, "{name}");
        }
        assert!(!notice.parts[0].text.contains("evil"), "the notice repeats nothing that was typed");
    }
}

#[tokio::test]
async fn no_name_of_a_file_writes_a_header_or_a_part() {
    let office = Office::open_with(sqlite()).await;
    let (name, account) = words("az");
    let mut filed = Vec::new();
    for attempts in HEADERS.chunks(FILES_MAX) {
        let mut person = office.applicant("az");
        person.starts().await;
        person.fills(&story(name, account)).await;
        let mut kept = Vec::new();
        for attempt in attempts {
            let ask = form(&person.path("files"), &[Part::file(attempt, "words")]);
            let answer = person.browser.asks(ask).await;
            // Browsers write line ends of a name in another way; what no head may hold is refused whole.
            let broken = attempt.chars().any(|c| c.is_ascii_control() && !matches!(c, '\r' | '\n' | '\t'));
            assert_eq!(answer.status, if broken { 415 } else { 303 }, "{attempt:?}");
            if !broken {
                kept.push(shown_name(&written(attempt).replace("%22", "\"")));
            }
        }
        filed.push((person.sends().await.reference, kept));
    }
    let mails = office.mailbox.receives(filed.len()).await;
    assert_eq!(mails.len(), filed.len());
    for (reference, kept) in filed {
        let mail = mails.iter().find(|mail| mail.header("subject") == reference).unwrap();
        is_ours(mail, OFFICE_EMAIL, &OFFICE_PARTS, "names of files");
        let document = mail.json("complaint.json").expect("attached");
        let listed = document["attachments"].as_array().unwrap();
        assert_eq!(listed.len(), kept.len());
        for (row, name) in listed.iter().zip(kept) {
            assert!(name.is_empty() || row["name"] == name, "{name:?}");
        }
    }
}

#[tokio::test]
async fn an_address_with_more_in_it_is_refused_or_is_the_only_recipient() {
    let office = Office::open_with(sqlite()).await;
    let (mut taken, mut refused) = (Vec::new(), 0);
    for (i, address) in ADDRESSES.iter().enumerate() {
        let ask = complaint_by_program(&format!("injected-address-{i:04}"), body("x", address).to_string());
        let answer = office.program.ask(&ask).await;
        if answer.status == 201 {
            taken.push(address.trim());
            continue;
        }
        assert_eq!(answer.status, 422, "{address:?}: {}", answer.text());
        let errors = json_of(&answer)["errors"].clone();
        assert_eq!(errors.as_array().map(Vec::len), Some(1), "{address:?}: {errors}");
        assert_eq!(
            (&errors[0]["field"], &errors[0]["code"]),
            (&json!("email"), &json!(ErrorCode::NotAnEmail.code())),
            "{address:?}"
        );
        refused += 1;
    }
    assert!(taken.contains(&ASKED) && refused >= 20, "{refused} refused, taken: {taken:?}");
    let store = store(&office.program).await;
    until("every mail to be tried", Duration::from_secs(60), async || {
        let rows = outbox(&store).await;
        let tried = rows.iter().all(|row| row.attempts > 0 && row.last_code.is_some());
        (rows.len() == 2 * taken.len() && tried).then_some(())
    })
    .await;
    let mails = office.mailbox.messages();
    assert!(mails.iter().any(|mail| mail.to == [ASKED]), "a usual address gets its notice");
    for mail in &mails {
        let [to] = mail.to.as_slice() else { panic!("several recipients: {:?}", mail.to) };
        let office = to == OFFICE_EMAIL;
        assert!(office || taken.contains(&to.as_str()), "mail to {to:?}, which nobody typed");
        let parts = if office { &OFFICE_PARTS[..] } else { &OFFICE_PARTS[..1] };
        let mut wanted: Vec<&str> = HEAD.to_vec();
        wanted.extend((!office).then_some(CODING));
        wanted.sort_unstable();
        assert_eq!(mail.header_names(), wanted, "{to:?}");
        for read in [&mail.headers, &mail.again.headers] {
            assert_eq!(names(read), names(&mail.raw_headers()), "{to:?}: the readers disagree about the head");
        }
        assert_eq!(mail.again.types, parts, "{to:?}");
    }
}
