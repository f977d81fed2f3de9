//! Erases what is past its time: drafts, kept access codes, sessions, set-up links, and files that nobody names.

use std::time::Duration;

use huquq_store::{StoreError, orphaned_before};
use tokio::sync::watch;

use crate::state::App;

/// How often to look.
const EVERY: Duration = Duration::from_secs(10 * 60);
/// Every how many looks the files are gone through: six hours.
const FILES_EVERY: u32 = 36;

/// Runs until told to stop.
pub async fn run(app: App, mut stop: watch::Receiver<bool>) {
    let mut looks = 0u32;
    loop {
        match app.store.sweep().await {
            Ok(swept) => tracing::debug!(?swept, "swept"),
            Err(error) => tracing::warn!(%error, "the sweep failed and is tried again"),
        }
        if looks.is_multiple_of(FILES_EVERY) {
            match sweep_files(&app).await {
                Ok(removed) => tracing::debug!(removed, "files that nobody named are gone"),
                Err(error) => tracing::warn!(%error, "files could not be gone through; tried again later"),
            }
        }
        looks = looks.wrapping_add(1);
        if super::pause(&mut stop, EVERY, None).await {
            return;
        }
    }
}

/// Removes files older than a day that no row names: of cut sendings, of drafts that are gone.
///
/// # Errors
/// If the database does not answer.
pub async fn sweep_files(app: &App) -> Result<u64, StoreError> {
    let until = orphaned_before(app.clock.now().into());
    let vault = app.vault.clone();
    let folders = tokio::task::spawn_blocking(move || vault.folders()).await.unwrap_or_default();
    let mut removed = 0;
    for folder in folders {
        let known = app.store.files_beginning(&folder).await?;
        let vault = app.vault.clone();
        let gone = tokio::task::spawn_blocking(move || vault.remove_orphans(&folder, &known, until)).await;
        removed += gone.unwrap_or_default();
    }
    Ok(removed)
}
