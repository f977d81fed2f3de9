//! The manifest of bad files, each through the real upload: it ends as the manifest says, lies under a name that the program
//! drew, and is saved, never shown.
#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

#[path = "support/scanner.rs"]
mod scanner;
mod support;

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::time::Duration;

use huquq_app::components::file_list::{FileProblem, name_or, problem};
use huquq_domain::attachments::{FILES_MAX, Scan};
use huquq_domain::language::Language;
use huquq_locales::{Texts, Tr};
use huquq_testkit::applicant::{Applicant, story};
use huquq_testkit::bad_files::make::floods;
use huquq_testkit::bad_files::{BadFile, End, manifest};
use huquq_testkit::files::{Part, by_hand, form, heic};
use huquq_testkit::office::Office;
use huquq_testkit::officer::Officer;
use huquq_testkit::program::Program;
use huquq_testkit::wait::until;
use huquq_testkit::wire::{Answer, Ask, unescape};
use scanner::Scanner;
use serde_json::Value as Json;
use sha2::{Digest, Sha256};
use support::{opened, sqlite, store, words};

/// Somebody who has told everything and may add files.
async fn ready(office: &Office) -> Applicant {
    let (name, text) = words("en");
    let mut person = office.applicant("en");
    person.starts().await;
    person.fills(&story(name, text)).await;
    person
}

fn english() -> Tr {
    let texts: &'static Texts = Box::leak(Box::new(Texts::embedded().unwrap()));
    Tr::new(texts, Language::from_tag("en").unwrap())
}

/// Sends a form as the script of the page does: the status, and what is said of what was not taken.
async fn sends(person: &mut Applicant, ask: Ask) -> (u16, Vec<String>) {
    let answer = person.browser.asks(ask.with("Accept", "application/json")).await;
    let told: Json = serde_json::from_slice(&answer.body).unwrap_or_default();
    let texts = told["problems"].as_array().into_iter().flatten().filter_map(Json::as_str);
    (answer.status, texts.map(str::to_owned).collect())
}

/// The names of the files on the applicant's page.
fn names_on(page: &Answer) -> Vec<String> {
    let html = page.text();
    let name = |rest: &str| {
        let (_, rest) = rest.split_once("<bdi>")?;
        rest.split_once("</bdi>").map(|(name, _)| unescape(name))
    };
    html.split("class=\"file-name\"").skip(1).filter_map(name).collect()
}

/// The ids of the files on the applicant's page.
fn ids_on(page: &Answer) -> Vec<String> {
    let html = page.text();
    html.split("name=\"file\" value=\"").skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
}

/// Every file of the program that is neither an attachment nor its database: an upload must add nothing here.
fn beside(program: &Program) -> BTreeSet<PathBuf> {
    let attachments = program.data_dir().join("attachments");
    let database = |path: &PathBuf| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("huquq.db"));
    let around = std::fs::read_dir(program.folder()).unwrap().flatten().map(|entry| entry.path());
    let data = program.data_files().into_iter().map(|(path, _)| path);
    around.chain(data).filter(|path| !path.starts_with(&attachments) && !database(path)).collect()
}

/// Whether so many files lie in the folder of attachments, each under a name that the program drew.
fn lie_under_drawn_names(program: &Program, count: usize) -> bool {
    let attachments = program.data_dir().join("attachments");
    let files = program.data_files();
    let inside = |path: &PathBuf| path.strip_prefix(&attachments).ok().map(|path| path.to_string_lossy().into_owned());
    let inside: Vec<String> = files.iter().filter_map(|(path, _)| inside(path)).collect();
    let drawn = |path: &String| {
        path.split_once('/').is_some_and(|(folder, name)| {
            let hex = name.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
            folder.len() == 2 && name.starts_with(folder) && name.len() == 32 && hex
        })
    };
    inside.len() == count && inside.iter().all(drawn)
}

/// An officer saves a file: whole, under a name that fits every system and its kind, and in no way that would show it.
async fn is_saved(officer: &mut Officer, address: &str, file: &BadFile) {
    let what = format!("{:?}: {}", file.name, file.why);
    let saved = officer.person().browser.asks(Ask::get(address)).await;
    assert_eq!(saved.status, 200, "{what}");
    assert!(saved.body == file.content, "byte for byte: {what}");
    assert_eq!(saved.header("content-type"), Some("application/octet-stream"), "{what}");
    assert_eq!(saved.header("x-content-type-options"), Some("nosniff"), "{what}");
    assert_eq!(saved.header("cache-control"), Some("no-store"), "{what}");
    assert!(saved.header("content-security-policy").is_some_and(|policy| policy.contains("sandbox")), "{what}");
    let disposition = saved.header("content-disposition").unwrap();
    let named = disposition.strip_prefix("attachment; filename=\"").and_then(|rest| rest.split_once('"'));
    let (plain, coded) = named.unwrap_or_else(|| panic!("{what}: {disposition}"));
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    assert!(plain.chars().all(fits) && !plain.starts_with('.'), "{what}: {plain}");
    let coded = coded.strip_prefix("; filename*=UTF-8''").unwrap();
    assert!(coded.chars().all(|c| fits(c) || c == '%'), "{what}: {coded}");
    let endings = file.end.kind().unwrap().endings();
    for name in [plain, coded] {
        let ending = name.rsplit_once('.').unwrap().1;
        assert!(endings.iter().any(|known| ending.eq_ignore_ascii_case(known)), "{what}: {name}");
    }
}

#[tokio::test]
async fn every_file_of_the_manifest_ends_as_it_says_and_is_never_shown() {
    let office = Office::open_with(sqlite()).await;
    let store = store(&office.program).await;
    let mut officer = office.officer("aysel").await;
    let tr = english();
    let before = beside(&office.program);
    let (files, mut total) = (manifest(), 0);
    for files in files.chunks(FILES_MAX) {
        let mut person = ready(&office).await;
        for file in files {
            let ask = form(&person.path("files"), &[Part::file(&file.name, file.content.clone())]);
            let (status, said) = sends(&mut person, ask).await;
            let (wanted, words) = match file.end {
                End::Kept(_) | End::Infected(_) => (200, Vec::new()),
                End::Refused(why) => (422, vec![problem(tr, &FileProblem::Refused { name: file.shown.clone(), why })]),
            };
            assert_eq!((status, said), (wanted, words), "{:?}: {}", file.name, file.why);
        }
        let kept: Vec<&BadFile> = files.iter().filter(|file| file.end.kind().is_some()).collect();
        total += kept.len();
        let names: Vec<String> = kept.iter().map(|file| name_or(tr, &file.shown)).collect();
        assert_eq!(names_on(&person.opens("files").await), names);

        let sent = person.sends().await;
        let case = opened(&store, &sent.reference).await.unwrap();
        let sum = |content: &[u8]| data_encoding::HEXLOWER.encode(&Sha256::digest(content));
        let rows: Vec<_> =
            case.files.iter().map(|row| (row.name.clone(), Some(row.kind), row.sha256.clone())).collect();
        let wanted: Vec<_> =
            kept.iter().map(|file| (file.shown.clone(), file.end.kind(), sum(&file.content))).collect();
        assert_eq!(rows, wanted);
        assert!(case.files.iter().all(|row| row.scan == Scan::NotScanned), "there is no scanner here");
        for (row, file) in case.files.iter().zip(&kept) {
            let address = format!("/staff/case/{}/files/{}", sent.reference, row.id);
            is_saved(&mut officer, &address, file).await;
            for path in [address, person.path(&format!("files/{}", row.id)), format!("/attachments/{}", row.id)] {
                let answer = person.browser.asks(Ask::get(&path)).await;
                assert!(matches!(answer.status, 303 | 404 | 405), "{path} gives {} to the public", answer.status);
            }
        }
        // What was refused may still be on its way out.
        until("nothing else to be kept", Duration::from_secs(10), async || {
            lie_under_drawn_names(&office.program, total).then_some(())
        })
        .await;
    }
    assert_eq!(beside(&office.program), before, "a name became a path");
    assert!(!office.program.log().contains("panic"), "{}", office.program.log());
}

#[tokio::test]
async fn parts_written_by_hand_are_read_as_they_say_or_refused_whole() {
    let office = Office::open_with(sqlite()).await;
    let mut person = ready(&office).await;
    let of = |rest: &str| format!("Content-Disposition: form-data; name=\"files\"{rest}").into_bytes();
    let lines: String = (0..40).map(|line| format!("\r\nX-{line}: y")).collect();
    let (long, shown) = ("x".repeat(100_000), "x".repeat(200));
    let table: Vec<(&str, Vec<u8>, u16, Option<&str>)> = vec![
        ("a file", of("; filename=\"a.txt\""), 200, Some("a.txt")),
        ("two names", of("; filename=\"b.txt\"; filename=\"../c.js\""), 200, Some("b.txt")),
        ("a coded name behind", of("; filename=\"d.txt\"; filename*=UTF-8''..%2f..%2fe.js"), 200, Some("d.txt")),
        ("only a coded name", of("; filename*=UTF-8''f%20f.txt"), 200, Some("f f.txt")),
        ("no quotation marks", of("; filename=g.txt"), 200, Some("g.txt")),
        ("a type of its own", of("; filename=\"h.txt\"\r\nContent-Type: text/html"), 200, Some("h.txt")),
        ("a coding", of("; filename=\"i.txt\"\r\nContent-Transfer-Encoding: base64"), 200, Some("i.txt")),
        ("a name without end", of(&format!("; filename=\"{long}\"")), 200, Some(shown.as_str())),
        ("no input", b"Content-Disposition: form-data; filename=\"j.txt\"".to_vec(), 422, None),
        ("a foreign input", b"Content-Disposition: form-data; name=\"x\"; filename=\"k.txt\"".to_vec(), 422, None),
        ("no disposition", b"Content-Type: text/plain".to_vec(), 422, None),
        (
            "octets that are no text",
            [of("; filename=\""), b"k\xff\xfe.txt\"".to_vec()].concat(),
            200,
            Some("k\u{fffd}\u{fffd}.txt"),
        ),
        ("a name that ends in an escape", of("; filename=\"l.txt\\\""), 200, Some("l.txt")),
        ("an escape before a type", of("; filename=\"q.txt\\\"\r\nContent-Type: text/plain"), 200, Some("q.txt")),
        ("a name without its second mark", of("; filename=\"r.txt"), 200, Some("r.txt")),
        ("a type without a name", of("\r\nContent-Type: text/plain"), 422, None),
        ("NUL", of("; filename=\"m\0.txt\""), 415, None),
        ("an escape of a terminal", of("; filename=\"n\x1b[2J.txt\""), 415, None),
        (
            "a folded line",
            b"Content-Disposition: form-data;\r\n name=\"files\"; filename=\"o.txt\"".to_vec(),
            415,
            None,
        ),
        ("too many lines", of(&format!("; filename=\"p.txt\"{lines}")), 415, None),
        ("no colon", b"Content-Disposition".to_vec(), 415, None),
    ];
    let path = person.path("files");
    let mut kept = Vec::new();
    for (what, head, status, name) in table {
        let (given, _) = sends(&mut person, by_hand(&path, &head, b"words")).await;
        assert_eq!(given, status, "{what}");
        kept.extend(name.map(str::to_owned));
    }
    assert_eq!(names_on(&person.opens("files").await), kept);
}

#[tokio::test]
async fn a_picture_that_says_to_be_huge_is_never_drawn() {
    let mut office = Office::open_with(sqlite()).await;
    let mut person = ready(&office).await;
    let parts: Vec<Part> = floods().into_iter().map(|(name, content)| Part::file(name, content)).collect();
    let ask = form(&person.path("files"), &parts);
    assert_eq!(person.browser.asks(ask).await.status, 303);
    let ids = ids_on(&person.opens("files").await);
    assert_eq!(ids.len(), parts.len());
    for (id, part) in ids.iter().zip(&parts) {
        let path = person.path("files/change");
        let answer = person.browser.posts(&path, &[("file", id.as_str()), ("act", "copy")]).await;
        assert_eq!(answer.status, 422, "{:?}", part.file);
        assert!(unescape(&answer.text()).contains("The copy could not be made."), "{:?}", part.file);
    }
    assert_eq!(ids_on(&person.opens("files").await), ids, "they are as they were");
    assert!(office.program.ended().is_none());
}

#[tokio::test]
async fn a_heic_photo_loses_its_place_where_it_lies_or_stays_as_it_was() {
    let office = Office::open_with(sqlite()).await;
    let mut person = ready(&office).await;
    let told = heic(b"a picture");
    // A row of photos lists its parts in another way.
    let odd = [told.as_slice(), b"\0\0\0\x08moov"].concat();
    let parts = [Part::file("a.heic", told.clone()), Part::file("b.heic", odd.clone())];
    let ask = form(&person.path("files"), &parts);
    assert_eq!(person.browser.asks(ask).await.status, 303);
    let page = person.opens("files").await;
    let count = |page: &Answer, said: &str| unescape(&page.text()).matches(said).count();
    assert_eq!(count(&page, "says where it was made"), 2);
    assert_eq!(count(&page, "Replace by a copy without place and device"), 2);
    let before = ids_on(&page);
    let mut answers = Vec::new();
    for id in &before {
        let path = person.path("files/change");
        answers.push(person.browser.posts(&path, &[("file", id.as_str()), ("act", "copy")]).await);
    }
    assert_eq!((answers[0].status, answers[1].status), (303, 422));
    for said in ["The copy could not be made.", "On many phones you can take the place out before you send it"] {
        assert!(unescape(&answers[1].text()).contains(said), "{said}");
    }
    let page = person.opens("files").await;
    assert_eq!(count(&page, "says where it was made"), 1);
    let after = ids_on(&page);
    assert!(after.len() == 2 && after.contains(&before[1]) && !after.contains(&before[0]));
    let sent = person.sends().await;
    let mut officer = office.officer("aysel").await;
    for id in &after {
        let address = format!("/staff/case/{}/files/{id}", sent.reference);
        let saved = officer.person().browser.asks(Ask::get(&address)).await.body;
        if *id == before[1] {
            assert!(saved == odd, "it is as it was");
        } else {
            assert!(saved.len() == told.len() && saved.ends_with(b"a picture"));
            // The entry that leads to the place.
            assert!(!saved.windows(4).any(|window| window == b"\x25\x88\x04\0"));
        }
    }
}

#[tokio::test]
async fn the_scanner_finds_what_the_manifest_says_and_nothing_else() {
    let Some(scanner) = Scanner::start().await else { return };
    let office = Office::open_with(sqlite().set("CLAMD", &scanner.door())).await;
    let store = store(&office.program).await;
    let mut officer = office.officer("aysel").await;
    let kept: Vec<BadFile> = manifest().into_iter().filter(|file| file.end.kind().is_some()).collect();
    for files in kept.chunks(FILES_MAX) {
        let mut person = ready(&office).await;
        let parts: Vec<Part> = files.iter().map(|file| Part::file(&file.name, file.content.clone())).collect();
        let ask = form(&person.path("files"), &parts);
        assert_eq!(person.browser.asks(ask).await.status, 303);
        let sent = person.sends().await;
        let case = until("the scanner to see every file", Duration::from_secs(120), async || {
            let case = opened(&store, &sent.reference).await?;
            let seen = case.files.iter().all(|row| row.scan != Scan::NotScanned || !row.scan_note.is_empty());
            seen.then_some(case)
        })
        .await;
        assert_eq!(case.files.len(), files.len());
        for (row, file) in case.files.iter().zip(files) {
            let what = format!("{:?}: {}, {}", file.name, file.why, row.scan_note);
            let infected = matches!(file.end, End::Infected(_));
            assert_eq!(row.scan == Scan::Infected, infected, "{what}");
            let address = format!("/staff/case/{}/files/{}", sent.reference, row.id);
            let wanted = if row.scan == Scan::Clean { 200 } else { 403 };
            assert_eq!(officer.person().browser.asks(Ask::get(&address)).await.status, wanted, "{what}");
        }
    }
}
