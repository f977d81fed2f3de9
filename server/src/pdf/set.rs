//! One line of text, broken to lines of a sheet: shaped, placed, with the octets that each glyph stands for.

use std::borrow::Cow;
use std::ops::Range;
use std::rc::Rc;

use krilla::text::{Font, GlyphId, KrillaGlyph};
use parley::{
    Alignment, AlignmentOptions, BaseDirection, FontFamily, FontWeight, Glyph, LineHeight, OverflowWrap, Run,
    StyleProperty,
};

use super::clean;
use super::fonts::Fonts;

type Style<'a> = StyleProperty<'a, ()>;

/// How text looks. Lengths are points.
pub(super) struct Look {
    /// Height of the letters.
    pub(super) size: f32,
    /// Height of a line, in sizes.
    pub(super) leading: f32,
    /// Heavy letters.
    pub(super) bold: bool,
    /// In which direction it runs.
    pub(super) direction: BaseDirection,
    /// At which edge its lines stand.
    pub(super) edge: Alignment,
}

/// A line as it is drawn.
pub(super) struct Line {
    /// From the top of the line to the top of the next.
    pub(super) height: f32,
    /// From the top of the line to the feet of the letters.
    pub(super) baseline: f32,
    /// In the order of reading.
    pub(super) parts: Vec<Part>,
    /// The text that the ranges of the parts mean.
    pub(super) text: Rc<str>,
}

/// Neighbours that are drawn at once.
pub(super) struct Part {
    /// From the left edge of the text.
    pub(super) x: f32,
    /// What it stands for.
    pub(super) range: Range<usize>,
    /// What is drawn.
    pub(super) ink: Ink,
}

/// What is drawn.
pub(super) enum Ink {
    /// Letters.
    Glyphs(Font, f32, Vec<KrillaGlyph>),
    /// An empty box for what no font has: its width, and the size of the letters round it.
    Box(f32, f32),
}

impl Line {
    /// Whether a character of it has no letter.
    pub(super) fn has_boxes(&self) -> bool {
        self.parts.iter().any(|part| matches!(part.ink, Ink::Box(..)))
    }
}

/// Sets a text without line ends in lines of at most `width` points.
pub(super) fn set(fonts: &mut Fonts, language: &str, text: &str, look: &Look, width: f32) -> Vec<Line> {
    let families = fonts.families(text);
    let mut builder = fonts.layouts.ranged_builder(&mut fonts.context, text, 1.0, false);
    builder.push_default(Style::FontFamily(FontFamily::List(Cow::Borrowed(families.as_slice()))));
    builder.push_default(Style::FontSize(look.size));
    builder.push_default(Style::FontWeight(if look.bold { FontWeight::BOLD } else { FontWeight::NORMAL }));
    builder.push_default(Style::LineHeight(LineHeight::FontSizeRelative(look.leading)));
    builder.push_default(Style::OverflowWrap(OverflowWrap::Anywhere));
    builder.push_default(Style::Locale(language.parse().ok()));
    builder.set_base_direction(look.direction);
    let mut layout = builder.build(text);
    layout.break_all_lines(Some(width));
    layout.align(look.edge, AlignmentOptions::default());
    let text: Rc<str> = Rc::from(text);
    let mut lines = Vec::with_capacity(layout.len());
    for line in layout.lines() {
        let metrics = *line.metrics();
        let mut x = metrics.inline_min_coord + metrics.offset;
        let mut parts = Vec::new();
        for run in line.runs() {
            let font = fonts.drawn(run.font());
            parts.extend(parts_of(&run, font.as_ref(), &text, &mut x));
        }
        // The eye finds each part by its place; who listens needs them as they were written.
        parts.sort_by_key(|part| part.range.start);
        let baseline = metrics.baseline - metrics.block_min_coord;
        lines.push(Line { height: metrics.line_height, baseline, parts, text: Rc::clone(&text) });
    }
    lines
}

/// What a run of one font draws, from left to right.
fn parts_of(run: &Run<'_, ()>, font: Option<&Font>, text: &str, x: &mut f32) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    for (range, glyphs) in clusters(run) {
        if clean::is_direction(text.get(range.clone()).unwrap_or_default()) {
            continue;
        }
        // Half a sign would be another one.
        let font = font.filter(|_| glyphs.iter().all(|glyph| glyph.id != 0));
        for glyph in glyphs {
            draw(&mut parts, font, run.font_size(), glyph, &range, *x);
            *x += glyph.advance;
        }
    }
    parts
}

/// The clusters of a run from left to right: the text that is drawn together, and its glyphs.
fn clusters(run: &Run<'_, ()>) -> Vec<(Range<usize>, Vec<Glyph>)> {
    let mut clusters: Vec<(Range<usize>, Vec<Glyph>)> = Vec::new();
    for cluster in run.clusters() {
        let range = cluster.text_range();
        match clusters.last_mut() {
            // Letters that became one glyph: it stands for all of them.
            Some((whole, _)) if cluster.is_ligature_continuation() => whole.end = whole.end.max(range.end),
            _ => clusters.push((range, cluster.glyphs().collect())),
        }
    }
    if run.is_rtl() {
        clusters.reverse();
    }
    clusters
}

fn draw(parts: &mut Vec<Part>, font: Option<&Font>, size: f32, glyph: Glyph, range: &Range<usize>, x: f32) {
    let Some(font) = font else {
        match parts.last_mut() {
            // A sign of several glyphs is one box.
            Some(Part { range: known, ink: Ink::Box(width, _), .. }) if known == range => *width += glyph.advance,
            _ => parts.push(Part { x, range: range.clone(), ink: Ink::Box(glyph.advance, size) }),
        }
        return;
    };
    // Lengths are in sizes; ours grow downwards, those of the file upwards.
    let (advance, right, up) = (glyph.advance / size, glyph.x / size, -glyph.y / size);
    let drawn = KrillaGlyph::new(GlyphId::new(glyph.id), advance, right, up, 0.0, range.clone(), None);
    if let Some(Part { range: known, ink: Ink::Glyphs(_, _, glyphs), .. }) = parts.last_mut() {
        known.start = known.start.min(range.start);
        known.end = known.end.max(range.end);
        glyphs.push(drawn);
        return;
    }
    parts.push(Part { x, range: range.clone(), ink: Ink::Glyphs(font.clone(), size, vec![drawn]) });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set_in(text: &str, direction: BaseDirection, width: f32) -> Vec<Line> {
        let mut fonts = Fonts::new(false).expect("ours");
        let look = Look { size: 10.0, leading: 1.5, bold: false, direction, edge: Alignment::Start };
        set(&mut fonts, "ar", text, &look, width)
    }

    fn glyphs(line: &Line) -> Vec<&KrillaGlyph> {
        let inks = line.parts.iter().filter_map(|part| match &part.ink {
            Ink::Glyphs(_, _, glyphs) => Some(glyphs),
            Ink::Box(..) => None,
        });
        inks.flatten().collect()
    }

    #[test]
    fn arabic_letters_are_joined_and_run_from_right_to_left() {
        let lines = set_in("ببب", BaseDirection::Rtl, 400.0);
        let [line] = lines.as_slice() else { panic!("{} lines", lines.len()) };
        let drawn = glyphs(line);
        let starts: Vec<usize> = drawn.iter().map(|glyph| glyph.text_range.start).collect();
        assert!(starts.is_sorted_by(|one, next| one >= next), "the last letter is the leftmost: {starts:?}");
        let mut ids: Vec<u32> = drawn.iter().map(|glyph| glyph.glyph_id.to_u32()).collect();
        ids.sort_unstable();
        ids.dedup();
        assert!(ids.len() >= 3, "first, middle and last look different: {ids:?}");
        assert!(line.parts.iter().all(|part| part.x > 200.0), "it stands at the right edge");
        assert!(!line.has_boxes());
    }

    #[test]
    fn latin_inside_arabic_keeps_its_own_direction() {
        let lines = set_in("قالوا orijinal sənəd أمس", BaseDirection::Rtl, 400.0);
        let line = lines.first().expect("a line");
        let of = |word: &str| line.text.find(word).expect("the word");
        let place = |at: usize| {
            let part = line.parts.iter().find(|part| part.range.contains(&at)).expect("drawn");
            part.x
        };
        assert!(place(of("قالوا")) > place(of("orijinal")) && place(of("orijinal")) > place(of("أمس")));
        let latin: Vec<usize> = glyphs(line).iter().map(|glyph| glyph.text_range.start).collect();
        let latin: Vec<usize> = latin.into_iter().filter(|at| (of("orijinal")..of(" أمس")).contains(at)).collect();
        assert!(latin.is_sorted() && latin.len() > 10, "{latin:?}");
    }

    #[test]
    fn a_long_word_is_broken_and_nothing_of_it_is_lost() {
        let word = "ə".repeat(5_000);
        let lines = set_in(&word, BaseDirection::Ltr, 400.0);
        assert!(lines.len() > 50);
        assert_eq!(lines.iter().map(|line| glyphs(line).len()).sum::<usize>(), 5_000);
    }

    #[test]
    fn what_no_font_has_becomes_one_box_that_knows_what_it_stands_for() {
        let text = "a\u{1f469}\u{200d}\u{1f469}\u{200d}\u{1f467}b";
        let lines = set_in(text, BaseDirection::Ltr, 400.0);
        let line = lines.first().expect("a line");
        let boxes: Vec<_> = line.parts.iter().filter(|part| matches!(part.ink, Ink::Box(..))).collect();
        assert!(line.has_boxes() && !boxes.is_empty());
        assert!(boxes.iter().all(|part| !line.text[part.range.clone()].contains(['a', 'b'])));
        assert_eq!(glyphs(line).iter().filter(|glyph| glyph.glyph_id.to_u32() == 0).count(), 0);
    }
}
