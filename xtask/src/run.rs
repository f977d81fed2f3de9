//! `cargo xtask run`: from a fresh machine to a page in the browser.

use std::path::Path;
use std::process::{Command, ExitCode};

use anyhow::{Context as _, Result};

use crate::build;
use crate::project::{Profile, Project};
use crate::steps::Steps;

/// Builds, says where the page is, and becomes the program.
pub(crate) fn run(dev: bool) -> Result<ExitCode> {
    let project = Project::find()?;
    let profile = if dev { Profile::Dev } else { Profile::Release };
    build::everything(&project, profile, &mut Steps::new(2))?;

    let program = project.program(profile);
    println!("\nHuquq starts at {}", setting("HUQUQ_PUBLIC_URL", "http://127.0.0.1:3000"));
    if nobody_yet(&project, &program) {
        println!("No staff account is there yet. In another terminal, in this folder:");
        println!("  {} staff add --login NAME --name \"Full Name\" --role admin", program.display());
        println!("It prints a link, valid for a day, where that person sets the password.");
    }
    println!("Ctrl+C stops it.\n");
    become_program(Command::new(&program).arg("serve").current_dir(&project.root))
}

/// Whether an account must be added first. Asked of the program, which alone knows its database.
fn nobody_yet(project: &Project, program: &Path) -> bool {
    let data = project.root.join(setting("HUQUQ_DATA_DIR", "var"));
    if std::env::var_os("HUQUQ_DATABASE_URL").is_none() && !data.join("huquq.db").is_file() {
        return true;
    }
    let list = Command::new(program).args(["staff", "list"]).current_dir(&project.root).output();
    list.is_ok_and(|list| list.status.success() && list.stdout.trim_ascii().is_empty())
}

fn setting(name: &str, default: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| default.to_owned())
}

/// Instead of a child: signals of the terminal and of a service manager reach the program itself.
#[cfg(unix)]
fn become_program(command: &mut Command) -> Result<ExitCode> {
    use std::os::unix::process::CommandExt as _;
    Err(command.exec()).context("the program cannot be started")
}

#[cfg(not(unix))]
fn become_program(command: &mut Command) -> Result<ExitCode> {
    let status = command.status().context("the program cannot be started")?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
