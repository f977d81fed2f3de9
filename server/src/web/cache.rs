//! Finished pages in memory: rendered once, compressed once, with a tag by which a browser asks whether it has the newest.

use std::collections::HashMap;
use std::io::Write;
use std::sync::{Arc, PoisonError, RwLock};

use axum::body::Bytes;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use data_encoding::HEXLOWER;
use huquq_app::render::Html;
use sha2::{Digest, Sha256};

use crate::http::assets::{Coding, accepts};
use crate::http::headers::StyleHash;

/// Best compression: it is paid once a page.
const BROTLI_QUALITY: u32 = 11;
/// A window as large as the largest page.
const BROTLI_WINDOW: u32 = 18;

/// Pages by path. Only paths of pages that exist are ever asked for, so it cannot grow without bound.
#[derive(Default)]
pub struct PageCache(RwLock<HashMap<String, Arc<Finished>>>);

/// One page in three codings.
pub struct Finished {
    plain: Bytes,
    brotli: Option<Bytes>,
    gzip: Option<Bytes>,
    tag: HeaderValue,
    style_hash: String,
}

impl PageCache {
    /// The page of this path, made if it is asked for the first time.
    pub fn get(&self, path: &str, make: impl FnOnce() -> Html) -> Arc<Finished> {
        if let Some(found) = self.0.read().unwrap_or_else(PoisonError::into_inner).get(path) {
            return Arc::clone(found);
        }
        // Two readers at once may both make it; the pages are equal, and nobody waits for a lock while rendering.
        let made = Arc::new(Finished::of(make()));
        let mut pages = self.0.write().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(pages.entry(path.to_owned()).or_insert(made))
    }
}

impl Finished {
    fn of(html: Html) -> Self {
        let digest = Sha256::digest(html.html.as_bytes());
        let tag = format!("\"{}\"", HEXLOWER.encode(&digest[..16]));
        let plain = Bytes::from(html.html);
        Self {
            brotli: brotli_of(&plain),
            gzip: gzip_of(&plain),
            plain,
            tag: HeaderValue::from_str(&tag).unwrap_or(HeaderValue::from_static("\"0\"")),
            style_hash: html.style_hash,
        }
    }

    /// The answer to a browser: the page in the best coding it takes, or that it has the newest already.
    #[must_use]
    pub fn response(&self, asked: &HeaderMap) -> Response {
        let known = asked.get_all(header::IF_NONE_MATCH).iter().any(|value| value == self.tag);
        let (body, coding) = match (&self.brotli, &self.gzip) {
            _ if known => (Bytes::new(), None),
            (Some(brotli), _) if accepts(asked, Coding::Brotli) => (brotli.clone(), Some("br")),
            (_, Some(gzip)) if accepts(asked, Coding::Gzip) => (gzip.clone(), Some("gzip")),
            _ => (self.plain.clone(), None),
        };
        let mut response = if known { StatusCode::NOT_MODIFIED.into_response() } else { body.into_response() };
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        headers.insert(header::ETAG, self.tag.clone());
        if let Some(coding) = coding {
            headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(coding));
        }
        response.extensions_mut().insert(StyleHash(self.style_hash.clone()));
        response
    }
}

fn brotli_of(plain: &[u8]) -> Option<Bytes> {
    let mut out = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut out, 4096, BROTLI_QUALITY, BROTLI_WINDOW);
    writer.write_all(plain).ok()?;
    writer.flush().ok()?;
    drop(writer);
    Some(Bytes::from(out))
}

fn gzip_of(plain: &[u8]) -> Option<Bytes> {
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    writer.write_all(plain).ok()?;
    writer.finish().ok().map(Bytes::from)
}
