//! What the tests share: cargo's view of the workspace.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use serde_json::Value;

/// The workspace's folder.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask is inside the workspace").to_owned()
}

/// What a cargo command prints; offline, because a test that needs the network is a test of the network.
pub fn cargo(words: &[&str]) -> String {
    let output = Command::new(env!("CARGO")).args(words).args(["--locked", "--offline"]).current_dir(root()).output();
    let output = output.expect("cargo can be started");
    assert!(output.status.success(), "cargo {words:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("cargo prints UTF-8")
}

/// Every crate of the lock file, with those of the workspace in `workspace_members`.
pub fn metadata() -> &'static Value {
    // Asked once a test program: cargo waits for its locks, and somebody may be building.
    static METADATA: OnceLock<Value> = OnceLock::new();
    METADATA.get_or_init(|| {
        serde_json::from_str(&cargo(&["metadata", "--format-version=1"])).expect("cargo metadata prints JSON")
    })
}

/// A text inside JSON that must be there.
pub fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap_or_else(|| panic!("no {name} in {value}"))
}

/// The entries of a list inside JSON.
pub fn list<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    value[name].as_array().unwrap_or_else(|| panic!("no list {name} in {value}"))
}
