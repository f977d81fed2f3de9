//! Names: they are shown without what deceives, never a path, and saved with an ending that fits the content.

use huquq_domain::attachments::FileKind;

use super::BadFile;

/// A letter under this name, and the name that is kept.
fn named(name: &str, shown: &str, why: &'static str) -> BadFile {
    BadFile::kept(name, "words", FileKind::Txt, why).shown_as(shown)
}

pub(super) fn files() -> Vec<BadFile> {
    let long = "ə".repeat(300);
    let cut = format!("{}….txt", "ə".repeat(195));
    vec![
        named("../../etc/passwd", "passwd", "a way up"),
        named("..\\..\\windows\\x.txt", "x.txt", "a way up on Windows"),
        named("....//....//x.txt", "x.txt", "a way up through a filter that takes one away"),
        named("/etc/cron.d/x", "x", "a way from the root"),
        named("C:\\Windows\\x.txt", "x.txt", "a drive"),
        named("C:x.txt", "C:x.txt", "a drive without a folder: shown, saved with a line below"),
        named("\\\\server\\share\\x.txt", "x.txt", "a folder of another machine"),
        named("%2e%2e%2fx.txt", "%2e%2e%2fx.txt", "a way up for whoever decodes twice"),
        named("..%c0%afx.txt", "%c0%afx.txt", "a way up in a false encoding"),
        named("~/.ssh/authorized_keys", "authorized_keys", "a way home"),
        named(&format!("{long}.txt"), &cut, "longer than any disk takes"),
        named(&"x".repeat(255), &"x".repeat(200), "longer than is shown"),
        named("CON", "CON", "a device of Windows"),
        named("nul.txt", "nul.txt", "a device of Windows"),
        named("COM1.txt", "COM1.txt", "a device of Windows"),
        named("lpt9", "lpt9", "a device of Windows"),
        named("invoice\u{202e}txt.exe", "invoicetxt.exe", "a mark that turns the ending round"),
        named("invoice\u{2066}\u{200f}x.txt", "invoicex.txt", "marks that turn"),
        named("zero\u{200b}width\u{feff}.txt", "zerowidth.txt", "marks that nobody sees"),
        named("نامه\u{200c}ها.txt", "نامه\u{200c}ها.txt", "the joiner that Persian names are written with stays"),
        named("...", "", "only dots"),
        named(".", "", "this folder"),
        named("..", "", "the folder above"),
        named(" \u{3000} ", "", "only blanks"),
        named("letter.txt\\", "letter.txt", "a stroke that a strict reader of forms takes for part of the border"),
        named("\\", "", "only a stroke"),
        named(".htaccess", "htaccess", "a file that servers obey"),
        named("-rf.txt", "-rf.txt", "an option"),
        named("letter.txt.", "letter.txt", "a dot that Windows forgets"),
        named("x.txt:$DATA", "x.txt:$DATA", "a stream of Windows"),
        named("photo.jpg.scr", "photo.jpg.scr", "two endings: saved with a third, of words"),
        named("a\"b'c.txt", "a\"b'c.txt", "quotation marks"),
        named("x.js\"; filename=\"y.txt", "x.js\"; filename=\"y.txt", "a second name"),
        named("x\r\nContent-Type: text%html.txt", "x%0D%0AContent-Type: text%html.txt", "a header"),
        named("<img src=x onerror=alert(1)>.txt", "<img src=x onerror=alert(1)>.txt", "a page"),
        named("$(id);`id`|x&.txt", "$(id);`id`|x&.txt", "a shell"),
        named("{{7*7}}{ $name }.txt", "{{7*7}}{ $name }.txt", "a template"),
        named("=1+1.csv", "=1+1.csv", "a formula"),
        named("👨‍👩‍👧🇦🇿 İıŞ.txt", "👨‍👩‍👧🇦🇿 İıŞ.txt", "pictures and letters"),
        named("e\u{301}.txt", "e\u{301}.txt", "a letter in two parts stays in two"),
        named(
            &format!("a{}.txt", "\u{300}".repeat(150)),
            &format!("a{}.txt", "\u{300}".repeat(150)),
            "a tower of marks",
        ),
    ]
}
