//! What the domain is given and never takes: the time and randomness.

use jiff::Timestamp;

/// Tells the time. One real clock is made in `main` and passed down; tests pass one they can move.
pub trait Clock: Send + Sync {
    /// The present moment.
    fn now(&self) -> Timestamp;
}

/// Gives random bytes fit for secrets.
pub trait Random: Send + Sync {
    /// Fills the whole of `bytes`.
    ///
    /// # Errors
    /// [`NoRandomness`] if the system's source fails; nothing may be made from `bytes` then.
    fn fill(&self, bytes: &mut [u8]) -> Result<(), NoRandomness>;
}

/// The system's random source failed.
#[derive(Debug, Clone, Copy, thiserror::Error)]
#[error("the system's random source failed")]
pub struct NoRandomness;

/// Draws a number below `bound` without bias: draws that fall into the uneven rest are thrown away.
///
/// # Errors
/// [`NoRandomness`] if the source fails.
pub fn below(random: &dyn Random, bound: u8) -> Result<u8, NoRandomness> {
    let fair = u8::MAX - (u8::MAX % bound);
    loop {
        let mut byte = [0u8; 1];
        random.fill(&mut byte)?;
        if byte[0] < fair {
            return Ok(byte[0] % bound);
        }
    }
}
