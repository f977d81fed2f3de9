//! Many who write at once: nobody takes part in another one's failure, and what was acknowledged is kept.

use std::pin::Pin;
use std::sync::mpsc;
use std::task::Poll;

use huquq_domain::answers::Answers;
use huquq_domain::language::Language;
use huquq_domain::role::Role;
use huquq_store::{DraftToken, IdempotencyKey, Store, StoreError};
use huquq_testkit::complaints::complaint;

use crate::world::{KEY, World, filing};

stories!(what_fails_beside_others_leaves_them, closing_while_people_write_keeps_what_was_acknowledged);

type Asking<'a> = Pin<Box<dyn Future<Output = Result<(), StoreError>> + Send + 'a>>;

/// Asks once: SQLite's writer has it in its queue from then on, in this order.
async fn asked(mut asking: Asking<'_>) -> Asking<'_> {
    let over = std::future::poll_fn(|context| Poll::Ready(asking.as_mut().poll(context).is_ready())).await;
    assert!(!over, "somebody else is writing");
    asking
}

/// Writes for as long as the other end of the channel lives.
fn hold(store: &Store, token: &DraftToken, gate: mpsc::Receiver<()>) -> Asking<'static> {
    let (store, token) = (store.clone(), token.clone());
    Box::pin(async move {
        let merge = move |answers: &mut Answers| {
            let _ = gate.recv();
            answers.set("given_name", "Leyla");
        };
        store.save_draft(&token, Language::OFFICE, merge).await.map(drop)
    })
}

async fn what_fails_beside_others_leaves_them(world: World) {
    let store = &world.store;
    let token = || DraftToken::new(&*world.random).unwrap();
    let (filed, held, panicking) = (token(), token(), token());
    store.submit(filing(&complaint()), &IdempotencyKey::from_draft(&filed)).await.unwrap();
    store.add_staff("aysel", "Aysel", Role::Officer, "program").await.unwrap();

    let (open, gate) = mpsc::channel();
    let holding = asked(hold(store, &held, gate)).await;
    let (mut good, mut bad) = (Vec::new(), Vec::new());
    for _ in 0..4 {
        let (key, filed, panicking) = (world.key(), &filed, &panicking);
        good.push(asked(Box::pin(async move { store.submit(filing(&complaint()), &key).await.map(drop) })).await);
        let late = async move { store.save_draft(filed, Language::OFFICE, |_| ()).await.map(drop) };
        bad.push((asked(Box::pin(late)).await, "filed"));
        let taken = async move { store.add_staff("aysel", "Another", Role::Admin, "program").await.map(drop) };
        bad.push((asked(Box::pin(taken)).await, "taken"));
        let merge = |_: &mut Answers| panic!("as the test wants it");
        let panics = async move { store.save_draft(panicking, Language::OFFICE, merge).await.map(drop) };
        bad.push((asked(Box::pin(panics)).await, "panics"));
    }
    drop(open);
    holding.await.unwrap();
    for one in good {
        one.await.unwrap();
    }
    for (one, why) in bad {
        match (one.await, why) {
            (Err(StoreError::AlreadyFiled), "filed") => {}
            (Err(StoreError::Conflict), "taken") => {}
            (Err(StoreError::Broken { .. }), "panics") => {}
            (other, why) => panic!("{why}: {other:?}"),
        }
    }
    for (table, rows) in [("complaints", 5), ("outbox", 5), ("submissions", 5), ("drafts", 1), ("staff", 1)] {
        assert_eq!(world.number(&format!("SELECT count(*) FROM {table}")).await, rows, "{table}");
    }
    assert_eq!(store.audit_first_fault().await.unwrap(), None);
    assert_eq!(store.draft(&held).await.unwrap().unwrap().answers.get("given_name"), "Leyla");
}

async fn closing_while_people_write_keeps_what_was_acknowledged(world: World) {
    let presses: Vec<_> = (0..40)
        .map(|_| {
            let (store, key) = (world.store.clone(), world.key());
            tokio::spawn(async move {
                let ended = store.submit(filing(&complaint()), &key).await;
                (key, ended.map(|submitted| submitted.reference))
            })
        })
        .collect();
    // Some have begun to write by then.
    let first = world.key();
    world.store.submit(filing(&complaint()), &first).await.unwrap();
    world.store.close().await;
    let store = world.open_again(KEY).await.unwrap();
    assert!(store.submitted(&first).await.unwrap().is_some());
    for press in presses {
        let (key, ended) = press.await.unwrap();
        let found = store.submitted(&key).await.unwrap().map(|submitted| submitted.reference);
        // Who is refused because the store is closed knows that nothing was kept.
        assert_eq!(found, ended.ok());
    }
    assert_eq!(store.audit_first_fault().await.unwrap(), None);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_hundred_who_write_at_once_are_all_kept() {
    let world = World::sqlite().await;
    let held = DraftToken::new(&*world.random).unwrap();
    let (open, gate) = mpsc::channel();
    let holding = asked(hold(&world.store, &held, gate)).await;
    let (mut drafts, mut filings) = (Vec::new(), Vec::new());
    for number in 0..100 {
        let token = DraftToken::new(&*world.random).unwrap();
        let (store, key, story) = (world.store.clone(), world.key(), format!("story {number}"));
        drafts.push((token.clone(), story.clone()));
        filings.push(tokio::spawn(async move {
            let kept = story.clone();
            store.save_draft(&token, Language::OFFICE, move |answers| answers.set("what_happened", &kept)).await?;
            store.submit(filing(&complaint().saying(&story)), &key).await
        }));
    }
    drop(open);
    holding.await.unwrap();
    let mut references = Vec::new();
    for one in filings {
        references.push(one.await.unwrap().unwrap().reference);
    }
    references.sort_unstable();
    references.dedup();
    assert_eq!(references.len(), 100);
    for (token, story) in &drafts {
        assert_eq!(world.store.draft(token).await.unwrap().unwrap().answers.get("what_happened"), story);
    }
    assert_eq!(world.number("SELECT count(*) FROM complaints").await, 100);
    assert_eq!(world.store.audit_first_fault().await.unwrap(), None);
}
