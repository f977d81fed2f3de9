//! Limits at their edges, kinds by content, names that are only shown, places that are only told of.

use super::*;

/// What the content is, handed over in pieces of several sizes.
fn look(content: &[u8], name: &str) -> Result<Found, Refused> {
    let looked = |piece: usize| {
        let mut looker = Looker::default();
        content.chunks(piece).for_each(|bytes| looker.take(bytes));
        looker.finish(name)
    };
    let whole = looked(1 << 20);
    for piece in [1, 7, 4096] {
        assert_eq!(looked(piece), whole, "in pieces of {piece}");
    }
    whole
}

fn kind(content: &[u8]) -> Result<FileKind, Refused> {
    look(content, "name.bin").map(|found| found.kind)
}

fn padded(begin: &[u8]) -> Vec<u8> {
    let mut content = begin.to_vec();
    content.resize(600, 0);
    content
}

/// A ZIP file whose list names these parts; the first one is really there.
fn zip(first: (&str, &str), others: &[&str]) -> Vec<u8> {
    let mut file = local(first.0, first.1);
    let begin = file.len();
    for name in std::iter::once(first.0).chain(others.iter().copied()) {
        file.extend_from_slice(b"PK\x01\x02");
        file.resize(file.len() + 24, 0);
        file.extend_from_slice(&(name.len() as u16).to_le_bytes());
        file.resize(file.len() + 16, 0);
        file.extend_from_slice(name.as_bytes());
    }
    let size = (file.len() - begin) as u32;
    file.extend_from_slice(b"PK\x05\x06\0\0\0\0");
    let count = 1 + others.len() as u16;
    file.extend_from_slice(&count.to_le_bytes());
    file.extend_from_slice(&count.to_le_bytes());
    file.extend_from_slice(&size.to_le_bytes());
    file.extend_from_slice(&(begin as u32).to_le_bytes());
    file.extend_from_slice(&[0, 0]);
    file
}

fn local(name: &str, content: &str) -> Vec<u8> {
    let mut file = b"PK\x03\x04".to_vec();
    file.resize(26, 0);
    file.extend_from_slice(&(name.len() as u16).to_le_bytes());
    file.extend_from_slice(&[0, 0]);
    file.extend_from_slice(name.as_bytes());
    file.extend_from_slice(content.as_bytes());
    file
}

/// An EXIF block with a position, in either order of bytes; `degrees` is the first number of the latitude.
pub(super) fn exif(big: bool, degrees: u32) -> Vec<u8> {
    let two = |n: u16| if big { n.to_be_bytes() } else { n.to_le_bytes() };
    let four = |n: u32| if big { n.to_be_bytes() } else { n.to_le_bytes() };
    let mut block = if big { b"MM\0*".to_vec() } else { b"II*\0".to_vec() };
    block.extend(four(8));
    let entry = |block: &mut Vec<u8>, tag: u16, kind: u16, count: u32, value: u32| {
        block.extend(two(tag));
        block.extend(two(kind));
        block.extend(four(count));
        block.extend(four(value));
    };
    block.extend(two(1));
    entry(&mut block, 0x8825, 4, 1, 26);
    block.extend(four(0));
    block.extend(two(2));
    entry(&mut block, 2, 5, 3, 60);
    entry(&mut block, 4, 5, 3, 60);
    block.extend(four(0));
    block.resize(60, 0);
    for number in [degrees, 1, 0, 1, 0, 1] {
        block.extend(four(number));
    }
    block
}

fn jpeg(block: &[u8]) -> Vec<u8> {
    let mut file = b"\xff\xd8\xff\xe0\0\x04ab\xff\xe1".to_vec();
    let block = [b"Exif\0\0", block].concat();
    file.extend_from_slice(&(block.len() as u16 + 2).to_be_bytes());
    file.extend_from_slice(&block);
    file.extend_from_slice(b"\xff\xda\0\x02picture\xff\xd9");
    file
}

fn png(block: &[u8]) -> Vec<u8> {
    let mut file = b"\x89PNG\r\n\x1a\n\0\0\0\x02IDATxxcrc!".to_vec();
    file.extend_from_slice(&(block.len() as u32).to_be_bytes());
    file.extend_from_slice(b"eXIf");
    file.extend_from_slice(block);
    file.extend_from_slice(b"crc!\0\0\0\0IENDcrc!");
    file
}

fn webp(block: &[u8]) -> Vec<u8> {
    let mut file = b"RIFF\0\0\0\0WEBPVP8L\x03\0\0\0abc\0EXIF".to_vec();
    file.extend_from_slice(&(block.len() as u32).to_le_bytes());
    file.extend_from_slice(block);
    file
}

#[test]
fn limits_hold_at_below_and_above() {
    let join = |count: usize, each: u64, size: u64| may_join(std::iter::repeat_n(each, count), size);
    assert_eq!(join(0, 0, 0), Err(Refused::Empty));
    assert_eq!(join(0, 0, 1), Ok(()));
    assert_eq!(join(0, 0, FILE_MAX - 1), Ok(()));
    assert_eq!(join(0, 0, FILE_MAX), Ok(()));
    assert_eq!(join(0, 0, FILE_MAX + 1), Err(Refused::TooLarge));
    assert_eq!(join(FILES_MAX - 1, 1, 1), Ok(()));
    assert_eq!(join(FILES_MAX, 1, 1), Err(Refused::TooMany));
    assert_eq!(join(7, FILE_MAX, FILE_MAX - 1), Ok(()));
    assert_eq!(join(7, FILE_MAX, FILE_MAX), Ok(()));
    assert_eq!(may_join([FILE_MAX; 7].into_iter().chain([1]), FILE_MAX), Err(Refused::AllTooLarge));
    assert_eq!(may_join([u64::MAX; 2].into_iter(), 1), Err(Refused::AllTooLarge), "numbers do not run over");
}

#[test]
fn every_kind_is_known_by_its_content() {
    let taken: &[(&[u8], FileKind)] = &[
        (b"\xff\xd8\xff\xe0", FileKind::Jpeg),
        (b"\x89PNG\r\n\x1a\n", FileKind::Png),
        (b"RIFF\x10\0\0\0WEBPVP8 ", FileKind::Webp),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", FileKind::Heic),
        (b"\0\0\0\x18ftypmif1\0\0\0\0mif1heic", FileKind::Heic),
        (b"%PDF-1.7", FileKind::Pdf),
        (b"ID3\x04", FileKind::Mp3),
        (b"\xff\xfb\x90\x64", FileKind::Mp3),
        (b"\xff\xf3\x90\x64", FileKind::Mp3),
        (b"\0\0\0\x18ftypM4A \0\0\0\0M4A mp42", FileKind::M4a),
        (b"OggS\0\x02", FileKind::Ogg),
        (b"OggS\0\x02aaaaaaaaaaaaaaaaaaaaaaOpusHead", FileKind::Opus),
        (b"\xff\xf1\x50\x80", FileKind::Aac),
        (b"\xff\xf9\x50\x80", FileKind::Aac),
        (b"RIFF\x10\0\0\0WAVEfmt ", FileKind::Wav),
        (b"\0\0\0\x18ftypisom\0\0\0\0isommp41", FileKind::Mp4),
        (b"\0\0\0\x18ftypiso5\0\0\0\0iso5mp41", FileKind::Mp4),
        (b"\0\0\0\x18ftyp3gp4\0\0\0\x003gp4isom", FileKind::Mp4),
        (b"\x1a\x45\xdf\xa3\x9f\x42\x82\x84webm", FileKind::Webm),
        (b"\x1a\x45\xdf\xa3\x9f\x42\x82\x88matroska", FileKind::Webm),
    ];
    for (begin, expected) in taken {
        assert_eq!(kind(&padded(begin)), Ok(*expected), "{begin:?}");
    }
    let docx = zip(("[Content_Types].xml", "<Types/>"), &["_rels/.rels", "word/document.xml"]);
    assert_eq!(kind(&docx), Ok(FileKind::Docx));
    let odt = zip(("mimetype", "application/vnd.oasis.opendocument.text"), &["content.xml", "META-INF/manifest.xml"]);
    assert_eq!(kind(&odt), Ok(FileKind::Odt));
    let mut covered: Vec<FileKind> = taken.iter().map(|(_, kind)| *kind).collect();
    covered.extend([FileKind::Docx, FileKind::Odt, FileKind::Txt]);
    for kind in FileKind::ALL {
        assert!(covered.contains(kind), "{kind:?} is not tried");
        assert!(ACCEPT.split(',').any(|one| one == format!(".{}", kind.ending())), "{kind:?} cannot be chosen");
    }
}

#[test]
fn text_of_any_script_and_code_page_is_text() {
    let wide = |text: &str, little: bool| -> Vec<u8> {
        let units = text.encode_utf16().flat_map(|unit| if little { unit.to_le_bytes() } else { unit.to_be_bytes() });
        if little {
            [0xff, 0xfe].into_iter().chain(units).collect()
        } else {
            [0xfe, 0xff].into_iter().chain(units).collect()
        }
    };
    let texts: &[Vec<u8>] = &[
        b"x".to_vec(),
        "Mənə dedilər ki, gəlmə.\r\n".into(),
        "رفضوا تسجيلي\n".into(),
        [b"\xef\xbb\xbf", "текст".as_bytes()].concat(),
        b"\xd2\xe5\xea\xf1\xf2 \xe2 1251\r\n".to_vec(),
        wide("Əli dedi:\n«yox»", true),
        wide("Əli dedi:\n«yox»", false),
        "page\x0cpage 1 < 2 and <3".into(),
    ];
    for text in texts {
        assert_eq!(look(text, "letter.txt").map(|found| found.kind), Ok(FileKind::Txt), "{text:?}");
    }
    for bytes in
        [&b"a\0b"[..], b"\x01", b"abc\x7f", b"\xff\xfea", b"\xff\xfe\x01\0", b"\xfe\xff\0\x01", b"text\x08more"]
    {
        assert_eq!(look(bytes, "letter.txt"), Err(Refused::Unknown), "{bytes:?}");
    }
}

#[test]
fn what_runs_or_shows_itself_or_hides_others_is_refused() {
    let refused: &[(&[u8], Refused)] = &[
        (b"", Refused::Empty),
        (b"MZ\x90\0", Refused::Program),
        (b"\x7fELF\x02", Refused::Program),
        (b"\xca\xfe\xba\xbe", Refused::Program),
        (b"#!/bin/sh\nrm -r x\n", Refused::Program),
        (b"[InternetShortcut]\r\nURL=x", Refused::Program),
        (b"L\0\0\0\x01\x14\x02\0", Refused::Program),
        (b"<!doctype html><p>x", Refused::Page),
        (b" \n<HTML>", Refused::Page),
        (b"<svg xmlns='x'>", Refused::Page),
        (b"<?xml version='1.0'?>", Refused::Page),
        (b"words before <script>alert(1)</script>", Refused::Page),
        (b"\xef\xbb\xbf<html>", Refused::Page),
        (b"\xff\xfe<\0h\0t\0m\0l\0>\0", Refused::Page),
        (b"Rar!\x1a\x07", Refused::Archive),
        (b"7z\xbc\xaf\x27\x1c", Refused::Archive),
        (b"\x1f\x8b\x08", Refused::Archive),
        (b"PK\x03\x04", Refused::Archive),
        (b"PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", Refused::Archive),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Refused::OldDocument),
        (b"{\\rtf1 text}", Refused::OldDocument),
        (b"GIF89a\x01\0", Refused::Unknown),
        (b"\0\0\0\x14ftypqt  \0\0\0\0qt  ", Refused::Unknown),
        (b"#!AMR\n\x3c\x08\0", Refused::Unknown),
        (b"\xff", Refused::Unknown),
    ];
    for (content, why) in refused {
        let found = kind(content);
        // A lone byte of a code page is text; that it opens a picture cannot be known.
        if content == b"\xff" {
            assert_eq!(found, Ok(FileKind::Txt));
        } else {
            assert_eq!(found, Err(*why), "{content:?}");
        }
    }
    let parts = zip(("[Content_Types].xml", ""), &["word/document.xml", "word/vbaProject.bin"]);
    assert_eq!(kind(&parts), Err(Refused::Program), "a document with macros");
    assert_eq!(kind(&zip(("[Content_Types].xml", ""), &["xl/workbook.xml"])), Err(Refused::Archive));
    assert_eq!(kind(&zip(("a.txt", "x"), &["b.txt"])), Err(Refused::Archive));
    let template = zip(("mimetype", "application/vnd.oasis.opendocument.text-template"), &["content.xml"]);
    assert_eq!(kind(&template), Err(Refused::Archive));
    let mut cut = zip(("[Content_Types].xml", ""), &["word/document.xml"]);
    cut.truncate(cut.len() - 1);
    assert_eq!(kind(&cut), Err(Refused::Archive), "a document that was cut");
}

#[test]
fn the_name_decides_only_where_the_content_cannot() {
    for (name, expected) in [
        ("letter", Ok(FileKind::Txt)),
        ("letter.doc", Ok(FileKind::Txt)),
        ("run.BAT", Err(Refused::Program)),
        ("run.ps1 ", Err(Refused::Program)),
        ("page.html", Err(Refused::Page)),
        ("drawing.svg", Err(Refused::Page)),
    ] {
        assert_eq!(look(b"words", name).map(|found| found.kind), expected, "{name}");
    }
    assert_eq!(look(b"\xff\xd8\xff\xe0", "photo.exe").map(|found| found.kind), Ok(FileKind::Jpeg));
    assert_eq!(look(b"<html>", "photo.jpg"), Err(Refused::Page));
}

#[test]
fn names_are_shown_as_typed_without_what_deceives() {
    for (typed, shown) in [
        ("Şikayət məktubu.pdf", "Şikayət məktubu.pdf"),
        ("نامه\u{200c}ها.jpg", "نامه\u{200c}ها.jpg"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\Leyla\\foto.jpg", "foto.jpg"),
        ("..\\..\\x.txt", "x.txt"),
        ("invoice\u{202e}gpj.exe", "invoicegpj.exe"),
        ("a\0b\r\nc\u{7}.txt", "abc.txt"),
        (" . ", ""),
        ("...", ""),
        ("a/..", ""),
        ("letter.txt\\", "letter.txt"),
        ("a/b.txt/\\/", "b.txt"),
        ("\\", ""),
        (".htaccess", "htaccess"),
        ("x\u{2066}\u{feff}.png", "x.png"),
    ] {
        assert_eq!(shown_name(typed), shown, "{typed:?}");
    }
    for length in [NAME_MAX - 1, NAME_MAX, NAME_MAX + 1, 4 * NAME_MAX] {
        let shown = shown_name(&format!("{}.pdf", "ə".repeat(length - 4)));
        assert_eq!(shown.chars().count(), length.min(NAME_MAX));
        assert!(shown.ends_with(".pdf"));
    }
    assert_eq!(shown_name(&"x".repeat(NAME_MAX + 1)).len(), NAME_MAX);
}

#[test]
fn a_saved_file_has_a_name_that_fits_its_content_and_every_system() {
    for (shown, kind, saved) in [
        ("foto.JPG", FileKind::Jpeg, "foto.JPG"),
        ("foto.exe", FileKind::Jpeg, "foto.exe.jpg"),
        ("foto.pdf.exe", FileKind::Pdf, "foto.pdf.exe.pdf"),
        ("page.html", FileKind::Jpeg, "page.html.jpg"),
        ("", FileKind::Pdf, "file.pdf"),
        ("con.txt", FileKind::Txt, "_con.txt"),
        ("COM1", FileKind::Txt, "_COM1.txt"),
        ("comb.txt", FileKind::Txt, "comb.txt"),
        ("a:b\"c;d.txt", FileKind::Txt, "a_b_c_d.txt"),
    ] {
        assert_eq!(download_name(shown, kind), saved, "{shown:?}");
    }
    assert_eq!(ascii_name("Şikayət \"1\"\r\n.pdf"), "_ikay_t__1___.pdf");
    assert_eq!(ascii_name("نامه.jpg"), "____.jpg");
    assert_eq!(ascii_name("..."), "file");
}

#[test]
fn a_place_is_found_in_each_kind_of_picture() {
    for big in [true, false] {
        for (name, picture) in
            [("jpeg", jpeg(&exif(big, 40))), ("png", png(&exif(big, 40))), ("webp", webp(&exif(big, 40)))]
        {
            assert!(look(&picture, "x").is_ok_and(|found| found.has_place), "{name} {big}");
        }
        for picture in [jpeg(&exif(big, 0)), png(&exif(big, 0)), webp(&exif(big, 0))] {
            assert!(look(&picture, "x").is_ok_and(|found| !found.has_place), "an empty place is none");
        }
        let mut heic = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic".to_vec();
        heic.resize(70_000, 7);
        heic.extend_from_slice(b"\0\0\0\x06Exif\0\0");
        heic.extend(exif(big, 40));
        assert!(look(&heic, "x").is_ok_and(|found| found.has_place), "heic {big}");
        let end = heic.len();
        heic[end - 24..].fill(0);
        assert!(look(&heic, "x").is_ok_and(|found| !found.has_place));
    }
    let mut written = b"\xff\xd8\xff\xe1".to_vec();
    let text = b"http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude='40,24N'/>";
    written.extend_from_slice(&(text.len() as u16 + 2).to_be_bytes());
    written.extend_from_slice(text);
    assert!(look(&written, "x").is_ok_and(|found| found.has_place));
}

#[test]
fn a_broken_block_is_no_place_and_no_harm() {
    let block = exif(true, 40);
    for length in 0..block.len() {
        let cut = block.get(..length).unwrap_or_default();
        assert!(look(&jpeg(cut), "x").is_ok());
        assert!(look(&png(cut), "x").is_ok());
    }
    for at in 0..block.len() {
        for byte in [0, 1, 0x7f, 0xff] {
            let mut turned = block.clone();
            turned[at] = byte;
            assert!(look(&jpeg(&turned), "x").is_ok());
        }
    }
    let mut round = exif(false, 40);
    // The position's directory is the first directory itself.
    round[18..22].copy_from_slice(&8u32.to_le_bytes());
    assert!(look(&jpeg(&round), "x").is_ok_and(|found| !found.has_place));
    for bytes in [
        &b"\xff\xd8"[..],
        b"\xff\xd8\xff",
        b"\xff\xd8\xff\xe1",
        b"\xff\xd8\xff\xe1\0\0",
        b"\x89PNG\r\n\x1a\n\xff\xff\xff\xffeXIf",
    ] {
        let mut finder = Finder::default();
        finder.take(bytes);
        assert!(!finder.found());
    }
}
