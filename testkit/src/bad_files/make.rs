//! The bytes of files, put together part by part.

/// One part of a package.
#[derive(Clone, Copy)]
pub struct Packed<'a> {
    /// Its name, a path inside the package.
    pub name: &'a str,
    /// Its bytes as they stand in the package.
    pub stored: &'a [u8],
    /// Whether they are packed; else they stand as they are.
    pub deflated: bool,
    /// Bytes of it unpacked, as the package says.
    pub size: usize,
    /// Whether the package says that it is locked.
    pub locked: bool,
}

impl<'a> Packed<'a> {
    /// A part that stands as it is.
    #[must_use]
    pub const fn plain(name: &'a str, content: &'a [u8]) -> Self {
        Self { name, stored: content, deflated: false, size: content.len(), locked: false }
    }

    /// What the head in front of it and its entry in the list have in common.
    fn head(&self) -> Vec<u8> {
        let mut head = two(20).to_vec();
        head.extend(two(usize::from(self.locked)));
        head.extend(two(if self.deflated { 8 } else { 0 }));
        head.extend([0, 0, 0x21, 0]);
        // Nobody looks at the sum of a part that is never unpacked here.
        let sum = if self.deflated { 0 } else { crc(self.stored) };
        head.extend(sum.to_le_bytes());
        head.extend(four(self.stored.len()));
        head.extend(four(self.size));
        head.extend(two(self.name.len()));
        head.extend(two(0));
        head
    }

    fn local(&self) -> Vec<u8> {
        [b"PK\x03\x04".as_slice(), &self.head(), self.name.as_bytes(), self.stored].concat()
    }

    fn entry(&self, at: usize) -> Vec<u8> {
        let rest = [&[0; 10][..], &four(at)].concat();
        [b"PK\x01\x02".as_slice(), &two(20), &self.head(), &rest, self.name.as_bytes()].concat()
    }
}

fn two(number: usize) -> [u8; 2] {
    u16::try_from(number).unwrap_or(u16::MAX).to_le_bytes()
}

fn four(number: usize) -> [u8; 4] {
    u32::try_from(number).unwrap_or(u32::MAX).to_le_bytes()
}

/// A package of these parts.
#[must_use]
pub fn package(parts: &[Packed<'_>]) -> Vec<u8> {
    let (mut file, mut list) = (Vec::new(), Vec::new());
    for part in parts {
        list.extend(part.entry(file.len()));
        file.extend(part.local());
    }
    closed(file, &list, parts.len())
}

/// A package of parts that stand as they are.
#[must_use]
pub fn zip(parts: &[(&str, &[u8])]) -> Vec<u8> {
    package(&parts.iter().map(|(name, content)| Packed::plain(name, content)).collect::<Vec<_>>())
}

/// A package that names one part `times` over, so that a little becomes much when it is unpacked.
#[must_use]
pub fn overlapping(part: Packed<'_>, times: usize) -> Vec<u8> {
    closed(part.local(), &part.entry(0).repeat(times), times)
}

fn closed(file: Vec<u8>, list: &[u8], count: usize) -> Vec<u8> {
    let numbers = [&[0; 4][..], &two(count), &two(count), &four(list.len()), &four(file.len()), &two(0)].concat();
    [file.as_slice(), list, b"PK\x05\x06", &numbers].concat()
}

/// A document of Word with more parts besides those that it must have.
#[must_use]
pub fn docx(more: &[(&str, &[u8])]) -> Vec<u8> {
    let parts: [(&str, &[u8]); 2] = [("[Content_Types].xml", b"<Types/>"), ("word/document.xml", b"<document/>")];
    zip(&[&parts[..], more].concat())
}

/// A document of OpenDocument with more parts besides those that it must have.
#[must_use]
pub fn odt(more: &[(&str, &[u8])]) -> Vec<u8> {
    let kind = b"application/vnd.oasis.opendocument.text".as_slice();
    let parts: [(&str, &[u8]); 2] = [("mimetype", kind), ("content.xml", b"<content/>")];
    zip(&[&parts[..], more].concat())
}

/// `1 + 258 × runs` zeros, packed as ZIP, gzip and PNG pack: 258 of them in 13 bits.
#[must_use]
pub fn zeros(runs: usize) -> Vec<u8> {
    // The last block, with the codes that everybody knows; then each code with its first bit first.
    let mut bits = vec![true, true, false];
    let mut code = |code: u16, length: u32| bits.extend((0..length).rev().map(|at| (code >> at) & 1 == 1));
    code(0b0011_0000, 8);
    for _ in 0..runs {
        code(0b1100_0101, 8);
        code(0, 5);
    }
    code(0, 7);
    let byte = |bits: &[bool]| bits.iter().enumerate().fold(0, |byte, (at, bit)| byte | (u8::from(*bit) << at));
    bits.chunks(8).map(byte).collect()
}

/// The check sum of ZIP and PNG.
#[must_use]
pub fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| (sum >> 1) ^ if sum & 1 == 1 { 0xedb8_8320 } else { 0 })
    })
}

/// A picture of so many points, with these blocks between its head and its end.
#[must_use]
pub fn png(width: u32, height: u32, blocks: &[(&[u8; 4], &[u8])]) -> Vec<u8> {
    let head = [&width.to_be_bytes()[..], &height.to_be_bytes(), &[1, 0, 0, 0, 0]].concat();
    let mut file = b"\x89PNG\r\n\x1a\n".to_vec();
    let all = [(b"IHDR", head.as_slice())].into_iter().chain(blocks.iter().copied()).chain([(b"IEND", &[][..])]);
    for (name, content) in all {
        let named = [&name[..], content].concat();
        file.extend(u32::try_from(content.len()).unwrap_or(u32::MAX).to_be_bytes());
        file.extend_from_slice(&named);
        file.extend(crc(&named).to_be_bytes());
    }
    file
}

/// Pictures that say they have thousands of millions of points, a name and the bytes each.
#[must_use]
pub fn floods() -> Vec<(&'static str, Vec<u8>)> {
    let points = [b"\x78\x9c".as_slice(), &zeros(4_000)].concat();
    let frame = b"\xff\xc0\0\x11\x08\xff\xdc\xff\xdc\x03\x01\x11\0\x02\x11\0\x03\x11\0";
    vec![
        ("flood.png", png(60_000, 60_000, &[(b"IDAT", points.as_slice())])),
        ("flood.jpg", [b"\xff\xd8".as_slice(), frame, b"\xff\xda\0\x02", &[0; 500], b"\xff\xd9"].concat()),
        ("flood.webp", b"RIFF\x16\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\xff\xff\xff\xff\xff\xff".to_vec()),
    ]
}

/// Something that begins like this and is long enough to be whole.
#[must_use]
pub fn padded(begin: &[u8]) -> Vec<u8> {
    let mut content = begin.to_vec();
    content.resize(600.max(begin.len()), 0);
    content
}
