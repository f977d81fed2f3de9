//! Files that a person sent: their words for size, sort and state, and the list on the applicant's page.
//!
//! In words: each file is a row of its own with its name first; what can be done with it are buttons with words; the name is
//! said again to those who hear the button alone.

use huquq_domain::attachments::{ALL_MAX, FILE_MAX, FILES_MAX, FileKind, FileSort, MEGABYTE, Refused, Scan};
use huquq_locales::{Arg, Msg, Tr, msg};
use leptos::prelude::*;

use crate::components::button::{Button, Weight};
use crate::components::icon::Icon;
use crate::components::notice::{Notice, Tone};
use crate::components::user_text::UserText;
use crate::paths::Address;
use crate::render::Reader;

/// A file as a page shows it. No `Debug`: it holds a name that a person gave.
#[derive(Clone)]
pub struct FileRow {
    /// Its id.
    pub id: String,
    /// Its name; may be blank.
    pub name: String,
    /// Its kind.
    pub kind: FileKind,
    /// Bytes of its content.
    pub size: u64,
    /// What the virus scanner said.
    pub scan: Scan,
    /// Whether it says where it was made.
    pub has_place: bool,
}

/// A file of a filed complaint. No `Debug`: it holds a name that a person gave.
#[derive(Clone)]
pub struct SentRow {
    /// The file.
    pub row: FileRow,
    /// When it was sent, in the reader's language.
    pub at: String,
}

/// Why something was not done. No `Debug`: it holds a name that a person gave.
#[derive(Clone)]
pub enum FileProblem {
    /// A file was not taken.
    Refused {
        /// Its name as it is shown.
        name: String,
        /// Why.
        why: Refused,
    },
    /// A filed complaint has as many files as it takes.
    Full {
        /// Its name as it is shown.
        name: String,
    },
    /// The form held no file.
    Nothing,
    /// No copy without place could be made.
    Copy,
    /// The place must be taken out before the file is sent.
    ByHand,
    /// The sending broke off.
    Cut,
}

impl FileProblem {
    /// Its stable code, as programs read it.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Refused { why, .. } => why.code(),
            Self::Full { .. } => Refused::TooMany.code(),
            Self::Nothing => "required",
            Self::Copy | Self::ByHand => "copy",
            Self::Cut => "cut",
        }
    }
}

/// The name of a file, or the words for one without.
#[must_use]
pub fn name_or(tr: Tr, name: &str) -> String {
    if name.is_empty() { tr.text(msg::FILES_UNNAMED) } else { name.to_owned() }
}

/// How large a file is, in kilobytes or from one megabyte on in megabytes, never less than it is.
#[must_use]
pub fn size(tr: Tr, bytes: u64) -> String {
    let (unit, message) =
        if bytes < MEGABYTE { (1024, msg::FILES_KILOBYTES) } else { (MEGABYTE, msg::FILES_MEGABYTES) };
    tr.with(message, &[("number", bytes.div_ceil(unit).into())])
}

/// What a file is: `Document, PDF`.
#[must_use]
pub fn kind(tr: Tr, kind: FileKind) -> String {
    let sort = match kind.sort() {
        FileSort::Picture => msg::FILES_SORT_PICTURE,
        FileSort::Document => msg::FILES_SORT_DOCUMENT,
        FileSort::Recording => msg::FILES_SORT_RECORDING,
        FileSort::Film => msg::FILES_SORT_FILM,
    };
    format!("{} · {}", tr.text(sort), kind.code().to_ascii_uppercase())
}

/// What the virus scanner said.
#[must_use]
pub const fn scan(scan: Scan) -> Msg {
    match scan {
        Scan::NotScanned => msg::FILES_SCAN_NOT_SCANNED,
        Scan::Clean => msg::FILES_SCAN_CLEAN,
        Scan::Infected => msg::FILES_SCAN_INFECTED,
    }
}

/// A problem as a sentence.
#[must_use]
pub fn problem(tr: Tr, problem: &FileProblem) -> String {
    let [each, all, files] = limits();
    let said = |message: Msg, name: &str| {
        let name = Arg::from(name_or(tr, name));
        tr.with(message, &[("name", name), ("each", each.into()), ("all", all.into()), ("files", files.into())])
    };
    let (name, why) = match problem {
        FileProblem::Refused { name, why } => (name, *why),
        FileProblem::Full { name } => return said(msg::LATER_FULL, name),
        FileProblem::Nothing => return tr.text(msg::FILES_REFUSED_NOTHING),
        FileProblem::Copy => return tr.text(msg::FILES_REFUSED_COPY),
        FileProblem::ByHand => return tr.text(msg::FILES_PLACE_BY_HAND),
        FileProblem::Cut => return tr.text(msg::FILES_REFUSED_CUT),
    };
    let message = match why {
        Refused::Empty => msg::FILES_REFUSED_EMPTY,
        Refused::TooLarge => msg::FILES_REFUSED_TOO_LARGE,
        Refused::TooMany => msg::FILES_REFUSED_TOO_MANY,
        Refused::AllTooLarge => msg::FILES_REFUSED_ALL_TOO_LARGE,
        Refused::Program => msg::FILES_REFUSED_PROGRAM,
        Refused::Page => msg::FILES_REFUSED_PAGE,
        Refused::Archive => msg::FILES_REFUSED_ARCHIVE,
        Refused::OldDocument => msg::FILES_REFUSED_OLD_DOCUMENT,
        Refused::Unknown => msg::FILES_REFUSED_UNKNOWN,
    };
    said(message, name)
}

/// The limits as numbers for texts: megabytes of one, megabytes of all, how many.
#[must_use]
pub fn limits() -> [u64; 3] {
    [FILE_MAX / MEGABYTE, ALL_MAX / MEGABYTE, u64::try_from(FILES_MAX).unwrap_or_default()]
}

/// The list with its buttons.
#[must_use]
pub fn file_list(reader: Reader, files: &[FileRow]) -> AnyView {
    let tr = reader.tr();
    if files.is_empty() {
        return view! { <p>{tr.text(msg::FILES_NONE)}</p> }.into_any();
    }
    let rows: Vec<_> = files.iter().map(|file| row(reader, file)).collect();
    view! { <ul class="files">{rows}</ul> }.into_any()
}

/// The list of what was sent with a complaint or after it: nothing can be done with it any more, and nothing is given out.
#[must_use]
pub fn sent_list(tr: Tr, files: &[SentRow]) -> AnyView {
    if files.is_empty() {
        return view! { <p>{tr.text(msg::LATER_NONE)}</p> }.into_any();
    }
    let rows: Vec<_> = files
        .iter()
        .map(|SentRow { row, at }| {
            view! {
                <li>
                    <p class="file-name">{Icon::Document.view()}<UserText text=name_or(tr, &row.name)/></p>
                    <p class="file-facts">{kind(tr, row.kind)}" · "{size(tr, row.size)}</p>
                    <p class="file-facts">{tr.with(msg::LATER_SENT_AT, &[("time", at.into())])}</p>
                    <p class="file-facts">{tr.text(scan(row.scan))}</p>
                </li>
            }
        })
        .collect();
    view! { <ul class="files">{rows}</ul> }.into_any()
}

fn row(reader: Reader, file: &FileRow) -> AnyView {
    let tr = reader.tr();
    let name = name_or(tr, &file.name);
    let place = file.has_place.then(|| {
        let can = file.kind.can_be_copied();
        let how = if can { msg::FILES_PLACE_TEXT } else { msg::FILES_PLACE_BY_HAND };
        let copied = name.clone();
        let copy = can.then(|| {
            view! {
                <Button weight=Weight::Outlined pressed=("act", "copy")>
                    {tr.text(msg::FILES_PLACE_COPY)}<span class="hid">": "<UserText text=copied/></span>
                </Button>
            }
        });
        view! {
            <Notice tone=Tone::Warn title=tr.text(msg::FILES_PLACE_TITLE)><p>{tr.text(how)}</p>{copy}</Notice>
        }
    });
    let removed = name.clone();
    view! {
        <li>
            <form method="post" action=reader.to(&Address::FilesChange)>
                <input type="hidden" name="file" value=file.id.clone()/>
                <p class="file-name">{Icon::Document.view()}<UserText text=name.clone()/></p>
                <p class="file-facts">{kind(tr, file.kind)}" · "{size(tr, file.size)}</p>
                <p class="file-facts">{tr.text(scan(file.scan))}</p>
                {place}
                <Button weight=Weight::Outlined pressed=("act", "remove")>
                    {tr.text(msg::FILES_REMOVE)}<span class="hid">": "<UserText text=removed/></span>
                </Button>
            </form>
        </li>
    }
    .into_any()
}
