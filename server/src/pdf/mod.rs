//! A paper as an accessible PDF: text that can be read aloud, searched and copied, in both directions of writing.
//!
//! Nothing here knows what a complaint is. A paper comes in, octets go out: cleaned (`clean`), set in lines by parley
//! (`fonts`, `set`), put on sheets (`sheet`), drawn and tagged by krilla (`draw`), which refuses what is not PDF/UA-1.

mod clean;
mod draw;
mod fonts;
mod set;
mod sheet;
#[cfg(test)]
#[path = "tests.rs"]
mod tests;

pub use fonts::can_show;

use huquq_app::components::qr::Modules;
use huquq_domain::language::Language;

/// What is put on paper. No `Debug`: it holds what a person typed.
pub struct Paper {
    /// The language and direction of our own words.
    pub language: Language,
    /// The title, also the document's own.
    pub title: String,
    /// What stands at the top of every sheet.
    pub running: String,
    /// Said after the title if a character had to become an empty box.
    pub boxes: String,
    /// What follows, in the order of reading.
    pub blocks: Vec<Block>,
}

/// A part of a paper.
pub enum Block {
    /// A heading under the title.
    Heading(String),
    /// A paragraph of our own words.
    Text(String),
    /// A question and what was answered.
    Answer(String, Words),
    /// Text for programs: small, always from left to right.
    Machine(String),
    /// A code to scan, and what it is.
    Code(Modules, String),
}

/// Whose words they are.
pub enum Words {
    /// Ours: they run in the paper's direction.
    Ours(String),
    /// A person's: they run as their first letter does.
    Typed(String),
}

/// Why there is no PDF. It holds nothing of the text.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PdfError {
    /// This machine has no font for the letters.
    #[error("no font for these letters")]
    NoFont,
    /// The libraries refused.
    #[error("the file cannot be written: {0}")]
    Failed(String),
}

/// Makes the file. It takes a core for a while: not for an async thread.
///
/// # Errors
/// [`PdfError::NoFont`] for letters that no font of this machine has; otherwise the libraries refused.
pub fn write(paper: &Paper) -> Result<Vec<u8>, PdfError> {
    let sheets = sheet::lay_out(paper)?;
    draw::draw(paper, &sheets)
}
