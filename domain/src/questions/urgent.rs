//! The urgent lane: a short form over the same questions, for somebody who has minutes. What it asks, what must hold so that
//! a complaint may come this way, and how its ticks are read. What it does not ask stays in the draft as it is.

use super::field as question;
use super::field::Field;
use crate::answers::Answers;
use crate::complaint::urgent_so_far;
use crate::taxonomy::Taxonomy;

/// At most six questions, each of one or more fields that are asked together.
pub const QUESTIONS: &[&[&str]] = &[
    &["filing_for", "no_consent_reason"],
    THREAT,
    &["anonymous", "given_name"],
    &["phone"],
    &["place_detained", "where_happened"],
    &["what_happened"],
];

/// What threatens somebody: one question of ticks.
pub const THREAT: &[&str] = &["danger", "child_alone", "detained", "removal_decision"];

/// The ticks of that question: the field, and what it says when ticked.
pub const TICKS: &[(&str, &str)] = &[
    ("danger", "yes"),
    ("child_alone", "yes"),
    ("detained", "self"),
    ("detained", "other"),
    ("removal_decision", "yes"),
];

/// Without these nothing can be filed.
pub const AGREEMENTS: &[&str] = &["declaration", "data_consent"];

/// The fields that the form asks for, in order.
pub fn fields() -> impl Iterator<Item = &'static Field> {
    QUESTIONS.iter().copied().flatten().chain(AGREEMENTS).filter_map(|name| question(name))
}

/// Whether the form asks for this field.
#[must_use]
pub fn asks(name: &str) -> bool {
    fields().any(|field| field.name == name)
}

/// Who files is preset: most people write for themselves.
pub fn preset(answers: &mut Answers) {
    if answers.get("filing_for").is_empty() {
        answers.set("filing_for", "self");
    }
}

/// Takes over what was posted. A tick that is not set takes back a tick, but not an answer of the long form that has no tick
/// here ("no", "I don't know").
pub fn take(answers: &mut Answers, posted: &Answers) {
    answers.take(fields().filter(|field| !THREAT.contains(&field.name)), posted);
    for name in THREAT {
        let is_tick = |value: &str| TICKS.contains(&(*name, value));
        let (now, before) = (posted.get(name), answers.get(name));
        if !now.is_empty() || is_tick(before) {
            answers.set(name, now);
        }
    }
}

/// Whether a complaint with these answers is urgent by the rules that hold for every complaint.
#[must_use]
pub fn is_urgent(answers: &Answers, taxonomy: &Taxonomy) -> bool {
    !urgent_so_far(answers, taxonomy).is_empty()
}
