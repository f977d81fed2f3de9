//! Everything once more, the two agreements, and the one button that sends.

use huquq_domain::answers::Answers;
use huquq_domain::language::Language;
use huquq_domain::questions::{self, Field, FieldError, Kind, STEPS, Shown as Where, Step, StepId};
use huquq_domain::taxonomy::Taxonomy;
use huquq_locales::{Msg, Tr, msg};
use leptos::prelude::*;

use super::complaint_samples as invented;
use super::complaint_slow::input;
use crate::components::button::{Button, Weight};
use crate::components::draft_state;
use crate::components::error_summary::{Wrong, error_summary};
use crate::components::field::{Asked, FieldsView, Screen, Show, fields, first_control};
use crate::components::file_list::name_or;
use crate::components::icon::Icon;
use crate::components::notice::{Notice, Tone};
use crate::components::progress::Progress;
use crate::components::summary_list::{Row, Shown, summary_list, typed};
use crate::paths::{Address, NavItem};
use crate::render::{Head, Html, Reader, Scripts, render};
use crate::sample::HOSTILE;
use crate::styles::{Styles, css};

static STYLES: Styles =
    Styles::public(&[css::FIELD, css::CHOICE, css::DRAFT_STATE, css::ERROR_SUMMARY, css::PROGRESS, css::SUMMARY_LIST]);

/// What the review page shows.
pub struct ComplaintReviewView<'a> {
    /// What is typed so far, all steps.
    pub answers: Answers,
    /// What is wrong with it, all steps.
    pub errors: Vec<FieldError>,
    /// The institution's lists.
    pub taxonomy: &'a Taxonomy,
    /// Whether the answers so far make the complaint urgent.
    pub urgent: bool,
    /// The last day the draft is kept, in the reader's language.
    pub saved_until: Option<String>,
    /// The names of the added files.
    pub files: Vec<String>,
    /// What the server wants to see again (input `seen`): it tells that another tab changed the draft after this page was shown.
    pub seen: Option<String>,
    /// When the page was first shown, as the server wants to see it again.
    pub shown: Option<String>,
    /// Work that the browser does before it sends; none while nobody floods the form.
    pub work: Option<Work>,
}

/// A little work for the browser: see `public/scripts/work.js`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Work {
    /// The text to which a number is sought.
    pub challenge: String,
    /// With how many zero bits the hash of both must begin.
    pub bits: u32,
}

impl ComplaintReviewView<'static> {
    /// Usual, nearly empty with errors, hostile, while the form is flooded.
    #[must_use]
    pub fn samples(_: Reader) -> Vec<(&'static str, Self)> {
        let review = |answers| Self {
            answers,
            errors: Vec::new(),
            taxonomy: invented::taxonomy(),
            urgent: false,
            saved_until: Some("22.12.2026".to_owned()),
            files: Vec::new(),
            seen: Some("7f3a".to_owned()),
            shown: Some("1795341600.mark".to_owned()),
            work: None,
        };
        let work = || Some(Work { challenge: "1795341600.mark".to_owned(), bits: 16 });
        let wrong = invented::wrong();
        vec![
            ("usual", Self { urgent: true, ..review(invented::usual()) }),
            ("errors", Self { errors: invented::all_errors(&wrong), ..review(wrong) }),
            ("flooded", Self { work: work(), ..review(invented::usual()) }),
            ("hostile", Self { files: vec![HOSTILE.trim().to_owned(), String::new()], ..review(invented::hostile()) }),
        ]
    }
}

/// The review as a form that posts to its own address.
#[must_use]
pub fn complaint_review(reader: Reader, view: &ComplaintReviewView<'_>) -> Html {
    let tr = reader.tr();
    let head = Head {
        title: tr.text(Msg::step(StepId::Review, "title")),
        error: !view.errors.is_empty(),
        path: Address::Step(StepId::Review),
        styles: &STYLES,
        scripts: if view.work.is_some() { Scripts::Work } else { Scripts::Draft },
        current: Some(NavItem::Complaint),
        robots_noindex: true,
        languages: Language::all().collect(),
    };
    render(reader, head, || {
        let lead = tr.optional(&Msg::step(StepId::Review, "lead"));
        let steps: Vec<_> = STEPS.iter().filter_map(|step| group(reader, view, step)).collect();
        view! {
            <div class="w">
                <div class="sheet">
                    <Progress tr step=StepId::Review />
                    {error_summary(tr, wrong(reader, view), true)}
                    <div>
                        <h1>{tr.text(Msg::step(StepId::Review, "title"))}</h1>
                        <p class="lead">{lead}</p>
                    </div>
                    <div>{steps}</div>
                    {notes(reader, view)}
                    {form(reader, view)}
                </div>
            </div>
        }
        .into_any()
    })
}

/// The answers of one step. Questions that are not asked are not filed and not shown.
fn group(reader: Reader, view: &ComplaintReviewView<'_>, step: &'static Step) -> Option<AnyView> {
    let tr = reader.tr();
    let rows: Vec<Row> = step
        .fields()
        .filter(|field| field.shown == Where::Everywhere && field.asked.holds(&view.answers))
        .map(|field| Row {
            term: tr.text(Msg::field_short(field.name)),
            answer: if matches!(field.kind, Kind::Files) { files(tr, view) } else { typed(tr, field, &view.answers) },
            change: Some(place(reader, view, step.id, field)),
            wrong: error_of(view, field).map(|error| tr.error(field.name, error.code)),
        })
        .collect();
    (!rows.is_empty()).then(|| {
        let name = tr.text(Msg::step(step.id, "name"));
        view! { <h2 class="answers-title">{name}</h2>{summary_list(tr, rows)} }.into_any()
    })
}

/// The names of the files, a line each.
fn files(tr: Tr, view: &ComplaintReviewView<'_>) -> Shown {
    let names: Vec<String> = view.files.iter().map(|name| name_or(tr, name)).collect();
    if names.is_empty() { Shown::Blank } else { Shown::Account(names.join("\n")) }
}

fn error_of(view: &ComplaintReviewView<'_>, field: &Field) -> Option<FieldError> {
    view.errors.iter().find(|error| error.field == field.name).copied()
}

/// Where a question stands: on this page or on its step.
fn place(reader: Reader, view: &ComplaintReviewView<'_>, step: StepId, field: &Field) -> String {
    if matches!(field.kind, Kind::Files) {
        return reader.to(&Address::Files);
    }
    let id = first_control(field, view.taxonomy);
    if step == StepId::Review {
        format!("#{id}")
    } else {
        format!("{}?then=review#{id}", reader.to(&Address::Step(step)))
    }
}

fn wrong(reader: Reader, view: &ComplaintReviewView<'_>) -> Vec<Wrong> {
    let tr = reader.tr();
    let step_of = |name| STEPS.iter().find(|step| step.fields().any(|field| field.name == name));
    view.errors
        .iter()
        .filter_map(|error| {
            let href = place(reader, view, step_of(error.field)?.id, questions::field(error.field)?);
            Some(Wrong { href, text: tr.error(error.field, error.code) })
        })
        .collect()
}

/// What the person should know before sending.
fn notes(reader: Reader, view: &ComplaintReviewView<'_>) -> AnyView {
    let tr = reader.tr();
    let urgent = view.urgent_danger().then(|| {
        view! { <Notice tone=Tone::Urgent><p>{tr.text(msg::REVIEW_URGENT_NOTE)}</p></Notice> }
    });
    let anonymous = view.answers.is_yes("anonymous").then(|| {
        view! { <Notice tone=Tone::Warn><p>{tr.text(msg::REVIEW_ANONYMOUS_NOTE)}</p></Notice> }
    });
    let acknowledged = view.answers.is_yes("ack_by_email") && !view.answers.get("email").trim().is_empty();
    let lost = view.answers.get("recovery_question").trim().is_empty().then(|| {
        view! { <Notice tone=Tone::Warn><p>{tr.text(msg::REVIEW_RECOVERY_NONE)}</p></Notice> }
    });
    let unacknowledged = (!acknowledged).then(|| view! { <p>{tr.text(msg::REVIEW_ACK_NONE)}</p> });
    view! {
        {urgent}
        {anonymous}
        {lost}
        <Notice tone=Tone::Info title=tr.text(msg::REVIEW_WHERE_TITLE)>
            <p>{tr.text(msg::REVIEW_WHERE_TEXT)}</p>
            {unacknowledged}
        </Notice>
    }
    .into_any()
}

impl ComplaintReviewView<'_> {
    /// The note speaks of danger: a removal decision alone is urgent for the office, but 112 cannot help with it.
    fn urgent_danger(&self) -> bool {
        self.urgent && (self.answers.is_yes("danger") || self.answers.is_yes("child_alone"))
    }
}

fn form(reader: Reader, view: &ComplaintReviewView<'_>) -> AnyView {
    let tr = reader.tr();
    let asked = Asked { answers: &view.answers, errors: &view.errors, taxonomy: view.taxonomy };
    let agreements = fields(
        FieldsView::new(questions::step(StepId::Review).fields(), asked),
        &Show { reader, screen: Screen::Form, heading: None },
    );
    let back = reader.to(&StepId::Review.previous().map_or(Address::Complaint, Address::Step));
    let seen = view.seen.clone().map(|seen| view! { <input type="hidden" name="seen" value=seen /> });
    let saved = view.saved_until.as_ref().map(|date| {
        let text = tr.with(msg::DRAFT_SAVED, &[("date", date.into())]);
        view! { <p class="saved-state">{Icon::Tick.view()}<span>{text}</span></p> }
    });
    view! {
        <form class="sheet" method="post" action=reader.to(&Address::Step(StepId::Review)) accept-charset="utf-8" novalidate=true>
            {seen}
            {unseen(tr, view)}
            {agreements}
            <div class="form-end">
                <Button weight=Weight::Filled>{tr.text(msg::BUTTON_SEND)}</Button>
                <a class="back" href=back>{Icon::Back.view()}<span>{tr.text(msg::BUTTON_BACK)}</span></a>
            </div>
            {working(tr, view)}
            {draft_state::of_review(reader)}
            {saved}
        </form>
    }
    .into_any()
}

/// What tells programs from people. The trap is off the screen, out of the way of the keyboard and of those who hear the page.
fn unseen(tr: Tr, view: &ComplaintReviewView<'_>) -> AnyView {
    let shown = view.shown.clone().map(|shown| view! { <input type="hidden" name=input::SHOWN value=shown /> });
    let work = view.work.clone().map(|work| {
        view! {
            <input type="hidden" name=input::WORK value=work.challenge data-bits=work.bits />
            <input type="hidden" name=input::SOLVED />
        }
    });
    view! {
        {shown}
        {work}
        <div class="hid" aria-hidden="true">
            <label for=input::TRAP>{tr.text(msg::SLOW_TRAP)}</label>
            <input type="text" id=input::TRAP name=input::TRAP tabindex="-1" autocomplete="off" />
        </div>
    }
    .into_any()
}

/// What the script shows when the button was pressed before the work was done.
fn working(tr: Tr, view: &ComplaintReviewView<'_>) -> Option<AnyView> {
    let text = tr.text(msg::SLOW_WORKING);
    view.work.is_some().then(|| view! { <p role="status" data-working="" hidden=true>{text}</p> }.into_any())
}
