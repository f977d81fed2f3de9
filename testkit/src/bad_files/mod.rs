//! Files that people, hurried programs and enemies send, each with the end it must have and why. All are made by code, part by
//! part; nothing in them does harm, and the scanner's test pattern is put together only when it is asked for.

mod disguised;
mod kinds;
pub mod make;
mod names;
mod packed;

use huquq_domain::attachments::{FileKind, Refused};

/// What must become of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// It is kept as this kind. Without a scanner it counts as not scanned; with one, the scanner finds nothing.
    Kept(FileKind),
    /// It is kept as this kind, and a scanner that knows the test pattern finds it.
    Infected(FileKind),
    /// It is not taken.
    Refused(Refused),
}

impl End {
    /// The kind as which it is kept, if it is.
    #[must_use]
    pub const fn kind(self) -> Option<FileKind> {
        match self {
            Self::Kept(kind) | Self::Infected(kind) => Some(kind),
            Self::Refused(_) => None,
        }
    }
}

/// One line of the manifest.
#[derive(Clone)]
pub struct BadFile {
    /// The name that the browser gives.
    pub name: String,
    /// The name that is kept and shown.
    pub shown: String,
    /// What it holds.
    pub content: Vec<u8>,
    /// What must become of it.
    pub end: End,
    /// Why, in a few words.
    pub why: &'static str,
}

impl BadFile {
    fn new(name: &str, content: impl Into<Vec<u8>>, end: End, why: &'static str) -> Self {
        Self { name: name.to_owned(), shown: name.to_owned(), content: content.into(), end, why }
    }

    fn kept(name: &str, content: impl Into<Vec<u8>>, kind: FileKind, why: &'static str) -> Self {
        Self::new(name, content, End::Kept(kind), why)
    }

    fn infected(name: &str, content: impl Into<Vec<u8>>, kind: FileKind, why: &'static str) -> Self {
        Self::new(name, content, End::Infected(kind), why)
    }

    fn refused(name: &str, content: impl Into<Vec<u8>>, refused: Refused, why: &'static str) -> Self {
        Self::new(name, content, End::Refused(refused), why)
    }

    fn shown_as(mut self, shown: &str) -> Self {
        shown.clone_into(&mut self.shown);
        self
    }
}

/// The whole manifest.
#[must_use]
pub fn manifest() -> Vec<BadFile> {
    [kinds::files(), disguised::files(), packed::files(), names::files()].into_iter().flatten().collect()
}

/// The pattern that every virus scanner knows. Put together here, so that no scanner finds it in this file.
#[must_use]
pub fn eicar() -> Vec<u8> {
    ["X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR", "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"].join("-").into_bytes()
}

#[cfg(test)]
mod tests {
    use huquq_domain::attachments::{Looker, shown_name};

    use super::*;
    use crate::files::written;

    #[test]
    fn the_manifest_knows_every_kind_and_every_reason_that_lies_in_a_file() {
        let files = manifest();
        assert!(files.len() >= 60, "{}", files.len());
        for file in &files {
            assert!(!file.why.is_empty(), "{:?} ends so without a reason", file.name);
        }
        for kind in FileKind::ALL {
            assert!(files.iter().any(|file| file.end.kind() == Some(*kind)), "{kind:?} is not tried");
        }
        // The other reasons are limits: they lie in what is there already.
        for refused in
            [Refused::Empty, Refused::Program, Refused::Page, Refused::Archive, Refused::OldDocument, Refused::Unknown]
        {
            assert!(files.iter().any(|file| file.end == End::Refused(refused)), "{refused:?} is not tried");
        }
    }

    #[test]
    fn the_rules_say_of_each_what_the_manifest_says() {
        for file in manifest() {
            let shown = shown_name(&written(&file.name).replace("%22", "\""));
            assert_eq!(shown, file.shown, "{:?}", file.name);
            let mut looker = Looker::default();
            looker.take(&file.content);
            let found = looker.finish(&shown).map(|found| found.kind);
            let said = match file.end {
                End::Kept(kind) | End::Infected(kind) => Ok(kind),
                End::Refused(refused) => Err(refused),
            };
            assert_eq!(found, said, "{:?}: {}", file.name, file.why);
        }
    }

    #[test]
    fn the_bombs_are_bombs() {
        let zeros = make::zeros(1);
        // One block with fixed codes: a zero, 258 more of it, the end.
        assert_eq!(zeros, [0x63, 0x18, 0x05, 0x00]);
        assert!(make::zeros(40_000).len() < 70_000, "ten megabytes in less than seventy kilobytes");
        assert_eq!(make::crc(b"123456789"), 0xcbf4_3926);
    }
}
