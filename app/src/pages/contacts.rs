//! Who helps with what: every published number, where it was read, and whether a person has dialled it.

use huquq_domain::language::Language;
use huquq_domain::taxonomy::{List, Taxonomy};
use huquq_locales::{Arg, Msg, msg};
use leptos::prelude::*;

use super::guide::shown;
use super::prose::second_way;
use crate::components::icon::Icon;
use crate::components::links::number;
use crate::institution::Contact;
use crate::paths::{Address, NavItem};
use crate::render::{Head, Html, Reader, Scripts, render};
use crate::styles::{Styles, css};

static STYLES: Styles = Styles::public(&[css::SEARCH, css::CONTACTS]);

/// What the page shows.
#[derive(Default)]
pub struct ContactsView {
    /// Only who helps with this topic.
    pub topic: Option<String>,
    /// Only who helps here.
    pub place: Option<String>,
    /// The topics that can be chosen.
    pub topics: Vec<String>,
}

impl ContactsView {
    /// The numbers of an institution with these lists, for a topic and a place; unknown codes ask for everything.
    #[must_use]
    pub fn new(reader: Reader, taxonomy: &Taxonomy, topic: Option<&str>, place: Option<&str>) -> Self {
        let contacts = &reader.site.institution.contacts;
        let named = |code: &str| contacts.iter().any(|contact| contact.topics.iter().any(|topic| topic == code));
        let listed = taxonomy.list(List::Topic).iter().map(|entry| entry.code.clone());
        let place = place.filter(|place| contacts.iter().any(|contact| contact.place == **place));
        Self {
            topic: topic.and_then(|code| taxonomy.entry(List::Topic, code)).map(|entry| entry.code.clone()),
            place: place.map(str::to_owned),
            topics: listed.filter(|code| named(code)).collect(),
        }
    }

    /// All, those for a problem, and none.
    #[must_use]
    pub fn samples(_: Reader) -> Vec<(&'static str, Self)> {
        let topics = || vec!["labour".to_owned(), "health".to_owned()];
        let view = |topic: Option<&str>, place: Option<&str>| Self {
            topic: topic.map(str::to_owned),
            place: place.map(str::to_owned),
            topics: topics(),
        };
        vec![
            ("usual", view(None, None)),
            ("for-a-problem", view(Some("labour"), None)),
            ("none", view(Some("labour"), Some("ganja"))),
        ]
    }

    fn shows(&self, contact: &Contact) -> bool {
        let topic = |topic: &String| contact.topics.is_empty() || contact.topics.contains(topic);
        self.topic.as_ref().is_none_or(topic) && self.place.as_ref().is_none_or(|place| contact.place == *place)
    }
}

/// Renders the numbers.
#[must_use]
pub fn contacts(reader: Reader, view: &ContactsView) -> Html {
    let tr = reader.tr();
    let filtered = view.topic.is_some() || view.place.is_some();
    let head = Head {
        title: tr.plain(msg::CONTACTS_TITLE),
        error: false,
        path: Address::Contacts,
        styles: &STYLES,
        scripts: Scripts::None,
        current: Some(NavItem::Contacts),
        robots_noindex: filtered,
        languages: Language::all().collect(),
    };
    render(reader, head, || {
        let shown = reader.site.institution.contacts.iter().filter(|contact| view.shows(contact));
        let rows: Vec<AnyView> = shown.map(|contact| row(reader, contact)).collect();
        let list = if rows.is_empty() {
            view! { <p class="none">{tr.text(msg::CONTACTS_NONE)}</p> }.into_any()
        } else {
            view! { <ul class="contacts">{rows}</ul> }.into_any()
        };
        view! {
            <div class="w">
                <h1>{tr.text(msg::CONTACTS_TITLE)}</h1>
                <p class="lead">{tr.text(msg::CONTACTS_LEAD)}</p>
                {filter(reader, view)}
                {list}
            </div>
        }
        .into_any()
    })
}

fn filter(reader: Reader, view: &ContactsView) -> AnyView {
    let tr = reader.tr();
    let mut places: Vec<&String> = Vec::new();
    for contact in &reader.site.institution.contacts {
        if !places.contains(&&contact.place) {
            places.push(&contact.place);
        }
    }
    let option = |code: &str, label: String, chosen: Option<&String>| {
        let selected = chosen.is_some_and(|chosen| chosen == code);
        view! { <option value=code.to_owned() selected=selected>{label}</option> }.into_any()
    };
    let topics: Vec<AnyView> = view
        .topics
        .iter()
        .map(|code| option(code, tr.text(Msg::listed(List::Topic, code)), view.topic.as_ref()))
        .collect();
    let places: Vec<AnyView> =
        places.into_iter().map(|code| option(code, tr.text(Msg::contact_place(code)), view.place.as_ref())).collect();
    view! {
        <form class="filter" method="get" action=reader.to(&Address::Contacts)>
            <p>
                <label for="topic">{tr.text(msg::CONTACTS_FILTER_PROBLEM)}</label>
                <select id="topic" name="topic">
                    <option value="">{tr.text(msg::CONTACTS_FILTER_ANY)}</option>
                    {topics}
                </select>
            </p>
            <p>
                <label for="place">{tr.text(msg::CONTACTS_FILTER_PLACE)}</label>
                <select id="place" name="place">
                    <option value="">{tr.text(msg::CONTACTS_FILTER_ALL_PLACES)}</option>
                    {places}
                </select>
            </p>
            <button type="submit" class="button">{tr.text(msg::CONTACTS_FILTER_BUTTON)}</button>
        </form>
    }
    .into_any()
}

fn row(reader: Reader, contact: &Contact) -> AnyView {
    let tr = reader.tr();
    let host = shown(&contact.source).split('/').next().unwrap_or_default().to_owned();
    let dialled = match contact.dialled_on {
        Some(date) => Some(tr.with(msg::CONTACTS_DIALLED, &[("date", Arg::from(tr.date(date)))])),
        None => contact.has_number().then(|| tr.text(msg::CONTACTS_NOT_DIALLED)),
    };
    let according = (!contact.official_site && !host.is_empty()).then(
        || view! { <p class="small">{tr.with(msg::CONTACTS_ACCORDING, &[("host", Arg::from(host.as_str()))])}</p> },
    );
    let site = contact.site_url().map(|url| {
        view! { <span>{tr.text(msg::CONTACTS_SITE)} ": " <a href=url><bdi dir="ltr">{contact.site.clone()}</bdi></a></span> }
    });
    let source = (!contact.source.is_empty()).then(|| {
        view! {
            <span>
                {tr.text(msg::CONTACTS_SOURCE)} ": "
                <a href=contact.source.clone()><bdi dir="ltr">{host.clone()}</bdi></a>
            </span>
        }
    });
    let dial = contact.has_number().then(|| view! { {Icon::Phone.view()} {number(contact)} });
    view! {
        <li id=contact.code.clone()>
            <p class="num">{dial}</p>
            <div>
                <h2>{tr.text(Msg::contact_name(&contact.code))}</h2>
                <p>{tr.text(Msg::contact_help(&contact.code))}</p>
                {second_way(reader, contact)}
                {according}
                <p class="small links">{site} {source}</p>
                {dialled.map(|dialled| view! { <p class="small">{dialled}</p> })}
            </div>
        </li>
    }
    .into_any()
}
