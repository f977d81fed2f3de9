//! One-time codes of staff (RFC 6238: SHA-1, six digits, thirty seconds), as every authenticator app makes them.

use huquq_domain::given::{NoRandomness, Random};
use jiff::Timestamp;
use totp_rs::{Algorithm, Builder, Totp};
use zeroize::Zeroizing;

/// Octets of a new secret: the 160 bits that RFC 4226 recommends.
pub const SECRET_BYTES: usize = 20;
const STEP_SECONDS: u64 = 30;
/// Steps before and after that are accepted too: phones' clocks drift.
const SKEW: u16 = 1;
/// What an app shows above the code.
const ISSUER: &str = "Huquq";

/// Why a code cannot be checked or shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TotpError {
    /// The secret is too short to be one of ours.
    #[error("the secret is not one of ours")]
    Secret,
    /// The login cannot stand in an address.
    #[error("the login cannot stand in the address of a secret")]
    Login,
}

/// A secret shared with one person's app. No `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(Zeroizing<Vec<u8>>);

impl Secret {
    /// Draws a new one.
    ///
    /// # Errors
    /// [`NoRandomness`] if the source fails.
    pub fn draw(random: &dyn Random) -> Result<Self, NoRandomness> {
        let mut bytes = Zeroizing::new(vec![0; SECRET_BYTES]);
        random.fill(&mut bytes)?;
        Ok(Self(bytes))
    }

    /// As kept in the store.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Self {
        Self(Zeroizing::new(bytes.to_vec()))
    }

    /// For the store.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// As typed into an app by hand, in groups of four.
    #[must_use]
    pub fn in_groups(&self) -> String {
        let text = data_encoding::BASE32_NOPAD.encode(&self.0);
        text.as_bytes().chunks(4).map(String::from_utf8_lossy).collect::<Vec<_>>().join(" ")
    }

    /// The `otpauth://` address an app reads.
    ///
    /// # Errors
    /// [`TotpError`] if the login cannot stand in it.
    pub fn otpauth(&self, login: &str) -> Result<String, TotpError> {
        self.totp(login)?.to_url().map_err(|_| TotpError::Login)
    }

    /// The time step that `typed` is the code of, if it is one now. Whoever accepts it must spend the step: a code counts
    /// once.
    ///
    /// # Errors
    /// [`TotpError::Secret`] if the kept secret is broken.
    pub fn step_of(&self, typed: &str, now: Timestamp) -> Result<Option<i64>, TotpError> {
        // People type "123 456", and some keyboards give another script's digits.
        let digits: String =
            typed.chars().filter(|c| !c.is_whitespace() && *c != '-').filter_map(ascii).take(7).collect();
        let Ok(seconds) = u64::try_from(now.as_second()) else { return Ok(None) };
        let step = self.totp("check")?.check(&digits, seconds);
        Ok(step.and_then(|step| i64::try_from(step).ok()))
    }

    /// The code at a moment. For tests and for `--password-stdin` set-ups that test themselves.
    ///
    /// # Errors
    /// [`TotpError::Secret`] if the secret is broken.
    pub fn code_at(&self, now: Timestamp) -> Result<String, TotpError> {
        let seconds = u64::try_from(now.as_second()).unwrap_or_default();
        Ok(self.totp("code")?.generate(seconds).to_string())
    }

    fn totp(&self, login: &str) -> Result<Totp, TotpError> {
        if self.0.len() < SECRET_BYTES {
            return Err(TotpError::Secret);
        }
        Builder::new()
            .with_algorithm(Algorithm::SHA1)
            .with_digits(6)
            .with_skew(SKEW)
            .with_step_duration(STEP_SECONDS)
            .with_secret(totp_rs::Secret::new(self.0.as_slice().into()))
            .with_issuer(Some(ISSUER))
            .with_account_name(login)
            .build()
            .map_err(|_| TotpError::Login)
    }
}

/// A digit of any script as an ASCII digit; anything else as it is, so that it fails the check.
fn ascii(c: char) -> Option<char> {
    Some(huquq_domain::date::ascii_digit(c).unwrap_or(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The secret of RFC 6238, appendix B, and the last six of its eight digits.
    fn rfc() -> Secret {
        Secret::from_bytes(b"12345678901234567890")
    }

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    #[test]
    fn the_codes_of_the_rfc() {
        for (second, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
        ] {
            assert_eq!(rfc().code_at(at(second)).unwrap(), code);
            assert_eq!(rfc().step_of(code, at(second)).unwrap(), Some(second / 30));
        }
    }

    #[test]
    fn one_step_before_and_after_is_accepted_and_no_more() {
        let now = 1_800_000_000;
        for (away, accepted) in [(-60, false), (-30, true), (0, true), (30, true), (60, false)] {
            let code = rfc().code_at(at(now + away)).unwrap();
            let step = rfc().step_of(&code, at(now)).unwrap();
            assert_eq!(step, accepted.then_some((now + away) / 30), "{away}");
        }
    }

    #[test]
    fn codes_are_read_as_people_type_them() {
        for typed in ["287082", " 287 082 ", "287-082", "٢٨٧٠٨٢", "۲۸۷۰۸۲"] {
            assert_eq!(rfc().step_of(typed, at(59)).unwrap(), Some(1), "{typed}");
        }
        for typed in ["", "28708", "2870822", "28708x", "0287082"] {
            assert_eq!(rfc().step_of(typed, at(59)).unwrap(), None, "{typed}");
        }
    }

    #[test]
    fn an_app_can_read_the_address() {
        let address = rfc().otpauth("leyla.a").unwrap();
        assert!(address.starts_with("otpauth://totp/Huquq:leyla.a?"), "{address}");
        assert!(address.contains("secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"), "{address}");
        assert!(address.contains("issuer=Huquq"), "{address}");
        assert_eq!(rfc().in_groups(), "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
    }

    #[test]
    fn a_broken_secret_opens_nothing() {
        assert_eq!(Secret::from_bytes(b"").step_of("000000", at(59)), Err(TotpError::Secret));
    }
}
