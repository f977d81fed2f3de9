//! People who have told everything and have not sent it yet.

use huquq_testkit::applicant::{Applicant, story};
use huquq_testkit::program::Program;

/// The length of an account as people write it, in octets.
const STORY: usize = 6_000;
/// So many fill the form at once.
const AT_ONCE: usize = 16;

/// An account of [`STORY`] octets. Each number has its own: the same account twice is looked up and named to the staff.
pub fn account(number: usize) -> String {
    format!("{number:a>STORY$}")
}

/// So many people with a draft each that only waits to be sent.
pub async fn ready(program: &Program, count: usize) -> Vec<Applicant> {
    let tasks: Vec<_> = (0..AT_ONCE)
        .map(|task| {
            let numbers = (task..count).step_by(AT_ONCE);
            let fresh: Vec<_> = numbers.map(|number| (number, Applicant::new(program, "az"))).collect();
            tokio::spawn(async move {
                let mut ready = Vec::with_capacity(fresh.len());
                for (number, mut person) in fresh {
                    person.starts().await;
                    person.fills(&story("Gülşən", &account(number))).await;
                    ready.push(person);
                }
                ready
            })
        })
        .collect();
    let mut ready = Vec::with_capacity(count);
    for task in tasks {
        ready.extend(task.await.expect("every draft is taken"));
    }
    ready
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accounts_are_of_one_length_and_differ() {
        assert_eq!([account(0).len(), account(999).len()], [STORY, STORY]);
        assert_ne!(account(0), account(1));
    }
}
