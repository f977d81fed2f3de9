//! Invented cases for the applicant's own page.

use huquq_domain::event::{Outcome, PublicStatus, What};
use huquq_domain::role::{Channel, Urgency};

use super::case::{CaseDone, CaseEntry, CaseError, CaseView};
use super::complaint_samples as invented;
use crate::render::Reader;
use crate::sample::HOSTILE;

impl CaseView {
    /// New; on its way with a question; ended; hostile and wrong; taken back.
    #[must_use]
    pub fn samples(_: Reader) -> Vec<(&'static str, Self)> {
        let Some(reference) = invented::reference() else { return Vec::new() };
        let filed = || What::Filed { channel: Channel::Web, urgency: Urgency::Ordinary };
        let entry = |what, text: Option<&str>| CaseEntry {
            at: "22.11.2026, 14:06".to_owned(),
            what,
            text: text.map(str::to_owned),
        };
        let case = |entries, status| Self {
            reference,
            filed_at: "22.11.2026, 14:06".to_owned(),
            status,
            waits: false,
            entries,
            due: Vec::new(),
            answers: invented::stored(&invented::usual()),
            once: "once".to_owned(),
            typed: String::new(),
            wrong: None,
            done: None,
            can_withdraw: true,
            can_say_not_solved: false,
            can_send_files: true,
        };
        let asked = vec![
            entry(filed(), None),
            entry(What::Accepted, None),
            entry(What::Assigned { to: Some("aysel".to_owned()) }, None),
            entry(What::Considered, None),
            entry(What::BodyAsked, None),
            entry(What::BodyAnswered, None),
            entry(What::OfficeWrote, Some("Sizə yazırıq.")),
            entry(What::ApplicantWrote, Some("Cavab\nverirəm")),
            entry(What::Corrected, Some("Tarix səhv idi.")),
            entry(What::CodeRenewed, None),
            entry(What::FilesAdded { count: 3 }, None),
            entry(What::ApplicantAsked, Some("Qərarın tarixi?")),
        ];
        let ended = vec![
            entry(filed(), None),
            entry(What::Answered, Some(HOSTILE)),
            entry(What::Closed { outcome: Outcome::Explained }, None),
            entry(What::NotSolved, Some("Həll olunmayıb")),
            entry(What::Reopened, None),
            entry(What::Closed { outcome: Outcome::Withdrawn }, None),
        ];
        vec![
            ("new", case(vec![entry(filed(), None)], PublicStatus::Received)),
            ("asked", Self { waits: true, done: Some(CaseDone::Write), ..case(asked, PublicStatus::NeedInfo) }),
            (
                "ended",
                Self {
                    can_withdraw: false,
                    can_say_not_solved: true,
                    typed: HOSTILE.to_owned(),
                    wrong: Some(CaseError::TooLong(20_000)),
                    ..case(ended, PublicStatus::Closed)
                },
            ),
            ("unfit", Self { wrong: Some(CaseError::Unfit), ..case(Vec::new(), PublicStatus::Declined) }),
            ("withdrawn", Self { can_send_files: false, ..case(Vec::new(), PublicStatus::Withdrawn) }),
            ("empty", Self { wrong: Some(CaseError::Empty), ..case(Vec::new(), PublicStatus::Received) }),
        ]
    }
}
