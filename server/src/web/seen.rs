//! Whether another tab changed a draft after a page was made from it.

use data_encoding::HEXLOWER;
use huquq_domain::answers::Answers;
use huquq_domain::questions::{Field, STEPS, StepId};
use sha2::{Digest, Sha256};

/// A short print of what a page was made from. The review page is made from every step but its own two ticks.
#[must_use]
pub fn seen_of(id: StepId, stored: &Answers) -> String {
    let steps = STEPS.iter().filter(|step| if id == StepId::Review { step.id != id } else { step.id == id });
    print_of(steps.flat_map(|step| step.fields().collect::<Vec<_>>()), stored)
}

/// A short print of the answers to some questions.
pub fn print_of(fields: impl Iterator<Item = &'static Field>, stored: &Answers) -> String {
    let mut hash = Sha256::new();
    for input in fields.flat_map(|field| field.inputs().collect::<Vec<_>>()) {
        let typed = stored.get(&input);
        hash.update(format!("{input}:{}:", typed.len()));
        hash.update(typed);
    }
    HEXLOWER.encode(&hash.finalize()[..8])
}

/// Whether another tab has changed what this page was made from. A page that repeats what is stored (a double click) has
/// changed nothing.
#[must_use]
pub fn changed_elsewhere(id: StepId, seen: Option<&str>, stored: &Answers, typed: &Answers) -> bool {
    let now = seen_of(id, stored);
    seen.is_some_and(|seen| seen != now) && (id == StepId::Review || seen_of(id, typed) != now)
}
