//! A code to scan: always dark on white, with the same words beside it.

use fast_qr::{ECL, QRBuilder};
use leptos::prelude::*;

/// A code as it is drawn: squares of one module, counted from the upper left corner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Modules {
    /// Modules of a side, the quiet zone included.
    pub size: usize,
    /// Dark modules that stand side by side: column, row, how many.
    pub dark: Vec<(usize, usize, usize)>,
}

/// The quiet zone of four modules belongs to the code.
const QUIET: usize = 4;

/// The code of a text. Nothing if the text is too long for one.
#[must_use]
pub fn modules(text: &str) -> Option<Modules> {
    let code = QRBuilder::new(text).ecl(ECL::M).build().ok()?;
    let mut dark = Vec::new();
    for (y, row) in code.data.chunks(code.size.max(1)).take(code.size).enumerate() {
        let mut x = 0;
        // Neighbours are drawn at once: a code of a receipt has thousands of modules.
        for run in row.chunk_by(|one, other| one.value() == other.value()) {
            let width = run.len();
            if run.first().is_some_and(|module| module.value()) {
                dark.push((x + QUIET, y + QUIET, width));
            }
            x += width;
        }
    }
    Some(Modules { size: code.size + 2 * QUIET, dark })
}

/// A QR code of an address or another text, with its caption. Nothing if the text is too long for one.
#[must_use]
pub fn qr(address: &str, caption: &str) -> Option<AnyView> {
    let Modules { size, dark } = modules(address)?;
    let mut path = String::new();
    for (x, y, width) in dark {
        path.push_str(&format!("M{x} {y}h{width}v1h-{width}z"));
    }
    let caption = caption.to_owned();
    Some(
        view! {
            <figure class="qr">
                <svg viewBox=format!("0 0 {size} {size}") role="img" aria-label=caption.clone() shape-rendering="crispEdges">
                    <rect width=size height=size fill="#fff" />
                    <path fill="#000" d=path />
                </svg>
                <figcaption>{caption}</figcaption>
            </figure>
        }
        .into_any(),
    )
}
