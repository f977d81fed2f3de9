//! What the machine must have. A missing thing is installed where that is safe, or named in one line: what, why, how.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Result, bail};

use crate::project::Project;
use crate::steps::program;

/// The target of the browser half.
pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// One thing the tests need from the system.
struct Need {
    what: &'static str,
    why: &'static str,
    /// Debian's package of it.
    package: &'static str,
    there: fn() -> bool,
}

const FOR_TESTS: &[Need] = &[
    Need { what: "Chromium", why: "the pages are tried in a real browser", package: "chromium", there: chromium },
    Need {
        what: "PostgreSQL",
        why: "the store is tried on both engines",
        package: "postgresql",
        there: || on_path("postgres") || postgres_of_debian(),
    },
    Need { what: "Node.js", why: "it drives the browser", package: "nodejs", there: || on_path("node") },
    Need { what: "npm", why: "it installs the browser's driver", package: "npm", there: || on_path("npm") },
    Need {
        what: "aiosmtpd for Python",
        why: "a real mail server receives the mails",
        package: "python3-aiosmtpd",
        there: || quiet(Command::new("/usr/bin/python3").args(["-c", "import aiosmtpd"])),
    },
    Need {
        what: "the Noto fonts",
        why: "pictures of pages in every script",
        package: "fonts-noto-core",
        there: || PathBuf::from("/usr/share/fonts/truetype/noto").is_dir(),
    },
];

/// A C compiler: SQLite and the cryptography are compiled from source.
pub(crate) fn c_compiler() -> Result<()> {
    if std::env::var_os("CC").is_some() || ["cc", "gcc", "clang"].into_iter().any(on_path) {
        return Ok(());
    }
    bail!(
        "A C compiler is missing: SQLite is compiled from source. Install it, for example: apt-get install gcc libc6-dev"
    )
}

/// The wasm target of the Rust that is used here.
pub(crate) fn wasm_target(project: &Project) -> Result<()> {
    let installed = Command::new("rustc")
        .args(["--print", "target-libdir", "--target", WASM])
        .current_dir(&project.root)
        .output()
        .is_ok_and(|output| PathBuf::from(String::from_utf8_lossy(&output.stdout).trim()).is_dir());
    if installed {
        return Ok(());
    }
    if on_path("rustup") {
        return program(Command::new("rustup").args(["target", "add", WASM]).current_dir(&project.root));
    }
    bail!(
        "The Rust target {WASM} is missing: the browser half is compiled for it. Install Rust with rustup \
         (https://rustup.rs), then: rustup target add {WASM}"
    )
}

/// Everything the whole test run needs: installed when this is root on Debian or its kin, else named.
pub(crate) fn for_tests() -> Result<()> {
    let missing: Vec<&Need> = FOR_TESTS.iter().filter(|need| !(need.there)()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    for need in &missing {
        println!("      missing: {} ({}), package {}", need.what, need.why, need.package);
    }
    let packages: Vec<&str> = missing.iter().map(|need| need.package).collect();
    let install = format!("apt-get install --yes --no-install-recommends {}", packages.join(" "));
    if !is_root() || !on_path("apt-get") {
        bail!("Something the tests need is missing. On Debian or Ubuntu: sudo {install}")
    }
    // The lists may be old or absent; that the install works is what counts.
    let _ = program(apt().arg("update"));
    program(apt().args(["install", "--yes", "--no-install-recommends"]).args(&packages))?;
    match FOR_TESTS.iter().find(|need| !(need.there)()) {
        None => Ok(()),
        Some(need) => bail!("{} is still missing after {install}", need.what),
    }
}

fn apt() -> Command {
    let mut command = Command::new("apt-get");
    command.env("DEBIAN_FRONTEND", "noninteractive");
    command
}

fn chromium() -> bool {
    PathBuf::from("/usr/bin/chromium").is_file()
}

/// Debian keeps the server's programs out of the path: /usr/lib/postgresql/17/bin.
fn postgres_of_debian() -> bool {
    let versions = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    versions.map(|version| version.path().join("bin/postgres")).any(|program| program.is_file())
}

fn is_root() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}

fn on_path(name: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(format!("{name}{}", std::env::consts::EXE_SUFFIX)).is_file())
}

fn quiet(command: &mut Command) -> bool {
    command.stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|status| status.success())
}
