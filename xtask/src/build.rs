//! `cargo xtask build`: one self-contained file.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context as _, Result};

use crate::project::{Profile, Project};
use crate::steps::{Steps, program};
use crate::{browser, need};

/// Builds the browser half and the program that carries it.
pub(crate) fn build() -> Result<ExitCode> {
    let project = Project::find()?;
    let mut steps = Steps::new(2);
    everything(&project, Profile::Service, &mut steps)?;
    let place = project.program(Profile::Release);
    put(&project.program(Profile::Service), &place)?;
    println!("\n{}", place.display());
    Ok(ExitCode::SUCCESS)
}

/// Copies the program to where everybody looks for it.
fn put(program: &Path, place: &Path) -> Result<()> {
    if let Some(folder) = place.parent() {
        fs::create_dir_all(folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    }
    if place.exists() {
        // What `run` built stands there under a second name, and must not be written over.
        fs::remove_file(place).with_context(|| format!("{} cannot be replaced", place.display()))?;
    }
    fs::copy(program, place).with_context(|| format!("{} cannot be written", place.display()))?;
    Ok(())
}

/// The two steps that `run` shares.
pub(crate) fn everything(project: &Project, profile: Profile, steps: &mut Steps) -> Result<()> {
    need::c_compiler()?;
    steps.step("The browser half", || browser::build(project))?;
    steps.step("The program", || program(&mut project.build_server(profile)))
}
