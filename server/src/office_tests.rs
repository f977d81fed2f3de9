//! The institution's own data fits, and what does not is named.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use huquq_domain::answers::Answers;
use huquq_domain::check::{MOST_QUESTIONS, OutcomeKind};

use super::*;

/// What is said of the institution's own data with one change in one file.
fn refused(file: &str, from: &str, to: &str) -> String {
    let dir = tempfile::tempdir().unwrap();
    for (name, text) in EMBEDDED {
        assert!(name != file || text.contains(from), "{file} has no {from:?}");
        let text = if name == file { text.replacen(from, to, 1) } else { text.to_owned() };
        std::fs::write(dir.path().join(name), text).unwrap();
    }
    let wrong = Office::load(Some(dir.path())).expect_err("something is wrong");
    wrong.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_check_of_the_institution_fits_its_lists() {
    let office = Office::load(None).unwrap();
    let check = &office.check;
    assert!(!check.questions().is_empty());
    assert_eq!(check.most(&check.walk(&Answers::default(), None)), MOST_QUESTIONS);
    assert!(check.outcomes().iter().any(|outcome| outcome.kind == OutcomeKind::Urgent));
}

#[test]
fn what_does_not_fit_in_the_check_is_named() {
    let said = refused("check.toml", "[\"child_helpline\"]", "[\"nobody\"]");
    assert_eq!(said, "office/check.toml: \"child\": \"nobody\" is not in contacts.toml.");
    let said = refused("check.toml", "body = \"police\"", "body = \"moon\"");
    assert!(said.contains("fills \"body\" with \"moon\""), "{said}");
    let said = refused("check.toml", "now = [\"danger\"]", "now = [\"flood\"]");
    assert!(said.contains("\"flood\""), "{said}");
    let said = refused("check.toml", "many = true", "manny = true");
    assert!(said.starts_with("office/check.toml: line "), "{said}");
}
