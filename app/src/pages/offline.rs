//! Keeping the pages of a language on the device, and what is said when there is no network.

use huquq_domain::language::Language;
use huquq_locales::{Arg, msg};
use leptos::prelude::*;

use crate::components::links::number;
use crate::paths::Address;
use crate::render::{Head, Html, Reader, Scripts, render};
use crate::styles::{Styles, css};

static STYLES: Styles = Styles::public(&[css::NOTICE]);

/// What the page shows.
pub struct OfflineView {
    /// How much is fetched, in kilobytes, compressed; not said on the copy that a device keeps.
    pub kilobytes: Option<u64>,
}

impl OfflineView {
    /// The usual one.
    #[must_use]
    pub fn samples() -> Vec<(&'static str, Self)> {
        vec![("usual", Self { kilobytes: Some(240) })]
    }
}

/// The name of the device's store for a language.
#[must_use]
pub fn store_name(language: Language) -> String {
    format!("huquq-{language}")
}

/// Renders the choice. Without script it says what can be done instead.
#[must_use]
pub fn offline(reader: Reader, view: &OfflineView) -> Html {
    let tr = reader.tr();
    let state =
        |name: &'static str, text: String| view! { <p data-state=name hidden><strong>{text}</strong></p> }.into_any();
    let act = |name: &'static str, class: &'static str, text: String| {
        view! { <button class=class type="button" data-act=name hidden>{text}</button> }.into_any()
    };
    // The date is filled in by the script, from what the device keeps.
    let kept = tr.with(msg::OFFLINE_STATE_KEPT, &[("date", Arg::from(crate::components::links::place(0)))]);
    let date = view! { <bdi data-date="yes"></bdi> }.into_any();
    let head = head(tr.plain(msg::OFFLINE_TITLE), Address::Offline, Scripts::Offline);
    render(reader, head, || {
        view! {
            <div class="w narrow">
                <h1>{tr.text(msg::OFFLINE_TITLE)}</h1>
                <p class="lead">{tr.text(msg::OFFLINE_LEAD)}</p>
                {view.kilobytes.map(|size| view! { <p>{tr.with(msg::OFFLINE_SIZE, &[("size", Arg::from(size))])}</p> })}
                <p>{tr.text(msg::OFFLINE_PRIVATE)}</p>
                <div
                    data-offline="yes"
                    data-pack=reader.to(&Address::OfflinePack)
                    data-cache=store_name(reader.language)
                    aria-live="polite"
                >
                    <p data-state="no-script">{tr.text(msg::OFFLINE_NO_SCRIPT)}</p>
                    {state("none", tr.text(msg::OFFLINE_STATE_NONE))}
                    {state("busy", tr.text(msg::OFFLINE_STATE_BUSY))}
                    <p data-state="kept" hidden>
                        <strong>{crate::components::links::with_places(&kept, vec![date])}</strong>
                    </p>
                    {state("failed", tr.text(msg::OFFLINE_STATE_FAILED))}
                    {state("unsupported", tr.text(msg::OFFLINE_UNSUPPORTED))}
                    <p class="buttons">
                        {act("keep", "button", tr.text(msg::OFFLINE_KEEP))}
                        {act("update", "button other", tr.text(msg::OFFLINE_UPDATE))}
                        {act("remove", "button other", tr.text(msg::OFFLINE_REMOVE))}
                    </p>
                </div>
                <p><a href=reader.to(&Address::Guides)>{tr.text(msg::GUIDES_ALL)}</a></p>
            </div>
        }
        .into_any()
    })
}

/// What cannot be shown without a network.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GoneView {
    /// A page that is not kept.
    Page,
    /// The complaint: nothing can be sent.
    Complaint,
}

impl GoneView {
    /// Both.
    #[must_use]
    pub fn samples(_: Reader) -> Vec<(&'static str, Self)> {
        vec![("page", Self::Page), ("complaint", Self::Complaint)]
    }
}

/// Renders what the device shows in place of a page it does not keep.
#[must_use]
pub fn gone(reader: Reader, view: &GoneView) -> Html {
    let tr = reader.tr();
    let (title, text, address) = match view {
        GoneView::Page => (msg::OFFLINE_GONE_TITLE, msg::OFFLINE_GONE_TEXT, Address::OfflineGone),
        GoneView::Complaint => (msg::OFFLINE_COMPLAINT_TITLE, msg::OFFLINE_COMPLAINT_TEXT, Address::OfflineComplaint),
    };
    let head = head(tr.plain(&title), address, Scripts::None);
    render(reader, head, || {
        let call = reader.site.institution.main().map(|main| view! { <p class="lead">{number(main)}</p> });
        view! {
            <div class="w narrow">
                <h1>{tr.text(title)}</h1>
                <p class="lead">{tr.text(text)}</p>
                {call}
                <p><a href=reader.to(&Address::Guides)>{tr.text(msg::GUIDES_ALL)}</a></p>
            </div>
        }
        .into_any()
    })
}

fn head(title: String, path: Address, scripts: Scripts) -> Head {
    Head {
        title,
        error: false,
        path,
        styles: &STYLES,
        scripts,
        current: None,
        robots_noindex: true,
        languages: Language::all().collect(),
    }
}
