//! Who is signed in. A handler that takes [`Staff`] can only be reached by someone whose role the route table names.

use axum::extract::{FromRef, FromRequestParts, MatchedPath};
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use huquq_app::paths::route;
use huquq_app::render::Reader;
use huquq_app::staff::{Me, roles};
use huquq_domain::language::Language;
use huquq_store::{SessionToken, Signed};

use crate::http::errors::Failure;
use crate::state::App;
use crate::web::respond::see_other;

/// The cookie of a session. It ends with the browser, and on the server after its own time.
pub const COOKIE: &str = "staff";

/// A signed-in staff member who may use the page they asked for.
pub struct Staff(pub Signed);

/// Why a staff page was not shown.
pub enum Refused {
    /// Nobody is signed in: to the door.
    SignIn,
    /// Another answer than the page.
    Failed(Failure),
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        match self {
            Self::SignIn => see_other(route::STAFF_LOGIN),
            Self::Failed(failure) => failure.into_response(),
        }
    }
}

impl<S> FromRequestParts<S> for Staff
where
    App: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Refused> {
        let app = App::from_ref(state);
        let token = app.cookies.read(&parts.headers, COOKIE).and_then(|text| SessionToken::parse(&text));
        let token = token.ok_or(Refused::SignIn)?;
        let signed = app.store.session(&token).await.map_err(|error| Refused::Failed(error.into()))?;
        let signed = signed.ok_or(Refused::SignIn)?;
        // A page that the route table does not name is open to nobody.
        let pattern = parts.extensions.get::<MatchedPath>().map(MatchedPath::as_str).unwrap_or_default();
        if roles::open_to(pattern, signed.role) { Ok(Self(signed)) } else { Err(Refused::Failed(Failure::Forbidden)) }
    }
}

impl Staff {
    /// For whom pages are made.
    #[must_use]
    pub fn reader(&self, app: &App) -> Reader {
        app.reader(self.language())
    }

    /// As pages show them.
    #[must_use]
    pub fn me(&self) -> Me {
        Me { name: self.0.name.clone(), role: self.0.role }
    }

    /// The language of their screens.
    #[must_use]
    pub fn language(&self) -> Language {
        Language::from_tag(&self.0.language).map_or(Language::OFFICE, Language::fallback)
    }
}
