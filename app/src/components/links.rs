//! Telephone numbers, and sentences that hold links.

use leptos::prelude::*;

use crate::institution::Contact;

/// A number as a link that dials it. What is dialled stays in Western digits, one unbroken run.
#[must_use]
pub fn number(contact: &Contact) -> AnyView {
    view! {
        <a href=contact.tel()>
            <bdi class="run" dir="ltr">{contact.display.clone()}</bdi>
        </a>
    }
    .into_any()
}

/// Where a link stands in a message: pass [`place`] as its variable, and [`with_places`] puts the view there.
#[must_use]
pub fn place(index: u32) -> String {
    // Private use: no text holds one.
    char::from_u32(0xE000 + index).map(String::from).unwrap_or_default()
}

/// A finished message whose places are filled with views.
#[must_use]
pub fn with_places(message: &str, views: Vec<AnyView>) -> AnyView {
    let mut views: Vec<Option<AnyView>> = views.into_iter().map(Some).collect();
    let mut parts: Vec<AnyView> = Vec::new();
    let mut text = String::new();
    for c in message.chars() {
        let index = u32::from(c).checked_sub(0xE000).and_then(|i| usize::try_from(i).ok());
        match index.and_then(|i| views.get_mut(i)).and_then(Option::take) {
            Some(view) => {
                parts.push(std::mem::take(&mut text).into_any());
                parts.push(view);
            }
            None => text.push(c),
        }
    }
    parts.push(text.into_any());
    parts.into_any()
}
