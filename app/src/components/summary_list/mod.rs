//! Answers with their short names: the review page and the staff's view of a complaint.
//!
//! In words: a list of terms; blank is said in words; "Change" names what it changes for those who hear the link alone; typed
//! text keeps its own direction and its line breaks and never widens the page.

use huquq_domain::answers::{Answers, date_parts};
use huquq_domain::complaint::{Checked, Value};
use huquq_domain::date::PartialDate;
use huquq_domain::language::Language;
use huquq_domain::questions::{Field, Kind, Step};
use huquq_locales::{Msg, Tr, msg};
use leptos::prelude::*;

use crate::components::icon::Icon;
use crate::components::user_text::{UserBlock, UserText};

/// An answer as it is shown.
pub enum Shown {
    /// Nothing was answered.
    Blank,
    /// Words of ours.
    Words(String),
    /// A line as typed.
    Typed(String),
    /// Several lines as typed.
    Account(String),
}

/// One row.
pub struct Row {
    /// The short name of the question.
    pub term: String,
    /// The answer.
    pub answer: Shown,
    /// Where it can be changed.
    pub change: Option<String>,
    /// What is wrong with it.
    pub wrong: Option<String>,
}

/// What was typed, whether it is right or not.
#[must_use]
pub fn typed(tr: Tr, field: &Field, answers: &Answers) -> Shown {
    if !answers.has(field) {
        return Shown::Blank;
    }
    let text = answers.get(field.name);
    match field.kind {
        Kind::Choice(_) | Kind::YesNo | Kind::Tick => coded(tr, field, text),
        Kind::Date => {
            let [year, month, day] = date_parts(field, answers);
            match PartialDate::from_parts(&year, &month, &day) {
                Ok(Some(date)) => Shown::Words(tr.partial_date(date)),
                _ => Shown::Typed([day, month, year].join(" ").trim().to_owned()),
            }
        }
        Kind::Text(_) => Shown::Account(text.to_owned()),
        _ => Shown::Typed(text.to_owned()),
    }
}

/// What was filed.
#[must_use]
pub fn filed(tr: Tr, field: &Field, answers: &Checked) -> Shown {
    match answers.get(field.name) {
        None => Shown::Blank,
        Some(Value::Code(code)) => coded(tr, field, code),
        Some(Value::Yes(yes)) => Shown::Words(tr.text(Msg::yes_no(*yes))),
        Some(Value::Date(date)) => Shown::Words(tr.partial_date(*date)),
        Some(Value::Number(number)) => Shown::Words(tr.number(u64::from(*number))),
        Some(Value::Text(text)) if matches!(field.kind, Kind::Text(_)) => Shown::Account(text.clone()),
        Some(Value::Text(text)) => Shown::Typed(text.clone()),
    }
}

/// What was filed at one step, what was left blank left out. `name` is how a question is called.
#[must_use]
pub fn filed_rows(tr: Tr, step: &'static Step, answers: &Checked, name: fn(&str) -> Msg) -> Vec<Row> {
    step.fields()
        .map(|field| Row {
            term: tr.text(name(field.name)),
            answer: filed(tr, field, answers),
            change: None,
            wrong: None,
        })
        .filter(|row| !matches!(row.answer, Shown::Blank))
        .collect()
}

/// The label of a code; the code itself if no list has it any more.
fn coded(tr: Tr, field: &Field, code: &str) -> Shown {
    let message = Msg::answer(field, code);
    let known = tr.optional(&message).or_else(|| tr.in_language(Language::OFFICE).optional(&message));
    known.map_or_else(|| Shown::Typed(code.to_owned()), Shown::Words)
}

/// The list.
#[must_use]
pub fn summary_list(tr: Tr, rows: Vec<Row>) -> AnyView {
    let rows: Vec<_> = rows.into_iter().map(|one| row(tr, one)).collect();
    view! { <dl class="answers">{rows}</dl> }.into_any()
}

fn row(tr: Tr, row: Row) -> AnyView {
    let answer = match row.answer {
        Shown::Blank => view! { <span class="left-blank">{tr.text(msg::REVIEW_BLANK)}</span> }.into_any(),
        Shown::Words(words) => words.into_any(),
        Shown::Typed(text) => view! { <UserText text/> }.into_any(),
        Shown::Account(text) => view! { <UserBlock text/> }.into_any(),
    };
    let wrong = row.wrong.map(|text| {
        view! { <p class="wrong-text">{Icon::Warning.view()}<span>{text}</span></p> }
    });
    let class = match (&row.change, &wrong) {
        (Some(_), Some(_)) => "changeable wrong",
        (Some(_), None) => "changeable",
        _ => "",
    };
    let change = row.change.map(|href| {
        let hidden = tr.with(msg::BUTTON_CHANGE_HIDDEN, &[("field", (&row.term).into())]);
        view! { <dd class="change"><a href=href>{tr.text(msg::BUTTON_CHANGE)}<span class="hid">{hidden}</span></a></dd> }
    });
    view! { <div class=class><dt>{row.term}</dt><dd>{wrong}{answer}</dd>{change}</div> }.into_any()
}
