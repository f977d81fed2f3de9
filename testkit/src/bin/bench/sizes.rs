//! What goes over the wire: each type of page as it is and as brotli, and what a browser fetches for the islands.

use huquq_testkit::applicant::{Applicant, story};
use huquq_testkit::program::Program;
use huquq_testkit::wire::{Answer, Ask};

use crate::guides::GUIDE;
use crate::lines::Line;

/// Asks for every page and for what the pages of the complaint load.
pub async fn sizes(program: &Program) -> Vec<Line> {
    let mut person = Applicant::new(program, "az");
    person.starts().await;
    person.fills(&story("Gülşən", "Qeydiyyata almırlar.")).await;
    let cookie = format!("draft={}", person.browser.cookie("draft").unwrap_or_default());
    let pages: &[(&str, &str, Option<f64>)] = &[
        ("home", "/az", Some(20_000.0)),
        ("guides", "/az/guides", Some(20_000.0)),
        ("guide", GUIDE, Some(14_000.0)),
        ("contacts", "/az/contacts", Some(20_000.0)),
        ("instruments", "/az/instruments", Some(20_000.0)),
        ("search", "/az/search?q=pasport", Some(20_000.0)),
        ("pack for the time without a network", "/az/offline/pack.json", Some(400_000.0)),
        ("privacy", "/az/about/privacy", Some(20_000.0)),
        ("complaint, start", "/az/complaint", Some(20_000.0)),
        ("complaint, a short step", "/az/complaint/who", Some(20_000.0)),
        ("complaint, the longest step", "/az/complaint/events", Some(20_000.0)),
        ("complaint, review", "/az/complaint/review", Some(20_000.0)),
        ("error", "/az/no", Some(20_000.0)),
        ("staff, sign-in", "/staff/login", None),
    ];
    let mut lines = Vec::new();
    let mut assets: Vec<String> = Vec::new();
    for (name, path, limit) in pages {
        let ask = Ask::get(path).with("Cookie", &cookie);
        let raw = program.ask(&ask).await;
        let packed = program.ask(&ask.with("Accept-Encoding", "br")).await;
        assert_eq!(packed.header("content-encoding"), Some("br"), "{path}");
        lines.push(Line::told(&format!("page: {name}, as it is"), bytes(&raw), "B"));
        let value = bytes(&packed);
        let name = format!("page: {name}, brotli");
        lines.push(limit.map_or(Line::told(&name, value, "B"), |limit| Line::most(&name, value, "B", limit)));
        if path.starts_with("/az/complaint") {
            assets.extend(asset_names(&raw));
        }
    }
    let mut seen = Vec::new();
    let (mut raw_total, mut packed_total) = (0.0, 0.0);
    // Scripts name further scripts and the WASM.
    while let Some(path) = assets.pop() {
        if seen.contains(&path) {
            continue;
        }
        let raw = program.ask(&Ask::get(&path)).await;
        if raw.status != 200 {
            // A name in a script need not be a file: the binding tool names its own inner modules.
            continue;
        }
        let packed = program.ask(&Ask::get(&path).with("Accept-Encoding", "br")).await;
        lines.push(Line::told(&format!("{path}, brotli"), bytes(&packed), "B"));
        raw_total += bytes(&raw);
        packed_total += bytes(&packed);
        if raw.header("content-type").is_some_and(|kind| kind.starts_with("text/javascript")) {
            assets.extend(asset_names(&raw));
        }
        seen.push(path);
    }
    lines.push(Line::told("islands of the complaint, as they are", raw_total, "B"));
    lines.push(Line::most("islands of the complaint, brotli", packed_total, "B", 80_000.0));
    lines
}

fn asset_names(answer: &Answer) -> Vec<String> {
    let text = answer.text();
    let quoted = text.split(['"', '\'', '`']);
    quoted
        .filter_map(|word| {
            word.strip_prefix("./").map(|name| format!("/assets/{name}")).or_else(|| Some(word.to_owned()))
        })
        .filter(|word| word.starts_with("/assets/") && [".js", ".wasm"].iter().any(|end| word.ends_with(end)))
        .collect()
}

fn bytes(answer: &Answer) -> f64 {
    answer.body.len() as f64
}
