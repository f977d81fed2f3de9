//! The copy of the whole complaint as a PDF, for whom the copy to print is shown. Made when asked for, not kept.

use std::time::Duration;

use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use huquq_app::components::qr::modules;
use huquq_app::components::summary_list::{Shown, filed_rows};
use huquq_app::pages::own_copy::OwnCopyView;
use huquq_app::pages::pdf_not_made::{NotMade, pdf_not_made};
use huquq_domain::complaint::Checked;
use huquq_domain::language::Language;
use huquq_domain::questions::STEPS;
use huquq_locales::{Msg, Tr, msg};
use tokio::sync::Semaphore;
use tokio::time::timeout;

use super::complaint::token;
use super::receipts::{copy_of, to_sent};
use super::respond::page_with;
use crate::http::errors::Failure;
use crate::http::negotiate::Lang;
use crate::pdf::{self, Block, Paper, PdfError, Words};
use crate::state::App;

/// Made at once: each takes a core.
static PLACES: Semaphore = Semaphore::const_new(2);
/// How long a reader waits for a place.
const PATIENCE: Duration = Duration::from_secs(5);
/// After so many seconds there is one, as a rule.
const RETRY_SECONDS: u32 = 30;

/// The file. Opening the complaint for it writes a line of the audit, as the copy to print does.
pub async fn file(State(app): State<App>, Lang(language): Lang, headers: HeaderMap) -> Result<Response, Failure> {
    let Some(token) = token(&app, &headers) else { return Ok(to_sent(language)) };
    // The place first: what cannot be given is not opened.
    let Ok(Ok(place)) = timeout(PATIENCE, PLACES.acquire()).await else {
        return Ok(not_made(&app, language, NotMade::Busy));
    };
    let Some(view) = copy_of(&app, language, &token).await? else { return Ok(to_sent(language)) };
    if !view.pdf {
        return Ok(not_made(&app, language, NotMade::NoFont));
    }
    let name = HeaderValue::from_str(&format!("attachment; filename=\"{}.pdf\"", view.reference));
    let name = name.map_err(|_| Failure::Server)?;
    let paper = paper(app.tr(language), &view);
    let made = tokio::task::spawn_blocking(move || {
        // Held until the work has really ended, also if nobody waits for it any more.
        let _place = place;
        pdf::write(&paper)
    });
    // A text that brings its writer down is one that has no PDF: the page to print is there.
    match made.await {
        Ok(Ok(bytes)) => {
            let kind = HeaderValue::from_static("application/pdf");
            Ok(([(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, name)], bytes).into_response())
        }
        Ok(Err(PdfError::NoFont)) => Ok(not_made(&app, language, NotMade::NoFont)),
        Ok(Err(error)) => {
            tracing::error!(%error, "a copy was not made");
            Ok(not_made(&app, language, NotMade::Failed))
        }
        Err(_) => Ok(not_made(&app, language, NotMade::Failed)),
    }
}

fn not_made(app: &App, language: Language, why: NotMade) -> Response {
    let status = match why {
        NotMade::Busy => StatusCode::SERVICE_UNAVAILABLE,
        NotMade::NoFont => StatusCode::NOT_FOUND,
        NotMade::Failed => StatusCode::INTERNAL_SERVER_ERROR,
    };
    let mut response = page_with(status, pdf_not_made(app.reader(language), &why));
    if why == NotMade::Busy {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(RETRY_SECONDS));
    }
    response
}

/// Whether this machine has letters for a page in this language.
#[must_use]
pub fn has_letters(tr: Tr) -> bool {
    pdf::can_show(&tr.text(msg::COPY_TITLE))
}

/// The same for a page with these answers.
#[must_use]
pub fn can_be_made(tr: Tr, answers: &Checked) -> bool {
    let mut rows = STEPS.iter().flat_map(|step| filed_rows(tr, step, answers, Msg::field));
    has_letters(tr)
        && rows.all(|row| match row.answer {
            Shown::Words(text) | Shown::Typed(text) | Shown::Account(text) => pdf::can_show(&text),
            Shown::Blank => true,
        })
}

/// What the copy to print shows, in the same order.
fn paper(tr: Tr, view: &OwnCopyView) -> Paper {
    let reference = view.reference.to_string();
    let title = tr.plain(msg::COPY_TITLE);
    let mut blocks = vec![
        Block::Text(tr.text(msg::PDF_LEAD)),
        Block::Text(tr.text(msg::PDF_CARE)),
        Block::Text(tr.with(msg::RECEIPT_FILE_REFERENCE, &[("reference", (&reference).into())])),
        Block::Text(tr.with(msg::RECEIPT_FILE_TIME, &[("time", (&view.filed_at).into())])),
    ];
    for step in STEPS {
        let rows = filed_rows(tr, step, &view.answers, Msg::field);
        if !rows.is_empty() {
            blocks.push(Block::Heading(tr.text(Msg::step(step.id, "name"))));
        }
        for row in rows {
            let answer = match row.answer {
                Shown::Words(text) => Words::Ours(text),
                Shown::Typed(text) | Shown::Account(text) => Words::Typed(text),
                Shown::Blank => continue,
            };
            blocks.push(Block::Answer(row.term, answer));
        }
    }
    if let Some(receipt) = &view.receipt {
        blocks.push(Block::Heading(tr.text(msg::RECEIPT_TITLE)));
        blocks.push(Block::Text(tr.text(msg::RECEIPT_LEAD)));
        blocks.extend(receipt.test.then(|| Block::Text(tr.text(msg::RECEIPT_TEST))));
        let code = modules(&receipt.text);
        blocks.extend(code.map(|modules| Block::Code(modules, tr.text(msg::RECEIPT_CODE))));
        blocks.push(Block::Text(tr.text(msg::RECEIPT_AS_TEXT)));
        blocks.push(Block::Machine(receipt.text.clone()));
    }
    Paper {
        language: tr.language(),
        // The number keeps its own direction beside words of another.
        running: format!("{title} · \u{2068}{reference}\u{2069}"),
        title,
        boxes: tr.text(msg::PDF_BOXES),
        blocks,
    }
}
