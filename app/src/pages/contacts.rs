//! Who helps with what: every published number, where it was read, and whether a person has dialled it.

use huquq_domain::language::Language;
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

static STYLES: Styles = Styles::public(&[css::CONTACTS]);

/// What the page shows: nothing but texts and the institution's data.
pub struct ContactsView;

impl ContactsView {
    /// The usual one.
    #[must_use]
    pub fn samples() -> Vec<(&'static str, Self)> {
        vec![("usual", Self)]
    }
}

/// Renders the numbers.
#[must_use]
pub fn contacts(reader: Reader, _: &ContactsView) -> Html {
    let tr = reader.tr();
    let head = Head {
        title: tr.plain(msg::CONTACTS_TITLE),
        error: false,
        path: Address::Contacts,
        styles: &STYLES,
        scripts: Scripts::None,
        current: Some(NavItem::Contacts),
        robots_noindex: false,
        languages: Language::complete().collect(),
    };
    render(reader, head, || {
        let rows: Vec<AnyView> = reader.site.institution.contacts.iter().map(|contact| row(reader, contact)).collect();
        view! {
            <div class="w">
                <h1>{tr.text(msg::CONTACTS_TITLE)}</h1>
                <p class="lead">{tr.text(msg::CONTACTS_LEAD)}</p>
                <ul class="contacts">{rows}</ul>
            </div>
        }
        .into_any()
    })
}

fn row(reader: Reader, contact: &Contact) -> AnyView {
    let tr = reader.tr();
    let dialled = match contact.dialled_on {
        Some(date) => tr.with(msg::CONTACTS_DIALLED, &[("date", Arg::from(tr.date(date)))]),
        None => tr.text(msg::CONTACTS_NOT_DIALLED),
    };
    let site = contact.site_url().map(|url| {
        view! { <span>{tr.text(msg::CONTACTS_SITE)} ": " <a href=url><bdi dir="ltr">{contact.site.clone()}</bdi></a></span> }
    });
    let source = (!contact.source.is_empty()).then(|| {
        let host = shown(&contact.source).split('/').next().unwrap_or_default().to_owned();
        view! {
            <span>
                {tr.text(msg::CONTACTS_SOURCE)} ": " <a href=contact.source.clone()><bdi dir="ltr">{host}</bdi></a>
            </span>
        }
    });
    view! {
        <li>
            <p class="num">{Icon::Phone.view()} {number(contact)}</p>
            <div>
                <h2>{tr.text(Msg::contact_name(&contact.code))}</h2>
                <p>{tr.text(Msg::contact_help(&contact.code))}</p>
                {second_way(reader, contact)}
                <p class="small links">{site} {source}</p>
                <p class="small">{dialled}</p>
            </div>
        </li>
    }
    .into_any()
}
