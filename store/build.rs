//! Lists the migrations of both engines, so that a new file is in the program without a line elsewhere. sqlx has a macro for
//! it, which compiles both drivers and SQLite itself a second time.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).join("migrations");
    let mut code = String::new();
    for (name, engine) in [("SQLITE", "sqlite"), ("POSTGRES", "postgres")] {
        let folder = root.join(engine);
        println!("cargo::rerun-if-changed={}", folder.display());
        list(&mut code, name, &folder)?;
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("migrations.rs");
    fs::write(out, code)
}

/// One constant: version, description and text of each file `0001_some_name.sql`, in their order.
fn list(code: &mut String, name: &str, folder: &Path) -> io::Result<()> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?;
    files.sort();
    let wrong = |file: &Path| io::Error::other(format!("{} is not named like 0001_some_name.sql", file.display()));
    let _ = writeln!(code, "const {name}: &[(i64, &str, &str)] = &[");
    for file in &files {
        let stem = file.file_stem().and_then(|stem| stem.to_str()).ok_or_else(|| wrong(file))?;
        let (version, description) = stem.split_once('_').ok_or_else(|| wrong(file))?;
        let version: i64 = version.parse().map_err(|_| wrong(file))?;
        let _ = writeln!(code, "    ({version}, {:?}, include_str!({:?})),", description.replace('_', " "), file);
    }
    code.push_str("];\n");
    Ok(())
}
