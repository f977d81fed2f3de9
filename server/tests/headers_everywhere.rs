//! Every answer carries the headers that keep a page to itself: pages, files, redirects, errors.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod support;

use std::collections::BTreeMap;

use huquq_testkit::applicant::{Applicant, story};
use huquq_testkit::office::Office;
use huquq_testkit::program::Program;
use huquq_testkit::wire::{Answer, Ask};
use sha2::{Digest, Sha256};
use support::{LANGUAGES, complaint_by_program, sqlite, words};

const FIXED: &[(&str, &str)] = &[
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("referrer-policy", "same-origin"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("reporting-endpoints", "csp=\"/csp-report\""),
];
const POLICY: &[(&str, &str)] = &[
    ("default-src", "'none'"),
    ("script-src", "'self' 'wasm-unsafe-eval'"),
    ("img-src", "'self' data:"),
    ("font-src", "'self'"),
    ("media-src", "'self' blob:"),
    ("connect-src", "'self'"),
    ("form-action", "'self'"),
    ("frame-ancestors", "'none'"),
    ("base-uri", "'none'"),
    ("manifest-src", "'self'"),
    ("worker-src", "'self'"),
    ("report-to", "csp"),
];

/// Who may keep a copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kept {
    /// Nobody: it is one person's, or it is an error.
    Never,
    /// Anybody: it is the same for all.
    MayBe,
}

fn check(answer: &Answer, kept: Kept, what: &str) {
    let what = format!("{what} ({})", answer.status);
    for (name, value) in FIXED {
        let all: Vec<&str> = answer.all(name).collect();
        assert_eq!(all, [*value], "{what}: {name}");
    }
    let permissions = answer.header("permissions-policy").unwrap_or_default();
    for power in ["camera=()", "microphone=()", "geolocation=()"] {
        assert!(permissions.contains(power), "{what}: {permissions}");
    }
    let cache: Vec<&str> = answer.all("cache-control").collect();
    assert_eq!(cache.len(), 1, "{what}: one Cache-Control");
    if kept == Kept::Never {
        assert_eq!(cache, ["no-store"], "{what}");
    }
    for told in ["server", "x-powered-by"] {
        assert_eq!(answer.header(told), None, "{what}: {told}");
    }
    for cookie in answer.all("set-cookie") {
        assert!(
            cookie.contains("HttpOnly") && cookie.contains("SameSite=") && cookie.contains("Path=/"),
            "{what}: {cookie}"
        );
    }
    policy_fits(answer, &what);
}

fn policy_fits(answer: &Answer, what: &str) {
    let policies: Vec<&str> = answer.all("content-security-policy").collect();
    assert_eq!(policies.len(), 1, "{what}: one policy");
    let mut directives: BTreeMap<&str, &str> =
        policies[0].split(';').filter_map(|directive| directive.trim().split_once(' ')).collect();
    let styles = directives.remove("style-src").expect("styles are named");
    for (name, value) in POLICY {
        assert_eq!(directives.remove(name), Some(*value), "{what}: {name}");
    }
    assert!(directives.is_empty(), "{what}: {directives:?}");

    let html = answer.header("content-type").is_some_and(|kind| kind.starts_with("text/html"));
    if !html || answer.body.is_empty() {
        return;
    }
    let text = answer.text();
    let mut wanted = vec!["'self'".to_owned()];
    for inline in text.split("<style>").skip(1) {
        let style = inline.split("</style>").next().unwrap_or_default();
        let hash = data_encoding::BASE64.encode(&Sha256::digest(style.as_bytes()));
        wanted.push(format!("'sha256-{hash}'"));
    }
    assert!(wanted.len() > 1, "{what}: a page has its style");
    assert_eq!(styles.split(' ').collect::<Vec<_>>(), wanted, "{what}: exactly the page's styles");
    assert!(!text.contains(" style=\""), "{what}: a style attribute would not be applied");
    for script in text.split("<script").skip(1) {
        let (tag, rest) = script.split_once('>').expect("a tag");
        assert!(tag.contains(" src=\"/") && rest.starts_with("</script>"), "{what}: an inline script: <script{tag}>");
    }
    for handler in [" onclick=", " onload=", " onerror=", "javascript:"] {
        assert!(!text.contains(handler), "{what}: {handler}");
    }
    for address in text.split(" src=\"").skip(1).chain(text.split("<link").skip(1)) {
        let address = address.split(['"', '>']).next().unwrap_or_default();
        assert!(
            !address.starts_with("http") && !address.starts_with("//"),
            "{what}: something from elsewhere: {address}"
        );
    }
}

#[tokio::test]
async fn every_page_file_redirect_and_error_has_them() {
    let office = Office::open_with(sqlite()).await;
    let program = &office.program;
    let mut assets: Vec<String> = Vec::new();
    for language in LANGUAGES {
        let mut person = Applicant::new(program, language);
        for page in ["", "/guides", "/guides/ombudsman", "/contacts", "/check", "/about/privacy"] {
            let path = format!("/{language}{page}");
            let answer = person.browser.asks(Ask::get(&path)).await;
            assert!(answer.status < 400, "{path}: {}", answer.status);
            check(&answer, if answer.status == 200 { Kept::MayBe } else { Kept::Never }, &path);
            assert!(answer.all("set-cookie").next().is_none(), "{path}: a page for all sets no cookie");
            let head = person.browser.asks(Ask::new("HEAD", &path)).await;
            check(&head, Kept::MayBe, &format!("HEAD {path}"));
            assets.extend(assets_of(&answer));
        }
        check(&person.browser.asks(Ask::get(&format!("/{language}/complaint"))).await, Kept::Never, "the start");
        check(
            &person.browser.asks(Ask::form(&format!("/{language}/complaint"), &[("start", "yes")])).await,
            Kept::Never,
            "starting",
        );
        for asked in ["now", "who"] {
            let answered = Ask::form(&format!("/{language}/check"), &[("now", "yes"), ("question", asked)]);
            check(&person.browser.asks(answered).await, Kept::Never, "an answer of the check, and none");
        }
        let urgent = format!("/{language}/complaint/urgent");
        check(&person.browser.asks(Ask::get(&urgent)).await, Kept::Never, &urgent);
        check(&person.browser.asks(Ask::form(&urgent, &[("phone", "x")])).await, Kept::Never, "a wrong urgent form");
        let (name, text) = words(language);
        for step in huquq_domain::questions::STEPS {
            let path = person.path(step.id.code());
            let page = person.browser.asks(Ask::get(&path)).await;
            check(&page, Kept::Never, &path);
            assets.extend(assets_of(&page));
            let answer = person
                .browser
                .asks(Ask::form(&path, &[("email", "x"), ("filing_for", "x"), ("phone", &"x".repeat(501))]))
                .await;
            check(&answer, Kept::Never, &format!("POST {path}"));
        }
        person.fills(&story(name, text)).await;
        check(
            &person.browser.asks(Ask::form(&person.path("review"), huquq_testkit::applicant::AGREEMENT)).await,
            Kept::Never,
            "sending",
        );
        check(&person.browser.asks(Ask::get(&person.path("sent"))).await, Kept::Never, "sent");
        let taken = ["sent/copy", "sent/copy.pdf", "sent/receipt.txt"].map(|path| person.path(path));
        for path in taken.into_iter().chain([format!("/{language}/verify")]) {
            check(&person.browser.asks(Ask::get(&path)).await, Kept::Never, &path);
        }
        for ask in errors(language) {
            let what = format!("{} {}", ask.method, ask.path);
            check(&person.browser.asks(ask.clone()).await, Kept::Never, &what);
            check(
                &person.browser.asks(ask.with("Accept", "application/json")).await,
                Kept::Never,
                &format!("{what} as JSON"),
            );
        }
    }
    for path in
        ["/", "/exit", "/blank", "/healthz", "/readyz", "/staff/login", "/staff/queue", "/staff/setup", "/favicon.ico"]
    {
        check(&program.ask(&Ask::get(path)).await, Kept::Never, path);
    }
    let foreign = Ask::get("/exit").with("Sec-Fetch-Site", "cross-site");
    check(&program.ask(&foreign).await, Kept::Never, "quick exit, linked from elsewhere");
    let report = Ask::new("POST", "/csp-report").with("Content-Type", "application/reports+json").body("[]");
    check(&program.ask(&report).await, Kept::Never, "a report");

    let body = r#"{"filing_for":"self","anonymous":true,"what_happened":"x","declaration":true,"data_consent":true}"#;
    let filing = || complaint_by_program("a-key-for-the-headers", body);
    for ask in [
        filing(),
        filing(),
        complaint_by_program("short", body),
        complaint_by_program("a-key-for-the-headers", "{}"),
        filing().with("Authorization", "Bearer x"),
        filing().with("Accept", "text/html"),
        filing().with("Origin", "http://evil.test"),
        filing().body("a".repeat(1_100_000)),
        filing().body("a".repeat(3_000_000)),
        Ask::get("/api/v1/complaints"),
        Ask::get("/api/v1/guides?lang=xx"),
        Ask::get("/api/v1/no"),
    ] {
        check(&program.ask(&ask).await, Kept::Never, &format!("{} {}", ask.method, ask.path));
    }
    for path in ["/api/openapi.json", "/api/v1/guides", "/api/v1/guides/ombudsman?lang=ru"] {
        check(&program.ask(&Ask::get(path)).await, Kept::MayBe, path);
    }

    assets.sort();
    assets.dedup();
    for asset in &assets {
        let answer = program.ask(&Ask::get(asset)).await;
        assert_eq!(answer.status, 200, "{asset}");
        check(&answer, Kept::MayBe, asset);
    }

    let mut officer = office.officer("aysel").await;
    let reference = program_reference(&mut officer).await;
    for path in [
        "/staff/queue",
        "/staff/outbox",
        &format!("/staff/case/{reference}"),
        "/staff/case/26-0000-0000",
        "/staff/phone",
        "/staff/no",
    ] {
        check(&officer.person().browser.asks(Ask::get(path)).await, Kept::Never, path);
    }
    let mut operator = office.operator("sevda").await;
    check(&operator.person().browser.asks(Ask::get("/staff/phone")).await, Kept::Never, "/staff/phone");
    check(&operator.person().browser.asks(Ask::form("/staff/logout", &[("x", "y")])).await, Kept::Never, "signing out");
}

async fn program_reference(officer: &mut huquq_testkit::officer::Officer) -> String {
    let queue = officer.sees_queue().await;
    let at = queue.find("/staff/case/").expect("a case in the queue") + "/staff/case/".len();
    queue[at..at + 12].trim_end_matches(['"', '\'', '>']).to_owned()
}

fn errors(language: &str) -> Vec<Ask> {
    let events = format!("/{language}/complaint/events");
    vec![
        Ask::get(&format!("/{language}/no")),
        Ask::get(&format!("/{language}/guides/no")),
        Ask::get(&format!("/{language}/complaint/no")),
        Ask::new("DELETE", &format!("/{language}")),
        Ask::new("TRACE", &format!("/{language}")),
        Ask::new("POST", &events).with("Content-Type", "text/plain").body("x"),
        Ask::form(&events, &[("x", "y")]).with("Origin", "http://evil.test"),
        Ask::form_bytes(&events, vec![b'a'; 3_000_000]),
        Ask::form_bytes(&events, "a=b&".repeat(300)),
    ]
}

/// The files of ours that a page names.
fn assets_of(page: &Answer) -> Vec<String> {
    let text = page.text();
    text.split(['"', '\'']).filter(|word| word.starts_with("/assets/")).map(str::to_owned).collect()
}

#[tokio::test]
async fn behind_https_every_answer_also_insists_on_it_and_cookies_are_bound_to_the_host() {
    let program = Program::start(sqlite().set("PUBLIC_URL", "https://ombudsman.test")).await;
    let asks = [
        Ask::get("/"),
        Ask::get("/az"),
        Ask::get("/az/no"),
        Ask::get("/healthz"),
        Ask::new("DELETE", "/az"),
        Ask::form("/az/complaint", &[("start", "yes")]).with("Origin", "http://evil.test"),
        Ask::form("/az/complaint", &[("start", "yes")]).with("Origin", "https://ombudsman.test"),
    ];
    for ask in asks {
        let answer = program.ask(&ask).await;
        let what = format!("{} {}", ask.method, ask.path);
        let hsts = answer.header("strict-transport-security").unwrap_or_default();
        assert!(hsts.starts_with("max-age=31536000"), "{what}: {hsts}");
        for cookie in answer.all("set-cookie") {
            assert!(cookie.starts_with("__Host-") && cookie.contains("Secure"), "{what}: {cookie}");
        }
        policy_fits(&answer, &what);
    }
    let started = Ask::form("/az/complaint", &[("start", "yes")]).with("Origin", "https://ombudsman.test");
    let answer = program.ask(&started).await;
    assert_eq!(answer.status, 303);
    assert!(answer.all("set-cookie").any(|cookie| cookie.starts_with("__Host-draft=")));
    let plain = program.ask(&Ask::get("/az/complaint").with("Cookie", "draft=x")).await;
    assert_eq!(plain.status, 200, "a cookie without the prefix is not ours");
}

#[tokio::test]
async fn on_plain_http_nothing_insists_on_https() {
    let program = Program::start(sqlite()).await;
    let answer = program.ask(&Ask::get("/az")).await;
    assert_eq!(answer.header("strict-transport-security"), None);
    let same = program.ask(&Ask::get("/az").with("If-None-Match", answer.header("etag").unwrap_or("x"))).await;
    check(&same, Kept::MayBe, "/az again");
    let cross = program.ask(&Ask::get("/").with("Accept-Language", "ru")).await;
    assert_eq!((cross.status, cross.location()), (303, "/ru"));
    let vary = cross.all("vary").collect::<Vec<_>>().join(", ").to_ascii_lowercase();
    assert!(vary.contains("accept-language") && vary.contains("cookie"), "{vary}");
}
