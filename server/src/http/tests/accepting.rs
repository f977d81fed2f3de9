//! Slow connections, too many connections, and the end.

use std::net::SocketAddr;
use std::time::Instant;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::timeout;

use super::*;
use crate::http::accept::{Patience, no_front, serve};
use crate::http::headers::Policy;

const PATIENCE: Patience = Patience {
    header: Duration::from_millis(300),
    stalled: Duration::from_millis(300),
    connection: Duration::from_secs(60),
    drain: Duration::from_millis(800),
    connections: 100,
};
/// Far above any of the times above, far below a test that hangs.
const SOON: Duration = Duration::from_secs(5);

struct Served {
    address: SocketAddr,
    stop: watch::Sender<bool>,
    task: JoinHandle<()>,
}

async fn served(patience: Patience) -> Served {
    served_with(patience, door(LOCAL, "")).await
}

async fn served_with(patience: Patience, router: Router) -> Served {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (stop, stopped) = watch::channel(false);
    let policy = Arc::new(Policy::new(&PublicUrl::parse(HTTPS).unwrap(), ""));
    Served { address, stop, task: tokio::spawn(serve(listener, router, no_front(), policy, patience, stopped)) }
}

impl Served {
    async fn says(&self, octets: &[u8]) -> TcpStream {
        let mut socket = TcpStream::connect(self.address).await.unwrap();
        socket.write_all(octets).await.unwrap();
        socket
    }
}

/// Everything until the other side closes. A reset counts as closed.
async fn until_closed(socket: &mut TcpStream) -> String {
    let mut all = Vec::new();
    let _ = timeout(SOON, socket.read_to_end(&mut all)).await.expect("the connection was never closed");
    String::from_utf8_lossy(&all).into_owned()
}

async fn first_line(socket: &mut TcpStream) -> String {
    let mut buffer = [0u8; 64];
    let n = timeout(SOON, socket.read(&mut buffer)).await.expect("no answer").unwrap();
    String::from_utf8_lossy(&buffer[..n]).lines().next().unwrap_or_default().to_owned()
}

const ASK: &[u8] = b"GET /cached HTTP/1.1\r\nhost: x\r\n\r\n";
const ASK_AND_CLOSE: &[u8] = b"GET /cached HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n";

#[tokio::test]
async fn a_request_is_answered_and_the_client_is_known() {
    let served = served(PATIENCE).await;
    let mut socket = served.says(b"GET /whoever HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").await;
    let answer = until_closed(&mut socket).await;
    assert!(answer.starts_with("HTTP/1.1 200") && answer.ends_with("[127, 0, 0, 1]"), "{answer}");
}

#[tokio::test]
async fn what_is_no_request_is_refused_with_the_headers_of_every_answer_and_the_number_to_call() {
    let served = served(PATIENCE).await;
    // As long as is read of a header, and not at its end.
    let endless = format!("{:a<32768}", "GET /cached HTTP/1.1\r\nhost: x\r\nx-a: ").into_bytes();
    for (octets, status) in [
        (&b"GET /cached HTTP/1.1\r\nhost: x\r\nno colon\r\n\r\n"[..], "400 Bad Request"),
        (b"\x16\x03\x01\x02\x00\x01\r\n\r\n", "400 Bad Request"),
        (endless.as_slice(), "431 Request Header Fields Too Large"),
    ] {
        let mut socket = served.says(octets).await;
        let answer = until_closed(&mut socket).await;
        let (head, page) = answer.split_once("\r\n\r\n").unwrap_or_else(|| panic!("{status}: {answer}"));
        assert!(head.starts_with(&format!("HTTP/1.1 {status}\r\n")), "{answer}");
        assert!(page.contains("href=\"tel:916\"") && page.contains(&format!("<h1>{status}</h1>")), "{answer}");
        let headers: Vec<(&str, &str)> = head.lines().skip(1).filter_map(|line| line.split_once(": ")).collect();
        let one = |name: &str| {
            let values: Vec<&str> =
                headers.iter().filter(|(given, _)| *given == name).map(|(_, value)| *value).collect();
            assert_eq!(values.len(), 1, "{name} in {head}");
            values[0].to_owned()
        };
        assert!(one("content-security-policy").starts_with("default-src 'none'"));
        assert!(one("x-content-type-options") == "nosniff" && one("cache-control") == "no-store");
        assert_eq!((one("content-length"), one("connection")), (page.len().to_string(), "close".to_owned()));
        assert!(one("strict-transport-security").contains("31536000") && one("date").ends_with("GMT"));
    }
}

#[tokio::test]
async fn connections_that_do_not_finish_a_header_are_closed() {
    let served = served(PATIENCE).await;
    for (kind, octets) in [
        ("nothing", &b""[..]),
        ("one letter", b"G"),
        ("half a line", b"GET /cach"),
        ("half a header", b"GET /cached HTTP/1.1\r\nhost: x\r\nx-a: "),
        ("half an HTTP/2 preface", b"PRI * HTTP/2.0\r\n"),
        ("an HTTP/2 preface alone", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
    ] {
        let mut socket = served.says(octets).await;
        let started = Instant::now();
        until_closed(&mut socket).await;
        assert!(started.elapsed() >= Duration::from_millis(200), "{kind}: closed at once");
    }
}

#[tokio::test]
async fn dripping_a_header_does_not_help() {
    let served = served(PATIENCE).await;
    let mut socket = served.says(b"GET /cached HTTP/1.1\r\n").await;
    let started = Instant::now();
    while started.elapsed() < SOON {
        if socket.write_all(b"x-a: b\r\n").await.is_err() {
            break;
        }
        // Sleeps: a slow sender is what is tried.
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert!(started.elapsed() < SOON, "still open after {SOON:?}");
}

#[tokio::test]
async fn an_idle_connection_is_closed_after_its_answer() {
    let served = served(PATIENCE).await;
    let mut socket = served.says(ASK).await;
    assert!(until_closed(&mut socket).await.contains("cached"));
}

#[tokio::test]
async fn a_slow_body_gets_its_answer_and_the_door() {
    let served = served(PATIENCE).await;
    let head = b"POST /echo HTTP/1.1\r\nhost: x\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: 10\r\n\r\na=";
    let mut socket = served.says(head).await;
    let answer = until_closed(&mut socket).await;
    assert!(answer.starts_with("HTTP/1.1 408"), "{answer}");
}

#[tokio::test]
async fn a_reader_who_stops_reading_is_left() {
    let long = || async { vec![b'x'; 64 * 1024 * 1024] };
    let one = Patience { connections: 1, ..PATIENCE };
    let served = served_with(one, Router::new().route("/cached", get(long))).await;
    let _stalled = served.says(ASK).await;
    // Only when the first connection is given up does the second find a place.
    let mut second = served.says(ASK).await;
    assert_eq!(first_line(&mut second).await, "HTTP/1.1 200 OK");
}

#[tokio::test]
async fn more_connections_than_places_wait_and_are_served_in_turn() {
    let patient = Patience { connections: 2, header: Duration::from_secs(60), ..PATIENCE };
    let served = served(patient).await;
    let (first, _second) = (served.says(b"").await, served.says(b"").await);
    let mut third = served.says(ASK_AND_CLOSE).await;
    let mut octet = [0u8; 1];
    let early = timeout(Duration::from_millis(300), third.read(&mut octet)).await;
    assert!(early.is_err(), "a third was served while two places were taken");
    drop(first);
    assert_eq!(first_line(&mut third).await, "HTTP/1.1 200 OK");
}

#[tokio::test]
async fn an_old_connection_finishes_its_answer_and_ends() {
    let short = Patience { connection: Duration::from_millis(100), header: Duration::from_secs(60), ..PATIENCE };
    let served = served(short).await;
    let mut socket = served.says(b"GET /nap HTTP/1.1\r\nhost: x\r\n\r\n").await;
    let answer = until_closed(&mut socket).await;
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
}

#[tokio::test]
async fn stopping_finishes_what_was_begun_and_refuses_the_rest() {
    let served = served(Patience { header: Duration::from_secs(60), ..PATIENCE }).await;
    let mut busy = served.says(b"GET /nap HTTP/1.1\r\nhost: x\r\n\r\n").await;
    let mut idle = served.says(b"").await;
    // Sleeps: the connections must have reached the loop, and nothing outside shows when they have.
    tokio::time::sleep(Duration::from_millis(100)).await;
    served.stop.send_replace(true);
    let answer = until_closed(&mut busy).await;
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    assert_eq!(until_closed(&mut idle).await, "");
    timeout(SOON, served.task).await.expect("the loop never ended").unwrap();
    assert!(TcpStream::connect(served.address).await.is_err(), "still accepting");
}

#[tokio::test]
async fn stopping_does_not_wait_longer_than_the_drain_time() {
    let stuck = Router::new().route("/cached", get(|| async { tokio::time::sleep(Duration::from_secs(600)).await }));
    let served = served_with(PATIENCE, stuck).await;
    let _busy = served.says(ASK).await;
    // Sleeps: the connection must have reached the loop, and nothing outside shows when it has.
    tokio::time::sleep(Duration::from_millis(100)).await;
    let started = Instant::now();
    served.stop.send_replace(true);
    timeout(SOON, served.task).await.expect("the loop never ended").unwrap();
    assert!(started.elapsed() >= Duration::from_millis(700) && started.elapsed() < Duration::from_secs(3));
}
