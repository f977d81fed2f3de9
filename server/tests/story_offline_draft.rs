//! The key under which a browser keeps what is typed: on pages of the draft alone, one for each draft, never in a cache.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod support;

use huquq_testkit::applicant::{Applicant, story};
use huquq_testkit::office::Office;
use huquq_testkit::wire::Answer;
use support::{sqlite, words};

/// The key on a page.
fn key(page: &Answer) -> Option<String> {
    page.attribute("data-draft")
}

async fn at_first_step(office: &Office) -> (Applicant, String) {
    let mut person = office.applicant("az");
    person.starts().await;
    let key = key(&person.opens("who").await).expect("a key");
    (person, key)
}

#[tokio::test]
async fn every_step_of_a_draft_brings_the_same_key_and_no_cache_may_keep_it() {
    let mut office = Office::open_with(sqlite()).await;
    let (mut person, first) = at_first_step(&office).await;
    assert_eq!(first.len(), 43);
    person.answers("who", &[("filing_for", "self")]).await;
    office.program.stop().await;
    office.program.restart().await;
    for step in ["who", "you", "contact", "situation", "decision", "events", "body", "wish", "urgent"] {
        let page = person.opens(step).await;
        assert_eq!(key(&page).as_deref(), Some(first.as_str()), "{step}");
        assert_eq!(page.header("cache-control"), Some("no-store"), "{step}");
    }
    let wrong = person.tries("you", &[("surname", "Əliyeva")]).await;
    assert_eq!((wrong.status, key(&wrong)), (422, Some(first.clone())));
    assert_eq!(wrong.attribute("data-words").as_deref(), Some("kept"), "wrong, and stored all the same");
    let cookie = person.browser.cookie("draft").expect("a draft").to_owned();
    assert!(!wrong.text().contains(&cookie), "the cookie itself is on no page");

    let (_, other) = at_first_step(&office).await;
    assert_ne!(other, first, "another draft");
    person.browser.posts("/az/complaint", &[("fresh", "yes")]).await;
    assert_ne!(key(&person.opens("who").await).expect("a key"), first, "a fresh draft");
}

#[tokio::test]
async fn the_first_step_begins_a_draft_so_that_it_has_a_key() {
    let office = Office::open_with(sqlite()).await;
    let mut person = office.applicant("en");
    let page = person.opens("who").await;
    let first = key(&page).expect("a key");
    assert_eq!(page.header("cache-control"), Some("no-store"));
    person.answers("who", &[("filing_for", "self")]).await;
    assert_eq!(key(&person.opens("you").await), Some(first));
    // A browser that keeps no cookies gets no key that it could not have again.
    person.browser.forgets();
    let page = person.tries("you", &[("given_name", "Nino")]).await;
    assert_eq!((page.status, key(&page)), (422, None));
    assert_eq!(page.attribute("data-words").as_deref(), Some("typed"), "nothing was stored");
}

#[tokio::test]
async fn what_another_tab_changed_is_no_word_of_the_server() {
    let office = Office::open_with(sqlite()).await;
    let (mut person, first) = at_first_step(&office).await;
    person.answers("you", &[("given_name", "Gülşən")]).await;
    let page = person.tries("you", &[("given_name", "Leyla"), ("seen", "older")]).await;
    assert_eq!((page.status, key(&page)), (409, Some(first)));
    assert_eq!(page.attribute("data-words").as_deref(), Some("typed"));
}

#[tokio::test]
async fn no_other_page_has_a_key() {
    let office = Office::open_with(sqlite()).await;
    let (mut person, _) = at_first_step(&office).await;
    let (name, text) = words("az");
    person.fills(&story(name, text)).await;
    for path in ["/az", "/az/guides/asylum", "/az/contacts", "/az/check", "/az/complaint", "/az/complaint/review"] {
        assert_eq!(key(&person.browser.visits(path).await), None, "{path}");
    }
    for path in ["/az/complaint/files", "/az/complaint/resume", "/az/case", "/az/verify", "/az/offline", "/exit"] {
        let answer = person.browser.get(path).await.expect("an answer");
        assert_eq!(key(&answer), None, "{path}");
    }
    let mut person = office.applicant("az");
    person.files(&story(name, text)).await;
    let sent = person.opens("sent").await;
    assert_eq!(key(&sent), None);
    assert_eq!(sent.attribute("data-draft-state").as_deref(), Some("gone"), "the browser is told to forget");
}
