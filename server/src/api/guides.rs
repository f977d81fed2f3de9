//! `GET /api/v1/guides`: every guide as plain text with the ids of the facts it rests on, made once a language.

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use huquq_app::paths::Address;
use huquq_domain::language::Language;
use huquq_locales::guides::{Block, Cited, Guide, Inline, Review, State as Written, Target};
use huquq_locales::{Msg, Tr, msg};
use serde::Serialize;

use super::problem::{Problem, Refusal, accepts_json};
use crate::http::form::Asked;
use crate::http::negotiate::Preferred;
use crate::state::App;

/// A guide as lists show it.
#[derive(Serialize)]
struct Listed<'a> {
    slug: &'a str,
    /// The language of the text: another one where the asked one has none.
    language: &'static str,
    title: &'a str,
    summary: &'a str,
    /// `original`, `draft` (translated) or `outdated` (its original has changed since).
    state: &'static str,
    urgent: bool,
    topics: &'a [String],
    groups: &'a [String],
    written: String,
    law_checked: Option<Checked<'a>>,
    text_reviewed: Option<Checked<'a>>,
    address: String,
}

/// Who checked it, and when.
#[derive(Serialize)]
struct Checked<'a> {
    by: &'a str,
    on: String,
}

/// A whole guide.
#[derive(Serialize)]
struct Whole<'a> {
    #[serde(flatten)]
    listed: Listed<'a>,
    lead: Text,
    sections: Vec<Section<'a>>,
}

#[derive(Serialize)]
struct Section<'a> {
    id: &'a str,
    title: &'a str,
    #[serde(flatten)]
    text: Text,
}

#[derive(Serialize)]
struct Text {
    text: String,
    /// The facts it rests on.
    facts: Vec<String>,
    /// Those of them that the text words as uncertain.
    uncertain: Vec<String>,
}

#[derive(Serialize)]
struct List<'a> {
    language: &'static str,
    guides: Vec<Listed<'a>>,
}

/// Every guide for readers of a language.
pub(super) async fn list(
    State(app): State<App>,
    Preferred(reader): Preferred,
    asked: Asked,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    accepts_json(app.tr(reader), &headers)?;
    let language = language_of(app.tr(reader), &asked)?;
    let make = || {
        let guides = app.site.texts.guides_for(language);
        let guides = guides.into_iter().map(|guide| listed(&app, language, guide)).collect();
        serde_json::to_string(&List { language: language.tag(), guides }).unwrap_or_default()
    };
    let name = format!("/api/v1/guides?lang={language}");
    Ok(app.pages.file(&name, "application/json", make).response(&headers))
}

/// One guide.
pub(super) async fn one(
    State(app): State<App>,
    Preferred(reader): Preferred,
    Path(slug): Path<String>,
    asked: Asked,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let tr = app.tr(reader);
    accepts_json(tr, &headers)?;
    let language = language_of(tr, &asked)?;
    // Only a slug that exists becomes a name, so nobody can fill the cache with invented ones.
    let guide = app
        .site
        .texts
        .guide_for(language, &slug)
        .ok_or_else(|| Problem::new(StatusCode::NOT_FOUND, "not_found", tr.text(msg::API_GUIDE)))?;
    let make = || {
        let of = |blocks: &[Block]| text(&app, app.tr(guide.language), blocks);
        let sections = guide.sections.iter();
        let sections = sections.map(|s| Section { id: &s.id, title: &s.title, text: of(&s.blocks) }).collect();
        let whole = Whole { listed: listed(&app, language, guide), lead: of(&guide.lead), sections };
        serde_json::to_string(&whole).unwrap_or_default()
    };
    let name = format!("/api/v1/guides/{}?lang={language}", guide.slug);
    Ok(app.pages.file(&name, "application/json", make).response(&headers))
}

/// The language in the query; the office's if none is named.
fn language_of(tr: Tr, asked: &Asked) -> Result<Language, Refusal> {
    match asked.get("lang") {
        None => Ok(Language::OFFICE),
        Some(tag) => Language::from_tag(tag)
            .ok_or_else(|| Problem::new(StatusCode::BAD_REQUEST, "language", tr.text(msg::API_LANGUAGE)).into()),
    }
}

fn listed<'a>(app: &App, reader: Language, guide: &'a Guide) -> Listed<'a> {
    let front = &guide.front;
    let path = Address::Guide(guide.slug.clone()).in_language(reader);
    Listed {
        slug: &guide.slug,
        language: guide.language.tag(),
        title: &front.title,
        summary: &front.summary,
        state: match front.state {
            Written::Original => "original",
            Written::Draft => "draft",
            Written::Outdated => "outdated",
        },
        urgent: front.urgent,
        topics: &front.topics,
        groups: &front.groups,
        written: front.written.to_string(),
        law_checked: checked(front.law_checked.as_ref()),
        text_reviewed: checked(front.text_reviewed.as_ref()),
        address: format!("{}{path}", app.site.public_url),
    }
}

fn checked(review: Option<&Review>) -> Option<Checked<'_>> {
    review.map(|review| Checked { by: &review.who, on: review.date.to_string() })
}

/// Paragraphs parted by a blank line, items with a hyphen or their number before them.
fn text(app: &App, tr: Tr, blocks: &[Block]) -> Text {
    let words = |cited: &Cited| words(app, tr, &cited.inline);
    let said: Vec<String> = blocks
        .iter()
        .map(|block| match block {
            Block::Paragraph(cited) => words(cited),
            Block::List { ordered, items } => {
                let mark = |i: usize| if *ordered { format!("{}.", i + 1) } else { "-".to_owned() };
                let items = items.iter().enumerate().map(|(i, item)| format!("{} {}", mark(i), words(item)));
                items.collect::<Vec<_>>().join("\n")
            }
        })
        .collect();
    let unique = |ids: fn(&Cited) -> &Vec<String>| {
        let mut found: Vec<String> = Vec::new();
        for id in blocks.iter().flat_map(Block::cited).flat_map(ids) {
            if !found.contains(id) {
                found.push(id.clone());
            }
        }
        found
    };
    Text { text: said.join("\n\n"), facts: unique(|cited| &cited.facts), uncertain: unique(|cited| &cited.doubted) }
}

/// Bare words. A link to a contact without words of its own is the contact's name and number, as on the page.
fn words(app: &App, tr: Tr, inline: &[Inline]) -> String {
    inline
        .iter()
        .map(|inline| match inline {
            Inline::Text(text) => text.clone(),
            Inline::Strong(inner) | Inline::Em(inner) => words(app, tr, inner),
            Inline::Link { target: Target::Contact(code), inline } if inline.is_empty() => {
                let number = app.office.contact(code).map(|contact| contact.display.as_str()).unwrap_or_default();
                format!("{} {number}", tr.plain(Msg::contact_name(code))).trim().to_owned()
            }
            Inline::Link { inline, .. } => words(app, tr, inline),
        })
        .collect()
}
