//! The codes a person reads aloud: the public reference and the secret access code.
//!
//! Both carry a check character, so that a slip of one character or a swap of two neighbours never opens or names another
//! complaint. The forms are fixed in the outside description of the program.

use std::fmt;

use crate::given::{NoRandomness, Random, below};

/// Crockford's base32: no I, L, O, U, so that nothing is read two ways.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Random symbols of a reference (35 bits).
const RANDOM_SYMBOLS: usize = 7;
/// Digits of an access code, the check digit included.
const ACCESS_DIGITS: usize = 20;

/// Why a typed code is not one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CodeError {
    /// It has more or fewer characters than the form has.
    #[error("wrong length")]
    Length,
    /// It has a character that the form does not use.
    #[error("a character that is not used")]
    Character,
    /// The check character does not fit: something was mistyped.
    #[error("the check character does not fit")]
    Check,
}

/// The public number of a complaint: `26-7K3M-9QXD`. Safe to read aloud, to print and to log in staff addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Reference {
    year: u8,
    symbols: [u8; RANDOM_SYMBOLS],
}

impl Reference {
    /// Draws a new reference for `year` (the office's civil year; only its last two digits are kept).
    ///
    /// # Errors
    /// [`NoRandomness`] if the source fails.
    pub fn draw(year: i16, random: &dyn Random) -> Result<Self, NoRandomness> {
        let mut symbols = [0u8; RANDOM_SYMBOLS];
        for symbol in &mut symbols {
            *symbol = below(random, 32)?;
        }
        Ok(Self { year: u8::try_from(year.rem_euclid(100)).unwrap_or_default(), symbols })
    }

    /// Reads what a person typed: any case, `O` as 0, `I` and `L` as 1, spaces and hyphens anywhere, any script's digits.
    ///
    /// # Errors
    /// [`CodeError`] naming the first thing that does not fit.
    pub fn parse(typed: &str) -> Result<Self, CodeError> {
        let mut values = Vec::with_capacity(10);
        for c in typed.chars().filter(|c| !is_separator(*c)) {
            values.push(symbol_value(c).ok_or(CodeError::Character)?);
            if values.len() > 10 {
                return Err(CodeError::Length);
            }
        }
        if values.len() != 10 {
            return Err(CodeError::Length);
        }
        if values[0] > 9 || values[1] > 9 {
            return Err(CodeError::Character);
        }
        let mut symbols = [0u8; RANDOM_SYMBOLS];
        symbols.copy_from_slice(&values[2..9]);
        let reference = Self { year: values[0] * 10 + values[1], symbols };
        if reference.check() == values[9] { Ok(reference) } else { Err(CodeError::Check) }
    }

    /// Weighted sum over GF(32). The weights are α⁹ … α¹, the check symbol's is α⁰: all are non-zero (every single error
    /// changes the sum) and neighbours differ (every swap of neighbours changes it).
    fn check(self) -> u8 {
        let digits = [self.year / 10, self.year % 10];
        digits
            .into_iter()
            .chain(self.symbols)
            .zip((1..=9u32).rev())
            .fold(0, |sum, (value, power)| sum ^ gf32_times_alpha(value, power))
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let letter = |value: u8| char::from(ALPHABET[usize::from(value) % 32]);
        write!(f, "{:02}-", self.year)?;
        for (i, symbol) in self.symbols.iter().enumerate() {
            if i == 4 {
                f.write_str("-")?;
            }
            write!(f, "{}", letter(*symbol))?;
        }
        write!(f, "{}", letter(self.check()))
    }
}

impl std::str::FromStr for Reference {
    type Err = CodeError;
    fn from_str(s: &str) -> Result<Self, CodeError> {
        Self::parse(s)
    }
}

/// Multiplies by α^`power` in GF(32) built on x⁵ + x² + 1, in which α = x generates all 31 non-zero elements.
fn gf32_times_alpha(mut value: u8, power: u32) -> u8 {
    for _ in 0..power {
        value <<= 1;
        if value & 0b10_0000 != 0 {
            value ^= 0b10_0101;
        }
    }
    value
}

fn symbol_value(c: char) -> Option<u8> {
    let c = match crate::date::ascii_digit(c).unwrap_or(c).to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    ALPHABET.iter().position(|a| char::from(*a) == c).and_then(|p| u8::try_from(p).ok())
}

fn is_separator(c: char) -> bool {
    c.is_whitespace() || matches!(c, '-' | '‐' | '‑' | '–' | '—' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}')
}

/// The secret shown once on filing: 19 random digits and a Damm digit (63 bits), spoken in five groups of four.
///
/// It has no `Debug` and no `Display`: whoever shows it must say so by calling [`AccessCode::in_groups`].
#[derive(Clone, PartialEq, Eq)]
pub struct AccessCode([u8; ACCESS_DIGITS]);

impl AccessCode {
    /// Draws a new code.
    ///
    /// # Errors
    /// [`NoRandomness`] if the source fails.
    pub fn draw(random: &dyn Random) -> Result<Self, NoRandomness> {
        let mut digits = [0u8; ACCESS_DIGITS];
        for digit in &mut digits[..ACCESS_DIGITS - 1] {
            *digit = below(random, 10)?;
        }
        digits[ACCESS_DIGITS - 1] = damm(&digits[..ACCESS_DIGITS - 1]);
        Ok(Self(digits))
    }

    /// Reads what a person typed; spaces, hyphens and any script's digits are fine.
    ///
    /// # Errors
    /// [`CodeError`] naming the first thing that does not fit.
    pub fn parse(typed: &str) -> Result<Self, CodeError> {
        let mut digits = [0u8; ACCESS_DIGITS];
        let mut count = 0;
        for c in typed.chars().filter(|c| !is_separator(*c)) {
            let value = crate::date::ascii_digit(c).and_then(|c| c.to_digit(10)).ok_or(CodeError::Character)?;
            *digits.get_mut(count).ok_or(CodeError::Length)? = u8::try_from(value).map_err(|_| CodeError::Character)?;
            count += 1;
        }
        if count != ACCESS_DIGITS {
            return Err(CodeError::Length);
        }
        if damm(&digits) == 0 { Ok(Self(digits)) } else { Err(CodeError::Check) }
    }

    /// The code as it is shown and spoken: `1234 5678 9012 3456 7890`.
    #[must_use]
    pub fn in_groups(&self) -> String {
        let mut text = String::with_capacity(ACCESS_DIGITS + 4);
        for (i, digit) in self.0.iter().enumerate() {
            if i > 0 && i % 4 == 0 {
                text.push(' ');
            }
            text.push(char::from(b'0' + digit));
        }
        text
    }

    /// The bare digits, for hashing.
    #[must_use]
    pub fn digits(&self) -> [u8; ACCESS_DIGITS] {
        self.0.map(|digit| b'0' + digit)
    }
}

/// A totally anti-symmetric quasigroup of order 10 (H. M. Damm, 2004): catches every single error and neighbour swap.
const DAMM: [[u8; 10]; 10] = [
    [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
    [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
    [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
    [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
    [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
    [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
    [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
    [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
    [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
    [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
];

fn damm(digits: &[u8]) -> u8 {
    digits.iter().fold(0, |row, digit| DAMM[usize::from(row) % 10][usize::from(*digit) % 10])
}

#[cfg(test)]
#[path = "codes_tests.rs"]
mod tests;
