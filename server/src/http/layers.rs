//! What is wrapped around every route, outermost first: headers, log, compression, client address, error pages, panics,
//! origin, time limit, size and pace of the body.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{DefaultBodyLimit, Request};
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use http::header::CONTENT_LENGTH;
use http_body_util::Limited;
use huquq_app::paths::route;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::predicate::{NotForContentType, Predicate, SizeAbove};
use tower_http::compression::{CompressionLayer, CompressionLevel};
use tower_http::csrf::{CsrfLayer, ProtectionError};
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::timeout::{RequestBodyDeadlineLayer, RequestBodyTimeoutLayer, TimeoutLayer};

use super::errors::{ErrorPages, Failure};
use super::form::FORM_BODY_MAX;
use super::headers::Policy;
use super::multipart::PICTURE_MAX;
use super::{client, errors, headers, journal, origin};
use crate::config::Settings;
use crate::config::parse::PublicUrl;

/// All files of a complaint, and the frame of the form around them.
pub const LARGE_BODY_MAX: usize = 201 * 1024 * 1024;
/// A body must have arrived whole within this time; of a large one the next bytes.
const BODY_DEADLINE: Duration = Duration::from_secs(30);
/// No answer takes longer; a write goes on in its own task and is found again by its key.
const ANSWER_DEADLINE: Duration = Duration::from_secs(45);
/// A body smaller than this grows when compressed.
const WORTH_COMPRESSING: u64 = 256;

/// What the layers need to know.
#[derive(Clone)]
pub struct Edge {
    /// The address people see.
    pub public_url: PublicUrl,
    /// Where quick exit leaves to; blank for our own page.
    pub exit_url: String,
    /// How many reverse proxies stand in front.
    pub trusted_proxies: usize,
    /// Makes the pages of failures.
    pub pages: Arc<dyn ErrorPages>,
    /// How long a body may take; of a large one, how long the next bytes may take.
    pub body_deadline: Duration,
    /// How long an answer may take.
    pub answer_deadline: Duration,
}

impl Edge {
    /// As the settings say.
    #[must_use]
    pub fn new(settings: &Settings, exit_url: &str, pages: Arc<dyn ErrorPages>) -> Self {
        Self {
            public_url: settings.public().clone(),
            exit_url: exit_url.to_owned(),
            trusted_proxies: settings.trusted_proxies(),
            pages,
            body_deadline: BODY_DEADLINE,
            answer_deadline: ANSWER_DEADLINE,
        }
    }

    /// The headers of every answer.
    #[must_use]
    pub fn policy(&self) -> Policy {
        Policy::new(&self.public_url, &self.exit_url)
    }
}

/// Wraps every route of `router`, its fallback and its "method not allowed" included. The routes of `large` take bodies as
/// large as files are, for as long as bytes keep coming.
pub fn layers(router: Router, large: Router, edge: &Edge) -> Router {
    // The public origin is trusted by name: behind a proxy that rewrites Host, `Origin` and `Host` differ.
    let csrf = CsrfLayer::new();
    let csrf = csrf.clone().add_trusted_origin(edge.public_url.origin()).unwrap_or(csrf);
    let csrf = csrf.with_rejection_response(|_: ProtectionError| -> Response { Failure::Origin.into_response() });
    let policy = Arc::new(edge.policy());
    // Each line wraps what stands above it.
    let router = router
        .layer(DefaultBodyLimit::disable())
        .layer(RequestBodyDeadlineLayer::new(edge.body_deadline))
        .layer(from_fn(body_limit))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, edge.answer_deadline));
    let large = large
        .layer(DefaultBodyLimit::disable())
        .layer(RequestBodyTimeoutLayer::new(edge.body_deadline))
        .layer(RequestBodyLimitLayer::new(LARGE_BODY_MAX));
    router
        .merge(large)
        .layer(csrf)
        .layer(from_fn_with_state(Arc::new(edge.public_url.clone()), origin::check))
        .layer(CatchPanicLayer::custom(errors::panicked))
        .layer(from_fn_with_state(Arc::clone(&edge.pages), errors::pages))
        .layer(from_fn_with_state(edge.trusted_proxies, client::identify))
        .layer(compression())
        .layer(from_fn(journal::record))
        .layer(from_fn_with_state(policy, headers::set))
}

/// Whether a picture is taken at this address, besides a form.
fn takes_picture(path: &str) -> bool {
    path.strip_prefix('/').and_then(|path| path.split_once('/')).is_some_and(|(language, rest)| {
        !language.is_empty()
            && route::VERIFY.strip_prefix(route::HOME).and_then(|page| page.strip_prefix('/')) == Some(rest)
    })
}

/// Refuses a body that says it is too large, and stops reading one that turns out to be. Where a picture is taken, the
/// page itself says that it is too large.
async fn body_limit(request: Request, next: Next) -> Response {
    let picture = takes_picture(request.uri().path());
    let most = if picture { PICTURE_MAX + FORM_BODY_MAX } else { FORM_BODY_MAX };
    let told = request.headers().get(CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse::<usize>().ok());
    if !picture && told.is_some_and(|told| told > most) {
        return Failure::TooLarge.into_response();
    }
    next.run(request.map(|body| Body::new(Limited::new(body, most)))).await
}

/// Brotli and gzip for what is made per request. What was compressed before (assets, cached pages) has its
/// `Content-Encoding` and is left alone.
fn compression() -> CompressionLayer<impl Predicate> {
    let worth = SizeAbove::new(WORTH_COMPRESSING)
        .and(NotForContentType::IMAGES)
        .and(NotForContentType::const_new("application/wasm"))
        // Files that people sent are given as they came.
        .and(NotForContentType::const_new("application/octet-stream"))
        .and(NotForContentType::const_new("text/event-stream"));
    // Brotli 4 is about gzip's pace and smaller; higher levels cost more time than the network gains on a page.
    CompressionLayer::new().no_deflate().no_zstd().quality(CompressionLevel::Precise(4)).compress_when(worth)
}
