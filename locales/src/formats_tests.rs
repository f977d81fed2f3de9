use std::cmp::Ordering;

use super::*;

/// The table of the glossary, for the languages there are; spaces that do not break are written as spaces.
const TABLE: &[(&str, &str, &str)] = &[
    ("az", "22 noyabr 2026", "12.345"),
    ("ru", "22 ноября 2026 г.", "12 345"),
    ("en", "22 November 2026", "12,345"),
    ("tr", "22 Kasım 2026", "12.345"),
    ("ka", "22 ნოემბერი, 2026", "12 345"),
    ("fa", "۲۲ نوامبر ۲۰۲۶", "۱۲٬۳۴۵"),
    ("ar", "22 نوفمبر 2026", "12,345"),
    // CLDR writes a comma before the year.
    ("ur", "22 نومبر، 2026", "12,345"),
    ("uk", "22 листопада 2026 р.", "12 345"),
    ("zh", "2026年11月22日", "12,345"),
];

fn plain(text: &str) -> String {
    text.chars().filter(|c| *c != '\u{200f}').map(|c| if c.is_whitespace() { ' ' } else { c }).collect()
}

fn in_language(tag: &str) -> Language {
    Language::from_tag(tag).unwrap()
}

#[test]
fn days_and_numbers_are_written_as_the_glossary_says() {
    assert_eq!(TABLE.len(), Language::all().count(), "the table lacks a language");
    for (tag, date, count) in TABLE {
        let language = in_language(tag);
        assert_eq!(plain(&day(language, civil::date(2026, 11, 22))), *date);
        assert_eq!(plain(&number(language, 12_345)), *count);
    }
}

#[test]
fn what_is_unknown_of_a_date_is_not_shown() {
    let shown = |tag, date| plain(&partial(in_language(tag), PartialDate::parse(date).unwrap().unwrap()));
    assert_eq!(shown("en", "2026-11-22"), "22 November 2026");
    assert_eq!(shown("en", "2026-11"), "November 2026");
    assert_eq!(shown("en", "2026"), "2026");
    assert_eq!(shown("az", "2026-11"), "noyabr 2026");
    assert_eq!(shown("ru", "2026-11"), "ноябрь 2026 г.");
    assert_eq!(shown("ar", "2026-11"), "نوفمبر 2026");
}

#[test]
fn the_time_has_24_hours_and_western_digits() {
    let shown = |tag| plain(&moment(in_language(tag), civil::date(2026, 11, 22).at(14, 5, 9, 0)));
    assert_eq!(shown("az"), "22 noyabr 2026, 14:05");
    assert_eq!(shown("ru"), "22 ноября 2026 г., 14:05");
    assert_eq!(shown("en"), "22 November 2026, 14:05");
    assert_eq!(shown("ar"), "22 نوفمبر 2026، 14:05");
    let midnight = plain(&moment(in_language("en"), civil::date(2026, 11, 22).at(0, 5, 0, 0)));
    assert_eq!(midnight, "22 November 2026, 00:05");
}

#[test]
fn upper_case_and_order_are_those_of_the_language() {
    assert_eq!(upper(in_language("az"), "izin, ığ"), "İZİN, IĞ");
    assert_eq!(upper(in_language("en"), "izin"), "IZIN");
    let az = collator(in_language("az")).unwrap();
    assert_eq!(az.compare("ç", "d"), Ordering::Less);
    assert_eq!(az.compare("ə", "f"), Ordering::Less);
    assert_eq!(az.compare("e", "ə"), Ordering::Less);
    assert_eq!(az.compare("x", "i"), Ordering::Less, "x stands before ı and i in Azerbaijani");
}
