//! From a paper to sheets: what stands where on which, in points from the upper left corner.

use huquq_app::components::qr::Modules;
use huquq_domain::language::Direction;
use parley::{Alignment, BaseDirection};

use super::fonts::{self, Fonts};
use super::set::{Line, Look, set};
use super::{Block, Paper, PdfError, Words, clean};

/// A4.
pub(super) const WIDTH: f32 = 595.28;
/// A4.
pub(super) const HEIGHT: f32 = 841.89;
/// 20 millimetres on every side.
pub(super) const MARGIN: f32 = 56.69;
/// Where the line at the top begins.
pub(super) const HEAD: f32 = 30.0;
/// Where the page number begins.
pub(super) const FOOT: f32 = HEIGHT - 42.0;
const BOTTOM: f32 = HEIGHT - MARGIN;
/// A side of a code: large enough for a telephone's camera.
pub(super) const CODE: f32 = 170.0;
/// Room for the first lines of the answer that a question stands over, or for the caption of a code.
const UNDER_QUESTION: f32 = 40.0;
/// Room for a question of two lines with the first lines of its answer: what a heading stands over.
const UNDER_HEADING: f32 = 90.0;

/// What a piece of text is, in the order of reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// The title.
    Title,
    /// A heading under it.
    Heading,
    /// A paragraph.
    Text,
    /// A question.
    Term,
    /// A paragraph of an answer.
    Answer,
    /// A code to scan.
    Figure,
}

/// A piece of text with a tag of its own.
pub(super) struct Leaf {
    pub(super) role: Role,
    /// The words of a title, heading or figure: they stand in the tag as well.
    pub(super) words: String,
    /// The sheet it begins on, and how far from the top.
    pub(super) at: (usize, f32),
}

/// What is drawn at one place.
pub(super) enum Item {
    /// A line of text.
    Line(Line),
    /// A code with sides of so many points.
    Code(Modules, f32),
}

/// Something with its place.
pub(super) struct Placed {
    /// Which leaf it belongs to.
    pub(super) leaf: usize,
    pub(super) left: f32,
    pub(super) top: f32,
    pub(super) item: Item,
}

/// A paper, laid out.
pub(super) struct Sheets {
    pub(super) pages: Vec<Vec<Placed>>,
    pub(super) leaves: Vec<Leaf>,
    /// At the top of every sheet.
    pub(super) running: Vec<Line>,
    /// At the foot of each sheet.
    pub(super) numbers: Vec<Vec<Line>>,
}

/// Lays a paper out. Only if a character became a box, that is said after the title.
///
/// # Errors
/// [`PdfError::NoFont`] for letters that no font of this machine has.
pub(super) fn lay_out(paper: &Paper) -> Result<Sheets, PdfError> {
    let mut setter = Setter::new(paper)?;
    setter.put_all(paper, false);
    if setter.has_boxes() {
        setter = Setter::new(paper)?;
        setter.put_all(paper, true);
    }
    Ok(setter.finish(paper))
}

struct Setter {
    fonts: Fonts,
    language: &'static str,
    direction: BaseDirection,
    pages: Vec<Vec<Placed>>,
    leaves: Vec<Leaf>,
    y: f32,
}

/// How a kind of text is set.
struct Kind {
    role: Role,
    size: f32,
    bold: bool,
    before: f32,
    after: f32,
}

const TITLE: Kind = Kind { role: Role::Title, size: 18.0, bold: true, before: 0.0, after: 8.0 };
const HEADING: Kind = Kind { role: Role::Heading, size: 13.0, bold: true, before: 16.0, after: 4.0 };
const TEXT: Kind = Kind { role: Role::Text, size: 10.5, bold: false, before: 0.0, after: 6.0 };
const TERM: Kind = Kind { role: Role::Term, size: 10.5, bold: true, before: 7.0, after: 1.0 };
const ANSWER: Kind = Kind { role: Role::Answer, size: 10.5, bold: false, before: 0.0, after: 2.0 };
const MACHINE: Kind = Kind { role: Role::Text, size: 8.0, bold: false, before: 0.0, after: 6.0 };
const SMALL: Kind = Kind { role: Role::Text, size: 8.5, bold: false, before: 0.0, after: 0.0 };

impl Setter {
    fn new(paper: &Paper) -> Result<Self, PdfError> {
        let direction = match paper.language.direction() {
            Direction::Ltr => BaseDirection::Ltr,
            Direction::Rtl => BaseDirection::Rtl,
        };
        Ok(Self {
            fonts: Fonts::new(has_wide(paper))?,
            language: paper.language.tag(),
            direction,
            pages: vec![Vec::new()],
            leaves: Vec::new(),
            y: MARGIN,
        })
    }

    fn put_all(&mut self, paper: &Paper, has_boxes: bool) {
        let ours = self.direction;
        self.put(&TITLE, &paper.title, ours);
        if has_boxes {
            self.put(&TEXT, &paper.boxes, ours);
        }
        for block in &paper.blocks {
            match block {
                Block::Heading(text) => self.put(&HEADING, text, ours),
                Block::Text(text) => self.put(&TEXT, text, ours),
                Block::Machine(text) => self.put(&MACHINE, text, BaseDirection::Ltr),
                Block::Answer(term, words) => {
                    self.put(&TERM, term, ours);
                    match words {
                        Words::Ours(text) => self.put(&ANSWER, text, ours),
                        Words::Typed(text) => self.put(&ANSWER, text, BaseDirection::Auto),
                    }
                }
                Block::Code(modules, caption) => self.put_code(modules, caption),
            }
        }
    }

    fn lines(&mut self, kind: &Kind, text: &str, direction: BaseDirection) -> Vec<Line> {
        // Arabic letters are taller. Whatever runs the other way stands at the edge of all the rest all the same: a telephone
        // number far off on the left is not found under its question.
        let (leading, edge) = match self.direction {
            BaseDirection::Rtl => (1.7, Alignment::Right),
            _ => (1.45, Alignment::Left),
        };
        let look = Look { size: kind.size, leading, bold: kind.bold, direction, edge };
        set(&mut self.fonts, self.language, text, &look, WIDTH - 2.0 * MARGIN)
    }

    fn put(&mut self, kind: &Kind, text: &str, direction: BaseDirection) {
        self.y += kind.before;
        for one in clean::lines(text) {
            if one.is_empty() {
                self.y += kind.size;
                continue;
            }
            let lines = self.lines(kind, &one, direction);
            let leaf = self.leaves.len();
            for (number, line) in lines.into_iter().enumerate() {
                let under = match kind.role {
                    Role::Heading if number == 0 => UNDER_HEADING,
                    Role::Term if number == 0 => UNDER_QUESTION,
                    _ => 0.0,
                };
                self.make_room(line.height + under);
                if number == 0 {
                    self.leaf(kind.role, &one);
                }
                let height = line.height;
                self.place(leaf, MARGIN, Item::Line(line));
                self.y += height;
            }
        }
        self.y += kind.after;
    }

    fn put_code(&mut self, modules: &Modules, caption: &str) {
        // The caption stays with it.
        self.make_room(CODE + UNDER_QUESTION);
        let leaf = self.leaves.len();
        self.leaf(Role::Figure, caption);
        let left = if self.direction == BaseDirection::Rtl { WIDTH - MARGIN - CODE } else { MARGIN };
        self.place(leaf, left, Item::Code(modules.clone(), CODE));
        self.y += CODE + 2.0;
        self.put(&TEXT, caption, self.direction);
    }

    fn leaf(&mut self, role: Role, words: &str) {
        let named = matches!(role, Role::Title | Role::Heading | Role::Figure);
        let words = if named { words.to_owned() } else { String::new() };
        self.leaves.push(Leaf { role, words, at: (self.pages.len().saturating_sub(1), self.y) });
    }

    /// A new sheet if so many points do not fit on this one.
    fn make_room(&mut self, points: f32) {
        if self.y + points > BOTTOM && self.pages.last().is_some_and(|page| !page.is_empty()) {
            self.pages.push(Vec::new());
            self.y = MARGIN;
        }
    }

    fn place(&mut self, leaf: usize, left: f32, item: Item) {
        let top = self.y;
        if let Some(page) = self.pages.last_mut() {
            page.push(Placed { leaf, left, top, item });
        }
    }

    fn has_boxes(&self) -> bool {
        let mut placed = self.pages.iter().flatten();
        placed.any(|one| matches!(&one.item, Item::Line(line) if line.has_boxes()))
    }

    fn finish(mut self, paper: &Paper) -> Sheets {
        let direction = self.direction;
        let mut running = self.lines(&SMALL, &paper.running, direction);
        // It has one line; the title says all of it.
        running.truncate(1);
        let last = self.pages.len();
        let numbers = (1..=last).map(|page| self.lines(&SMALL, &format!("{page} / {last}"), direction)).collect();
        Sheets { pages: self.pages, leaves: self.leaves, running, numbers }
    }
}

fn has_wide(paper: &Paper) -> bool {
    let of_block = |block: &Block| match block {
        Block::Heading(text) | Block::Text(text) | Block::Machine(text) | Block::Code(_, text) => fonts::is_wide(text),
        Block::Answer(term, Words::Ours(text) | Words::Typed(text)) => fonts::is_wide(term) || fonts::is_wide(text),
    };
    fonts::is_wide(&paper.title) || fonts::is_wide(&paper.running) || paper.blocks.iter().any(of_block)
}
