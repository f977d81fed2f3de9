//! Photos, documents, recordings: what is added, and the form that adds more. Works without script; `upload.js` sends file by
//! file, shows how far it is, and records a voice message.

use huquq_domain::attachments::{FileKind, Refused, Scan};
use huquq_domain::language::Language;
use huquq_domain::questions::StepId;
use huquq_locales::msg;
use leptos::prelude::*;

use crate::components::button::{ButtonLink, Weight};
use crate::components::draft_state;
use crate::components::error_summary::{Wrong, error_summary};
use crate::components::file_form::{FileForm, file_form, voice};
use crate::components::file_list::{FileProblem, FileRow, file_list, problem};
use crate::components::icon::Icon;
use crate::components::progress::Progress;
use crate::components::why::why;
use crate::paths::{Address, NavItem};
use crate::render::{Head, Html, Reader, Scripts, render};
use crate::sample::HOSTILE;
use crate::styles::{Styles, css};

static STYLES: Styles =
    Styles::public(&[css::DRAFT_STATE, css::FIELD, css::ERROR_SUMMARY, css::WHY, css::PROGRESS, css::FILE_LIST]);

/// What the page shows.
#[derive(Clone)]
pub struct ComplaintFilesView {
    /// What is added, in the order in which it came.
    pub files: Vec<FileRow>,
    /// What was not taken or not done.
    pub problems: Vec<FileProblem>,
}

impl ComplaintFilesView {
    /// Nothing yet; one of every state; every problem; hostile names.
    #[must_use]
    pub fn samples(_: Reader) -> Vec<(&'static str, Self)> {
        let file = |id: &str, name: &str, kind, size, scan, has_place| FileRow {
            id: id.to_owned(),
            name: name.to_owned(),
            kind,
            size,
            scan,
            has_place,
        };
        let usual = vec![
            file("a1", "IMG_2041.jpg", FileKind::Jpeg, 2_411_724, Scan::NotScanned, true),
            file("a2", "نامهٔ اداره.heic", FileKind::Heic, 901_120, Scan::Clean, true),
            file("a3", "Qərar.pdf", FileKind::Pdf, 80_000, Scan::Infected, false),
            file("a4", "", FileKind::Mp4, 1, Scan::Clean, true),
        ];
        let long = "ə".repeat(200);
        let hostile = vec![
            file("b1", HOSTILE.trim(), FileKind::Txt, 1, Scan::Clean, false),
            file("b2", &long, FileKind::Png, 26_214_400, Scan::Clean, true),
        ];
        let refused = |why: &Refused| FileProblem::Refused { name: HOSTILE.trim().to_owned(), why: *why };
        let mut problems: Vec<FileProblem> = Refused::ALL.iter().map(refused).collect();
        problems.push(FileProblem::Full { name: HOSTILE.trim().to_owned() });
        problems.extend([FileProblem::Nothing, FileProblem::Copy, FileProblem::ByHand, FileProblem::Cut]);
        problems.push(FileProblem::Refused { name: String::new(), why: Refused::Empty });
        vec![
            ("none", Self { files: Vec::new(), problems: Vec::new() }),
            ("usual", Self { files: usual.clone(), problems: Vec::new() }),
            ("problems", Self { files: usual, problems }),
            ("hostile", Self { files: hostile, problems: Vec::new() }),
        ]
    }
}

/// Renders the page.
#[must_use]
pub fn complaint_files(reader: Reader, view: &ComplaintFilesView) -> Html {
    let tr = reader.tr();
    let head = Head {
        title: tr.text(msg::FILES_TITLE),
        error: !view.problems.is_empty(),
        path: Address::Files,
        styles: &STYLES,
        scripts: Scripts::Upload,
        current: Some(NavItem::Complaint),
        robots_noindex: true,
        languages: Language::all().collect(),
    };
    let problems: Vec<String> = view.problems.iter().map(|one| problem(tr, one)).collect();
    render(reader, head, || {
        let wrong = problems.iter().map(|text| Wrong { href: "#files".to_owned(), text: text.clone() }).collect();
        let next = StepId::Events.next().unwrap_or(StepId::Review);
        let form = FileForm {
            to: Address::Files,
            said: &[msg::FILES_SEALED],
            send: msg::FILES_SEND,
            once: None,
            problems: &problems,
        };
        view! {
            <div class="w">
                <div class="sheet">
                    <Progress tr step=StepId::Events />
                    {error_summary(tr, wrong, false)}
                    <div><h1>{tr.text(msg::FILES_TITLE)}</h1><p class="lead">{tr.text(msg::FILES_LEAD)}</p></div>
                    {why(tr, "files", true)}
                    {file_form(reader, form)}
                    {voice(tr)}
                    <section aria-labelledby="files-list-title" data-files="yes">
                        <h2 id="files-list-title">{tr.text(msg::FILES_LIST_TITLE)}</h2>
                        {file_list(reader, &view.files)}
                    </section>
                    <div class="form-end">
                        <ButtonLink weight=Weight::Outlined href=reader.to(&Address::Step(next))>
                            {tr.text(msg::FILES_CONTINUE)}
                        </ButtonLink>
                        <a class="back" href=reader.to(&Address::Step(StepId::Events))>
                            {Icon::Back.view()}<span>{tr.text(msg::FILES_BACK)}</span>
                        </a>
                    </div>
                    {draft_state::after_step(reader)}
                </div>
            </div>
        }
        .into_any()
    })
}
