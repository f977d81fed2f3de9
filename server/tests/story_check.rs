//! "Can the Ombudsman help me?" over HTTP: every way through the questions comes to its ends, nothing of it is stored, and
//! what it says of a complaint fills the blanks of the form. Then the urgent form: filed like any other, first in the queue.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod support;

use huquq_domain::answers::Answers;
use huquq_domain::check::Check;
use huquq_domain::language::Language;
use huquq_domain::role::Urgency;
use huquq_locales::{Msg, Texts, Tr, msg};
use huquq_server::office::Office as Institution;
use huquq_testkit::applicant::{AGREEMENT, Applicant, Sent, story};
use huquq_testkit::browser::text_area;
use huquq_testkit::office::Office;
use huquq_testkit::program::Program;
use huquq_testkit::wire::{Answer, attribute, unescape};
use support::{queue, sqlite, store, stored, words};

type Fields = Vec<(String, String)>;

/// The forms of a page: where each posts to, and its hidden inputs.
fn forms(page: &Answer) -> Vec<(String, Fields)> {
    let of_form = |form: &str| {
        let tag = form.split('>').next().unwrap_or_default();
        let inputs = form.split("</form").next().unwrap_or_default().split('<').filter(|tag| tag.starts_with("input"));
        let hidden = inputs.filter(|tag| attribute(tag, " type").as_deref() == Some("hidden"));
        let pair = |tag: &str| Some((attribute(tag, " name")?, attribute(tag, " value")?));
        (attribute(tag, " action").unwrap_or_default(), hidden.filter_map(pair).collect())
    };
    page.text().split("<form").skip(1).map(of_form).collect()
}

/// The hidden inputs of the last form that posts to `action`.
fn form(page: &Answer, action: &str) -> Fields {
    let found = forms(page).into_iter().rev().find(|(to, _)| to == action);
    found.unwrap_or_else(|| panic!("no form posts to {action}")).1
}

/// The chosen option of a question of the form.
fn chosen(page: &Answer, name: &str) -> Option<String> {
    let html = page.text();
    let tags =
        html.split('<').filter(|tag| tag.starts_with("input")).map(|tag| tag.split('>').next().unwrap_or_default());
    let mut of_name = tags.filter(|tag| attribute(tag, " name").as_deref() == Some(name) && tag.contains(" checked"));
    of_name.next().and_then(|tag| attribute(tag, " value"))
}

fn tr(language: &str) -> Tr {
    static TEXTS: std::sync::OnceLock<&'static Texts> = std::sync::OnceLock::new();
    let texts = *TEXTS.get_or_init(|| Box::leak(Box::new(Texts::embedded().unwrap())));
    Tr::new(texts, Language::from_tag(language).unwrap())
}

fn institution() -> Institution {
    Institution::load(None).unwrap()
}

/// Answers the page that is open and gets the next one.
async fn answers(person: &mut Applicant, page: &Answer, chosen: &[(&str, &str)]) -> Answer {
    let path = format!("/{}/check", person.language);
    let mut fields = form(page, &path);
    fields.extend(chosen.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    let next = person.browser.posts(&path, &fields).await;
    assert!(person.browser.cookie("draft").is_none(), "the check begins no draft");
    next
}

/// Each way to answer what is still open: the answers to post, page by page.
fn ways(check: &Check, so_far: &Answers, ticked: bool) -> Vec<Vec<Fields>> {
    let Some(question) = check.walk(so_far, None).next else { return vec![Vec::new()] };
    let each: Vec<Fields> = if question.many {
        let ticks = question.option.iter().filter(|_| ticked);
        vec![ticks.map(|option| (format!("{}-{}", question.code, option.code), "yes".to_owned())).collect()]
    } else {
        question.option.iter().map(|option| vec![(question.code.clone(), option.code.clone())]).collect()
    };
    let mut ways = Vec::new();
    for fields in each {
        let mut typed = so_far.clone();
        if question.many {
            typed.set(&question.code, "yes");
        }
        for (name, value) in &fields {
            typed.set(name, value);
        }
        for rest in self::ways(check, &typed, ticked) {
            ways.push(std::iter::once(fields.clone()).chain(rest).collect());
        }
    }
    ways
}

#[tokio::test]
async fn every_way_through_the_questions_comes_to_its_ends() {
    let program = Program::start(sqlite()).await;
    let (check, tr) = (institution().check, tr("az"));
    let complain = "/az/complaint".to_owned();
    let mut seen = std::collections::BTreeSet::new();
    for ticked in [false, true] {
        for way in ways(&check, &Answers::default(), ticked) {
            let mut person = Applicant::new(&program, "az");
            let mut page = person.browser.visits("/az/check").await;
            let mut typed = Answers::default();
            for fields in &way {
                assert!(forms(&page).iter().any(|(to, _)| *to == complain), "complain anyway");
                let question = check.walk(&typed, None).next.expect("a question");
                assert!(page.text().contains(&tr.text(Msg::check_question(&question.code))), "{}", question.code);
                assert!(page.text().contains(&tr.text(Msg::check_why(&question.code))), "{}", question.code);
                let pairs: Vec<(&str, &str)> =
                    fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
                page = answers(&mut person, &page, &pairs).await;
                assert_eq!((page.status, page.header("cache-control")), (200, Some("no-store")), "{fields:?}");
                if question.many {
                    typed.set(&question.code, "yes");
                }
                pairs.iter().for_each(|(name, value)| typed.set(name, value));
            }
            let text = unescape(&page.text());
            let ends = check.ends(&typed);
            assert!(!ends.is_empty(), "{way:?}");
            let mut at = 0;
            for outcome in ends {
                let title = tr.text(Msg::check_end(&outcome.code, "title"));
                let found = text[at..].find(&title).unwrap_or_else(|| panic!("{} after {way:?}", outcome.code));
                at += found;
                for limit in &outcome.limit {
                    assert!(text.contains(&tr.text(Msg::check_limit(&limit.code, "period"))), "{}", limit.code);
                    assert!(text.contains(&tr.text(msg::GUIDE_LIMITS_LAWYER)), "ask a lawyer");
                }
                seen.insert(outcome.code.clone());
            }
            let carried: Answers = form(&page, &complain).into_iter().collect();
            assert!(carried == check.fills(&typed), "what is carried after {way:?}");
        }
    }
    assert_eq!(seen.len(), check.outcomes().len(), "{seen:?}");
    assert!(queue(&store(&program).await).await.is_empty());
}

#[tokio::test]
async fn an_answer_is_asked_for_and_one_can_go_back() {
    let program = Program::start(sqlite()).await;
    let mut person = Applicant::new(&program, "en");
    let tr = tr("en");
    let page = person.browser.visits("/en/check").await;
    let who = answers(&mut person, &page, &[("now-removal", "yes")]).await;
    assert!(who.text().contains("href=\"tel:112\"") && who.text().contains(&tr.text(msg::CHECK_PAGE_URGENT_TITLE)));
    let again = answers(&mut person, &who, &[]).await;
    assert_eq!(again.status, 422);
    assert!(again.text().matches(&tr.text(msg::CHECK_PAGE_CHOOSE)).count() >= 2, "above and beside the question");
    let matter = answers(&mut person, &again, &[("who", "police")]).await;
    let back = answers(&mut person, &matter, &[("back", "yes")]).await;
    assert_eq!(chosen(&back, "who").as_deref(), Some("police"));
    let first = answers(&mut person, &back, &[("who", "court"), ("back", "yes")]).await;
    assert_eq!(chosen(&first, "now-removal").as_deref(), Some("yes"));

    // Anything else that is posted leads on, too, and stands nowhere.
    let strange =
        [("who", "<b>"), ("now", "yes"), ("matter-x", "y"), ("question", "\"><i>"), ("what_happened", "secret")];
    let page = person.browser.posts("/en/check", &strange).await;
    assert_eq!(page.status, 200);
    assert!(!page.text().contains("secret") && !page.text().contains("<b>\"") && !page.text().contains("<i>"));
}

#[tokio::test]
async fn what_the_check_says_fills_the_blanks_of_the_complaint() {
    let program = Program::start(sqlite()).await;
    let mut person = Applicant::new(&program, "az");
    let mut page = person.browser.visits("/az/check").await;
    for fields in [
        &[("now-detained_other", "yes"), ("now-removal", "yes")] as &[(&str, &str)],
        &[("who", "police")],
        &[("matter", "treatment")],
        &[("court", "pending")],
        &[("more-nakhchivan", "yes")],
    ] {
        page = answers(&mut person, &page, fields).await;
    }
    let fields = form(&page, "/az/complaint");
    let answer = person.browser.posts("/az/complaint", &fields).await;
    assert_eq!((answer.status, answer.location()), (303, "/az/complaint/who"));
    for (step, name, code) in [
        ("situation", "detained", "other"),
        ("decision", "removal_decision", "yes"),
        ("decision", "court", "pending"),
        ("events", "nakhchivan", "yes"),
        ("body", "body", "police"),
    ] {
        assert_eq!(chosen(&person.opens(step).await, name).as_deref(), Some(code), "{name}");
    }

    // What a person has answered in the form stays; only blanks are filled. What no option says is not taken at all.
    person.answers("body", &[("body", "court")]).await;
    person.answers("decision", &[("court", "no")]).await;
    let more = [("body", "police"), ("topic", "asylum"), ("court", "pending"), ("remedy", "x"), ("danger", "no")];
    let answer = person.browser.posts("/az/complaint", &more).await;
    assert_eq!(answer.status, 303);
    let now = |page: Answer, name: &str| chosen(&page, name);
    assert_eq!(now(person.opens("body").await, "body").as_deref(), Some("court"));
    assert_eq!(now(person.opens("decision").await, "court").as_deref(), Some("no"));
    assert_eq!(now(person.opens("events").await, "topic").as_deref(), Some("asylum"));
    assert_eq!(now(person.opens("situation").await, "danger"), None);
    assert_eq!(text_area(&person.opens("wish").await.text(), "remedy").as_deref(), Some(""));
}

const URGENT: &[(&str, &str)] = &[
    ("filing_for", "self"),
    ("given_name", "Gülşən"),
    ("phone", "+994 50 000 00 00"),
    ("where_happened", "Bakı"),
    ("what_happened", "Pasportumu aldılar.\n\n<b>Qapı</b> bağlıdır."),
    ("declaration", "yes"),
    ("data_consent", "yes"),
];

fn and<'a>(more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    URGENT
        .iter()
        .copied()
        .filter(|(name, _)| !more.iter().any(|(own, _)| own == name))
        .chain(more.iter().copied())
        .collect()
}

#[tokio::test]
async fn the_urgent_form_files_and_stands_first_in_the_queue() {
    let office = Office::open_with(sqlite()).await;
    let mut person = office.applicant("az");
    let page = person.browser.visits("/az/complaint/urgent").await;
    assert!(page.text().contains("href=\"tel:112\"") && page.text().contains("href=\"tel:012916\""));
    assert_eq!(chosen(&page, "filing_for").as_deref(), Some("self"));

    // Without a tick it is asked for, in words that lead to the ordinary form; nothing typed is lost.
    let refused = person.tries("urgent", URGENT).await;
    assert_eq!(refused.status, 422);
    assert!(refused.text().matches(&tr("az").text(msg::URGENT_FORM_NONE)).count() >= 2);
    assert!(refused.text().contains("href=\"/az/complaint\""));
    assert_eq!(text_area(&refused.text(), "what_happened").as_deref(), Some(URGENT[4].1));

    let fields = and(&[("detained", "self"), ("place_detained", "2-ci bölmə"), ("removal_decision", "yes")]);
    person.answers("urgent", &fields).await;
    let sent = Sent::on(&person.opens("sent").await).expect("a reference");
    let again = person.tries("urgent", &fields).await;
    assert_eq!((again.status, again.location()), (303, "/az/complaint/sent"), "a second press files nothing");
    let back = person.browser.get("/az/complaint/urgent").await.expect("an answer");
    assert_eq!((back.status, back.location()), (303, "/az/complaint"));
    assert_eq!(Sent::on(&person.opens("sent").await), Some(sent.clone()), "the page after sending is still there");

    let (name, text) = words("az");
    let later = office.applicant("az").files(&story(name, text)).await;
    let store = store(&office.program).await;
    let rows = queue(&store).await;
    let order: Vec<String> = rows.iter().map(|row| row.reference.to_string()).collect();
    assert_eq!(order, [sent.reference.clone(), later.reference.clone()], "urgent first, though it is older");
    assert_eq!(rows.iter().map(|row| row.urgency).collect::<Vec<_>>(), [Urgency::Urgent, Urgency::Ordinary]);
    for (field, typed) in
        [("place_detained", "2-ci bölmə"), ("removal_decision", "yes"), ("what_happened", URGENT[4].1)]
    {
        assert_eq!(stored(&store, &sent.reference, field).await, typed);
    }
    let subject =
        |reference: &str| tr("az").plain_with(msg::MAIL_OFFICE_SUBJECT_URGENT, &[("reference", reference.into())]);
    let mails = office.mailbox.receives(2).await;
    assert!(mails.iter().any(|mail| mail.header("subject") == subject(&sent.reference)));
    let shown = office.officer("aysel").await.sees_queue().await;
    assert!(shown.find(&sent.reference).unwrap() < shown.find(&later.reference).unwrap());
}

#[tokio::test]
async fn the_urgent_form_shares_its_draft_with_the_long_one() {
    let office = Office::open_with(sqlite()).await;
    let mut person = office.applicant("en");
    // The button of the check's urgent end: with what was answered there.
    let fields = [("urgent", "yes"), ("child_alone", "yes"), ("group", "trafficking")];
    let answer = person.browser.posts("/en/complaint", &fields).await;
    assert_eq!((answer.status, answer.location()), (303, "/en/complaint/urgent"));
    assert_eq!(chosen(&person.opens("urgent").await, "child_alone").as_deref(), Some("yes"));
    person.answers("wish", &[("remedy", "To be found.")]).await;
    person.tries("contact", &[("email", "no address")]).await;

    // For another person: why they were not asked. What is wrong on another step leads there.
    let fields = and(&[("filing_for", "other"), ("child_alone", "yes")]);
    let refused = person.tries("urgent", &fields).await;
    assert_eq!(refused.status, 422);
    let html = refused.text();
    assert!(html.contains("href=\"#no_consent_reason\"") && html.contains("/en/complaint/contact?then=review#email"));
    person.answers("contact", &[("email", "")]).await;
    let fields =
        and(&[("filing_for", "other"), ("child_alone", "yes"), ("no_consent_reason", "She is six years old.")]);
    person.answers("urgent", &fields).await;
    let sent = Sent::on(&person.opens("sent").await).expect("a reference");
    let store = store(&office.program).await;
    for (field, typed) in
        [("remedy", "To be found."), ("group", "trafficking"), ("no_consent_reason", "She is six years old.")]
    {
        assert_eq!(stored(&store, &sent.reference, field).await, typed);
    }

    // Another tab has changed the draft meanwhile; and a browser without cookies keeps what was typed in the page.
    let mut other = office.applicant("en");
    let page = other.browser.visits("/en/complaint/urgent").await;
    let seen = form(&page, "/en/complaint/urgent");
    other.answers("events", &[("what_happened", "Told in another tab.")]).await;
    let mut fields: Fields =
        and(&[("danger", "yes")]).iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
    fields.extend(seen);
    assert_eq!(other.tries("urgent", &fields).await.status, 409);
    other.browser.forgets();
    let page = other.tries("urgent", &and(&[("danger", "yes")])).await;
    assert_eq!(page.status, 422);
    assert!(page.text().contains(&tr("en").text(msg::COOKIES_NEEDED_TITLE)));
    assert_eq!(text_area(&page.text(), "what_happened").as_deref(), Some(URGENT[4].1));
    assert_eq!(queue(&store).await.len(), 1);
    assert_eq!(AGREEMENT.len(), 2, "the form has both boxes");
}
