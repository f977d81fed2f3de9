//! The outbox: oldest first, one worker a mail, nothing dropped, every attempt on record.

use std::time::Duration;

use huquq_domain::given::Clock as _;
use huquq_domain::role::Role;
use huquq_store::{AttemptResult, Claimed, DeliveryState, MailKind, OutboxFilter, Reader, Store, StoreError};
use huquq_testkit::complaints::complaint;
use jiff::SignedDuration;

use crate::world::{World, filing};

stories!(
    the_oldest_due_mail_goes_first_and_to_one_worker,
    several_are_claimed_at_once_oldest_first,
    what_was_not_begun_is_given_back_and_not_counted,
    a_lease_runs_out_and_the_mail_is_claimed_again,
    a_failed_mail_waits_its_time_and_others_pass,
    a_mail_for_a_person_stays_until_it_is_retried,
    a_retry_asked_for_while_an_attempt_runs_is_not_lost,
    twenty_workers_never_share_a_mail,
);

const LEASE: Duration = Duration::from_secs(60);
const ALL: OutboxFilter = OutboxFilter { state: None, limit: 100 };

fn delivered() -> AttemptResult {
    AttemptResult::Delivered { code: "250".to_owned() }
}

/// The oldest due mail.
async fn next(store: &Store, worker: &str) -> Option<Claimed> {
    let mut claimed = store.claim_due(worker, LEASE, 1).await.unwrap();
    assert!(claimed.len() < 2, "not more than was asked for");
    claimed.pop()
}

async fn the_oldest_due_mail_goes_first_and_to_one_worker(world: World) {
    let store = &world.store;
    let first = store.submit(filing(&complaint().acknowledged_at("a@example.test")), &world.key()).await.unwrap();
    world.clock.advance(SignedDuration::from_secs(1));
    store.submit(filing(&complaint()), &world.key()).await.unwrap();
    let mut order = Vec::new();
    while let Some(claimed) = next(store, "worker").await {
        assert_eq!(claimed.attempt, 1);
        let case = store.complaint_for_mail(&claimed.complaint_id).await.unwrap();
        order.push((case.reference == first.reference, claimed.kind));
        store.record_attempt(&claimed, delivered()).await.unwrap();
    }
    assert_eq!(order, [(true, MailKind::Office), (true, MailKind::Acknowledgement), (false, MailKind::Office)]);
    assert_eq!(store.outbox_counts().await.unwrap().waiting, 0);
    let reader = Reader { login: "aysel".to_owned(), role: Role::Officer };
    let case = store.open_case(first.reference, &reader, "reading").await.unwrap().unwrap();
    assert_eq!(case.deliveries.len(), 2);
    assert!(case.deliveries.iter().all(|delivery| delivery.result == "delivered" && delivery.code == "250"));
}

async fn several_are_claimed_at_once_oldest_first(world: World) {
    let store = &world.store;
    for _ in 0..3 {
        store.submit(filing(&complaint().acknowledged_at("a@example.test")), &world.key()).await.unwrap();
        world.clock.advance(SignedDuration::from_secs(1));
    }
    let claimed = store.claim_due("worker", LEASE, 4).await.unwrap();
    let others = store.claim_due("another", LEASE, 16).await.unwrap();
    assert!(store.claim_due("a third", LEASE, 16).await.unwrap().is_empty(), "all are leased");
    assert_eq!((claimed.len(), others.len()), (4, 2));
    let all: Vec<&Claimed> = claimed.iter().chain(&others).collect();
    assert!(all.is_sorted_by_key(|one| one.created_at));
    for pair in all.chunks(2) {
        assert_eq!((pair[0].kind, pair[1].kind), (MailKind::Office, MailKind::Acknowledgement));
        assert_eq!(pair[0].complaint_id, pair[1].complaint_id);
    }
    for one in all {
        store.record_attempt(one, delivered()).await.unwrap();
    }
    assert_eq!(store.outbox_counts().await.unwrap().waiting, 0);
}

async fn what_was_not_begun_is_given_back_and_not_counted(world: World) {
    let store = &world.store;
    for _ in 0..3 {
        store.submit(filing(&complaint()), &world.key()).await.unwrap();
    }
    let claimed = store.claim_due("worker", LEASE, 3).await.unwrap();
    store.record_attempt(&claimed[0], delivered()).await.unwrap();
    // The lease of the last one runs out before it is given back, and it passes to another worker.
    store.give_back(&claimed[1..2]).await.unwrap();
    world.clock.advance(SignedDuration::from_secs(60));
    let again = store.claim_due("another", LEASE, 3).await.unwrap();
    let attempt = |id: &str| again.iter().find(|one| one.id == id).map(|one| one.attempt);
    assert_eq!((attempt(&claimed[1].id), attempt(&claimed[2].id)), (Some(1), Some(2)));
    store.give_back(&claimed).await.unwrap();
    assert!(store.claim_due("a third", LEASE, 3).await.unwrap().is_empty(), "another one's lease stays");
    let delivered = store.outbox(OutboxFilter { state: Some(DeliveryState::Delivered), limit: 9 }).await.unwrap();
    assert_eq!((delivered.len(), delivered[0].attempts), (1, 1), "and what was delivered");
    store.give_back(&again).await.unwrap();
    assert_eq!(store.claim_due("a third", LEASE, 3).await.unwrap().len(), 2);
}

async fn a_lease_runs_out_and_the_mail_is_claimed_again(world: World) {
    let store = &world.store;
    store.submit(filing(&complaint()), &world.key()).await.unwrap();
    let lost = next(store, "one that dies").await.unwrap();
    assert!(next(store, "another").await.is_none(), "leased");
    world.clock.advance(SignedDuration::from_secs(60));
    let found = next(store, "another").await.unwrap();
    assert_eq!((found.id.as_str(), found.attempt), (lost.id.as_str(), 2));
    assert_eq!(found.message_id, lost.message_id, "the receiver can tell that it is the same mail");
    // The first one was only slow. What it says about failing no longer counts; a delivery would.
    let next_at = world.clock.now().checked_add(SignedDuration::from_hours(1)).unwrap();
    let late = AttemptResult::Again { code: "451".to_owned(), next_at };
    assert!(matches!(store.record_attempt(&lost, late).await, Err(StoreError::Conflict)));
    assert!(matches!(store.record_attempt(&lost, delivered()).await, Err(StoreError::Conflict)));
    assert_eq!(store.outbox(ALL).await.unwrap()[0].state, DeliveryState::Delivered);
    assert!(matches!(store.record_attempt(&found, delivered()).await, Err(StoreError::Conflict)));
    assert_eq!(world.number("SELECT count(*) FROM deliveries").await, 3, "every attempt is on record");
}

async fn a_failed_mail_waits_its_time_and_others_pass(world: World) {
    let store = &world.store;
    store.submit(filing(&complaint()), &world.key()).await.unwrap();
    world.clock.advance(SignedDuration::from_secs(1));
    store.submit(filing(&complaint()), &world.key()).await.unwrap();
    let slow = next(store, "worker").await.unwrap();
    let next_at = world.clock.now().checked_add(SignedDuration::from_mins(5)).unwrap();
    store.record_attempt(&slow, AttemptResult::Again { code: "451".to_owned(), next_at }).await.unwrap();
    let other = next(store, "worker").await.unwrap();
    assert_ne!(other.id, slow.id);
    store.record_attempt(&other, delivered()).await.unwrap();
    assert!(next(store, "worker").await.is_none());
    let counts = store.outbox_counts().await.unwrap();
    assert_eq!((counts.waiting, counts.needs_person, counts.oldest_waiting), (1, 0, Some(slow.created_at)));
    let row = &store.outbox(ALL).await.unwrap()[0];
    assert_eq!((row.attempts, row.last_code.as_deref(), row.next_at), (1, Some("451"), next_at));
    world.clock.advance(SignedDuration::from_mins(5));
    assert_eq!(next(store, "worker").await.unwrap().attempt, 2);
}

async fn a_mail_for_a_person_stays_until_it_is_retried(world: World) {
    let store = &world.store;
    store.submit(filing(&complaint()), &world.key()).await.unwrap();
    let claimed = next(store, "worker").await.unwrap();
    store.record_attempt(&claimed, AttemptResult::NeedsPerson { code: "550".to_owned() }).await.unwrap();
    world.clock.advance(SignedDuration::from_hours(24 * 30));
    assert!(next(store, "worker").await.is_none());
    assert_eq!(store.outbox_counts().await.unwrap().needs_person, 1);
    let needing = OutboxFilter { state: Some(DeliveryState::NeedsPerson), limit: 10 };
    assert_eq!(store.outbox(needing).await.unwrap().len(), 1);
    assert!(store.retry_delivery(&claimed.id, "aysel").await.unwrap());
    assert!(!store.retry_delivery("no such row", "aysel").await.unwrap());
    let line = store.audit_tail(1).await.unwrap().remove(0);
    assert_eq!(
        (line.actor.as_str(), line.action.as_str(), line.object.as_str()),
        ("aysel", "outbox.retry", claimed.id.as_str())
    );
    let again = next(store, "worker").await.unwrap();
    store.record_attempt(&again, delivered()).await.unwrap();
    assert!(!store.retry_delivery(&claimed.id, "aysel").await.unwrap(), "a delivered mail is not sent again");
}

async fn a_retry_asked_for_while_an_attempt_runs_is_not_lost(world: World) {
    let store = &world.store;
    store.submit(filing(&complaint()), &world.key()).await.unwrap();
    let next_at = world.clock.now().checked_add(SignedDuration::from_hours(1)).unwrap();
    let failures = [
        AttemptResult::Again { code: "451".to_owned(), next_at },
        AttemptResult::NeedsPerson { code: "550".to_owned() },
    ];
    for failure in failures {
        let claimed = next(store, "worker").await.expect("it is due");
        world.clock.advance(SignedDuration::from_secs(1));
        assert!(store.retry_delivery(&claimed.id, "aysel").await.unwrap());
        assert!(next(store, "another").await.is_none(), "one attempt at a time");
        world.clock.advance(SignedDuration::from_secs(1));
        store.record_attempt(&claimed, failure.clone()).await.unwrap();
        let row = &store.outbox(ALL).await.unwrap()[0];
        assert_eq!((row.state, row.next_at <= world.clock.now()), (DeliveryState::Waiting, true), "{failure:?}");
    }
    let third = next(store, "worker").await.expect("it is due");
    assert_eq!(third.attempt, 3);
    world.clock.advance(SignedDuration::from_secs(1));
    assert!(store.retry_delivery(&third.id, "aysel").await.unwrap());
    store.record_attempt(&third, delivered()).await.unwrap();
    assert!(next(store, "worker").await.is_none(), "what was delivered is not sent again");
    assert_eq!(world.number("SELECT count(*) FROM deliveries").await, 3);
}

async fn twenty_workers_never_share_a_mail(world: World) {
    for _ in 0..30 {
        world.store.submit(filing(&complaint()), &world.key()).await.unwrap();
    }
    let workers: Vec<_> = (0..20)
        .map(|worker| {
            let store = world.store.clone();
            tokio::spawn(async move {
                let mut mine = Vec::new();
                loop {
                    let claimed = store.claim_due(&format!("worker {worker}"), LEASE, 3).await.unwrap();
                    if claimed.is_empty() {
                        break mine;
                    }
                    for one in claimed {
                        store.record_attempt(&one, delivered()).await.unwrap();
                        mine.push(one.id);
                    }
                }
            })
        })
        .collect();
    let mut sent = Vec::new();
    for worker in workers {
        sent.extend(worker.await.unwrap());
    }
    // On PostgreSQL a worker may find all due mails taken at the moment it looks: the next look finds the rest.
    while let Some(claimed) = next(&world.store, "last").await {
        sent.push(claimed.id.clone());
        world.store.record_attempt(&claimed, delivered()).await.unwrap();
    }
    let all = sent.len();
    sent.sort_unstable();
    sent.dedup();
    assert_eq!((sent.len(), all), (30, 30));
}
