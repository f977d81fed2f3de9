//! After sending: the number, the access code while it is shown, and what happens next.

use huquq_domain::codes::{AccessCode, Reference};
use huquq_domain::language::Language;
use huquq_locales::msg;
use leptos::prelude::*;

use super::complaint_samples as invented;
use super::complaint_start::page;
use super::own_copy::as_pdf;
use crate::components::button::{Button, ButtonLink, Weight};
use crate::components::choice::{Choice, OptionView};
use crate::components::code_box::code;
use crate::components::draft_state;
use crate::components::icon::Icon;
use crate::components::notice::{Notice, Tone};
use crate::components::receipt::{ReceiptView, receipt};
use crate::components::timeline::{Entry, Mark, timeline};
use crate::paths::{Address, NavItem};
use crate::render::{Head, Html, Reader, Scripts, render};
use crate::styles::{Styles, css};

static STYLES: Styles =
    Styles::public(&[css::FIELD, css::CHOICE, css::CODE_BOX, css::DRAFT_STATE, css::TIMELINE, css::QR, css::RECEIPT]);

/// What the page shows after a complaint was sent.
pub struct ComplaintSentView {
    /// Its number.
    pub reference: Reference,
    /// Its access code, as long as it is shown.
    pub access_code: Option<AccessCode>,
    /// When it was stored, in the reader's language and the office's time.
    pub filed_at: String,
    /// Whether the program is in service: if not, the complaint goes nowhere and the page says so.
    pub in_service: bool,
    /// Whether the person has confirmed that the code is kept.
    pub kept: bool,
    /// The receipt; none if it was filed before there were receipts.
    pub receipt: Option<ReceiptView>,
    /// Whether the copy can be had as a PDF in the reader's language.
    pub pdf: bool,
}

impl ComplaintSentView {
    /// With the code, in service and not; after it was kept; after it was gone.
    #[must_use]
    pub fn samples(_: Reader) -> Vec<(&'static str, Self)> {
        let (Some(reference), code) = (invented::reference(), invented::access_code()) else { return Vec::new() };
        let sent = |access_code, in_service, kept| Self {
            reference,
            access_code,
            filed_at: "22.11.2026, 14:06".to_owned(),
            in_service,
            kept,
            receipt: Some(ReceiptView::invented(!in_service)),
            pdf: in_service,
        };
        vec![
            ("code", sent(code.clone(), true, false)),
            ("stored-here", sent(code, false, false)),
            ("kept", sent(None, true, true)),
            ("shown-before", Self { receipt: None, ..sent(None, true, false) }),
        ]
    }
}

/// The page. A form posts `kept=yes` to its own address.
#[must_use]
pub fn complaint_sent(reader: Reader, view: &ComplaintSentView) -> Html {
    let tr = reader.tr();
    let title = tr.text(if view.in_service { msg::SENT_TITLE } else { msg::SENT_TITLE_STORED });
    let head = Head {
        title: title.clone(),
        error: false,
        path: Address::Sent,
        styles: &STYLES,
        scripts: Scripts::Draft,
        current: Some(NavItem::Complaint),
        robots_noindex: true,
        languages: Language::all().collect(),
    };
    render(reader, head, || {
        // While not in service nothing happens next: the frame says so.
        let next = view.in_service.then(|| steps(reader));
        view! {
            <div class="w">
                <div class="sheet">
                    <div class="arrived">
                        {Icon::Tick.view()}
                        <h1>{title}</h1>
                        <p>{tr.text(msg::SENT_REFERENCE)}</p>
                        <p data-reference=view.reference.to_string()>{code(&view.reference.to_string(), true)}</p>
                        <p>{tr.text(msg::SENT_TIME)}": "{view.filed_at.clone()}</p>
                    </div>
                    {draft_state::after_sending(reader, view.in_service)}
                    {access_code(reader, view)}
                    {signed(reader, view)}
                    {next}
                    <p><a href=reader.to(&Address::Case)>{tr.text(msg::CASE_OPEN_TITLE)}</a></p>
                    <p class="saved-state">{Icon::Print.view()}<span>{tr.text(msg::SENT_PRINT)}</span></p>
                </div>
            </div>
        }
        .into_any()
    })
}

fn access_code(reader: Reader, view: &ComplaintSentView) -> AnyView {
    let tr = reader.tr();
    let Some(shown) = &view.access_code else {
        let text = tr.text(if view.kept { msg::SENT_KEPT_DONE } else { msg::SENT_CODE_GONE });
        let tone = if view.kept { Tone::Good } else { Tone::Info };
        return view! { <Notice tone=tone><p>{text}</p></Notice> }.into_any();
    };
    let kept = OptionView {
        id: "kept".to_owned(),
        name: "kept".to_owned(),
        value: "yes".to_owned(),
        label: tr.text(msg::SENT_KEPT_TICK),
        tick: true,
        ..OptionView::default()
    };
    view! {
        <section class="code-box" aria-labelledby="code-title">
            <h2 id="code-title">{Icon::Lock.view()}<span>{tr.text(msg::SENT_CODE)}</span></h2>
            <p data-access-code=shown.in_groups()>{code(&shown.in_groups(), false)}</p>
            <p><strong>{tr.text(msg::SENT_CODE_KEEP)}</strong></p>
            <form method="post" action=reader.to(&Address::Sent) accept-charset="utf-8">
                <Choice option=kept />
                <Button weight=Weight::Outlined>{tr.text(msg::SENT_KEPT_BUTTON)}</Button>
            </form>
        </section>
    }
    .into_any()
}

/// The receipt, the ways to keep it, and the copy of the complaint itself.
fn signed(reader: Reader, view: &ComplaintSentView) -> AnyView {
    let tr = reader.tr();
    let of_receipt = view.receipt.as_ref().map(|shown| {
        view! {
            <p>{tr.text(msg::RECEIPT_LEAD)}</p>
            <p>{tr.text(msg::RECEIPT_NO_KEY)}</p>
            {receipt(tr, shown)}
        }
    });
    let ways = view.receipt.as_ref().map(|_| {
        let href = reader.to(&Address::Receipt);
        view! {
            <div class="receipt-ways">
                <ButtonLink weight=Weight::Outlined href=href>{tr.text(msg::RECEIPT_SAVE)}</ButtonLink>
                <a href=reader.to(&Address::Verify)>{tr.text(msg::RECEIPT_CHECK)}</a>
            </div>
        }
    });
    let title = if view.receipt.is_some() { msg::RECEIPT_TITLE } else { msg::COPY_TITLE };
    view! {
        <section class="receipt" aria-labelledby="receipt-title">
            <h2 id="receipt-title">{tr.text(title)}</h2>
            {of_receipt}
            {ways}
            <div class="receipt-ways">
                {as_pdf(reader, view.pdf)}
                <a href=reader.to(&Address::OwnCopy)>{tr.text(msg::COPY_LINK)}</a>
            </div>
        </section>
    }
    .into_any()
}

/// What comes: no dates, no promises.
fn steps(reader: Reader) -> AnyView {
    let tr = reader.tr();
    let entries = [(Mark::Done, msg::SENT_NEXT_1), (Mark::Yours, msg::SENT_NEXT_2), (Mark::Yours, msg::SENT_NEXT_3)]
        .into_iter()
        .map(|(mark, text)| Entry { mark, time: None, what: tr.text(text).into_any() })
        .collect();
    view! { <section><h2>{tr.text(msg::SENT_NEXT_TITLE)}</h2>{timeline(entries)}</section> }.into_any()
}

/// Nothing was sent from this browser.
pub struct ComplaintSentNothingView {
    /// Whether a draft can be gone on with.
    pub has_draft: bool,
}

impl ComplaintSentNothingView {
    /// With and without a draft.
    #[must_use]
    pub fn samples(_: Reader) -> Vec<(&'static str, Self)> {
        vec![("nothing", Self { has_draft: false }), ("nothing-draft", Self { has_draft: true })]
    }
}

/// The page for whoever opens it without having sent anything.
#[must_use]
pub fn complaint_sent_nothing(reader: Reader, view: &ComplaintSentNothingView) -> Html {
    let tr = reader.tr();
    page(reader, Address::Sent, msg::SENT_NOTHING_TITLE, || {
        let label = if view.has_draft { msg::COMPLAINT_START_CONTINUE } else { msg::COMPLAINT_START_BUTTON };
        view! {
            <p>{tr.text(msg::SENT_NOTHING_TEXT)}</p>
            <p class="form-end">
                <ButtonLink weight=Weight::Filled href=reader.to(&Address::Complaint)>{tr.text(label)}</ButtonLink>
            </p>
        }
        .into_any()
    })
}
