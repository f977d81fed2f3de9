//! Names of files: shown as they were typed, as far as that is safe, and never used as a path.

use super::{FileKind, NAME_MAX};

/// Names that some systems keep for devices.
const RESERVED: &[&str] = &["con", "prn", "aux", "nul"];

/// The name as it is kept and shown: without folders, control marks and marks that turn the direction, at most
/// [`NAME_MAX`] characters, its ending kept. Blank if nothing is left.
#[must_use]
pub fn shown_name(typed: &str) -> String {
    // A stroke at the end has nothing behind it to be the name.
    let last = typed.trim_end_matches(['/', '\\']).rsplit(['/', '\\']).next().unwrap_or_default();
    let kept: String = last.chars().filter(|c| !c.is_control() && !turns(*c)).collect();
    // Only dots and blanks name a folder, or nothing.
    let kept = kept.trim_matches(|c: char| c == '.' || c.is_whitespace());
    let count = kept.chars().count();
    if count <= NAME_MAX {
        return kept.to_owned();
    }
    let ending = kept.rsplit_once('.').map(|(_, ending)| ending).filter(|ending| ending.chars().count() <= 8);
    let ending = ending.map(|ending| format!("….{ending}")).unwrap_or_default();
    let room = NAME_MAX - ending.chars().count();
    kept.chars().take(room).chain(ending.chars()).collect()
}

/// The name under which staff save it: one that fits every system, and an ending that fits the content.
#[must_use]
pub fn download_name(shown: &str, kind: FileKind) -> String {
    let safe: String = shown
        .chars()
        .map(|c| if matches!(c, '<' | '>' | ':' | '"' | '|' | '?' | '*' | '/' | '\\' | ';' | '%') { '_' } else { c })
        .collect();
    let stem = safe.split('.').next().unwrap_or_default().trim().to_ascii_lowercase();
    let numbered = stem.strip_prefix("com").or_else(|| stem.strip_prefix("lpt"));
    let is_device = RESERVED.contains(&stem.as_str())
        || numbered.is_some_and(|rest| rest.len() == 1 && rest.bytes().all(|byte| byte.is_ascii_digit()));
    let named = match (safe.is_empty(), is_device) {
        (true, _) => "file".to_owned(),
        (_, true) => format!("_{safe}"),
        _ => safe,
    };
    let fits = named
        .rsplit_once('.')
        .is_some_and(|(_, ending)| kind.endings().iter().any(|known| ending.eq_ignore_ascii_case(known)));
    if fits { named } else { format!("{named}.{}", kind.ending()) }
}

/// The same for programs that know only plain letters.
#[must_use]
pub fn ascii_name(download: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_') { c } else { '_' };
    let name: String = download.chars().map(plain).collect();
    let name = name.trim_start_matches('.');
    if name.is_empty() { "file".to_owned() } else { name.to_owned() }
}

/// Marks that hide or turn what stands around them. The joiners that Persian names are written with stay.
fn turns(c: char) -> bool {
    matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
        | '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e000}'..='\u{f8ff}')
}
