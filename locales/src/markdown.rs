//! From the text of a guide to a [`Guide`]. Takes the few forms that guides need and refuses all others, raw HTML above all.

use huquq_domain::language::Language;
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd, TextMergeStream};

use crate::guides::{Block, Cited, Front, Guide, Inline, Section, Target};

const FENCE: &str = "+++\n";

/// Reads one text, or says everything that is wrong with it.
pub(crate) fn read(slug: &str, language: Language, content: &str) -> Result<Guide, Vec<String>> {
    let (front, body) = content
        .strip_prefix(FENCE)
        .and_then(|rest| rest.split_once("\n+++\n"))
        .ok_or_else(|| vec!["front matter between two lines of +++ is missing".to_owned()])?;
    let front: Front = toml::from_str(front).map_err(|error| vec![error.to_string().trim_end().to_owned()])?;
    let mut reader = Reader::default();
    for event in TextMergeStream::new(Parser::new_ext(body, Options::ENABLE_HEADING_ATTRIBUTES)) {
        reader.take(event);
    }
    if !reader.faults.is_empty() {
        return Err(reader.faults);
    }
    Ok(Guide { slug: slug.to_owned(), language, front, lead: reader.lead, sections: reader.sections })
}

/// What is being read.
#[derive(Default)]
struct Reader {
    lead: Vec<Block>,
    sections: Vec<Section>,
    list: Option<(bool, Vec<Cited>)>,
    /// The paragraph, item or heading being read; the last one is the innermost run of words.
    open: Vec<Open>,
    in_item: bool,
    faults: Vec<String>,
}

/// A run of words that is not closed yet.
struct Open {
    what: What,
    inline: Vec<Inline>,
}

enum What {
    Block,
    Heading(String),
    Strong,
    Em,
    Link(Target),
}

impl Reader {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => self.word(&text),
            Event::SoftBreak => self.word(" "),
            Event::Html(html) | Event::InlineHtml(html) => self.refuse("HTML", &html),
            Event::Code(code) => self.refuse("code", &code),
            other => self.refuse("an unknown form", &format!("{other:?}")),
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Paragraph if self.in_item => {
                // An item set apart by blank lines holds a paragraph; it is read as if it held the words themselves.
                if self.open.last().is_some_and(|open| !open.inline.is_empty()) {
                    self.refuse("an item of two paragraphs", "");
                }
            }
            Tag::Paragraph => self.open(What::Block),
            Tag::Heading { level: HeadingLevel::H2, id: Some(id), .. } => self.open(What::Heading(id.to_string())),
            Tag::Heading { .. } => {
                self.refuse("a heading that is not `## Title {#id}`", "");
                self.open(What::Heading(String::new()));
            }
            Tag::List(first) => {
                if self.list.is_some() {
                    self.refuse("a list in a list", "");
                }
                self.list.get_or_insert((first.is_some(), Vec::new()));
            }
            Tag::Item => {
                self.in_item = true;
                self.open(What::Block);
            }
            Tag::Strong => self.open(What::Strong),
            Tag::Emphasis => self.open(What::Em),
            Tag::Link { dest_url, .. } => match Target::parse(&dest_url) {
                Some(target) => self.open(What::Link(target)),
                None => {
                    self.refuse("a link that is not guide:, page: or contact:", &dest_url);
                    self.open(What::Em);
                }
            },
            Tag::HtmlBlock => {}
            other => self.refuse("an unknown form", &format!("{other:?}")),
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph if self.in_item => {}
            TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Strong | TagEnd::Emphasis | TagEnd::Link => self.close(),
            TagEnd::Item => {
                self.close();
                self.in_item = false;
            }
            TagEnd::List(_) => {
                if let Some((ordered, items)) = self.list.take() {
                    self.block(Block::List { ordered, items });
                }
            }
            _ => {}
        }
    }

    fn open(&mut self, what: What) {
        self.open.push(Open { what, inline: Vec::new() });
    }

    fn close(&mut self) {
        let Some(Open { what, inline }) = self.open.pop() else { return };
        match what {
            What::Strong => self.inline(Inline::Strong(inline)),
            What::Em => self.inline(Inline::Em(inline)),
            What::Link(target) => {
                if inline.is_empty() && !matches!(target, Target::Contact(_)) {
                    self.refuse("a link without words", "");
                }
                self.inline(Inline::Link { target, inline });
            }
            What::Heading(id) => {
                let title = Cited { inline, ..Cited::default() }.words();
                if self.sections.iter().any(|section| section.id == id) {
                    self.refuse("two sections of one id", &id);
                }
                self.sections.push(Section { id, title: title.trim().to_owned(), blocks: Vec::new() });
            }
            What::Block => {
                let cited = self.cited(inline);
                match &mut self.list {
                    Some((_, items)) => items.push(cited),
                    None => self.block(Block::Paragraph(cited)),
                }
            }
        }
    }

    /// Takes the citation off the end of a paragraph or item.
    fn cited(&mut self, mut inline: Vec<Inline>) -> Cited {
        let (mut facts, mut doubted) = (Vec::new(), Vec::new());
        if let Some(Inline::Text(last)) = inline.last_mut()
            && let Some((words, ids)) = last.strip_suffix('}').and_then(|rest| rest.rsplit_once('{'))
        {
            doubted = ids.split_whitespace().filter_map(|id| id.strip_prefix('?')).map(str::to_owned).collect();
            facts = ids.split_whitespace().map(|id| id.strip_prefix('?').unwrap_or(id).to_owned()).collect();
            if facts.is_empty() || !facts.iter().all(|id| is_fact_id(id)) {
                self.faults.push(format!("{{{ids}}} is no citation: write it as {{REG-1 ?REG-2}}"));
            }
            *last = words.trim_end().to_owned();
            if last.is_empty() {
                inline.pop();
            }
        }
        let cited = Cited { inline, facts, doubted };
        let words = cited.words();
        if words.contains(['{', '}']) {
            self.refuse("a citation that is not at the very end", &words);
        }
        cited
    }

    fn word(&mut self, text: &str) {
        match self.open.last_mut() {
            Some(open) => match open.inline.last_mut() {
                Some(Inline::Text(before)) => before.push_str(text),
                _ => open.inline.push(Inline::Text(text.to_owned())),
            },
            None => self.refuse("words outside of a paragraph", text),
        }
    }

    fn inline(&mut self, inline: Inline) {
        match self.open.last_mut() {
            Some(open) => open.inline.push(inline),
            None => self.refuse("words outside of a paragraph", ""),
        }
    }

    fn block(&mut self, block: Block) {
        self.sections.last_mut().map_or(&mut self.lead, |section| &mut section.blocks).push(block);
    }

    fn refuse(&mut self, what: &str, text: &str) {
        let text: String = text.trim().chars().take(60).collect();
        let section = self.sections.last().map_or("the lead", |section| section.id.as_str());
        self.faults.push(match text.as_str() {
            "" => format!("in {section}: {what}"),
            text => format!("in {section}: {what}: {text}"),
        });
    }
}

/// `DEP-8`, `RES-11a`: letters, a hyphen, digits, and the letter of a late addition.
fn is_fact_id(id: &str) -> bool {
    id.split_once('-').is_some_and(|(theme, number)| {
        let letters = !theme.is_empty() && theme.chars().all(|c| c.is_ascii_uppercase());
        let number = number.strip_suffix(|c: char| c.is_ascii_lowercase()).unwrap_or(number);
        letters && !number.is_empty() && number.chars().all(|c| c.is_ascii_digit())
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
#[path = "markdown_tests.rs"]
mod tests;
