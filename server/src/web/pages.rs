//! The public pages that are the same for everyone: rendered once a language, compressed once, served as bytes.

use std::time::Duration;

use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use huquq_app::pages::{contacts, guide, guides, home, text};
use huquq_app::paths::Address;
use huquq_app::render::Html;
use huquq_domain::language::Language;

use super::respond::see_other;
use crate::http::errors::Failure;
use crate::http::negotiate::{self, Lang, Preferred};
use crate::state::App;

/// How long a browser keeps the language the reader chose.
pub const CHOICE_AGE: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// `/`: on to the reader's language.
pub async fn root(Preferred(language): Preferred) -> Response {
    let mut response = see_other(&Address::Home.in_language(language));
    response.headers_mut().insert(header::VARY, HeaderValue::from_static("accept-language, cookie"));
    response
}

/// The three doors.
pub async fn home(State(app): State<App>, Lang(language): Lang, headers: HeaderMap) -> Response {
    cached(&app, &Address::Home, language, &headers, |language| home::home(app.reader(language), &home::HomeView))
}

/// The list of guides.
pub async fn guides(State(app): State<App>, Lang(language): Lang, headers: HeaderMap) -> Response {
    cached(&app, &Address::Guides, language, &headers, |language| {
        guides::guides(app.reader(language), &guides::GuidesView::new(app.reader(language)))
    })
}

/// One guide.
pub async fn guide(
    State(app): State<App>,
    Lang(language): Lang,
    Path((_, slug)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    // Only a slug that exists becomes an address, so nobody can fill the cache with invented ones.
    let view = guide::GuideView::find(app.reader(language.fallback()), &slug).ok_or(Failure::NotFound)?;
    let address = Address::Guide(slug);
    Ok(cached(&app, &address, language, &headers, |language| guide::guide(app.reader(language), &view)))
}

/// Who helps with what.
pub async fn contacts(State(app): State<App>, Lang(language): Lang, headers: HeaderMap) -> Response {
    cached(&app, &Address::Contacts, language, &headers, |language| {
        contacts::contacts(app.reader(language), &contacts::ContactsView)
    })
}

/// What happens to what is written here.
pub async fn privacy(State(app): State<App>, Lang(language): Lang, headers: HeaderMap) -> Result<Response, Failure> {
    let view = text::TextView::privacy(app.reader(language.fallback())).ok_or(Failure::NotFound)?;
    Ok(cached(&app, &Address::Privacy, language, &headers, |language| text::text(app.reader(language), &view)))
}

/// A page that is the same for everyone. In a language that has no such page, the one that stands in for it is shown under
/// its own address, so that what a page says of its language is true.
fn cached(
    app: &App,
    address: &Address,
    language: Language,
    headers: &HeaderMap,
    make: impl FnOnce(Language) -> Html,
) -> Response {
    if language.fallback() != language {
        return see_other(&address.in_language(language.fallback()));
    }
    let mut response = app.pages.get(&address.in_language(language), || make(language)).response(headers);
    // Whoever reads another language than we would have chosen has chosen it.
    if negotiate::preferred(headers, Language::complete()) != language {
        app.cookies.set(response.headers_mut(), negotiate::COOKIE, language.tag(), Some(CHOICE_AGE));
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    }
    response
}
