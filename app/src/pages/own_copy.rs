//! The whole complaint for the person who filed it: to print, or to save as PDF in the browser. It holds content.

use huquq_domain::codes::Reference;
use huquq_domain::complaint::Checked;
use huquq_domain::language::Language;
use huquq_domain::questions::{STEPS, Step};
use huquq_locales::{Msg, Tr, msg};
use leptos::prelude::*;

use super::complaint_samples as invented;
use crate::components::button::{ButtonLink, Weight};
use crate::components::code_box::code;
use crate::components::icon::Icon;
use crate::components::notice::{Notice, Tone};
use crate::components::receipt::{ReceiptView, receipt};
use crate::components::summary_list::{filed_rows, summary_list};
use crate::paths::{Address, NavItem};
use crate::render::{Head, Html, Reader, Scripts, render};
use crate::styles::{Styles, css};

static STYLES: Styles = Styles::public(&[css::FIELD, css::CODE_BOX, css::SUMMARY_LIST, css::QR, css::RECEIPT]);

/// What the page shows. No `Debug`: it holds what a person typed.
pub struct OwnCopyView {
    /// The complaint's number.
    pub reference: Reference,
    /// When it was stored, in the reader's language and the office's time.
    pub filed_at: String,
    /// What was filed.
    pub answers: Checked,
    /// The receipt; none if it was filed before there were receipts.
    pub receipt: Option<ReceiptView>,
    /// Whether the same can be had as a PDF: this server has letters for it.
    pub pdf: bool,
}

impl OwnCopyView {
    /// Usual, hostile, with nothing in it.
    #[must_use]
    pub fn samples(_: Reader) -> Vec<(&'static str, Self)> {
        let Some(reference) = invented::reference() else { return Vec::new() };
        let filed_at = || "22.11.2026, 14:06".to_owned();
        let copy = |answers, receipt| Self { reference, filed_at: filed_at(), answers, receipt, pdf: true };
        vec![
            ("usual", copy(invented::stored(&invented::usual()), Some(ReceiptView::invented(true)))),
            ("hostile", copy(invented::stored(&invented::hostile()), Some(ReceiptView::invented(false)))),
            ("empty", Self { pdf: false, ..copy(Checked::default(), None) }),
        ]
    }
}

/// The page.
#[must_use]
pub fn own_copy(reader: Reader, view: &OwnCopyView) -> Html {
    let tr = reader.tr();
    let title = tr.text(msg::COPY_TITLE);
    let head = Head {
        title: title.clone(),
        error: false,
        path: Address::OwnCopy,
        styles: &STYLES,
        scripts: Scripts::Leave,
        current: Some(NavItem::Complaint),
        robots_noindex: true,
        languages: Language::all().collect(),
    };
    render(reader, head, || {
        let answers: Vec<AnyView> = STEPS.iter().filter_map(|step| group(tr, view, step)).collect();
        let signed = view.receipt.as_ref().map(|shown| {
            view! {
                <section class="receipt" aria-labelledby="receipt-title">
                    <h2 id="receipt-title">{tr.text(msg::RECEIPT_TITLE)}</h2>
                    <p>{tr.text(msg::RECEIPT_LEAD)}</p>
                    {receipt(tr, shown)}
                </section>
            }
        });
        view! {
            <div class="w">
                <div class="sheet">
                    <p><a class="back" href=reader.to(&Address::Sent)>{Icon::Back.view()}<span>{tr.text(msg::BUTTON_BACK)}</span></a></p>
                    <div>
                        <h1>{title}</h1>
                        <p class="lead">{tr.text(msg::COPY_LEAD)}</p>
                    </div>
                    <Notice tone=Tone::Warn><p>{tr.text(msg::COPY_CARE)}</p></Notice>
                    <div class="receipt-ways">{as_pdf(reader, view.pdf)}</div>
                    <div>
                        <p>{tr.text(msg::SENT_REFERENCE)}</p>
                        <p data-reference=view.reference.to_string()>{code(&view.reference.to_string(), false)}</p>
                        <p>{tr.text(msg::SENT_TIME)}": "{view.filed_at.clone()}</p>
                    </div>
                    <div>{answers}</div>
                    {signed}
                </div>
            </div>
        }
        .into_any()
    })
}

/// The way to the same as a PDF, or why there is none and what to do instead.
pub(super) fn as_pdf(reader: Reader, offered: bool) -> AnyView {
    let tr = reader.tr();
    if offered {
        let href = reader.to(&Address::OwnCopyPdf);
        return view! { <ButtonLink weight=Weight::Outlined href=href>{tr.text(msg::PDF_SAVE)}</ButtonLink> }
            .into_any();
    }
    view! { <p>{tr.text(msg::PDF_NO_FONT)}</p> }.into_any()
}

/// The questions of one step that were answered, with the whole question: a copy is read without the form beside it.
fn group(tr: Tr, view: &OwnCopyView, step: &'static Step) -> Option<AnyView> {
    let rows = filed_rows(tr, step, &view.answers, Msg::field);
    (!rows.is_empty()).then(|| {
        view! { <h2 class="answers-title">{tr.text(Msg::step(step.id, "name"))}</h2>{summary_list(tr, rows)} }
            .into_any()
    })
}
