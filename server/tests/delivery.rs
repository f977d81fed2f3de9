//! Mail: what a relay may answer, what becomes of the message, what staff see.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod support;

use std::time::Duration;

use huquq_domain::given::Clock as _;
use huquq_server::world::SystemClock;
use huquq_store::{DeliveryState, MailKind, OutboxRow};
use huquq_testkit::applicant::story;
use huquq_testkit::office::Office;
use huquq_testkit::program::{OFFICE_EMAIL, Program};
use huquq_testkit::smtp::{Rule, Silence, Stage, eml_files, read};
use huquq_testkit::wait::until;
use support::{opened, outbox, sqlite, store, words};

/// Long enough for the first pause (one minute and a quarter of jitter) and the attempt after it.
const AFTER_THE_FIRST_PAUSE: Duration = Duration::from_secs(100);
const SOON: Duration = Duration::from_secs(60);

async fn files(office: &Office, acknowledge_to: Option<&str>) -> String {
    let (name, text) = words("az");
    let mut answers = story(name, text);
    if let Some(address) = acknowledge_to {
        answers.set("email", address);
        answers.set("ack_by_email", "yes");
    }
    office.applicant("az").files(&answers).await.reference
}

async fn row(store: &huquq_store::Store, kind: MailKind) -> OutboxRow {
    outbox(store).await.into_iter().find(|row| row.kind == kind).expect("the mail is in the outbox")
}

async fn wait_for(store: &huquq_store::Store, kind: MailKind, state: DeliveryState, within: Duration) -> OutboxRow {
    until(&format!("{} to be {}", kind.code(), state.code()), within, async || {
        Some(row(store, kind).await).filter(|row| row.state == state)
    })
    .await
}

#[tokio::test]
async fn a_passing_refusal_and_a_hanging_recipient_cost_time_and_nothing_else() {
    let office = Office::open_with(sqlite()).await;
    let store = store(&office.program).await;
    // Greylisting of the office's address at each stage, once; the applicant's own server never answers.
    let hanging = "hangs@mail.test";
    office.mailbox.answers(&[
        Rule::hang(Stage::Recipient).for_recipient(hanging),
        Rule::reply(Stage::Dot, "451 4.3.0 try again").for_recipient(OFFICE_EMAIL).times(1),
    ]);
    let reference = files(&office, Some(hanging)).await;
    let refused = until("the first attempt", SOON, async || {
        Some(row(&store, MailKind::Office).await).filter(|row| row.attempts == 1 && row.last_code.is_some())
    })
    .await;
    assert_eq!((refused.state, refused.last_code.as_deref()), (DeliveryState::Waiting, Some("451")));

    // While one recipient hangs, another complaint's mail passes.
    let other = files(&office, None).await;
    let mails = office.mailbox.receives_within(1, SOON).await;
    assert!(mails[0].header("subject").contains(&other));

    let mails = office.mailbox.receives_within(2, AFTER_THE_FIRST_PAUSE).await;
    assert!(mails[1].header("subject").contains(&reference));
    let refused = office.mailbox.refused();
    assert_eq!(refused.len(), 1);
    assert_eq!(refused[0].header("message-id"), mails[1].header("message-id"), "a message keeps its id for ever");
    assert_ne!(mails[0].header("message-id"), mails[1].header("message-id"));
    let delivered = wait_for(&store, MailKind::Office, DeliveryState::Delivered, SOON).await;
    assert_eq!(delivered.attempts, 2);
    // The hanging one has been given up for now, within its minute, and will be tried again.
    let hung = until("the hanging attempt to end", AFTER_THE_FIRST_PAUSE, async || {
        Some(row(&store, MailKind::Acknowledgement).await).filter(|row| row.last_code.is_some())
    })
    .await;
    assert_eq!(hung.state, DeliveryState::Waiting);
    assert_eq!(hung.last_code.as_deref(), Some("timeout"));
    let case = opened(&store, &reference).await.expect("it is there");
    let office_attempts: Vec<&str> =
        case.deliveries.iter().filter(|d| d.kind == MailKind::Office).map(|d| d.result.as_str()).collect();
    assert_eq!(office_attempts, ["again", "delivered"], "every attempt stands in the ledger");
    assert_eq!(office.mailbox.count(), 2, "nothing twice");
}

#[tokio::test]
async fn a_greylisting_relay_that_then_goes_away_gets_the_message_once_it_is_back() {
    let mut office = Office::open_with(sqlite()).await;
    let store = store(&office.program).await;
    files(&office, None).await;
    let first = office.mailbox.receives(1).await[0].header("message-id").to_owned();
    wait_for(&store, MailKind::Office, DeliveryState::Delivered, SOON).await;

    // 450 at the recipient: the officer presses retry instead of waiting.
    office.mailbox.answers(&[Rule::reply(Stage::Recipient, "450 4.2.0 greylisted")]);
    let reference = files(&office, None).await;
    let waiting = until("the second mail to wait", SOON, async || {
        outbox(&store).await.into_iter().find(|row| row.state == DeliveryState::Waiting)
    })
    .await;
    until("the refusal", SOON, async || {
        Some(row_of(&store, &waiting.id).await).filter(|row| row.last_code.as_deref() == Some("450"))
    })
    .await;
    let mut officer = office.officer("aysel").await;
    officer.retries(&waiting.id).await;
    // An attempt counts when it begins. What is counted below needs it to be over before the button is pressed again.
    let tried = async |times| {
        Some(row_of(&store, &waiting.id).await).filter(|row| row.attempts >= times && row.next_at > SystemClock.now())
    };
    until("the second refusal", SOON, async || tried(2).await).await;
    office.mailbox.goes_away();
    officer.retries(&waiting.id).await;
    until("the third attempt", SOON, async || tried(3).await).await;
    office.mailbox.answers(&[]);
    office.mailbox.comes_back().await;
    officer.retries(&waiting.id).await;
    let mails = office.mailbox.receives_within(2, SOON).await;
    assert!(mails[1].header("subject").contains(&reference));
    assert_ne!(mails[1].header("message-id"), first);
    let done = until("the record", SOON, async || {
        Some(row_of(&store, &waiting.id).await).filter(|row| row.state == DeliveryState::Delivered)
    })
    .await;
    assert_eq!(done.attempts, 4);
    assert_eq!(office.mailbox.count(), 2, "nothing twice");
}

async fn row_of(store: &huquq_store::Store, id: &str) -> OutboxRow {
    outbox(store).await.into_iter().find(|row| row.id == id).expect("the mail is in the outbox")
}

#[tokio::test]
async fn a_final_refusal_waits_for_a_person_who_can_send_it_again() {
    let office = Office::open_with(sqlite()).await;
    let store = store(&office.program).await;
    let gone = "no-such-person@mail.test";
    let refusal = Rule::reply(Stage::Recipient, "550 5.1.1 no such user");
    office.mailbox.answers(&[refusal]);
    let reference = files(&office, Some(gone)).await;
    let office_row = wait_for(&store, MailKind::Office, DeliveryState::NeedsPerson, SOON).await;
    let ack_row = wait_for(&store, MailKind::Acknowledgement, DeliveryState::NeedsPerson, SOON).await;
    assert_eq!(office_row.last_code.as_deref(), Some("550"));

    let mut officer = office.officer("aysel").await;
    let page = officer.sees_outbox().await;
    assert!(page.contains(&reference) && page.contains("550"), "staff see what was refused");
    assert!(!page.contains(gone), "the page shows no address");
    assert!(page.contains(&office_row.id) && page.contains(&ack_row.id), "each has its button");
    assert!(page.contains("name=\"retry\""), "the button posts the id");

    office.mailbox.answers(&[]);
    officer.retries(&office_row.id).await;
    let mails = office.mailbox.receives_within(1, SOON).await;
    assert_eq!(mails[0].to, [OFFICE_EMAIL]);
    wait_for(&store, MailKind::Office, DeliveryState::Delivered, SOON).await;
    let audit = store.audit_tail(1_000).await.expect("the audit is read");
    assert!(audit.iter().any(|line| line.actor == "aysel" && line.action.contains("retry")), "a retry is on record");
    // A delivered mail is not sent again, whatever is posted.
    for id in [office_row.id.as_str(), "no-such-row", "", "' OR 1=1 --"] {
        let answer = officer.person().browser.posts("/staff/outbox", &[("retry", id)]).await;
        assert!(answer.status < 500, "{id}: {}", answer.status);
    }
    assert_eq!(row(&store, MailKind::Acknowledgement).await.state, DeliveryState::NeedsPerson);
    assert_eq!(office.mailbox.count(), 1);
}

#[tokio::test]
async fn a_silent_mail_server_blocks_nobody_who_complains() {
    let silence = Silence::open().await;
    let mut program = Program::start(sqlite().mail_to(silence.address())).await;
    let (name, text) = words("ar");
    for _ in 0..6 {
        huquq_testkit::applicant::Applicant::new(&program, "ar").files(&story(name, text)).await;
    }
    let store = store(&program).await;
    assert_eq!(outbox(&store).await.len(), 6);
    // Nor does it hold up a stop: what is on its way is left to its lease.
    let took = program.stop().await;
    assert!(took < Duration::from_secs(15), "stopping took {took:?}");
    program.restart().await;
    assert_eq!(outbox(&store).await.iter().filter(|row| row.state == DeliveryState::Waiting).count(), 6);
}

#[tokio::test]
async fn without_a_mail_server_mail_is_written_to_files() {
    let program = Program::start(sqlite()).await;
    let (name, text) = words("ru");
    let mut answers = story(name, text);
    answers.set("email", "leyla@mail.test");
    answers.set("ack_by_email", "yes");
    let sent = huquq_testkit::applicant::Applicant::new(&program, "ru").files(&answers).await;
    let folder = program.data_dir().join("mail");
    let files = until("two files", SOON, async || Some(eml_files(&folder)).filter(|files| files.len() == 2)).await;
    let mails = read(&files);
    let to_office = mails.iter().find(|mail| mail.header("to").contains(OFFICE_EMAIL)).expect("the office's mail");
    assert_eq!(to_office.json("complaint.json").expect("attached")["reference"], sent.reference);
    assert!(mails.iter().any(|mail| mail.header("to").contains("leyla@mail.test")));
    assert!(mails.iter().all(|mail| mail.defects.is_empty()));
    use std::os::unix::fs::PermissionsExt;
    let mode = std::fs::metadata(program.data_dir()).expect("the folder").permissions().mode();
    assert_eq!(mode & 0o077, 0, "others may not reach a complaint: {mode:o}");
}

#[tokio::test]
async fn a_complaint_in_plain_ascii_is_mail_with_whole_line_ends() {
    // What needs no encoding is sent as it stands: then its line ends must be those of mail, or a strict server refuses it.
    let office = Office::open_with(sqlite()).await;
    let answers = [("filing_for", "self"), ("given_name", "Nino"), ("what_happened", "They took my papers.")];
    let sent = office.applicant("en").files(&answers.into_iter().collect()).await;
    let store = store(&office.program).await;
    let tried = until("the first attempt", SOON, async || {
        Some(row(&store, MailKind::Office).await).filter(|row| row.last_code.is_some())
    })
    .await;
    assert_eq!((tried.state, tried.last_code.as_deref()), (DeliveryState::Delivered, Some("250")));
    let mail = &office.mailbox.receives(1).await[0];
    assert!(mail.raw.windows(2).all(|pair| pair[1] != b'\n' || pair[0] == b'\r'), "a bare line feed");
    assert_eq!(mail.json("complaint.json").expect("attached")["reference"], sent.reference);
}
