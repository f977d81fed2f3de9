//! The list of guides and the ways into it: what is urgent, who you are, what happened, by theme.

use huquq_domain::language::Language;
use huquq_domain::taxonomy::{List, Taxonomy};
use huquq_locales::guides::Guide;
use huquq_locales::{Arg, Msg, msg};
use leptos::prelude::*;

use super::search::search_form;
use crate::components::icon::Icon;
use crate::institution::Lens;
use crate::paths::{Address, NavItem};
use crate::render::{Head, Html, Reader, Scripts, render};
use crate::styles::{Styles, css};

static STYLES: Styles = Styles::public(&[css::LISTS, css::WAYS, css::SEARCH]);

/// What makes the list shorter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Filter {
    /// Guides for a group.
    Group(String),
    /// Guides on a topic.
    Topic(String),
    /// Guides on a theme of a lens: the lens and the theme.
    Theme(String, String),
}

impl Filter {
    /// Reads what follows the question mark: only codes that exist.
    #[must_use]
    pub fn parse(reader: Reader, taxonomy: &Taxonomy, name: &str, value: &str) -> Option<Self> {
        let listed = |list| taxonomy.entry(list, value).map(|entry| entry.code.clone());
        match name {
            "group" => listed(List::Group).map(Self::Group),
            "topic" => listed(List::Topic).map(Self::Topic),
            "theme" => {
                let (lens, theme) = value.split_once('.')?;
                let found = reader.site.institution.lenses.iter().find(|found| found.code == lens)?;
                let theme = found.themes.iter().find(|found| found.code == theme)?;
                Some(Self::Theme(found.code.clone(), theme.code.clone()))
            }
            _ => None,
        }
    }

    /// What follows the question mark.
    #[must_use]
    pub fn query(&self) -> String {
        match self {
            Self::Group(code) => format!("group={code}"),
            Self::Topic(code) => format!("topic={code}"),
            Self::Theme(lens, theme) => format!("theme={lens}.{theme}"),
        }
    }

    fn label(&self) -> Msg {
        match self {
            Self::Group(code) => Msg::listed(List::Group, code),
            Self::Topic(code) => Msg::listed(List::Topic, code),
            Self::Theme(lens, theme) => Msg::theme(lens, theme),
        }
    }

    fn keeps(&self, lenses: &[Lens], guide: &Guide) -> bool {
        match self {
            Self::Group(code) => guide.front.groups.contains(code),
            Self::Topic(code) => guide.front.topics.contains(code),
            Self::Theme(lens, theme) => lenses
                .iter()
                .filter(|found| found.code == *lens)
                .flat_map(|found| &found.themes)
                .any(|found| found.code == *theme && found.guides.contains(&guide.slug)),
        }
    }
}

/// What the page shows.
pub struct GuidesView {
    /// What is asked for; none: everything.
    pub filter: Option<Filter>,
    /// The groups that have guides, in the order of the institution's list.
    pub groups: Vec<String>,
    /// The topics that have guides.
    pub topics: Vec<String>,
}

impl GuidesView {
    /// The list of an institution with these lists.
    #[must_use]
    pub fn new(reader: Reader, taxonomy: &Taxonomy, filter: Option<Filter>) -> Self {
        let listed = |list| with_guides(reader, taxonomy, list);
        Self { filter, groups: listed(List::Group), topics: listed(List::Topic) }
    }

    /// As it is, for a group, and for a topic without guides.
    #[must_use]
    pub fn samples(_: Reader) -> Vec<(&'static str, Self)> {
        let view = |filter| Self {
            filter,
            groups: vec!["refugee".to_owned(), "labour_migrant".to_owned()],
            topics: vec!["labour".to_owned(), "health".to_owned()],
        };
        vec![
            ("usual", view(None)),
            ("for-a-group", view(Some(Filter::Group("labour_migrant".to_owned())))),
            ("none", view(Some(Filter::Topic("court_delay".to_owned())))),
        ]
    }
}

/// The codes of a list that some guide names, in the order of the list.
pub(crate) fn with_guides(reader: Reader, taxonomy: &Taxonomy, list: List) -> Vec<String> {
    let guides = reader.site.texts.guides_for(reader.language);
    let named = |code: &String| {
        guides.iter().any(|guide| match list {
            List::Group => guide.front.groups.contains(code),
            List::Topic => guide.front.topics.contains(code),
            List::Body => false,
        })
    };
    taxonomy.list(list).iter().map(|entry| entry.code.clone()).filter(named).collect()
}

/// Renders the list.
#[must_use]
pub fn guides(reader: Reader, view: &GuidesView) -> Html {
    let tr = reader.tr();
    let shown = view.filter.as_ref().map(|filter| {
        let name = Arg::from(tr.text(filter.label()));
        (tr.with(msg::WAYS_SHOWN, &[("name", name)]), filter)
    });
    let head = Head {
        title: tr.plain(msg::GUIDES_TITLE),
        error: false,
        path: Address::Guides,
        styles: &STYLES,
        scripts: Scripts::None,
        current: Some(NavItem::Guides),
        robots_noindex: view.filter.is_some(),
        languages: Language::all().collect(),
    };
    let lenses = &reader.site.institution.lenses;
    let kept = |guide: &&Guide| view.filter.as_ref().is_none_or(|filter| filter.keeps(lenses, guide));
    let guides: Vec<&Guide> = reader.site.texts.guides_for(reader.language).into_iter().filter(kept).collect();
    let chosen = |list: List| match &view.filter {
        Some(Filter::Group(code)) if list == List::Group => Some(code.clone()),
        Some(Filter::Topic(code)) if list == List::Topic => Some(code.clone()),
        _ => None,
    };
    render(reader, head, || {
        let list = if guides.is_empty() {
            view! { <p>{tr.text(msg::WAYS_NONE)}</p> }.into_any()
        } else {
            rows(reader, &guides, "rows all")
        };
        let (title, all) = match shown {
            Some((title, _)) => {
                let all =
                    view! { <p class="more"><a href=reader.to(&Address::Guides)>{tr.text(msg::WAYS_ALL)}</a></p> };
                (title, Some(all))
            }
            None => (tr.text(msg::GUIDES_ALL), None),
        };
        view! {
            <div class="w">
                <h1>{tr.text(msg::GUIDES_TITLE)}</h1>
                <p class="lead">{tr.text(msg::GUIDES_LEAD)}</p>
                {search_form(reader, "", None)}
                {urgencies(reader)}
                <section>
                    <h2>{tr.text(msg::WAYS_WHO_TITLE)}</h2>
                    {chips(reader, List::Group, &view.groups, chosen(List::Group).as_deref())}
                </section>
                <section>
                    <h2>{tr.text(msg::WAYS_WHAT_TITLE)}</h2>
                    {chips(reader, List::Topic, &view.topics, chosen(List::Topic).as_deref())}
                </section>
                <section>
                    <h2 id="list">{title}</h2>
                    {list}
                    {all}
                </section>
                {through_lenses(reader, view.filter.as_ref())}
            </div>
        }
        .into_any()
    })
}

/// Filters as links.
pub(crate) fn chips(reader: Reader, list: List, codes: &[String], current: Option<&str>) -> AnyView {
    let of = |code: &String| match list {
        List::Group => Filter::Group(code.clone()),
        List::Topic | List::Body => Filter::Topic(code.clone()),
    };
    let chips: Vec<AnyView> = codes.iter().map(|code| chip(reader, &of(code), current == Some(code))).collect();
    view! { <ul class="chips">{chips}</ul> }.into_any()
}

fn chip(reader: Reader, filter: &Filter, current: bool) -> AnyView {
    let href = format!("{}?{}#list", reader.to(&Address::Guides), filter.query());
    let label = reader.tr().text(filter.label());
    view! { <li><a href=href aria-current=current.then_some("true")>{label}</a></li> }.into_any()
}

/// The guides as a declaration or a strategy divides the field.
fn through_lenses(reader: Reader, filter: Option<&Filter>) -> Option<AnyView> {
    let lenses = &reader.site.institution.lenses;
    if lenses.is_empty() {
        return None;
    }
    let tr = reader.tr();
    let boxes: Vec<AnyView> = lenses
        .iter()
        .map(|lens| {
            let themes: Vec<AnyView> = lens
                .themes
                .iter()
                .map(|theme| Filter::Theme(lens.code.clone(), theme.code.clone()))
                .map(|theme| chip(reader, &theme, filter == Some(&theme)))
                .collect();
            view! {
                <h3>{tr.text(Msg::lens_title(&lens.code))}</h3>
                <p class="small">{tr.text(Msg::lens_text(&lens.code))}</p>
                <ul class="chips">{themes}</ul>
            }
            .into_any()
        })
        .collect();
    Some(view! { <section><h2>{tr.text(msg::LENSES_TITLE)}</h2>{boxes}</section> }.into_any())
}

/// What cannot wait, and the guide that answers it.
const URGENCIES: [(Icon, &str, Msg); 3] = [
    (Icon::Leave, "deportation-and-appeal", msg::HOME_URGENT_REMOVAL),
    (Icon::Bars, "detention-of-foreigners", msg::HOME_URGENT_DETAINED),
    (Icon::Card, "trafficking-and-forced-labour", msg::URGENT_PASSPORT),
];

/// The box of what cannot wait.
pub(crate) fn urgencies(reader: Reader) -> Option<AnyView> {
    let tr = reader.tr();
    let rows: Vec<AnyView> = URGENCIES
        .iter()
        .filter_map(|(icon, slug, title)| {
            let guide = reader.site.texts.guide_for(reader.language, slug)?;
            let href = reader.to(&Address::Guide(guide.slug.clone()));
            Some(
                view! { <li><a href=href>{icon.view()} <b>{tr.text(title)}</b> {Icon::Chevron.view()}</a></li> }
                    .into_any(),
            )
        })
        .collect();
    (!rows.is_empty()).then(|| {
        let form = reader.to(&Address::Urgent);
        let link = tr.text(msg::URGENT_FORM_LINK);
        view! {
            <section class="urgent">
                <h2>{Icon::Warning.view()} {tr.text(msg::HOME_URGENT_TITLE)}</h2>
                <ul>
                    {rows}
                    <li><a href=form>{Icon::Document.view()} <b>{link}</b> {Icon::Chevron.view()}</a></li>
                </ul>
            </section>
        }
        .into_any()
    })
}

/// A row a guide; the whole row is one link. One in another language says so, and is marked as being in it.
pub(crate) fn rows(reader: Reader, guides: &[&Guide], class: &'static str) -> AnyView {
    let rows: Vec<AnyView> = guides.iter().map(|guide| row(reader, guide)).collect();
    view! { <ul class=class>{rows}</ul> }.into_any()
}

fn row(reader: Reader, guide: &Guide) -> AnyView {
    let foreign = guide.language != reader.language;
    let (tag, dir) = (guide.language.tag(), guide.language.direction().html());
    let note = foreign.then(|| {
        view! {
            <small>
                {reader.tr().text(msg::GUIDE_MISSING_LANGUAGE)} " " <bdi lang=tag dir=dir>{guide.language.endonym()}</bdi>
            </small>
        }
    });
    view! {
        <li>
            <a href=reader.to(&Address::Guide(guide.slug.clone()))>
                <span>
                    <b lang=foreign.then_some(tag) dir=foreign.then_some(dir)>{guide.front.title.clone()}</b>
                    <span lang=foreign.then_some(tag) dir=foreign.then_some(dir)>{guide.front.summary.clone()}</span>
                    {note}
                </span>
                {Icon::Chevron.view()}
            </a>
        </li>
    }
    .into_any()
}
