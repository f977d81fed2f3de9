//! Packages, what hides in them, and what becomes far larger when somebody unpacks it. Nothing is ever unpacked here.

use huquq_domain::attachments::{FileKind, Refused};

use super::make::{Packed, docx, floods, odt, overlapping, package, padded, zeros, zip};
use super::{BadFile, eicar};

/// More parts than any document has.
const TOO_MANY_PARTS: usize = 5_001;

pub(super) fn files() -> Vec<BadFile> {
    [archives(), bombs(), documents()].into_iter().flatten().collect()
}

fn archives() -> Vec<BadFile> {
    let archive = |name: &str, content: Vec<u8>, why| BadFile::refused(name, content, Refused::Archive, why);
    let locked = Packed { locked: true, ..Packed::plain("letter.txt", b"locked words") };
    let epub = b"application/epub+zip".as_slice();
    let virus = zip(&[("eicar.com", eicar().as_slice())]);
    let mut tar = b"letter.txt".to_vec();
    tar.resize(257, 0);
    tar.extend(b"ustar\x0000");
    vec![
        archive("letters.zip", zip(&[("letter.txt", b"words")]), "a package of files"),
        archive("letter.docx", zip(&[("letter.txt", b"words")]), "a package with the name of a document"),
        archive("nothing.zip", zip(&[]), "a package of nothing"),
        archive("locked.zip", package(&[locked]), "a locked package"),
        archive("slip.zip", zip(&[("../../../etc/cron.d/x", b"x")]), "a package that writes where it should not"),
        archive("app.jar", zip(&[("META-INF/MANIFEST.MF", b"Main-Class: x")]), "a program of Java"),
        archive("app.apk", zip(&[("AndroidManifest.xml", b"\x03\0\x08\0")]), "a program of Android"),
        archive("book.epub", zip(&[("mimetype", epub)]), "a book"),
        archive("virus.zip", virus.clone(), "the test pattern in a package"),
        archive("virus2.zip", zip(&[("virus.zip", virus.as_slice())]), "the test pattern in a package in a package"),
        archive("a.rar", b"Rar!\x1a\x07\x01\0".to_vec(), "a package of another kind"),
        archive("a.7z", b"7z\xbc\xaf\x27\x1c\0\x04".to_vec(), "a package of another kind"),
        archive("a.bz2", b"BZh91AY&SY\0\x01".to_vec(), "a package of another kind"),
        archive("a.xz", b"\xfd7zXZ\0\0\x04".to_vec(), "a package of another kind"),
        archive("a.zst", b"\x28\xb5\x2f\xfd\x04\0".to_vec(), "a package of another kind"),
        archive("a.cab", b"MSCF\0\0\0\0".to_vec(), "a package of another kind"),
        archive("a.tar", tar, "a package of another kind"),
    ]
}

fn bombs() -> Vec<BadFile> {
    let archive = |name: &str, content: Vec<u8>, why| BadFile::refused(name, content, Refused::Archive, why);
    let zeros = zeros(40_000);
    let bomb = |name| Packed { name, stored: &zeros, deflated: true, size: 1 + 258 * 40_000, locked: false };
    let mut nested = package(&[bomb("0")]);
    for name in ["1.zip", "2.zip", "3.zip", "4.zip", "5.zip"] {
        nested = zip(&[(name, nested.as_slice()), ("again.zip", nested.as_slice())]);
    }
    let gzip = [b"\x1f\x8b\x08\0\0\0\0\0\0\x03".as_slice(), &zeros].concat();
    let lies = Packed { size: usize::try_from(u32::MAX).unwrap_or(usize::MAX), ..bomb("word/document.xml") };
    let large = package(&[Packed::plain("[Content_Types].xml", b"<Types/>"), lies]);
    let mut files = vec![
        archive("flat.zip", overlapping(bomb("0"), 500), "one part named five hundred times: five gigabytes"),
        archive("nested.zip", nested, "packages in packages"),
        archive("zeros.gz", gzip, "ten megabytes in sixty-five kilobytes"),
        BadFile::kept(
            "large.docx",
            large,
            FileKind::Docx,
            "a document that says to be four gigabytes: kept as it came",
        ),
    ];
    files.extend(floods().into_iter().map(|(name, content)| {
        let kind = match name {
            "flood.png" => FileKind::Png,
            "flood.jpg" => FileKind::Jpeg,
            _ => FileKind::Webp,
        };
        BadFile::kept(name, content, kind, "a picture that says to be huge: kept as it came, never drawn")
    }));
    files
}

fn documents() -> Vec<BadFile> {
    let archive = |name: &str, content: Vec<u8>, why| BadFile::refused(name, content, Refused::Archive, why);
    let old = |name: &str, content: Vec<u8>, why| BadFile::refused(name, content, Refused::OldDocument, why);
    let ole = padded(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
    let virus = eicar();
    let inside = zip(&[("eicar.com", virus.as_slice())]);
    let entity = b"<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]><x>&y;</x>".as_slice();
    let names: Vec<String> = (0..TOO_MANY_PARTS).map(|part| format!("{part}")).collect();
    let many: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), b"".as_slice())).collect();
    let mut cut = docx(&[]);
    cut.truncate(cut.len() - 1);
    let sheet = b"application/vnd.oasis.opendocument.spreadsheet".as_slice();
    let form = b"application/vnd.oasis.opendocument.text-template".as_slice();
    let types = ("[Content_Types].xml", b"<Types/>".as_slice());
    vec![
        archive("table.xlsx", zip(&[types, ("xl/workbook.xml", b"<x/>")]), "a table"),
        archive("slides.pptx", zip(&[types, ("ppt/presentation.xml", b"<x/>")]), "slides"),
        archive("table.ods", zip(&[("mimetype", sheet), ("content.xml", b"<x/>")]), "a table"),
        archive("form.ott", zip(&[("mimetype", form), ("content.xml", b"<x/>")]), "a form of another kind"),
        archive("cut.docx", cut, "a document without its end: what is in it cannot be known"),
        archive("many.docx", docx(&many), "a document of more parts than any has"),
        old("letter.doc", ole.clone(), "an old document"),
        old("locked.docx", ole.clone(), "a locked document"),
        old("setup.msi", ole, "a program in the form of an old document"),
        old("letter.rtf", b"{\\rtf1 words}".to_vec(), "an old document"),
        BadFile::kept("entity.docx", docx(&[("word/x.xml", entity)]), FileKind::Docx, "no part of it is ever read"),
        BadFile::kept("slip.docx", docx(&[("../../x", b"x")]), FileKind::Docx, "no part of it is ever written"),
        BadFile::infected("virus.docx", docx(&[("word/media/a", &virus)]), FileKind::Docx, "the pattern in a part"),
        BadFile::infected("virus.odt", odt(&[("Pictures/a", &virus)]), FileKind::Odt, "the pattern in a part"),
        BadFile::infected(
            "deep.docx",
            docx(&[("word/a.zip", &inside)]),
            FileKind::Docx,
            "the pattern two packages deep",
        ),
    ]
}
