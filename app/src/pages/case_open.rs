//! The door to the applicant's own case, and the way for who lost the access code.

use huquq_locales::msg;
use leptos::prelude::*;

use super::case::document;
use crate::components::button::{Button, Weight};
use crate::components::code_box::code;
use crate::components::error_summary::{Wrong, error_summary};
use crate::components::icon::Icon;
use crate::components::links::number;
use crate::components::lost_code::{Forms, LostCode};
use crate::components::notice::{Notice, Tone};
use crate::components::typed_line::{TypedLine, typed_line};
use crate::components::user_text::UserBlock;
use crate::paths::Address;
use crate::render::{Html, Reader};
use crate::sample::HOSTILE;

/// The door.
#[derive(Default)]
pub struct CaseOpenView {
    /// The number as typed.
    pub reference: String,
    /// What is to be said.
    pub notice: Option<CaseOpenNotice>,
}

/// What the door says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CaseOpenNotice {
    /// The number is mistyped.
    BadReference,
    /// The code is mistyped.
    BadCode,
    /// Both are well formed and do not belong together.
    Wrong,
    /// The session ended.
    Ended,
    /// The person closed the case.
    Left,
}

impl CaseOpenView {
    /// Every notice.
    #[must_use]
    pub fn samples(_: Reader) -> Vec<(&'static str, Self)> {
        let with = |notice| Self { reference: HOSTILE.to_owned(), notice: Some(notice) };
        vec![
            ("plain", Self::default()),
            ("bad-reference", with(CaseOpenNotice::BadReference)),
            ("bad-code", with(CaseOpenNotice::BadCode)),
            ("wrong", with(CaseOpenNotice::Wrong)),
            ("ended", with(CaseOpenNotice::Ended)),
            ("left", with(CaseOpenNotice::Left)),
        ]
    }
}

/// The page. Its form posts `act=open`, `reference` and `code`; the code never comes back into the page.
#[must_use]
pub fn case_open(reader: Reader, view: &CaseOpenView) -> Html {
    let tr = reader.tr();
    let bad_reference = (view.notice == Some(CaseOpenNotice::BadReference)).then(|| tr.text(msg::CASE_BAD_REFERENCE));
    let bad_code = (view.notice == Some(CaseOpenNotice::BadCode)).then(|| tr.text(msg::CASE_BAD_CODE));
    let error =
        matches!(view.notice, Some(CaseOpenNotice::BadReference | CaseOpenNotice::BadCode | CaseOpenNotice::Wrong));
    document(reader, Address::Case, msg::CASE_OPEN_TITLE, error, || {
        let wrong = [("#reference", &bad_reference), ("#code", &bad_code)];
        let wrong =
            wrong.into_iter().filter_map(|(href, text)| text.clone().map(|text| Wrong { href: href.to_owned(), text }));
        let summary = error_summary(tr, wrong.collect(), false);
        let notice = notice(reader, view.notice);
        let reference = TypedLine {
            name: "reference",
            label: tr.text(msg::CASE_OPEN_REFERENCE),
            hint: Some(tr.text(msg::CASE_OPEN_REFERENCE_HINT)),
            value: view.reference.clone(),
            error: bad_reference.clone(),
            numeric: false,
        };
        let code = TypedLine {
            name: "code",
            label: tr.text(msg::CASE_OPEN_CODE),
            hint: Some(tr.text(msg::RESUME_OPEN_HINT)),
            value: String::new(),
            error: bad_code.clone(),
            numeric: true,
        };
        view! {
            {summary}
            {notice}
            <h1>{tr.text(msg::CASE_OPEN_TITLE)}</h1>
            <p class="lead">{tr.text(msg::CASE_OPEN_LEAD)}</p>
            <form class="sheet" method="post" action=reader.to(&Address::Case) accept-charset="utf-8" novalidate=true>
                {typed_line(reference)}
                {typed_line(code)}
                <div class="form-end">
                    <Button weight=Weight::Filled pressed=("act", "open")>{tr.text(msg::CASE_OPEN_BUTTON)}</Button>
                    <a href=reader.to(&Address::CaseLost)>{tr.text(msg::CASE_OPEN_LOST)}</a>
                </div>
            </form>
            <p>{tr.text(msg::CASE_OPEN_PRIVATE)}</p>
        }
        .into_any()
    })
}

fn notice(reader: Reader, notice: Option<CaseOpenNotice>) -> Option<AnyView> {
    let tr = reader.tr();
    Some(match notice? {
        CaseOpenNotice::BadReference | CaseOpenNotice::BadCode => return None,
        CaseOpenNotice::Wrong => view! {
            <div tabindex="-1" autofocus=true role="group">
                <Notice tone=Tone::Urgent title=tr.text(msg::CASE_WRONG_TITLE)>
                    <p>{tr.text(msg::CASE_WRONG_TEXT)}</p>
                </Notice>
            </div>
        }
        .into_any(),
        CaseOpenNotice::Ended => {
            view! { <Notice tone=Tone::Info><p>{tr.text(msg::CASE_ENDED)}</p></Notice> }.into_any()
        }
        CaseOpenNotice::Left => view! { <Notice tone=Tone::Good><p>{tr.text(msg::CASE_LEFT)}</p></Notice> }.into_any(),
    })
}

static LOST: Forms = Forms {
    action: Address::CaseLost,
    class: "sheet",
    number: msg::CASE_OPEN_REFERENCE,
    number_hint: Some(msg::CASE_OPEN_REFERENCE_HINT),
    number_wrong: msg::CASE_BAD_REFERENCE,
    answer: msg::CASE_LOST_ANSWER,
    answer_wrong: msg::CASE_LOST_WRONG,
    next: msg::CASE_LOST_NEXT,
};

/// The page for who lost the code. Its forms post `reference`, then `reference` and `answer`.
#[must_use]
pub fn case_lost(reader: Reader, at: &LostCode) -> Html {
    let tr = reader.tr();
    document(reader, Address::CaseLost, msg::CASE_LOST_TITLE, at.is_wrong(), || {
        let body = match at {
            LostCode::Number { typed, mistyped } => {
                let lead = view! { <p class="lead">{tr.text(msg::CASE_LOST_LEAD)}</p> }.into_any();
                LOST.number(reader, Some(lead), typed, *mistyped)
            }
            LostCode::Question { reference, question, wrong } => {
                let question =
                    view! { <h2>{tr.text(msg::CASE_LOST_QUESTION)}</h2><UserBlock text=question.clone() /> }.into_any();
                LOST.answer(reader, question, reference, *wrong)
            }
            LostCode::None => view! {
                <Notice tone=Tone::Warn title=tr.text(msg::CASE_LOST_NONE_TITLE)>
                    <p>{tr.text(msg::CASE_LOST_NONE_TEXT)}</p>
                </Notice>
            }
            .into_any(),
            LostCode::New(new) => view! {
                <section class="code-box" aria-labelledby="code-title">
                    <h2 id="code-title">{Icon::Lock.view()}<span>{tr.text(msg::CASE_LOST_NEW)}</span></h2>
                    <p data-access-code=new.in_groups()>{code(&new.in_groups(), false)}</p>
                    <p><strong>{tr.text(msg::CASE_LOST_NEW_TEXT)}</strong></p>
                </section>
                <p><a href=reader.to(&Address::Case)>{tr.text(msg::CASE_OPEN_TITLE)}</a></p>
            }
            .into_any(),
        };
        let call =
            reader.site.institution.main().map(|main| view! { <p class="num">{Icon::Phone.view()} {number(main)}</p> });
        view! { <h1>{tr.text(msg::CASE_LOST_TITLE)}</h1>{body}{call} }.into_any()
    })
}
