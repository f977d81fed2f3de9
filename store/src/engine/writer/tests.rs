//! What stands in one transaction and what is heard of it, with words in a table.

use std::pin::Pin;

use sqlx::{Executor as _, Row as _};
use tokio::sync::Semaphore;

use super::super::{ACQUIRE, Writer as Way};
use super::*;
use crate::audit;
use crate::engine::Database;

/// How a piece ends after it has written its word.
#[derive(Clone, Copy)]
enum End {
    Well,
    Badly,
    Panics,
    /// It names a word that is not there, which only the commit finds.
    Dangling,
    /// The transaction is gone under its feet, as when the disk is full.
    Losing,
}

struct Words {
    database: Database,
    url: String,
    _folder: tempfile::TempDir,
}

impl Words {
    async fn new() -> Self {
        Self::with_patience(ACQUIRE).await
    }

    async fn with_patience(patience: Duration) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite:{}/words.db", folder.path().display());
        Database::migrate(&url).await.unwrap();
        let mut database = Database::open(&url).await.unwrap();
        let address = Address::parse(&url).unwrap();
        let mut conn = connect(&address).await.unwrap();
        let tables = "CREATE TABLE words (at INTEGER PRIMARY KEY, word TEXT UNIQUE) STRICT; \
             CREATE TABLE names (word TEXT REFERENCES words (word) DEFERRABLE INITIALLY DEFERRED) STRICT";
        conn.execute(sqlx::raw_sql(tables)).await.unwrap();
        database.writer = Way::One(Queue::start(address, conn, patience).unwrap());
        Self { database, url, _folder: folder }
    }

    async fn put(&self, word: &str, end: End) -> Result<(), StoreError> {
        self.database.write((word.to_owned(), end), |tx, (word, end)| Box::pin(put(tx, word, *end))).await
    }

    /// The words that are kept, in the order in which they were written.
    async fn kept(&self) -> Vec<String> {
        let rows = sqlx::query("SELECT word FROM words ORDER BY at").fetch_all(self.database.reader()).await.unwrap();
        rows.iter().map(|row| row.try_get("word").unwrap()).collect()
    }

    /// Asks for something that ends when its gate opens.
    async fn asks_to_hold(&self) -> Gate {
        let (gate, begun) = (Arc::new(Semaphore::new(0)), Arc::new(Semaphore::new(0)));
        let (database, given) = (self.database.clone(), (Arc::clone(&gate), Arc::clone(&begun)));
        let asking = async move { database.write(given, |_, given| Box::pin(wait(given))).await };
        Gate { gate, begun, piece: asked(asking).await }
    }

    /// The writer holds something until its gate opens.
    async fn hold(&self) -> Gate {
        let gate = self.asks_to_hold().await;
        gate.begins().await;
        gate
    }
}

struct Gate {
    gate: Arc<Semaphore>,
    begun: Arc<Semaphore>,
    piece: Work<'static, ()>,
}

impl Gate {
    async fn begins(&self) {
        self.begun.acquire().await.unwrap().forget();
    }

    async fn opens(self) {
        self.gate.add_permits(1);
        self.piece.await.unwrap();
    }
}

async fn put(tx: &mut Tx, word: &str, end: End) -> Result<(), StoreError> {
    sqlx::query("INSERT INTO words (word) VALUES ($1)").bind(word).execute(tx.conn()).await?;
    match end {
        End::Well => Ok(()),
        End::Badly => Err(StoreError::NotFound),
        End::Panics => panic!("as the test wants it"),
        End::Dangling => {
            sqlx::query("INSERT INTO names (word) VALUES ('nobody')").execute(tx.conn()).await?;
            Ok(())
        }
        End::Losing => {
            sqlx::query("ROLLBACK").execute(tx.conn()).await?;
            Err(StoreError::Full)
        }
    }
}

async fn wait((gate, begun): &(Arc<Semaphore>, Arc<Semaphore>)) -> Result<(), StoreError> {
    begun.add_permits(1);
    gate.acquire().await.map_err(|_| StoreError::Busy)?.forget();
    Ok(())
}

/// Asks once: what is asked for waits for the writer from then on.
async fn asked<F: Future>(asking: F) -> Pin<Box<F>> {
    let mut asking = Box::pin(asking);
    assert!(!is_over(&mut asking).await, "the writer is held");
    asking
}

async fn is_over<F: Future + ?Sized>(asking: &mut Pin<Box<F>>) -> bool {
    poll_fn(|context| Poll::Ready(asking.as_mut().poll(context).is_ready())).await
}

#[tokio::test]
async fn what_fails_or_panics_is_undone_alone() {
    let words = Words::new().await;
    let held = words.hold().await;
    let first = asked(words.put("first, badly", End::Badly)).await;
    let one = asked(words.put("one", End::Well)).await;
    let panics = asked(words.put("panics", End::Panics)).await;
    let twice = asked(words.put("one", End::Well)).await;
    let two = asked(words.put("two", End::Well)).await;
    let last = asked(words.put("last, badly", End::Badly)).await;
    held.opens().await;
    assert!(matches!(first.await, Err(StoreError::NotFound)));
    one.await.unwrap();
    assert!(matches!(panics.await, Err(StoreError::Broken { .. })));
    assert!(matches!(twice.await, Err(StoreError::Conflict)), "it sees what was written beside it");
    two.await.unwrap();
    assert!(matches!(last.await, Err(StoreError::NotFound)));
    assert_eq!(words.kept().await, ["one", "two"]);
}

#[tokio::test]
async fn who_is_alone_fails_and_panics_alone() {
    let words = Words::new().await;
    assert!(matches!(words.put("badly", End::Badly).await, Err(StoreError::NotFound)));
    assert!(matches!(words.put("panics", End::Panics).await, Err(StoreError::Broken { .. })));
    assert!(matches!(words.put("losing", End::Losing).await, Err(StoreError::Full)));
    assert!(words.put("dangling", End::Dangling).await.is_err());
    words.put("well", End::Well).await.unwrap();
    assert_eq!(words.kept().await, ["well"]);
}

#[tokio::test]
async fn nobody_hears_before_the_commit() {
    let words = Words::new().await;
    let held = words.hold().await;
    let mut one = asked(words.put("one", End::Well)).await;
    let mut fails = asked(words.put("fails", End::Badly)).await;
    let last = words.asks_to_hold().await;
    held.opens().await;
    // The last of the three has begun, so the others are over.
    last.begins().await;
    assert!(!is_over(&mut one).await && !is_over(&mut fails).await);
    assert!(words.kept().await.is_empty());
    last.opens().await;
    one.await.unwrap();
    assert!(matches!(fails.await, Err(StoreError::NotFound)));
    assert_eq!(words.kept().await, ["one"]);
}

#[tokio::test]
async fn a_lost_transaction_and_a_failed_commit_are_everybodys() {
    let words = Words::new().await;
    for end in [End::Losing, End::Dangling] {
        let held = words.hold().await;
        let one = asked(words.put("one", End::Well)).await;
        let fails = asked(words.put("fails", End::Badly)).await;
        let ends = asked(words.put("ends", end)).await;
        let two = asked(words.put("two", End::Well)).await;
        held.opens().await;
        let heard = [one.await, fails.await, ends.await, two.await];
        let same = |other: &Result<(), StoreError>| matches!(other, Err(StoreError::Full | StoreError::Broken { .. }));
        assert!(heard.iter().all(same), "{heard:?}");
        assert!(words.kept().await.is_empty());
    }
    words.put("afterwards", End::Well).await.unwrap();
    assert_eq!(words.kept().await, ["afterwards"], "the writer goes on");
}

/// Adds a line to the audit log.
async fn note(tx: &mut Tx, (object, end): &(&'static str, End)) -> Result<(), StoreError> {
    let at = jiff::Timestamp::UNIX_EPOCH;
    audit::record(tx, audit::Entry { at, actor: "program", action: "test", object, reason: "" }).await?;
    if matches!(end, End::Well) { Ok(()) } else { Err(StoreError::NotFound) }
}

#[tokio::test]
async fn the_audit_log_stays_one_chain_when_one_of_many_is_undone() {
    let words = Words::new().await;
    let notes = |object, end| words.database.write((object, end), |tx, given| Box::pin(note(tx, given)));
    let held = words.hold().await;
    let first = asked(notes("undone, first", End::Badly)).await;
    let one = asked(notes("one", End::Well)).await;
    let undone = asked(notes("undone", End::Badly)).await;
    let two = asked(notes("two", End::Well)).await;
    let last = asked(notes("undone, last", End::Badly)).await;
    held.opens().await;
    assert!(first.await.is_err() && one.await.is_ok() && undone.await.is_err());
    assert!(two.await.is_ok() && last.await.is_err());
    notes("three", End::Well).await.unwrap();
    let lines = sqlx::query("SELECT seq, object, hash FROM audit ORDER BY seq");
    let lines = lines.fetch_all(words.database.reader()).await.unwrap();
    let text = |row: &sqlx::any::AnyRow, column| row.try_get::<String, _>(column).unwrap();
    let told: Vec<_> = lines.iter().map(|row| (row.try_get::<i64, _>("seq").unwrap(), text(row, "object"))).collect();
    assert_eq!(told, [(1, "one".to_owned()), (2, "two".to_owned()), (3, "three".to_owned())]);
    let head = sqlx::query("SELECT seq, hash FROM audit_head");
    let head = head.fetch_one(words.database.reader()).await.unwrap();
    assert_eq!((head.try_get::<i64, _>("seq").unwrap(), text(&head, "hash")), (3, text(&lines[2], "hash")));
}

#[tokio::test]
async fn who_goes_away_changes_nothing() {
    let words = Words::new().await;
    let held = words.hold().await;
    drop(asked(words.put("gone", End::Well)).await);
    let stays = asked(words.put("stays", End::Well)).await;
    held.opens().await;
    stays.await.unwrap();
    assert_eq!(words.kept().await, ["gone", "stays"]);
}

#[tokio::test]
async fn who_waits_too_long_hears_so_and_is_not_written() {
    let words = Words::with_patience(Duration::from_secs(2)).await;
    let held = words.hold().await;
    assert!(matches!(words.put("late", End::Well).await, Err(StoreError::Busy)));
    // The held piece was begun in time, so its patience does not end.
    held.opens().await;
    words.put("next", End::Well).await.unwrap();
    assert_eq!(words.kept().await, ["next"]);
}

#[tokio::test]
async fn what_is_asked_first_is_written_first() {
    let words = Words::new().await;
    let held = words.hold().await;
    let all: Vec<String> = (0..3 * MOST).map(|number| number.to_string()).collect();
    let mut asking = Vec::new();
    for word in &all {
        asking.push(asked(words.put(word, End::Well)).await);
    }
    held.opens().await;
    for one in asking {
        one.await.unwrap();
    }
    assert_eq!(words.kept().await, all);
}

#[tokio::test]
async fn the_end_comes_after_what_waits() {
    let words = Words::new().await;
    let Way::One(queue) = words.database.writer.clone() else { panic!("SQLite has one writer") };
    let held = words.hold().await;
    let waits = asked(words.put("waits", End::Well)).await;
    let end = asked(queue.end()).await;
    held.opens().await;
    end.await;
    waits.await.unwrap();
    assert!(matches!(words.put("late", End::Well).await, Err(StoreError::Busy)));
    queue.end().await;
    let again = Words { database: Database::open(&words.url).await.unwrap(), ..words };
    assert_eq!(again.kept().await, ["waits"]);
}

#[tokio::test]
async fn another_program_that_writes_is_waited_for() {
    let words = Words::new().await;
    let mut other = connect(&Address::parse(&words.url).unwrap()).await.unwrap();
    sqlx::query(BEGIN).execute(&mut other).await.unwrap();
    let one = asked(words.put("one", End::Well)).await;
    sqlx::query(COMMIT).execute(&mut other).await.unwrap();
    one.await.unwrap();
    assert_eq!(words.kept().await, ["one"]);
}
