//! Filing: kept whole, once, and readable as it was typed.

use huquq_domain::event::{Actor, Outcome, PublicStatus, What};
use huquq_domain::language::Language;
use huquq_domain::role::{Channel, Role, Urgency};
use huquq_store::{DeliveryState, DraftToken, IdempotencyKey, MailKind, OutboxFilter, QueuePage, Reader};
use huquq_testkit::complaints::complaint;
use jiff::SignedDuration;

use crate::world::{World, filing};

stories!(
    a_filed_complaint_is_read_back_as_it_was_typed,
    the_same_key_files_once,
    ten_that_race_with_one_key_file_once,
    many_file_at_once,
    the_access_code_is_shown_until_it_is_kept_or_a_day_old,
    odd_characters_survive,
    who_hangs_up_leaves_all_or_nothing,
    the_queue_is_newest_first_page_by_page,
    what_is_urgent_and_not_over_stands_first_in_the_queue,
    what_was_more_than_a_year_before_is_marked_and_kept,
    events_move_the_status,
);

fn officer() -> Reader {
    Reader { login: "aysel".to_owned(), role: Role::Officer }
}

async fn a_filed_complaint_is_read_back_as_it_was_typed(world: World) {
    let store = &world.store;
    let typed = complaint().about("detention_treatment").typing("body", "police").acknowledged_at("leyla@example.test");
    let draft = DraftToken::new(&*world.random).unwrap();
    store.save_draft(&draft, Language::OFFICE, |answers| answers.set("given_name", "Leyla")).await.unwrap();
    let sent = filing(&typed);
    let key = IdempotencyKey::from_draft(&draft);
    let receipt = store.submit(huquq_store::Filing { draft: Some(draft.clone()), ..sent.clone() }, &key).await.unwrap();
    assert!(!receipt.repeated && receipt.access_code.is_some());
    assert!(receipt.reference.to_string().starts_with("26-"));

    let case = store.open_case(receipt.reference, &officer(), "reading").await.unwrap().unwrap();
    assert!(case.answers == sent.complaint.to_json());
    assert_eq!(case.questions_version, huquq_domain::questions::VERSION);
    assert_eq!((case.channel, case.urgency, case.language.as_str()), (Channel::Web, Urgency::Urgent, "az"));
    assert_eq!(case.filed_at, receipt.filed_at);
    assert_eq!(case.events.len(), 1);
    assert_eq!(case.events[0].what, What::Filed { channel: Channel::Web, urgency: Urgency::Urgent });
    assert_eq!(case.events[0].actor, Actor::Applicant);

    let mails = store.outbox(OutboxFilter { state: Some(DeliveryState::Waiting), limit: 10 }).await.unwrap();
    assert_eq!(mails.iter().map(|mail| mail.kind).collect::<Vec<_>>(), [MailKind::Office, MailKind::Acknowledgement]);
    assert!(store.draft(&draft).await.unwrap().is_none(), "the draft is gone with the filing");
    assert_eq!(world.number("SELECT count(*) FROM drafts").await, 0);
}

async fn the_same_key_files_once(world: World) {
    let (store, key) = (&world.store, world.key());
    let first = store.submit(filing(&complaint()), &key).await.unwrap();
    let again = store.submit(filing(&complaint().saying("Another text.")), &key).await.unwrap();
    assert!(again.repeated);
    assert_eq!((again.reference, again.filed_at), (first.reference, first.filed_at));
    assert!(again.access_code == first.access_code);
    assert_eq!(world.number("SELECT count(*) FROM complaints").await, 1);
    assert_eq!(world.number("SELECT count(*) FROM outbox").await, 1);
    let found = store.submitted(&key).await.unwrap().unwrap();
    assert_eq!(found.reference, first.reference);
    assert!(store.submitted(&world.key()).await.unwrap().is_none());
}

async fn ten_that_race_with_one_key_file_once(world: World) {
    let key = world.key();
    let racing: Vec<_> = (0..10)
        .map(|_| {
            let (store, key) = (world.store.clone(), key.clone());
            tokio::spawn(async move { store.submit(filing(&complaint()), &key).await })
        })
        .collect();
    let mut receipts = Vec::new();
    for one in racing {
        receipts.push(one.await.unwrap().unwrap());
    }
    assert_eq!(receipts.iter().filter(|receipt| !receipt.repeated).count(), 1);
    assert!(receipts.iter().all(|receipt| receipt.reference == receipts[0].reference));
    assert!(receipts.iter().all(|receipt| receipt.access_code == receipts[0].access_code));
    for table in ["complaints", "outbox", "events", "submissions"] {
        assert_eq!(world.number(&format!("SELECT count(*) FROM {table}")).await, 1, "{table}");
    }
}

async fn many_file_at_once(world: World) {
    let filings: Vec<_> = (0..60)
        .map(|_| {
            let (store, key) = (world.store.clone(), world.key());
            tokio::spawn(async move { store.submit(filing(&complaint()), &key).await.unwrap().reference })
        })
        .collect();
    let mut references = Vec::new();
    for one in filings {
        references.push(one.await.unwrap());
    }
    references.sort_unstable();
    references.dedup();
    assert_eq!(references.len(), 60);
    assert_eq!(world.store.audit_first_fault().await.unwrap(), None);
}

async fn the_access_code_is_shown_until_it_is_kept_or_a_day_old(world: World) {
    let store = &world.store;
    let (kept, forgotten) = (world.key(), world.key());
    store.submit(filing(&complaint()), &kept).await.unwrap();
    store.submit(filing(&complaint()), &forgotten).await.unwrap();
    store.forget_access_code(&kept).await.unwrap();
    assert!(store.submitted(&kept).await.unwrap().unwrap().access_code.is_none());
    assert!(store.submitted(&forgotten).await.unwrap().unwrap().access_code.is_some());

    world.clock.advance(SignedDuration::from_hours(24));
    assert!(store.submitted(&forgotten).await.unwrap().unwrap().access_code.is_none(), "also before the sweep");
    assert_eq!(store.sweep().await.unwrap().access_codes, 1);
    assert_eq!(world.number("SELECT count(*) FROM submissions WHERE sealed_code IS NOT NULL").await, 0);
    let again = store.submit(filing(&complaint()), &forgotten).await.unwrap();
    assert!(again.repeated && again.access_code.is_none(), "the key still files nothing more");
}

async fn odd_characters_survive(world: World) {
    let story = "NUL \0, lone \u{fffd}, bell \u{7}, \u{202e}turned\u{202c}, 👩‍👩‍👧, é e\u{301}, ə İ ı, \u{feff}, '; DROP TABLE complaints; --";
    let typed = complaint().saying(story).typing("given_name", "L\0eyla");
    let receipt = world.store.submit(filing(&typed), &world.key()).await.unwrap();
    let case = world.store.open_case(receipt.reference, &officer(), "a\0b").await.unwrap().unwrap();
    assert_eq!(case.answers["what_happened"].as_str().unwrap(), story);
    assert_eq!(case.answers["given_name"].as_str().unwrap(), "L\0eyla");
    let draft = DraftToken::new(&*world.random).unwrap();
    world.store.save_draft(&draft, Language::OFFICE, move |answers| answers.set("what_happened", story)).await.unwrap();
    let stored = world.store.draft(&draft).await.unwrap().unwrap();
    assert_eq!(stored.answers.get("what_happened"), story);
}

async fn who_hangs_up_leaves_all_or_nothing(world: World) {
    let mut keys = Vec::new();
    for polls in 0..40 {
        let key = world.key();
        let mut submitting = Box::pin(world.store.submit(filing(&complaint()), &key));
        let mut finished = false;
        for _ in 0..polls {
            let polled =
                std::future::poll_fn(|context| std::task::Poll::Ready(submitting.as_mut().poll(context).is_ready()));
            finished = polled.await;
            if finished {
                break;
            }
            tokio::task::yield_now().await;
        }
        drop(submitting);
        keys.push((key, finished));
    }
    // The store goes on as if nothing had happened, and each key gives one complaint in the end.
    for (key, finished) in &keys {
        let receipt = world.store.submit(filing(&complaint()), key).await.unwrap();
        assert!(!finished || receipt.repeated);
    }
    for table in ["complaints", "outbox", "events", "submissions"] {
        assert_eq!(world.number(&format!("SELECT count(*) FROM {table}")).await, 40, "{table}");
    }
}

async fn the_queue_is_newest_first_page_by_page(world: World) {
    let mut filed = Vec::new();
    for minute in 0..7 {
        // Two in the same moment: the cursor must tell them apart.
        if minute != 3 {
            world.clock.advance(SignedDuration::from_mins(1));
        }
        let typed = complaint().about("asylum").typing("group", "refugee");
        filed.push(world.store.submit(filing(&typed), &world.key()).await.unwrap().reference);
    }
    let mut seen = Vec::new();
    let mut after = None;
    loop {
        let page = world.store.queue(QueuePage { after: after.take(), limit: 2 }).await.unwrap();
        let Some(last) = page.last() else { break };
        after = Some(huquq_store::QueueCursor::parse(&last.cursor.to_text()).unwrap());
        assert!(
            page.iter().all(|row| row.topic.as_deref() == Some("asylum") && row.group.as_deref() == Some("refugee"))
        );
        assert!(
            page.iter().all(|row| row.status == PublicStatus::Received && row.body.is_none() && row.assigned.is_none())
        );
        seen.extend(page);
    }
    assert!(seen.is_sorted_by(|newer, older| newer.filed_at >= older.filed_at));
    let mut references: Vec<_> = seen.iter().map(|row| row.reference).collect();
    references.sort_unstable();
    filed.sort_unstable();
    assert_eq!(references, filed, "each once, none missing");
}

async fn what_is_urgent_and_not_over_stands_first_in_the_queue(world: World) {
    let store = &world.store;
    let mut filed = Vec::new();
    for danger in ["yes", "no", "yes", "no", "yes", "no"] {
        world.clock.advance(SignedDuration::from_mins(1));
        let typed = complaint().typing("danger", danger);
        filed.push(store.submit(filing(&typed), &world.key()).await.unwrap().reference);
    }
    let closed = What::Closed { outcome: Outcome::Explained };
    let standing = store.append(filed[2], closed, Actor::Staff("aysel".to_owned())).await.unwrap();
    assert!(standing.status.is_over());
    for limit in 1..=6 {
        let (mut seen, mut after) = (Vec::new(), None);
        loop {
            let page = store.queue(QueuePage { after: after.take(), limit }).await.unwrap();
            let Some(last) = page.last() else { break };
            after = huquq_store::QueueCursor::parse(&last.cursor.to_text());
            assert!(after.is_some());
            seen.extend(page.into_iter().map(|row| row.reference));
        }
        let order = [4, 0, 5, 3, 2, 1].map(|at: usize| filed[at]);
        assert_eq!(seen, order, "pages of {limit}: each once, urgent first, the closed one among the others");
    }
    for text in ["", "1", "2.1.x", "1.1", "1.1.not-an-id"] {
        assert!(huquq_store::QueueCursor::parse(text).is_none(), "{text}");
    }
}

async fn what_was_more_than_a_year_before_is_marked_and_kept(world: World) {
    let store = &world.store;
    let files = async |year: &str| {
        let complaint = complaint().typing("happened_on_year", year);
        store.submit(filing(&complaint), &world.key()).await.unwrap().reference
    };
    let filed = [(files("2024").await, true), (files("2025").await, false), (files("").await, false)];
    let rows = store.queue(QueuePage { after: None, limit: 10 }).await.unwrap();
    for (reference, over) in filed {
        let row = rows.iter().find(|row| row.reference == reference).unwrap();
        let case = store.open_case(reference, &officer(), "reading").await.unwrap().unwrap();
        assert_eq!((row.over_a_year, case.over_a_year), (over, over), "{reference}");
    }
}

async fn events_move_the_status(world: World) {
    let store = &world.store;
    let reference = store.submit(filing(&complaint()), &world.key()).await.unwrap().reference;
    let aysel = || Actor::Staff("aysel".to_owned());
    let assigned = What::Assigned { to: Some("aysel".to_owned()) };
    let racing = [What::Accepted, assigned, What::Considered].map(|what| {
        let (store, actor) = (store.clone(), aysel());
        tokio::spawn(async move { store.append(reference, what, actor).await.unwrap() })
    });
    for one in racing {
        one.await.unwrap();
    }
    let standing = store.append(reference, What::Closed { outcome: Outcome::Referred }, aysel()).await.unwrap();
    assert_eq!(standing.status, PublicStatus::Referred);
    let row = &store.queue(QueuePage { after: None, limit: 1 }).await.unwrap()[0];
    assert_eq!((row.status, row.assigned.as_deref()), (PublicStatus::Referred, Some("aysel")));
    let case = store.open_case(reference, &officer(), "reading").await.unwrap().unwrap();
    assert_eq!(case.events.len(), 5);
    assert!(world.behind_its_back("UPDATE events SET actor = 'x'").await.is_err(), "the log is only added to");
    let unknown = huquq_domain::codes::Reference::draw(1999, &*world.random).unwrap();
    assert!(matches!(store.append(unknown, What::Accepted, aysel()).await, Err(huquq_store::StoreError::NotFound)));
    assert!(store.open_case(unknown, &officer(), "reading").await.unwrap().is_none());
}
