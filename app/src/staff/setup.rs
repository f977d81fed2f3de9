//! A new member's own set-up: password, code app, recovery codes. The link works once.

use huquq_domain::role::Role;
use huquq_locales::{Arg, Tr, msg};
use leptos::prelude::*;

use super::{Frame, labels, page};
use crate::components::button::{Button, Weight};
use crate::components::choice::{Choice, OptionView};
use crate::components::code_box::code;
use crate::components::error_summary::{Wrong, error_summary};
use crate::components::icon::Icon;
use crate::components::summary_list::{Row, Shown, summary_list};
use crate::paths::Address;
use crate::render::{Html, Reader, Scripts};
use crate::styles::{Styles, css};

static STYLES: Styles = Styles::bare(&[
    css::NOTICE,
    css::FIELD,
    css::CHOICE,
    css::ERROR_SUMMARY,
    css::SUMMARY_LIST,
    css::CODE_BOX,
    css::STAFF_BAR,
]);

/// What the page shows.
pub struct SetupView {
    /// The token of the link; sent again with the form (input `token`).
    pub token: String,
    /// Whose account it is.
    pub name: String,
    /// The user name.
    pub login: String,
    /// What the person may do.
    pub role: Role,
    /// The address that a code app opens.
    pub otpauth: String,
    /// The secret in groups separated by spaces.
    pub secret: String,
    /// Each works once in place of the app.
    pub recovery_codes: Vec<String>,
    /// The fewest characters of a password.
    pub password_min: usize,
    /// What is wrong with what was sent.
    pub errors: Vec<SetupError>,
}

/// What can be wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SetupError {
    /// The password has too few characters.
    Short,
    /// The password is easy to guess.
    Weak,
    /// The two passwords differ.
    Differ,
    /// The code of the app does not fit.
    Code,
    /// The recovery codes are not kept.
    Kept,
}

impl SetupError {
    const fn input(self) -> &'static str {
        match self {
            Self::Short | Self::Weak => "password",
            Self::Differ => "password_again",
            Self::Code => "code",
            Self::Kept => "recovery_kept",
        }
    }

    fn text(self, tr: Tr, min: usize) -> String {
        match self {
            Self::Short => tr.with(msg::STAFF_SETUP_ERROR_SHORT, &[("min", min.into())]),
            Self::Weak => tr.text(msg::STAFF_SETUP_ERROR_WEAK),
            Self::Differ => tr.text(msg::STAFF_SETUP_ERROR_DIFFER),
            Self::Code => tr.text(msg::STAFF_SETUP_ERROR_CODE),
            Self::Kept => tr.text(msg::STAFF_SETUP_ERROR_KEPT),
        }
    }
}

impl SetupView {
    /// Plain and with every error.
    #[must_use]
    pub fn samples() -> Vec<(&'static str, Self)> {
        let setup = |errors| Self {
            token: "bm90LWEtc2VjcmV0".to_owned(),
            name: "Rəna Məmmədova".to_owned(),
            login: "rena".to_owned(),
            role: Role::Officer,
            otpauth: "otpauth://totp/Huquq:rena?secret=JBSWY3DPEHPK3PXP&issuer=Huquq".to_owned(),
            secret: "JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP".to_owned(),
            recovery_codes: (1..=8).map(|n| format!("4821-77{n}0-5516")).collect(),
            password_min: 12,
            errors,
        };
        let all = vec![SetupError::Short, SetupError::Differ, SetupError::Code, SetupError::Kept];
        vec![("plain", setup(Vec::new())), ("errors", setup(all)), ("weak", setup(vec![SetupError::Weak]))]
    }
}

/// The page. Its form posts `token`, `password`, `password_again`, `code`, `recovery_kept`.
#[must_use]
pub fn setup(reader: Reader, view: &SetupView) -> Html {
    let tr = reader.tr();
    page(reader, &frame(tr.text(msg::STAFF_SETUP_TITLE), !view.errors.is_empty()), || {
        let wrong = view
            .errors
            .iter()
            .map(|error| Wrong { href: format!("#{}", error.input()), text: error.text(tr, view.password_min) })
            .collect();
        let who = [
            (msg::STAFF_SETUP_PERSON, Shown::Typed(view.name.clone())),
            (msg::STAFF_SETUP_ROLE, Shown::Words(tr.text(labels::role(view.role)))),
        ]
        .map(|(term, answer)| Row { term: tr.text(term), answer, change: None, wrong: None });
        view! {
            <div class="staff-narrow">
                {error_summary(tr, wrong, false)}
                <div class="staff-head"><h1>{tr.text(msg::STAFF_SETUP_TITLE)}</h1><p>{tr.text(msg::STAFF_SETUP_LEAD)}</p></div>
                {summary_list(tr, who.into_iter().collect())}
                {form(reader, view)}
            </div>
        }
        .into_any()
    })
}

fn frame(title: String, error: bool) -> Frame<'static> {
    Frame { title, error, path: Address::StaffSetup, styles: &STYLES, scripts: Scripts::None, me: None, current: None }
}

fn form(reader: Reader, view: &SetupView) -> AnyView {
    let tr = reader.tr();
    let hint = tr.with(msg::STAFF_SETUP_PASSWORD_HINT, &[("min", Arg::from(view.password_min))]);
    view! {
        <form class="sheet" method="post" action=reader.to(&Address::StaffSetup) accept-charset="utf-8" novalidate=true>
            <input type="hidden" name="token" value=view.token.clone() />
            <section class="card sheet">
                <h2>{tr.text(msg::STAFF_SETUP_PASSWORD_TITLE)}</h2>
                <div class="field">
                    <label class="question" for="login">{tr.text(msg::STAFF_SETUP_LOGIN)}</label>
                    <input class="input" id="login" name="login" value=view.login.clone() readonly=true autocomplete="username" />
                </div>
                {field(tr, view, "password", tr.text(msg::STAFF_SETUP_PASSWORD), Some(hint))}
                {field(tr, view, "password_again", tr.text(msg::STAFF_SETUP_PASSWORD_AGAIN), None)}
            </section>
            <section class="card sheet">
                <h2>{tr.text(msg::STAFF_SETUP_APP_TITLE)}</h2>
                <p class="staff-lead">{tr.text(msg::STAFF_SETUP_APP_TEXT)}</p>
                <p>{tr.text(msg::STAFF_SETUP_APP_SECRET)}": "{code(&view.secret, false)}</p>
                <p><a href=view.otpauth.clone()>{tr.text(msg::STAFF_SETUP_APP_LINK)}</a></p>
                {field(tr, view, "code", tr.text(msg::STAFF_SETUP_APP_CODE), None)}
            </section>
            {recovery(tr, view)}
            <div class="form-end"><Button weight=Weight::Filled>{tr.text(msg::STAFF_SETUP_BUTTON)}</Button></div>
        </form>
    }
    .into_any()
}

fn recovery(tr: Tr, view: &SetupView) -> AnyView {
    let codes: Vec<_> = view.recovery_codes.iter().map(|one| view! { <li>{code(one, false)}</li> }).collect();
    let error = error(tr, view, "recovery_kept");
    let described = error.is_some().then(|| "recovery_kept-error".to_owned());
    let kept = OptionView {
        id: "recovery_kept".to_owned(),
        name: "recovery_kept".to_owned(),
        value: "yes".to_owned(),
        label: tr.text(msg::STAFF_SETUP_RECOVERY_KEPT),
        tick: true,
        required: true,
        wrong: error.is_some(),
        described,
        ..OptionView::default()
    };
    let class = if error.is_some() { "field wrong" } else { "field" };
    view! {
        <section class="card sheet">
            <h2>{tr.text(msg::STAFF_SETUP_RECOVERY_TITLE)}</h2>
            <p class="staff-lead">{tr.text(msg::STAFF_SETUP_RECOVERY_TEXT)}</p>
            <ol class="staff-codes">{codes}</ol>
            <div class=class>{error}<Choice option=kept /></div>
        </section>
    }
    .into_any()
}

/// A password is never shown again, so these fields start blank.
fn field(tr: Tr, view: &SetupView, name: &'static str, label: String, hint: Option<String>) -> AnyView {
    let error = error(tr, view, name);
    let (hint_id, error_id) = (format!("{name}-hint"), format!("{name}-error"));
    let described = hint
        .iter()
        .map(|_| hint_id.clone())
        .chain(error.iter().map(|_| error_id.clone()))
        .collect::<Vec<_>>()
        .join(" ");
    let described = (!described.is_empty()).then_some(described);
    let code = name == "code";
    let class = if error.is_some() { "field wrong" } else { "field" };
    let invalid = error.is_some().then_some("true");
    let hint = hint.map(|hint| view! { <p class="hint" id=hint_id>{hint}</p> });
    view! {
        <div class=class>
            <label class="question" for=name>{label}</label>
            {hint}
            {error}
            <input
                class=if code { "input input-few" } else { "input" }
                id=name
                name=name
                type=if code { "text" } else { "password" }
                inputmode=code.then_some("numeric")
                autocomplete=if code { "one-time-code" } else { "new-password" }
                aria-describedby=described
                aria-invalid=invalid
                aria-required="true"
            />
        </div>
    }
    .into_any()
}

fn error(tr: Tr, view: &SetupView, input: &str) -> Option<AnyView> {
    let error = view.errors.iter().find(|error| error.input() == input)?;
    let id = format!("{input}-error");
    let text = error.text(tr, view.password_min);
    Some(view! { <p class="wrong-text" id=id>{Icon::Warning.view()}<span>{text}</span></p> }.into_any())
}

/// The link was used or is too old.
#[must_use]
pub fn setup_gone(reader: Reader) -> Html {
    let tr = reader.tr();
    page(reader, &frame(tr.text(msg::STAFF_SETUP_GONE_TITLE), false), || {
        view! {
            <div class="staff-narrow">
                <h1>{tr.text(msg::STAFF_SETUP_GONE_TITLE)}</h1>
                <p>{tr.text(msg::STAFF_SETUP_GONE_TEXT)}</p>
                <p><a href=reader.to(&Address::StaffLogin)>{tr.text(msg::STAFF_LOGIN_TITLE)}</a></p>
            </div>
        }
        .into_any()
    })
}
