//! Invented complaints for the samples of the form and of the staff's pages. No person, place or number in them is real.

use std::sync::OnceLock;

use huquq_domain::answers::{Answers, date_parts};
use huquq_domain::codes::{AccessCode, Reference};
use huquq_domain::complaint::{Checked, stored_answers};
use huquq_domain::given::{NoRandomness, Random};
use huquq_domain::questions::validate::{Context, all, step};
use huquq_domain::questions::{FieldError, Kind, StepId, fields};
use huquq_domain::taxonomy::{Entry, Taxonomy};

use crate::sample::HOSTILE;

/// Letters without a place to break: as many as the longest answer takes.
const LONG_WORD: usize = 20_000;

/// The day on which the samples happen.
const TODAY: jiff::civil::Date = jiff::civil::date(2026, 11, 22);

/// The lists of the first institution, which have texts in every language.
pub(crate) fn taxonomy() -> &'static Taxonomy {
    static TAXONOMY: OnceLock<Taxonomy> = OnceLock::new();
    TAXONOMY.get_or_init(|| {
        let entries = |codes: &str| {
            codes.split_whitespace().map(|code| Entry { code: code.to_owned(), urgent: code == "removal_entry_ban" }).collect()
        };
        let topics = "identity_papers registration stay_residence work_permit asylum statelessness_citizenship removal_entry_ban \
            detention_treatment housing_return property social_support labour health education_language family \
            discrimination_minority court_delay information_access other";
        let bodies = "migration_service police court prosecution local_executive municipality idp_committee labour_social_ministry \
            health education border_service penitentiary state_company private foreign_state other";
        let groups = "refugee asylum_seeker idp labour_migrant foreign_student stateless trafficking minority citizen_abroad family \
            other unsaid";
        Taxonomy::new(entries(topics), entries(bodies), entries(groups)).unwrap_or_default()
    })
}

/// A complaint as it usually is, in two scripts.
pub(crate) fn usual() -> Answers {
    Answers::from_iter([
        ("filing_for", "other"),
        ("subject_relation", "brother"),
        ("subject_given_name", "Farid"),
        ("subject_surname", "Rahimi"),
        ("consent_evidence", "He asked me on the telephone."),
        ("given_name", "فرید"),
        ("surname", "رحیمی"),
        ("no_patronymic", "yes"),
        ("address", "Hostel, Səbail district, Bakı"),
        ("phone", "+994 50 000 00 00"),
        ("email", "farid@example.org"),
        ("safe_contact", "phone"),
        ("safe_hours", "18:00–20:00"),
        ("contact_language", "فارسی"),
        ("interpreter", "yes"),
        ("danger", "yes"),
        ("detained", "other"),
        ("place_detained", "Bakı"),
        ("group", "labour_migrant"),
        ("removal_decision", "yes"),
        ("removal_served_on_day", "14"),
        ("removal_served_on_month", "11"),
        ("removal_served_on_year", "2026"),
        ("court", "no"),
        (
            "what_happened",
            "برای تمدید اجازهٔ اقامت به اداره رفتم. همان روز کاغذی به زبان آذربایجانی به من دادند.\n\nMənə surətini vermədilər.",
        ),
        ("happened_on_month", "11"),
        ("happened_on_year", "2026"),
        ("where_happened", "Bakı"),
        ("topic", "removal_entry_ban"),
        ("body", "migration_service"),
        ("complained_before", "yes"),
        ("what_is_new", "A paper came."),
        ("remedy", "To have the decision looked at again, with an interpreter."),
        ("name_to_body", "ask_first"),
    ])
}

/// An answer of every kind that does not fit.
pub(crate) fn wrong() -> Answers {
    let mut answers = Answers::from_iter([
        ("filing_for", "group"),
        ("subject_count", "many"),
        ("email", "farid at example"),
        ("safe_contact", "pigeon"),
        ("removal_decision", "yes"),
        ("removal_served_on_day", "14"),
        ("removal_served_on_month", "12"),
        ("removal_served_on_year", "2026"),
        ("happened_on_day", "31"),
        ("happened_on_year", "2026"),
        ("learned_on_year", "1066"),
    ]);
    answers.set("surname", &"ə".repeat(203));
    answers
}

/// Text that would be markup if it were not escaped, one that turns the direction, one that has no place to break.
pub(crate) fn hostile() -> Answers {
    let long = "ə".repeat(LONG_WORD);
    let turned = format!("\u{202e}turned \u{2066}{HOSTILE}");
    Answers::from_iter([
        ("filing_for", "other"),
        ("subject_relation", HOSTILE),
        ("given_name", HOSTILE),
        ("surname", turned.as_str()),
        ("patronymic", "\"><b onclick=x>"),
        ("address", HOSTILE),
        ("phone", "<!-- -->"),
        ("contact_language", turned.as_str()),
        ("group", "</option><b>"),
        ("what_happened", long.as_str()),
        ("where_happened", turned.as_str()),
        ("happened_on_day", "\"><b>"),
        ("remedy", HOSTILE),
        ("body_other", &long[..998]),
    ])
}

/// What is wrong with one step.
pub(crate) fn errors(id: StepId, answers: &Answers) -> Vec<FieldError> {
    step(huquq_domain::questions::step(id), answers, Context { taxonomy: taxonomy(), today: TODAY })
}

/// What is wrong with all of it.
pub(crate) fn all_errors(answers: &Answers) -> Vec<FieldError> {
    all(answers, Context { taxonomy: taxonomy(), today: TODAY }).err().unwrap_or_default()
}

/// A source that always draws the same codes.
struct Drawn;

impl Random for Drawn {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), NoRandomness> {
        bytes.fill(23);
        Ok(())
    }
}

/// A number that fits its own check.
pub(crate) fn reference() -> Option<Reference> {
    Reference::draw(2026, &Drawn).ok()
}

/// A code that fits its own check.
pub(crate) fn access_code() -> Option<AccessCode> {
    AccessCode::draw(&Drawn).ok()
}

/// What would be stored of it, without asking whether it may be filed.
pub(crate) fn stored(answers: &Answers) -> Checked {
    let json = fields()
        .filter(|field| answers.has(field))
        .map(|field| {
            let [year, month, day] = match field.kind {
                Kind::Date => date_parts(field, answers),
                _ => [answers.get(field.name).to_owned(), String::new(), String::new()],
            };
            let parts = [year, month, day].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>();
            (field.name.to_owned(), parts.join("-").into())
        })
        .collect();
    stored_answers(&json)
}
