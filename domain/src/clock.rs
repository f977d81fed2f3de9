//! Clocks: by when something is due, computed from a complaint's log by rules of the institution's data. The rules are data
//! because a lawyer confirms each one by itself, and because the law of another institution is another.

use jiff::civil::{Date, Weekday};
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};

use crate::event::Event;
use crate::role::{Urgency, codes};

codes! {
    /// How the days of a rule are counted.
    Days {
        /// Every day.
        Calendar = "calendar",
        /// Monday to Friday. Public holidays are not taken out: no list of them is part of the data.
        Working = "working",
    }
}

/// One rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// Its stable id; its name stands in the texts as `clock-ID`.
    pub id: String,
    /// The kind of event that starts it: see [`crate::event::What::KINDS`].
    pub starts: String,
    /// The kinds of events that stop it.
    pub stops: Vec<String>,
    /// How many days; the day of the start is not counted.
    pub days: u16,
    /// How they are counted.
    pub counted: Days,
    /// Only for complaints of this urgency.
    pub urgency: Option<Urgency>,
    /// Only for complaints with this topic.
    pub topic: Option<String>,
    /// The facts that it stands on; none: it is an aim of the office itself and no law.
    pub facts: Vec<String>,
    /// Who confirmed it as a lawyer, and when. Empty: it is shown to staff only.
    pub confirmed: Option<String>,
}

/// A clock of one complaint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clock<'a> {
    /// The rule.
    pub rule: &'a Rule,
    /// The last day, in the office's time zone.
    pub due: Date,
    /// When it was stopped.
    pub stopped: Option<Timestamp>,
}

impl Clock<'_> {
    /// Whether it runs and its last day lies before `today`.
    #[must_use]
    pub fn late(&self, today: Date) -> bool {
        self.stopped.is_none() && self.due < today
    }
}

/// What a rule asks of a complaint besides its log.
#[derive(Debug, Clone, Copy)]
pub struct About<'a> {
    /// How soon a person must look at it.
    pub urgency: Urgency,
    /// The topic, if chosen.
    pub topic: Option<&'a str>,
}

/// The clocks of a complaint in the order of the rules. A rule that starts several times runs from the last start.
#[must_use]
pub fn clocks<'a>(rules: &'a [Rule], log: &[Event], about: About<'_>, zone: &TimeZone) -> Vec<Clock<'a>> {
    rules.iter().filter(|rule| rule.holds(about)).filter_map(|rule| rule.of(log, zone)).collect()
}

impl Rule {
    fn holds(&self, about: About<'_>) -> bool {
        self.urgency.is_none_or(|urgency| urgency == about.urgency)
            && self.topic.as_deref().is_none_or(|topic| about.topic == Some(topic))
    }

    fn of(&self, log: &[Event], zone: &TimeZone) -> Option<Clock<'_>> {
        let start = log.iter().rposition(|event| event.what.kind() == self.starts)?;
        let due = self.last_day(log[start].at.to_zoned(zone.clone()).date())?;
        let stop = log[start..].iter().find(|event| self.stops.iter().any(|kind| kind == event.what.kind()));
        Some(Clock { rule: self, due, stopped: stop.map(|event| event.at) })
    }

    /// `None` only beyond the end of the calendar.
    fn last_day(&self, start: Date) -> Option<Date> {
        let mut day = start;
        let mut left = self.days;
        while left > 0 {
            day = day.checked_add(Span::new().days(1)).ok()?;
            let counts = match self.counted {
                Days::Calendar => true,
                Days::Working => !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday),
            };
            left -= u16::from(counts);
        }
        Some(day)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::event::{Actor, What};
    use crate::role::Channel;

    fn rule(starts: &str, days: u16, counted: Days) -> Rule {
        Rule {
            id: "answer".to_owned(),
            starts: starts.to_owned(),
            stops: vec!["answered".to_owned(), "closed".to_owned()],
            days,
            counted,
            urgency: None,
            topic: None,
            facts: Vec::new(),
            confirmed: None,
        }
    }

    fn at(text: &str, what: What) -> Event {
        Event { at: text.parse().unwrap(), actor: Actor::Program, what }
    }

    fn filed(at_: &str) -> Event {
        at(at_, What::Filed { channel: Channel::Web, urgency: Urgency::Ordinary })
    }

    const ABOUT: About<'_> = About { urgency: Urgency::Ordinary, topic: None };

    fn baku() -> TimeZone {
        TimeZone::get("Asia/Baku").unwrap()
    }

    #[test]
    fn days_are_counted_from_the_day_after_in_the_offices_time() {
        // 21:00 UTC on the 22nd is the 23rd in Baku.
        let log = [filed("2026-11-22T21:00:00Z")];
        let rules = [rule("filed", 10, Days::Calendar)];
        assert_eq!(clocks(&rules, &log, ABOUT, &baku())[0].due.to_string(), "2026-12-03");
    }

    #[test]
    fn working_days_leave_out_the_weekend() {
        // A Friday.
        let log = [filed("2026-11-20T08:00:00Z")];
        let rules = [rule("filed", 1, Days::Working), rule("filed", 10, Days::Working)];
        let due: Vec<_> = clocks(&rules, &log, ABOUT, &baku()).iter().map(|clock| clock.due.to_string()).collect();
        assert_eq!(due, ["2026-11-23", "2026-12-04"]);
    }

    #[test]
    fn a_clock_runs_from_its_last_start_until_what_stops_it() {
        let rules = [rule("body_asked", 10, Days::Calendar)];
        assert!(clocks(&rules, &[filed("2026-11-01T08:00:00Z")], ABOUT, &baku()).is_empty());
        let mut log = vec![filed("2026-11-01T08:00:00Z"), at("2026-11-02T08:00:00Z", What::BodyAsked)];
        log.push(at("2026-11-03T08:00:00Z", What::Answered));
        let stopped = clocks(&rules, &log, ABOUT, &baku())[0].clone();
        assert!(stopped.stopped.is_some() && !stopped.late("2027-01-01".parse().unwrap()));
        log.push(at("2026-11-05T08:00:00Z", What::BodyAsked));
        let again = clocks(&rules, &log, ABOUT, &baku())[0].clone();
        assert_eq!((again.due.to_string().as_str(), again.stopped), ("2026-11-15", None));
        assert!(!again.late("2026-11-15".parse().unwrap()) && again.late("2026-11-16".parse().unwrap()));
    }

    #[test]
    fn a_rule_holds_only_for_what_it_is_made_for() {
        let mut urgent = rule("filed", 1, Days::Calendar);
        urgent.urgency = Some(Urgency::Urgent);
        let mut topical = rule("filed", 10, Days::Working);
        topical.topic = Some("information_access".to_owned());
        let (rules, log) = ([urgent, topical], [filed("2026-11-20T08:00:00Z")]);
        assert!(clocks(&rules, &log, ABOUT, &baku()).is_empty());
        let about = About { urgency: Urgency::Urgent, topic: Some("information_access") };
        assert_eq!(clocks(&rules, &log, about, &baku()).len(), 2);
    }

    #[test]
    fn every_kind_of_event_can_be_named() {
        let filed = What::Filed { channel: Channel::Web, urgency: Urgency::Ordinary };
        assert!(What::KINDS.contains(&filed.kind()));
        let json: Vec<String> = What::KINDS.iter().map(|kind| format!("{{\"kind\":\"{kind}.1\"}}")).collect();
        let plain: Vec<What> = json.iter().filter_map(|json| serde_json::from_str(json).ok()).collect();
        // `filed`, `closed` and `files_added` carry more than their kind.
        assert_eq!(plain.len() + 3, What::KINDS.len());
        assert!(plain.iter().all(|what| What::KINDS.contains(&what.kind())));
    }
}
