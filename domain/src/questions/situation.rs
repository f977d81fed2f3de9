//! Where the person is and what threatens them: what makes a complaint urgent.

use super::field::{Condition, Field, Step, StepId};
use crate::taxonomy::List;

pub(super) const STEP: Step = Step {
    id: StepId::Situation,
    all: &[
        Field::yes_no("danger").explained("danger").hinted(),
        Field::yes_no("child_alone").explained("danger").hinted(),
        Field::choice("detained", &["no", "self", "other"]).explained("detention").hinted(),
        Field::line("place_detained")
            .asked_when(Condition::Answered("detained", &["self", "other"]))
            .explained("detention")
            .hinted(),
        Field::from_list(List::Group).explained("group").hinted(),
    ],
};
