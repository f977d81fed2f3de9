//! From a view to a document. The only place that renders, and with `shell.rs` the only one that writes a document's frame.

use std::collections::BTreeMap;
use std::sync::Arc;

use huquq_domain::language::Language;
use huquq_locales::{Texts, Tr};
use hydration_context::SsrSharedContext;
use leptos::prelude::*;

use crate::institution::Institution;
use crate::paths::{Address, NavItem};
use crate::shell;
use crate::styles::Styles;

/// What is the same for every reader. The server makes it once at start and leaks it.
pub struct Site {
    /// Every text.
    pub texts: &'static Texts,
    /// Whether the institution itself has put the program in service; until then every page says that it has not.
    pub in_service: bool,
    /// Numbers and the like.
    pub institution: Institution,
    /// The browser's files.
    pub assets: Assets,
    /// The address under which the public reaches this installation, without a slash at the end.
    pub public_url: String,
}

/// The browser's files: logical name (`islands.js`) to address (`/assets/islands.0123456789abcdef.js`). May be empty: then no
/// page loads a script, and every page works all the same.
#[derive(Debug, Clone, Default)]
pub struct Assets(pub BTreeMap<String, String>);

impl Assets {
    /// The address of a file.
    #[must_use]
    pub fn url(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }
}

/// For whom a page is rendered.
#[derive(Clone, Copy)]
pub struct Reader {
    /// What is the same for everyone.
    pub site: &'static Site,
    /// The language of the page, and of every page it links to.
    pub language: Language,
    /// The language of the words: another one only within a text that the reader's language lacks.
    speaks: Language,
    /// Whether the page has a list of sources to which citations can link.
    sources_below: bool,
}

impl Reader {
    /// A reader of `language`.
    #[must_use]
    pub const fn new(site: &'static Site, language: Language) -> Self {
        Self { site, language, speaks: language, sources_below: true }
    }

    /// The same reader, within a text that stands in another language. Links still lead to the reader's own pages.
    #[must_use]
    pub const fn within(self, language: Language) -> Self {
        Self { speaks: language, ..self }
    }

    /// The same reader, on a page without a list of sources: citations are words, no links.
    #[must_use]
    pub const fn without_sources(self) -> Self {
        Self { sources_below: false, ..self }
    }

    /// Whether citations can link to a list of sources.
    #[must_use]
    pub const fn has_sources(&self) -> bool {
        self.sources_below
    }

    /// The words for this reader.
    #[must_use]
    pub fn tr(&self) -> Tr {
        Tr::new(self.site.texts, self.speaks)
    }

    /// The path of a page in the reader's language.
    #[must_use]
    pub fn to(&self, address: &Address) -> String {
        address.in_language(self.language)
    }
}

/// Which modules a page loads, if their files are there. Every public page with a script can be left by the keyboard
/// (`leave.js`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scripts {
    /// None at all.
    None,
    /// `leave.js` alone.
    Leave,
    /// `draft.js`: a page of the complaint without an island.
    Draft,
    /// `islands.js` and `draft.js`: a step of the complaint.
    Public,
    /// `staff-islands.js`.
    Staff,
    /// `share.js`: no WASM.
    Share,
    /// `offline.js`: no WASM.
    Offline,
    /// `work.js` and `draft.js`: no WASM.
    Work,
    /// `upload.js` and `draft.js`: no WASM.
    Upload,
}

impl Scripts {
    /// The files, in the order in which they run.
    const fn files(self) -> &'static [&'static str] {
        match self {
            Self::None => &[],
            Self::Leave => &["leave.js"],
            Self::Draft => &["leave.js", "draft.js"],
            Self::Public => &["leave.js", "draft.js", "islands.js"],
            Self::Staff => &["staff-islands.js"],
            Self::Share => &["leave.js", "share.js"],
            Self::Offline => &["leave.js", "offline.js"],
            Self::Work => &["leave.js", "draft.js", "work.js"],
            Self::Upload => &["leave.js", "draft.js", "upload.js"],
        }
    }

    /// Whether it wakes islands, which find their places by marks in the page.
    const fn wakes_islands(self) -> bool {
        matches!(self, Self::Public | Self::Staff)
    }
}

/// What the frame of a page needs to know.
pub struct Head {
    /// The page's own title: a text of ours, never what a person typed.
    pub title: String,
    /// Whether the page tells of an error in what was typed; the title says so first.
    pub error: bool,
    /// Where the page stands: for the language switch.
    pub path: Address,
    /// Its styles.
    pub styles: &'static Styles,
    /// Its scripts.
    pub scripts: Scripts,
    /// The entry of the navigation it belongs to.
    pub current: Option<NavItem>,
    /// Whether search machines are asked to stay away.
    pub robots_noindex: bool,
    /// The languages in which the page has a text of its own: named to search machines.
    pub languages: Vec<Language>,
}

/// A finished page.
#[derive(Debug, Clone)]
pub struct Html {
    /// The whole document.
    pub html: String,
    /// The hash of its styles for the content security policy, without quotes: `sha256-…`.
    pub style_hash: String,
    /// The scripts it loads; `None` also when no file of them is there.
    pub scripts: Scripts,
}

/// Renders a public page: header, notices, `<main>` with the body, footer, bar of the telephone.
pub fn render(reader: Reader, head: Head, body: impl FnOnce() -> AnyView) -> Html {
    document(reader, &head, |head| shell::public(reader, head, body()))
}

/// Renders a page that brings its own frame, `<main>` included (staff pages, the plain page).
pub fn render_bare(reader: Reader, head: Head, body: impl FnOnce() -> AnyView) -> Html {
    document(reader, &head, |_| body())
}

fn document(reader: Reader, head: &Head, body: impl FnOnce(&Head) -> AnyView) -> Html {
    let urls: Vec<&str> = head.scripts.files().iter().filter_map(|file| reader.site.assets.url(file)).collect();
    let scripts = if urls.is_empty() { Scripts::None } else { head.scripts };
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
    let mut content = owner.with(|| body(head).to_html());
    drop(owner);
    if !scripts.wakes_islands() {
        // Marks for the browser's half to find its places by. Nothing looks for them here; typed text cannot hold one, because
        // its "<" is escaped in content and attributes alike.
        content = content.replace("<!>", "");
    }
    Html { html: shell::frame(reader, head, &urls, &content), style_hash: head.styles.hash().to_owned(), scripts }
}
