//! Where things are, and how cargo is called.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};
use serde_json::Value;

/// The folders of this project on this machine.
pub(crate) struct Project {
    /// Where the workspace's Cargo.toml is.
    pub(crate) root: PathBuf,
    /// Where cargo builds; CARGO_TARGET_DIR and cargo's own settings are heeded.
    pub(crate) target: PathBuf,
}

/// How the server is built.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Profile {
    /// Quick to build again and again.
    Dev,
    /// Quick to build once.
    Release,
    /// Fast to run.
    Service,
}

impl Profile {
    /// The name that cargo knows, and the folder in which it builds.
    fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::Dev => ("dev", "debug"),
            Self::Release => ("release", "release"),
            Self::Service => ("service", "service"),
        }
    }
}

impl Project {
    /// Asks cargo.
    pub(crate) fn find() -> Result<Self> {
        let root =
            Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("xtask is not inside a workspace")?.to_owned();
        let mut command = Command::new(cargo());
        command.args(["metadata", "--locked", "--no-deps", "--format-version=1"]).current_dir(&root);
        let output = command.output().context("cargo metadata cannot be started")?;
        if !output.status.success() {
            bail!("cargo metadata failed: {}", String::from_utf8_lossy(&output.stderr).trim());
        }
        let metadata: Value = serde_json::from_slice(&output.stdout).context("cargo metadata is not JSON")?;
        let target = metadata["target_directory"].as_str().context("cargo metadata names no target folder")?;
        Ok(Self { root, target: PathBuf::from(target) })
    }

    /// A cargo command in the workspace, always with the lock file as it is.
    pub(crate) fn cargo(&self, word: &str) -> Command {
        let mut command = Command::new(cargo());
        command.arg(word).current_dir(&self.root);
        if word != "fmt" {
            command.arg("--locked");
        }
        command
    }

    /// Builds the program; with the browser's files inside if they are built.
    pub(crate) fn build_server(&self, profile: Profile) -> Command {
        self.build(profile, "huquq")
    }

    /// Builds one of the workspace's programs.
    pub(crate) fn build(&self, profile: Profile, name: &str) -> Command {
        let mut command = self.cargo("build");
        // As the tests are built: with other packages cargo chooses other features and builds half of everything twice.
        command.args(["--profile", profile.names().0, "--workspace", "--bin", name]);
        command
    }

    /// The built program.
    pub(crate) fn program(&self, profile: Profile) -> PathBuf {
        self.target.join(profile.names().1).join(format!("huquq{}", std::env::consts::EXE_SUFFIX))
    }

    /// The browser's files, as server/build.rs takes them.
    pub(crate) fn site(&self) -> PathBuf {
        self.target.join("site")
    }
}

/// The cargo that runs this tool, not another one of the machine.
fn cargo() -> String {
    std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned())
}
