//! The key file: made once, kept private, never replaced.

use std::os::unix::fs::PermissionsExt as _;

use huquq_store::{KeyError, Keys};
use huquq_testkit::clock::SeededRandom;

#[test]
fn a_key_is_made_once_and_read_again() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("key");
    let random = SeededRandom::new(1);
    assert!(matches!(Keys::load_or_create(&path, false, &random), Err(KeyError::Missing)));
    Keys::load_or_create(&path, true, &random).unwrap();
    let text = std::fs::read_to_string(&path).unwrap();
    assert_eq!(text.trim().len(), 44, "32 bytes in base64");
    assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    Keys::load_or_create(&path, true, &random).unwrap();
    assert_eq!(std::fs::read_to_string(&path).unwrap(), text, "an existing key is never replaced");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left beside it");
}

#[test]
fn a_bad_key_file_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("key");
    let random = SeededRandom::new(1);
    Keys::load_or_create(&path, true, &random).unwrap();
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o640)).unwrap();
    assert!(matches!(Keys::load_or_create(&path, true, &random), Err(KeyError::TooOpen)));
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)).unwrap();
    for content in ["", "not base64!", "c2hvcnQ="] {
        std::fs::write(&path, content).unwrap();
        assert!(matches!(Keys::load_or_create(&path, true, &random), Err(KeyError::Malformed)), "{content}");
    }
}
