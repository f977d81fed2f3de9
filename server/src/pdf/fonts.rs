//! The fonts of a paper: ours, and for Chinese what the machine has.

use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;

use krilla::Data;
use krilla::text::Font;
use parley::fontique::{Blob, Collection, CollectionOptions, SourceCache};
use parley::{FontContext, FontData, FontFamilyName, LayoutContext};

use super::PdfError;

/// Their licence stands beside them.
static OURS: [&[u8]; 6] = [
    include_bytes!("../../fonts/NotoSans-Regular.ttf"),
    include_bytes!("../../fonts/NotoSans-Bold.ttf"),
    include_bytes!("../../fonts/NotoSansArabic-Regular.ttf"),
    include_bytes!("../../fonts/NotoSansArabic-Bold.ttf"),
    include_bytes!("../../fonts/NotoSansGeorgian-Regular.ttf"),
    include_bytes!("../../fonts/NotoSansGeorgian-Bold.ttf"),
];
const SANS: &str = "Noto Sans";
const ARABIC: &str = "Noto Sans Arabic";
const GEORGIAN: &str = "Noto Sans Georgian";

/// Where systems keep a font with Chinese: twenty megabytes are too many to bring along.
const WIDE: &[&str] = &[
    "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
    "/usr/share/fonts/noto-cjk/NotoSansCJK-Regular.ttc",
    "/usr/share/fonts/google-noto-cjk/NotoSansCJK-Regular.ttc",
    "/usr/share/fonts/google-noto-sans-cjk-fonts/NotoSansCJK-Regular.ttc",
    "/usr/share/fonts/truetype/noto/NotoSansSC-Regular.ttf",
    "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc",
];

/// Looked for each time: it may be installed while the program runs.
fn wide_font() -> Option<&'static str> {
    WIDE.iter().copied().find(|path| Path::new(path).is_file())
}

/// Whether this machine can put a text on paper. Signs of other scripts that our fonts lack become boxes, and that is
/// said; Chinese, a language of ours, is not given as a paper of boxes.
#[must_use]
pub fn can_show(text: &str) -> bool {
    !is_wide(text) || wide_font().is_some()
}

/// Whether a text has Chinese, Japanese or Korean signs.
pub(super) fn is_wide(text: &str) -> bool {
    text.chars().any(|c| {
        matches!(c,
            '\u{2e80}'..='\u{2fdf}' | '\u{3041}'..='\u{30ff}' | '\u{3100}'..='\u{318f}' | '\u{3400}'..='\u{4dbf}'
            | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
    })
}

fn is_arabic(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{8a0}'..='\u{8ff}' | '\u{fb50}'..='\u{fdff}'
        | '\u{fe70}'..='\u{fefc}')
}

fn is_georgian(c: char) -> bool {
    matches!(c, '\u{10a0}'..='\u{10ff}' | '\u{1c90}'..='\u{1cbf}' | '\u{2d00}'..='\u{2d2d}')
}

/// What sets text and knows the fonts of one paper.
pub(super) struct Fonts {
    pub(super) context: FontContext,
    pub(super) layouts: LayoutContext<()>,
    wide: Option<String>,
    drawn: HashMap<(u64, u32), Option<Font>>,
}

impl Fonts {
    /// Ours, and the machine's if `wide`.
    ///
    /// # Errors
    /// [`PdfError::NoFont`] if the machine has none.
    pub(super) fn new(wide: bool) -> Result<Self, PdfError> {
        let options = CollectionOptions { shared: false, system_fonts: false };
        let mut collection = Collection::new(options);
        for bytes in OURS {
            collection.register_fonts(Blob::<u8>::new(Arc::new(bytes)), None);
        }
        let wide = if wide { Some(register_wide(&mut collection)?) } else { None };
        let context = FontContext { collection, source_cache: SourceCache::default() };
        Ok(Self { context, layouts: LayoutContext::new(), wide, drawn: HashMap::new() })
    }

    /// The families for a text, the one of its script first: then words are not parted from their blanks.
    pub(super) fn families(&self, text: &str) -> Vec<FontFamilyName<'static>> {
        let mut names = vec![SANS, ARABIC, GEORGIAN];
        if text.chars().any(is_arabic) {
            names.swap(0, 1);
        } else if text.chars().any(is_georgian) {
            names.swap(0, 2);
        }
        let ours = names.into_iter().map(FontFamilyName::named);
        let wide = self.wide.iter().map(|name| FontFamilyName::Named(name.clone().into()));
        ours.chain(wide).collect()
    }

    /// The font as it is drawn with; none if it cannot be.
    pub(super) fn drawn(&mut self, font: &FontData) -> Option<Font> {
        let made = || {
            let (data, _) = font.data.clone().into_raw_parts();
            Font::new(Data::from(data), font.index)
        };
        self.drawn.entry((font.data.id(), font.index)).or_insert_with(made).clone()
    }
}

/// Adds the machine's font and names the family to set simplified Chinese in.
fn register_wide(collection: &mut Collection) -> Result<String, PdfError> {
    let path = wide_font().ok_or(PdfError::NoFont)?;
    let bytes = std::fs::read(path).map_err(|_| PdfError::NoFont)?;
    let found = collection.register_fonts(Blob::<u8>::from(bytes), None);
    let mut names = Vec::new();
    for (id, _) in found {
        names.extend(collection.family_name(id).map(str::to_owned));
    }
    let simplified = names.iter().find(|name: &&String| name.contains(" SC")).or(names.first());
    simplified.cloned().ok_or(PdfError::NoFont)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn our_fonts_open_under_the_names_they_are_asked_by() {
        let mut fonts = Fonts::new(false).expect("ours are inside");
        for name in [SANS, ARABIC, GEORGIAN] {
            let family = fonts.context.collection.family_by_name(name).unwrap_or_else(|| panic!("{name}"));
            assert_eq!(family.fonts().len(), 2, "{name}");
        }
    }

    #[test]
    fn what_no_font_of_ours_has_is_told_before() {
        assert!(["Gülşən", "Лейла", "شکایت", "საჩივარი", "§ 5 😀"].into_iter().all(|text| !is_wide(text)));
        assert!(is_wide("Nino 投诉") && is_wide("カタカナ") && is_wide("한국어"));
        assert!(can_show("Gülşən"));
        assert_eq!(can_show("投诉"), wide_font().is_some());
    }
}
