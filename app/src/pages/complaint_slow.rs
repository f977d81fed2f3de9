//! Between pressing "send" and sending, when a press looks like a program's or too many come at once: press once more, wait a
//! minute, or call. Nothing typed is lost, and 916 is always there.

use huquq_domain::language::Language;
use huquq_domain::questions::{Kind, StepId, step};
use huquq_locales::{Arg, Tr, msg};
use leptos::prelude::*;

use crate::components::button::{Button, ButtonLink, Weight};
use crate::components::icon::Icon;
use crate::components::links::number;
use crate::paths::{Address, NavItem};
use crate::render::{Head, Html, Reader, Scripts, render};
use crate::styles::{Styles, css};

static STYLES: Styles = Styles::public(&[css::FIELD]);

/// The inputs of the review page and of this one that no person fills in.
pub mod input {
    /// Nobody sees it; what fills every input fills it too.
    pub const TRAP: &str = "homepage";
    /// When the review page was shown.
    pub const SHOWN: &str = "shown";
    /// That the page "press once more" was shown.
    pub const PRESSED: &str = "pressed";
    /// Since when the person waits.
    pub const WAITED: &str = "waited";
    /// The work that was asked for.
    pub const WORK: &str = "work";
    /// Its solution.
    pub const SOLVED: &str = "solved";
}

/// What stands between the person and the filing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slow {
    /// One more press.
    Again,
    /// So many seconds.
    Wait(u64),
    /// This connection has filed too many within the hour.
    Full,
}

/// What the page shows.
pub struct ComplaintSlowView {
    /// Why it is shown.
    pub slow: Slow,
    /// Inputs that go back with the next press, by name.
    pub carried: Vec<(&'static str, String)>,
    /// The last day the draft is kept, in the reader's language.
    pub saved_until: String,
}

impl ComplaintSlowView {
    /// Each kind.
    #[must_use]
    pub fn samples(_: Reader) -> Vec<(&'static str, Self)> {
        let view = |slow, carried| Self { slow, carried, saved_until: "22.12.2026".to_owned() };
        let mark = |name| vec![(name, "1795341600.mark".to_owned())];
        vec![
            ("again", view(Slow::Again, mark(input::PRESSED))),
            ("wait", view(Slow::Wait(60), mark(input::WAITED))),
            ("full", view(Slow::Full, Vec::new())),
        ]
    }
}

/// The page. Its form posts to the review: the next press goes the same way.
#[must_use]
pub fn complaint_slow(reader: Reader, view: &ComplaintSlowView) -> Html {
    let tr = reader.tr();
    let (title, text) = words(tr, view.slow);
    let head = Head {
        title: title.clone(),
        error: false,
        path: Address::Step(StepId::Review),
        styles: &STYLES,
        scripts: Scripts::Leave,
        current: Some(NavItem::Complaint),
        robots_noindex: true,
        languages: Language::all().collect(),
    };
    render(reader, head, || {
        let saved = tr.with(msg::DRAFT_SAVED, &[("date", Arg::from(&view.saved_until))]);
        let call =
            reader.site.institution.main().map(|main| view! { <p class="num">{Icon::Phone.view()} {number(main)}</p> });
        view! {
            <div class="w narrow">
                <h1>{title}</h1>
                <p class="lead">{text}</p>
                {press(reader, view)}
                <p class="saved-state">{Icon::Tick.view()}<span>{saved}</span></p>
                <p>{tr.text(msg::SLOW_CALL)}</p>
                {call}
            </div>
        }
        .into_any()
    })
}

fn words(tr: Tr, slow: Slow) -> (String, String) {
    match slow {
        Slow::Again => (tr.plain(msg::SLOW_AGAIN_TITLE), tr.text(msg::SLOW_AGAIN_TEXT)),
        Slow::Wait(seconds) => {
            (tr.plain(msg::SLOW_WAIT_TITLE), tr.with(msg::SLOW_WAIT_TEXT, &[("seconds", Arg::from(seconds))]))
        }
        Slow::Full => (tr.plain(msg::SLOW_FULL_TITLE), tr.text(msg::SLOW_FULL_TEXT)),
    }
}

/// The button once more, or the way back to the complaint.
fn press(reader: Reader, view: &ComplaintSlowView) -> AnyView {
    let tr = reader.tr();
    let review = reader.to(&Address::Step(StepId::Review));
    if view.slow == Slow::Full {
        return view! {
            <p><ButtonLink weight=Weight::Outlined href=review>{tr.text(msg::ERROR_BACK)}</ButtonLink></p>
        }
        .into_any();
    }
    // The boxes were ticked on the page before; a form that does not send them would take the ticks back.
    let ticked = step(StepId::Review).fields().filter(|field| field.kind == Kind::Tick);
    let ticked: Vec<_> = ticked.map(|field| view! { <input type="hidden" name=field.name value="yes" /> }).collect();
    let carried: Vec<_> = view
        .carried
        .iter()
        .map(|(name, value)| view! { <input type="hidden" name={*name} value=value.clone() /> })
        .collect();
    let action = review.clone();
    view! {
        <form method="post" action=action accept-charset="utf-8">
            {ticked}
            {carried}
            <div class="form-end">
                <Button weight=Weight::Filled>{tr.text(msg::BUTTON_SEND)}</Button>
                <a class="back" href=review>{Icon::Back.view()}<span>{tr.text(msg::BUTTON_BACK)}</span></a>
            </div>
        </form>
    }
    .into_any()
}
