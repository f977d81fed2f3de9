//! The mails word for word: whoever changes a text of a mail sees here what an office or an applicant will read.
//! `cargo insta review` or `INSTA_UPDATE=always cargo test --test mails` takes a change over.
#![allow(clippy::unwrap_used, reason = "a failed assumption is how a test fails")]

use huquq_domain::codes::Reference;
use huquq_domain::complaint::{stored_answers, urgent_reasons};
use huquq_domain::given::{NoRandomness, Random};
use huquq_domain::language::Language;
use huquq_domain::role::{Channel, Urgency};
use huquq_locales::{Texts, Tr};
use huquq_server::mail::{Letterhead, acknowledgement, office};
use huquq_testkit::complaints::{complaint, taxonomy};
use serde_json::{Map, Value, json};

/// Always the same draw.
struct Drawn;

impl Random for Drawn {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), NoRandomness> {
        bytes.fill(7);
        Ok(())
    }
}

fn reference() -> Reference {
    Reference::draw(2026, &Drawn).unwrap()
}

fn tr(language: Language) -> Tr {
    let texts: &'static Texts = Box::leak(Box::new(Texts::embedded().unwrap()));
    Tr::new(texts, language)
}

/// The answers of an urgent complaint as the store keeps them.
fn answers() -> Map<String, Value> {
    let made = complaint()
        .about("detention_treatment")
        .typing("detained", "self")
        .typing("danger", "yes")
        .typing("body", "police")
        .typing("removal_decision", "yes")
        .typing("removal_served_on_day", "14")
        .typing("removal_served_on_month", "11")
        .typing("removal_served_on_year", "2026")
        .saying("سلام\nThey keep my passport & papers <b>.")
        .acknowledged_at("leyla@example.org");
    made.checked().to_json()
}

/// The mail without what changes by itself: the border between its parts.
fn shown(message: &lettre::Message) -> String {
    let text = String::from_utf8(message.formatted()).unwrap().replace("\r\n", "\n");
    let border = text.split("boundary=\"").nth(1).and_then(|rest| rest.split('"').next()).map(str::to_owned);
    border.map_or(text.clone(), |border| text.replace(&border, "BORDER"))
}

fn letterhead() -> Letterhead {
    Letterhead {
        from: "no-reply@office.example.org".parse().unwrap(),
        message_id: "<0193@office.example.org>".to_owned(),
        date: std::time::SystemTime::UNIX_EPOCH,
        test: true,
    }
}

fn forwarded<R>(then: impl FnOnce(&office::Forwarded<'_>) -> R) -> R {
    forwarded_with(&[], |complaint| then(&complaint))
}

fn forwarded_with<R>(files: &[office::ForwardedFile], then: impl FnOnce(office::Forwarded<'_>) -> R) -> R {
    let answers = answers();
    let checked = stored_answers(&answers);
    let urgent = urgent_reasons(&checked, &taxonomy());
    then(office::Forwarded {
        reference: reference(),
        filed_at: "22 noyabr 2026, 14:05".to_owned(),
        filed_at_utc: "2026-11-22T10:05:00Z".to_owned(),
        channel: Channel::Web,
        partner: None,
        language_name: "العربية",
        language: "ar",
        urgency: Urgency::Urgent,
        urgent: &urgent,
        over_a_year: false,
        questions_version: 1,
        answers: &answers,
        checked: &checked,
        address: format!("https://office.example.org/staff/case/{}", reference()),
        files,
    })
}

#[test]
fn the_offices_mail() {
    insta::assert_snapshot!(forwarded(|complaint| office::text(tr(Language::OFFICE), false, complaint)));
}

#[test]
fn the_offices_document() {
    let document = forwarded(|complaint| office::document(true, complaint));
    assert_eq!(document["answers"]["given_name"], json!("Leyla"));
    insta::assert_snapshot!(serde_json::to_string_pretty(&document).unwrap());
}

#[test]
fn the_offices_mail_names_files_and_holds_none() {
    let file = office::ForwardedFile {
        name: "نامه.pdf".to_owned(),
        bytes: 81_920,
        size: "80 KB".to_owned(),
        sha256: "ab".repeat(32),
        address: "https://office.example.org/staff/case/X/files/0f".to_owned(),
    };
    let text =
        forwarded_with(std::slice::from_ref(&file), |complaint| office::text(tr(Language::OFFICE), false, &complaint));
    let lines: Vec<&str> = text.lines().collect();
    let at = lines.iter().position(|line| line.starts_with("Fayllar (1)")).unwrap();
    assert_eq!(lines[at + 1], "- \u{2068}نامه.pdf\u{2069} (80 KB)");
    assert_eq!(lines[at + 2].trim(), format!("SHA-256: {}", "ab".repeat(32)));
    assert_eq!(lines[at + 3].trim(), "https://office.example.org/staff/case/X/files/0f");
    let document = forwarded_with(&[file], |complaint| office::document(true, &complaint));
    assert_eq!(huquq_testkit::schema::faults(&huquq_testkit::schema::complaint(), &document), Vec::<String>::new());
    assert_eq!(document["attachments"][0]["bytes"], json!(81_920));
}

#[test]
fn the_offices_mail_names_the_partner_and_says_that_more_than_a_year_had_passed() {
    let text = forwarded_with(&[], |complaint| {
        let complaint = office::Forwarded { partner: Some("Refugee Centre"), over_a_year: true, ..complaint };
        office::text(tr(Language::OFFICE), false, &complaint)
    });
    let text = text.replace(['\u{2068}', '\u{2069}'], "");
    assert!(text.contains("\nTərəfdaş təşkilat göndərib: Refugee Centre\n"), "{text}");
    assert!(text.contains("\nBir ildən çox: "), "{text}");
}

#[test]
fn the_offices_mail_as_it_travels() {
    let to = "queue@office.example.org".parse().unwrap();
    let message = forwarded(|complaint| office::build(letterhead(), to, tr(Language::OFFICE), complaint)).unwrap();
    let whole = shown(&message);
    let (headers, _) = whole.split_once("\n\n").unwrap();
    insta::assert_snapshot!(headers);
}

#[test]
fn the_acknowledgement_in_every_language() {
    for language in Language::all() {
        let tr = tr(language);
        let filed_at = tr.date_time(&jiff::civil::date(2026, 11, 22).at(14, 5, 0, 0).in_tz("Asia/Baku").unwrap());
        let text = acknowledgement::text(tr, true, &reference().to_string(), &filed_at);
        insta::assert_snapshot!(format!("acknowledgement_{language}"), text);
    }
}
