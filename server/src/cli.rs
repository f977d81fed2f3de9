//! The commands of `huquq`, one a file.

mod check;
mod keys;
mod migrate;
mod outbox;
mod partner;
mod serve;
mod staff;

use std::fmt::Display;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::config::Settings;
use crate::config::given::{FILE, Given};
use crate::office::Office;

/// Complaints to the Ombudsman: the whole program.
#[derive(Parser)]
#[command(name = "huquq", version, about, disable_help_subcommand = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serves the public pages and the staff area
    Serve {
        #[command(flatten)]
        given: Given,
    },
    /// Brings the database up to this version
    Migrate {
        #[command(flatten)]
        given: Given,
    },
    /// Checks settings, texts and the institution's data, and lists what is wrong
    Check {
        #[command(flatten)]
        given: Given,
    },
    /// Manages staff accounts
    Staff {
        #[command(subcommand)]
        action: staff::Action,
    },
    /// Lists the keys that sign receipts and makes a new one
    Keys {
        #[command(subcommand)]
        action: keys::Action,
    },
    /// Shows outgoing mail and tries it again
    Outbox {
        #[command(subcommand)]
        action: outbox::Action,
    },
    /// Manages the keys of partners whose programs file complaints
    Partner {
        #[command(subcommand)]
        action: partner::Action,
    },
}

/// The whole program: reads the command line, runs, and turns every error into words and an exit code.
#[must_use]
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    crate::logs::start();
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return fail(&error),
    };
    let done = runtime.block_on(async {
        match cli.command {
            Command::Serve { given } => serve::run(given).await,
            Command::Migrate { given } => migrate::run(given).await,
            Command::Check { given } => check::run(given),
            Command::Staff { action } => staff::run(action).await,
            Command::Keys { action } => keys::run(action),
            Command::Outbox { action } => outbox::run(action).await,
            Command::Partner { action } => partner::run(action).await,
        }
    });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(&format!("{error:#}")),
    }
}

/// The settings and the institution's data, from wherever they come.
fn settings(given: Given) -> anyhow::Result<(Settings, Office)> {
    Ok(Settings::load(&given.or_file(Path::new(FILE)))?)
}

/// Writes one line for the person at the terminal.
fn say(line: impl Display) -> io::Result<()> {
    writeln!(io::stdout().lock(), "{line}")
}

fn fail(error: &dyn Display) -> ExitCode {
    // If standard error is closed there is nobody left to tell; the exit code still says it.
    let _ = writeln!(io::stderr().lock(), "{error}");
    ExitCode::FAILURE
}

/// Who acts when a command changes something: an administrator at the machine, whose login we do not know.
const ACTOR: &str = "command-line";
