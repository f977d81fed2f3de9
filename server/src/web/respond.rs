//! From a rendered page to a response.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use huquq_app::render::Html;

use crate::http::headers::StyleHash;

/// A page that is nobody else's: never kept by a cache.
#[must_use]
pub fn page(html: Html) -> Response {
    page_with(StatusCode::OK, html)
}

/// A page with a status of its own.
#[must_use]
pub fn page_with(status: StatusCode, html: Html) -> Response {
    let Html { html, style_hash, .. } = html;
    let mut response = (status, [(header::CONTENT_TYPE, "text/html; charset=utf-8")], html).into_response();
    response.extensions_mut().insert(StyleHash(style_hash));
    response
}

/// Sends the browser on with a GET.
#[must_use]
pub fn see_other(to: &str) -> Response {
    match HeaderValue::from_str(to) {
        Ok(location) => (StatusCode::SEE_OTHER, [(header::LOCATION, location)]).into_response(),
        // Addresses are made of codes, so this does not happen; the home page is the safe answer.
        Err(_) => (StatusCode::SEE_OTHER, [(header::LOCATION, HeaderValue::from_static("/"))]).into_response(),
    }
}
