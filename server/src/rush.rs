//! Who presses "send" at this moment. When many do, they come first: a mail can wait some seconds, a person who looks at
//! a phone does not know what a wait means.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::{Instant, sleep_until};

/// So many filings at once are a rush. On an ordinary day there is seldom more than one.
const MANY: usize = 8;
/// A rush is over when there were fewer for so long: one commit answers many at once, and those behind them come only then.
const CALM: Duration = Duration::from_millis(300);

/// Counts the filings that are on their way to the disk.
#[derive(Debug, Default)]
pub struct Rush {
    filings: AtomicUsize,
    /// When there were last many.
    many: Mutex<Option<Instant>>,
}

/// One of them, until it is dropped.
#[derive(Debug)]
pub struct Filed<'a>(&'a Rush);

impl Rush {
    /// Somebody files. It counts as long as what is returned is held.
    #[must_use]
    pub fn joined(&self) -> Filed<'_> {
        self.joined_at(Instant::now())
    }

    /// Waits until the rush is over, but never longer than `until`. Returns at once when there is none.
    pub async fn over_or(&self, until: Instant) {
        while let Some(calm) = self.calm_after(Instant::now(), until) {
            sleep_until(calm).await;
        }
    }

    fn joined_at(&self, now: Instant) -> Filed<'_> {
        if self.filings.fetch_add(1, Ordering::Relaxed) + 1 >= MANY {
            *self.many.lock().unwrap_or_else(PoisonError::into_inner) = Some(now);
        }
        Filed(self)
    }

    /// When to look again, or none if there is nothing to wait for.
    fn calm_after(&self, now: Instant, until: Instant) -> Option<Instant> {
        let many = *self.many.lock().unwrap_or_else(PoisonError::into_inner);
        many.map(|many| until.min(many + CALM)).filter(|calm| *calm > now)
    }
}

impl Drop for Filed<'_> {
    fn drop(&mut self) {
        self.0.filings.fetch_sub(1, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR: Duration = Duration::from_secs(3_600);

    #[test]
    fn a_few_are_no_rush() {
        let (rush, now) = (Rush::default(), Instant::now());
        let few: Vec<_> = (1..MANY).map(|_| rush.joined_at(now)).collect();
        assert_eq!(rush.calm_after(now, now + HOUR), None);
        drop(few);
        let _one = rush.joined_at(now);
        assert_eq!(rush.calm_after(now, now + HOUR), None, "those before have left");
    }

    #[test]
    fn a_rush_is_over_a_moment_after_its_last_one() {
        let (rush, now) = (Rush::default(), Instant::now());
        let mut many: Vec<_> = (0..MANY).map(|_| rush.joined_at(now)).collect();
        assert_eq!(rush.calm_after(now, now + HOUR), Some(now + CALM));
        let later = now + CALM / 2;
        many.push(rush.joined_at(later));
        drop(many);
        assert_eq!(rush.calm_after(now + CALM, now + HOUR), Some(later + CALM), "it went on");
        assert_eq!(rush.calm_after(later + CALM, now + HOUR), None);
    }

    #[test]
    fn a_long_rush_is_waited_for_no_longer_than_agreed() {
        let (rush, now) = (Rush::default(), Instant::now());
        let until = now + CALM / 3;
        let _many: Vec<_> = (0..MANY).map(|_| rush.joined_at(now)).collect();
        assert_eq!(rush.calm_after(now, until), Some(until));
        assert_eq!(rush.calm_after(until, until), None);
    }

    #[tokio::test]
    async fn the_wait_ends() {
        let rush = Rush::default();
        let _many: Vec<_> = (0..MANY).map(|_| rush.joined()).collect();
        let until = Instant::now() + Duration::from_millis(20);
        rush.over_or(until).await;
        assert!(Instant::now() >= until);
        rush.over_or(Instant::now() + HOUR).await;
        assert!(rush.calm_after(Instant::now(), Instant::now() + HOUR).is_none(), "nobody has joined");
    }
}
