//! A day as people remember it: a year, perhaps a month, perhaps a day.

use std::fmt;

use jiff::civil::Date;

/// The earliest year an answer may name: nobody complains of what happened before.
pub const EARLIEST_YEAR: i16 = 1900;

/// A date of which the month or the day may be unknown. Written `2026`, `2026-11` or `2026-11-14`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct PartialDate {
    year: i16,
    month: Option<i8>,
    day: Option<i8>,
}

/// Why three typed parts are no date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DateError {
    /// A day without a month, or anything without a year.
    #[error("a larger part is missing")]
    Incomplete,
    /// A part is no number, or there is no such day.
    #[error("there is no such day")]
    NoSuchDay,
    /// Before [`EARLIEST_YEAR`].
    #[error("too early")]
    TooEarly,
}

impl PartialDate {
    /// Makes a date of three parts as typed. `Ok(None)` if all are blank.
    ///
    /// # Errors
    /// [`DateError`] naming what does not fit.
    pub fn from_parts(year: &str, month: &str, day: &str) -> Result<Option<Self>, DateError> {
        let (year, month, day) = (number(year)?, number(month)?, number(day)?);
        match (year, month, day) {
            (None, None, None) => Ok(None),
            (None, ..) | (_, None, Some(_)) => Err(DateError::Incomplete),
            (Some(year), month, day) => Self::checked(year, month, day).map(Some),
        }
    }

    /// Reads `2026`, `2026-11` or `2026-11-14`, any script's digits.
    ///
    /// # Errors
    /// [`DateError`] naming what does not fit.
    pub fn parse(typed: &str) -> Result<Option<Self>, DateError> {
        let mut parts = typed.trim().splitn(3, '-');
        let mut next = || parts.next().unwrap_or_default();
        Self::from_parts(next(), next(), next())
    }

    fn checked(year: u16, month: Option<u16>, day: Option<u16>) -> Result<Self, DateError> {
        let year = i16::try_from(year).map_err(|_| DateError::NoSuchDay)?;
        let small = |n: Option<u16>| n.map(i8::try_from).transpose().map_err(|_| DateError::NoSuchDay);
        let (month, day) = (small(month)?, small(day)?);
        if year < EARLIEST_YEAR {
            return Err(DateError::TooEarly);
        }
        Date::new(year, month.unwrap_or(1), day.unwrap_or(1)).map_err(|_| DateError::NoSuchDay)?;
        Ok(Self { year, month, day })
    }

    /// The first day it can mean.
    #[must_use]
    pub fn earliest(self) -> Date {
        // The parts were checked when it was made, so the fallback is never taken.
        Date::new(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1)).unwrap_or(Date::MIN)
    }

    /// The last day it can mean.
    #[must_use]
    pub fn latest(self) -> Date {
        match (self.month, self.day) {
            (None, _) => self.earliest().last_of_year(),
            (Some(_), None) => self.earliest().last_of_month(),
            (Some(_), Some(_)) => self.earliest(),
        }
    }

    /// Whether even its first day lies after `today`.
    #[must_use]
    pub fn is_after(self, today: Date) -> bool {
        self.earliest() > today
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> i16 {
        self.year
    }

    /// The month, 1 to 12, if known.
    #[must_use]
    pub fn month(self) -> Option<i8> {
        self.month
    }

    /// The day of the month, if known.
    #[must_use]
    pub fn day(self) -> Option<i8> {
        self.day
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

/// The ASCII form of any digit people type here: Western, Arabic-Indic, Persian, Devanagari, full width.
#[must_use]
pub fn ascii_digit(c: char) -> Option<char> {
    const ZEROS: [char; 5] = ['0', '٠', '۰', '०', '０'];
    ZEROS.iter().find_map(|zero| {
        let value = u32::from(c).checked_sub(u32::from(*zero)).filter(|v| *v < 10)?;
        char::from_digit(value, 10)
    })
}

/// Reads a typed whole number; blank is `None`.
fn number(typed: &str) -> Result<Option<u16>, DateError> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    let digits: Option<String> = typed.chars().map(ascii_digit).collect();
    digits.and_then(|d| d.parse().ok()).map(Some).ok_or(DateError::NoSuchDay)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn parts_may_be_missing_from_the_small_end_only() {
        let shown = |y, m, d| PartialDate::from_parts(y, m, d).map(|date| date.map(|date| date.to_string()));
        assert_eq!(shown("", " ", ""), Ok(None));
        assert_eq!(shown("2026", "", ""), Ok(Some("2026".into())));
        assert_eq!(shown("2026", "2", ""), Ok(Some("2026-02".into())));
        assert_eq!(shown("۲۰۲۶", "٢", "28"), Ok(Some("2026-02-28".into())));
        assert_eq!(shown("2026", "", "3"), Err(DateError::Incomplete));
        assert_eq!(shown("", "2", "3"), Err(DateError::Incomplete));
        assert_eq!(shown("2026", "2", "29"), Err(DateError::NoSuchDay));
        assert_eq!(shown("2026", "13", ""), Err(DateError::NoSuchDay));
        assert_eq!(shown("1899", "", ""), Err(DateError::TooEarly));
        assert_eq!(shown("x", "", ""), Err(DateError::NoSuchDay));
    }

    #[test]
    fn the_present_month_is_not_in_the_future() {
        let today = jiff::civil::date(2026, 11, 22);
        let after = |text: &str| PartialDate::parse(text).unwrap().unwrap().is_after(today);
        assert!(!after("2026-11"));
        assert!(!after("2026-11-22"));
        assert!(after("2026-11-23"));
        assert!(after("2027"));
    }

    #[test]
    fn what_is_not_known_may_be_any_day() {
        let days = |text: &str| {
            let date = PartialDate::parse(text).unwrap().unwrap();
            (date.earliest().to_string(), date.latest().to_string())
        };
        let pair = |from: &str, to: &str| (from.to_owned(), to.to_owned());
        assert_eq!(days("2024"), pair("2024-01-01", "2024-12-31"));
        assert_eq!(days("2024-02"), pair("2024-02-01", "2024-02-29"));
        assert_eq!(days("2024-02-07"), pair("2024-02-07", "2024-02-07"));
    }

    proptest! {
        #[test]
        fn what_is_shown_reads_back(typed in "(19|20)[0-9]{2}(-(0[1-9]|1[0-2])(-(0[1-9]|1[0-9]|2[0-8]))?)?") {
            let date = PartialDate::parse(&typed).unwrap().unwrap();
            prop_assert_eq!(date.to_string(), typed);
        }

        #[test]
        fn reading_never_panics(typed in "\\PC{0,20}") {
            let _ = PartialDate::parse(&typed);
        }
    }
}
