//! A complaint told to 916 is the same complaint: the stored record differs from one typed on the web only in its door and
//! its actor.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod support;

use huquq_domain::codes::{AccessCode, Reference};
use huquq_domain::event::{Actor, What};
use huquq_domain::role::Channel;
use huquq_testkit::applicant::story;
use huquq_testkit::browser::text_area;
use huquq_testkit::office::Office;
use support::{opened, outbox, queue, sqlite, store, words};

#[tokio::test]
async fn a_call_is_filed_like_the_form() {
    let office = Office::open_with(sqlite()).await;
    let (name, text) = words("ru");
    let mut answers = story(name, text);
    answers.set("detained", "other");
    answers.set("place_detained", "2-ci bölmə");
    let written = office.applicant("ru").files(&answers).await;

    let mut operator = office.operator("sevda").await;
    operator.takes_a_call("ru").await;
    for (box_name, ticked) in huquq_testkit::applicant::AGREEMENT {
        answers.set(box_name, ticked);
    }
    // What is saved half way through the call is on the screen again.
    let saved = operator.presses("save", &answers).await;
    assert!(saved.status == 200 || saved.status == 303, "{}", saved.status);
    let told = operator.files(&answers).await;
    assert_ne!(told.reference, written.reference);
    Reference::parse(&told.reference).expect("a reference to read out");
    AccessCode::parse(told.access_code.as_deref().expect("a code to read out")).expect("with its check digit");

    let store = store(&office.program).await;
    let web = opened(&store, &written.reference).await.expect("it is there");
    let phone = opened(&store, &told.reference).await.expect("it is there");
    assert_eq!(phone.answers, web.answers);
    assert_eq!(phone.questions_version, web.questions_version);
    assert_eq!(phone.urgency, web.urgency);
    assert_eq!(phone.language, web.language);
    assert_eq!((web.channel, phone.channel), (Channel::Web, Channel::Phone));
    assert_eq!((&web.events[0].actor, &phone.events[0].actor), (&Actor::Applicant, &Actor::Staff("sevda".to_owned())));
    assert!(matches!(phone.events[0].what, What::Filed { channel: Channel::Phone, .. }));
    assert_eq!(outbox(&store).await.len(), 2);
    let mails = office.mailbox.receives(2).await;
    let documents: Vec<_> = mails.iter().map(|mail| mail.json("complaint.json").expect("attached")).collect();
    assert_eq!(documents[0]["answers"], documents[1]["answers"]);
}

#[tokio::test]
async fn pressing_file_twice_files_one_call_and_the_next_call_is_another() {
    let office = Office::open_with(sqlite()).await;
    let mut operator = office.operator("sevda").await;
    let (name, text) = words("az");
    let mut answers = story(name, text);
    for (box_name, ticked) in huquq_testkit::applicant::AGREEMENT {
        answers.set(box_name, ticked);
    }
    operator.takes_a_call("az").await;
    let first = operator.files(&answers).await;
    let again = operator.files(&answers).await;
    assert_eq!(again.reference, first.reference);
    operator.takes_a_call("az").await;
    let next = operator.files(&answers).await;
    assert_ne!(next.reference, first.reference);
    assert_eq!(queue(&store(&office.program).await).await.len(), 2);
}

#[tokio::test]
async fn a_call_that_cannot_be_filed_yet_loses_no_word() {
    let office = Office::open_with(sqlite()).await;
    let mut operator = office.operator("sevda").await;
    let (_, text) = words("az");
    operator.takes_a_call("az").await;
    // Nobody has agreed to anything yet.
    let page = operator.presses("file", &story("Gülşən", text)).await;
    assert_eq!(page.status, 422);
    assert_eq!(text_area(&page.text(), "what_happened").as_deref(), Some(text));
    assert!(queue(&store(&office.program).await).await.is_empty());
}
