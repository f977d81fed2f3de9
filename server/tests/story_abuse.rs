//! What programs that press "send" meet, and what people never do: a crowd behind one address, a trap, haste, a flood.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod support;

use huquq_domain::answers::Answers;
use huquq_server::web::guard::marked;
use huquq_store::DraftToken;
use huquq_testkit::applicant::{AGREEMENT, Applicant, Sent, story};
use huquq_testkit::browser::{input_value, text_area};
use huquq_testkit::office::Office;
use huquq_testkit::program::{Options, Program};
use huquq_testkit::wire::{Answer, ask};
use serde_json::json;
use sha2::{Digest, Sha256};
use support::{complaint_by_program, json_of, opened, queue, sqlite, store, words};

fn guarded() -> Options {
    sqlite().set("LIMITS", "on")
}

fn flooded() -> Options {
    guarded().set("UNDER_ATTACK", "yes")
}

/// The inputs that nobody sees, as the page gave them.
fn hidden(page: &Answer) -> Vec<(String, String)> {
    let html = page.text();
    ["seen", "shown", "pressed", "waited", "work", "solved", "declaration", "data_consent"]
        .into_iter()
        .filter(|name| html.contains(&format!("type=\"hidden\" name=\"{name}\"")))
        .filter_map(|name| Some((name.to_owned(), input_value(&html, name)?)))
        .collect()
}

fn with_ticks(mut fields: Vec<(String, String)>) -> Vec<(String, String)> {
    fields.extend(AGREEMENT.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    fields
}

async fn at_the_review(program: &Program, language: &str) -> (Applicant, Answer) {
    let (name, text) = words("az");
    let mut person = Applicant::new(program, language);
    person.starts().await;
    person.fills(&story(name, text)).await;
    let page = person.opens("review").await;
    (person, page)
}

/// A page between the press and the filing: the text is kept, 916 is there, nothing is filed.
async fn holds_up(program: &Program, person: &mut Applicant, answer: &Answer, status: u16) {
    assert_eq!(answer.status, status, "{}", answer.text());
    let html = answer.text();
    assert_eq!(html.matches("<h1").count(), 1);
    assert!(html.contains("tel:916") || html.contains("916"), "{html}");
    assert!(queue(&store(program).await).await.is_empty());
    let step = person.opens("events").await.text();
    assert_eq!(text_area(&step, "what_happened").as_deref(), Some(words("az").1), "the text is kept");
}

async fn files(person: &mut Applicant, fields: &[(String, String)]) -> Sent {
    let answer = person.tries("review", fields).await;
    assert_eq!((answer.status, answer.location()), (303, person.path("sent").as_str()), "{}", answer.text());
    Sent::on(&person.opens("sent").await).expect("a reference")
}

/// A stamp as the program would have made it so many seconds ago.
async fn stamped(program: &Program, person: &Applicant, kind: &str, seconds_ago: i64) -> String {
    let draft = DraftToken::parse(person.browser.cookie("draft").expect("a draft")).expect("a token").to_text();
    let now = std::time::UNIX_EPOCH.elapsed().expect("after 1970").as_secs();
    let at = i64::try_from(now).expect("small") - seconds_ago;
    format!("{at}.{}", store(program).await.mark(&marked(kind, &draft, at)).expect("a mark"))
}

#[tokio::test]
async fn who_fills_what_nobody_sees_presses_once_more() {
    let program = Program::start(guarded()).await;
    let (mut person, page) = at_the_review(&program, "az").await;
    assert!(page.text().contains("name=\"homepage\" tabindex=\"-1\" autocomplete=\"off\""), "{}", page.text());
    let trapped = with_ticks(vec![("homepage".to_owned(), "http://x.test".to_owned())]);
    let held = person.tries("review", &trapped).await;
    holds_up(&program, &mut person, &held, 428).await;
    // Pressing the old button again changes nothing; the new one files.
    let again = person.tries("review", &trapped).await;
    holds_up(&program, &mut person, &again, 428).await;
    files(&mut person, &hidden(&again)).await;
}

#[tokio::test]
async fn who_sends_faster_than_anybody_reads_presses_once_more_and_mended_mistakes_do_not_count() {
    let program = Program::start(guarded()).await;
    let (mut person, page) = at_the_review(&program, "ru").await;
    let held = person.tries("review", &with_ticks(hidden(&page))).await;
    holds_up(&program, &mut person, &held, 428).await;
    files(&mut person, &hidden(&held)).await;

    let (mut person, page) = at_the_review(&program, "ru").await;
    let mut fields = hidden(&page);
    fields.retain(|(name, _)| name != "shown");
    fields.push(("shown".to_owned(), stamped(&program, &person, "shown", 60).await));
    let unticked = person.tries("review", &fields).await;
    assert_eq!(unticked.status, 422);
    // The page comes again with the time of its first showing.
    let shown = input_value(&unticked.text(), "shown").expect("it is carried");
    assert_eq!(Some(&shown), fields.iter().find(|(name, _)| name == "shown").map(|(_, value)| value));
    files(&mut person, &with_ticks(hidden(&unticked))).await;
}

#[tokio::test]
async fn a_time_that_is_missing_old_false_or_somebody_elses_tells_nothing() {
    let program = Program::start(guarded()).await;
    let (other, _) = at_the_review(&program, "az").await;
    for case in 0..5 {
        let (mut person, _) = at_the_review(&program, "az").await;
        let shown = match case {
            0 => None,
            1 => Some(stamped(&program, &person, "shown", 3 * 24 * 60 * 60).await),
            2 => Some("1795341600.AAAA".to_owned()),
            3 => Some(stamped(&program, &other, "shown", 0).await),
            _ => Some("\0.;\u{202e}".to_owned()),
        };
        let fields = shown.map(|shown| ("shown".to_owned(), shown)).into_iter().collect();
        files(&mut person, &with_ticks(fields)).await;
    }
    // Marks outlive a restart: a key of the process would forget them.
    let mut program = program;
    let (mut person, _) = at_the_review(&program, "az").await;
    let trap = ("homepage".to_owned(), "x".to_owned());
    let held = person.tries("review", &with_ticks(vec![trap.clone()])).await;
    assert_eq!(held.status, 428);
    program.restart().await;
    let mut fields = hidden(&held);
    fields.push(trap);
    files(&mut person, &fields).await;
}

#[tokio::test]
async fn a_crowd_behind_one_address_is_never_slowed_and_only_a_flood_is_refused() {
    let office = Office::open_with(guarded().set("TRUSTED_PROXIES", "1")).await;
    let program = &office.program;
    let (name, text) = words("en");
    for _ in 0..60 {
        office.applicant("en").files(&story(name, text)).await;
    }
    assert!(!program.metrics().await.contains("huquq_filings_slowed_total"), "sixty were free");

    let by_program = |i: usize, from: &str| {
        let body = json!({ "filing_for": "self", "anonymous": true, "what_happened": "x", "declaration": true, "data_consent": true });
        complaint_by_program(&format!("a-flood-of-requests-{i}"), body.to_string()).with("X-Forwarded-For", from)
    };
    // All at once, because each is slowed on its own.
    let flood: Vec<_> = (0..240)
        .map(|i| {
            let (address, request) = (program.address(), by_program(i, "127.0.0.1"));
            tokio::spawn(async move { ask(address, &request).await.expect("an answer").status })
        })
        .collect();
    let mut person = office.applicant("en");
    person.starts().await;
    person.fills(&story(name, text)).await;
    for one in flood {
        assert_eq!(one.await.expect("it ran"), 201, "slowed, never refused below 300");
    }
    assert!(program.metrics().await.contains("huquq_filings_slowed_total 240"));

    let refused = person.tries("review", AGREEMENT).await;
    assert_eq!((refused.status, refused.header("retry-after")), (429, Some("3600")));
    assert!(refused.text().contains("916"));
    assert_eq!(text_area(&person.opens("events").await.text(), "what_happened").as_deref(), Some(text), "it is kept");
    let too_many = program.ask(&by_program(999, "127.0.0.1")).await;
    assert_eq!((too_many.status, json_of(&too_many)["type"].as_str()), (429, Some("urn:huquq:problem:limited")));
    assert!(too_many.text().contains("916"));
    // What was filed before is answered all the same, and only this address is refused.
    assert_eq!(program.ask(&by_program(0, "127.0.0.1")).await.status, 200);
    assert_eq!(program.ask(&by_program(999, "192.0.2.7")).await.status, 201);

    // 916 and a partner of the institution are not of the public.
    let mut operator = office.operator("sevda").await;
    operator.takes_a_call("en").await;
    operator.files(&with_agreement(story(name, text))).await;
    let secret = partner(program, &[]).await;
    let by_partner = by_program(1_000, "127.0.0.1").with("Authorization", &format!("Bearer {secret}"));
    assert_eq!(program.ask(&by_partner).await.status, 201);
    let limited = partner(program, &["--limited"]).await;
    let by_limited = by_program(1_001, "127.0.0.1").with("Authorization", &format!("Bearer {limited}"));
    assert_eq!(program.ask(&by_limited).await.status, 429);
}

fn with_agreement(mut answers: Answers) -> Answers {
    for (name, ticked) in AGREEMENT {
        answers.set(name, ticked);
    }
    answers
}

async fn partner(program: &Program, more: &[&str]) -> String {
    let added = program.huquq(&[&["partner", "add", "--name", "Centre"], more].concat(), "").await;
    String::from_utf8_lossy(&added.stdout).trim().rsplit(' ').next().expect("a key").to_owned()
}

/// What `public/scripts/work.js` does.
fn solved(challenge: &str) -> String {
    let zeros = |number: &u32| Sha256::digest(format!("{challenge}:{number}"))[..2] == [0, 0];
    (0u32..).find(zeros).expect("there is one").to_string()
}

#[tokio::test]
async fn under_attack_a_browser_works_and_its_person_waits_for_nothing() {
    let program = Program::start(flooded()).await;
    let (mut person, page) = at_the_review(&program, "az").await;
    let challenge = input_value(&page.text(), "work").expect("work to do");
    assert!(page.text().contains("data-bits=\"16\""));
    let answer = solved(&challenge);
    let sending = |work: &str, solved: &str| {
        with_ticks(vec![("work".to_owned(), work.to_owned()), ("solved".to_owned(), solved.to_owned())])
    };
    for (work, solved) in [("", ""), (challenge.as_str(), ""), (challenge.as_str(), "1"), ("1795341600.AAAA", "1")] {
        let held = person.tries("review", &sending(work, solved)).await;
        holds_up(&program, &mut person, &held, 429).await;
        assert_eq!(held.header("retry-after"), Some("60"));
    }
    // Another draft's work does not count here: one solution, one complaint.
    let (mut other, _) = at_the_review(&program, "az").await;
    let held = other.tries("review", &sending(&challenge, &answer)).await;
    assert_eq!(held.status, 429);
    // Nor does work that was given out long ago, however right.
    let old = stamped(&program, &other, "work", 21 * 60).await;
    let held = other.tries("review", &sending(&old, &solved(&old))).await;
    assert_eq!(held.status, 429);
    files(&mut person, &sending(&challenge, &answer)).await;
    assert_eq!(queue(&store(&program).await).await.len(), 1);
}

#[tokio::test]
async fn under_attack_a_person_without_script_waits_a_minute() {
    let program = Program::start(flooded()).await;
    let (mut person, _) = at_the_review(&program, "ru").await;
    let held = person.tries("review", AGREEMENT).await;
    holds_up(&program, &mut person, &held, 429).await;
    let since = input_value(&held.text(), "waited").expect("since when");
    // Pressing early does not begin the minute again.
    let early = person.tries("review", &hidden(&held)).await;
    holds_up(&program, &mut person, &early, 429).await;
    assert_eq!(input_value(&early.text(), "waited").as_deref(), Some(since.as_str()));
    let false_mark = vec![("waited".to_owned(), "1600000000.AAAA".to_owned())];
    assert_eq!(person.tries("review", &with_ticks(false_mark)).await.status, 429);
    let waited = vec![("waited".to_owned(), stamped(&program, &person, "waited", 61).await)];
    files(&mut person, &with_ticks(waited)).await;
}

#[tokio::test]
async fn under_attack_a_program_waits_too_and_the_call_centre_and_partners_do_not() {
    let office = Office::open_with(flooded()).await;
    let body = json!({ "filing_for": "self", "anonymous": true, "what_happened": "x", "declaration": true, "data_consent": true });
    let request = || complaint_by_program("a-program-that-waits", body.to_string());
    let held = office.program.ask(&request()).await;
    let problem = json_of(&held);
    assert_eq!((held.status, &problem["type"]), (429, &json!("urn:huquq:problem:wait")));
    assert_eq!(held.header("retry-after"), Some("60"));
    let wait = problem["wait"].as_str().expect("to be sent back");
    let early = office.program.ask(&request().with("Huquq-Wait", wait)).await;
    assert_eq!((early.status, &json_of(&early)["wait"]), (429, &json!(wait)));
    let now = i64::try_from(std::time::UNIX_EPOCH.elapsed().expect("after 1970").as_secs()).expect("small") - 61;
    let mark = store(&office.program).await.mark(&marked("waited", "a-program-that-waits", now)).expect("a mark");
    let filed = office.program.ask(&request().with("Huquq-Wait", &format!("{now}.{mark}"))).await;
    assert_eq!(filed.status, 201, "{}", filed.text());

    let (name, text) = words("az");
    let mut operator = office.operator("sevda").await;
    operator.takes_a_call("az").await;
    operator.files(&with_agreement(story(name, text))).await;
    let secret = partner(&office.program, &[]).await;
    let by_partner = request().with("Authorization", &format!("Bearer {secret}"));
    assert_eq!(office.program.ask(&by_partner).await.status, 201);
}

#[tokio::test]
async fn a_complaint_sent_twice_is_kept_twice_and_the_staff_are_told() {
    let office = Office::open_with(guarded()).await;
    let (name, text) = words("az");
    let first = office.applicant("az").files(&story(name, text)).await;
    let second = office.applicant("ru").files(&story(name, &format!("  {}!", text.to_uppercase()))).await;
    let mut different = story(name, text);
    different.set("phone", "+994 55 111 22 33");
    let other = office.applicant("az").files(&different).await;
    let mut officer = office.officer("aysel").await;
    let shown = |page: &Answer, reference: &str| page.text().contains(&format!("href=\"/staff/case/{reference}\""));
    let page = officer.opens(&second.reference).await;
    assert!(shown(&page, &first.reference), "the later one names the earlier");
    let page = officer.opens(&first.reference).await;
    assert!(!shown(&page, &second.reference) && !shown(&page, &other.reference));
    assert!(!shown(&officer.opens(&other.reference).await, &first.reference), "another person's");
    let store = store(&office.program).await;
    assert_eq!(queue(&store).await.len(), 3);
    let case = opened(&store, &second.reference).await.expect("it is there");
    assert_eq!(case.may_repeat.iter().map(ToString::to_string).collect::<Vec<_>>(), [first.reference]);
}

#[tokio::test]
async fn without_limits_nothing_is_asked() {
    let program = Program::start(sqlite().set("UNDER_ATTACK", "yes")).await;
    let (mut person, page) = at_the_review(&program, "az").await;
    assert!(input_value(&page.text(), "work").is_none());
    files(&mut person, &with_ticks(vec![("homepage".to_owned(), "x".to_owned())])).await;
}
