//! Reports of the content security policy: counted, never stored. A report may quote a page, so not a word of it is kept.

use axum::http::StatusCode;

/// Counts one report.
pub async fn count(_: axum::body::Bytes) -> StatusCode {
    metrics::counter!("huquq_csp_reports_total").increment(1);
    StatusCode::NO_CONTENT
}
