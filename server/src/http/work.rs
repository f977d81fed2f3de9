//! A little work for a browser while somebody floods the form: find a number whose hash with our text begins with zeros.
//!
//! It costs a telephone seconds once and a flood its speed. The text is marked for one draft, so a solution files one complaint
//! at most, and nothing has to be remembered. Who cannot do the work waits a minute instead.

use jiff::{SignedDuration, Timestamp};
use sha2::{Digest, Sha256};

/// Leading zero bits: 65,000 hashes on average.
pub const BITS: u32 = 16;
/// How long a solution counts.
pub const VALID: SignedDuration = SignedDuration::from_mins(20);
/// A number longer than this is no solution of ours.
const DIGITS_MAX: usize = 20;

/// Whether `answer`, a decimal number, solves `challenge`: SHA-256 of `challenge:answer` begins with [`BITS`] zero bits.
#[must_use]
pub fn is_solution(challenge: &str, answer: &str) -> bool {
    let fits = !answer.is_empty() && answer.len() <= DIGITS_MAX && answer.bytes().all(|byte| byte.is_ascii_digit());
    fits && zeros(&Sha256::digest(format!("{challenge}:{answer}"))) >= BITS
}

/// Whether work given out at `since` still counts. A clock that was set back spoils none.
#[must_use]
pub fn counts(since: Timestamp, now: Timestamp) -> bool {
    now.duration_since(since) <= VALID
}

fn zeros(hash: &[u8]) -> u32 {
    let mut zeros = 0;
    for byte in hash {
        zeros += byte.leading_zeros();
        if *byte != 0 {
            break;
        }
    }
    zeros
}

/// The first number that solves it, for tests.
#[cfg(test)]
fn solved(challenge: &str) -> String {
    (0u32..).map(|number| number.to_string()).find(|answer| is_solution(challenge, answer)).unwrap()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_solution_is_found_and_fits_its_own_challenge_only() {
        let answer = solved("1800000000.abc");
        assert!(is_solution("1800000000.abc", &answer));
        assert!(!is_solution("1800000000.abd", &answer) || !is_solution("1800000000.abe", &answer));
        for wrong in ["", " ", "-1", "+1", "1e5", "٣", &format!("0{}", "0".repeat(30)), &format!("{answer} ")] {
            assert!(!is_solution("1800000000.abc", wrong), "{wrong:?}");
        }
    }

    #[test]
    fn zero_bits_are_counted_from_the_front() {
        assert_eq!(zeros(&[0xff, 0]), 0);
        assert_eq!(zeros(&[0x01, 0]), 7);
        assert_eq!(zeros(&[0, 0x80]), 8);
        assert_eq!(zeros(&[0, 0, 0x10]), 19);
        assert_eq!(zeros(&[0; 4]), 32);
    }

    #[test]
    fn it_counts_for_twenty_minutes() {
        let at = |seconds: i64| Timestamp::from_second(1_800_000_000 + seconds).unwrap();
        assert!(counts(at(0), at(0)) && counts(at(0), at(1200)) && counts(at(5), at(0)));
        assert!(!counts(at(0), at(1201)));
    }
}
