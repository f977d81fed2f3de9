//! What a device keeps for the time without a network: the pages of one language in one file.

use std::sync::Arc;

use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use data_encoding::HEXLOWER;
use huquq_app::pages::offline::{GoneView, OfflineView, gone, offline};
use huquq_app::pages::{contacts, guide, guides, home, text};
use huquq_app::paths::Address;
use huquq_app::render::{Html, Reader};
use huquq_domain::language::Language;
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::cache::Finished;
use super::pages::cached;
use crate::http::errors::Failure;
use crate::http::headers::{Policy, StyleHash};
use crate::http::negotiate::Lang;
use crate::state::App;

/// The file a device fetches.
#[derive(Serialize)]
struct Pack {
    /// Another one, another pack.
    version: String,
    /// The day of the newest text, in the language's own words.
    date: String,
    pages: Vec<Kept>,
}

/// One page as the device answers with it.
#[derive(Serialize)]
struct Kept {
    path: String,
    #[serde(rename = "type")]
    kind: &'static str,
    /// A page kept on a device is under the same policy as one that was fetched.
    policy: String,
    body: String,
}

/// The page on which a person chooses.
pub async fn show(State(app): State<App>, Lang(language): Lang, headers: HeaderMap) -> Result<Response, Failure> {
    let pack = pack_of(&app, language).await?;
    let kilobytes = u64::try_from(pack.weight().div_ceil(1024)).unwrap_or_default();
    let view = OfflineView { kilobytes: Some(kilobytes) };
    Ok(cached(&app, &Address::Offline, language, &headers, |reader| offline(reader, &view)))
}

/// The pack.
pub async fn pack(State(app): State<App>, Lang(language): Lang, headers: HeaderMap) -> Result<Response, Failure> {
    Ok(pack_of(&app, language).await?.response(&headers))
}

/// What the device shows in place of a page that it does not keep.
pub async fn page_gone(State(app): State<App>, Lang(language): Lang, headers: HeaderMap) -> Response {
    cached(&app, &Address::OfflineGone, language, &headers, |reader| gone(reader, &GoneView::Page))
}

/// What the device shows in place of the complaint.
pub async fn complaint_gone(State(app): State<App>, Lang(language): Lang, headers: HeaderMap) -> Response {
    cached(&app, &Address::OfflineComplaint, language, &headers, |reader| gone(reader, &GoneView::Complaint))
}

/// The script that answers in place of the network. Its path is its power: from the root it serves every page.
pub async fn worker() -> impl IntoResponse {
    let headers = [(header::CONTENT_TYPE, "text/javascript; charset=utf-8"), (header::CACHE_CONTROL, "no-cache")];
    (headers, include_str!("../../../public/sw.js"))
}

/// How the site is installed on a device.
pub async fn manifest(State(app): State<App>, Lang(language): Lang, headers: HeaderMap) -> Response {
    let path = Address::Manifest.in_language(language);
    let make = || {
        let tr = app.tr(language);
        let icon = |sizes: &str, purpose: &str| serde_json::json!({ "src": "/icon.svg", "sizes": sizes, "type": "image/svg+xml", "purpose": purpose });
        serde_json::json!({
            "id": format!("/{language}"),
            "name": tr.plain(huquq_locales::msg::SITE_NAME),
            "short_name": tr.plain(huquq_locales::msg::SITE_NAME),
            "lang": language.tag(),
            "dir": language.direction().html(),
            "start_url": Address::Home.in_language(language),
            "scope": "/",
            "display": "minimal-ui",
            "background_color": "#fbfaf7",
            "theme_color": "#0b4f6c",
            "icons": [icon("any", "any"), icon("512x512", "maskable")],
        })
        .to_string()
    };
    app.pages.file(&path, "application/manifest+json", make).response(&headers)
}

/// The mark of the site as a picture.
pub async fn icon() -> impl IntoResponse {
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("image/svg+xml")),
        (header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=86400")),
    ];
    (headers, include_str!("../../../public/icon.svg"))
}

/// Made once a language, beside the threads that answer: it renders every page of the language.
async fn pack_of(app: &App, language: Language) -> Result<Arc<Finished>, Failure> {
    let app = app.clone();
    let made = tokio::task::spawn_blocking(move || {
        let path = Address::OfflinePack.in_language(language);
        app.pages.file(&path, "application/json", || made(&app, language))
    });
    made.await.map_err(|_| Failure::Server)
}

fn made(app: &App, language: Language) -> String {
    let reader = app.reader(language);
    let policy = Policy::new(app.settings.public(), &app.office.exit_url);
    let pages: Vec<Kept> = pages(app, reader)
        .into_iter()
        .map(|(address, html)| Kept {
            path: address.in_language(language),
            kind: "text/html; charset=utf-8",
            policy: policy.csp(Some(&StyleHash(html.style_hash))),
            body: html.html,
        })
        .collect();
    let mut hash = Sha256::new();
    for page in &pages {
        hash.update(&page.path);
        hash.update(&page.policy);
        hash.update(&page.body);
    }
    let newest = app.site.texts.guides_for(language).iter().map(|guide| guide.front.written).max();
    let pack = Pack {
        version: HEXLOWER.encode(&hash.finalize()[..8]),
        date: newest.map(|date| app.tr(language).date(date)).unwrap_or_default(),
        pages,
    };
    // Only text and lists of text: there is nothing in it that could fail to become JSON.
    serde_json::to_string(&pack).unwrap_or_default()
}

/// Everything a person may need without a network: no form, nothing of one person's own.
fn pages(app: &App, reader: Reader) -> Vec<(Address, Html)> {
    let taxonomy = &app.office.taxonomy;
    let mut pages = vec![
        (Address::Home, home::home(reader, &home::HomeView::new(reader, taxonomy))),
        (Address::Guides, guides::guides(reader, &guides::GuidesView::new(reader, taxonomy, None))),
        (Address::Contacts, contacts::contacts(reader, &contacts::ContactsView::new(reader, taxonomy, None, None))),
        (Address::Offline, offline(reader, &OfflineView { kilobytes: None })),
        (Address::OfflineGone, gone(reader, &GoneView::Page)),
        (Address::OfflineComplaint, gone(reader, &GoneView::Complaint)),
    ];
    if let Some(view) = text::TextView::instruments(reader) {
        pages.push((Address::Instruments, text::text(reader, &view)));
    }
    for found in reader.site.texts.guides_for(reader.language) {
        let view = guide::GuideView { guide: found, audio: None };
        pages.push((Address::Guide(found.slug.clone()), guide::guide(reader, &view)));
    }
    pages
}
