//! The administrator's address: metrics and the two health pages. The same two stand on the public address without detail.
//!
//! `/healthz` says that the process runs, `/readyz` that it can keep a complaint right now.

use std::pin::Pin;
use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};

/// One thing looked at for `/readyz`.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Check {
    /// What.
    pub name: &'static str,
    /// Nothing, or what is wrong in words for an administrator.
    pub wrong: Option<String>,
}

/// What `/readyz` asks. Implemented by whoever holds the store.
pub trait Readiness: Send + Sync + 'static {
    /// Looks at everything that is needed to keep a complaint.
    fn checks(&self) -> Pin<Box<dyn Future<Output = Vec<Check>> + Send + '_>>;
}

/// Starts counting. Without a listener of its own: [`admin`] shows the figures.
#[must_use]
pub fn recorder() -> PrometheusHandle {
    // Seconds: from a cached page (P2) to the answer deadline.
    const BUCKETS: [f64; 10] = [0.005, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 10.0, 45.0];
    let builder = PrometheusBuilder::new();
    let recorder = builder.set_buckets(&BUCKETS).unwrap_or_else(|_| PrometheusBuilder::new()).build_recorder();
    let handle = recorder.handle();
    // A second recorder in one process (a test) is refused; the first goes on counting.
    let _ = metrics::set_global_recorder(recorder);
    handle
}

/// The routes of the administrator's address.
pub fn admin(figures: PrometheusHandle, readiness: Arc<dyn Readiness>) -> Router {
    let metrics = get(move || {
        let figures = figures.clone();
        async move { ([(CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")], figures.render()) }
    });
    let detailed = get(|State(readiness): State<Arc<dyn Readiness>>| async move {
        let checks = readiness.checks().await;
        (status_of(&checks), Json(serde_json::json!({ "checks": checks }))).into_response()
    });
    Router::new()
        .route("/metrics", metrics)
        .route("/healthz", get(alive))
        .route("/readyz", detailed)
        .with_state(readiness)
}

/// `/healthz` and `/readyz` for the public address: a status, no detail.
pub fn health(readiness: Arc<dyn Readiness>) -> Router {
    let ready =
        get(|State(readiness): State<Arc<dyn Readiness>>| async move { plain(status_of(&readiness.checks().await)) });
    Router::new().route("/healthz", get(alive)).route("/readyz", ready).with_state(readiness)
}

async fn alive() -> Response {
    plain(StatusCode::OK)
}

/// Typed as JSON so that the error pages leave it alone: a probe wants a status, not a page.
fn plain(status: StatusCode) -> Response {
    (status, Json(serde_json::json!({ "ready": status.is_success() }))).into_response()
}

fn status_of(checks: &[Check]) -> StatusCode {
    if checks.iter().all(|check| check.wrong.is_none()) { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE }
}
