//! A table in a box of its own that scrolls when it must, so that the page does not.
//!
//! In words: a caption, column headings with scope; the box can be reached and moved by keyboard and is named by the caption;
//! numbers stand at the end side in figures of one width.

use leptos::prelude::*;

/// One column: its heading, and whether it holds numbers.
pub struct Column(pub String, pub bool);

/// The table. `id` names the caption, so it is unique on the page; `rows` are `<tr>` elements.
#[must_use]
pub fn table(id: &'static str, caption: String, columns: Vec<Column>, rows: Vec<AnyView>) -> AnyView {
    let headings: Vec<_> = columns
        .into_iter()
        .map(|Column(heading, number)| view! { <th scope="col" class=number.then_some("num")>{heading}</th> })
        .collect();
    view! {
        <div class="table-box" role="region" aria-labelledby=id tabindex="0">
            <table class="table">
                <caption id=id>{caption}</caption>
                <thead><tr>{headings}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}
