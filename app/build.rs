//! Minifies every style sheet and makes a constant of each: `styles/NAME.css` and `src/components/NAME/style.css` both become
//! `NAME`. A page lists the constants it needs; what no page lists is not sent.

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use lightningcss::stylesheet::{MinifyOptions, ParserOptions, PrinterOptions, StyleSheet};

fn main() -> Result<(), Box<dyn Error>> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").ok_or("cargo names no folder")?);
    let mut sheets = Vec::new();
    for entry in fs::read_dir(root.join("styles"))? {
        let path = entry?.path();
        if path.extension().is_some_and(|e| e == "css") {
            sheets.push((name_of(path.file_stem())?, path));
        }
    }
    for entry in fs::read_dir(root.join("src/components"))? {
        let folder = entry?.path();
        let path = folder.join("style.css");
        if path.is_file() {
            sheets.push((name_of(folder.file_name())?, path));
        }
    }
    sheets.sort();
    println!("cargo::rerun-if-changed=styles");
    println!("cargo::rerun-if-changed=src/components");
    let mut code = String::new();
    for (i, (name, path)) in sheets.iter().enumerate() {
        if i > 0 && sheets[i - 1].0 == *name {
            return Err(format!("two style sheets are called {name}").into());
        }
        writeln!(code, "/// `{name}`, minified.\npub const {}: &str = {:?};", name.to_uppercase(), minified(path)?)?;
    }
    fs::write(
        PathBuf::from(env::var_os("OUT_DIR").ok_or("cargo names no place to write to")?).join("styles.rs"),
        code,
    )?;
    Ok(())
}

fn name_of(stem: Option<&std::ffi::OsStr>) -> Result<String, Box<dyn Error>> {
    let name = stem.and_then(|s| s.to_str()).ok_or("a style sheet has no name")?;
    Ok(name.replace('-', "_"))
}

/// No browser targets: what is written is what is sent, so logical properties stay logical.
fn minified(path: &Path) -> Result<String, Box<dyn Error>> {
    let source = fs::read_to_string(path)?;
    let problem = |e: &dyn std::fmt::Display| format!("{}: {e}", path.display());
    let mut sheet = StyleSheet::parse(&source, ParserOptions::default()).map_err(|e| problem(&e))?;
    sheet.minify(MinifyOptions::default()).map_err(|e| problem(&e))?;
    let printed =
        sheet.to_css(PrinterOptions { minify: true, ..PrinterOptions::default() }).map_err(|e| problem(&e))?;
    Ok(printed.code)
}
