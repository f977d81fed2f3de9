//! Who makes the complaint. No document, no number, no patronymic is a condition.

use super::field::{Condition, Field, Step, StepId};

const NAMED: Condition = Condition::Unless("anonymous");

pub(super) const STEP: Step = Step {
    id: StepId::You,
    all: &[
        Field::tick("anonymous").explained("identity").hinted(),
        Field::person_name("given_name")
            .asked_when(NAMED)
            .required()
            .explained("identity")
            .hinted()
            .purpose("given-name"),
        Field::person_name("surname").asked_when(NAMED).explained("identity").purpose("family-name"),
        Field::person_name("patronymic")
            .asked_when(Condition::All(&[NAMED, Condition::Unless("no_patronymic")]))
            .explained("identity")
            .hinted(),
        Field::tick("no_patronymic").asked_when(NAMED).explained("identity"),
    ],
};
