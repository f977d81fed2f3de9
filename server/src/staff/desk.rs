//! The server half of the 916 screen's autosave: leptos calls [`PhoneDesk::save`] with the operator of this request inside.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::response::{IntoResponse, Response};
use huquq_staff_islands::{DeskError, PhoneDesk, Saved};
use huquq_store::{DraftToken, StoreError};
use leptos::prelude::provide_context;

use super::phone;
use super::session::Staff;
use crate::http::form::{FORM_BODY_MAX, PAIRS_MAX};
use crate::state::App;

/// One operator's desk, for one request.
struct Desk {
    app: App,
    staff: Staff,
}

impl PhoneDesk for Desk {
    fn save(&self, call: String, fields: Vec<(String, String)>) -> Saved {
        let (app, language) = (self.app.clone(), self.staff.language());
        Box::pin(async move {
            let size: usize = fields.iter().map(|(name, value)| name.len() + value.len()).sum();
            if fields.len() > PAIRS_MAX || size > FORM_BODY_MAX {
                return Err(DeskError::Refused);
            }
            let token = DraftToken::parse(&call).ok_or(DeskError::NoSuchCall)?;
            let typed = fields.into_iter().collect();
            match phone::keep(&app, &token, typed).await {
                Ok(_) => Ok(phone::clock_text(&app, language)),
                Err(StoreError::AlreadyFiled) => Err(DeskError::NoSuchCall),
                Err(error) => {
                    tracing::warn!(%error, "a call could not be kept");
                    Err(DeskError::Unavailable)
                }
            }
        })
    }
}

/// Runs the server function of the staff islands.
pub async fn call(State(app): State<App>, staff: Staff, request: Request) -> Response {
    let desk: Arc<dyn PhoneDesk> = Arc::new(Desk { app, staff });
    leptos_axum::handle_server_fns_with_context(move || provide_context(Arc::clone(&desk)), request)
        .await
        .into_response()
}
