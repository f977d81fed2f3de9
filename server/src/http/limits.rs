//! How often one address may do a thing: slow before refuse, and never refuse an honest crowd behind one address.
//!
//! Counters live in a map of bounded size; what is forgotten first is what was quiet longest.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use jiff::Timestamp;

/// Keys remembered at once: a few megabytes, more addresses than a campaign has.
const KEYS_MAX: usize = 50_000;
/// Seconds of the hour in which is counted.
const HOUR: i64 = 3600;

/// A limit: free up to one count an hour, then slowed, then refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// Free in an hour.
    pub free: u32,
    /// Slowed up to this many in an hour, refused above. Equal to `free`: never slowed, refused at once.
    pub most: u32,
    /// The longest delay.
    pub slowest: Duration,
}

impl Rule {
    /// Complaints filed from one address. Sixty people behind one shared address are never slowed.
    pub const FILING: Self = Self { free: 60, most: 300, slowest: Duration::from_secs(10) };
    /// Complaints filed from all addresses together. Nobody is slowed by it: above it, sending asks for a little work.
    pub const ALL_FILINGS: Self = Self { free: 600, most: u32::MAX, slowest: Duration::ZERO };
    /// Sendings of files from one address. A script sends file by file, so sixty people with ten files each are never slowed.
    pub const UPLOAD: Self = Self { free: 600, most: 3_000, slowest: Duration::from_secs(10) };
    /// Sign-ins from one address.
    pub const SIGN_IN_ADDRESS: Self = Self { free: 5, most: 20, slowest: Duration::from_secs(8) };
    /// Wrong access codes for one reference. Never refused: see `web::tries`.
    pub const ACCESS_REFERENCE: Self = Self { free: 5, most: 30, slowest: Duration::from_secs(10) };
    /// Wrong access codes from one address.
    pub const ACCESS_ADDRESS: Self = Self { free: 30, most: 100, slowest: Duration::from_secs(10) };
    /// Answers to the recovery question of one reference.
    pub const RECOVERY: Self = Self { free: 5, most: 5, slowest: Duration::ZERO };
    /// Sign-ins to one account.
    pub const SIGN_IN_ACCOUNT: Self = Self { free: 5, most: 10, slowest: Duration::from_secs(8) };
}

/// What to do with one more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Go on.
    Free,
    /// Go on after this delay.
    Slow(Duration),
    /// Not now.
    Refuse,
}

/// The counts of one hour and the one before. The hour of a key begins with the first that is counted, not with the
/// clock's: nobody gains by asking across a full hour.
#[derive(Debug, Clone, Copy)]
struct Window {
    /// The second in which the hour began.
    since: i64,
    count: u32,
    before: u32,
}

/// The counters of one rule.
#[derive(Debug)]
pub struct Counters<K> {
    rule: Rule,
    on: bool,
    windows: Mutex<HashMap<K, Window>>,
}

impl<K: Eq + Hash + Clone> Counters<K> {
    /// Counters of a rule; off counts nothing and lets everything pass.
    #[must_use]
    pub fn new(rule: Rule, on: bool) -> Self {
        Self { rule, on, windows: Mutex::default() }
    }

    /// Counts one and says what to do with it.
    pub fn count(&self, key: &K, now: Timestamp) -> Verdict {
        if !self.on {
            return Verdict::Free;
        }
        let mut windows = self.windows.lock().unwrap_or_else(PoisonError::into_inner);
        if windows.len() >= KEYS_MAX && !windows.contains_key(key) {
            make_room(&mut windows, now);
        }
        let window = windows.entry(key.clone()).or_insert(Window::beginning(now));
        window.roll(now);
        let used = window.used(now);
        // What is refused is not counted: whoever waits gets through, whoever keeps knocking gains nothing.
        if used >= self.rule.most {
            return Verdict::Refuse;
        }
        window.count += 1;
        if used < self.rule.free { Verdict::Free } else { Verdict::Slow(self.delay(used)) }
    }

    /// Takes back the last one that was counted: a right password is no failure.
    pub fn take_back(&self, key: &K) {
        let mut windows = self.windows.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(window) = windows.get_mut(key) {
            window.count = window.count.saturating_sub(1);
        }
    }

    /// Whether more than the free ones were counted within the hour; counts nothing.
    pub fn is_above(&self, key: &K, now: Timestamp) -> bool {
        let mut windows = self.windows.lock().unwrap_or_else(PoisonError::into_inner);
        windows.get_mut(key).is_some_and(|window| {
            window.roll(now);
            window.used(now) > self.rule.free
        })
    }

    /// Forgets everything that was counted for a key.
    pub fn forgive(&self, key: &K) {
        self.windows.lock().unwrap_or_else(PoisonError::into_inner).remove(key);
    }

    /// Grows evenly from nothing at `free` to the slowest at `most`.
    fn delay(&self, used: u32) -> Duration {
        let span = self.rule.most.saturating_sub(self.rule.free).max(1);
        self.rule.slowest * (used - self.rule.free + 1) / span
    }
}

impl Window {
    fn beginning(now: Timestamp) -> Self {
        Self { since: now.as_second(), count: 0, before: 0 }
    }

    fn roll(&mut self, now: Timestamp) {
        match now.as_second() - self.since {
            // A clock that jumps back must not free anybody nor lock anybody out for long.
            ..0 => self.since = now.as_second(),
            0..HOUR => {}
            past if past < 2 * HOUR => *self = Self { since: self.since + HOUR, count: 0, before: self.count },
            _ => *self = Self::beginning(now),
        }
    }

    /// The count of the last sixty minutes, taking the hour before as evenly spread.
    fn used(&self, now: Timestamp) -> u32 {
        let left = self.since + HOUR - now.as_second();
        let share = i64::from(self.before) * left / HOUR;
        self.count.saturating_add(u32::try_from(share).unwrap_or(0))
    }
}

/// Drops what no longer counts; if that frees nothing, half of the least busy. Those who are being slowed stay.
fn make_room<K: Eq + Hash + Clone>(windows: &mut HashMap<K, Window>, now: Timestamp) {
    let old = now.as_second() - 2 * HOUR;
    windows.retain(|_, window| window.since > old);
    if windows.len() >= KEYS_MAX {
        let mut counts: Vec<u32> = windows.values().map(|window| window.count).collect();
        let middle = counts.len() / 2;
        let (_, median, _) = counts.select_nth_unstable(middle);
        let median = *median;
        let mut room = KEYS_MAX / 2;
        windows.retain(|_, window| {
            let drop = window.count <= median && room > 0;
            room -= usize::from(drop);
            !drop
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(1_800_000_000 + second).unwrap()
    }

    #[test]
    fn sixty_people_behind_one_address_are_never_slowed() {
        let counters = Counters::new(Rule::FILING, true);
        for i in 0..60 {
            assert_eq!(counters.count(&1, at(i * 60)), Verdict::Free, "{i}");
        }
    }

    #[test]
    fn above_it_is_slowed_then_refused_and_only_for_that_address() {
        let counters = Counters::new(Rule::FILING, true);
        let verdicts: Vec<Verdict> = (0..400).map(|_| counters.count(&1, at(0))).collect();
        assert_eq!(verdicts.iter().filter(|v| **v == Verdict::Free).count(), 60);
        assert_eq!(verdicts.iter().filter(|v| matches!(v, Verdict::Slow(_))).count(), 240);
        assert_eq!(verdicts[299], Verdict::Slow(Rule::FILING.slowest));
        assert_eq!(verdicts[300], Verdict::Refuse);
        assert_eq!(counters.count(&2, at(0)), Verdict::Free);
        let grows = |a: &[Verdict]| matches!((a[0], a[1]), (Verdict::Slow(x), Verdict::Slow(y)) if x <= y);
        assert!(verdicts[60..300].windows(2).all(grows));
    }

    #[test]
    fn waiting_helps_and_knocking_on_does_not_hurt() {
        let counters = Counters::new(Rule::SIGN_IN_ACCOUNT, true);
        for _ in 0..1000 {
            counters.count(&"leyla", at(0));
        }
        assert_eq!(counters.count(&"leyla", at(3599)), Verdict::Refuse);
        assert_ne!(counters.count(&"leyla", at(3600 + 1800)), Verdict::Refuse);
        assert_eq!(counters.count(&"leyla", at(3 * 3600)), Verdict::Free);
    }

    #[test]
    fn nobody_gains_by_asking_across_a_full_hour_or_while_the_clock_jumps() {
        let counters = Counters::new(Rule::FILING, true);
        for i in 0..300 {
            assert_ne!(counters.count(&1, at(3500 + i)), Verdict::Refuse, "{i}");
        }
        assert_eq!(counters.count(&1, at(3800)), Verdict::Refuse);
        assert_eq!(counters.count(&1, at(-7200)), Verdict::Refuse, "the clock was put back");
        assert_eq!(counters.count(&1, at(0)), Verdict::Free, "two hours later it is over");
    }

    #[test]
    fn a_success_forgives_and_off_lets_everything_pass() {
        let counters = Counters::new(Rule::SIGN_IN_ACCOUNT, true);
        for _ in 0..10 {
            counters.count(&1, at(0));
        }
        counters.forgive(&1);
        assert_eq!(counters.count(&1, at(0)), Verdict::Free);
        let off = Counters::new(Rule::SIGN_IN_ACCOUNT, false);
        assert!((0..1000).all(|_| off.count(&1, at(0)) == Verdict::Free));
    }

    #[test]
    fn taking_back_one_leaves_the_others_counted() {
        let counters = Counters::new(Rule::SIGN_IN_ACCOUNT, true);
        for _ in 0..Rule::SIGN_IN_ACCOUNT.most {
            counters.count(&1, at(0));
        }
        counters.take_back(&1);
        assert_ne!(counters.count(&1, at(0)), Verdict::Refuse);
        assert_eq!(counters.count(&1, at(0)), Verdict::Refuse);
    }

    #[test]
    fn more_than_the_free_ones_of_an_hour_are_seen_without_counting() {
        let all = Counters::new(Rule::ALL_FILINGS, true);
        for _ in 0..600 {
            assert_eq!(all.count(&(), at(0)), Verdict::Free);
        }
        assert!(!all.is_above(&(), at(0)) && !all.is_above(&(), at(0)));
        assert_eq!(all.count(&(), at(0)), Verdict::Slow(Duration::ZERO));
        assert!(all.is_above(&(), at(0)));
        assert!(!all.is_above(&(), at(3600 + 1800)), "it passes");
        let off = Counters::new(Rule::ALL_FILINGS, false);
        assert!((0..700).all(|_| off.count(&(), at(0)) == Verdict::Free) && !off.is_above(&(), at(0)));
    }

    #[test]
    fn the_map_stays_bounded_and_keeps_the_busy() {
        let counters = Counters::new(Rule::FILING, true);
        for _ in 0..300 {
            counters.count(&u32::MAX, at(0));
        }
        for key in 0..200_000 {
            counters.count(&key, at(0));
        }
        assert!(counters.windows.lock().unwrap().len() <= KEYS_MAX);
        assert_eq!(counters.count(&u32::MAX, at(0)), Verdict::Refuse);
    }
}
