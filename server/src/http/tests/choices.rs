//! Which language, whose address, which cookies.

use std::net::IpAddr;

use http::header::{ACCEPT_LANGUAGE, COOKIE};
use huquq_domain::language::Language;

use super::*;
use crate::http::client::client_of;
use crate::http::cookies::Cookies;
use crate::http::negotiate::{language_of, preferred};

fn headers(pairs: &[(HeaderName, &str)]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in pairs {
        headers.append(name.clone(), value.parse().unwrap());
    }
    headers
}

#[test]
fn the_language_is_the_saved_then_the_browsers_then_the_offices() {
    for (accepted, cookie, expected) in [
        ("", "", "az"),
        ("en", "", "en"),
        ("ru-RU,ru;q=0.9,en;q=0.8", "", "ru"),
        ("en;q=0.5,ru;q=0.9", "", "ru"),
        ("en;q=0,ru;q=0.1", "", "ru"),
        ("en-GB", "", "en"),
        ("az-Latn-AZ", "", "az"),
        ("ka,hy,fa", "", "az"),
        ("ka,en;q=0.2", "", "en"),
        ("ar", "", "az"),
        ("*", "", "az"),
        (";;;,,,q=1,\u{e9}", "", "az"),
        ("en", "lang=ru", "ru"),
        ("en", "__Host-lang=ru; x=y", "ru"),
        ("en", "lang=xx", "en"),
        ("en", "lang=ar", "en"),
        ("en", "lang=RU", "en"),
    ] {
        let headers = headers(&[(ACCEPT_LANGUAGE, accepted), (COOKIE, cookie)]);
        assert_eq!(preferred(&headers, Language::complete()).tag(), expected, "{accepted:?} {cookie:?}");
    }
    let arabic = headers(&[(ACCEPT_LANGUAGE, "ar-SY,en;q=0.5")]);
    assert_eq!(preferred(&arabic, Language::all()).tag(), "ar", "on pages that exist in it");
    assert_eq!(language_of("/ru/x", &arabic).tag(), "ru", "the path is first");
    assert_eq!(language_of("/ar", &arabic).tag(), "ar");
    assert_eq!(language_of("//x", &arabic).tag(), "ar");
    assert_eq!(language_of("/staff/login", &arabic).tag(), "en", "the staff work in a complete language");
}

#[tokio::test]
async fn a_language_we_do_not_have_is_a_page_we_do_not_have() {
    let door = door(LOCAL, "");
    for (path, status) in [("/az", 200), ("/ar", 200), ("/xx", 404), ("/AZ", 404), ("/az-latn", 404)] {
        let answer = ask(&door, Method::POST, path, &[(CONTENT_TYPE, FORM)], "a=1&b=2").await;
        assert_eq!(answer.status().as_u16(), status, "{path}");
    }
    let asked = [(ACCEPT_LANGUAGE, "ru")];
    assert_eq!(text(ask(&door, Method::GET, "/preferred", &asked, "").await).await, "ru");
}

#[test]
fn the_client_is_counted_from_the_end_and_never_believed() {
    let forwarded = HeaderName::from_static("x-forwarded-for");
    let peer: IpAddr = "10.0.0.1".parse().unwrap();
    let whose = |proxies: usize, lines: &[&str]| {
        let pairs: Vec<(HeaderName, &str)> = lines.iter().map(|line| (forwarded.clone(), *line)).collect();
        client_of(peer, &headers(&pairs), proxies).octets()
    };
    let v4 = |text: &str| text.parse::<std::net::Ipv4Addr>().unwrap().octets().to_vec();
    assert_eq!(whose(0, &["1.2.3.4"]), v4("10.0.0.1"), "no proxy: the header is the client's own words");
    assert_eq!(whose(1, &["6.6.6.6, 1.2.3.4"]), v4("1.2.3.4"));
    assert_eq!(whose(2, &["6.6.6.6, 1.2.3.4, 10.0.0.9"]), v4("1.2.3.4"));
    assert_eq!(whose(2, &["6.6.6.6, 1.2.3.4", "10.0.0.9"]), v4("1.2.3.4"), "several lines are one list");
    assert_eq!(whose(1, &[]), v4("10.0.0.1"));
    assert_eq!(whose(3, &["1.2.3.4"]), v4("10.0.0.1"));
    assert_eq!(whose(1, &["not an address"]), v4("10.0.0.1"));
    assert_eq!(whose(1, &["1.2.3.4:567"]), v4("1.2.3.4"));
    assert_eq!(whose(1, &["::ffff:1.2.3.4"]), v4("1.2.3.4"), "the same address in the other notation");
    assert_eq!(whose(1, &["2001:db8:1:2:3:4:5:6"]), whose(1, &["[2001:db8:1:2::9]:443"]), "a /64 is one client");
    assert_ne!(whose(1, &["2001:db8:1:2::1"]), whose(1, &["2001:db8:1:3::1"]));
}

#[test]
fn cookies_are_bound_to_the_host_wherever_browsers_allow_it() {
    let https = Cookies::of(&PublicUrl::parse(HTTPS).unwrap());
    let local = Cookies::of(&PublicUrl::parse(LOCAL).unwrap());
    let mut set = HeaderMap::new();
    https.set(&mut set, "draft", "abc", Some(Duration::from_secs(60)));
    local.set(&mut set, "draft", "abc", None);
    https.forget(&mut set, "draft");
    let lines: Vec<&str> = set.get_all(SET_COOKIE).iter().map(|value| value.to_str().unwrap()).collect();
    assert_eq!(
        lines,
        [
            "__Host-draft=abc; HttpOnly; SameSite=Lax; Secure; Path=/; Max-Age=60",
            "draft=abc; HttpOnly; SameSite=Lax; Path=/",
            "__Host-draft=; HttpOnly; SameSite=Lax; Secure; Path=/; Max-Age=0",
        ]
    );
    let sent = headers(&[(COOKIE, "draft=forged; __Host-draft=abc")]);
    assert_eq!(https.read(&sent, "draft").as_deref(), Some("abc"));
    assert_eq!(https.read(&headers(&[(COOKIE, "draft=forged")]), "draft"), None, "a neighbouring host could set it");
    assert_eq!(local.read(&sent, "draft").as_deref(), Some("forged"));
}
