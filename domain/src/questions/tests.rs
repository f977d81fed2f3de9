//! The model holds together, limits hold at their edges, and any answers lead to an end.
#![allow(clippy::unwrap_used)]

use proptest::prelude::*;

use super::*;
use crate::answers::Answers;
use crate::complaint::{Applicant, Filing, UrgentReason, stored_answers};
use crate::role::Urgency;
use crate::taxonomy::{Entry, List, Taxonomy};

pub(super) fn taxonomy() -> Taxonomy {
    let entries = |codes: &[&str]| codes.iter().map(|code| Entry { code: (*code).into(), urgent: false }).collect();
    let mut topics: Vec<Entry> = entries(&["registration", "other"]);
    topics.push(Entry { code: "detention_treatment".into(), urgent: true });
    Taxonomy::new(topics, entries(&["migration_service", "other"]), entries(&["refugee", "unsaid"])).unwrap()
}

pub(super) fn check(answers: &Answers) -> Result<crate::complaint::Complaint, Vec<FieldError>> {
    let taxonomy = taxonomy();
    validate::all(answers, Context { taxonomy: &taxonomy, today: jiff::civil::date(2026, 11, 22) })
}

fn least() -> Answers {
    [
        ("filing_for", "self"),
        ("given_name", "Leyla"),
        ("what_happened", "x"),
        ("declaration", "yes"),
        ("data_consent", "yes"),
    ]
    .into_iter()
    .collect()
}

fn with(pairs: &[(&str, &str)]) -> Answers {
    let mut answers = least();
    for (name, typed) in pairs {
        answers.set(name, typed);
    }
    answers
}

fn errors(pairs: &[(&str, &str)]) -> Vec<(&'static str, ErrorCode)> {
    check(&with(pairs)).err().unwrap_or_default().into_iter().map(|e| (e.field, e.code)).collect()
}

#[test]
fn names_are_unique_and_conditions_read_questions_of_the_same_or_an_earlier_step() {
    let mut seen: Vec<&str> = Vec::new();
    for step in STEPS {
        let here: Vec<&str> = step.all.iter().map(|field| field.name).collect();
        for field in step.all {
            assert!(!seen.contains(&field.name), "{} stands twice", field.name);
            for read in field.asked.reads() {
                assert!(seen.contains(&read) || here.contains(&read), "{} reads {read}, which comes later", field.name);
            }
            if let Needed::OrElse(other) = field.needed {
                assert!(here.contains(&other));
            }
        }
        seen.extend(here);
    }
}

#[test]
fn the_stable_names_are_all_there() {
    let names: Vec<&str> = STEPS.iter().flat_map(|step| step.all).map(|field| field.name).collect();
    for name in "filing_for consent_evidence no_consent_reason given_name surname patronymic no_patronymic subject_given_name \
        subject_surname subject_patronymic subject_relation subject_count further_subjects anonymous address detained place_detained \
        danger child_alone phone email safe_contact safe_hours may_leave_message ack_by_email contact_language interpreter group \
        topic body body_other what_happened happened_on learned_on where_happened nakhchivan removal_decision removal_served_on \
        court complained_before what_is_new remedy name_to_body recovery_question recovery_answer declaration data_consent attachments"
        .split_whitespace()
    {
        assert!(names.contains(&name), "{name} is missing");
    }
}

#[test]
fn nobody_needs_more_than_the_least() {
    let complaint = check(&least()).ok().unwrap();
    assert!(matches!(complaint.filing(), Filing::ForSelf));
    assert!(matches!(complaint.applicant(), Applicant::Named { surname: None, patronymic: None, .. }));
    assert_eq!(complaint.urgency(), Urgency::Ordinary);
    for name in ["filing_for", "given_name", "what_happened", "declaration", "data_consent"] {
        assert_eq!(errors(&[(name, "")]).iter().map(|e| e.0).collect::<Vec<_>>(), [name], "{name} must be required");
        assert!(!errors(&[(name, " \n")]).is_empty(), "blanks are no answer to {name}");
    }
}

#[test]
fn the_anonymous_are_heard_without_a_name() {
    let complaint = check(&with(&[("anonymous", "yes"), ("given_name", "")])).ok().unwrap();
    assert!(matches!(complaint.applicant(), Applicant::Anonymous));
}

#[test]
fn a_name_typed_before_choosing_anonymity_is_not_filed() {
    let complaint = check(&with(&[("anonymous", "yes")])).ok().unwrap();
    assert!(complaint.answers().get("given_name").is_none());
}

#[test]
fn others_need_consent_or_a_reason() {
    let twice = [("consent_evidence", ErrorCode::ConsentOrReason), ("no_consent_reason", ErrorCode::ConsentOrReason)];
    assert_eq!(errors(&[("filing_for", "other")]), twice);
    assert_eq!(errors(&[("filing_for", "other"), ("consent_evidence", "a letter")]), []);
    assert_eq!(errors(&[("filing_for", "group"), ("no_consent_reason", "he is held")]), []);
}

#[test]
fn every_text_limit_holds_at_below_and_above() {
    // What must be typed so that the question is asked at all.
    let others = [
        ("filing_for", "group"),
        ("consent_evidence", "a"),
        ("safe_contact", "phone"),
        ("detained", "self"),
        ("complained_before", "yes"),
        ("recovery_question", "a"),
        ("recovery_answer", "a"),
    ];
    for field in fields() {
        let Some(max) = field.max_chars() else {
            continue;
        };
        for (length, fits) in [(max - 1, true), (max, true), (max + 1, false)] {
            // A character of three bytes: limits count characters, not bytes.
            let mut typed = "ა".repeat(length);
            if matches!(field.kind, Kind::Email) {
                typed = format!("{}@x.az", "ა".repeat(length - 5));
            }
            let mut pairs = others.to_vec();
            pairs.push((field.name, &typed));
            let expected = if fits { vec![] } else { vec![(field.name, ErrorCode::TooLong { max, over: 1 })] };
            assert_eq!(errors(&pairs), expected, "{} with {length} characters", field.name);
        }
    }
}

#[test]
fn counts_hold_at_their_edges() {
    let of = |typed: &str| errors(&[("filing_for", "group"), ("consent_evidence", "a"), ("subject_count", typed)]);
    let out = vec![("subject_count", ErrorCode::OutOfRange { min: 2, max: PEOPLE_MAX })];
    assert_eq!(of("1"), out);
    assert_eq!(of("2"), []);
    assert_eq!(of("۱۲"), []);
    assert_eq!(of("10000"), []);
    assert_eq!(of("10001"), out);
    assert_eq!(of("99999999999999999999"), out);
    assert_eq!(of("many"), [("subject_count", ErrorCode::NotANumber)]);
}

#[test]
fn dates_come_in_parts_or_as_iso_and_never_from_the_future() {
    let of = |pairs: &[(&str, &str)]| errors(pairs);
    assert_eq!(of(&[("happened_on", "2026-11")]), []);
    assert_eq!(of(&[("happened_on_year", "2026"), ("happened_on_month", "11"), ("happened_on_day", "22")]), []);
    assert_eq!(
        of(&[("happened_on_year", "2026"), ("happened_on_month", "11"), ("happened_on_day", "23")]),
        [("happened_on", ErrorCode::DateInFuture)]
    );
    assert_eq!(of(&[("happened_on_day", "3")]), [("happened_on", ErrorCode::DateIncomplete)]);
    assert_eq!(
        of(&[("happened_on_year", "2026"), ("happened_on_month", "2"), ("happened_on_day", "30")]),
        [("happened_on", ErrorCode::NotADate)]
    );
    assert_eq!(of(&[("happened_on", "1899")]), [("happened_on", ErrorCode::DateTooEarly)]);
}

#[test]
fn options_outside_the_list_are_refused() {
    for name in ["filing_for", "detained", "topic", "body", "group", "court", "danger", "ack_by_email"] {
        assert_eq!(errors(&[(name, "<script>")]), [(name, ErrorCode::NotAnOption)]);
    }
}

#[test]
fn an_email_never_carries_a_second_address_or_a_line_end() {
    for bad in [
        "a",
        "a@",
        "@b",
        "a@b\nBcc: c@d",
        "a@b, c@d",
        "<a@b>",
        "a b@c",
        "a@b@c",
        "a@.b",
        "a@b.",
        "\"a\"@b",
        "=?utf-8?q?a=0d=0a?=@b",
    ] {
        assert_eq!(errors(&[("email", bad)]), [("email", ErrorCode::NotAnEmail)], "{bad:?}");
    }
    for good in ["a@b", " leyla@post.az ", "ləyla@poçt.az", "a+b@c.d"] {
        assert_eq!(errors(&[("email", good)]), [], "{good:?}");
    }
}

#[test]
fn an_acknowledgement_needs_both_the_wish_and_the_address() {
    let to = |pairs: &[(&str, &str)]| check(&with(pairs)).ok().and_then(|c| c.acknowledge_to().map(str::to_owned));
    assert_eq!(to(&[("email", "a@b.az")]), None);
    assert_eq!(to(&[("ack_by_email", "yes")]), None);
    assert_eq!(to(&[("ack_by_email", "yes"), ("email", "a@b.az")]).as_deref(), Some("a@b.az"));
}

#[test]
fn each_reason_makes_it_urgent() {
    let reasons = |pairs: &[(&str, &str)]| check(&with(pairs)).ok().unwrap().urgent_reasons().to_vec();
    assert_eq!(reasons(&[("danger", "yes")]), [UrgentReason::Danger]);
    assert_eq!(reasons(&[("child_alone", "yes")]), [UrgentReason::ChildAlone]);
    assert_eq!(reasons(&[("detained", "other")]), [UrgentReason::Detained]);
    assert_eq!(reasons(&[("removal_decision", "yes")]), [UrgentReason::RemovalDecision]);
    assert_eq!(reasons(&[("topic", "detention_treatment")]), [UrgentReason::ByList]);
    assert_eq!(reasons(&[("danger", "no"), ("detained", "no"), ("removal_decision", "unknown")]), []);
}

#[test]
fn steps_lead_from_first_to_last_and_back() {
    let mut walked = vec![StepId::Who];
    while let Some(next) = walked.last().unwrap().next() {
        assert_eq!(next.previous(), walked.last().copied());
        walked.push(next);
    }
    assert_eq!(walked, StepId::ALL);
    assert_eq!(STEPS.iter().map(|step| step.id).collect::<Vec<_>>(), StepId::ALL);
    assert_eq!(StepId::Decision.number(), 5);
}

#[test]
fn the_written_schema_is_the_one_of_the_model() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/complaint.schema.json");
    let mut made = serde_json::to_string_pretty(&crate::schema::complaint()).unwrap();
    made.push('\n');
    if std::env::var_os("HUQUQ_WRITE_DOCS").is_some() {
        std::fs::write(file, &made).unwrap();
    }
    assert_eq!(std::fs::read_to_string(file).unwrap_or_default(), made, "run the tests once with HUQUQ_WRITE_DOCS=1");
}

/// Any answer to any question: often a fitting one, sometimes rubbish.
pub(super) fn any_answers() -> impl Strategy<Value = Vec<(String, String)>> {
    let names: Vec<String> = fields().flat_map(Field::inputs).collect();
    let typed = prop_oneof![
        Just(String::new()),
        Just("yes".to_owned()),
        Just("no".to_owned()),
        prop::sample::select(vec![
            "self",
            "other",
            "group",
            "phone",
            "unknown",
            "refugee",
            "registration",
            "11",
            "2026",
            "a@b.az"
        ])
        .prop_map(str::to_owned),
        "\\PC{0,30}",
        Just("\u{0}\u{202e}\u{7}</textarea><script>".to_owned()),
    ];
    proptest::collection::vec((prop::sample::select(names), typed), 0..60)
}

proptest! {
    #[test]
    fn any_answers_end_in_a_complaint_or_in_errors_of_questions_that_are_asked(pairs in any_answers()) {
        let answers: Answers = pairs.into_iter().collect();
        match check(&answers) {
            Ok(complaint) => {
                for field in fields() {
                    if !field.asked.holds(&answers) {
                        prop_assert!(complaint.answers().get(field.name).is_none(), "{} was filed unasked", field.name);
                    }
                }
            }
            Err(errors) => {
                prop_assert!(!errors.is_empty());
                prop_assert!(validate::first_step_with(&errors).is_some());
                for error in errors {
                    prop_assert!(field(error.field).is_some_and(|field| field.asked.holds(&answers)));
                }
            }
        }
    }

    #[test]
    fn text_is_filed_as_it_was_typed(story in "\\PC{1,200}", name in "\\PC{1,50}") {
        let answers = with(&[("what_happened", &story), ("given_name", &name)]);
        if let Ok(complaint) = check(&answers) {
            prop_assert_eq!(complaint.answers().text("what_happened"), Some(story.as_str()));
            prop_assert_eq!(complaint.answers().text("given_name"), Some(name.as_str()));
        }
    }

    #[test]
    fn a_complaint_reads_back_from_its_json_and_files_again_the_same(pairs in any_answers()) {
        let mut answers: Answers = pairs.into_iter().collect();
        for (name, typed) in least().iter() {
            answers.set(name, typed);
        }
        if let Ok(complaint) = check(&answers) {
            let json = complaint.to_json();
            prop_assert!(stored_answers(&json) == *complaint.answers());
            // The same answers by JSON give the same complaint as by form.
            let by_json: Answers = json.iter().map(|(name, value)| {
                (name.clone(), value.as_str().map_or_else(|| value.to_string(), str::to_owned))
            }).collect();
            prop_assert!(check(&by_json).is_ok_and(|again| again == complaint));
        }
    }
}

#[test]
fn lists_are_checked() {
    let entry = |code: &str| Entry { code: code.into(), urgent: false };
    let one = || vec![entry("other")];
    assert!(Taxonomy::new(vec![], one(), one()).is_err());
    assert!(Taxonomy::new(vec![entry("a"), entry("a")], one(), one()).is_err());
    assert!(Taxonomy::new(one(), vec![entry("Ä")], one()).is_err());
    assert!(taxonomy().entry(List::Topic, "registration").is_some());
}

#[test]
fn the_urgent_lane_asks_at_most_six_questions_and_all_that_must_be_answered() {
    assert!(urgent::QUESTIONS.len() <= 6);
    let asked: Vec<&str> = urgent::fields().map(|field| field.name).collect();
    assert_eq!(
        asked.len(),
        urgent::QUESTIONS.iter().map(|fields| fields.len()).sum::<usize>() + urgent::AGREEMENTS.len()
    );
    for (name, value) in urgent::TICKS {
        assert!(urgent::THREAT.contains(name));
        assert!(urgent::is_urgent(&with(&[(*name, *value)]), &taxonomy()), "{name} = {value} is urgent");
    }
    assert!(!urgent::is_urgent(&with(&[("danger", "no"), ("removal_decision", "unknown")]), &taxonomy()));
    let blank = check(&Answers::default()).err().unwrap();
    assert!(blank.iter().all(|error| urgent::asks(error.field)), "{blank:?}");
}

#[test]
fn the_urgent_lane_takes_back_its_ticks_and_no_other_answer() {
    let mut answers = with(&[("danger", "yes"), ("detained", "no"), ("removal_decision", "unknown"), ("remedy", "x")]);
    urgent::take(&mut answers, &[("child_alone", "yes"), ("phone", "102")].into_iter().collect());
    let now = |name| answers.get(name);
    assert_eq!(
        [now("danger"), now("child_alone"), now("detained"), now("removal_decision")],
        ["", "yes", "no", "unknown"]
    );
    assert_eq!([now("phone"), now("what_happened"), now("remedy")], ["102", "", "x"]);
    let mut blank = Answers::default();
    urgent::preset(&mut blank);
    assert_eq!(blank.get("filing_for"), "self");
}
