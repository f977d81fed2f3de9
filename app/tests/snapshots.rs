//! What a few pages say and how they are built, word for word: whoever changes a part sees here which pages change with it.
//! `INSTA_UPDATE=always cargo test --test snapshots` takes a change over. Texts of guides are not here: they change often, and
//! other tests hold them.

use huquq_app::{sample, samples};

type Outcome = Result<(), Box<dyn std::error::Error>>;

/// The pages and samples, in the languages that show the most: the office's, and one from right to left.
const SHOWN: &[(&str, &str, &str)] = &[
    ("complaint-start", "*", "az"),
    ("complaint-step", "who", "ar"),
    ("complaint-review", "*", "az"),
    ("complaint-sent", "*", "ar"),
    ("error", "*", "az"),
    ("exit", "usual", "ar"),
    ("offline", "usual", "az"),
    ("search", "found", "ar"),
    ("staff-login", "*", "az"),
    ("staff-queue", "*", "az"),
];

/// The page's own part, a line a tag, without what is drawn.
fn shown(html: &str) -> String {
    let main = html.split_once("<main").and_then(|(_, rest)| rest.split_once("</main>")).map_or(html, |(main, _)| main);
    let lines = main.replace("><", ">\n<");
    lines.lines().filter(|line| !line.starts_with("<path") && !line.starts_with("<svg")).collect::<Vec<_>>().join("\n")
}

#[test]
fn pages_are_what_they_were() -> Outcome {
    let samples = samples(sample::site()?);
    for (page, name, language) in SHOWN {
        let sample = samples
            .iter()
            .find(|found| {
                found.page == *page && (*name == "*" || found.name == *name) && found.language.tag() == *language
            })
            .ok_or_else(|| format!("{page}/{name} has no sample in {language}"))?;
        insta::assert_snapshot!(format!("{page}_{language}"), shown(&sample.html.html));
    }
    Ok(())
}
