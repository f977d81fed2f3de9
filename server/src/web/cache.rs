//! Finished pages in memory: rendered once, compressed once, with a tag by which a browser asks whether it has the newest.

use std::collections::HashMap;
use std::io::Write;
use std::sync::{Arc, PoisonError, RwLock};

use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;
use data_encoding::HEXLOWER;
use huquq_app::render::Html;
use sha2::{Digest, Sha256};

use crate::http::assets::{Coding, accepts};
use crate::http::headers::{Dressed, Policy, StyleHash};

/// Best compression: it is paid once a page.
const BROTLI_QUALITY: u32 = 11;
/// A window as large as the largest page.
const BROTLI_WINDOW: u32 = 18;

/// A file is large, and quick to make again: quality 9 costs a tenth of the time of 11.
const FILE_QUALITY: u32 = 9;
/// Every page of a pack has the same frame: the window must hold all of them.
const FILE_WINDOW: u32 = 22;

/// Pages by path. Only paths of pages that exist are ever asked for, so it cannot grow without bound.
pub struct PageCache {
    pages: RwLock<HashMap<String, Arc<Finished>>>,
    policy: Policy,
}

/// One page in three codings, each with every header it goes out with.
pub struct Finished {
    plain: Ready,
    packed: Vec<(Coding, Ready)>,
    tag: HeaderValue,
}

/// A body and its headers.
struct Ready {
    body: Bytes,
    headers: HeaderMap,
}

/// What a page is made of.
struct Content {
    plain: Bytes,
    kind: &'static str,
    style: Option<StyleHash>,
    quality: u32,
    window: u32,
}

impl PageCache {
    /// An empty one, for pages under this policy.
    #[must_use]
    pub fn new(policy: Policy) -> Self {
        Self { pages: RwLock::default(), policy }
    }

    /// The page of this path, made if it is asked for the first time.
    pub fn get(&self, path: &str, make: impl FnOnce() -> Html) -> Arc<Finished> {
        self.finished(path, || {
            let Html { html, style_hash, .. } = make();
            Content {
                plain: html.into(),
                kind: "text/html; charset=utf-8",
                style: Some(StyleHash(style_hash)),
                quality: BROTLI_QUALITY,
                window: BROTLI_WINDOW,
            }
        })
    }

    /// The file of this path (a feed, the pack of a language), made if it is asked for the first time.
    pub fn file(&self, path: &str, kind: &'static str, make: impl FnOnce() -> String) -> Arc<Finished> {
        self.finished(path, || Content {
            plain: make().into(),
            kind,
            style: None,
            quality: FILE_QUALITY,
            window: FILE_WINDOW,
        })
    }

    /// The page of this path, if it was asked for before.
    #[must_use]
    pub fn known(&self, path: &str) -> Option<Arc<Finished>> {
        self.pages.read().unwrap_or_else(PoisonError::into_inner).get(path).cloned()
    }

    fn finished(&self, path: &str, make: impl FnOnce() -> Content) -> Arc<Finished> {
        if let Some(found) = self.known(path) {
            return found;
        }
        // Two readers at once may both make it; the pages are equal, and nobody waits for a lock while rendering.
        let made = Arc::new(Finished::of(make(), &self.policy));
        let mut pages = self.pages.write().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(pages.entry(path.to_owned()).or_insert(made))
    }
}

impl Finished {
    fn of(content: Content, policy: &Policy) -> Self {
        let Content { plain, kind, style, quality, window } = content;
        let digest = Sha256::digest(&plain);
        let tag = format!("\"{}\"", HEXLOWER.encode(&digest[..16]));
        let tag = HeaderValue::from_str(&tag).unwrap_or(HeaderValue::from_static("\"0\""));
        let mut headers = HeaderMap::new();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        headers.insert(header::ETAG, tag.clone());
        policy.dress(&mut headers, style.as_ref());
        let packed = [(Coding::Brotli, brotli_of(&plain, quality, window)), (Coding::Gzip, gzip_of(&plain))];
        let packed = packed.into_iter().filter_map(|(coding, body)| {
            let mut headers = headers.clone();
            headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(coding.token()));
            Some((coding, Ready { body: body?, headers }))
        });
        Self { packed: packed.collect(), plain: Ready { body: plain, headers }, tag }
    }

    /// How many bytes go over the network to a browser that takes brotli.
    #[must_use]
    pub fn weight(&self) -> usize {
        self.packed.first().map_or(&self.plain, |(_, ready)| ready).body.len()
    }

    /// The answer to a browser: the page in the best coding it takes, or that it has the newest already.
    #[must_use]
    pub fn response(&self, asked: &HeaderMap) -> Response {
        let known = asked.get_all(header::IF_NONE_MATCH).iter().any(|value| value == self.tag);
        let ready = self.packed.iter().find(|(coding, _)| !known && accepts(asked, *coding));
        let ready = ready.map_or(&self.plain, |(_, ready)| ready);
        let mut response = Response::new(if known { Body::empty() } else { Body::from(ready.body.clone()) });
        if known {
            *response.status_mut() = StatusCode::NOT_MODIFIED;
        }
        *response.headers_mut() = ready.headers.clone();
        response.extensions_mut().insert(Dressed);
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
