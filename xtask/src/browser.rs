//! Builds the browser half: two WASM files, and from them the site the server carries.

use std::path::PathBuf;

use anyhow::Result;

use crate::need::{self, WASM};
use crate::project::Project;
use crate::site;
use crate::steps::program;

/// What an applicant's browser may have to fetch for a step, compressed: starter, script, WASM, and the plain scripts
/// beside them.
const BUDGET: usize = 80 * 1024;
/// The plain scripts of a step, and how much each may weigh, compressed.
const BESIDE: &[(&str, usize)] = &[("draft.js", 3 * 1024), ("leave.js", 1024)];

/// The workspace's profile for small WASM; cargo names its folder after it.
const PROFILE: &str = "browser";

/// One of the two WASM files.
pub(crate) struct Half {
    /// The name of its files.
    pub(crate) name: &'static str,
    package: &'static str,
}

/// The applicant's half and the staff's: server functions double the size, and applicants must not pay for them.
pub(crate) const HALVES: &[Half] = &[
    Half { name: "islands", package: "huquq-islands" },
    Half { name: "staff-islands", package: "huquq-staff-islands" },
];

/// Compiles both halves and makes the site of them; does only what changed since the last time.
///
/// Also for `run --dev` as it will be delivered: a changed page does not touch it, and a second build of another kind would
/// change the files, and so the whole program, at every turn between running and testing.
pub(crate) fn build(project: &Project) -> Result<()> {
    need::wasm_target(project)?;
    for half in HALVES {
        // One at a time: together they would share their features, and the applicant's half would grow.
        let mut command = project.cargo("rustc");
        command.args(["--profile", PROFILE, "--target", WASM, "--package", half.package]);
        command.args(["--no-default-features", "--features", "hydrate"]);
        // Only as WASM: beside an rlib cargo leaves link-time optimisation out, and the file is a third larger. Its sections
        // stay, because the binding tool reads from them what the WASM can do, and strips them itself.
        command.args(["--crate-type", "cdylib", "--", "-C", "strip=debuginfo"]);
        program(&mut command)?;
    }
    site::make(project)
}

/// The WASM of a half as the compiler left it.
pub(crate) fn compiled(project: &Project, half: &Half) -> PathBuf {
    project.target.join(WASM).join(PROFILE).join(format!("{}.wasm", half.package.replace('-', "_")))
}

/// Fails when the applicant's half has become too heavy for a metered network.
pub(crate) fn weigh(project: &Project) -> Result<()> {
    let mut weight = site::weight(project, "islands")?;
    println!("      the islands' starter, script and WASM: {weight} bytes of brotli");
    for (name, most) in BESIDE {
        let own = site::weight_of(project, &[(*name).to_owned()])?;
        println!("      {name}: {own} bytes of brotli, at most {most}");
        anyhow::ensure!(own <= *most, "{name} weighs {own} bytes, {} too many", own - most);
        weight += own;
    }
    println!("      a step of the complaint: {weight} bytes of brotli, at most {BUDGET}");
    anyhow::ensure!(weight <= BUDGET, "the applicant's half weighs {weight} bytes, {} too many", weight - BUDGET);
    Ok(())
}
