//! What happened and what comes, in order. Filled is done, a ring is to come, warm waits for the reader; the words say it too.

use leptos::prelude::*;

/// How an entry stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// It happened.
    Done,
    /// It comes.
    ToCome,
    /// It is the reader's turn.
    Yours,
}

/// One entry.
pub struct Entry {
    /// How it stands.
    pub mark: Mark,
    /// When, as it is shown.
    pub time: Option<String>,
    /// What.
    pub what: AnyView,
}

/// The list.
#[must_use]
pub fn timeline(entries: Vec<Entry>) -> AnyView {
    let entries: Vec<_> = entries
        .into_iter()
        .map(|entry| {
            let class = match entry.mark {
                Mark::Done => Some("done"),
                Mark::ToCome => None,
                Mark::Yours => Some("yours"),
            };
            let time = entry.time.map(|time| view! { <time>{time}</time>" " });
            view! { <li class=class>{time}{entry.what}</li> }
        })
        .collect();
    view! { <ol class="timeline">{entries}</ol> }.into_any()
}
