//! What stands above one complaint: why it is urgent, that more than a year had passed, that it may repeat another.

use huquq_locales::{Tr, msg};
use leptos::prelude::*;

use super::case::CaseView;
use super::labels;
use crate::components::notice::{Notice, Tone};
use crate::paths::Address;
use crate::render::Reader;

/// Every notice that fits.
pub(super) fn notices(reader: Reader, view: &CaseView) -> AnyView {
    let tr = reader.tr();
    view! { {urgent(tr, view)} {over_a_year(tr, view)} {may_repeat(reader, view)} }.into_any()
}

fn urgent(tr: Tr, view: &CaseView) -> Option<AnyView> {
    if view.urgent.is_empty() {
        return None;
    }
    let reasons: Vec<_> =
        view.urgent.iter().map(|reason| view! { <li>{tr.text(labels::urgent(*reason))}</li> }).collect();
    Some(
        view! {
            <Notice tone=Tone::Urgent title=tr.text(msg::STAFF_CASE_URGENT_TITLE)><ul>{reasons}</ul></Notice>
        }
        .into_any(),
    )
}

/// A mark and no ground to refuse: what the days mean a person judges.
fn over_a_year(tr: Tr, view: &CaseView) -> Option<AnyView> {
    view.over_a_year.then(|| {
        view! {
            <Notice tone=Tone::Warn title=tr.text(msg::STAFF_CASE_OVER_A_YEAR_TITLE)>
                <p>{tr.text(msg::STAFF_CASE_OVER_A_YEAR_TEXT)}</p>
            </Notice>
        }
        .into_any()
    })
}

/// Both are complaints: whether one repeats the other a person decides.
fn may_repeat(reader: Reader, view: &CaseView) -> Option<AnyView> {
    if view.may_repeat.is_empty() {
        return None;
    }
    let tr = reader.tr();
    let links: Vec<_> = view
        .may_repeat
        .iter()
        .map(|other| {
            let href = reader.to(&Address::StaffCase(*other));
            view! { <li><a class="target" href=href><bdi dir="ltr">{other.to_string()}</bdi></a></li> }
        })
        .collect();
    Some(
        view! {
            <Notice tone=Tone::Info title=tr.text(msg::STAFF_CASE_MAY_REPEAT)><ul>{links}</ul></Notice>
        }
        .into_any(),
    )
}
