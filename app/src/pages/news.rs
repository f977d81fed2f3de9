//! News and events of the office, in our own words, each with the page it was read on.

use huquq_domain::language::Language;
use huquq_locales::guides::State;
use huquq_locales::news::Item;
use huquq_locales::{Arg, msg};
use jiff::civil::Date;
use leptos::prelude::*;

use super::guide::{fallback, shown};
use crate::components::icon::Icon;
use crate::components::notice::{Notice, Tone};
use crate::paths::Address;
use crate::render::{Head, Html, Reader, Scripts, render};
use crate::styles::{Styles, css};

static STYLES: Styles = Styles::public(&[css::LISTS]);

/// What the list of news shows: every item there is.
pub struct NewsView;

impl NewsView {
    /// The usual one.
    #[must_use]
    pub fn samples(_: Reader) -> Vec<(&'static str, Self)> {
        vec![("usual", Self)]
    }
}

/// What the page of one item shows.
pub struct NewsItemView {
    /// The item, as the reader gets it.
    pub item: &'static Item,
}

impl NewsItemView {
    /// The item with this slug.
    #[must_use]
    pub fn find(reader: Reader, slug: &str) -> Option<Self> {
        let item = reader.site.texts.news_for(reader.language).into_iter().find(|item| item.slug == slug)?;
        Some(Self { item })
    }

    /// Every item.
    #[must_use]
    pub fn samples(reader: Reader) -> Vec<(&'static str, Self)> {
        reader
            .site
            .texts
            .news_for(reader.language)
            .into_iter()
            .map(|item| (item.slug.as_str(), Self { item }))
            .collect()
    }
}

/// What the list of events shows.
pub struct EventsView {
    /// The office's day: what is over, and what is to come.
    pub today: Date,
}

impl EventsView {
    /// When all is over, and when all is to come.
    #[must_use]
    pub fn samples(_: Reader) -> Vec<(&'static str, Self)> {
        vec![("past", Self { today: Date::MAX }), ("coming", Self { today: Date::MIN })]
    }
}

/// Renders the list of news.
#[must_use]
pub fn news(reader: Reader, _: &NewsView) -> Html {
    let tr = reader.tr();
    render(reader, head(tr.plain(msg::NEWS_TITLE), Address::News), || {
        let items = reader.site.texts.news_for(reader.language);
        view! {
            <div class="w">
                <h1>{tr.text(msg::NEWS_TITLE)}</h1>
                <p class="lead">{tr.text(msg::NEWS_LEAD)}</p>
                {rows(reader, &items)}
                <p><a href=reader.to(&Address::NewsFeed)>{tr.text(msg::NEWS_FEED)}</a></p>
            </div>
        }
        .into_any()
    })
}

/// Renders one item.
#[must_use]
pub fn news_item(reader: Reader, view: &NewsItemView) -> Html {
    let tr = reader.tr();
    let item = view.item;
    let foreign = item.language != reader.language;
    let words = reader.within(item.language).tr();
    let (lang, dir) = (foreign.then(|| item.language.tag()), foreign.then(|| item.language.direction().html()));
    render(reader, head(item.front.title.clone(), Address::NewsItem(item.slug.clone())), || {
        let paragraphs: Vec<AnyView> =
            item.paragraphs.iter().map(|text| view! { <p>{text.clone()}</p> }.into_any()).collect();
        let state = match (&item.front.text_reviewed, item.front.state) {
            (Some(_), _) => None,
            (None, State::Original) => Some(msg::GUIDE_STATE_ORIGINAL),
            (None, State::Draft) => Some(msg::GUIDE_STATE_DRAFT),
            (None, State::Outdated) => Some(msg::GUIDE_STATE_OUTDATED),
        };
        let state = state.map(|state| view! { <Notice tone=Tone::Warn><p>{words.text(state)}</p></Notice> });
        let read = tr.with(msg::NEWS_READ_ON, &[("date", Arg::from(tr.date(item.front.source_read)))]);
        view! {
            <div class="w narrow">
                <p class="back"><a href=reader.to(&Address::News)>{Icon::Back.view()} {tr.text(msg::NEWS_TITLE)}</a></p>
                {fallback(reader, item.language, &[])}
                <article class="prose" lang=lang dir=dir>
                    <h1>{item.front.title.clone()}</h1>
                    <p class="small">{when(reader, item)}</p>
                    {state}
                    {paragraphs}
                </article>
                <p class="small">
                    {tr.text(msg::NEWS_SOURCE)} ": "
                    <a href=item.front.source.clone()><bdi dir="ltr">{shown(&item.front.source).to_owned()}</bdi></a>
                    " · " {read}
                </p>
            </div>
        }
        .into_any()
    })
}

/// Renders the events: what is to come before what is over.
#[must_use]
pub fn events(reader: Reader, view: &EventsView) -> Html {
    let tr = reader.tr();
    let items = reader.site.texts.news_for(reader.language);
    let (past, coming): (Vec<_>, Vec<_>) = items.into_iter().partition(|item| item.front.until < view.today);
    render(reader, head(tr.plain(msg::EVENTS_TITLE), Address::Events), || {
        let coming = if coming.is_empty() {
            view! { <p>{tr.text(msg::EVENTS_NONE)}</p> }.into_any()
        } else {
            rows(reader, &coming)
        };
        let past = (!past.is_empty()).then(|| {
            view! { <section><h2>{tr.text(msg::EVENTS_PAST)}</h2>{rows(reader, &past)}</section> }
        });
        view! {
            <div class="w">
                <h1>{tr.text(msg::EVENTS_TITLE)}</h1>
                <p class="lead">{tr.text(msg::EVENTS_LEAD)}</p>
                <section><h2>{tr.text(msg::EVENTS_COMING)}</h2>{coming}</section>
                {past}
                <p><a href=reader.to(&Address::EventsCalendar)>{tr.text(msg::EVENTS_CALENDAR)}</a></p>
            </div>
        }
        .into_any()
    })
}

fn rows(reader: Reader, items: &[&Item]) -> AnyView {
    let rows: Vec<AnyView> = items
        .iter()
        .map(|item| {
            let foreign = item.language != reader.language;
            let (tag, dir) = (item.language.tag(), item.language.direction().html());
            view! {
                <li lang=foreign.then_some(tag) dir=foreign.then_some(dir)>
                    <a href=reader.to(&Address::NewsItem(item.slug.clone()))>
                        <span>
                            <b>{item.front.title.clone()}</b>
                            <span>{item.front.summary.clone()}</span>
                            <small>{when(reader, item)}</small>
                        </span>
                        {Icon::Chevron.view()}
                    </a>
                </li>
            }
            .into_any()
        })
        .collect();
    view! { <ul class="rows">{rows}</ul> }.into_any()
}

fn when(reader: Reader, item: &Item) -> String {
    let tr = reader.within(item.language).tr();
    let front = &item.front;
    let day = |date| Arg::from(tr.date(date));
    let place = ("place", Arg::from(front.place.as_str()));
    if front.date == front.until {
        tr.with(msg::NEWS_WHEN, &[("date", day(front.date)), place])
    } else {
        tr.with(msg::NEWS_FROM_TO, &[("from", day(front.date)), ("until", day(front.until)), place])
    }
}

fn head(title: String, path: Address) -> Head {
    Head {
        title,
        error: false,
        path,
        styles: &STYLES,
        scripts: Scripts::None,
        current: None,
        robots_noindex: false,
        languages: Language::all().collect(),
    }
}
