//! `huquq-bench PROGRAM [SECONDS [PART]]`: measures a built program on this machine and prints ratios, each beside its limit.
//!
//! Absolute figures say more about the machine than about the program, so each is set against something simple measured
//! in the same run: a page against nginx serving the same bytes, a submission against a bare commit of SQLite with the
//! same promises, an upload against a plain copy. The program and nginx are pinned to the first core, the load to the
//! second.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a measurement that fails says so and ends")]
#![allow(clippy::print_stdout, reason = "printing is its purpose")]

mod guides;
mod lines;
mod machine;
mod people;
mod searches;
mod sizes;
mod submissions;
mod uploads;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use huquq_testkit::program::{Options, Program};

use lines::{Line, Table, median};
use machine::{file_size, pin, resident};

/// Rounds in which both sides of a comparison take turns, so that a slow moment of the machine meets both.
const ROUNDS: usize = 3;
/// Megabytes of the program, with its pages compiled without the optimiser, its texts and fonts. It is copied once to a server;
/// no reader ever fetches it.
const SIZE_MAX: f64 = 96.0;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let Some(binary) = arguments.next().map(PathBuf::from) else {
        println!("usage: huquq-bench PROGRAM [SECONDS [PART]]");
        return ExitCode::from(2);
    };
    let seconds = arguments.next().and_then(|seconds| seconds.parse().ok()).unwrap_or(2.0);
    // One part alone, for whoever works on that.
    let part = arguments.next();
    let asked = |name: &str| part.as_deref().is_none_or(|part| part == name);
    let lasting = Duration::from_secs_f64(seconds);
    pin(std::process::id(), 1);

    let mut table = Table::begin();
    table.add([Line::most("size of the program", file_size(&binary) / 1e6, "MB", SIZE_MAX)]);
    table.add(start_and_memory(&binary).await);
    let program = Program::start(Options::new(&binary)).await;
    if asked("sizes") {
        table.add(sizes::sizes(&program).await);
    }
    if asked("guides") {
        table.add(guides::guides(&program, lasting).await);
    }
    if asked("searches") {
        table.add([searches::searches(&program).await]);
    }
    if asked("submissions") {
        table.add(submissions::submissions(&program).await);
    }
    table.add([Line::most("memory after all that", resident(program.pid()), "MB", 200.0)]);
    if asked("uploads") {
        table.add(uploads::uploads(&program).await);
    }
    if table.end() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

async fn start_and_memory(binary: &Path) -> Vec<Line> {
    let mut program = Program::start(Options::new(binary)).await;
    let mut starts = Vec::new();
    for _ in 0..5 {
        program.stop().await;
        starts.push(program.restart().await.as_secs_f64());
    }
    vec![
        Line::most("start until ready (median of 5)", median(&mut starts), "s", 2.0),
        Line::most("memory when idle", resident(program.pid()), "MB", 80.0),
    ]
}
