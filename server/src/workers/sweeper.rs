//! Erases what is past its time: drafts, kept access codes, sessions, set-up links.

use std::time::Duration;

use tokio::sync::watch;

use crate::state::App;

/// How often to look.
const EVERY: Duration = Duration::from_secs(10 * 60);

/// Runs until told to stop.
pub async fn run(app: App, mut stop: watch::Receiver<bool>) {
    loop {
        match app.store.sweep().await {
            Ok(swept) => tracing::debug!(?swept, "swept"),
            Err(error) => tracing::warn!(%error, "the sweep failed and is tried again"),
        }
        if super::pause(&mut stop, EVERY, None).await {
            return;
        }
    }
}
