//! A decision to leave the country, and courts: what sets time limits that a complaint does not stop.

use super::field::{Condition, Field, Step, StepId};

pub(super) const STEP: Step = Step {
    id: StepId::Decision,
    all: &[
        Field::choice("removal_decision", &["yes", "no", "unknown"]).explained("removal").hinted(),
        Field::date("removal_served_on")
            .asked_when(Condition::Answered("removal_decision", &["yes"]))
            .explained("removal")
            .hinted(),
        Field::choice("court", &["no", "pending", "decided"]).explained("court").hinted(),
    ],
};
