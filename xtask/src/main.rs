//! The project's own tool: run, build, test, check, bench, a file each. Uses no crate of the project, so that it works
//! when none of them compiles.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a tool of the terminal speaks on the terminal")]
#![expect(clippy::disallowed_methods, reason = "a tool of the terminal reads its environment")]

mod bench;
mod browser;
mod build;
mod check;
mod need;
mod project;
mod run;
mod schemathesis;
mod site;
mod steps;
mod tally;
mod test;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// The tool's words.
#[derive(Parser)]
#[command(name = "cargo xtask", about = "What is done with this project, one word each", version)]
struct Words {
    #[command(subcommand)]
    word: Word,
}

#[derive(Subcommand)]
enum Word {
    /// Builds everything and starts the program with its data in var/
    Run {
        /// Builds quickly instead of fast: for a changed page within seconds
        #[arg(long)]
        dev: bool,
    },
    /// Leaves one self-contained file, target/release/huquq
    Build,
    /// Installs what the tests need and runs everything
    Test {
        /// Adds the full matrices that take too long for every change
        #[arg(long)]
        all: bool,
    },
    /// The quick half of the tests: under two minutes when warm
    Check,
    /// Measures
    Bench,
}

fn main() -> ExitCode {
    let done = match Words::parse().word {
        Word::Run { dev } => run::run(dev),
        Word::Build => build::build(),
        Word::Test { all } => test::test(all),
        Word::Check => check::check(),
        Word::Bench => bench::bench(),
    };
    match done {
        Ok(code) => code,
        Err(error) => {
            eprintln!("\n{error:#}");
            ExitCode::FAILURE
        }
    }
}
