//! What a question is: a stable name, a kind, when it is asked, whether it must be answered, how it shows.

use super::{LINE_MAX, NAME_MAX};
use crate::answers::Answers;
use crate::role::codes;
use crate::taxonomy::List;

codes! {
    /// A page of the complaint.
    StepId {
        /// For whom the complaint is made.
        Who = "who",
        /// Who makes it.
        You = "you",
        /// How to reach the applicant.
        Contact = "contact",
        /// Where the person is and what threatens them.
        Situation = "situation",
        /// A removal decision, a court.
        Decision = "decision",
        /// What happened.
        Events = "events",
        /// The body complained about.
        Body = "body",
        /// What the applicant wants.
        Wish = "wish",
        /// Everything once more, and the declaration.
        Review = "review",
    }
}

impl StepId {
    /// The step after this one.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        Self::ALL.iter().copied().skip_while(|step| *step != self).nth(1)
    }

    /// The step before this one.
    #[must_use]
    pub fn previous(self) -> Option<Self> {
        Self::ALL.iter().copied().take_while(|step| *step != self).last()
    }

    /// Its place, from 1.
    #[must_use]
    pub fn number(self) -> usize {
        Self::ALL.iter().take_while(|step| **step != self).count() + 1
    }
}

/// One page of questions.
#[derive(Debug)]
pub struct Step {
    /// Which page.
    pub id: StepId,
    /// Its questions, those of later releases included.
    pub all: &'static [Field],
}

impl Step {
    /// The questions that can be asked today.
    pub fn fields(&self) -> impl Iterator<Item = &'static Field> + use<> {
        self.all.iter().filter(|field| !field.later)
    }
}

/// One question. Built with the functions below, so that an entry reads like a sentence.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// The stable name, in HTML and JSON alike.
    pub name: &'static str,
    /// What kind of answer it takes.
    pub kind: Kind,
    /// When it is asked. What stands in a question that is not asked is kept as typed and not filed.
    pub asked: Condition,
    /// When it must be answered.
    pub needed: Needed,
    /// The explanation shown before it (`why-KEY-why`, `-who`, `-blank`), once for neighbours that share it.
    pub explained: Option<&'static str>,
    /// Whether it has a hint (`field-NAME-hint`).
    pub hint: bool,
    /// A standard purpose for the browser's own filling-in (HTML `autocomplete`).
    pub purpose: Option<&'static str>,
    /// Where it shows.
    pub shown: Shown,
    /// Its place is kept for a later release; it is not asked yet.
    pub later: bool,
}

/// The kinds of answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// One of a list.
    Choice(Options),
    /// Yes or no.
    YesNo,
    /// One box to tick; ticked is `yes`.
    Tick,
    /// One line, at most so many characters.
    Line(usize),
    /// Several lines, at most so many characters.
    Text(usize),
    /// A day, or a month, or a year.
    Date,
    /// A whole number from the first to the second.
    Count(u32, u32),
    /// An e-mail address.
    Email,
    /// A telephone number, kept as typed.
    Phone,
    /// Files. They are sent on a page of their own and kept beside the answers, never among them.
    Files,
}

/// From where a choice takes its options.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Options {
    /// Fixed by the program, because rules read them.
    Fixed(&'static [&'static str]),
    /// From the institution's data.
    List(List),
}

/// When a question is asked.
#[derive(Debug, Clone, Copy)]
pub enum Condition {
    /// Always.
    Always,
    /// When the named field has one of these answers.
    Answered(&'static str, &'static [&'static str]),
    /// Unless the named box is ticked or the named question answered with yes.
    Unless(&'static str),
    /// When all hold.
    All(&'static [Condition]),
}

impl Condition {
    /// Whether it holds for what is typed so far.
    #[must_use]
    pub fn holds(&self, answers: &Answers) -> bool {
        match self {
            Self::Always => true,
            Self::Answered(name, values) => values.contains(&answers.get(name)),
            Self::Unless(name) => !answers.is_yes(name),
            Self::All(all) => all.iter().all(|condition| condition.holds(answers)),
        }
    }

    /// The names of the fields it reads.
    #[must_use]
    pub fn reads(&self) -> Vec<&'static str> {
        match self {
            Self::Always => Vec::new(),
            Self::Answered(name, _) | Self::Unless(name) => vec![name],
            Self::All(all) => all.iter().flat_map(Self::reads).collect(),
        }
    }
}

/// Whether a question must be answered.
#[derive(Debug, Clone, Copy)]
pub enum Needed {
    /// It may be left blank.
    No,
    /// It must be answered whenever it is asked.
    Yes,
    /// It must be answered unless the other named field is.
    OrElse(&'static str),
    /// It must be answered as soon as the other named field is.
    With(&'static str),
}

/// Where a question shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// Everywhere: form, 916, review, mail, JSON.
    Everywhere,
    /// On the form and in the JSON, not repeated on the review page or in the mail (ticks of agreement).
    Agreement,
    /// On the form only: what proves later who somebody is. Not in the mail, the JSON or the case.
    Proof,
}

impl Field {
    const fn new(name: &'static str, kind: Kind) -> Self {
        Self {
            name,
            kind,
            asked: Condition::Always,
            needed: Needed::No,
            explained: None,
            hint: false,
            purpose: None,
            shown: Shown::Everywhere,
            later: false,
        }
    }

    /// One of a fixed list.
    #[must_use]
    pub const fn choice(name: &'static str, options: &'static [&'static str]) -> Self {
        Self::new(name, Kind::Choice(Options::Fixed(options)))
    }

    /// One of the institution's list.
    #[must_use]
    pub const fn from_list(list: List) -> Self {
        Self::new(list.code(), Kind::Choice(Options::List(list)))
    }

    /// Yes or no.
    #[must_use]
    pub const fn yes_no(name: &'static str) -> Self {
        Self::new(name, Kind::YesNo)
    }

    /// A box to tick.
    #[must_use]
    pub const fn tick(name: &'static str) -> Self {
        Self::new(name, Kind::Tick)
    }

    /// A name: one line of at most [`NAME_MAX`] characters.
    #[must_use]
    pub const fn person_name(name: &'static str) -> Self {
        Self::new(name, Kind::Line(NAME_MAX))
    }

    /// One line of at most [`LINE_MAX`] characters.
    #[must_use]
    pub const fn line(name: &'static str) -> Self {
        Self::new(name, Kind::Line(LINE_MAX))
    }

    /// Several lines of at most `max` characters.
    #[must_use]
    pub const fn text(name: &'static str, max: usize) -> Self {
        Self::new(name, Kind::Text(max))
    }

    /// A day, month or year.
    #[must_use]
    pub const fn date(name: &'static str) -> Self {
        Self::new(name, Kind::Date)
    }

    /// A whole number.
    #[must_use]
    pub const fn count(name: &'static str, least: u32, most: u32) -> Self {
        Self::new(name, Kind::Count(least, most))
    }

    /// An e-mail address.
    #[must_use]
    pub const fn email(name: &'static str) -> Self {
        Self::new(name, Kind::Email)
    }

    /// A telephone number.
    #[must_use]
    pub const fn phone(name: &'static str) -> Self {
        Self::new(name, Kind::Phone)
    }

    /// Files.
    #[must_use]
    pub const fn files(name: &'static str) -> Self {
        Self::new(name, Kind::Files)
    }

    /// Asked only when `condition` holds.
    #[must_use]
    pub const fn asked_when(mut self, condition: Condition) -> Self {
        self.asked = condition;
        self
    }

    /// Must be answered whenever it is asked.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.needed = Needed::Yes;
        self
    }

    /// Must be answered unless `other` is.
    #[must_use]
    pub const fn required_unless(mut self, other: &'static str) -> Self {
        self.needed = Needed::OrElse(other);
        self
    }

    /// Must be answered as soon as `other` is.
    #[must_use]
    pub const fn required_with(mut self, other: &'static str) -> Self {
        self.needed = Needed::With(other);
        self
    }

    /// Serves to prove later who somebody is: shown to nobody.
    #[must_use]
    pub const fn proof(mut self) -> Self {
        self.shown = Shown::Proof;
        self
    }

    /// Explained before it is asked.
    #[must_use]
    pub const fn explained(mut self, key: &'static str) -> Self {
        self.explained = Some(key);
        self
    }

    /// Has a hint.
    #[must_use]
    pub const fn hinted(mut self) -> Self {
        self.hint = true;
        self
    }

    /// Has a standard purpose.
    #[must_use]
    pub const fn purpose(mut self, autocomplete: &'static str) -> Self {
        self.purpose = Some(autocomplete);
        self
    }

    /// An agreement: not repeated on the review page or in the mail.
    #[must_use]
    pub const fn agreement(mut self) -> Self {
        self.shown = Shown::Agreement;
        self
    }

    /// Its place is kept; it is asked in a later release.
    #[must_use]
    pub const fn later(mut self) -> Self {
        self.later = true;
        self
    }

    /// The names of its HTML inputs.
    pub fn inputs(&self) -> impl Iterator<Item = String> + use<> {
        let suffixes: &[&str] = match self.kind {
            Kind::Date => &["", "_day", "_month", "_year"],
            Kind::Files => &[],
            _ => &[""],
        };
        let name = self.name;
        suffixes.iter().map(move |suffix| format!("{name}{suffix}"))
    }

    /// The id of the first control that a person can type into; error links lead there.
    #[must_use]
    pub fn first_input(&self) -> String {
        match self.kind {
            Kind::Date => format!("{}_day", self.name),
            _ => self.name.to_owned(),
        }
    }

    /// The most characters it takes, if it is text.
    #[must_use]
    pub const fn max_chars(&self) -> Option<usize> {
        match self.kind {
            Kind::Line(max) | Kind::Text(max) => Some(max),
            Kind::Email | Kind::Phone => Some(LINE_MAX),
            _ => None,
        }
    }
}
