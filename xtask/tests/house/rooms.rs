//! Who may use whom. An arrow that is not drawn here is a change of the architecture: draw it in ARCHITECTURE.md first.

use std::collections::BTreeMap;

use crate::cargo::{list, metadata, text};

/// Each room, and the rooms it may use. The testing kit may be used by the tests of every room.
const ARROWS: &[(&str, &[&str])] = &[
    ("huquq-domain", &[]),
    ("huquq-locales", &["huquq-domain"]),
    ("huquq-store", &["huquq-domain"]),
    ("huquq-islands", &["huquq-domain"]),
    ("huquq-staff-islands", &["huquq-domain"]),
    ("huquq-app", &["huquq-domain", "huquq-locales", "huquq-islands", "huquq-staff-islands"]),
    ("huquq-server", &["huquq-domain", "huquq-locales", "huquq-store", "huquq-app", "huquq-staff-islands"]),
    ("huquq-testkit", &["huquq-domain", "huquq-locales", "huquq-store", "huquq-app", "huquq-server"]),
    ("xtask", &[]),
];

const KIT: &str = "huquq-testkit";

#[test]
fn nothing_imports_upwards() {
    let allowed: BTreeMap<&str, &[&str]> = ARROWS.iter().copied().collect();
    let metadata = metadata();
    let members: Vec<&str> = list(metadata, "workspace_members").iter().filter_map(|id| id.as_str()).collect();
    let mut wrong = Vec::new();
    for package in list(metadata, "packages").iter().filter(|package| members.contains(&text(package, "id"))) {
        let room = text(package, "name");
        let may = allowed.get(room).unwrap_or_else(|| panic!("{room} is a new room: say here whom it may use"));
        for dependency in list(package, "dependencies").iter().filter(|dependency| !dependency["path"].is_null()) {
            let used = text(dependency, "name");
            let only_in_tests = dependency["kind"] == "dev";
            let fine = may.contains(&used) || (used == KIT && only_in_tests);
            if !fine {
                wrong.push(format!("{room} uses {used}"));
            }
        }
    }
    assert!(wrong.is_empty(), "new arrows between rooms: {wrong:?}");
}

#[test]
fn every_drawn_room_is_there() {
    let metadata = metadata();
    let names: Vec<&str> = list(metadata, "packages").iter().map(|package| text(package, "name")).collect();
    for (room, _) in ARROWS {
        assert!(names.contains(room), "{room} is drawn but not there");
    }
}

/// A feature meant for one side must not be on by itself: the browser would compile the server's half, or the other way round.
#[test]
fn the_halves_choose_their_side() {
    let metadata = metadata();
    for package in list(metadata, "packages").iter().filter(|package| text(package, "name").ends_with("islands")) {
        let features = package["features"].as_object().expect("features are a map");
        assert!(!features.contains_key("default"), "{} turns a side on by itself", package["name"]);
        assert!(features.contains_key("ssr") && features.contains_key("hydrate"), "{} lacks a side", package["name"]);
    }
}
