//! What several of these tests need: the built program, its store opened beside it, the office's lists.
#![allow(dead_code, reason = "each test file uses its own part")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

use std::sync::Arc;

use huquq_domain::answers::{Answers, date_parts};
use huquq_domain::codes::Reference;
use huquq_domain::questions::{self, Kind};
use huquq_domain::role::Role;
use huquq_server::world::{SystemClock, SystemRandom};
use huquq_store::{AuditLine, Keys, OpenedCase, OutboxFilter, OutboxRow, QueuePage, QueueRow, Reader, Store};
use huquq_testkit::postgres::Postgres;
use huquq_testkit::program::{Options, Program};
use huquq_testkit::wire::{Answer, Ask};

/// The built program.
pub const HUQUQ: &str = env!("CARGO_BIN_EXE_huquq");

/// Every language, as it stands in addresses.
pub const LANGUAGES: [&str; 4] = ["az", "ru", "en", "ar"];

/// Options on the embedded database.
pub fn sqlite() -> Options {
    Options::new(HUQUQ)
}

/// Options on a new database of the throw-away PostgreSQL.
pub fn postgres() -> Options {
    let url = Postgres::shared().and_then(Postgres::database).expect("PostgreSQL is installed");
    sqlite().on(&url)
}

/// A person's text in each language, with what that language brings: both directions, letters beyond ASCII, several lines.
pub fn words(language: &str) -> (&'static str, &'static str) {
    match language {
        "az" => (
            "Gülşən",
            "Qeydiyyata almırlar.\nMəndən çıxış vərəqəsi istəyirlər – İmişlidə isə idarə bağlıdır.\n\n3 dəfə getdim.",
        ),
        "ru" => {
            ("Лейла", "Мне отказали в регистрации: «нет хозяина квартиры».\nПаспорт № 12 <b>не взяли</b> & не вернули.")
        }
        "en" => (
            "Nino O’Neill",
            "They said: \"come back when you have papers\".\n  The second line is indented.\n\tThe third by a tab.",
        ),
        _ => ("ليلى", "رفضوا تسجيلي في مكان الإقامة.\nقالوا: «ارجعي ومعك orijinal sənəd» في 12.09.2026"),
    }
}

/// The store of a program, opened beside it with its key file.
pub async fn store(program: &Program) -> Store {
    let random = Arc::new(SystemRandom);
    let keys = Keys::load_or_create(&program.key_file(), false, random.as_ref()).expect("the key file is read");
    Store::open(&program.database_url(), keys, Arc::new(SystemClock), random).await.expect("the store opens")
}

/// Every complaint, in the order of the queue.
pub async fn queue(store: &Store) -> Vec<QueueRow> {
    let mut rows: Vec<QueueRow> = Vec::new();
    loop {
        let after = rows.last().map(|row| row.cursor.clone());
        let more = store.queue(QueuePage { after, limit: 100 }).await.expect("the queue is read");
        if more.is_empty() {
            return rows;
        }
        rows.extend(more);
    }
}

/// Opens a complaint as the test.
pub async fn opened(store: &Store, reference: &str) -> Option<OpenedCase> {
    let reader = Reader { login: "test".to_owned(), role: Role::Auditor };
    let reference = Reference::parse(reference).expect("a reference");
    store.open_case(reference, &reader, "test").await.expect("the case is read")
}

/// The stored text of one answer; blank if there is none.
pub async fn stored(store: &Store, reference: &str, field: &str) -> String {
    let case = opened(store, reference).await.expect("the complaint is there");
    case.answers.get(field).and_then(serde_json::Value::as_str).unwrap_or_default().to_owned()
}

/// How often the applicant opened their own copy of a complaint, by the audit. The program writes lines of its own meanwhile.
pub async fn own_copies(store: &Store, reference: &str) -> usize {
    let lines = store.audit_tail(10_000).await.expect("the audit is read");
    let said = |line: &&AuditLine| {
        (line.actor.as_str(), line.action.as_str(), line.object.as_str(), line.reason.as_str())
            == ("applicant", "complaint.open", reference, "own copy")
    };
    lines.iter().filter(said).count()
}

/// Every mail of the outbox, delivered ones included.
pub async fn outbox(store: &Store) -> Vec<OutboxRow> {
    store.outbox(OutboxFilter { state: None, limit: 100_000 }).await.expect("the outbox is read")
}

/// A complaint as a program sends it.
pub fn complaint_by_program(key: &str, body: impl Into<Vec<u8>>) -> Ask {
    Ask::new("POST", "/api/v1/complaints")
        .with("Content-Type", "application/json")
        .with("Idempotency-Key", key)
        .body(body)
}

/// The same answers as the form posts, as a program sends them.
pub fn as_json(answers: &Answers) -> serde_json::Value {
    let mut object = serde_json::Map::new();
    for field in questions::fields() {
        let typed = match field.kind {
            Kind::Date => {
                let parts = date_parts(field, answers).into_iter().filter(|part| !part.is_empty());
                parts.map(|part| format!("{part:0>2}")).collect::<Vec<_>>().join("-")
            }
            _ => answers.get(field.name).to_owned(),
        };
        let value = match field.kind {
            _ if typed.is_empty() => continue,
            Kind::Count(..) => typed.parse::<u32>().expect("a number").into(),
            _ => typed.into(),
        };
        object.insert(field.name.to_owned(), value);
    }
    object.into()
}

/// The JSON of an answer.
pub fn json_of(answer: &Answer) -> serde_json::Value {
    serde_json::from_slice(&answer.body).unwrap_or_else(|error| panic!("{}: {error}: {}", answer.status, answer.text()))
}
