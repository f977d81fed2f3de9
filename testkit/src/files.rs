//! Files as people send them, made here byte by byte: nothing in them is real.

use crate::wire::Ask;

/// The border between the parts of a form. It stands in no file of ours.
const BORDER: &str = "----border7f3a91c2";

/// One part of a form with files.
#[derive(Clone)]
pub struct Part {
    /// The name of its input.
    pub input: String,
    /// The name of the file as the browser gives it; none: a plain field.
    pub file: Option<String>,
    /// What it holds.
    pub content: Vec<u8>,
}

impl Part {
    /// A file chosen on the page.
    #[must_use]
    pub fn file(name: &str, content: impl Into<Vec<u8>>) -> Self {
        Self { input: "files".to_owned(), file: Some(name.to_owned()), content: content.into() }
    }

    /// A plain field.
    #[must_use]
    pub fn field(input: &str, value: &str) -> Self {
        Self { input: input.to_owned(), file: None, content: value.into() }
    }
}

/// A posted form with files, as a browser encodes it.
#[must_use]
pub fn form(path: &str, parts: &[Part]) -> Ask {
    let mut body = Vec::new();
    for part in parts {
        body.extend_from_slice(&before(part));
        body.extend_from_slice(&part.content);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(format!("--{BORDER}--\r\n").as_bytes());
    posted(path).body(body)
}

/// A posted form with one file that is too large to be held as a whole: the request without its body, what goes before
/// the content and what goes after it.
#[must_use]
pub fn around(path: &str, name: &str) -> (Ask, Vec<u8>, Vec<u8>) {
    (posted(path), before(&Part::file(name, "")), format!("\r\n--{BORDER}--\r\n").into_bytes())
}

/// A posted form of one part whose head, without the blank line after it, the test wrote itself.
#[must_use]
pub fn by_hand(path: &str, head: &[u8], content: &[u8]) -> Ask {
    let (begin, end) = (format!("--{BORDER}\r\n"), format!("\r\n--{BORDER}--\r\n"));
    posted(path).body([begin.as_bytes(), head, b"\r\n\r\n", content, end.as_bytes()].concat())
}

/// The name of a file as browsers write it into the head of its part.
#[must_use]
pub fn written(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

fn posted(path: &str) -> Ask {
    Ask::new("POST", path).with("Content-Type", &format!("multipart/form-data; boundary={BORDER}"))
}

/// What goes before the content of a part.
fn before(part: &Part) -> Vec<u8> {
    let input = &part.input;
    let head = match &part.file {
        Some(name) => format!(
            "Content-Disposition: form-data; name=\"{input}\"; filename=\"{}\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n",
            written(name)
        ),
        None => format!("Content-Disposition: form-data; name=\"{input}\"\r\n\r\n"),
    };
    format!("--{BORDER}\r\n{head}").into_bytes()
}

/// A text of so many bytes, every line another one.
#[must_use]
pub fn text(size: usize) -> Vec<u8> {
    let mut text = Vec::with_capacity(size + 32);
    let mut line = 0u64;
    while text.len() < size {
        text.extend_from_slice(format!("line {line} of a letter\n").as_bytes());
        line += 1;
    }
    text.truncate(size);
    text
}

/// What begins as a JPEG does and holds `content`.
#[must_use]
pub fn jpeg(content: &[u8]) -> Vec<u8> {
    [b"\xff\xd8\xff\xe0\0\x04ab\xff\xda\0\x02", content, b"\xff\xd9"].concat()
}

/// A HEIC photo that ends with `content` as its picture, and says in front of it where it was made.
#[must_use]
pub fn heic(content: &[u8]) -> Vec<u8> {
    let number = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let boxed = |name: &[u8; 4], parts: &[&[u8]]| {
        let inside = parts.concat();
        [&number(inside.len() + 8).to_be_bytes()[..], name, &inside].concat()
    };
    let mut exif = b"\0\0\0\x06Exif\0\0II*\0\x08\0\0\0\x01\0\x25\x88\x04\0\x01\0\0\0\x1a\0\0\0\0\0\0\0".to_vec();
    exif.extend_from_slice(b"\x02\0\x02\0\x05\0\x03\0\0\0\x38\0\0\0\x04\0\x05\0\x03\0\0\0\x38\0\0\0\0\0\0\0");
    exif.extend([40u32, 1, 0, 1, 0, 1].into_iter().flat_map(u32::to_le_bytes));
    let picture = boxed(b"infe", &[b"\x02\0\0\0\0\x01\0\0hvc1\0"]);
    let note = boxed(b"infe", &[b"\x02\0\0\0\0\x02\0\0Exif\0"]);
    let meta = |from: usize| {
        // A piece each: which item, from where on, how long.
        let piece = |item: u8, from: usize, length: usize| {
            let [from, length] = [from, length].map(|place| number(place).to_be_bytes());
            [&[0, item, 0, 0, 0, 0, 0, 1][..], &from, &length].concat()
        };
        let places = [piece(1, from + exif.len(), content.len()), piece(2, from, exif.len())].concat();
        let items = boxed(b"iinf", &[b"\0\0\0\0\0\x02", &picture, &note]);
        boxed(b"meta", &[&[0; 4], &items, &boxed(b"iloc", &[b"\x01\0\0\0\x44\0\0\x02", &places])])
    };
    let begin = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic";
    let from = begin.len() + meta(0).len() + 8;
    [&begin[..], &meta(from), &boxed(b"mdat", &[&exif, content])].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_around_a_file_is_the_form_with_the_file() {
        let whole = form("/x", &[Part::file("a\".jpg", b"abc".to_vec())]);
        let (ask, before, after) = around("/x", "a\".jpg");
        assert_eq!((ask.method, ask.path, ask.headers), (whole.method, whole.path, whole.headers));
        assert_eq!([before.as_slice(), b"abc", after.as_slice()].concat(), whole.body);
    }
}
