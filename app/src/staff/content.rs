//! Every text in every language: how it stands, how old it is, what it lacks, and how often it was read.

use huquq_domain::language::Language;
use huquq_domain::role::Role;
use huquq_locales::{Arg, Msg, Tr, msg};
use leptos::prelude::*;

use super::{Frame, Me, StaffNav, invented, page};
use crate::components::table::{Column, table};
use crate::paths::Address;
use crate::render::{Html, Reader, Scripts};
use crate::styles::{Styles, css};

static STYLES: Styles = Styles::bare(&[css::NOTICE, css::TABLE, css::STAFF_BAR]);

/// What the page shows.
pub struct ContentView {
    /// Who is signed in.
    pub me: Me,
    /// Every text.
    pub rows: Vec<ContentRow>,
    /// The days over which readings are counted.
    pub days: u32,
}

/// One text in all languages.
#[derive(Debug, Clone)]
pub struct ContentRow {
    /// What kind of text it is.
    pub kind: TextKind,
    /// Its title in the reader's language, or in the one that stands in for it.
    pub title: String,
    /// Where it is read.
    pub address: Address,
    /// How many of its facts are not certain.
    pub doubted: usize,
    /// A cell a language, in the order of the languages.
    pub cells: Vec<ContentCell>,
}

/// What kind of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextKind {
    /// A guide.
    Guide,
    /// A page of text.
    Page,
    /// An item of the news.
    News,
}

/// A text for the readers of one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ContentCell {
    /// The language.
    pub language: Language,
    /// How often readers of this language opened it in the counted days, in whichever language they got it.
    pub reads: u64,
    /// The text, if this very language has one.
    pub text: Option<TextThere>,
}

/// A text that is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TextThere {
    /// How it stands.
    pub state: TextState,
    /// Days since it was written.
    pub age: u32,
    /// Facts that the original cites and it does not.
    pub missing_facts: usize,
}

/// How a text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextState {
    /// Written in this language, by nobody reviewed.
    Original,
    /// Translated, by nobody reviewed.
    Draft,
    /// Older than its original.
    Outdated,
    /// Reviewed by a named person.
    Reviewed,
}

impl TextState {
    const ALL: [Self; 4] = [Self::Original, Self::Draft, Self::Outdated, Self::Reviewed];

    const fn label(self) -> Msg {
        match self {
            Self::Original => msg::STAFF_CONTENT_ORIGINAL,
            Self::Draft => msg::STAFF_CONTENT_DRAFT,
            Self::Outdated => msg::STAFF_CONTENT_OUTDATED,
            Self::Reviewed => msg::STAFF_CONTENT_REVIEWED,
        }
    }

    const fn class(self) -> &'static str {
        match self {
            Self::Original | Self::Draft => "badge",
            Self::Outdated => "badge badge-warn",
            Self::Reviewed => "badge badge-ok",
        }
    }
}

impl ContentView {
    /// Every state, and a text that is missing.
    #[must_use]
    pub fn samples() -> Vec<(&'static str, Self)> {
        let there = |state| TextThere { state, age: 12, missing_facts: usize::from(state == TextState::Outdated) };
        let states = TextState::ALL.into_iter().cycle();
        let cells = Language::all().zip(states).enumerate().map(|(i, (language, state))| ContentCell {
            language,
            reads: 1_234,
            text: (i != 5).then(|| there(state)),
        });
        let row = ContentRow {
            kind: TextKind::Guide,
            title: "A title <b>".to_owned(),
            address: Address::Guide("asylum".to_owned()),
            doubted: 3,
            cells: cells.collect(),
        };
        let rows = vec![row.clone(), ContentRow { kind: TextKind::News, ..row }];
        vec![("usual", Self { me: invented(Role::Editor), rows, days: 30 })]
    }
}

/// The page: totals by language, then a row a text.
#[must_use]
pub fn content(reader: Reader, view: &ContentView) -> Html {
    let tr = reader.tr();
    let frame = Frame {
        title: tr.text(msg::STAFF_CONTENT_TITLE),
        error: false,
        path: Address::StaffContent,
        styles: &STYLES,
        scripts: Scripts::None,
        me: Some(&view.me),
        current: Some(StaffNav::Content),
    };
    page(reader, &frame, || {
        let lead = tr.with(msg::STAFF_CONTENT_LEAD, &[("days", Arg::from(view.days))]);
        view! {
            <div class="staff-head"><h1>{tr.text(msg::STAFF_CONTENT_TITLE)}</h1><p>{lead}</p></div>
            {totals(tr, view)}
            {texts(reader, view)}
        }
        .into_any()
    })
}

fn totals(tr: Tr, view: &ContentView) -> AnyView {
    let mut columns = vec![Column(tr.text(msg::STAFF_COL_LANGUAGE), false)];
    columns.extend(TextState::ALL.iter().map(|state| Column(tr.text(state.label()), true)));
    columns.push(Column(tr.text(msg::STAFF_CONTENT_MISSING), true));
    columns.push(Column(tr.text(msg::STAFF_CONTENT_READS), true));
    let rows = Language::all().map(|language| total(tr, view, language)).collect();
    table("content-totals", tr.text(msg::STAFF_CONTENT_TOTALS), columns, rows)
}

fn total(tr: Tr, view: &ContentView, language: Language) -> AnyView {
    let cells: Vec<&ContentCell> =
        view.rows.iter().flat_map(|row| &row.cells).filter(|cell| cell.language == language).collect();
    let there = || cells.iter().filter_map(|cell| cell.text);
    let number = |count: usize| view! { <td class="num">{tr.number(u64::try_from(count).unwrap_or_default())}</td> };
    let by_state: Vec<_> =
        TextState::ALL.iter().map(|state| number(there().filter(|text| text.state == *state).count())).collect();
    let missing = number(cells.iter().filter(|cell| cell.text.is_none()).count());
    let reads: u64 = cells.iter().map(|cell| cell.reads).sum();
    view! {
        <tr>
            <th scope="row" lang=language.tag()>{language.endonym()}</th>
            {by_state}
            {missing}
            <td class="num">{tr.number(reads)}</td>
        </tr>
    }
    .into_any()
}

fn texts(reader: Reader, view: &ContentView) -> AnyView {
    let tr = reader.tr();
    let mut columns = vec![
        Column(tr.text(msg::STAFF_CONTENT_TEXT), false),
        Column(tr.text(msg::STAFF_CONTENT_KIND), false),
        Column(tr.text(msg::STAFF_CONTENT_DOUBTED), true),
    ];
    columns.extend(Language::all().map(|language| Column(language.endonym().to_owned(), false)));
    let rows = view.rows.iter().map(|row| text(reader, row)).collect();
    table("content-texts", tr.text(msg::STAFF_CONTENT_CAPTION), columns, rows)
}

fn text(reader: Reader, row: &ContentRow) -> AnyView {
    let tr = reader.tr();
    let kind = match row.kind {
        TextKind::Guide => msg::SEARCH_KIND_GUIDE,
        TextKind::Page => msg::STAFF_CONTENT_PAGE,
        TextKind::News => msg::NEWS_TITLE,
    };
    let cells: Vec<AnyView> = row.cells.iter().map(|cell| one_cell(tr, row, *cell)).collect();
    view! {
        <tr>
            <th scope="row">{row.title.clone()}</th>
            <td>{tr.text(kind)}</td>
            <td class="num">{tr.number(u64::try_from(row.doubted).unwrap_or_default())}</td>
            {cells}
        </tr>
    }
    .into_any()
}

fn one_cell(tr: Tr, row: &ContentRow, cell: ContentCell) -> AnyView {
    let reads = (row.kind == TextKind::Guide).then(|| {
        let text = tr.with(msg::STAFF_CONTENT_READ, &[("count", Arg::from(cell.reads))]);
        view! { <br /> {text} }
    });
    let Some(there) = cell.text else {
        return view! { <td>{tr.text(msg::STAFF_CONTENT_MISSING)} {reads}</td> }.into_any();
    };
    let age = tr.with(msg::STAFF_CONTENT_AGE, &[("count", Arg::from(there.age))]);
    let facts = (there.missing_facts > 0).then(|| {
        let text = tr.with(msg::STAFF_CONTENT_FACTS, &[("count", Arg::from(there.missing_facts))]);
        view! { " " <span class="badge badge-warn">{text}</span> }
    });
    view! {
        <td>
            <a class=there.state.class() href=row.address.in_language(cell.language)>{tr.text(there.state.label())}</a>
            {facts} <br /> {age} {reads}
        </td>
    }
    .into_any()
}
