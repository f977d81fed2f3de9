//! The short way to a page that is in memory already: before the router, with every header it goes out with.
//!
//! Guides are read far more often than anything else happens. What all the layers would add to such a page is in its headers,
//! and what they would refuse (a body, a foreign form) it cannot have. One line a request is written for everything else; here
//! only the counters are moved.

use std::sync::Arc;
use std::time::Instant;

use axum::http::{HeaderMap, Method, Uri};
use axum::response::Response;
use huquq_app::paths::{Address, route};
use huquq_domain::language::Language;

use crate::http::accept::Front;
use crate::http::negotiate;
use crate::state::App;

/// Answers what is in memory; everything else goes the long way, the first request for a page among it.
#[must_use]
pub fn front(app: &App) -> Front {
    let app = app.clone();
    Arc::new(move |method, uri, headers| answer(&app, method, uri, headers))
}

fn answer(app: &App, method: &Method, uri: &Uri, headers: &HeaderMap) -> Option<Response> {
    if method != Method::GET || uri.query().is_some() {
        return None;
    }
    let path = uri.path();
    let started = Instant::now();
    let finished = app.pages.known(path)?;
    let (tag, rest) = path.get(1..)?.split_once('/').unwrap_or((path.get(1..)?, ""));
    let language = Language::from_tag(tag)?;
    // A choice of language is remembered the long way.
    if negotiate::preferred(headers, Language::all()) != language {
        return None;
    }
    let guide = rest.strip_prefix("guides/").filter(|slug| !slug.contains('/'));
    let pattern = if let Some(slug) = guide {
        app.reads.count(slug, language);
        route::GUIDE
    } else {
        "in memory"
    };
    let response = finished.response(headers);
    let class = if response.status().is_success() { "2xx" } else { "3xx" };
    metrics::counter!("huquq_requests_total", "method" => "GET", "route" => pattern, "status" => class).increment(1);
    metrics::histogram!("huquq_request_seconds", "route" => pattern).record(started.elapsed().as_secs_f64());
    debug_assert!(guide.is_none_or(|slug| Address::Guide(slug.to_owned()).in_language(language) == path));
    Some(response)
}
