//! Files after the filing, on the applicant's page: sent, listed, refused, tried again, cut; and what the officer gets of them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod support;

use std::time::Duration;

use huquq_domain::attachments::FILES_MAX;
use huquq_domain::event::What;
use huquq_testkit::applicant::{Applicant, Sent, story};
use huquq_testkit::browser::input_value;
use huquq_testkit::files::{Part, form, jpeg, text};
use huquq_testkit::office::Office;
use huquq_testkit::program::Program;
use huquq_testkit::wait::until;
use huquq_testkit::wire::{Answer, Ask, unescape};
use support::{opened, postgres, sqlite, store, words};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// Somebody who filed with so many files and opened the case in another browser.
async fn inside(office: &Office, language: &str, filed_with: usize) -> (Applicant, Sent) {
    let (name, text) = words(language);
    let mut person = office.applicant(language);
    person.starts().await;
    person.fills(&story(name, text)).await;
    if filed_with > 0 {
        let parts: Vec<Part> = (0..filed_with).map(|i| Part::file(&format!("filed-{i}.txt"), "filed")).collect();
        let path = person.path("files");
        assert_eq!(person.browser.asks(form(&path, &parts)).await.status, 303);
    }
    let sent = person.sends().await;
    let mut phone = office.applicant(language);
    let path = format!("/{language}/case");
    let code = sent.access_code.clone().unwrap();
    let fields = [("act", "open"), ("reference", sent.reference.as_str()), ("code", code.as_str())];
    assert_eq!(phone.browser.posts(&path, &fields).await.status, 303);
    (phone, sent)
}

fn path(person: &Applicant) -> String {
    format!("/{}/case/files", person.language)
}

/// The page, with its marks of isolation taken off.
async fn page(person: &mut Applicant) -> String {
    let path = path(person);
    plain(&person.browser.visits(&path).await)
}

fn plain(answer: &Answer) -> String {
    unescape(&answer.text()).replace(['\u{2068}', '\u{2069}'], "")
}

/// The names in the list of what was sent.
fn listed(page: &str) -> usize {
    page.matches("class=\"file-name\"").count()
}

/// Chooses files on the page as it is now and presses the button.
async fn sends(person: &mut Applicant, parts: &[Part]) -> Answer {
    let mark = input_value(&page(person).await, "upload").expect("the form has a mark");
    press(person, &mark, parts).await
}

async fn press(person: &mut Applicant, mark: &str, parts: &[Part]) -> Answer {
    let parts: Vec<Part> = std::iter::once(Part::field("upload", mark)).chain(parts.iter().cloned()).collect();
    let path = path(person);
    person.browser.asks(form(&path, &parts)).await
}

/// What lies in the folder of attachments.
fn kept(program: &Program) -> usize {
    let folder = program.data_dir().join("attachments");
    program.data_files().into_iter().filter(|(path, _)| path.starts_with(&folder)).count()
}

async fn only(program: &Program, count: usize) {
    until("the rest to go", Duration::from_secs(10), async || (kept(program) == count).then_some(())).await;
}

#[tokio::test]
async fn files_sent_later_reach_the_officer_on_sqlite() {
    files_sent_later_reach_the_officer(Office::open_with(sqlite()).await).await;
}

#[tokio::test]
async fn files_sent_later_reach_the_officer_on_postgresql() {
    files_sent_later_reach_the_officer(Office::open_with(postgres()).await).await;
}

async fn files_sent_later_reach_the_officer(office: Office) {
    let (mut person, sent) = inside(&office, "en", 1).await;
    assert!(plain(&person.browser.visits("/en/case").await).contains("/en/case/files"), "the case leads there");
    let before = page(&mut person).await;
    assert!(before.contains("At most 20 files, 25 MB each, 200 MB in all."), "the limits stand before the sending");
    assert_eq!(listed(&before), 1);
    let (letter, photo) = (text(200_000), jpeg(&text(70_000)));
    let parts = [Part::file("qərar.txt", letter.clone()), Part::file("C:\\photos\\foto.html", photo.clone())];
    let mark = input_value(&before, "upload").unwrap();
    for _ in 0..2 {
        let answer = press(&mut person, &mark, &parts).await;
        assert_eq!((answer.status, answer.location()), (303, "/en/case/files?done=yes"), "{}", answer.text());
    }
    let done = person.browser.visits("/en/case/files?done=yes").await;
    assert_eq!(done.header("cache-control"), Some("no-store"));
    let done = plain(&done);
    assert!(done.contains("Your files are stored with your complaint."));
    assert_eq!((listed(&done), kept(&office.program)), (3, 3), "the same press once");
    assert!(done.contains("qərar.txt") && done.contains("foto.html") && done.matches("Sent: ").count() == 3);
    assert!(!done.contains("/staff/case") && !done.contains(".txt\""), "nothing is given out");
    assert!(plain(&person.browser.visits("/en/case").await).contains("You sent 2 files."));

    let store = store(&office.program).await;
    let case = opened(&store, &sent.reference).await.unwrap();
    assert_eq!(case.events.last().unwrap().what, What::FilesAdded { count: 2 });
    let audit = store.audit_tail(10_000).await.unwrap();
    let lines: Vec<_> = audit.iter().filter(|line| line.action == "complaint.files").collect();
    assert_eq!(
        (lines.len(), lines[0].actor.as_str(), lines[0].object.as_str()),
        (1, "applicant", sent.reference.as_str())
    );

    let mut officer = office.officer("aysel").await;
    let shown = plain(&officer.opens(&sent.reference).await);
    let later = ["Şikayətdən sonra göndərilib", "After the filing"].map(|words| shown.matches(words).count());
    assert_eq!(later.iter().sum::<usize>(), 2, "both are marked, in the officer's language");
    for (file, content) in case.files.iter().skip(1).zip([&letter, &photo]) {
        assert!(file.later && shown.contains(&file.sha256));
        let address = format!("/staff/case/{}/files/{}", sent.reference, file.id);
        let saved = officer.person().browser.asks(Ask::get(&address)).await;
        assert!(saved.status == 200 && saved.body == *content, "byte for byte");
        assert_eq!(person.browser.asks(Ask::get(&address)).await.status, 303, "not to the public");
    }
    for word in ["qərar", "foto", mark.as_str(), sent.reference.as_str()] {
        assert!(!office.program.log().contains(word), "{word} stands in the log");
    }
}

#[tokio::test]
async fn what_is_refused_later_is_named_and_the_rest_is_kept() {
    let office = Office::open_with(sqlite()).await;
    let (mut person, sent) = inside(&office, "en", FILES_MAX - 2).await;
    let nothing = sends(&mut person, &[]).await;
    assert!(nothing.status == 422 && nothing.text().contains("Choose a file first."));
    let mixed = [Part::file("a.jpg", "<!doctype html><p>x"), Part::file("b.txt", "words"), Part::file("c.txt", "")];
    let answer = sends(&mut person, &mixed).await;
    let shown = plain(&answer);
    assert_eq!((answer.status, listed(&shown)), (422, FILES_MAX - 1));
    for says in ["a.jpg: this is a web page", "c.txt: this file is empty"] {
        assert_eq!(shown.matches(says).count(), 2, "{says:?} stands in the summary and by the control");
    }
    let answer = sends(&mut person, &[Part::file("d.txt", "d"), Part::file("e.txt", "e")]).await;
    let shown = plain(&answer);
    assert_eq!((answer.status, listed(&shown)), (422, FILES_MAX));
    assert!(shown.contains("e.txt: there are 20 files already. No more can be added."));
    only(&office.program, FILES_MAX).await;
    let case = opened(&store(&office.program).await, &sent.reference).await.unwrap();
    assert_eq!((case.files.len(), case.events.len()), (FILES_MAX, 3));
    let foreign = form("/en/case/files", &[Part::file("a.txt", "a")]).with("Origin", "http://evil.test");
    assert_eq!(person.browser.asks(foreign).await.status, 403);
}

#[tokio::test]
async fn the_script_sends_one_file_however_often_it_tries_later() {
    let office = Office::open_with(sqlite()).await;
    let (mut person, _) = inside(&office, "ru", 0).await;
    let sending = |name: &str, content: &str| {
        let parts = [Part::field("upload", name), Part::file("a.txt", content)];
        form("/ru/case/files", &parts).with("Accept", "application/json")
    };
    for _ in 0..3 {
        let answer = person.browser.asks(sending("0123456789abcdef0123456789abcdef", "words")).await;
        assert_eq!((answer.status, answer.text().as_str()), (200, r#"{"kept":1,"problems":[]}"#));
    }
    only(&office.program, 1).await;
    let second = person.browser.asks(sending("ffffffffffffffff", "other words")).await;
    assert_eq!(second.status, 200);
    // Whatever minute it is: two at once are told as one, two apart as two.
    let told = plain(&person.browser.visits("/ru/case").await);
    assert!(told.contains("Вы отправили 2 файла.") || told.matches("Вы отправили 1 файл.").count() == 2);
    let refused = person.browser.asks(sending("eeeeeeeeeeeeeeee", "<html>")).await;
    assert!(refused.status == 422 && refused.text().contains("a.txt"));
    assert_eq!(listed(&page(&mut person).await), 2);
}

#[tokio::test]
async fn a_cut_sending_leaves_nothing_in_the_case() {
    let office = Office::open_with(sqlite()).await;
    let (mut person, sent) = inside(&office, "az", 0).await;
    let mark = input_value(&page(&mut person).await, "upload").unwrap();
    let parts = [Part::field("upload", &mark), Part::file("a.txt", text(300_000)), Part::file("b.txt", "words")];
    let ask = form("/az/case/files", &parts);
    let (length, whole) = (ask.body.len(), person.browser.bytes(&ask));
    let head = whole.len() - length;
    for come in [0, 1, length / 2, length - 1] {
        let mut socket = TcpStream::connect(office.program.address()).await.unwrap();
        socket.write_all(&whole[..head + come]).await.unwrap();
        socket.shutdown().await.unwrap();
        let mut answer = Vec::new();
        // The server has noticed when it closes its own side, with an answer or without.
        let _ = socket.read_to_end(&mut answer).await;
        assert!(!answer.starts_with(b"HTTP/1.1 303"), "cut after {come} of {length}");
        only(&office.program, 0).await;
    }
    let store = store(&office.program).await;
    assert_eq!(opened(&store, &sent.reference).await.unwrap().events.len(), 1);
    assert_eq!(person.browser.asks(ask).await.status, 303, "and afterwards it goes through");
    assert_eq!(opened(&store, &sent.reference).await.unwrap().files.len(), 2);
}

#[tokio::test]
async fn a_case_that_was_taken_back_or_left_takes_no_files() {
    let office = Office::open_with(sqlite()).await;
    let (mut person, sent) = inside(&office, "en", 0).await;
    let mark = input_value(&page(&mut person).await, "upload").unwrap();
    let once = input_value(&person.browser.visits("/en/case").await.text(), "once").unwrap();
    let withdraw = [("act", "withdraw"), ("sure", "yes"), ("once", once.as_str())];
    assert_eq!(person.browser.posts("/en/case", &withdraw).await.location(), "/en/case?done=withdraw");
    assert!(!plain(&person.browser.visits("/en/case").await).contains("/en/case/files"), "nothing leads there");
    let late = press(&mut person, &mark, &[Part::file("a.txt", "words")]).await;
    assert_eq!((late.status, late.location()), (303, "/en/case/files"));
    let shown = page(&mut person).await;
    assert!(shown.contains("No more files can be added to it.") && input_value(&shown, "upload").is_none());
    only(&office.program, 0).await;
    assert_eq!(person.browser.posts("/en/case", &[("act", "leave")]).await.status, 303);
    for ask in [Ask::get("/en/case/files"), form("/en/case/files", &[Part::file("a.txt", "words")])] {
        let answer = person.browser.asks(ask).await;
        assert_eq!((answer.status, answer.location()), (303, "/en/case"));
    }
    assert!(opened(&store(&office.program).await, &sent.reference).await.unwrap().files.is_empty());
}

#[tokio::test]
async fn only_there_devices_are_allowed() {
    let office = Office::open_with(sqlite()).await;
    let (mut person, _) = inside(&office, "en", 0).await;
    for (path, power) in [("/en/case/files", "camera=(self)"), ("/en/case", "camera=()")] {
        let page = person.browser.visits(path).await;
        assert!(page.header("permissions-policy").unwrap().contains(power), "{path}");
    }
}
