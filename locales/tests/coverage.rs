//! The texts as they are: nothing is missing, and nothing is kept that no page shows.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use huquq_domain::taxonomy::{Entry, Taxonomy};
use huquq_locales::{Msg, Texts, msg};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// The entries of one file of the first institution.
fn office(file: &str, table: &str) -> Vec<toml::Table> {
    let text = fs::read_to_string(root().join("office").join(file)).unwrap();
    let file: toml::Table = text.parse().unwrap();
    file[table].as_array().unwrap().iter().map(|entry| entry.as_table().unwrap().clone()).collect()
}

fn codes(file: &str, table: &str) -> Vec<String> {
    office(file, table).iter().map(|entry| entry["code"].as_str().unwrap().to_owned()).collect()
}

fn taxonomy() -> Taxonomy {
    let list = |file, table| codes(file, table).into_iter().map(|code| Entry { code, urgent: false }).collect();
    Taxonomy::new(list("topics.toml", "topic"), list("bodies.toml", "body"), list("groups.toml", "group")).unwrap()
}

fn texts() -> Texts {
    Texts::embedded().unwrap_or_else(|error| panic!("\n{error}"))
}

#[test]
fn nothing_is_missing_or_wrong() {
    let contacts = codes("contacts.toml", "contact");
    let contacts: Vec<&str> = contacts.iter().map(String::as_str).collect();
    let problems = texts().check(&taxonomy(), &contacts);
    let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert!(lines.is_empty(), "\n{}", lines.join("\n"));
}

#[test]
fn the_folder_on_disk_reads_as_the_one_inside() {
    let (inside, disk) = (texts(), Texts::from_dir(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap());
    let contacts = codes("contacts.toml", "contact");
    let contacts: Vec<&str> = contacts.iter().map(String::as_str).collect();
    assert_eq!(inside.check(&taxonomy(), &contacts), disk.check(&taxonomy(), &contacts));
    assert_eq!(inside.instruments().count(), disk.instruments().count());
}

/// Every constant is named by some page, mail or handler as `msg::NAME`; families are asked for by code.
#[test]
fn unused_messages() {
    let contacts = codes("contacts.toml", "contact");
    let contacts: Vec<&str> = contacts.iter().map(String::as_str).collect();
    let texts = texts();
    let instruments: Vec<&str> = texts.instruments().map(|instrument| instrument.code.as_str()).collect();
    let taxonomy = taxonomy();
    let mut families = Msg::needed_by_form(&taxonomy);
    families.extend(Msg::needed_by_pages(&contacts, &instruments));
    families.extend(Msg::optional(&taxonomy));
    let families: BTreeSet<&str> = families.iter().map(Msg::key).collect();

    let mut used = BTreeSet::new();
    for folder in ["app", "server", "islands", "staff-islands"] {
        names_in(&root().join(folder), &mut used);
    }
    let unused: Vec<&str> = msg::NAMES
        .iter()
        .filter(|(name, key)| !families.contains(key) && !used.contains(*name))
        .map(|(_, key)| *key)
        .collect();
    assert!(unused.is_empty(), "no page shows these {} messages:\n{}", unused.len(), unused.join("\n"));
}

/// Collects every NAME of `msg::NAME` in the Rust files below `folder`.
fn names_in(folder: &Path, used: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            names_in(&path, used);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let source = fs::read_to_string(&path).unwrap();
            for rest in source.split("msg::").skip(1) {
                let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(rest.len());
                used.insert(rest[..end].to_owned());
            }
        }
    }
}
