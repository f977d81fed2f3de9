//! A posted form with files, read into memory: for pages that take one small file and keep nothing of it.

use axum::extract::multipart::{Field, MultipartError};
use axum::extract::{FromRequest as _, Multipart, Request};
use http::StatusCode;
use http_body_util::LengthLimitError;
use tower_http::timeout::TimeoutError;

use super::errors::Failure;
use super::form::has_cause;

/// The largest picture that is taken whole.
pub const PICTURE_MAX: usize = 8 * 1024 * 1024;

/// One field or file of a form. No `Debug`: it holds what a person sent.
pub struct Part {
    /// The name of the field.
    pub name: String,
    /// The octets; blank if nothing was chosen.
    pub bytes: Vec<u8>,
}

/// The parts of a form, each of at most `each` octets, at most `most` of them. Names of files are not read. What came
/// whole before a failure ([`Failure::TooLarge`], [`Failure::Timeout`], or [`Failure::Media`] for what is no such form)
/// stands beside it: a page can show typed text again.
pub async fn small_parts(request: Request, most: usize, each: usize) -> (Vec<Part>, Result<(), Failure>) {
    let mut parts = Vec::new();
    let ended = read(request, most, each, &mut parts).await;
    (parts, ended)
}

async fn read(request: Request, most: usize, each: usize, parts: &mut Vec<Part>) -> Result<(), Failure> {
    let mut form = Multipart::from_request(request, &()).await.map_err(|_| Failure::Media)?;
    while let Some(field) = form.next_field().await.map_err(|error| failure(&error))? {
        if parts.len() >= most {
            return Err(Failure::TooLarge);
        }
        parts.push(part(field, each).await?);
    }
    Ok(())
}

async fn part(mut field: Field<'_>, each: usize) -> Result<Part, Failure> {
    let name = field.name().unwrap_or_default().to_owned();
    let mut bytes = Vec::new();
    while let Some(chunk) = field.chunk().await.map_err(|error| failure(&error))? {
        if bytes.len() + chunk.len() > each {
            return Err(Failure::TooLarge);
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(Part { name, bytes })
}

/// Too large, too slow, or no form.
fn failure(error: &MultipartError) -> Failure {
    if error.status() == StatusCode::PAYLOAD_TOO_LARGE || has_cause::<LengthLimitError>(error) {
        Failure::TooLarge
    } else if has_cause::<TimeoutError>(error) {
        Failure::Timeout
    } else {
        Failure::Media
    }
}
