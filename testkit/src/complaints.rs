//! Complaints made straight from the question model, for tests that need one and not the way to it.
#![expect(clippy::panic, clippy::expect_used, reason = "a complaint that cannot be made fails the test at once")]

use huquq_domain::answers::Answers;
use huquq_domain::complaint::Complaint;
use huquq_domain::questions::{Context, validate};
use huquq_domain::taxonomy::{Entry, Taxonomy};
use jiff::civil::{Date, date};

/// The day on which these complaints are checked.
pub const TODAY: Date = date(2026, 11, 22);

/// A few of the first institution's codes.
#[must_use]
pub fn taxonomy() -> Taxonomy {
    let entries = |codes: &[&str]| {
        codes.iter().map(|code| Entry { code: (*code).to_owned(), urgent: *code == "detention_treatment" }).collect()
    };
    Taxonomy::new(
        entries(&["registration", "asylum", "detention_treatment", "other"]),
        entries(&["migration_service", "police", "court", "other"]),
        entries(&["refugee", "labour_migrant", "stateless", "unsaid"]),
    )
    .expect("codes that fit")
}

/// A complaint with the least that must be answered, by Leyla for herself.
#[must_use]
pub fn complaint() -> Builder {
    Builder(Answers::from_iter([
        ("filing_for", "self"),
        ("given_name", "Leyla"),
        ("what_happened", "They kept my papers and gave no receipt."),
        ("declaration", "yes"),
        ("data_consent", "yes"),
    ]))
}

/// A complaint in the making.
#[derive(Clone)]
pub struct Builder(Answers);

impl Builder {
    /// With this typed into the input.
    #[must_use]
    pub fn typing(mut self, input: &str, typed: &str) -> Self {
        self.0.set(input, typed);
        self
    }

    /// On this topic.
    #[must_use]
    pub fn about(self, topic: &str) -> Self {
        self.typing("topic", topic)
    }

    /// With this account of what happened.
    #[must_use]
    pub fn saying(self, story: &str) -> Self {
        self.typing("what_happened", story)
    }

    /// Asking for a notice of receipt at this address.
    #[must_use]
    pub fn acknowledged_at(self, email: &str) -> Self {
        self.typing("email", email).typing("ack_by_email", "yes")
    }

    /// What was typed.
    #[must_use]
    pub fn answers(&self) -> Answers {
        self.0.clone()
    }

    /// The checked complaint.
    #[must_use]
    pub fn checked(&self) -> Complaint {
        let taxonomy = taxonomy();
        match validate::all(&self.0, Context { taxonomy: &taxonomy, today: TODAY }) {
            Ok(complaint) => complaint,
            Err(errors) => panic!("these answers make no complaint: {errors:?}"),
        }
    }
}
