//! Checking a receipt: from typed text, a saved file or a photo of its code. Open to everybody, counted for nobody; nothing of
//! what is sent is kept, and nothing of a complaint is shown.

use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::Response;
use huquq_app::pages::verify::{Checked, Genuine, Outcome, Register, TypedNumber, Unclear, VerifyView, Way, verify};
use huquq_domain::codes::Reference;
use huquq_domain::language::Language;
use huquq_domain::receipt::{Malformed, Receipt, Verdict};
use huquq_store::SignedReceipt;
use tokio::sync::{Semaphore, SemaphorePermit};

use super::photo;
use super::respond::page_with;
use crate::http::errors::Failure;
use crate::http::multipart::{PICTURE_MAX, Part, small_parts};
use crate::http::negotiate::Lang;
use crate::state::App;

/// Two fields and two files; a browser may send a name more.
const PARTS_MAX: usize = 8;
/// A form without a picture is smaller than this: a text, or a saved file.
const WITHOUT_PICTURE: usize = 64 * 1024;
/// Pictures that wait in memory at once, each of at most [`PICTURE_MAX`]. A form without one is never kept waiting.
static PICTURES: Semaphore = Semaphore::const_new(16);

/// The form.
pub async fn show(State(app): State<App>, Lang(language): Lang) -> Response {
    page_with(StatusCode::OK, verify(app.reader(language), &VerifyView::default()))
}

/// The form again, with what the check says.
pub async fn check(State(app): State<App>, Lang(language): Lang, request: Request) -> Result<Response, Failure> {
    let _room = room(request.headers())?;
    let (parts, ended) = small_parts(request, PARTS_MAX, PICTURE_MAX).await;
    let (reference, text) = (typed(&parts, "reference"), typed(&parts, Way::Text.name()));
    let too_large = ended == Err(Failure::TooLarge);
    let (way, found) = if too_large {
        (Way::Photo, Err(Unclear::TooLarge))
    } else {
        ended?;
        found(&parts, &text).await?
    };
    let checked = match found {
        Err(why) => Checked::Unclear { way, why },
        Ok(signed) => judged(&app, language, way, &signed, &reference).await?,
    };
    let status = match checked {
        Checked::Unclear { .. } if too_large => StatusCode::PAYLOAD_TOO_LARGE,
        Checked::Unclear { .. } => StatusCode::UNPROCESSABLE_ENTITY,
        Checked::Receipt { .. } => StatusCode::OK,
    };
    let view = VerifyView { reference, text, checked: Some(checked) };
    Ok(page_with(status, verify(app.reader(language), &view)))
}

/// Room for a picture, if the form may hold one.
fn room(headers: &HeaderMap) -> Result<Option<SemaphorePermit<'static>>, Failure> {
    let length = headers.get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse::<usize>().ok());
    if length.is_some_and(|length| length <= WITHOUT_PICTURE) {
        return Ok(None);
    }
    PICTURES.try_acquire().map(Some).map_err(|_| Failure::Busy)
}

fn sent<'a>(parts: &'a [Part], name: &str) -> &'a [u8] {
    parts.iter().find(|part| part.name == name).map(|part| part.bytes.as_slice()).unwrap_or_default()
}

fn typed(parts: &[Part], name: &str) -> String {
    String::from_utf8_lossy(sent(parts, name)).into_owned()
}

/// The receipt, wherever it is: a photo goes before a file, a file before typed text.
async fn found(parts: &[Part], text: &str) -> Result<(Way, Result<SignedReceipt, Unclear>), Failure> {
    for way in [Way::Photo, Way::File] {
        let bytes = sent(parts, way.name());
        if bytes.is_empty() {
            continue;
        }
        // Whoever chose the wrong one of the two is understood all the same.
        let read = if photo::is_picture(bytes) {
            match photo::read(bytes.to_vec()).await? {
                Ok(text) => SignedReceipt::find(&text).map_err(|wrong| match wrong {
                    Malformed::NoReceipt => Unclear::OtherCode,
                    wrong => unclear(wrong),
                }),
                Err(why) => Err(why),
            }
        } else {
            match text_of(bytes) {
                Some(text) => SignedReceipt::find(&text).map_err(unclear),
                None if way == Way::Photo => Err(Unclear::NotPicture),
                None => Err(Unclear::NotText),
            }
        };
        return Ok((way, read));
    }
    let read = if text.trim().is_empty() { Err(Unclear::Nothing) } else { SignedReceipt::find(text).map_err(unclear) };
    Ok((Way::Text, read))
}

/// A text file as editors save it: UTF-8, or UTF-16 with its mark.
fn text_of(bytes: &[u8]) -> Option<String> {
    let pairs = |read: fn([u8; 2]) -> u16| {
        let units = bytes.chunks_exact(2).skip(1).filter_map(|pair| pair.try_into().ok().map(read));
        char::decode_utf16(units).collect::<Result<String, _>>().ok()
    };
    match bytes {
        [0xff, 0xfe, ..] => pairs(u16::from_le_bytes),
        [0xfe, 0xff, ..] => pairs(u16::from_be_bytes),
        _ => std::str::from_utf8(bytes).ok().filter(|text| !text.contains('\0')).map(str::to_owned),
    }
}

/// What the receipt is, and whether it is kept here.
async fn judged(
    app: &App,
    language: Language,
    way: Way,
    signed: &SignedReceipt,
    typed: &str,
) -> Result<Checked, Failure> {
    let outcome = match app.store.check_receipt(signed) {
        Verdict::Genuine(receipt) => Outcome::Genuine(genuine(app, language, receipt, typed)),
        Verdict::Altered => Outcome::Altered,
        Verdict::UnknownKey => Outcome::UnknownKey,
        Verdict::Malformed(wrong) => return Ok(Checked::Unclear { way, why: unclear(wrong) }),
    };
    let register = match signed.statement() {
        Ok(stated) if app.store.holds_receipt(stated.reference, signed).await? => Register::Yes,
        Ok(_) => Register::No,
        Err(_) => Register::NotAsked,
    };
    Ok(Checked::Receipt { outcome, register })
}

fn genuine(app: &App, language: Language, receipt: Receipt, typed: &str) -> Genuine {
    let number = |typed: &str| match Reference::parse(typed) {
        Ok(typed) if typed == receipt.reference => TypedNumber::Same,
        Ok(_) => TypedNumber::Other,
        Err(_) => TypedNumber::Mistyped,
    };
    Genuine {
        reference: receipt.reference,
        filed_at: app.time_text(language, receipt.filed_at),
        test: receipt.test,
        typed: (!typed.trim().is_empty()).then(|| number(typed)),
        key: receipt.key,
    }
}

const fn unclear(wrong: Malformed) -> Unclear {
    match wrong {
        Malformed::NoReceipt => Unclear::NoReceipt,
        Malformed::Cut => Unclear::Cut,
        Malformed::Unreadable => Unclear::Unreadable,
        Malformed::Newer => Unclear::Newer,
    }
}
