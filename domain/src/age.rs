//! How long ago it was what a complaint is about. Nothing is refused for its age: the office only sees a mark.

use jiff::Span;
use jiff::civil::Date;

use crate::complaint::{Checked, Value};

/// The days from which the published answers of the office count their year: that it happened, that it was learned of.
const DAYS: [&str; 2] = ["happened_on", "learned_on"];

/// Whether by the answers more than a year had passed on this day. Only what is sure counts: the last day that a month or
/// a year can mean, the later of both answers, and nothing where no day was given.
#[must_use]
pub fn over_a_year(answers: &Checked, day: Date) -> bool {
    let told = DAYS.into_iter().filter_map(|field| match answers.get(field) {
        Some(Value::Date(date)) => Some(date.latest()),
        _ => None,
    });
    told.max().is_some_and(|latest| latest < day.saturating_sub(Span::new().years(1)))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::date::PartialDate;

    fn over(happened: &str, learned: &str, day: Date) -> bool {
        let mut answers = Checked::default();
        for (field, typed) in DAYS.into_iter().zip([happened, learned]) {
            if let Some(date) = PartialDate::parse(typed).unwrap() {
                answers.insert(field, Value::Date(date));
            }
        }
        over_a_year(&answers, day)
    }

    #[test]
    fn more_than_a_year_is_more_than_the_same_day_of_the_year_before() {
        let day = date(2026, 11, 22);
        assert!(over("2025-11-21", "", day));
        assert!(!over("2025-11-22", "", day));
        assert!(!over("2023-02-28", "", date(2024, 2, 29)) && over("2023-02-27", "", date(2024, 2, 29)));
    }

    #[test]
    fn what_is_not_sure_does_not_count() {
        let day = date(2026, 11, 22);
        assert!(!over("", "", day));
        assert!(!over("2025", "", day) && over("2024", "", day));
        assert!(!over("2025-11", "", day) && over("2025-10", "", day));
        assert!(!over("2020", "2026-09", day), "it was learned of later");
        assert!(over("2020", "2024-02", day) && over("", "2024-02", day));
    }
}
