//! Files from the applicant's page to the officer's disk: added, listed, removed, filed, saved; and everything that is refused.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod support;

use std::time::Duration;

use huquq_domain::attachments::{FILE_MAX, FILES_MAX};
use huquq_store::Store;
use huquq_testkit::applicant::{Applicant, story};
use huquq_testkit::files::{Part, form, jpeg, text};
use huquq_testkit::office::Office;
use huquq_testkit::program::{OFFICE_EMAIL, Program};
use huquq_testkit::schema;
use huquq_testkit::wait::until;
use huquq_testkit::wire::{Answer, Ask, unescape};
use sha2::{Digest, Sha256};
use support::{opened, postgres, sqlite, store, words};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// Somebody who has told everything and may add files.
async fn ready(office: &Office, language: &str) -> Applicant {
    let (name, text) = words(language);
    let mut person = office.applicant(language);
    person.starts().await;
    person.fills(&story(name, text)).await;
    person
}

async fn adds(person: &mut Applicant, parts: &[Part]) -> Answer {
    let path = person.path("files");
    person.browser.asks(form(&path, parts)).await
}

async fn page(person: &mut Applicant) -> String {
    unescape(&person.opens("files").await.text())
}

/// The ids on the page of files.
fn ids(page: &str) -> Vec<String> {
    let values = page.split("name=\"file\" value=\"").skip(1);
    values.filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
}

/// What lies in the folder of attachments.
fn kept(program: &Program) -> Vec<Vec<u8>> {
    let folder = program.data_dir().join("attachments");
    program.data_files().into_iter().filter(|(path, _)| path.starts_with(&folder)).map(|(_, bytes)| bytes).collect()
}

async fn nothing_is_kept(program: &Program) {
    until("the folder to be empty", Duration::from_secs(10), async || kept(program).is_empty().then_some(())).await;
}

#[tokio::test]
async fn files_reach_the_officer_byte_for_byte_on_sqlite() {
    files_reach_the_officer_byte_for_byte(Office::open_with(sqlite()).await).await;
}

#[tokio::test]
async fn files_reach_the_officer_byte_for_byte_on_postgresql() {
    files_reach_the_officer_byte_for_byte(Office::open_with(postgres()).await).await;
}

async fn files_reach_the_officer_byte_for_byte(office: Office) {
    let mut person = ready(&office, "ar").await;
    let (letter, photo) = (text(200_000), jpeg(&text(70_000)));
    let parts = [
        Part::file("../../رسالة \u{202e}txt.exe.txt", letter.clone()),
        Part::file("C:\\photos\\foto.html", photo.clone()),
        Part::file("wrong.txt", "to be removed"),
        // An input in which nothing was chosen.
        Part { input: "camera".to_owned(), file: Some(String::new()), content: Vec::new() },
    ];
    let answer = adds(&mut person, &parts).await;
    assert_eq!((answer.status, answer.location()), (303, "/ar/complaint/files"), "{}", answer.text());
    let listed = page(&mut person).await;
    for name in ["رسالة txt.exe.txt", "foto.html", "wrong.txt"] {
        assert!(listed.contains(&format!("<bdi>{name}</bdi>")), "{name} is not listed");
    }
    assert!(!listed.contains("..") && !listed.contains("photos") && !listed.contains('\u{202e}'));
    let all = ids(&listed);
    assert_eq!((all.len(), kept(&office.program).len()), (3, 3));
    let removing = [("file", all[2].as_str()), ("act", "remove")];
    let path = person.path("files/change");
    assert_eq!(person.browser.posts(&path, &removing).await.status, 303);
    assert_eq!(ids(&page(&mut person).await), all[..2]);
    assert_eq!(kept(&office.program).len(), 2, "the file went with its row");
    let review = unescape(&person.opens("review").await.text());
    assert!(review.contains("foto.html") && review.contains("/ar/complaint/files"));

    let sent = person.sends().await;
    let mails = office.mailbox.receives(1).await;
    let mail = mails.iter().find(|mail| mail.to == [OFFICE_EMAIL]).unwrap();
    let document = mail.json("complaint.json").unwrap();
    assert_eq!(schema::faults(&schema::complaint(), &document), Vec::<String>::new());
    assert_eq!(document["attachments"].as_array().unwrap().len(), 2);
    assert!(mail.text().contains(document["attachments"][0]["address"].as_str().unwrap()));

    let store = store(&office.program).await;
    let mut officer = office.officer("aysel").await;
    let case = unescape(&officer.opens(&sent.reference).await.text());
    for (content, at) in [(&letter, 0), (&photo, 1)] {
        let listed = &document["attachments"][at];
        let sum = data_encoding::HEXLOWER.encode(&Sha256::digest(content));
        assert_eq!(
            (listed["sha256"].as_str(), listed["bytes"].as_u64()),
            (Some(sum.as_str()), Some(content.len() as u64))
        );
        assert!(case.contains(&sum), "the check sum is on the page of the case");
        let address = format!("/staff/case/{}/files/{}", sent.reference, all[at]);
        assert!(case.contains(&address) && listed["address"].as_str().unwrap().ends_with(&address));
        let before = taken_out(&store).await;
        let saved = officer.person().browser.asks(Ask::get(&address)).await;
        assert_eq!(saved.status, 200);
        assert!(saved.body == *content, "byte for byte");
        assert_eq!(saved.header("content-type"), Some("application/octet-stream"));
        assert_eq!(saved.header("x-content-type-options"), Some("nosniff"));
        assert_eq!(saved.header("cache-control"), Some("no-store"));
        assert!(saved.header("content-security-policy").unwrap().contains("sandbox"));
        let named = saved.header("content-disposition").unwrap();
        assert!(named.starts_with("attachment; filename=\"") && named.is_ascii(), "{named}");
        assert!(named.ends_with([".txt", "foto.html.jpg"][at]), "{named}");
        assert_eq!(taken_out(&store).await, before + 1, "on record");
    }
    for id in [all[2].as_str(), "x", "..%2f..%2fkey"] {
        let address = format!("/staff/case/{}/files/{id}", sent.reference);
        assert_eq!(officer.person().browser.asks(Ask::get(&address)).await.status, 404, "{id}");
    }
    let address = format!("/staff/case/{}/files/{}", sent.reference, all[0]);
    assert_eq!(person.browser.asks(Ask::get(&address)).await.status, 303, "who is not signed in is sent to the door");
    let mut admin = huquq_testkit::staff::Staff::added(&office.program, "murad", "admin").await;
    admin.signs_in().await;
    assert_eq!(admin.browser.asks(Ask::get(&address)).await.status, 403);
}

#[tokio::test]
async fn what_is_refused_is_named_and_kept_nowhere() {
    let office = Office::open_with(sqlite()).await;
    let mut person = ready(&office, "en").await;
    let over = usize::try_from(FILE_MAX).unwrap() + 1;
    for (name, content, says) in [
        ("photo.jpg", b"<!doctype html><script>alert(1)</script>".to_vec(), "photo.jpg: this is a web page"),
        ("letter.pdf", b"MZ\x90\0\x03".to_vec(), "letter.pdf: this is a program"),
        ("a.docx", b"PK\x03\x04\x14\0".to_vec(), "a.docx: this is a package of files"),
        ("empty.txt", Vec::new(), "empty.txt: this file is empty"),
        ("what.dat", b"\0\x01\x02".to_vec(), "what.dat: we do not know this kind"),
        ("film.txt", vec![b'x'; over], "film.txt: this file is larger than 25 MB"),
    ] {
        let answer = adds(&mut person, &[Part::file(name, content)]).await;
        let shown = unescape(&answer.text()).replace(['\u{2068}', '\u{2069}'], "");
        assert_eq!(answer.status, 422, "{name}");
        assert_eq!(shown.matches(says).count(), 2, "{says:?} stands in the summary and by the control");
        nothing_is_kept(&office.program).await;
    }
    let answer = adds(&mut person, &[]).await;
    assert_eq!(answer.status, 422);
    assert!(answer.text().contains("Choose a file first."));
    // What is refused keeps nothing else out.
    let mixed = [Part::file("a.html", "<html>"), Part::file("b.txt", "words")];
    let answer = adds(&mut person, &mixed).await;
    assert_eq!(answer.status, 422);
    assert_eq!(ids(&answer.text()).len(), 1);
    // The largest that fits does.
    let largest = vec![b'x'; over - 1];
    assert_eq!(adds(&mut person, &[Part::file("largest.txt", largest)]).await.status, 303);
    let many: Vec<Part> = (0..FILES_MAX).map(|i| Part::file(&format!("{i}.txt"), "words")).collect();
    let answer = adds(&mut person, &many).await;
    assert_eq!((answer.status, ids(&answer.text()).len()), (422, FILES_MAX));
    let shown = unescape(&answer.text()).replace(['\u{2068}', '\u{2069}'], "");
    assert!(shown.contains("there are 20 files already"));
    assert_eq!(kept(&office.program).len(), FILES_MAX);
    let foreign = form(&person.path("files"), &[Part::file("a.txt", "a")]).with("Origin", "http://evil.test");
    assert_eq!(person.browser.asks(foreign).await.status, 403);
    let plain = Ask::form(&person.path("files"), &[("files", "x")]);
    assert_eq!(person.browser.asks(plain).await.status, 415);
    let told = form(&person.path("files"), &[Part::file("a.txt", "a")]);
    let mut told = person.browser.dressed(told);
    told.headers.push(("Content-Length".to_owned(), (202u64 << 20).to_string()));
    let mut socket = TcpStream::connect(office.program.address()).await.unwrap();
    let head = told.bytes(&office.program.address().to_string());
    let head = String::from_utf8_lossy(&head).into_owned();
    // The true length is written after the false one; only the false one is sent.
    let (before, _) = head.split_once("Content-Length: 211812352\r\n").unwrap();
    socket.write_all(format!("{before}Content-Length: 211812352\r\n\r\n").as_bytes()).await.unwrap();
    let mut answer = [0u8; 12];
    socket.read_exact(&mut answer).await.unwrap();
    assert_eq!(&answer, b"HTTP/1.1 413");
}

#[tokio::test]
async fn a_cut_request_leaves_nothing() {
    let office = Office::open_with(sqlite()).await;
    let mut person = ready(&office, "az").await;
    let parts = [Part::file("a.txt", text(300_000)), Part::file("b.txt", "words")];
    let ask = form(&person.path("files"), &parts);
    let (length, whole) = (ask.body.len(), person.browser.bytes(&ask));
    let head = whole.len() - length;
    for sent in [0, 1, length / 2, length - 100, length - 1] {
        let mut socket = TcpStream::connect(office.program.address()).await.unwrap();
        socket.write_all(&whole[..head + sent]).await.unwrap();
        socket.shutdown().await.unwrap();
        let mut answer = Vec::new();
        // The server has noticed when it closes its own side, with an answer or without.
        let _ = socket.read_to_end(&mut answer).await;
        assert!(!answer.starts_with(b"HTTP/1.1 303"), "cut after {sent} of {length}");
        nothing_is_kept(&office.program).await;
        assert!(ids(&page(&mut person).await).is_empty(), "cut after {sent} of {length}");
    }
    assert_eq!(adds(&mut person, &parts).await.status, 303, "and afterwards it goes through");
    let sent = person.sends().await;
    assert_eq!(opened(&store(&office.program).await, &sent.reference).await.unwrap().files.len(), 2);
}

#[tokio::test]
async fn a_script_sends_one_file_however_often_it_tries() {
    let office = Office::open_with(sqlite()).await;
    let mut person = ready(&office, "ru").await;
    let sending = |content: &str| {
        let parts = [Part::field("upload", "0123456789abcdef0123456789abcdef"), Part::file("a.txt", content)];
        form("/ru/complaint/files", &parts).with("Accept", "application/json")
    };
    for _ in 0..3 {
        let answer = person.browser.asks(sending("words")).await;
        assert_eq!((answer.status, answer.text().as_str()), (200, r#"{"kept":1,"problems":[]}"#));
    }
    assert_eq!(kept(&office.program).len(), 1);
    let refused = form("/ru/complaint/files", &[Part::file("a.html", "<html>")]).with("Accept", "application/json");
    let answer = person.browser.asks(refused).await;
    assert_eq!(answer.status, 422);
    assert!(answer.text().contains("a.html") && answer.header("content-type") == Some("application/json"));
    let racing: Vec<_> = (0..5)
        .map(|_| {
            let (mut person, parts) =
                (person.clone(), [Part::field("upload", &"f".repeat(32)), Part::file("b.txt", "x")]);
            tokio::spawn(async move { adds(&mut person, &parts).await.status })
        })
        .collect();
    for one in racing {
        assert_eq!(one.await.unwrap(), 303);
    }
    assert_eq!(ids(&page(&mut person).await).len(), 2);
    until("the doubles to go", Duration::from_secs(10), async || (kept(&office.program).len() == 2).then_some(()))
        .await;
}

#[tokio::test]
async fn a_second_tab_adds_before_the_filing_and_not_after() {
    let office = Office::open_with(sqlite()).await;
    let mut one = ready(&office, "en").await;
    one.opens("review").await;
    let mut two = one.clone();
    assert_eq!(adds(&mut two, &[Part::file("a.txt", "words")]).await.status, 303);
    let sent = one.sends().await;
    let case = opened(&store(&office.program).await, &sent.reference).await.unwrap();
    assert_eq!(case.files.iter().map(|file| file.name.as_str()).collect::<Vec<_>>(), ["a.txt"]);
    let late = adds(&mut two, &[Part::file("b.txt", "late")]).await;
    assert_eq!((late.status, late.location()), (303, "/en/complaint/sent"));
    let removing = [("file", case.files[0].id.as_str()), ("act", "remove")];
    let gone = two.browser.posts("/en/complaint/files/change", &removing).await;
    assert_eq!(gone.location(), "/en/complaint/sent");
    assert_eq!(kept(&office.program).len(), 1, "what was filed stays, what came late does not");
    let mut stranger = office.applicant("en");
    assert_eq!(adds(&mut stranger, &[Part::file("c.txt", "x")]).await.location(), "/en/complaint");
    stranger.starts().await;
    assert_eq!(adds(&mut stranger, &[Part::file("c.txt", "x")]).await.status, 410);
}

#[tokio::test]
async fn the_way_to_the_files_keeps_what_is_typed_and_only_there_devices_are_allowed() {
    let office = Office::open_with(sqlite()).await;
    let mut person = office.applicant("en");
    person.starts().await;
    person.answers("who", &[("filing_for", "self")]).await;
    let typed = [("where_happened", "Lankaran"), ("go", "files")];
    let answer = person.tries("events", &typed).await;
    assert_eq!((answer.status, answer.location()), (303, "/en/complaint/files"), "an unfinished step is kept");
    assert!(person.opens("events").await.text().contains("Lankaran"));
    for (step, powers) in
        [("files", ["camera=(self)", "microphone=(self)"]), ("events", ["camera=()", "microphone=()"])]
    {
        let page = person.opens(step).await;
        let given = page.header("permissions-policy").unwrap();
        assert!(powers.iter().all(|power| given.contains(power)), "{step}: {given}");
    }
}

#[tokio::test]
async fn a_copy_without_place_takes_the_place_of_the_picture() {
    let office = Office::open_with(sqlite()).await;
    let mut person = ready(&office, "en").await;
    let mut plain = Vec::new();
    let picture = image::DynamicImage::new_rgb8(40, 30);
    picture.write_to(&mut std::io::Cursor::new(&mut plain), image::ImageFormat::Jpeg).unwrap();
    let block = b"http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude='40,24N'/>";
    let length = u16::try_from(block.len() + 2).unwrap().to_be_bytes();
    let told = [&plain[..2], b"\xff\xe1", &length, block, &plain[2..]].concat();
    // The block is whole, the picture behind it is not.
    let broken = told[..120].to_vec();
    assert_eq!(adds(&mut person, &[Part::file("a.jpg", told), Part::file("b.jpg", broken)]).await.status, 303);
    let before = ids(&page(&mut person).await);
    assert_eq!(page(&mut person).await.matches("says where it was made").count(), 2);
    let change = |id: &str| [("file", id.to_owned()), ("act", "copy".to_owned())];
    let done = person.browser.posts("/en/complaint/files/change", &change(&before[0])).await;
    assert_eq!((done.status, done.location()), (303, "/en/complaint/files"));
    let failed = person.browser.posts("/en/complaint/files/change", &change(&before[1])).await;
    assert_eq!(failed.status, 422);
    assert!(failed.text().contains("The copy could not be made."));
    let after = page(&mut person).await;
    assert_eq!(after.matches("says where it was made").count(), 1);
    let after = ids(&after);
    assert!(after.contains(&before[1]) && !after.contains(&before[0]) && after.len() == 2);
    assert_eq!(kept(&office.program).len(), 2);
    let sent = person.sends().await;
    let new = after.iter().find(|id| **id != before[1]).unwrap();
    let mut officer = office.officer("aysel").await;
    let address = format!("/staff/case/{}/files/{new}", sent.reference);
    let saved = officer.person().browser.asks(Ask::get(&address)).await;
    assert!(!saved.body.windows(11).any(|window| window == b"GPSLatitude"));
    let shown = image::load_from_memory(&saved.body).unwrap();
    assert_eq!((shown.width(), shown.height()), (40, 30));
}

/// Kilobytes of memory: now, and at the most so far.
fn memory(program: &Program) -> (u64, u64) {
    let status = std::fs::read_to_string(format!("/proc/{}/status", program.pid())).unwrap();
    let of = |name: &str| {
        let line = status.lines().find(|line| line.starts_with(name)).unwrap();
        line.split_whitespace().nth(1).unwrap().parse().unwrap()
    };
    (of("VmRSS:"), of("VmHWM:"))
}

#[tokio::test]
async fn memory_does_not_grow_with_the_files() {
    let office = Office::open_with(sqlite()).await;
    let mut people = Vec::new();
    for _ in 0..8 {
        let mut person = office.applicant("az");
        person.starts().await;
        person.answers("who", &[("filing_for", "self")]).await;
        people.push(person);
    }
    let content = text(20 << 20);
    let (before, _) = memory(&office.program);
    let sending: Vec<_> = people
        .into_iter()
        .map(|mut person| {
            let parts = [Part::file("a.txt", content.clone())];
            tokio::spawn(async move { adds(&mut person, &parts).await.status })
        })
        .collect();
    for one in sending {
        assert_eq!(one.await.unwrap(), 303);
    }
    let (_, most) = memory(&office.program);
    assert!(most.saturating_sub(before) < 40 * 1024, "160 MB of files took {} KB of memory", most - before);
}

/// How many files the officer has opened, by the audit.
async fn taken_out(store: &Store) -> usize {
    let lines = store.audit_tail(10_000).await.unwrap();
    lines.iter().filter(|line| (line.action.as_str(), line.actor.as_str()) == ("attachment.open", "aysel")).count()
}
