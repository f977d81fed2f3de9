//! schemathesis, which checks the API against its own description, in a Python environment of its own beside the build.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::project::Project;
use crate::steps::program;

/// Where it is. Installs it once for each version of the list, every file by its hash.
pub(crate) fn install(project: &Project) -> Result<PathBuf> {
    let wanted = project.root.join("end2end/requirements.txt");
    let folder = project.target.join("schemathesis");
    let checker = folder.join("bin/schemathesis");
    // Written last: what broke off half way is installed anew.
    let installed = folder.join("requirements.txt");
    if checker.is_file() && read(&installed).ok() == Some(read(&wanted)?) {
        return Ok(checker);
    }
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("{} cannot be removed", folder.display()))?;
    }
    program(Command::new("python3").args(["-m", "venv"]).arg(&folder))
        .context("Python's venv is needed, on Debian the package python3-venv")?;
    let mut pip = Command::new(folder.join("bin/python"));
    pip.args(["-m", "pip", "install", "--quiet", "--require-hashes", "--only-binary", ":all:", "--requirement"]);
    program(pip.arg(&wanted))?;
    fs::copy(&wanted, &installed).with_context(|| format!("{} cannot be written", installed.display()))?;
    Ok(checker)
}

fn read(file: &Path) -> Result<Vec<u8>> {
    fs::read(file).with_context(|| format!("{} cannot be read", file.display()))
}
