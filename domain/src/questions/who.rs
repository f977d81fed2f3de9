//! For whom the complaint is made, and how the person agreed.

use super::field::{Condition, Field, Step, StepId};
use super::{NOTE_MAX, PEOPLE_MAX};

const FOR_OTHERS: Condition = Condition::Answered("filing_for", &["other", "group"]);
const FOR_A_GROUP: Condition = Condition::Answered("filing_for", &["group"]);

pub(super) const STEP: Step = Step {
    id: StepId::Who,
    all: &[
        Field::choice("filing_for", &["self", "other", "group"]).required(),
        Field::line("subject_relation").asked_when(FOR_OTHERS).hinted(),
        Field::count("subject_count", 2, PEOPLE_MAX).asked_when(FOR_A_GROUP).hinted(),
        Field::person_name("subject_given_name").asked_when(FOR_OTHERS).explained("subject"),
        Field::person_name("subject_surname").asked_when(FOR_OTHERS).explained("subject"),
        Field::person_name("subject_patronymic").asked_when(FOR_OTHERS).explained("subject"),
        Field::text("further_subjects", NOTE_MAX).asked_when(FOR_A_GROUP).explained("subject").hinted(),
        Field::text("consent_evidence", NOTE_MAX).asked_when(FOR_OTHERS).required_unless("no_consent_reason").hinted(),
        Field::text("no_consent_reason", NOTE_MAX).asked_when(FOR_OTHERS).required_unless("consent_evidence").hinted(),
    ],
};
