//! The headers that every answer carries: pages, assets, redirects and errors alike.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, HeaderName, REFERRER_POLICY, STRICT_TRANSPORT_SECURITY,
    X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};
use http::{HeaderMap, HeaderValue};

use crate::config::parse::PublicUrl;

/// Put on a response by whoever rendered a page: the hash of its inlined style, `sha256-…`. Several are parted by blanks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StyleHash(pub String);

/// Put on a response that has every header already: a page kept in memory.
#[derive(Debug, Clone, Copy)]
pub struct Dressed;

/// Put on a page where a photo can be taken and a voice recorded.
#[derive(Debug, Clone, Copy)]
pub struct Devices;

/// Put on a response whose body somebody sent us.
#[derive(Debug, Clone, Copy)]
pub struct Sandboxed;

/// A year, as browsers' preload lists ask for.
const HSTS: HeaderValue = HeaderValue::from_static("max-age=31536000");

/// Nothing of the device is needed elsewhere.
const PERMISSIONS: HeaderValue = HeaderValue::from_static(
    "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), fullscreen=(), \
     geolocation=(), gyroscope=(), hid=(), idle-detection=(), magnetometer=(), microphone=(), midi=(), payment=(), \
     screen-wake-lock=(), serial=(), usb=(), xr-spatial-tracking=()",
);

/// The same on the page where a photo can be taken and a voice recorded.
const PERMISSIONS_WITH_DEVICES: HeaderValue = HeaderValue::from_static(
    "accelerometer=(), autoplay=(), browsing-topics=(), camera=(self), display-capture=(), fullscreen=(), \
     geolocation=(), gyroscope=(), hid=(), idle-detection=(), magnetometer=(), microphone=(self), midi=(), payment=(), \
     screen-wake-lock=(), serial=(), usb=(), xr-spatial-tracking=()",
);

/// The policy of a file that somebody sent: whatever it is, nothing in it runs, loads or shows.
const SANDBOX: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; sandbox; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
);

/// What the headers depend on besides the response.
#[derive(Debug, Clone)]
pub struct Policy {
    https: bool,
    form_targets: String,
}

impl Policy {
    /// `exit_url` is where quick exit leaves to, blank for our own page: browsers apply `form-action` to the redirect that
    /// answers a form, and quick exit must work from a form as well.
    #[must_use]
    pub fn new(public_url: &PublicUrl, exit_url: &str) -> Self {
        let exit = exit_url.parse::<http::Uri>().ok();
        let exit = exit.as_ref().and_then(|uri| Some(format!(" {}://{}", uri.scheme_str()?, uri.authority()?)));
        Self { https: public_url.https(), form_targets: format!("'self'{}", exit.unwrap_or_default()) }
    }

    /// The content security policy of a response with this inlined style. Scripts are only ever static files of ours: no
    /// nonce, so a page stays cacheable as bytes.
    #[must_use]
    pub fn csp(&self, style: Option<&StyleHash>) -> String {
        let mut styles = String::from("'self'");
        for hash in style.iter().flat_map(|style| style.0.split_whitespace()) {
            let hash = hash.trim_matches('\'');
            // Whatever is no hash is left out: the page then loses its style, not its protection.
            let base64 = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '/' | '=');
            if hash.strip_prefix("sha256-").is_some_and(|digest| digest.chars().all(base64)) {
                styles.push_str(" '");
                styles.push_str(hash);
                styles.push('\'');
            }
        }
        let forms = &self.form_targets;
        format!(
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src {styles}; img-src 'self' data:; \
             font-src 'self'; media-src 'self' blob:; connect-src 'self'; form-action {forms}; frame-ancestors 'none'; \
             base-uri 'none'; manifest-src 'self'; worker-src 'self'; report-to csp"
        )
    }

    /// Sets every header. Only `Cache-Control` may have been set before.
    pub fn apply(&self, response: &mut Response) {
        if response.extensions().get::<Dressed>().is_some() {
            return;
        }
        let style = response.extensions().get::<StyleHash>().cloned();
        let devices = response.extensions().get::<Devices>().is_some();
        let sandboxed = response.extensions().get::<Sandboxed>().is_some();
        self.dress(response.headers_mut(), style.as_ref());
        if devices {
            let name = HeaderName::from_static("permissions-policy");
            response.headers_mut().insert(name, PERMISSIONS_WITH_DEVICES);
        }
        if sandboxed {
            response.headers_mut().insert(CONTENT_SECURITY_POLICY, SANDBOX);
        }
    }

    /// Puts every header of a page with this inlined style among `headers`.
    pub fn dress(&self, headers: &mut HeaderMap, style: Option<&StyleHash>) {
        let csp = self.csp(style);
        if let Ok(csp) = HeaderValue::try_from(csp) {
            headers.insert(CONTENT_SECURITY_POLICY, csp);
        }
        let fixed = HeaderValue::from_static;
        headers.insert(X_CONTENT_TYPE_OPTIONS, fixed("nosniff"));
        headers.insert(X_FRAME_OPTIONS, fixed("DENY"));
        // Not no-referrer: without Origin the check of foreign requests falls back on it (and it breaks some redirects).
        headers.insert(REFERRER_POLICY, fixed("same-origin"));
        headers.insert(HeaderName::from_static("cross-origin-opener-policy"), fixed("same-origin"));
        headers.insert(HeaderName::from_static("cross-origin-resource-policy"), fixed("same-origin"));
        headers.insert(HeaderName::from_static("permissions-policy"), PERMISSIONS);
        headers.insert(HeaderName::from_static("reporting-endpoints"), fixed("csp=\"/csp-report\""));
        if self.https {
            headers.insert(STRICT_TRANSPORT_SECURITY, HSTS);
        }
        headers.entry(CACHE_CONTROL).or_insert(fixed("no-store"));
    }
}

/// The outermost layer.
pub async fn set(State(policy): State<Arc<Policy>>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    policy.apply(&mut response);
    response
}
