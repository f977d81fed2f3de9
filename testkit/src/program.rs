//! The built program, run as an administrator runs it: a process with settings in its environment, its own data folder and
//! ports. It is killed when the test drops it.
#![expect(clippy::panic, clippy::expect_used, reason = "a program that cannot be run fails the test at once")]

use std::fs::File;
use std::hash::{BuildHasher, Hasher};
use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use tokio::io::AsyncWriteExt;

use crate::wait::until;
use crate::wire::{self, Answer, Ask};

/// The office's mailbox in tests.
pub const OFFICE_EMAIL: &str = "queue@office.test";
/// Longest wait for a started program to be ready; its own goal is 2 s, a loaded test machine gets more.
const START: Duration = Duration::from_secs(30);
/// Longest wait for a program told to stop: its drain takes at most 10 s.
const STOP: Duration = Duration::from_secs(20);
/// Below the range from which the system takes the ports of outgoing connections, so that a port stays free over a restart.
const PORTS: std::ops::Range<u64> = 12_000..32_000;

/// How to run it.
#[derive(Clone)]
pub struct Options {
    binary: PathBuf,
    settings: Vec<(String, String)>,
}

impl Options {
    /// The program at `binary` (in `server/tests`: `env!("CARGO_BIN_EXE_huquq")`), with SQLite and mail written to files.
    #[must_use]
    pub fn new(binary: impl Into<PathBuf>) -> Self {
        Self { binary: binary.into(), settings: Vec::new() }
    }

    /// With one more setting, by its variable's name without `HUQUQ_`. `{data}` stands for the data folder.
    #[must_use]
    pub fn set(self, name: &str, value: &str) -> Self {
        self.variable(&format!("HUQUQ_{name}"), value)
    }

    /// With one more variable of the environment, by its whole name.
    #[must_use]
    pub fn variable(mut self, name: &str, value: &str) -> Self {
        self.settings.retain(|(given, _)| given != name);
        self.settings.push((name.to_owned(), value.to_owned()));
        self
    }

    /// On another database than the embedded one.
    #[must_use]
    pub fn on(self, database_url: &str) -> Self {
        self.set("DATABASE_URL", database_url)
    }

    /// Mail goes to this SMTP server.
    #[must_use]
    pub fn mail_to(self, smtp: SocketAddr) -> Self {
        self.set("SMTP_URL", &format!("smtp://{smtp}"))
    }
}

/// A program that runs, or has run.
pub struct Program {
    options: Options,
    folder: tempfile::TempDir,
    address: SocketAddr,
    admin: SocketAddr,
    child: Option<Child>,
}

impl Program {
    /// Starts it and waits until it is ready.
    ///
    /// # Panics
    /// If it does not become ready; the message carries the end of its log.
    pub async fn start(options: Options) -> Self {
        let mut program = Self::prepared(options);
        program.restart().await;
        program
    }

    /// Everything but the start, for tests of the command line.
    #[must_use]
    pub fn prepared(options: Options) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        Self { options, folder, address: free_port(), admin: free_port(), child: None }
    }

    /// Starts it again with the same folder, ports and settings. Gives the time from start to ready.
    ///
    /// # Panics
    /// If it does not become ready.
    pub async fn restart(&mut self) -> Duration {
        self.kill();
        let start = Instant::now();
        let log = File::options().create(true).append(true).open(self.log_path()).expect("a log file");
        let child = self
            .command()
            .arg("serve")
            .stdin(Stdio::null())
            .stdout(log.try_clone().expect("a second handle"))
            .stderr(log)
            .spawn()
            .expect("the program starts");
        self.child = Some(child);
        until("the program to be ready", START, async || {
            if let Some(status) = self.ended() {
                panic!("the program ended with {status} instead of starting:\n{}", self.log_end());
            }
            wire::ask(self.address, &Ask::get("/readyz")).await.ok().filter(|answer| answer.status == 200)
        })
        .await;
        start.elapsed()
    }

    /// Changes a setting for the next start.
    pub fn set(&mut self, name: &str, value: &str) {
        self.options = self.options.clone().set(name, value);
    }

    /// `kill -9`.
    pub fn kill(&mut self) {
        if let Some(mut child) = self.child.take() {
            let _ = child.kill();
            let _ = child.wait();
        }
    }

    /// Asks it to stop as a service manager does, and waits until it has. Gives the time that took.
    ///
    /// # Panics
    /// If it does not stop.
    pub async fn stop(&mut self) -> Duration {
        let start = Instant::now();
        let pid = self.pid().to_string();
        let told = Command::new("kill").args(["-TERM", &pid]).status().expect("kill runs");
        assert!(told.success(), "kill -TERM failed");
        until("the program to stop", STOP, async || self.ended()).await;
        self.child = None;
        start.elapsed()
    }

    /// How it ended, if it has.
    pub fn ended(&mut self) -> Option<std::process::ExitStatus> {
        self.child.as_mut().and_then(|child| child.try_wait().ok().flatten())
    }

    /// Its process id.
    ///
    /// # Panics
    /// If it does not run.
    #[must_use]
    pub fn pid(&self) -> u32 {
        self.child.as_ref().expect("it runs").id()
    }

    /// Its public address.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The address for its administrator.
    #[must_use]
    pub fn admin(&self) -> SocketAddr {
        self.admin
    }

    /// Its public address as it calls itself.
    #[must_use]
    pub fn public_url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Its data folder.
    #[must_use]
    pub fn data_dir(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// The address of its database, as the store takes it.
    #[must_use]
    pub fn database_url(&self) -> String {
        let given = self.options.settings.iter().find(|(name, _)| name == "HUQUQ_DATABASE_URL");
        given.map_or_else(|| format!("sqlite:{}", self.data_dir().join("huquq.db").display()), |(_, url)| url.clone())
    }

    /// The key file.
    #[must_use]
    pub fn key_file(&self) -> PathBuf {
        self.data_dir().join("key")
    }

    /// Everything it has written to its standard streams.
    #[must_use]
    pub fn log(&self) -> String {
        String::from_utf8_lossy(&std::fs::read(self.log_path()).unwrap_or_default()).into_owned()
    }

    /// Every file below the data folder with its bytes. Files that vanish while being read are left out.
    #[must_use]
    pub fn data_files(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let mut found = Vec::new();
        let mut folders = vec![self.data_dir()];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(&folder).into_iter().flatten().flatten() {
                let path = entry.path();
                if path.is_dir() {
                    folders.push(path);
                } else if let Ok(bytes) = std::fs::read(&path) {
                    found.push((path, bytes));
                }
            }
        }
        found
    }

    /// One public request on a connection of its own.
    ///
    /// # Panics
    /// If there is no answer.
    pub async fn ask(&self, ask: &Ask) -> Answer {
        match wire::ask(self.address, ask).await {
            Ok(answer) => answer,
            Err(error) => panic!("{} {}: no answer: {error}\n{}", ask.method, ask.path, self.log_end()),
        }
    }

    /// Its metrics as text.
    ///
    /// # Panics
    /// If there is no answer.
    pub async fn metrics(&self) -> String {
        wire::ask(self.admin, &Ask::get("/metrics")).await.expect("metrics answer").text()
    }

    /// Runs the program's command line with the same settings.
    ///
    /// # Panics
    /// If it cannot be run at all.
    pub async fn huquq(&self, arguments: &[&str], stdin: &str) -> Output {
        let mut child = tokio::process::Command::from(self.command())
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program runs");
        let mut pipe = child.stdin.take().expect("a pipe");
        // A command that reads nothing may end before it is written to.
        let _ = pipe.write_all(stdin.as_bytes()).await;
        drop(pipe);
        child.wait_with_output().await.expect("the program ends")
    }

    fn command(&self) -> Command {
        let mut command = Command::new(&self.options.binary);
        command.env_clear().current_dir(self.folder.path());
        for name in ["PATH", "HOME", "TMPDIR"] {
            if let Some(value) = std::env::var_os(name) {
                command.env(name, value);
            }
        }
        let data = self.data_dir().display().to_string();
        let usual = [
            ("LISTEN", self.address.to_string()),
            ("ADMIN_LISTEN", self.admin.to_string()),
            ("PUBLIC_URL", self.public_url()),
            ("DATA_DIR", data.clone()),
            ("OFFICE_EMAIL", OFFICE_EMAIL.to_owned()),
            ("LIMITS", "off".to_owned()),
        ];
        for (name, value) in usual {
            command.env(format!("HUQUQ_{name}"), value);
        }
        for (name, value) in &self.options.settings {
            command.env(name, value.replace("{data}", &data));
        }
        command
    }

    fn log_path(&self) -> PathBuf {
        self.folder.path().join("log.txt")
    }

    fn log_end(&self) -> String {
        let log = self.log();
        let lines: Vec<&str> = log.lines().collect();
        lines[lines.len().saturating_sub(30)..].join("\n")
    }

    /// The folder that holds the data folder and the log.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        self.kill();
    }
}

/// A loopback port nobody listens on.
fn free_port() -> SocketAddr {
    for _ in 0..1_000 {
        let drawn = std::collections::hash_map::RandomState::new().build_hasher().finish();
        let port = u16::try_from(PORTS.start + drawn % (PORTS.end - PORTS.start)).unwrap_or_default();
        let address = SocketAddr::from(([127, 0, 0, 1], port));
        if TcpListener::bind(address).is_ok() {
            return address;
        }
    }
    panic!("no free port");
}
