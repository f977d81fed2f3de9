//! What the applicant wants to happen.

use super::NOTE_MAX;
use super::field::{Field, Step, StepId};

pub(super) const STEP: Step = Step { id: StepId::Wish, all: &[Field::text("remedy", NOTE_MAX).hinted()] };
