//! After filing by phone: what the operator says to the caller, in groups.

use huquq_domain::codes::{AccessCode, Reference};
use huquq_domain::role::Role;
use huquq_locales::msg;
use leptos::prelude::*;

use super::{Frame, Me, StaffNav, invented, page};
use crate::components::button::{Button, ButtonLink, Weight};
use crate::components::code_box::{code, spoken};
use crate::components::icon::Icon;
use crate::components::notice::{Notice, Tone};
use crate::pages::complaint_samples as samples;
use crate::paths::Address;
use crate::render::{Html, Reader, Scripts};
use crate::styles::{Styles, css};

static STYLES: Styles = Styles::bare(&[css::NOTICE, css::CODE_BOX, css::STAFF_BAR, css::PHONE_CALL]);

/// What the page shows.
pub struct PhoneFiledView {
    /// Who is signed in.
    pub me: Me,
    /// The token of the call; sent again with the form (input `call`).
    pub call: String,
    /// Its number.
    pub reference: Reference,
    /// Its access code, as long as it is shown.
    pub access_code: Option<AccessCode>,
    /// When it was stored, in the reader's language.
    pub filed_at: String,
}

impl PhoneFiledView {
    /// With the code and without, for who may open the queue and who may not.
    #[must_use]
    pub fn samples() -> Vec<(&'static str, Self)> {
        let Some(reference) = samples::reference() else { return Vec::new() };
        let filed = |role, access_code| Self {
            me: invented(role),
            call: "Y2FsbA".to_owned(),
            reference,
            access_code,
            filed_at: "22.11.2026, 14:06".to_owned(),
        };
        vec![("code", filed(Role::Operator, samples::access_code())), ("gone", filed(Role::Officer, None))]
    }
}

/// The page. A form posts `act=kept`.
#[must_use]
pub fn phone_filed(reader: Reader, view: &PhoneFiledView) -> Html {
    let tr = reader.tr();
    let title = if reader.site.in_service { msg::PHONE_FILED_TITLE } else { msg::PHONE_FILED_TITLE_STORED };
    let frame = Frame {
        title: tr.text(&title),
        error: false,
        path: Address::StaffPhone,
        styles: &STYLES,
        scripts: Scripts::None,
        me: Some(&view.me),
        current: Some(StaffNav::Phone),
    };
    page(reader, &frame, || {
        let reference = view.reference.to_string();
        let open = StaffNav::Queue.open_to(view.me.role).then(|| {
            let href = reader.to(&Address::StaffCase(view.reference));
            view! { <a href=href>{tr.text(msg::PHONE_FILED_OPEN)}</a> }
        });
        view! {
            <div class="staff-narrow">
                <div class="arrived">
                    {Icon::Tick.view()}
                    <h1>{tr.text(title)}</h1>
                    <p>{tr.text(msg::PHONE_FILED_REFERENCE)}</p>
                    <p data-reference=reference.clone()>{code(&spoken(&reference), true)}</p>
                    <p>{tr.text(msg::PHONE_FILED_TEXT)}</p>
                    <p>{tr.text(msg::PHONE_FILED_TIME)}": "{view.filed_at.clone()}</p>
                </div>
                {access_code(reader, view)}
                <p class="phone-end">
                    <ButtonLink weight=Weight::Filled href=reader.to(&Address::StaffPhone)>{tr.text(msg::PHONE_NEW)}</ButtonLink>
                    {open}
                </p>
            </div>
        }
        .into_any()
    })
}

fn access_code(reader: Reader, view: &PhoneFiledView) -> AnyView {
    let tr = reader.tr();
    let Some(shown) = &view.access_code else {
        let text = tr.text(msg::PHONE_FILED_CODE_GONE);
        return view! { <Notice tone=Tone::Info><p>{text}</p></Notice> }.into_any();
    };
    view! {
        <section class="code-box" aria-labelledby="code-title">
            <h2 id="code-title">{Icon::Lock.view()}<span>{tr.text(msg::PHONE_FILED_CODE)}</span></h2>
            <p data-access-code=shown.in_groups()>{code(&shown.in_groups(), true)}</p>
            <p>{tr.text(msg::PHONE_FILED_CODE_TEXT)}</p>
            <form method="post" action=reader.to(&Address::StaffPhone) accept-charset="utf-8">
                <input type="hidden" name="call" value=view.call.clone() />
                <Button weight=Weight::Outlined pressed=("act", "kept")>{tr.text(msg::PHONE_FILED_KEPT)}</Button>
            </form>
        </section>
    }
    .into_any()
}
