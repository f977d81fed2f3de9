//! The browser's files, embedded: served as they were compressed at build time, and kept by browsers for ever, because
//! their names hold the hash of their content.

use std::collections::BTreeMap;

use axum::body::Body;
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use http::header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, ETAG, IF_NONE_MATCH, VARY};
use http::{HeaderMap, HeaderValue, StatusCode};

use super::errors::Failure;

mod site {
    #![allow(missing_docs, unreachable_pub, reason = "written by the build script")]
    include!(concat!(env!("OUT_DIR"), "/site.rs"));
}

/// The route under which assets are served; `name` is the hashed file name.
pub const ROUTE: &str = "/assets/{name}";
const PREFIX: &str = "/assets/";
/// A year, the longest that is honoured.
const IMMUTABLE: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");

/// Logical names (`islands.js`) to the addresses they are served at (`/assets/islands-0123456789abcdef.js`).
#[must_use]
pub fn addresses() -> BTreeMap<String, String> {
    let manifest: BTreeMap<String, String> = serde_json::from_str(site::MANIFEST).unwrap_or_default();
    manifest.into_iter().map(|(name, file)| (name, format!("{PREFIX}{file}"))).collect()
}

/// Serves one file.
///
/// # Errors
/// [`Failure::NotFound`] if there is none of this name.
pub async fn serve(Path(name): Path<String>, headers: HeaderMap) -> Result<Response, Failure> {
    respond(site::FILES, &name, &headers)
}

fn respond(files: &'static [(&str, &[u8])], name: &str, headers: &HeaderMap) -> Result<Response, Failure> {
    let find = |name: &str| files.iter().find(|(file, _)| *file == name).map(|(_, bytes)| *bytes);
    // The compressed copies are not pages of their own.
    let (Some(plain), Some(kind)) = (find(name), kind_of(name)) else { return Err(Failure::NotFound) };
    let coding = [Coding::Brotli, Coding::Gzip].into_iter().filter(|coding| accepts(headers, *coding));
    let packed = coding.filter_map(|coding| Some((coding, find(&format!("{name}{}", coding.ending()))?))).next();
    // The name holds the hash, so the name and the coding are a strong tag.
    let tag = format!("\"{name}{}\"", packed.map_or("", |(coding, _)| coding.ending()));
    let fresh =
        headers.get(IF_NONE_MATCH).and_then(|value| value.to_str().ok()).is_some_and(|known| known.contains(&tag));
    let mut response = if fresh {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        let mut response = Response::new(Body::from(packed.map_or(plain, |(_, bytes)| bytes)));
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(kind));
        if let Some((coding, _)) = packed {
            response.headers_mut().insert(CONTENT_ENCODING, HeaderValue::from_static(coding.token()));
        }
        response
    };
    let out = response.headers_mut();
    out.insert(CACHE_CONTROL, IMMUTABLE);
    out.insert(VARY, HeaderValue::from_static("accept-encoding"));
    if let Ok(tag) = HeaderValue::try_from(tag) {
        out.insert(ETAG, tag);
    }
    Ok(response)
}

/// A coding we keep ready.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Coding {
    /// Brotli.
    Brotli,
    /// Gzip.
    Gzip,
}

impl Coding {
    /// Its name in `Content-Encoding`.
    #[must_use]
    pub const fn token(self) -> &'static str {
        match self {
            Self::Brotli => "br",
            Self::Gzip => "gzip",
        }
    }

    const fn ending(self) -> &'static str {
        match self {
            Self::Brotli => ".br",
            Self::Gzip => ".gz",
        }
    }
}

/// Whether the other side takes this coding. `q=0` is a no.
#[must_use]
pub fn accepts(headers: &HeaderMap, coding: Coding) -> bool {
    let lines = headers.get_all(ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    lines.flat_map(|line| line.split(',')).any(|entry| {
        let (token, parameters) = entry.split_once(';').unwrap_or((entry, ""));
        let weight = parameters.trim().strip_prefix("q=").and_then(|q| q.trim().parse().ok()).unwrap_or(1.0f32);
        token.trim().eq_ignore_ascii_case(coding.token()) && weight > 0.0
    })
}

/// The types we serve. A name that ends otherwise is no asset.
fn kind_of(name: &str) -> Option<&'static str> {
    Some(match name.rsplit_once('.')?.1 {
        "js" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "css" => "text/css; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "json" | "webmanifest" => "application/manifest+json",
        "txt" => "text/plain; charset=utf-8",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    static FILES: &[(&str, &[u8])] =
        &[("a-1.js", b"plain"), ("a-1.js.br", b"br"), ("a-1.js.gz", b"gz"), ("b-2.wasm", b"w")];

    fn ask(name: &str, given: &[(http::HeaderName, &str)]) -> Result<Response, Failure> {
        let mut headers = HeaderMap::new();
        for (name, value) in given {
            headers.insert(name.clone(), value.parse().unwrap());
        }
        respond(FILES, name, &headers)
    }

    #[test]
    fn the_best_prepared_coding_is_chosen() {
        for (accepted, coding) in [
            ("gzip, deflate, br, zstd", Some("br")),
            ("gzip", Some("gzip")),
            ("br;q=0, gzip;q=0.5", Some("gzip")),
            ("identity", None),
            ("", None),
        ] {
            let response = ask("a-1.js", &[(ACCEPT_ENCODING, accepted)]).unwrap();
            let chosen = response.headers().get(CONTENT_ENCODING).map(|value| value.to_str().unwrap());
            assert_eq!(chosen, coding, "{accepted}");
            assert_eq!(response.headers()[CONTENT_TYPE], "text/javascript; charset=utf-8");
            assert_eq!(response.headers()[CACHE_CONTROL], IMMUTABLE);
        }
        let plain = ask("b-2.wasm", &[(ACCEPT_ENCODING, "br")]).unwrap();
        assert!(plain.headers().get(CONTENT_ENCODING).is_none());
        assert_eq!(plain.headers()[CONTENT_TYPE], "application/wasm");
    }

    #[test]
    fn a_known_file_is_not_sent_again_and_a_coding_has_its_own_tag() {
        let first = ask("a-1.js", &[(ACCEPT_ENCODING, "br")]).unwrap();
        let tag = first.headers()[ETAG].to_str().unwrap().to_owned();
        let again = ask("a-1.js", &[(ACCEPT_ENCODING, "br"), (IF_NONE_MATCH, &tag)]).unwrap();
        assert_eq!(again.status(), StatusCode::NOT_MODIFIED);
        let other = ask("a-1.js", &[(ACCEPT_ENCODING, "gzip"), (IF_NONE_MATCH, &tag)]).unwrap();
        assert_eq!(other.status(), StatusCode::OK);
    }

    #[test]
    fn compressed_copies_and_unknown_names_are_not_there() {
        for name in ["a-1.js.br", "c.js", "", "..", "a-1"] {
            assert_eq!(ask(name, &[]).err(), Some(Failure::NotFound), "{name}");
        }
    }
}
