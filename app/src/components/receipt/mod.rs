//! A receipt: as a code to scan and as the same text. It shows no content and no secret.

use huquq_locales::{Tr, msg};
use leptos::prelude::*;

use crate::components::notice::{Notice, Tone};
use crate::components::qr::qr;

/// A receipt as pages show it.
#[derive(Debug, Clone)]
pub struct ReceiptView {
    /// Its compact text.
    pub text: String,
    /// Whether it says that the installation was not in service.
    pub test: bool,
}

impl ReceiptView {
    /// As long as a real one; nobody signed it.
    #[must_use]
    pub fn invented(test: bool) -> Self {
        Self { text: format!("HUQUQ1.{}.{}", "eyJjb250ZW50".repeat(21), "A".repeat(86)), test }
    }
}

/// The code and its text.
#[must_use]
pub fn receipt(tr: Tr, view: &ReceiptView) -> AnyView {
    let test = view.test.then(|| view! { <Notice tone=Tone::Warn><p>{tr.text(msg::RECEIPT_TEST)}</p></Notice> });
    view! {
        {test}
        {qr(&view.text, &tr.text(msg::RECEIPT_CODE))}
        <p>{tr.text(msg::RECEIPT_AS_TEXT)}</p>
        <p><bdi class="machine" id="receipt-text" dir="ltr">{view.text.clone()}</bdi></p>
    }
    .into_any()
}
