//! From typed text to checked values, or to a list of fields with error codes. Never to text: words belong to `locales`.

use jiff::civil::Date;

use super::field::{Field, Kind, Needed, Options, Step};
use super::{STEPS, fields};
use crate::answers::{Answers, date_parts};
use crate::complaint::{Checked, Complaint, Value};
use crate::date::{DateError, PartialDate, ascii_digit};
use crate::taxonomy::Taxonomy;

/// What a check needs to know besides the answers.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    /// The institution's lists.
    pub taxonomy: &'a Taxonomy,
    /// The day in the office's time zone.
    pub today: Date,
}

/// What is wrong with one answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ErrorCode {
    /// It must be answered.
    Required,
    /// One of the options must be chosen.
    RequiredChoice,
    /// It has more than `max` characters; `over` are too many.
    TooLong {
        /// The limit in characters.
        max: usize,
        /// How many characters lie beyond it.
        over: usize,
    },
    /// It is none of the options.
    NotAnOption,
    /// There is no such day.
    NotADate,
    /// A day without a month, or anything without a year.
    DateIncomplete,
    /// It lies after today.
    DateInFuture,
    /// It lies before any possible event.
    DateTooEarly,
    /// It is no whole number.
    NotANumber,
    /// The number is too small or too large.
    OutOfRange {
        /// The smallest number taken.
        min: u32,
        /// The largest number taken.
        max: u32,
    },
    /// It does not look like an e-mail address.
    NotAnEmail,
    /// The box must be ticked.
    MustAgree,
    /// Either this or its twin must be answered.
    ConsentOrReason,
    /// The form has no such field.
    UnknownField,
}

impl ErrorCode {
    /// One of every kind, for the test of texts.
    pub const ALL: &'static [Self] = &[
        Self::Required,
        Self::RequiredChoice,
        Self::TooLong { max: 1, over: 1 },
        Self::NotAnOption,
        Self::NotADate,
        Self::DateIncomplete,
        Self::DateInFuture,
        Self::DateTooEarly,
        Self::NotANumber,
        Self::OutOfRange { min: 1, max: 2 },
        Self::NotAnEmail,
        Self::MustAgree,
        Self::ConsentOrReason,
        Self::UnknownField,
    ];

    /// The stable code, as in message names and JSON.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::RequiredChoice => "required_choice",
            Self::TooLong { .. } => "too_long",
            Self::NotAnOption => "not_an_option",
            Self::NotADate => "not_a_date",
            Self::DateIncomplete => "date_incomplete",
            Self::DateInFuture => "date_in_future",
            Self::DateTooEarly => "date_too_early",
            Self::NotANumber => "not_a_number",
            Self::OutOfRange { .. } => "out_of_range",
            Self::NotAnEmail => "not_an_email",
            Self::MustAgree => "must_agree",
            Self::ConsentOrReason => "consent_or_reason",
            Self::UnknownField => "unknown_field",
        }
    }
}

/// A field and what is wrong with its answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FieldError {
    /// The field's stable name.
    pub field: &'static str,
    /// What is wrong.
    pub code: ErrorCode,
}

/// Checks the questions of one step that are asked.
#[must_use]
pub fn step(step: &Step, answers: &Answers, context: Context<'_>) -> Vec<FieldError> {
    step.fields()
        .filter(|field| field.asked.holds(answers))
        .filter_map(|field| one(field, answers, context).err())
        .collect()
}

/// Checks everything and makes the complaint.
///
/// # Errors
/// Every field that does not fit, in the order of the questions.
pub fn all(answers: &Answers, context: Context<'_>) -> Result<Complaint, Vec<FieldError>> {
    let mut checked = Checked::default();
    let mut errors = Vec::new();
    for field in fields().filter(|field| field.asked.holds(answers)) {
        match one(field, answers, context) {
            Ok(Some(value)) => checked.insert(field.name, value),
            Ok(None) => {}
            Err(error) => errors.push(error),
        }
    }
    if errors.is_empty() { Complaint::new(checked, context) } else { Err(errors) }
}

/// The first step that has an error, for sending a person to the right page.
#[must_use]
pub fn first_step_with(errors: &[FieldError]) -> Option<&'static Step> {
    STEPS.iter().find(|step| step.fields().any(|field| errors.iter().any(|error| error.field == field.name)))
}

/// Checks one answer. `Ok(None)` is a blank that may be blank.
fn one(field: &'static Field, answers: &Answers, context: Context<'_>) -> Result<Option<Value>, FieldError> {
    let fail = |code| FieldError { field: field.name, code };
    if !answers.has(field) {
        return match field.needed {
            Needed::No => Ok(None),
            Needed::Yes => Err(fail(blank_code(field))),
            Needed::OrElse(other) if answers.get(other).trim().is_empty() => Err(fail(ErrorCode::ConsentOrReason)),
            Needed::With(other) if !answers.get(other).trim().is_empty() => Err(fail(ErrorCode::Required)),
            Needed::OrElse(_) | Needed::With(_) => Ok(None),
        };
    }
    value(field, answers, context).map(Some).map_err(fail)
}

fn blank_code(field: &Field) -> ErrorCode {
    match field.kind {
        Kind::Choice(_) | Kind::YesNo => ErrorCode::RequiredChoice,
        Kind::Tick => ErrorCode::MustAgree,
        _ => ErrorCode::Required,
    }
}

fn value(field: &Field, answers: &Answers, context: Context<'_>) -> Result<Value, ErrorCode> {
    let typed = answers.get(field.name);
    if let Some(max) = field.max_chars() {
        let over = typed.chars().count().saturating_sub(max);
        if over > 0 {
            return Err(ErrorCode::TooLong { max, over });
        }
    }
    match field.kind {
        Kind::Line(_) | Kind::Text(_) | Kind::Phone => Ok(Value::Text(typed.to_owned())),
        Kind::Email if looks_like_email(typed.trim()) => Ok(Value::Text(typed.trim().to_owned())),
        Kind::Email => Err(ErrorCode::NotAnEmail),
        Kind::YesNo | Kind::Tick => match typed {
            "yes" => Ok(Value::Yes(true)),
            "no" => Ok(Value::Yes(false)),
            _ => Err(ErrorCode::NotAnOption),
        },
        Kind::Choice(Options::Fixed(options)) if options.contains(&typed) => Ok(Value::Code(typed.to_owned())),
        Kind::Choice(Options::List(list)) if context.taxonomy.entry(list, typed).is_some() => {
            Ok(Value::Code(typed.to_owned()))
        }
        Kind::Choice(_) | Kind::Files => Err(ErrorCode::NotAnOption),
        Kind::Count(min, max) => count(typed, min, max),
        Kind::Date => date(field, answers, context.today),
    }
}

fn count(typed: &str, min: u32, max: u32) -> Result<Value, ErrorCode> {
    let digits: Option<String> = typed.trim().chars().map(ascii_digit).collect();
    let digits = digits.filter(|d| !d.is_empty()).ok_or(ErrorCode::NotANumber)?;
    match digits.parse::<u32>() {
        Ok(number) if (min..=max).contains(&number) => Ok(Value::Number(number)),
        _ => Err(ErrorCode::OutOfRange { min, max }),
    }
}

fn date(field: &Field, answers: &Answers, today: Date) -> Result<Value, ErrorCode> {
    let [year, month, day] = date_parts(field, answers);
    match PartialDate::from_parts(&year, &month, &day) {
        Ok(Some(date)) if date.is_after(today) => Err(ErrorCode::DateInFuture),
        Ok(Some(date)) => Ok(Value::Date(date)),
        Ok(None) | Err(DateError::NoSuchDay) => Err(ErrorCode::NotADate),
        Err(DateError::Incomplete) => Err(ErrorCode::DateIncomplete),
        Err(DateError::TooEarly) => Err(ErrorCode::DateTooEarly),
    }
}

/// Deliberately loose: something, an at sign, something with no space. Whether it works only a mail can tell; what it must
/// never do is carry a line end or a second address into a mail header.
fn looks_like_email(typed: &str) -> bool {
    let bad = |c: char| {
        c.is_whitespace()
            || c.is_control()
            || matches!(c, ',' | ';' | '<' | '>' | '"' | '(' | ')' | '[' | ']' | '\\')
            || is_direction_mark(c)
    };
    match typed.rsplit_once('@') {
        Some((local, host)) => {
            !local.is_empty()
                && !local.contains('@')
                && !host.is_empty()
                && !host.starts_with('.')
                && !host.ends_with('.')
                && !typed.chars().any(bad)
                // An encoded word may hide a line end from us and show it to a mail program.
                && !typed.contains("=?")
        }
        None => false,
    }
}

/// Marks that turn the direction of text: in an address they only serve to make it look like another.
fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
