//! Home: know your rights, make a complaint, call. Then what is urgent, the guides, and what is promised.

use huquq_domain::language::Language;
use huquq_domain::taxonomy::{List, Taxonomy};
use huquq_locales::guides::Guide;
use huquq_locales::{Arg, msg};
use leptos::prelude::*;

use super::guides::{chips, rows, urgencies, with_guides};
use super::search::search_form;
use crate::components::icon::Icon;
use crate::components::links::{number, place, with_places};
use crate::paths::Address;
use crate::render::{Head, Html, Reader, Scripts, render};
use crate::styles::{Styles, css};

static STYLES: Styles = Styles::public(&[css::LISTS, css::WAYS, css::SEARCH, css::HOME]);

/// How many guides stand on home; the others are one link away.
const SHOWN: usize = 8;

/// What the page shows.
pub struct HomeView {
    /// The groups that have guides, in the order of the institution's list.
    pub groups: Vec<String>,
}

impl HomeView {
    /// Home of an institution with these lists.
    #[must_use]
    pub fn new(reader: Reader, taxonomy: &Taxonomy) -> Self {
        Self { groups: with_guides(reader, taxonomy, List::Group) }
    }

    /// The usual one.
    #[must_use]
    pub fn samples(_: Reader) -> Vec<(&'static str, Self)> {
        vec![("usual", Self { groups: vec!["refugee".to_owned(), "minority".to_owned()] })]
    }
}

/// Renders home.
#[must_use]
pub fn home(reader: Reader, view: &HomeView) -> Html {
    let tr = reader.tr();
    let head = Head {
        title: tr.plain(msg::HOME_TITLE),
        error: false,
        path: Address::Home,
        styles: &STYLES,
        scripts: Scripts::None,
        current: None,
        robots_noindex: false,
        languages: Language::all().collect(),
    };
    let guides: Vec<&Guide> = reader.site.texts.guides_for(reader.language).into_iter().take(SHOWN).collect();
    render(reader, head, || {
        view! {
            <div class="lattice">
                <div class="w">
                    <h1>{tr.text(msg::HOME_TITLE)}</h1>
                    <p class="lead">{tr.text(msg::HOME_LEAD)}</p>
                    {doors(reader)}
                </div>
            </div>
            <div class="w">
                {urgent(reader)}
                {search_form(reader, "", None)}
                <section>
                    <h2>{tr.text(msg::WAYS_WHO_TITLE)}</h2>
                    {chips(reader, List::Group, &view.groups, None)}
                </section>
                <div class="two">
                    <section>
                        <h2>{tr.text(msg::HOME_GUIDES_TITLE)}</h2>
                        {rows(reader, &guides, "rows")}
                        <p class="more"><a href=reader.to(&Address::Guides)>{tr.text(msg::GUIDES_ALL)}</a></p>
                    </section>
                    {promises(reader)}
                </div>
            </div>
        }
        .into_any()
    })
}

fn doors(reader: Reader) -> AnyView {
    let tr = reader.tr();
    let call = reader.site.institution.main().map(|contact| {
        door("door filled", contact.tel(), Icon::Phone, tr.text(msg::HOME_DOOR_CALL), tr.text(msg::HOME_DOOR_CALL_TEXT))
    });
    let rights = tr.text(msg::HOME_DOOR_RIGHTS_TEXT);
    let complaint = tr.text(msg::HOME_DOOR_COMPLAINT_TEXT);
    view! {
        <ul class="doors">
            {door("door", reader.to(&Address::Guides), Icon::Book, tr.text(msg::HOME_DOOR_RIGHTS), rights)}
            {door("door", reader.to(&Address::Complaint), Icon::Document, tr.text(msg::HOME_DOOR_COMPLAINT), complaint)}
            {call}
        </ul>
        <p class="more"><a href=reader.to(&Address::Check)>{tr.text(msg::CHECK_PAGE_LINK)}</a></p>
    }
    .into_any()
}

fn door(class: &'static str, href: String, icon: Icon, title: String, text: String) -> AnyView {
    view! {
        <li>
            <a class=class href=href>
                <span class="arch">{icon.view()}</span>
                <span>
                    <b>{title}</b>
                    <span>{text}</span>
                </span>
                {Icon::Chevron.view()}
            </a>
        </li>
    }
    .into_any()
}

fn urgent(reader: Reader) -> AnyView {
    view! { {urgencies(reader)} {danger(reader)} }.into_any()
}

/// Whom to call when life is in danger. Without both numbers the sentence would have a hole: then it is left out.
fn danger(reader: Reader) -> Option<AnyView> {
    let institution = &reader.site.institution;
    let (fire, police) = institution.emergency().zip(institution.police())?;
    let places = [("fire", Arg::from(place(0))), ("police", Arg::from(place(1)))];
    let text = reader.tr().with(msg::HOME_URGENT_DANGER, &places);
    Some(view! { <p class="danger">{with_places(&text, vec![number(fire), number(police)])}</p> }.into_any())
}

fn promises(reader: Reader) -> AnyView {
    let tr = reader.tr();
    let promise = |icon: Icon, text: String| view! { <li>{icon.view()} <span>{text}</span></li> }.into_any();
    view! {
        <section>
            <h2>{tr.text(msg::HOME_PROMISES_TITLE)}</h2>
            <ul class="promises">
                {promise(Icon::Card, tr.text(msg::HOME_PROMISE_PAPERS))}
                {promise(Icon::Lock, tr.text(msg::HOME_PROMISE_SEALED))}
                {promise(Icon::Tick, tr.text(msg::HOME_PROMISE_STORED))}
            </ul>
        </section>
    }
    .into_any()
}
