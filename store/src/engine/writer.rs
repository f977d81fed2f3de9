//! SQLite's one writer. What waits at the same time is written in one transaction, so that fifty people who press at
//! once cost one flush to the disk and not fifty.
//!
//! Each piece stands behind a savepoint: one that fails or panics is undone alone. Everybody hears only after the
//! commit, who failed too, because it may have failed on what another one of them wrote. A transaction that is lost, or
//! whose commit fails, is lost for all of them; where nothing is left to roll back, the connection is made anew.
//!
//! The writer has a thread of its own: it waits for SQLite's thread at every statement, and as a task it would stand
//! behind the requests of everybody each time.

use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::Poll;
use std::time::{Duration, Instant};

use sqlx::{AnyConnection, Connection as _, Executor as _};
use tokio::sync::{mpsc, oneshot};

use super::address::Address;
use super::{Held, Tx, Work, settings};
use crate::StoreError;

#[cfg(test)]
mod tests;

/// Most pieces in one transaction. The first of them waits for the last, and a flush costs less than two of them take.
const MOST: usize = 16;

/// After so many pieces the log is worth carrying over into the database.
const LONG_LOG: usize = 100;
/// Nothing to write for so long is a quiet moment.
const QUIET: Duration = Duration::from_millis(50);

/// Taking the write lock at once: a transaction never learns half way that it may not write.
const BEGIN: &str = "BEGIN IMMEDIATE";
/// The same for more than one piece.
const BEGIN_MANY: &str = "BEGIN IMMEDIATE; SAVEPOINT piece";
/// Between a piece that ended well and the next one. It fails if SQLite has rolled back by itself.
const NEXT: &str = "RELEASE piece; SAVEPOINT piece";
/// After a piece that failed; the savepoint stays for the next one. It fails if SQLite has rolled back by itself.
const UNDO: &str = "ROLLBACK TO piece";
/// Stops for nobody who reads, and nobody writes meanwhile.
const CARRY_OVER: &str = "PRAGMA wal_checkpoint(PASSIVE)";
const COMMIT: &str = "COMMIT";
const ROLLBACK: &str = "ROLLBACK";

/// Where pieces wait for the writer.
#[derive(Clone)]
pub(super) struct Queue {
    orders: mpsc::UnboundedSender<Order>,
    patience: Duration,
}

enum Order {
    Write(Waiting),
    /// To end after what came before. Dropped when that is done.
    End(oneshot::Sender<()>),
}

/// A piece that waits. Its caller holds the same slot and takes it back when it has waited too long.
struct Waiting {
    slot: Slot,
    since: Instant,
}

#[derive(Clone)]
struct Slot(Arc<Mutex<Option<Box<dyn Piece>>>>);

/// A piece of work whose result is of any kind.
trait Piece: Send {
    /// Runs it in the open transaction. How it ended is kept until that is committed.
    fn run<'t>(&'t mut self, tx: &'t mut Tx) -> Work<'t, ()>;
    /// Tells its caller how it ended.
    fn tell(self: Box<Self>);
    /// Tells its caller that it was not kept, or that this is unknown.
    fn fail(self: Box<Self>, error: StoreError);
}

struct Given<S, T, F> {
    given: S,
    work: F,
    ended: Option<Result<T, StoreError>>,
    caller: oneshot::Sender<Result<T, StoreError>>,
}

/// Connects as the writer.
pub(super) async fn connect(address: &Address) -> Result<AnyConnection, StoreError> {
    let mut conn = address.connect().await?;
    conn.execute(sqlx::raw_sql(settings::SQLITE)).await?;
    conn.execute(sqlx::raw_sql(settings::SQLITE_WRITER)).await?;
    Ok(conn)
}

impl Queue {
    /// Starts the writer. Who waits longer than `patience` before it begins hears [`StoreError::Busy`].
    pub(super) fn start(address: Address, conn: AnyConnection, patience: Duration) -> Result<Self, StoreError> {
        let (orders, taken) = mpsc::unbounded_channel();
        let runtime = tokio::runtime::Handle::current();
        let writer = Writer { address, conn: Some(conn), patience, log: 0 };
        std::thread::Builder::new()
            .name("huquq writer".to_owned())
            .spawn(move || runtime.block_on(serve(taken, writer)))
            .map_err(|_| StoreError::broken("starting the writer"))?;
        Ok(Self { orders, patience })
    }

    /// Has `work` written. A caller who goes away changes nothing.
    pub(super) async fn write<S, T, F>(&self, given: S, work: F) -> Result<T, StoreError>
    where
        S: Send + Sync + 'static,
        T: Send + 'static,
        F: for<'t> Fn(&'t mut Tx, &'t S) -> Work<'t, T> + Send + Sync + 'static,
    {
        let (caller, mut ended) = oneshot::channel();
        let slot = Slot::of(Box::new(Given { given, work, ended: None, caller }));
        let waiting = Waiting { slot: slot.clone(), since: Instant::now() };
        self.orders.send(Order::Write(waiting)).map_err(|_| StoreError::Busy)?;
        let in_time = tokio::time::timeout(self.patience, &mut ended).await;
        let heard = match in_time {
            Ok(heard) => heard,
            // Nobody has begun it, and now nobody can.
            Err(_) if slot.take().is_some() => return Err(StoreError::Busy),
            Err(_) => ended.await,
        };
        // The writer ends before its callers only with the whole program.
        heard.unwrap_or(Err(StoreError::Busy))
    }

    /// Ends the writer after what waits now. Who comes later hears [`StoreError::Busy`].
    pub(super) async fn end(&self) {
        let (told, ended) = oneshot::channel();
        if self.orders.send(Order::End(told)).is_ok() {
            // It is dropped, not sent.
            let _ = ended.await;
        }
    }
}

impl Slot {
    fn of(piece: Box<dyn Piece>) -> Self {
        Self(Arc::new(Mutex::new(Some(piece))))
    }

    fn take(&self) -> Option<Box<dyn Piece>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

impl Waiting {
    /// The piece, unless its caller took it back or it waited too long and nobody is there to say so.
    fn taken(self, patience: Duration) -> Option<Box<dyn Piece>> {
        let piece = self.slot.take()?;
        if self.since.elapsed() > patience {
            piece.fail(StoreError::Busy);
            return None;
        }
        Some(piece)
    }

    fn fail(self, error: StoreError) {
        if let Some(piece) = self.slot.take() {
            piece.fail(error);
        }
    }
}

impl<S, T, F> Piece for Given<S, T, F>
where
    S: Send + Sync + 'static,
    T: Send + 'static,
    F: for<'t> Fn(&'t mut Tx, &'t S) -> Work<'t, T> + Send + Sync + 'static,
{
    fn run<'t>(&'t mut self, tx: &'t mut Tx) -> Work<'t, ()> {
        let Self { given, work, ended, .. } = self;
        let (given, work): (&'t S, &'t F) = (given, work);
        Box::pin(async move {
            let came = caught(async move { work(tx, given).await }).await;
            let kept = came.as_ref().map(|_| ()).map_err(StoreError::clone);
            *ended = Some(came);
            kept
        })
    }

    fn tell(self: Box<Self>) {
        let Self { ended, caller, .. } = *self;
        if let Some(ended) = ended {
            // Who has gone away hears nothing.
            drop(caller.send(ended));
        }
    }

    fn fail(self: Box<Self>, error: StoreError) {
        let Self { caller, .. } = *self;
        drop(caller.send(Err(error)));
    }
}

/// A panic is a failure of this piece and of no other.
async fn caught<T>(work: impl Future<Output = Result<T, StoreError>>) -> Result<T, StoreError> {
    let mut work = pin!(work);
    poll_fn(|context| match catch_unwind(AssertUnwindSafe(|| work.as_mut().poll(context))) {
        Ok(polled) => polled,
        Err(_) => Poll::Ready(Err(StoreError::broken("a write task"))),
    })
    .await
}

/// Writes until it is told to end, or until nobody is left who could ask.
async fn serve(mut orders: mpsc::UnboundedReceiver<Order>, mut writer: Writer) {
    let mut taken = Vec::with_capacity(MOST);
    while writer.next(&mut orders, &mut taken).await {
        let (mut pieces, mut ends) = (Vec::with_capacity(taken.len()), Vec::new());
        for order in taken.drain(..) {
            match order {
                Order::Write(waiting) => pieces.push(waiting),
                Order::End(told) => ends.push(told),
            }
        }
        if !pieces.is_empty() {
            writer.write(pieces).await;
        }
        if !ends.is_empty() {
            orders.close();
            while let Some(order) = orders.recv().await {
                match order {
                    Order::Write(waiting) => waiting.fail(StoreError::Busy),
                    Order::End(told) => ends.push(told),
                }
            }
            break;
        }
    }
    if let Some(conn) = writer.conn.take() {
        drop(conn.close().await);
    }
}

struct Writer {
    address: Address,
    /// None after a failure that left its state unknown.
    conn: Option<AnyConnection>,
    patience: Duration,
    /// Pieces written since the log was carried over.
    log: usize,
}

impl Writer {
    /// Waits for what is asked next. `false` if nobody is left who could ask.
    async fn next(&mut self, orders: &mut mpsc::UnboundedReceiver<Order>, taken: &mut Vec<Order>) -> bool {
        if self.log >= LONG_LOG {
            if let Ok(count) = tokio::time::timeout(QUIET, orders.recv_many(taken, MOST)).await {
                return count > 0;
            }
            self.log = 0;
            if let Some(conn) = &mut self.conn {
                // What cannot be carried over now stays in the log, where it is as safe.
                drop(sqlx::query(CARRY_OVER).execute(conn).await);
            }
        }
        orders.recv_many(taken, MOST).await > 0
    }

    /// Writes them in one transaction and tells each how it ended.
    async fn write(&mut self, pieces: Vec<Waiting>) {
        let many = pieces.len() > 1;
        self.log += pieces.len();
        let (mut left, mut ran) = (pieces.into_iter(), Vec::new());
        let ended = match self.begin(many).await {
            Ok(mut tx) => {
                let ended = run(&mut tx, &mut left, &mut ran, (many, self.patience)).await;
                // Where there is nothing to roll back, nobody knows what there is.
                if ended.is_ok() || tx.say(ROLLBACK).await.is_ok() {
                    self.conn = tx.into_writer();
                } else {
                    close(tx).await;
                }
                ended
            }
            Err(error) => Err(error),
        };
        match ended {
            Ok(()) => ran.into_iter().for_each(|piece| piece.tell()),
            Err(error) => {
                ran.into_iter().for_each(|piece| piece.fail(error.clone()));
                left.for_each(|waiting| waiting.fail(error.clone()));
            }
        }
    }

    async fn begin(&mut self, many: bool) -> Result<Tx, StoreError> {
        let conn = match self.conn.take() {
            Some(conn) => conn,
            None => connect(&self.address).await?,
        };
        let mut tx = Tx::of(Held::Writer(conn));
        match tx.say(if many { BEGIN_MANY } else { BEGIN }).await {
            Ok(()) => Ok(tx),
            Err(error) => {
                close(tx).await;
                Err(error)
            }
        }
    }
}

/// Runs the pieces and commits. What went wrong then went wrong for all of them; what went wrong with one they keep.
async fn run(
    tx: &mut Tx,
    left: &mut std::vec::IntoIter<Waiting>,
    ran: &mut Vec<Box<dyn Piece>>,
    (many, patience): (bool, Duration),
) -> Result<(), StoreError> {
    while let Some(waiting) = left.next() {
        let Some(mut piece) = waiting.taken(patience) else { continue };
        let audit_end = tx.audit_end.clone();
        let ended = piece.run(tx).await;
        ran.push(piece);
        match ended {
            Ok(()) if left.len() > 0 => tx.say(NEXT).await?,
            Ok(()) => {}
            Err(error) if !many => return Err(error),
            Err(error) => {
                tx.say(UNDO).await.map_err(|_| error)?;
                // What was remembered of the undone piece goes with it.
                tx.audit_end = audit_end;
            }
        }
    }
    tx.finish().await?;
    tx.say(COMMIT).await
}

impl Tx {
    async fn say(&mut self, statement: &'static str) -> Result<(), StoreError> {
        sqlx::query(statement).execute(self.conn()).await?;
        Ok(())
    }

    fn into_writer(self) -> Option<AnyConnection> {
        match self.held {
            Held::Writer(conn) => Some(conn),
            Held::Pooled(_) => None,
        }
    }
}

/// Closing rolls back.
async fn close(tx: Tx) {
    if let Some(conn) = tx.into_writer() {
        drop(conn.close().await);
    }
}
