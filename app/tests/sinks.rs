//! Typed text reaches a page only through parts that escape it. This reads the sources and refuses every other way.
//!
//! The framework does not escape the children of a few elements; a variable there would be markup. Each such element may be
//! written in one file only.

use std::path::{Path, PathBuf};
use std::{env, fs};

type Outcome = Result<(), Box<dyn std::error::Error>>;

/// What may not be written, and the files that may write it.
const SINKS: &[(&str, &[&str])] = &[
    ("<textarea", &["app/src/components/textarea/mod.rs"]),
    ("<Title", &[]),
    // The second is the last resort when no page can be rendered; it holds a number. The third is XML of our own texts, escaped.
    ("<title", &["app/src/components/page_title/mod.rs", "server/src/http/errors.rs", "server/src/web/feeds.rs"]),
    ("inner_html", &[]),
    ("<script", &["app/src/shell.rs"]),
    ("<style", &["app/src/shell.rs"]),
    ("<noscript", &[]),
    ("<iframe", &[]),
];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) -> Outcome {
    if !folder.is_dir() {
        return Ok(());
    }
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            sources(&path, found)?;
        } else if path.extension().is_some_and(|e| e == "rs") {
            found.push(path);
        }
    }
    Ok(())
}

/// The sinks in a source, with their lines. Comments may name them; what tests hold is never sent.
fn sinks<'a>(name: &str, source: &'a str) -> Vec<(usize, &'a str)> {
    let code = source.lines().enumerate().take_while(|(_, line)| line.trim() != "#[cfg(test)]");
    code.filter(|(_, line)| !line.trim_start().starts_with("//"))
        .filter(|(_, line)| SINKS.iter().any(|(sink, allowed)| line.contains(sink) && !allowed.contains(&name)))
        .map(|(i, line)| (i + 1, line.trim()))
        .collect()
}

#[test]
fn typed_text_has_one_way_in() -> Outcome {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize()?;
    let mut files = Vec::new();
    for folder in ["app/src", "islands/src", "staff-islands/src", "server/src"] {
        sources(&root.join(folder), &mut files)?;
    }
    assert!(files.len() > 10, "the sources were not found");
    let mut wrong = Vec::new();
    for file in files {
        let source = fs::read_to_string(&file)?;
        let name = file.strip_prefix(&root)?.to_string_lossy().replace('\\', "/");
        if name.ends_with("tests.rs") {
            continue;
        }
        wrong.extend(sinks(&name, &source).into_iter().map(|(line, text)| format!("{name}:{line}: {text}")));
    }
    assert!(wrong.is_empty(), "use TextArea, UserText, page_title:\n{}", wrong.join("\n"));
    Ok(())
}

#[test]
fn the_reader_of_sources_sees_each_sink() {
    for (sink, _) in SINKS {
        let source = format!("fn page() {{\n    view! {{ {sink} x=y>{{typed}} }}\n}}");
        assert_eq!(sinks("app/src/pages/some.rs", &source).len(), 1, "{sink}");
    }
    assert!(sinks("app/src/components/textarea/mod.rs", "<textarea>").is_empty());
}
