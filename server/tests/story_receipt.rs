//! A receipt from the sent page to its check: by text, file and photo; altered, forged, signed with an old or a lost key.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

#[path = "support/receipts.rs"]
mod receipts;
mod support;

use huquq_testkit::applicant::{Applicant, Sent, story};
use huquq_testkit::officer::Officer;
use huquq_testkit::program::Program;
use huquq_testkit::wire::{Ask, unescape};
use image::{GrayImage, ImageFormat, Luma};
use receipts::{checks, code_on, file_of, form, photographed, says, text_on};
use support::{own_copies, postgres, sqlite, store, words};

/// Somebody who has filed, what they have in hand, and their receipt.
async fn filed(program: &Program, language: &str) -> (Applicant, Sent, String) {
    let (name, text) = words(language);
    let mut person = Applicant::new(program, language);
    let sent = person.files(&story(name, text)).await;
    let receipt = text_on(&person.opens("sent").await);
    (person, sent, receipt)
}

#[tokio::test]
async fn the_receipt_of_the_sent_page_is_genuine_in_every_way_on_sqlite() {
    the_receipt_of_the_sent_page_is_genuine_in_every_way(Program::start(sqlite()).await).await;
}

#[tokio::test]
async fn the_receipt_of_the_sent_page_is_genuine_in_every_way_on_postgresql() {
    the_receipt_of_the_sent_page_is_genuine_in_every_way(Program::start(postgres()).await).await;
}

async fn the_receipt_of_the_sent_page_is_genuine_in_every_way(program: Program) {
    let (mut person, sent, receipt) = filed(&program, "en").await;
    let page = person.opens("sent").await;
    assert_eq!(text_on(&page), receipt, "opening the page again shows the same");
    let file = person.browser.visits("/en/complaint/sent/receipt.txt").await;
    assert_eq!(file.header("content-type"), Some("text/plain; charset=utf-8"));
    let name = format!("attachment; filename=\"receipt-{}.txt\"", sent.reference);
    assert_eq!(file.header("content-disposition"), Some(name.as_str()));
    assert!(file.text().trim_end().ends_with(&receipt), "the line for checking comes last");
    assert!(file.text().contains(&sent.reference) && file.text().contains("test installation"));
    let utf16: Vec<u8> =
        "\u{feff}".encode_utf16().chain(file.text().encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let json = format!("{{\"reference\": \"{}\", \"receipt\": \"{receipt}\"}}", sent.reference);
    let wrapped = receipt.as_bytes().chunks(60).collect::<Vec<_>>().join(&b"\r\n"[..]);
    let code = code_on(&page, 5);
    let png = file_of(&code, ImageFormat::Png);

    let mut stranger = Applicant::new(&program, "en");
    let shown: [(&str, Vec<u8>); 9] = [
        ("receipt", receipt.clone().into_bytes()),
        ("receipt", wrapped),
        ("file", file.body.clone()),
        ("file", utf16),
        ("file", json.into_bytes()),
        ("file", png.clone()),
        ("photo", png),
        ("photo", file_of(&code, ImageFormat::WebP)),
        ("photo", file_of(&photographed(&code), ImageFormat::Jpeg)),
    ];
    for (at, (way, bytes)) in shown.iter().enumerate() {
        let answer = checks(&mut stranger, &[("reference", sent.reference.as_bytes()), (*way, bytes.as_slice())]).await;
        let text = answer.text();
        assert_eq!((answer.status, answer.attribute("data-outcome").as_deref()), (200, Some("genuine")), "{at}: {way}");
        assert!(text.contains(&sent.reference) && text.contains("This very receipt was given"), "{at}: {way}");
        assert!(text.contains("Test installation: the complaint did not reach"), "{at}: {way}");
        assert_eq!(answer.header("cache-control"), Some("no-store"));
        for line in words("en").1.lines() {
            assert!(!unescape(&text).contains(line), "no content is shown: {line:?}");
        }
    }
}

#[tokio::test]
async fn every_language_gives_a_file_that_verifies_and_shows_nothing_secret() {
    let program = Program::start(sqlite()).await;
    for language in support::LANGUAGES {
        let (mut person, sent, receipt) = filed(&program, language).await;
        let code = sent.access_code.clone().expect("it is shown");
        let file = person.browser.visits(&format!("/{language}/complaint/sent/receipt.txt")).await;
        assert!(!file.text().contains(&code) && !file.text().contains(&code.replace(' ', "")), "{language}");
        for line in words(language).1.lines().chain([words(language).0]).filter(|line| !line.trim().is_empty()) {
            assert!(!file.text().contains(line), "{language}: {line:?} in the receipt");
        }
        let answer = checks(&mut person, &[("file", file.body.as_slice())]).await;
        assert_eq!(answer.attribute("data-outcome").as_deref(), Some("genuine"), "{language}");
        // After the code is kept the receipt is there as before.
        person.browser.posts(&person.path("sent"), &[("kept", "yes")]).await;
        assert_eq!(text_on(&person.opens("sent").await), receipt);
    }
}

#[tokio::test]
async fn what_was_altered_forged_or_is_no_receipt_is_told_with_its_reason() {
    let program = Program::start(sqlite()).await;
    let (mut person, _, receipt) = filed(&program, "en").await;
    let [mark, body, signature] = receipt.split('.').collect::<Vec<_>>()[..] else { panic!("{receipt}") };
    let decoded = String::from_utf8(data_encoding::BASE64URL_NOPAD.decode(body.as_bytes()).unwrap()).unwrap();
    let with =
        |changed: String| format!("{mark}.{}.{signature}", data_encoding::BASE64URL_NOPAD.encode(changed.as_bytes()));
    for changed in [
        decoded.replace("\"test\":true,", ""),
        decoded.replace("2026-", "2025-").replace("2027-", "2026-"),
        decoded.replace("\"reference\":\"2", "\"reference\":\"3"),
        format!("{decoded} "),
    ] {
        assert_ne!(changed, decoded);
        assert_eq!(says(&mut person, &with(changed.clone())).await.as_deref(), Some("altered"), "{changed}");
    }
    let other = if signature.starts_with('A') { "B" } else { "A" };
    let twisted = format!("{mark}.{body}.{other}{}", &signature[1..]);
    let answer = checks(&mut person, &[("receipt", twisted.as_bytes())]).await;
    assert_eq!(answer.attribute("data-outcome").as_deref(), Some("altered"));
    assert!(answer.text().contains("the signature does not fit") && answer.text().contains("916"));

    // A forger has a program, but not our key.
    let elsewhere = Program::start(sqlite()).await;
    let (_, _, forged) = filed(&elsewhere, "en").await;
    let answer = checks(&mut person, &[("receipt", forged.as_bytes())]).await;
    assert_eq!(answer.attribute("data-outcome").as_deref(), Some("unknown-key"));
    assert!(answer.text().contains("This receipt is not in our register"));

    for (given, said) in [
        ("", "Give the receipt in one of the three ways"),
        ("26-7K3M-9QXD", "There is no receipt in it"),
        (&receipt[..receipt.len() - 5], "its end is missing"),
        (&format!("{receipt}A"), "cannot be read"),
        (&with("{\"key\":\"a\",\"v\":2}".to_owned()), "A newer version of this program"),
        (&with("[]".to_owned()), "cannot be read"),
    ] {
        let answer = checks(&mut person, &[("receipt", given.as_bytes())]).await;
        assert_eq!((answer.status, answer.attribute("data-outcome")), (422, None), "{given}");
        assert!(answer.text().contains(said), "{given}: {said}");
        assert!(answer.text().contains("<title>Error:"), "the title says it first");
    }
    let file = checks(&mut person, &[("file", &b"\x7fELF\x00\x01\x80"[..])]).await;
    assert!(file.text().contains("This file is not text"));
}

#[tokio::test]
async fn a_typed_number_is_compared_with_the_receipt() {
    let program = Program::start(sqlite()).await;
    let (mut person, sent, receipt) = filed(&program, "en").await;
    let (_, other, _) = filed(&program, "en").await;
    let sloppy = sent.reference.replace('-', " ").to_lowercase();
    for (typed, said) in [
        (sloppy.as_str(), None),
        (other.reference.as_str(), Some("You typed another number")),
        ("26-7K3M", Some("is not a complaint number")),
    ] {
        let answer = checks(&mut person, &[("reference", typed.as_bytes()), ("receipt", receipt.as_bytes())]).await;
        assert_eq!(answer.attribute("data-outcome").as_deref(), Some("genuine"), "{typed}");
        for text in ["You typed another number", "is not a complaint number"] {
            assert_eq!(answer.text().contains(text), said == Some(text), "{typed}: {text}");
        }
    }
}

#[tokio::test]
async fn a_new_key_leaves_old_receipts_genuine_and_lost_keys_stop_nobody() {
    let mut program = Program::start(sqlite()).await;
    let (mut person, _, old) = filed(&program, "en").await;
    let before = program.huquq(&["keys", "list"], "").await;
    assert_eq!(String::from_utf8_lossy(&before.stdout).lines().count(), 1);
    let rotated = program.huquq(&["keys", "rotate"], "").await;
    assert!(rotated.status.success(), "{}", String::from_utf8_lossy(&rotated.stderr));
    program.restart().await;
    let (_, _, new) = filed(&program, "en").await;
    for receipt in [&old, &new] {
        assert_eq!(says(&mut person, receipt).await.as_deref(), Some("genuine"));
    }
    let answer = program.ask(&Ask::get("/.well-known/huquq-receipt-keys.json")).await;
    let keys: serde_json::Value = serde_json::from_slice(&answer.body).unwrap();
    assert_eq!((answer.status, answer.header("content-type")), (200, Some("application/json")));
    assert_eq!((keys["institution"].as_str(), keys["keys"].as_array().unwrap().len()), (Some("ombudsman_az"), 2));
    assert!(keys["keys"][0]["retired_on"].is_string() && keys["keys"][1]["retired_on"].is_null());
    let public = data_encoding::BASE64.decode(keys["keys"][1]["public_key"].as_str().unwrap().as_bytes()).unwrap();
    assert_eq!(public.len(), 32);
    let listed = String::from_utf8_lossy(&program.huquq(&["keys", "list"], "").await.stdout).into_owned();
    let signs = listed.lines().find(|line| line.ends_with("signs")).unwrap();
    assert!(signs.starts_with(keys["keys"][1]["id"].as_str().unwrap()), "{listed}");

    program.stop().await;
    std::fs::remove_dir_all(program.data_dir().join("receipt-keys")).unwrap();
    program.restart().await;
    assert!(program.log().contains("keys of the receipts given out so far are missing"));
    let answer = checks(&mut person, &[("receipt", old.as_bytes())]).await;
    assert_eq!(answer.attribute("data-outcome").as_deref(), Some("unknown-key"));
    assert!(answer.text().contains("this very receipt is kept in our register"));
    let (_, _, newest) = filed(&program, "en").await;
    assert_eq!(says(&mut person, &newest).await.as_deref(), Some("genuine"));
}

#[tokio::test]
async fn the_copy_is_whole_belongs_to_the_applicant_and_is_recorded() {
    let program = Program::start(sqlite()).await;
    let store = store(&program).await;
    for language in support::LANGUAGES {
        let (mut person, sent, receipt) = filed(&program, language).await;
        let path = person.path("sent/copy");
        let copy = person.browser.visits(&path).await;
        let shown = unescape(&copy.text());
        for line in words(language).1.lines().chain([words(language).0]).filter(|line| !line.trim().is_empty()) {
            assert!(shown.contains(line), "{language}: {line:?} is not on the copy");
        }
        assert!(shown.contains(&sent.reference) && text_on(&copy) == receipt);
        assert!(!shown.contains(sent.access_code.as_deref().unwrap()), "the copy does not open the complaint");
        assert_eq!(copy.header("cache-control"), Some("no-store"));
        assert!(shown.contains("<meta name=robots content=noindex>"));
        assert_eq!(own_copies(&store, &sent.reference).await, 1);

        let mut stranger = Applicant::new(&program, language);
        for path in [path, stranger.path("sent/receipt.txt")] {
            let answer = stranger.browser.asks(Ask::get(&path)).await;
            assert_eq!((answer.status, answer.location()), (303, stranger.path("sent").as_str()), "{path}");
        }
    }
    assert_eq!(store.audit_first_fault().await.unwrap(), None);
}

#[tokio::test]
async fn the_officer_sees_the_key_of_the_receipt_and_that_it_fits() {
    let program = Program::start(sqlite()).await;
    let (_, sent, _) = filed(&program, "az").await;
    let listed = String::from_utf8_lossy(&program.huquq(&["keys", "list"], "").await.stdout).into_owned();
    let id = listed.split('\t').next().unwrap();
    let mut officer = Officer::at_work(&program, "aysel").await;
    let page = officer.opens(&sent.reference).await.text();
    assert!(page.contains(id), "the id of the key");
    assert!(page.contains("İmza və məzmun uyğundur"), "that it fits, in the office's language");
}

#[tokio::test]
async fn a_picture_that_cannot_be_read_is_refused_with_its_reason() {
    let program = Program::start(sqlite()).await;
    let (mut person, _, _) = filed(&program, "en").await;
    let blank = |width, height| file_of(&GrayImage::from_pixel(width, height, Luma([255])), ImageFormat::Png);
    let other = person.browser.visits("/en/guides/ombudsman/share").await;
    let other = file_of(&code_on(&other, 8), ImageFormat::Png);
    let cut = blank(400, 400)[..60].to_vec();
    for (what, bytes, said) in [
        ("no code", blank(600, 600), "No code can be read"),
        ("one line of eight thousand and one", blank(8_001, 1), "The picture is too large"),
        ("five thousand by five thousand, in colour", blank(5_000, 5_000), "The picture is too large"),
        ("another code", other, "is not a receipt"),
        ("half a file", cut, "This picture cannot be read"),
        ("a GIF", b"GIF89a\x01\x00\x01\x00\x00\x00\x00;".to_vec(), "This picture cannot be read"),
    ] {
        let answer = checks(&mut person, &[("photo", bytes.as_slice())]).await;
        assert_eq!((answer.status, answer.text().contains(said)), (422, true), "{what}: {said}");
    }
    let path = "/en/verify";
    let too_large = vec![0u8; 8 * 1024 * 1024 + 1];
    for length in [too_large.len(), 12 * 1024 * 1024] {
        let photo = vec![0u8; length];
        let parts = [("reference", &b"26-7K3M"[..]), ("photo", photo.as_slice())];
        let answer = person.browser.asks(form(path, &parts)).await;
        assert_eq!(answer.status, 413, "{length} octets");
        let page = answer.text();
        assert!(page.contains("The picture is too large") && page.contains("26-7K3M"), "the form again: {page}");
    }
    let plain = person.browser.asks(Ask::form(path, &[("receipt", "x")])).await;
    assert_eq!(plain.status, 415, "a form without files in it");
    let foreign = form(path, &[("receipt", &b"x"[..])]).with("Origin", "http://evil.test");
    assert_eq!(person.browser.asks(foreign).await.status, 403);
}

#[tokio::test]
async fn a_picture_made_to_take_for_ever_does_not() {
    let program = Program::start(sqlite()).await;
    let (mut person, _, receipt) = filed(&program, "en").await;
    // Corners of codes, as many as fit: each could belong to any two others.
    let corners = GrayImage::from_fn(1_200, 1_200, |x, y| {
        let (x, y) = ((x % 24) / 2, (y % 24) / 2);
        let ring = |x: u32, y: u32| x.min(6 - x.min(6)).min(y.min(6 - y.min(6)));
        let dark = x < 7 && y < 7 && ring(x, y) != 1;
        Luma([if dark { 0 } else { 255 }])
    });
    let answer = checks(&mut person, &[("photo", file_of(&corners, ImageFormat::Png).as_slice())]).await;
    assert_eq!(answer.status, 422);
    assert_eq!(says(&mut person, &receipt).await.as_deref(), Some("genuine"), "the next one is served");
}
