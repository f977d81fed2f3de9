//! Writes down how often guides were opened: once a minute and at the stop, as totals of the day.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use huquq_domain::language::Language;
use huquq_store::Reads;
use tokio::sync::watch;

use crate::state::App;

/// How often they are written down. What was counted since is lost if the machine fails; nothing else hangs on it.
const EVERY: Duration = Duration::from_secs(60);

/// What was counted since it was last written down.
#[derive(Default)]
pub struct ReadCounts(Mutex<HashMap<(String, Language), u64>>);

impl ReadCounts {
    /// Counts one opening of a guide that exists.
    pub fn count(&self, guide: &str, language: Language) {
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *counts.entry((guide.to_owned(), language)).or_default() += 1;
    }

    fn take(&self) -> Vec<Reads> {
        let counts = std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner));
        let reads = counts.into_iter();
        reads.map(|((guide, language), count)| Reads { guide, language: language.tag().to_owned(), count }).collect()
    }

    fn put_back(&self, reads: Vec<Reads>) {
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for read in reads {
            if let Some(language) = Language::from_tag(&read.language) {
                *counts.entry((read.guide, language)).or_default() += read.count;
            }
        }
    }
}

/// Runs until told to stop, and writes down the rest.
pub async fn run(app: App, mut stop: watch::Receiver<bool>) {
    loop {
        let stopping = super::pause(&mut stop, EVERY, None).await;
        write_down(&app).await;
        if stopping {
            return;
        }
    }
}

/// Writes down what was counted. What cannot be written is kept for the next time.
pub async fn write_down(app: &App) {
    let reads = app.reads.take();
    if let Err(error) = app.store.add_reads(app.today(), reads.clone()).await {
        tracing::warn!(%error, "how often guides were read could not be written down and is kept");
        app.reads.put_back(reads);
    }
}
