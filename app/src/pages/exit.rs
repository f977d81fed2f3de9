//! Quick exit when it was opened from elsewhere (one button, so that no other site can trigger it), and our plain page.

use huquq_domain::language::Language;
use huquq_locales::msg;
use leptos::prelude::*;

use crate::components::button::{ButtonLink, Weight};
use crate::components::leave_tip::leave_tip;
use crate::paths::Address;
use crate::render::{Head, Html, Reader, Scripts, render, render_bare};
use crate::styles::Styles;

static STYLES: Styles = Styles::public(&[]);
static BARE: Styles = Styles::bare(&[]);

/// What the page shows: nothing but texts.
pub struct ExitView;

impl ExitView {
    /// The usual one.
    #[must_use]
    pub fn samples() -> Vec<(&'static str, Self)> {
        vec![("usual", Self)]
    }
}

/// Renders the question. The button is a link: it leaves to another site, which a policy that keeps forms at home would block.
#[must_use]
pub fn exit(reader: Reader, _: &ExitView) -> Html {
    let tr = reader.tr();
    render(reader, head(tr.plain(msg::EXIT_TITLE), Address::Exit, &STYLES, Scripts::Leave), || {
        view! {
            <div class="w narrow">
                <h1>{tr.text(msg::EXIT_TITLE)}</h1>
                <p class="lead">{tr.text(msg::EXIT_TEXT)}</p>
                <p>
                    <ButtonLink weight=Weight::Filled href=Address::Exit.in_language(reader.language)>
                        {tr.text(msg::EXIT_BUTTON)}
                    </ButtonLink>
                </p>
                {leave_tip(reader, msg::EXIT_BUTTON)}
            </div>
        }
        .into_any()
    })
}

/// Renders the plain page. Nothing on it names this site.
#[must_use]
pub fn blank(reader: Reader) -> Html {
    let tr = reader.tr();
    let text = tr.text(msg::BLANK_TITLE);
    render_bare(reader, head(tr.plain(msg::BLANK_TITLE), Address::Blank, &BARE, Scripts::None), || {
        view! { <main><h1 class="hid">{text}</h1></main> }.into_any()
    })
}

fn head(title: String, path: Address, styles: &'static Styles, scripts: Scripts) -> Head {
    Head {
        title,
        error: false,
        path,
        styles,
        scripts,
        current: None,
        robots_noindex: true,
        languages: Language::all().collect(),
    }
}
