//! The pages of the staff: their frame, and which of them each role may open. Texts: `staff.ftl` and `phone.ftl`.
//!
//! In words: dense but readable (14 px, targets of 24 px or more), everything by keyboard, one `<h1>`, a link past the bar.

pub mod case;
mod case_notices;
mod case_samples;
pub mod content;
pub mod labels;
pub mod login;
pub mod lost_code;
pub mod outbox;
pub mod phone;
pub mod phone_filed;
pub mod queue;
pub mod roles;
pub mod setup;
pub mod writing;

use huquq_domain::language::Language;
use huquq_domain::role::Role;
use huquq_locales::{Msg, msg};
use leptos::prelude::*;

use crate::components::icon::{Icon, mark};
use crate::components::notice::{Notice, Tone};
use crate::paths::Address;
use crate::render::{Head, Html, Reader, Scripts, render_bare};
use crate::sample::Samples;
use crate::styles::Styles;

/// Who is signed in.
#[derive(Debug, Clone)]
pub struct Me {
    /// The name.
    pub name: String,
    /// What the person may do.
    pub role: Role,
}

/// A page of the staff's navigation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StaffNav {
    /// The screen of the call centre.
    Phone,
    /// The complaints.
    Queue,
    /// Mail on its way.
    Outbox,
    /// Every text in every language.
    Content,
}

impl StaffNav {
    /// Every one, in order.
    pub const ALL: &'static [Self] = &[Self::Phone, Self::Queue, Self::Outbox, Self::Content];

    /// Where it leads.
    #[must_use]
    pub const fn address(self) -> Address {
        match self {
            Self::Phone => Address::StaffPhone,
            Self::Queue => Address::StaffQueue,
            Self::Outbox => Address::StaffOutbox,
            Self::Content => Address::StaffContent,
        }
    }

    /// Whether a role may open it. The server asks the same question before it answers.
    #[must_use]
    pub const fn open_to(self, role: Role) -> bool {
        match self {
            Self::Phone => matches!(role, Role::Operator | Role::Officer | Role::Supervisor),
            Self::Queue => matches!(role, Role::Officer | Role::Supervisor | Role::Auditor),
            Self::Outbox => matches!(role, Role::Officer | Role::Supervisor | Role::Admin | Role::Auditor),
            Self::Content => matches!(role, Role::Editor | Role::Supervisor | Role::Admin | Role::Auditor),
        }
    }

    const fn label(self) -> Msg {
        match self {
            Self::Phone => msg::STAFF_NAV_PHONE,
            Self::Queue => msg::STAFF_NAV_QUEUE,
            Self::Outbox => msg::STAFF_NAV_OUTBOX,
            Self::Content => msg::STAFF_NAV_CONTENT,
        }
    }
}

/// What the frame of a staff page needs to know.
pub(crate) struct Frame<'a> {
    /// The title: a text of ours.
    pub(crate) title: String,
    /// Whether the page tells of an error.
    pub(crate) error: bool,
    /// Where it stands.
    pub(crate) path: Address,
    /// Its styles.
    pub(crate) styles: &'static Styles,
    /// Its script.
    pub(crate) scripts: Scripts,
    /// Who is signed in.
    pub(crate) me: Option<&'a Me>,
    /// Its entry of the navigation.
    pub(crate) current: Option<StaffNav>,
}

/// A staff page: bar, notice while the program is not in service, the body in `<main>`.
pub(crate) fn page(reader: Reader, frame: &Frame<'_>, body: impl FnOnce() -> AnyView) -> Html {
    let head = Head {
        title: frame.title.clone(),
        error: frame.error,
        path: frame.path.clone(),
        styles: frame.styles,
        scripts: frame.scripts,
        current: None,
        robots_noindex: true,
        languages: Language::complete().collect(),
    };
    render_bare(reader, head, || {
        let tr = reader.tr();
        let body = body();
        view! {
            <div class="staff">
                <a class="skip" href="#content">{tr.text(msg::SKIP_TO_CONTENT)}</a>
                {bar(reader, frame)}
                <main id="content" tabindex="-1" class="staff-main">{test_notice(reader)}{body}</main>
            </div>
        }
        .into_any()
    })
}

fn bar(reader: Reader, frame: &Frame<'_>) -> AnyView {
    let tr = reader.tr();
    let nav = frame.me.map(|me| {
        let items: Vec<_> = StaffNav::ALL
            .iter()
            .filter(|item| item.open_to(me.role))
            .map(|item| {
                let current = (frame.current == Some(*item)).then_some("page");
                view! { <li><a href=reader.to(&item.address()) aria-current=current>{tr.text(item.label())}</a></li> }
            })
            .collect();
        view! { <nav aria-label=tr.text(msg::STAFF_NAV_LABEL)><ul>{items}</ul></nav> }
    });
    let me = frame.me.map(|me| {
        let role = tr.text(labels::role(me.role));
        view! {
            <span><bdi>{me.name.clone()}</bdi>" · "{role}</span>
            <form method="post" action=reader.to(&Address::StaffLogout)>
                <button type="submit">{tr.text(msg::STAFF_SIGN_OUT)}</button>
            </form>
        }
    });
    view! {
        <header class="staff-bar">
            <span class="staff-mark">{mark()}<b>{tr.text(msg::SITE_NAME)}</b></span>
            {nav}
            <div class="staff-me">{language_form(reader)}{me}</div>
        </header>
    }
    .into_any()
}

/// The language is a setting of the person, so choosing it is a post (input `language`).
fn language_form(reader: Reader) -> AnyView {
    let tr = reader.tr();
    let options: Vec<_> = Language::complete()
        .map(|language| {
            let chosen = language == reader.language;
            view! { <option value=language.tag() lang=language.tag() selected=chosen>{language.endonym()}</option> }
        })
        .collect();
    view! {
        <form method="post" action=reader.to(&Address::StaffLanguage)>
            <label class="hid" for="staff-language">{tr.text(msg::LANGUAGE_LABEL)}</label>
            <select id="staff-language" name="language">{options}</select>
            <button type="submit">{tr.text(msg::STAFF_LANGUAGE_SAVE)}</button>
        </form>
    }
    .into_any()
}

fn test_notice(reader: Reader) -> Option<AnyView> {
    let tr = reader.tr();
    (!reader.site.in_service).then(|| {
        view! {
            <Notice tone=Tone::Warn title=tr.text(msg::TEST_NOTICE_TITLE)><p>{tr.text(msg::TEST_NOTICE_TEXT)}</p></Notice>
        }
        .into_any()
    })
}

/// "Urgent" as icon and word.
pub(crate) fn urgent_badge(reader: Reader) -> AnyView {
    let word = reader.tr().text(msg::STAFF_URGENT);
    view! { <span class="badge-urgent">{Icon::Warning.view()}<span>{word}</span></span> }.into_any()
}

/// That more than a year had passed, as words: a mark, not a state.
pub(crate) fn year_badge(reader: Reader) -> AnyView {
    view! { <span class="badge badge-warn">{reader.tr().text(msg::STAFF_OVER_A_YEAR)}</span> }.into_any()
}

/// Every staff page's samples.
pub(crate) fn samples(samples: &mut Samples) {
    samples.page("staff-login", Language::complete(), |_| login::LoginView::samples(), login::login);
    samples.page("staff-setup", Language::complete(), |_| setup::SetupView::samples(), setup::setup);
    samples.page(
        "staff-setup-gone",
        Language::complete(),
        |_| vec![("gone", ())],
        |reader, ()| setup::setup_gone(reader),
    );
    samples.page("staff-queue", Language::complete(), |_| queue::QueueView::samples(), queue::queue);
    samples.page("staff-case", Language::complete(), |_| case::CaseView::samples(), case::case);
    samples.page("staff-outbox", Language::complete(), |_| outbox::OutboxView::samples(), outbox::outbox);
    samples.page("staff-content", Language::complete(), |_| content::ContentView::samples(), content::content);
    samples.page("staff-phone", Language::complete(), |_| phone::PhoneView::samples(), phone::phone);
    samples.page("staff-lost-code", Language::complete(), |_| lost_code::LostCodeView::samples(), lost_code::lost_code);
    samples.page(
        "staff-phone-filed",
        Language::complete(),
        |_| phone_filed::PhoneFiledView::samples(),
        phone_filed::phone_filed,
    );
}

/// An invented member of the staff.
pub(crate) fn invented(role: Role) -> Me {
    Me { name: "R. Məmmədova".to_owned(), role }
}
