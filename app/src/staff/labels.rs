//! The staff's words for codes. Every code is matched, so a new one does not compile without its word.

use huquq_domain::complaint::UrgentReason;
use huquq_domain::event::{Outcome, What};
use huquq_domain::language::Language;
use huquq_domain::role::{Channel, Role};
use huquq_domain::taxonomy::List;
use huquq_locales::{Msg, Tr, msg};

/// A role.
#[must_use]
pub const fn role(role: Role) -> Msg {
    match role {
        Role::Operator => msg::STAFF_ROLE_OPERATOR,
        Role::Officer => msg::STAFF_ROLE_OFFICER,
        Role::Supervisor => msg::STAFF_ROLE_SUPERVISOR,
        Role::Editor => msg::STAFF_ROLE_EDITOR,
        Role::Admin => msg::STAFF_ROLE_ADMIN,
        Role::Auditor => msg::STAFF_ROLE_AUDITOR,
    }
}

/// The door a complaint came through.
#[must_use]
pub const fn channel(channel: Channel) -> Msg {
    match channel {
        Channel::Web => msg::STAFF_CHANNEL_WEB,
        Channel::Phone => msg::STAFF_CHANNEL_PHONE,
        Channel::Paper => msg::STAFF_CHANNEL_PAPER,
        Channel::Visit => msg::STAFF_CHANNEL_VISIT,
    }
}

/// Why a complaint is urgent.
#[must_use]
pub const fn urgent(reason: UrgentReason) -> Msg {
    match reason {
        UrgentReason::Danger => msg::STAFF_CASE_URGENT_DANGER,
        UrgentReason::ChildAlone => msg::STAFF_CASE_URGENT_CHILD,
        UrgentReason::Detained => msg::STAFF_CASE_URGENT_DETAINED,
        UrgentReason::RemovalDecision => msg::STAFF_CASE_URGENT_REMOVAL,
        UrgentReason::ByList => msg::STAFF_CASE_URGENT_LIST,
    }
}

/// How a complaint ended.
#[must_use]
pub const fn outcome(outcome: Outcome) -> Msg {
    match outcome {
        Outcome::Restored => msg::STAFF_OUTCOME_RESTORED,
        Outcome::Explained => msg::STAFF_OUTCOME_EXPLAINED,
        Outcome::Recommendation => msg::STAFF_OUTCOME_RECOMMENDATION,
        Outcome::Referred => msg::STAFF_OUTCOME_REFERRED,
        Outcome::Declined => msg::STAFF_OUTCOME_DECLINED,
        Outcome::Withdrawn => msg::STAFF_OUTCOME_WITHDRAWN,
    }
}

/// What happened, as a sentence.
#[must_use]
pub fn event(tr: Tr, what: &What) -> String {
    match what {
        What::Filed { .. } => tr.text(msg::STAFF_EVENT_FILED),
        What::Accepted => tr.text(msg::STAFF_EVENT_ACCEPTED),
        What::Considered => tr.text(msg::STAFF_EVENT_CONSIDERED),
        What::Assigned { to: Some(login) } => tr.with(msg::STAFF_EVENT_ASSIGNED, &[("login", login.into())]),
        What::Assigned { to: None } => tr.text(msg::STAFF_EVENT_UNASSIGNED),
        What::BodyAsked => tr.text(msg::STAFF_EVENT_BODY_ASKED),
        What::BodyAnswered => tr.text(msg::STAFF_EVENT_BODY_ANSWERED),
        What::ApplicantAsked => tr.text(msg::STAFF_EVENT_APPLICANT_ASKED),
        What::ApplicantWrote => tr.text(msg::STAFF_EVENT_APPLICANT_WROTE),
        What::Answered => tr.text(msg::STAFF_EVENT_ANSWERED),
        What::Closed { outcome } => {
            tr.with(msg::STAFF_EVENT_CLOSED, &[("outcome", tr.text(self::outcome(*outcome)).into())])
        }
        What::Reopened => tr.text(msg::STAFF_EVENT_REOPENED),
        What::OfficeWrote => tr.text(msg::STAFF_EVENT_OFFICE_WROTE),
        What::Corrected => tr.text(msg::STAFF_EVENT_CORRECTED),
        What::NotSolved => tr.text(msg::STAFF_EVENT_NOT_SOLVED),
        What::CodeRenewed => tr.text(msg::STAFF_EVENT_CODE_RENEWED),
        What::FilesAdded { count } => tr.with(msg::STAFF_EVENT_FILES_ADDED, &[("count", (*count).into())]),
    }
}

/// The label of an entry of a list; the code itself if the list has it no more; "not said" if there is none.
#[must_use]
pub fn listed(tr: Tr, list: List, code: Option<&str>) -> String {
    let Some(code) = code else { return tr.text(msg::STAFF_UNSAID) };
    let message = Msg::listed(list, code);
    let known = tr.optional(&message).or_else(|| tr.in_language(Language::OFFICE).optional(&message));
    known.unwrap_or_else(|| code.to_owned())
}
