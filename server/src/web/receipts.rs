//! What a person takes along after sending: the receipt as a file, a copy of the whole complaint; and the keys by which anybody
//! checks a receipt without us.

use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use data_encoding::BASE64;
use huquq_app::components::receipt::ReceiptView;
use huquq_app::pages::own_copy::{OwnCopyView, own_copy};
use huquq_app::paths::Address;
use huquq_domain::complaint::stored_answers;
use huquq_domain::language::Language;
use huquq_locales::msg;
use huquq_store::{DraftToken, IdempotencyKey, SignedReceipt};
use serde_json::{Value, json};

use super::complaint::token;
use super::copy_pdf::can_be_made;
use super::respond::{page, see_other};
use crate::http::errors::Failure;
use crate::http::negotiate::Lang;
use crate::state::App;

/// Long enough to spare us a crowd, short enough for a new key.
const A_FEW_MINUTES: &str = "public, max-age=300";

/// A receipt as pages show it.
#[must_use]
pub fn shown(signed: &SignedReceipt) -> ReceiptView {
    ReceiptView { text: signed.to_text(), test: signed.statement().is_ok_and(|stated| stated.test) }
}

/// The receipt as a text file: words for people, and at the end the line for checking.
pub async fn file(State(app): State<App>, Lang(language): Lang, headers: HeaderMap) -> Result<Response, Failure> {
    let Some(token) = token(&app, &headers) else { return Ok(to_sent(language)) };
    let Some(submitted) = app.store.submitted(&IdempotencyKey::from_draft(&token)).await? else {
        return Ok(to_sent(language));
    };
    let signed = submitted.receipt.ok_or(Failure::NotFound)?;
    let reference = submitted.reference.to_string();
    let filed_at = app.time_text(language, submitted.filed_at);
    let text = text(&app, language, &signed, &reference, &filed_at);
    let name = HeaderValue::from_str(&format!("attachment; filename=\"receipt-{reference}.txt\""));
    let mut response = ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response();
    response.headers_mut().insert(header::CONTENT_DISPOSITION, name.map_err(|_| Failure::Server)?);
    Ok(response)
}

fn text(app: &App, language: Language, signed: &SignedReceipt, reference: &str, filed_at: &str) -> String {
    let tr = app.tr(language);
    let check = format!("{}{}", app.settings.public_url(), Address::Verify.in_language(language));
    let mut lines = vec![
        tr.text(msg::RECEIPT_TITLE),
        tr.text(msg::SITE_OFFICE),
        String::new(),
        tr.with(msg::RECEIPT_FILE_REFERENCE, &[("reference", reference.into())]),
        tr.with(msg::RECEIPT_FILE_TIME, &[("time", filed_at.into())]),
        String::new(),
        tr.text(msg::RECEIPT_LEAD),
        tr.text(msg::RECEIPT_NO_KEY),
        tr.with(msg::RECEIPT_FILE_CHECK, &[("address", check.into())]),
    ];
    if signed.statement().is_ok_and(|stated| stated.test) {
        lines.extend([String::new(), tr.text(msg::RECEIPT_TEST)]);
    }
    lines.extend([String::new(), tr.text(msg::RECEIPT_FILE_LINE), String::new(), signed.to_text(), String::new()]);
    // Line ends that every editor of every device shows as such.
    lines.join("\r\n")
}

/// The whole complaint, to print. Opening it writes a line of the audit.
pub async fn copy(State(app): State<App>, Lang(language): Lang, headers: HeaderMap) -> Result<Response, Failure> {
    let Some(token) = token(&app, &headers) else { return Ok(to_sent(language)) };
    let Some(view) = copy_of(&app, language, &token).await? else { return Ok(to_sent(language)) };
    Ok(page(own_copy(app.reader(language), &view)))
}

/// What was filed under a draft's token; none if nothing was.
///
/// # Errors
/// If the store does not answer or the content does not open.
pub async fn copy_of(app: &App, language: Language, token: &DraftToken) -> Result<Option<OwnCopyView>, Failure> {
    let Some(opened) = app.store.own_copy(&IdempotencyKey::from_draft(token)).await? else { return Ok(None) };
    let answers = stored_answers(&opened.answers);
    Ok(Some(OwnCopyView {
        reference: opened.reference,
        filed_at: app.time_text(language, opened.filed_at),
        pdf: can_be_made(app.tr(language), &answers),
        answers,
        receipt: opened.receipt.map(|receipt| shown(&receipt.signed)),
    }))
}

/// The sent page says what to do when nothing was sent from this browser.
#[must_use]
pub fn to_sent(language: Language) -> Response {
    see_other(&Address::Sent.in_language(language))
}

/// Every key of this installation, for programs.
pub async fn keys(State(app): State<App>) -> Response {
    let keys: Vec<Value> = app
        .store
        .receipt_keys()
        .iter()
        .map(|key| {
            json!({
                "id": key.id,
                "algorithm": "Ed25519",
                "public_key": BASE64.encode(&key.public),
                "made_on": app.local(key.made_at).date().to_string(),
                "retired_on": key.retired_at.map(|at| app.local(at).date().to_string()),
            })
        })
        .collect();
    let document =
        Json(json!({ "institution": app.office.code, "in_service": app.settings.in_service(), "keys": keys }));
    ([(header::CACHE_CONTROL, A_FEW_MINUTES)], document).into_response()
}
