//! `cargo xtask bench`: measures the program as an office runs it, as ratios in one run beside their limits.

use std::process::ExitCode;

use anyhow::Result;

use crate::build;
use crate::project::{Profile, Project};
use crate::steps::{Steps, program};
use crate::{browser, site};

/// Builds what is shipped, prints the weight of the browser half, and lets the bench of `testkit` measure the program.
pub(crate) fn bench() -> Result<ExitCode> {
    let project = Project::find()?;
    let mut steps = Steps::new(4);
    build::everything(&project, Profile::Service, &mut steps)?;
    steps.step("The bench", || program(&mut project.build(Profile::Service, "huquq-bench")))?;
    println!("\nbytes of brotli (starter, script, WASM)");
    for half in browser::HALVES {
        println!("{:14} {:>7}", half.name, site::weight(&project, half.name)?);
    }
    let measured = project.program(Profile::Service);
    let bench = measured.with_file_name("huquq-bench");
    steps.step("Measure", || program(std::process::Command::new(bench).arg(&measured)))?;
    Ok(ExitCode::SUCCESS)
}
