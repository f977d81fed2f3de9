//! What happened, when and where.

use super::STORY_MAX;
use super::field::{Field, Step, StepId};
use crate::taxonomy::List;

pub(super) const STEP: Step = Step {
    id: StepId::Events,
    all: &[
        Field::text("what_happened", STORY_MAX).required().hinted(),
        Field::date("happened_on").hinted(),
        Field::date("learned_on").hinted(),
        Field::line("where_happened").hinted(),
        Field::yes_no("nakhchivan").hinted(),
        Field::from_list(List::Topic).hinted(),
        Field::files("attachments").explained("files").hinted(),
    ],
};
