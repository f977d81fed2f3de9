//! Files that people send with a complaint: how large, how many, which kinds, under which names.
//!
//! What a file is, its content says, not its name. Nothing here reads a file: bytes are handed in as they pass.

mod heic;
mod kind;
mod name;
mod place;
mod zip;

pub use heic::{Odd, heic_without_place};
pub use kind::{Found, Looker};
pub use name::{ascii_name, download_name, shown_name};
pub use place::Finder;

use crate::role::codes;

/// The most bytes of one file: 25 MB.
pub const FILE_MAX: u64 = 25 * MEGABYTE;
/// The most files of one complaint.
pub const FILES_MAX: usize = 20;
/// The most bytes of all files of one complaint: 200 MB.
pub const ALL_MAX: u64 = 200 * MEGABYTE;
/// The longest name that is kept, in characters.
pub const NAME_MAX: usize = 200;

/// Bytes of a megabyte, as devices show it.
pub const MEGABYTE: u64 = 1024 * 1024;

codes! {
    /// The kinds of files that are taken.
    FileKind {
        /// A photo.
        Jpeg = "jpeg",
        /// A picture of a screen.
        Png = "png",
        /// A picture.
        Webp = "webp",
        /// A photo as some telephones make it.
        Heic = "heic",
        /// A document.
        Pdf = "pdf",
        /// A document of Word.
        Docx = "docx",
        /// A document of `LibreOffice`.
        Odt = "odt",
        /// Plain text.
        Txt = "txt",
        /// A recording.
        Mp3 = "mp3",
        /// A recording as some telephones make it.
        M4a = "m4a",
        /// A recording.
        Ogg = "ogg",
        /// A voice message.
        Opus = "opus",
        /// A recording.
        Aac = "aac",
        /// A recording.
        Wav = "wav",
        /// A film, or a recording in the same frame.
        Mp4 = "mp4",
        /// A recording as some browsers make it.
        Webm = "webm",
    }
}

codes! {
    /// What a person sees in a file.
    FileSort {
        /// Something to look at.
        Picture = "picture",
        /// Something to read.
        Document = "document",
        /// Something to listen to.
        Recording = "recording",
        /// Something to watch.
        Film = "film",
    }
}

codes! {
    /// Why a file is not taken.
    Refused {
        /// It holds nothing.
        Empty = "empty",
        /// It is larger than [`FILE_MAX`].
        TooLarge = "too_large",
        /// There are [`FILES_MAX`] already.
        TooMany = "too_many",
        /// All together would be larger than [`ALL_MAX`].
        AllTooLarge = "all_too_large",
        /// A program or a script.
        Program = "program",
        /// A web page, or a drawing or a table in the language of web pages.
        Page = "page",
        /// A package of files.
        Archive = "archive",
        /// A document of an old or locked form.
        OldDocument = "old_document",
        /// None of the kinds.
        Unknown = "unknown",
    }
}

codes! {
    /// What the virus scanner said of a file.
    Scan {
        /// Nothing yet, or there is no scanner.
        NotScanned = "not_scanned",
        /// It found nothing.
        Clean = "clean",
        /// It found something: the file is kept sealed and given to nobody.
        Infected = "infected",
    }
}

impl FileKind {
    /// The endings of names of this kind, the usual one first.
    #[must_use]
    pub const fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Jpeg => &["jpg", "jpeg", "jpe", "jfif"],
            Self::Png => &["png"],
            Self::Webp => &["webp"],
            Self::Heic => &["heic", "heif"],
            Self::Pdf => &["pdf"],
            Self::Docx => &["docx"],
            Self::Odt => &["odt"],
            Self::Txt => &["txt", "text", "log", "csv", "md"],
            Self::Mp3 => &["mp3"],
            Self::M4a => &["m4a", "m4b"],
            Self::Ogg => &["ogg", "oga"],
            Self::Opus => &["opus", "ogg"],
            Self::Aac => &["aac"],
            Self::Wav => &["wav"],
            Self::Mp4 => &["mp4", "m4v", "m4a", "3gp"],
            Self::Webm => &["webm", "weba", "mka", "mkv"],
        }
    }

    /// The usual ending of names of this kind.
    #[must_use]
    pub fn ending(self) -> &'static str {
        self.endings().first().copied().unwrap_or("bin")
    }

    /// What a person sees in it.
    #[must_use]
    pub const fn sort(self) -> FileSort {
        match self {
            Self::Jpeg | Self::Png | Self::Webp | Self::Heic => FileSort::Picture,
            Self::Pdf | Self::Docx | Self::Odt | Self::Txt => FileSort::Document,
            Self::Mp3 | Self::M4a | Self::Ogg | Self::Opus | Self::Aac | Self::Wav | Self::Webm => FileSort::Recording,
            Self::Mp4 => FileSort::Film,
        }
    }

    /// Whether a copy without place and device can be made of it, as far as its kind tells.
    #[must_use]
    pub const fn can_be_copied(self) -> bool {
        matches!(self, Self::Jpeg | Self::Png | Self::Webp | Self::Heic)
    }
}

/// What stands in `accept` of the file input: endings and types, because browsers know some kinds only by one of them.
pub const ACCEPT: &str = ".jpg,.jpeg,.png,.webp,.heic,.heif,.pdf,.docx,.odt,.txt,.mp3,.m4a,.ogg,.oga,.opus,.aac,.wav,.mp4,\
    .webm,image/jpeg,image/png,image/webp,image/heic,application/pdf,text/plain,audio/*,video/mp4";

/// Whether one more file of `size` bytes may join files of these sizes.
///
/// # Errors
/// Why not.
pub fn may_join(sizes: impl Iterator<Item = u64>, size: u64) -> Result<(), Refused> {
    let (count, all) = sizes.fold((0usize, 0u64), |(count, all), one| (count + 1, all.saturating_add(one)));
    if size == 0 {
        return Err(Refused::Empty);
    }
    if size > FILE_MAX {
        return Err(Refused::TooLarge);
    }
    if count >= FILES_MAX {
        return Err(Refused::TooMany);
    }
    if all.saturating_add(size) > ALL_MAX {
        return Err(Refused::AllTooLarge);
    }
    Ok(())
}

#[cfg(test)]
#[path = "attachments/tests.rs"]
mod tests;
