//! Puts every text file of this folder into the crate, and makes one constant a message of `en/*.ftl`, so that a page that
//! names a message nobody wrote does not compile.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use fluent_syntax::{ast, parser};

/// Folders of the crate that hold no texts.
const NOT_TEXTS: &[&str] = &["src", "tests"];
/// The endings of text files.
const ENDINGS: &[&str] = &["ftl", "md", "toml"];

fn main() -> Result<(), Box<dyn Error>> {
    let folder = |name: &str| env::var_os(name).map(PathBuf::from).ok_or_else(|| format!("{name} is not set"));
    let (root, out) = (folder("CARGO_MANIFEST_DIR")?, folder("OUT_DIR")?);
    println!("cargo::rerun-if-changed=build.rs");
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(&root)? {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if path.is_dir() && !NOT_TEXTS.contains(&name) {
            println!("cargo::rerun-if-changed={}", path.display());
            collect(&root, &path, &mut files)?;
        }
    }
    let mut embedded = String::from("&[\n");
    for (name, path) in &files {
        writeln!(embedded, "    ({name:?}, include_str!({:?})),", path.display().to_string())?;
    }
    embedded.push(']');
    write_if_changed(&out.join("files.rs"), &embedded)?;
    write_if_changed(&out.join("msg.rs"), &constants(&files)?)
}

fn collect(root: &Path, folder: &Path, files: &mut BTreeMap<String, PathBuf>) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(root, &path, files)?;
        } else if path.extension().is_some_and(|ending| ENDINGS.iter().any(|known| ending == *known)) {
            let name = path.strip_prefix(root)?.to_str().ok_or("a file name is not UTF-8")?.replace('\\', "/");
            files.insert(name, path);
        }
    }
    Ok(())
}

/// One constant a message, documented by its English text. What does not parse is left out here and named by the loader.
fn constants(files: &BTreeMap<String, PathBuf>) -> Result<String, Box<dyn Error>> {
    let mut constants = String::new();
    let mut names = String::new();
    for (name, path) in files.iter().filter(|(name, _)| name.starts_with("en/") && name.ends_with(".ftl")) {
        let source = fs::read_to_string(path)?;
        let resource = parser::parse(source.as_str()).unwrap_or_else(|(resource, _)| resource);
        for entry in &resource.body {
            let ast::Entry::Message(message) = entry else { continue };
            let key = message.id.name;
            let constant = key.replace('-', "_").to_ascii_uppercase();
            let shown = message.value.as_ref().map(shown).unwrap_or_default();
            writeln!(constants, "#[doc = {:?}]", format!("`{key}` of `{name}`: “{shown}”"))?;
            writeln!(constants, "pub const {constant}: crate::Msg = crate::Msg::of({key:?});")?;
            writeln!(names, "    ({constant:?}, {key:?}),")?;
        }
    }
    writeln!(constants, "/// Every constant of this module, and the key it stands for.")?;
    writeln!(constants, "pub const NAMES: &[(&str, &str)] = &[\n{names}];")?;
    Ok(constants)
}

/// The text of a message for the documentation, shortened; what is computed shows as `{}`.
fn shown(pattern: &ast::Pattern<&str>) -> String {
    let whole: String = pattern
        .elements
        .iter()
        .map(|element| match element {
            ast::PatternElement::TextElement { value } => value.replace('\n', " "),
            ast::PatternElement::Placeable { .. } => "{}".to_owned(),
        })
        .collect();
    whole.chars().take(100).collect::<String>().replace(['<', '>', '[', ']', '`'], " ")
}

/// Leaves an equal file untouched, so that nothing that depends on it is compiled again.
fn write_if_changed(path: &Path, content: &str) -> Result<(), Box<dyn Error>> {
    if fs::read_to_string(path).ok().as_deref() != Some(content) {
        fs::write(path, content)?;
    }
    Ok(())
}
