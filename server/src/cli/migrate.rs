//! `huquq migrate`: brings the database up to this version. `serve` does the same by itself.

use huquq_store::Store;

use super::{say, settings};
use crate::config::given::Given;
use crate::program;

pub(super) async fn run(given: Given) -> anyhow::Result<()> {
    let (settings, _) = settings(given)?;
    program::prepare_data_dir(&settings)?;
    Store::migrate(settings.database_url()).await?;
    say("The database is up to date.")?;
    Ok(())
}
