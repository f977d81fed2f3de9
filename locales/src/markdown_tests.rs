use super::*;
use crate::guides::State;

const FRONT: &str = r#"+++
title = "A title"
summary = "A line."
facts = ["REG-1", "REG-2"]
written = "2026-11-22"
state = "original"
law_checked = ""
text_reviewed = "A. Reader, 2026-12-01"
+++
"#;

fn of(body: &str) -> Result<Guide, Vec<String>> {
    read("a-guide", Language::OFFICE, &format!("{FRONT}{body}"))
}

/// What is said of a body that is refused.
fn refused(body: &str) -> String {
    of(body).expect_err(body).join("\n")
}

#[test]
fn a_guide_is_read_as_it_is_written() {
    let guide = of(
        "A lead\nof two lines.\n\n## Limits {#limits}\n- **30 days** to [ask](guide:other). {REG-1 ?REG-2a}\n- Two\n\n\
                    ## Call {#call}\n1. [](contact:ombudsman) *day* and night\n\nThe end. {REG-1}\n",
    )
    .unwrap();
    let text = |words: &str| Inline::Text(words.to_owned());
    assert_eq!(
        guide.lead,
        [Block::Paragraph(Cited { inline: vec![text("A lead of two lines.")], ..Cited::default() })]
    );
    assert_eq!(
        guide.sections.iter().map(|s| (s.id.as_str(), s.title.as_str())).collect::<Vec<_>>(),
        [("limits", "Limits"), ("call", "Call")]
    );
    let limit = Cited {
        inline: vec![
            Inline::Strong(vec![text("30 days")]),
            text(" to "),
            Inline::Link { target: Target::Guide("other".to_owned()), inline: vec![text("ask")] },
            text("."),
        ],
        facts: vec!["REG-1".to_owned(), "REG-2a".to_owned()],
        doubted: vec!["REG-2a".to_owned()],
    };
    let two = Cited { inline: vec![text("Two")], ..Cited::default() };
    assert_eq!(guide.sections[0].blocks, [Block::List { ordered: false, items: vec![limit, two] }]);
    let call = &guide.sections[1].blocks;
    assert!(matches!(&call[0], Block::List { ordered: true, items } if items[0].words() == " day and night"));
    assert!(matches!(&call[1], Block::Paragraph(cited) if cited.facts == ["REG-1"] && cited.words() == "The end."));
}

#[test]
fn the_front_matter_is_read() {
    let front = of("").unwrap().front;
    assert_eq!((front.title.as_str(), front.state, front.urgent), ("A title", State::Original, false));
    assert_eq!(front.law_checked, None);
    let review = front.text_reviewed.unwrap();
    assert_eq!((review.who.as_str(), review.date), ("A. Reader", jiff::civil::date(2026, 12, 1)));
}

#[test]
fn items_set_apart_by_blank_lines_are_read_like_others() {
    let apart = of("- One. {REG-1}\n\n- Two.\n").unwrap();
    assert_eq!(apart, of("- One. {REG-1}\n- Two.\n").unwrap());
}

#[test]
fn every_other_form_is_refused() {
    assert!(refused("<script>alert(1)</script>").contains("HTML"));
    assert!(refused("A <b>bold</b> word").contains("HTML"));
    assert!(refused("- One\n  - Two").contains("a list in a list"));
    assert!(refused("- One\n\n  Two").contains("an item of two paragraphs"));
    assert!(refused("# Title {#id}").contains("a heading"));
    assert!(refused("## Title").contains("a heading"));
    assert!(refused("## A {#a}\n## B {#a}").contains("two sections of one id: a"));
    assert!(refused("[x](https://example.org)").contains("https://example.org"));
    assert!(refused("[](guide:other)").contains("without words"));
    assert!(refused("![x](page:contacts)").contains("Image"));
    assert!(refused("`code`").contains("code"));
    assert!(refused("> quoted").contains("BlockQuote"));
    assert!(refused("One {REG-1} two.").contains("not at the very end"));
    assert!(refused("One. {reg one}").contains("no citation"));
    assert!(refused("One. {}").contains("no citation"));
}

#[test]
fn a_broken_front_matter_is_refused() {
    let said = |content: &str| read("a-guide", Language::OFFICE, content).expect_err(content).join("\n");
    assert!(said("No front matter").contains("front matter"));
    assert!(said(&FRONT.replace("2026-11-22", "yesterday")).contains("yesterday"));
    assert!(said(&FRONT.replace("A. Reader, 2026", "2026")).contains("Name, 2026-11-22"));
    assert!(said(&FRONT.replace("summary", "sumary")).contains("sumary"));
    assert!(said(&FRONT.replace("original", "final")).contains("final"));
}
