//! One step of a complaint: its questions, what is wrong with the answers, and what is kept.

use huquq_domain::answers::Answers;
use huquq_domain::language::Language;
use huquq_domain::questions::{self, FieldError, Kind, StepId};
use huquq_domain::taxonomy::Taxonomy;
use huquq_islands::FormComfort;
use huquq_locales::{Arg, Msg, Tr, msg};
use leptos::prelude::*;

use super::complaint_samples as invented;
use crate::components::button::{Button, Weight};
use crate::components::draft_state::{self, Words};
use crate::components::error_summary::{Wrong, error_summary};
use crate::components::field::{Asked, FieldsView, Screen, Show, fields, first_control};
use crate::components::icon::Icon;
use crate::components::notice::{Notice, Tone};
use crate::components::progress::Progress;
use crate::components::why::why;
use crate::paths::{Address, NavItem};
use crate::render::{Head, Html, Reader, Scripts, render};
use crate::styles::{Styles, css};

static STYLES: Styles = Styles::public(&[
    css::FIELD,
    css::CHOICE,
    css::DATE_INPUT,
    css::DRAFT_STATE,
    css::ERROR_SUMMARY,
    css::WHY,
    css::PROGRESS,
]);

/// The steps whose first question is the heading of the page.
const ASKED_BY_HEADING: &[StepId] = &[StepId::Who, StepId::Events, StepId::Wish];

/// What a step shows. `review` has a page of its own.
pub struct ComplaintStepView<'a> {
    /// Which step.
    pub step: StepId,
    /// What is typed so far.
    pub answers: Answers,
    /// What is wrong with it.
    pub errors: Vec<FieldError>,
    /// The institution's lists.
    pub taxonomy: &'a Taxonomy,
    /// The last day the draft is kept, in the reader's language; none if nothing is saved yet.
    pub saved_until: Option<String>,
    /// What else must be said.
    pub notices: Vec<StepNotice>,
    /// What the server wants to see again when the step is sent (input `seen`): it tells that another tab changed the draft.
    pub seen: Option<String>,
    /// The key under which the browser keeps what is typed; none if there is no draft.
    pub browser_key: Option<String>,
    /// How many files are added; only on the step that asks for them.
    pub files: usize,
    /// Whether the person came from the review page to change an answer, and goes back there (input `then`).
    pub then_review: bool,
}

/// What a step may have to say above its questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepNotice {
    /// Another tab saved this step meanwhile.
    Conflict,
    /// The browser keeps no cookies.
    CookiesNeeded,
}

impl ComplaintStepView<'static> {
    /// Every step blank and filled in, one with every kind of error, one with hostile texts.
    #[must_use]
    pub fn samples(_: Reader) -> Vec<(&'static str, Self)> {
        let step = |step, answers| Self {
            step,
            answers,
            errors: Vec::new(),
            taxonomy: invented::taxonomy(),
            saved_until: Some("22.12.2026".to_owned()),
            notices: Vec::new(),
            seen: Some("7f3a".to_owned()),
            browser_key: Some("A".repeat(43)),
            files: 2,
            then_review: false,
        };
        let wrong = |id| {
            let answers = invented::wrong();
            Self { errors: invented::errors(id, &answers), ..step(id, answers) }
        };
        let first = Self { saved_until: None, browser_key: None, ..step(StepId::Who, Answers::default()) };
        let conflict = Self {
            notices: vec![StepNotice::Conflict, StepNotice::CookiesNeeded],
            ..step(StepId::Wish, invented::hostile())
        };
        vec![
            ("who-first", first),
            ("who", step(StepId::Who, invented::usual())),
            ("who-errors", wrong(StepId::Who)),
            ("you", step(StepId::You, invented::usual())),
            ("you-errors", wrong(StepId::You)),
            ("contact", step(StepId::Contact, invented::usual())),
            ("contact-errors", wrong(StepId::Contact)),
            ("situation", step(StepId::Situation, invented::usual())),
            ("situation-blank", step(StepId::Situation, Answers::default())),
            ("decision", step(StepId::Decision, invented::usual())),
            ("decision-errors", wrong(StepId::Decision)),
            ("events", step(StepId::Events, invented::usual())),
            ("events-errors", wrong(StepId::Events)),
            ("events-hostile", step(StepId::Events, invented::hostile())),
            ("you-hostile", step(StepId::You, invented::hostile())),
            ("body", step(StepId::Body, invented::usual())),
            ("wish", step(StepId::Wish, invented::usual())),
            ("conflict", conflict),
        ]
    }
}

/// The step as a form that posts to its own address.
#[must_use]
pub fn complaint_step(reader: Reader, view: &ComplaintStepView<'_>) -> Html {
    let tr = reader.tr();
    let head = Head {
        title: tr.text(Msg::step(view.step, "title")),
        error: !view.errors.is_empty(),
        path: Address::Step(view.step),
        styles: &STYLES,
        scripts: Scripts::Public,
        current: Some(NavItem::Complaint),
        robots_noindex: true,
        languages: Language::all().collect(),
    };
    render(reader, head, || {
        let by_heading = ASKED_BY_HEADING.contains(&view.step);
        let title = (!by_heading).then(|| heading(tr, view.step));
        let notices: Vec<_> = view.notices.iter().map(|one| notice(tr, *one)).collect();
        let summary = error_summary(tr, wrong(tr, &view.errors, view.taxonomy), true);
        view! {
            <div class="w">
                <div class="sheet">
                    <Progress tr step=view.step />
                    {summary}
                    {notices}
                    {title}
                    {form(reader, view, by_heading)}
                </div>
            </div>
        }
        .into_any()
    })
}

fn heading(tr: Tr, step: StepId) -> AnyView {
    let lead = tr.optional(&Msg::step(step, "lead")).map(|lead| view! { <p class="lead">{lead}</p> });
    view! { <div><h1>{tr.text(Msg::step(step, "title"))}</h1>{lead}</div> }.into_any()
}

fn form(reader: Reader, view: &ComplaintStepView<'_>, by_heading: bool) -> AnyView {
    let tr = reader.tr();
    let heading = by_heading.then(|| tr.optional(&Msg::step(view.step, "lead")).unwrap_or_default());
    let asked = Asked { answers: &view.answers, errors: &view.errors, taxonomy: view.taxonomy };
    let fields = fields(
        FieldsView::new(questions::step(view.step).fields(), asked),
        &Show { reader, screen: Screen::Form, heading },
    );
    let action = reader.to(&Address::Step(view.step));
    let back = reader.to(&view.step.previous().map_or(Address::Complaint, Address::Step));
    let seen = view.seen.clone().map(|seen| view! { <input type="hidden" name="seen" value=seen /> });
    let then = view.then_review.then(|| view! { <input type="hidden" name="then" value="review" /> });
    let asks_files = questions::step(view.step).fields().any(|field| matches!(field.kind, Kind::Files));
    // The return key presses the first button of a form: it must go on, not to the files.
    let usual = asks_files.then(|| view! { <button class="hid" tabindex="-1" aria-hidden="true"></button> });
    let files = asks_files.then(|| files(tr, view.files));
    let (state_icon, state) = match &view.saved_until {
        Some(date) => (Icon::Tick, tr.with(msg::DRAFT_SAVED, &[("date", date.into())])),
        None => (Icon::Info, tr.text(msg::DRAFT_NOT_YET)),
    };
    let words = Words::of(!view.errors.is_empty(), !view.notices.is_empty());
    let words = draft_state::of_form(reader, view.browser_key.clone(), words, questions::step(view.step).fields());
    // The browser half puts the number where the mark stands.
    let count = |message| tr.plain_with(message, &[("count", Arg::from("{count}"))]);
    view! {
        <FormComfort chars_left=count(msg::CHARS_LEFT) chars_over=count(msg::CHARS_OVER) unsaved=tr.plain(msg::UNSAVED_WARNING)>
            <form class="sheet" method="post" action=action accept-charset="utf-8" novalidate=true>
                {seen}
                {then}
                {usual}
                {fields}
                {files}
                <div class="form-end">
                    <Button weight=Weight::Filled>{tr.text(msg::BUTTON_CONTINUE)}</Button>
                    <Button weight=Weight::Outlined pressed=("stop", "yes")>{tr.text(msg::RESUME_TITLE)}</Button>
                    <a class="back" href=back>{Icon::Back.view()}<span>{tr.text(msg::BUTTON_BACK)}</span></a>
                </div>
                {words}
                <p class="saved-state">{state_icon.view()}<span>{state}</span></p>
            </form>
        </FormComfort>
    }
    .into_any()
}

/// The way to the page of files. A button, so that what is typed on this page is kept.
fn files(tr: Tr, count: usize) -> AnyView {
    const NAME: &str = "attachments";
    let question = format!("{NAME}-question");
    let labelled_by = question.clone();
    view! {
        <div class="field" id=NAME role="group" aria-labelledby=labelled_by>
            <p class="question" id=question>
                {tr.text(Msg::field(NAME))}" "<span class="may-be-blank">{tr.text(msg::FIELD_OPTIONAL)}</span>
            </p>
            <p class="hint">{tr.text(Msg::field_hint(NAME))}</p>
            {why(tr, "files", true)}
            <p>{tr.with(msg::FILES_COUNT, &[("count", count.into())])}</p>
            <Button weight=Weight::Outlined pressed=("go", "files")>{tr.text(msg::FILES_OPEN)}</Button>
        </div>
    }
    .into_any()
}

pub(super) fn notice(tr: Tr, notice: StepNotice) -> AnyView {
    let (title, text) = match notice {
        StepNotice::Conflict => (msg::DRAFT_CONFLICT_TITLE, msg::DRAFT_CONFLICT_TEXT),
        StepNotice::CookiesNeeded => (msg::COOKIES_NEEDED_TITLE, msg::COOKIES_NEEDED_TEXT),
    };
    view! { <Notice tone=Tone::Warn title=tr.text(title)><p>{tr.text(text)}</p></Notice> }.into_any()
}

/// The errors of a page as links to their controls.
fn wrong(tr: Tr, errors: &[FieldError], taxonomy: &Taxonomy) -> Vec<Wrong> {
    errors
        .iter()
        .map(|error| {
            let id = questions::field(error.field).map_or_else(String::new, |field| first_control(field, taxonomy));
            Wrong { href: format!("#{id}"), text: tr.error(error.field, error.code) }
        })
        .collect()
}
