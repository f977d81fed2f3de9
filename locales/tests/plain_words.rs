//! The English guides are plain: for people who read it as a second language, and as the measure of the translations.
#![allow(clippy::unwrap_used, missing_docs)]

use huquq_domain::language::Language;
use huquq_locales::Texts;
use huquq_locales::guides::{Cited, Guide};

/// The years of school a text asks for (Flesch-Kincaid), at most.
const GRADE_MAX: f64 = 8.0;
/// Words of the middle sentence, at most.
const MEDIAN_MAX: usize = 20;

/// The sentences of a text without the Azerbaijani names in brackets, which nobody reads as English.
fn sentences(guide: &Guide) -> Vec<Vec<String>> {
    let mut sentences = Vec::new();
    for words in guide.cited().map(Cited::words) {
        let plain: String = without_names(&words);
        for sentence in plain.split_inclusive(['.', '!', '?', ':', ';']) {
            let words: Vec<String> = sentence
                .split(|c: char| !(c.is_alphanumeric() || matches!(c, '\'' | '’' | '-')))
                .filter(|word| word.chars().any(char::is_alphabetic))
                .map(str::to_lowercase)
                .collect();
            if !words.is_empty() {
                sentences.push(words);
            }
        }
    }
    sentences
}

fn without_names(text: &str) -> String {
    let foreign = |inner: &str| inner.contains(['ə', 'ı', 'ğ', 'ş', 'ç', 'ö', 'ü', 'İ', 'Ə', 'Ş']);
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('(') {
        let (inner, next) = after.split_once(')').unwrap_or((after, ""));
        out.push_str(before);
        if !foreign(inner) {
            out.push_str(inner);
        }
        rest = next;
    }
    out.push_str(rest);
    out
}

fn syllables(word: &str) -> usize {
    let vowel = |c: char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    let letters: Vec<char> = word.chars().filter(char::is_ascii_alphabetic).collect();
    let groups = (0..letters.len()).filter(|i| vowel(letters[*i]) && (*i == 0 || !vowel(letters[*i - 1]))).count();
    let silent = word.ends_with('e') && !word.ends_with("le") && groups > 1;
    (groups - usize::from(silent)).max(1)
}

#[test]
fn every_guide_is_plain() {
    let texts: &'static Texts = Box::leak(Box::new(Texts::embedded().unwrap()));
    let mut hard = Vec::new();
    for guide in texts.guides(Language::from_tag("en").unwrap()) {
        let sentences = sentences(guide);
        let words: Vec<&String> = sentences.iter().flatten().collect();
        #[expect(clippy::cast_precision_loss, reason = "a guide has a thousand words")]
        let (said, count, parts) =
            (sentences.len() as f64, words.len() as f64, words.iter().map(|w| syllables(w)).sum::<usize>() as f64);
        let grade = 0.39 * count / said + 11.8 * parts / count - 15.59;
        let mut lengths: Vec<usize> = sentences.iter().map(Vec::len).collect();
        lengths.sort_unstable();
        let median = lengths[lengths.len() / 2];
        if grade > GRADE_MAX || median > MEDIAN_MAX {
            hard.push(format!("{}: grade {grade:.1}, median sentence {median} words", guide.slug));
        }
    }
    assert!(hard.is_empty(), "\n{}", hard.join("\n"));
}

#[test]
fn the_measure_measures() {
    assert_eq!(["a", "made", "table", "permit", "authority", "the"].map(syllables), [1, 1, 2, 2, 4, 1]);
    assert_eq!(without_names("The Service (Dövlət Miqrasiya Xidməti) and (UNHCR)."), "The Service  and UNHCR.");
}
