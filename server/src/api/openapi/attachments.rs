//! The files of a complaint in the description.

use huquq_domain::attachments::{ALL_MAX, FILE_MAX, FILES_MAX, FileKind, MEGABYTE};
use serde_json::{Value as Json, json};

use super::{again, answer, idempotency_key, messages, object, problems};
use crate::http::layers::LARGE_BODY_MAX;

/// Sending files to a filed complaint.
pub(super) fn attachments() -> Json {
    let mut responses = problems(&[
        ("400", "No usable Idempotency-Key or Access-Code."),
        ("401", "The partner key is not known or was taken back."),
        ("403", "The request comes from a page of another site."),
        ("404", "There is no such complaint, or the access code is another one; which of them is not told."),
        ("406", "The header Accept does not allow JSON."),
        ("408", "No more of the body arrived in time."),
        ("409", "The complaint was taken back."),
        ("413", "The body is too large."),
        ("415", "The body is not multipart/form-data, or was cut."),
        ("422", "Files that are not taken, or an Idempotency-Key that was used with other files. Nothing was kept."),
        ("429", "Too many at once. Retry-After says when to send the same request again."),
        ("500", "A fault of the server. Nothing was acknowledged: send the same request again."),
        ("503", "The server cannot keep it now. Send the same request again."),
    ]);
    responses.insert("201".to_owned(), answer("They are kept.", kept(), kept_example()));
    responses.insert("200".to_owned(), again(answer("They were kept before under this key.", kept(), kept_example())));
    let [each, all] = [FILE_MAX, ALL_MAX].map(|bytes| bytes / MEGABYTE);
    json!({
        "operationId": "addFiles",
        "summary": "Adds files to a filed complaint",
        "description": format!(
            "All of them are kept or none. At most {FILES_MAX} files of {each} MB each and {all} MB in all, those counted that \
             the complaint has. What a file is, its content says. A file cannot be removed. The same Idempotency-Key with the \
             same files gives the same answer and no second copy."
        ),
        "security": [{}, { "partner": [] }],
        "parameters": [
            { "name": "reference", "in": "path", "required": true, "schema": { "type": "string" } },
            {
                "name": "Access-Code", "in": "header", "required": true,
                "description": "The access code of the complaint, with blanks or without.",
                "schema": { "type": "string", "pattern": "^([0-9] ?){20}$" }
            },
            idempotency_key("Draw it at random for each sending."),
            messages()
        ],
        "requestBody": {
            "required": true,
            "description": format!("At most {LARGE_BODY_MAX} octets. Each file is a part `files` with a file name."),
            "content": { "multipart/form-data": {
                "schema": {
                    "type": "object", "required": ["files"],
                    "properties": { "files": { "type": "array", "items": {} } }
                },
                "example": { "files": ["(the octets of qerar.pdf)"] }
            } }
        },
        "responses": responses
    })
}

fn kept() -> Json {
    let kinds: Vec<&str> = FileKind::ALL.iter().map(|kind| kind.code()).collect();
    let file = object(vec![
        ("name", json!({ "type": "string", "description": "As the office sees it; may be blank." })),
        ("size", json!({ "type": "integer", "description": "Octets." })),
        ("sha256", json!({ "type": "string", "pattern": "^[0-9a-f]{64}$" })),
        ("kind", json!({ "enum": kinds })),
    ]);
    json!({ "type": "array", "items": file })
}

fn kept_example() -> Json {
    json!([{ "name": "qerar.pdf", "size": 81_920, "sha256": "0123456789abcdef".repeat(4), "kind": "pdf" }])
}
