//! The answer to octets that are no request. hyper refuses them by itself, before any handler, with a bare status. Here the
//! same head gets the headers of every answer, and a page with the number to call.

use http::HeaderMap;
use huquq_domain::language::Language;

use super::errors::plain_page;
use super::headers::Policy;

/// What hyper says of the body and the connection, which are others now.
const OTHERS: [&str; 2] = ["content-length:", "connection:"];

/// What stands in place of a head that hyper made; none for octets that are no head of an answer.
#[must_use]
pub fn refusal(policy: &Policy, head: &[u8]) -> Option<Vec<u8>> {
    let head = std::str::from_utf8(head).ok()?.strip_suffix("\r\n\r\n")?;
    let (_, status) = head.lines().next()?.strip_prefix("HTTP/1.")?.split_once(' ')?;
    // Nothing was understood, so no language either.
    let page = plain_page(status, Language::OFFICE);
    let mut lines: Vec<String> =
        head.lines().filter(|line| !OTHERS.iter().any(|other| line.starts_with(other))).map(str::to_owned).collect();
    let mut headers = HeaderMap::new();
    policy.dress(&mut headers, None);
    for (name, value) in &headers {
        lines.push(format!("{name}: {}", value.to_str().ok()?));
    }
    lines.push("content-type: text/html; charset=utf-8".to_owned());
    lines.push(format!("content-length: {}", page.len()));
    lines.push("connection: close".to_owned());
    Some(format!("{}\r\n\r\n{page}", lines.join("\r\n")).into_bytes())
}
