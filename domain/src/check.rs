//! "Can the Ombudsman help me?": a few questions, and what follows from the answers. The institution writes them as data
//! ([`CheckFile`]); here they are checked and followed. Nothing is decided that a person cannot pass by: whoever wants to
//! complain may do so at every question.
//!
//! An answer is typed text by input name, as everywhere: a question with one answer is an input of its own code, a question
//! with several is a mark of its code (`yes`: it was shown) and an input [`tick`] for each option.

mod fits;

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

pub use fits::CheckError;

use crate::answers::Answers;
use crate::role::codes;
use crate::taxonomy::Taxonomy;

/// Nobody is asked more questions than this.
pub const MOST_QUESTIONS: usize = 5;

/// Which answers: for each question named here, one of these options was chosen.
pub type When = BTreeMap<String, Vec<String>>;

codes! {
    /// What kind of end an outcome is. The order is the order on the page.
    OutcomeKind {
        /// Somebody is at risk: call now.
        Urgent = "urgent",
        /// Yes, complain here.
        Here = "here",
        /// Another body helps, or helps too.
        Elsewhere = "elsewhere",
        /// Good to know.
        Note = "note",
    }
}

/// One option of a question.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// Its stable code.
    pub code: String,
    /// What it answers in the form of a complaint: field and code.
    #[serde(default)]
    pub fills: BTreeMap<String, String>,
}

/// One question.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Its stable code.
    pub code: String,
    /// Whether several options can hold at once, or none.
    #[serde(default)]
    pub many: bool,
    /// After which answers it is asked; blank: always.
    #[serde(default)]
    pub asked_when: When,
    /// Its options, in their order.
    pub option: Vec<Choice>,
}

/// A time limit that runs against the person.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limit {
    /// Its stable code.
    pub code: String,
    /// Ids of the facts it rests on.
    pub facts: Vec<String>,
}

/// One end.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    /// Its stable code.
    pub code: String,
    /// What kind of end it is.
    pub kind: OutcomeKind,
    /// Ids of the facts its text rests on.
    #[serde(default)]
    pub facts: Vec<String>,
    /// Codes of the contacts that help.
    #[serde(default)]
    pub contacts: Vec<String>,
    /// The slug of the guide that says more; or blank.
    #[serde(default)]
    pub guide: String,
    /// The time limits it tells.
    #[serde(default)]
    pub limit: Vec<Limit>,
}

/// Which answers lead to which end.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// The answers; all questions named here must fit.
    pub when: When,
    /// The code of the end.
    pub outcome: String,
}

/// Questions, ends and rules as written, not yet checked.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CheckFile {
    /// The questions, in order.
    #[serde(default)]
    pub question: Vec<Question>,
    /// The ends, in the order in which they are shown within their kind.
    #[serde(default)]
    pub outcome: Vec<Outcome>,
    /// The rules.
    #[serde(default)]
    pub rule: Vec<Rule>,
}

/// Questions, ends and rules that fit each other. Without questions there is nothing to ask.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Check {
    file: CheckFile,
}

/// Where somebody stands after some answers.
#[derive(Clone)]
pub struct Walk<'a> {
    /// The questions that are answered, in order.
    pub answered: Vec<&'a Question>,
    /// Their answers and nothing else.
    pub answers: Answers,
    /// The question to ask now; none: it is the end.
    pub next: Option<&'a Question>,
}

/// The input of one option of a question with several answers.
#[must_use]
pub fn tick(question: &str, option: &str) -> String {
    format!("{question}-{option}")
}

impl Question {
    /// Whether it is answered.
    #[must_use]
    pub fn is_answered(&self, answers: &Answers) -> bool {
        let typed = answers.get(&self.code);
        if self.many { typed == "yes" } else { self.option.iter().any(|option| option.code == typed) }
    }

    /// Whether this option is chosen.
    #[must_use]
    pub fn has_chosen(&self, option: &str, answers: &Answers) -> bool {
        if self.many {
            answers.is_yes(&self.code) && answers.is_yes(&tick(&self.code, option))
        } else {
            answers.get(&self.code) == option
        }
    }

    /// The names of its inputs.
    fn inputs(&self) -> impl Iterator<Item = String> {
        let ticks = self.option.iter().filter(|_| self.many).map(|option| tick(&self.code, &option.code));
        std::iter::once(self.code.clone()).chain(ticks)
    }

    fn take(&self, typed: &Answers, kept: &mut Answers) {
        for input in self.inputs() {
            kept.set(&input, typed.get(&input));
        }
    }
}

impl Check {
    /// Checks and keeps them.
    ///
    /// # Errors
    /// Everything that is wrong.
    pub fn new(file: CheckFile, taxonomy: &Taxonomy) -> Result<Self, Vec<CheckError>> {
        let mut wrong = Vec::new();
        fits::codes(&file, &mut wrong);
        fits::answers(&file, &mut wrong);
        fits::fills(&file, taxonomy, &mut wrong);
        let check = Self { file };
        if wrong.is_empty() {
            check.ways_fit(&mut wrong);
        }
        if wrong.is_empty() { Ok(check) } else { Err(wrong) }
    }

    /// The questions, in order.
    #[must_use]
    pub fn questions(&self) -> &[Question] {
        &self.file.question
    }

    /// The ends, in the order in which they are written.
    #[must_use]
    pub fn outcomes(&self) -> &[Outcome] {
        &self.file.outcome
    }

    /// The rules.
    #[must_use]
    pub fn rules(&self) -> &[Rule] {
        &self.file.rule
    }

    /// Follows what was typed up to the first question that is not answered, or up to the question `until`.
    #[must_use]
    pub fn walk(&self, typed: &Answers, until: Option<&str>) -> Walk<'_> {
        let mut walk = Walk { answered: Vec::new(), answers: Answers::default(), next: None };
        for question in &self.file.question {
            if !self.holds(&question.asked_when, &walk.answers) {
                continue;
            }
            if until == Some(question.code.as_str()) || !question.is_answered(typed) {
                walk.next = Some(question);
                break;
            }
            question.take(typed, &mut walk.answers);
            walk.answered.push(question);
        }
        walk
    }

    /// One question back from `from`; from the end if that is blank or was not reached.
    #[must_use]
    pub fn back(&self, typed: &Answers, from: &str) -> Walk<'_> {
        let here = self.walk(typed, Some(from));
        match here.answered.last() {
            Some(last) => self.walk(typed, Some(&last.code)),
            None => here,
        }
    }

    /// The most questions that somebody with these answers is asked in all.
    #[must_use]
    pub fn most(&self, walk: &Walk<'_>) -> usize {
        let mut most = walk.answered.len();
        self.each_way(&walk.answers, Ticks::All, &mut |answers: &Answers| {
            most = most.max(self.walk(answers, None).answered.len());
        });
        most
    }

    /// The ends that these answers lead to: each once, what is urgent first.
    #[must_use]
    pub fn ends(&self, answers: &Answers) -> Vec<&Outcome> {
        let reached = |outcome: &Outcome| {
            self.file.rule.iter().any(|rule| rule.outcome == outcome.code && self.holds(&rule.when, answers))
        };
        let mut ends: Vec<&Outcome> = self.file.outcome.iter().filter(|outcome| reached(outcome)).collect();
        ends.sort_by_key(|outcome| outcome.kind);
        ends
    }

    /// What these answers say in the form of a complaint. Where two say different things the first one stands.
    #[must_use]
    pub fn fills(&self, answers: &Answers) -> Answers {
        let mut filled = Answers::default();
        for question in &self.file.question {
            for option in question.option.iter().filter(|option| question.has_chosen(&option.code, answers)) {
                for (field, code) in &option.fills {
                    if filled.get(field).is_empty() {
                        filled.set(field, code);
                    }
                }
            }
        }
        filled
    }

    /// Of anything posted, what some option says in the form of a complaint.
    #[must_use]
    pub fn carried(&self, posted: &Answers) -> Answers {
        let options = self.file.question.iter().flat_map(|question| &question.option);
        let known: BTreeSet<(&String, &String)> = options.flat_map(|option| &option.fills).collect();
        known.into_iter().filter(|(field, code)| posted.get(field) == code.as_str()).collect()
    }

    fn question(&self, code: &str) -> Option<&Question> {
        self.file.question.iter().find(|question| question.code == code)
    }

    fn holds(&self, when: &When, answers: &Answers) -> bool {
        when.iter().all(|(code, options)| {
            self.question(code)
                .is_some_and(|question| options.iter().any(|option| question.has_chosen(option, answers)))
        })
    }

    /// Conditions only ever ask that something is chosen. So among all ticks of a question, all of them ask for the most
    /// questions and lead to the most ends, and none of them to the fewest: two walks say it for all.
    fn ways_fit(&self, wrong: &mut Vec<CheckError>) {
        let mut reached = vec![false; self.file.rule.len()];
        let mut too_long = false;
        self.each_way(&Answers::default(), Ticks::All, &mut |answers: &Answers| {
            too_long |= self.walk(answers, None).answered.len() > MOST_QUESTIONS;
            for (rule, reached) in self.file.rule.iter().zip(&mut reached) {
                *reached |= self.holds(&rule.when, answers);
            }
        });
        let mut endless: Option<String> = None;
        self.each_way(&Answers::default(), Ticks::None, &mut |answers: &Answers| {
            if self.ends(answers).is_empty() {
                let shown = answers.iter().map(|(input, typed)| format!("{input}={typed}"));
                endless = Some(shown.collect::<Vec<_>>().join(" "));
            }
        });
        let missed = self.file.rule.iter().zip(reached).filter(|(_, reached)| !reached);
        wrong.extend(missed.map(|(rule, _)| CheckError::NotReached(rule.outcome.clone())));
        wrong.extend(too_long.then_some(CheckError::TooLong));
        wrong.extend(endless.filter(|_| !self.file.question.is_empty()).map(CheckError::NoEnd));
    }

    /// Calls `each` with every way to answer what is still open, each option of a question with one answer tried.
    fn each_way(&self, answers: &Answers, ticks: Ticks, each: &mut impl FnMut(&Answers)) {
        let walk = self.walk(answers, None);
        let Some(question) = walk.next else { return each(&walk.answers) };
        let mut answers = walk.answers.clone();
        if question.many {
            answers.set(&question.code, "yes");
            for option in question.option.iter().filter(|_| ticks == Ticks::All) {
                answers.set(&tick(&question.code, &option.code), "yes");
            }
            return self.each_way(&answers, ticks, each);
        }
        for option in &question.option {
            answers.set(&question.code, &option.code);
            self.each_way(&answers, ticks, each);
        }
    }
}

/// Which options of a question with several answers are tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ticks {
    All,
    None,
}

#[cfg(test)]
#[path = "check_tests.rs"]
mod tests;
