//! Says what is done, how far it is and how long each step took.

use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

/// A row of steps; the number of them is known before the first.
pub(crate) struct Steps {
    total: usize,
    done: Vec<Done>,
}

struct Done {
    name: String,
    took: Duration,
    failed: bool,
}

impl Steps {
    pub(crate) fn new(total: usize) -> Self {
        Self { total, done: Vec::new() }
    }

    /// Does one step and says how it went; the caller decides whether a failure ends the row.
    pub(crate) fn step<T>(&mut self, name: &str, act: impl FnOnce() -> Result<T>) -> Result<T> {
        println!("\n[{}/{}] {name}", self.done.len() + 1, self.total);
        let start = Instant::now();
        let result = act();
        let took = start.elapsed();
        let failed = result.is_err();
        println!("      {} after {}", if failed { "FAILED" } else { "done" }, seconds(took));
        self.done.push(Done { name: name.to_owned(), took, failed });
        result.with_context(|| format!("{name} failed"))
    }

    /// A step that may fail without ending the row: it is printed, and counted at the end.
    pub(crate) fn keep_going(&mut self, name: &str, act: impl FnOnce() -> Result<()>) -> bool {
        let result = self.step(name, act);
        if let Err(error) = &result {
            eprintln!("{error:#}");
        }
        result.is_ok()
    }

    /// How many steps failed so far.
    pub(crate) fn failures(&self) -> usize {
        self.done.iter().filter(|done| done.failed).count()
    }

    /// Prints what was done and how long it took.
    pub(crate) fn table(&self) {
        let width = self.done.iter().map(|done| done.name.chars().count()).max().unwrap_or(0);
        println!();
        for done in &self.done {
            let mark = if done.failed { "FAILED" } else { "ok" };
            println!("{:width$}  {:>9}  {mark}", done.name, seconds(done.took));
        }
        println!("{:width$}  {:>9}", "all", seconds(self.done.iter().map(|done| done.took).sum()));
    }
}

/// Runs a program with its output on the terminal.
pub(crate) fn program(command: &mut Command) -> Result<()> {
    println!("      {}", shown(command));
    let status = command.status().with_context(|| format!("{} cannot be started", shown(command)))?;
    if !status.success() {
        bail!("{} ended with {status}", shown(command));
    }
    Ok(())
}

/// The command as one would type it.
pub(crate) fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ")
}

fn seconds(took: Duration) -> String {
    format!("{:.1} s", took.as_secs_f64())
}
