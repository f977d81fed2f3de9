//! Renders every page × sample × language and holds each to the rules that all pages share.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use huquq_app::{Address, Reader, Sample, Scripts, sample, samples};
use huquq_domain::language::Language;
use huquq_locales::msg;

type Outcome = Result<(), Box<dyn std::error::Error>>;

/// Every sample, rendered once for all tests of this file.
fn all() -> Result<&'static [Sample], Box<dyn std::error::Error>> {
    static SAMPLES: OnceLock<Vec<Sample>> = OnceLock::new();
    let site = sample::site()?;
    Ok(SAMPLES.get_or_init(|| samples(site)))
}

/// Collects what is wrong in all pages, so that one run names everything.
fn none_is_wrong(check: impl Fn(&Sample, &str) -> Vec<String>) -> Outcome {
    let mut wrong = Vec::new();
    for sample in all()? {
        for problem in check(sample, &sample.html.html) {
            wrong.push(format!("{}/{} in {}: {problem}", sample.page, sample.name, sample.language));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}

/// The part of a document after its head: what a reader sees.
fn body(html: &str) -> &str {
    html.split_once("<body").map_or(html, |(_, body)| body)
}

/// Every value of an attribute, entities read back as far as addresses need it.
fn values(html: &str, attribute: &str) -> Vec<String> {
    html.split(&format!(" {attribute}=\""))
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .map(|value| value.replace("&amp;", "&").replace("&#x2F;", "/"))
        .collect()
}

/// The opening tags of a body with their values emptied: what a person typed stands in values and between tags, never here.
fn tags(html: &str) -> Vec<String> {
    let opened = body(html).split('<').skip(1).filter_map(|rest| rest.split_once('>')).map(|(tag, _)| tag);
    opened.map(|tag| tag.split('"').step_by(2).collect::<Vec<_>>().join("\"\"")).collect()
}

#[test]
fn there_are_pages_to_look_at() -> Outcome {
    let pages: BTreeSet<&str> = all()?.iter().map(|sample| sample.page).collect();
    for page in
        ["home", "guides", "guide", "contacts", "text", "search", "news", "offline", "check", "exit", "blank", "error"]
    {
        assert!(pages.contains(page), "{page} has no sample");
    }
    Ok(())
}

#[test]
fn a_page_loads_a_script_only_if_it_asked_and_holds_none_itself() -> Outcome {
    none_is_wrong(|sample, html| {
        let mut problems = Vec::new();
        for script in html.split("<script").skip(1) {
            if sample.html.scripts == Scripts::None {
                problems.push("a script that was not asked for".to_owned());
            }
            if !script.starts_with(" type=module src=\"/") || !script.contains("\"></script>") {
                problems.push(format!("a script with content: {script:.60}"));
            }
        }
        if matches!(sample.page, "home" | "guides" | "guide" | "contacts" | "text")
            && sample.html.scripts != Scripts::None
        {
            problems.push("a page to read loads a script".to_owned());
        }
        problems
    })
}

#[test]
fn nothing_the_policy_would_block() -> Outcome {
    none_is_wrong(|_, html| {
        let elements = ["style", "iframe", "object", "embed", "base"];
        let refused = |tag: &&String| {
            let mut words = tag.split([' ', '/', '=']);
            words.next().is_some_and(|element| elements.contains(&element))
                || words.any(|attribute| attribute == "style" || attribute.starts_with("on"))
        };
        let elsewhere = |address: &&String| address.starts_with("javascript:") || address.starts_with("data:text");
        let mut problems: Vec<String> = tags(html).iter().filter(refused).map(|tag| format!("<{tag}>")).collect();
        let addresses = ["href", "src", "action"].iter().flat_map(|attribute| values(body(html), attribute));
        problems.extend(
            addresses.collect::<Vec<_>>().iter().filter(elsewhere).map(|address| format!("leads to {address}")),
        );
        problems
    })
}

#[test]
fn the_root_names_language_and_direction() -> Outcome {
    none_is_wrong(|sample, html| {
        let (tag, dir) = (sample.language.tag(), sample.language.direction().html());
        let root = format!("<html lang={tag} dir={dir} ");
        if html.contains(&root) { Vec::new() } else { vec![format!("no {root}")] }
    })
}

#[test]
fn one_heading_one_main_one_title() -> Outcome {
    none_is_wrong(|_, html| {
        ["<h1", "<main", "<title>", "</title>", "</html>"]
            .into_iter()
            .filter(|mark| html.matches(mark).count() != 1)
            .map(|mark| format!("{mark} stands {} times", html.matches(mark).count()))
            .collect()
    })
}

#[test]
fn no_message_key_is_shown() -> Outcome {
    none_is_wrong(|_, html| {
        // A missing message shows as its key in brackets; names of fields in attributes are no texts.
        body(html)
            .split('[')
            .skip(1)
            .filter_map(|rest| rest.split_once(']'))
            .map(|(key, _)| key)
            .filter(|key| key.contains('-') && key.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')))
            .map(|key| format!("[{key}] is shown"))
            .collect()
    })
}

#[test]
fn typed_markup_is_inert() -> Outcome {
    none_is_wrong(|_, html| {
        ["<script>alert", "<img src=x", "</title></style>", "</textarea></title>"]
            .into_iter()
            .filter(|bad| html.contains(bad))
            .map(|bad| format!("{bad} was not escaped"))
            .collect()
    })
}

#[test]
fn ids_are_unique_and_what_refers_to_them_finds_them() -> Outcome {
    none_is_wrong(|_, html| {
        let mut problems = Vec::new();
        let mut ids = BTreeSet::new();
        for id in values(html, "id") {
            if !ids.insert(id.clone()) {
                problems.push(format!("the id {id} stands twice"));
            }
        }
        let refers = ["for", "aria-describedby", "aria-labelledby", "aria-controls"];
        let mut wanted: Vec<String> = refers.iter().flat_map(|attribute| values(html, attribute)).collect();
        wanted.extend(values(html, "href").iter().filter_map(|href| href.strip_prefix('#').map(str::to_owned)));
        for id in wanted.iter().flat_map(|list| list.split_whitespace()) {
            if !ids.contains(id) {
                problems.push(format!("nothing has the id {id}"));
            }
        }
        problems
    })
}

#[test]
fn links_lead_to_pages_that_exist() -> Outcome {
    let rendered = all()?;
    // Where the server answers: every address with a page, in the languages it exists in.
    let mut known: BTreeSet<String> = BTreeSet::new();
    let site = sample::site()?;
    for language in Language::all() {
        known.extend(
            [Address::Exit, Address::Check, Address::Complaint, Address::Urgent, Address::Sent]
                .map(|address| address.in_language(language)),
        );
        known.extend(
            [
                Address::Receipt,
                Address::OwnCopy,
                Address::OwnCopyPdf,
                Address::Verify,
                Address::Files,
                Address::Resume,
                Address::Case,
                Address::CaseLost,
                Address::CaseFiles,
            ]
            .map(|address| address.in_language(language)),
        );
        known
            .extend(huquq_domain::questions::StepId::ALL.iter().map(|step| Address::Step(*step).in_language(language)));
        let pages = [
            Address::Home,
            Address::Guides,
            Address::Contacts,
            Address::Instruments,
            Address::Privacy,
            Address::Languages,
            Address::Search,
            Address::Offline,
            Address::OfflineGone,
            Address::OfflineComplaint,
            Address::Manifest,
            Address::News,
            Address::NewsFeed,
            Address::Events,
            Address::EventsCalendar,
        ];
        known.extend(pages.map(|address| address.in_language(language)));
        for guide in site.texts.guides_for(language) {
            let of_guide = [Address::Guide, Address::Share, Address::Leaflet, Address::Audio];
            known.extend(of_guide.map(|address| address(guide.slug.clone()).in_language(language)));
        }
        let news = site.texts.news_for(language);
        known.extend(news.iter().map(|item| Address::NewsItem(item.slug.clone()).in_language(language)));
    }
    let mut wrong = Vec::new();
    for sample in rendered {
        for href in values(&sample.html.html, "href") {
            let path = href.split(['#', '?']).next().unwrap_or_default();
            let ours = path.starts_with('/') && !path.starts_with("/staff") && !path.starts_with("/assets");
            if ours && !known.contains(path) {
                wrong.push(format!("{} in {} leads to {path}", sample.page, sample.language));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}

#[test]
fn every_page_says_once_that_it_is_a_test_installation() -> Outcome {
    let site = sample::site()?;
    none_is_wrong(|sample, html| {
        let public = sample.page != "blank" && !sample.page.starts_with("staff");
        let none = (public && !html.contains("<aside class=\"test\">")).then(|| "no notice".to_owned());
        let said = Reader::new(site, sample.language).tr().text(msg::TEST_NOTICE_TEXT);
        let twice = (html.matches(&said).count() > 1).then(|| "the same notice twice".to_owned());
        none.into_iter().chain(twice).collect()
    })
}

#[test]
fn the_plain_page_does_not_name_this_site() -> Outcome {
    for sample in all()?.iter().filter(|sample| sample.page == "blank") {
        for word in ["Huquq", "Hüquq", "916", "mbudsman"] {
            assert!(!sample.html.html.contains(word), "{word} on the plain page in {}", sample.language);
        }
    }
    Ok(())
}
