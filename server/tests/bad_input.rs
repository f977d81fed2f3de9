//! What a program, a hurried person or an enemy may send instead of what is asked: it is answered in the reader's language,
//! kept as typed or refused, and breaks nothing.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod support;

use huquq_domain::questions::{self, Kind};
use huquq_testkit::applicant::{Applicant, story};
use huquq_testkit::browser::{excerpt, input_value, text_area};
use huquq_testkit::office::Office;
use huquq_testkit::program::{OFFICE_EMAIL, Program};
use huquq_testkit::smtp::Mail;
use huquq_testkit::wire::{Answer, Ask, Wire, attribute};
use support::{LANGUAGES, complaint_by_program, opened, queue, sqlite, store, stored, words};

/// Every error is a page in the reader's language, or problem details; nothing else.
fn is_our_error(answer: &Answer, status: u16, language: &str, what: &str) {
    assert_eq!(answer.status, status, "{what}\n{}", excerpt(answer));
    assert_eq!(answer.header("content-type"), Some("text/html; charset=utf-8"), "{what}");
    let text = answer.text();
    let tag = text.split_once("<html").map(|(_, rest)| rest.split('>').next().unwrap_or_default()).expect("a page");
    assert_eq!(attribute(tag, " lang").as_deref(), Some(language), "{what}");
    assert!(text.contains("916"), "{what}: the page names the phone number");
}

fn is_problem(answer: &Answer, status: u16, what: &str) {
    assert_eq!(answer.status, status, "{what}");
    assert_eq!(answer.header("content-type"), Some("application/problem+json"), "{what}");
    let problem: serde_json::Value = serde_json::from_slice(&answer.body).expect("JSON");
    assert_eq!(problem["status"], status, "{what}");
}

#[tokio::test]
async fn every_limit_holds_at_its_edge_and_nothing_typed_is_lost() {
    let program = Program::start(sqlite()).await;
    let mut person = Applicant::new(&program, "az");
    person.starts().await;
    person.answers("who", &[("filing_for", "group"), ("consent_evidence", "x")]).await;
    // So that every question is asked and none of the others is in the way. A step takes its own fields only.
    let others = [
        ("filing_for", "group"),
        ("consent_evidence", "x"),
        ("given_name", "x"),
        ("safe_contact", "phone"),
        ("detained", "self"),
        ("what_happened", "x"),
        ("complained_before", "yes"),
    ];
    for step in questions::STEPS.iter().take(8) {
        for field in step.fields() {
            let (Some(max), false) = (field.max_chars(), matches!(field.kind, Kind::Email)) else {
                continue;
            };
            // One letter of one, two and four octets each: limits count letters, not octets.
            for letter in ["a", "ə", "𐤀"] {
                for (length, status) in [(max - 1, 303), (max, 303), (max + 1, 422)] {
                    let typed = letter.repeat(length);
                    let mut fields = vec![(field.name, typed.as_str())];
                    fields.extend(others.iter().filter(|(name, _)| *name != field.name));
                    let answer = person.tries(step.id.code(), &fields).await;
                    assert_eq!(answer.status, status, "{} × {length} of {letter}: {}", field.name, excerpt(&answer));
                    let page = if status == 422 { answer } else { person.opens(step.id.code()).await };
                    let html = page.text();
                    let shown = text_area(&html, field.name).or_else(|| input_value(&html, field.name));
                    assert_eq!(shown.as_deref(), Some(typed.as_str()), "{} × {length}", field.name);
                }
            }
            person.answers(step.id.code(), &others).await;
        }
    }
}

#[tokio::test]
async fn a_megabyte_of_one_letter_comes_back_in_the_page() {
    let program = Program::start(sqlite()).await;
    let mut person = Applicant::new(&program, "ru");
    person.starts().await;
    let typed = "a".repeat(1_000_000);
    let page = person.tries("events", &[("what_happened", &typed)]).await;
    assert_eq!(page.status, 422);
    assert_eq!(text_area(&page.text(), "what_happened").map(|text| text.len()), Some(typed.len()));
    let page = person.opens("events").await;
    assert_eq!(text_area(&page.text(), "what_happened").map(|text| text.len()), Some(typed.len()), "it is kept");
    let page = person.browser.get("/ru/complaint/review").await.expect("an answer");
    assert!(page.status < 500);
    // Shortened, it can be sent.
    person.fills(&story("Лейла", &typed[..20_000])).await;
    person.sends().await;
}

#[tokio::test]
async fn odd_characters_are_kept_as_typed_and_shown_as_text() {
    let office = Office::open_with(sqlite()).await;
    let store = store(&office.program).await;
    let odd = [
        "NUL \0 in the middle",
        "control \u{1}\u{7}\u{8}\u{b}\u{c}\u{1b}[31m\u{7f}\u{85} characters",
        "bidi \u{202e}override\u{202c} \u{2066}isolate\u{2069} \u{200f}mark",
        "zero\u{200b}width\u{feff} and tags \u{e0041}",
        "line\u{2028}separators\u{2029}here",
        "e\u{301} and \u{e9}: decomposed and composed",
        "İıIi Turkic, ٠١٢ ۰۱۲ digits, 😀👨‍👩‍👧",
        "</textarea><script>alert(1)</script><!-- --> ]]> {{7*7}} ${7*7} %s %00 \\x00 &amp;lt; &#0;",
        "\n\nleading and trailing lines\n\n",
        "'; DROP TABLE complaints; -- \" OR 1=1",
        "not a character: \u{fffe} \u{ffff}, private: \u{e000}",
    ];
    for typed in odd {
        let mut person = office.applicant("ar");
        person.starts().await;
        person.answers("events", &[("what_happened", typed)]).await;
        let page = person.opens("events").await.text();
        assert_eq!(text_area(&page, "what_happened").as_deref(), Some(typed), "{typed:?}");
        assert!(!page.contains("<script>alert"), "typed text is text");
        let sent = person.files_on(&story(typed, typed)).await;
        assert_eq!(stored(&store, &sent, "what_happened").await, typed, "{typed:?}");
        assert_eq!(stored(&store, &sent, "given_name").await, typed, "{typed:?}");
    }
    // Octets that are no UTF-8: half a surrogate pair, an overlong slash, a lone continuation. Each becomes U+FFFD; the
    // rest of the text stays.
    let mut person = office.applicant("az");
    person.starts().await;
    person.fills(&story("x", "x")).await;
    let path = person.path("events");
    let bytes = "what_happened=before+%ED%A0%80+%C0%AF+%80+%FF+%zz+%+after&topic=registration";
    let answer = person.browser.asks(Ask::form_bytes(&path, bytes)).await;
    assert_eq!(answer.status, 303);
    let raw = [b"what_happened=raw ".as_slice(), &[0xff, 0xed, 0xa0, 0x80], b" octets"].concat();
    let answer = person.browser.asks(Ask::form_bytes(&path, raw)).await;
    assert_eq!(answer.status, 303);
    let answer = person.browser.asks(Ask::form_bytes(&path, bytes)).await;
    assert_eq!(answer.status, 303);
    let sent = person.sends().await;
    let text = stored(&store, &sent.reference, "what_happened").await;
    assert!(text.starts_with("before \u{fffd}") && text.ends_with(" %zz % after"), "{text:?}");
    office.mailbox.receives(odd.len() + 1).await.iter().for_each(|mail| assert_eq!(mail.defects, [""; 0]));
}

/// What the tests above need of a person who has begun already.
trait Goes {
    async fn files_on(&mut self, answers: &huquq_domain::answers::Answers) -> String;
}

impl Goes for Applicant {
    async fn files_on(&mut self, answers: &huquq_domain::answers::Answers) -> String {
        self.fills(answers).await;
        self.sends().await.reference
    }
}

#[tokio::test]
async fn fields_and_values_that_no_form_has_change_nothing() {
    let program = Program::start(sqlite()).await;
    let store = store(&program).await;
    let mut person = Applicant::new(&program, "en");
    person.starts().await;
    person.fills(&story("Nino", "what happened")).await;
    // Of another step, of a later release, of nobody.
    let strange =
        [("what_happened", "told"), ("given_name", "Eve"), ("attachments", "x"), ("urgency", "urgent"), ("", "")];
    let answer = person.tries("events", &strange).await;
    assert!(answer.status == 303 || answer.status == 422, "{}", answer.status);
    // The first of two values counts, in every step.
    person.answers("wish", &[("remedy", "first"), ("remedy", "second")]).await;
    for (step, field, value) in [
        ("who", "filing_for", "everyone"),
        ("situation", "detained", "yes"),
        ("situation", "group", "no_such_group"),
        ("events", "topic", "../../etc/passwd"),
        ("body", "name_to_body", "maybe"),
        ("decision", "removal_served_on_day", "32"),
        ("review", "declaration", "on"),
    ] {
        let more: &[(&str, &str)] = match step {
            "events" => &[("what_happened", "told")],
            "decision" => {
                &[("removal_decision", "yes"), ("removal_served_on_month", "13"), ("removal_served_on_year", "2026")]
            }
            _ => &[],
        };
        let fields = [&[(field, value)], more].concat();
        let answer = person.tries(step, &fields).await;
        assert_eq!(answer.status, 422, "{field}={value}: {}", excerpt(&answer));
    }
    let answers = story("Nino", "what happened");
    person.fills(&answers).await;
    let sent = person.sends().await;
    let case = opened(&store, &sent.reference).await.expect("it is there");
    assert_eq!(case.answers["given_name"], "Nino", "a step takes its own fields only");
    for name in ["attachments", "urgency", ""] {
        assert!(!case.answers.contains_key(name), "{name}");
    }
    let too_many: Vec<(String, &str)> = (0..1_000).map(|i| (format!("f{i}"), "x")).collect();
    let answer = person.tries("events", &too_many).await;
    is_our_error(&answer, 413, "en", "a thousand fields");
}

#[tokio::test]
async fn requests_from_elsewhere_and_of_the_wrong_kind_are_refused_in_the_readers_language() {
    let program = Program::start(sqlite()).await;
    let own = program.public_url();
    let form = [("what_happened", "x")];
    for language in LANGUAGES {
        let path = format!("/{language}/complaint/events");
        let mut person = Applicant::new(&program, language);
        person.starts().await;
        let other_port = format!("http://127.0.0.1:{}", program.admin().port());
        let origins = ["http://evil.test", "null", &other_port, &format!("{own}.evil.test"), "x", "https://127.0.0.1"];
        for origin in origins {
            let ask = Ask::form(&path, &form).with("Origin", origin);
            let answer = person.browser.asks(ask.clone().with("Sec-Fetch-Site", "cross-site")).await;
            is_our_error(&answer, 403, language, &format!("Origin {origin}"));
            if origin != "null" {
                // A browser that hides referrers says `null` of our own pages too; any other name is somebody else's.
                let answer = person.browser.asks(ask).await;
                is_our_error(&answer, 403, language, &format!("Origin {origin}, said to be ours"));
            }
        }
        for site in ["cross-site", "same-site"] {
            // A blank header is left out: no Origin.
            let ask = Ask::form(&path, &form).with("Origin", "").with("Sec-Fetch-Site", site);
            is_our_error(&person.browser.asks(ask).await, 403, language, site);
        }
        let program_like = Ask::form(&path, &form).with("Origin", "").with("Sec-Fetch-Site", "");
        assert_eq!(person.browser.asks(program_like).await.status, 303, "what is no browser may post");

        for method in ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "FOO"] {
            for page in ["", "/guides", "/complaint", "/complaint/events"] {
                let ask = Ask::new(method, &format!("/{language}{page}")).with("Origin", &own);
                let answer = person.browser.asks(ask).await;
                is_our_error(&answer, 405, language, &format!("{method} {page}"));
                assert!(answer.header("allow").is_some_and(|allow| allow.contains("GET")), "{method} {page}");
            }
        }
        for kind in ["text/plain", "multipart/form-data; boundary=x", "application/json", "application/xml", ""] {
            let ask = Ask::form(&path, &form).without("Content-Type").with("Content-Type", kind);
            is_our_error(&person.browser.asks(ask).await, 415, language, &format!("type {kind:?}"));
        }
        is_our_error(&person.browser.asks(too_large(&path)).await, 413, language, "3 MB");
        is_our_error(&person.browser.asks(Ask::get(&format!("/{language}/no/such"))).await, 404, language, "no page");
        is_our_error(
            &person.browser.asks(Ask::get(&format!("/{language}/guides/no"))).await,
            404,
            language,
            "no guide",
        );
        is_our_error(
            &person.browser.asks(Ask::get(&format!("/{language}/complaint/no"))).await,
            404,
            language,
            "no step",
        );
        let stays = person.browser.asks(Ask::form(&path, &[("what_happened", "still works")])).await;
        assert_eq!(stays.status, 303, "after all that the form works");
    }
    // A program is answered in its own way.
    for (ask, status) in [
        (Ask::get("/az/no/such"), 404),
        (Ask::new("PUT", "/az"), 405),
        (too_large("/az/complaint/events"), 413),
        (Ask::form("/az/complaint/events", &form).with("Origin", "http://evil.test"), 403),
        (Ask::new("POST", "/az/complaint/events").with("Content-Type", "text/plain").body("x"), 415),
    ] {
        let what = format!("{} {}", ask.method, ask.path);
        is_problem(&program.ask(&ask.with("Accept", "application/json")).await, status, &what);
    }
}

fn too_large(path: &str) -> Ask {
    Ask::form_bytes(path, [b"what_happened=".as_slice(), &vec![b'a'; 3_000_000]].concat())
}

#[tokio::test]
async fn odd_addresses_and_broken_requests_are_never_our_fault() {
    let program = Program::start(sqlite()).await;
    let long = format!("/az/{}", "x".repeat(10_000));
    let paths = [
        "/xx",
        "/AZ",
        "/az/",
        "//az",
        "/az//guides",
        "/az/guides/..%2f..%2fetc%2fpasswd",
        "/az/%00",
        "/%ff",
        "/az/complaint/%ED%A0%80",
        "/az/guides/%252e%252e",
        "/az?%00=%ff&&&==",
        "/az/complaint/who?x=1",
        "/.git/config",
        "/favicon.ico",
        "/robots.txt",
        "/static/../../key",
        "/static/%2e%2e/%2e%2e/key",
        "/staff",
        "/staff/",
        "/staff/case/26-0000-0000",
        "/staff/case/%00",
        "/staff/no",
        "/api",
        "/api/v1/complaints",
        "/metrics",
        "/exit?to=http://evil.test",
        "/az/complaint/sent/x",
        "/'",
        "/az/guides/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
        &long,
    ];
    for path in paths {
        let mut person = Applicant::new(&program, "ru");
        let answer = person.browser.asks(Ask::get(path)).await;
        assert!(answer.status < 500, "{path}: {}", answer.status);
        assert!(
            !answer.location().starts_with("http") && !answer.location().starts_with("//"),
            "{path}: an open redirect"
        );
        if (400..500).contains(&answer.status) && answer.status != 414 {
            let text = answer.text();
            let problem = answer.header("content-type") == Some("application/problem+json");
            assert!(text.contains("916") || problem, "{path}: {} without our page", answer.status);
            assert!(!text.contains("<script>"), "{path}");
        }
    }
    assert_eq!(program.ask(&Ask::get("/metrics")).await.status, 404, "figures are for the administrator's address");
    for cookie in [
        "draft=",
        "draft=x",
        "draft=../../x",
        "draft=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "draft=\"",
        "=;;=,",
        "lang=xx",
    ] {
        for path in [
            "/az/complaint",
            "/az/complaint/who",
            "/az/complaint/events",
            "/az/complaint/review",
            "/az/complaint/sent",
            "/",
        ] {
            let answer = program.ask(&Ask::get(path).with("Cookie", cookie)).await;
            assert!(answer.status < 500, "{cookie} at {path}: {}", answer.status);
        }
        let answer = program
            .ask(&Ask::form("/az/complaint/review", huquq_testkit::applicant::AGREEMENT).with("Cookie", cookie))
            .await;
        assert!(answer.status < 500, "{cookie}: {}", answer.status);
    }
    for language in ["", "*", ";;;", "az-AZ-x-private;q=2", "ə", &"en,".repeat(2_000), "xx, ru;q=0.1"] {
        let answer = program.ask(&Ask::get("/").with("Accept-Language", language)).await;
        assert!(answer.status < 500, "Accept-Language {language:.20}: {}", answer.status);
    }
    let raw: &[&[u8]] = &[
        b"\r\n\r\n",
        b"GET\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"GET /az HTTP/1.1\r\n\r\n",
        b"GET /az HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        b"POST /az/complaint HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        b"POST /az/complaint HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n",
        b"POST /az/complaint HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nstart",
        b"POST /az/complaint HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
    ];
    for bytes in raw {
        let mut wire = Wire::connect(program.address(), "x").await.expect("it listens");
        let _ = wire.send(bytes).await;
        // No answer at all is an answer here; an answer must not be a fault of ours.
        if bytes.ends_with(b"\n")
            && let Ok(answer) = wire.receive(false).await
        {
            assert!(answer.status < 500, "{}: {}", String::from_utf8_lossy(bytes), answer.status);
        }
    }
    assert!(!program.log().contains("panic"), "{}", program.log());
    assert_eq!(program.ask(&Ask::get("/az")).await.status, 200);
}

#[tokio::test]
async fn nothing_typed_changes_a_header_a_recipient_or_a_part_of_a_mail() {
    let office = Office::open_with(sqlite()).await;
    let store = store(&office.program).await;
    let baseline = {
        let (name, text) = words("az");
        office.applicant("az").files(&story(name, text)).await;
        office.mailbox.receives(1).await[0].header_names()
    };
    let long_line = "ə".repeat(1_100);
    let typed = [
        "x\r\nBcc: evil@evil.test",
        "x\nBcc: evil@evil.test",
        "x\rBcc: evil@evil.test",
        "x\r\n\r\n<html>another body</html>",
        "x\u{85}Bcc: evil@evil.test",
        "x\u{2028}Bcc: evil@evil.test\u{2029}To: evil@evil.test",
        "x\0Bcc: evil@evil.test",
        "x%0d%0aBcc: evil@evil.test",
        "=?utf-8?q?x=0d=0aBcc:_evil@evil.test?=",
        "=?utf-8?b?DQpCY2M6IGV2aWxAZXZpbC50ZXN0?=",
        "a\n.\nQUIT",
        ".\n..\n.",
        "From evil\nFrom: evil@evil.test",
        "Content-Type: text/html\n\n--\n",
        "--boundary\nContent-Disposition: attachment; filename=\"x.exe\"\n\nMZ",
        "\"><evil@evil.test>, a@b.test; group: c@d.test;",
        &long_line,
        &"a".repeat(1_100),
        "{ $reference } { \"{\" } { mail-test }",
    ];
    let mut sent = Vec::new();
    for typed in typed {
        let mut answers = story(typed, typed);
        // One field of each kind that stands in the mail.
        for field in ["address", "phone", "where_happened", "remedy", "contact_language", "body_other"] {
            answers.set(field, typed);
        }
        if typed.chars().count() > 200 {
            answers = story("x", typed);
        }
        sent.push(office.applicant("az").files(&answers).await.reference);
    }
    let mails = office.mailbox.receives(sent.len() + 1).await;
    for (reference, typed) in sent.iter().zip(typed) {
        let of_it: Vec<&Mail> = mails.iter().filter(|mail| mail.header("subject") == reference).collect();
        assert_eq!(of_it.len(), 1, "{typed:?}");
        let mail = of_it[0];
        assert_eq!(mail.header_names(), baseline, "{typed:?}");
        assert_eq!(mail.to, [OFFICE_EMAIL], "{typed:?}");
        assert_eq!(mail.header("to"), OFFICE_EMAIL, "{typed:?}");
        assert!(mail.defects.is_empty(), "{typed:?}: {:?}", mail.defects);
        let parts: Vec<&str> = mail.parts.iter().map(|part| part.content_type.as_str()).collect();
        assert_eq!(parts, ["text/plain", "application/json"], "{typed:?}");
        let told = typed.replace("\r\n", "\n").replace('\r', "\n");
        assert_eq!(mail.json("complaint.json").expect("attached")["answers"]["what_happened"], told);
        assert_eq!(stored(&store, reference, "what_happened").await, told);
        let longest = mail.raw.split(|byte| *byte == b'\n').map(<[u8]>::len).max().unwrap_or_default();
        assert!(longest <= 999, "a line of {longest} octets");
        assert!(mail.raw.windows(2).all(|pair| pair[1] != b'\n' || pair[0] == b'\r'), "a bare line feed");
    }
}

#[tokio::test]
async fn an_address_is_one_address_or_none() {
    let office = Office::open_with(sqlite()).await;
    let typed = [
        "a@b.test\r\nBcc: evil@evil.test",
        "a@b.test\nRCPT TO:<evil@evil.test>",
        "a@b.test%0d%0aBcc:evil@evil.test",
        "a@b.test,evil@evil.test",
        "a@b.test;evil@evil.test",
        "a@b.test evil@evil.test",
        "<a@b.test>",
        "\"a\" <evil@evil.test>",
        "evil@evil.test>\u{0}@b.test",
        "a@b.test\u{85}Bcc:evil@evil.test",
        "a@b.test\u{2028}evil@evil.test",
        "=?utf-8?q?evil=40evil.test=0d=0a?=@b.test",
        "a@@b.test",
        "@b.test",
        "a@",
        "a@[127.0.0.1]",
        "a@b.test.",
        "a'b+c_d@b.test",
        "gül@b.test",
        "a@gül.test",
        "\u{202e}tset.b@a",
    ];
    let mut taken = Vec::new();
    for typed in typed {
        let mut person = office.applicant("az");
        person.starts().await;
        let fields = [("email", typed), ("ack_by_email", "yes")];
        let answer = person.tries("contact", &fields).await;
        assert!(answer.status == 303 || answer.status == 422, "{typed:?}: {}", answer.status);
        if answer.status == 422 {
            let kept = input_value(&answer.text(), "email");
            let one_line = kept.as_deref().map(|kept| kept.replace('\n', ""));
            let wanted = typed.replace(['\r', '\n'], "");
            assert_eq!(one_line.as_deref(), Some(wanted.as_str()), "the refused address comes back");
            continue;
        }
        let mut answers = story("x", "x");
        answers.set("email", typed);
        answers.set("ack_by_email", "yes");
        let reference = person.files_on(&answers).await;
        taken.push((typed, reference));
    }
    let mails = office.mailbox.receives(taken.len()).await;
    println!("taken: {:?}", taken.iter().map(|(typed, _)| typed).collect::<Vec<_>>());
    assert!(taken.iter().any(|(typed, _)| *typed == "a'b+c_d@b.test"), "a usual address is taken");
    let rows = queue(&store(&office.program).await).await;
    assert_eq!(rows.len(), taken.len());
    // Each was offered to the relay for exactly the typed address, or put before a person: never sent elsewhere.
    let store = store(&office.program).await;
    huquq_testkit::wait::until("every mail to be tried", std::time::Duration::from_secs(20), async || {
        support::outbox(&store).await.iter().all(|row| row.attempts > 0 && row.last_code.is_some()).then_some(())
    })
    .await;
    for mail in office.mailbox.messages().iter().chain(&mails) {
        // Letters beyond ASCII before the at sign are mail by RFC 6531, which this parser only half knows.
        let international = mail.to.iter().any(|to| !to.is_ascii());
        assert!(international || mail.defects.is_empty(), "{:?}: {:?}", mail.to, mail.defects);
        assert_eq!(mail.to.len(), 1);
        let to = &mail.to[0];
        let known = to == OFFICE_EMAIL || taken.iter().any(|(typed, _)| typed.trim() == to || puny(typed) == *to);
        assert!(known, "mail to {to:?}");
        assert!(!mail.header_names().contains(&"bcc".to_owned()) && !mail.header_names().contains(&"cc".to_owned()));
    }
}

/// The one address of the list that is sent in another form.
fn puny(typed: &str) -> String {
    typed.replace("gül.test", "xn--gl-hka.test")
}

#[tokio::test]
async fn what_programs_send_by_mistake_or_malice_is_refused_and_breaks_nothing() {
    let program = Program::start(sqlite()).await;
    let with = |remedy: &str| {
        format!(
            "{{\"filing_for\":\"self\",\"anonymous\":true,\"what_happened\":\"x\",\"declaration\":true,\"data_consent\":true,\"remedy\":{remedy}}}"
        )
    };
    let deep = |n: usize| format!("{}{}", "[".repeat(n), "]".repeat(n));
    let unicode = "\"\\u0041\"".to_owned();
    let table: Vec<(&str, Vec<u8>, u16)> = vec![
        ("nothing", Vec::new(), 400),
        ("null", b"null".to_vec(), 400),
        ("a list", b"[]".to_vec(), 400),
        ("a very deep list", deep(100_000).into_bytes(), 400),
        ("a very deep value", with(&deep(100_000)).into_bytes(), 422),
        ("a deep value that does not end", with(&"{\"a\":".repeat(50_000)).into_bytes(), 400),
        ("a form", b"filing_for=self".to_vec(), 400),
        ("half a pair", with("\"\\ud800\"").into_bytes(), 400),
        ("the other half", with("\"x\\udc00x\"").into_bytes(), 400),
        ("half a pair as a name", with("1,\"\\ud83d\":1").into_bytes(), 400),
        ("octets that are no text", [with("\"").into_bytes(), vec![0xff, 0xfe]].concat(), 400),
        (
            "a surrogate in octets",
            with("\"\u{fffd}\"")
                .replace('\u{fffd}', "#")
                .into_bytes()
                .into_iter()
                .flat_map(|b| if b == b'#' { vec![0xed, 0xa0, 0x80] } else { vec![b] })
                .collect(),
            400,
        ),
        ("a name twice", with("\"a\",\"remedy\":\"b\"").into_bytes(), 400),
        ("a name twice, once escaped", with("\"a\",\"reme\\u0064y\":\"b\"").into_bytes(), 400),
        ("a number beyond numbers", with("1e999").into_bytes(), 400),
        ("a comma too many", b"{\"remedy\":\"x\",}".to_vec(), 400),
        ("more after the end", format!("{} {{}}", with("\"x\"")).into_bytes(), 400),
        ("a mark of the byte order", [vec![0xef, 0xbb, 0xbf], with("\"x\"").into_bytes()].concat(), 400),
        ("a name of a prototype", b"{\"__proto__\":{\"filing_for\":\"self\"}}".to_vec(), 422),
        (
            "a thousand names",
            format!("{{{}}}", (0..1_000).map(|i| format!("\"f{i}\":1")).collect::<Vec<_>>().join(",")).into_bytes(),
            413,
        ),
        ("an almost full body", with(&format!("\"{}\"", "a".repeat(1_000_000))).into_bytes(), 422),
        ("a body too large", with(&format!("\"{}\"", "a".repeat(1_048_576))).into_bytes(), 413),
        ("a body far too large", vec![b'['; 3_000_000], 413),
        ("NUL and controls", with("\"a\\u0000\\u0007b\"").into_bytes(), 201),
        ("an escaped letter", with(&unicode).into_bytes(), 201),
        ("a pair", with("\"\\ud83d\\ude00\"").into_bytes(), 201),
    ];
    for (i, (what, body, status)) in table.into_iter().enumerate() {
        let answer = program.ask(&complaint_by_program(&format!("bad-input-{i:08}"), body)).await;
        if status == 201 {
            assert_eq!(answer.status, 201, "{what}: {}", answer.text());
        } else {
            is_problem(&answer, status, what);
        }
    }
    let store = store(&program).await;
    let kept: Vec<String> = {
        let mut texts = Vec::new();
        for row in queue(&store).await {
            texts.push(stored(&store, &row.reference.to_string(), "remedy").await);
        }
        texts
    };
    assert_eq!(kept, ["😀", "A", "a\0\u{7}b"], "what was taken is kept as it was told, the newest first");
    assert!(!program.log().contains("panic"), "{}", program.log());
}
