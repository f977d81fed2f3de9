use huquq_app::components::qr::modules;
use huquq_domain::language::Language;
use huquq_testkit::pdf::Pdf;

use super::sheet::{Item, Role};
use super::{Block, Paper, Words, write};

fn language(tag: &str) -> Language {
    Language::all().find(|language| language.tag() == tag).expect("a language")
}

fn paper(tag: &str, blocks: Vec<Block>) -> Paper {
    Paper {
        language: language(tag),
        title: "Copy".to_owned(),
        running: "Copy · \u{2068}26-7K3M-9QXD\u{2069}".to_owned(),
        boxes: "Empty boxes stand for some characters.".to_owned(),
        blocks,
    }
}

fn typed(text: &str) -> Block {
    Block::Answer("What happened?".to_owned(), Words::Typed(text.to_owned()))
}

fn written(tag: &str, blocks: Vec<Block>) -> Pdf {
    let bytes = write(&paper(tag, blocks)).expect("a file");
    assert!(bytes.starts_with(b"%PDF-1.7"));
    Pdf::open(&bytes)
}

#[test]
fn the_file_says_what_it_is_and_how_it_is_read() {
    let receipt = format!("HUQUQ1.{}", "eyJjb250ZW50".repeat(21));
    let blocks = vec![
        Block::Text("Word for word.".to_owned()),
        Block::Heading("You".to_owned()),
        Block::Answer("Name".to_owned(), Words::Typed("Gülşən".to_owned())),
        Block::Answer("Country".to_owned(), Words::Ours("Azərbaycan".to_owned())),
        Block::Heading("Receipt".to_owned()),
        Block::Code(modules(&receipt).expect("a code"), "A code to scan".to_owned()),
        Block::Machine(receipt),
    ];
    let file = written("az", blocks);
    for mark in ["/StructTreeRoot", "/Markedtrue", "/Lang(az)", "/DisplayDocTitletrue", "/ToUnicode", "pdfuaid"] {
        assert!(file.text.contains(mark), "{mark}");
    }
    assert_eq!(file.pages(), 1);
    for (kind, often) in [("H1", 1), ("H2", 2), ("L", 1), ("LI", 2), ("Lbl", 2), ("LBody", 2), ("Figure", 1)] {
        let found = [format!("/S/{kind}/"), format!("/S/{kind}>")].iter().map(|mark| file.count(mark)).sum::<usize>();
        assert_eq!(found, often, "{kind}");
    }
    assert!(file.lacks("GülşənAzərbaycanHUQUQ1").is_empty(), "{:?}", file.lacks("GülşənAzərbaycanHUQUQ1"));
    assert!(!file.text.contains("/ActualText"), "plain words need no help to be read");
}

#[test]
fn every_language_of_ours_is_set_without_boxes() {
    let texts = [
        ("az", "Qeydiyyata almırlar: İmişlidə idarə bağlıdır, ə ğ ş ç ö ü ı."),
        ("ru", "Мне отказали: «нет хозяина квартиры», ещё № 12."),
        ("en", "They said: “come back”, nothing else – 5 £."),
        ("tr", "İkamet başvurum reddedildi, ğ ş ç ö ü ı."),
        ("ka", "საჩივარი მივიდა „გუშინ“, ორი დღის წინ."),
        ("fa", "شکایت من ثبت نمی\u{200c}شود؛ چرا؟ پ چ ژ گ ک ی ۱۲۳"),
        ("ar", "رفضوا تسجيلي: «ارجعي» لأن الإدارة مغلقة، لماذا؟"),
        ("ur", "میری شکایت درج نہیں ہوئی۔ ٹ ڈ ڑ ں ے ہ ھ گ"),
        ("uk", "Мені відмовили: «немає власника», ґ є і ї, ім’я."),
    ];
    for (tag, text) in texts {
        let sheets = super::sheet::lay_out(&paper(tag, vec![typed(text)])).expect("sheets");
        let boxes = sheets
            .pages
            .iter()
            .flatten()
            .filter(|placed| matches!(&placed.item, super::sheet::Item::Line(line) if line.has_boxes()));
        assert_eq!(boxes.count(), 0, "{tag}");
        let file = written(tag, vec![typed(text)]);
        assert!(file.text.contains(&format!("/Lang({tag})")), "{tag}");
        let right_to_left = language(tag).direction() == huquq_domain::language::Direction::Rtl;
        assert_eq!(file.text.contains("/Direction/R2L"), right_to_left, "{tag}");
        let (lacks, all) = (file.lacks(text).len(), text.chars().count());
        // Arabic letters share their bodies: what a body stands for is said beside it as well.
        assert!(if right_to_left { lacks * 2 < all } else { lacks == 0 }, "{tag}: {:?}", file.lacks(text));
    }
}

#[test]
fn long_text_goes_over_many_sheets_and_each_has_its_tags() {
    let story = "Somebody was refused and came back the next day. ".repeat(400);
    let file = written("en", vec![typed(&story)]);
    assert!(file.pages() > 3, "{} sheets", file.pages());
    assert!(file.text.contains("/Type/MCR"), "one paragraph on several sheets");
    let lines = (0..500).map(|line| format!("line {line}\n")).collect::<String>();
    assert!(written("en", vec![typed(&lines)]).pages() > 8);
}

#[test]
fn no_heading_and_no_question_stands_alone_at_the_end_of_a_sheet() {
    for before in 0..40 {
        let mut blocks: Vec<Block> = (0..before).map(|_| Block::Text("One more line.".to_owned())).collect();
        for _ in 0..12 {
            blocks
                .extend([Block::Heading("The next part".to_owned()), typed("Somebody was refused. ".repeat(9).trim())]);
        }
        let sheets = super::sheet::lay_out(&paper("ur", blocks)).expect("sheets");
        assert!(sheets.pages.len() > 1);
        for page in &sheets.pages {
            let last = page.last().map(|placed| sheets.leaves[placed.leaf].role);
            assert!(matches!(last, Some(Role::Answer | Role::Text)), "{before} lines before: {last:?}");
        }
    }
}

#[test]
fn whatever_runs_the_other_way_stands_at_the_edge_of_all_the_rest() {
    let of = |tag: &str| {
        let sheets =
            super::sheet::lay_out(&paper(tag, vec![typed("+994 50 000 00 00"), typed("أمس")])).expect("sheets");
        let lines = sheets.pages.into_iter().flatten().filter_map(|placed| match placed.item {
            Item::Line(line) => line.parts.first().map(|part| part.x),
            Item::Code(..) => None,
        });
        lines.collect::<Vec<f32>>()
    };
    assert!(of("ar").iter().all(|x| *x > 200.0), "{:?}", of("ar"));
    assert!(of("en").iter().all(|x| *x < 60.0), "{:?}", of("en"));
}

#[test]
fn chinese_is_written_where_there_is_a_font_and_refused_where_there_is_none() {
    let made = write(&paper("en", vec![typed("投诉：我被拒绝了。他们说没有登记。")]));
    assert_eq!(made.is_ok(), super::can_show("投诉"));
}

#[test]
fn hostile_text_gives_a_file_as_well() {
    let story = "x".repeat(20_000);
    let word = "ə".repeat(5_000);
    let marks = format!("a{}", "\u{301}".repeat(3_000));
    let family = "\u{1f469}\u{200d}".repeat(2_000);
    let isolates = "\u{2067}\u{2066}".repeat(500);
    let mixed = "שלום عربي abc 123 ".repeat(300);
    for text in [
        "",
        " \n\t\r\n",
        "\0\0",
        "\u{202e}evil\u{202c} \u{2066}x",
        "\u{fffe}\u{ffff}\u{10ffff}\u{feff}\u{fffd}\u{fffc}",
        "\u{e000}\u{f8ff}\u{100000}",
        "😀 👩‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇦🇿 ☎️",
        "नमस्ते বাংলা தமிழ் ไทย հայ ελληνικά",
        "\u{1100}\u{1100}\u{1161}\u{11a8}",
        "<b>&amp;</b> (((( \\)) % /Type",
        story.as_str(),
        word.as_str(),
        marks.as_str(),
        family.as_str(),
        isolates.as_str(),
        mixed.as_str(),
    ] {
        for tag in ["en", "ar"] {
            let made = write(&paper(tag, vec![typed(text), Block::Machine(text.to_owned())]));
            let start: String = text.chars().take(12).collect();
            assert!(made.is_ok() || !super::can_show(text), "{tag}: {start:?}: {:?}", made.err());
        }
    }
}

#[test]
fn a_character_without_a_letter_is_a_box_that_is_read_and_said() {
    let file = written("en", vec![typed("a 😀 b")]);
    assert!(file.text.contains("/ActualText"), "what the box stands for");
    assert!(file.lacks("Emptyboxes").is_empty());
    let without = written("en", vec![typed("a b")]);
    assert!(!without.lacks("Emptyboxes").is_empty(), "nothing is said where nothing lacks");
}

/// Characters from everywhere, by numbers that are the same each time.
#[test]
fn any_text_gives_a_file() {
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut next = |below: u32| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        u32::try_from(state >> 33).unwrap_or(0) % below
    };
    let ranges: [(u32, u32); 9] = [
        (0, 0x7f),
        (0x80, 0x52f),
        (0x590, 0x8ff),
        (0x900, 0xdff),
        (0x10a0, 0x11ff),
        (0x2000, 0x2dff),
        (0xe000, 0xffff),
        (0x1_f000, 0x1_faff),
        (0xe_0000, 0x10_ffff),
    ];
    for round in 0..40 {
        let length = 1 + next(300);
        let text: String = (0..length)
            .filter_map(|_| {
                let (from, to) = ranges[usize::try_from(next(9)).unwrap()];
                char::from_u32(from + next(to - from + 1))
            })
            .collect();
        let tag = if round % 2 == 0 { "az" } else { "ur" };
        let made = write(&paper(tag, vec![typed(&text)]));
        assert!(made.is_ok() || !super::can_show(&text), "round {round}: {text:?}: {:?}", made.err());
    }
}
