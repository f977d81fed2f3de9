//! The controls of a question: inputs, options, dates. HTML ids are input names; an option's id is `name-value`.

use huquq_domain::questions::{ErrorCode, Field, Kind, Options};
use huquq_locales::{Msg, msg};
use leptos::prelude::*;

use super::{FieldView, Screen, Show, is_required};
use crate::components::choice::{Choice, OptionView};
use crate::components::date_input::DateInput;
use crate::components::textarea::TextArea;
use crate::components::why::why;

/// From how many options on the list stands in two columns on wide screens.
const MANY_OPTIONS: usize = 8;

/// Options or date parts.
pub(super) fn group(view: &FieldView, show: &Show, described: &Option<String>) -> AnyView {
    match &view.typed {
        super::Typed::Date(parts) => {
            let wrong = view.error.is_some();
            view! { <DateInput tr=show.tr() name=view.field.name parts=parts.clone() wrong described=described.clone()/> }.into_any()
        }
        super::Typed::Text(typed) => {
            let many = view.options.len() >= MANY_OPTIONS;
            let options: Vec<AnyView> =
                view.options.iter().map(|code| option(view.field, code, typed == code, show)).collect();
            let class = if many { "options options-many" } else { "options" };
            view! { <div class=class>{options}</div> }.into_any()
        }
    }
}

fn option(field: &Field, code: &str, chosen: bool, show: &Show) -> AnyView {
    let (tr, message) = (show.tr(), Msg::answer(field, code));
    let hint = match field.kind {
        Kind::Choice(Options::List(list)) => tr.optional(&Msg::listed_hint(list, code)),
        _ => None,
    };
    let option = OptionView {
        id: format!("{}-{code}", field.name),
        name: field.name.to_owned(),
        value: code.to_owned(),
        label: tr.text(&message),
        hint,
        caller: show.caller().map(|tr| (tr.language(), tr.text(&message))),
        chosen,
        ..OptionView::default()
    };
    view! { <Choice option/> }.into_any()
}

/// One box to tick.
pub(super) fn tick(view: &FieldView, show: &Show, described: Option<String>) -> AnyView {
    let name = view.field.name;
    let option = OptionView {
        id: name.to_owned(),
        name: name.to_owned(),
        value: "yes".to_owned(),
        label: show.tr().text(Msg::field(name)),
        hint: None,
        caller: show.caller().map(|tr| (tr.language(), tr.text(Msg::field(name)))),
        chosen: view.text() == "yes",
        tick: true,
        wrong: view.error.is_some(),
        required: is_required(view.field),
        described,
    };
    view! { <Choice option/> }.into_any()
}

/// Whether the browser half looks at the answer before it is sent.
pub(super) fn is_watched(field: &Field) -> bool {
    match field.kind {
        Kind::Email => true,
        Kind::Line(_) | Kind::Text(_) => is_required(field),
        _ => false,
    }
}

/// One line or several.
pub(super) fn text(view: &FieldView, show: &Show, described: Option<String>) -> AnyView {
    let (field, tr) = (view.field, show.tr());
    let name = field.name;
    let value = view.text().to_owned();
    let invalid = view.error.map(|_| "true");
    let required = is_required(field).then_some("true");
    let blank = (is_required(field) && is_watched(field)).then(|| tr.error(name, ErrorCode::Required));
    let max = field.max_chars().map(|max| max.to_string());
    let control = match field.kind {
        Kind::Text(most) => {
            let story = most > huquq_domain::questions::NOTE_MAX;
            view! {
                <TextArea
                    name=name
                    value=value
                    rows=if story { 12 } else { 4 }
                    attr:aria-describedby=described
                    attr:aria-invalid=invalid
                    attr:aria-required=required
                    attr:data-max=max
                    attr:data-required=blank
                />
            }
            .into_any()
        }
        kind => {
            let (kind, mode, dir, few) = match kind {
                Kind::Email => ("text", Some("email"), "ltr", false),
                Kind::Phone => ("tel", None, "ltr", false),
                Kind::Count(..) => ("text", Some("numeric"), "ltr", true),
                _ => ("text", None, "auto", false),
            };
            let email = matches!(field.kind, Kind::Email).then(|| tr.error(name, ErrorCode::NotAnEmail));
            // On the 916 screen the browser would fill in the operator's own data.
            let purpose = match show.screen {
                Screen::Form => field.purpose,
                Screen::Phone(_) => Some("off"),
            };
            view! {
                <input
                    class=if few { "input input-few" } else { "input" }
                    type=kind
                    id=name
                    name=name
                    value=value
                    dir=dir
                    inputmode=mode
                    autocomplete=purpose
                    aria-describedby=described
                    aria-invalid=invalid
                    aria-required=required
                    data-max=max
                    data-required=blank
                    data-email=email
                />
            }
            .into_any()
        }
    };
    let chars = field
        .max_chars()
        .map(|_| view! { <p class="chars" id=format!("{name}-chars") aria-live="polite" hidden=true></p> });
    let live = is_watched(field).then(|| view! { <p class="live-error" id=format!("{name}-live") hidden=true></p> });
    view! { {control}{chars}{live} }.into_any()
}

/// On the 916 screen the explanation is folded, in both languages, for when the caller asks.
pub(super) fn why_folded(key: &'static str, show: &Show) -> AnyView {
    let summary = show.tr().text(msg::PHONE_WHY);
    let own = why(show.tr(), key, true);
    let callers = show.caller().map(|tr| {
        let language = tr.language();
        let rows = why(tr, key, false);
        view! { <div lang=language.tag() dir=language.direction().html()>{rows}</div> }
    });
    view! { <details><summary>{summary}</summary>{callers}{own}</details> }.into_any()
}
