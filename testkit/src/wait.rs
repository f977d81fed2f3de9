//! Waiting for a condition with a deadline. Tests never sleep for a fixed time: they wait for what they need.

use std::time::Duration;

use tokio::time::{Instant, MissedTickBehavior, interval};

/// How often a condition is looked at again.
const TICK: Duration = Duration::from_millis(20);

/// Looks at `probe` until it gives a value.
///
/// # Panics
/// If the deadline passes first; the message names `what` was waited for.
pub async fn until<T>(what: &str, within: Duration, probe: impl AsyncFnMut() -> Option<T>) -> T {
    match until_or_none(within, probe).await {
        Some(value) => value,
        #[expect(clippy::panic, reason = "a test that waits in vain has failed")]
        None => panic!("waited {within:?} in vain for {what}"),
    }
}

/// Looks at `probe` until it gives a value; `None` if the deadline passes first.
pub async fn until_or_none<T>(within: Duration, mut probe: impl AsyncFnMut() -> Option<T>) -> Option<T> {
    let deadline = Instant::now() + within;
    let mut ticks = interval(TICK);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    while Instant::now() < deadline {
        ticks.tick().await;
        if let Some(value) = probe().await {
            return Some(value);
        }
    }
    None
}
