//! A HEIC photo without place and device. Nothing here draws such a photo anew: what the device wrote beside the
//! picture is overwritten where it lies, so every other byte stays what and where it is. How the photo is turned is not
//! lost, that stands with the picture.
//!
//! The file is a row of boxes. `meta` lists the items (`iinf`) and the pieces of the file that make them up (`iloc`):
//! pieces of `mdat`, or of its own `idat`. Whoever wrote the file chose every number, so each is checked against the
//! box it stands in, and a file that is not as telephones write it is left alone.

use std::collections::BTreeSet;
use std::ops::Range;

use super::place::Finder;

/// Boxes with content of their own beside each other; telephones write fewer than ten.
const BOXES_MAX: usize = 64;
/// Items of a file: the largest photos are some hundred tiles.
const ITEMS_MAX: u64 = 10_000;
/// Pieces of all items together.
const PIECES_MAX: usize = 10_000;
/// Items in which the device wrote something.
const NOTES_MAX: usize = 64;
/// Bytes that are searched for a place at once.
const SEARCHED: usize = 64 * 1024;

/// Why no copy is made of a HEIC photo.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Odd {
    /// A length leads out of the box it stands in, or of the file.
    #[error("a length leads too far")]
    Cut,
    /// A box is missing, stands twice, or is none of those that are understood.
    #[error("boxes that are not understood")]
    Boxes,
    /// The list of items is not understood.
    #[error("items that are not understood")]
    Items,
    /// The pieces of an item are not understood, or lie where they must not.
    #[error("pieces that are not understood")]
    Pieces,
    /// Afterwards a place was still found.
    #[error("a place is told elsewhere")]
    StillTold,
}

/// A copy of the photo, as long as it is, in which its device says nothing.
///
/// # Errors
/// [`Odd`] if the file is not as telephones write it: what would be overwritten is then not known for sure.
pub fn heic_without_place(content: &[u8]) -> Result<Vec<u8>, Odd> {
    let boxes = boxes(content)?;
    let notes = notes(content, &boxes.items)?;
    let is_note = |item: u64| notes.iter().any(|(id, _)| *id == item);
    let (told, shown): (Vec<Piece>, Vec<Piece>) =
        pieces(content, &boxes)?.into_iter().partition(|piece| is_note(piece.item));
    let lies = |piece: &Piece| boxes.rooms.iter().any(|room| room.start <= piece.at.start && piece.at.end <= room.end);
    let is_free = |at: &Range<usize>| !shown.iter().any(|piece| piece.at.start < at.end && at.start < piece.at.end);
    let has_piece = |(id, _): &(u64, Note)| told.iter().any(|piece| piece.item == *id);
    // More than the whole file is written over only where pieces lie on each other.
    let all = told.iter().fold(0, |all: usize, piece| all.saturating_add(piece.at.len()));
    let fits = all <= content.len()
        && notes.iter().all(has_piece)
        && told.iter().all(|piece| lies(piece) && is_free(&piece.at))
        && boxes.others.iter().all(|other| is_free(&other.whole));
    if !fits {
        return Err(Odd::Pieces);
    }
    let mut copy = content.to_vec();
    for other in boxes.others {
        // A film beside the picture, a trailer of the camera: the box stays, empty and without its name.
        let name = other.whole.start.saturating_add(4);
        overwrite(&mut copy, name..name.saturating_add(4), &mut b"free".iter().copied())?;
        overwrite(&mut copy, other.inside, &mut std::iter::repeat(0u8))?;
    }
    for (id, note) in notes {
        let own: Vec<&Piece> = told.iter().filter(|piece| piece.item == id).collect();
        let room: usize = own.iter().map(|piece| piece.at.len()).sum();
        let (blank, filler) = note.blank();
        let blank: &[u8] = if blank.len() <= room { blank } else { &[] };
        let mut bytes = blank.iter().copied().chain(std::iter::repeat(filler));
        for piece in own {
            overwrite(&mut copy, piece.at.clone(), &mut bytes)?;
        }
    }
    let mut finder = Finder::default();
    copy.chunks(SEARCHED).for_each(|bytes| finder.take(bytes));
    if finder.found() { Err(Odd::StillTold) } else { Ok(copy) }
}

fn overwrite(copy: &mut [u8], at: Range<usize>, bytes: &mut dyn Iterator<Item = u8>) -> Result<(), Odd> {
    let old = copy.get_mut(at).ok_or(Odd::Cut)?;
    old.iter_mut().zip(bytes).for_each(|(old, new)| *old = new);
    Ok(())
}

/// What a device writes beside a picture.
#[derive(Clone, Copy)]
enum Note {
    Exif,
    Xmp,
}

impl Note {
    /// The shortest one that says nothing, and what may stand behind it.
    const fn blank(self) -> (&'static [u8], u8) {
        match self {
            // How far on the tags begin, and a list of no tags.
            Self::Exif => (b"\0\0\0\0MM\0*\0\0\0\x08\0\0\0\0\0\0", 0),
            Self::Xmp => (
                b"<x:xmpmeta xmlns:x='adobe:ns:meta/'>\
                  <rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'/></x:xmpmeta>",
                b' ',
            ),
        }
    }
}

/// A piece of an item, by its place in the file.
struct Piece {
    item: u64,
    at: Range<usize>,
}

/// The boxes that matter, by the places of their content.
struct Boxes<'a> {
    items: Range<usize>,
    pieces: Range<usize>,
    /// `idat`, to which the places of pieces may refer.
    inner: Option<Range<usize>>,
    /// Where pieces may lie.
    rooms: Vec<Range<usize>>,
    /// Boxes that no reader of the picture needs.
    others: Vec<Block<'a>>,
}

fn boxes(content: &[u8]) -> Result<Boxes<'_>, Odd> {
    let mut reader = Reader::of(content, 0..content.len());
    reader.block()?.filter(|first| first.kind == b"ftyp").ok_or(Odd::Boxes)?;
    let (mut meta, mut rooms, mut others) = (None, Vec::new(), Vec::new());
    while let Some(block) = reader.block()? {
        match block.kind {
            b"meta" => once(&mut meta, block.inside)?,
            b"mdat" => rooms.push(block.inside),
            // A row of photos: its pieces are listed in another way.
            b"moov" | b"moof" => return Err(Odd::Boxes),
            _ => others.push(block),
        }
        few(&rooms, &others)?;
    }
    let mut reader = Reader::of(content, meta.ok_or(Odd::Boxes)?);
    if reader.version()? != 0 {
        return Err(Odd::Boxes);
    }
    let (mut items, mut pieces, mut inner) = (None, None, None);
    while let Some(block) = reader.block()? {
        match block.kind {
            b"iinf" => once(&mut items, block.inside)?,
            b"iloc" => once(&mut pieces, block.inside)?,
            b"idat" => once(&mut inner, block.inside)?,
            b"hdlr" | b"pitm" | b"iprp" | b"iref" | b"dinf" | b"grpl" | b"ipro" => {}
            b"free" | b"skip" => others.push(block),
            _ => return Err(Odd::Boxes),
        }
        few(&rooms, &others)?;
    }
    rooms.extend(inner.clone());
    Ok(Boxes { items: items.ok_or(Odd::Boxes)?, pieces: pieces.ok_or(Odd::Boxes)?, inner, rooms, others })
}

fn once(slot: &mut Option<Range<usize>>, inside: Range<usize>) -> Result<(), Odd> {
    if slot.replace(inside).is_some() { Err(Odd::Boxes) } else { Ok(()) }
}

fn few(rooms: &[Range<usize>], others: &[Block<'_>]) -> Result<(), Odd> {
    if rooms.len().saturating_add(others.len()) > BOXES_MAX { Err(Odd::Boxes) } else { Ok(()) }
}

/// The items in which the device wrote something. What else is listed there are pictures.
fn notes(content: &[u8], inside: &Range<usize>) -> Result<Vec<(u64, Note)>, Odd> {
    let mut reader = Reader::of(content, inside.clone());
    let size = if reader.version()? == 0 { 2 } else { 4 };
    let count = reader.number(size)?;
    if count > ITEMS_MAX {
        return Err(Odd::Items);
    }
    let (mut notes, mut seen) = (Vec::new(), BTreeSet::new());
    for _ in 0..count {
        let block = reader.block()?.filter(|block| block.kind == b"infe").ok_or(Odd::Items)?;
        let mut item = Reader::of(content, block.inside);
        let id = match item.version()? {
            2 => item.number(2)?,
            3 => item.number(4)?,
            _ => return Err(Odd::Items),
        };
        // Whether it is locked.
        item.take(2)?;
        match item.take(4)? {
            b"Exif" => notes.push((id, Note::Exif)),
            b"mime" => {
                let _name = item.text()?;
                if item.text()?.eq_ignore_ascii_case(b"application/rdf+xml") {
                    notes.push((id, Note::Xmp));
                }
            }
            _ => {}
        }
        if !seen.insert(id) || notes.len() > NOTES_MAX {
            return Err(Odd::Items);
        }
    }
    if reader.block()?.is_some() { Err(Odd::Items) } else { Ok(notes) }
}

/// The pieces of all items.
fn pieces(content: &[u8], boxes: &Boxes<'_>) -> Result<Vec<Piece>, Odd> {
    let mut reader = Reader::of(content, boxes.pieces.clone());
    let version = reader.version()?;
    let (first, second) = (reader.number(1)?, reader.number(1)?);
    let (offset, length, base) = (size(first >> 4)?, size(first & 15)?, size(second >> 4)?);
    let index = if version == 0 { 0 } else { size(second & 15)? };
    let wide = if version == 2 { 4 } else { 2 };
    let count = reader.number(wide)?;
    // Without lengths each piece would be the whole file, and a list of them could take no bytes.
    if version > 2 || length == 0 || count > ITEMS_MAX {
        return Err(Odd::Pieces);
    }
    let mut pieces = Vec::new();
    for _ in 0..count {
        let item = reader.number(wide)?;
        let way = if version == 0 { 0 } else { reader.number(2)? & 15 };
        let is_here = reader.number(2)? == 0;
        let room = match way {
            0 if is_here => 0..content.len(),
            1 if is_here => boxes.inner.clone().ok_or(Odd::Pieces)?,
            _ => return Err(Odd::Pieces),
        };
        let begin = reader.number(base)?;
        for _ in 0..reader.number(2)? {
            reader.take(index)?;
            let (from, length) = (reader.number(offset)?, reader.number(length)?);
            let at = begin.checked_add(from).and_then(|from| within(&room, from, length)).ok_or(Odd::Pieces)?;
            pieces.push(Piece { item, at });
            if pieces.len() > PIECES_MAX {
                return Err(Odd::Pieces);
            }
        }
    }
    Ok(pieces)
}

/// Bytes of a number in the list of pieces.
const fn size(said: u64) -> Result<usize, Odd> {
    match said {
        0 => Ok(0),
        4 => Ok(4),
        8 => Ok(8),
        _ => Err(Odd::Pieces),
    }
}

/// So many bytes, so far into the room; nothing if there are none, or not so many.
fn within(room: &Range<usize>, from: u64, length: u64) -> Option<Range<usize>> {
    let start = room.start.checked_add(usize::try_from(from).ok()?)?;
    let end = start.checked_add(usize::try_from(length).ok()?)?;
    (start < end && end <= room.end).then_some(start..end)
}

/// A box: what it is called, where it lies, and where its content does.
struct Block<'a> {
    kind: &'a [u8],
    whole: Range<usize>,
    inside: Range<usize>,
}

/// Reads a part of the file from its beginning on, and never further than its end.
struct Reader<'a> {
    content: &'a [u8],
    at: usize,
    end: usize,
}

impl<'a> Reader<'a> {
    fn of(content: &'a [u8], part: Range<usize>) -> Self {
        Self { content, at: part.start, end: part.end }
    }

    fn take(&mut self, count: usize) -> Result<&'a [u8], Odd> {
        let end = self.at.checked_add(count).filter(|end| *end <= self.end).ok_or(Odd::Cut)?;
        let taken = self.content.get(self.at..end).ok_or(Odd::Cut)?;
        self.at = end;
        Ok(taken)
    }

    /// A number of at most eight bytes; of no bytes it is zero.
    fn number(&mut self, size: usize) -> Result<u64, Odd> {
        Ok(self.take(size)?.iter().fold(0, |number: u64, byte| (number << 8) | u64::from(*byte)))
    }

    /// The version with which many boxes begin; the marks behind it say nothing here.
    fn version(&mut self) -> Result<u64, Odd> {
        let version = self.number(1)?;
        self.take(3)?;
        Ok(version)
    }

    /// A text up to its zero, or to the end.
    fn text(&mut self) -> Result<&'a [u8], Odd> {
        let rest = self.content.get(self.at..self.end).ok_or(Odd::Cut)?;
        let text = self.take(rest.iter().position(|byte| *byte == 0).unwrap_or(rest.len()))?;
        self.at = self.end.min(self.at.saturating_add(1));
        Ok(text)
    }

    /// The next box, if there is one. It is never shorter than its own head.
    fn block(&mut self) -> Result<Option<Block<'a>>, Odd> {
        if self.at >= self.end {
            return Ok(None);
        }
        let start = self.at;
        let short = self.number(4)?;
        let kind = self.take(4)?;
        let end = match short {
            0 => Some(self.end),
            1 => usize::try_from(self.number(8)?).ok().and_then(|size| start.checked_add(size)),
            size => usize::try_from(size).ok().and_then(|size| start.checked_add(size)),
        };
        let end = end.filter(|end| (self.at..=self.end).contains(end)).ok_or(Odd::Cut)?;
        let inside = self.at..end;
        self.at = end;
        Ok(Some(Block { kind, whole: start..end, inside }))
    }
}

#[cfg(test)]
#[path = "heic_tests.rs"]
mod tests;
