//! One line to type into outside of the questions of the complaint: a number, a code, an answer. Label, hint, error, control.

use leptos::prelude::*;

use crate::components::icon::Icon;

/// One line to type into, outside of the questions of the complaint.
pub struct TypedLine {
    /// The name and the id.
    pub name: &'static str,
    /// What it asks for.
    pub label: String,
    /// How it looks.
    pub hint: Option<String>,
    /// What was typed.
    pub value: String,
    /// What is wrong with it.
    pub error: Option<String>,
    /// Whether a keyboard of digits fits.
    pub numeric: bool,
}

/// The line with its label, hint and error.
#[must_use]
pub fn typed_line(line: TypedLine) -> AnyView {
    let (hint_id, error_id) = (format!("{}-hint", line.name), format!("{}-error", line.name));
    let ids = [line.hint.as_ref().map(|_| hint_id.clone()), line.error.as_ref().map(|_| error_id.clone())];
    let described = ids.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let described = (!described.is_empty()).then_some(described);
    let invalid = line.error.is_some().then_some("true");
    let class = if line.error.is_some() { "field wrong" } else { "field" };
    let hint = line.hint.map(|hint| view! { <p class="hint" id=hint_id>{hint}</p> });
    let error = line.error.map(|text| {
        view! { <p class="wrong-text" id=error_id>{Icon::Warning.view()}<span>{text}</span></p> }
    });
    let (mode, dir) = if line.numeric { (Some("numeric"), "ltr") } else { (None, "auto") };
    view! {
        <div class=class>
            <label class="question" for=line.name>{line.label}</label>
            {hint}
            {error}
            <input class="input" id=line.name name=line.name value=line.value dir=dir inputmode=mode autocomplete="off"
                autocapitalize="none" spellcheck="false" aria-describedby=described aria-invalid=invalid />
        </div>
    }
    .into_any()
}
