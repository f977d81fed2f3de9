//! Messages: present in every language that promises them, with the same places, in every plural form.

use std::collections::{BTreeMap, BTreeSet};

use huquq_domain::language::{Language, Promised};
use huquq_domain::taxonomy::Taxonomy;

use super::REFERENCE;
use crate::message::{Lists, Msg};
use crate::problem::{Fault, Problem};
use crate::texts::{Spoken, Texts};
use crate::words::{PLURALS, Shape, Words};

/// The files that only a complete language promises: the staff's.
const STAFF_FILES: &[&str] = &["staff", "phone"];

type Files = BTreeMap<String, BTreeMap<String, Shape>>;

pub(super) fn check(texts: &Texts, taxonomy: &Taxonomy, lists: &Lists<'_>, problems: &mut Vec<Problem>) {
    let named = texts.instruments().filter(|instrument| instrument.is_named());
    let instruments: Vec<&str> = named.map(|instrument| instrument.code.as_str()).collect();
    let mut needed = Msg::needed_by_form(taxonomy);
    needed.extend(Msg::needed_by_pages(lists, &instruments));
    let nothing = Files::new();
    let reference =
        Language::from_tag(REFERENCE).and_then(|language| texts.words(language)).map_or(&nothing, |words| &words.files);
    for spoken in &texts.languages {
        missing(spoken, reference, &needed, problems);
        misshapen(spoken, reference, problems);
        plurals(spoken, problems);
    }
}

/// What the reference language has in a promised file, and what the questions and lists ask for.
fn missing(spoken: &Spoken, reference: &Files, needed: &[Msg], problems: &mut Vec<Problem>) {
    let promised = |file: &str| spoken.language.promised() == Promised::All || !STAFF_FILES.contains(&file);
    let mut gaps: BTreeSet<(&str, &str)> = BTreeSet::new();
    for (file, keys) in reference.iter().filter(|(file, _)| promised(file)) {
        let has = |key: &str| spoken.words.files.get(file).is_some_and(|keys| keys.contains_key(key));
        gaps.extend(keys.keys().filter(|key| !has(key)).map(|key| (file.as_str(), key.as_str())));
    }
    for msg in needed.iter().filter(|msg| !spoken.words.has(msg.key())) {
        gaps.insert((home_of(reference, msg.key()), msg.key()));
    }
    let file = |file: &str| format!("{}/{file}.ftl", spoken.language);
    problems.extend(gaps.into_iter().map(|(stem, key)| Problem::new(file(stem), key, Fault::Missing)));
}

/// The file in which a message belongs: where it stands in the reference language, else where most of its kin stand,
/// else anywhere.
fn home_of<'a>(reference: &'a Files, key: &str) -> &'a str {
    if let Some((file, _)) = reference.iter().find(|(_, keys)| keys.contains_key(key)) {
        return file;
    }
    let kin = |key: &str| key.split('-').next().unwrap_or_default().to_owned();
    let of_kin = |keys: &BTreeMap<String, Shape>| keys.keys().filter(|other| kin(other) == kin(key)).count();
    let most = reference.iter().max_by_key(|(_, keys)| of_kin(keys)).filter(|(_, keys)| of_kin(keys) > 0);
    most.map_or("*", |(file, _)| file)
}

/// What the reference language does not know or says with other places, and what is built of nothing.
fn misshapen(spoken: &Spoken, reference: &Files, problems: &mut Vec<Problem>) {
    for (file, keys) in &spoken.words.files {
        let name = format!("{}/{file}.ftl", spoken.language);
        for (key, shape) in keys {
            let gone = shape.parts.iter().filter(|part| !spoken.words.has_part(part));
            problems.extend(gone.map(|part| Problem::new(&name, key, Fault::Part(part.clone()))));
            let Some(other) = reference.get(file).and_then(|keys| keys.get(key)) else {
                problems.push(Problem::new(&name, key, Fault::UnknownKey));
                continue;
            };
            if shape.places != other.places {
                let (here, reference) = (joined(&shape.places), joined(&other.places));
                problems.push(Problem::new(&name, key, Fault::Places { here, reference }));
            }
        }
    }
}

/// Every choice by count has every plural form of the language; without one, people read a wrong ending.
fn plurals(spoken: &Spoken, problems: &mut Vec<Problem>) {
    let forms = Words::plurals(spoken.language);
    for (file, keys) in &spoken.words.files {
        for (key, shape) in keys {
            let lacks = |form: &str| forms.contains(form) && shape.counts.iter().any(|names| !names.contains(form));
            for form in PLURALS.into_iter().filter(|form| lacks(form)) {
                problems.push(Problem::new(format!("{}/{file}.ftl", spoken.language), key, Fault::Plural(form)));
            }
        }
    }
}

fn joined(names: &BTreeSet<String>) -> String {
    names.iter().map(String::as_str).collect::<Vec<_>>().join(" ")
}
