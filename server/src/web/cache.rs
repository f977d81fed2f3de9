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

/// A file is large, and quick to make again: quality 9 costs a tenth of the time of 11.
const FILE_QUALITY: u32 = 9;
/// Every page of a pack has the same frame: the window must hold all of them.
const FILE_WINDOW: u32 = 22;

/// Pages by path. Only paths of pages that exist are ever asked for, so it cannot grow without bound.
#[derive(Default)]
pub struct PageCache(RwLock<HashMap<String, Arc<Finished>>>);

/// One page in three codings.
pub struct Finished {
    plain: Bytes,
    brotli: Option<Bytes>,
    gzip: Option<Bytes>,
    tag: HeaderValue,
    kind: &'static str,
    style_hash: Option<String>,
}

impl PageCache {
    /// The page of this path, made if it is asked for the first time.
    pub fn get(&self, path: &str, make: impl FnOnce() -> Html) -> Arc<Finished> {
        self.finished(path, || Finished::page(make()))
    }

    /// The file of this path (a feed, the pack of a language), made if it is asked for the first time.
    pub fn file(&self, path: &str, kind: &'static str, make: impl FnOnce() -> String) -> Arc<Finished> {
        self.finished(path, || Finished::of(make().into(), kind, None, FILE_QUALITY, FILE_WINDOW))
    }

    fn finished(&self, path: &str, make: impl FnOnce() -> Finished) -> Arc<Finished> {
        if let Some(found) = self.0.read().unwrap_or_else(PoisonError::into_inner).get(path) {
            return Arc::clone(found);
        }
        // Two readers at once may both make it; the pages are equal, and nobody waits for a lock while rendering.
        let made = Arc::new(make());
        let mut pages = self.0.write().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(pages.entry(path.to_owned()).or_insert(made))
    }
}

impl Finished {
    fn page(html: Html) -> Self {
        let kind = "text/html; charset=utf-8";
        Self::of(html.html.into(), kind, Some(html.style_hash), BROTLI_QUALITY, BROTLI_WINDOW)
    }

    fn of(plain: Bytes, kind: &'static str, style_hash: Option<String>, quality: u32, window: u32) -> Self {
        let digest = Sha256::digest(&plain);
        let tag = format!("\"{}\"", HEXLOWER.encode(&digest[..16]));
        Self {
            brotli: brotli_of(&plain, quality, window),
            gzip: gzip_of(&plain),
            plain,
            tag: HeaderValue::from_str(&tag).unwrap_or(HeaderValue::from_static("\"0\"")),
            kind,
            style_hash,
        }
    }

    /// How many bytes go over the network to a browser that takes brotli.
    #[must_use]
    pub fn weight(&self) -> usize {
        self.brotli.as_ref().unwrap_or(&self.plain).len()
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
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(self.kind));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        headers.insert(header::ETAG, self.tag.clone());
        if let Some(coding) = coding {
            headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(coding));
        }
        if let Some(hash) = &self.style_hash {
            response.extensions_mut().insert(StyleHash(hash.clone()));
        }
        response
    }
}

fn brotli_of(plain: &[u8], quality: u32, window: u32) -> Option<Bytes> {
    let mut out = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut out, 4096, quality, window);
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
