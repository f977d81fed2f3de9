//! From sheets to the file: what is drawn, and the tree of tags by which it is read aloud.

use std::num::NonZeroU16;

use huquq_app::components::qr::Modules;
use huquq_domain::language::Direction;
use krilla::configure::{Accessibility, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::{Path, PathBuilder, Point, Rect};
use krilla::metadata::{Metadata, TextDirection};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::Stroke;
use krilla::surface::Surface;
use krilla::tagging::{
    Artifact, ArtifactType, BBox, ContentTag, Identifier, ListNumbering, Node, SpanTag, Tag, TagGroup, TagTree,
};
use krilla::{Document, SerializeSettings};

use super::set::{Ink, Line, Part};
use super::sheet::{CODE, FOOT, HEAD, HEIGHT, Item, Leaf, MARGIN, Placed, Role, Sheets, WIDTH};
use super::{Paper, PdfError};

/// Draws everything. The validator refuses what is not PDF/UA-1, so a file that comes out is one.
pub(super) fn draw(paper: &Paper, sheets: &Sheets) -> Result<Vec<u8>, PdfError> {
    let configuration = ConfigurationBuilder::new().with_accessibility_validator(Accessibility::UA1).finish();
    let configuration = configuration.map_err(|_| PdfError::Failed("no such standard".to_owned()))?;
    let settings = SerializeSettings { configuration, ..SerializeSettings::default() };
    let mut document = Document::new_with(settings);
    document.set_metadata(metadata(paper));
    let mut drawn: Vec<Vec<Identifier>> = vec![Vec::new(); sheets.leaves.len()];
    for (placed, number) in sheets.pages.iter().zip(&sheets.numbers) {
        let size = PageSettings::from_wh(WIDTH, HEIGHT).ok_or_else(|| PdfError::Failed("no sheet".to_owned()))?;
        let mut page = document.start_page_with(size);
        let mut surface = page.surface();
        aside(&mut surface, &sheets.running, HEAD, ArtifactType::Header);
        for one in placed {
            if let Some(known) = drawn.get_mut(one.leaf) {
                known.extend(place(&mut surface, one));
            }
        }
        aside(&mut surface, number, FOOT, ArtifactType::Footer);
        surface.finish();
        page.finish();
    }
    document.set_outline(outline(sheets));
    document.set_tag_tree(tree(paper, sheets, drawn));
    // Its words name counts and limits, never text.
    document.finish().map_err(|error| PdfError::Failed(error.to_string()))
}

fn metadata(paper: &Paper) -> Metadata {
    let direction = match paper.language.direction() {
        Direction::Ltr => TextDirection::LeftToRight,
        Direction::Rtl => TextDirection::RightToLeft,
    };
    Metadata::new()
        .title(paper.title.clone())
        .language(paper.language.tag().to_owned())
        .text_direction(direction)
        .creator("Huquq".to_owned())
}

/// What belongs to the sheet and not to the text: nobody has it read aloud on every page.
fn aside(surface: &mut Surface<'_>, lines: &[Line], top: f32, kind: ArtifactType) {
    for line in lines {
        surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(kind)));
        for part in &line.parts {
            ink(surface, line, part, MARGIN, top);
        }
        surface.end_tagged();
    }
}

fn place(surface: &mut Surface<'_>, placed: &Placed) -> Vec<Identifier> {
    match &placed.item {
        Item::Line(line) => text(surface, line, placed.left, placed.top),
        Item::Code(modules, side) => {
            let identifier = surface.start_tagged(ContentTag::Other);
            if let Some(path) = squares(modules, *side, placed.left, placed.top) {
                surface.draw_path(&path);
            }
            surface.end_tagged();
            vec![identifier]
        }
    }
}

/// A line of text: letters together, each box with the text it stands for.
fn text(surface: &mut Surface<'_>, line: &Line, left: f32, top: f32) -> Vec<Identifier> {
    let is_box = |part: &Part| matches!(part.ink, Ink::Box(..));
    let mut identifiers = Vec::new();
    for parts in line.parts.chunk_by(|one, next| !is_box(one) && !is_box(next)) {
        let hidden = match parts {
            [part] if is_box(part) => line.text.get(part.range.clone()),
            _ => None,
        };
        let span = SpanTag::empty().with_actual_text(hidden);
        identifiers.push(surface.start_tagged(ContentTag::Span(span)));
        for part in parts {
            ink(surface, line, part, left, top);
        }
        surface.end_tagged();
    }
    identifiers
}

fn ink(surface: &mut Surface<'_>, line: &Line, part: &Part, left: f32, top: f32) {
    let (x, y) = (left + part.x, top + line.baseline);
    match &part.ink {
        Ink::Glyphs(font, size, glyphs) => {
            surface.draw_glyphs(Point::from_xy(x, y), glyphs, font.clone(), &line.text, *size, false);
        }
        Ink::Box(width, size) => {
            let tall = size * 0.7;
            let frame = Rect::from_xywh(x + 0.5, y - tall, (width - 1.0).max(2.0), tall);
            if let Some(path) = frame.and_then(rectangle) {
                surface.set_stroke(Some(Stroke { width: 0.5, ..Stroke::default() }));
                surface.draw_path(&path);
                surface.set_stroke(None);
            }
        }
    }
}

fn rectangle(frame: Rect) -> Option<Path> {
    let mut path = PathBuilder::new();
    path.push_rect(frame);
    path.finish()
}

fn squares(modules: &Modules, side: f32, left: f32, top: f32) -> Option<Path> {
    let one = side / points(modules.size.max(1));
    let mut path = PathBuilder::new();
    for (x, y, width) in &modules.dark {
        let (x, y) = (left + points(*x) * one, top + points(*y) * one);
        if let Some(dark) = Rect::from_xywh(x, y, points(*width) * one, one) {
            path.push_rect(dark);
        }
    }
    path.finish()
}

/// A count of modules as a length; no code has more of them than fit here.
fn points(count: usize) -> f32 {
    f32::from(u16::try_from(count).unwrap_or(u16::MAX))
}

/// The title with the headings under it, for those who look through the file.
fn outline(sheets: &Sheets) -> Outline {
    let mut outline = Outline::new();
    for leaf in sheets.leaves.iter().filter(|leaf| matches!(leaf.role, Role::Title | Role::Heading)) {
        let (page, top) = leaf.at;
        let place = XyzDestination::new(page, Point::from_xy(MARGIN, top));
        outline.push_child(OutlineNode::new(leaf.words.clone(), place));
    }
    outline
}

/// The tags in the order of reading.
fn tree(paper: &Paper, sheets: &Sheets, drawn: Vec<Vec<Identifier>>) -> TagTree {
    let mut tree = TagTree::new().with_lang(Some(paper.language.tag().to_owned()));
    let mut answers: Vec<(TagGroup, TagGroup)> = Vec::new();
    for (leaf, identifiers) in sheets.leaves.iter().zip(drawn) {
        if identifiers.is_empty() {
            continue;
        }
        let children: Vec<Node> = identifiers.into_iter().map(Node::from).collect();
        match (leaf.role, answers.last_mut()) {
            (Role::Term, _) => {
                answers.push((TagGroup::with_children(Tag::Lbl, children), TagGroup::new(Tag::LBody)));
            }
            (Role::Answer, Some((_, body))) => body.push(TagGroup::with_children(Tag::P, children)),
            _ => {
                tree.children.extend(list(std::mem::take(&mut answers)));
                tree.push(group(leaf, children));
            }
        }
    }
    tree.children.extend(list(answers));
    tree
}

/// Questions with their answers are a list of terms.
fn list(answers: Vec<(TagGroup, TagGroup)>) -> Option<Node> {
    if answers.is_empty() {
        return None;
    }
    let items = answers
        .into_iter()
        .map(|(term, body)| Node::from(TagGroup::with_children(Tag::LI, vec![Node::from(term), Node::from(body)])));
    Some(Node::from(TagGroup::with_children(Tag::L(ListNumbering::None), items.collect())))
}

fn group(leaf: &Leaf, children: Vec<Node>) -> TagGroup {
    let words = leaf.words.clone();
    match leaf.role {
        Role::Title => TagGroup::with_children(Tag::Hn(NonZeroU16::MIN, Some(words)), children),
        Role::Heading => TagGroup::with_children(Tag::Hn(NonZeroU16::MIN.saturating_add(1), Some(words)), children),
        Role::Figure => TagGroup::with_children(Tag::Figure(Some(words)).with_bbox(bounds(leaf)), children),
        Role::Text | Role::Term | Role::Answer => TagGroup::with_children(Tag::P, children),
    }
}

/// Where a code stands, as a strip of its sheet.
fn bounds(leaf: &Leaf) -> Option<BBox> {
    let (page, top) = leaf.at;
    let rect = Rect::from_xywh(MARGIN, top, WIDTH - 2.0 * MARGIN, CODE)?;
    Some(BBox::new(page, rect))
}
