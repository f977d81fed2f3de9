//! The one question model. The web form, the 916 screen, the JSON of a complaint, the review page and the office's mail are
//! all loops over [`STEPS`]. A question is one entry in its step's file; its texts are in `locales/*/fields.ftl`.

mod body;
mod contact;
mod decision;
mod events;
mod field;
mod review;
mod situation;
pub mod urgent;
pub mod validate;
mod who;
mod wish;
mod you;

pub use field::{Condition, Field, Kind, Needed, Options, Shown, Step, StepId};
pub use validate::{Context, ErrorCode, FieldError};

/// The version of the questions. A complaint keeps the version it answered; raise it when a question changes its meaning.
pub const VERSION: u16 = 1;

/// Longest name, in characters.
pub const NAME_MAX: usize = 200;
/// Longest one-line answer, in characters.
pub const LINE_MAX: usize = 500;
/// Longest answer of a few sentences, in characters.
pub const NOTE_MAX: usize = 2_000;
/// Longest account of what happened, in characters.
pub const STORY_MAX: usize = 20_000;
/// The most people one complaint may name.
pub const PEOPLE_MAX: u32 = 10_000;

/// Every step with questions, in their order. `sent` has none.
pub const STEPS: &[Step] = &[
    who::STEP,
    you::STEP,
    contact::STEP,
    situation::STEP,
    decision::STEP,
    events::STEP,
    body::STEP,
    wish::STEP,
    review::STEP,
];

/// The step with this id. Every id has one.
#[must_use]
pub fn step(id: StepId) -> &'static Step {
    STEPS.iter().find(|step| step.id == id).unwrap_or(&STEPS[0])
}

/// Every question that can be asked today, in order.
pub fn fields() -> impl Iterator<Item = &'static Field> {
    STEPS.iter().flat_map(Step::fields)
}

/// The question with this stable name, if it can be asked today.
#[must_use]
pub fn field(name: &str) -> Option<&'static Field> {
    fields().find(|field| field.name == name)
}

#[cfg(test)]
mod properties;
#[cfg(test)]
#[path = "tests.rs"]
mod tests;
