//! How to reach the applicant without putting them at risk.

use super::field::{Condition, Field, Step, StepId};

const BY_PHONE: Condition = Condition::Answered("safe_contact", &["phone"]);

pub(super) const STEP: Step = Step {
    id: StepId::Contact,
    all: &[
        Field::line("address").explained("contact").hinted().purpose("street-address"),
        Field::phone("phone").explained("contact").hinted().purpose("tel"),
        Field::email("email").explained("contact").hinted().purpose("email"),
        Field::tick("ack_by_email").hinted(),
        Field::choice("safe_contact", &["phone", "email", "none"]).hinted(),
        Field::line("safe_hours").asked_when(BY_PHONE).hinted(),
        Field::tick("may_leave_message").asked_when(BY_PHONE).hinted(),
        Field::line("contact_language").hinted(),
        Field::tick("interpreter").hinted(),
        Field::line("recovery_question").required_with("recovery_answer").explained("recovery").hinted().proof(),
        Field::line("recovery_answer").required_with("recovery_question").explained("recovery").hinted().proof(),
    ],
};
