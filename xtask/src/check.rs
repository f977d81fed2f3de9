//! `cargo xtask check`: the quick half of the tests, before every commit.

use std::process::ExitCode;

use anyhow::Result;

use crate::project::Project;
use crate::steps::{Steps, program};

/// The test files that need no running server, no browser and no PostgreSQL. Whole packages are not named here: with other
/// packages cargo chooses other features and builds half of everything once more.
const QUICK: &[&str] = &["coverage", "every_page", "form", "sinks", "weight", "house", "stories"];

/// Format, lints, the shape of the house, and the tests of the rooms that need nothing from outside.
pub(crate) fn check() -> Result<ExitCode> {
    let project = Project::find()?;
    let mut steps = Steps::new(3);
    steps.keep_going("Format", || format(&project));
    steps.keep_going("Lints", || lints(&project));
    steps.keep_going("Rooms, texts, pages, store on SQLite", || {
        let mut command = project.cargo("test");
        command.args(["--workspace", "--no-fail-fast", "--lib", "--bins"]);
        QUICK.iter().for_each(|file| {
            command.args(["--test", file]);
        });
        program(command.args(["--", "--skip", "postgres"]))
    });
    steps.table();
    Ok(if steps.failures() == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The format is what rustfmt says, without discussion.
pub(crate) fn format(project: &Project) -> Result<()> {
    program(project.cargo("fmt").args(["--all", "--check"]))
}

/// A warning is an error here, and only here: half-written code may warn.
pub(crate) fn lints(project: &Project) -> Result<()> {
    program(project.cargo("clippy").args(["--workspace", "--all-targets", "--", "--deny", "warnings"]))
}
