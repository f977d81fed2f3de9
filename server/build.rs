//! Takes the browser's files into the program, so that it is one file.
//!
//! `cargo xtask` leaves them in `site/` of the target folder: scripts and WASM named by content hash, each with a `.br` and
//! a `.gz` beside it, and `manifest.json` (`{"islands.js": "islands-0123456789abcdef.js", …}`). They are copied to
//! `$OUT_DIR/site`, and `$OUT_DIR/site.rs` lists them:
//!
//! ```ignore
//! pub static MANIFEST: &str;               // the text of manifest.json, `{}` if nothing was built
//! pub static FILES: &[(&str, &[u8])];      // every other file by name, the compressed ones too
//! ```
//!
//! Without `site/` both are empty and pages carry no script: plain `cargo build` and `cargo test` work at once.

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

const MANIFEST: &str = "manifest.json";

fn main() -> Result<(), Box<dyn Error>> {
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("cargo gives OUT_DIR")?);
    let built = site_of(&out)?;
    // A path that does not exist would make cargo run this, and build the whole program, every time.
    fs::create_dir_all(&built)?;
    println!("cargo::rerun-if-changed={}", built.display());
    println!("cargo::rerun-if-changed=build.rs");

    let taken = out.join("site");
    if taken.exists() {
        fs::remove_dir_all(&taken)?;
    }
    fs::create_dir_all(&taken)?;
    fs::write(out.join("site.rs"), take(&built, &taken)?)?;
    Ok(())
}

/// Copies the files and writes the list of them.
fn take(built: &Path, taken: &Path) -> Result<String, Box<dyn Error>> {
    let mut names = Vec::new();
    // Half of a build is not taken: the manifest is written last.
    if built.join(MANIFEST).is_file() {
        for entry in fs::read_dir(built)? {
            names
                .push(entry?.file_name().into_string().map_err(|name| format!("{name:?} is no name for a file here"))?);
        }
    }
    names.sort();
    let mut files = String::new();
    let mut manifest = "\"{}\"".to_owned();
    for name in &names {
        let copy = taken.join(name);
        fs::copy(built.join(name), &copy)?;
        if name == MANIFEST {
            manifest = format!("include_str!({copy:?})");
        } else {
            writeln!(files, "    ({name:?}, include_bytes!({copy:?})),")?;
        }
    }
    Ok(format!("pub static MANIFEST: &str = {manifest};\npub static FILES: &[(&str, &[u8])] = &[\n{files}];\n"))
}

/// The `site` folder of the target folder, which holds cargo's own notes.
fn site_of(out: &Path) -> Result<PathBuf, String> {
    let target = out.ancestors().find(|folder| folder.join(".rustc_info.json").is_file());
    // In the very first build they are not written yet; then the usual place: target/profile/build/package/out.
    let target = target.or_else(|| out.ancestors().nth(4)).ok_or("OUT_DIR is not inside a target folder")?;
    Ok(target.join("site"))
}
