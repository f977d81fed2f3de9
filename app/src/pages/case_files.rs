//! Files that the applicant sends after the filing: the form, and what was sent with the time it came.

use huquq_domain::attachments::{FileKind, Refused, Scan};
use huquq_domain::language::Language;
use huquq_locales::msg;
use leptos::prelude::*;

use crate::components::error_summary::{Wrong, error_summary};
use crate::components::file_form::{FileForm, file_form, voice};
use crate::components::file_list::{FileProblem, FileRow, SentRow, problem, sent_list};
use crate::components::icon::Icon;
use crate::components::notice::{Notice, Tone};
use crate::components::why::why;
use crate::paths::{Address, NavItem};
use crate::render::{Head, Html, Reader, Scripts, render};
use crate::sample::HOSTILE;
use crate::styles::{Styles, css};

static STYLES: Styles = Styles::public(&[css::FIELD, css::ERROR_SUMMARY, css::WHY, css::FILE_LIST]);

/// What the page shows.
#[derive(Clone)]
pub struct CaseFilesView {
    /// What was sent, in the order in which it came.
    pub files: Vec<SentRow>,
    /// What was not taken.
    pub problems: Vec<FileProblem>,
    /// The mark of this showing of the form.
    pub once: String,
    /// Whether files were kept just now.
    pub done: bool,
    /// Whether more are taken: not if the complaint was taken back.
    pub takes: bool,
}

impl CaseFilesView {
    /// Nothing yet; just sent; every problem; taken back; hostile names.
    #[must_use]
    pub fn samples() -> Vec<(&'static str, Self)> {
        let file = |name: &str, kind, size, scan| SentRow {
            row: FileRow { id: "a1".to_owned(), name: name.to_owned(), kind, size, scan, has_place: true },
            at: "22.11.2026, 14:06".to_owned(),
        };
        let usual = vec![
            file("IMG_2041.jpg", FileKind::Jpeg, 2_411_724, Scan::NotScanned),
            file("نامهٔ اداره.heic", FileKind::Heic, 901_120, Scan::Clean),
            file("", FileKind::Mp4, 1, Scan::Infected),
        ];
        let hostile = vec![file(HOSTILE.trim(), FileKind::Txt, 1, Scan::Clean)];
        let view = |files| Self { files, problems: Vec::new(), once: "once".to_owned(), done: false, takes: true };
        let problems = vec![
            FileProblem::Full { name: HOSTILE.trim().to_owned() },
            FileProblem::Refused { name: String::new(), why: Refused::TooLarge },
            FileProblem::Nothing,
        ];
        vec![
            ("none", view(Vec::new())),
            ("done", Self { done: true, ..view(usual.clone()) }),
            ("problems", Self { problems, ..view(usual.clone()) }),
            ("withdrawn", Self { takes: false, ..view(usual) }),
            ("hostile", view(hostile)),
        ]
    }
}

/// Renders the page. Its form posts `upload` and the files to the page's own address.
#[must_use]
pub fn case_files(reader: Reader, view: &CaseFilesView) -> Html {
    let tr = reader.tr();
    let head = Head {
        title: tr.text(msg::LATER_TITLE),
        error: !view.problems.is_empty(),
        path: Address::CaseFiles,
        styles: &STYLES,
        scripts: if view.takes { Scripts::Upload } else { Scripts::None },
        current: Some(NavItem::Case),
        robots_noindex: true,
        languages: Language::all().collect(),
    };
    let problems: Vec<String> = view.problems.iter().map(|one| problem(tr, one)).collect();
    render(reader, head, || {
        let wrong = problems.iter().map(|text| Wrong { href: "#files".to_owned(), text: text.clone() }).collect();
        let done = view.done.then(|| view! { <Notice tone=Tone::Good><p>{tr.text(msg::LATER_DONE)}</p></Notice> });
        view! {
            <div class="w">
                <div class="sheet">
                    {error_summary(tr, wrong, false)}
                    {done}
                    <div><h1>{tr.text(msg::LATER_TITLE)}</h1><p class="lead">{tr.text(msg::LATER_TEXT)}</p></div>
                    {sending(reader, view, &problems)}
                    <section aria-labelledby="files-list-title" data-files="yes">
                        <h2 id="files-list-title">{tr.text(msg::LATER_LIST_TITLE)}</h2>
                        {sent_list(tr, &view.files)}
                    </section>
                    <a class="back" href=reader.to(&Address::Case)>
                        {Icon::Back.view()}<span>{tr.text(msg::LATER_BACK)}</span>
                    </a>
                </div>
            </div>
        }
        .into_any()
    })
}

fn sending(reader: Reader, view: &CaseFilesView, problems: &[String]) -> AnyView {
    let tr = reader.tr();
    if !view.takes {
        return view! { <Notice tone=Tone::Info><p>{tr.text(msg::LATER_WITHDRAWN)}</p></Notice> }.into_any();
    }
    let form = FileForm {
        to: Address::CaseFiles,
        said: &[msg::LATER_SEALED, msg::LATER_STAYS],
        send: msg::LATER_SEND,
        once: Some(&view.once),
        problems,
    };
    view! { {why(tr, "files", true)} {file_form(reader, form)} {voice(tr)} }.into_any()
}
