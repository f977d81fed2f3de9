//! One question on a page: label or legend, hint, explanation, error, control, follow-ups. The applicant's steps and the
//! 916 screen are the same loop.
//!
//! In words: every control has a visible label, a group has a legend; hint, explanation and error are tied to the control and
//! read with it; an error has a bar, an icon and words, stands above the control, and says the same as the summary; a
//! follow-up is visible without script and says after which answer it is asked; typed text has its own direction.

mod control;
mod model;

use huquq_domain::questions::{Field, Kind, Needed};
use huquq_locales::{Arg, Msg, Tr, msg};
use leptos::prelude::*;

pub use model::{Asked, Block, FieldView, FieldsView, FollowUp, Typed, first_control, options};

use crate::components::icon::Icon;
use crate::components::notice::{Notice, Tone};
use crate::components::why::why;
use crate::paths::Address;
use crate::render::Reader;

/// On which screen the questions stand.
#[derive(Clone, Copy)]
pub enum Screen {
    /// The applicant's own form.
    Form,
    /// The 916 screen; with the caller's texts beside if the caller speaks another language.
    Phone(Option<Tr>),
}

/// How a loop of questions is shown.
#[derive(Clone)]
pub struct Show {
    /// Whose page it is.
    pub reader: Reader,
    /// Which screen.
    pub screen: Screen,
    /// If the first question is the heading of the page: the line that follows it (may be blank).
    pub heading: Option<String>,
}

impl Show {
    fn tr(&self) -> Tr {
        self.reader.tr()
    }

    /// The caller's texts, on the 916 screen, if they differ from the operator's.
    fn caller(&self) -> Option<Tr> {
        match self.screen {
            Screen::Phone(caller) => caller,
            Screen::Form => None,
        }
    }
}

/// The questions of a step, or of several.
#[must_use]
pub fn fields(view: FieldsView, show: &Show) -> AnyView {
    let mut first = show.heading.clone();
    let blocks: Vec<AnyView> = view.blocks.into_iter().map(|block| self::block(block, show, first.take())).collect();
    view! { <div class="fields">{blocks}</div> }.into_any()
}

fn block(block: Block, show: &Show, heading: Option<String>) -> AnyView {
    match block {
        Block::One(view) => one(&view, show, heading),
        Block::If(follow) => follow_up(follow, show),
    }
}

/// The block says in words after which answer it is asked; a style sheet may hide it while another one is chosen.
fn follow_up(follow: FollowUp, show: &Show) -> AnyView {
    let tr = show.tr();
    let label = |value: &&str| tr.text(Msg::answer(follow.control, value));
    let answers = follow.values.iter().map(label).collect::<Vec<_>>().join(" · ");
    let id = format!("{}-{}", follow.class(), follow.blocks.first().map_or("", first_name));
    let class = format!("asked-if {}", follow.class());
    let when = tr.with(msg::ANSWER_ONLY_IF, &[("answer", Arg::from(answers.as_str()))]);
    let blocks: Vec<AnyView> = follow.blocks.into_iter().map(|inner| block(inner, show, None)).collect();
    view! {
        <div class=class role="group" aria-labelledby=id.clone()>
            <p class="when" id=id.clone()>
                {when}
            </p>
            {blocks}
        </div>
    }
    .into_any()
}

fn first_name(block: &Block) -> &'static str {
    match block {
        Block::One(view) => view.field.name,
        Block::If(follow) => follow.control.name,
    }
}

fn one(view: &FieldView, show: &Show, heading: Option<String>) -> AnyView {
    let mut class = String::from("field");
    for part in view.unless.iter().map(String::as_str).chain(view.error.map(|_| "wrong")) {
        class.push(' ');
        class.push_str(part);
    }
    let parts = Parts::new(view, show, heading);
    let after = after(view.field, show);
    let question = match view.field.kind {
        _ if is_grouped(view.field) => grouped(view, show, parts, class),
        Kind::Tick => {
            let control = control::tick(view, show, parts.described);
            view! { <div class=class>{parts.why}{parts.error}{control}{parts.hint}</div> }.into_any()
        }
        _ => {
            let label = labelled(view.field, show, parts.question, parts.heading);
            let control = control::text(view, show, parts.described);
            view! { <div class=class>{label}{parts.lead}{parts.why}{parts.hint}{parts.error}{control}</div> }.into_any()
        }
    };
    view! { {question}{after} }.into_any()
}

/// A question with several controls. The legend is the question; the 916 screen shows two languages beside each other, which
/// a legend cannot, so there a labelled group does the same.
fn grouped(view: &FieldView, show: &Show, parts: Parts, class: String) -> AnyView {
    let name = view.field.name;
    let role = if matches!(view.field.kind, Kind::Date) { "group" } else { "radiogroup" };
    let invalid = (view.error.is_some() && role == "radiogroup").then_some("true");
    let required = (is_required(view.field) && role == "radiogroup").then_some("true");
    let controls = control::group(view, show, &parts.described);
    let described = parts.described;
    match show.screen {
        Screen::Form => view! {
            <fieldset class=class id=name role=role aria-describedby=described aria-invalid=invalid aria-required=required>
                <legend>{parts.question}</legend>
                {parts.lead}{parts.why}{parts.hint}{parts.error}{controls}
            </fieldset>
        }
        .into_any(),
        Screen::Phone(_) => {
            let id = format!("{name}-question");
            let caller = callers(show, &Msg::field(name));
            view! {
                <div class=class id=name role=role aria-labelledby=id.clone() aria-describedby=described aria-invalid=invalid aria-required=required>
                    <div class="prompts"><p class="question" id=id.clone()>{parts.question}</p>{caller}</div>
                    {parts.why}{parts.hint}{parts.error}{controls}
                </div>
            }
            .into_any()
        }
    }
}

/// Whether a question has several controls.
fn is_grouped(field: &Field) -> bool {
    matches!(field.kind, Kind::Choice(_) | Kind::YesNo | Kind::Date)
}

/// The label of a question with one control; as the heading of the page where it is that.
fn labelled(field: &Field, show: &Show, question: AnyView, heading: bool) -> AnyView {
    let id = field.name;
    match show.screen {
        // A heading holds its label, not the other way round.
        Screen::Form if heading => question,
        Screen::Form => view! { <label for=id>{question}</label> }.into_any(),
        Screen::Phone(_) => {
            let caller = callers(show, &Msg::field(field.name));
            view! { <div class="prompts"><label class="question" for=id>{question}</label>{caller}</div> }.into_any()
        }
    }
}

/// The same words in the caller's language.
fn callers(show: &Show, message: &Msg) -> Option<AnyView> {
    let tr = show.caller()?;
    let language = tr.language();
    let text = tr.text(message);
    Some(view! { <p class="caller" lang=language.tag() dir=language.direction().html()>{text}</p> }.into_any())
}

/// What stands around a control.
struct Parts {
    /// Whether the question is the heading of the page.
    heading: bool,
    question: AnyView,
    lead: Option<AnyView>,
    hint: Option<AnyView>,
    why: Option<AnyView>,
    error: Option<AnyView>,
    /// The ids that describe the control, in the order of the page.
    described: Option<String>,
}

impl Parts {
    fn new(view: &FieldView, show: &Show, heading: Option<String>) -> Self {
        let (tr, field) = (show.tr(), view.field);
        let on_phone = matches!(show.screen, Screen::Phone(_));
        let mut described = Vec::new();
        let why = view.why.map(|key| {
            if on_phone {
                return control::why_folded(key, show);
            }
            described.push(format!("why-{key}"));
            why(tr, key, true)
        });
        let hint = hint(field, show).inspect(|_| described.push(format!("{}-hint", field.name)));
        let error = view.error.map(|error| {
            let id = format!("{}-error", field.name);
            described.push(id.clone());
            let text = tr.error(field.name, error.code);
            view! { <p class="wrong-text" id=id>{Icon::Warning.view()}<span>{text}</span></p> }.into_any()
        });
        if control::is_watched(field) {
            described.push(format!("{}-live", field.name));
        }
        Self {
            heading: heading.is_some(),
            question: question(field, show, heading.is_some()),
            lead: heading.filter(|lead| !lead.is_empty()).map(|lead| view! { <p class="lead">{lead}</p> }.into_any()),
            hint,
            why,
            error,
            described: (!described.is_empty()).then(|| described.join(" ")),
        }
    }
}

fn question(field: &Field, show: &Show, heading: bool) -> AnyView {
    let tr = show.tr();
    let text = tr.text(Msg::field(field.name));
    // Ticks are sentences: what they are for is clear without a word that they may stay blank.
    let optional = matches!(field.needed, Needed::No).then(|| {
        let text = tr.text(msg::FIELD_OPTIONAL);
        view! { " "<span class="may-be-blank">{text}</span> }
    });
    match (heading, show.screen) {
        (true, _) if is_grouped(field) => view! { <h1>{text}</h1>{optional} }.into_any(),
        (true, _) => view! { <h1><label for=field.name>{text}</label></h1>{optional} }.into_any(),
        (false, Screen::Phone(_)) => view! { {text}{optional} }.into_any(),
        (false, Screen::Form) => view! { <span class="question">{text}{optional}</span> }.into_any(),
    }
}

/// The hint of a question; a date says how it is written.
fn hint(field: &Field, show: &Show) -> Option<AnyView> {
    let tr = show.tr();
    let own = field.hint.then(|| tr.text(Msg::field_hint(field.name)));
    let date = matches!(field.kind, Kind::Date).then(|| tr.text(msg::DATE_HINT));
    let text = own.into_iter().chain(date).collect::<Vec<_>>().join(" ");
    if text.is_empty() {
        return None;
    }
    let class = if matches!(field.kind, Kind::Tick) { "hint tick-hint" } else { "hint" };
    let id = format!("{}-hint", field.name);
    let caller = show.caller().filter(|_| field.hint).map(|tr| {
        let language = tr.language();
        let text = tr.text(Msg::field_hint(field.name));
        view! { <span class="caller-hint" lang=language.tag() dir=language.direction().html()>{text}</span> }
    });
    Some(view! { <p class=class id=id>{text}{caller}</p> }.into_any())
}

/// Whether the control says of itself that it must be answered.
fn is_required(field: &Field) -> bool {
    matches!(field.needed, Needed::Yes)
}

/// What some answers call for at once.
fn after(field: &Field, show: &Show) -> Option<AnyView> {
    if field.name != "removal_decision" {
        return None;
    }
    let (tr, reader) = (show.tr(), show.reader);
    if matches!(show.screen, Screen::Phone(_)) {
        let title = tr.text(msg::PHONE_REMOVAL_TITLE);
        let text = tr.text(msg::PHONE_REMOVAL_TEXT);
        return Some(view! { <Notice tone=Tone::Urgent title=title><p>{text}</p></Notice> }.into_any());
    }
    let text = tr.text(msg::FIELD_REMOVAL_DECISION_WARNING);
    let guide = tr.texts().guide_for(reader.language, REMOVAL_GUIDE).map(|_| {
        let href = reader.to(&Address::Guide(REMOVAL_GUIDE.to_owned()));
        let text = tr.text(msg::REMOVAL_GUIDE_LINK);
        view! { <a href=href>{text}</a>" · " }
    });
    Some(
        view! {
            <div class="if-removal_decision-yes">
                <Notice tone=Tone::Urgent>
                    <p>{text}</p>
                    <p>{guide}{call(reader)}</p>
                </Notice>
            </div>
        }
        .into_any(),
    )
}

/// The institution's number, named as the thing to do.
fn call(reader: Reader) -> Option<AnyView> {
    let contact = reader.site.institution.main()?;
    let text = reader.tr().text(msg::CALL_916);
    Some(view! { <a href=contact.tel()>{text}</a> }.into_any())
}

/// The guide for whoever has a decision to leave.
const REMOVAL_GUIDE: &str = "deportation-and-appeal";
