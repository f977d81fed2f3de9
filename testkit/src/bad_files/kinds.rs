//! What must be taken: every kind, as telephones and programs begin it.

use huquq_domain::attachments::FileKind;

use super::BadFile;
use super::make::{docx, odt, padded, png};
use crate::files::jpeg;

/// A letter in UTF-16, as Windows' editor saves it.
fn wide(text: &str) -> Vec<u8> {
    [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect()
}

pub(super) fn files() -> Vec<BadFile> {
    let kept = |name: &str, begin: &[u8], kind, why| BadFile::kept(name, padded(begin), kind, why);
    vec![
        BadFile::kept("IMG_0001.JPG", jpeg(b"picture"), FileKind::Jpeg, "a photo"),
        BadFile::kept("screen.png", png(4, 4, &[]), FileKind::Png, "a picture of a screen"),
        kept("sticker.webp", b"RIFF\x10\0\0\0WEBPVP8 ", FileKind::Webp, "a picture out of a messenger"),
        kept("IMG_0002.HEIC", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", FileKind::Heic, "a photo of an iPhone"),
        kept("IMG_0003.heif", b"\0\0\0\x18ftypmif1\0\0\0\0mif1heic", FileKind::Heic, "a photo of other telephones"),
        kept("burst.heic", b"\0\0\0\x18ftypmsf1\0\0\0\0msf1hevc", FileKind::Heic, "several photos at once"),
        BadFile::kept("letter.pdf", "%PDF-1.7\n%%EOF\n", FileKind::Pdf, "a document"),
        BadFile::kept("letter.docx", docx(&[]), FileKind::Docx, "a document of Word"),
        BadFile::kept("letter.odt", odt(&[]), FileKind::Odt, "a document of LibreOffice"),
        BadFile::kept("letter.txt", "Mənə dedilər ki, gəlmə.\r\n", FileKind::Txt, "a letter"),
        BadFile::kept("wide.txt", wide("Мне сказали: «не приходи»\r\n"), FileKind::Txt, "a letter from Windows"),
        BadFile::kept("old.txt", b"\xd2\xe5\xea\xf1\xf2\r\n".as_slice(), FileKind::Txt, "a letter in an old code page"),
        BadFile::kept("one.txt", "x", FileKind::Txt, "the shortest letter"),
        kept("song.mp3", b"ID3\x04\0\0\0\0\0\0", FileKind::Mp3, "a recording with a title"),
        kept("voice.mp3", b"\xff\xfb\x90\x64", FileKind::Mp3, "a recording without a title"),
        kept("Memo 1.m4a", b"\0\0\0\x18ftypM4A \0\0\0\0M4A mp42", FileKind::M4a, "a voice memo of an iPhone"),
        kept("voice.ogg", b"OggS\0\x02", FileKind::Ogg, "a recording"),
        kept(
            "PTT-20260901-WA0001.opus",
            b"OggS\0\x02aaaaaaaaaaaaaaaaaaaaaaOpusHead",
            FileKind::Opus,
            "a voice message of a messenger",
        ),
        kept("voice.aac", b"\xff\xf1\x50\x80", FileKind::Aac, "a recording of an older telephone"),
        kept("voice.wav", b"RIFF\x10\0\0\0WAVEfmt ", FileKind::Wav, "a recording as it is"),
        kept("VID_0001.mp4", b"\0\0\0\x18ftypisom\0\0\0\0isommp41", FileKind::Mp4, "a film"),
        kept("voice.3gp", b"\0\0\0\x18ftyp3gp4\0\0\0\x003gp4isom", FileKind::Mp4, "a recording of an older telephone"),
        kept("voice.webm", b"\x1a\x45\xdf\xa3\x9f\x42\x82\x84webm", FileKind::Webm, "a recording of a browser"),
        BadFile::kept(
            "cut.jpg",
            b"\xff\xd8\xff".as_slice(),
            FileKind::Jpeg,
            "a photo that was cut shows at least that it was",
        ),
        BadFile::kept("pk.txt", "PK is how we call the place.", FileKind::Txt, "letters with which a package begins"),
        BadFile::kept("bc.txt", "BC told me to wait.", FileKind::Txt, "letters with which a program begins"),
        BadFile::kept("mz.txt", "MZ told me to wait.", FileKind::Txt, "letters with which a program begins"),
    ]
}
