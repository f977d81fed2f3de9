//! The news as an Atom feed (RFC 4287) and the events as a calendar (RFC 5545), made from the same items as the pages.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use huquq_app::paths::Address;
use huquq_domain::language::Language;
use huquq_locales::msg;
use huquq_locales::news::Item;
use jiff::civil::Date;

use crate::http::negotiate::Lang;
use crate::state::App;

/// The longest line of a calendar, in octets; longer ones are folded.
const CALENDAR_LINE: usize = 75;

/// The feed.
pub async fn atom(State(app): State<App>, Lang(language): Lang, headers: HeaderMap) -> Response {
    let path = Address::NewsFeed.in_language(language);
    app.pages.file(&path, "application/atom+xml; charset=utf-8", || feed(&app, language)).response(&headers)
}

/// The calendar.
pub async fn calendar(State(app): State<App>, Lang(language): Lang, headers: HeaderMap) -> Response {
    let path = Address::EventsCalendar.in_language(language);
    let make = || {
        let items = app.site.texts.news_for(language);
        ics(&app.site.public_url, language, &app.tr(language).plain(msg::EVENTS_TITLE), &items)
    };
    app.pages.file(&path, "text/calendar; charset=utf-8", make).response(&headers)
}

fn feed(app: &App, language: Language) -> String {
    let tr = app.tr(language);
    let address = |address: Address| format!("{}{}", app.site.public_url, address.in_language(language));
    let items = app.site.texts.news_for(language);
    let updated = items.iter().map(|item| item.front.written).max().unwrap_or(Date::ZERO);
    let entries: String = items
        .iter()
        .map(|item| {
            let url = escaped(&address(Address::NewsItem(item.slug.clone())));
            format!(
                "<entry xml:lang=\"{}\"><title>{}</title><id>{url}</id><link href=\"{url}\"/><updated>{}T00:00:00Z</updated>\
                 <summary>{}</summary></entry>",
                item.language,
                escaped(&item.front.title),
                item.front.written,
                escaped(&item.front.summary),
            )
        })
        .collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{language}\">\
         <title>{}</title><id>{}</id><link rel=\"self\" href=\"{}\"/><updated>{updated}T00:00:00Z</updated>\
         <author><name>{}</name></author>{entries}</feed>\n",
        escaped(&tr.plain(msg::NEWS_TITLE)),
        escaped(&address(Address::News)),
        escaped(&address(Address::NewsFeed)),
        escaped(&tr.plain(msg::SITE_OFFICE)),
    )
}

/// Text between tags and within quotes.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;").replace('\'', "&#39;")
}

fn ics(public_url: &str, language: Language, name: &str, items: &[&Item]) -> String {
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//Huquq//Events//EN".to_owned(),
        format!("NAME:{}", calendar_text(name)),
    ];
    for item in items {
        let front = &item.front;
        // Whole days: the end is the day after the last one.
        let end = front.until.tomorrow().unwrap_or(front.until);
        let compact = |date: Date| date.strftime("%Y%m%d").to_string();
        lines.extend([
            "BEGIN:VEVENT".to_owned(),
            format!("UID:{}@huquq", item.slug),
            format!("DTSTAMP:{}T000000Z", compact(front.written)),
            format!("DTSTART;VALUE=DATE:{}", compact(front.date)),
            format!("DTEND;VALUE=DATE:{}", compact(end)),
            format!("SUMMARY;LANGUAGE={}:{}", item.language, calendar_text(&front.title)),
            format!("LOCATION:{}", calendar_text(&front.place)),
            format!("DESCRIPTION:{}", calendar_text(&front.summary)),
            format!("URL:{public_url}{}", Address::NewsItem(item.slug.clone()).in_language(language)),
            "END:VEVENT".to_owned(),
        ]);
    }
    lines.push("END:VCALENDAR".to_owned());
    lines.iter().map(|line| folded(line)).collect()
}

fn calendar_text(text: &str) -> String {
    text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace('\n', "\\n")
}

/// A line, continued on the next after a blank where it is too long; never within a character.
fn folded(line: &str) -> String {
    let mut out = String::new();
    let mut length = 0;
    for c in line.chars() {
        if length + c.len_utf8() > CALENDAR_LINE {
            out.push_str("\r\n ");
            length = 1;
        }
        out.push(c);
        length += c.len_utf8();
    }
    out.push_str("\r\n");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_folded_by_octets_and_never_within_a_character() {
        let line = format!("SUMMARY:{}", "ə".repeat(100));
        let folded = folded(&line);
        assert!(folded.split("\r\n").all(|part| part.len() <= CALENDAR_LINE));
        assert_eq!(folded.replace("\r\n ", "").trim_end(), line);
    }

    #[test]
    fn what_has_a_meaning_is_escaped() {
        assert_eq!(calendar_text("a, b; c\\d\ne"), "a\\, b\\; c\\\\d\\ne");
        assert_eq!(escaped("<a href=\"x\">&'"), "&lt;a href=&quot;x&quot;&gt;&amp;&#39;");
    }
}
