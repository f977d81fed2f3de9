//! Where the texts come from: inside the program, or a folder on disk.

use std::fs;
use std::io;
use std::path::Path;

/// Every text file as it was when the program was built: its name from this folder on, and its content.
pub(crate) const EMBEDDED: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// The endings of text files.
const ENDINGS: &[&str] = &["ftl", "md", "toml"];

/// Reads every text file in the folders of `root`. Files beside the folders are none of ours.
pub(crate) fn read(root: &Path) -> io::Result<Vec<(String, String)>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(root)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(root, &path, &mut files)?;
        }
    }
    files.sort_unstable();
    Ok(files)
}

fn collect(root: &Path, folder: &Path, files: &mut Vec<(String, String)>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(root, &path, files)?;
        } else if path.extension().is_some_and(|ending| ENDINGS.iter().any(|known| ending == *known)) {
            let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            let content =
                fs::read_to_string(&path).map_err(|error| io::Error::new(error.kind(), format!("{name}: {error}")))?;
            files.push((name, content));
        }
    }
    Ok(())
}
