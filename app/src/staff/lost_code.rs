//! A caller who lost the access code: number, the applicant's own question, and a new code for who knows the answer.

use huquq_domain::codes::AccessCode;
use huquq_domain::role::Role;
use huquq_locales::msg;
use leptos::prelude::*;

use super::{Frame, Me, StaffNav, invented, page};
use crate::components::button::{Button, Weight};
use crate::components::code_box::code;
use crate::components::error_summary::{Wrong, error_summary};
use crate::components::notice::{Notice, Tone};
use crate::components::typed_line::{TypedLine, typed_line};
use crate::components::user_text::UserBlock;
use crate::pages::complaint_samples as samples;
use crate::paths::Address;
use crate::render::{Html, Reader, Scripts};
use crate::sample::HOSTILE;
use crate::styles::{Styles, css};

static STYLES: Styles = Styles::bare(&[css::NOTICE, css::FIELD, css::ERROR_SUMMARY, css::CODE_BOX, css::STAFF_BAR]);

/// What the page shows.
pub struct LostCodeView {
    /// Who is signed in.
    pub me: Me,
    /// Where the conversation is.
    pub at: LostCode,
}

/// Where the conversation is.
pub enum LostCode {
    /// The number is asked for.
    Number {
        /// As typed.
        typed: String,
        /// Whether it is mistyped.
        mistyped: bool,
    },
    /// The question is read aloud.
    Question {
        /// The number, as it goes on with the form.
        reference: String,
        /// The applicant's question.
        question: String,
        /// Whether an answer did not fit.
        wrong: bool,
    },
    /// There is no question.
    None,
    /// The new code.
    New(AccessCode),
}

impl LostCodeView {
    /// Every station.
    #[must_use]
    pub fn samples() -> Vec<(&'static str, Self)> {
        let at = |at| Self { me: invented(Role::Operator), at };
        let question = |question: &str, wrong| LostCode::Question {
            reference: "26-7K3M-9QXD".to_owned(),
            question: question.to_owned(),
            wrong,
        };
        let mut list = vec![
            ("number", at(LostCode::Number { typed: String::new(), mistyped: false })),
            ("mistyped", at(LostCode::Number { typed: HOSTILE.to_owned(), mistyped: true })),
            ("question", at(question("Nənəm məni necə çağırırdı?", false))),
            ("wrong", at(question(HOSTILE, true))),
            ("none", at(LostCode::None)),
        ];
        list.extend(samples::access_code().map(|code| ("new", at(LostCode::New(code)))));
        list
    }
}

/// The page. Its forms post `reference`, then `reference` and `answer`.
#[must_use]
pub fn lost_code(reader: Reader, view: &LostCodeView) -> Html {
    let tr = reader.tr();
    let frame = Frame {
        title: tr.text(msg::STAFF_LOST_TITLE),
        error: matches!(view.at, LostCode::Number { mistyped: true, .. } | LostCode::Question { wrong: true, .. }),
        path: Address::StaffLostCode,
        styles: &STYLES,
        scripts: Scripts::None,
        me: Some(&view.me),
        current: Some(StaffNav::Phone),
    };
    page(reader, &frame, || {
        let body = match &view.at {
            LostCode::Number { typed, mistyped } => number(reader, typed, *mistyped),
            LostCode::Question { reference, question, wrong } => answer(reader, reference, question, *wrong),
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

fn number(reader: Reader, typed: &str, mistyped: bool) -> AnyView {
    let tr = reader.tr();
    let error = mistyped.then(|| tr.text(msg::STAFF_LOST_NUMBER_WRONG));
    let line = TypedLine {
        name: "reference",
        label: tr.text(msg::STAFF_LOST_NUMBER),
        hint: None,
        value: typed.to_owned(),
        error: error.clone(),
        numeric: false,
    };
    form(reader, "#reference", error, None, line)
}

fn answer(reader: Reader, reference: &str, question: &str, wrong: bool) -> AnyView {
    let tr = reader.tr();
    let error = wrong.then(|| tr.text(msg::STAFF_LOST_ANSWER_WRONG));
    let line = TypedLine {
        name: "answer",
        label: tr.text(msg::STAFF_LOST_ANSWER),
        hint: None,
        value: String::new(),
        error: error.clone(),
        numeric: false,
    };
    let lead = view! {
        <input type="hidden" name="reference" value=reference.to_owned() />
        <div>
            <p class="question">{tr.text(msg::STAFF_LOST_QUESTION)}</p>
            <UserBlock text=question.to_owned() />
        </div>
    };
    form(reader, "#answer", error, Some(lead.into_any()), line)
}

fn form(reader: Reader, at: &str, error: Option<String>, lead: Option<AnyView>, line: TypedLine) -> AnyView {
    let tr = reader.tr();
    let wrong = error.map(|text| Wrong { href: at.to_owned(), text });
    view! {
        {error_summary(tr, wrong.into_iter().collect(), false)}
        <form class="sheet card" method="post" action=reader.to(&Address::StaffLostCode) accept-charset="utf-8" novalidate=true>
            {lead}
            {typed_line(line)}
            <div class="form-end"><Button weight=Weight::Filled>{tr.text(msg::STAFF_LOST_NEXT)}</Button></div>
        </form>
    }
    .into_any()
}
