//! A PDF as a test reads it: every stream opened, and what its fonts say their glyphs stand for.

use std::collections::BTreeSet;
use std::io::Read;

use flate2::read::ZlibDecoder;

/// An opened file.
pub struct Pdf {
    /// All of it without blanks, an octet a character, each opened stream at the end.
    pub text: String,
    /// Every character that some glyph stands for.
    pub letters: BTreeSet<char>,
}

impl Pdf {
    /// Opens what can be opened.
    #[must_use]
    pub fn open(bytes: &[u8]) -> Self {
        let mut whole = latin(bytes);
        for stream in streams(bytes) {
            let mut opened = Vec::new();
            // What is no such stream stays closed; what was read of a broken one is shown.
            let _ = ZlibDecoder::new(stream).read_to_end(&mut opened);
            whole.push('\n');
            whole.push_str(&latin(&opened));
        }
        let letters = letters(&whole);
        Self { text: whole.chars().filter(|c| !c.is_ascii_whitespace()).collect(), letters }
    }

    /// How many sheets it has.
    #[must_use]
    pub fn pages(&self) -> usize {
        let mark = "/Type/Page";
        let ends = self.text.match_indices(mark).map(|(at, _)| &self.text[at + mark.len()..]);
        ends.filter(|rest| !rest.starts_with(|c: char| c.is_ascii_alphabetic())).count()
    }

    /// How often something stands in it, blanks left out.
    #[must_use]
    pub fn count(&self, what: &str) -> usize {
        self.text.matches(what).count()
    }

    /// The characters of a text that no glyph stands for.
    #[must_use]
    pub fn lacks(&self, text: &str) -> BTreeSet<char> {
        text.chars().filter(|c| !c.is_whitespace() && !self.letters.contains(c)).collect()
    }
}

fn latin(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| char::from(*byte)).collect()
}

/// What follows each word `stream`, to the end of the file: the packed form knows its own end.
fn streams(bytes: &[u8]) -> Vec<&[u8]> {
    let mark = b"stream";
    let starts = (0..bytes.len()).filter(|at| {
        let before = at.checked_sub(3).and_then(|from| bytes.get(from..*at));
        bytes[*at..].starts_with(mark) && before != Some(&b"end"[..])
    });
    starts
        .map(|at| {
            let rest = &bytes[at + mark.len()..];
            let rest = rest.strip_prefix(b"\r").unwrap_or(rest);
            rest.strip_prefix(b"\n").unwrap_or(rest)
        })
        .collect()
}

/// The right sides of lines such as `<0007> <0259>`, in UTF-16.
fn letters(text: &str) -> BTreeSet<char> {
    let sides = text.split("> <").skip(1).filter_map(|rest| rest.split_once('>')).map(|(hex, _)| hex);
    let units = |hex: &str| -> Option<Vec<u16>> {
        let parts = hex.as_bytes().chunks(4).map(|four| std::str::from_utf8(four).ok());
        parts.map(|four| u16::from_str_radix(four?, 16).ok()).collect()
    };
    let texts = sides.filter_map(units).map(|units| String::from_utf16_lossy(&units));
    texts.flat_map(|text| text.chars().collect::<Vec<_>>()).collect()
}
