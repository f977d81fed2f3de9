//! Headers on every kind of answer, and who may change something.

use http::header::{ACCEPT_ENCODING, ALLOW, CONTENT_LENGTH, HOST, ORIGIN};

use super::*;
use crate::http::form::FORM_BODY_MAX;

#[tokio::test]
async fn every_kind_of_answer_carries_the_headers() {
    let door = door(HTTPS, "");
    let big = "a".repeat(FORM_BODY_MAX + 1);
    let foreign = [(ORIGIN, "https://evil.example")];
    let answers = [
        ("page", get_page(&door, "/az").await, 200),
        ("form shown again", ask(&door, Method::POST, "/invalid", &[], "").await, 422),
        ("asset", get_page(&door, "/cached").await, 200),
        ("redirect", get_page(&door, "/go").await, 303),
        ("no such path", get_page(&door, "/a/b/c").await, 404),
        ("no such language", ask(&door, Method::POST, "/xx", &[(CONTENT_TYPE, FORM)], "a=b").await, 404),
        ("wrong method", ask(&door, Method::PATCH, "/az", &[], "").await, 405),
        ("unused method", ask(&door, Method::TRACE, "/az", &[], "").await, 405),
        ("foreign origin", ask(&door, Method::POST, "/az", &foreign, "").await, 403),
        ("too large", ask(&door, Method::POST, "/raw", &[(CONTENT_LENGTH, "99999999")], big).await, 413),
        ("wrong form", ask(&door, Method::POST, "/az", &[(CONTENT_TYPE, "text/plain")], "a=b").await, 415),
        ("panic", get_page(&door, "/panic").await, 500),
        ("too slow", get_page(&door, "/slow").await, 503),
        ("problem", get_page(&door, "/api/v1/x").await, 503),
        ("head", ask(&door, Method::HEAD, "/az", &[], "").await, 200),
    ];
    for (kind, answer, status) in answers {
        assert_eq!(answer.status().as_u16(), status, "{kind}");
        let headers = answer.headers();
        for (name, value) in [
            ("x-content-type-options", "nosniff"),
            ("x-frame-options", "DENY"),
            ("referrer-policy", "same-origin"),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-resource-policy", "same-origin"),
            ("strict-transport-security", "max-age=31536000"),
            ("reporting-endpoints", "csp=\"/csp-report\""),
            ("cache-control", if kind == "asset" { "public, max-age=60" } else { "no-store" }),
        ] {
            assert_eq!(header(headers, name), value, "{kind}");
        }
        assert!(header(headers, "permissions-policy").contains("geolocation=()"), "{kind}");
        assert!(
            header(headers, "content-security-policy").starts_with("default-src 'none'; script-src 'self'"),
            "{kind}"
        );
        assert_eq!(header(headers, "x-request-id").len(), 36, "{kind}");
    }
}

#[tokio::test]
async fn the_policy_names_the_style_of_the_page_and_no_other() {
    let local = door(LOCAL, "https://weather.example/today");
    let page = get_page(&local, "/az").await;
    assert_eq!(
        header(page.headers(), "content-security-policy"),
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'sha256-AAAA+/='; img-src 'self' data:; \
         font-src 'self'; media-src 'self' blob:; connect-src 'self'; form-action 'self' https://weather.example; \
         frame-ancestors 'none'; base-uri 'none'; manifest-src 'self'; worker-src 'self'; report-to csp"
    );
    assert!(page.headers().get("strict-transport-security").is_none(), "http has no HSTS");
    let other = get_page(&local, "/cached").await;
    assert!(header(other.headers(), "content-security-policy").contains("style-src 'self';"));
}

#[test]
fn what_is_no_hash_never_reaches_the_policy() {
    let policy = crate::http::headers::Policy::new(&PublicUrl::parse(LOCAL).unwrap(), "");
    for hostile in ["'unsafe-inline'", "sha256-A;script-src *", "sha256-'", "*", "nonce-x"] {
        let csp = policy.csp(Some(&StyleHash(hostile.to_owned())));
        assert!(!csp.contains("unsafe-inline") && !csp.contains('*') && !csp.contains("nonce"), "{csp}");
    }
    let two = policy.csp(Some(&StyleHash("'sha256-AA==' sha256-BB==".to_owned())));
    assert!(two.contains("style-src 'self' 'sha256-AA==' 'sha256-BB==';"), "{two}");
}

#[tokio::test]
async fn who_may_change_something() {
    let site = HeaderName::from_static("sec-fetch-site");
    let (https, local) = (door(HTTPS, ""), door(LOCAL, ""));
    let public = "complaints.example.org";
    // (door, host, origin, sec-fetch-site, passes)
    /// Where, from which origin, with which `Sec-Fetch-Site`, and whether it passes.
    type Row<'a> = (&'a Router, &'a str, Option<&'a str>, Option<&'a str>, bool);
    let table: &[Row<'_>] = &[
        (&https, public, Some(HTTPS), Some("same-origin"), true),
        (&https, public, Some(HTTPS), None, true),
        (&https, public, None, Some("same-origin"), true),
        (&https, public, None, Some("none"), true),
        (&https, public, None, None, true),
        (&https, "inner:3000", Some(HTTPS), None, true),
        (&https, public, Some("null"), Some("same-origin"), true),
        (&https, public, Some("null"), None, false),
        (&https, public, Some("null"), Some("cross-site"), false),
        (&https, public, Some("https://evil.example"), None, false),
        (&https, public, Some("https://evil.example"), Some("cross-site"), false),
        (&https, public, Some("https://evil.example"), Some("same-origin"), false),
        (&https, public, Some("https://evil.example"), Some("none"), false),
        (&https, "evil.example", Some("https://evil.example"), None, false),
        (&https, public, Some("http://complaints.example.org"), None, false),
        (&https, public, Some("https://complaints.example.org:8443"), None, false),
        (&https, public, Some("https://complaints.example.org.evil.example"), None, false),
        (&https, public, Some("https://complaints.example.org/"), None, false),
        (&https, public, Some("complaints.example.org"), None, false),
        (&https, public, Some(""), None, false),
        (&https, public, Some("garbage \u{e9}"), None, false),
        (&https, public, None, Some("cross-site"), false),
        (&https, public, None, Some("same-site"), false),
        (&https, "localhost:3000", Some("http://localhost:3000"), None, false),
        (&local, "127.0.0.1:3000", Some(LOCAL), None, true),
        (&local, "localhost:3000", Some("http://localhost:3000"), Some("same-origin"), true),
        (&local, "127.0.0.1:4000", Some("http://127.0.0.1:4000"), None, true),
        (&local, "127.0.0.1:3000", Some("http://localhost:3000"), None, false),
        (&local, "rebound.example:3000", Some("http://rebound.example:3000"), None, false),
    ];
    for (door, host, origin, fetch, passes) in table {
        for method in [Method::POST, Method::PUT, Method::DELETE] {
            let mut headers = vec![(HOST, *host), (CONTENT_TYPE, FORM)];
            headers.extend(origin.map(|origin| (ORIGIN, origin)));
            headers.extend(fetch.map(|fetch| (site.clone(), fetch)));
            let answer = ask(door, method.clone(), "/az", &headers, "a=b").await;
            let expected = if *passes { StatusCode::OK } else { StatusCode::FORBIDDEN };
            assert_eq!(answer.status(), expected, "{method} host {host} origin {origin:?} fetch {fetch:?}");
        }
        let headers = [(HOST, *host), (ORIGIN, origin.unwrap_or("https://evil.example"))];
        assert_eq!(ask(door, Method::GET, "/az", &headers, "").await.status(), StatusCode::OK, "reading is open");
    }
    let two = [(CONTENT_TYPE, FORM), (ORIGIN, HTTPS), (ORIGIN, "https://evil.example")];
    assert_eq!(
        ask(&https, Method::POST, "/az", &two, "a=b").await.status(),
        StatusCode::FORBIDDEN,
        "two origins are none"
    );
}

#[tokio::test]
async fn errors_are_pages_in_the_readers_language_or_problem_details() {
    let door = door(LOCAL, "");
    let page = get_page(&door, "/ru/no/such").await;
    assert!(header(page.headers(), "content-type").starts_with("text/html"));
    assert!(text(page).await.contains("lang=\"ru\""));
    let arabic = text(get_page(&door, "/ar/no/such").await).await;
    assert!(arabic.contains("dir=\"rtl\""), "{arabic}");
    let asked = [(http::header::ACCEPT_LANGUAGE, "en")];
    assert!(text(ask(&door, Method::GET, "/no/such/page", &asked, "").await).await.contains("lang=\"en\""));

    let problem = get_page(&door, "/api/v1/x").await;
    assert_eq!(header(problem.headers(), "content-type"), "application/problem+json");
    assert_eq!(header(problem.headers(), "retry-after"), "30");
    let body: serde_json::Value = serde_json::from_str(&text(problem).await).unwrap();
    assert_eq!(body["status"], 503);
    assert_eq!(body["type"], "urn:huquq:problem:busy");
    let missing = ask(&door, Method::GET, "/az/x/y", &[(http::header::ACCEPT, "application/json")], "").await;
    assert_eq!(header(missing.headers(), "content-type"), "application/problem+json");
}

#[tokio::test]
async fn an_error_keeps_the_methods_and_cookies_and_hides_the_panic() {
    let door = door(LOCAL, "");
    let wrong = ask(&door, Method::PATCH, "/az", &[], "").await;
    let allowed = header(wrong.headers(), ALLOW.as_str());
    assert!(allowed.contains("GET") && allowed.contains("POST"), "{allowed}");
    assert_eq!(header(get_page(&door, "/cookie").await.headers(), "set-cookie"), "a=b");
    assert!(!text(get_page(&door, "/panic").await).await.contains("typed text"));
    let own = ask(&door, Method::POST, "/invalid", &[], "").await;
    assert_eq!(text(own).await, "form again", "a handler's own page is left alone");
}

#[tokio::test]
async fn pages_are_compressed_once() {
    let door = door(LOCAL, "");
    for (accepted, coding) in [("br, gzip", Some("br")), ("gzip", Some("gzip")), ("deflate, zstd", None), ("", None)] {
        let page = ask(&door, Method::GET, "/az", &[(ACCEPT_ENCODING, accepted)], "").await;
        let chosen = page.headers().get(CONTENT_ENCODING).map(|value| value.to_str().unwrap());
        assert_eq!(chosen, coding, "{accepted}");
        assert!(header(page.headers(), "vary").contains("accept-encoding"));
    }
    let sealed = ask(&door, Method::GET, "/sealed", &[(ACCEPT_ENCODING, "br, gzip")], "").await;
    assert_eq!(header(sealed.headers(), "content-encoding"), "br");
    assert_eq!(text(sealed).await.len(), 4000, "what came compressed stays as it is");
}

#[tokio::test]
async fn the_request_id_is_ours_and_not_the_senders() {
    let door = door(LOCAL, "");
    let sent = [(HeaderName::from_static("x-request-id"), "forged\u{e9}")];
    let (a, b) = (ask(&door, Method::GET, "/az", &sent, "").await, get_page(&door, "/az").await);
    let (a, b) = (header(a.headers(), "x-request-id"), header(b.headers(), "x-request-id"));
    assert!(a != b && a.len() == 36, "{a} {b}");
}
