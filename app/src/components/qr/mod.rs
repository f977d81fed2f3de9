//! A code to scan: always dark on white, with the same words beside it.

use fast_qr::{ECL, QRBuilder};
use leptos::prelude::*;

/// A QR code of an address, with its caption. Nothing if the address is too long for one.
#[must_use]
pub fn qr(address: &str, caption: &str) -> Option<AnyView> {
    let code = QRBuilder::new(address).ecl(ECL::M).build().ok()?;
    let mut path = String::new();
    for (y, row) in code.data.chunks(code.size.max(1)).take(code.size).enumerate() {
        for (x, _) in row.iter().enumerate().filter(|(_, module)| module.value()) {
            // The quiet zone of four modules belongs to the code.
            path.push_str(&format!("M{} {}h1v1h-1z", x + 4, y + 4));
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
