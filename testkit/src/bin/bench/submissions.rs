//! Durable submissions, against bare commits of SQLite with the same promises.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use huquq_testkit::applicant::Applicant;
use huquq_testkit::program::Program;
use huquq_testkit::wait::until;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqliteSynchronous};
use sqlx::{ConnectOptions, Connection, Executor};

use crate::ROUNDS;
use crate::lines::{Line, median, percentile};
use crate::machine::pin_to_two;
use crate::people::{account, ready};

/// Submissions in all rounds together, and bare commits.
const SUBMISSIONS: usize = 1_000;
/// People who press "send" at once.
const CLIENTS: usize = 50;
/// Longest wait for the mail of one round to leave.
const DELIVERY: Duration = Duration::from_secs(120);

/// Fifty people at a time press "send", in rounds that alternate with bare commits; each figure is the median of the
/// rounds.
///
/// A press is a whole request: connection, form, commits, redirect. The load has its share of the two cores that
/// everything runs on. Delivery is on as in life, where it gives way to so many people for some seconds. The bare side is
/// one writer with one commit at a time, WAL, FULL, three rows, as many octets of text. It has the machine for itself: the
/// mail of the round before leaves first.
pub async fn submissions(program: &Program) -> Vec<Line> {
    let people = ready(program, SUBMISSIONS).await;
    let mut bare = Bare::open(&program.data_dir().join("bench.db")).await;
    for pid in [program.pid(), std::process::id()] {
        pin_to_two(pid);
    }
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    let (mut half, mut most) = (Vec::new(), Vec::new());
    let mut filed = 0;
    for share in people.chunks(SUBMISSIONS.div_ceil(ROUNDS)) {
        mail_has_left(program, filed).await;
        theirs.push(bare.commits(share.len()).await);
        let (rate, mut times) = presses(share).await;
        filed += share.len();
        ours.push(rate);
        half.push(percentile(&mut times, 50) * 1e3);
        most.push(percentile(&mut times, 99) * 1e3);
    }
    mail_has_left(program, filed).await;
    bare.database.close().await.expect("closed");
    let (ours, theirs) = (median(&mut ours), median(&mut theirs));
    vec![
        Line::least("durable submissions, two cores with the load", ours, "/s", 50.0),
        Line::told("bare SQLite commits (WAL, FULL, same disk)", theirs, "/s"),
        Line::least("submissions: ours / bare commits", ours / theirs, "ratio", 0.7),
        Line::told("\"send\", 50 at once, 50 of 100 answered within", median(&mut half), "ms"),
        Line::most("\"send\", 50 at once, 99 of 100 answered within", median(&mut most), "ms", 50.0),
    ]
}

/// All of them press, [`CLIENTS`] at a time. Gives submissions per second and how long each press took, in seconds.
async fn presses(people: &[Applicant]) -> (f64, Vec<f64>) {
    let (people, next) = (Arc::new(people.to_vec()), Arc::new(AtomicUsize::new(0)));
    let start = Instant::now();
    let clients: Vec<_> = (0..CLIENTS)
        .map(|_| {
            let (people, next) = (Arc::clone(&people), Arc::clone(&next));
            tokio::spawn(async move {
                let mut times = Vec::new();
                while let Some(person) = people.get(next.fetch_add(1, Ordering::SeqCst)) {
                    let pressed = Instant::now();
                    person.clone().try_presses_send().await.expect("the complaint is taken");
                    times.push(pressed.elapsed().as_secs_f64());
                }
                times
            })
        })
        .collect();
    let mut times = Vec::new();
    for client in clients {
        times.extend(client.await.expect("the load runs"));
    }
    (times.len() as f64 / start.elapsed().as_secs_f64(), times)
}

async fn mail_has_left(program: &Program, filed: usize) {
    until("the mail to leave", DELIVERY, async || (delivered(&program.metrics().await) >= filed as f64).then_some(()))
        .await;
}

/// Attempts that delivered, by the program's own count.
fn delivered(metrics: &str) -> f64 {
    metrics
        .lines()
        .filter(|line| line.starts_with("huquq_delivery_attempts_total{") && line.contains("outcome=\"delivered\""))
        .filter_map(|line| line.rsplit(' ').next()?.parse::<f64>().ok())
        .sum()
}

/// One writer that commits and does nothing else.
struct Bare {
    database: SqliteConnection,
}

impl Bare {
    async fn open(path: &Path) -> Self {
        let mut database = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .connect()
            .await
            .expect("a database");
        for table in ["a", "b", "c"] {
            let create = format!("CREATE TABLE {table} (id INTEGER PRIMARY KEY, body TEXT)");
            database.execute(sqlx::AssertSqlSafe(create)).await.expect("a table");
        }
        Self { database }
    }

    /// Commits per second.
    async fn commits(&mut self, count: usize) -> f64 {
        let text = account(0);
        let start = Instant::now();
        for _ in 0..count {
            let mut transaction = self.database.begin_with("BEGIN IMMEDIATE").await.expect("a transaction");
            for (insert, body) in [
                ("INSERT INTO a (body) VALUES (?)", text.as_str()),
                ("INSERT INTO b (body) VALUES (?)", "x"),
                ("INSERT INTO c (body) VALUES (?)", "x"),
            ] {
                sqlx::query(insert).bind(body).execute(&mut *transaction).await.expect("a row");
            }
            transaction.commit().await.expect("a commit");
        }
        count as f64 / start.elapsed().as_secs_f64()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_delivered_attempts_are_counted() {
        let metrics = "# TYPE huquq_delivery_attempts_total counter\n\
            huquq_delivery_attempts_total{kind=\"office\",outcome=\"delivered\"} 12\n\
            huquq_delivery_attempts_total{kind=\"office\",outcome=\"again\"} 5\n\
            huquq_delivery_attempts_total{kind=\"acknowledgement\",outcome=\"delivered\"} 3\n\
            huquq_outbox_waiting 7\n";
        assert_eq!((delivered(metrics), delivered("")), (15.0, 0.0));
    }
}
