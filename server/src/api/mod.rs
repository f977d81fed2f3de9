//! The door for programs: complaints and their files in, guides out, as JSON. Server to server: no page of another site may use it.
//!
//! [`ROUTES`] is the one list: the router is made of it, and a test compares it with the description ([`openapi`]).

mod attachments;
mod complaints;
mod guides;
pub mod openapi;
mod partner;
mod problem;

use axum::Router;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use axum::routing::{MethodRouter, get, post};

use crate::state::App;

/// The largest body. The longest complaint is a quarter of it when every character is written as an escape.
pub const BODY_MAX: usize = 1024 * 1024;

/// One address of the API.
pub struct Route {
    /// The method, as the description writes it.
    pub method: &'static str,
    /// The pattern, the same in the router and in the description.
    pub path: &'static str,
    /// Whether it takes bodies as large as files are.
    pub large: bool,
    handler: fn() -> MethodRouter<App>,
}

/// Every address.
pub const ROUTES: &[Route] = &[
    Route { method: "post", path: "/api/v1/complaints", large: false, handler: || post(complaints::file) },
    Route {
        method: "post",
        path: "/api/v1/complaints/{reference}/attachments",
        large: true,
        handler: || post(attachments::add),
    },
    Route { method: "get", path: "/api/v1/guides", large: false, handler: || get(guides::list) },
    Route { method: "get", path: "/api/v1/guides/{slug}", large: false, handler: || get(guides::one) },
    Route { method: "get", path: "/api/openapi.json", large: false, handler: || get(description) },
];

/// The addresses whose bodies are small.
pub fn router() -> Router<App> {
    routed(false)
}

/// The addresses that take large bodies.
pub fn large() -> Router<App> {
    routed(true)
}

fn routed(large: bool) -> Router<App> {
    let routes = ROUTES.iter().filter(|route| route.large == large);
    routes.fold(Router::new(), |router, route| router.route(route.path, (route.handler)()))
}

/// The description of the API.
async fn description(State(app): State<App>, headers: HeaderMap) -> Response {
    let make = || openapi::document(app.site.public_url.as_str(), &app.office.taxonomy).to_string();
    app.pages.file("/api/openapi.json", "application/json", make).response(&headers)
}
