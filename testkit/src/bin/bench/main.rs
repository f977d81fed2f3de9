//! `huquq-bench PROGRAM [SECONDS]`: measures a built program on this machine and prints ratios, each beside its limit.
//!
//! Absolute figures say more about the machine than about the program, so each is set against something simple measured in
//! the same run: a page against nginx serving the same bytes, a submission against a bare commit of SQLite with the same
//! promises. The program and nginx are pinned to the first core, the load to the second.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a measurement that fails says so and ends")]
#![allow(clippy::print_stdout, reason = "printing is its purpose")]

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use huquq_testkit::applicant::{Applicant, story};
use huquq_testkit::program::{Options, Program};
use huquq_testkit::wait::until;
use huquq_testkit::wire::{self, Answer, Ask};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sqlx::{ConnectOptions, Connection, Executor};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// Connections that ask at once.
const CONNECTIONS: usize = 32;
/// Rounds in which both sides of a comparison take turns, so that a slow moment of the machine meets both.
const ROUNDS: usize = 3;
/// Submissions measured, and bare commits.
const SUBMISSIONS: usize = 400;
const PEOPLE: usize = 8;
/// The length of an account as people write it; the baseline commits as much.
const STORY: usize = 6_000;

/// One line of the result.
struct Line {
    what: String,
    value: f64,
    unit: &'static str,
    /// The limit, and whether the value must stay below it.
    limit: Option<(f64, bool)>,
}

impl Line {
    fn most(what: &str, value: f64, unit: &'static str, limit: f64) -> Self {
        Self { what: what.to_owned(), value, unit, limit: Some((limit, true)) }
    }
    fn least(what: &str, value: f64, unit: &'static str, limit: f64) -> Self {
        Self { what: what.to_owned(), value, unit, limit: Some((limit, false)) }
    }
    fn told(what: &str, value: f64, unit: &'static str) -> Self {
        Self { what: what.to_owned(), value, unit, limit: None }
    }
    fn holds(&self) -> bool {
        self.limit.is_none_or(|(limit, most)| if most { self.value <= limit } else { self.value >= limit })
    }
    fn print(&self) {
        let limit = self.limit.map_or(String::new(), |(limit, most)| {
            format!("{} {} {}", if most { "≤" } else { "≥" }, number(limit), if self.holds() { "" } else { "MISSED" })
        });
        println!("{:58} {:>12} {:10} {limit}", self.what, number(self.value), self.unit);
    }
}

fn number(value: f64) -> String {
    if value >= 100.0 { format!("{value:.0}") } else { format!("{value:.2}") }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let Some(binary) = arguments.next().map(PathBuf::from) else {
        println!("usage: huquq-bench PROGRAM [SECONDS]");
        return ExitCode::from(2);
    };
    let seconds = arguments.next().and_then(|seconds| seconds.parse().ok()).unwrap_or(2.0);
    let lasting = Duration::from_secs_f64(seconds);
    pin(std::process::id(), 1);

    let mut lines = vec![Line::most("size of the program", file_size(&binary) / 1e6, "MB", 64.0)];
    lines.extend(start_and_memory(&binary).await);
    let program = Program::start(Options::new(&binary)).await;
    lines.extend(sizes(&program).await);
    lines.extend(guides(&program, lasting).await);
    lines.push(searches(&program).await);
    lines.extend(submissions(&program).await);
    lines.push(Line::most("memory after all that", resident(program.pid()), "MB", 200.0));
    println!("{:58} {:>12} {:10} limit", "figure", "value", "unit");
    lines.iter().for_each(Line::print);
    if lines.iter().all(Line::holds) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

async fn start_and_memory(binary: &Path) -> Vec<Line> {
    let mut program = Program::start(Options::new(binary)).await;
    let mut starts = Vec::new();
    for _ in 0..5 {
        program.stop().await;
        starts.push(program.restart().await.as_secs_f64());
    }
    starts.sort_by(f64::total_cmp);
    vec![
        Line::most("start until ready (median of 5)", starts[2], "s", 2.0),
        Line::most("memory when idle", resident(program.pid()), "MB", 80.0),
    ]
}

/// What goes over the wire: each type of page as it is and as brotli, and what a browser fetches for the islands.
async fn sizes(program: &Program) -> Vec<Line> {
    let mut person = Applicant::new(program, "az");
    person.starts().await;
    person.fills(&story("Gülşən", "Qeydiyyata almırlar.")).await;
    let cookie = format!("draft={}", person.browser.cookie("draft").unwrap_or_default());
    let pages: &[(&str, &str, Option<f64>)] = &[
        ("home", "/az", Some(20_000.0)),
        ("guides", "/az/guides", Some(20_000.0)),
        ("guide", GUIDE, Some(14_000.0)),
        ("contacts", "/az/contacts", Some(20_000.0)),
        ("instruments", "/az/instruments", Some(20_000.0)),
        ("search", "/az/search?q=pasport", Some(20_000.0)),
        ("pack for the time without a network", "/az/offline/pack.json", Some(400_000.0)),
        ("privacy", "/az/about/privacy", Some(20_000.0)),
        ("complaint, start", "/az/complaint", Some(20_000.0)),
        ("complaint, a short step", "/az/complaint/who", Some(20_000.0)),
        ("complaint, the longest step", "/az/complaint/events", Some(20_000.0)),
        ("complaint, review", "/az/complaint/review", Some(20_000.0)),
        ("error", "/az/no", Some(20_000.0)),
        ("staff, sign-in", "/staff/login", None),
    ];
    let mut lines = Vec::new();
    let mut assets: Vec<String> = Vec::new();
    for (name, path, limit) in pages {
        let ask = Ask::get(path).with("Cookie", &cookie);
        let raw = program.ask(&ask).await;
        let packed = program.ask(&ask.with("Accept-Encoding", "br")).await;
        assert_eq!(packed.header("content-encoding"), Some("br"), "{path}");
        lines.push(Line::told(&format!("page: {name}, as it is"), bytes(&raw), "B"));
        let value = bytes(&packed);
        let name = format!("page: {name}, brotli");
        lines.push(limit.map_or(Line::told(&name, value, "B"), |limit| Line::most(&name, value, "B", limit)));
        if path.starts_with("/az/complaint") {
            assets.extend(asset_names(&raw));
        }
    }
    let mut seen = Vec::new();
    let (mut raw_total, mut packed_total) = (0.0, 0.0);
    // Scripts name further scripts and the WASM.
    while let Some(path) = assets.pop() {
        if seen.contains(&path) {
            continue;
        }
        let raw = program.ask(&Ask::get(&path)).await;
        if raw.status != 200 {
            // A name in a script need not be a file: the binding tool names its own inner modules.
            continue;
        }
        let packed = program.ask(&Ask::get(&path).with("Accept-Encoding", "br")).await;
        lines.push(Line::told(&format!("{path}, brotli"), bytes(&packed), "B"));
        raw_total += bytes(&raw);
        packed_total += bytes(&packed);
        if raw.header("content-type").is_some_and(|kind| kind.starts_with("text/javascript")) {
            assets.extend(asset_names(&raw));
        }
        seen.push(path);
    }
    lines.push(Line::told("islands of the complaint, as they are", raw_total, "B"));
    lines.push(Line::most("islands of the complaint, brotli", packed_total, "B", 80_000.0));
    lines
}

fn asset_names(answer: &Answer) -> Vec<String> {
    let text = answer.text();
    let quoted = text.split(['"', '\'', '`']);
    quoted
        .filter_map(|word| {
            word.strip_prefix("./").map(|name| format!("/assets/{name}")).or_else(|| Some(word.to_owned()))
        })
        .filter(|word| word.starts_with("/assets/") && [".js", ".wasm"].iter().any(|end| word.ends_with(end)))
        .collect()
}

const GUIDE: &str = "/az/guides/registration-at-place-of-stay";

/// Guides per second, against nginx giving out the same bytes.
async fn guides(program: &Program, lasting: Duration) -> Vec<Line> {
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
    let (rate, p95) = median(&mut ours);
    let mut lines = vec![
        Line::least("guides, one core", rate, "/s", 3_000.0),
        Line::most("guides, 95 of 100 answered within", p95 * 1e3, "ms", 100.0),
    ];
    if nginx.is_some() {
        let (nginx_rate, _) = median(&mut theirs);
        lines.push(Line::told("nginx, the same bytes from a file", nginx_rate, "/s"));
        lines.push(Line::least("guides: ours / nginx", rate / nginx_rate, "ratio", 0.9));
    } else {
        println!("nginx is not installed: no comparison");
    }
    lines
}

fn median(rounds: &mut [(f64, f64)]) -> (f64, f64) {
    rounds.sort_by(|a, b| a.0.total_cmp(&b.0));
    rounds[rounds.len() / 2]
}

/// What people look for: a word, a beginning, a typing error, a question; in several scripts.
const SOUGHT: [&str; 8] = [
    "/az/search?q=qeydiyyat",
    "/az/search?q=isci+huquqlari",
    "/ru/search?q=%D0%B4%D0%B5%D0%BF%D0%BE%D1%80%D1%82%D0%B0%D1%86%D0%B8%D1%8F",
    "/ru/search?q=registraciya",
    "/en/search?q=how+do+I+get+a+residence+permit+for+my+husband",
    "/en/search?q=pasport",
    "/fa/search?q=%D9%BE%D9%86%D8%A7%D9%87%D9%86%D8%AF%DA%AF%DB%8C",
    "/zh/search?q=%E6%8A%A4%E7%85%A7",
];

/// How long a search takes, one after another, the page included.
async fn searches(program: &Program) -> Line {
    let mut times = Vec::new();
    for _ in 0..25 {
        for path in SOUGHT {
            let asked = Instant::now();
            let answer = program.ask(&Ask::get(path)).await;
            times.push(asked.elapsed().as_secs_f64());
            assert_eq!(answer.status, 200, "{path}");
        }
    }
    times.sort_by(f64::total_cmp);
    Line::most("search, 95 of 100 answered within", times[times.len() * 95 / 100] * 1e3, "ms", 20.0)
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
    times.sort_by(f64::total_cmp);
    (rate, times[times.len() * 95 / 100])
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
             http {{ access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000000; open_file_cache max=10;\n\
             client_body_temp_path {at}/b; proxy_temp_path {at}/p; fastcgi_temp_path {at}/f; uwsgi_temp_path {at}/u; scgi_temp_path {at}/s;\n\
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

/// Durable submissions per second, against bare commits with the same promises: WAL, FULL, three rows, as many octets.
async fn submissions(program: &Program) -> Vec<Line> {
    pin(program.pid(), 0);
    let text = "a".repeat(STORY);
    let mut ready = Vec::new();
    for _ in 0..SUBMISSIONS {
        let mut person = Applicant::new(program, "az");
        person.starts().await;
        person.fills(&story("Gülşən", &text)).await;
        ready.push(person);
    }
    let next = Arc::new(AtomicUsize::new(0));
    let ready = Arc::new(ready);
    let start = Instant::now();
    let people: Vec<_> = (0..PEOPLE)
        .map(|_| {
            let (next, ready) = (Arc::clone(&next), Arc::clone(&ready));
            tokio::spawn(async move {
                while let Some(person) = ready.get(next.fetch_add(1, Ordering::SeqCst)) {
                    person.clone().try_presses_send().await.expect("the complaint is taken");
                }
            })
        })
        .collect();
    for person in people {
        person.await.expect("the load runs");
    }
    let ours = SUBMISSIONS as f64 / start.elapsed().as_secs_f64();
    let bare = bare_commits(&program.data_dir().join("bench.db"), &text).await;
    vec![
        Line::least("durable submissions, one core", ours, "/s", 50.0),
        Line::told("bare SQLite commits (WAL, FULL, same disk)", bare, "/s"),
        Line::least("submissions: ours / bare commits", ours / bare, "ratio", 0.05),
    ]
}

async fn bare_commits(path: &Path, text: &str) -> f64 {
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
    let start = Instant::now();
    for _ in 0..SUBMISSIONS {
        let mut transaction = database.begin_with("BEGIN IMMEDIATE").await.expect("a transaction");
        for (insert, body) in [
            ("INSERT INTO a (body) VALUES (?)", text),
            ("INSERT INTO b (body) VALUES (?)", "x"),
            ("INSERT INTO c (body) VALUES (?)", "x"),
        ] {
            sqlx::query(insert).bind(body).execute(&mut *transaction).await.expect("a row");
        }
        transaction.commit().await.expect("a commit");
    }
    let rate = SUBMISSIONS as f64 / start.elapsed().as_secs_f64();
    database.close().await.expect("closed");
    rate
}

fn bytes(answer: &Answer) -> f64 {
    answer.body.len() as f64
}

fn file_size(path: &Path) -> f64 {
    std::fs::metadata(path).map_or(f64::NAN, |data| data.len() as f64)
}

/// Resident memory in MB.
fn resident(pid: u32) -> f64 {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or_default();
    line.split_whitespace().next().and_then(|kb| kb.parse::<f64>().ok()).map_or(f64::NAN, |kb| kb * 1024.0 / 1e6)
}

/// Pins every thread of a process to a core. Where that is not possible the figures are only less steady.
fn pin(pid: u32, core: usize) {
    let _ = Command::new("taskset")
        .args(["-a", "-c", "-p", &core.to_string(), &pid.to_string()])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
}

/// A process and its children.
fn children(pid: u32) -> Vec<u32> {
    let listed = std::fs::read_to_string(format!("/proc/{pid}/task/{pid}/children")).unwrap_or_default();
    listed.split_whitespace().filter_map(|pid| pid.parse().ok()).chain([pid]).collect()
}
