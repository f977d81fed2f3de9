//! The public half, one file an address: read the request, call domain and store, give `app` its view.

pub mod cache;
pub mod case;
pub mod case_files;
pub mod check;
pub mod complaint;
pub mod copy_pdf;
pub mod csp_report;
pub mod error;
pub mod exit;
pub mod feeds;
pub mod files;
pub mod front;
pub mod guard;
pub mod offline;
pub mod pages;
pub mod photo;
pub mod public_files;
pub mod receipts;
pub mod respond;
pub mod resume;
mod review;
pub mod seen;
pub mod sending;
pub mod tries;
pub mod upload;
pub mod urgent;
pub mod verify;

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
        .route(route::SHARE, get(pages::share))
        .route(route::LEAFLET, get(pages::leaflet))
        .route(route::AUDIO, get(pages::audio))
        .route(route::SHORT, get(pages::short))
        .route(route::SHORT_IN, get(pages::short_in))
        .route(route::INSTRUMENTS, get(pages::instruments))
        .route(route::CONTACTS, get(pages::contacts))
        .route(route::LANGUAGES, get(pages::languages))
        .route(route::SEARCH, get(pages::search))
        .route(route::NEWS, get(pages::news))
        .route(route::NEWS_FEED, get(feeds::atom))
        .route(route::NEWS_ITEM, get(pages::news_item))
        .route(route::EVENTS, get(pages::events))
        .route(route::EVENTS_CALENDAR, get(feeds::calendar))
        .route(route::OFFLINE, get(offline::show))
        .route(route::OFFLINE_PACK, get(offline::pack))
        .route(route::OFFLINE_GONE, get(offline::page_gone))
        .route(route::OFFLINE_COMPLAINT, get(offline::complaint_gone))
        .route(route::MANIFEST, get(offline::manifest))
        .route("/sw.js", get(offline::worker))
        .route("/icon.svg", get(offline::icon))
        .route(route::PRIVACY, get(pages::privacy))
        .route(route::CHECK, get(check::show).post(check::answer))
        .route(route::COMPLAINT, get(complaint::start).post(complaint::begin))
        .route(route::SENT, get(complaint::sent).post(complaint::kept))
        .route(route::RESUME, get(resume::show).post(resume::act))
        .route(route::CASE, get(case::show).post(case::act))
        .route(route::CASE_LOST, get(case::lost).post(case::recover))
        .route(route::RECEIPT, get(receipts::file))
        .route(route::OWN_COPY, get(receipts::copy))
        .route(route::OWN_COPY_PDF, get(copy_pdf::file))
        .route(route::RECEIPT_KEYS, get(receipts::keys))
        .route(route::VERIFY, get(verify::show).post(verify::check))
        .route(route::URGENT, get(urgent::show).post(urgent::send))
        .route(route::STEP, get(complaint::step).post(complaint::answer))
        .route(route::FILES_CHANGE, post(files::change))
        .route(route::EXIT, get(exit::get).post(exit::post))
        .route(route::BLANK, get(exit::blank))
        .route("/robots.txt", get(public_files::robots))
        .route("/csp-report", post(csp_report::count))
}

/// The addresses that take large bodies.
pub fn large() -> Router<App> {
    Router::new()
        .route(route::FILES, get(files::show).post(files::add))
        .route(route::CASE_FILES, get(case_files::show).post(case_files::add))
}
