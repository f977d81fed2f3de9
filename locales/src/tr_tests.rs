use super::*;

/// A small world: Azerbaijani has everything, the others a part.
fn tr(tag: &str) -> Tr {
    let files = [
        (
            "az/chrome.ftl",
            "only-az = Salam\nhello = Salam, { $name }\ndays = { $count ->\n    [one] { $count } gün\n   *[other] { $count } gün\n }\n",
        ),
        (
            "ru/chrome.ftl",
            "days = { $count ->\n    [one] { $count } день\n    [few] { $count } дня\n   *[many] { $count } дней\n }\n",
        ),
        (
            "en/chrome.ftl",
            "hello = Hello, { $name }\nfield-court-short = Court\nerror-too_long = { $field }: { $over } over { $max }\nerror-out_of_range = { $field }: { $min }–{ $max }\n",
        ),
        (
            "en/guides/b.md",
            "+++\ntitle = \"Banana\"\nsummary = \"\"\nwritten = \"2026-11-22\"\nstate = \"original\"\nlaw_checked = \"\"\ntext_reviewed = \"\"\n+++\n",
        ),
        (
            "en/guides/a.md",
            "+++\ntitle = \"apple\"\nsummary = \"\"\nwritten = \"2026-11-22\"\nstate = \"original\"\nlaw_checked = \"\"\ntext_reviewed = \"\"\n+++\n",
        ),
        (
            "en/guides/c.md",
            "+++\ntitle = \"Cherry\"\nurgent = true\nsummary = \"\"\nwritten = \"2026-11-22\"\nstate = \"original\"\nlaw_checked = \"\"\ntext_reviewed = \"\"\n+++\n",
        ),
    ];
    let texts: &'static Texts = Box::leak(Box::new(Texts::of(files.into_iter()).unwrap()));
    Tr::new(texts, Language::from_tag(tag).unwrap())
}

#[test]
fn a_missing_message_comes_in_the_language_of_the_office() {
    assert_eq!(tr("ar").text(Msg::of("only-az")), "Salam");
    assert!(!tr("ar").has(&Msg::of("only-az")));
    assert_eq!(tr("ar").optional(&Msg::of("only-az")), None);
    assert_eq!(tr("az").optional(&Msg::of("only-az")), Some("Salam".to_owned()));
    assert_eq!(tr("en").text(Msg::of("nowhere")), "[nowhere]");
}

#[test]
fn what_is_filled_in_is_isolated_except_in_plain_text() {
    let name = [("name", Arg::from("Əli"))];
    assert_eq!(tr("en").with(Msg::of("hello"), &name), "Hello, \u{2068}Əli\u{2069}");
    assert_eq!(tr("en").plain_with(Msg::of("hello"), &name), "Hello, Əli");
    assert_eq!(tr("az").plain(Msg::of("only-az")), "Salam");
}

#[test]
fn counts_take_the_plural_form_and_the_digits_of_the_language() {
    let days =
        |tag: &str, count: u64| tr(tag).plain_with(Msg::of("days"), &[("count", count.into())]).replace('\u{a0}', " ");
    assert_eq!(days("ru", 1), "1 день");
    assert_eq!(days("ru", 3), "3 дня");
    assert_eq!(days("ru", 12_345), "12 345 дней");
    assert_eq!(days("az", 12_345), "12.345 gün");
}

#[test]
fn an_error_names_its_field_and_fills_its_places() {
    let said = |code| tr("en").error("court", code).replace(ISOLATION, "");
    assert_eq!(said(ErrorCode::TooLong { max: 2_000, over: 3 }), "Court: 3 over 2,000");
    assert_eq!(said(ErrorCode::OutOfRange { min: 2, max: 9 }), "Court: 2–9");
}

#[test]
fn guides_stand_urgent_first_then_in_the_order_of_the_language() {
    let slugs = |tag: &str| {
        tr(tag).texts().guides(tr(tag).language()).iter().map(|guide| guide.slug.clone()).collect::<Vec<_>>()
    };
    assert_eq!(slugs("en"), ["c", "a", "b"]);
    assert_eq!(slugs("az"), [""; 0]);
    assert_eq!(tr("en").compare("apple", "Banana"), Ordering::Less);
}

#[test]
fn texts_may_be_used_from_every_thread() {
    fn shared<T: Send + Sync>(_: T) {}
    shared(tr("en"));
}
