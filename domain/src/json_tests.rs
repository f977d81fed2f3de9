//! What a program may send, and what the same complaint is however it comes.
#![allow(clippy::unwrap_used)]

use proptest::prelude::*;

use super::*;
use crate::complaint::Complaint;
use crate::questions::{Context, Field, Shown, fields, validate};
use crate::taxonomy::{Entry, Taxonomy};

fn taxonomy() -> Taxonomy {
    let entries = |codes: &[&str]| codes.iter().map(|code| Entry { code: (*code).into(), urgent: false }).collect();
    Taxonomy::new(entries(&["registration", "other"]), entries(&["police", "other"]), entries(&["refugee", "unsaid"]))
        .unwrap()
}

fn check(answers: &Answers) -> Result<Complaint, Vec<FieldError>> {
    validate::all(answers, Context { taxonomy: &taxonomy(), today: jiff::civil::date(2026, 11, 22) })
}

fn faults(body: &str) -> Vec<(String, &'static str)> {
    read(body.as_bytes()).ok().unwrap().faults.into_iter().map(|fault| (fault.field, fault.code.code())).collect()
}

fn one(body: &str) -> Option<&'static str> {
    let all = faults(body);
    assert!(all.len() < 2, "{all:?}");
    all.first().map(|(_, code)| *code)
}

#[test]
fn each_kind_of_field_takes_its_own_kind_of_value() {
    let table: &[(&str, &[&str], &[&str])] = &[
        ("given_name", &["\"Leyla\"", "\"\""], &["1", "true", "null", "[]", "{}", "1.5"]),
        ("danger", &["\"yes\"", "\"no\"", "true", "false"], &["1", "null", "[true]"]),
        ("declaration", &["\"yes\"", "true"], &["1", "null"]),
        ("subject_count", &["2", "10000", "0", "2.0", "1e3"], &["\"2\"", "2.5", "true", "null", "1e400"]),
        ("happened_on", &["\"2026\"", "\"2026-11\"", "\"2026-11-14\"", "\"\""], &["2026", "null"]),
        ("filing_for", &["\"self\"", "\"nobody\""], &["1", "[\"self\"]"]),
    ];
    for (name, right, wrong) in table {
        for value in *right {
            assert_eq!(one(&format!("{{\"{name}\":{value}}}")), None, "{name}: {value}");
        }
        for value in *wrong {
            let body = format!("{{\"{name}\":{value}}}");
            // A number beyond all numbers is no JSON that can be read.
            let told = read(body.as_bytes()).map(|told| told.faults);
            assert!(matches!(told, Err(JsonError::Malformed)) || one(&body) == Some("wrong_type"), "{body}");
        }
    }
    for outside in ["-1", "-1.0", "-1e30"] {
        assert_eq!(one(&format!("{{\"subject_count\":{outside}}}")), Some("out_of_range"), "{outside}");
    }
    for two in ["2", "2.0", "0.2e1"] {
        let told = read(format!("{{\"subject_count\":{two}}}").as_bytes()).ok().unwrap();
        assert_eq!(told.answers.get("subject_count"), "2", "{two}");
    }
    for wrong in ["26-11-14", "2026-1", "2026-11-14-05", " 2026", "۲۰۲۶", "2026/11", "-", "2026-"] {
        assert_eq!(one(&format!("{{\"happened_on\":\"{wrong}\"}}")), Some("not_a_date"), "{wrong}");
    }
}

#[test]
fn unknown_names_and_fields_of_later_releases_are_told() {
    assert_eq!(faults("{\"givenname\":\"x\"}"), [("givenname".to_owned(), "unknown_field")]);
    assert_eq!(faults("{\"attachments\":[]}"), [("attachments".to_owned(), "unknown_field")]);
    assert_eq!(faults("{\"happened_on_day\":\"1\"}"), [("happened_on_day".to_owned(), "unknown_field")]);
    let long = "ə".repeat(5_000);
    assert_eq!(faults(&format!("{{\"{long}\":1}}"))[0].0.chars().count(), NAME_SHOWN);
}

#[test]
fn the_language_is_the_offices_unless_named() {
    assert_eq!(read(b"{}").ok().unwrap().language, Language::OFFICE);
    assert_eq!(read(b"{\"language\":\"ka\"}").ok().unwrap().language.tag(), "ka");
    assert_eq!(one("{\"language\":\"xx\"}"), Some("not_an_option"));
    assert_eq!(one("{\"language\":1}"), Some("wrong_type"));
}

#[test]
fn what_is_no_object_is_refused_whole() {
    // However deep: a list in place of text is read past, not climbed into.
    let deep = format!("{{\"remedy\":{}1{}}}", "[".repeat(100_000), "]".repeat(100_000));
    assert_eq!(one(&deep), Some("wrong_type"));
    let open = format!("{{\"remedy\":{}", "[{\"a\":".repeat(100_000));
    assert!(matches!(read(open.as_bytes()), Err(JsonError::Malformed)));
    let malformed: &[&[u8]] = &[
        b"",
        b"null",
        b"[]",
        b"\"x\"",
        b"1",
        b"{",
        b"{}x",
        b"{\"remedy\":\"x\",}",
        b"{remedy:1}",
        b"{\"remedy\":\"\\ud800\"}",
        b"{\"remedy\":\"\\udc00\\ud800\"}",
        b"{\"\\ud83d\":\"x\"}",
        b"{\"remedy\":\"\xff\"}",
        b"{\"remedy\":\"\xed\xa0\x80\"}",
        b"{\"remedy\":\"a\nb\"}",
        b"\xef\xbb\xbf{}",
        b"{\"remedy\":NaN}",
    ];
    for body in malformed {
        let shown = String::from_utf8_lossy(&body[..body.len().min(40)]).into_owned();
        assert!(matches!(read(body), Err(JsonError::Malformed)), "{shown}");
    }
    assert!(matches!(read(b"{\"remedy\":\"a\",\"remedy\":\"b\"}"), Err(JsonError::Twice)));
    assert!(matches!(read(b"{\"remedy\":\"a\",\"r\\u0065medy\":\"a\"}"), Err(JsonError::Twice)), "also escaped");
    let many = |n: usize| format!("{{{}}}", (0..n).map(|i| format!("\"f{i}\":1")).collect::<Vec<_>>().join(","));
    assert_eq!(faults(&many(MEMBERS_MAX)).len(), MEMBERS_MAX);
    assert!(matches!(read(many(MEMBERS_MAX + 1).as_bytes()), Err(JsonError::TooMany)));
}

#[test]
fn the_canonical_form_knows_what_differs_and_nothing_else() {
    let of = |body: &str| read(body.as_bytes()).ok().unwrap().canonical();
    let same = of("{\"danger\":true,\"remedy\":\"ə\"}");
    assert_eq!(same, of(" { \"remedy\" : \"\\u0259\", \"danger\":\"yes\", \"language\":\"az\", \"address\":\"\" }"));
    for other in ["{\"danger\":true}", "{\"danger\":false,\"remedy\":\"ə\"}", "{\"danger\":true,\"remedy\":\"ə \"}"] {
        assert_ne!(same, of(other), "{other}");
    }
    assert_ne!(same, of("{\"danger\":true,\"remedy\":\"ə\",\"language\":\"ru\"}"));
    // A length before each part: text cannot pose as another field.
    assert_ne!(of("{\"address\":\"a6:remedy1:b\"}"), of("{\"address\":\"a\",\"remedy\":\"b\"}"));
}

/// The fields whose answers are filed: what only proves who somebody is stays with the store.
fn filed() -> impl Iterator<Item = &'static Field> {
    fields().filter(|field| field.shown != Shown::Proof)
}

/// A value for a field that often fits.
fn typed_into() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(vec![
            "yes",
            "no",
            "self",
            "other",
            "group",
            "phone",
            "unknown",
            "refugee",
            "registration",
            "police",
            "11",
            "2026",
            "2026-09",
            "2026-09-30",
            "a@b.az",
        ])
        .prop_map(str::to_owned),
        "\\PC{1,40}",
        Just("\0\u{1}\u{202e}\u{fffe}😀\n\n</textarea>\"\\ \u{2028}".to_owned()),
    ]
}

proptest! {
    #[test]
    fn form_and_json_give_the_same_complaint(
        pairs in proptest::collection::vec((prop::sample::select(filed().collect::<Vec<_>>()), typed_into()), 0..60)
    ) {
        let mut answers: Answers = pairs.into_iter().map(|(field, typed)| (field.name, typed)).collect();
        for (name, typed) in [("filing_for", "self"), ("given_name", "x"), ("declaration", "yes"), ("data_consent", "yes")] {
            if answers.get(name).is_empty() || name.ends_with("tion") || name.ends_with("consent") {
                answers.set(name, typed);
            }
        }
        // Whatever does not fit is taken out, so that nearly every case ends in a complaint.
        if let Err(errors) = check(&answers) {
            for error in errors {
                answers.set(error.field, "");
            }
            for (name, typed) in [("filing_for", "self"), ("given_name", "x"), ("what_happened", "x"), ("no_consent_reason", "x")] {
                if answers.get(name).is_empty() {
                    answers.set(name, typed);
                }
            }
        }
        if let Ok(complaint) = check(&answers) {
            let body = serde_json::to_vec(&complaint.to_json()).unwrap();
            let told = read(&body).ok().unwrap();
            prop_assert!(told.faults.is_empty(), "{:?}", told.faults);
            prop_assert!(check(&told.answers).is_ok_and(|again| again == complaint));
        }
    }

    #[test]
    fn reading_never_panics_and_text_comes_as_it_was_sent(body in proptest::collection::vec(any::<u8>(), 0..200), text in any::<String>()) {
        let _ = read(&body);
        let told = read(serde_json::json!({ "what_happened": text }).to_string().as_bytes()).ok().unwrap();
        let expected = text.replace("\r\n", "\n").replace('\r', "\n");
        prop_assert_eq!(told.answers.get("what_happened"), expected.as_str());
    }
}
