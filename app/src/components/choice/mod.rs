//! One option of a choice, or one box to tick: the browser's own control in a row that answers as a whole.
//!
//! In words: at least 44 px high, 24 on staff screens; chosen is border, ground and the control's own mark; the ring is the
//! row's; works in forced colours.

use huquq_domain::language::Language;
use leptos::prelude::*;

/// One option.
#[derive(Clone, Default)]
pub struct OptionView {
    /// The id of its control.
    pub id: String,
    /// The input's name.
    pub name: String,
    /// What is sent if it is chosen.
    pub value: String,
    /// Its words.
    pub label: String,
    /// A line of help.
    pub hint: Option<String>,
    /// The same words in the caller's language.
    pub caller: Option<(Language, String)>,
    /// Whether it is chosen.
    pub chosen: bool,
    /// A box to tick instead of one of several.
    pub tick: bool,
    /// Whether the answer is wrong (boxes; options say it on their group).
    pub wrong: bool,
    /// Whether it must be ticked (boxes).
    pub required: bool,
    /// The ids that describe it (boxes).
    pub described: Option<String>,
}

/// One option in its row.
#[component]
pub fn Choice(
    /// The option.
    option: OptionView,
) -> impl IntoView {
    let OptionView { id, name, value, label, hint, caller, chosen, tick, wrong, required, described } = option;
    let kind = if tick { "checkbox" } else { "radio" };
    let caller = caller.map(|(language, text)| {
        view! { <span class="caller-option" lang=language.tag() dir=language.direction().html()>{text}</span> }
    });
    view! {
        <label class="option" for=id.clone()>
            <input
                type=kind
                id=id.clone()
                name=name
                value=value
                checked=chosen
                aria-describedby=described
                aria-invalid=wrong.then_some("true")
                aria-required=required.then_some("true")
            />
            <span>{label}</span>
            {caller}
            {hint.map(|hint| view! { <small>{hint}</small> })}
        </label>
    }
}
