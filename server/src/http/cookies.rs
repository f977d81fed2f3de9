//! Cookies: `__Host-` and `Secure` everywhere except on plain http on this machine, where browsers would drop them.

use std::time::Duration;

use cookie::{Cookie, SameSite};
use http::header::{COOKIE, SET_COOKIE};
use http::{HeaderMap, HeaderValue};

use crate::config::parse::PublicUrl;

const PREFIX: &str = "__Host-";

/// How this installation names and marks its cookies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cookies {
    secure: bool,
}

impl Cookies {
    /// As the public address demands.
    #[must_use]
    pub const fn of(public_url: &PublicUrl) -> Self {
        Self { secure: public_url.https() }
    }

    /// The value of one cookie, only under the name this installation gives it: a cookie without the prefix could have
    /// been set by a neighbouring host.
    #[must_use]
    pub fn read(self, headers: &HeaderMap, name: &str) -> Option<String> {
        find(headers, &self.name(name))
    }

    /// Sets a cookie; without `max_age` it goes when the browser is closed.
    pub fn set(self, headers: &mut HeaderMap, name: &str, value: &str, max_age: Option<Duration>) {
        let mut cookie = self.bare(name, value);
        if let Some(age) = max_age {
            cookie.set_max_age(cookie::time::Duration::try_from(age).unwrap_or(cookie::time::Duration::ZERO));
        }
        append(headers, &cookie);
    }

    /// Makes the browser forget a cookie.
    pub fn forget(self, headers: &mut HeaderMap, name: &str) {
        let mut cookie = self.bare(name, "");
        cookie.set_max_age(cookie::time::Duration::ZERO);
        append(headers, &cookie);
    }

    fn name(self, name: &str) -> String {
        if self.secure { format!("{PREFIX}{name}") } else { name.to_owned() }
    }

    fn bare(self, name: &str, value: &str) -> Cookie<'static> {
        Cookie::build((self.name(name), value.to_owned()))
            .path("/")
            .secure(self.secure)
            .http_only(true)
            .same_site(SameSite::Lax)
            .build()
    }
}

/// The value under either name: only for choices that guard nothing, such as the language.
#[must_use]
pub fn read(headers: &HeaderMap, name: &str) -> Option<String> {
    find(headers, &format!("{PREFIX}{name}")).or_else(|| find(headers, name))
}

fn find(headers: &HeaderMap, name: &str) -> Option<String> {
    let lines = headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut cookies = lines.flat_map(Cookie::split_parse).filter_map(Result::ok);
    cookies.find(|cookie| cookie.name() == name).map(|cookie| cookie.value().to_owned())
}

fn append(headers: &mut HeaderMap, cookie: &Cookie<'_>) {
    if let Ok(value) = HeaderValue::try_from(cookie.to_string()) {
        headers.append(SET_COOKIE, value);
    }
}
