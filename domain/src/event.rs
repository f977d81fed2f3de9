//! The append-only log of a complaint, and what follows from it. Kinds carry a version and are only ever added.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::role::{Channel, Urgency, codes};

/// One entry of a complaint's log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// When it happened.
    pub at: Timestamp,
    /// Who did it.
    pub actor: Actor,
    /// What happened.
    pub what: What,
}

/// Who did something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Actor {
    /// The person who complains.
    Applicant,
    /// A staff member, by login.
    Staff(String),
    /// The program itself.
    Program,
}

/// What happened to a complaint. The tag holds the kind and its version; it is what the database keeps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum What {
    /// It was filed and is kept for good.
    #[serde(rename = "filed.1")]
    Filed {
        /// Through which door.
        channel: Channel,
        /// How soon a person must look at it.
        urgency: Urgency,
    },
    /// The office took it up for examination.
    #[serde(rename = "accepted.1")]
    Accepted,
    /// The office examines it.
    #[serde(rename = "considered.1")]
    Considered,
    /// It was given to a staff member.
    #[serde(rename = "assigned.1")]
    Assigned {
        /// The login, or nobody.
        to: Option<String>,
    },
    /// The body complained about was asked for its views.
    #[serde(rename = "body_asked.1")]
    BodyAsked,
    /// The body gave its views.
    #[serde(rename = "body_answered.1")]
    BodyAnswered,
    /// The applicant was asked for more.
    #[serde(rename = "applicant_asked.1")]
    ApplicantAsked,
    /// The applicant wrote more.
    #[serde(rename = "applicant_wrote.1")]
    ApplicantWrote,
    /// The office answered the applicant.
    #[serde(rename = "answered.1")]
    Answered,
    /// It ended.
    #[serde(rename = "closed.1")]
    Closed {
        /// How.
        outcome: Outcome,
    },
    /// It was taken up again after its end.
    #[serde(rename = "reopened.1")]
    Reopened,
    /// The office wrote to the applicant without asking for anything.
    #[serde(rename = "office_wrote.1")]
    OfficeWrote,
    /// The applicant corrected something; what was filed stays as it was.
    #[serde(rename = "corrected.1")]
    Corrected,
    /// After the end the applicant said that it is not solved.
    #[serde(rename = "not_solved.1")]
    NotSolved,
    /// The access code was lost and a new one given; the old one opens nothing any more.
    #[serde(rename = "code_renewed.1")]
    CodeRenewed,
    /// The applicant sent files after the filing.
    #[serde(rename = "files_added.1")]
    FilesAdded {
        /// How many.
        count: u32,
    },
}

impl What {
    /// Its kind without the version, as clock rules name it.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Filed { .. } => "filed",
            Self::Accepted => "accepted",
            Self::Considered => "considered",
            Self::Assigned { .. } => "assigned",
            Self::BodyAsked => "body_asked",
            Self::BodyAnswered => "body_answered",
            Self::ApplicantAsked => "applicant_asked",
            Self::ApplicantWrote => "applicant_wrote",
            Self::Answered => "answered",
            Self::Closed { .. } => "closed",
            Self::Reopened => "reopened",
            Self::OfficeWrote => "office_wrote",
            Self::Corrected => "corrected",
            Self::NotSolved => "not_solved",
            Self::CodeRenewed => "code_renewed",
            Self::FilesAdded { .. } => "files_added",
        }
    }

    /// Every kind that a clock rule may name.
    pub const KINDS: &'static [&'static str] = &[
        "filed",
        "accepted",
        "considered",
        "assigned",
        "body_asked",
        "body_answered",
        "applicant_asked",
        "applicant_wrote",
        "answered",
        "closed",
        "reopened",
        "office_wrote",
        "corrected",
        "not_solved",
        "code_renewed",
        "files_added",
    ];
}

codes! {
    /// What an applicant sees of where a complaint stands.
    PublicStatus {
        /// It is kept; nobody has decided on it.
        Received = "received",
        /// It was taken up.
        Accepted = "accepted",
        /// It is examined.
        Considered = "considered",
        /// The body was asked.
        Asked = "asked",
        /// The applicant was asked for more.
        NeedInfo = "needinfo",
        /// The office answered.
        Answered = "answered",
        /// It ended.
        Closed = "closed",
        /// The office declined it.
        Declined = "declined",
        /// It was handed to another body.
        Referred = "referred",
        /// The applicant took it back.
        Withdrawn = "withdrawn",
    }
}

impl PublicStatus {
    /// Whether nothing more is done about the complaint.
    #[must_use]
    pub const fn is_over(self) -> bool {
        matches!(self, Self::Closed | Self::Declined | Self::Referred | Self::Withdrawn)
    }
}

codes! {
    /// How a complaint ended.
    Outcome {
        /// The right was restored.
        Restored = "restored",
        /// The matter was explained.
        Explained = "explained",
        /// A recommendation was made.
        Recommendation = "recommendation",
        /// Handed to another body.
        Referred = "referred",
        /// Not examined.
        Declined = "declined",
        /// Taken back by the applicant.
        Withdrawn = "withdrawn",
    }
}

impl Outcome {
    /// What an applicant sees of it.
    #[must_use]
    pub const fn status(self) -> PublicStatus {
        match self {
            Self::Restored | Self::Explained | Self::Recommendation => PublicStatus::Closed,
            Self::Referred => PublicStatus::Referred,
            Self::Declined => PublicStatus::Declined,
            Self::Withdrawn => PublicStatus::Withdrawn,
        }
    }
}

/// Where a complaint stands, derived from its events and nothing else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// What the applicant sees.
    pub status: PublicStatus,
    /// To whom it is given.
    pub assigned: Option<String>,
    /// Staff wait for the body.
    pub waiting_body: bool,
    /// Staff wait for the applicant.
    pub waiting_applicant: bool,
    /// It ended, and the applicant says that it is not solved.
    pub not_solved: bool,
}

impl Standing {
    /// Whether the applicant may still send files: what was taken back grows no more. A message is never too late.
    #[must_use]
    pub const fn takes_files(&self) -> bool {
        !matches!(self.status, PublicStatus::Withdrawn)
    }

    /// Whether it has ended.
    #[must_use]
    pub const fn ended(&self) -> bool {
        matches!(
            self.status,
            PublicStatus::Closed | PublicStatus::Declined | PublicStatus::Referred | PublicStatus::Withdrawn
        )
    }
}

impl Standing {
    /// Reads the log from its start. An empty log stands as received: its first entry is on its way.
    #[must_use]
    pub fn of(events: &[Event]) -> Self {
        let start = Self {
            status: PublicStatus::Received,
            assigned: None,
            waiting_body: false,
            waiting_applicant: false,
            not_solved: false,
        };
        events.iter().fold(start, |standing, event| standing.after(&event.what))
    }

    fn after(mut self, what: &What) -> Self {
        match what {
            What::Filed { .. } => self.status = PublicStatus::Received,
            What::Accepted => self.status = PublicStatus::Accepted,
            What::Considered | What::Reopened => {
                self.status = PublicStatus::Considered;
                self.not_solved = false;
            }
            What::Assigned { to } => self.assigned.clone_from(to),
            What::BodyAsked => {
                self.status = PublicStatus::Asked;
                self.waiting_body = true;
            }
            What::BodyAnswered => {
                self.status = PublicStatus::Considered;
                self.waiting_body = false;
            }
            What::ApplicantAsked => {
                self.status = PublicStatus::NeedInfo;
                self.waiting_applicant = true;
            }
            // Whoever was asked for a paper answers by sending it.
            What::ApplicantWrote | What::FilesAdded { .. } => {
                if self.waiting_applicant {
                    self.status = PublicStatus::Considered;
                }
                self.waiting_applicant = false;
            }
            What::Answered => self.status = PublicStatus::Answered,
            What::NotSolved => self.not_solved = true,
            What::OfficeWrote | What::Corrected | What::CodeRenewed => {}
            What::Closed { outcome } => {
                self.status = outcome.status();
                self.waiting_body = false;
                self.waiting_applicant = false;
            }
        }
        self
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn standing(log: &[What]) -> Standing {
        let event = |what: &What| Event { at: Timestamp::UNIX_EPOCH, actor: Actor::Program, what: what.clone() };
        Standing::of(&log.iter().map(event).collect::<Vec<_>>())
    }

    #[test]
    fn each_status_is_reached_by_its_events() {
        let filed = What::Filed { channel: Channel::Web, urgency: Urgency::Ordinary };
        let closed = |outcome| What::Closed { outcome };
        let table: &[(&[What], PublicStatus)] = &[
            (&[], PublicStatus::Received),
            (std::slice::from_ref(&filed), PublicStatus::Received),
            (&[filed.clone(), What::Accepted], PublicStatus::Accepted),
            (&[filed.clone(), What::Accepted, What::Considered], PublicStatus::Considered),
            (&[filed.clone(), What::Considered, What::BodyAsked], PublicStatus::Asked),
            (&[filed.clone(), What::BodyAsked, What::BodyAnswered], PublicStatus::Considered),
            (&[filed.clone(), What::ApplicantAsked], PublicStatus::NeedInfo),
            (&[filed.clone(), What::ApplicantAsked, What::ApplicantWrote], PublicStatus::Considered),
            (&[filed.clone(), What::ApplicantAsked, What::FilesAdded { count: 2 }], PublicStatus::Considered),
            (&[filed.clone(), What::FilesAdded { count: 1 }], PublicStatus::Received),
            (&[filed.clone(), What::Answered], PublicStatus::Answered),
            (&[filed.clone(), closed(Outcome::Restored)], PublicStatus::Closed),
            (&[filed.clone(), closed(Outcome::Explained)], PublicStatus::Closed),
            (&[filed.clone(), closed(Outcome::Recommendation)], PublicStatus::Closed),
            (&[filed.clone(), closed(Outcome::Referred)], PublicStatus::Referred),
            (&[filed.clone(), closed(Outcome::Declined)], PublicStatus::Declined),
            (&[filed.clone(), closed(Outcome::Withdrawn)], PublicStatus::Withdrawn),
            (&[filed.clone(), closed(Outcome::Restored), What::Reopened], PublicStatus::Considered),
        ];
        for (log, expected) in table {
            assert_eq!(standing(log).status, *expected, "{log:?}");
        }
    }

    #[test]
    fn waiting_and_assignment_follow_the_log() {
        let log = [What::Assigned { to: Some("aysel".into()) }, What::BodyAsked, What::ApplicantAsked];
        let now = standing(&log);
        assert_eq!(now.assigned.as_deref(), Some("aysel"));
        assert!(now.waiting_body && now.waiting_applicant);
        let end = standing(&[log.as_slice(), &[What::Closed { outcome: Outcome::Declined }]].concat());
        assert!(!end.waiting_body && !end.waiting_applicant);
    }

    #[test]
    fn files_are_taken_until_it_is_taken_back() {
        assert!(standing(&[]).takes_files());
        for outcome in Outcome::ALL {
            let ended = standing(&[What::Closed { outcome: *outcome }]);
            assert_eq!(ended.takes_files(), *outcome != Outcome::Withdrawn, "{outcome:?}");
        }
    }

    #[test]
    fn the_stored_form_of_each_kind_stays_readable() {
        let stored = r#"{"at":"2026-11-22T08:00:00Z","actor":{"staff":"aysel"},"what":{"kind":"filed.1","channel":"phone","urgency":"urgent"}}"#;
        let event: Event = serde_json::from_str(stored).unwrap();
        assert_eq!(event.what, What::Filed { channel: Channel::Phone, urgency: Urgency::Urgent });
        assert_eq!(serde_json::to_string(&event).unwrap(), stored);
    }
}
