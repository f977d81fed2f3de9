//! `cargo xtask build`: one self-contained file.

use std::process::ExitCode;

use anyhow::Result;

use crate::project::{Profile, Project};
use crate::steps::{Steps, program};
use crate::{browser, need};

/// Builds the browser half and the program that carries it.
pub(crate) fn build() -> Result<ExitCode> {
    let project = Project::find()?;
    let mut steps = Steps::new(2);
    everything(&project, Profile::Release, &mut steps)?;
    println!("\n{}", project.program(Profile::Release).display());
    Ok(ExitCode::SUCCESS)
}

/// The two steps that `run` shares.
pub(crate) fn everything(project: &Project, profile: Profile, steps: &mut Steps) -> Result<()> {
    need::c_compiler()?;
    steps.step("The browser half", || browser::build(project))?;
    steps.step("The program", || program(&mut project.build_server(profile)))
}
