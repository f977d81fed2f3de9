//! Checking a receipt: by its text, as a saved file or as a photo of its code. The page shows nothing of any complaint.

use huquq_domain::codes::Reference;
use huquq_domain::language::Language;
use huquq_locales::{Msg, msg};
use leptos::prelude::*;

use super::complaint_samples as invented;
use crate::components::button::{Button, Weight};
use crate::components::error_summary::{Wrong, error_summary};
use crate::components::icon::Icon;
use crate::components::notice::{Notice, Tone};
use crate::components::summary_list::{Row, Shown, summary_list};
use crate::components::textarea::TextArea;
use crate::paths::Address;
use crate::render::{Head, Html, Reader, Scripts, render};
use crate::sample::HOSTILE;
use crate::styles::{Styles, css};

static STYLES: Styles = Styles::public(&[css::FIELD, css::ERROR_SUMMARY, css::SUMMARY_LIST, css::RECEIPT]);

/// What the page shows.
#[derive(Debug, Clone, Default)]
pub struct VerifyView {
    /// The number, as typed.
    pub reference: String,
    /// The receipt's text, as typed.
    pub text: String,
    /// What the check says; none: nothing was asked yet.
    pub checked: Option<Checked>,
}

/// What a check says.
#[derive(Debug, Clone)]
pub enum Checked {
    /// There was a receipt to check.
    Receipt {
        /// What it is.
        outcome: Outcome,
        /// Whether this very receipt is kept here.
        register: Register,
    },
    /// There was none that could be read.
    Unclear {
        /// From where it was to be read.
        way: Way,
        /// What is wrong.
        why: Unclear,
    },
}

/// What a receipt is.
#[derive(Debug, Clone)]
pub enum Outcome {
    /// Signed here and unchanged.
    Genuine(Genuine),
    /// Signed here, but changed since, or put together of two.
    Altered,
    /// Not signed by any key of ours.
    UnknownKey,
}

/// What a genuine receipt states.
#[derive(Debug, Clone)]
pub struct Genuine {
    /// The complaint's number.
    pub reference: Reference,
    /// When it was filed, in the reader's language and the office's time.
    pub filed_at: String,
    /// The id of the key.
    pub key: String,
    /// Whether the installation was not in service.
    pub test: bool,
    /// How the number that was typed beside it fits; none: none was typed.
    pub typed: Option<TypedNumber>,
}

/// How a typed number fits a receipt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TypedNumber {
    /// It is the same.
    Same,
    /// It is the number of another complaint.
    Other,
    /// It is no number of a complaint: something was mistyped.
    Mistyped,
}

/// Whether this very receipt is kept in the database here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Register {
    /// Yes.
    Yes,
    /// No.
    No,
    /// The receipt names no complaint that could be looked for.
    NotAsked,
}

/// One of the three ways to show a receipt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// Its text, typed or pasted.
    Text,
    /// A saved file.
    File,
    /// A photo or a screenshot.
    Photo,
}

impl Way {
    /// The name of the control.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Text => "receipt",
            Self::File => "file",
            Self::Photo => "photo",
        }
    }
}

/// Why there is no receipt to check.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unclear {
    /// Nothing was given.
    Nothing,
    /// What was given holds no receipt.
    NoReceipt,
    /// A part is missing.
    Cut,
    /// It looks like a receipt, but cannot be read.
    Unreadable,
    /// A newer version of the program wrote it.
    Newer,
    /// The file is no text.
    NotText,
    /// The picture cannot be read.
    NotPicture,
    /// The picture has too many points or octets.
    TooLarge,
    /// There is no code in the picture that can be read.
    NoCode,
    /// There is a code, but it is not of a receipt.
    OtherCode,
}

impl Unclear {
    const ALL: [Self; 10] = [
        Self::Nothing,
        Self::NoReceipt,
        Self::Cut,
        Self::Unreadable,
        Self::Newer,
        Self::NotText,
        Self::NotPicture,
        Self::TooLarge,
        Self::NoCode,
        Self::OtherCode,
    ];

    const fn message(self) -> Msg {
        match self {
            Self::Nothing => msg::VERIFY_WRONG_NOTHING,
            Self::NoReceipt => msg::VERIFY_WRONG_NO_RECEIPT,
            Self::Cut => msg::VERIFY_WRONG_CUT,
            Self::Unreadable => msg::VERIFY_WRONG_UNREADABLE,
            Self::Newer => msg::VERIFY_WRONG_NEWER,
            Self::NotText => msg::VERIFY_WRONG_NOT_TEXT,
            Self::NotPicture => msg::VERIFY_WRONG_NOT_PICTURE,
            Self::TooLarge => msg::VERIFY_WRONG_TOO_LARGE,
            Self::NoCode => msg::VERIFY_WRONG_NO_CODE,
            Self::OtherCode => msg::VERIFY_WRONG_OTHER_CODE,
        }
    }
}

impl VerifyView {
    /// Every result, and every reason why there is none.
    #[must_use]
    pub fn samples() -> Vec<(&'static str, Self)> {
        let Some(reference) = invented::reference() else { return Vec::new() };
        let genuine = |test, typed| {
            let (filed_at, key) = ("22.11.2026, 14:06".to_owned(), "0123456789abcdef".to_owned());
            Outcome::Genuine(Genuine { reference, filed_at, key, test, typed })
        };
        let said = |outcome, register| Self {
            checked: Some(Checked::Receipt { outcome, register }),
            text: HOSTILE.to_owned(),
            ..Self::default()
        };
        let mut samples = vec![
            ("empty", Self::default()),
            ("genuine", said(genuine(false, None), Register::Yes)),
            ("genuine-test", said(genuine(true, Some(TypedNumber::Same)), Register::Yes)),
            ("genuine-other-number", said(genuine(false, Some(TypedNumber::Other)), Register::No)),
            ("genuine-mistyped", said(genuine(false, Some(TypedNumber::Mistyped)), Register::No)),
            ("altered", said(Outcome::Altered, Register::No)),
            ("unknown-key", said(Outcome::UnknownKey, Register::NotAsked)),
        ];
        let unclear = Unclear::ALL.into_iter().zip([Way::Text, Way::File, Way::Photo].into_iter().cycle());
        samples.extend(unclear.map(|(why, way)| {
            let view = Self {
                reference: HOSTILE.to_owned(),
                text: HOSTILE.to_owned(),
                checked: Some(Checked::Unclear { way, why }),
            };
            ("unclear", view)
        }));
        samples
    }
}

/// The page. Its form posts to its own address, as a form with files.
#[must_use]
pub fn verify(reader: Reader, view: &VerifyView) -> Html {
    let tr = reader.tr();
    let title = tr.text(msg::VERIFY_TITLE);
    let unclear = match &view.checked {
        Some(Checked::Unclear { way, why }) => Some((*way, tr.text(why.message()))),
        _ => None,
    };
    let head = Head {
        title: title.clone(),
        error: unclear.is_some(),
        path: Address::Verify,
        styles: &STYLES,
        scripts: Scripts::Leave,
        current: None,
        robots_noindex: view.checked.is_some(),
        languages: Language::all().collect(),
    };
    render(reader, head, || {
        let wrong = unclear.iter().map(|(way, text)| Wrong { href: format!("#{}", way.name()), text: text.clone() });
        let result = match &view.checked {
            Some(Checked::Receipt { outcome, register }) => Some(result(reader, outcome, *register)),
            _ => None,
        };
        view! {
            <div class="w">
                <div class="sheet">
                    {error_summary(tr, wrong.collect(), matches!(unclear, Some((Way::Text, _))))}
                    <div>
                        <h1>{title}</h1>
                        <p class="lead">{tr.text(msg::VERIFY_LEAD)}</p>
                    </div>
                    {result}
                    <Notice tone=Tone::Info><p>{tr.text(msg::VERIFY_NO_CONTENT)}</p></Notice>
                    {form(reader, view, unclear.as_ref())}
                </div>
            </div>
        }
        .into_any()
    })
}

fn result(reader: Reader, outcome: &Outcome, register: Register) -> AnyView {
    let tr = reader.tr();
    let (tone, title, text) = match (outcome, register) {
        (Outcome::Genuine(_), Register::Yes) => (Tone::Good, msg::VERIFY_GENUINE_TITLE, msg::VERIFY_GENUINE_TEXT),
        (Outcome::Genuine(_), _) => (Tone::Warn, msg::VERIFY_GENUINE_TITLE, msg::VERIFY_GENUINE_UNKNOWN_TEXT),
        (Outcome::Altered, _) => (Tone::Urgent, msg::VERIFY_ALTERED_TITLE, msg::VERIFY_ALTERED_TEXT),
        (Outcome::UnknownKey, Register::Yes) => (Tone::Warn, msg::VERIFY_UNKNOWN_TITLE, msg::VERIFY_UNKNOWN_KEPT_TEXT),
        (Outcome::UnknownKey, _) => (Tone::Urgent, msg::VERIFY_UNKNOWN_TITLE, msg::VERIFY_UNKNOWN_TEXT),
    };
    let register = match register {
        Register::Yes => msg::VERIFY_REGISTER_YES,
        Register::No => msg::VERIFY_REGISTER_NO,
        Register::NotAsked => msg::VERIFY_REGISTER_NOT_ASKED,
    };
    let word = |term, answer| Row { term: tr.text(term), answer, change: None, wrong: None };
    let mut rows = Vec::new();
    let mut test = None;
    if let Outcome::Genuine(genuine) = outcome {
        let kind = if genuine.test { msg::VERIFY_KIND_TEST } else { msg::VERIFY_KIND_SERVICE };
        let differs = match genuine.typed {
            Some(TypedNumber::Other) => Some(tr.text(msg::VERIFY_NUMBER_OTHER)),
            Some(TypedNumber::Mistyped) => Some(tr.text(msg::VERIFY_NUMBER_MISTYPED)),
            Some(TypedNumber::Same) | None => None,
        };
        rows.push(Row { wrong: differs, ..word(msg::VERIFY_REFERENCE, Shown::Typed(genuine.reference.to_string())) });
        rows.push(word(msg::VERIFY_FILED, Shown::Words(genuine.filed_at.clone())));
        rows.push(word(msg::VERIFY_KIND, Shown::Words(tr.text(kind))));
        rows.push(word(msg::VERIFY_KEY, Shown::Typed(genuine.key.clone())));
        test = genuine.test.then(|| view! { <Notice tone=Tone::Warn><p>{tr.text(msg::RECEIPT_TEST)}</p></Notice> });
    }
    rows.push(word(msg::VERIFY_REGISTER, Shown::Words(tr.text(register))));
    let call = reader.site.institution.main().map(|contact| {
        view! { <p>{tr.text(msg::VERIFY_DO)}" "<a href=contact.tel()>{tr.text(msg::CALL_916)}</a>" "{tr.text(msg::CALL_916_WAYS)}</p> }
    });
    view! {
        <section aria-labelledby="result-title" tabindex="-1" autofocus=true data-outcome=code(outcome)>
            <h2 id="result-title">{tr.text(msg::VERIFY_RESULT)}</h2>
            <Notice tone=tone title=tr.text(title)><p>{tr.text(text)}</p></Notice>
            {test}
            {summary_list(tr, rows)}
            {call}
        </section>
    }
    .into_any()
}

/// A stable word for what was found, whatever the language.
const fn code(outcome: &Outcome) -> &'static str {
    match outcome {
        Outcome::Genuine(_) => "genuine",
        Outcome::Altered => "altered",
        Outcome::UnknownKey => "unknown-key",
    }
}

fn form(reader: Reader, view: &VerifyView, unclear: Option<&(Way, String)>) -> AnyView {
    let tr = reader.tr();
    let wrong = |way: Way| unclear.filter(|(wrong, _)| *wrong == way).map(|(_, text)| text.clone());
    let files = [
        (Way::File, msg::VERIFY_FILE, msg::VERIFY_FILE_HINT, ".txt,.json,text/plain,application/json"),
        (Way::Photo, msg::VERIFY_PHOTO, msg::VERIFY_PHOTO_HINT, "image/jpeg,image/png,image/webp"),
    ]
    .map(|(way, label, hint, accept)| file(tr.text(label), tr.text(hint), way, accept, wrong(way)));
    let text_wrong = wrong(Way::Text);
    let described = described(Way::Text, text_wrong.is_some());
    let invalid = text_wrong.is_some();
    view! {
        <form class="sheet ways-to-check" method="post" action=reader.to(&Address::Verify) enctype="multipart/form-data"
            accept-charset="utf-8" novalidate=true>
            <p>{tr.text(msg::VERIFY_ONE_WAY)}</p>
            <div class="field">
                <label class="question" for="reference">{tr.text(msg::VERIFY_REFERENCE)}</label>
                <p class="hint" id="reference-hint">{tr.text(msg::VERIFY_REFERENCE_HINT)}</p>
                <input class="input input-few" id="reference" name="reference" value=view.reference.clone() dir="ltr"
                    maxlength="40" autocomplete="off" autocapitalize="characters" spellcheck="false"
                    aria-describedby="reference-hint" />
            </div>
            <div class=field_class(invalid)>
                <label class="question" for="receipt">{tr.text(msg::VERIFY_TEXT)}</label>
                <p class="hint" id="receipt-hint">{tr.text(msg::VERIFY_TEXT_HINT)}</p>
                {text_wrong.map(|text| wrong_text(Way::Text, text))}
                <TextArea name="receipt" value=view.text.clone() rows=4 described_by=described invalid=invalid />
            </div>
            {files.into_iter().collect::<Vec<_>>()}
            <div class="form-end"><Button weight=Weight::Filled>{tr.text(msg::VERIFY_BUTTON)}</Button></div>
        </form>
    }
    .into_any()
}

fn file(label: String, hint: String, way: Way, accept: &'static str, wrong: Option<String>) -> AnyView {
    let invalid = wrong.is_some();
    let (name, hint_id) = (way.name(), format!("{}-hint", way.name()));
    view! {
        <div class=field_class(invalid)>
            <label class="question" for=name>{label}</label>
            <p class="hint" id=hint_id>{hint}</p>
            {wrong.map(|text| wrong_text(way, text))}
            <input id=name name=name type="file" accept=accept aria-describedby=described(way, invalid)
                aria-invalid=invalid.then_some("true") />
        </div>
    }
    .into_any()
}

const fn field_class(wrong: bool) -> &'static str {
    if wrong { "field wrong" } else { "field" }
}

fn described(way: Way, wrong: bool) -> String {
    let name = way.name();
    if wrong { format!("{name}-hint {name}-error") } else { format!("{name}-hint") }
}

fn wrong_text(way: Way, text: String) -> AnyView {
    let id = format!("{}-error", way.name());
    view! { <p class="wrong-text" id=id>{Icon::Warning.view()}<span>{text}</span></p> }.into_any()
}
