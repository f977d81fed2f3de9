//! How to leave quickly: by the button named, or by a key. Only `public/scripts/leave.js` shows it, because without
//! script the key does nothing.

use huquq_locales::{Msg, msg};
use leptos::prelude::*;

use crate::render::Reader;

/// The sentence; `button` is what the button beside it says.
#[must_use]
pub fn leave_tip(reader: Reader, button: Msg) -> AnyView {
    let tr = reader.tr();
    let button = tr.plain(button);
    let text = tr.with(msg::LEAVE_TIP, &[("button", (&button).into())]);
    view! { <p data-leave-tip="yes" hidden=true>{text}</p> }.into_any()
}
