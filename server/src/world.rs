//! The real clock and the real random source: made once in `main`, passed down from there.

use huquq_domain::given::{Clock, NoRandomness, Random};
use jiff::Timestamp;

/// The system's clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        #[allow(clippy::disallowed_methods, reason = "the one place where time is taken and not given")]
        Timestamp::now()
    }
}

/// The system's random source.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemRandom;

impl Random for SystemRandom {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), NoRandomness> {
        #[allow(clippy::disallowed_methods, reason = "the one place where randomness is taken and not given")]
        getrandom::fill(bytes).map_err(|_| NoRandomness)
    }
}
