//! What a metered network pays for: the compressed size of pages, styles included.

use std::io::Write;

use huquq_app::{Sample, sample, samples};

type Outcome = Result<(), Box<dyn std::error::Error>>;

const GUIDE_MAX: usize = 14_000;
const LIST_MAX: usize = 20_000;
/// Styles are part of every page.
const STYLES_MAX: usize = 4_000;

fn compressed(text: &str) -> Result<usize, std::io::Error> {
    let mut out = Vec::new();
    {
        let mut writer = brotli::CompressorWriter::new(&mut out, 4096, 9, 22);
        writer.write_all(text.as_bytes())?;
    }
    Ok(out.len())
}

fn styles(sample: &Sample) -> &str {
    let html = &sample.html.html;
    html.split_once("<style>").and_then(|(_, rest)| rest.split_once("</style>")).map_or("", |(styles, _)| styles)
}

#[test]
fn guides_and_home_stay_light() -> Outcome {
    let mut heavy = Vec::new();
    for sample in samples(sample::site()?) {
        let max = match sample.page {
            "text" if sample.name == "instruments" => LIST_MAX,
            "guide" | "text" => GUIDE_MAX,
            "home" | "guides" | "contacts" | "languages" | "news" | "events" | "search" => LIST_MAX,
            _ => continue,
        };
        let (page, css) = (compressed(&sample.html.html)?, compressed(styles(&sample))?);
        if page > max || css > STYLES_MAX {
            heavy.push(format!("{}/{} in {}: {page} bytes, styles {css}", sample.page, sample.name, sample.language));
        }
    }
    assert!(heavy.is_empty(), "{}", heavy.join("\n"));
    Ok(())
}
