//! The frame of every page: the document's head, and around a public page the header, the notices, the footer and the bar of the
//! telephone. Links are made from the table in `paths.rs`, so only what exists is shown.

use std::fmt::Write as _;

use huquq_domain::language::{Language, Promised};
use huquq_locales::{Arg, Msg, msg};
use leptos::prelude::*;

use crate::components::icon::{Icon, mark};
use crate::components::links::number;
use crate::components::notice::{Notice, Tone};
use crate::components::page_title::{escaped, page_title};
use crate::paths::{Address, NavItem};
use crate::render::{Head, Reader};

/// The mark for the browser's tab, in colours that stand on light and dark alike.
const TAB_ICON: &str = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Cpath fill='%23418fb0' \
d='M3 30V16a13 13 0 0 1 26 0v14h-6V16a7 7 0 0 0-14 0v14z'/%3E%3Cpath fill='%23b9812c' d='M11.5 30V16.5a4.5 4.5 0 0 1 9 0V30z'/%3E%3C/svg%3E";

/// The document. `content` is rendered and escaped already; everything else is escaped here.
pub(crate) fn frame(reader: Reader, head: &Head, scripts: &[&str], content: &str) -> String {
    let tr = reader.tr();
    let named = |message: Msg| tr.plain_with(message, &[("title", Arg::from(head.title.as_str()))]);
    let (title, icon) = match (&head.path, head.error) {
        // Nothing on the page after quick exit names this site.
        (Address::Blank, _) => (head.title.clone(), "data:,"),
        (_, true) => (named(msg::PAGE_TITLE_ERROR), TAB_ICON),
        (_, false) => (named(msg::PAGE_TITLE), TAB_ICON),
    };
    let kind = if head.path.is_form() { "form" } else { "read" };
    let (tag, dir) = (reader.language.tag(), reader.language.direction().html());
    let mut links = String::new();
    if head.robots_noindex {
        links.push_str("<meta name=robots content=noindex>");
    } else if head.path.has_languages() {
        for language in &head.languages {
            let url = format!("{}{}", reader.site.public_url, head.path.in_language(*language));
            // Writing to a String cannot fail.
            let _ = write!(links, "<link rel=alternate hreflang={} href=\"{}\">", language.tag(), escaped(&url));
        }
    }
    if let Some(said) = description(reader, &head.path) {
        let _ = write!(links, "<meta name=description content=\"{}\">", escaped(&said));
    }
    if matches!(head.path, Address::Home | Address::Offline) {
        let _ = write!(links, "<link rel=manifest href=\"{}\">", Address::Manifest.in_language(reader.language));
    }
    let scripts: String =
        scripts.iter().map(|url| format!("<script type=module src=\"{}\"></script>", escaped(url))).collect();
    format!(
        "<!doctype html><html lang={tag} dir={dir} class={kind}><head><meta charset=utf-8>\
         <meta name=viewport content=\"width=device-width,initial-scale=1\">{}\
         <link rel=icon href=\"{icon}\">{links}<style>{}</style>{scripts}</head><body>{content}</body></html>",
        page_title(&title),
        head.styles.text(),
    )
}

/// What a page is about, for those who find it by a search machine.
fn description(reader: Reader, path: &Address) -> Option<String> {
    let tr = reader.tr();
    match path {
        Address::Guide(slug) => Some(reader.site.texts.guide_for(reader.language, slug)?.front.summary.clone()),
        Address::Home => Some(tr.plain(msg::HOME_LEAD)),
        Address::Guides => Some(tr.plain(msg::GUIDES_LEAD)),
        Address::Contacts => Some(tr.plain(msg::CONTACTS_LEAD)),
        Address::Check => Some(tr.plain(msg::CHECK_PAGE_LEAD)),
        Address::Complaint => Some(tr.plain(msg::COMPLAINT_START_LEAD)),
        Address::News => Some(tr.plain(msg::NEWS_LEAD)),
        Address::Events => Some(tr.plain(msg::EVENTS_LEAD)),
        Address::Languages => Some(tr.plain(msg::LANGUAGES_LEAD)),
        _ => None,
    }
}

/// The public frame around a body.
pub(crate) fn public(reader: Reader, head: &Head, body: AnyView) -> AnyView {
    let tr = reader.tr();
    view! {
        <a class="skip" href="#content">{tr.text(msg::SKIP_TO_CONTENT)}</a>
        {header(reader, head)}
        {test_notice(reader)}
        <main id="content" tabindex="-1">
            {unreviewed(reader, head)}
            {body}
        </main>
        {footer(reader)}
        {bar(reader, head)}
    }
    .into_any()
}

fn header(reader: Reader, head: &Head) -> AnyView {
    let tr = reader.tr();
    let current = head.current;
    let items: Vec<AnyView> = NavItem::ALL
        .iter()
        .map(|item| {
            view! {
                <a href=reader.to(&item.address()) aria-current=is_current(*item, current)>
                    {tr.text(label(*item))}
                </a>
            }
            .into_any()
        })
        .collect();
    view! {
        <header>
            <div class="w">
                <a class="brand" href=reader.to(&Address::Home)>
                    {mark()}
                    <span class="hid">{tr.text(msg::NAV_HOME)} ": "</span>
                    <b>{tr.text(msg::SITE_NAME)}</b>
                    <small>{tr.text(msg::FOOTER_OFFICE)}</small>
                </a>
                <nav aria-label=tr.text(msg::NAV_LABEL)>{items}</nav>
                {languages(reader, head)}
                {call(reader)}
                <a class="exit" href=Address::Exit.in_language(reader.language) rel="nofollow">
                    {tr.text(msg::EXIT_NOW)}
                    {Icon::Exit.view()}
                </a>
            </div>
        </header>
    }
    .into_any()
}

/// The switch is a list that opens without script. Each language is called by its own name.
fn languages(reader: Reader, head: &Head) -> Option<AnyView> {
    if head.path == Address::Blank {
        return None;
    }
    // A page that stands nowhere in particular (an error) leads to the same language's home.
    let target = if head.path.has_languages() { head.path.clone() } else { Address::Home };
    let items: Vec<AnyView> = Language::all().map(|language| language_item(reader, language, &target)).collect();
    let tr = reader.tr();
    Some(
        view! {
            <details class="lang">
                <summary>
                    {Icon::Globe.view()}
                    <span class="hid">{tr.text(msg::LANGUAGE_LABEL)} ": "</span>
                    {reader.language.endonym()}
                </summary>
                <ul>
                    {items}
                    <li><a href=reader.to(&Address::Languages)>{tr.text(msg::FOOTER_LANGUAGES)}</a></li>
                </ul>
            </details>
        }
        .into_any(),
    )
}

fn language_item(reader: Reader, language: Language, target: &Address) -> AnyView {
    let current = (language == reader.language).then_some("true");
    let (tag, dir) = (language.tag(), language.direction().html());
    view! {
        <li>
            <a href=target.in_language(language) hreflang=tag lang=tag dir=dir aria-current=current>
                {language.endonym()}
            </a>
        </li>
    }
    .into_any()
}

/// The institution's number as a filled button: of the wide header, and of the bar of a telephone.
fn call(reader: Reader) -> Option<AnyView> {
    let contact = reader.site.institution.main()?;
    let label = reader.tr().text(msg::CALL_916);
    Some(
        view! {
            <a class="call" href=contact.tel() aria-label=label>
                {Icon::Phone.view()}
                <bdi dir="ltr">{contact.display.clone()}</bdi>
            </a>
        }
        .into_any(),
    )
}

fn test_notice(reader: Reader) -> Option<AnyView> {
    let tr = reader.tr();
    (!reader.site.in_service).then(|| {
        view! {
            <aside class="test">
                <div class="w">
                    {Icon::Warning.view()}
                    <p>
                        <strong>{tr.text(msg::TEST_NOTICE_TITLE)}</strong>
                        " "
                        {tr.text(msg::TEST_NOTICE_TEXT)}
                    </p>
                </div>
            </aside>
        }
        .into_any()
    })
}

/// Said on every page of a community language whose texts nobody has reviewed; a guide says it of itself.
fn unreviewed(reader: Reader, head: &Head) -> Option<AnyView> {
    let language = reader.language;
    (language.promised() == Promised::Public && !language.reviewed() && !head.path.states_itself()).then(|| {
        let text = reader.tr().with(msg::LANGUAGE_UNREVIEWED, &[("language", Arg::from(language.endonym()))]);
        view! {
            <div class="w narrow unreviewed">
                <Notice tone=Tone::Warn>
                    <p>{text}</p>
                </Notice>
            </div>
        }
        .into_any()
    })
}

/// Where the links of the footer lead, and how they are called.
const FOOTER: &[(Address, Msg)] = &[
    (Address::Guides, msg::FOOTER_GUIDES),
    (Address::Complaint, msg::FOOTER_COMPLAINT),
    (Address::Check, msg::CHECK_PAGE_TITLE),
    (Address::Contacts, msg::FOOTER_CONTACTS),
    (Address::Instruments, msg::FOOTER_INSTRUMENTS),
    (Address::Search, msg::FOOTER_SEARCH),
    (Address::News, msg::FOOTER_NEWS),
    (Address::Events, msg::FOOTER_EVENTS),
    (Address::Offline, msg::FOOTER_OFFLINE),
    (Address::Verify, msg::FOOTER_VERIFY),
    (Address::Languages, msg::FOOTER_LANGUAGES),
    (Address::Privacy, msg::FOOTER_PRIVACY),
];

fn footer(reader: Reader) -> AnyView {
    let tr = reader.tr();
    let links: Vec<AnyView> = FOOTER
        .iter()
        .map(|(address, label)| view! { <li><a href=reader.to(address)>{tr.text(label)}</a></li> }.into_any())
        .collect();
    let call = reader.site.institution.main().map(|contact| {
        view! { <p class="ways">{Icon::Phone.view()} {number(contact)} " " {tr.text(msg::CALL_916_WAYS)}</p> }
    });
    view! {
        <footer>
            <div class="w">
                <div>
                    <p>{tr.text(msg::SITE_OFFICE)}</p>
                    {call}
                    <p class="small">{tr.text(msg::FOOTER_NOTE)}</p>
                </div>
                <ul>{links}</ul>
            </div>
        </footer>
    }
    .into_any()
}

/// The bar at the lower end of a telephone.
fn bar(reader: Reader, head: &Head) -> AnyView {
    let tr = reader.tr();
    let current = head.current;
    let items: Vec<AnyView> = NavItem::BAR
        .iter()
        .map(|item| {
            view! {
                <a href=reader.to(&item.address()) aria-current=is_current(*item, current)>
                    {icon(*item).view()}
                    {tr.text(label(*item))}
                </a>
            }
            .into_any()
        })
        .collect();
    view! { <nav class="bar" aria-label=tr.text(msg::NAV_LABEL)>{items} {call(reader)}</nav> }.into_any()
}

fn is_current(item: NavItem, current: Option<NavItem>) -> Option<&'static str> {
    (current == Some(item)).then_some("page")
}

const fn label(item: NavItem) -> Msg {
    match item {
        NavItem::Guides => msg::NAV_GUIDES,
        NavItem::Complaint => msg::NAV_COMPLAINT,
        NavItem::Case => msg::NAV_CASE,
        NavItem::Contacts => msg::NAV_CONTACTS,
    }
}

const fn icon(item: NavItem) -> Icon {
    match item {
        NavItem::Guides => Icon::Book,
        NavItem::Complaint => Icon::Document,
        NavItem::Case => Icon::Lock,
        NavItem::Contacts => Icon::Speech,
    }
}
