//! Passwords of staff: what is accepted, and how they are kept (Argon2id, never in clear).

use std::sync::LazyLock;

use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};
use huquq_domain::given::Random;
use secrecy::{ExposeSecret, SecretString};
use tokio::sync::Semaphore;

/// Characters a password must have. With a second factor 12 is more than the standard asks.
pub const SHORTEST: usize = 12;
/// Characters it must have besides the login, the name and the like.
const SHORTEST_UNKNOWN: usize = 8;
/// Characters a password may have; a bound, so that hashing has one.
pub const LONGEST: usize = 256;
/// Memory of one hash, in KiB: 64 MiB.
const MEMORY_KIB: u32 = 64 * 1024;
const PASSES: u32 = 3;
const LANES: u32 = 1;
const SALT_BYTES: usize = 16;
/// Hashes at once: with 64 MiB each they must not push the public pages out of memory.
const AT_ONCE: usize = 2;

static PLACES: Semaphore = Semaphore::const_new(AT_ONCE);

/// Why a password is not accepted or cannot be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PasswordError {
    /// Fewer than [`SHORTEST`] characters.
    #[error("the password is shorter than {SHORTEST} characters")]
    Short,
    /// More than [`LONGEST`] characters.
    #[error("the password is longer than {LONGEST} characters")]
    Long,
    /// Easily guessed: a common password, a pattern, or made of the login or the name.
    #[error("the password is easily guessed")]
    Weak,
    /// It could not be hashed. Nothing was kept.
    #[error("the password could not be hashed")]
    Failed,
}

/// Whether a new password is good enough. `known` are words an attacker would try first: the login and the name.
/// Any characters are allowed; there is no rule about kinds of them.
///
/// # Errors
/// The first reason against it.
pub fn check(password: &SecretString, known: &[&str]) -> Result<(), PasswordError> {
    let password = password.expose_secret();
    let length = password.chars().count();
    if length < SHORTEST {
        return Err(PasswordError::Short);
    }
    if length > LONGEST {
        return Err(PasswordError::Long);
    }
    let mut words: Vec<&str> = known.iter().flat_map(|text| text.split(|c: char| !c.is_alphanumeric())).collect();
    words.extend(known);
    words.extend(["huquq", "ombudsman", "916"]);
    words.retain(|word| !word.is_empty());
    // Several known words in a row look long to the estimate, and are the first thing a colleague would try.
    if unknown_part(password, &words) < SHORTEST_UNKNOWN {
        return Err(PasswordError::Weak);
    }
    if zxcvbn::zxcvbn(password, &words).score() < zxcvbn::Score::Three { Err(PasswordError::Weak) } else { Ok(()) }
}

/// Characters that are left when every known word is taken out.
fn unknown_part(password: &str, known: &[&str]) -> usize {
    // ASCII only: lower-casing Azerbaijani or Turkish text needs its language, and a missed match only costs strictness.
    let mut left = password.to_ascii_lowercase();
    for word in known.iter().filter(|word| word.chars().count() >= 3) {
        left = left.replace(&word.to_ascii_lowercase(), "");
    }
    left.chars().count()
}

/// Hashes off the async threads, two at a time.
///
/// # Errors
/// [`PasswordError::Failed`] if there is no randomness or no memory.
pub async fn hash(password: SecretString, random: &dyn Random) -> Result<String, PasswordError> {
    let mut salt = [0u8; SALT_BYTES];
    random.fill(&mut salt).map_err(|_| PasswordError::Failed)?;
    let _place = PLACES.acquire().await.map_err(|_| PasswordError::Failed)?;
    let hashed = tokio::task::spawn_blocking(move || {
        let hashed = argon2().hash_password_with_salt(password.expose_secret().as_bytes(), &salt);
        hashed.map(|hash| hash.to_string()).map_err(|_| PasswordError::Failed)
    });
    hashed.await.map_err(|_| PasswordError::Failed)?
}

/// Whether `password` is the one behind `kept`. Without a kept hash (an unknown login) the same work is done for nothing,
/// so that the time does not tell which logins exist.
pub async fn verify(password: SecretString, kept: Option<String>) -> bool {
    if password.expose_secret().chars().count() > LONGEST {
        return false;
    }
    let Ok(_place) = PLACES.acquire().await else { return false };
    let verified = tokio::task::spawn_blocking(move || {
        let known = kept.is_some();
        let kept = kept.unwrap_or_else(|| NOBODY.clone());
        let right = PasswordHash::new(&kept)
            .is_ok_and(|hash| argon2().verify_password(password.expose_secret().as_bytes(), &hash).is_ok());
        known && right
    });
    verified.await.unwrap_or(false)
}

/// A hash that no password is meant to open; its only use is to take as long as a real one.
static NOBODY: LazyLock<String> = LazyLock::new(|| {
    let hashed = argon2().hash_password_with_salt(b"nobody", &[0; SALT_BYTES]);
    hashed.map(|hash| hash.to_string()).unwrap_or_default()
});

fn argon2() -> Argon2<'static> {
    let params = Params::new(MEMORY_KIB, PASSES, LANES, None).unwrap_or_default();
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::world::SystemRandom;

    #[test]
    fn short_long_and_guessable_passwords_are_refused() {
        let known = ["leyla.aliyeva", "Leyla Əliyeva"];
        for (password, expected) in [
            ("elevenchars", Err(PasswordError::Short)),
            ("пароль", Err(PasswordError::Short)),
            ("password1234", Err(PasswordError::Weak)),
            ("aaaaaaaaaaaaaaaa", Err(PasswordError::Weak)),
            ("qwertyuiop123", Err(PasswordError::Weak)),
            ("leyla.aliyeva", Err(PasswordError::Weak)),
            ("aliyevaleyla916", Err(PasswordError::Weak)),
            ("kettle-orbit-velvet-17", Ok(())),
            ("dəniz külək yağış günəş", Ok(())),
        ] {
            assert_eq!(check(&password.into(), &known), expected, "{password}");
        }
        assert_eq!(check(&"x".repeat(LONGEST + 1).into(), &known), Err(PasswordError::Long));
    }

    #[tokio::test]
    async fn a_hash_opens_with_its_password_only() {
        let hashed = hash("kettle-orbit-velvet-17".into(), &SystemRandom).await.unwrap();
        assert!(hashed.starts_with("$argon2id$v=19$m=65536,t=3,p=1$"), "{hashed}");
        assert!(verify("kettle-orbit-velvet-17".into(), Some(hashed.clone())).await);
        assert!(!verify("kettle-orbit-velvet-18".into(), Some(hashed.clone())).await);
        assert!(!verify("".into(), Some(hashed)).await);
        assert!(!verify("nobody".into(), None).await);
        assert!(!verify("anything".into(), Some("no hash".into())).await);
    }

    #[tokio::test]
    async fn two_hashes_of_one_password_differ() {
        let (a, b) =
            (hash("same".into(), &SystemRandom).await.unwrap(), hash("same".into(), &SystemRandom).await.unwrap());
        assert_ne!(a, b);
    }
}
