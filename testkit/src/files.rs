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
