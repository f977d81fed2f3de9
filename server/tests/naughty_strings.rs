//! Strings that break programs go through every text of the question model and every door (form, 916, program) and come
//! back equal: on the form, in the office's mail, on the officer's page. There they are text and nothing else.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod support;

use std::collections::BTreeSet;

use huquq_domain::answers::Answers;
use huquq_domain::questions::{self, Field, Kind, STEPS, Shown, StepId};
use huquq_testkit::applicant::AGREEMENT;
use huquq_testkit::browser::{input_value, text_area};
use huquq_testkit::naughty::NAUGHTY;
use huquq_testkit::office::Office;
use huquq_testkit::wire::unescape;
use serde_json::{Value as Json, json};
use support::{LANGUAGES, as_json, complaint_by_program, json_of, sqlite};

/// What must be answered so that every question is asked.
const OTHERS: &[(&str, &str)] = &[
    ("filing_for", "group"),
    ("subject_count", "3"),
    ("safe_contact", "phone"),
    ("detained", "self"),
    ("complained_before", "yes"),
];

/// Every question that takes any text. Those that are shown again come first.
fn texts() -> Vec<&'static Field> {
    let is_text = |field: &&'static Field| matches!(field.kind, Kind::Line(_) | Kind::Text(_) | Kind::Phone);
    let (shown, proofs): (Vec<_>, Vec<_>) =
        questions::fields().filter(is_text).partition(|field| field.shown == Shown::Everywhere);
    shown.into_iter().chain(proofs).collect()
}

fn is_shown(field: &Field) -> bool {
    field.shown == Shown::Everywhere
}

/// What somebody types: into each question another string of the list.
type Typed = Vec<(&'static Field, &'static str)>;

/// As many complaints as it takes to say every string in a question that is shown again. Each door begins elsewhere, so
/// that a string meets other questions there.
fn complaints(shift: usize) -> Vec<Typed> {
    let fields = texts();
    let shown = fields.iter().filter(|field| is_shown(field)).count();
    let complaint = |round: usize| -> Typed {
        let string = |i: usize| NAUGHTY[(round * shown + i + shift) % NAUGHTY.len()];
        fields.iter().enumerate().map(|(i, field)| (*field, string(i))).collect()
    };
    let all: Vec<Typed> = (0..NAUGHTY.len().div_ceil(shown)).map(complaint).collect();
    let said: BTreeSet<&str> =
        all.iter().flatten().filter(|(field, _)| is_shown(field)).map(|(_, string)| *string).collect();
    assert_eq!(said.len(), NAUGHTY.len(), "every string is said once at least");
    all
}

fn answers(typed: &[(&'static Field, &'static str)]) -> Answers {
    let mut answers: Answers = OTHERS.iter().chain(AGREEMENT).copied().collect();
    for (field, string) in typed {
        answers.set(field.name, string);
    }
    answers
}

/// A text is kept as it was typed; only its line ends become those of the form.
fn kept(string: &str) -> String {
    string.replace("\r\n", "\n").replace('\r', "\n")
}

/// What stands in the control of a question.
fn in_form(html: &str, field: &Field) -> Option<String> {
    match field.kind {
        Kind::Text(_) => text_area(html, field.name),
        _ => input_value(html, field.name),
    }
}

/// Every text on a page that somebody typed, as a browser reads it.
fn typed_on(html: &str) -> BTreeSet<String> {
    let lines = html.split("<bdi>").skip(1).filter_map(|rest| rest.split_once("</bdi>")).map(|(text, _)| text);
    let blocks = html.split("class=\"typed\"").skip(1).filter_map(|rest| rest.split_once('>'));
    let blocks = blocks.filter_map(|(_, rest)| rest.split_once("</div>")).map(|(text, _)| text);
    lines.chain(blocks).map(unescape).collect()
}

/// No string of the list that would run does so here.
fn is_inert(html: &str, what: &str) {
    for string in NAUGHTY.iter().filter(|string| string.contains('<') && string.contains("alert(")) {
        assert!(!html.contains(*string), "{what}: {string:?} is markup");
    }
}

/// The text of a JSON in which every letter beyond ASCII is written as one or two halves (`\ud83d\ude00`).
fn in_halves(json: &Json) -> String {
    let written = |c: char| -> String {
        let mut halves = [0; 2];
        if c.is_ascii() {
            return c.to_string();
        }
        c.encode_utf16(&mut halves).iter().map(|half| format!("\\u{half:04x}")).collect()
    };
    json.to_string().chars().map(written).collect()
}

/// Through the form, a step a page.
async fn by_form(office: &Office) -> Vec<(String, Typed)> {
    let mut filed = Vec::new();
    for (round, typed) in complaints(0).into_iter().enumerate() {
        let mut person = office.applicant(LANGUAGES[round % LANGUAGES.len()]);
        person.starts().await;
        person.fills(&answers(&typed)).await;
        for step in STEPS.iter().filter(|step| step.id != StepId::Review) {
            let html = person.opens(step.id.code()).await.text();
            is_inert(&html, step.id.code());
            for (field, string) in typed.iter().filter(|(field, _)| step.fields().any(|here| here.name == field.name)) {
                assert_eq!(in_form(&html, field), Some(kept(string)), "{} in the form", field.name);
            }
        }
        is_inert(&person.opens("review").await.text(), "review");
        filed.push((person.sends().await.reference, typed));
    }
    filed
}

/// Told to 916.
async fn by_telephone(office: &Office) -> Vec<(String, Typed)> {
    let mut operator = office.operator("sevda").await;
    let mut filed = Vec::new();
    for typed in complaints(7) {
        let answers = answers(&typed);
        operator.takes_a_call("ru").await;
        assert_eq!(operator.presses("save", &answers).await.status, 303);
        let html = operator.person().opens("/staff/phone").await.text();
        is_inert(&html, "the screen of 916");
        for (field, string) in &typed {
            assert_eq!(in_form(&html, field), Some(kept(string)), "{} on the screen of 916", field.name);
        }
        filed.push((operator.files(&answers).await.reference, typed));
    }
    filed
}

/// Sent by a program: line ends as they are, and every other time letters in halves.
async fn by_program(office: &Office) -> Vec<(String, Typed)> {
    let mut filed = Vec::new();
    for (round, typed) in complaints(13).into_iter().enumerate() {
        let mut body = as_json(&answers(&typed));
        for (field, string) in &typed {
            body[field.name] = json!(string);
        }
        let text = if round % 2 == 1 { in_halves(&body) } else { body.to_string() };
        let answer = office.program.ask(&complaint_by_program(&format!("naughty-round-{round:04}"), text)).await;
        assert_eq!(answer.status, 201, "{}", answer.text());
        filed.push((json_of(&answer)["reference"].as_str().unwrap().to_owned(), typed));
    }
    filed
}

#[tokio::test]
async fn every_string_comes_back_equal_through_every_door_and_every_text() {
    let office = Office::open_with(sqlite()).await;
    let doors = [by_form(&office).await, by_telephone(&office).await, by_program(&office).await];
    let filed: Vec<(String, Typed)> = doors.into_iter().flatten().collect();
    let mails = office.mailbox.receives(filed.len()).await;
    let mut officer = office.officer("aysel").await;
    for (reference, typed) in &filed {
        let mail = mails.iter().find(|mail| mail.header("subject").contains(reference)).expect("a mail for each");
        assert_eq!(mail.defects, [""; 0], "{reference}");
        let document = mail.json("complaint.json").expect("attached");
        let page = officer.opens(reference).await.text();
        is_inert(&page, "the officer's page");
        let shown = typed_on(&page);
        for (field, string) in typed {
            if is_shown(field) {
                assert_eq!(document["answers"][field.name], kept(string), "{} in the mail", field.name);
                assert!(shown.contains(&kept(string)), "{}: {string:?} on the officer's page", field.name);
            } else {
                assert_eq!(document["answers"].get(field.name), None, "{} is shown to nobody", field.name);
            }
        }
    }
    assert!(!office.program.log().contains("panic"), "{}", office.program.log());
}
