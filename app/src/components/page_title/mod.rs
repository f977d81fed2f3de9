//! The title of the document. It is a text of ours and never what a person typed; it is escaped all the same.

use std::borrow::Cow;

/// Writes the element.
#[must_use]
pub fn page_title(title: &str) -> String {
    format!("<title>{}</title>", escaped(title))
}

/// Text as it may stand in content and in quoted attributes. For what is not written by the framework: the document's frame and
/// the text area.
#[must_use]
pub fn escaped(text: &str) -> Cow<'_, str> {
    if !text.contains(['&', '<', '>', '"', '\'']) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    Cow::Owned(out)
}
