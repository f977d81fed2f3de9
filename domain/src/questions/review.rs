//! The two agreements without which nothing can be filed.

use super::field::{Field, Step, StepId};

pub(super) const STEP: Step = Step {
    id: StepId::Review,
    all: &[Field::tick("declaration").required().agreement(), Field::tick("data_consent").required().agreement()],
};
