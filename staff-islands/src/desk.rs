//! The one server function of the 916 screen, and what the server must provide for it.

use std::pin::Pin;

use leptos::prelude::*;
use leptos::server_fn::codec::{Json, JsonEncoding};
use leptos::server_fn::error::{FromServerFnError, ServerFnErrorErr};
use serde::{Deserialize, Serialize};

/// What a save gives: the time it was kept, as text in the operator's language.
pub type Saved = Pin<Box<dyn Future<Output = Result<String, DeskError>> + Send>>;

/// Keeps what an operator types during a call. The server provides one per request, with the signed-in operator inside.
pub trait PhoneDesk: Send + Sync {
    /// Keeps the fields of the call and gives the time as text.
    fn save(&self, call: String, fields: Vec<(String, String)>) -> Saved;
}

/// Why a call was not saved. A code, never words: the browser shows one finished text for all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DeskError {
    /// Nobody is signed in any more, or not as an operator.
    NotSignedIn,
    /// There is no such call, or it is filed already.
    NoSuchCall,
    /// Too many or too long fields.
    Refused,
    /// The server could not be reached, did not understand, or could not keep it now.
    Unavailable,
}

impl std::fmt::Display for DeskError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(match self {
            Self::NotSignedIn => "nobody is signed in as an operator",
            Self::NoSuchCall => "there is no such open call",
            Self::Refused => "the fields are too many or too long",
            Self::Unavailable => "the call cannot be saved now",
        })
    }
}

impl std::error::Error for DeskError {}

impl FromServerFnError for DeskError {
    type Encoder = JsonEncoding;

    fn from_server_fn_error(_: ServerFnErrorErr) -> Self {
        Self::Unavailable
    }
}

/// Saves the call `call` with what stands in its form now.
///
/// The body is JSON: a form of a foreign page cannot send that.
#[server(prefix = "/staff/api", endpoint = "save_call", input = Json)]
pub async fn save_call(call: String, fields: Vec<(String, String)>) -> Result<String, DeskError> {
    let desk = use_context::<std::sync::Arc<dyn PhoneDesk>>().ok_or(DeskError::Unavailable)?;
    desk.save(call, fields).await
}
