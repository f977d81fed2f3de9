//! The copy of the whole complaint as a PDF: for whom it belongs to, with every word, and for nobody else.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod support;

use huquq_testkit::applicant::{Applicant, story};
use huquq_testkit::pdf::Pdf;
use huquq_testkit::program::Program;
use huquq_testkit::wire::Ask;
use support::{own_copies, sqlite, store, words};

#[tokio::test]
async fn the_copy_as_pdf_has_every_word_and_is_recorded() {
    let program = Program::start(sqlite()).await;
    let store = store(&program).await;
    for language in ["az", "ar"] {
        let (name, text) = words(language);
        let mut person = Applicant::new(&program, language);
        let sent = person.files(&story(name, text)).await;
        let path = person.path("sent/copy.pdf");
        for from in ["sent", "sent/copy"] {
            assert!(person.opens(from).await.text().contains(&path), "{language}: {from} leads to it");
        }
        let answer = person.browser.visits(&path).await;
        assert_eq!((answer.status, answer.header("content-type")), (200, Some("application/pdf")), "{language}");
        let disposition = format!("attachment; filename=\"{}.pdf\"", sent.reference);
        assert_eq!(answer.header("content-disposition"), Some(disposition.as_str()));
        assert_eq!(answer.header("cache-control"), Some("no-store"));
        assert_eq!(answer.header("x-content-type-options"), Some("nosniff"));

        let file = Pdf::open(&answer.body);
        assert!(file.text.contains(&format!("/Lang({language})")) && file.text.contains("/StructTreeRoot"));
        assert!(file.pages() >= 1);
        // Arabic letters share their bodies, so that some are said beside the fonts.
        let (lacks, all) = (file.lacks(text), text.chars().count());
        assert!(if language == "ar" { lacks.len() * 2 < all } else { lacks.is_empty() }, "{language}: {lacks:?}");
        assert!(file.lacks(&sent.reference).is_empty());

        assert_eq!(own_copies(&store, &sent.reference).await, 2, "the copy to print and this one");
    }
    assert_eq!(store.audit_first_fault().await.unwrap(), None);
}

#[tokio::test]
async fn a_stranger_gets_nothing_of_it() {
    let program = Program::start(sqlite()).await;
    let (name, text) = words("en");
    let mut person = Applicant::new(&program, "en");
    person.files(&story(name, text)).await;
    let mut another = Applicant::new(&program, "en");
    another.starts().await;
    let mut stranger = Applicant::new(&program, "en");
    for (who, asking) in [("with a draft of their own", &mut another), ("without a cookie", &mut stranger)] {
        let answer = asking.browser.asks(Ask::get("/en/complaint/sent/copy.pdf")).await;
        assert_eq!((answer.status, answer.location()), (303, "/en/complaint/sent"), "{who}");
        assert!(answer.body.is_empty(), "{who}");
    }
}

#[tokio::test]
async fn six_at_once_all_come_to_an_answer() {
    let program = Program::start(sqlite()).await;
    let (name, text) = words("en");
    let mut person = Applicant::new(&program, "en");
    person.files(&story(name, text)).await;
    let ask = person.browser.dressed(Ask::get("/en/complaint/sent/copy.pdf"));
    let asked = [(); 6].map(|()| program.ask(&ask));
    let [one, two, three, four, five, six] = asked;
    let answers = tokio::join!(one, two, three, four, five, six);
    let answers = [answers.0, answers.1, answers.2, answers.3, answers.4, answers.5];
    assert!(answers.iter().any(|answer| answer.status == 200), "some are made");
    for answer in &answers {
        match answer.status {
            200 => assert!(answer.body.starts_with(b"%PDF-")),
            // Refused in words, with the way to the page to print and the number to call.
            503 => assert!(answer.text().contains("/en/complaint/sent/copy") && answer.text().contains("tel:")),
            other => panic!("{other}"),
        }
    }
}
