//! The names of messages. Most are constants of [`crate::msg`]; the families whose names are made of a field, a code or a
//! step are made here and nowhere else, so that the check of coverage knows them all.

use std::borrow::Cow;

use huquq_domain::check::{Check, OutcomeKind};
use huquq_domain::complaint::UrgentReason;
use huquq_domain::event::PublicStatus;
use huquq_domain::questions::{ErrorCode, Field, Kind, Options, StepId, fields};
use huquq_domain::role::Channel;
use huquq_domain::taxonomy::{List, Taxonomy};

/// Every reason for urgency; the match in [`Msg::urgent_reason`] reminds whoever adds one.
const URGENT_REASONS: &[UrgentReason] = &[
    UrgentReason::Danger,
    UrgentReason::ChildAlone,
    UrgentReason::Detained,
    UrgentReason::RemovalDecision,
    UrgentReason::ByList,
];

/// The name of a message.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Msg(Cow<'static, str>);

impl Msg {
    /// A message by its key. For [`crate::msg`]; pages take a constant or one of the families.
    #[must_use]
    pub const fn of(key: &'static str) -> Self {
        Self(Cow::Borrowed(key))
    }

    fn made(key: String) -> Self {
        Self(Cow::Owned(key))
    }

    /// The key as it stands in the `.ftl` files.
    #[must_use]
    pub fn key(&self) -> &str {
        &self.0
    }

    /// The question or label of a field.
    #[must_use]
    pub fn field(name: &str) -> Self {
        Self::made(format!("field-{name}"))
    }

    /// The short name of a field: review page, errors, mail.
    #[must_use]
    pub fn field_short(name: &str) -> Self {
        Self::made(format!("field-{name}-short"))
    }

    /// The hint of a field that has one.
    #[must_use]
    pub fn field_hint(name: &str) -> Self {
        Self::made(format!("field-{name}-hint"))
    }

    /// One of the fixed options of a field.
    #[must_use]
    pub fn field_option(name: &str, value: &str) -> Self {
        Self::made(format!("field-{name}-{value}"))
    }

    /// Yes or no.
    #[must_use]
    pub const fn yes_no(yes: bool) -> Self {
        Self::of(if yes { "answer-yes" } else { "answer-no" })
    }

    /// The label of the answer with this code, wherever the field takes its options from.
    #[must_use]
    pub fn answer(field: &Field, code: &str) -> Self {
        match field.kind {
            Kind::Choice(Options::List(list)) => Self::listed(list, code),
            Kind::YesNo | Kind::Tick => Self::yes_no(code == "yes"),
            _ => Self::field_option(field.name, code),
        }
    }

    /// One row of an explanation before a question: `why`, `who` or `blank`.
    #[must_use]
    pub fn why(key: &str, row: &str) -> Self {
        Self::made(format!("why-{key}-{row}"))
    }

    /// What is wrong with an answer. [`crate::Tr::error`] fills in its places.
    #[must_use]
    pub fn error(code: ErrorCode) -> Self {
        Self::made(format!("error-{}", code.code()))
    }

    /// A text of a step: `title`, `name` or `lead`. Not every step has a lead.
    #[must_use]
    pub fn step(step: StepId, part: &str) -> Self {
        Self::made(format!("step-{}-{part}", step.code()))
    }

    /// The label of an entry of the institution's lists.
    #[must_use]
    pub fn listed(list: List, code: &str) -> Self {
        Self::made(format!("{}-{code}", list.code()))
    }

    /// The hint of an entry of the institution's lists, where there is one.
    #[must_use]
    pub fn listed_hint(list: List, code: &str) -> Self {
        Self::made(format!("{}-{code}-hint", list.code()))
    }

    /// Where a complaint stands, as the applicant reads it.
    #[must_use]
    pub fn status(status: PublicStatus) -> Self {
        Self::made(format!("status-{}", status.code()))
    }

    /// What is due by a clock of the office's list.
    #[must_use]
    pub fn clock(rule: &str) -> Self {
        Self::made(format!("clock-{rule}"))
    }

    /// The name of a contact of the office's list.
    #[must_use]
    pub fn contact_name(code: &str) -> Self {
        Self::made(format!("contact-{code}-name"))
    }

    /// What a contact of the office's list helps with.
    #[must_use]
    pub fn contact_help(code: &str) -> Self {
        Self::made(format!("contact-{code}-help"))
    }

    /// The name of a law, treaty or page that a fact rests on.
    #[must_use]
    pub fn law(instrument: &str) -> Self {
        Self::made(format!("law-{instrument}"))
    }

    /// Where a contact of the office's list helps.
    #[must_use]
    pub fn contact_place(place: &str) -> Self {
        Self::made(format!("contacts-place-{place}"))
    }

    /// The name of a lens over the guides: a declaration or strategy.
    #[must_use]
    pub fn lens_title(lens: &str) -> Self {
        Self::made(format!("lens-{lens}-title"))
    }

    /// What a lens is and where it was read.
    #[must_use]
    pub fn lens_text(lens: &str) -> Self {
        Self::made(format!("lens-{lens}-text"))
    }

    /// A theme of a lens.
    #[must_use]
    pub fn theme(lens: &str, theme: &str) -> Self {
        Self::made(format!("lens-{lens}-{theme}"))
    }

    /// A question of "Can the Ombudsman help me?".
    #[must_use]
    pub fn check_question(question: &str) -> Self {
        Self::made(format!("check-{question}"))
    }

    /// Why it is asked.
    #[must_use]
    pub fn check_why(question: &str) -> Self {
        Self::made(format!("check-{question}-why"))
    }

    /// The hint of a question that has one.
    #[must_use]
    pub fn check_hint(question: &str) -> Self {
        Self::made(format!("check-{question}-hint"))
    }

    /// One of its options.
    #[must_use]
    pub fn check_option(question: &str, option: &str) -> Self {
        Self::made(format!("check-{question}-{option}"))
    }

    /// A text of an end: `title`, `text`, and `still` (what the Ombudsman can do) where another body helps.
    #[must_use]
    pub fn check_end(outcome: &str, part: &str) -> Self {
        Self::made(format!("check-end-{outcome}-{part}"))
    }

    /// A text of a time limit: `period` and `from`.
    #[must_use]
    pub fn check_limit(limit: &str, part: &str) -> Self {
        Self::made(format!("check-limit-{limit}-{part}"))
    }

    /// The door through which a complaint came.
    #[must_use]
    pub fn channel(channel: Channel) -> Self {
        Self::made(format!("channel-{}", channel.code()))
    }

    /// Why a complaint is urgent.
    #[must_use]
    pub const fn urgent_reason(reason: UrgentReason) -> Self {
        Self::of(match reason {
            UrgentReason::Danger => "urgent-danger",
            UrgentReason::ChildAlone => "urgent-child_alone",
            UrgentReason::Detained => "urgent-detained",
            UrgentReason::RemovalDecision => "urgent-removal_decision",
            UrgentReason::ByList => "urgent-by_list",
        })
    }

    /// Every message of a family that the form and its mails need, in the order of the questions.
    #[must_use]
    pub fn needed_by_form(taxonomy: &Taxonomy) -> Vec<Self> {
        let mut needed = vec![Self::yes_no(true), Self::yes_no(false)];
        for field in fields() {
            needed.extend([Self::field(field.name), Self::field_short(field.name)]);
            if field.hint {
                needed.push(Self::field_hint(field.name));
            }
            if let Kind::Choice(Options::Fixed(options)) = field.kind {
                needed.extend(options.iter().map(|value| Self::field_option(field.name, value)));
            }
            if let Some(key) = field.explained {
                needed.extend(["why", "who", "blank"].map(|row| Self::why(key, row)));
            }
        }
        needed.extend(ErrorCode::ALL.iter().map(|code| Self::error(*code)));
        needed.extend(StepId::ALL.iter().flat_map(|step| ["title", "name"].map(|part| Self::step(*step, part))));
        for list in List::ALL {
            needed.extend(taxonomy.list(*list).iter().map(|entry| Self::listed(*list, &entry.code)));
        }
        needed.extend(PublicStatus::ALL.iter().map(|status| Self::status(*status)));
        needed.extend(Channel::ALL.iter().map(|channel| Self::channel(*channel)));
        needed.extend(URGENT_REASONS.iter().map(|reason| Self::urgent_reason(*reason)));
        needed.sort_unstable();
        needed.dedup();
        needed
    }

    /// Every message of a family that only the other pages need.
    #[must_use]
    pub fn needed_by_pages(lists: &Lists<'_>, instruments: &[&str]) -> Vec<Self> {
        let contact = |code: &&str| [Self::contact_name(code), Self::contact_help(code)];
        let mut needed: Vec<Self> = lists.contacts.iter().flat_map(contact).collect();
        needed.extend(instruments.iter().map(|code| Self::law(code)));
        needed.extend(lists.clocks.iter().map(|rule| Self::clock(rule)));
        needed.extend(lists.places.iter().map(|place| Self::contact_place(place)));
        for (lens, themes) in &lists.lenses {
            needed.extend([Self::lens_title(lens), Self::lens_text(lens)]);
            needed.extend(themes.iter().map(|theme| Self::theme(lens, theme)));
        }
        needed.extend(lists.check.into_iter().flat_map(Self::needed_by_check));
        needed.sort_unstable();
        needed.dedup();
        needed
    }

    fn needed_by_check(check: &Check) -> Vec<Self> {
        let mut needed = Vec::new();
        for question in check.questions() {
            needed.extend([Self::check_question(&question.code), Self::check_why(&question.code)]);
            needed.extend(question.option.iter().map(|option| Self::check_option(&question.code, &option.code)));
        }
        for outcome in check.outcomes() {
            needed.extend(["title", "text"].map(|part| Self::check_end(&outcome.code, part)));
            if outcome.kind == OutcomeKind::Elsewhere {
                needed.push(Self::check_end(&outcome.code, "still"));
            }
            let parts = |code: &str| ["period", "from"].map(|part| Self::check_limit(code, part));
            needed.extend(outcome.limit.iter().flat_map(|limit| parts(&limit.code)));
        }
        needed
    }

    /// Messages of families of the institution's lists that may be there or not.
    #[must_use]
    pub fn optional_by_lists(lists: &Lists<'_>) -> Vec<Self> {
        let questions = lists.check.into_iter().flat_map(Check::questions);
        questions.map(|question| Self::check_hint(&question.code)).collect()
    }

    /// Messages of families that may be there or not; a page asks with [`crate::Tr::has`].
    #[must_use]
    pub fn optional(taxonomy: &Taxonomy) -> Vec<Self> {
        let leads = StepId::ALL.iter().map(|step| Self::step(*step, "lead"));
        let hints = List::ALL
            .iter()
            .flat_map(|list| taxonomy.list(*list).iter().map(|entry| Self::listed_hint(*list, &entry.code)));
        leads.chain(hints).collect()
    }
}

impl From<&Msg> for Msg {
    fn from(msg: &Msg) -> Self {
        msg.clone()
    }
}

/// The codes of the institution's own lists, which texts name beside those of the [`Taxonomy`].
#[derive(Debug, Clone, Default)]
pub struct Lists<'a> {
    /// Codes of contacts.
    pub contacts: Vec<&'a str>,
    /// Ids of clock rules.
    pub clocks: Vec<&'a str>,
    /// Codes of the places where contacts help.
    pub places: Vec<&'a str>,
    /// Lenses over the guides, each with its themes.
    pub lenses: Vec<(&'a str, Vec<&'a str>)>,
    /// Slugs of guides that the lists name.
    pub guides: Vec<&'a str>,
    /// "Can the Ombudsman help me?".
    pub check: Option<&'a Check>,
}
