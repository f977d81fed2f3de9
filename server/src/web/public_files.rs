//! The few files of `public/`, embedded. Everything else that a browser loads has its hash in its name (`http/assets`).

use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::IntoResponse;

/// A day: they have no hash in their names.
const A_DAY: &str = "public, max-age=86400";

/// What machines are asked not to read.
pub async fn robots() -> impl IntoResponse {
    ([(CONTENT_TYPE, "text/plain; charset=utf-8"), (CACHE_CONTROL, A_DAY)], include_str!("../../../public/robots.txt"))
}
