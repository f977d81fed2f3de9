//! A caller who lost the access code: number, the applicant's own question, and a new code for who knows the answer.

use huquq_domain::role::Role;
use huquq_locales::msg;
use leptos::prelude::*;

use super::{Frame, Me, StaffNav, invented, page};
use crate::components::code_box::code;
use crate::components::lost_code::{Forms, LostCode};
use crate::components::notice::{Notice, Tone};
use crate::components::user_text::UserBlock;
use crate::paths::Address;
use crate::render::{Html, Reader, Scripts};
use crate::styles::{Styles, css};

static STYLES: Styles = Styles::bare(&[css::NOTICE, css::FIELD, css::ERROR_SUMMARY, css::CODE_BOX, css::STAFF_BAR]);

/// What the page shows.
pub struct LostCodeView {
    /// Who is signed in.
    pub me: Me,
    /// Where the conversation is.
    pub at: LostCode,
}

static FORMS: Forms = Forms {
    action: Address::StaffLostCode,
    class: "sheet card",
    number: msg::STAFF_LOST_NUMBER,
    number_hint: None,
    number_wrong: msg::STAFF_LOST_NUMBER_WRONG,
    answer: msg::STAFF_LOST_ANSWER,
    answer_wrong: msg::STAFF_LOST_ANSWER_WRONG,
    next: msg::STAFF_LOST_NEXT,
};

impl LostCodeView {
    /// Every station.
    #[must_use]
    pub fn samples() -> Vec<(&'static str, Self)> {
        let view = |(name, at)| (name, Self { me: invented(Role::Operator), at });
        LostCode::samples().into_iter().map(view).collect()
    }
}

/// The page. Its forms post `reference`, then `reference` and `answer`.
#[must_use]
pub fn lost_code(reader: Reader, view: &LostCodeView) -> Html {
    let tr = reader.tr();
    let frame = Frame {
        title: tr.text(msg::STAFF_LOST_TITLE),
        error: view.at.is_wrong(),
        path: Address::StaffLostCode,
        styles: &STYLES,
        scripts: Scripts::None,
        me: Some(&view.me),
        current: Some(StaffNav::Phone),
    };
    page(reader, &frame, || {
        let body = match &view.at {
            LostCode::Number { typed, mistyped } => FORMS.number(reader, None, typed, *mistyped),
            LostCode::Question { reference, question, wrong } => {
                let question = view! {
                    <div>
                        <p class="question">{tr.text(msg::STAFF_LOST_QUESTION)}</p>
                        <UserBlock text=question.clone() />
                    </div>
                };
                FORMS.answer(reader, question.into_any(), reference, *wrong)
            }
            LostCode::None => {
                view! { <Notice tone=Tone::Warn><p>{tr.text(msg::STAFF_LOST_NONE)}</p></Notice> }.into_any()
            }
            LostCode::New(new) => view! {
                <section class="card">
                    <h2>{tr.text(msg::STAFF_LOST_NEW)}</h2>
                    <p data-access-code=new.in_groups()>{code(&new.in_groups(), true)}</p>
                </section>
            }
            .into_any(),
        };
        view! {
            <div class="staff-narrow">
                <h1>{tr.text(msg::STAFF_LOST_TITLE)}</h1>
                <p class="staff-lead">{tr.text(msg::STAFF_LOST_LEAD)}</p>
                {body}
                <p><a class="target" href=reader.to(&Address::StaffPhone)>{tr.text(msg::STAFF_LOST_BACK)}</a></p>
            </div>
        }
        .into_any()
    })
}
