//! The staff half, one file an address. Who may open a page stands in the route table of `huquq_app::staff::roles`.

pub mod case;
pub mod content;
pub mod desk;
pub mod file;
pub mod language;
pub mod login;
pub mod lost_code;
pub mod outbox;
pub mod phone;
pub mod queue;
pub mod session;
pub mod setup;
pub mod throttle;

use axum::Router;
use axum::routing::{get, post};
use huquq_app::paths::route;

use crate::state::App;

/// Every staff address.
pub fn router() -> Router<App> {
    Router::new()
        .route("/staff", get(login::door))
        .route(route::STAFF_LOGIN, get(login::show).post(login::sign_in))
        .route(route::STAFF_LOGOUT, post(login::sign_out))
        .route(route::STAFF_SETUP, post(setup::complete))
        .route(route::STAFF_SETUP_LINK, get(setup::show))
        .route(route::STAFF_LANGUAGE, post(language::choose))
        .route(route::STAFF_QUEUE, get(queue::list))
        .route(route::STAFF_CASE, get(case::open).post(case::write))
        .route(route::STAFF_FILE, get(file::download))
        .route(route::STAFF_OUTBOX, get(outbox::list).post(outbox::retry))
        .route(route::STAFF_CONTENT, get(content::show))
        .route(route::STAFF_PHONE, get(phone::show).post(phone::act))
        .route(route::STAFF_LOST_CODE, get(lost_code::show).post(lost_code::act))
        .route(route::STAFF_API, post(desk::call))
}
