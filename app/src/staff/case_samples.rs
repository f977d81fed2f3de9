//! Invented cases for the staff's page of one.

use huquq_domain::attachments::{FileKind, Scan};
use huquq_domain::complaint::{Checked, UrgentReason};
use huquq_domain::event::{Actor, Outcome, PublicStatus, What};
use huquq_domain::language::Language;
use huquq_domain::role::{Channel, Role, Urgency};

use super::case::{CaseDelivery, CaseEvent, CaseFile, CaseReceipt, CaseView, ReceiptState};
use super::invented;
use super::outbox::{Mail, MailState};
use super::writing::{ClockState, ClockView, WritingError, WritingView};
use crate::components::file_list::FileRow;
use crate::pages::complaint_samples as samples;
use crate::sample::HOSTILE;

impl CaseView {
    /// Usual and urgent; hostile; with nothing in it.
    #[must_use]
    pub fn samples() -> Vec<(&'static str, Self)> {
        let Some(reference) = samples::reference() else { return Vec::new() };
        let case = |answers| Self {
            me: invented(Role::Officer),
            reference,
            filed_at: "22.11.2026, 14:06".to_owned(),
            channel: Channel::Web,
            partner: None,
            language: Language::from_tag("ar").unwrap_or(Language::OFFICE),
            status: PublicStatus::Received,
            assigned: None,
            urgent: Vec::new(),
            over_a_year: false,
            answers,
            questions_version: 1,
            events: Vec::new(),
            deliveries: Vec::new(),
            clocks: Vec::new(),
            writing: None,
            may_repeat: Vec::new(),
            receipt: None,
            files: Vec::new(),
            scanner: false,
        };
        let file = |name: &str, scan, has_place| CaseFile {
            row: FileRow {
                id: "0".repeat(32),
                name: name.to_owned(),
                kind: FileKind::Jpeg,
                size: 90_000,
                scan,
                has_place,
            },
            sha256: "0123456789abcdef".repeat(4),
        };
        let clock = |state, law, confirmed| ClockView { rule: "body".to_owned(), state, law, confirmed };
        let day = || "22.11.2026".to_owned();
        let writing = |wrong| {
            Some(WritingView {
                action: "/staff/case/26-7K3M-9QXD".to_owned(),
                once: "once".to_owned(),
                typed: HOSTILE.to_owned(),
                wrong,
            })
        };
        let receipt = |state| Some(CaseReceipt { key: "0123456789abcdef".to_owned(), state });
        let at = || "22.11.2026, 14:07".to_owned();
        let staff = || Actor::Staff(HOSTILE.to_owned());
        let happened = [
            (Actor::Applicant, What::Filed { channel: Channel::Web, urgency: Urgency::Urgent }),
            (Actor::Program, What::Accepted),
            (staff(), What::Considered),
            (staff(), What::Assigned { to: Some("aysel".to_owned()) }),
            (staff(), What::Assigned { to: None }),
            (staff(), What::BodyAsked),
            (staff(), What::BodyAnswered),
            (staff(), What::ApplicantAsked),
            (Actor::Applicant, What::ApplicantWrote),
            (staff(), What::Answered),
            (staff(), What::Closed { outcome: Outcome::Recommendation }),
            (staff(), What::Reopened),
            (staff(), What::OfficeWrote),
            (Actor::Applicant, What::Corrected),
            (Actor::Applicant, What::NotSolved),
            (Actor::Applicant, What::CodeRenewed),
        ];
        let delivery = |mail, state| CaseDelivery { at: at(), mail, state, attempts: 2 };
        let full = Self {
            assigned: Some("aysel".to_owned()),
            urgent: vec![
                UrgentReason::Danger,
                UrgentReason::ChildAlone,
                UrgentReason::Detained,
                UrgentReason::RemovalDecision,
                UrgentReason::ByList,
            ],
            over_a_year: true,
            events: happened
                .map(|(actor, what)| CaseEvent { at: at(), actor, what, text: Some(HOSTILE.to_owned()) })
                .into_iter()
                .collect(),
            clocks: vec![
                clock(ClockState::Runs(day()), true, false),
                clock(ClockState::Late(day()), true, true),
                clock(ClockState::Stopped(day()), false, false),
            ],
            writing: writing(None),
            deliveries: vec![
                delivery(Mail::Office, MailState::Delivered),
                delivery(Mail::Acknowledgement, MailState::NeedsPerson),
            ],
            may_repeat: vec![reference],
            receipt: receipt(ReceiptState::Fits),
            files: vec![
                file("IMG_2041.jpg", Scan::Clean, true),
                file("نامه.jpg", Scan::NotScanned, false),
                file("", Scan::Infected, false),
            ],
            scanner: true,
            ..case(samples::stored(&samples::usual()))
        };
        vec![
            ("full", full),
            (
                "hostile",
                Self {
                    files: vec![file(HOSTILE.trim(), Scan::NotScanned, false)],
                    partner: Some(HOSTILE.to_owned()),
                    receipt: receipt(ReceiptState::ContentDiffers),
                    writing: writing(Some(WritingError::Empty)),
                    ..case(samples::stored(&samples::hostile()))
                },
            ),
            (
                "long",
                Self {
                    writing: writing(Some(WritingError::TooLong(20_000))),
                    ..case(samples::stored(&samples::usual()))
                },
            ),
            ("empty", case(Checked::default())),
        ]
    }
}
