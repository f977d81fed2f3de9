//! A posted form: pairs of names and values, read without loss.

use std::collections::HashSet;

use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{FromRequest, FromRequestParts, Request};
use http::StatusCode;
use http::header::CONTENT_TYPE;
use http::request::Parts;

use super::errors::Failure;

/// No form of ours is larger: the longest text is 20,000 characters, which is 240 kB when every one is written as `%XX%XX…`.
pub const FORM_BODY_MAX: usize = 2 * 1024 * 1024;
/// No form of ours has more fields; more is somebody trying.
pub const PAIRS_MAX: usize = 200;

/// What was posted, exactly as typed, in the order it came. Of several values with one name only the first is here.
/// It has no `Debug`: it holds what must never reach a log.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Posted(pub Vec<(String, String)>);

impl Posted {
    /// Reads a body. Octets that are not UTF-8 become U+FFFD, so that one bad octet never costs a person the whole text.
    ///
    /// # Errors
    /// [`Failure::TooLarge`] with more than [`PAIRS_MAX`] pairs.
    pub fn parse(body: &[u8]) -> Result<Self, Failure> {
        let mut seen = HashSet::new();
        let mut pairs = Vec::new();
        for (i, (name, value)) in form_urlencoded::parse(body).enumerate() {
            if i >= PAIRS_MAX {
                return Err(Failure::TooLarge);
            }
            if seen.insert(name.clone()) {
                pairs.push((name.into_owned(), value.into_owned()));
            }
        }
        Ok(Self(pairs))
    }

    /// The value of one field.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(given, _)| given == name).map(|(_, value)| value.as_str())
    }
}

/// What follows the question mark of an address, read as a form is: unknown and repeated names are no error. A link that was
/// mended by hand or lengthened by a messenger must still open its page.
pub struct Asked(Posted);

impl Asked {
    /// The value of one name; the first of several.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name)
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Asked {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Failure> {
        Posted::parse(parts.uri.query().unwrap_or_default().as_bytes()).map(Self)
    }
}

impl<S: Send + Sync> FromRequest<S> for Posted {
    type Rejection = Failure;

    async fn from_request(request: Request, state: &S) -> Result<Self, Failure> {
        let kind = request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let essence = kind.split(';').next().unwrap_or_default().trim();
        if !essence.eq_ignore_ascii_case("application/x-www-form-urlencoded") {
            return Err(Failure::Media);
        }
        let body = Bytes::from_request(request, state).await.map_err(|rejection| body_failure(&rejection))?;
        Self::parse(&body)
    }
}

/// Why a body could not be read: too large, too slow, or the other side left.
#[must_use]
pub fn body_failure(rejection: &BytesRejection) -> Failure {
    // axum tells the limit apart by its own status; the deadline is a cause further down.
    if rejection.status() == StatusCode::PAYLOAD_TOO_LARGE {
        return Failure::TooLarge;
    }
    if has_cause::<tower_http::timeout::TimeoutError>(rejection) { Failure::Timeout } else { Failure::Media }
}

/// Whether an error of this kind is the error itself or among its causes.
#[must_use]
pub fn has_cause<E: std::error::Error + 'static>(error: &(dyn std::error::Error + 'static)) -> bool {
    let mut cause = Some(error);
    while let Some(error) = cause {
        if error.is::<E>() {
            return true;
        }
        cause = error.source();
    }
    false
}
