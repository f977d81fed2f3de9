//! What a file is, told by its content as it passes.

use super::place::Finder;
use super::{FileKind, Refused, zip};

/// Bytes of the beginning that are looked at.
const HEAD: usize = 4096;
/// Bytes of the end that are kept of a ZIP file: room for the list of its parts.
const TAIL: usize = 128 * 1024;
/// How far browsers look for the marks of a page.
const SNIFFED: usize = 1500;

/// What was found in a file that is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    /// Its kind.
    pub kind: FileKind,
    /// Whether it says where it was made.
    pub has_place: bool,
}

/// Looks at a file while its bytes pass. No `Debug`: it holds content.
#[derive(Default)]
pub struct Looker {
    head: Vec<u8>,
    tail: Vec<u8>,
    length: u64,
    text: Text,
    places: Finder,
}

impl Looker {
    /// Looks at the next bytes.
    pub fn take(&mut self, bytes: &[u8]) {
        let room = HEAD.saturating_sub(self.head.len()).min(bytes.len());
        self.head.extend(bytes.iter().take(room));
        self.length = self.length.saturating_add(u64::try_from(bytes.len()).unwrap_or(u64::MAX));
        self.text.take(bytes);
        self.places.take(bytes);
        if self.head.starts_with(b"PK") {
            let kept = bytes.len().min(TAIL);
            self.tail.extend(bytes.iter().skip(bytes.len() - kept));
            let over = self.tail.len().saturating_sub(TAIL);
            self.tail.drain(..over);
        }
    }

    /// The beginning of the file.
    #[must_use]
    pub fn head(&self) -> &[u8] {
        &self.head
    }

    /// How many bytes have passed.
    #[must_use]
    pub const fn length(&self) -> u64 {
        self.length
    }

    /// What the file is. `name` is asked only for plain text, in which a script looks like any other text.
    ///
    /// # Errors
    /// Why it is not taken.
    pub fn finish(&self, name: &str) -> Result<Found, Refused> {
        if self.length == 0 {
            return Err(Refused::Empty);
        }
        let kind = match by_beginning(&self.head) {
            Some(Known::Taken(kind)) => kind,
            // Some of their marks are letters, with which a text may begin as well.
            Some(Known::Not(Refused::Program | Refused::Archive)) if self.begins_like_text() => {
                plain_text(&self.head, name)?
            }
            Some(Known::Not(refused)) => return Err(refused),
            Some(Known::Zip) => self.zipped()?,
            None if self.text.fits() => plain_text(&self.head, name)?,
            None => return Err(Refused::Unknown),
        };
        Ok(Found { kind, has_place: self.places.found() })
    }

    fn begins_like_text(&self) -> bool {
        self.text.fits() && self.head.iter().take(4).all(u8::is_ascii)
    }

    fn zipped(&self) -> Result<FileKind, Refused> {
        let parts = zip::parts(&self.tail).ok_or(Refused::Archive)?;
        let has = |part: &str| parts.iter().any(|name| name.eq_ignore_ascii_case(part.as_bytes()));
        if parts.iter().any(|name| name.to_ascii_lowercase().ends_with(b"vbaproject.bin")) {
            return Err(Refused::Program);
        }
        if has("[Content_Types].xml") && has("word/document.xml") {
            return Ok(FileKind::Docx);
        }
        // The first part of such a document is its type, stored as it is.
        let typed =
            self.head.get(38..).is_some_and(|rest| rest.starts_with(b"application/vnd.oasis.opendocument.text"));
        let stands_first = self.head.get(30..38) == Some(b"mimetype");
        // A longer name is another kind: `…text-template`, `…text-web`.
        let ends = self.head.get(38 + 39).is_none_or(|next| *next != b'-');
        if stands_first && typed && ends && has("content.xml") { Ok(FileKind::Odt) } else { Err(Refused::Archive) }
    }
}

enum Known {
    Taken(FileKind),
    Not(Refused),
    Zip,
}

const PROGRAMS: &[&[u8]] = &[
    b"MZ",
    b"\x7fELF",
    b"\xfe\xed\xfa\xce",
    b"\xfe\xed\xfa\xcf",
    b"\xce\xfa\xed\xfe",
    b"\xcf\xfa\xed\xfe",
    b"\xca\xfe\xba\xbe",
    b"\0asm",
    b"dex\n",
    b"FWS",
    b"CWS",
    b"L\0\0\0\x01\x14\x02\0",
    b"#!",
];
const ARCHIVES: &[&[u8]] = &[
    b"Rar!",
    b"7z\xbc\xaf\x27\x1c",
    b"\x1f\x8b",
    b"BZh",
    b"\xfd7zXZ\0",
    b"\x28\xb5\x2f\xfd",
    b"MSCF",
    b"LZIP",
    b"xar!",
];

fn by_beginning(head: &[u8]) -> Option<Known> {
    let begins = |magic: &[u8]| head.starts_with(magic);
    let part = |from: usize, magic: &[u8]| head.get(from..).is_some_and(|rest| rest.starts_with(magic));
    let taken = |kind| Some(Known::Taken(kind));
    if begins(b"\xff\xd8\xff") {
        return taken(FileKind::Jpeg);
    }
    if begins(b"\x89PNG\r\n\x1a\n") {
        return taken(FileKind::Png);
    }
    if begins(b"RIFF") && part(8, b"WEBP") {
        return taken(FileKind::Webp);
    }
    if begins(b"RIFF") && part(8, b"WAVE") {
        return taken(FileKind::Wav);
    }
    if begins(b"%PDF-") {
        return taken(FileKind::Pdf);
    }
    if begins(b"OggS") {
        return taken(if part(28, b"OpusHead") { FileKind::Opus } else { FileKind::Ogg });
    }
    if part(4, b"ftyp") {
        return by_brand(head).map(Known::Taken).or(Some(Known::Not(Refused::Unknown)));
    }
    if begins(b"\x1a\x45\xdf\xa3") {
        let early = head.get(..head.len().min(256)).unwrap_or_default();
        let known = contains(early, b"webm") || contains(early, b"matroska");
        return if known { taken(FileKind::Webm) } else { Some(Known::Not(Refused::Unknown)) };
    }
    if begins(b"ID3") || is_mp3_frame(head) {
        return taken(FileKind::Mp3);
    }
    if matches!(head, [0xff, second, ..] if second & 0xf6 == 0xf0) {
        return taken(FileKind::Aac);
    }
    if begins(b"PK\x03\x04") {
        return Some(Known::Zip);
    }
    if begins(b"PK") || ARCHIVES.iter().any(|magic| begins(magic)) || part(257, b"ustar") {
        return Some(Known::Not(Refused::Archive));
    }
    if begins(b"\xd0\xcf\x11\xe0") || begins(b"{\\rtf") {
        return Some(Known::Not(Refused::OldDocument));
    }
    // A recording of older telephones begins as scripts do.
    if begins(b"#!AMR") {
        return Some(Known::Not(Refused::Unknown));
    }
    PROGRAMS.iter().any(|magic| begins(magic)).then_some(Known::Not(Refused::Program))
}

/// The family of files that begin with a brand: the first one decides, the ones it goes with help a vague first one.
fn by_brand(head: &[u8]) -> Option<FileKind> {
    let box_end = head.get(..4)?.try_into().ok().map(u32::from_be_bytes)?;
    let box_end = usize::try_from(box_end).ok()?.clamp(12, 256).min(head.len());
    let brand = head.get(8..12)?;
    let with: Vec<&[u8]> = head.get(16..box_end).unwrap_or_default().chunks_exact(4).collect();
    let heic: &[&[u8]] = &[b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx"];
    match brand {
        b"M4A " | b"M4B " => Some(FileKind::M4a),
        _ if heic.contains(&brand) => Some(FileKind::Heic),
        b"mif1" | b"msf1" if with.iter().any(|one| heic.contains(one)) => Some(FileKind::Heic),
        b"mp41" | b"mp42" | b"avc1" | b"M4V " | b"MSNV" | b"dash" | b"mmp4" | b"3gp4" | b"3gp5" | b"3gp6" => {
            Some(FileKind::Mp4)
        }
        [b'i', b's', b'o', b'm' | b'1'..=b'9'] => Some(FileKind::Mp4),
        _ => None,
    }
}

/// A frame of layer III: version, bit rate and sample rate are none of the reserved ones.
fn is_mp3_frame(head: &[u8]) -> bool {
    let [0xff, second, third, ..] = head else { return false };
    second & 0xe0 == 0xe0
        && second & 0x18 != 0x08
        && second & 0x06 == 0x02
        && third & 0xf0 != 0xf0
        && third & 0x0c != 0x0c
}

/// Text by its bytes: in any script or code page, but without the control bytes that only programs write.
#[derive(Default)]
struct Text {
    first: Vec<u8>,
    /// In UTF-16 every second byte may be anything.
    odd: Option<u8>,
    seen: bool,
    broken: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Wide {
    No,
    Little,
    Big,
}

impl Text {
    fn take(&mut self, bytes: &[u8]) {
        if self.broken {
            return;
        }
        let mut bytes = bytes;
        if !self.seen {
            while self.first.len() < 2 {
                let Some((byte, rest)) = bytes.split_first() else { return };
                self.first.push(*byte);
                bytes = rest;
            }
            self.seen = true;
            if self.wide() == Wide::No {
                let first = std::mem::take(&mut self.first);
                self.broken = first.iter().any(|byte| is_control(u16::from(*byte)));
                self.first = first;
            }
        }
        self.broken |= match self.wide() {
            Wide::No => bytes.iter().any(|byte| is_control(u16::from(*byte))),
            wide => bytes.iter().any(|byte| match self.odd.take() {
                None => {
                    self.odd = Some(*byte);
                    false
                }
                Some(first) if wide == Wide::Little => is_control(u16::from_le_bytes([first, *byte])),
                Some(first) => is_control(u16::from_be_bytes([first, *byte])),
            }),
        };
    }

    fn wide(&self) -> Wide {
        match self.first.as_slice() {
            [0xff, 0xfe] => Wide::Little,
            [0xfe, 0xff] => Wide::Big,
            _ => Wide::No,
        }
    }

    fn fits(&self) -> bool {
        let short = !self.seen && self.first.iter().any(|byte| is_control(u16::from(*byte)));
        !self.broken && !short && self.odd.is_none()
    }
}

fn is_control(unit: u16) -> bool {
    // Tabs, line ends, a new page and the escape of old printers are part of texts.
    (unit < 0x20 && !matches!(unit, 0x09..=0x0d | 0x1b)) || unit == 0x7f
}

/// Endings by which an opened text would run or be shown as a page.
const RUNS: &[&str] = &[
    "bat", "cmd", "com", "cpl", "desktop", "hta", "js", "jse", "lnk", "mjs", "php", "pl", "ps1", "psm1", "py", "rb",
    "reg", "scf", "sh", "url", "vbe", "vbs", "wsf", "wsh",
];
const SHOWS: &[&str] = &["htm", "html", "mht", "mhtml", "shtml", "svg", "xht", "xhtml", "xml", "xsl"];

fn plain_text(head: &[u8], name: &str) -> Result<FileKind, Refused> {
    let narrow: Vec<u8> = head.iter().take(SNIFFED).filter(|byte| **byte != 0).map(u8::to_ascii_lowercase).collect();
    let narrow = narrow
        .strip_prefix(b"\xef\xbb\xbf".as_slice())
        .or_else(|| narrow.strip_prefix(b"\xff\xfe"))
        .or_else(|| narrow.strip_prefix(b"\xfe\xff"))
        .unwrap_or(&narrow)
        .trim_ascii_start();
    let begins_as_page = matches!(narrow, [b'<', b'a'..=b'z' | b'!' | b'?', ..]);
    let marks: &[&[u8]] = &[b"<script", b"<html", b"<!doctype", b"<svg", b"<iframe", b"<?xml", b"<?php"];
    if begins_as_page || marks.iter().any(|mark| contains(narrow, mark)) {
        return Err(Refused::Page);
    }
    if narrow.starts_with(b"#!") || narrow.starts_with(b"[internetshortcut]") || narrow.starts_with(b"[desktop entry]")
    {
        return Err(Refused::Program);
    }
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.trim().to_ascii_lowercase()).unwrap_or_default();
    if RUNS.contains(&ending.as_str()) {
        return Err(Refused::Program);
    }
    if SHOWS.contains(&ending.as_str()) { Err(Refused::Page) } else { Ok(FileKind::Txt) }
}

pub(super) fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}
