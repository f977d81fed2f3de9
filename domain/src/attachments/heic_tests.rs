//! What a device wrote into a HEIC photo goes, the picture stays where it is, and a hostile file does no harm.

use proptest::prelude::*;

use super::*;
use crate::attachments::tests::exif;
use crate::attachments::{FileKind, Looker};

const PICTURE: &[u8] = b"the picture itself, of which no byte may change";
const DEVICE: &[u8] = b"Device of Leyla";
const XMP: &[u8] = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'><x exif:GPSLatitude='40,24N' tiff:Model='Device of Leyla'/> \
                     and more words, so that one that says nothing fits in its place</x:xmpmeta>";

/// How a photo is written.
#[derive(Debug, Clone, Copy)]
struct Way {
    /// Of the list of pieces.
    version: u8,
    /// Bytes of its numbers.
    size: u8,
    /// Whether notes lie in `idat`.
    inner: bool,
    /// Pieces of each item.
    pieces: usize,
}

const PLAIN: Way = Way { version: 1, size: 4, inner: false, pieces: 1 };

fn ways() -> Vec<Way> {
    let mut ways = Vec::new();
    for version in 0..=2 {
        for size in [4, 8] {
            for pieces in [1, 3] {
                // The first version knows only pieces of the file.
                let inners: &[bool] = if version == 0 { &[false] } else { &[false, true] };
                ways.extend(inners.iter().map(|inner| Way { version, size, inner: *inner, pieces }));
            }
        }
    }
    ways
}

#[derive(Clone)]
struct Item {
    /// Its type, and what follows it in the list.
    kind: &'static [u8],
    content: Vec<u8>,
}

fn item(kind: &'static [u8], content: impl Into<Vec<u8>>) -> Item {
    Item { kind, content: content.into() }
}

/// What a telephone writes.
fn usual() -> Vec<Item> {
    vec![
        item(b"hvc1\0", PICTURE),
        item(b"Exif\0", [b"\0\0\0\x06Exif\0\0", exif(true, 40).as_slice(), DEVICE].concat()),
        item(b"mime\0application/rdf+xml\0", XMP),
        item(b"hvc1\0", [PICTURE, b", and a small one"].concat()),
    ]
}

fn boxed(kind: &[u8; 4], content: &[u8]) -> Vec<u8> {
    [&(content.len() as u32 + 8).to_be_bytes()[..], kind, content].concat()
}

fn put(bytes: &mut Vec<u8>, size: u8, number: usize) {
    bytes.extend_from_slice(&(number as u64).to_be_bytes()[8 - usize::from(size)..]);
}

/// A photo, and the places of what its device wrote.
struct Photo {
    bytes: Vec<u8>,
    notes: Vec<Range<usize>>,
}

fn photo(way: Way, items: &[Item]) -> Photo {
    let is_note = |item: &Item| item.kind.starts_with(b"Exif") || item.kind.starts_with(b"mime");
    let (mut inner, mut outer, mut places) = (Vec::new(), Vec::new(), Vec::new());
    for item in items {
        let inside = way.inner && is_note(item);
        let to: &mut Vec<u8> = if inside { &mut inner } else { &mut outer };
        let mut ranges = Vec::new();
        for piece in item.content.chunks(item.content.len().div_ceil(way.pieces)) {
            ranges.push(to.len()..to.len() + piece.len());
            to.extend_from_slice(piece);
            // What belongs to nobody stays.
            to.push(0xee);
        }
        places.push((inside, ranges));
    }
    let wide = if way.version == 2 { 4 } else { 2 };
    let meta = |start: usize| {
        let mut list = vec![0, 0, 0, 0];
        put(&mut list, 2, items.len());
        for (at, item) in items.iter().enumerate() {
            let mut info = vec![if wide == 4 { 3 } else { 2 }, 0, 0, 0];
            put(&mut info, wide, at + 1);
            info.extend_from_slice(&[0, 0]);
            info.extend_from_slice(item.kind);
            list.extend(boxed(b"infe", &info));
        }
        let mut pieces = vec![way.version, 0, 0, 0, (way.size << 4) | way.size, way.size << 4];
        put(&mut pieces, wide, items.len());
        for (at, (inside, ranges)) in places.iter().enumerate() {
            put(&mut pieces, wide, at + 1);
            if way.version > 0 {
                put(&mut pieces, 2, usize::from(*inside));
            }
            put(&mut pieces, 2, 0);
            put(&mut pieces, way.size, if *inside { 0 } else { start });
            put(&mut pieces, 2, ranges.len());
            for range in ranges {
                put(&mut pieces, way.size, range.start);
                put(&mut pieces, way.size, range.len());
            }
        }
        let parts = [
            vec![0; 4],
            boxed(b"hdlr", b"\0\0\0\0\0\0\0\0pict\0\0\0\0\0\0\0\0\0\0\0\0\0"),
            boxed(b"pitm", &[0, 0, 0, 0, 0, 1]),
            boxed(b"iinf", &list),
            boxed(b"iprp", &boxed(b"ipco", &boxed(b"irot", &[3]))),
            boxed(b"idat", &inner),
            boxed(b"iloc", &pieces),
        ];
        boxed(b"meta", &parts.concat())
    };
    let begin = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic";
    let start = begin.len() + meta(0).len() + 8;
    let bytes = [&begin[..], &meta(start), &boxed(b"mdat", &outer)].concat();
    let inner_start = position(&bytes, b"idat") + 4;
    let mut notes = Vec::new();
    for (_, (inside, ranges)) in items.iter().zip(&places).filter(|(item, _)| is_note(item)) {
        let by = if *inside { inner_start } else { start };
        notes.extend(ranges.iter().map(|range| range.start + by..range.end + by));
    }
    Photo { bytes, notes }
}

fn position(bytes: &[u8], part: &[u8]) -> usize {
    bytes.windows(part.len()).position(|window| window == part).unwrap()
}

fn has(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

fn tells_place(bytes: &[u8]) -> bool {
    let mut looker = Looker::default();
    looker.take(bytes);
    let found = looker.finish("x").unwrap();
    assert_eq!(found.kind, FileKind::Heic);
    found.has_place
}

/// The content of pieces one after the other.
fn read(bytes: &[u8], pieces: &[Range<usize>]) -> Vec<u8> {
    pieces.iter().flat_map(|piece| bytes[piece.clone()].to_vec()).collect()
}

#[test]
fn what_the_device_wrote_goes_and_nothing_else_is_touched() {
    for way in ways() {
        let photo = photo(way, &usual());
        assert!(tells_place(&photo.bytes), "{way:?}");
        let copy = heic_without_place(&photo.bytes).unwrap_or_else(|odd| panic!("{way:?}: {odd}"));
        assert_eq!(copy.len(), photo.bytes.len(), "{way:?}");
        assert!(!tells_place(&copy) && !has(&copy, DEVICE), "{way:?}");
        for (at, byte) in photo.bytes.iter().enumerate() {
            let is_told = photo.notes.iter().any(|range| range.contains(&at));
            assert!(is_told || copy[at] == *byte, "{way:?}: byte {at}");
        }
        let (tags, words) = photo.notes.split_at(way.pieces);
        let (tags, words) = (read(&copy, tags), read(&copy, words));
        assert!(
            tags.starts_with(b"\0\0\0\0MM\0*\0\0\0\x08\0\0") && tags[12..].iter().all(|byte| *byte == 0),
            "{way:?}"
        );
        let words = String::from_utf8(words).unwrap();
        assert!(words.starts_with("<x:xmpmeta") && words.trim_end().ends_with("</x:xmpmeta>"), "{way:?}: {words}");
        assert_eq!(heic_without_place(&copy), Ok(copy), "{way:?}: a copy of a copy is the same");
    }
}

#[test]
fn a_photo_whose_device_wrote_nothing_or_next_to_nothing_can_be_copied_too() {
    let plain = photo(PLAIN, &[item(b"hvc1\0", PICTURE)]).bytes;
    assert_eq!(heic_without_place(&plain), Ok(plain));
    let short =
        photo(PLAIN, &[item(b"Exif\0", b"abc"), item(b"mime\0Application/RDF+XML", b"de"), item(b"hvc1\0", PICTURE)]);
    let copy = heic_without_place(&short.bytes).unwrap();
    assert_eq!(read(&copy, &short.notes), b"\0\0\0  ");
    let other = photo(PLAIN, &[item(b"hvc1\0", PICTURE), item(b"mime\0text/plain\0", b"words")]).bytes;
    assert_eq!(heic_without_place(&other), Ok(other));
}

#[test]
fn what_lies_beside_the_picture_becomes_empty() {
    let photo = photo(PLAIN, &usual()).bytes;
    let film = boxed(b"mpvd", b"a film, with GPSLatitude");
    let trailer = [&b"\0\0\0\x01sefd\0\0\0\0\0\0\0\x20"[..], DEVICE, b"!", b"\0\0\0\x08skip"].concat();
    let whole = [photo.as_slice(), &film, &trailer].concat();
    let copy = heic_without_place(&whole).unwrap();
    assert_eq!(copy.len(), whole.len());
    let behind =
        [boxed(b"free", &[0; 24]), b"\0\0\0\x01free\0\0\0\0\0\0\0\x20".to_vec(), vec![0; 16], boxed(b"free", b"")];
    assert_eq!(copy[photo.len()..], behind.concat());
    assert!(!tells_place(&copy) && has(&copy, PICTURE));
}

#[test]
fn a_place_that_is_told_elsewhere_is_never_passed_over() {
    let told = [b"Exif\0\0", exif(false, 40).as_slice()].concat();
    let mut items = usual();
    items.push(item(b"jpeg\0", told));
    assert_eq!(heic_without_place(&photo(PLAIN, &items).bytes), Err(Odd::StillTold));
}

#[test]
fn a_photo_that_was_cut_gives_no_copy() {
    for way in ways() {
        let whole = photo(way, &usual()).bytes;
        for length in 0..whole.len() {
            assert!(heic_without_place(&whole[..length]).is_err(), "{way:?}: {length}");
        }
    }
}

#[test]
fn an_odd_file_gives_no_copy_and_its_reason() {
    let whole = photo(PLAIN, &usual()).bytes;
    let named = |name: &[u8], new: &[u8]| {
        let (at, mut bytes) = (position(&whole, name), whole.clone());
        bytes[at..at + new.len()].copy_from_slice(new);
        bytes
    };
    // The second item in the list of pieces: behind the head of the list and the first item.
    let second = position(&whole, b"iloc") + 4 + 8 + 20;
    let turned = |edits: &[(usize, &[u8])]| {
        let mut bytes = whole.clone();
        for (at, new) in edits {
            bytes[second + at..second + at + new.len()].copy_from_slice(new);
        }
        bytes
    };
    assert_eq!(turned(&[(0, &[0, 2, 0, 0, 0, 0])]), whole, "the places of the edits fit");
    let behind = |kind| [whole.as_slice(), &boxed(kind, b"")].concat();
    let many = |count: usize| photo(PLAIN, &vec![item(b"Exif\0", b"x"); count]).bytes;
    let table = [
        (b"no photo at all".to_vec(), Odd::Cut),
        (Vec::new(), Odd::Boxes),
        (named(b"ftyp", b"free"), Odd::Boxes),
        (named(b"meta", b"free"), Odd::Boxes),
        (named(b"meta\0", b"meta\x01"), Odd::Boxes),
        (named(b"iinf", b"free"), Odd::Boxes),
        (named(b"iloc", b"free"), Odd::Boxes),
        (named(b"hdlr", b"xml "), Odd::Boxes),
        (behind(b"meta"), Odd::Boxes),
        (behind(b"moov"), Odd::Boxes),
        ([whole.as_slice(), &behind(b"free")[whole.len()..].repeat(BOXES_MAX)].concat(), Odd::Boxes),
        (named(b"infe", b"free"), Odd::Items),
        (named(b"infe\x02", b"infe\x01"), Odd::Items),
        (named(b"\0\x02\0\0Exif", b"\0\x01\0\0Exif"), Odd::Items),
        (named(b"iinf\0\0\0\0\0\x04", b"iinf\0\0\0\0\0\x03"), Odd::Items),
        (named(b"iinf\0\0\0\0\0\x04", b"iinf\0\0\0\0\xff\xff"), Odd::Items),
        (named(b"iinf\0\0\0\0\0\x04", b"iinf\0\0\0\0\0\x05"), Odd::Items),
        (many(NOTES_MAX + 1), Odd::Items),
        (named(b"iloc\x01", b"iloc\x03"), Odd::Pieces),
        (named(b"iloc\x01\0\0\0\x44", b"iloc\x01\0\0\0\x40"), Odd::Pieces),
        (named(b"iloc\x01\0\0\0\x44", b"iloc\x01\0\0\0\x43"), Odd::Pieces),
        (named(b"iloc\x01\0\0\0\x44\x40\0\x04", b"iloc\x01\0\0\0\x44\x40\xff\xff"), Odd::Pieces),
        (named(b"iloc\x01\0\0\0\x44\x40\0\x04", b"iloc\x01\0\0\0\x44\x40\0\x05"), Odd::Cut),
        // Exif is in no list of pieces; in `idat`, which is empty; made of another item; in another file.
        (turned(&[(0, &[0, 9])]), Odd::Pieces),
        (turned(&[(3, &[1])]), Odd::Pieces),
        (turned(&[(3, &[2])]), Odd::Pieces),
        (turned(&[(5, &[1])]), Odd::Pieces),
        // It lies behind the end, is longer than the file, is of no length, lies on the picture, or on the lists.
        (turned(&[(12, &[0xff; 4])]), Odd::Pieces),
        (turned(&[(16, &[0xff; 4])]), Odd::Pieces),
        (turned(&[(16, &[0; 4])]), Odd::Pieces),
        (turned(&[(12, &[0; 4])]), Odd::Pieces),
        (turned(&[(6, &[0; 4]), (12, &[0, 0, 0, 40])]), Odd::Pieces),
        (
            photo(Way { pieces: PIECES_MAX + 1, ..PLAIN }, &[item(b"hvc1\0", vec![7; PIECES_MAX + 1])]).bytes,
            Odd::Pieces,
        ),
    ];
    for (at, (bytes, odd)) in table.into_iter().enumerate() {
        assert_eq!(heic_without_place(&bytes), Err(odd), "row {at}");
    }
    assert!(heic_without_place(&many(NOTES_MAX)).is_ok());
}

#[test]
fn pieces_that_lie_on_each_other_are_not_written_over_again_and_again() {
    let mut items = usual();
    items.push(item(b"Exif\0", vec![7; 20_000]));
    let mut over = photo(Way { pieces: 200, ..PLAIN }, &items).bytes;
    assert!(heic_without_place(&over).is_ok());
    let last = position(&over, b"mdat") - 4 - 200 * 8;
    for piece in 0..200 {
        // Each of them is the last item as a whole.
        let (first, at) = (over[last..last + 4].to_vec(), last + piece * 8);
        over[at..at + 4].copy_from_slice(&first);
        over[at + 4..at + 8].copy_from_slice(&20_000u32.to_be_bytes());
    }
    assert_eq!(heic_without_place(&over), Err(Odd::Pieces));
}

#[test]
fn no_turned_byte_does_harm() {
    for way in [PLAIN, Way { version: 2, size: 8, inner: true, pieces: 2 }] {
        let whole = photo(way, &usual()).bytes;
        for at in 0..whole.len() {
            for byte in [0, 1, 2, 0x7f, 0xff] {
                let mut turned = whole.clone();
                turned[at] = byte;
                if let Ok(copy) = heic_without_place(&turned) {
                    assert_eq!(copy.len(), turned.len(), "{way:?}: {byte} at {at}");
                }
            }
        }
    }
}

proptest! {
    #[test]
    fn whatever_the_file_says_it_is_read_to_an_end(
        bytes in proptest::collection::vec(any::<u8>(), 0..600),
        edits in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..12),
        way in prop::sample::select(ways()),
    ) {
        let _ = heic_without_place(&bytes);
        let _ = heic_without_place(&[b"\0\0\0\x08ftyp", bytes.as_slice()].concat());
        let _ = heic_without_place(&[b"\0\0\0\x08ftyp".to_vec(), boxed(b"meta", &bytes)].concat());
        let mut turned = photo(way, &usual()).bytes;
        for (at, byte) in edits {
            let at = at.index(turned.len());
            turned[at] = byte;
        }
        if let Ok(copy) = heic_without_place(&turned) {
            prop_assert_eq!(copy.len(), turned.len());
            let mut finder = Finder::default();
            finder.take(&copy);
            prop_assert!(!finder.found());
        }
    }
}
