//! Guides and pages of text: every citation, link and code leads somewhere, and every language says the same.

use std::collections::BTreeSet;

use huquq_domain::language::Promised;
use huquq_domain::taxonomy::{List, Taxonomy};

use super::REFERENCE;
use crate::guides::{Block, Guide, Inline, PAGES, Section, State, Target};
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

pub(super) fn check(texts: &Texts, taxonomy: &Taxonomy, contacts: &[&str], problems: &mut Vec<Problem>) {
    for spoken in &texts.languages {
        for shelf in &SHELVES {
            for guide in (shelf.texts)(spoken) {
                let mut found = Vec::new();
                citations(texts, guide, &mut found);
                codes(taxonomy, guide, &mut found);
                links(texts, spoken, contacts, guide, &mut found);
                limits(guide, &mut found);
                likeness(texts, shelf, guide, &mut found);
                let name = format!("{}/{}/{}.md", spoken.language, shelf.folder, guide.slug);
                problems.extend(found.into_iter().map(|(key, fault)| Problem::new(&name, key, fault)));
            }
        }
        missing_pages(texts, spoken, problems);
    }
}

type Found = Vec<(String, Fault)>;

/// What is cited is known and is what the front matter lists.
fn citations(texts: &Texts, guide: &Guide, found: &mut Found) {
    let cited: BTreeSet<&String> = guide.cited().flat_map(|cited| &cited.facts).collect();
    let listed: BTreeSet<&String> = guide.front.facts.iter().collect();
    let mut add = |fault| found.push(("facts".to_owned(), fault));
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
fn links(texts: &Texts, spoken: &Spoken, contacts: &[&str], guide: &Guide, found: &mut Found) {
    for target in guide.cited().flat_map(|cited| cited.targets()) {
        let (there, shown) = match target {
            Target::Guide(slug) => {
                let there = texts.languages.iter().any(|other| other.guides.iter().any(|guide| guide.slug == *slug));
                (there, format!("guide:{slug}"))
            }
            Target::Page(name) => {
                let there = PAGES.contains(&name.as_str()) || spoken.pages.iter().any(|page| page.slug == *name);
                (there, format!("page:{name}"))
            }
            Target::Contact(code) => (contacts.contains(&code.as_str()), format!("contact:{code}")),
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

/// Pages of text are promised in every complete language; guides come as they are translated.
fn missing_pages(texts: &Texts, spoken: &Spoken, problems: &mut Vec<Problem>) {
    if spoken.language.promised() != Promised::All {
        return;
    }
    let slugs: BTreeSet<&str> =
        texts.languages.iter().flat_map(|other| &other.pages).map(|page| page.slug.as_str()).collect();
    for slug in slugs.into_iter().filter(|slug| !spoken.pages.iter().any(|page| page.slug == *slug)) {
        problems.push(Problem::new(format!("{}/pages/{slug}.md", spoken.language), "", Fault::Missing));
    }
}
