//! A file of a complaint, given to a member of the staff: opened piece by piece, saved and never shown, with a line in the
//! audit log before its first byte.

use std::fmt::Write as _;

use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderValue, header};
use axum::response::Response;
use huquq_domain::attachments::{ascii_name, download_name};
use huquq_domain::codes::Reference;
use huquq_store::{CaseFile, Reader};

use super::session::Staff;
use crate::http::errors::Failure;
use crate::http::headers::Sandboxed;
use crate::state::App;

/// Gives the content of one file. What the scanner found something in is given to nobody; while there is a scanner, what it
/// has not seen neither.
pub async fn download(
    State(app): State<App>,
    staff: Staff,
    Path((typed, id)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let reference = Reference::parse(&typed).map_err(|_| Failure::NotFound)?;
    let reader = Reader { login: staff.0.login.clone(), role: staff.0.role };
    let only_clean = app.settings.clamd().is_some();
    let opened = app.store.open_case_file(reference, &id, &reader, only_clean).await?;
    let (file, key) = match opened.ok_or(Failure::NotFound)? {
        CaseFile::Open(file, key) => (file, key),
        CaseFile::Infected | CaseFile::NotScanned => return Err(Failure::Forbidden),
    };
    let content = app.vault.read(&file.id, &key).await?;
    let mut response = Response::new(Body::from_stream(content));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/octet-stream"));
    headers.insert(header::CONTENT_LENGTH, HeaderValue::from(file.size));
    let disposition = disposition(&download_name(&file.name, file.kind));
    headers.insert(
        header::CONTENT_DISPOSITION,
        HeaderValue::try_from(disposition).unwrap_or(HeaderValue::from_static("attachment")),
    );
    response.extensions_mut().insert(Sandboxed);
    Ok(response)
}

/// The name twice: in plain letters, and as RFC 5987 writes all others.
fn disposition(name: &str) -> String {
    let mut text = format!("attachment; filename=\"{}\"; filename*=UTF-8''", ascii_name(name));
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_') {
            text.push(char::from(byte));
        } else {
            // Writing to a String cannot fail.
            let _ = write!(text, "%{byte:02X}");
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_never_leaves_its_place_in_the_header() {
        assert_eq!(disposition("a b.pdf"), "attachment; filename=\"a_b.pdf\"; filename*=UTF-8''a%20b.pdf");
        let text = disposition("ə\"; x=\r\ny.txt");
        assert_eq!(text, "attachment; filename=\"____x___y.txt\"; filename*=UTF-8''%C9%99%22%3B%20x%3D%0D%0Ay.txt");
        assert!(HeaderValue::try_from(text).is_ok());
    }
}
