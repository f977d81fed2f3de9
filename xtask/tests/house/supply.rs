//! What may come into the program. The same rules as deny.toml, for machines without cargo-deny.

use std::collections::BTreeSet;

use crate::cargo::{cargo, list, metadata, text};

/// Two of these in one program are two worlds that do not know of each other.
const ONE_VERSION: &[&str] =
    &["sqlx", "libsqlite3-sys", "axum", "leptos", "wasm-bindgen", "http", "hyper", "rustls", "jiff", "tokio"];

/// Why each is refused stands in deny.toml.
const REFUSED: &[&str] = &[
    "tower-sessions-sqlx-store",
    "axum-login",
    "rusqlite",
    "openssl",
    "openssl-sys",
    "native-tls",
    "tower_governor",
    "apalis",
    "rustybuzz",
    "ttf-parser",
    "sequoia-openpgp",
];

/// libsqlite3-sys from which on SQLite is 3.51.3: older ones can damage a WAL database.
const SQLITE: (u64, u64) = (0, 37);

/// Crates compiled into the applicant's WASM. Grows only with a reason: each is bytes on a metered network.
const BROWSER_CRATES: usize = 125;

fn versions(name: &str) -> BTreeSet<String> {
    let metadata = metadata();
    let packages = list(metadata, "packages").iter().filter(|package| text(package, "name") == name);
    packages.map(|package| text(package, "version").to_owned()).collect()
}

#[test]
fn what_must_be_one_is_one() {
    for name in ONE_VERSION {
        let found = versions(name);
        assert_eq!(found.len(), 1, "{name} must be there in one version: {found:?}");
    }
}

#[test]
fn what_is_refused_is_absent() {
    for name in REFUSED {
        assert!(versions(name).is_empty(), "{name} came in; deny.toml says why it must not. cargo tree -i {name}");
    }
}

#[test]
fn sqlite_is_new_enough() {
    for version in versions("libsqlite3-sys") {
        let mut parts = version.split('.').map(|part| part.parse::<u64>().expect("a number"));
        let version = (parts.next().expect("major"), parts.next().expect("minor"));
        assert!(version >= SQLITE, "libsqlite3-sys {version:?} brings SQLite older than 3.51.3");
    }
}

#[test]
fn everything_comes_from_the_registry_at_a_named_version() {
    let metadata = metadata();
    let members: BTreeSet<&str> = list(metadata, "workspace_members").iter().filter_map(|id| id.as_str()).collect();
    for package in list(metadata, "packages") {
        let name = text(package, "name");
        if !members.contains(text(package, "id")) {
            assert!(text(package, "source").starts_with("registry+"), "{name} comes from {}", package["source"]);
            continue;
        }
        for dependency in list(package, "dependencies").iter().filter(|dependency| dependency["path"].is_null()) {
            assert_ne!(text(dependency, "req"), "*", "{name} takes any version of {}", dependency["name"]);
        }
    }
}

#[test]
fn the_browser_half_stays_small() {
    let tree = cargo(&[
        "tree",
        "--package=huquq-islands",
        "--no-default-features",
        "--features=hydrate",
        "--target=wasm32-unknown-unknown",
        "--edges=normal,no-proc-macro",
        "--prefix=none",
        "--format={p}",
    ]);
    let crates: BTreeSet<&str> = tree.lines().map(|line| line.trim_end_matches(" (*)")).collect();
    println!("{} crates in the applicant's half", crates.len());
    assert!(crates.len() <= BROWSER_CRATES, "{} crates, {BROWSER_CRATES} are allowed: {crates:#?}", crates.len());
}
