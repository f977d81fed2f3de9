//! Guides and pages of text: every citation, link and code leads somewhere, and every language says the same.

use std::collections::BTreeSet;

use huquq_domain::language::{FIRST_GUIDES, Promised};
use huquq_domain::taxonomy::{List, Taxonomy};

use super::REFERENCE;
use crate::guides::{Block, Guide, Inline, PAGES, Section, State, Target};
use crate::message::Lists;
use crate::problem::{Fault, Problem};
use crate::texts::{Spoken, Texts};

/// The section in which every item is a time limit.
const LIMITS: &str = "limits";

/// Guides or pages: the folder's name and how to find them.
struct Shelf {
    folder: &'static str,
    texts: fn(&Spoken) -> &[Guide],
}

const SHELVES: [Shelf; 2] = [
    Shelf { folder: "guides", texts: |spoken| &spoken.guides },
    Shelf { folder: "pages", texts: |spoken| &spoken.pages },
];

pub(super) fn check(texts: &Texts, taxonomy: &Taxonomy, lists: &Lists<'_>, problems: &mut Vec<Problem>) {
    for spoken in &texts.languages {
        for shelf in &SHELVES {
            for guide in (shelf.texts)(spoken) {
                let mut found = Vec::new();
                citations(texts, guide, &mut found);
                codes(taxonomy, guide, &mut found);
                links(texts, spoken, lists, guide, &mut found);
                limits(guide, &mut found);
                likeness(texts, shelf, guide, &mut found);
                if shelf.folder == "guides" {
                    short(texts, spoken, shelf, guide, &mut found);
                }
                let name = format!("{}/{}/{}.md", spoken.language, shelf.folder, guide.slug);
                problems.extend(found.into_iter().map(|(key, fault)| Problem::new(&name, key, fault)));
            }
        }
        missing_pages(texts, spoken, problems);
        for (_, slug) in spoken.synonyms.iter().filter(|(_, slug)| !is_guide(texts, slug)) {
            let file = format!("{}/synonyms.toml", spoken.language);
            problems.push(Problem::new(file, slug, Fault::DeadLink(format!("guide:{slug}"))));
        }
    }
    for slug in lists.guides.iter().filter(|slug| !is_guide(texts, slug)) {
        problems.push(Problem::new("office/lenses.toml", *slug, Fault::DeadLink(format!("guide:{slug}"))));
    }
}

/// Whether some language has a guide of this slug.
pub(super) fn is_guide(texts: &Texts, slug: &str) -> bool {
    texts.languages.iter().any(|spoken| spoken.guides.iter().any(|guide| guide.slug == slug))
}

type Found = Vec<(String, Fault)>;

/// What is cited is known and is what the front matter lists.
fn citations(texts: &Texts, guide: &Guide, found: &mut Found) {
    let cited: BTreeSet<&String> = guide.cited().flat_map(|cited| &cited.facts).collect();
    let listed: BTreeSet<&String> = guide.front.facts.iter().collect();
    let mut add = |fault| found.push(("facts".to_owned(), fault));
    for cited in guide.cited() {
        for (id, fact) in cited.facts.iter().filter_map(|id| Some((id, texts.fact(id)?))) {
            match (fact.confidence.is_sure(), cited.doubted.contains(id)) {
                (false, false) => add(Fault::ToldAsCertain(id.clone())),
                (true, true) => add(Fault::NeedlessDoubt(id.clone())),
                _ => {}
            }
        }
    }
    cited.iter().filter(|id| texts.fact(id).is_none()).for_each(|id| add(Fault::UnknownFact((*id).clone())));
    cited.difference(&listed).for_each(|id| add(Fault::FactNotListed((*id).clone())));
    listed.difference(&cited).for_each(|id| add(Fault::FactNotCited((*id).clone())));
}

/// Topics and groups are those of the institution.
fn codes(taxonomy: &Taxonomy, guide: &Guide, found: &mut Found) {
    for (list, codes, key) in
        [(List::Topic, &guide.front.topics, "topics"), (List::Group, &guide.front.groups, "groups")]
    {
        for code in codes.iter().filter(|code| taxonomy.entry(list, code).is_none()) {
            found.push((key.to_owned(), Fault::UnknownCode(format!("{} {code}", list.code()))));
        }
    }
}

/// Every link leads somewhere. A guide may be missing in this language: its page then says so.
fn links(texts: &Texts, spoken: &Spoken, lists: &Lists<'_>, guide: &Guide, found: &mut Found) {
    for target in guide.cited().flat_map(|cited| cited.targets()) {
        let (there, shown) = match target {
            Target::Guide(slug) => (is_guide(texts, slug), format!("guide:{slug}")),
            Target::Page(name) => {
                let there = PAGES.contains(&name.as_str()) || spoken.pages.iter().any(|page| page.slug == *name);
                (there, format!("page:{name}"))
            }
            Target::Contact(code) => (lists.contacts.contains(&code.as_str()), format!("contact:{code}")),
        };
        if !there {
            found.push((String::new(), Fault::DeadLink(shown)));
        }
    }
}

/// A time limit without its law is a danger: each starts with the period and cites a fact.
fn limits(guide: &Guide, found: &mut Found) {
    let lists = guide.section(LIMITS).into_iter().flat_map(|section| &section.blocks).filter_map(|block| match block {
        Block::List { items, .. } => Some(items),
        Block::Paragraph(_) => None,
    });
    for item in lists.flatten() {
        let shown = || item.words().chars().take(60).collect();
        if item.facts.is_empty() {
            found.push((LIMITS.to_owned(), Fault::LimitWithoutFact(shown())));
        }
        if !matches!(item.inline.first(), Some(Inline::Strong(_))) {
            found.push((LIMITS.to_owned(), Fault::LimitWithoutPeriod(shown())));
        }
    }
}

/// The same sections in the same order, and the same citations in the same places, as in the text it is translated from.
fn likeness(texts: &Texts, shelf: &Shelf, guide: &Guide, found: &mut Found) {
    let Some(reference) = reference(texts, shelf, &guide.slug).filter(|reference| reference.language != guide.language)
    else {
        return;
    };
    let ids = |guide: &Guide| guide.sections.iter().map(|section| section.id.as_str()).collect::<Vec<_>>().join(" ");
    if ids(guide) != ids(reference) {
        return found.push((String::new(), Fault::Sections { here: ids(guide), reference: ids(reference) }));
    }
    if guide.front.written < reference.front.written && guide.front.state != State::Outdated {
        found.push((String::new(), Fault::Outdated(reference.front.written.to_string())));
    }
    if guide.front.state == State::Outdated {
        // What an outdated text cites is that of an older original; the page says that it is outdated.
        return;
    }
    let places = |section: &Section| {
        let cited = section.blocks.iter().flat_map(Block::cited);
        cited.map(|cited| cited.facts.join(" ")).collect::<Vec<_>>().join(" | ")
    };
    for (here, there) in guide.sections.iter().zip(&reference.sections) {
        if places(here) != places(there) {
            found.push((here.id.clone(), Fault::Citations { here: places(here), reference: places(there) }));
        }
    }
}

/// The original; else the text of the reference language; else whichever there is.
fn reference<'a>(texts: &'a Texts, shelf: &Shelf, slug: &str) -> Option<&'a Guide> {
    let all = || texts.languages.iter().flat_map(|spoken| (shelf.texts)(spoken)).filter(|guide| guide.slug == slug);
    all()
        .find(|guide| guide.front.state == State::Original)
        .or_else(|| all().find(|guide| guide.language.tag() == REFERENCE))
        .or_else(|| all().next())
}

/// A short code is a promise to whoever keeps a printed page: two to five letters, one guide's, in every language the same.
fn short(texts: &Texts, spoken: &Spoken, shelf: &Shelf, guide: &Guide, found: &mut Found) {
    let code = &guide.front.short;
    let letters = (2..=5).contains(&code.len()) && code.chars().all(|c| c.is_ascii_lowercase());
    let taken = spoken.guides.iter().any(|other| other.slug != guide.slug && other.front.short == *code);
    let agreed = reference(texts, shelf, &guide.slug).is_none_or(|reference| reference.front.short == *code);
    if !letters || taken || !agreed {
        found.push(("short".to_owned(), Fault::Short(code.clone())));
    }
}

/// Every guide and page is promised in a complete language, the first guides in every language.
fn missing_pages(texts: &Texts, spoken: &Spoken, problems: &mut Vec<Problem>) {
    for shelf in &SHELVES {
        let known = |spoken| (shelf.texts)(spoken).iter().map(|text| text.slug.as_str());
        let promised = |slug: &&str| match spoken.language.promised() {
            Promised::All => true,
            Promised::Public => shelf.folder == "guides" && FIRST_GUIDES.contains(slug),
        };
        let slugs: BTreeSet<&str> = texts.languages.iter().flat_map(known).filter(promised).collect();
        for slug in slugs.into_iter().filter(|slug| !known(spoken).any(|there| there == *slug)) {
            problems.push(Problem::new(format!("{}/{}/{slug}.md", spoken.language, shelf.folder), "", Fault::Missing));
        }
    }
}
