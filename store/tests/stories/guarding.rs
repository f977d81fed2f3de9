//! What the store refuses to start with, and how it tells that it can work.

use huquq_store::{Keys, Store, StoreError};
use huquq_testkit::clock::FailingRandom;
use huquq_testkit::complaints::complaint;
use jiff::SignedDuration;
use std::sync::Arc;

use crate::world::{KEY, World, filing};

stories!(
    a_wrong_key_is_refused,
    what_was_kept_is_there_after_opening_again,
    a_newer_or_older_database_is_refused,
    ready_means_that_it_can_write,
    without_randomness_nothing_is_filed,
);

async fn a_wrong_key_is_refused(world: World) {
    assert!(Store::holds_sealed_rows(&world.url).await.unwrap());
    assert!(matches!(world.open_again([8; 32]).await, Err(StoreError::WrongKey)));
    world.open_again(KEY).await.unwrap();
}

async fn what_was_kept_is_there_after_opening_again(world: World) {
    let key = world.key();
    let receipt = world.store.submit(filing(&complaint()), &key).await.unwrap();
    world.store.close().await;
    Store::migrate(&world.url).await.unwrap();
    let store = world.open_again(KEY).await.unwrap();
    let found = store.submitted(&key).await.unwrap().unwrap();
    assert_eq!(found.reference, receipt.reference);
    assert!(found.access_code == receipt.access_code);
}

async fn a_newer_or_older_database_is_refused(world: World) {
    world.store.ready().await.unwrap();
    world.behind_its_back("UPDATE _sqlx_migrations SET version = version + 1000").await.unwrap();
    assert!(matches!(world.open_again(KEY).await, Err(StoreError::Newer)));
    assert!(matches!(world.store.ready().await, Err(StoreError::Newer)));
    assert!(matches!(Store::migrate(&world.url).await, Err(StoreError::Newer)));
    world.behind_its_back("DELETE FROM _sqlx_migrations").await.unwrap();
    assert!(matches!(world.open_again(KEY).await, Err(StoreError::NotMigrated)));
}

async fn ready_means_that_it_can_write(world: World) {
    world.store.ready().await.unwrap();
    let first = world.number("SELECT at FROM heartbeat").await;
    world.store.ready().await.unwrap();
    assert_eq!(world.number("SELECT at FROM heartbeat").await, first, "not at every question");
    world.clock.advance(SignedDuration::from_secs(3));
    world.store.ready().await.unwrap();
    assert_eq!(world.number("SELECT at FROM heartbeat").await, first + 3_000_000);
}

async fn without_randomness_nothing_is_filed(world: World) {
    let keys = Keys::from_bytes(KEY);
    let store = Store::open(&world.url, keys, world.clock.clone(), Arc::new(FailingRandom)).await.unwrap();
    assert!(matches!(store.submit(filing(&complaint()), &world.key()).await, Err(StoreError::NoRandomness(_))));
    assert_eq!(world.number("SELECT count(*) FROM complaints").await, 0);
}

/// Settings with which a crash could lose what was acknowledged.
#[tokio::test]
async fn a_forgetful_postgresql_is_refused() {
    let world = World::postgres().await;
    let server = huquq_testkit::postgres::Postgres::shared().unwrap();
    let name = server.run(&world.url, "SELECT current_database()").unwrap().trim().to_owned();
    server.run(&world.url, &format!("ALTER DATABASE {name} SET synchronous_commit = off")).unwrap();
    let refused = world.open_again(KEY).await;
    assert!(matches!(refused, Err(StoreError::Refused(why)) if why.contains("synchronous_commit")));
}

#[tokio::test]
async fn an_address_that_cannot_hold_is_refused() {
    for url in ["", "huquq.db", "sqlite::memory:", "sqlite:", "sqlite:a.db?mode=memory", "mysql://localhost/huquq"] {
        assert!(matches!(Store::migrate(url).await, Err(StoreError::Refused(_))), "{url}");
    }
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}/none.db", folder.path().display());
    assert!(!Store::holds_sealed_rows(&url).await.unwrap());
    assert!(std::fs::read_dir(folder.path()).unwrap().next().is_none(), "asking makes no file");
}

/// The database file is for its owner alone.
#[tokio::test]
async fn nobody_else_may_read_the_file() {
    use std::os::unix::fs::PermissionsExt as _;
    let world = World::sqlite().await;
    let path = std::path::PathBuf::from(world.url.strip_prefix("sqlite:").unwrap());
    for entry in std::fs::read_dir(path.parent().unwrap()).unwrap() {
        let entry = entry.unwrap();
        assert_eq!(entry.metadata().unwrap().permissions().mode() & 0o077, 0, "{}", entry.path().display());
    }
}
