//! How somebody who lost the access code gets a new one: the number, the applicant's own question, the code. The public page
//! and the one of 916 have the same stations and forms, in words of their own.

use huquq_domain::codes::AccessCode;
use huquq_locales::Msg;
use leptos::prelude::*;

use crate::components::button::{Button, Weight};
use crate::components::error_summary::{Wrong, error_summary};
use crate::components::typed_line::{TypedLine, typed_line};
use crate::pages::complaint_samples as invented;
use crate::paths::Address;
use crate::render::Reader;
use crate::sample::HOSTILE;

/// Where the way for a lost code is.
pub enum LostCode {
    /// The number is asked for.
    Number {
        /// As typed.
        typed: String,
        /// Whether it is mistyped.
        mistyped: bool,
    },
    /// The question is asked.
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
    /// The answer fitted: the new code, shown once.
    New(AccessCode),
}

impl LostCode {
    /// Where it begins.
    #[must_use]
    pub const fn beginning() -> Self {
        Self::Number { typed: String::new(), mistyped: false }
    }

    /// Whether what was typed does not fit.
    #[must_use]
    pub const fn is_wrong(&self) -> bool {
        matches!(self, Self::Number { mistyped: true, .. } | Self::Question { wrong: true, .. })
    }

    /// Every station.
    #[must_use]
    pub fn samples() -> Vec<(&'static str, Self)> {
        let question = |question: &str, wrong| Self::Question {
            reference: "26-7K3M-9QXD".to_owned(),
            question: question.to_owned(),
            wrong,
        };
        let mut samples = vec![
            ("number", Self::beginning()),
            ("mistyped", Self::Number { typed: HOSTILE.to_owned(), mistyped: true }),
            ("question", question("Nənəm məni necə çağırırdı?", false)),
            ("wrong", question(HOSTILE, true)),
            ("none", Self::None),
        ];
        samples.extend(invented::access_code().map(|code| ("new", Self::New(code))));
        samples
    }
}

/// The forms of one of the two pages: where they post to, how they look and what they say.
pub(crate) struct Forms {
    pub(crate) action: Address,
    pub(crate) class: &'static str,
    pub(crate) number: Msg,
    pub(crate) number_hint: Option<Msg>,
    pub(crate) number_wrong: Msg,
    pub(crate) answer: Msg,
    pub(crate) answer_wrong: Msg,
    pub(crate) next: Msg,
}

impl Forms {
    /// The form that posts `reference`.
    pub(crate) fn number(&self, reader: Reader, lead: Option<AnyView>, typed: &str, mistyped: bool) -> AnyView {
        let tr = reader.tr();
        let line = TypedLine {
            name: "reference",
            label: tr.text(&self.number),
            hint: self.number_hint.as_ref().map(|hint| tr.text(hint)),
            value: typed.to_owned(),
            error: mistyped.then(|| tr.text(&self.number_wrong)),
            numeric: false,
        };
        self.form(reader, lead, line)
    }

    /// The form that posts `reference` and `answer`, under the applicant's question.
    pub(crate) fn answer(&self, reader: Reader, question: AnyView, reference: &str, wrong: bool) -> AnyView {
        let tr = reader.tr();
        let line = TypedLine {
            name: "answer",
            label: tr.text(&self.answer),
            hint: None,
            value: String::new(),
            error: wrong.then(|| tr.text(&self.answer_wrong)),
            numeric: false,
        };
        let lead = view! { <input type="hidden" name="reference" value=reference.to_owned() />{question} };
        self.form(reader, Some(lead.into_any()), line)
    }

    fn form(&self, reader: Reader, lead: Option<AnyView>, line: TypedLine) -> AnyView {
        let (class, next) = (self.class, reader.tr().text(&self.next));
        let tr = reader.tr();
        let wrong = line.error.clone().map(|text| Wrong { href: format!("#{}", line.name), text });
        view! {
            {error_summary(tr, wrong.into_iter().collect(), false)}
            <form class=class method="post" action=reader.to(&self.action) accept-charset="utf-8" novalidate=true>
                {lead}
                {typed_line(line)}
                <div class="form-end"><Button weight=Weight::Filled>{next}</Button></div>
            </form>
        }
        .into_any()
    }
}
