//! Properties of the signed form: it reads back, it has one way to be written, and it is JSON that others can read.
#![allow(clippy::unwrap_used)]

use proptest::prelude::*;

use super::*;
use crate::given::{NoRandomness, Random};

struct Same(u8);

impl Random for Same {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), NoRandomness> {
        bytes.fill(self.0);
        Ok(())
    }
}

fn receipt(institution: String, content: String, drawn: u8, second: i64, test: bool) -> Receipt {
    Receipt {
        institution,
        reference: Reference::draw(2026, &Same(drawn)).unwrap(),
        filed_at: Timestamp::from_second(second).unwrap(),
        content,
        key: "0123456789abcdef".to_owned(),
        test,
    }
}

fn usual() -> Receipt {
    receipt("ombudsman_az".to_owned(), "A".repeat(43), 7, 1_795_341_960, false)
}

proptest! {
    #[test]
    fn the_form_reads_back_and_is_json(
        institution in any::<String>(),
        content in any::<String>(),
        drawn in 0u8..128,
        second in 0i64..4_000_000_000,
        test in any::<bool>(),
    ) {
        let receipt = receipt(institution, content, drawn, second, test);
        let body = receipt.canonical();
        prop_assert_eq!(Receipt::parse(&body), Ok(receipt.clone()));
        let json: Json = serde_json::from_str(&body).unwrap();
        prop_assert_eq!(json["institution"].as_str(), Some(receipt.institution.as_str()));
        let names: Vec<&String> = json.as_object().unwrap().keys().collect();
        prop_assert!(names.is_sorted());
    }

    #[test]
    fn reading_never_panics(text in any::<String>()) {
        let _ = Receipt::parse(&text);
    }
}

#[test]
fn the_form_is_written_as_documented() {
    let receipt = usual();
    let expected = format!(
        "{{\"content\":\"{}\",\"filed_at\":\"{}\",\"institution\":\"ombudsman_az\",\"key\":\"0123456789abcdef\",\
         \"reference\":\"{}\",\"v\":1}}",
        "A".repeat(43),
        receipt.filed_at,
        receipt.reference
    );
    assert_eq!(receipt.canonical(), expected);
    let test = Receipt { test: true, ..receipt };
    assert!(test.canonical().ends_with(",\"test\":true,\"v\":1}"));
}

#[test]
fn only_whole_seconds_are_stated() {
    let exact = usual();
    let later = Receipt { filed_at: Timestamp::from_millisecond(1_795_341_960_750).unwrap(), ..exact.clone() };
    assert_eq!(later.canonical(), exact.canonical());
}

#[test]
fn what_is_no_receipt_is_told_apart_from_a_newer_one() {
    for text in ["", "{}", "[1]", "{\"v\":1}", "{\"key\":\"a\",\"v\":\"1\"}", "{\"key\":\"a\",\"v\":0}"] {
        assert_eq!(Receipt::parse(text), Err(Malformed::Unreadable), "{text}");
    }
    assert_eq!(Receipt::parse("{\"key\":\"a\",\"v\":2,\"more\":1}"), Err(Malformed::Newer));
    let body = usual().canonical();
    for changed in [
        body.replace("\"v\":1", "\"test\":false,\"v\":1"),
        body.replace("\"v\":1", "\"v\":1,\"w\":1"),
        body.replace("ombudsman_az", "ombudsman\\u005faz"),
        body.replace("Z\"", "+00:00\""),
        format!("{body} "),
        format!(" {body}"),
        body.replace("\":", "\": "),
        body.replace(",\"", ",\n\""),
        body.replace("{\"", "{\t\""),
    ] {
        assert_eq!(Receipt::parse(&changed), Err(Malformed::Unreadable), "{changed}");
    }
}
