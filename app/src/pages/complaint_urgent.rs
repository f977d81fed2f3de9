//! The short form of an urgent complaint: the same questions as the long one, at most six of them, on one page that sends.

use huquq_domain::answers::Answers;
use huquq_domain::language::Language;
use huquq_domain::questions::{self, ErrorCode, Field, FieldError, STEPS, urgent};
use huquq_domain::taxonomy::Taxonomy;
use huquq_locales::{Msg, Tr, msg};
use leptos::prelude::*;

use super::complaint_samples as invented;
use super::complaint_start::urgent as call_first;
use super::complaint_step::{StepNotice, notice};
use crate::components::button::{Button, Weight};
use crate::components::choice::{Choice, OptionView};
use crate::components::draft_state::{self, Words};
use crate::components::error_summary::{Wrong, error_summary};
use crate::components::field::{Asked, Block, FieldsView, Screen, Show, Typed, fields, first_control};
use crate::components::icon::Icon;
use crate::components::notice::{Notice, Tone};
use crate::components::why::why;
use crate::paths::{Address, NavItem};
use crate::render::{Head, Html, Reader, Scripts, render};
use crate::styles::{Styles, css};

static STYLES: Styles =
    Styles::public(&[css::FIELD, css::CHOICE, css::DRAFT_STATE, css::ERROR_SUMMARY, css::WHY, css::CHECK]);

/// The words of the ticks, in the order of [`urgent::TICKS`].
const TICK_WORDS: &[Msg] = &[
    msg::URGENT_FORM_DANGER,
    msg::URGENT_FORM_CHILD_ALONE,
    msg::URGENT_FORM_DETAINED_SELF,
    msg::URGENT_FORM_DETAINED_OTHER,
    msg::URGENT_FORM_REMOVAL_DECISION,
];

/// What the form shows.
pub struct ComplaintUrgentView<'a> {
    /// What is typed so far, in the whole draft.
    pub answers: Answers,
    /// What is wrong with it, in the whole draft.
    pub errors: Vec<FieldError>,
    /// Whether nothing in it is urgent, which is wrong here.
    pub not_urgent: bool,
    /// The institution's lists.
    pub taxonomy: &'a Taxonomy,
    /// The last day the draft is kept, in the reader's language; none if nothing is saved yet.
    pub saved_until: Option<String>,
    /// What else must be said.
    pub notices: Vec<StepNotice>,
    /// What the server wants to see again when the form is sent (input `seen`): it tells that another tab changed the draft.
    pub seen: Option<String>,
    /// The key under which the browser keeps what is typed; none if there is no draft.
    pub browser_key: Option<String>,
}

impl ComplaintUrgentView<'static> {
    /// Blank, filled in, wrong, hostile.
    #[must_use]
    pub fn samples(_: Reader) -> Vec<(&'static str, Self)> {
        let form = |mut answers: Answers| {
            urgent::preset(&mut answers);
            Self {
                answers,
                errors: Vec::new(),
                not_urgent: false,
                taxonomy: invented::taxonomy(),
                saved_until: Some("22.12.2026".to_owned()),
                notices: Vec::new(),
                seen: Some("7f3a".to_owned()),
                browser_key: Some("A".repeat(43)),
            }
        };
        let errors = invented::all_errors(&Answers::from_iter([("filing_for", "self")]));
        let notices = vec![StepNotice::Conflict, StepNotice::CookiesNeeded];
        vec![
            ("blank", Self { saved_until: None, ..form(Answers::default()) }),
            ("usual", form(invented::usual())),
            ("wrong", Self { errors, not_urgent: true, ..form(Answers::default()) }),
            ("hostile", Self { notices, ..form(invented::hostile()) }),
        ]
    }
}

/// The form; it posts to its own address.
#[must_use]
pub fn complaint_urgent(reader: Reader, view: &ComplaintUrgentView<'_>) -> Html {
    let tr = reader.tr();
    let head = Head {
        title: tr.text(msg::URGENT_FORM_TITLE),
        error: view.not_urgent || !view.errors.is_empty(),
        path: Address::Urgent,
        styles: &STYLES,
        scripts: Scripts::Draft,
        current: Some(NavItem::Complaint),
        robots_noindex: true,
        languages: Language::all().collect(),
    };
    render(reader, head, || {
        let notices: Vec<_> = view.notices.iter().map(|one| notice(tr, *one)).collect();
        view! {
            <div class="w">
                <div class="sheet">
                    {error_summary(tr, wrong(reader, view), true)}
                    {notices}
                    <div>
                        <h1>{tr.text(msg::URGENT_FORM_TITLE)}</h1>
                        <p class="lead">{tr.text(msg::URGENT_FORM_LEAD)}</p>
                    </div>
                    {call_first(reader, msg::URGENT_TITLE, None)}
                    {form(reader, view)}
                    <p><a href=reader.to(&Address::Complaint)>{tr.text(msg::URGENT_FORM_ORDINARY)}</a></p>
                </div>
            </div>
        }
        .into_any()
    })
}

fn form(reader: Reader, view: &ComplaintUrgentView<'_>) -> AnyView {
    let tr = reader.tr();
    let before = |name: &&str| *name != urgent::THREAT[0];
    let first = urgent::fields().take_while(|field| before(&field.name));
    let rest = urgent::fields().skip_while(|field| before(&field.name));
    let rest = rest.filter(|field| !urgent::THREAT.contains(&field.name));
    let is_agreement = |field: &&'static Field| urgent::AGREEMENTS.contains(&field.name);
    let (agreements, rest): (Vec<_>, Vec<_>) = rest.partition(is_agreement);
    let seen = view.seen.clone().map(|seen| view! { <input type="hidden" name="seen" value=seen /> });
    let saved = view.saved_until.as_ref().map(|date| {
        let text = tr.with(msg::DRAFT_SAVED, &[("date", date.into())]);
        view! { <p class="saved-state">{Icon::Tick.view()}<span>{text}</span></p> }
    });
    let words = Words::of(view.not_urgent || !view.errors.is_empty(), !view.notices.is_empty());
    let words = draft_state::of_form(reader, view.browser_key.clone(), words, urgent::fields());
    view! {
        <form class="sheet short-form" method="post" action=reader.to(&Address::Urgent) accept-charset="utf-8" novalidate=true>
            {seen}
            {asked(reader, view, first)}
            {threat(tr, view)}
            {asked(reader, view, rest.into_iter())}
            <Notice tone=Tone::Info title=tr.text(msg::REVIEW_WHERE_TITLE)><p>{tr.text(msg::REVIEW_WHERE_TEXT)}</p></Notice>
            {asked(reader, view, agreements.into_iter())}
            <div class="form-end"><Button weight=Weight::Filled>{tr.text(msg::BUTTON_SEND)}</Button></div>
            {words}
            {saved}
        </form>
    }
    .into_any()
}

fn asked(reader: Reader, view: &ComplaintUrgentView<'_>, questions: impl Iterator<Item = &'static Field>) -> AnyView {
    let asked = Asked { answers: &view.answers, errors: &view.errors, taxonomy: view.taxonomy };
    let mut laid_out = FieldsView::new(questions, asked);
    for block in &mut laid_out.blocks {
        if let Block::One(one) = block {
            // A group has more to be told than fits here; who began with one in the long form keeps it.
            let for_group = matches!(&one.typed, Typed::Text(typed) if typed == "group");
            if one.field.name == "filing_for" && !for_group {
                one.options.retain(|code| code != "group");
            }
        }
    }
    fields(laid_out, &Show { reader, screen: Screen::Form, heading: None })
}

/// What threatens somebody: several fields, asked as one question of ticks.
fn threat(tr: Tr, view: &ComplaintUrgentView<'_>) -> AnyView {
    let text = error_of_threat(tr, view);
    let described = if text.is_some() { "why-danger threat-hint threat-error" } else { "why-danger threat-hint" };
    let ticks: Vec<_> = urgent::TICKS
        .iter()
        .zip(TICK_WORDS)
        .map(|((name, value), words)| {
            let option = OptionView {
                id: format!("{name}-{value}"),
                name: (*name).to_owned(),
                value: (*value).to_owned(),
                label: tr.text(words),
                chosen: view.answers.get(name) == *value,
                tick: true,
                wrong: text.is_some(),
                ..OptionView::default()
            };
            view! { <Choice option/> }
        })
        .collect();
    let class = if text.is_some() { "field wrong" } else { "field" };
    let error = text.map(|text| {
        view! { <p class="wrong-text" id="threat-error">{Icon::Warning.view()}<span>{text}</span></p> }
    });
    view! {
        <fieldset class=class id="threat" role="group" aria-describedby=described>
            <legend><span class="question">{tr.text(msg::URGENT_FORM_THREAT)}</span></legend>
            {why(tr, "danger", true)}
            <p class="hint" id="threat-hint">{tr.text(msg::URGENT_FORM_THREAT_HINT)}</p>
            {error}
            <div class="options">{ticks}</div>
        </fieldset>
    }
    .into_any()
}

fn error_of_threat(tr: Tr, view: &ComplaintUrgentView<'_>) -> Option<String> {
    let own = view.errors.iter().find(|error| urgent::THREAT.contains(&error.field));
    let own = own.map(|error| tr.error(error.field, error.code));
    own.or_else(|| view.not_urgent.then(|| tr.text(msg::URGENT_FORM_NONE)))
}

/// Everything that keeps the complaint from being sent; what this form does not ask leads to its step of the long one.
fn wrong(reader: Reader, view: &ComplaintUrgentView<'_>) -> Vec<Wrong> {
    let tr = reader.tr();
    let threat = error_of_threat(tr, view).map(|text| Wrong { href: "#danger-yes".to_owned(), text });
    // Of the two ways to answer for another person the form asks for one: its own error says both.
    let is_twin = |error: &FieldError| error.code == ErrorCode::ConsentOrReason && !urgent::asks(error.field);
    let others = view.errors.iter().filter(|error| !urgent::THREAT.contains(&error.field) && !is_twin(error));
    let others = others.filter_map(|error| {
        let id = first_control(questions::field(error.field)?, view.taxonomy);
        let text = tr.error(error.field, error.code);
        if urgent::asks(error.field) {
            return Some(Wrong { href: format!("#{id}"), text });
        }
        let step = STEPS.iter().find(|step| step.fields().any(|field| field.name == error.field))?;
        Some(Wrong { href: format!("{}?then=review#{id}", reader.to(&Address::Step(step.id))), text })
    });
    threat.into_iter().chain(others).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_tick_has_its_words() {
        assert_eq!(urgent::TICKS.len(), TICK_WORDS.len());
    }

    #[test]
    fn what_is_wrong_elsewhere_leads_to_its_step() -> Result<(), Box<dyn std::error::Error>> {
        let reader = Reader::new(crate::sample::site()?, Language::OFFICE);
        let answers = invented::wrong();
        let errors = invented::all_errors(&answers);
        let (_, blank) = ComplaintUrgentView::samples(reader).swap_remove(0);
        let html = complaint_urgent(reader, &ComplaintUrgentView { answers, errors, ..blank }).html;
        assert!(html.contains("href=\"/az/complaint/contact?then=review#email\""));
        assert!(html.contains("href=\"#what_happened\"") && !html.contains("#consent_evidence"));
        Ok(())
    }
}
