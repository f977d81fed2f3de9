//! What every request passes through, seen from outside.

mod accepting;
mod bodies;
mod choices;
mod edge;

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use futures_util::StreamExt;
use http::header::{CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, HeaderName, SET_COOKIE};
use http::{HeaderMap, Method, Request, StatusCode};
use http_body_util::BodyExt;
use tower::ServiceExt;

use super::client::ClientAddress;
use super::errors::{Failure, PlainPages};
use super::form::Posted;
use super::headers::StyleHash;
use super::layers::{Edge, layers};
use super::negotiate::{Lang, Preferred};
use crate::config::parse::PublicUrl;

const HTTPS: &str = "https://complaints.example.org";
const LOCAL: &str = "http://127.0.0.1:3000";
const FORM: &str = "application/x-www-form-urlencoded";

/// A front door with one route of every kind.
fn door(public_url: &str, exit_url: &str) -> Router {
    let style = || async {
        let mut page = Html("<!doctype html><title>x</title>".repeat(40)).into_response();
        page.extensions_mut().insert(StyleHash("sha256-AAAA+/=".to_owned()));
        page
    };
    let complain = |Lang(language): Lang, Posted(pairs): Posted| async move { format!("{language} {}", pairs.len()) };
    let whoever = |client: ClientAddress| async move { format!("{:?}", client.octets()) };
    let router = Router::new()
        .route("/{lang}", get(style).post(complain).put(|| async {}).delete(|| async {}))
        .route("/cached", get(|| async { ([(CACHE_CONTROL, "public, max-age=60")], "cached") }))
        .route("/sealed", get(|| async { ([(CONTENT_ENCODING, "br"), (CONTENT_TYPE, "text/html")], vec![7u8; 4000]) }))
        .route("/go", get(|| async { Redirect::to("/az") }))
        .route("/preferred", get(|Preferred(language): Preferred| async move { language.tag() }))
        .route("/whoever", get(whoever))
        .route("/invalid", post(|| async { (StatusCode::UNPROCESSABLE_ENTITY, Html("form again")) }))
        .route("/echo", post(|Posted(pairs): Posted| async move { format!("{pairs:?}") }))
        .route("/raw", post(|body: Bytes| async move { body.len().to_string() }))
        .route("/panic", get(panics))
        .route("/slow", get(|| async { tokio::time::sleep(Duration::from_secs(60)).await }))
        .route("/nap", get(|| async { tokio::time::sleep(Duration::from_millis(300)).await }))
        .route("/cookie", get(|| async { ([(SET_COOKIE, "a=b")], Failure::Server) }))
        .route("/api/v1/x", get(|| async { Failure::Busy }));
    let edge = Edge {
        public_url: PublicUrl::parse(public_url).unwrap(),
        exit_url: exit_url.to_owned(),
        trusted_proxies: 1,
        pages: Arc::new(PlainPages),
        body_deadline: Duration::from_millis(200),
        answer_deadline: Duration::from_millis(600),
    };
    let large = Router::new().route("/large", post(measured));
    layers(router, large, &edge)
}

/// Reads a body without keeping it.
async fn measured(body: Body) -> Result<String, StatusCode> {
    let (mut pieces, mut length) = (body.into_data_stream(), 0);
    while let Some(piece) = pieces.next().await {
        length += piece.map_err(|_| StatusCode::REQUEST_TIMEOUT)?.len();
    }
    Ok(length.to_string())
}

async fn panics() -> StatusCode {
    panic!("typed text")
}

async fn ask(
    door: &Router,
    method: Method,
    path: &str,
    headers: &[(HeaderName, &str)],
    body: impl Into<Body>,
) -> Response {
    let mut request = Request::builder().method(method).uri(path);
    for (name, value) in headers {
        request = request.header(name, *value);
    }
    door.clone().oneshot(request.body(body.into()).unwrap()).await.unwrap()
}

async fn get_page(door: &Router, path: &str) -> Response {
    ask(door, Method::GET, path, &[], Body::empty()).await
}

async fn text(response: Response) -> String {
    String::from_utf8_lossy(&response.into_body().collect().await.unwrap().to_bytes()).into_owned()
}

fn header<'a>(headers: &'a HeaderMap, name: &str) -> &'a str {
    headers.get(name).unwrap_or_else(|| panic!("{name} is missing in {headers:?}")).to_str().unwrap()
}
