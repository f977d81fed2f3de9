//! The public pages that are the same for everyone: rendered once a language, compressed once, served as bytes.

use std::time::Duration;

use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use huquq_app::pages::guide::Recording;
use huquq_app::pages::{contacts, guide, guides, home, languages, leaflet, news, search, share, text};
use huquq_app::paths::Address;
use huquq_app::render::{Html, Reader};
use huquq_domain::language::Language;
use tower::ServiceExt as _;
use tower_http::services::ServeFile;

use super::respond::{page, see_other};
use crate::http::errors::Failure;
use crate::http::form::Asked;
use crate::http::negotiate::{self, Lang, Preferred};
use crate::state::App;

/// How long a browser keeps the language the reader chose.
pub const CHOICE_AGE: Duration = Duration::from_secs(365 * 24 * 60 * 60);
/// More results than this on one page help nobody.
const RESULTS: usize = 30;

/// `/`: on to the reader's language.
pub async fn root(Preferred(language): Preferred) -> Response {
    negotiated(&Address::Home, language)
}

/// A short address without a language: on to the guide in the reader's language.
pub async fn short(
    State(app): State<App>,
    Preferred(language): Preferred,
    Path(code): Path<String>,
) -> Result<Response, Failure> {
    let guide = app.site.texts.guide_by_code(language, &code).ok_or(Failure::NotFound)?;
    Ok(negotiated(&Address::Guide(guide.slug.clone()), language))
}

/// A short address with a language, as a printed sheet shows it.
pub async fn short_in(
    State(app): State<App>,
    Lang(language): Lang,
    Path((code, _)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let guide = app.site.texts.guide_by_code(language, &code).ok_or(Failure::NotFound)?;
    Ok(see_other(&Address::Guide(guide.slug.clone()).in_language(language)))
}

fn negotiated(address: &Address, language: Language) -> Response {
    let mut response = see_other(&address.in_language(language));
    response.headers_mut().insert(header::VARY, HeaderValue::from_static("accept-language, cookie"));
    response
}

/// The three doors.
pub async fn home(State(app): State<App>, Lang(language): Lang, headers: HeaderMap) -> Response {
    cached(&app, &Address::Home, language, &headers, |reader| {
        home::home(reader, &home::HomeView::new(reader, &app.office.taxonomy))
    })
}

/// The list of guides, whole or for a group, topic or theme.
pub async fn guides(State(app): State<App>, Lang(language): Lang, asked: Asked, headers: HeaderMap) -> Response {
    let reader = app.reader(language);
    // Only codes that exist make a page of their own, so nobody can fill the cache with invented ones.
    let filter = ["group", "topic", "theme"]
        .into_iter()
        .find_map(|name| guides::Filter::parse(reader, &app.office.taxonomy, name, asked.get(name)?));
    let query = filter.as_ref().map(guides::Filter::query);
    cached_as(&app, &Address::Guides, query.as_deref(), language, &headers, |reader| {
        guides::guides(reader, &guides::GuidesView::new(reader, &app.office.taxonomy, filter))
    })
}

/// One guide. Opening it is counted, by guide and language only.
pub async fn guide(
    State(app): State<App>,
    Lang(language): Lang,
    Path((_, slug)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    // Only a slug that exists becomes an address, so nobody can fill the cache with invented ones.
    let mut view = guide::GuideView::find(app.reader(language), &slug).ok_or(Failure::NotFound)?;
    let recording = app.recordings.get(view.guide.language, &slug);
    view.audio = recording.map(|recording| Recording { transcript: recording.transcript.clone() });
    app.reads.count(&slug, language);
    Ok(cached(&app, &Address::Guide(slug), language, &headers, |reader| guide::guide(reader, &view)))
}

/// The recording of a guide, in parts if the player asks for parts.
pub async fn audio(
    State(app): State<App>,
    Lang(language): Lang,
    Path((_, slug)): Path<(String, String)>,
    request: axum::extract::Request,
) -> Result<Response, Failure> {
    let recording = app.recordings.get(language, &slug).ok_or(Failure::NotFound)?;
    let kind = recording.kind.parse().map_err(|_| Failure::Server)?;
    let served = ServeFile::new_with_mime(&recording.path, &kind).oneshot(request).await;
    match served {
        Ok(response) if response.status() == http::StatusCode::NOT_FOUND => Err(Failure::NotFound),
        Ok(response) => Ok(response.map(axum::body::Body::new)),
        Err(never) => match never {},
    }
}

/// Passing a guide on.
pub async fn share(
    State(app): State<App>,
    Lang(language): Lang,
    Path((_, slug)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let view = share::ShareView::find(app.reader(language), &slug).ok_or(Failure::NotFound)?;
    Ok(cached(&app, &Address::Share(slug), language, &headers, |reader| share::share(reader, &view)))
}

/// A guide on one sheet.
pub async fn leaflet(
    State(app): State<App>,
    Lang(language): Lang,
    Path((_, slug)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let view = leaflet::LeafletView::find(app.reader(language), &slug).ok_or(Failure::NotFound)?;
    Ok(cached(&app, &Address::Leaflet(slug), language, &headers, |reader| leaflet::leaflet(reader, &view)))
}

/// Who helps with what, for a problem and a place.
pub async fn contacts(State(app): State<App>, Lang(language): Lang, asked: Asked, headers: HeaderMap) -> Response {
    let (topic, place) = (asked.get("topic"), asked.get("place"));
    let view = contacts::ContactsView::new(app.reader(language), &app.office.taxonomy, topic, place);
    let query = (view.topic.is_some() || view.place.is_some()).then(|| {
        format!("{}/{}", view.topic.as_deref().unwrap_or_default(), view.place.as_deref().unwrap_or_default())
    });
    cached_as(&app, &Address::Contacts, query.as_deref(), language, &headers, |reader| {
        contacts::contacts(reader, &view)
    })
}

/// Treaties and laws.
pub async fn instruments(
    State(app): State<App>,
    Lang(language): Lang,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let view = text::TextView::instruments(app.reader(language)).ok_or(Failure::NotFound)?;
    Ok(cached(&app, &Address::Instruments, language, &headers, |reader| text::text(reader, &view)))
}

/// What happens to what is written here.
pub async fn privacy(State(app): State<App>, Lang(language): Lang, headers: HeaderMap) -> Result<Response, Failure> {
    let view = text::TextView::privacy(app.reader(language)).ok_or(Failure::NotFound)?;
    Ok(cached(&app, &Address::Privacy, language, &headers, |reader| text::text(reader, &view)))
}

/// Every language.
pub async fn languages(State(app): State<App>, Lang(language): Lang, headers: HeaderMap) -> Response {
    cached(&app, &Address::Languages, language, &headers, languages::languages)
}

/// What the office published.
pub async fn news(State(app): State<App>, Lang(language): Lang, headers: HeaderMap) -> Response {
    cached(&app, &Address::News, language, &headers, |reader| news::news(reader, &news::NewsView))
}

/// One item of the news.
pub async fn news_item(
    State(app): State<App>,
    Lang(language): Lang,
    Path((_, slug)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let view = news::NewsItemView::find(app.reader(language), &slug).ok_or(Failure::NotFound)?;
    Ok(cached(&app, &Address::NewsItem(slug), language, &headers, |reader| news::news_item(reader, &view)))
}

/// Meetings and conferences. Made anew each day: what was to come is over.
pub async fn events(State(app): State<App>, Lang(language): Lang, headers: HeaderMap) -> Response {
    let view = news::EventsView { today: app.today() };
    let day = view.today.to_string();
    cached_as(&app, &Address::Events, Some(&day), language, &headers, |reader| news::events(reader, &view))
}

/// Searches. The words are in the address so that the page can be kept and passed on; they are not logged.
pub async fn search(State(app): State<App>, Lang(language): Lang, asked: Asked) -> Response {
    let query = asked.get("q").unwrap_or_default().to_owned();
    let found = app.library.find(&query, language, RESULTS);
    page(search::search(app.reader(language), &search::SearchView { query, found }))
}

/// A page that is the same for everyone.
pub fn cached(
    app: &App,
    address: &Address,
    language: Language,
    headers: &HeaderMap,
    make: impl FnOnce(Reader) -> Html,
) -> Response {
    cached_as(app, address, None, language, headers, make)
}

/// A page of which there are several under one path; `which` tells them apart and comes from a list of ours.
fn cached_as(
    app: &App,
    address: &Address,
    which: Option<&str>,
    language: Language,
    headers: &HeaderMap,
    make: impl FnOnce(Reader) -> Html,
) -> Response {
    let path = address.in_language(language);
    let name = which.map_or_else(|| path.clone(), |which| format!("{path}?{which}"));
    let mut response = app.pages.get(&name, || make(app.reader(language))).response(headers);
    // Whoever reads another language than we would have chosen has chosen it.
    if negotiate::preferred(headers, Language::all()) != language {
        app.cookies.set(response.headers_mut(), negotiate::COOKIE, language.tag(), Some(CHOICE_AGE));
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    }
    response
}
