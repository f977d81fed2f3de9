//! The name of a file, from the head of its part of a form.
//!
//! Browsers code only quotation marks and line ends of it (`%22`, `%0D`, `%0A`); a backslash and octets that are no
//! UTF-8 stand as they are. A reader that takes each `\"` for a quotation mark and asks for UTF-8 finds no name there, and
//! without a name a file is no file.

use http::HeaderMap;
use http::header::CONTENT_DISPOSITION;

/// The name as it was given; blank if nothing was chosen. `None` if the part is no file.
#[must_use]
pub fn file_name(headers: &HeaderMap) -> Option<String> {
    named(headers.get(CONTENT_DISPOSITION)?.as_bytes())
}

fn named(mut rest: &[u8]) -> Option<String> {
    let mut coded = None;
    while !rest.is_empty() {
        let (name, value, after) = parameter(rest);
        rest = after;
        if name.eq_ignore_ascii_case(b"filename") {
            // Some programs write a quotation mark in the older way.
            return Some(String::from_utf8_lossy(value).replace("\\\"", "\"").replace("%22", "\""));
        }
        if name.eq_ignore_ascii_case(b"filename*") && coded.is_none() {
            coded = Some(decoded(value));
        }
    }
    // No form should have this one; it counts where it stands alone.
    coded
}

/// The next parameter: its name, its value, and what stands behind it. At least one octet is read.
fn parameter(text: &[u8]) -> (&[u8], &[u8], &[u8]) {
    let (name, rest) = before(text, |byte| matches!(byte, b'=' | b';'));
    let Some(rest) = rest.strip_prefix(b"=") else { return (name.trim_ascii(), &[], behind(rest)) };
    let rest = rest.trim_ascii_start();
    let (value, rest) = match rest.strip_prefix(b"\"") {
        Some(quoted) => quoted.split_at_checked(end_of(quoted)).unwrap_or((quoted, &[])),
        None => before(rest, |byte| byte == b';'),
    };
    let value = if rest.starts_with(b"\"") { value } else { value.trim_ascii_end() };
    (name.trim_ascii(), value, behind(before(rest, |byte| byte == b';').1))
}

/// What stands before the first such octet, and the rest.
fn before(text: &[u8], is_mark: impl Fn(u8) -> bool) -> (&[u8], &[u8]) {
    let length = text.iter().position(|byte| is_mark(*byte)).unwrap_or(text.len());
    text.split_at_checked(length).unwrap_or((text, &[]))
}

fn behind(text: &[u8]) -> &[u8] {
    text.get(1..).unwrap_or_default()
}

/// Where a value ends that a quotation mark began. One behind a backslash ends it only if nothing or another parameter
/// follows.
fn end_of(quoted: &[u8]) -> usize {
    let ends = |at: &usize| {
        let escaped = at.checked_sub(1).and_then(|before| quoted.get(before)) == Some(&b'\\');
        let after = quoted.get(at + 1..).unwrap_or_default().trim_ascii_start();
        !escaped || matches!(after.first(), None | Some(b';'))
    };
    let mut marks = quoted.iter().enumerate().filter(|(_, byte)| **byte == b'"').map(|(at, _)| at);
    marks.find(ends).unwrap_or(quoted.len())
}

/// A value with its code page and its language in front: `UTF-8''%C9%99.txt`.
fn decoded(value: &[u8]) -> String {
    let mut rest = value.splitn(3, |byte| *byte == b'\'').last().unwrap_or_default();
    let mut octets = Vec::with_capacity(rest.len());
    while let Some((first, others)) = rest.split_first() {
        let pair = others.get(..2).filter(|_| *first == b'%').and_then(|pair| std::str::from_utf8(pair).ok());
        // `from_str_radix` takes a sign too.
        let pair = pair.filter(|pair| pair.bytes().all(|digit| digit.is_ascii_hexdigit()));
        match pair.and_then(|pair| u8::from_str_radix(pair, 16).ok()) {
            Some(octet) => {
                octets.push(octet);
                rest = others.get(2..).unwrap_or_default();
            }
            None => {
                octets.push(*first);
                rest = others;
            }
        }
    }
    String::from_utf8_lossy(&octets).into_owned()
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    fn of(disposition: &[u8]) -> Option<String> {
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_DISPOSITION, HeaderValue::from_bytes(disposition).unwrap());
        file_name(&headers)
    }

    #[test]
    fn a_name_is_read_as_browsers_and_programs_write_it() {
        let table: &[(&[u8], &str)] = &[
            (b"filename=\"a.txt\"", "a.txt"),
            (b"filename=\"\"", ""),
            (b"filename=", ""),
            (b"filename", ""),
            (b"filename=\"a b;c=d.txt\"", "a b;c=d.txt"),
            (b"filename=\"a%22b%22.txt\"", "a\"b\".txt"),
            (b"filename=\"a\\\"b.txt\"", "a\"b.txt"),
            (b"filename=\"100%.txt\"", "100%.txt"),
            (b"filename=\"a\\b.txt\"", "a\\b.txt"),
            (b"filename=\"a.txt\\\"", "a.txt\\"),
            (b"filename=\"a.txt\\\" ", "a.txt\\"),
            (b"filename=\"a.txt\\\"; x=\"y\"", "a.txt\\"),
            (b"filename=\"a.txt\\\\\"", "a.txt\\\\"),
            (b"filename=\"\\\"", "\\"),
            (b"filename=\"\xff\xfe.txt\"", "\u{fffd}\u{fffd}.txt"),
            (b"filename=\"\xd0\xbf\xd0.txt\"", "п\u{fffd}.txt"),
            ("filename=\"Şikayət.txt\"".as_bytes(), "Şikayət.txt"),
            (b"filename=a.txt", "a.txt"),
            (b"filename=a.txt ; x=y", "a.txt"),
            (b"FileName = \"a.txt\"", "a.txt"),
            (b"filename=\"no end", "no end"),
            (b"filename=\"a.txt\"; filename=\"b.txt\"", "a.txt"),
            (b"filename=\"a.txt\"; filename*=UTF-8''b.txt", "a.txt"),
            (b"filename*=UTF-8''b.txt; filename=\"a.txt\"", "a.txt"),
            (b"filename*=UTF-8''%C9%99%20b.txt", "ə b.txt"),
            (b"filename*=utf-8'az'100%.t%xt%2", "100%.t%xt%2"),
            (b"filename*=UTF-8''%ff%+1", "\u{fffd}%+1"),
            (b"filename*=b.txt", "b.txt"),
        ];
        for (written, name) in table {
            let whole = [b"form-data; name=\"files\"; ", *written].concat();
            assert_eq!(of(&whole).as_deref(), Some(*name), "{}", String::from_utf8_lossy(written));
        }
    }

    #[test]
    fn a_part_without_a_name_of_a_file_is_a_field() {
        for written in [
            &b"form-data; name=\"files\""[..],
            b"form-data; name=\"filename\"",
            b"form-data; name=\"x; filename=y\"",
            b"form-data; xfilename=\"a\"",
            b"form-data; ;;=; =;",
            b"form-data",
            b"",
        ] {
            assert_eq!(of(written), None, "{}", String::from_utf8_lossy(written));
        }
        assert_eq!(file_name(&HeaderMap::new()), None);
    }

    #[test]
    fn any_cut_and_any_octet_gives_a_name_or_none() {
        let whole = b"form-data; name=\"a\\\"b\"; filename*=UTF-8'x'%41; filename = \"c\\\"d\\\"; \xff\"";
        for length in 0..=whole.len() {
            drop(named(&whole[..length]));
            for octet in 0..=u8::MAX {
                let mut turned = whole[..length].to_vec();
                turned.push(octet);
                drop(named(&turned));
            }
        }
    }

    #[test]
    fn a_name_of_nothing_but_marks_is_read_in_one_go() {
        // Read anew from each mark on, this would take hours.
        let long = [b"form-data; filename=\"".to_vec(), b"\\\"   x".repeat(200_000)].concat();
        assert!(named(&long).is_some_and(|name| name.len() >= 200_000));
    }
}
