//! Requests that change something must come from our own pages, or from no browser at all.
//!
//! tower-http's `CsrfLayer` decides by `Sec-Fetch-Site` first and then by `Origin` against `Host`. It therefore lets a
//! foreign `Origin` pass when the two headers contradict each other, and believes `Host`, which a rebound name controls.
//! This check runs before it and is stricter about `Origin`; it allows nothing that the layer refuses.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http::header::{HOST, ORIGIN};
use http::{HeaderMap, Method, Uri};

use super::errors::Failure;
use crate::config::parse::{PublicUrl, is_loopback_host};

/// Refuses a foreign or malformed `Origin`.
pub async fn check(State(public_url): State<Arc<PublicUrl>>, request: Request, next: Next) -> Response {
    let safe = matches!(request.method(), &Method::GET | &Method::HEAD | &Method::OPTIONS);
    if safe || allows(&public_url, request.uri(), request.headers()) {
        next.run(request).await
    } else {
        Failure::Origin.into_response()
    }
}

/// Whether the headers of a changing request are those of our own page or of no browser.
#[must_use]
pub fn allows(public_url: &PublicUrl, uri: &Uri, headers: &HeaderMap) -> bool {
    let mut origins = headers.get_all(ORIGIN).iter();
    let Some(origin) = origins.next() else { return true };
    if origins.next().is_some() {
        return false;
    }
    let Ok(origin) = origin.to_str() else { return false };
    if origin == public_url.origin() {
        return true;
    }
    if origin == "null" {
        // A browser that hides referrers says so of its own pages too. It is believed only if it names them as ours.
        return headers.get("sec-fetch-site").is_some_and(|site| site == "same-origin");
    }
    // On this machine people type localhost, 127.0.0.1 or another port for the same thing.
    !public_url.https() && is_loopback_host(public_url.host()) && same_loopback(origin, uri, headers)
}

fn same_loopback(origin: &str, uri: &Uri, headers: &HeaderMap) -> bool {
    let Some(authority) = origin.strip_prefix("http://") else { return false };
    let host = uri.authority().map(http::uri::Authority::as_str).or_else(|| headers.get(HOST)?.to_str().ok());
    let bare = authority.parse::<http::uri::Authority>().ok();
    host == Some(authority) && bare.is_some_and(|authority| is_loopback_host(authority.host()))
}
