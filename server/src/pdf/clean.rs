//! Text as it can be put on paper: lines, without characters that show nothing or turn others round.

/// More characters than this in one heap are parted: no script needs them, and libraries count them in octets.
const HEAP_MAX: usize = 48;

/// The lines of a text. A blank line comes as an empty one, several in a row as one.
pub(super) fn lines(text: &str) -> Vec<String> {
    let text = text.replace("\r\n", "\n");
    let mut lines: Vec<String> = Vec::new();
    for line in text.split(is_line_end).map(clean) {
        let blank = line.trim().is_empty();
        if !blank {
            lines.push(line);
        } else if lines.last().is_some_and(|last| !last.is_empty()) {
            lines.push(String::new());
        }
    }
    if lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines
}

const fn is_line_end(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

fn clean(line: &str) -> String {
    let mut cleaned = String::with_capacity(line.len());
    let mut heap = 0;
    for c in line.chars() {
        if c == '\t' {
            cleaned.push_str("    ");
            heap = 0;
            continue;
        }
        if is_left_out(c) {
            continue;
        }
        heap = if stands_alone(c) { 0 } else { heap + 1 };
        if heap > HEAP_MAX {
            // It ends a heap and shows nothing.
            cleaned.push('\u{200b}');
            heap = 1;
        }
        cleaned.push(c);
    }
    cleaned
}

/// What has no sign of its own, and what turns a whole line round without being seen. Isolates stay: they end with it.
fn is_left_out(c: char) -> bool {
    let plane_end = u32::from(c) & 0xFFFE == 0xFFFE;
    plane_end
        || c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{202a}'..='\u{202e}' | '\u{206a}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}' | '\u{fdd0}'..='\u{fdef}' | '\u{e0000}'..='\u{e0fff}')
}

/// Whether a character begins something new, whatever stood before it. Pictures do not: they join to heaps as well.
const fn stands_alone(c: char) -> bool {
    matches!(c,
        '\u{20}'..='\u{7e}' | '\u{a0}'..='\u{a8}' | '\u{aa}'..='\u{ac}' | '\u{af}'..='\u{2ff}'
        | '\u{370}'..='\u{482}' | '\u{48a}'..='\u{58f}' | '\u{620}'..='\u{64a}' | '\u{660}'..='\u{66f}'
        | '\u{671}'..='\u{6d5}' | '\u{6ee}'..='\u{6fc}' | '\u{10a0}'..='\u{10ff}' | '\u{1c90}'..='\u{1cbf}'
        | '\u{1e00}'..='\u{1fff}' | '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{203b}' | '\u{3000}'..='\u{3029}'
        | '\u{3041}'..='\u{3096}' | '\u{30a0}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ff01}'..='\u{ff60}')
}

/// Whether it only says in which direction others run.
pub(super) fn is_direction(text: &str) -> bool {
    text.chars().all(|c| matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{2066}'..='\u{2069}'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_keep_their_words_and_lose_what_cannot_be_seen() {
        assert_eq!(lines("a\r\nb\rc\u{2028}d"), ["a", "b", "c", "d"]);
        assert_eq!(lines("\n\na\n\n\n  \nb\n"), ["a", "", "b"]);
        assert_eq!(lines("  in\tside  "), ["  in    side  "]);
        assert_eq!(lines("\0a\u{202e}b\u{feff}c\u{fffe}\u{10ffff}d\u{7f}"), ["abcd"]);
        assert_eq!(lines("می\u{200c}شود \u{2068}x\u{2069}"), ["می\u{200c}شود \u{2068}x\u{2069}"]);
        assert_eq!(lines("\0\n\t\n"), Vec::<String>::new());
    }

    #[test]
    fn heaps_of_marks_are_parted_and_words_are_not() {
        let word = "ə".repeat(5_000);
        assert_eq!(lines(&word).as_slice(), std::slice::from_ref(&word));
        let heap = format!("a{}", "\u{301}".repeat(1_000));
        let parted = lines(&heap).concat();
        assert_eq!(parted.replace('\u{200b}', ""), heap);
        assert!(parted.split('\u{200b}').all(|part| part.chars().count() <= HEAP_MAX + 1));
    }

    #[test]
    fn marks_of_direction_are_told_from_words() {
        assert!(is_direction("\u{2068}") && is_direction("\u{200f}\u{2069}"));
        assert!(!is_direction("a") && !is_direction("\u{200c}"));
    }
}
