//! `cargo xtask test`: everything, in the order in which mistakes are cheapest to find.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

use anyhow::{Context as _, Result, ensure};

use crate::project::{Profile, Project};
use crate::steps::{Steps, program, shown};
use crate::tally::Tally;
use crate::{browser, check, need, schemathesis};

/// Set for the tests when the full matrices are asked for.
const ALL: &str = "HUQUQ_TEST_ALL";

/// Runs all steps even if one fails, prints their times, and ends with one line of numbers.
pub(crate) fn test(all: bool) -> Result<ExitCode> {
    let project = Project::find()?;
    let mut steps = Steps::new(10);
    let mut tally = Tally::default();

    // Without these nothing below says anything true.
    steps.step("What the tests need", || {
        need::c_compiler()?;
        need::wasm_target(&project)?;
        need::for_tests()
    })?;
    steps.keep_going("Format", || check::format(&project));
    steps.keep_going("Lints", || check::lints(&project));
    // Before the tests, so that the program they start is the one with the browser's files inside.
    steps.keep_going("The browser half", || browser::build(&project));
    steps.keep_going("Weight of the browser half", || browser::weigh(&project));
    steps.keep_going("Unit, database and server tests", || cargo_tests(&project, all, &mut tally));
    let built = steps.keep_going("The program", || program(&mut project.build_server(Profile::Dev)));
    let driver = steps.keep_going("The browser's driver", || driver(&project));
    let mut checker = None;
    steps.keep_going("The API's checker", || {
        checker = api_checker(&project, all)?;
        Ok(())
    });
    // An old program would pass or fail for the wrong reasons.
    let journeys = || journeys(&project, all, checker.as_deref(), &mut tally);
    let ran = built && driver && steps.keep_going("Journeys in Chromium", journeys);
    if !built || !driver {
        println!("\nThe journeys in Chromium were not run.");
    } else if !ran {
        println!("\nSomething failed in the browser: the list above says where; pictures are in end2end/screenshots.");
    }

    // A gate that failed without a failed test in it still counts: the last line never says 0 over a red run.
    tally.failed = tally.failed.max(u64::try_from(steps.failures())?);
    steps.table();
    println!("\n{} passed, {} failed", tally.passed, tally.failed);
    Ok(if tally.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// `cargo test`, shown as it comes and counted on the way.
fn cargo_tests(project: &Project, all: bool, tally: &mut Tally) -> Result<()> {
    let mut command = project.cargo("test");
    command.args(["--workspace", "--no-fail-fast"]).stdout(Stdio::piped());
    if all {
        command.env(ALL, "1");
    }
    println!("      {}", shown(&command));
    let mut child = command.spawn().context("cargo test cannot be started")?;
    let output = child.stdout.take().context("cargo test has no output")?;
    let mut terminal = std::io::stdout().lock();
    for line in BufReader::new(output).split(b'\n') {
        let line = line.context("the output of cargo test cannot be read")?;
        terminal.write_all(&line)?;
        terminal.write_all(b"\n")?;
        tally.add_cargo_line(&String::from_utf8_lossy(&line));
    }
    drop(terminal);
    let status = child.wait()?;
    ensure!(status.success(), "cargo test ended with {status}");
    Ok(())
}

/// Playwright and axe, at the versions of the lock file. No browser is downloaded: the system's Chromium is used.
fn driver(project: &Project) -> Result<()> {
    let mut command = Command::new("npm");
    command.args(["ci", "--no-audit", "--no-fund"]).current_dir(project.root.join("end2end"));
    program(command.env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))
}

/// The one tool that may be missing, and then says so: not every machine has Python's own installer, and what it checks the
/// other tests of the API check with fewer requests. Where everything is asked for, it is as well.
fn api_checker(project: &Project, all: bool) -> Result<Option<PathBuf>> {
    match schemathesis::install(project) {
        Ok(checker) => Ok(Some(checker)),
        Err(error) if all => Err(error),
        Err(error) => {
            println!("      skipped, the API is not checked against its description: {error:#}");
            Ok(None)
        }
    }
}

/// The journeys; the list goes to the terminal, the numbers to a file.
fn journeys(project: &Project, all: bool, checker: Option<&Path>, tally: &mut Tally) -> Result<()> {
    let numbers = project.target.join("end2end.json");
    if numbers.exists() {
        std::fs::remove_file(&numbers)?;
    }
    let mut command = Command::new("npx");
    command.args(["playwright", "test", "--reporter=list,json"]).current_dir(project.root.join("end2end"));
    command.env("PLAYWRIGHT_JSON_OUTPUT_FILE", &numbers).env("HUQUQ_BIN", project.program(Profile::Dev));
    if all {
        command.env(ALL, "1");
    }
    if let Some(checker) = checker {
        command.env("HUQUQ_SCHEMATHESIS", checker);
    }
    let ended = program(&mut command);
    tally.add_playwright(&read(&numbers)?)?;
    ended
}

fn read(file: &Path) -> Result<String> {
    std::fs::read_to_string(file).with_context(|| format!("Playwright wrote no numbers to {}", file.display()))
}
