//! What no compiler checks: the files of the project as people read them.

use std::fs;
use std::path::{Path, PathBuf};

use crate::cargo::root;

/// Long files hide things. One that must be longer is named here, with the reason.
const MOST_LINES: usize = 400;
const LONGER: &[(&str, &str)] = &[("server/tests/bad_input.rs", "one list of bad input, read from top to bottom")];

/// Not ours, or made by a tool.
const NOT_READ: &[&str] = &["target", "var", "node_modules", ".git", "results", "screenshots"];
/// Files of words; the others are pictures, locks and the like.
const READ: &[&str] = &["rs", "toml", "md", "ftl", "css", "js", "mjs", "json", "sql", "html", "py", "sh", "svg", "txt"];

fn files() -> Vec<PathBuf> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).expect("a folder").flatten() {
            let (path, name) = (entry.path(), entry.file_name());
            if NOT_READ.iter().any(|skipped| name == *skipped) || name.to_string_lossy().ends_with(".snap.new") {
                continue;
            }
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|end| READ.iter().any(|read| end == *read)) {
                found.push(path);
            }
        }
    }
    let mut found = Vec::new();
    walk(&root(), &mut found);
    assert!(found.len() > 50, "only {} files found", found.len());
    found.sort();
    found
}

/// Path from the workspace's folder, and content.
fn texts(end: Option<&str>) -> Vec<(String, String)> {
    let wanted = |path: &PathBuf| end.is_none_or(|end| path.extension().is_some_and(|is| is == end));
    let named = |path: PathBuf| path.strip_prefix(root()).expect("inside").to_string_lossy().replace('\\', "/");
    let read = |path: PathBuf| fs::read_to_string(&path).ok().map(|content| (named(path), content));
    files().into_iter().filter(wanted).filter_map(read).collect()
}

/// The lines of all files that say something they must not, as `file:line: text`.
fn found(end: Option<&str>, is_wrong: impl Fn(&str, &str) -> bool) -> Vec<String> {
    let mut wrong = Vec::new();
    for (path, content) in texts(end) {
        for (number, line) in content.lines().enumerate().filter(|(_, line)| is_wrong(&path, line)) {
            wrong.push(format!("{path}:{}: {}", number + 1, line.trim().chars().take(120).collect::<String>()));
        }
    }
    wrong
}

#[test]
fn no_path_of_one_machine() {
    let here = root().to_string_lossy().into_owned();
    // Put together here, so that this file does not say what it forbids.
    let homes = [
        here,
        format!("{}/", "/home"),
        format!("{}/", "/root"),
        format!("{}/", "/Users"),
        concat!("C:", r"\Users").to_owned(),
    ];
    let wrong = found(None, |path, line| {
        // The lock file of npm has only names and sums.
        !path.ends_with("package-lock.json")
            && homes.iter().any(|home| {
                line.match_indices(home.as_str()).any(|(at, _)| {
                    // `/en/home/…` is an address of a page, not a folder of a machine.
                    !line[..at].ends_with(|before: char| before.is_alphanumeric() || "_-.}/".contains(before))
                })
            })
    });
    assert!(wrong.is_empty(), "paths of one machine:\n{}", wrong.join("\n"));
}

#[test]
fn no_test_is_switched_off() {
    let attribute = concat!("#[", "ignore");
    let wrong = found(Some("rs"), |_, line| line.trim_start().starts_with(attribute));
    assert!(wrong.is_empty(), "a test that is not run is not a test: mend it or remove it\n{}", wrong.join("\n"));
    let only = [concat!(".only", "("), concat!(".skip", "("), concat!(".fixme", "(")];
    let wrong =
        found(Some("js"), |path, line| path.starts_with("end2end/") && only.iter().any(|only| line.contains(only)));
    assert!(wrong.is_empty(), "in end2end too\n{}", wrong.join("\n"));
}

/// A sleep is too long on one machine and too short on the other: wait for the thing itself (testkit: `wait::until`). Fine are
/// a handler that is slow because slowness is what is tried, and a sleep whose reason stands before it: `// Sleeps: …`.
#[test]
fn no_test_sleeps() {
    let sleeps = concat!("sleep", "(");
    let mut wrong = Vec::new();
    for (path, content) in texts(Some("rs")) {
        let is_test = (path.contains("/tests/") || path.ends_with("tests.rs")) && !path.starts_with("xtask/");
        let mut before = "";
        for line in content.lines().map(str::trim).filter(|_| is_test) {
            let fine = line.starts_with("//") || line.contains(".route(") || before.starts_with("// Sleeps:");
            if line.contains(sleeps) && !fine {
                wrong.push(format!("{path}: {line}"));
            }
            before = line;
        }
    }
    assert!(wrong.is_empty(), "tests wait for a thing, not for a time:\n{}", wrong.join("\n"));
}

#[test]
fn files_stay_short() {
    let listed = |path: &str| LONGER.iter().any(|(longer, _)| path == *longer);
    let long: Vec<String> = texts(Some("rs"))
        .into_iter()
        .map(|(path, content)| (path, content.lines().count()))
        .filter(|(path, lines)| *lines > MOST_LINES && !listed(path))
        .map(|(path, lines)| format!("{path}: {lines} lines"))
        .collect();
    assert!(long.is_empty(), "over {MOST_LINES} lines; split them by what they are about:\n{}", long.join("\n"));
}

#[test]
fn every_source_file_says_what_lives_in_it() {
    let silent: Vec<String> = texts(Some("rs"))
        .into_iter()
        // The tests of one file, kept beside it, are said by their name.
        .filter(|(path, content)| !content.starts_with("//!") && !path.ends_with("tests.rs"))
        .map(|(path, _)| path)
        .collect();
    assert!(silent.is_empty(), "these do not open with `//!` and a sentence:\n{}", silent.join("\n"));
}
