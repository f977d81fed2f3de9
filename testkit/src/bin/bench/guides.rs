//! Guides per second, against nginx giving out the same bytes.

use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use huquq_testkit::program::Program;
use huquq_testkit::wait::until;
use huquq_testkit::wire::{self, Answer, Ask};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::ROUNDS;
use crate::lines::{Line, percentile};
use crate::machine::{children, pin};

/// The page that stands for all guides.
pub const GUIDE: &str = "/az/guides/registration-at-place-of-stay";
/// Connections that ask at once.
const CONNECTIONS: usize = 32;

/// Both sides take turns on the first core.
pub async fn guides(program: &Program, lasting: Duration) -> Vec<Line> {
    pin(program.pid(), 0);
    let ask = Ask::get(GUIDE).with("Accept-Encoding", "br");
    let answer = program.ask(&ask).await;
    let nginx = Nginx::serve(&answer).await;
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        ours.push(load(program.address(), &ask, lasting).await);
        if let Some(nginx) = &nginx {
            theirs.push(load(nginx.address, &ask, lasting).await);
        }
    }
    let (rate, p95) = middle(&mut ours);
    let mut lines = vec![
        Line::least("guides, one core", rate, "/s", 3_000.0),
        Line::most("guides, 95 of 100 answered within", p95 * 1e3, "ms", 100.0),
    ];
    let compared = "guides: ours / nginx";
    if nginx.is_some() {
        let (nginx_rate, _) = middle(&mut theirs);
        lines.push(Line::told("nginx, the same bytes from a file", nginx_rate, "/s"));
        lines.push(Line::least(compared, rate / nginx_rate, "ratio", 0.9));
    } else {
        lines.push(Line::unmeasured(compared, "nginx is not installed"));
    }
    lines
}

/// The round with the rate in the middle.
fn middle(rounds: &mut [(f64, f64)]) -> (f64, f64) {
    rounds.sort_by(|a, b| a.0.total_cmp(&b.0));
    rounds[rounds.len() / 2]
}

/// Asks over kept connections for some time. Gives answers per second and the 95th percentile in seconds.
async fn load(address: SocketAddr, ask: &Ask, lasting: Duration) -> (f64, f64) {
    let request = Arc::new(ask.clone().with("Connection", "keep-alive").bytes(&address.to_string()));
    let end = Instant::now() + lasting;
    let start = Instant::now();
    let connections: Vec<_> = (0..CONNECTIONS)
        .map(|_| {
            let request = Arc::clone(&request);
            tokio::spawn(async move {
                let mut stream = TcpStream::connect(address).await.expect("it listens");
                stream.set_nodelay(true).expect("an option");
                let (mut buffer, mut times, mut length) = (vec![0_u8; 256 * 1024], Vec::new(), None);
                while Instant::now() < end {
                    let asked = Instant::now();
                    stream.write_all(&request).await.expect("it takes requests");
                    match length {
                        Some(length) => {
                            stream.read_exact(&mut buffer[..length]).await.expect("an answer");
                        }
                        // Every answer is as long as the first: same page, and dates are of one length.
                        None => length = Some(first(&mut stream, &mut buffer).await),
                    }
                    assert!(buffer.starts_with(b"HTTP/1.1 200 "), "no page");
                    times.push(asked.elapsed().as_secs_f64());
                }
                times
            })
        })
        .collect();
    let mut times = Vec::new();
    for connection in connections {
        times.extend(connection.await.expect("the load runs"));
    }
    let rate = times.len() as f64 / start.elapsed().as_secs_f64();
    (rate, percentile(&mut times, 95))
}

/// Reads the first answer of a connection and says how long it is.
async fn first(stream: &mut TcpStream, buffer: &mut [u8]) -> usize {
    let mut got = 0;
    loop {
        got += stream.read(&mut buffer[got..]).await.expect("an answer");
        let Some(head) = buffer[..got].windows(4).position(|window| window == b"\r\n\r\n") else { continue };
        let text = String::from_utf8_lossy(&buffer[..head]).to_ascii_lowercase();
        let length =
            text.split("content-length: ").nth(1).and_then(|rest| rest.split("\r\n").next()).expect("a length");
        let whole = head + 4 + length.parse::<usize>().expect("a number");
        while got < whole {
            got += stream.read(&mut buffer[got..]).await.expect("an answer");
        }
        return whole;
    }
}

/// nginx with one worker, giving out one answer's bytes with its headers.
struct Nginx {
    child: Child,
    address: SocketAddr,
    _folder: tempfile::TempDir,
}

impl Nginx {
    async fn serve(answer: &Answer) -> Option<Self> {
        let program = ["/usr/sbin/nginx", "/usr/bin/nginx"].into_iter().find(|path| Path::new(path).exists())?;
        let folder = tempfile::tempdir().expect("a folder");
        let root = folder.path().join("root");
        std::fs::create_dir_all(root.join(GUIDE.trim_start_matches('/')).parent()?).expect("a folder");
        std::fs::write(root.join(GUIDE.trim_start_matches('/')), &answer.body).expect("the page");
        open_to_all(folder.path());
        let port =
            std::net::TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a port");
        let told_anyway =
            ["content-type", "content-length", "date", "etag", "transfer-encoding", "connection", "last-modified"];
        let headers: String = answer
            .headers
            .iter()
            .filter(|(name, _)| !told_anyway.contains(&name.to_ascii_lowercase().as_str()))
            .map(|(name, value)| format!("add_header {name} \"{}\";\n", value.replace('"', "\\\"")))
            .collect();
        let at = folder.path().display();
        let config = format!(
            "worker_processes 1; daemon off; pid {at}/pid; error_log {at}/error.log;\n\
             events {{ worker_connections 256; }}\n\
             http {{ access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000000;\n\
             open_file_cache max=10;\n\
             client_body_temp_path {at}/b; proxy_temp_path {at}/p; fastcgi_temp_path {at}/f;\n\
             uwsgi_temp_path {at}/u; scgi_temp_path {at}/s;\n\
             server {{ listen {port}; root {at}/root; default_type \"text/html; charset=utf-8\";\n{headers} }} }}\n"
        );
        let file = folder.path().join("nginx.conf");
        std::fs::write(&file, config).expect("the settings");
        let child = Command::new(program)
            .arg("-e")
            .arg(folder.path().join("error.log"))
            .arg("-c")
            .arg(&file)
            .stdin(Stdio::null())
            .spawn()
            .expect("nginx runs");
        until("nginx", Duration::from_secs(10), async || TcpStream::connect(port).await.ok()).await;
        let nginx = Self { child, address: port, _folder: folder };
        let served = wire::ask(nginx.address, &Ask::get(GUIDE)).await.expect("nginx answers");
        assert_eq!((served.status, served.body.len()), (200, answer.body.len()), "nginx serves the same bytes");
        for pid in children(nginx.child.id()) {
            pin(pid, 0);
        }
        Some(nginx)
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        // The master ends its worker when told, not when killed.
        let _ = Command::new("kill").args(["-QUIT", &self.child.id().to_string()]).status();
        let _ = self.child.wait();
    }
}

/// nginx gives up its rights and must still read the folder.
fn open_to_all(folder: &Path) {
    use std::os::unix::fs::PermissionsExt;
    let _ = std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o755));
}
