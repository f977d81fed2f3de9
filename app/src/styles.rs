//! The style sheets as constants ([`css`]) and the bundle of one page ([`Styles`]).

use std::sync::OnceLock;

use data_encoding::BASE64;
use sha2::{Digest, Sha256};

/// Every style sheet, minified by `build.rs`: `styles/NAME.css` and `components/NAME/style.css` are `NAME`.
pub mod css {
    include!(concat!(env!("OUT_DIR"), "/styles.rs"));
}

/// The styles of a page: what every page needs, and the listed components. Written in a `static`, put together once.
///
/// ```text
/// static STYLES: Styles = Styles::public(&[css::NOTICE, css::LAW]);
/// ```
pub struct Styles {
    base: &'static [&'static str],
    parts: &'static [&'static str],
    bundle: OnceLock<(String, String)>,
}

/// What every page needs.
const BASE: &[&str] = &[css::TOKENS, css::BASE];
/// What every page with the public header and footer needs.
const PUBLIC: &[&str] = &[css::TOKENS, css::BASE, css::CHROME, css::NOTICE];

impl Styles {
    /// For a page with the public header and footer ([`render`](crate::render::render)).
    #[must_use]
    pub const fn public(parts: &'static [&'static str]) -> Self {
        Self { base: PUBLIC, parts, bundle: OnceLock::new() }
    }

    /// For a page that brings its own frame ([`render_bare`](crate::render::render_bare)): tokens and base only.
    #[must_use]
    pub const fn bare(parts: &'static [&'static str]) -> Self {
        Self { base: BASE, parts, bundle: OnceLock::new() }
    }

    /// All of it.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.bundled().0
    }

    /// Its hash as the content security policy names it, without quotes: `sha256-…`.
    #[must_use]
    pub fn hash(&self) -> &str {
        &self.bundled().1
    }

    fn bundled(&self) -> &(String, String) {
        self.bundle.get_or_init(|| {
            let text: String = self.base.iter().chain(self.parts).copied().collect();
            let hash = format!("sha256-{}", BASE64.encode(&Sha256::digest(text.as_bytes())));
            (text, hash)
        })
    }
}
