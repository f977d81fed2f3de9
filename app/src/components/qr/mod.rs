//! A code to scan: always dark on white, with the same words beside it.

use fast_qr::{ECL, QRBuilder};
use leptos::prelude::*;

/// A QR code of an address or another text, with its caption. Nothing if the text is too long for one.
#[must_use]
pub fn qr(address: &str, caption: &str) -> Option<AnyView> {
    let code = QRBuilder::new(address).ecl(ECL::M).build().ok()?;
    let mut path = String::new();
    for (y, row) in code.data.chunks(code.size.max(1)).take(code.size).enumerate() {
        let mut x = 0;
        // Neighbours are drawn at once: a code of a receipt has thousands of modules.
        for run in row.chunk_by(|one, other| one.value() == other.value()) {
            let width = run.len();
            if run.first().is_some_and(|module| module.value()) {
                // The quiet zone of four modules belongs to the code.
                path.push_str(&format!("M{} {}h{width}v1h-{width}z", x + 4, y + 4));
            }
            x += width;
        }
    }
    let size = code.size + 8;
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
