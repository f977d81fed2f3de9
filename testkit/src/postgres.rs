//! A throw-away PostgreSQL from the installed binaries, with the durable settings of a real one. It listens on a socket in its
//! own folder only, and is gone when the test process is: however that ends.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::os::unix::fs::{MetadataExt as _, chown};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};

use anyhow::{Context as _, Result, bail, ensure};

/// Where Debian and others keep the server's binaries, outside the path.
const FOLDERS: [&str; 3] = ["/usr/lib/postgresql", "/usr/pgsql", "/opt/homebrew/opt/postgresql"];
/// The server's own superuser.
const USER: &str = "huquq";
/// `$1` binaries, `$2` folder. The shell outlives whoever started it by a moment: when its input ends, because the test
/// process ended, it stops the server and removes the folder. Signals meant for the tests do not stop it before.
const KEEPER: &str = r#"trap '' INT TERM HUP
"$1/pg_ctl" -s -w -t 60 -D "$2/data" -l "$2/log" -o "-k $2 -c listen_addresses= -c max_connections=200" start && echo ready
cat > /dev/null
"$1/pg_ctl" -s -m immediate -D "$2/data" stop
rm -rf "$2""#;

/// A running server.
pub struct Postgres {
    binaries: PathBuf,
    folder: PathBuf,
    owner: Option<(u32, u32)>,
    keeper: Child,
    // Held open: its end is the sign to stop.
    input: Option<ChildStdin>,
    databases: AtomicU32,
    creating: Mutex<()>,
}

impl Postgres {
    /// The one server of this test process, started by whoever asks first.
    ///
    /// # Errors
    /// If PostgreSQL is not installed or does not start.
    pub fn shared() -> Result<&'static Self> {
        static SHARED: OnceLock<Result<Postgres, String>> = OnceLock::new();
        match SHARED.get_or_init(|| Self::start().map_err(|error| format!("{error:#}"))) {
            Ok(server) => Ok(server),
            Err(error) => bail!("{error}"),
        }
    }

    /// Starts a server of its own.
    ///
    /// # Errors
    /// If PostgreSQL is not installed or does not start.
    pub fn start() -> Result<Self> {
        let binaries = binaries().context("PostgreSQL is not installed: no initdb found")?;
        // Not the usual folder for temporary files: the path of a socket must be short.
        let folder = tempfile::Builder::new().prefix("huquq-pg-").tempdir_in("/tmp")?.keep();
        let owner = unprivileged()?;
        if let Some((user, group)) = owner {
            chown(&folder, Some(user), Some(group))?;
        }
        let mut initdb = as_owner(&binaries.join("initdb"), owner, &folder);
        let data = folder.join("data");
        run(initdb.arg("-D").arg(&data).args(["-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"]))?;
        let mut keeper = as_owner(Path::new("/bin/sh"), owner, &folder)
            .args(["-c", KEEPER, "keeper"])
            .args([&binaries, &folder])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let input = keeper.stdin.take();
        let mut line = String::new();
        BufReader::new(keeper.stdout.take().context("no output of the keeper")?).read_line(&mut line)?;
        if line.trim() != "ready" {
            let log = fs::read_to_string(folder.join("log")).unwrap_or_default();
            bail!("PostgreSQL did not start: {log}");
        }
        Ok(Self { binaries, folder, owner, keeper, input, databases: AtomicU32::new(0), creating: Mutex::new(()) })
    }

    /// Makes a new, empty database and returns its address.
    ///
    /// # Errors
    /// If the server does not answer.
    pub fn database(&self) -> Result<String> {
        let name = format!("t{}", self.databases.fetch_add(1, Ordering::Relaxed) + 1);
        // One at a time: the copied template must have no other user.
        let _one = self.creating.lock().unwrap_or_else(PoisonError::into_inner);
        run(self.tool("createdb").arg(&name))?;
        Ok(format!("postgres://{USER}@localhost/{name}?host={}", self.folder.display()))
    }

    /// Everything in a database, as SQL.
    ///
    /// # Errors
    /// If the server does not answer.
    pub fn dump(&self, url: &str) -> Result<Vec<u8>> {
        run(self.tool("pg_dump").args(["--inserts", "-d", name_in(url)?]))
    }

    /// Runs one statement in a database and returns what it prints.
    ///
    /// # Errors
    /// If the server refuses it.
    pub fn run(&self, url: &str, statement: &str) -> Result<String> {
        let output =
            run(self.tool("psql").args(["-qAtX", "-v", "ON_ERROR_STOP=1", "-c", statement, "-d", name_in(url)?]))?;
        Ok(String::from_utf8(output)?)
    }

    /// The folder of the server's files.
    #[must_use]
    pub fn data_folder(&self) -> PathBuf {
        self.folder.join("data")
    }

    /// Stops the server as a power cut does and starts it again.
    ///
    /// # Errors
    /// If it does not come back.
    pub fn crash(&self) -> Result<()> {
        for rest in [&["-m", "immediate", "stop"][..], &["-t", "60", "start"][..]] {
            let mut control = as_owner(&self.binaries.join("pg_ctl"), self.owner, &self.folder);
            control.args(["-s", "-w", "-D"]).arg(self.data_folder()).arg("-l").arg(self.folder.join("log"));
            control.arg("-o").arg(format!("-k {} -c listen_addresses= -c max_connections=200", self.folder.display()));
            // Not through a pipe: the started server would hold it open.
            ensure!(
                control.args(rest).stdout(Stdio::null()).stderr(Stdio::null()).status()?.success(),
                "pg_ctl {rest:?} failed"
            );
        }
        Ok(())
    }

    fn tool(&self, name: &str) -> Command {
        let mut command = as_owner(&self.binaries.join(name), self.owner, &self.folder);
        command.arg("-h").arg(&self.folder).args(["-U", USER]);
        command
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        drop(self.input.take());
        // The keeper cleans up by itself; waiting only leaves no zombie behind.
        let _ = self.keeper.wait();
    }
}

/// The folder with the newest server's binaries.
fn binaries() -> Option<PathBuf> {
    let mut found: Vec<(u32, PathBuf)> = Vec::new();
    for folder in FOLDERS {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let version = entry.file_name().to_string_lossy().parse().unwrap_or_default();
            found.push((version, entry.path().join("bin")));
        }
    }
    found.sort();
    let path = std::env::var_os("PATH").unwrap_or_default();
    found
        .into_iter()
        .rev()
        .map(|(_, folder)| folder)
        .chain(std::env::split_paths(&path))
        .find(|folder| folder.join("initdb").is_file() && folder.join("pg_ctl").is_file())
}

/// PostgreSQL refuses to run as root: then the account to run it under.
fn unprivileged() -> Result<Option<(u32, u32)>> {
    if fs::metadata("/proc/self")?.uid() != 0 {
        return Ok(None);
    }
    let accounts = fs::read_to_string("/etc/passwd")?;
    let find = |name: &str| {
        let line = accounts.lines().find(|line| line.split(':').next() == Some(name))?;
        let mut parts = line.split(':').skip(2).map(|part| part.parse::<u32>().ok());
        Some((parts.next()??, parts.next()??))
    };
    find("postgres")
        .or_else(|| find("nobody"))
        .map(Some)
        .context("root must run PostgreSQL as postgres or nobody: neither exists")
}

fn as_owner(program: &Path, owner: Option<(u32, u32)>, folder: &Path) -> Command {
    let mut command = Command::new(program);
    // The tests' own folder may be closed to that account.
    command.current_dir(folder).env("LC_ALL", "C");
    if let Some((user, group)) = owner {
        command.uid(user).gid(group);
    }
    command
}

fn run(command: &mut Command) -> Result<Vec<u8>> {
    let output = command.stdin(Stdio::null()).output()?;
    ensure!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    Ok(output.stdout)
}

fn name_in(url: &str) -> Result<&str> {
    let rest = url.split_once("localhost/").context("not an address of this server")?.1;
    Ok(rest.split('?').next().unwrap_or(rest))
}
