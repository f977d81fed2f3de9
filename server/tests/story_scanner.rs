//! Files and the virus scanner: the real one, with a list of its own that knows nothing but the test pattern.
#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

#[path = "support/scanner.rs"]
mod scanner;
mod support;

use std::time::Duration;

use huquq_domain::attachments::Scan;
use huquq_testkit::applicant::story;
use huquq_testkit::bad_files::eicar;
use huquq_testkit::files::{Part, form};
use huquq_testkit::office::Office;
use huquq_testkit::wait::until;
use huquq_testkit::wire::Ask;
use scanner::Scanner;
use support::{opened, sqlite, store, words};

#[tokio::test]
async fn what_the_scanner_finds_is_given_to_nobody() {
    let Some(scanner) = Scanner::start().await else { return };
    let office = Office::open_with(sqlite().set("CLAMD", &scanner.door())).await;
    let (name, words) = words("en");
    let mut person = office.applicant("en");
    person.starts().await;
    person.fills(&story(name, words)).await;
    let parts = [Part::file("letter.txt", "words"), Part::file("bad.txt", eicar())];
    let path = person.path("files");
    assert_eq!(person.browser.asks(form(&path, &parts)).await.status, 303);
    until("both to be scanned", Duration::from_secs(30), async || {
        let page = person.opens("files").await.text();
        (page.contains("nothing was found") && page.contains("The check found a virus")).then_some(())
    })
    .await;
    let sent = person.sends().await;
    let case = opened(&store(&office.program).await, &sent.reference).await.unwrap();
    let mut officer = office.officer("aysel").await;
    for file in &case.files {
        let (scan, status) = if file.name == "bad.txt" { (Scan::Infected, 403) } else { (Scan::Clean, 200) };
        assert_eq!(file.scan, scan, "{}", file.name);
        let address = format!("/staff/case/{}/files/{}", sent.reference, file.id);
        assert_eq!(officer.person().browser.asks(Ask::get(&address)).await.status, status, "{}", file.name);
        let page = officer.opens(&sent.reference).await.text();
        assert_eq!(page.contains(&address), status == 200, "{}", file.name);
    }
    assert!(!office.program.log().contains("Eicar"), "the name of a find is not logged");
}

#[tokio::test]
async fn a_scanner_that_is_down_stops_no_complaint_and_no_file_goes_unscanned() {
    let mut office = Office::open_with(sqlite().set("CLAMD", "unix:{data}/no-such-socket")).await;
    let (name, words) = words("az");
    let mut person = office.applicant("az");
    person.starts().await;
    person.fills(&story(name, words)).await;
    let path = person.path("files");
    assert_eq!(person.browser.asks(form(&path, &[Part::file("letter.txt", "words")])).await.status, 303);
    let sent = person.sends().await;
    let store = store(&office.program).await;
    let case = opened(&store, &sent.reference).await.unwrap();
    let address = format!("/staff/case/{}/files/{}", sent.reference, case.files[0].id);
    let mut officer = office.officer("aysel").await;
    assert_eq!(officer.person().browser.asks(Ask::get(&address)).await.status, 403);
    assert!(!officer.opens(&sent.reference).await.text().contains(&address));
    until("the trouble to be noted", Duration::from_secs(30), async || {
        let case = opened(&store, &sent.reference).await.unwrap();
        (case.files[0].scan_note == "down").then_some(())
    })
    .await;
    // Without a scanner staff are warned and may open it.
    drop(store);
    office.program.set("CLAMD", "");
    office.program.restart().await;
    let page = officer.opens(&sent.reference).await.text();
    assert!(page.contains(&address) && page.contains("class=\"note warn\""));
    assert_eq!(officer.person().browser.asks(Ask::get(&address)).await.status, 200);
}
