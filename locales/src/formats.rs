//! Dates, numbers, order and upper case in each language, by ICU.
//!
//! Western digits everywhere but in Persian, 24 hours, Gregorian calendar: as the authorities of the country count.

use std::cell::RefCell;
use std::rc::Rc;

use huquq_domain::date::PartialDate;
use huquq_domain::language::{Direction, Language};
use icu_calendar::{Date, Gregorian};
use icu_casemap::CaseMapper;
use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_datetime::fieldsets::{T, Y, YM, YMD};
use icu_datetime::input::Time;
use icu_datetime::{FixedCalendarDateTimeFormatter as Formatter, NoCalendarFormatter};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale::Locale;
use jiff::civil;

/// What one language needs. ICU's formatters may not cross threads, so each thread keeps its own.
struct Formats {
    day: Formatter<Gregorian, YMD>,
    month: Formatter<Gregorian, YM>,
    year: Formatter<Gregorian, Y>,
    time: NoCalendarFormatter<T>,
    decimal: DecimalFormatter,
}

thread_local! {
    static MADE: RefCell<Vec<(Language, Rc<Formats>)>> = const { RefCell::new(Vec::new()) };
}

impl Formats {
    fn new(language: Language) -> Result<Self, String> {
        let locale = locale(language)?;
        let said = |error: &dyn std::fmt::Display| error.to_string();
        Ok(Self {
            day: Formatter::try_new((&locale).into(), YMD::long()).map_err(|e| said(&e))?,
            month: Formatter::try_new((&locale).into(), YM::long()).map_err(|e| said(&e))?,
            year: Formatter::try_new((&locale).into(), Y::long()).map_err(|e| said(&e))?,
            time: NoCalendarFormatter::try_new((&locale).into(), T::hm()).map_err(|e| said(&e))?,
            decimal: DecimalFormatter::try_new((&locale).into(), Default::default()).map_err(|e| said(&e))?,
        })
    }

    /// `None` only if ICU does not know the language, which [`sure`] has ruled out at start.
    fn of(language: Language) -> Option<Rc<Self>> {
        MADE.with_borrow_mut(|made| {
            if let Some((_, formats)) = made.iter().find(|(known, _)| *known == language) {
                return Some(Rc::clone(formats));
            }
            let formats = Rc::new(Self::new(language).ok()?);
            made.push((language, Rc::clone(&formats)));
            Some(formats)
        })
    }
}

fn locale(language: Language) -> Result<Locale, String> {
    let tag = match language.tag() {
        // British order: the day before the month.
        "en" => "en-GB-u-hc-h23",
        "fa" => "fa-u-hc-h23",
        tag => return format!("{tag}-u-hc-h23-nu-latn").parse().map_err(|error| format!("{tag}: {error}")),
    };
    tag.parse().map_err(|error| format!("{tag}: {error}"))
}

/// Makes sure that ICU knows the language.
pub(crate) fn sure(language: Language) -> Result<(), String> {
    Formats::new(language).map(|_| ())
}

/// The order of words in a language.
pub(crate) fn collator(language: Language) -> Result<CollatorBorrowed<'static>, String> {
    Collator::try_new((&locale(language)?).into(), CollatorOptions::default()).map_err(|error| error.to_string())
}

/// A whole number.
pub(crate) fn number(language: Language, number: u64) -> String {
    match Formats::of(language) {
        Some(formats) => formats.decimal.format(&Decimal::from(number)).to_string(),
        None => number.to_string(),
    }
}

/// A day: `22 November 2026`.
pub(crate) fn day(language: Language, date: civil::Date) -> String {
    match (Formats::of(language), gregorian(date)) {
        (Some(formats), Some(day)) => formats.day.format(&day).to_string(),
        _ => date.to_string(),
    }
}

/// A day and the time in 24 hours.
///
/// Joined by a comma, not by ICU: its Azerbaijani joins them by a slash, which reads as a part of the date.
pub(crate) fn moment(language: Language, at: civil::DateTime) -> String {
    let small = |n: i8| u8::try_from(n).unwrap_or_default();
    let time = Time::try_new(small(at.hour()), small(at.minute()), 0, 0).ok();
    let time = match (Formats::of(language), time) {
        (Some(formats), Some(time)) => formats.time.format(&time).to_string(),
        _ => at.strftime("%H:%M").to_string(),
    };
    let comma = match language.direction() {
        Direction::Ltr => ",",
        Direction::Rtl => "،",
    };
    format!("{}{comma} {time}", day(language, at.date()))
}

/// A day, a month or a year, as far as it is known.
pub(crate) fn partial(language: Language, date: PartialDate) -> String {
    let (Some(formats), Some(first)) = (Formats::of(language), gregorian(date.earliest())) else {
        return date.to_string();
    };
    match (date.month(), date.day()) {
        (Some(_), Some(_)) => formats.day.format(&first).to_string(),
        (Some(_), None) => formats.month.format(&first).to_string(),
        (None, _) => formats.year.format(&first).to_string(),
    }
}

/// Upper case: `i` becomes `İ` in Azerbaijani.
pub(crate) fn upper(language: Language, text: &str) -> String {
    match locale(language) {
        Ok(locale) => CaseMapper::new().uppercase_to_string(text, &locale.id).into_owned(),
        Err(_) => text.to_owned(),
    }
}

fn gregorian(date: civil::Date) -> Option<Date<Gregorian>> {
    let small = |n: i8| u8::try_from(n).ok();
    Date::try_new_gregorian(i32::from(date.year()), small(date.month())?, small(date.day())?).ok()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
#[path = "formats_tests.rs"]
mod tests;
