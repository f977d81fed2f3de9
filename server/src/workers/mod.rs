//! Background work. Each worker is a file; `start` is the one place where they are started.

pub mod delivery;
pub mod reads;
pub mod scanner;
pub mod sweeper;

use std::sync::Arc;

use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::state::App;

/// Starts every worker. They end soon after `stop` turns true; what was begun is finished or left to its lease.
#[must_use]
pub fn start(app: &App, stop: &watch::Receiver<bool>) -> Vec<JoinHandle<()>> {
    vec![
        tokio::spawn(delivery::run(app.clone(), Arc::new(delivery::Relay::from(app)), stop.clone())),
        tokio::spawn(scanner::run(app.clone(), stop.clone())),
        tokio::spawn(sweeper::run(app.clone(), stop.clone())),
        tokio::spawn(reads::run(app.clone(), stop.clone())),
    ]
}

/// Waits for `pause`, for `wake` or for the stop, whichever is first. `true` means stop.
async fn pause(
    stop: &mut watch::Receiver<bool>,
    pause: std::time::Duration,
    wake: Option<&tokio::sync::Notify>,
) -> bool {
    let woken = async {
        match wake {
            Some(wake) => wake.notified().await,
            None => std::future::pending().await,
        }
    };
    tokio::select! {
        () = tokio::time::sleep(pause) => {}
        () = woken => {}
        changed = stop.changed() => if changed.is_err() { return true },
    }
    *stop.borrow()
}
