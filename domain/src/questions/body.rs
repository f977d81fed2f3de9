//! The body complained about, and whether it may learn who complains.

use super::NOTE_MAX;
use super::field::{Condition, Field, Step, StepId};
use crate::taxonomy::List;

pub(super) const STEP: Step = Step {
    id: StepId::Body,
    all: &[
        Field::from_list(List::Body).hinted(),
        Field::line("body_other").hinted(),
        Field::yes_no("complained_before").hinted(),
        Field::text("what_is_new", NOTE_MAX).asked_when(Condition::Answered("complained_before", &["yes"])).hinted(),
        Field::choice("name_to_body", &["yes", "no", "ask_first"]).explained("naming").hinted(),
    ],
};
