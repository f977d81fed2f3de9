//! The institution's data (`office/*.toml`): who it is, its lists, its contacts, its check. Embedded, or read from a folder.

mod clocks;

use std::path::Path;

use huquq_domain::check::{Check, CheckFile};
use huquq_domain::clock::Rule;
use huquq_domain::taxonomy::{Entry, Taxonomy};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// The embedded files, by name.
const EMBEDDED: [(&str, &str); 8] = [
    ("office.toml", include_str!("../../office/office.toml")),
    ("topics.toml", include_str!("../../office/topics.toml")),
    ("bodies.toml", include_str!("../../office/bodies.toml")),
    ("groups.toml", include_str!("../../office/groups.toml")),
    ("contacts.toml", include_str!("../../office/contacts.toml")),
    ("lenses.toml", include_str!("../../office/lenses.toml")),
    ("clocks.toml", include_str!("../../office/clocks.toml")),
    ("check.toml", include_str!("../../office/check.toml")),
];

/// The institution as loaded and checked.
#[derive(Debug, Clone)]
pub struct Office {
    /// Its stable code.
    pub code: String,
    /// Where the year of a reference and the day of filing are counted.
    pub time_zone: TimeZone,
    /// Where quick exit leaves to; blank: our own plain page.
    pub exit_url: String,
    /// Code of the contact every page names (916).
    pub main_contact: String,
    /// Code of the contact for danger to life.
    pub emergency_contact: String,
    /// Code of the police.
    pub police_contact: String,
    /// Numbers shown to the public, in the order of the page.
    pub contacts: Vec<Contact>,
    /// Topics, bodies and groups.
    pub taxonomy: Taxonomy,
    /// Declarations and strategies by whose themes the guides can be read.
    pub lenses: Vec<Lens>,
    /// By when what is due.
    pub clocks: Vec<Rule>,
    /// "Can the Ombudsman help me?".
    pub check: Check,
}

/// A declaration or strategy, and which guides belong to each of its themes. Names: `lenses.ftl`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lens {
    /// Its stable code.
    pub code: String,
    /// Where its themes were read.
    pub source: String,
    /// Its themes, in its own order.
    pub theme: Vec<Theme>,
}

/// One theme.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Theme {
    /// Its stable code.
    pub code: String,
    /// The slugs of its guides.
    pub guides: Vec<String>,
}

/// One published number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// Its stable code.
    pub code: String,
    /// As written for a reader.
    pub display: String,
    /// As dialled from a mobile phone.
    pub tel_mobile: String,
    /// A second way of writing or dialling it.
    pub also: Option<String>,
    /// The body's site, without scheme.
    pub site: Option<String>,
    /// Where the number was read.
    pub source: String,
    /// Ids of the facts it rests on.
    pub facts: Vec<String>,
    /// How sure we are.
    pub confidence: Confidence,
    /// When somebody last called it and it answered.
    pub dialled_on: Option<Date>,
    /// Topics on which it is named first.
    pub topics: Vec<String>,
    /// Where it helps: a code of its own. Label: `contacts-place-CODE`.
    pub place: String,
}

/// How sure we are of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// Read on the body's own page.
    OfficialSite,
    /// Known from the press or another organisation; the page says so.
    Secondary,
}

/// What is wrong with a file, as the rest of one sentence.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}: {why}.")]
pub struct OfficeError {
    /// The file.
    pub file: String,
    /// What is wrong.
    pub why: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OfficeFile {
    code: String,
    time_zone: String,
    exit_url: String,
    main_contact: String,
    emergency_contact: String,
    police_contact: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Topics {
    topic: Vec<Entry>,
}
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Bodies {
    body: Vec<Entry>,
}
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Groups {
    group: Vec<Entry>,
}
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Lenses {
    #[serde(default)]
    lens: Vec<Lens>,
}
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Contacts {
    contact: Vec<ContactEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ContactEntry {
    code: String,
    display: String,
    tel_mobile: String,
    #[serde(default)]
    also: String,
    #[serde(default)]
    site: String,
    source: String,
    #[serde(default)]
    facts: Vec<String>,
    confidence: Confidence,
    #[serde(default)]
    dialled_on: String,
    #[serde(default)]
    topics: Vec<String>,
    place: String,
}

impl Office {
    /// Loads from `dir`, or the embedded data.
    ///
    /// # Errors
    /// Everything that is wrong, at once.
    pub fn load(dir: Option<&Path>) -> Result<Self, Vec<OfficeError>> {
        let mut wrong = Vec::new();
        let office: Option<OfficeFile> = read(dir, "office.toml", &mut wrong);
        let topics: Option<Topics> = read(dir, "topics.toml", &mut wrong);
        let bodies: Option<Bodies> = read(dir, "bodies.toml", &mut wrong);
        let groups: Option<Groups> = read(dir, "groups.toml", &mut wrong);
        let contacts: Option<Contacts> = read(dir, "contacts.toml", &mut wrong);
        let lenses: Option<Lenses> = read(dir, "lenses.toml", &mut wrong);
        let clocks: Option<clocks::Clocks> = read(dir, "clocks.toml", &mut wrong);
        let check: Option<CheckFile> = read(dir, "check.toml", &mut wrong);
        let (
            Some(office),
            Some(topics),
            Some(bodies),
            Some(groups),
            Some(contacts),
            Some(lenses),
            Some(clocks),
            Some(check),
        ) = (office, topics, bodies, groups, contacts, lenses, clocks, check)
        else {
            return Err(wrong);
        };
        let taxonomy = Taxonomy::new(topics.topic, bodies.body, groups.group).unwrap_or_else(|e| {
            wrong.push(problem("topics.toml, bodies.toml, groups.toml", e));
            Taxonomy::default()
        });
        let time_zone = TimeZone::get(&office.time_zone).unwrap_or_else(|_| {
            wrong.push(problem("office.toml", format!("there is no time zone {:?}", office.time_zone)));
            TimeZone::UTC
        });
        let exit_url = office.exit_url;
        if !exit_url.is_empty() && (!exit_url.starts_with("https://") || exit_url.parse::<http::Uri>().is_err()) {
            wrong.push(problem("office.toml", "exit_url is no https address"));
        }
        let contacts: Vec<Contact> =
            contacts.contact.into_iter().map(|entry| entry.checked(&taxonomy, &mut wrong)).collect();
        for (i, contact) in contacts.iter().enumerate() {
            if contacts[..i].iter().any(|earlier| earlier.code == contact.code) {
                wrong.push(problem("contacts.toml", format!("{:?} stands twice", contact.code)));
            }
        }
        let named = [&office.main_contact, &office.emergency_contact, &office.police_contact];
        for code in named.into_iter().filter(|code| !contacts.iter().any(|contact| &contact.code == *code)) {
            wrong.push(problem("office.toml", format!("{code:?} is not in contacts.toml")));
        }
        let check = checked(check, &taxonomy, &contacts, &mut wrong);
        let (main_contact, emergency_contact, police_contact) =
            (office.main_contact, office.emergency_contact, office.police_contact);
        let clocks = clocks.checked(&taxonomy, &mut wrong);
        let loaded = Self {
            clocks,
            code: office.code,
            time_zone,
            exit_url,
            main_contact,
            emergency_contact,
            police_contact,
            contacts,
            taxonomy,
            lenses: lenses.lens,
            check,
        };
        if wrong.is_empty() { Ok(loaded) } else { Err(wrong) }
    }

    /// The contact with this code.
    #[must_use]
    pub fn contact(&self, code: &str) -> Option<&Contact> {
        self.contacts.iter().find(|contact| contact.code == code)
    }

    /// The office's civil day at a moment.
    #[must_use]
    pub fn day(&self, at: Timestamp) -> Date {
        at.to_zoned(self.time_zone.clone()).date()
    }

    /// The office's civil year at a moment: the year of a reference.
    #[must_use]
    pub fn year(&self, at: Timestamp) -> i16 {
        self.day(at).year()
    }
}

/// The check with everything named that does not fit. Facts, guides and words are compared where the texts are.
fn checked(file: CheckFile, taxonomy: &Taxonomy, contacts: &[Contact], wrong: &mut Vec<OfficeError>) -> Check {
    for outcome in &file.outcome {
        for code in outcome.contacts.iter().filter(|code| !contacts.iter().any(|contact| contact.code == **code)) {
            wrong.push(problem("check.toml", format!("{:?}: {code:?} is not in contacts.toml", outcome.code)));
        }
    }
    Check::new(file, taxonomy).unwrap_or_else(|errors| {
        wrong.extend(errors.into_iter().map(|error| problem("check.toml", error)));
        Check::default()
    })
}

impl ContactEntry {
    fn checked(self, taxonomy: &Taxonomy, wrong: &mut Vec<OfficeError>) -> Contact {
        let mut refuse = |why: String| wrong.push(problem("contacts.toml", format!("{:?}: {why}", self.code)));
        // A place without a number is shown with its name only: the page says how to reach it.
        let has_number = !self.display.is_empty() || !self.tel_mobile.is_empty();
        let digits = self.tel_mobile.strip_prefix('+').unwrap_or(&self.tel_mobile);
        if has_number && (digits.len() < 3 || !digits.bytes().all(|b| b.is_ascii_digit())) {
            refuse(format!("tel_mobile {:?} cannot be dialled", self.tel_mobile));
        }
        if self.display.is_empty() != self.tel_mobile.is_empty() {
            refuse("display and tel_mobile stand together or not at all".to_owned());
        }
        for topic in
            self.topics.iter().filter(|topic| taxonomy.entry(huquq_domain::taxonomy::List::Topic, topic).is_none())
        {
            refuse(format!("there is no topic {topic:?}"));
        }
        let dialled_on = match self.dialled_on.as_str() {
            "" => None,
            date => date
                .parse::<Date>()
                .map_err(|_| refuse(format!("dialled_on {date:?} is no date such as 2026-11-22")))
                .ok(),
        };
        Contact {
            code: self.code,
            display: self.display,
            tel_mobile: self.tel_mobile,
            also: Some(self.also).filter(|text| !text.is_empty()),
            site: Some(self.site).filter(|text| !text.is_empty()),
            source: self.source,
            facts: self.facts,
            confidence: self.confidence,
            dialled_on,
            topics: self.topics,
            place: self.place,
        }
    }
}

fn problem(file: &str, why: impl ToString) -> OfficeError {
    OfficeError { file: format!("office/{file}"), why: why.to_string() }
}

fn read<T: DeserializeOwned>(dir: Option<&Path>, name: &str, wrong: &mut Vec<OfficeError>) -> Option<T> {
    let text = match dir {
        None => EMBEDDED.iter().find(|(file, _)| *file == name).map(|(_, text)| (*text).to_owned()).unwrap_or_default(),
        Some(dir) => match std::fs::read_to_string(dir.join(name)) {
            Ok(text) => text,
            Err(e) => {
                wrong.push(problem(name, format!("it cannot be read ({})", e.kind())));
                return None;
            }
        },
    };
    match toml::from_str(&text) {
        Ok(value) => Some(value),
        Err(e) => {
            let line = e.span().map_or(0, |span| text[..span.start.min(text.len())].matches('\n').count() + 1);
            wrong.push(problem(name, format!("line {line}: {}", e.message().replace('\n', " "))));
            None
        }
    }
}

#[cfg(test)]
#[path = "office_tests.rs"]
mod tests;
