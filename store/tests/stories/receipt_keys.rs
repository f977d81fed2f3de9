//! The keys that sign receipts: made once, kept private, never replaced; the newest signs.

use std::os::unix::fs::PermissionsExt as _;

use huquq_store::{KeyError, ReceiptKeys};
use huquq_testkit::clock::SeededRandom;
use jiff::{SignedDuration, Timestamp};

fn at(moment: &str) -> Timestamp {
    moment.parse().unwrap()
}

fn files(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

#[test]
fn the_first_key_is_made_once_and_is_private() {
    let parent = tempfile::tempdir().unwrap();
    let folder = parent.path().join("receipt-keys");
    let random = SeededRandom::new(1);
    assert!(ReceiptKeys::list(&folder).unwrap().is_empty());
    let (keys, made) = ReceiptKeys::load_or_create(&folder, at("2026-11-22T08:00:00Z"), &random).unwrap();
    assert!(made);
    let first = keys.published();
    assert_eq!((first.len(), first[0].public.len(), first[0].id.len()), (1, 32, 16));
    assert_eq!((first[0].made_at, first[0].retired_at), (at("2026-11-22T08:00:00Z"), None));
    let found = files(&folder);
    assert_eq!(found.len(), 1, "nothing is left beside it");
    assert_eq!(std::fs::metadata(&found[0]).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(std::fs::metadata(&folder).unwrap().permissions().mode() & 0o777, 0o700);
    let name = found[0].file_name().unwrap().to_str().unwrap();
    assert_eq!(name, format!("20261122T080000Z-{}.pk8", first[0].id));
    let (again, made) = ReceiptKeys::load_or_create(&folder, at("2027-01-01T00:00:00Z"), &random).unwrap();
    assert!(!made);
    assert_eq!(again.published(), first);
}

#[test]
fn a_new_key_follows_the_old_ones_even_if_the_clock_went_back() {
    let folder = tempfile::tempdir().unwrap();
    let random = SeededRandom::new(1);
    let start = at("2026-11-22T08:00:00Z");
    ReceiptKeys::load_or_create(folder.path(), start, &random).unwrap();
    let second = ReceiptKeys::rotate(folder.path(), start, &random).unwrap();
    let third = ReceiptKeys::rotate(folder.path(), start - SignedDuration::from_hours(9), &random).unwrap();
    let keys = ReceiptKeys::list(folder.path()).unwrap();
    assert_eq!(keys.iter().map(|key| key.id.clone()).collect::<Vec<_>>()[1..], [second, third]);
    assert!(keys.is_sorted_by(|older, newer| older.made_at < newer.made_at));
    assert_eq!(keys[0].retired_at, Some(keys[1].made_at));
    assert_eq!((keys[1].retired_at, keys[2].retired_at), (Some(keys[2].made_at), None));
}

#[test]
fn a_bad_key_is_refused_and_other_files_are_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let random = SeededRandom::new(1);
    let now = at("2026-11-22T08:00:00Z");
    std::fs::write(folder.path().join("README"), "not a key").unwrap();
    ReceiptKeys::load_or_create(folder.path(), now, &random).unwrap();
    let key = files(folder.path()).remove(0);
    std::fs::set_permissions(&key, std::fs::Permissions::from_mode(0o640)).unwrap();
    assert!(matches!(ReceiptKeys::list(folder.path()), Err(KeyError::TooOpen)));
    std::fs::set_permissions(&key, std::fs::Permissions::from_mode(0o600)).unwrap();
    std::fs::write(&key, "not a key").unwrap();
    assert!(matches!(ReceiptKeys::load_or_create(folder.path(), now, &random), Err(KeyError::Malformed)));
    assert_eq!(std::fs::read(&key).unwrap(), b"not a key", "an existing file is never replaced");
}
