//! The whole way of a complaint, in every language, on both engines: form, receipt, office mail, acknowledgement, sign-in,
//! queue, case, audit.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod support;

use huquq_domain::codes::{AccessCode, Reference};
use huquq_testkit::applicant::{Sent, story};
use huquq_testkit::office::Office;
use huquq_testkit::program::OFFICE_EMAIL;
use huquq_testkit::schema;
use huquq_testkit::smtp::Mail;
use huquq_testkit::wire::unescape;
use support::{LANGUAGES, postgres, sqlite, store, stored, words};

#[tokio::test]
async fn a_complaint_in_every_language_reaches_the_office_on_sqlite() {
    a_complaint_in_every_language_reaches_the_office(Office::open_with(sqlite()).await).await;
}

#[tokio::test]
async fn a_complaint_in_every_language_reaches_the_office_on_postgresql() {
    let office = Office::open_with(postgres()).await;
    a_complaint_in_every_language_reaches_the_office(office).await;
}

async fn a_complaint_in_every_language_reaches_the_office(office: Office) {
    let mut filed: Vec<(&str, Sent)> = Vec::new();
    for language in LANGUAGES {
        let (name, text) = words(language);
        let mut answers = story(name, text);
        if language == "ru" {
            answers.set("email", "leyla@mail.test");
            answers.set("ack_by_email", "yes");
        } else if language == "en" {
            // An address alone is no wish for mail.
            answers.set("email", "nino@mail.test");
        }
        let mut person = office.applicant(language);
        let sent = person.files(&answers).await;
        the_receipt_is_good(&sent);
        the_code_is_shown_until_kept(&mut person, &sent).await;
        filed.push((language, sent));
    }

    let mails = office.mailbox.receives(filed.len() + 1).await;
    for (language, sent) in &filed {
        let mail = only(&mails, |mail| mail.to == [OFFICE_EMAIL] && mail.header("subject").contains(&sent.reference));
        the_office_mail_is_whole(mail, language, sent);
    }
    let ru = &filed.iter().find(|(language, _)| *language == "ru").expect("it was filed").1;
    the_acknowledgement_says_only_that(only(&mails, |mail| mail.to == ["leyla@mail.test"]), ru);
    assert_eq!(mails.len(), filed.len() + 1, "mail that nobody asked for");
    for (_, sent) in &filed {
        let code = sent.access_code.as_deref().expect("it was shown");
        for mail in &mails {
            let raw = String::from_utf8_lossy(&mail.raw);
            assert!(!raw.contains(code) && !raw.contains(&code.replace(' ', "")), "an access code in a mail");
        }
    }

    the_officer_reads_and_is_seen_reading(&office, &filed).await;
}

#[tokio::test]
async fn the_office_is_told_that_more_than_a_year_had_passed_and_nothing_is_refused() {
    let office = Office::open_with(sqlite()).await;
    let (name, text) = words("az");
    let mut answers = story(name, text);
    answers.set("happened_on_year", "2020");
    let old = office.applicant("az").files(&answers).await;
    answers.set("happened_on_month", "");
    answers.set("happened_on_year", "");
    let unsaid = office.applicant("az").files(&answers).await;
    let mark = "Bir ildən çox";
    let mut officer = office.officer("aysel").await;
    assert_eq!(officer.sees_queue().await.matches(mark).count(), 1);
    let mails = office.mailbox.receives(2).await;
    for (sent, marked) in [(&old, true), (&unsaid, false)] {
        let mail = only(&mails, |mail| mail.header("subject").contains(&sent.reference));
        let document = mail.json("complaint.json").expect("complaint.json is attached");
        assert_eq!(schema::faults(&schema::complaint(), &document), Vec::<String>::new());
        assert_eq!((plain(mail).contains(mark), &document["over_a_year"]), (marked, &marked.into()));
        assert_eq!(officer.opens(&sent.reference).await.text().contains(mark), marked);
    }
}

fn the_receipt_is_good(sent: &Sent) {
    let reference = Reference::parse(&sent.reference).expect("a reference with a right check symbol");
    assert_eq!(reference.to_string(), sent.reference);
    let code = sent.access_code.as_deref().expect("the access code is shown after sending");
    assert_eq!(AccessCode::parse(code).expect("a right check digit").in_groups(), code);
}

async fn the_code_is_shown_until_kept(person: &mut huquq_testkit::applicant::Applicant, sent: &Sent) {
    let again = Sent::on(&person.opens("sent").await).expect("a reference");
    assert_eq!(&again, sent, "opening the page again shows the same");
    let path = person.path("sent");
    let kept = person.browser.posts(&path, &[("kept", "yes")]).await;
    assert_eq!((kept.status, kept.location()), (303, path.as_str()));
    let after = Sent::on(&person.opens("sent").await).expect("the reference stays");
    assert_eq!(after, Sent { reference: sent.reference.clone(), access_code: None });
}

fn the_office_mail_is_whole(mail: &Mail, language: &str, sent: &Sent) {
    let (name, text) = words(language);
    assert!(mail.defects.is_empty(), "{:?}", mail.defects);
    assert!(mail.header("message-id").starts_with('<'));
    let body = plain(mail);
    assert!(body.contains("SINAQ QURĞUSU"), "the office's mail says in Azerbaijani that this is a test");
    assert!(body.contains(&format!("Şikayət {}", sent.reference)), "{body}");
    for line in text.lines().chain([name]).filter(|line| !line.trim().is_empty()) {
        assert!(body.contains(line), "{line:?} is not in the mail:\n{body}");
    }
    let document = mail.json("complaint.json").expect("complaint.json is attached");
    assert_eq!(schema::faults(&schema::complaint(), &document), Vec::<String>::new());
    assert_eq!(document["reference"], sent.reference);
    assert_eq!(document["language"], language);
    assert_eq!(document["channel"], "web");
    assert_eq!(document["urgency"], "ordinary");
    assert_eq!(document["test"], true);
    assert_eq!(document["answers"]["what_happened"], text);
    assert_eq!(document["answers"]["given_name"], name);
    assert_eq!(document["answers"]["happened_on"], "2026-09");
}

/// The text of a mail without the marks that keep a piece's direction to itself.
fn plain(mail: &Mail) -> String {
    mail.text().replace(['\u{2068}', '\u{2069}'], "")
}

fn the_acknowledgement_says_only_that(mail: &Mail, sent: &Sent) {
    assert!(mail.defects.is_empty(), "{:?}", mail.defects);
    assert_eq!(mail.header("subject"), sent.reference);
    let body = plain(mail);
    assert!(body.contains(&sent.reference) && body.contains("жалоба"), "it is in the applicant's language: {body}");
    let (name, text) = words("ru");
    for word in text.lines().chain([name, "Qasımova", "000 00 00", "Sumqayıt"]) {
        assert!(!body.contains(word), "content in an acknowledgement: {word:?}");
    }
    assert!(!body.contains("HUQUQ1"), "the receipt stays on the sent page");
}

async fn the_officer_reads_and_is_seen_reading(office: &Office, filed: &[(&str, Sent)]) {
    let store = store(&office.program).await;
    let mut officer = office.officer("aysel").await;
    let queue = officer.sees_queue().await;
    for (language, sent) in filed {
        assert!(queue.contains(&sent.reference), "{} is not in the queue", sent.reference);
        assert!(!queue.contains(words(language).0), "the queue shows no content");
    }
    let before = store.audit_tail(10_000).await.expect("the audit is read").len();
    for (language, sent) in filed {
        let page = officer.opens(&sent.reference).await;
        let shown = unescape(&page.text());
        for line in words(language).1.lines().filter(|line| !line.trim().is_empty()) {
            assert!(shown.contains(line), "{line:?} is not on the page of the case");
        }
        assert_eq!(stored(&store, &sent.reference, "what_happened").await, words(language).1);
    }
    let audit = store.audit_tail(10_000).await.expect("the audit is read");
    for (_, sent) in filed {
        let seen = audit[before..].iter().filter(|line| line.actor == "aysel" && line.object == sent.reference).count();
        assert_eq!(seen, 1, "one opening is one line of the audit");
    }
    assert_eq!(store.audit_first_fault().await.expect("the audit is read"), None);
}

fn only(mails: &[Mail], fits: impl Fn(&Mail) -> bool) -> &Mail {
    let found: Vec<&Mail> = mails.iter().filter(|mail| fits(mail)).collect();
    assert_eq!(found.len(), 1, "exactly one such mail");
    found[0]
}
