//! After sending: the applicant's own case, the office's answer, a lost code, and a draft that goes on elsewhere.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod support;

use huquq_testkit::applicant::{Applicant, Sent, story};
use huquq_testkit::browser::{input_value, text_area};
use huquq_testkit::office::Office;
use support::{sqlite, store, stored, words};

const QUESTION: &str = "Nənəm məni necə çağırırdı?";

async fn filed(office: &Office, language: &str) -> (Applicant, Sent) {
    let (name, text) = words(language);
    let mut answers = story(name, text);
    answers.set("recovery_question", QUESTION);
    answers.set("recovery_answer", "Gülağa");
    let mut person = office.applicant(language);
    let sent = person.files(&answers).await;
    (person, sent)
}

/// Opens the case in a browser that knows nothing but number and code.
async fn at_the_case(office: &Office, sent: &Sent, language: &str) -> Applicant {
    let mut person = office.applicant(language);
    let path = format!("/{language}/case");
    let code = sent.access_code.clone().expect("a code");
    let fields = [("act", "open"), ("reference", &sent.reference.to_lowercase()), ("code", &code)];
    let answer = person.browser.posts(&path, &fields).await;
    assert_eq!((answer.status, answer.location()), (303, path.as_str()));
    person
}

async fn once(person: &mut Applicant) -> String {
    let page = person.browser.visits(&format!("/{}/case", person.language)).await.text();
    input_value(&page, "once").expect("the form has a mark")
}

#[tokio::test]
async fn the_office_and_the_applicant_write_to_each_other() {
    let office = Office::open_with(sqlite()).await;
    let (_, sent) = filed(&office, "ru").await;
    let mut person = at_the_case(&office, &sent, "ru").await;
    let page = person.browser.visits("/ru/case").await;
    assert_eq!(page.header("cache-control"), Some("no-store"), "nothing of a case stays in a cache");
    assert!(page.text().contains(&sent.reference) && !page.text().contains("Gülağa"));

    let mark = once(&mut person).await;
    let text = "Ещё одно:\n<b>меня</b> вызвали снова & снова";
    let fields = [("act", "write"), ("text", text), ("once", &mark)];
    for _ in 0..2 {
        let answer = person.browser.posts("/ru/case", &fields).await;
        assert_eq!((answer.status, answer.location()), (303, "/ru/case?done=write"));
    }
    let page = person.browser.visits("/ru/case?done=write").await.text();
    assert_eq!(page.matches("&lt;b&gt;меня").count() + page.matches("&lt;b>меня").count(), 1, "once, and as text");

    let mut officer = office.officer("aysel").await;
    let case = officer.opens(&sent.reference).await.text();
    assert!(case.contains("вызвали снова &amp; снова"));
    let mark = input_value(&case, "once").expect("the officer's form has a mark");
    let path = format!("/staff/case/{}", sent.reference);
    let empty = officer.person().browser.posts(&path, &[("act", "ask"), ("text", "  "), ("once", &mark)]).await;
    assert_eq!(empty.status, 422);
    let asked = officer.person().browser.posts(&path, &[("act", "ask"), ("text", "Когда?"), ("once", &mark)]).await;
    assert_eq!(asked.status, 303);
    let page = person.browser.visits("/ru/case").await.text();
    assert!(page.contains("Когда?"));

    let empty = person.browser.posts("/ru/case", &[("act", "write"), ("text", ""), ("once", "x")]).await;
    assert_eq!(empty.status, 422);
    let long = "ж".repeat(20_001);
    let too_long = person.browser.posts("/ru/case", &[("act", "correct"), ("text", &long), ("once", "x")]).await;
    assert_eq!(too_long.status, 422);
    assert_eq!(text_area(&too_long.text(), "text").as_deref(), Some(long.as_str()), "what was typed is not lost");
}

#[tokio::test]
async fn an_auditor_reads_and_does_not_write() {
    let office = Office::open_with(sqlite()).await;
    let (_, sent) = filed(&office, "en").await;
    let mut auditor = huquq_testkit::staff::Staff::added(&office.program, "audit", "auditor").await;
    auditor.signs_in().await;
    let path = format!("/staff/case/{}", sent.reference);
    let page = auditor.opens(&path).await.text();
    assert!(input_value(&page, "once").is_none(), "no form to write");
    let answer = auditor.browser.posts(&path, &[("act", "write"), ("text", "no"), ("once", "x")]).await;
    assert_eq!(answer.status, 403);
}

#[tokio::test]
async fn taking_back_asks_first_and_not_solved_comes_after_the_end() {
    let office = Office::open_with(sqlite()).await;
    let (_, sent) = filed(&office, "en").await;
    let mut person = at_the_case(&office, &sent, "en").await;
    let sure = person.browser.posts("/en/case", &[("act", "withdraw")]).await;
    assert_eq!(sure.status, 200);
    let mark = input_value(&sure.text(), "once").expect("a mark");
    assert!(person.browser.visits("/en/case").await.text().contains("Received"), "asking changes nothing");
    let done = person.browser.posts("/en/case", &[("act", "withdraw"), ("sure", "yes"), ("once", &mark)]).await;
    assert_eq!(done.location(), "/en/case?done=withdraw");
    let again = person.browser.posts("/en/case", &[("act", "withdraw"), ("sure", "yes"), ("once", "other")]).await;
    assert_eq!(again.status, 422, "it can be done once");
    let mark = once(&mut person).await;
    let fields = [("act", "not_solved"), ("text", "They still refuse."), ("once", &mark)];
    assert_eq!(person.browser.posts("/en/case", &fields).await.location(), "/en/case?done=not_solved");
    let left = person.browser.posts("/en/case", &[("act", "leave")]).await;
    assert_eq!(left.location(), "/en/case?left=yes");
    assert!(!person.browser.visits("/en/case").await.text().contains(&sent.reference));
}

#[tokio::test]
async fn wrong_codes_open_nothing_and_a_right_one_is_never_refused() {
    let office = Office::open_with(sqlite()).await;
    let (_, sent) = filed(&office, "en").await;
    let mut stranger = office.applicant("en");
    for (reference, code, status) in [
        ("26-7K3M", "1234", 422),
        (sent.reference.as_str(), "1234", 422),
        (sent.reference.as_str(), "0000 0000 0000 0000 0000", 422),
    ] {
        let fields = [("act", "open"), ("reference", reference), ("code", code)];
        let answer = stranger.browser.posts("/en/case", &fields).await;
        assert_eq!(answer.status, status, "{code}");
        assert!(!answer.text().contains(code), "a typed code does not come back");
    }
    assert!(stranger.browser.cookie("case").is_none());
    at_the_case(&office, &sent, "en").await;
}

#[tokio::test]
async fn a_lost_code_is_renewed_here_and_by_phone() {
    let office = Office::open_with(sqlite()).await;
    let (_, sent) = filed(&office, "az").await;
    let mut person = office.applicant("az");
    let path = "/az/case/lost";
    let question = person.browser.posts(path, &[("reference", &sent.reference)]).await;
    assert!(question.status == 200 && question.text().contains(QUESTION));
    let wrong = person.browser.posts(path, &[("reference", sent.reference.as_str()), ("answer", "Gülnar")]).await;
    assert_eq!(wrong.status, 422);
    let right = person.browser.posts(path, &[("reference", sent.reference.as_str()), ("answer", "GULAGA")]).await;
    let new = right.attribute("data-access-code").expect("a new code");
    let renewed = Sent { reference: sent.reference.clone(), access_code: Some(new) };
    let page = at_the_case(&office, &renewed, "az").await.browser.visits("/az/case").await.text();
    assert!(page.contains(&sent.reference));
    let old = [("act", "open"), ("reference", &sent.reference), ("code", sent.access_code.as_ref().unwrap())];
    assert_eq!(office.applicant("az").browser.posts("/az/case", &old).await.status, 422);

    let mut operator = office.operator("sevda").await;
    let browser = &mut operator.person().browser;
    let asked = browser.posts("/staff/phone/code", &[("reference", &sent.reference)]).await;
    assert!(asked.text().contains(QUESTION));
    let fields = [("reference", sent.reference.as_str()), ("answer", "gülağa")];
    let told = browser.posts("/staff/phone/code", &fields).await;
    let by_phone = Sent { access_code: told.attribute("data-access-code"), ..renewed };
    at_the_case(&office, &by_phone, "az").await;
}

#[tokio::test]
async fn who_guesses_at_the_question_is_stopped_and_the_owner_is_not_locked_out() {
    let office = Office::open_with(sqlite().variable("HUQUQ_LIMITS", "on")).await;
    let (_, sent) = filed(&office, "az").await;
    let mut stranger = office.applicant("az");
    let guess = [("reference", sent.reference.as_str()), ("answer", "Gülnar")];
    for _ in 0..5 {
        assert_eq!(stranger.browser.posts("/az/case/lost", &guess).await.status, 422);
    }
    assert_eq!(stranger.browser.posts("/az/case/lost", &guess).await.status, 429);
    let mut operator = office.operator("sevda").await;
    let fields = [("reference", sent.reference.as_str()), ("answer", "Gülağa")];
    let told = operator.person().browser.posts("/staff/phone/code", &fields).await;
    assert!(told.attribute("data-access-code").is_some(), "the owner still gets a code by phone");
}

#[tokio::test]
async fn a_draft_goes_on_elsewhere_by_its_code() {
    let office = Office::open_with(sqlite()).await;
    let mut person = office.applicant("en");
    person.starts().await;
    person.answers("who", &[("filing_for", "self")]).await;
    let stopped = person.tries("you", &[("given_name", ""), ("surname", "O’Neill"), ("stop", "yes")]).await;
    assert_eq!(stopped.location(), "/en/complaint/resume", "also with a mistake on the page");
    let page = person.browser.posts("/en/complaint/resume", &[("act", "code")]).await;
    let code = page.attribute("data-resume-code").expect("a code");
    assert_eq!(person.browser.visits("/en/complaint/resume").await.attribute("data-resume-code"), None, "shown once");

    let mut other = office.applicant("az");
    let wrong = [("act", "open"), ("code", "0000 0000 0000 0000 0000")];
    assert_eq!(other.browser.posts("/az/complaint/resume", &wrong).await.status, 422);
    let opened = other.browser.posts("/az/complaint/resume", &[("act", "open"), ("code", &code)]).await;
    assert_eq!(opened.location(), "/az/complaint/contact");
    assert_eq!(input_value(&other.opens("you").await.text(), "surname").as_deref(), Some("O’Neill"));

    // Leaving quickly on the first device keeps what is meant to go on elsewhere.
    person.browser.posts("/exit", &[("act", "exit")]).await;
    assert_eq!(input_value(&other.opens("you").await.text(), "surname").as_deref(), Some("O’Neill"));

    let mut operator = office.operator("sevda").await;
    operator.takes_a_call("en").await;
    let call = input_value(&operator.person().opens("/staff/phone").await.text(), "call").expect("a call");
    let browser = &mut operator.person().browser;
    let wrong = browser.posts("/staff/phone", &[("call", call.as_str()), ("act", "open"), ("code", "12")]).await;
    assert_eq!(wrong.status, 422);
    let found = browser.posts("/staff/phone", &[("call", call.as_str()), ("act", "open"), ("code", &code)]).await;
    assert_eq!(found.status, 303);
    let screen = browser.visits("/staff/phone").await.text();
    assert_eq!(input_value(&screen, "surname").as_deref(), Some("O’Neill"));

    let deleted = other.browser.posts("/az/complaint/resume", &[("act", "delete"), ("sure", "yes")]).await;
    assert_eq!(deleted.location(), "/az/complaint/resume?deleted=yes");
    let gone = [("act", "open"), ("code", code.as_str())];
    assert_eq!(office.applicant("az").browser.posts("/az/complaint/resume", &gone).await.status, 422);
}

#[tokio::test]
async fn what_proves_who_somebody_is_goes_nowhere() {
    let office = Office::open_with(sqlite()).await;
    let (_, sent) = filed(&office, "az").await;
    let mail = office.mailbox.receives(1).await.remove(0);
    let document = mail.json("complaint.json").expect("attached").to_string();
    assert!(!document.contains("recovery") && !document.contains(QUESTION));
    let store = store(&office.program).await;
    assert_eq!(stored(&store, &sent.reference, "recovery_answer").await, "");
}
