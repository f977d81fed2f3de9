//! The accept loop: our own, because `axum::serve` lets a connection that sends nothing stay for ever.
//!
//! Every wait on the other side has an end: for the first request, for the rest of a header, for a reader that stops
//! reading, and for the connection as a whole. Bodies have theirs in `layers`.

use std::io;
use std::ops::ControlFlow;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::response::Response;
use http::{HeaderMap, Method, Request, Uri};
use hyper::body::{Buf as _, Bytes, Incoming};
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use tokio::time::{Instant, Sleep, sleep, timeout};
use tower::Service;

use super::client::Peer;
use super::headers::Policy;
use super::refusal::refusal;

/// After a failed accept (usually: no file descriptors left) the loop rests, or it would spin.
const ACCEPT_PAUSE: Duration = Duration::from_millis(100);
/// Streams of one HTTP/2 connection at once; a browser uses a handful.
const STREAMS: u32 = 64;
/// Octets of all headers of one request. Ours are about 1 kB.
const HEADER_BYTES: u32 = 32 * 1024;

/// How long the server waits for the other side, and for how many at once.
#[derive(Debug, Clone, Copy)]
pub struct Patience {
    /// For a whole header, the first one included.
    pub header: Duration,
    /// For a reader that takes no more octets.
    pub stalled: Duration,
    /// For a connection as a whole; an answer under way is still finished.
    pub connection: Duration,
    /// For answers under way when the server stops.
    pub drain: Duration,
    /// Connections held at once; more wait in the kernel's queue.
    pub connections: usize,
}

impl Default for Patience {
    fn default() -> Self {
        Self {
            header: Duration::from_secs(10),
            stalled: Duration::from_secs(30),
            connection: Duration::from_secs(10 * 60),
            drain: Duration::from_secs(10),
            connections: 2000,
        }
    }
}

/// How often the end of a connection is put off while a large body is still coming.
const PUT_OFF: u32 = 12;

/// Put on every request: a handler that reads a large body holds it, and the connection waits. Bodies have an end of their
/// own when nothing comes.
#[derive(Debug, Clone, Default)]
pub struct Lasting(Arc<AtomicUsize>);

impl Lasting {
    /// Holds it until the value is dropped.
    #[must_use]
    pub fn hold(&self) -> Held {
        self.0.fetch_add(1, Ordering::Relaxed);
        Held(Arc::clone(&self.0))
    }

    fn is_held(&self) -> bool {
        self.0.load(Ordering::Relaxed) > 0
    }
}

/// Holds a connection.
#[derive(Debug)]
pub struct Held(Arc<AtomicUsize>);

impl Drop for Held {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Answers from memory what it can, before the router is asked: the method, the address and the headers of a request.
pub type Front = Arc<dyn Fn(&Method, &Uri, &HeaderMap) -> Option<Response> + Send + Sync>;

/// A front that answers nothing.
#[must_use]
pub fn no_front() -> Front {
    Arc::new(|_, _, _| None)
}

/// Serves until `stop` turns true (or its sender is gone), then finishes what was begun. What is no request is refused
/// with the headers of `policy`.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    front: Front,
    policy: Arc<Policy>,
    patience: Patience,
    mut stop: watch::Receiver<bool>,
) {
    let places = Arc::new(Semaphore::new(patience.connections));
    let builder = Arc::new(builder(&patience));
    loop {
        let accepted = tokio::select! {
            _ = stop.wait_for(|stop| *stop) => break,
            accepted = accept(&listener, &places) => accepted,
        };
        match accepted {
            Ok((socket, peer, place)) => {
                let connection = Connection {
                    builder: Arc::clone(&builder),
                    router: router.clone(),
                    front: Arc::clone(&front),
                    policy: Arc::clone(&policy),
                    patience,
                    stop: stop.clone(),
                };
                tokio::spawn(async move {
                    connection.run(socket, peer).await;
                    drop(place);
                });
            }
            Err(error) => {
                tracing::warn!(kind = %error.kind(), "a connection could not be accepted");
                sleep(ACCEPT_PAUSE).await;
            }
        }
    }
    // New connections are refused from here on, so that a successor or a balancer takes them.
    drop(listener);
    let all = u32::try_from(patience.connections).unwrap_or(u32::MAX);
    // Each connection ends by itself within the drain time; the second is for its task to notice.
    let _ = timeout(patience.drain + Duration::from_secs(1), places.acquire_many(all)).await;
}

async fn accept(
    listener: &TcpListener,
    places: &Arc<Semaphore>,
) -> io::Result<(TcpStream, Peer, OwnedSemaphorePermit)> {
    let place = Arc::clone(places).acquire_owned().await.map_err(io::Error::other)?;
    let (socket, peer) = listener.accept().await?;
    // Answers are written whole; waiting to fill a packet only delays them.
    socket.set_nodelay(true)?;
    Ok((socket, Peer(peer), place))
}

fn builder(patience: &Patience) -> auto::Builder<TokioExecutor> {
    let mut builder = auto::Builder::new(TokioExecutor::new());
    builder.http1().timer(TokioTimer::new()).header_read_timeout(patience.header).max_buf_size(HEADER_BYTES as usize);
    builder
        .http2()
        .timer(TokioTimer::new())
        .max_concurrent_streams(STREAMS)
        .max_header_list_size(HEADER_BYTES)
        .keep_alive_interval(patience.stalled)
        .keep_alive_timeout(patience.header);
    builder
}

struct Connection {
    builder: Arc<auto::Builder<TokioExecutor>>,
    router: Router,
    front: Front,
    policy: Arc<Policy>,
    patience: Patience,
    stop: watch::Receiver<bool>,
}

impl Connection {
    async fn run(mut self, socket: TcpStream, peer: Peer) {
        let asked = Arc::new(AtomicBool::new(false));
        let (router, front, first) = (self.router.clone(), Arc::clone(&self.front), Arc::clone(&asked));
        let lasting = Lasting::default();
        let lent = lasting.clone();
        let service = service_fn(move |request: Request<Incoming>| {
            first.store(true, Ordering::Relaxed);
            let answer = match front(request.method(), request.uri(), request.headers()) {
                Some(response) => ControlFlow::Break(response),
                None => {
                    let mut request = request.map(Body::new);
                    request.extensions_mut().insert(peer);
                    request.extensions_mut().insert(lent.clone());
                    ControlFlow::Continue(router.clone().call(request))
                }
            };
            async move {
                match answer {
                    ControlFlow::Break(response) => Ok(response),
                    ControlFlow::Continue(routed) => routed.await,
                }
            }
        });
        let io = TokioIo::new(Attentive {
            socket,
            limit: self.patience.stalled,
            timer: None,
            asked: Arc::clone(&asked),
            policy: Arc::clone(&self.policy),
            refusal: None,
        });
        let mut connection = pin!(self.builder.serve_connection(io, service));
        // hyper-util waits without end for the octets that tell HTTP/1 from HTTP/2; this timer does not.
        let mut first = pin!(sleep(self.patience.header));
        let mut age = pin!(sleep(self.patience.connection));
        let mut waiting = true;
        let mut put_off = 0;
        loop {
            tokio::select! {
                // How it ended (cut, malformed, timed out) is the other side's affair and may hold its octets: not logged.
                _ = connection.as_mut() => return,
                () = first.as_mut(), if waiting => {
                    if !asked.load(Ordering::Relaxed) {
                        return;
                    }
                    waiting = false;
                }
                () = age.as_mut() => {
                    if put_off >= PUT_OFF || !lasting.is_held() {
                        break;
                    }
                    put_off += 1;
                    age.as_mut().reset(Instant::now() + self.patience.connection);
                }
                _ = self.stop.wait_for(|stop| *stop) => break,
            }
        }
        connection.as_mut().graceful_shutdown();
        let _ = timeout(self.patience.drain, connection).await;
    }
}

/// A socket that gives up on a reader who takes nothing for too long (hyper has no limit for writing), and that refuses
/// in our words what is no request.
struct Attentive {
    socket: TcpStream,
    limit: Duration,
    timer: Option<Pin<Box<Sleep>>>,
    /// Whether a request was understood. Before, an answer can only be hyper's own.
    asked: Arc<AtomicBool>,
    policy: Arc<Policy>,
    /// What is left to be written in place of hyper's own answer.
    refusal: Option<Bytes>,
}

impl Attentive {
    fn watch<T>(&mut self, cx: &mut Context<'_>, written: Poll<io::Result<T>>) -> Poll<io::Result<T>> {
        if written.is_ready() {
            self.timer = None;
            return written;
        }
        let limit = self.limit;
        let timer = self.timer.get_or_insert_with(|| Box::pin(sleep(limit)));
        match timer.as_mut().poll(cx) {
            Poll::Ready(()) => Poll::Ready(Err(io::ErrorKind::TimedOut.into())),
            Poll::Pending => Poll::Pending,
        }
    }

    /// Writes ours in place of what hyper says by itself, all of whose octets then count as written. None: it says what
    /// it was given to say.
    fn refuse(&mut self, cx: &mut Context<'_>, said: &[u8]) -> Option<Poll<io::Result<usize>>> {
        if self.refusal.is_none() && !self.asked.load(Ordering::Relaxed) {
            self.refusal = refusal(&self.policy, said).map(Bytes::from);
        }
        let mut left = self.refusal.take()?;
        while left.has_remaining() {
            let written = Pin::new(&mut self.socket).poll_write(cx, &left);
            match self.watch(cx, written) {
                Poll::Ready(Ok(0)) => return Some(Poll::Ready(Err(io::ErrorKind::WriteZero.into()))),
                Poll::Ready(Ok(octets)) => left.advance(octets),
                Poll::Ready(Err(error)) => return Some(Poll::Ready(Err(error))),
                Poll::Pending => {
                    self.refusal = Some(left);
                    return Some(Poll::Pending);
                }
            }
        }
        self.refusal = Some(left);
        Some(Poll::Ready(Ok(said.len())))
    }
}

impl AsyncRead for Attentive {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.socket).poll_read(cx, buf)
    }
}

impl AsyncWrite for Attentive {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        if let Some(refused) = self.refuse(cx, buf) {
            return refused;
        }
        let written = Pin::new(&mut self.socket).poll_write(cx, buf);
        self.watch(cx, written)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bufs: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        // A head stands in one piece; of several the rest comes in the next call.
        let first = bufs.iter().find(|buf| !buf.is_empty());
        if let Some(refused) = first.and_then(|first| self.refuse(cx, first)) {
            return refused;
        }
        let written = Pin::new(&mut self.socket).poll_write_vectored(cx, bufs);
        self.watch(cx, written)
    }

    fn is_write_vectored(&self) -> bool {
        self.socket.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let flushed = Pin::new(&mut self.socket).poll_flush(cx);
        self.watch(cx, flushed)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.socket).poll_shutdown(cx)
    }
}
