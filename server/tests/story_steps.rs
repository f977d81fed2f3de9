//! What was typed stays: over a restart of the server, the back button, a change of language half way, a second start.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod support;

use huquq_testkit::applicant::{AGREEMENT, Applicant, story};
use huquq_testkit::browser::{input_value, text_area};
use huquq_testkit::office::Office;
use huquq_testkit::wire::Answer;
use support::{opened, queue, sqlite, store, stored, words};

const EVENTS: &[(&str, &str)] = &[("what_happened", "Birinci sətir.\n\n  Üçüncü: <b>&amp; \"dırnaq\"</b>\n")];
/// A form ends each line with CR LF; it is kept as LF.
const TOLD: &str = EVENTS[0].1;

/// The language and the direction of a page.
fn lang(page: &Answer) -> (String, String) {
    let text = page.text();
    let html = text.split_once("<html").expect("a page").1.split_once('>').expect("a tag").0.to_owned();
    let read = |name| huquq_testkit::wire::attribute(&html, name).expect("it is named");
    (read(" lang"), read(" dir"))
}

async fn half_way(office: &Office, language: &str) -> Applicant {
    let mut person = office.applicant(language);
    person.starts().await;
    person.answers("who", &[("filing_for", "self")]).await;
    person.answers("you", &[("given_name", "Gülşən"), ("surname", "  Əliyeva ")]).await;
    person.answers("events", EVENTS).await;
    person
}

#[tokio::test]
async fn what_was_typed_survives_stops_and_kills_of_the_server() {
    let mut office = Office::open_with(sqlite()).await;
    let mut person = half_way(&office, "az").await;
    office.program.stop().await;
    office.program.restart().await;
    assert_eq!(input_value(&person.opens("you").await.text(), "surname").as_deref(), Some("  Əliyeva "));
    person.answers("wish", &[("remedy", "Qeydiyyat istəyirəm.")]).await;
    office.program.kill();
    office.program.restart().await;
    assert_eq!(text_area(&person.opens("wish").await.text(), "remedy").as_deref(), Some("Qeydiyyat istəyirəm."));
    assert_eq!(text_area(&person.opens("events").await.text(), "what_happened").as_deref(), Some(TOLD));
    let sent = person.sends().await;
    let store = store(&office.program).await;
    assert_eq!(stored(&store, &sent.reference, "what_happened").await, TOLD);
    assert_eq!(stored(&store, &sent.reference, "surname").await, "  Əliyeva ");
    // What is on its way when the program is killed waits for its lease to end; not here.
    office.mailbox.receives(1).await;
    office.program.kill();
    office.program.restart().await;
    let again = person.try_sees_sent().await.expect("the page after sending survives a crash");
    assert_eq!(again, sent, "reference and code are shown until the code is kept");
}

#[tokio::test]
async fn the_back_button_changes_an_answer_and_loses_none() {
    let office = Office::open_with(sqlite()).await;
    let mut person = half_way(&office, "en").await;
    let page = person.opens("you").await.text();
    assert_eq!(input_value(&page, "given_name").as_deref(), Some("Gülşən"));
    person.answers("you", &[("given_name", "Gulshan"), ("then", "review")]).await;
    let review = person.opens("review").await.text();
    assert!(review.contains("Gulshan") && !review.contains("Gülşən"));
    assert!(!review.contains("Əliyeva"), "a cleared field is cleared");
    assert!(!review.contains("<b>&amp; \"d"), "typed text is text");
    let sent = person.sends().await;

    // Back after sending: no step opens again, nothing is filed twice.
    for step in ["who", "events", "review"] {
        let path = person.path(step);
        let page = person.browser.get(&path).await.expect("an answer");
        assert_eq!((page.status, page.location()), (303, "/en/complaint/sent"), "{step}");
        let fields: &[(&str, &str)] = if step == "review" { AGREEMENT } else { EVENTS };
        let posted = person.tries(step, fields).await;
        assert_eq!((posted.status, posted.location()), (303, "/en/complaint/sent"), "{step}");
    }
    assert_eq!(person.try_sees_sent().await.expect("it stays"), sent);
    let store = store(&office.program).await;
    assert_eq!(queue(&store).await.len(), 1);
    assert_eq!(stored(&store, &sent.reference, "given_name").await, "Gulshan");
}

#[tokio::test]
async fn the_language_may_change_half_way() {
    let office = Office::open_with(sqlite()).await;
    let mut person = half_way(&office, "az").await;
    for language in ["ru", "ar", "en"] {
        person.language = language.to_owned();
        let page = person.opens("events").await;
        let direction = if language == "ar" { "rtl" } else { "ltr" };
        assert_eq!(lang(&page), (language.to_owned(), direction.to_owned()));
        assert_eq!(text_area(&page.text(), "what_happened").as_deref(), Some(TOLD));
    }
    let sent = person.sends().await;
    let case = opened(&store(&office.program).await, &sent.reference).await.expect("it is there");
    assert_eq!(case.answers["what_happened"], TOLD);
    let mail = &office.mailbox.receives(1).await[0];
    assert_eq!(mail.json("complaint.json").expect("attached")["language"], "en", "the language of sending");
}

#[tokio::test]
async fn starting_again_goes_on_with_the_draft_unless_asked_for_a_fresh_one() {
    let office = Office::open_with(sqlite()).await;
    let mut person = half_way(&office, "az").await;
    let first = person.browser.cookie("draft").expect("a draft").to_owned();
    person.starts().await;
    assert_eq!(person.browser.cookie("draft"), Some(first.as_str()));
    assert_eq!(text_area(&person.opens("events").await.text(), "what_happened").as_deref(), Some(TOLD));

    let answer = person.browser.posts("/az/complaint", &[("fresh", "yes")]).await;
    assert_eq!(answer.status, 303);
    assert_ne!(person.browser.cookie("draft"), Some(first.as_str()));
    let page = person.browser.get("/az/complaint/events").await.expect("an answer").text();
    assert!(!page.contains("Üçüncü"), "the old draft is gone");
    let mut thief = office.applicant("az");
    let stolen = huquq_testkit::wire::Ask::get("/az/complaint/events").with("Cookie", &format!("draft={first}"));
    let page = thief.browser.asks(stolen).await;
    assert!(page.status < 500 && !page.text().contains("Üçüncü"), "its cookie opens nothing any more");

    // A second complaint of the same browser is a second complaint.
    let (name, text) = words("az");
    let one = person.files(&story(name, text)).await;
    let two = person.files(&story(name, text)).await;
    assert_ne!(one.reference, two.reference);
    assert_eq!(office.mailbox.receives(2).await.len(), 2);
}

#[tokio::test]
async fn without_cookies_the_typed_text_comes_back_in_the_page() {
    let office = Office::open_with(sqlite()).await;
    let mut person = office.applicant("ru");
    let page = person.tries("events", EVENTS).await;
    assert!(page.status < 500, "{}", page.status);
    assert_eq!(lang(&page).0, "ru");
    assert_eq!(text_area(&page.text(), "what_happened").as_deref(), Some(TOLD));
    let store = store(&office.program).await;
    assert!(queue(&store).await.is_empty());
}
