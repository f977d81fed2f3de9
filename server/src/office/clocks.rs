//! The rules of the institution's clocks, read and checked.

use huquq_domain::clock::{Days, Rule};
use huquq_domain::event::What;
use huquq_domain::role::Urgency;
use huquq_domain::taxonomy::{List, Taxonomy};
use serde::Deserialize;

use super::{OfficeError, problem};

/// The file as it stands.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Clocks {
    #[serde(default)]
    clock: Vec<ClockEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ClockEntry {
    id: String,
    starts: String,
    stops: Vec<String>,
    days: u16,
    counted: String,
    #[serde(default)]
    urgency: String,
    #[serde(default)]
    topic: String,
    facts: Vec<String>,
    confirmed: String,
}

impl Clocks {
    /// The rules; what is wrong with them is added to `wrong`.
    pub(super) fn checked(self, taxonomy: &Taxonomy, wrong: &mut Vec<OfficeError>) -> Vec<Rule> {
        let mut rules: Vec<Rule> = Vec::new();
        for entry in self.clock {
            let twice = rules.iter().any(|rule| rule.id == entry.id);
            match entry.checked(taxonomy, twice, wrong) {
                Some(rule) => rules.push(rule),
                None => continue,
            }
        }
        rules
    }
}

impl ClockEntry {
    fn checked(self, taxonomy: &Taxonomy, twice: bool, wrong: &mut Vec<OfficeError>) -> Option<Rule> {
        let mut refuse = |why: String| wrong.push(problem("clocks.toml", format!("{:?}: {why}", self.id)));
        if twice {
            refuse("it stands twice".to_owned());
        }
        for kind in self.stops.iter().chain([&self.starts]).filter(|kind| !What::KINDS.contains(&kind.as_str())) {
            refuse(format!("there is no event {kind:?}"));
        }
        if self.days == 0 || self.stops.is_empty() {
            refuse("it needs at least one day and something that stops it".to_owned());
        }
        if !self.topic.is_empty() && taxonomy.entry(List::Topic, &self.topic).is_none() {
            refuse(format!("there is no topic {:?}", self.topic));
        }
        let urgency = Urgency::from_code(&self.urgency);
        if urgency.is_none() && !self.urgency.is_empty() {
            refuse(format!("there is no urgency {:?}", self.urgency));
        }
        let counted = Days::from_code(&self.counted);
        if counted.is_none() {
            refuse(format!("days are counted \"calendar\" or \"working\", not {:?}", self.counted));
        }
        let set = |text: String| Some(text).filter(|text| !text.is_empty());
        Some(Rule {
            counted: counted?,
            id: self.id,
            starts: self.starts,
            stops: self.stops,
            days: self.days,
            urgency,
            topic: set(self.topic),
            facts: self.facts,
            confirmed: set(self.confirmed),
        })
    }
}
