//! Which language an answer is in: the path's, then the saved choice, then the browser's, then the office's.

use std::sync::LazyLock;

use axum::extract::{FromRequestParts, RawPathParams};
use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use http::HeaderMap;
use http::header::ACCEPT_LANGUAGE;
use http::request::Parts;
use huquq_domain::language::Language;
use unic_langid::LanguageIdentifier;

use super::cookies;
use super::errors::Failure;

/// The cookie of the saved choice.
pub const COOKIE: &str = "lang";
/// More languages than this in one header is no reader.
const ASKED_MAX: usize = 32;

/// The language named by the path segment `{lang}`. An unknown one is a page that is not there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lang(pub Language);

impl<S: Send + Sync> FromRequestParts<S> for Lang {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Failure> {
        let params = RawPathParams::from_request_parts(parts, state).await.map_err(|_| Failure::NotFound)?;
        let tag = params.iter().find(|(name, _)| *name == "lang").map(|(_, tag)| tag);
        tag.and_then(Language::from_tag).map(Lang).ok_or(Failure::NotFound)
    }
}

/// The reader's language where the path names none: for `/` and for staff pages before sign-in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Preferred(pub Language);

impl<S: Send + Sync> FromRequestParts<S> for Preferred {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        Ok(Self(offered(parts.uri.path(), &parts.headers)))
    }
}

/// The language of any request, also of one that no route took.
#[must_use]
pub fn language_of(path: &str, headers: &HeaderMap) -> Language {
    let first = path.trim_start_matches('/').split('/').next().unwrap_or_default();
    Language::from_tag(first).unwrap_or_else(|| offered(path, headers))
}

/// The staff work in a complete language; everybody else is offered all.
fn offered(path: &str, headers: &HeaderMap) -> Language {
    if path.starts_with("/staff") {
        preferred(headers, Language::all()).fallback()
    } else {
        preferred(headers, Language::all())
    }
}

/// The best of `offered`: the saved choice, then `Accept-Language`, then the office's language.
#[must_use]
pub fn preferred(headers: &HeaderMap, offered: impl Iterator<Item = Language>) -> Language {
    let offered: Vec<Language> = offered.collect();
    let saved = saved(headers).filter(|saved| offered.contains(saved));
    saved.or_else(|| accepted(headers, &offered)).unwrap_or(Language::OFFICE)
}

/// One language as the negotiation wants it.
static IDENTIFIERS: LazyLock<Vec<(LanguageIdentifier, Language)>> =
    LazyLock::new(|| Language::all().filter_map(|language| Some((language.tag().parse().ok()?, language))).collect());

fn accepted(headers: &HeaderMap, offered: &[Language]) -> Option<Language> {
    let header = headers.get(ACCEPT_LANGUAGE)?.to_str().ok()?;
    let asked = by_weight(header);
    let available: Vec<&LanguageIdentifier> =
        IDENTIFIERS.iter().filter(|(_, language)| offered.contains(language)).map(|(id, _)| id).collect();
    let best = negotiate_languages(&asked, &available, None, NegotiationStrategy::Lookup);
    let best = best.first()?;
    IDENTIFIERS.iter().find(|(id, _)| id == **best).map(|(_, language)| *language)
}

fn saved(headers: &HeaderMap) -> Option<Language> {
    cookies::read(headers, COOKIE).and_then(|tag| Language::from_tag(&tag))
}

/// The asked languages, best first. Equal weights keep their order, weight 0 means "not this one".
fn by_weight(header: &str) -> Vec<LanguageIdentifier> {
    let mut asked: Vec<(LanguageIdentifier, f32)> = header
        .split(',')
        .take(ASKED_MAX)
        .filter_map(|range| {
            let (tag, parameters) = range.split_once(';').unwrap_or((range, ""));
            let weight = parameters.trim().strip_prefix("q=").and_then(|q| q.trim().parse().ok()).unwrap_or(1.0);
            Some((tag.trim().parse().ok()?, weight))
        })
        .filter(|(_, weight)| *weight > 0.0)
        .collect();
    asked.sort_by(|(_, a), (_, b)| b.total_cmp(a));
    asked.into_iter().map(|(tag, _)| tag).collect()
}
