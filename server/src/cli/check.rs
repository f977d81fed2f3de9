//! `huquq check`: settings, texts and the institution's data, without starting anything.

use anyhow::bail;

use super::{say, settings};
use crate::config::given::Given;
use crate::program;

pub(super) fn run(given: Given) -> anyhow::Result<()> {
    let (settings, office) = settings(given)?;
    let texts = program::texts(&settings)?;
    let problems = program::problems(&texts, &office);
    if !problems.is_empty() {
        bail!("{}", problems.join("\n"));
    }
    say("Settings, texts and the institution's data are in order.")?;
    Ok(())
}
