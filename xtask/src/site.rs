//! Makes the browser's files: binding script, WASM and starter, named by content, compressed once.
//!
//! They are left in `site/` of the target folder; server/build.rs says what it takes from there.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use sha2::{Digest as _, Sha256};
use wasm_bindgen_cli_support::Bindgen;

use crate::browser::{HALVES, Half, compiled};
use crate::project::Project;

/// Changes whenever this file makes something else of the same WASM.
const FORMAT: u32 = 1;
const MANIFEST: &str = "manifest.json";

/// Wakes the islands of a page, and says so to what stands beside them. A module of our own file, so that the policy
/// `script-src 'self' 'wasm-unsafe-eval'` holds.
const STARTER: &str = r#"import init, * as islands from "./GLUE";
await init({ module_or_path: new URL("./WASM", import.meta.url) });
islands.hydrate();
for (const island of document.querySelectorAll("leptos-island")) {
  islands[island.dataset.component]?.(island);
}
dispatchEvent(new Event("awake"));
"#;

/// Makes the site if what it is made of has changed.
pub(crate) fn make(project: &Project) -> Result<()> {
    let site = project.site();
    let stamp_file = project.target.join("site.stamp");
    let mut stamp = format!("{FORMAT} {STARTER}");
    for half in HALVES {
        let path = compiled(project, half);
        let wasm = fs::read(&path).with_context(|| format!("{} cannot be read", path.display()))?;
        stamp.push_str(&hash(&wasm));
    }
    let scripts = plain_scripts(project)?;
    for (name, content) in &scripts {
        stamp.push_str(name);
        stamp.push_str(&hash(content));
    }
    let stamp = hash(stamp.as_bytes());
    if site.join(MANIFEST).is_file() && fs::read_to_string(&stamp_file).is_ok_and(|old| old == stamp) {
        println!("      the browser's files are as they were");
        return Ok(());
    }
    let mut made = Made::default();
    for half in HALVES {
        half_of_site(project, half, &mut made)?;
    }
    for (name, content) in scripts {
        made.add(&name, "js", content);
    }
    made.write(&site)?;
    fs::write(stamp_file, stamp)?;
    Ok(())
}

/// The scripts that are no islands, as they are written: `public/scripts/NAME.js`.
fn plain_scripts(project: &Project) -> Result<Vec<(String, Vec<u8>)>> {
    let folder = project.root.join("public/scripts");
    let mut scripts = Vec::new();
    for entry in fs::read_dir(&folder).with_context(|| format!("{} cannot be read", folder.display()))? {
        let path = entry?.path();
        if let Some(name) =
            path.file_stem().and_then(|stem| stem.to_str()).filter(|_| path.extension().is_some_and(|e| e == "js"))
        {
            scripts.push((name.to_owned(), fs::read(&path)?));
        }
    }
    scripts.sort_unstable();
    Ok(scripts)
}

/// What a browser fetches of a half, compressed.
pub(crate) fn weight(project: &Project, half: &str) -> Result<usize> {
    weight_of(project, &[format!("{half}.js"), format!("{half}-glue.js"), format!("{half}.wasm")])
}

/// What a browser fetches of these files, compressed.
pub(crate) fn weight_of(project: &Project, logical: &[String]) -> Result<usize> {
    let site = project.site();
    let manifest = fs::read_to_string(site.join(MANIFEST)).context("the browser half is not built")?;
    let names: BTreeMap<String, String> = serde_json::from_str(&manifest)?;
    let mut weight = 0;
    for logical in logical {
        let name = names.get(logical).with_context(|| format!("{logical} is not in the manifest"))?;
        weight += fs::read(site.join(format!("{name}.br")))?.len();
    }
    Ok(weight)
}

/// The files by their final name, and the final names by the logical ones.
#[derive(Default)]
struct Made {
    files: BTreeMap<String, Vec<u8>>,
    names: BTreeMap<String, String>,
}

impl Made {
    fn add(&mut self, stem: &str, extension: &str, content: Vec<u8>) -> String {
        let name = format!("{stem}-{}.{extension}", &hash(&content)[..16]);
        self.names.insert(format!("{stem}.{extension}"), name.clone());
        self.files.insert(name.clone(), content);
        name
    }

    fn write(&self, site: &Path) -> Result<()> {
        // The manifest goes first and comes last: without it the server takes nothing, so it never takes a half.
        if site.exists() {
            let _ = fs::remove_file(site.join(MANIFEST));
            fs::remove_dir_all(site)?;
        }
        fs::create_dir_all(site)?;
        for (name, content) in &self.files {
            fs::write(site.join(name), content)?;
            fs::write(site.join(format!("{name}.br")), brotli(content)?)?;
            fs::write(site.join(format!("{name}.gz")), gzip(content)?)?;
            println!("      {name}: {} bytes", content.len());
        }
        fs::write(site.join(MANIFEST), serde_json::to_vec_pretty(&self.names)?)?;
        Ok(())
    }
}

fn half_of_site(project: &Project, half: &Half, made: &mut Made) -> Result<()> {
    let work = project.target.join("site.work").join(half.name);
    if work.exists() {
        fs::remove_dir_all(&work)?;
    }
    let mut bindgen = Bindgen::new();
    bindgen.input_path(compiled(project, half)).out_name("half").typescript(false);
    bindgen.omit_default_module_path(true).web(true)?;
    bindgen.remove_name_section(true).remove_producers_section(true);
    bindgen.generate(&work).with_context(|| format!("binding {} failed", half.name))?;
    if work.join("snippets").exists() {
        bail!("a crate of {} brings script of its own (snippets): the site has no place for it yet", half.name);
    }
    let wasm = made.add(half.name, "wasm", fs::read(work.join("half_bg.wasm"))?);
    let glue = made.add(&format!("{}-glue", half.name), "js", fs::read(work.join("half.js"))?);
    made.add(half.name, "js", STARTER.replace("GLUE", &glue).replace("WASM", &wasm).into_bytes());
    Ok(())
}

/// At the highest quality and the largest window every browser takes: it is done once, and fetched over metered networks.
fn brotli(content: &[u8]) -> Result<Vec<u8>> {
    let mut out = brotli::CompressorWriter::new(Vec::new(), 1 << 16, 11, 22);
    out.write_all(content)?;
    Ok(out.into_inner())
}

fn gzip(content: &[u8]) -> Result<Vec<u8>> {
    let mut out = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    out.write_all(content)?;
    Ok(out.finish()?)
}

fn hash(content: &[u8]) -> String {
    Sha256::digest(content).iter().map(|byte| format!("{byte:02x}")).collect()
}
