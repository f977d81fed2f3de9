//! A complaint that passed every check. It can only be made by [`crate::questions::validate::all`], so it holds no nonsense.

use std::collections::BTreeMap;

use serde_json::{Map, Value as Json};

use crate::age;
use crate::date::PartialDate;
use crate::questions::{self, Context, ErrorCode, FieldError, Kind, Shown};
use crate::role::{Urgency, codes};
use crate::taxonomy::{List, Taxonomy};

/// One checked answer. No `Debug`: it may hold a name or an account.
#[derive(Clone, PartialEq, Eq)]
pub enum Value {
    /// Text exactly as typed.
    Text(String),
    /// The code of a chosen option.
    Code(String),
    /// Yes or no.
    Yes(bool),
    /// A day, month or year.
    Date(PartialDate),
    /// A whole number.
    Number(u32),
}

/// Checked answers by field name.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Checked(BTreeMap<&'static str, Value>);

impl Checked {
    pub(crate) fn insert(&mut self, field: &'static str, value: Value) {
        self.0.insert(field, value);
    }

    /// The checked answer to a question.
    #[must_use]
    pub fn get(&self, field: &str) -> Option<&Value> {
        self.0.get(field)
    }

    /// The answer as text, if it is text.
    #[must_use]
    pub fn text(&self, field: &str) -> Option<&str> {
        match self.get(field) {
            Some(Value::Text(text)) => Some(text),
            _ => None,
        }
    }

    /// The answer as a code, if it is one.
    #[must_use]
    pub fn code(&self, field: &str) -> Option<&str> {
        match self.get(field) {
            Some(Value::Code(code)) => Some(code),
            _ => None,
        }
    }

    /// Whether the answer is yes.
    #[must_use]
    pub fn is_yes(&self, field: &str) -> bool {
        matches!(self.get(field), Some(Value::Yes(true)))
    }
}

/// Whose rights are at stake, and how they agreed.
#[derive(Clone, PartialEq, Eq)]
pub enum Filing {
    /// The applicant's own.
    ForSelf,
    /// Another person's.
    ForAnother(Consent),
    /// Those of several people.
    ForGroup(Consent),
}

/// How the person whose rights were violated agreed, or why they could not be asked.
#[derive(Clone, PartialEq, Eq)]
pub enum Consent {
    /// What shows the consent.
    Shown(String),
    /// Why none is possible.
    Impossible(String),
}

/// Who makes the complaint.
#[derive(Clone, PartialEq, Eq)]
pub enum Applicant {
    /// Somebody who gave at least one name.
    Named {
        /// The given name.
        given_name: String,
        /// The surname, if they have one and gave it.
        surname: Option<String>,
        /// The patronymic, if they have one and gave it.
        patronymic: Option<String>,
    },
    /// Somebody who is afraid to give a name.
    Anonymous,
}

codes! {
    /// Why a complaint is urgent.
    UrgentReason {
        /// Someone is in danger.
        Danger = "danger",
        /// A child is alone.
        ChildAlone = "child_alone",
        /// Someone is detained.
        Detained = "detained",
        /// There is a removal decision.
        RemovalDecision = "removal_decision",
        /// The institution's data marks the topic, body or group as urgent.
        ByList = "by_list",
    }
}

/// How an applicant who lost the access code is recognised. No `Debug`: the answer is a secret.
#[derive(Clone, Copy)]
pub struct Recovery<'a> {
    /// The applicant's own question.
    pub question: &'a str,
    /// What only the applicant knows.
    pub answer: &'a str,
}

/// The answer to a recovery question as it is compared: case, blanks and marks on letters do not count, because it is typed
/// or spoken months later.
#[must_use]
pub fn folded_proof(answer: &str) -> String {
    let letters = answer.chars().flat_map(char::to_lowercase).map(|c| crate::date::ascii_digit(c).unwrap_or(c));
    letters.map(unmarked).filter(|c| c.is_alphanumeric() && !is_mark(*c)).collect()
}

/// Letters that people type with and without their marks, or in one of several forms.
const fn unmarked(c: char) -> char {
    match c {
        'ə' => 'e',
        'ı' | 'î' => 'i',
        'ö' => 'o',
        'ü' | 'û' => 'u',
        'ç' => 'c',
        'ş' => 's',
        'ğ' => 'g',
        'â' => 'a',
        'ё' => 'е',
        'ґ' => 'г',
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ي' | 'ى' | 'ئ' => 'ی',
        'ؤ' => 'و',
        'ة' | 'ہ' | 'ۂ' | 'ھ' => 'ه',
        'ك' => 'ک',
        c => c,
    }
}

/// Arabic vowel signs and the stretch, and combining marks: typed by some, left out by most.
const fn is_mark(c: char) -> bool {
    matches!(c, '\u{0300}'..='\u{036f}' | '\u{0640}' | '\u{064b}'..='\u{065f}' | '\u{0670}')
}

/// A complaint that may be filed.
#[derive(Clone, PartialEq, Eq)]
pub struct Complaint {
    answers: Checked,
    filing: Filing,
    applicant: Applicant,
    urgent: Vec<UrgentReason>,
    over_a_year: bool,
}

impl Complaint {
    /// Makes a complaint of answers that each passed their own check.
    ///
    /// # Errors
    /// A field whose absence the single checks should have caught.
    pub(crate) fn new(answers: Checked, context: Context<'_>) -> Result<Self, Vec<FieldError>> {
        let missing = |field| vec![FieldError { field, code: ErrorCode::Required }];
        if answers.text("what_happened").is_none() {
            return Err(missing("what_happened"));
        }
        for agreement in ["declaration", "data_consent"] {
            if !answers.is_yes(agreement) {
                return Err(vec![FieldError { field: agreement, code: ErrorCode::MustAgree }]);
            }
        }
        let filing = match answers.code("filing_for") {
            Some("self") => Filing::ForSelf,
            Some("other") => Filing::ForAnother(consent(&answers)?),
            Some("group") => Filing::ForGroup(consent(&answers)?),
            _ => return Err(missing("filing_for")),
        };
        let applicant = if answers.is_yes("anonymous") {
            Applicant::Anonymous
        } else {
            let own = |field| answers.text(field).map(str::to_owned);
            let given_name = own("given_name").ok_or_else(|| missing("given_name"))?;
            Applicant::Named { given_name, surname: own("surname"), patronymic: own("patronymic") }
        };
        let urgent = urgent_reasons(&answers, context.taxonomy);
        let over_a_year = age::over_a_year(&answers, context.today);
        Ok(Self { answers, filing, applicant, urgent, over_a_year })
    }

    /// Every checked answer.
    #[must_use]
    pub fn answers(&self) -> &Checked {
        &self.answers
    }

    /// For whom it is made.
    #[must_use]
    pub fn filing(&self) -> &Filing {
        &self.filing
    }

    /// Who makes it.
    #[must_use]
    pub fn applicant(&self) -> &Applicant {
        &self.applicant
    }

    /// How soon a person must look at it.
    #[must_use]
    pub fn urgency(&self) -> Urgency {
        if self.urgent.is_empty() { Urgency::Ordinary } else { Urgency::Urgent }
    }

    /// Why it is urgent.
    #[must_use]
    pub fn urgent_reasons(&self) -> &[UrgentReason] {
        &self.urgent
    }

    /// Whether by its answers more than a year had passed when it was checked. Nothing is refused for it.
    #[must_use]
    pub fn is_over_a_year(&self) -> bool {
        self.over_a_year
    }

    /// Where to send an acknowledgement: only if asked for, and only if there is an address.
    #[must_use]
    pub fn acknowledge_to(&self) -> Option<&str> {
        self.answers.text("email").filter(|_| self.answers.is_yes("ack_by_email"))
    }

    /// The question and the answer by which the applicant can get a new access code.
    #[must_use]
    pub fn recovery(&self) -> Option<Recovery<'_>> {
        let (question, answer) = (self.answers.text("recovery_question")?, self.answers.text("recovery_answer")?);
        Some(Recovery { question, answer })
    }

    /// The answers as the JSON object that the API takes and the office's mail carries. What only proves who somebody is, is
    /// not in it.
    #[must_use]
    pub fn to_json(&self) -> Map<String, Json> {
        let shown = |name: &str| questions::field(name).is_none_or(|field| field.shown != Shown::Proof);
        let answers = self.answers.0.iter().filter(|(name, _)| shown(name));
        answers.map(|(name, value)| ((*name).to_owned(), value_to_json(value))).collect()
    }
}

fn value_to_json(value: &Value) -> Json {
    match value {
        Value::Text(text) | Value::Code(text) => Json::String(text.clone()),
        Value::Yes(yes) => Json::String(if *yes { "yes" } else { "no" }.to_owned()),
        Value::Date(date) => Json::String(date.to_string()),
        Value::Number(number) => Json::from(*number),
    }
}

/// Reads a stored complaint's answers back for showing, without asking the rules of today: what was filed stays readable
/// even if an option has been taken off the lists since.
#[must_use]
pub fn stored_answers(json: &Map<String, Json>) -> Checked {
    let mut checked = Checked::default();
    for field in questions::fields() {
        let Some(value) = json.get(field.name) else {
            continue;
        };
        let text = value.as_str().map(str::to_owned);
        let value = match field.kind {
            Kind::YesNo | Kind::Tick => text.map(|t| Value::Yes(t == "yes")),
            Kind::Choice(_) => text.map(Value::Code),
            Kind::Date => text.and_then(|t| PartialDate::parse(&t).ok().flatten()).map(Value::Date),
            Kind::Files => None,
            Kind::Count(..) => value.as_u64().and_then(|n| u32::try_from(n).ok()).map(Value::Number),
            _ => text.map(Value::Text),
        };
        if let Some(value) = value {
            checked.insert(field.name, value);
        }
    }
    checked
}

fn consent(answers: &Checked) -> Result<Consent, Vec<FieldError>> {
    let missing = || vec![FieldError { field: "consent_evidence", code: ErrorCode::ConsentOrReason }];
    let own = |field| answers.text(field).map(str::to_owned);
    own("consent_evidence")
        .map(Consent::Shown)
        .or_else(|| own("no_consent_reason").map(Consent::Impossible))
        .ok_or_else(missing)
}

/// Why what is typed so far would be urgent, for telling a person to call as well.
#[must_use]
pub fn urgent_so_far(answers: &crate::answers::Answers, taxonomy: &Taxonomy) -> Vec<UrgentReason> {
    let mut checked = Checked::default();
    for field in questions::fields().filter(|field| field.asked.holds(answers)) {
        let typed = answers.get(field.name);
        match field.kind {
            Kind::YesNo | Kind::Tick => checked.insert(field.name, Value::Yes(typed == "yes")),
            Kind::Choice(_) => checked.insert(field.name, Value::Code(typed.to_owned())),
            _ => {}
        }
    }
    urgent_reasons(&checked, taxonomy)
}

/// Why these answers are urgent by the institution's lists of today.
#[must_use]
pub fn urgent_reasons(answers: &Checked, taxonomy: &Taxonomy) -> Vec<UrgentReason> {
    let listed = List::ALL.iter().any(|list| {
        answers.code(list.code()).and_then(|code| taxonomy.entry(*list, code)).is_some_and(|entry| entry.urgent)
    });
    [
        (answers.is_yes("danger"), UrgentReason::Danger),
        (answers.is_yes("child_alone"), UrgentReason::ChildAlone),
        (matches!(answers.code("detained"), Some("self" | "other")), UrgentReason::Detained),
        (answers.code("removal_decision") == Some("yes"), UrgentReason::RemovalDecision),
        (listed, UrgentReason::ByList),
    ]
    .into_iter()
    .filter_map(|(holds, reason)| holds.then_some(reason))
    .collect()
}

#[cfg(test)]
mod tests {
    use super::folded_proof;

    #[test]
    fn a_proof_typed_another_way_is_the_same() {
        for (one, other) in [
            ("Gülağa Əmi", "gulaga emi"),
            ("İlham", "ILHAM"),
            ("Ёлка-2", "елка ٢"),
            ("أحمد ", "احمد"),
            ("فاطمة", "فاطمه"),
            ("مُحَمَّد", "محمد"),
            ("علي", "علی"),
            ("  two  words ", "Twowords"),
        ] {
            assert_eq!(folded_proof(one), folded_proof(other), "{one} {other}");
        }
        assert_ne!(folded_proof("Leyla"), folded_proof("Leila"));
        assert_eq!(folded_proof(" -?! "), "");
    }
}
