//! One small world of texts in which all is well, and one test for each way to break it.

use huquq_domain::language::{FIRST_GUIDES, Language, Promised};
use huquq_domain::taxonomy::{Entry, Taxonomy};

use super::*;
use crate::message::{Lists, Msg};

const INSTRUMENTS: &str =
    "[[instrument]]\ncode = \"a_law\"\nsource = \"https://example.org\"\ntext_of = \"2026-01\"\nkind = \"law\"\n";
const FACTS: &str =
    "[[fact]]\nid = \"REG-1\"\nstatement = \"x\"\ninstrument = \"a_law\"\narticle = \"1\"\nconfidence = \"law_text\"\n";
const GUIDE: &str = r#"+++
title = "A title"
summary = "A line."
short = "reg"
facts = ["REG-1"]
topics = ["labour"]
groups = ["other"]
written = "2026-11-22"
state = "STATE"
law_checked = ""
text_reviewed = ""
+++
## Limits {#limits}
- **30 days** to ask. {REG-1}

## Call {#call}
- [](contact:ombudsman) or [here](page:complaint), [there](page:privacy), [read](guide:registration)
"#;
const PAGE: &str = "+++\ntitle = \"P\"\nsummary = \"P\"\nwritten = \"2026-11-22\"\nstate = \"STATE\"\nlaw_checked = \"\"\ntext_reviewed = \"\"\n+++\n";
const COUNT: &str = "days = { $count ->\n    [zero] 0\n    [one] 1\n    [two] 2\n    [few] 3\n    [many] 11\n   *[other] { $count }\n }\n";

/// The files of a world in which nothing is missing.
struct World(Vec<(String, String)>);

impl World {
    fn whole() -> Self {
        let taxonomy = taxonomy();
        let line = |msg: Msg| format!("{} = text\n", msg.key());
        let form: String = Msg::needed_by_form(&taxonomy).into_iter().map(line).collect();
        let pages: String = Msg::needed_by_pages(&lists(), &["a_law"]).into_iter().map(line).collect();
        let mut files = vec![
            ("facts/instruments.toml".to_owned(), INSTRUMENTS.to_owned()),
            ("facts/a.toml".to_owned(), FACTS.to_owned()),
        ];
        for language in Language::all() {
            let mut add = |name: &str, text: &str| files.push((format!("{language}/{name}"), text.to_owned()));
            add("fields.ftl", &form);
            add("chrome.ftl", &format!("hello = Hello, {{ $name }}\n{COUNT}"));
            add("home.ftl", &format!("# Pages\n{pages}"));
            if language.promised() == Promised::All {
                let state = if language.tag() == REFERENCE { "original" } else { "draft" };
                add("guides/registration.md", &GUIDE.replace("STATE", state));
                add("pages/privacy.md", &PAGE.replace("STATE", state));
            }
        }
        Self(files)
    }

    /// The same world with one change in one file.
    fn with(mut self, file: &str, from: &str, to: &str) -> Self {
        let (_, text) = self.0.iter_mut().find(|(name, _)| name == file).unwrap();
        assert!(text.contains(from), "{file} has no {from:?}");
        *text = text.replacen(from, to, 1);
        self
    }

    fn and(mut self, file: &str, text: &str) -> Self {
        self.0.push((file.to_owned(), text.to_owned()));
        self
    }

    fn without(mut self, file: &str) -> Self {
        self.0.retain(|(name, _)| name != file);
        self
    }

    fn texts(&self) -> Result<Texts, crate::TextsError> {
        Texts::of(self.0.iter().map(|(name, text)| (name.as_str(), text.as_str())))
    }

    /// What the check says of it, a line each.
    fn problems(&self) -> Vec<String> {
        let problems = self.texts().unwrap().check(&taxonomy(), &lists());
        problems.iter().map(ToString::to_string).collect()
    }

    /// Why it cannot even be loaded.
    fn refusal(&self) -> String {
        self.texts().err().unwrap().to_string()
    }
}

fn lists() -> Lists<'static> {
    Lists { contacts: vec!["ombudsman"], ..Lists::default() }
}

fn taxonomy() -> Taxonomy {
    let one = |code: &str| vec![Entry { code: code.to_owned(), urgent: false }];
    Taxonomy::new(one("labour"), one("police"), one("other")).unwrap()
}

#[test]
fn a_whole_world_has_no_problem() {
    assert_eq!(World::whole().problems(), [""; 0]);
}

#[test]
fn a_missing_message_is_named_once_in_each_language_that_promises_it() {
    let world = World::whole().and("en/staff.ftl", "title = Queue\n").and("en/mail/office.ftl", "subject = New\n");
    let expected: Vec<String> = Language::all()
        .filter(|language| language.tag() != REFERENCE)
        .flat_map(|language| {
            let mail = format!("{language}/mail.ftl: subject: is missing");
            let staff = format!("{language}/staff.ftl: title: is missing");
            let promised = language.promised() == Promised::All;
            std::iter::once(mail).chain(promised.then_some(staff))
        })
        .collect();
    assert_eq!(world.problems(), expected);
    let world = World::whole().with("ru/fields.ftl", "field-court-hint = text\n", "");
    assert_eq!(world.problems(), ["ru/fields.ftl: field-court-hint: is missing"]);
}

/// The problems of a world whose languages all lack `key` in `file`.
fn without_everywhere(file: &str, key: &str) -> Vec<String> {
    let line = format!("\n{key} = text\n");
    let world = Language::all()
        .filter(|language| World::whole().0.iter().any(|(name, _)| *name == format!("{language}/{file}.ftl")))
        .fold(World::whole(), |world, language| world.with(&format!("{language}/{file}.ftl"), &line, "\n"));
    world.problems()
}

#[test]
fn a_family_must_be_whole_even_if_no_language_has_the_message() {
    // A key whose kin are all gone could stand in any file.
    let form = [
        ("fields", "field-court"),
        ("fields", "field-court-short"),
        ("fields", "field-court-hint"),
        ("fields", "field-court-pending"),
        ("fields", "why-court-blank"),
        ("fields", "error-too_long"),
        ("fields", "step-you-name"),
        ("*", "topic-labour"),
        ("*", "body-police"),
        ("*", "group-other"),
        ("fields", "status-needinfo"),
        ("fields", "answer-yes"),
        ("fields", "channel-web"),
        ("fields", "urgent-by_list"),
    ];
    for (file, key) in form {
        let expected: Vec<_> =
            Language::all().map(|language| format!("{language}/{file}.ftl: {key}: is missing")).collect();
        assert_eq!(without_everywhere("fields", key), expected);
    }
    let pages = [("home", "contact-ombudsman-help"), ("*", "law-a_law")];
    for (file, key) in pages {
        let expected: Vec<_> =
            Language::all().map(|language| format!("{language}/{file}.ftl: {key}: is missing")).collect();
        assert_eq!(without_everywhere("home", key), expected);
    }
}

#[test]
fn other_places_and_unknown_messages_are_named() {
    let world = World::whole().with("az/chrome.ftl", "{ $name }", "{ $title }").with(
        "ar/chrome.ftl",
        "hello",
        "extra = x\nhello",
    );
    assert_eq!(
        world.problems(),
        [
            "az/chrome.ftl: hello: has the places [title], the reference language has [name]",
            "ar/chrome.ftl: extra: is unknown to the reference language"
        ]
    );
}

#[test]
fn a_message_must_be_built_of_what_is_there() {
    let world = World::whole().with("az/chrome.ftl", "Hello", "{ -brand } { answer-yes }");
    assert_eq!(world.problems(), ["az/chrome.ftl: hello: is built of -brand, which is not there"]);
    let world = world.and("az/terms.ftl", "-brand = Huquq\n").with("az/chrome.ftl", "answer-yes", "answer-maybe");
    assert_eq!(world.problems(), ["az/chrome.ftl: hello: is built of answer-maybe, which is not there"]);
}

#[test]
fn a_missing_plural_form_is_named_where_the_language_has_it() {
    let all = |form: &str| {
        Language::all()
            .fold(World::whole(), |world, language| world.with(&format!("{language}/chrome.ftl"), form, "\n"))
    };
    assert_eq!(
        all("\n    [few] 3\n").problems(),
        ["ru", "ar", "uk"].map(|tag| format!("{tag}/chrome.ftl: days: lacks the plural form [few]"))
    );
    assert_eq!(all("\n    [zero] 0\n").problems(), ["ar/chrome.ftl: days: lacks the plural form [zero]"]);
    // Chinese has one form for every count.
    assert_eq!(all("\n    [one] 1\n").problems().len(), Language::all().count() - 1);
}

#[test]
fn a_folder_that_is_no_language_is_named() {
    let world = World::whole().and("xx/home.ftl", "home-title = x\n");
    assert_eq!(world.problems(), ["xx: no language has this tag; add a line to the languages of the domain"]);
}

#[test]
fn citations_must_be_known_and_listed() {
    let guide = "en/guides/registration.md";
    let only = |world: World, expected: &str| {
        let problems: Vec<_> = world.problems().into_iter().filter(|line| line.starts_with("en/")).collect();
        assert_eq!(problems, [format!("{guide}: {expected}")]);
    };
    only(World::whole().with(guide, "[\"REG-1\"]", "[]"), "facts: REG-1 is cited but not in the list `facts`");
    let second = FACTS.replace("REG-1", "REG-2");
    only(
        World::whole().and("facts/b.toml", &second).with(guide, "[\"REG-1\"]", "[\"REG-1\", \"REG-2\"]"),
        "facts: REG-2 is in the list `facts` but not cited",
    );
    only(
        World::whole().with(guide, "[\"REG-1\"]", "[\"REG-9\"]").with(guide, "{REG-1}", "{REG-9}"),
        "facts: cites the unknown fact REG-9",
    );
}

#[test]
fn an_uncertain_fact_is_never_told_as_certain() {
    let guide = "en/guides/registration.md";
    let told = |world: World| {
        world.problems().into_iter().filter(|line| line.starts_with("en/")).collect::<Vec<_>>().join("\n")
    };
    let unsure = || World::whole().with("facts/a.toml", "law_text", "secondary");
    assert_eq!(told(unsure()), format!("{guide}: facts: REG-1 is not certain: word it so and cite it as ?REG-1"));
    assert_eq!(told(unsure().with(guide, "{REG-1}", "{?REG-1}")), "");
    let needless = World::whole().with(guide, "{REG-1}", "{?REG-1}");
    assert_eq!(told(needless), format!("{guide}: facts: REG-1 is certain: cite it without the question mark"));
}

#[test]
fn a_translation_older_than_its_original_says_so() {
    let guide = "az/guides/registration.md";
    let old = || World::whole().with(guide, "2026-11-22", "2026-11-21");
    assert_eq!(
        old().problems(),
        [format!(
            "{guide}: is older than its original of 2026-11-22: translate the change, or set its state to \"outdated\""
        )]
    );
    // And then it may cite what the older original cited.
    let said = old().with(guide, "state = \"draft\"", "state = \"outdated\"").with(guide, "[\"REG-1\"]", "[]");
    assert_eq!(said.with(guide, " {REG-1}", " Now.").problems().len(), 1, "only the time limit has lost its fact");
}

#[test]
fn a_short_code_is_one_guides_in_every_language() {
    let other = GUIDE.replace("STATE", "original");
    let twice = World::whole().and("en/guides/other.md", &other);
    assert!(twice.problems().iter().any(|line| line.starts_with("en/guides/other.md: short: needs a short code")));
    let differs = World::whole().with("ru/guides/registration.md", "\"reg\"", "\"ger\"");
    assert!(differs.problems()[0].starts_with("ru/guides/registration.md: short: needs a short code of its own"));
}

#[test]
fn every_guide_is_promised_in_a_complete_language_and_the_first_ones_in_all() {
    let first = FIRST_GUIDES[0];
    let guide = GUIDE.replace("STATE", "original");
    let world = World::whole().without("az/guides/registration.md").and(&format!("en/guides/{first}.md"), &guide);
    let missing: Vec<String> = world.problems().into_iter().filter(|line| line.ends_with("is missing")).collect();
    let others = Language::all().filter(|language| language.tag() != "en");
    let expected = others.map(|language| format!("{language}/guides/{first}.md: is missing"));
    assert_eq!(missing.len(), Language::all().count());
    assert!(missing.contains(&"az/guides/registration.md: is missing".to_owned()));
    assert!(expected.into_iter().all(|line| missing.contains(&line)));
}

#[test]
fn a_fact_must_rest_on_a_listed_instrument() {
    let world = World::whole().with("facts/a.toml", "\"a_law\"", "\"b_law\"");
    assert_eq!(world.problems(), ["facts/a.toml: REG-1: rests on the unknown instrument b_law"]);
    let also = "also = [{ instrument = \"c_law\", article = \"2\" }]\nconfidence";
    let world = World::whole().with("facts/a.toml", "confidence", also);
    assert_eq!(world.problems(), ["facts/a.toml: REG-1: rests on the unknown instrument c_law"]);
}

#[test]
fn a_link_must_lead_somewhere() {
    for (there, nowhere) in [
        ("contact:ombudsman", "contact:nobody"),
        ("page:complaint", "page:nothing"),
        ("page:privacy", "page:none"),
        ("guide:registration", "guide:none"),
    ] {
        let world = World::whole().with("ru/guides/registration.md", there, nowhere);
        assert_eq!(world.problems(), [format!("ru/guides/registration.md: links to {nowhere}, which is not there")]);
    }
}

#[test]
fn codes_must_be_those_of_the_institution() {
    let world = World::whole().with("az/guides/registration.md", "labour", "leisure").with(
        "az/guides/registration.md",
        "other",
        "nobody",
    );
    assert_eq!(
        world.problems(),
        [
            "az/guides/registration.md: topics: names the unknown topic leisure",
            "az/guides/registration.md: groups: names the unknown group nobody"
        ]
    );
}

#[test]
fn a_time_limit_must_have_a_fact_and_a_period() {
    let guide = "en/guides/registration.md";
    let has = |world: World, expected: &str| {
        let problems = world.problems();
        assert!(problems.contains(&format!("{guide}: {expected}")), "{problems:?}");
    };
    has(World::whole().with(guide, " {REG-1}", ""), "limits: a time limit without a fact: “30 days to ask.”");
    has(
        World::whole().with(guide, "**30 days**", "30 days"),
        "limits: a time limit that does not start with its period in bold: “30 days to ask.”",
    );
}

#[test]
fn every_language_has_the_same_sections_and_citations() {
    let guide = "ru/guides/registration.md";
    let world = World::whole().with(guide, "{#call}", "{#calls}");
    assert_eq!(
        world.problems(),
        [format!("{guide}: has the sections [limits calls], the reference language has [limits call]")]
    );
    let world = World::whole().with(guide, "## Call {#call}", "Once more. {REG-1}\n\n## Call {#call}");
    assert_eq!(
        world.problems(),
        [format!("{guide}: limits: cites [REG-1 | REG-1] where the reference language cites [REG-1]")]
    );
}

#[test]
fn a_page_is_promised_in_every_complete_language() {
    assert_eq!(
        World::whole().without("ru/pages/privacy.md").problems(),
        ["ru/guides/registration.md: links to page:privacy, which is not there", "ru/pages/privacy.md: is missing",]
    );
    assert_eq!(
        World::whole().without("ru/guides/registration.md").problems(),
        ["ru/guides/registration.md: is missing"]
    );
}

#[test]
fn what_cannot_be_read_is_refused_with_its_place() {
    assert!(World::whole().and("az/x.ftl", "a = b\n\n= c\n").refusal().starts_with("az/x.ftl: line "));
    assert_eq!(World::whole().and("az/x.ftl", "hello = b\n").refusal(), "az/x.ftl: hello: stands twice");
    assert!(
        World::whole().and("az/guides/x.md", "No front matter").refusal().starts_with("az/guides/x.md: front matter")
    );
    assert!(World::whole().and("facts/x.toml", "[[fact]]\nid = 1\n").refusal().starts_with("facts/x.toml: "));
    assert_eq!(World::whole().and("facts/x.toml", FACTS).refusal(), "facts/x.toml: REG-1: stands twice");
    assert!(World::whole().with("facts/instruments.toml", "2026-01", "soon").refusal().contains("soon"));
}

#[test]
fn an_end_rests_on_facts_and_its_time_limits_on_a_law() {
    let said = |world: World, outcome: &str| {
        let file = format!(
            "[[question]]\ncode = \"q\"\noption = [{{ code = \"o\" }}]\n[[rule]]\nwhen = {{ q = [\"o\"] }}\noutcome = \"end\"\n\
             [[outcome]]\ncode = \"end\"\nkind = \"note\"\n{outcome}\n"
        );
        let check = Check::new(toml::from_str(&file).unwrap(), &taxonomy()).unwrap();
        let mut problems = Vec::new();
        ends(&world.texts().unwrap(), &check, &mut problems);
        problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
    };
    let limit = "facts = [\"REG-1\"]\nguide = \"registration\"\nlimit = [{ code = \"days\", facts = [\"REG-1\"] }]";
    assert_eq!(said(World::whole(), limit), "");
    let secondary = World::whole().with("facts/a.toml", "law_text", "official_site");
    let unsure = "office/check.toml: end: rests a time limit on REG-1, which was not read in the text of a law";
    assert_eq!(said(secondary, limit), unsure);
    let gone =
        said(World::whole(), "facts = [\"REG-9\"]\nguide = \"nowhere\"\nlimit = [{ code = \"days\", facts = [] }]");
    for part in ["cites the unknown fact REG-9", "a time limit without a fact: “days”", "links to guide:nowhere"] {
        assert!(gone.contains(part), "{gone}");
    }
}
