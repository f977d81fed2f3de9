//! Folding: one spelling for everything that readers type for the same word.
//!
//! Texts and queries pass through the same functions, so two words meet wherever they fold to the same. That rare words
//! collide costs little; a word that is not found costs a reader the answer.

use std::iter;

use icu_normalizer::DecomposingNormalizerBorrowed;
use icu_normalizer::properties::CanonicalCombiningClassMapBorrowed;

/// What of a query is used: enough for a sentence, too little to keep the server busy.
const QUERY_CHARS: usize = 200;
const QUERY_WORDS: usize = 10;

/// The Arabic article, alone and behind the words that are written together with it. The longer ones stand first.
const ARTICLES: [&str; 6] = ["وال", "بال", "فال", "کال", "ال", "لل"];

/// A word of a query, as spellings of which any will do. A spelling is found where all of its terms are.
pub(super) type Word = Vec<Vec<String>>;

/// Calls `found` with each term that `text` can be found by, as often as it occurs.
pub(super) fn each_term(text: &str, mut found: impl FnMut(&str)) {
    for piece in pieces(&clean(text)) {
        if piece.starts_with(is_han) {
            bigrams(piece).for_each(|term| found(&term));
            piece.chars().for_each(|c| found(c.encode_utf8(&mut [0; 4])));
        } else {
            each_form(&skeleton(piece), &mut found);
            // A part can be looked for alone: "asylum" in "asylum-seeker".
            if piece.contains(is_joiner) {
                parts(piece).iter().for_each(|part| each_form(part, &mut found));
            }
        }
    }
}

/// The words of a query.
pub(super) fn query(text: &str) -> Vec<Word> {
    let used: String = text.chars().take(QUERY_CHARS).collect();
    pieces(&clean(&used)).take(QUERY_WORDS).flat_map(query_words).filter(|word| !word.is_empty()).collect()
}

fn query_words(piece: &str) -> Vec<Word> {
    if !piece.starts_with(is_han) {
        return vec![spellings(piece)];
    }
    // Single characters are in nearly every text: they count only if the reader typed no more than one.
    let words: Vec<Word> = bigrams(piece).map(|term| vec![vec![term]]).collect();
    if words.is_empty() { vec![vec![vec![piece.to_owned()]]] } else { words }
}

fn spellings(piece: &str) -> Word {
    let mut word = Word::new();
    each_form(&skeleton(piece), &mut |form: &str| word.push(vec![form.to_owned()]));
    // The text may have a space where the reader joined.
    let parts = parts(piece);
    if parts.len() > 1 {
        word.push(parts);
    }
    word
}

/// The skeletons of the parts of a joined word.
fn parts(piece: &str) -> Vec<String> {
    piece.split(is_joiner).map(skeleton).filter(|part| !part.is_empty()).collect()
}

/// The word, and without the Arabic article if it may have one.
fn each_form(word: &str, found: &mut impl FnMut(&str)) {
    if word.is_empty() {
        return;
    }
    found(word);
    // A root has three letters; what would leave less is no article.
    let bare = ARTICLES.iter().find_map(|article| word.strip_prefix(article));
    if let Some(bare) = bare.filter(|bare| bare.chars().nth(2).is_some()) {
        found(bare);
    }
}

/// The runs of letters and digits, where Han stands alone, since it has no spaces, and joiners stay inside.
fn pieces(clean: &str) -> impl Iterator<Item = &str> {
    clean.split(|c| !is_inside(c)).flat_map(|mut chunk| {
        iter::from_fn(move || {
            let han = is_han(chunk.chars().next()?);
            let end = chunk.find(|c| is_han(c) != han).unwrap_or(chunk.len());
            let (piece, rest) = chunk.split_at_checked(end)?;
            chunk = rest;
            Some(piece)
        })
    })
}

/// Whether a piece goes on. Most letters are plain ones; they are asked for first, since the table of all is slow.
fn is_inside(c: char) -> bool {
    matches!(c, 'a'..='z' | 'а'..='я' | 'ا'..='ي' | 'ა'..='ჰ' | '\u{4e00}'..='\u{9fff}')
        || c.is_alphanumeric()
        || is_joiner(c)
}

fn bigrams(han: &str) -> impl Iterator<Item = String> {
    han.chars().zip(han.chars().skip(1)).map(|(first, second)| String::from_iter([first, second]))
}

/// Han characters, with the repetition mark and the zero that stand for one.
pub(super) fn is_han(c: char) -> bool {
    matches!(c, '々' | '〇' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}')
}

/// What joins two words into one: hyphens (NFKD leaves two) and the half-space of Persian and Urdu.
fn is_joiner(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{200c}')
}

/// What is not heard and often not typed: apostrophes, hard and soft sign, hamza, tatweel, and what only steers layout.
fn is_silent(c: char) -> bool {
    matches!(c, '\'' | '`' | '’' | '‘' | '′' | 'ʹ' | 'ʻ' | 'ʼ' | 'ʾ' | 'ʿ' | 'ъ' | 'ь' | 'ء' | 'ـ')
        || matches!(c, '\u{ad}' | '\u{34f}' | '\u{200d}'..='\u{200f}' | '\u{202a}'..='\u{202e}')
        || matches!(c, '\u{2060}'..='\u{2069}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

/// The text in lower case, decomposed, without marks and silent characters.
fn clean(text: &str) -> String {
    const BREVE: char = '\u{306}';
    let classes = CanonicalCombiningClassMapBorrowed::new();
    let mut out = String::with_capacity(text.len());
    for c in DecomposingNormalizerBorrowed::new_nfkd().normalize_iter(text.chars()) {
        if classes.get_u8(c) == 0 {
            out.extend(c.to_lowercase().filter(|c| !is_silent(*c)));
        } else if c == BREVE && out.ends_with('и') {
            // й is a consonant of its own, and "йо" is the ё of Ukrainian.
            out.pop();
            out.push('y');
        }
    }
    out
}

/// The word in the letters that all its spellings share; for Latin and Cyrillic these are the same.
fn skeleton(piece: &str) -> String {
    let mut out = String::with_capacity(piece.len());
    let mut letters = piece.chars().filter(|c| !is_joiner(*c)).peekable();
    while let Some(c) = letters.next() {
        if c == 'y' && letters.next_if(|next| matches!(next, 'o' | 'о')).is_some() {
            push(&mut out, 'e');
        } else if let Some(spelling) = spelling(c) {
            spelling.chars().for_each(|c| push(&mut out, c));
        } else {
            push(&mut out, digit(c).unwrap_or(c));
        }
    }
    out
}

/// Adds a letter, and joins it with those before it where two letters write one sound.
///
/// What this leaves has no pair that it would join, so folding twice is folding once.
fn push(out: &mut String, c: char) {
    match (out.chars().next_back(), c) {
        // sh is ş and ш, ch is ç and ч, both without their marks.
        (Some('s' | 'c'), 'h') => {}
        (Some('k'), 'h') => replace(out, 1, 'h'),
        (Some('z'), 'h') => replace(out, 1, 'j'),
        // ц is typed "ts" or "c". Only before a vowel, or "document" would not begin "documents".
        (Some('s'), 'a' | 'e' | 'i' | 'o' | 'u') if out.ends_with("ts") => {
            replace(out, 2, 'c');
            out.push(c);
        }
        (Some(last), _) if last == c && is_collapsed(c) => {}
        _ => out.push(c),
    }
}

fn replace(out: &mut String, letters: usize, by: char) {
    for _ in 0..letters {
        out.pop();
    }
    push(out, by);
}

/// Doubled consonants are the commonest slip. Doubled vowels tell words apart ("fee", "saat"), except i, which y also
/// becomes.
fn is_collapsed(c: char) -> bool {
    c.is_ascii_lowercase() && !matches!(c, 'a' | 'e' | 'o' | 'u')
}

fn digit(c: char) -> Option<char> {
    let native = matches!(c, '٠'..='٩' | '۰'..='۹');
    // Both rows of digits begin at a multiple of sixteen.
    native.then(|| char::from_digit(u32::from(c) & 0xf, 10)).flatten()
}

/// What a letter becomes, if it does not stay. Each stands with what its Latin spelling becomes in [`push`].
fn spelling(c: char) -> Option<&'static str> {
    Some(match c {
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' | 'ґ' | 'ғ' | 'ҝ' | 'q' => "g",
        'д' => "d",
        'е' | 'э' | 'є' | 'ә' | 'ə' | 'ǝ' => "e",
        'ж' => "j",
        'з' => "z",
        'и' | 'ы' | 'і' | 'ј' | 'ı' | 'y' => "i",
        'к' => "k",
        'л' => "l",
        'м' => "m",
        'н' => "n",
        'о' | 'ө' => "o",
        'п' => "p",
        'р' => "r",
        'с' | 'ш' | 'ß' => "s",
        'т' => "t",
        'у' | 'ү' => "u",
        'ф' => "f",
        'х' | 'һ' | 'x' => "h",
        'ц' => "ts",
        'ч' | 'ҹ' => "c",
        'щ' => "sc",
        'ю' => "iu",
        'я' => "ia",
        'ٱ' => "ا",
        'ى' | 'ي' | 'ے' => "ی",
        'ك' => "ک",
        'ة' | 'ہ' | 'ھ' | 'ە' | 'ۃ' => "ه",
        'ں' => "ن",
        _ => return None,
    })
}
