//! A real SMTP receiver (aiosmtpd, of Debian's `python3-aiosmtpd`) that keeps every message and answers as a test says, and a
//! second reading of mail by Python's `email` package, so that our own mail builder is not its own judge.
#![expect(clippy::panic, clippy::expect_used, reason = "a mailbox that cannot be run fails the test at once")]

use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use serde_json::{Value as Json, json};

use crate::wait::until;

/// Debian's Python: it has the package that the tests install with the system's package manager.
const PYTHON: &str = "/usr/bin/python3";
const RECEIVER: &str = include_str!("smtp_receiver.py");
const READER: &str = include_str!("mail_reader.py");
const START: Duration = Duration::from_secs(20);
/// Longest wait for mail that should come at once.
const DELIVERY: Duration = Duration::from_secs(30);

/// At which point of the conversation a rule answers.
#[derive(Debug, Clone, Copy)]
pub enum Stage {
    /// `MAIL FROM`.
    Sender,
    /// `RCPT TO`.
    Recipient,
    /// After the final dot.
    Dot,
}

/// What to answer instead of yes.
#[derive(Clone)]
pub struct Rule(Json);

impl Rule {
    /// Answers `reply` (`450 4.2.0 later`) at `stage`, for every message until the rules change.
    #[must_use]
    pub fn reply(stage: Stage, reply: &str) -> Self {
        let stage = match stage {
            Stage::Sender => "mail",
            Stage::Recipient => "rcpt",
            Stage::Dot => "dot",
        };
        Self(json!({ "stage": stage, "reply": reply, "times": -1, "recipient": null }))
    }

    /// Says nothing at `stage` and keeps the connection open.
    #[must_use]
    pub fn hang(stage: Stage) -> Self {
        Self::reply(stage, "hang")
    }

    /// Only the first `times`.
    #[must_use]
    pub fn times(mut self, times: u32) -> Self {
        self.0["times"] = json!(times);
        self
    }

    /// Only for this recipient.
    #[must_use]
    pub fn for_recipient(mut self, recipient: &str) -> Self {
        self.0["recipient"] = json!(recipient);
        self
    }
}

/// One part of a message without parts of its own.
pub struct Part {
    /// `text/plain` and the like.
    pub content_type: String,
    /// The name of an attachment.
    pub filename: Option<String>,
    /// The decoded text, or the bytes read as UTF-8.
    pub text: String,
}

/// What a second parser read in a message.
pub struct Again {
    /// Headers, decoded, in their order.
    pub headers: Vec<(String, String)>,
    /// The addresses of the header `To`.
    pub to: Vec<String>,
    /// The types of the parts, in their order.
    pub types: Vec<String>,
}

/// One accepted message.
pub struct Mail {
    /// The envelope's sender.
    pub from: String,
    /// The envelope's recipients.
    pub to: Vec<String>,
    /// Headers, decoded, in their order.
    pub headers: Vec<(String, String)>,
    /// Parts, in their order.
    pub parts: Vec<Part>,
    /// What the parser found wrong with the message; should be nothing.
    pub defects: Vec<String>,
    /// The same by another parser.
    pub again: Again,
    /// The message as it came.
    pub raw: Vec<u8>,
}

impl Mail {
    /// The first header of this name; blank if there is none.
    #[must_use]
    pub fn header(&self, name: &str) -> &str {
        self.headers.iter().find(|(given, _)| given.eq_ignore_ascii_case(name)).map_or("", |(_, value)| value)
    }

    /// The names of its headers, lower case, sorted.
    #[must_use]
    pub fn header_names(&self) -> Vec<String> {
        let mut names: Vec<_> = self.headers.iter().map(|(name, _)| name.to_lowercase()).collect();
        names.sort();
        names
    }

    /// The head as it travelled, read by a few lines of our own: names and values, folded lines joined.
    #[must_use]
    pub fn raw_headers(&self) -> Vec<(String, String)> {
        let text = String::from_utf8_lossy(&self.raw);
        let head = text.split("\r\n\r\n").next().unwrap_or_default();
        let mut headers: Vec<(String, String)> = Vec::new();
        for line in head.split("\r\n") {
            if line.starts_with([' ', '\t'])
                && let Some((_, value)) = headers.last_mut()
            {
                value.push_str(line);
                continue;
            }
            let (name, value) = line.split_once(':').unwrap_or((line, "no header"));
            headers.push((name.to_owned(), value.trim().to_owned()));
        }
        headers
    }

    /// The first plain text.
    #[must_use]
    pub fn text(&self) -> &str {
        let plain = |part: &&Part| part.content_type == "text/plain" && part.filename.is_none();
        self.parts.iter().find(plain).map_or("", |part| &part.text)
    }

    /// The attachment of this name, read as JSON.
    #[must_use]
    pub fn json(&self, filename: &str) -> Option<Json> {
        let part = self.parts.iter().find(|part| part.filename.as_deref() == Some(filename))?;
        serde_json::from_str(&part.text).ok()
    }
}

/// A running receiver. It is ended when the test drops it.
pub struct Mailbox {
    folder: tempfile::TempDir,
    address: SocketAddr,
    child: Option<Child>,
}

impl Mailbox {
    /// Starts it and waits until it listens.
    ///
    /// # Panics
    /// If Python or its package is missing.
    pub async fn open() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let address = TcpListener::bind("127.0.0.1:0").and_then(|l| l.local_addr()).expect("a port");
        let mut mailbox = Self { folder, address, child: None };
        mailbox.answers(&[]);
        mailbox.comes_back().await;
        mailbox
    }

    /// Starts it again at the same address after [`Mailbox::goes_away`].
    ///
    /// # Panics
    /// If it does not start.
    pub async fn comes_back(&mut self) {
        let script = self.folder.path().join("receiver.py");
        std::fs::write(&script, RECEIVER).expect("the script is written");
        let child = Command::new(PYTHON)
            .arg(&script)
            .arg(self.address.port().to_string())
            .arg(self.folder.path())
            .stdin(Stdio::null())
            .spawn()
            .expect("Debian's python3 runs");
        self.child = Some(child);
        until("the SMTP receiver (package python3-aiosmtpd)", START, async || {
            tokio::net::TcpStream::connect(self.address).await.ok()
        })
        .await;
    }

    /// Ends it: connections to it are refused.
    pub fn goes_away(&mut self) {
        if let Some(mut child) = self.child.take() {
            let _ = child.kill();
            let _ = child.wait();
        }
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Sets the rules for all that comes from now on; the first that fits answers.
    ///
    /// # Panics
    /// If the file cannot be written.
    pub fn answers(&self, rules: &[Rule]) {
        let rules: Vec<&Json> = rules.iter().map(|rule| &rule.0).collect();
        let path = self.folder.path().join("rules.json");
        let draft = path.with_extension("new");
        std::fs::write(&draft, json!(rules).to_string()).expect("the rules are written");
        std::fs::rename(draft, path).expect("the rules are put in place");
    }

    /// How many answers other than yes it has given (hanging counts).
    #[must_use]
    pub fn refusals(&self) -> usize {
        std::fs::read_to_string(self.folder.path().join("refusals.txt")).map_or(0, |text| text.lines().count())
    }

    /// How many messages it has accepted.
    #[must_use]
    pub fn count(&self) -> usize {
        self.files().len()
    }

    /// Waits until it has accepted at least `count` messages and gives them all.
    ///
    /// # Panics
    /// If they do not come.
    pub async fn receives(&self, count: usize) -> Vec<Mail> {
        self.receives_within(count, DELIVERY).await
    }

    /// The same with a deadline of the test's own.
    ///
    /// # Panics
    /// If they do not come.
    pub async fn receives_within(&self, count: usize, within: Duration) -> Vec<Mail> {
        until(&format!("{count} mails"), within, async || (self.count() >= count).then_some(())).await;
        self.messages()
    }

    /// Every message accepted so far, in order.
    ///
    /// # Panics
    /// If Python cannot read them.
    #[must_use]
    pub fn messages(&self) -> Vec<Mail> {
        read(&self.files())
    }

    /// Every message that was refused after its final dot, in order.
    ///
    /// # Panics
    /// If Python cannot read them.
    #[must_use]
    pub fn refused(&self) -> Vec<Mail> {
        read(&eml_files(&self.folder.path().join("refused")))
    }

    fn files(&self) -> Vec<PathBuf> {
        eml_files(self.folder.path())
    }
}

impl Drop for Mailbox {
    fn drop(&mut self) {
        self.goes_away();
    }
}

/// The `.eml` files of a folder, by name.
#[must_use]
pub fn eml_files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "eml"))
        .collect();
    files.sort();
    files
}

/// Reads messages with Python's `email` package. The envelope comes from a `.json` file of the same name, if there is one.
///
/// # Panics
/// If Python cannot read them.
#[must_use]
pub fn read(files: &[PathBuf]) -> Vec<Mail> {
    if files.is_empty() {
        return Vec::new();
    }
    let output = Command::new(PYTHON).arg("-c").arg(READER).args(files).output().expect("Debian's python3 runs");
    assert!(output.status.success(), "mail that Python cannot read: {}", String::from_utf8_lossy(&output.stderr));
    let parsed: Vec<Json> = serde_json::from_slice(&output.stdout).expect("the reader writes JSON");
    parsed.iter().zip(files).map(|(message, path)| mail(message, path)).collect()
}

fn mail(message: &Json, path: &Path) -> Mail {
    let text = |value: &Json| value.as_str().map(str::to_owned);
    let strings = |value: &Json| value.as_array().into_iter().flatten().filter_map(text).collect::<Vec<_>>();
    let pair = |header: &Json| (text(&header[0]).unwrap_or_default(), text(&header[1]).unwrap_or_default());
    let part = |part: &Json| Part {
        content_type: text(&part["type"]).unwrap_or_default(),
        filename: text(&part["filename"]),
        text: text(&part["text"]).unwrap_or_default(),
    };
    let pairs = |value: &Json| value.as_array().into_iter().flatten().map(pair).collect::<Vec<_>>();
    let again = &message["again"];
    Mail {
        from: text(&message["from"]).unwrap_or_default(),
        to: strings(&message["to"]),
        headers: pairs(&message["headers"]),
        parts: message["parts"].as_array().into_iter().flatten().map(part).collect(),
        defects: strings(&message["defects"]),
        again: Again { headers: pairs(&again["headers"]), to: strings(&again["to"]), types: strings(&again["types"]) },
        raw: std::fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display())),
    }
}

/// Something that accepts connections and never says a word: the worst mail server there is.
pub struct Silence {
    address: SocketAddr,
    task: tokio::task::JoinHandle<()>,
}

impl Silence {
    /// Starts it.
    ///
    /// # Panics
    /// If there is no port.
    pub async fn open() -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("its address");
        let task = tokio::spawn(async move {
            let mut held = Vec::new();
            while let Ok((stream, _)) = listener.accept().await {
                held.push(stream);
            }
        });
        Self { address, task }
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }
}

impl Drop for Silence {
    fn drop(&mut self) {
        self.task.abort();
    }
}
