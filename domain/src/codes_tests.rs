//! Properties of the codes: every one that is drawn reads back, and no slip passes.
#![allow(clippy::unwrap_used)]

use std::sync::Mutex;

use proptest::prelude::*;

use super::*;

/// A random source that plays back given bytes, for ever.
struct Tape(Mutex<(Vec<u8>, usize)>);

impl Tape {
    fn new(bytes: Vec<u8>) -> Self {
        Self(Mutex::new((bytes, 0)))
    }
}

impl Random for Tape {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), NoRandomness> {
        let mut tape = self.0.lock().unwrap();
        for byte in bytes {
            // Bytes above the fair bound are drawn again, so the tape must hold some low ones: the mask sees to it.
            *byte = tape.0[tape.1 % tape.0.len()] & 0x7f;
            tape.1 += 1;
        }
        Ok(())
    }
}

fn a_tape() -> impl Strategy<Value = Vec<u8>> {
    proptest::collection::vec(any::<u8>(), 40..80)
}

proptest! {
    #[test]
    fn a_reference_reads_back_however_it_is_typed(bytes in a_tape(), year in 2020i16..2100) {
        let reference = Reference::draw(year, &Tape::new(bytes)).unwrap();
        let shown = reference.to_string();
        prop_assert_eq!(shown.len(), 12);
        prop_assert_eq!(Reference::parse(&shown), Ok(reference));
        let sloppy = shown.replace('-', " ").replace('0', "o").replace('1', "l").to_lowercase();
        prop_assert_eq!(Reference::parse(&sloppy), Ok(reference));
    }

    #[test]
    fn no_single_error_passes_in_a_reference(bytes in a_tape(), year in 2020i16..2100) {
        let shown = Reference::draw(year, &Tape::new(bytes)).unwrap().to_string().replace('-', "");
        for position in 0..shown.len() {
            for wrong in ALPHABET.iter().map(|b| char::from(*b)) {
                let mut typed: Vec<char> = shown.chars().collect();
                if typed[position] == wrong { continue; }
                typed[position] = wrong;
                let typed: String = typed.into_iter().collect();
                prop_assert!(Reference::parse(&typed).is_err(), "{typed} passed for {shown}");
            }
        }
    }

    #[test]
    fn no_swap_of_neighbours_passes_in_a_reference(bytes in a_tape(), year in 2020i16..2100) {
        let shown = Reference::draw(year, &Tape::new(bytes)).unwrap().to_string().replace('-', "");
        for position in 0..shown.len() - 1 {
            let mut typed: Vec<char> = shown.chars().collect();
            if typed[position] == typed[position + 1] { continue; }
            typed.swap(position, position + 1);
            let typed: String = typed.into_iter().collect();
            prop_assert!(Reference::parse(&typed).is_err(), "{typed} passed for {shown}");
        }
    }

    #[test]
    fn an_access_code_reads_back_and_no_slip_passes(bytes in a_tape()) {
        let code = AccessCode::draw(&Tape::new(bytes)).unwrap();
        let shown = code.in_groups();
        prop_assert_eq!(shown.len(), 24);
        prop_assert!(AccessCode::parse(&shown).is_ok_and(|read| read == code));
        let digits: Vec<char> = shown.chars().filter(|c| *c != ' ').collect();
        for position in 0..digits.len() {
            for wrong in '0'..='9' {
                if digits[position] == wrong { continue; }
                let mut typed = digits.clone();
                typed[position] = wrong;
                prop_assert!(AccessCode::parse(&typed.iter().collect::<String>()).is_err());
            }
            if position + 1 < digits.len() && digits[position] != digits[position + 1] {
                let mut typed = digits.clone();
                typed.swap(position, position + 1);
                prop_assert!(AccessCode::parse(&typed.iter().collect::<String>()).is_err());
            }
        }
    }

    #[test]
    fn reading_codes_never_panics(typed in "\\PC{0,40}") {
        let _ = Reference::parse(&typed);
        let _ = AccessCode::parse(&typed);
    }
}

#[test]
fn native_digits_and_isolates_are_read() {
    let code = AccessCode::draw(&Tape::new((0..60).collect())).unwrap();
    let persian: String = code
        .in_groups()
        .chars()
        .map(|c| c.to_digit(10).and_then(|d| char::from_u32('۰' as u32 + d)).unwrap_or(c))
        .collect();
    assert!(AccessCode::parse(&format!("\u{2068}{persian}\u{2069}")).is_ok_and(|read| read == code));
}

#[test]
fn wrong_lengths_are_told_apart_from_wrong_characters() {
    assert_eq!(Reference::parse("26-7K3M-9Q"), Err(CodeError::Length));
    assert_eq!(Reference::parse("26-7K3M-9QXDD"), Err(CodeError::Length));
    assert_eq!(Reference::parse("26-7K3M-9Q!D"), Err(CodeError::Character));
    assert!(AccessCode::parse("123").is_err_and(|e| e == CodeError::Length));
}
