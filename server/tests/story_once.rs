//! One complaint, one reference: however often, from wherever and over whatever network the button is pressed.
#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod support;

use std::collections::BTreeSet;

use huquq_store::MailKind;
use huquq_testkit::applicant::{AGREEMENT, Applicant, story};
use huquq_testkit::office::Office;
use huquq_testkit::proxy::{Cut, Proxy};
use huquq_testkit::wire::Ask;
use support::{outbox, postgres, queue, sqlite, store, stored, words};

#[tokio::test]
async fn twenty_presses_at_once_file_one_complaint_on_sqlite() {
    twenty_presses_at_once_file_one_complaint(Office::open_with(sqlite()).await).await;
}

#[tokio::test]
async fn twenty_presses_at_once_file_one_complaint_on_postgresql() {
    twenty_presses_at_once_file_one_complaint(Office::open_with(postgres()).await).await;
}

async fn twenty_presses_at_once_file_one_complaint(office: Office) {
    for language in ["az", "ar"] {
        let (name, text) = words(language);
        let mut person = office.applicant(language);
        person.starts().await;
        person.fills(&story(name, text)).await;
        let presses: Vec<_> = (0..20)
            .map(|_| {
                let mut press: Applicant = person.clone();
                tokio::spawn(async move { press.try_sends().await })
            })
            .collect();
        let mut seen = BTreeSet::new();
        for press in presses {
            let sent = press.await.expect("the press ends").expect("every press ends at the reference");
            seen.insert((sent.reference, sent.access_code));
        }
        assert_eq!(seen.len(), 1, "all see the same reference and the same code");
    }
    let store = store(&office.program).await;
    assert_eq!(queue(&store).await.len(), 2);
    assert_eq!(outbox(&store).await.len(), 2, "one office mail each");
    office.mailbox.receives(2).await;
}

#[tokio::test]
async fn a_second_tab_lands_at_the_same_reference() {
    let office = Office::open_with(sqlite()).await;
    let (name, text) = words("ru");
    let mut one = office.applicant("ru");
    one.starts().await;
    one.fills(&story(name, text)).await;
    let mut two = one.clone();
    // The second tab still shows an older step when the first one sends.
    two.opens("events").await;
    let sent = one.sends().await;
    let late = two.tries("events", &[("what_happened", "another text, too late")]).await;
    assert_eq!((late.status, late.location()), (303, "/ru/complaint/sent"));
    two.try_presses_send().await.expect("pressing again is no mistake");
    assert_eq!(two.try_sees_sent().await.expect("a reference"), sent);
    let store = store(&office.program).await;
    assert_eq!(queue(&store).await.len(), 1);
    assert_eq!(stored(&store, &sent.reference, "what_happened").await, text);
}

#[tokio::test]
async fn a_change_in_another_tab_is_sent_or_said_to_be_late() {
    let office = Office::open_with(sqlite()).await;
    let store = store(&office.program).await;
    let (name, text) = words("en");
    let other_text = "Another text, from the other tab.";
    for _ in 0..15 {
        let mut one = office.applicant("en");
        one.starts().await;
        one.fills(&story(name, text)).await;
        let mut two = one.clone();
        let change = [("what_happened", other_text)];
        let (pressed, changed) = tokio::join!(one.try_presses_send(), two.tries("events", &change));
        pressed.expect("the press ends at the reference");
        assert_eq!(changed.status, 303);
        let filed = if changed.location() == "/en/complaint/sent" { text } else { other_text };
        let sent = one.try_sees_sent().await.expect("a reference");
        assert_eq!(stored(&store, &sent.reference, "what_happened").await, filed, "what was said to be kept is sent");
    }
}

#[tokio::test]
async fn a_connection_cut_anywhere_never_costs_nor_doubles_a_complaint() {
    let office = Office::open_with(sqlite()).await;
    let proxy = Proxy::open(office.program.address()).await;
    let (name, text) = words("en");
    let mut references = BTreeSet::new();
    let cuts = cuts(&office).await;
    for cut in &cuts {
        let mut person = office.applicant("en");
        person.starts().await;
        person.fills(&story(name, text)).await;
        let cookie = person.browser.cookie("draft").expect("a draft").to_owned();
        let mut unlucky = person.clone();
        unlucky.browser = unlucky.browser.through(proxy.address());
        proxy.cuts_next(*cut);
        let cut_off = unlucky.try_presses_send().await;
        if matches!(cut, Cut::Answer(0)) {
            assert!(cut_off.is_err(), "the proxy cuts");
        }
        // The same person presses again, from where the browser still stands.
        let sent = person.try_sends().await.unwrap_or_else(|trouble| panic!("{cut:?}: {trouble}"));
        assert_eq!(person.browser.cookie("draft"), Some(cookie.as_str()), "{cut:?}");
        assert_eq!(person.try_sends().await.expect("pressing a third time"), sent, "{cut:?}");
        assert!(references.insert(sent.reference.clone()), "{cut:?}");
    }
    let store = store(&office.program).await;
    let kept: BTreeSet<String> = queue(&store).await.iter().map(|row| row.reference.to_string()).collect();
    assert_eq!(kept, references, "every complaint once, and none besides");
    for reference in &references {
        assert_eq!(stored(&store, reference, "what_happened").await, text);
    }
    let office_mails = outbox(&store).await.iter().filter(|row| row.kind == MailKind::Office).count();
    assert_eq!(office_mails, references.len());
}

/// Where to cut: the edges of request and answer, and places drawn at random (printed, so that a failure can be repeated).
async fn cuts(office: &Office) -> Vec<Cut> {
    let person = office.applicant("en");
    let request = person.browser.bytes(&Ask::form("/en/complaint/review", AGREEMENT)).len() + "draft=; ".len() + 60;
    let answer = 900;
    let mut cuts: Vec<Cut> = [0, 1, request / 2, request - 40, request - 1].map(Cut::Request).to_vec();
    cuts.extend([0, 1, 12, 100, answer].map(Cut::Answer));
    let drawn = std::hash::BuildHasher::hash_one(&std::hash::RandomState::new(), 1_u8);
    println!("places drawn from {drawn}");
    for i in 0..5 {
        let place = usize::try_from(drawn >> (i * 12) & 0xfff).expect("12 bits");
        cuts.push(Cut::Request(place % request));
        cuts.push(Cut::Answer(place % answer));
    }
    cuts
}
