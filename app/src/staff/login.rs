//! Signing in: user name, password and one-time code at once, so that a wrong one does not tell which.

use huquq_locales::msg;
use leptos::prelude::*;

use super::{Frame, page};
use crate::components::button::{Button, Weight};
use crate::components::notice::{Notice, Tone};
use crate::paths::Address;
use crate::render::{Html, Reader, Scripts};
use crate::styles::{Styles, css};

static STYLES: Styles = Styles::bare(&[css::NOTICE, css::FIELD, css::STAFF_BAR]);

/// What the page shows.
#[derive(Default)]
pub struct LoginView {
    /// What must be said first.
    pub notice: Option<LoginNotice>,
    /// The user name as typed.
    pub login: String,
}

/// Why the page shows again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LoginNotice {
    /// Something typed is not right; which, is not said.
    Wrong,
    /// Too many attempts.
    TooMany,
    /// The time of the last sign-in is over, or the person signed out.
    Ended,
}

impl LoginView {
    /// Plain, wrong, too many, ended, hostile.
    #[must_use]
    pub fn samples() -> Vec<(&'static str, Self)> {
        let login = |notice, login: &str| Self { notice, login: login.to_owned() };
        vec![
            ("plain", login(None, "")),
            ("wrong", login(Some(LoginNotice::Wrong), "aysel")),
            ("slow", login(Some(LoginNotice::TooMany), crate::sample::HOSTILE)),
            ("ended", login(Some(LoginNotice::Ended), "")),
        ]
    }
}

/// The page. Its form posts `login`, `password`, `code`.
#[must_use]
pub fn login(reader: Reader, view: &LoginView) -> Html {
    let tr = reader.tr();
    let frame = Frame {
        title: tr.text(msg::STAFF_LOGIN_TITLE),
        error: matches!(view.notice, Some(LoginNotice::Wrong | LoginNotice::TooMany)),
        path: Address::StaffLogin,
        styles: &STYLES,
        scripts: Scripts::None,
        me: None,
        current: None,
    };
    page(reader, &frame, || {
        view! {
            <div class="staff-narrow">
                <h1>{tr.text(msg::STAFF_LOGIN_TITLE)}</h1>
                {view.notice.map(|one| notice(reader, one))}
                <p class="staff-lead">
                    {tr.text(msg::STAFF_LOGIN_LEAD)}" "<a href=reader.to(&Address::Home)>{tr.text(msg::STAFF_LOGIN_PUBLIC)}</a>
                </p>
                {form(reader, view)}
            </div>
        }
        .into_any()
    })
}

fn notice(reader: Reader, notice: LoginNotice) -> AnyView {
    let tr = reader.tr();
    let (tone, title, text) = match notice {
        LoginNotice::Wrong => (Tone::Urgent, msg::STAFF_LOGIN_WRONG_TITLE, msg::STAFF_LOGIN_WRONG_TEXT),
        LoginNotice::TooMany => (Tone::Urgent, msg::STAFF_LOGIN_SLOW_TITLE, msg::STAFF_LOGIN_SLOW_TEXT),
        LoginNotice::Ended => (Tone::Info, msg::STAFF_LOGIN_ENDED_TITLE, msg::STAFF_LOGIN_ENDED_TEXT),
    };
    view! {
        <div tabindex="-1" autofocus=true role="group">
            <Notice tone=tone title=tr.text(title)><p>{tr.text(text)}</p></Notice>
        </div>
    }
    .into_any()
}

fn form(reader: Reader, view: &LoginView) -> AnyView {
    let tr = reader.tr();
    let invalid = matches!(view.notice, Some(LoginNotice::Wrong)).then_some("true");
    view! {
        <form class="sheet card" method="post" action=reader.to(&Address::StaffLogin) accept-charset="utf-8" novalidate=true>
            <div class="field">
                <label class="question" for="login">{tr.text(msg::STAFF_LOGIN_NAME)}</label>
                <input class="input" id="login" name="login" value=view.login.clone() autocomplete="username" autocapitalize="none"
                    spellcheck="false" aria-invalid=invalid />
            </div>
            <div class="field">
                <label class="question" for="password">{tr.text(msg::STAFF_LOGIN_PASSWORD)}</label>
                <input class="input" id="password" name="password" type="password" autocomplete="current-password" aria-invalid=invalid />
            </div>
            <div class="field">
                <label class="question" for="code">{tr.text(msg::STAFF_LOGIN_CODE)}</label>
                <p class="hint" id="code-hint">{tr.text(msg::STAFF_LOGIN_CODE_HINT)}</p>
                <input class="input input-few" id="code" name="code" dir="ltr" autocomplete="one-time-code" autocapitalize="none"
                    spellcheck="false" aria-describedby="code-hint" aria-invalid=invalid />
            </div>
            <div class="form-end"><Button weight=Weight::Filled>{tr.text(msg::STAFF_LOGIN_BUTTON)}</Button></div>
        </form>
    }
    .into_any()
}
