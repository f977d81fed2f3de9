//! The texts as they are: nothing is missing, and nothing is kept that no page shows.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use huquq_domain::check::Check;
use huquq_domain::taxonomy::{Entry, Taxonomy};
use huquq_locales::{Lists, Msg, Texts, msg};

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

/// The codes of the first institution's own lists.
struct Office {
    contacts: Vec<String>,
    clocks: Vec<String>,
    places: Vec<String>,
    lenses: Vec<(String, Vec<String>)>,
    guides: Vec<String>,
    check: Check,
}

fn check() -> Check {
    let text = fs::read_to_string(root().join("office/check.toml")).unwrap();
    Check::new(toml::from_str(&text).unwrap(), &taxonomy()).unwrap()
}

impl Office {
    fn read() -> Self {
        let themes = |lens: &toml::Table| {
            let themes = lens["theme"].as_array().unwrap().iter();
            themes.map(|theme| theme["code"].as_str().unwrap().to_owned()).collect()
        };
        let lens = |lens: &toml::Table| (lens["code"].as_str().unwrap().to_owned(), themes(lens));
        let guides = |lens: &toml::Table| {
            let themes = lens["theme"].as_array().unwrap().clone();
            themes.into_iter().flat_map(|theme| theme["guides"].as_array().unwrap().clone())
        };
        let place = |contact: &toml::Table| contact["place"].as_str().unwrap().to_owned();
        Self {
            contacts: codes("contacts.toml", "contact"),
            clocks: office("clocks.toml", "clock").iter().map(|rule| rule["id"].as_str().unwrap().to_owned()).collect(),
            places: office("contacts.toml", "contact").iter().map(place).collect(),
            lenses: office("lenses.toml", "lens").iter().map(lens).collect(),
            guides: office("lenses.toml", "lens")
                .iter()
                .flat_map(guides)
                .map(|slug| slug.as_str().unwrap().to_owned())
                .collect(),
            check: check(),
        }
    }

    fn lists(&self) -> Lists<'_> {
        Lists {
            contacts: self.contacts.iter().map(String::as_str).collect(),
            clocks: self.clocks.iter().map(String::as_str).collect(),
            places: self.places.iter().map(String::as_str).collect(),
            lenses: self
                .lenses
                .iter()
                .map(|(lens, themes)| (lens.as_str(), themes.iter().map(String::as_str).collect()))
                .collect(),
            guides: self.guides.iter().map(String::as_str).collect(),
            check: Some(&self.check),
        }
    }
}

fn texts() -> Texts {
    Texts::embedded().unwrap_or_else(|error| panic!("\n{error}"))
}

#[test]
fn nothing_is_missing_or_wrong() {
    let office = Office::read();
    let problems = texts().check(&taxonomy(), &office.lists());
    let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert!(lines.is_empty(), "\n{}", lines.join("\n"));
}

#[test]
fn the_folder_on_disk_reads_as_the_one_inside() {
    let (inside, disk) = (texts(), Texts::from_dir(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap());
    let office = Office::read();
    assert_eq!(inside.check(&taxonomy(), &office.lists()), disk.check(&taxonomy(), &office.lists()));
    assert_eq!(inside.instruments().count(), disk.instruments().count());
}

/// Every constant is named by some page, mail or handler as `msg::NAME`; families are asked for by code.
#[test]
fn unused_messages() {
    let office = Office::read();
    let texts = texts();
    let named = texts.instruments().filter(|instrument| instrument.is_named());
    let instruments: Vec<&str> = named.map(|instrument| instrument.code.as_str()).collect();
    let taxonomy = taxonomy();
    let mut families = Msg::needed_by_form(&taxonomy);
    families.extend(Msg::needed_by_pages(&office.lists(), &instruments));
    families.extend(Msg::optional(&taxonomy));
    families.extend(Msg::optional_by_lists(&office.lists()));
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
