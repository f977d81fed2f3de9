//! Every failure and its answer. Logged once, here, without anything a person typed.
//!
//! A handler returns a [`Failure`]; its response is an empty shell with the failure inside. [`pages`] runs around all
//! handlers and layers and fills every such shell, and every bare error of a layer, with a page in the reader's language
//! or with problem details (RFC 9457). So there is no way to answer an error that is neither.

use std::sync::Arc;

use axum::Json;
use axum::body::Body;
use axum::extract::{MatchedPath, Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http::header::{ACCEPT, ALLOW, CONTENT_TYPE, RETRY_AFTER};
use http::{HeaderMap, HeaderValue, StatusCode};
use huquq_app::pages::error::ErrorKind;
use huquq_domain::language::Language;
use huquq_store::StoreError;

use super::negotiate;

/// Seconds after which a reader may try again when we are busy.
const RETRY_SECONDS: u32 = 30;
/// Seconds after which an address that asked too often may try again.
const RETRY_LIMITED_SECONDS: u32 = 3600;

/// Why a request is not answered as asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Failure {
    /// There is no such page.
    NotFound,
    /// The page is there, but not for this method.
    Method,
    /// The body is larger than any form.
    TooLarge,
    /// The request came from another site.
    Origin,
    /// The form arrived in a shape we cannot read.
    Media,
    /// The body did not arrive in time.
    Timeout,
    /// This address asked far more often than people do.
    Limited,
    /// Signed in, but not for this.
    Forbidden,
    /// The store is busy or full; nothing was kept.
    Busy,
    /// Something broke; nothing was kept.
    Server,
}

impl Failure {
    /// The status of its answer.
    #[must_use]
    pub const fn status(self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Method => StatusCode::METHOD_NOT_ALLOWED,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Origin | Self::Forbidden => StatusCode::FORBIDDEN,
            Self::Media => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::Timeout => StatusCode::REQUEST_TIMEOUT,
            Self::Limited => StatusCode::TOO_MANY_REQUESTS,
            Self::Busy => StatusCode::SERVICE_UNAVAILABLE,
            Self::Server => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// What the reader is told of it. Refusals by limit speak the words of `Busy`, a forbidden page those of `NotFound`: it
    /// must not tell that there is something.
    #[must_use]
    pub const fn kind(self) -> ErrorKind {
        match self {
            Self::NotFound | Self::Forbidden => ErrorKind::NotFound,
            Self::Method => ErrorKind::Method,
            Self::TooLarge => ErrorKind::TooLarge,
            Self::Origin => ErrorKind::Origin,
            Self::Media => ErrorKind::Media,
            Self::Timeout => ErrorKind::Timeout,
            Self::Limited | Self::Busy => ErrorKind::Busy,
            Self::Server => ErrorKind::Server,
        }
    }

    /// Its stable code, the end of the problem type.
    #[must_use]
    pub const fn code(self) -> &'static str {
        self.kind().code()
    }

    const fn retry_after(self) -> Option<u32> {
        match self {
            Self::Busy => Some(RETRY_SECONDS),
            Self::Limited => Some(RETRY_LIMITED_SECONDS),
            _ => None,
        }
    }

    /// The failure that a bare status of a layer stands for.
    fn of_status(status: StatusCode) -> Self {
        match status {
            StatusCode::NOT_FOUND | StatusCode::GONE => Self::NotFound,
            StatusCode::METHOD_NOT_ALLOWED => Self::Method,
            StatusCode::PAYLOAD_TOO_LARGE => Self::TooLarge,
            StatusCode::FORBIDDEN | StatusCode::UNAUTHORIZED => Self::Forbidden,
            StatusCode::REQUEST_TIMEOUT => Self::Timeout,
            StatusCode::TOO_MANY_REQUESTS => Self::Limited,
            StatusCode::SERVICE_UNAVAILABLE => Self::Busy,
            status if status.is_client_error() => Self::Media,
            _ => Self::Server,
        }
    }
}

/// The store speaks in causes, the reader is told what to do. The cause is logged here, where it is known; a store error
/// never holds content.
impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::NotFound => Self::NotFound,
            StoreError::Busy | StoreError::Full => {
                tracing::warn!(%error, "the store cannot write now");
                Self::Busy
            }
            error => {
                tracing::error!(%error, "the store failed");
                Self::Server
            }
        }
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// Makes the page of a failure. Implemented where pages are known; `path` is the path as asked, for links back.
pub trait ErrorPages: Send + Sync + 'static {
    /// The page, as HTML with its style's hash; the status is set by the caller.
    fn page(&self, failure: Failure, language: Language, path: &str) -> Response;
}

/// Plain pages without style: what is left if the real ones cannot be made, and what tests use.
#[derive(Debug, Clone, Copy)]
pub struct PlainPages;

impl ErrorPages for PlainPages {
    fn page(&self, failure: Failure, language: Language, _path: &str) -> Response {
        axum::response::Html(plain_page(&failure.status().to_string(), language)).into_response()
    }
}

/// A page of a status and the number to call.
pub(super) fn plain_page(status: &str, language: Language) -> String {
    let (tag, dir) = (language.tag(), language.direction().html());
    format!(
        "<!doctype html><html lang=\"{tag}\" dir=\"{dir}\"><title>{status}</title><h1>{status}</h1>\
         <p><a href=\"tel:916\">916</a>"
    )
}

/// Fills every error with its page or its problem details. A layer for `axum::middleware::from_fn_with_state`.
pub async fn pages(State(pages): State<Arc<dyn ErrorPages>>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let matched = request.extensions().get::<MatchedPath>().map(|m| m.as_str().to_owned());
    let language = negotiate::language_of(&path, request.headers());
    let json = wants_json(&path, request.headers());
    let response = next.run(request).await;
    let Some(failure) = unfilled(&response) else { return response };
    log(failure, matched.as_deref());
    let mut filled = if json { problem(failure) } else { pages.page(failure, language, &path) };
    *filled.status_mut() = failure.status();
    // Which methods there are, and the cookies a handler set before it failed, stay.
    for name in [ALLOW, http::header::SET_COOKIE, http::header::CONNECTION] {
        for value in response.headers().get_all(&name) {
            filled.headers_mut().append(name.clone(), value.clone());
        }
    }
    if let Some(seconds) = failure.retry_after() {
        filled.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
    }
    filled.extensions_mut().insert(failure);
    filled
}

/// The failure of a response whose body is not yet a page of ours. A handler's own page with an error status (a form shown
/// again) is left alone.
fn unfilled(response: &Response) -> Option<Failure> {
    if let Some(failure) = response.extensions().get::<Failure>() {
        return Some(*failure);
    }
    let status = response.status();
    if !status.is_client_error() && !status.is_server_error() {
        return None;
    }
    let kind = response.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let ours = kind.starts_with("text/html") || kind.starts_with("application/");
    (!ours).then(|| Failure::of_status(status))
}

fn wants_json(path: &str, headers: &HeaderMap) -> bool {
    if path.starts_with("/api/") || path.starts_with("/staff/api/") {
        return true;
    }
    let accept = headers.get(ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    accept.contains("json") && !accept.contains("text/html")
}

fn problem(failure: Failure) -> Response {
    let status = failure.status();
    let body = serde_json::json!({
        "type": format!("urn:huquq:problem:{}", failure.code()),
        "title": status.canonical_reason().unwrap_or_default(),
        "status": status.as_u16(),
    });
    let mut response = Json(body).into_response();
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
    response
}

fn log(failure: Failure, matched: Option<&str>) {
    let route = matched.unwrap_or("none");
    match failure {
        Failure::Server => tracing::error!(route, code = failure.code(), "request failed"),
        Failure::Busy | Failure::Limited => tracing::warn!(route, code = failure.code(), "request refused"),
        _ => tracing::debug!(route, code = failure.code(), "request refused"),
    }
    metrics::counter!("huquq_failures_total", "code" => failure.code()).increment(1);
}

/// What a panic in a handler becomes. Its words may hold what a person typed, so they are not logged; the place is (by
/// the panic hook in `logs`).
#[must_use]
pub fn panicked(_: Box<dyn std::any::Any + Send + 'static>) -> Response<Body> {
    Failure::Server.into_response()
}
