//! What says to be something else: pages, programs and scripts under other names, and files that are two things at once.

use huquq_domain::attachments::{FileKind, Refused};

use super::make::{docx, padded, png, zip};
use super::{BadFile, eicar};
use crate::files::jpeg;

const SCRIPT: &str = "<script>alert(1)</script>";

pub(super) fn files() -> Vec<BadFile> {
    [pages(), programs(), both(), rest()].into_iter().flatten().collect()
}

fn pages() -> Vec<BadFile> {
    let page = |name: &str, content: Vec<u8>, why| BadFile::refused(name, content, Refused::Page, why);
    let entity = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]><x>&y;</x>";
    let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"></svg>";
    let wide: Vec<u8> = [0xff, 0xfe].into_iter().chain(drawing.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    vec![
        page("photo.jpg", format!("<!doctype html>{SCRIPT}").into(), "a page with the name of a photo"),
        page("letter.html", "<p>words".into(), "a page"),
        page("letter.htm", "words".into(), "words that would open as a page"),
        page("drawing.png", drawing.into(), "a drawing that runs a script"),
        page("drawing.svg", "words".into(), "words that would open as a drawing"),
        page("wide.txt", wide, "a drawing in UTF-16"),
        page("marked.txt", format!("\u{feff}<html>{SCRIPT}").into(), "a page behind a mark of the byte order"),
        page("table.xml", entity.into(), "an entity that reads a file of the server"),
        page("drawing.txt", entity.replace("<x>", "<svg>").into(), "the same in a drawing"),
        page("early.txt", format!("words {SCRIPT}").into(), "a browser that guesses would find the script"),
        page("saved.mht", "From: <Saved by a browser>\r\n\r\nwords".into(), "a page in the form of a mail"),
        page("shell.txt", "<?php system($_GET['x']); ?>".into(), "a script of a server"),
        page("shell.jpg.phtml", "<?php echo 1;".into(), "a script of a server behind two endings"),
    ]
}

fn programs() -> Vec<BadFile> {
    let program = |name: &str, content: &[u8], why| BadFile::refused(name, content, Refused::Program, why);
    vec![
        program("letter.pdf", b"MZ\x90\0\x03\0\0\0", "a program of Windows with the name of a letter"),
        program("photo.png", b"\x7fELF\x02\x01\x01\0", "a program of Linux with the name of a picture"),
        program("voice.m4a", b"\xcf\xfa\xed\xfe\x07\0\0\x01", "a program of macOS with the name of a recording"),
        program("a.docx", b"\xca\xfe\xba\xbe\0\0\0\x34", "a program of Java"),
        program("a.webp", b"\0asm\x01\0\0\0", "a program of browsers"),
        program("a.heic", b"dex\n035\0\0", "a program of Android"),
        program("film.mp4", b"FWS\x0a\x10\0\0\0", "a program of Flash"),
        program("letter.pdf.lnk", b"L\0\0\0\x01\x14\x02\0\0", "a link that runs what it names"),
        program("notes.txt", b"#!/bin/sh\nrm -r x\n", "a script of a shell"),
        program("site.txt", b"[InternetShortcut]\r\nURL=file:///x", "a link of Windows"),
        program("app.txt", b"[Desktop Entry]\nExec=x\n", "a link of Linux"),
        program("letter.txt.js", b"alert(1)", "a script behind two endings"),
        program("letter.BAT", b"echo off\r\n", "a script of Windows"),
        program("letter.hta ", b"MsgBox 1", "a script of Windows with a blank behind it").shown_as("letter.hta"),
        program("letter.ps1", b"Get-Item x", "a script of Windows"),
        program("letter.vbs", b"MsgBox 1", "a script of Windows"),
        program("letter.py", b"print(1)", "a script"),
        program("macros.docx", &docx(&[("word/vbaProject.bin", b"macros")]), "a document that runs macros"),
    ]
}

/// What is two things at once is kept as the one that its beginning says, and saved with the ending of that one.
fn both() -> Vec<BadFile> {
    let package = zip(&[("run.exe", b"MZ")]);
    let locked = "%PDF-1.6\ntrailer << /Encrypt 1 0 R >>\n%%EOF\n";
    let runs = "%PDF-1.7\n1 0 obj << /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >> endobj\n%%EOF\n";
    let text = png(4, 4, &[(b"tEXt", format!("Comment\0{SCRIPT}").as_bytes())]);
    vec![
        BadFile::kept(
            "photo.gif",
            "GIF89a/*words*/=1;alert(1);",
            FileKind::Txt,
            "a picture that is a script: only letters",
        ),
        BadFile::kept("letter.html", format!("%PDF-1.4\n{SCRIPT}"), FileKind::Pdf, "a document that is a page"),
        BadFile::kept(
            "letter.zip",
            [b"%PDF-1.4\n".as_slice(), &package].concat(),
            FileKind::Pdf,
            "a document that is a package",
        ),
        BadFile::kept("locked.pdf", locked, FileKind::Pdf, "a locked document: nobody here opens it to look"),
        BadFile::kept(
            "script.pdf",
            runs,
            FileKind::Pdf,
            "a document with a script: it opens at the officer's own reader",
        ),
        BadFile::kept("late.pdf", "words\n%PDF-1.4\n", FileKind::Txt, "a document does not begin later"),
        BadFile::kept(
            "avatar.phar",
            jpeg(b"<?php __HALT_COMPILER(); ?>"),
            FileKind::Jpeg,
            "a picture that is a script",
        ),
        BadFile::kept("photo.html", jpeg(SCRIPT.as_bytes()), FileKind::Jpeg, "a picture that is a page"),
        BadFile::kept(
            "photo.jpg.exe",
            jpeg(&package),
            FileKind::Jpeg,
            "a picture that is a package, behind two endings",
        ),
        BadFile::kept("text.png", text, FileKind::Png, "a script in the words of a picture"),
        BadFile::kept(
            "late.txt",
            format!("{}{SCRIPT}", "words ".repeat(300)),
            FileKind::Txt,
            "a script where no browser looks",
        ),
        BadFile::kept("invoice.exe", "words", FileKind::Txt, "words with the name of a program get an ending of words"),
        BadFile::kept("paper.ps", "%!PS-Adobe-3.0\n", FileKind::Txt, "a program of printers is words to all others"),
        BadFile::kept(
            "list.csv",
            "=HYPERLINK(\"http://x.test\")\r\n",
            FileKind::Txt,
            "a formula: it is never opened here",
        ),
        BadFile::kept("saved.eml", "Subject: x\r\n\r\nwords\r\n", FileKind::Txt, "a mail"),
        BadFile::infected("virus.txt", eicar(), FileKind::Txt, "the pattern of the scanner's test"),
        BadFile::refused("eicar.com", eicar(), Refused::Program, "the same with the name of a program"),
    ]
}

fn rest() -> Vec<BadFile> {
    let unknown = |name: &str, content: Vec<u8>, why| BadFile::refused(name, content, Refused::Unknown, why);
    let disc = [vec![0; 32_769], b"CD001\x01".to_vec()].concat();
    vec![
        BadFile::refused("empty.txt", "", Refused::Empty, "nothing"),
        BadFile::refused("empty.exe", "", Refused::Empty, "nothing with the name of a program"),
        unknown("nul.txt", b"\0".to_vec(), "nothing that can be read"),
        unknown("noise.dat", b"\x01\x02\x03\x04".to_vec(), "noise"),
        unknown("cut.png", b"\x89PNG\r\n\x1a".to_vec(), "a picture cut before its first byte"),
        unknown("dots.gif", b"GIF89a\x01\0\x01\0\x80\0\0".to_vec(), "a picture of a kind that is not taken"),
        unknown("flood.gif", b"GIF89a\xff\xff\xff\xff\x80\0\0\x2c".to_vec(), "a picture that says to be huge"),
        unknown("flood.tiff", b"II*\0\x08\0\0\0\xff\xff".to_vec(), "a picture that says to have many pages"),
        unknown("dots.bmp", padded(b"BM\x58\x02\0\0"), "a picture of a kind that is not taken"),
        unknown("photo.avif", padded(b"\0\0\0\x1cftypavif\0\0\0\0mif1avif"), "a picture of a kind that is not taken"),
        unknown("film.mov", padded(b"\0\0\0\x14ftypqt  \0\0\0\0qt  "), "a film of a kind that is not taken"),
        unknown("voice.amr", b"#!AMR\n\x3c\x08\0\x01".to_vec(), "a recording of a kind that is not taken; no program"),
        unknown("disc.iso", disc, "a disc"),
        unknown("base.db", padded(b"SQLite format 3\0"), "a database"),
        unknown("box.bin", b"\0\0\0\x01ftyp".to_vec(), "a frame that says nothing of what is in it"),
        unknown("frame.mkv", b"\x1a\x45\xdf\xa3\x80".to_vec(), "a film without a kind"),
    ]
}
