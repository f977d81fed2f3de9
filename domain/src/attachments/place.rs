//! Whether a picture says where it was made. Only that is told; the place itself is never read.
//!
//! Positions stand in an EXIF block (JPEG: APP1, PNG: eXIf, WebP: EXIF, HEIC: an item) or in an XMP text. Both are gathered
//! as the file passes, at most [`KEPT`] bytes of each.

use super::kind::contains;

/// Bytes of one block that are looked at. An EXIF block of a JPEG cannot be larger.
const KEPT: usize = 64 * 1024;
/// Entries of one directory that are looked at.
const ENTRIES: usize = 512;
const GPS_DIRECTORY: usize = 0x8825;
const LATITUDE: usize = 2;
const LONGITUDE: usize = 4;

/// Looks for a place while the bytes of a picture pass.
#[derive(Default)]
pub struct Finder {
    format: Format,
    step: Step,
    header: Vec<u8>,
    kept: Vec<u8>,
    found: bool,
}

#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Format {
    #[default]
    Unknown,
    Jpeg,
    Png,
    Webp,
    Heic,
}

#[derive(Clone, Copy, Default)]
enum Step {
    /// Gathers the header of the file or of its next block.
    #[default]
    Header,
    /// Passes over bytes.
    Skip(u64),
    /// Gathers a block, then passes over bytes.
    Keep(u64, u64),
    /// Looks for the beginning of a block anywhere.
    Scan,
    /// Nothing more can be found.
    Done,
}

impl Finder {
    /// Looks at the next bytes.
    pub fn take(&mut self, mut bytes: &[u8]) {
        while !bytes.is_empty() && !self.found {
            match self.step {
                Step::Done => return,
                Step::Scan => return self.scan(bytes),
                Step::Skip(left) => {
                    let passed = self.pass(&mut bytes, left).len() as u64;
                    self.step = if passed == left { Step::Header } else { Step::Skip(left - passed) };
                }
                Step::Keep(left, then) => {
                    let part = self.pass(&mut bytes, left);
                    let passed = part.len() as u64;
                    let room = KEPT.saturating_sub(self.kept.len());
                    self.kept.extend(part.iter().take(room));
                    if passed == left {
                        self.found |= tells_place(&std::mem::take(&mut self.kept));
                        self.step = if then == 0 { Step::Header } else { Step::Skip(then) };
                    } else {
                        self.step = Step::Keep(left - passed, then);
                    }
                }
                Step::Header => {
                    let Some((byte, rest)) = bytes.split_first() else { return };
                    bytes = rest;
                    self.header.push(*byte);
                    self.headed();
                }
            }
        }
    }

    /// Whether a place was found so far.
    #[must_use]
    pub fn found(&self) -> bool {
        self.found || (matches!(self.step, Step::Scan) && tells_place(self.block_in_scan()))
    }

    fn pass<'a>(&self, bytes: &mut &'a [u8], most: u64) -> &'a [u8] {
        let most = usize::try_from(most).unwrap_or(usize::MAX).min(bytes.len());
        let (part, rest) = bytes.split_at(most);
        *bytes = rest;
        part
    }

    /// Looks at the header as far as it has come.
    fn headed(&mut self) {
        let next = match self.format {
            Format::Unknown => self.begun(),
            Format::Jpeg => jpeg_block(&mut self.header),
            Format::Png => png_block(&self.header),
            Format::Webp => webp_block(&self.header),
            Format::Heic => Some(Step::Scan),
        };
        if let Some(next) = next {
            self.header.clear();
            // A block of no bytes is over at once.
            self.step = match next {
                Step::Skip(0) | Step::Keep(0, 0) => Step::Header,
                Step::Keep(0, then) => Step::Skip(then),
                next => next,
            };
        }
    }

    fn begun(&mut self) -> Option<Step> {
        let header = self.header.as_slice();
        let (format, step) = if header.starts_with(b"\xff\xd8") {
            (Format::Jpeg, Step::Header)
        } else if header.starts_with(b"\x89PNG\r\n\x1a\n") {
            (Format::Png, Step::Header)
        } else if header.len() >= 12 && header.starts_with(b"RIFF") && header.ends_with(b"WEBP") {
            (Format::Webp, Step::Header)
        } else if header.len() >= 12 && header.get(4..8) == Some(b"ftyp") {
            (Format::Heic, Step::Scan)
        } else if header.len() >= 12 {
            (Format::Unknown, Step::Done)
        } else {
            return None;
        };
        self.format = format;
        Some(step)
    }

    /// The kept bytes from the beginning of an EXIF block on.
    fn block_in_scan(&self) -> &[u8] {
        let begins = |window: &[u8]| window == b"Exif\0\0II*\0" || window == b"Exif\0\0MM\0*";
        self.kept.windows(10).position(begins).and_then(|at| self.kept.get(at..)).unwrap_or_default()
    }

    /// In a HEIC file the block lies where an index says; it is found by how it begins.
    fn scan(&mut self, bytes: &[u8]) {
        self.kept.extend_from_slice(bytes);
        self.found |= contains(&self.kept, b"GPSLatitude");
        let block = self.block_in_scan();
        if block.is_empty() {
            // The beginning may lie across two pieces.
            let over = self.kept.len().saturating_sub(16);
            self.kept.drain(..over);
        } else if block.len() >= KEPT {
            self.found |= tells_place(block);
            self.step = Step::Done;
            self.kept.clear();
        } else {
            let before = self.kept.len() - block.len();
            self.kept.drain(..before);
        }
    }
}

/// A marker and its length. Fill bytes may stand before it.
fn jpeg_block(header: &mut Vec<u8>) -> Option<Step> {
    match header.as_slice() {
        [0xff] => None,
        [0xff, 0xff] => {
            header.pop();
            None
        }
        // The picture itself begins, or the file ends.
        [0xff, 0xda | 0xd9] => Some(Step::Done),
        // Markers without length.
        [0xff, 0x01 | 0xd0..=0xd7] => Some(Step::Header),
        [0xff, _] | [0xff, _, _] => None,
        [0xff, marker, high, low] => {
            let length = u64::from(u16::from_be_bytes([*high, *low]));
            Some(match (marker, length.checked_sub(2)) {
                (_, None) => Step::Done,
                (0xe1, Some(length)) => Step::Keep(length, 0),
                (_, Some(length)) => Step::Skip(length),
            })
        }
        _ => Some(Step::Done),
    }
}

fn png_block(header: &[u8]) -> Option<Step> {
    let (length, kind) = (header.get(..4)?, header.get(4..8)?);
    let length = u64::from(u32::from_be_bytes(length.try_into().ok()?));
    Some(match kind {
        b"eXIf" | b"iTXt" => Step::Keep(length, 4),
        b"IEND" => Step::Done,
        _ => Step::Skip(length + 4),
    })
}

fn webp_block(header: &[u8]) -> Option<Step> {
    let (kind, length) = (header.get(..4)?, header.get(4..8)?);
    let length = u64::from(u32::from_le_bytes(length.try_into().ok()?));
    // Blocks stand at even places.
    let odd = length % 2;
    Some(match kind {
        b"EXIF" | b"XMP " => Step::Keep(length, odd),
        _ => Step::Skip(length + odd),
    })
}

fn tells_place(block: &[u8]) -> bool {
    let tiff = block.strip_prefix(b"Exif\0\0").unwrap_or(block);
    exif_tells_place(tiff).unwrap_or(false) || contains(block, b"GPSLatitude")
}

/// Follows the first directory to the one of the position. `None` where the block ends too early.
fn exif_tells_place(tiff: &[u8]) -> Option<bool> {
    let big = match tiff.get(..4)? {
        b"II*\0" => false,
        b"MM\0*" => true,
        _ => return None,
    };
    let block = Tiff { bytes: tiff, big };
    let gps = block.entry(block.four(4)?, GPS_DIRECTORY)?;
    let directory = block.four(gps + 8)?;
    let told = |tag| Some(block.entry(directory, tag).is_some_and(|entry| block.is_told(entry).unwrap_or(false)));
    Some(told(LATITUDE)? && told(LONGITUDE)?)
}

struct Tiff<'a> {
    bytes: &'a [u8],
    big: bool,
}

impl Tiff<'_> {
    fn two(&self, from: usize) -> Option<usize> {
        let bytes: [u8; 2] = self.bytes.get(from..from.checked_add(2)?)?.try_into().ok()?;
        Some(usize::from(if self.big { u16::from_be_bytes(bytes) } else { u16::from_le_bytes(bytes) }))
    }

    fn four(&self, from: usize) -> Option<usize> {
        let bytes: [u8; 4] = self.bytes.get(from..from.checked_add(4)?)?.try_into().ok()?;
        usize::try_from(if self.big { u32::from_be_bytes(bytes) } else { u32::from_le_bytes(bytes) }).ok()
    }

    /// Where the entry with this tag stands in the directory.
    fn entry(&self, directory: usize, tag: usize) -> Option<usize> {
        let count = self.two(directory)?.min(ENTRIES);
        (0..count).map(|i| directory + 2 + i * 12).find(|entry| self.two(*entry) == Some(tag))
    }

    /// Whether degrees, minutes and seconds are there and not all nothing: some devices leave an empty place.
    fn is_told(&self, entry: usize) -> Option<bool> {
        let (count, from) = (self.four(entry + 4)?.min(3), self.four(entry + 8)?);
        let mut told = false;
        for i in 0..count {
            told |= self.four(from.checked_add(i * 8)?)? != 0;
        }
        Some(told)
    }
}
