//! Drafts: kept while a person writes, opened by their token alone, forgotten in time.

use huquq_domain::language::Language;
use huquq_store::{DraftToken, Filing, IdempotencyKey, StoreError};
use huquq_testkit::complaints::complaint;
use jiff::SignedDuration;

use crate::world::{World, filing};

stories!(
    a_draft_grows_step_by_step,
    steps_saved_at_once_are_all_kept,
    a_draft_is_forgotten_after_thirty_days,
    a_deleted_draft_is_gone,
    a_filed_draft_takes_nothing_more,
    a_draft_that_changed_since_it_was_read_is_not_filed,
    a_change_that_races_with_the_filing_is_filed_or_late,
);

async fn a_draft_grows_step_by_step(world: World) {
    let (store, token) = (&world.store, DraftToken::new(&*world.random).unwrap());
    assert!(store.draft(&token).await.unwrap().is_none());
    store.save_draft(&token, Language::OFFICE, |answers| answers.set("given_name", "Leyla")).await.unwrap();
    let russian = Language::from_tag("ru").unwrap();
    let expires = store.save_draft(&token, russian, |answers| answers.set("surname", "Məmmədova")).await.unwrap();
    let token = DraftToken::parse(&token.to_text()).unwrap();
    let draft = store.draft(&token).await.unwrap().unwrap();
    assert_eq!((draft.answers.get("given_name"), draft.answers.get("surname")), ("Leyla", "Məmmədova"));
    assert_eq!((draft.language.as_str(), draft.expires_at), ("ru", expires));
    let other = DraftToken::new(&*world.random).unwrap();
    assert!(store.draft(&other).await.unwrap().is_none());
}

async fn steps_saved_at_once_are_all_kept(world: World) {
    let token = DraftToken::new(&*world.random).unwrap();
    let saving: Vec<_> = (0..20)
        .map(|step| {
            let (store, token) = (world.store.clone(), token.clone());
            tokio::spawn(async move {
                store
                    .save_draft(&token, Language::OFFICE, move |answers| answers.set(&format!("input{step}"), "typed"))
                    .await
            })
        })
        .collect();
    for one in saving {
        one.await.unwrap().unwrap();
    }
    let draft = world.store.draft(&token).await.unwrap().unwrap();
    assert_eq!(draft.answers.iter().count(), 20);
}

async fn a_draft_is_forgotten_after_thirty_days(world: World) {
    let (store, token) = (&world.store, DraftToken::new(&*world.random).unwrap());
    store.save_draft(&token, Language::OFFICE, |answers| answers.set("given_name", "Leyla")).await.unwrap();
    world.clock.advance(SignedDuration::from_hours(29 * 24));
    store.save_draft(&token, Language::OFFICE, |answers| answers.set("surname", "M")).await.unwrap();
    world.clock.advance(SignedDuration::from_hours(29 * 24));
    assert!(store.draft(&token).await.unwrap().is_some(), "each answer gives thirty days more");
    assert_eq!(store.sweep().await.unwrap().drafts, 0);
    world.clock.advance(SignedDuration::from_hours(24));
    assert!(store.draft(&token).await.unwrap().is_none(), "also before the sweep");
    store
        .save_draft(&token, Language::OFFICE, |answers| assert!(answers.is_empty(), "nothing comes back"))
        .await
        .unwrap();
    world.clock.advance(SignedDuration::from_hours(31 * 24));
    assert_eq!(store.sweep().await.unwrap().drafts, 1);
    assert_eq!(world.number("SELECT count(*) FROM drafts").await, 0);
}

async fn a_deleted_draft_is_gone(world: World) {
    let (store, token) = (&world.store, DraftToken::new(&*world.random).unwrap());
    store.save_draft(&token, Language::OFFICE, |answers| answers.set("given_name", "Leyla")).await.unwrap();
    assert!(store.delete_draft(&token).await.unwrap());
    assert!(!store.delete_draft(&token).await.unwrap());
    assert!(store.draft(&token).await.unwrap().is_none());
}

async fn a_filed_draft_takes_nothing_more(world: World) {
    let (store, token) = (&world.store, DraftToken::new(&*world.random).unwrap());
    store.submit(filing(&complaint()), &IdempotencyKey::from_draft(&token)).await.unwrap();
    let late = store.save_draft(&token, Language::OFFICE, |answers| answers.set("surname", "from an old tab")).await;
    assert!(matches!(late, Err(StoreError::AlreadyFiled)));
    assert_eq!(world.number("SELECT count(*) FROM drafts").await, 0);
}

async fn a_draft_that_changed_since_it_was_read_is_not_filed(world: World) {
    let (store, token) = (&world.store, DraftToken::new(&*world.random).unwrap());
    let key = IdempotencyKey::from_draft(&token);
    store.save_draft(&token, Language::OFFICE, |answers| answers.set("given_name", "Leyla")).await.unwrap();
    let old = store.draft(&token).await.unwrap().unwrap().mark;
    store.save_draft(&token, Language::OFFICE, |answers| answers.set("surname", "M")).await.unwrap();
    let draft = store.draft(&token).await.unwrap().unwrap();
    let (new, answers) = (draft.mark, draft.answers);
    let of = |read| Filing { draft: Some(token.clone()), read: Some(read), ..filing(&complaint()) };
    assert!(matches!(store.submit(of(old), &key).await, Err(StoreError::DraftChanged)));
    for table in ["complaints", "submissions", "outbox", "audit"] {
        assert_eq!(world.number(&format!("SELECT count(*) FROM {table}")).await, 0, "{table}");
    }
    assert!(store.draft(&token).await.unwrap().unwrap().answers == answers, "it stands as it was");

    let filed = store.submit(of(new.clone()), &key).await.unwrap();
    let again = store.submit(of(new), &key).await.unwrap();
    assert!(again.repeated && again.reference == filed.reference, "the key comes before the draft, which is gone");

    let gone = DraftToken::new(&*world.random).unwrap();
    store.save_draft(&gone, Language::OFFICE, |answers| answers.set("given_name", "Leyla")).await.unwrap();
    let read = store.draft(&gone).await.unwrap().map(|draft| draft.mark);
    store.delete_draft(&gone).await.unwrap();
    let late = Filing { draft: Some(gone.clone()), read, ..filing(&complaint()) };
    let late = store.submit(late, &IdempotencyKey::from_draft(&gone)).await;
    assert!(matches!(late, Err(StoreError::DraftChanged)), "who left the page files nothing");
}

async fn a_change_that_races_with_the_filing_is_filed_or_late(world: World) {
    for _ in 0..20 {
        let (store, token) = (world.store.clone(), DraftToken::new(&*world.random).unwrap());
        let key = IdempotencyKey::from_draft(&token);
        store.save_draft(&token, Language::OFFICE, |answers| answers.set("given_name", "Leyla")).await.unwrap();
        let read = store.draft(&token).await.unwrap().map(|draft| draft.mark);
        let sent = Filing { draft: Some(token.clone()), read, ..filing(&complaint()) };
        let submitting = tokio::spawn(async move { store.submit(sent, &key).await });
        let changing = world.store.save_draft(&token, Language::OFFICE, |answers| answers.set("surname", "M")).await;
        let draft = world.store.draft(&token).await.unwrap();
        match (submitting.await.unwrap(), changing) {
            (Ok(_), Err(StoreError::AlreadyFiled)) => {}
            (Err(StoreError::DraftChanged), Ok(_)) => assert_eq!(draft.unwrap().answers.get("surname"), "M"),
            (sent, changed) => panic!("sent: {}, changed: {}", sent.is_ok(), changed.is_ok()),
        }
    }
}
