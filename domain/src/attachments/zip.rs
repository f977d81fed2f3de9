//! The list of names at the end of a ZIP file, read with care: it decides what kind of document this is.

/// The end record without its comment.
const END: usize = 22;
/// An entry of the list without its name.
const ENTRY: usize = 46;
/// No document of ours has more parts; more is somebody trying.
const PARTS_MAX: usize = 5_000;

fn at(bytes: &[u8], from: usize, length: usize) -> Option<&[u8]> {
    bytes.get(from..from.checked_add(length)?)
}

fn two(bytes: &[u8], from: usize) -> Option<usize> {
    at(bytes, from, 2)?.try_into().ok().map(u16::from_le_bytes).map(usize::from)
}

fn four(bytes: &[u8], from: usize) -> Option<usize> {
    let number = at(bytes, from, 4)?.try_into().ok().map(u32::from_le_bytes)?;
    usize::try_from(number).ok()
}

/// The names of the parts. `tail` is the end of the file; nothing if the list does not lie wholly in it.
pub(super) fn parts(tail: &[u8]) -> Option<Vec<&[u8]>> {
    let last = tail.len().checked_sub(END)?;
    let end = (0..=last).rev().find(|from| {
        at(tail, *from, 4) == Some(b"PK\x05\x06") && two(tail, from + 20).is_some_and(|c| from + END + c == tail.len())
    })?;
    let (count, size) = (two(tail, end + 10)?, four(tail, end + 12)?);
    if count > PARTS_MAX {
        return None;
    }
    let mut from = end.checked_sub(size)?;
    let mut names = Vec::new();
    for _ in 0..count {
        if at(tail, from, 4)? != b"PK\x01\x02" {
            return None;
        }
        let (name, extra, comment) = (two(tail, from + 28)?, two(tail, from + 30)?, two(tail, from + 32)?);
        names.push(at(tail, from + ENTRY, name)?);
        from = from + ENTRY + name + extra + comment;
    }
    (from == end).then_some(names)
}
