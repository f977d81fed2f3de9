//! The door for programs: the same complaint as by the form and by telephone, once for each key, and problems in words.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod support;

use huquq_domain::codes::AccessCode;
use huquq_domain::event::Actor;
use huquq_domain::questions::{self, Kind, Shown};
use huquq_domain::role::Channel;
use huquq_testkit::applicant::{AGREEMENT, story};
use huquq_testkit::clock::SeededRandom;
use huquq_testkit::naughty::NAUGHTY;
use huquq_testkit::office::Office;
use huquq_testkit::program::Program;
use huquq_testkit::schema;
use huquq_testkit::wire::{Answer, Ask};
use serde_json::{Value as Json, json};
use support::{as_json, complaint_by_program, json_of, opened, postgres, queue, sqlite, store, words};

const KEY: &str = "a-key-drawn-at-random-1";

fn least() -> Json {
    json!({ "filing_for": "self", "given_name": "Leyla", "what_happened": "x", "declaration": true, "data_consent": true })
}

fn is_problem(answer: &Answer, status: u16, code: &str) -> Json {
    assert_eq!(answer.status, status, "{}", answer.text());
    assert_eq!(answer.header("content-type"), Some("application/problem+json"));
    let problem = json_of(answer);
    assert_eq!((&problem["type"], &problem["status"]), (&json!(format!("urn:huquq:problem:{code}")), &json!(status)));
    problem
}

#[tokio::test]
async fn form_telephone_and_program_file_the_same_complaint_on_sqlite() {
    form_telephone_and_program_file_the_same_complaint(Office::open_with(sqlite()).await).await;
}

#[tokio::test]
async fn form_telephone_and_program_file_the_same_complaint_on_postgresql() {
    form_telephone_and_program_file_the_same_complaint(Office::open_with(postgres()).await).await;
}

async fn form_telephone_and_program_file_the_same_complaint(office: Office) {
    let (name, text) = words("ru");
    let mut answers = story(name, text);
    answers.set("detained", "other");
    answers.set("place_detained", "2-ci bölmə");
    let written = office.applicant("ru").files(&answers).await;
    for (box_name, ticked) in AGREEMENT {
        answers.set(box_name, ticked);
    }
    let mut operator = office.operator("sevda").await;
    operator.takes_a_call("ru").await;
    let told = operator.files(&answers).await;

    let mut body = as_json(&answers);
    body["language"] = json!("ru");
    let sent = office.program.ask(&complaint_by_program(KEY, body.to_string())).await;
    assert_eq!(sent.status, 201, "{}", sent.text());
    assert_eq!(sent.header("cache-control"), Some("no-store"));
    let filed = json_of(&sent);
    AccessCode::parse(filed["access_code"].as_str().expect("a code")).expect("with its check digit");
    assert_eq!(filed["test"], true);

    let store = store(&office.program).await;
    let web = opened(&store, &written.reference).await.expect("it is there");
    let phone = opened(&store, &told.reference).await.expect("it is there");
    let program = opened(&store, filed["reference"].as_str().expect("a reference")).await.expect("it is there");
    assert_eq!(program.answers, web.answers);
    assert_eq!(program.answers, phone.answers);
    assert_eq!((program.channel, &program.language, program.urgency), (Channel::Web, &web.language, web.urgency));
    assert_eq!(program.events[0].actor, Actor::Applicant);
    let mails = office.mailbox.receives(3).await;
    let documents: Vec<Json> = mails.iter().map(|mail| mail.json("complaint.json").expect("attached")).collect();
    assert!(documents.iter().all(|document| document["answers"] == documents[0]["answers"]));
}

#[tokio::test]
async fn the_same_key_gives_the_same_answer_and_another_body_is_refused() {
    let program = Program::start(sqlite()).await;
    let first = program.ask(&complaint_by_program(KEY, least().to_string())).await;
    assert_eq!((first.status, first.header("idempotent-replayed")), (201, None));
    // Written otherwise, the same.
    let again = "{ \"data_consent\":\"yes\",\"declaration\":true, \"given_name\":\"\\u004ceyla\",\n\"filing_for\":\"self\",\"what_happened\":\"x\",\"language\":\"az\"}";
    let replayed = program.ask(&complaint_by_program(KEY, again)).await;
    assert_eq!((replayed.status, replayed.header("idempotent-replayed")), (200, Some("true")));
    assert_eq!(json_of(&replayed), json_of(&first));
    for (name, value) in [("what_happened", json!("y")), ("language", json!("ru")), ("danger", json!(true))] {
        let mut other = least();
        other[name] = value;
        let refused = program.ask(&complaint_by_program(KEY, other.to_string())).await;
        let problem = is_problem(&refused, 422, "idempotency_mismatch");
        assert!(problem.get("errors").is_none());
    }
    let store = store(&program).await;
    assert_eq!(queue(&store).await.len(), 1);
    // Kept by the applicant, the code is gone; the receipt stays.
    store.forget_access_code(&huquq_store::IdempotencyKey::from_text(KEY)).await.expect("it is forgotten");
    let after = json_of(&program.ask(&complaint_by_program(KEY, again)).await);
    assert_eq!((&after["reference"], &after["access_code"]), (&json_of(&first)["reference"], &Json::Null));
}

#[tokio::test]
async fn ten_that_race_with_one_key_file_once() {
    let program = Program::start(sqlite()).await;
    let ask = complaint_by_program(KEY, least().to_string());
    let racing = (0..10).map(|_| {
        let (address, ask) = (program.address(), ask.clone());
        tokio::spawn(async move { huquq_testkit::wire::ask(address, &ask).await.expect("an answer") })
    });
    let mut references = Vec::new();
    for one in racing.collect::<Vec<_>>() {
        let answer = one.await.expect("it ran");
        assert!(matches!(answer.status, 200 | 201), "{}", answer.text());
        references.push(json_of(&answer)["reference"].clone());
    }
    references.dedup();
    assert_eq!(references.len(), 1);
    assert_eq!(queue(&store(&program).await).await.len(), 1);
}

#[tokio::test]
async fn what_does_not_fit_is_told_field_by_field_in_the_programs_language() {
    let program = Program::start(sqlite()).await;
    let body = json!({
        "filing_for": "group", "subject_count": 1, "happened_on": "2999", "email": "x", "given_name": 7, "nobody": "x",
        "what_happened": "a".repeat(20_001), "language": "xx"
    });
    for (language, word) in [("az", "tarix"), ("ru", "день"), ("en", "day")] {
        let ask = complaint_by_program(KEY, body.to_string()).with("Accept-Language", language);
        let problem = is_problem(&program.ask(&ask).await, 422, "invalid");
        let errors = problem["errors"].as_array().expect("errors");
        let of = |field: &str| {
            let found: Vec<&Json> = errors.iter().filter(|error| error["field"] == field).collect();
            assert_eq!(found.len(), 1, "{field} once: {errors:?}");
            found[0]
        };
        for (field, code) in [
            ("subject_count", "out_of_range"),
            ("happened_on", "date_in_future"),
            ("email", "not_an_email"),
            ("given_name", "wrong_type"),
            ("nobody", "unknown_field"),
            ("what_happened", "too_long"),
            ("data_consent", "must_agree"),
            ("declaration", "must_agree"),
            ("consent_evidence", "consent_or_reason"),
            ("language", "not_an_option"),
        ] {
            assert_eq!(of(field)["code"], code);
            let message = of(field)["message"].as_str().expect("words");
            assert!(!message.is_empty() && !message.contains(['{', '[', '\u{2068}']), "{message}");
        }
        if language != "az" {
            assert!(of("happened_on")["message"].as_str().is_some_and(|message| message.contains(word)));
        }
        assert!(!problem["detail"].as_str().expect("words").is_empty());
    }
    assert!(queue(&store(&program).await).await.is_empty());
}

#[tokio::test]
async fn requests_of_the_wrong_kind_are_problems_and_nothing_else() {
    let program = Program::start(sqlite()).await;
    let good = || complaint_by_program(KEY, least().to_string());
    let key = |key: &str| good().without("Idempotency-Key").with("Idempotency-Key", key);
    for bad in ["", "short", "fifteen-letters", "a key with blanks in it", "ключ-из-нескольких-букв", &"k".repeat(201)]
    {
        is_problem(&program.ask(&key(bad)).await, 400, "idempotency_key");
    }
    is_problem(&program.ask(&good().without("Idempotency-Key")).await, 400, "idempotency_key");
    is_problem(&program.ask(&good().with("Idempotency-Key", "another-key-beside-it")).await, 400, "idempotency_key");
    for kind in ["", "text/plain", "application/x-www-form-urlencoded", "application/jsonx"] {
        let ask = good().without("Content-Type").with("Content-Type", kind);
        is_problem(&program.ask(&ask).await, 415, "media");
    }
    is_problem(&program.ask(&good().with("Accept", "text/html")).await, 406, "accept");
    let foreign = good().with("Origin", "https://evil.test");
    is_problem(&program.ask(&foreign).await, 403, "origin");
    for method in ["GET", "PUT", "DELETE", "PATCH", "OPTIONS"] {
        let answer = program.ask(&Ask::new(method, "/api/v1/complaints")).await;
        is_problem(&answer, 405, "method");
        assert_eq!(answer.header("access-control-allow-origin"), None);
    }
    is_problem(&program.ask(&Ask::get("/api/v1/nothing")).await, 404, "not_found");
    for key in ["Bearer x", "Basic eDp5", &format!("Bearer {}", "A".repeat(43)), ""] {
        let answer = program.ask(&good().with("Authorization", key)).await;
        is_problem(&answer, 401, "partner_key");
        assert_eq!(answer.header("www-authenticate"), Some("Bearer"));
    }
    assert!(queue(&store(&program).await).await.is_empty());
    assert_eq!(program.ask(&key(&"k".repeat(200))).await.status, 201);
    assert_eq!(program.ask(&key(&"k".repeat(16))).await.status, 201);
}

#[tokio::test]
async fn a_partners_program_needs_its_key_and_is_named_in_the_audit() {
    let program = Program::start(sqlite()).await;
    let added = program.huquq(&["partner", "add", "--name", "Refugee Centre"], "").await;
    assert!(added.status.success(), "{}", String::from_utf8_lossy(&added.stderr));
    let out = String::from_utf8_lossy(&added.stdout).into_owned();
    let id = out.lines().next().expect("an id").to_owned();
    let secret = out.trim().rsplit(' ').next().expect("a key").to_owned();
    let ask = || complaint_by_program(KEY, least().to_string());
    let by_partner = program.ask(&ask().with("Authorization", &format!("Bearer {secret}"))).await;
    assert_eq!(by_partner.status, 201, "{}", by_partner.text());
    // Somebody else's same key is another key.
    let by_another = program.ask(&ask()).await;
    assert_eq!(by_another.status, 201);
    assert_ne!(json_of(&by_partner)["reference"], json_of(&by_another)["reference"]);

    let store = store(&program).await;
    let audit = store.audit_tail(100).await.expect("the audit is read");
    let actors: Vec<&str> =
        audit.iter().filter(|line| line.action == "complaint.file").map(|line| line.actor.as_str()).collect();
    assert_eq!(actors, [format!("partner:{id}").as_str(), "applicant"]);
    let by = async |of: &Answer| opened(&store, json_of(of)["reference"].as_str().unwrap()).await.unwrap().partner;
    assert_eq!((by(&by_partner).await.as_deref(), by(&by_another).await), (Some("Refugee Centre"), None));
    let listed = program.huquq(&["partner", "list"], "").await;
    let listed = String::from_utf8_lossy(&listed.stdout).into_owned();
    assert!(listed.contains(&id) && listed.contains("Refugee Centre") && !listed.contains(&secret), "{listed}");
    assert!(!program.log().contains(&secret));

    assert!(program.huquq(&["partner", "revoke", &id], "").await.status.success());
    let after = program.ask(&ask().with("Authorization", &format!("Bearer {secret}"))).await;
    is_problem(&after, 401, "partner_key");
    assert!(!program.huquq(&["partner", "revoke", &id], "").await.status.success(), "taken back once");
    assert!(!program.huquq(&["partner", "add", "--name", " "], "").await.status.success());
}

#[tokio::test]
async fn guides_come_as_text_with_their_facts_and_fit_the_description() {
    let program = Program::start(sqlite()).await;
    let document = json_of(&program.ask(&Ask::get("/api/openapi.json")).await);
    let fits = |path: &str, answer: &Answer| {
        let of = &document["paths"][path]["get"]["responses"][answer.status.to_string()]["content"];
        let kind = answer.header("content-type").expect("a type");
        assert_eq!(schema::faults(&of[kind]["schema"], &json_of(answer)), Vec::<String>::new(), "{path}");
    };
    for language in ["az", "ru", "en", "ka"] {
        let list = program.ask(&Ask::get(&format!("/api/v1/guides?lang={language}"))).await;
        assert_eq!(list.status, 200);
        fits("/api/v1/guides", &list);
        let list = json_of(&list);
        assert_eq!(list["language"], language);
        let guides = list["guides"].as_array().expect("guides");
        assert!(guides.len() > 5);
        for guide in guides {
            assert_eq!((&guide["law_checked"], &guide["text_reviewed"]), (&Json::Null, &Json::Null));
            let slug = guide["slug"].as_str().expect("a slug");
            let whole = program.ask(&Ask::get(&format!("/api/v1/guides/{slug}?lang={language}"))).await;
            assert_eq!(whole.status, 200, "{slug}");
            fits("/api/v1/guides/{slug}", &whole);
            let text = whole.text();
            assert!(!text.contains("](") && !text.contains("**"), "{slug}: plain text");
        }
    }
    let whole = program.ask(&Ask::get("/api/v1/guides/ombudsman?lang=en")).await;
    assert!(whole.text().contains("916"), "numbers stand in the text");
    let tag = whole.header("etag").expect("a tag").to_owned();
    let same = program.ask(&Ask::get("/api/v1/guides/ombudsman?lang=en").with("If-None-Match", &tag)).await;
    assert_eq!(same.status, 304);
    for (path, status, code) in [
        ("/api/v1/guides?lang=xx", 400, "language"),
        ("/api/v1/guides?lang=", 400, "language"),
        ("/api/v1/guides/no?lang=en", 404, "not_found"),
        ("/api/v1/guides/..%2f..%2fkey", 404, "not_found"),
    ] {
        is_problem(&program.ask(&Ask::get(path)).await, status, code);
    }
    is_problem(&program.ask(&Ask::get("/api/v1/guides").with("Accept", "text/html")).await, 406, "accept");
}

#[tokio::test]
async fn strings_that_break_programs_go_through_every_text_and_come_back_equal() {
    let office = Office::open_with(sqlite()).await;
    let store = store(&office.program).await;
    let mut filed = Vec::new();
    for (i, naughty) in NAUGHTY.iter().enumerate() {
        let mut body = json!({
            "filing_for": "group", "subject_count": 3, "safe_contact": "phone", "detained": "self", "complained_before": true,
            "declaration": true, "data_consent": true
        });
        for field in questions::fields().filter(|f| matches!(f.kind, Kind::Line(_) | Kind::Text(_) | Kind::Phone)) {
            body[field.name] = json!(naughty);
        }
        let answer =
            office.program.ask(&complaint_by_program(&format!("naughty-string-{i:04}"), body.to_string())).await;
        assert_eq!(answer.status, 201, "{naughty:?}: {}", answer.text());
        let reference = json_of(&answer)["reference"].as_str().expect("a reference").to_owned();
        let kept = opened(&store, &reference).await.expect("it is there").answers;
        let expected = naughty.replace("\r\n", "\n").replace('\r', "\n");
        let told = questions::fields().filter(|field| field.shown != Shown::Proof);
        for field in told.filter(|f| matches!(f.kind, Kind::Line(_) | Kind::Text(_) | Kind::Phone)) {
            assert_eq!(kept[field.name], expected, "{}", field.name);
        }
        filed.push((reference, expected));
    }
    let mails = office.mailbox.receives(filed.len()).await;
    for (reference, expected) in filed {
        let mail = mails.iter().find(|mail| mail.header("subject").contains(&reference)).expect("a mail for each");
        assert_eq!(mail.defects, [""; 0], "{expected:?}");
        assert_eq!(mail.json("complaint.json").expect("attached")["answers"]["remedy"], expected);
    }
}

/// Draws from a list.
fn drawn<'a, T>(random: &SeededRandom, list: &'a [T]) -> &'a T {
    use huquq_domain::given::Random as _;
    let mut bytes = [0u8; 4];
    random.fill(&mut bytes).expect("a seed never ends");
    &list[usize::try_from(u32::from_le_bytes(bytes)).expect("small") % list.len()]
}

#[tokio::test]
async fn two_thousand_requests_made_of_the_description_are_answered_as_it_says() {
    let program = Program::start(sqlite()).await;
    let document = json_of(&program.ask(&Ask::get("/api/openapi.json")).await);
    let post = &document["paths"]["/api/v1/complaints"]["post"];
    let content = &post["requestBody"]["content"]["application/json"];
    let names: Vec<String> =
        content["schema"]["properties"].as_object().expect("fields").keys().cloned().chain(["x".to_owned()]).collect();
    let values = [
        json!(null),
        json!(true),
        json!(false),
        json!(0),
        json!(2),
        json!(-1),
        json!(1.5),
        json!(1e300),
        json!(u64::MAX),
        json!(""),
        json!("yes"),
        json!("other"),
        json!("registration"),
        json!("2026-02-30"),
        json!("2026"),
        json!("a@b.az"),
        json!("\0"),
        json!("\u{202e}😀"),
        json!("x".repeat(600)),
        json!([]),
        json!({ "a": [1, { "b": null }] }),
        json!([["x"]]),
    ];
    let cuts: [fn(&mut Vec<u8>, usize); 5] = [
        |_, _| {},
        |_, _| {},
        |bytes, at| bytes.truncate(at),
        |bytes, at| bytes[at] ^= 0x80,
        |bytes, at| bytes.insert(at, b'"'),
    ];
    let headers = [
        ("Accept", "text/html"),
        ("Accept", "*/*"),
        ("X", "y"),
        ("Authorization", "Bearer x"),
        ("Content-Type", "a/b"),
    ];
    let random = SeededRandom::new(20_261_122);
    let places: Vec<usize> = (0..4096).collect();
    let mut statuses = std::collections::BTreeMap::<u16, usize>::new();
    for i in 0..2_000 {
        let mut body = content["examples"][*drawn(&random, &["least", "more"])]["value"].clone();
        for _ in 0..*drawn(&random, &[0, 1, 1, 2, 3, 8]) {
            let name = drawn(&random, &names);
            if *drawn(&random, &[true, true, false]) {
                body[name.as_str()] = drawn(&random, &values).clone();
            } else {
                body.as_object_mut().expect("an object").remove(name);
            }
        }
        let mut bytes = body.to_string().into_bytes();
        let at = drawn(&random, &places) % bytes.len();
        drawn(&random, &cuts)(&mut bytes, at);
        let key = if *drawn(&random, &[true, false]) { format!("key-of-request-{i:06}") } else { KEY.to_owned() };
        let mut ask = complaint_by_program(&key, bytes);
        if *drawn(&random, &[true, false, false, false]) {
            let (name, value) = drawn(&random, &headers);
            ask = ask.without(name).with(name, value);
        }
        let answer = program.ask(&ask).await;
        let shown = String::from_utf8_lossy(&ask.body).chars().take(300).collect::<String>();
        assert!(answer.status < 500, "{}: {shown}", answer.status);
        let said = &post["responses"][answer.status.to_string()]["content"];
        let kind = answer.header("content-type").expect("a type");
        assert!(said[kind].is_object(), "{} {kind} is not described: {shown}", answer.status);
        assert_eq!(schema::faults(&said[kind]["schema"], &json_of(&answer)), Vec::<String>::new(), "{shown}");
        *statuses.entry(answer.status).or_default() += 1;
    }
    for status in [201, 400, 401, 406, 415, 422] {
        assert!(statuses.get(&status).is_some_and(|count| *count > 10), "{statuses:?}");
    }
    let filed = queue(&store(&program).await).await.len();
    assert_eq!(filed, statuses[&201], "a complaint for each 201 and no other");
    assert!(!program.log().contains("panic"), "{}", program.log());
}
