//! A proxy that cuts connections where a test says: what a bad network does, made repeatable.
#![expect(clippy::expect_used, reason = "a proxy that cannot be run fails the test at once")]

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};

/// Where the next connection is cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cut {
    /// After so many bytes of the request have been passed on.
    Request(usize),
    /// After so many bytes of the answer have been passed on.
    Answer(usize),
}

/// A proxy in front of one address.
pub struct Proxy {
    address: SocketAddr,
    next: Arc<Mutex<Option<Cut>>>,
    task: tokio::task::JoinHandle<()>,
}

impl Proxy {
    /// Starts it; until told otherwise it passes everything on.
    ///
    /// # Panics
    /// If there is no port.
    pub async fn open(upstream: SocketAddr) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("its address");
        let next: Arc<Mutex<Option<Cut>>> = Arc::default();
        let plan = Arc::clone(&next);
        let task = tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                let cut = plan.lock().unwrap_or_else(PoisonError::into_inner).take();
                tokio::spawn(pass(client, upstream, cut));
            }
        });
        Self { address, next, task }
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Cuts the next connection, and only that one.
    pub fn cuts_next(&self, cut: Cut) {
        *self.next.lock().unwrap_or_else(PoisonError::into_inner) = Some(cut);
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn pass(client: TcpStream, upstream: SocketAddr, cut: Option<Cut>) {
    let Ok(server) = TcpStream::connect(upstream).await else {
        return;
    };
    let (from_client, to_client) = client.into_split();
    let (from_server, to_server) = server.into_split();
    let (request, answer) = match cut {
        Some(Cut::Request(bytes)) => (bytes, usize::MAX),
        Some(Cut::Answer(bytes)) => (usize::MAX, bytes),
        None => (usize::MAX, usize::MAX),
    };
    let up = carry(from_client, to_server, request);
    let down = carry(from_server, to_client, answer);
    if cut.is_some() {
        // The first direction that ends ends both: dropping the halves closes the sockets.
        tokio::select! { () = up => {}, () = down => {} }
    } else {
        tokio::join!(up, down);
    }
}

async fn carry(mut from: OwnedReadHalf, mut to: OwnedWriteHalf, most: usize) {
    if most == 0 {
        // Cut before the first byte of this direction, but not before there is one.
        let _ = from.readable().await;
        return;
    }
    let mut left = most;
    let mut buffer = vec![0; 16 * 1024];
    while left > 0 {
        let want = left.min(buffer.len());
        match from.read(&mut buffer[..want]).await {
            Ok(0) | Err(_) => return,
            Ok(got) => {
                if to.write_all(&buffer[..got]).await.is_err() {
                    return;
                }
                left -= got;
            }
        }
    }
}
