//! "Can the Ombudsman help me?": one question a page, then what follows from the answers. The answers travel in the pages
//! themselves, as hidden inputs of plain posts: nothing of them is stored or stands in an address.

use huquq_domain::answers::Answers;
use huquq_domain::check::{Check, Outcome, OutcomeKind, Question, Walk, tick};
use huquq_domain::language::Language;
use huquq_locales::guides::Cited;
use huquq_locales::{Arg, Msg, msg};
use leptos::prelude::*;

use super::check_samples as invented;
use super::complaint_start::urgent;
use super::guide::{source_list, texts_of};
use super::prose::second_way;
use crate::components::button::{Button, Weight};
use crate::components::choice::{Choice, OptionView};
use crate::components::error_summary::{Wrong, error_summary};
use crate::components::icon::Icon;
use crate::components::law::{law, sources};
use crate::components::links::number;
use crate::components::progress::progress;
use crate::components::why::rows_of;
use crate::institution::Contact;
use crate::paths::{Address, NavItem};
use crate::render::{Head, Html, Reader, Scripts, render};
use crate::styles::{Styles, css};

static STYLES: Styles = Styles::public(&[
    css::FIELD,
    css::CHOICE,
    css::ERROR_SUMMARY,
    css::WHY,
    css::PROGRESS,
    css::LAW,
    css::GUIDE,
    css::CHECK,
]);

/// Where somebody stands.
pub struct CheckView<'a> {
    /// The institution's questions and ends.
    pub check: &'a Check,
    /// What is answered, and what is asked now.
    pub walk: Walk<'a>,
    /// What was chosen at the question of this page before: after "Back".
    pub typed: Answers,
    /// Whether the person went on without an answer.
    pub wrong: bool,
}

impl<'a> CheckView<'a> {
    /// The page that follows from what was typed.
    #[must_use]
    pub fn new(check: &'a Check, typed: Answers) -> Self {
        Self { walk: check.walk(&typed, None), check, typed, wrong: false }
    }
}

impl CheckView<'static> {
    /// Every question, one without an answer, one gone back to, and every end.
    #[must_use]
    pub fn samples(_: Reader) -> Vec<(&'static str, Self)> {
        let check = invented::check();
        let at = |pairs: &[(&str, &str)]| Self::new(check, pairs.iter().copied().collect());
        let mut samples: Vec<(&'static str, Self)> =
            invented::WAYS.iter().map(|(name, pairs)| (*name, at(pairs))).collect();
        samples.push(("wrong", Self { wrong: true, ..at(&[("now", "yes")]) }));
        let typed: Answers = [("now", "yes"), ("now-removal", "yes"), ("who", "police")].into_iter().collect();
        samples.push(("back", Self { walk: check.back(&typed, "matter"), ..Self::new(check, typed) }));
        samples
    }
}

/// Renders the question to ask now, or the end.
#[must_use]
pub fn check(reader: Reader, view: &CheckView<'_>) -> Html {
    let tr = reader.tr();
    let title = view.walk.next.map_or(msg::CHECK_PAGE_END_TITLE, |question| Msg::check_question(&question.code));
    let head = Head {
        title: tr.text(title),
        error: view.wrong,
        path: Address::Check,
        styles: &STYLES,
        scripts: Scripts::Leave,
        current: Some(NavItem::Complaint),
        // What follows from answers is one person's page.
        robots_noindex: !view.walk.answered.is_empty(),
        languages: Language::all().collect(),
    };
    render(reader, head, || {
        let body = match view.walk.next {
            Some(question) => asks(reader, view, question),
            None => ends(reader, view),
        };
        view! { <div class="w"><div class="sheet">{body}</div></div> }.into_any()
    })
}

fn asks(reader: Reader, view: &CheckView<'_>, question: &Question) -> AnyView {
    let tr = reader.tr();
    let (now, total) = (view.walk.answered.len() + 1, view.check.most(&view.walk));
    let words = tr.with(msg::CHECK_PAGE_PROGRESS, &[("n", now.into()), ("total", total.into())]);
    let first = question.option.first().map(|option| option_id(question, &option.code)).unwrap_or_default();
    let wrong = view.wrong.then(|| Wrong { href: format!("#{first}"), text: tr.text(msg::CHECK_PAGE_CHOOSE) });
    let lead = view.walk.answered.is_empty().then(|| view! { <p class="lead">{tr.text(msg::CHECK_PAGE_LEAD)}</p> });
    let back = (!view.walk.answered.is_empty()).then(|| back_button(reader));
    let mark = question.many.then(|| hidden(&question.code, "yes"));
    view! {
        {progress(words, tr.text(msg::CHECK_PAGE_TITLE), now, total)}
        {error_summary(tr, wrong.into_iter().collect(), false)}
        {call_first(reader, view)}
        {lead}
        <form class="sheet" method="post" action=reader.to(&Address::Check) accept-charset="utf-8">
            {so_far(&view.walk.answers)}
            {hidden("question", &question.code)}
            {mark}
            {options(reader, view, question)}
            <div class="form-end">
                <Button weight=Weight::Filled>{tr.text(msg::CHECK_PAGE_NEXT)}</Button>
                {back}
            </div>
        </form>
        {complain(reader, view, msg::CHECK_PAGE_ANYWAY, Weight::Outlined)}
    }
    .into_any()
}

/// The question is the heading of the page and the legend of its options.
fn options(reader: Reader, view: &CheckView<'_>, question: &Question) -> AnyView {
    let tr = reader.tr();
    let code = &question.code;
    let (why_id, hint_id, error_id) = (format!("why-{code}"), format!("{code}-hint"), format!("{code}-error"));
    let mut described = vec![why_id.clone()];
    let rows = [
        (Icon::Info, tr.text(msg::WHY_HEADING_WHY), tr.text(Msg::check_why(code))),
        (Icon::Eye, tr.text(msg::WHY_HEADING_WHO), tr.text(msg::CHECK_PAGE_WHO)),
    ];
    let many = question.many.then(|| tr.text(msg::CHECK_PAGE_MANY));
    let own = tr.optional(&Msg::check_hint(code));
    let hint = own.into_iter().chain(many).collect::<Vec<_>>().join(" ");
    let hint = (!hint.is_empty()).then(|| {
        described.push(hint_id.clone());
        view! { <p class="hint" id=hint_id>{hint}</p> }
    });
    let error = view.wrong.then(|| {
        described.push(error_id.clone());
        let text = tr.text(msg::CHECK_PAGE_CHOOSE);
        view! { <p class="wrong-text" id=error_id>{Icon::Warning.view()}<span>{text}</span></p> }
    });
    let choices: Vec<_> = question
        .option
        .iter()
        .map(|option| {
            let name = if question.many { tick(code, &option.code) } else { code.clone() };
            let option = OptionView {
                id: option_id(question, &option.code),
                name,
                value: if question.many { "yes".to_owned() } else { option.code.clone() },
                label: tr.text(Msg::check_option(code, &option.code)),
                chosen: question.has_chosen(&option.code, &view.typed),
                tick: question.many,
                ..OptionView::default()
            };
            view! { <Choice option/> }
        })
        .collect();
    let class = if view.wrong { "field wrong" } else { "field" };
    let role = if question.many { "group" } else { "radiogroup" };
    let invalid = view.wrong.then_some("true");
    view! {
        <fieldset class=class id=code.clone() role=role aria-describedby=described.join(" ") aria-invalid=invalid>
            <legend><h1>{tr.text(Msg::check_question(code))}</h1></legend>
            {rows_of(Some(why_id), rows.into_iter())}
            {hint}
            {error}
            <div class="options">{choices}</div>
        </fieldset>
    }
    .into_any()
}

fn option_id(question: &Question, option: &str) -> String {
    format!("{}-{option}", question.code)
}

fn hidden(name: &str, value: &str) -> AnyView {
    view! { <input type="hidden" name=name.to_owned() value=value.to_owned() /> }.into_any()
}

fn so_far(answers: &Answers) -> Vec<AnyView> {
    answers.iter().map(|(name, value)| hidden(name, value)).collect()
}

fn back_button(reader: Reader) -> AnyView {
    let text = reader.tr().text(msg::BUTTON_BACK);
    view! { <Button weight=Weight::Outlined pressed=("back", "yes")>{text}</Button> }.into_any()
}

/// On to the complaint, with what the answers say of it. It is there at every question and at every end.
fn complain(reader: Reader, view: &CheckView<'_>, label: Msg, weight: Weight) -> AnyView {
    let tr = reader.tr();
    let fills = view.check.fills(&view.walk.answers);
    let carried = (!fills.is_empty()).then(|| view! { <p>{tr.text(msg::CHECK_PAGE_CARRIED)}</p> });
    view! {
        <form class="anyway" method="post" action=reader.to(&Address::Complaint) accept-charset="utf-8">
            {so_far(&fills)}
            <Button weight=weight pressed=("start", "yes")>{tr.text(label)}</Button>
            {carried}
        </form>
    }
    .into_any()
}

/// As soon as an answer is urgent every further page begins with whom to call.
fn call_first(reader: Reader, view: &CheckView<'_>) -> Option<AnyView> {
    let is_urgent = |outcome: &&Outcome| outcome.kind == OutcomeKind::Urgent;
    view.check.ends(&view.walk.answers).iter().any(is_urgent).then(|| {
        let text = reader.tr().text(msg::CHECK_PAGE_URGENT_BUTTON);
        let form = view! {
            <form class="anyway" method="post" action=reader.to(&Address::Complaint) accept-charset="utf-8">
                {so_far(&view.check.fills(&view.walk.answers))}
                <Button weight=Weight::Filled pressed=("urgent", "yes")>{text}</Button>
            </form>
        };
        urgent(reader, msg::CHECK_PAGE_URGENT_TITLE, Some(form.into_any()))
    })
}

fn ends(reader: Reader, view: &CheckView<'_>) -> AnyView {
    let tr = reader.tr();
    let ends = view.check.ends(&view.walk.answers);
    let has = |kind| ends.iter().any(|outcome| outcome.kind == kind);
    let label = if has(OutcomeKind::Here) { msg::CHECK_PAGE_COMPLAIN } else { msg::CHECK_PAGE_ANYWAY };
    let weight = if has(OutcomeKind::Urgent) { Weight::Outlined } else { Weight::Filled };
    let told = |outcome: &&Outcome| {
        let limits = outcome.limit.iter().flat_map(|limit| limit.facts.clone());
        outcome.facts.iter().cloned().chain(limits).collect::<Vec<_>>()
    };
    let facts: Vec<String> = ends.iter().flat_map(told).collect();
    let doubt = (!cited(reader, &facts).doubted.is_empty())
        .then(|| view! { <p class="small">{tr.text(msg::GUIDE_DOUBT_TEXT)}</p> });
    let sections: Vec<_> = ends.iter().map(|outcome| end(reader, outcome)).collect();
    let back = (!view.walk.answered.is_empty()).then(|| {
        view! {
            <form method="post" action=reader.to(&Address::Check) accept-charset="utf-8">
                {so_far(&view.walk.answers)}
                {back_button(reader)}
            </form>
        }
    });
    view! {
        <div>
            <h1>{tr.text(msg::CHECK_PAGE_END_TITLE)}</h1>
            <p class="lead">{tr.text(msg::CHECK_PAGE_END_LEAD)}</p>
        </div>
        {call_first(reader, view)}
        {sections}
        {complain(reader, view, label, weight)}
        <div class="form-end">
            {back}
            <a class="back" href=reader.to(&Address::Check)>{tr.text(msg::CHECK_PAGE_AGAIN)}</a>
        </div>
        {source_list(reader, &sources(reader.site.texts, &facts))}
        {doubt}
    }
    .into_any()
}

/// One end: what it is, the law, who helps, which time limits run, what the Ombudsman can still do.
fn end(reader: Reader, outcome: &Outcome) -> AnyView {
    let tr = reader.tr();
    let class = if outcome.kind == OutcomeKind::Urgent { "end at-once" } else { "end" };
    let still = (outcome.kind == OutcomeKind::Elsewhere).then(|| {
        let text = tr.text(Msg::check_end(&outcome.code, "still"));
        view! { <h3>{tr.text(msg::CHECK_PAGE_STILL)}</h3><p>{text}</p> }
    });
    let contacts = outcome.contacts.iter().filter_map(|code| reader.site.institution.contact(code));
    let calls: Vec<_> = contacts.filter(|contact| contact.has_number()).map(|contact| call(reader, contact)).collect();
    let calls = (!calls.is_empty()).then(|| view! { <ul class="calls">{calls}</ul> });
    view! {
        <section class=class>
            <h2>{tr.text(Msg::check_end(&outcome.code, "title"))}</h2>
            <p>{tr.text(Msg::check_end(&outcome.code, "text"))}</p>
            {law(reader, &cited(reader, &outcome.facts))}
            {calls}
            {limits(reader, outcome)}
            {still}
            {guide(reader, &outcome.guide)}
        </section>
    }
    .into_any()
}

/// Facts as a citation; the uncertain ones are told as that.
fn cited(reader: Reader, facts: &[String]) -> Cited {
    let sure = |id: &&String| reader.site.texts.fact(id).is_none_or(|fact| fact.confidence.is_sure());
    let doubted = facts.iter().filter(|id| !sure(id)).cloned().collect();
    Cited { facts: facts.to_vec(), doubted, ..Cited::default() }
}

fn call(reader: Reader, contact: &Contact) -> AnyView {
    let tr = reader.tr();
    view! {
        <li>
            <p class="num">{Icon::Phone.view()} {number(contact)}</p>
            <div>
                <p><b>{tr.text(Msg::contact_name(&contact.code))} ":"</b> " " {tr.text(Msg::contact_help(&contact.code))}</p>
                {second_way(reader, contact)}
            </div>
        </li>
    }
    .into_any()
}

/// Time limits with their article, the date of the text read, and that a lawyer has to be asked. One without an article is
/// not shown.
fn limits(reader: Reader, outcome: &Outcome) -> Option<AnyView> {
    let tr = reader.tr();
    let items: Vec<_> = outcome
        .limit
        .iter()
        .filter_map(|limit| {
            let law = law(reader, &cited(reader, &limit.facts))?;
            let text = |part| tr.text(Msg::check_limit(&limit.code, part));
            Some(view! { <div><dt>{text("period")}</dt><dd>{text("from")}{law}</dd></div> })
        })
        .collect();
    if items.is_empty() {
        return None;
    }
    let texts = reader.site.texts;
    let facts: Vec<String> = outcome.limit.iter().flat_map(|limit| limit.facts.clone()).collect();
    let confirmed = facts.iter().filter_map(|id| texts.fact(id)).all(|fact| fact.checked_on.is_some());
    let oldest = texts_of(reader, &sources(texts, &facts)).into_iter().next();
    let unconfirmed = oldest.filter(|_| !confirmed).map(|date| {
        let date = Arg::from(tr.partial_date(date));
        view! { <p class="small">{tr.with(msg::GUIDE_LIMITS_UNCONFIRMED, &[("date", date)])}</p> }
    });
    Some(
        view! {
            <div class="limits">
                <h3>{Icon::Clock.view()} {tr.text(msg::CHECK_PAGE_LIMITS)}</h3>
                <dl>{items}</dl>
                <p><strong>{tr.text(msg::GUIDE_LIMITS_LAWYER)}</strong></p>
                {unconfirmed}
            </div>
        }
        .into_any(),
    )
}

/// The guide that says more, in the language in which the reader gets it.
fn guide(reader: Reader, slug: &str) -> Option<AnyView> {
    let guide = reader.site.texts.guide_for(reader.language, slug)?;
    let (tag, dir) = (guide.language.tag(), guide.language.direction().html());
    let href = reader.to(&Address::Guide(guide.slug.clone()));
    let title = guide.front.title.clone();
    Some(
        view! { <p class="more"><a href=href>{Icon::Book.view()} <bdi lang=tag dir=dir>{title}</bdi></a></p> }
            .into_any(),
    )
}
