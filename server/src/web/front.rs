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
use metrics::{Counter, Histogram};

use crate::http::accept::Front;
use crate::http::negotiate;
use crate::state::App;

/// Answers what is in memory; everything else goes the long way, the first request for a page among it. It is made after the
/// recorder of the figures.
#[must_use]
pub fn front(app: &App) -> Front {
    let app = app.clone();
    let (guides, others) = (Figures::of(route::GUIDE), Figures::of("in memory"));
    Arc::new(move |method, uri, headers| answer(&app, (&guides, &others), method, uri, headers))
}

/// The figures of one kind of page: looked up by name once, not at every request.
struct Figures {
    read: Counter,
    unchanged: Counter,
    seconds: Histogram,
}

impl Figures {
    fn of(route: &'static str) -> Self {
        let read = metrics::counter!("huquq_requests_total", "method" => "GET", "route" => route, "status" => "2xx");
        let unchanged =
            metrics::counter!("huquq_requests_total", "method" => "GET", "route" => route, "status" => "3xx");
        let seconds = metrics::histogram!("huquq_request_seconds", "route" => route);
        Self { read, unchanged, seconds }
    }

    fn count(&self, response: &Response, started: Instant) {
        let requests = if response.status().is_success() { &self.read } else { &self.unchanged };
        requests.increment(1);
        self.seconds.record(started.elapsed().as_secs_f64());
    }
}

fn answer(
    app: &App,
    (guides, others): (&Figures, &Figures),
    method: &Method,
    uri: &Uri,
    headers: &HeaderMap,
) -> Option<Response> {
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
    let figures = if let Some(slug) = guide {
        app.reads.count(slug, language);
        guides
    } else {
        others
    };
    let response = finished.response(headers);
    figures.count(&response, started);
    debug_assert!(guide.is_none_or(|slug| Address::Guide(slug.to_owned()).in_language(language) == path));
    Some(response)
}
