//! The public half, one file an address: read the request, call domain and store, give `app` its view.

pub mod cache;
pub mod complaint;
pub mod csp_report;
pub mod error;
pub mod exit;
pub mod pages;
pub mod public_files;
pub mod respond;

use axum::Router;
use axum::routing::{get, post};
use huquq_app::paths::route;

use crate::state::App;

/// Every public address.
pub fn router() -> Router<App> {
    Router::new()
        .route("/", get(pages::root))
        .route(route::HOME, get(pages::home))
        .route(route::GUIDES, get(pages::guides))
        .route(route::GUIDE, get(pages::guide))
        .route(route::CONTACTS, get(pages::contacts))
        .route(route::PRIVACY, get(pages::privacy))
        .route(route::COMPLAINT, get(complaint::start).post(complaint::begin))
        .route(route::SENT, get(complaint::sent).post(complaint::kept))
        .route(route::STEP, get(complaint::step).post(complaint::answer))
        .route(route::EXIT, get(exit::get).post(exit::post))
        .route(route::BLANK, get(exit::blank))
        .route("/robots.txt", get(public_files::robots))
        .route("/csp-report", post(csp_report::count))
}
