//! Any answers lead on or to an end, nobody is asked too much, and what does not fit is named.
#![allow(clippy::unwrap_used)]

use proptest::prelude::*;

use super::*;
use crate::taxonomy::Entry;

fn taxonomy() -> Taxonomy {
    let entries = |codes: &[&str]| codes.iter().map(|code| Entry { code: (*code).into(), urgent: false }).collect();
    Taxonomy::new(entries(&["labour", "asylum"]), entries(&["police", "private"]), entries(&["other"])).unwrap()
}

fn when(pairs: &[(&str, &[&str])]) -> When {
    let options = |options: &[&str]| options.iter().map(|option| (*option).to_owned()).collect();
    pairs.iter().map(|(question, chosen)| ((*question).to_owned(), options(chosen))).collect()
}

/// `code` or `code:field=value`, one option a word.
fn question(code: &str, many: bool, asked: &[(&str, &[&str])], options: &str) -> Question {
    let option = |word: &str| {
        let (code, fills) = word.split_once(':').unwrap_or((word, ""));
        let fills = fills.split_once('=').map(|(field, value)| (field.to_owned(), value.to_owned()));
        Choice { code: code.to_owned(), fills: fills.into_iter().collect() }
    };
    let option = options.split_whitespace().map(option).collect();
    Question { code: code.to_owned(), many, asked_when: when(asked), option }
}

fn outcome(code: &str, kind: OutcomeKind) -> Outcome {
    let (facts, contacts, limit) = (Vec::new(), Vec::new(), Vec::new());
    Outcome { code: code.to_owned(), kind, facts, contacts, guide: String::new(), limit }
}

fn rule(pairs: &[(&str, &[&str])], outcome: &str) -> Rule {
    Rule { when: when(pairs), outcome: outcome.to_owned() }
}

fn file() -> CheckFile {
    CheckFile {
        question: vec![
            question("now", true, &[], "danger:danger=yes removal:removal_decision=yes detained_self:detained=self"),
            question("who", false, &[], "police:body=police private:body=private unknown"),
            question("matter", false, &[("who", &["police", "unknown"])], "answer nothing_yet"),
            question("private", false, &[("who", &["private"])], "employer:topic=labour other"),
            question("more", true, &[], "year nakhchivan:nakhchivan=yes"),
        ],
        outcome: vec![
            outcome("late", OutcomeKind::Note),
            outcome("here", OutcomeKind::Here),
            outcome("ask_first", OutcomeKind::Elsewhere),
            outcome("private", OutcomeKind::Elsewhere),
            outcome("danger", OutcomeKind::Urgent),
            outcome("removal", OutcomeKind::Urgent),
        ],
        rule: vec![
            rule(&[("now", &["danger", "detained_self"])], "danger"),
            rule(&[("now", &["removal"])], "removal"),
            rule(&[("who", &["police", "unknown"]), ("matter", &["answer"])], "here"),
            rule(&[("matter", &["nothing_yet"])], "ask_first"),
            rule(&[("private", &["employer", "other"])], "private"),
            rule(&[("more", &["year"])], "late"),
        ],
    }
}

fn check() -> Check {
    Check::new(file(), &taxonomy()).unwrap()
}

fn typed(pairs: &[(&str, &str)]) -> Answers {
    pairs.iter().copied().collect()
}

fn codes(ends: &[&Outcome]) -> Vec<String> {
    ends.iter().map(|outcome| outcome.code.clone()).collect()
}

#[test]
fn questions_follow_from_answers_and_urgent_ends_come_first() {
    let check = check();
    let asked = |pairs: &[(&str, &str)]| check.walk(&typed(pairs), None).next.map(|question| question.code.clone());
    assert_eq!(asked(&[]).as_deref(), Some("now"));
    assert_eq!(asked(&[("now", "yes")]).as_deref(), Some("who"), "nothing ticked is an answer");
    assert_eq!(asked(&[("now", "yes"), ("who", "private")]).as_deref(), Some("private"));
    assert_eq!(asked(&[("now", "yes"), ("who", "police")]).as_deref(), Some("matter"));
    let all = typed(&[
        ("now", "yes"),
        ("now-removal", "yes"),
        ("now-danger", "yes"),
        ("who", "police"),
        ("matter", "answer"),
        ("more", "yes"),
        ("more-year", "yes"),
    ]);
    let walk = check.walk(&all, None);
    assert!(walk.next.is_none());
    assert_eq!(codes(&check.ends(&walk.answers)), ["danger", "removal", "here", "late"]);
    let fills = check.fills(&walk.answers);
    assert_eq!(fills.iter().collect::<Vec<_>>(), [("body", "police"), ("danger", "yes"), ("removal_decision", "yes")]);
}

#[test]
fn one_step_back_leads_to_the_question_before_and_keeps_the_answers_before_it() {
    let check = check();
    let all = typed(&[("now", "yes"), ("who", "private"), ("private", "other"), ("more", "yes")]);
    let at = |from| check.back(&all, from);
    assert_eq!(at("").next.map(|question| question.code.as_str()), Some("more"));
    assert_eq!(at("more").next.map(|question| question.code.as_str()), Some("private"));
    assert_eq!(at("private").answered.len(), 1);
    assert_eq!(at("now").next.map(|question| question.code.as_str()), Some("now"), "there is nothing before the first");
    assert_eq!(check.most(&check.walk(&Answers::default(), None)), 4);
}

#[test]
fn only_what_an_option_says_is_carried_into_a_complaint() {
    let posted = typed(&[("body", "police"), ("danger", "no"), ("what_happened", "x"), ("topic", "asylum")]);
    assert_eq!(check().carried(&posted).iter().collect::<Vec<_>>(), [("body", "police")]);
}

/// A change that makes the file wrong, and what is said of it.
type Spoiling<'a> = (&'a dyn Fn(&mut CheckFile), CheckError);

#[test]
fn what_does_not_fit_is_named() {
    let own = str::to_owned;
    let cases: &[Spoiling<'_>] = &[
        (&|file| file.question[0].code = "No W".to_owned(), CheckError::BadCode(own("No W"))),
        (&|file| file.outcome[0].code = "here".to_owned(), CheckError::Twice(own("here"))),
        (&|file| file.question[1].option.clear(), CheckError::NoOptions(own("who"))),
        (
            &|file| file.rule[1].when = when(&[("now", &["flood"])]),
            CheckError::UnknownAnswer { at: own("removal"), question: own("now"), option: own("flood") },
        ),
        (
            &|file| file.question[0].asked_when = when(&[("who", &["police"])]),
            CheckError::UnknownAnswer { at: own("now"), question: own("who"), option: own("police") },
        ),
        (
            &|file| file.question[1].option[0].fills = [(own("body"), own("moon"))].into(),
            CheckError::Fills(own("police"), own("body"), own("moon")),
        ),
        (
            &|file| file.question[1].option[0].fills = [(own("what_happened"), own("yes"))].into(),
            CheckError::Fills(own("police"), own("what_happened"), own("yes")),
        ),
        (&|file| file.rule[0].outcome = "nowhere".to_owned(), CheckError::UnknownOutcome(own("nowhere"))),
        (&|file| file.outcome.push(outcome("idle", OutcomeKind::Note)), CheckError::NoRule(own("idle"))),
        (
            &|file| file.rule[2].when = when(&[("who", &["police"]), ("private", &["other"])]),
            CheckError::NotReached(own("here")),
        ),
        (&|file| file.question.extend(["a", "b"].map(|code| question(code, true, &[], "x"))), CheckError::TooLong),
        (&|file| file.rule.retain(|rule| rule.outcome != "private"), CheckError::NoRule(own("private"))),
    ];
    for (spoil, expected) in cases {
        let mut file = file();
        spoil(&mut file);
        let wrong = Check::new(file, &taxonomy()).unwrap_err();
        assert!(wrong.contains(expected), "{expected:?} is not among {wrong:?}");
    }
    let mut endless = file();
    endless.rule[4].when = when(&[("private", &["employer"])]);
    let wrong = Check::new(endless, &taxonomy()).unwrap_err();
    assert!(matches!(wrong.as_slice(), [CheckError::NoEnd(answers)] if answers.contains("private=other")), "{wrong:?}");
    assert!(Check::new(CheckFile::default(), &taxonomy()).is_ok(), "an office may have no check");
}

proptest! {
    /// Typed at random, right and wrong, in any order, over any inputs.
    #[test]
    fn any_answers_lead_on_or_to_an_end(typed in proptest::collection::vec(
        (
            prop::sample::select(vec![
                "now", "now-danger", "now-removal", "who", "matter", "private", "more", "more-year", "matter-x", "what_happened",
            ]),
            prop::sample::select(vec!["yes", "no", "police", "private", "answer", "nothing_yet", "employer", "other", "", "<b>"]),
        ),
        0..16,
    )) {
        let check = check();
        let typed: Answers = typed.into_iter().collect();
        let walk = check.walk(&typed, None);
        prop_assert!(walk.answered.len() <= MOST_QUESTIONS);
        prop_assert!(check.most(&walk) <= MOST_QUESTIONS);
        match walk.next {
            Some(question) => prop_assert!(!question.is_answered(&typed)),
            None => prop_assert!(!check.ends(&walk.answers).is_empty()),
        }
        // What is kept is enough to come to the same place again, and nothing else is kept.
        let again = check.walk(&walk.answers, None);
        prop_assert_eq!(again.next, walk.next);
        prop_assert!(again.answers == walk.answers);
        prop_assert!(walk.answers.get("what_happened").is_empty());
        let fills = check.fills(&walk.answers);
        prop_assert!(check.carried(&fills) == fills, "what is filled in is carried");
    }
}
