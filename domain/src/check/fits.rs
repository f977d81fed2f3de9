//! What is wrong with a check as it is written, apart from the ways through it.

use super::{CheckFile, Outcome, Question, When};
use crate::questions::{self, Kind, Options};
use crate::taxonomy::Taxonomy;

/// What is wrong with them.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CheckError {
    /// A code is not made of lower-case letters, digits and underscores.
    #[error("{0:?} is no code: use a-z, 0-9 and _")]
    BadCode(String),
    /// A code stands twice.
    #[error("{0:?} stands twice")]
    Twice(String),
    /// A question without options.
    #[error("the question {0:?} has no options")]
    NoOptions(String),
    /// An answer that is not there, or comes later.
    #[error("{at:?} names the answer {question:?} = {option:?}, which does not stand before it")]
    UnknownAnswer {
        /// The question or end that names it.
        at: String,
        /// The question.
        question: String,
        /// The option.
        option: String,
    },
    /// An option fills a field of the form with something that the field does not take.
    #[error("the option {0:?} fills {1:?} with {2:?}, which the form does not take")]
    Fills(String, String, String),
    /// A rule leads to no end.
    #[error("a rule leads to {0:?}, which is no outcome")]
    UnknownOutcome(String),
    /// No answers lead to an end by this rule.
    #[error("no answers lead to {0:?} by its rule")]
    NotReached(String),
    /// No rule leads to this end.
    #[error("no rule leads to {0:?}")]
    NoRule(String),
    /// Some answers ask for more than [`MOST_QUESTIONS`].
    #[error("some answers lead to more than five questions")]
    TooLong,
    /// Some answers lead to no end.
    #[error("the answers {0} lead to no outcome")]
    NoEnd(String),
}

/// Every code is one, and stands once.
pub(super) fn codes(file: &CheckFile, wrong: &mut Vec<CheckError>) {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    let mut list = |codes: Vec<&String>| {
        for (i, code) in codes.iter().enumerate() {
            if code.is_empty() || !code.chars().all(fits) {
                wrong.push(CheckError::BadCode((*code).clone()));
            }
            if codes.iter().take(i).any(|earlier| earlier == code) {
                wrong.push(CheckError::Twice((*code).clone()));
            }
        }
    };
    list(file.question.iter().map(|question| &question.code).collect());
    list(file.outcome.iter().map(|outcome| &outcome.code).collect());
    for question in &file.question {
        list(question.option.iter().map(|option| &option.code).collect());
    }
    // One limit may stand at several ends; within one end each stands once.
    for outcome in &file.outcome {
        list(outcome.limit.iter().map(|limit| &limit.code).collect());
    }
    let empty = file.question.iter().filter(|question| question.option.is_empty());
    wrong.extend(empty.map(|question| CheckError::NoOptions(question.code.clone())));
}

/// What is named stands before it, and every end has a rule.
pub(super) fn answers(file: &CheckFile, wrong: &mut Vec<CheckError>) {
    let mut named = |at: &str, when: &When, before: &[Question]| {
        for (question, options) in when {
            for option in options {
                let known = before
                    .iter()
                    .any(|known| known.code == *question && known.option.iter().any(|found| found.code == *option));
                if !known {
                    let (at, question, option) = (at.to_owned(), question.clone(), option.clone());
                    wrong.push(CheckError::UnknownAnswer { at, question, option });
                }
            }
        }
    };
    for (i, question) in file.question.iter().enumerate() {
        named(&question.code, &question.asked_when, file.question.get(..i).unwrap_or_default());
    }
    for rule in &file.rule {
        named(&rule.outcome, &rule.when, &file.question);
    }
    let is_outcome = |code: &String| file.outcome.iter().any(|outcome| outcome.code == *code);
    let lost = file.rule.iter().filter(|rule| !is_outcome(&rule.outcome));
    wrong.extend(lost.map(|rule| CheckError::UnknownOutcome(rule.outcome.clone())));
    let has_rule = |outcome: &&Outcome| file.rule.iter().any(|rule| rule.outcome == outcome.code);
    let bare = file.outcome.iter().filter(|outcome| !has_rule(outcome));
    wrong.extend(bare.map(|outcome| CheckError::NoRule(outcome.code.clone())));
}

/// Only codes are ever filled in: what a person has to say in words they say themselves.
pub(super) fn fills(file: &CheckFile, taxonomy: &Taxonomy, wrong: &mut Vec<CheckError>) {
    for option in file.question.iter().flat_map(|question| &question.option) {
        for (name, code) in &option.fills {
            let takes = questions::field(name).is_some_and(|field| match field.kind {
                Kind::YesNo => matches!(code.as_str(), "yes" | "no"),
                Kind::Choice(Options::Fixed(options)) => options.contains(&code.as_str()),
                Kind::Choice(Options::List(list)) => taxonomy.entry(list, code).is_some(),
                _ => false,
            });
            if !takes {
                wrong.push(CheckError::Fills(option.code.clone(), name.clone(), code.clone()));
            }
        }
    }
}
