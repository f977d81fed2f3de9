//! A clock that tests move and randomness that repeats.
#![expect(clippy::expect_used, reason = "a test with a wrong moment fails at once")]

use std::sync::{Mutex, PoisonError};

use huquq_domain::given::{Clock, NoRandomness, Random};
use jiff::{SignedDuration, Timestamp};

/// A clock that stands still until a test moves it.
pub struct MovableClock(Mutex<Timestamp>);

impl MovableClock {
    /// A clock that stands at `moment` (RFC 3339).
    #[must_use]
    pub fn at(moment: &str) -> Self {
        Self(Mutex::new(moment.parse().expect("a moment as in RFC 3339")))
    }

    /// Moves it forward, or back by a negative duration.
    pub fn advance(&self, by: SignedDuration) {
        let mut now = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *now = now.checked_add(by).expect("a moment within the calendar");
    }
}

impl Default for MovableClock {
    fn default() -> Self {
        Self::at("2026-11-22T08:00:00Z")
    }
}

impl Clock for MovableClock {
    fn now(&self) -> Timestamp {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Randomness that is the same for the same seed. Never for anything but tests.
pub struct SeededRandom(Mutex<u64>);

impl SeededRandom {
    /// The sequence of this seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(Mutex::new(seed))
    }
}

impl Random for SeededRandom {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), NoRandomness> {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for chunk in bytes.chunks_mut(8) {
            // SplitMix64 (Steele, Lea, Flood 2014): short, and every seed gives a full period.
            *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mut mixed = *state;
            mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            mixed ^= mixed >> 31;
            chunk.copy_from_slice(&mixed.to_le_bytes()[..chunk.len()]);
        }
        Ok(())
    }
}

/// Randomness that fails, as the system's may.
pub struct FailingRandom;

impl Random for FailingRandom {
    fn fill(&self, _: &mut [u8]) -> Result<(), NoRandomness> {
        Err(NoRandomness)
    }
}
