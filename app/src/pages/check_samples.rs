//! The check of the first institution for the samples, which has texts in every language: the same codes as
//! `office/check.toml`. Lists are words with a blank between; an option says what it fills as `code:field=value`.

use std::sync::OnceLock;

use huquq_domain::check::{Check, CheckFile, Choice, Limit, Outcome, OutcomeKind, Question, Rule, When};

use super::complaint_samples::taxonomy;

/// Code, whether several options hold at once, when it is asked, options.
const QUESTIONS: &[(&str, bool, &str, &str)] = &[
    (
        "now",
        true,
        "",
        "danger:danger=yes trafficking:group=trafficking child_alone:child_alone=yes detained_self:detained=self \
         detained_other:detained=other removal:removal_decision=yes",
    ),
    (
        "who",
        false,
        "",
        "migration_service:body=migration_service police:body=police court:body=court state private:body=private unknown",
    ),
    (
        "matter",
        false,
        "who=migration_service|police|state|unknown",
        "treatment no_answer decision asylum:topic=asylum nothing_yet",
    ),
    ("private", false, "who=private", "employer:topic=labour other"),
    ("court_matter", false, "who=court", "slow:topic=court_delay judgment:court=decided"),
    (
        "court",
        false,
        "who=migration_service|police|state|private|unknown",
        "no:court=no pending:court=pending decided:court=decided",
    ),
    ("more", true, "", "year nakhchivan:nakhchivan=yes"),
];

/// Code, facts, contacts, guide, time limits as `code:fact`, and the answers of each of its rules.
type End = (&'static str, &'static str, &'static str, &'static str, &'static str, &'static [&'static str]);

const ENDS: &[(OutcomeKind, &[End])] = &[
    (
        OutcomeKind::Urgent,
        &[
            ("danger", "", "police ambulance family_violence", "", "", &["now=danger"]),
            ("child", "", "child_helpline", "unaccompanied-children", "", &["now=child_alone"]),
            ("trafficking", "TRF-8", "trafficking", "trafficking-and-forced-labour", "", &["now=trafficking"]),
            ("detained", "OMB-07 OMB-08", "", "detention-of-foreigners", "", &["now=detained_self|detained_other"]),
            ("removal", "DEP-6 DEP-7", "unhcr", "deportation-and-appeal", "leave:DEP-3 act:DEP-8", &["now=removal"]),
        ],
    ),
    (
        OutcomeKind::Here,
        &[
            ("here", "OMB-01 OMB-02", "", "ombudsman", "", &["matter=treatment|no_answer|decision"]),
            ("court_delay", "OMB-04", "", "ombudsman", "", &["court_matter=slow"]),
        ],
    ),
    (
        OutcomeKind::Elsewhere,
        &[
            ("decision", "DEP-9", "", "", "act:DEP-8 offence:DEP-24", &["matter=decision"]),
            ("asylum", "OMB-16", "migration_service unhcr", "asylum", "act:ASY-16", &["matter=asylum"]),
            (
                "employer",
                "OMB-02 CON-31",
                "labour",
                "labour-rights",
                "labour_right:LAB-70 labour_money:LAB-70",
                &["private=employer"],
            ),
            ("private", "OMB-02", "", "ombudsman", "", &["private=other"]),
            ("judgment", "OMB-03 OMB-04", "", "", "offence:DEP-24", &["court_matter=judgment", "court=decided"]),
            ("pending", "OMB-06 OMB-04", "", "", "", &["court=pending"]),
            ("nothing_yet", "", "", "", "", &["matter=nothing_yet"]),
            ("nakhchivan", "OMB-13", "", "", "", &["more=nakhchivan"]),
        ],
    ),
    (OutcomeKind::Note, &[("late", "OMB-33", "", "", "", &["more=year"])]),
];

type Pairs = &'static [(&'static str, &'static str)];

/// Answers that show every question and, between them, every end.
pub(crate) const WAYS: &[(&str, Pairs)] = &[
    ("now", &[]),
    ("who", &[("now", "yes")]),
    ("matter", &[("now", "yes"), ("who", "police")]),
    ("private", &[("now", "yes"), ("who", "private")]),
    ("court-matter", &[("now", "yes"), ("now-danger", "yes"), ("who", "court")]),
    ("court", &[("now", "yes"), ("who", "state"), ("matter", "decision")]),
    ("more", &[("now", "yes"), ("who", "court"), ("court_matter", "slow")]),
    (
        "end-urgent",
        &[
            ("now", "yes"),
            ("now-danger", "yes"),
            ("now-trafficking", "yes"),
            ("now-child_alone", "yes"),
            ("now-detained_other", "yes"),
            ("now-removal", "yes"),
            ("who", "migration_service"),
            ("matter", "decision"),
            ("court", "pending"),
            ("more", "yes"),
            ("more-year", "yes"),
            ("more-nakhchivan", "yes"),
        ],
    ),
    ("end-here", &[("now", "yes"), ("who", "state"), ("matter", "no_answer"), ("court", "no"), ("more", "yes")]),
    ("end-court-delay", &[("now", "yes"), ("who", "court"), ("court_matter", "slow"), ("more", "yes")]),
    ("end-judgment", &[("now", "yes"), ("who", "court"), ("court_matter", "judgment"), ("more", "yes")]),
    (
        "end-asylum",
        &[("now", "yes"), ("who", "migration_service"), ("matter", "asylum"), ("court", "decided"), ("more", "yes")],
    ),
    ("end-employer", &[("now", "yes"), ("who", "private"), ("private", "employer"), ("court", "no"), ("more", "yes")]),
    ("end-private", &[("now", "yes"), ("who", "private"), ("private", "other"), ("court", "no"), ("more", "yes")]),
    (
        "end-nothing-yet",
        &[("now", "yes"), ("who", "unknown"), ("matter", "nothing_yet"), ("court", "no"), ("more", "yes")],
    ),
];

/// The check itself.
pub(crate) fn check() -> &'static Check {
    static CHECK: OnceLock<Check> = OnceLock::new();
    CHECK.get_or_init(|| Check::new(file(), taxonomy()).unwrap_or_default())
}

fn words(list: &str) -> Vec<String> {
    list.split_whitespace().map(str::to_owned).collect()
}

/// `question=option|option`.
fn when(answers: &str) -> When {
    let pair = |(question, options): (&str, &str)| {
        (question.to_owned(), options.split('|').map(str::to_owned).collect::<Vec<_>>())
    };
    answers.split_once('=').map(pair).into_iter().collect()
}

fn choice(word: &str) -> Choice {
    let (code, fills) = word.split_once(':').unwrap_or((word, ""));
    let fills = fills.split_once('=').map(|(field, value)| (field.to_owned(), value.to_owned()));
    Choice { code: code.to_owned(), fills: fills.into_iter().collect() }
}

fn limit(word: &str) -> Limit {
    let (code, fact) = word.split_once(':').unwrap_or((word, ""));
    Limit { code: code.to_owned(), facts: vec![fact.to_owned()] }
}

fn file() -> CheckFile {
    let question = |(code, many, asked, options): &(&str, bool, &str, &str)| Question {
        code: (*code).to_owned(),
        many: *many,
        asked_when: when(asked),
        option: options.split_whitespace().map(choice).collect(),
    };
    let ends = || ENDS.iter().flat_map(|(kind, ends)| ends.iter().map(|end| (*kind, *end)));
    let outcome = |(kind, (code, facts, contacts, guide, limits, _)): (OutcomeKind, End)| Outcome {
        code: code.to_owned(),
        kind,
        facts: words(facts),
        contacts: words(contacts),
        guide: guide.to_owned(),
        limit: limits.split_whitespace().map(limit).collect(),
    };
    let rules = |(_, (code, .., answers)): (OutcomeKind, End)| {
        answers.iter().map(move |answers| Rule { when: when(answers), outcome: code.to_owned() })
    };
    CheckFile {
        question: QUESTIONS.iter().map(question).collect(),
        outcome: ends().map(outcome).collect(),
        rule: ends().flat_map(rules).collect(),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use huquq_domain::answers::Answers;

    use super::*;

    #[test]
    fn the_samples_show_every_question_and_every_end() {
        assert!(Check::new(file(), taxonomy()).is_ok());
        let (mut asked, mut reached) = (BTreeSet::new(), BTreeSet::new());
        for (_, pairs) in WAYS {
            let answers: Answers = pairs.iter().copied().collect();
            let walk = check().walk(&answers, None);
            asked.extend(walk.next.map(|question| question.code.clone()));
            if walk.next.is_none() {
                reached.extend(check().ends(&walk.answers).into_iter().map(|outcome| outcome.code.clone()));
            }
        }
        assert_eq!(asked.len(), QUESTIONS.len(), "{asked:?}");
        let ends: BTreeSet<String> = check().outcomes().iter().map(|outcome| outcome.code.clone()).collect();
        assert_eq!(reached, ends);
    }
}
