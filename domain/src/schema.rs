//! The documented, versioned schema of `complaint.json`, made from the question model. `docs/complaint.schema.json` is
//! this function's result; a test compares them.

use serde_json::{Value as Json, json};

use crate::language::Language;
use crate::questions::{Field, Kind, Needed, Options, Shown, VERSION, fields};
use crate::role::{Channel, Urgency};
use crate::taxonomy::Taxonomy;

/// The value of `schema` in every document of this form.
pub const COMPLAINT_SCHEMA: &str = "huquq-complaint/1";

/// JSON Schema (2020-12) of the document that is attached to the office's mail.
#[must_use]
pub fn complaint() -> Json {
    // What only proves who somebody is stays in the store.
    let told = fields().filter(|field| field.shown != Shown::Proof);
    let answers: serde_json::Map<String, Json> =
        told.filter_map(|field| Some((field.name.to_owned(), of_field(field)?))).collect();
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:huquq:complaint:1",
        "title": "A complaint as forwarded to the office",
        "description": "Attached to the office's mail as complaint.json. Fields are only ever added within a version. A question that was not asked or was left blank is absent.",
        "type": "object",
        "required": ["schema", "questions_version", "reference", "filed_at", "channel", "language", "urgency", "answers"],
        "additionalProperties": false,
        "properties": {
            "schema": { "const": COMPLAINT_SCHEMA },
            "questions_version": { "type": "integer", "const": VERSION, "description": "Version of the questions that were answered." },
            "reference": { "type": "string", "pattern": "^[0-9]{2}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$" },
            "filed_at": { "type": "string", "format": "date-time", "description": "UTC." },
            "channel": { "enum": Channel::ALL.iter().map(|c| c.code()).collect::<Vec<_>>() },
            "language": { "type": "string", "description": "BCP 47 tag of the language in which the questions were shown." },
            "urgency": { "enum": Urgency::ALL.iter().map(|u| u.code()).collect::<Vec<_>>() },
            "over_a_year": { "type": "boolean", "description": "True if by the answers more than a year had passed. Not a reason to refuse." },
            "test": { "type": "boolean", "description": "True while the installation is not in service." },
            "answers": {
                "type": "object",
                "additionalProperties": false,
                "required": ["filing_for", "what_happened", "declaration", "data_consent"],
                "properties": answers
            },
            "attachments": {
                "type": "array",
                "description": "Files are never mailed: they are opened at the staff address.",
                "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": ["name", "bytes", "sha256", "address"],
                    "properties": {
                        "name": { "type": "string" },
                        "bytes": { "type": "integer", "minimum": 0 },
                        "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" },
                        "address": { "type": "string", "format": "uri" }
                    }
                }
            }
        }
    })
}

/// A year from [`crate::date::EARLIEST_YEAR`] on, with a month and a day or without.
const DATE: &str = "^(19|[2-9][0-9])[0-9]{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$";

/// JSON Schema of the object that a program sends: the same fields, with `true` and `false` beside `yes` and `no`, the codes
/// of the institution's lists, and the language of the questions. A field whose question is not asked (see
/// [`crate::questions::Condition`]) is not filed.
#[must_use]
pub fn request(taxonomy: &Taxonomy) -> Json {
    let mut properties: serde_json::Map<String, Json> =
        fields().filter_map(|field| Some((field.name.to_owned(), sent(field, taxonomy)?))).collect();
    let tags: Vec<&str> = Language::all().map(Language::tag).collect();
    properties.insert(
        crate::json::LANGUAGE.to_owned(),
        json!({ "enum": tags, "description": "Language of the questions that were answered; az if it is not named." }),
    );
    json!({
        "type": "object",
        "additionalProperties": false,
        "required": ["filing_for", "what_happened", "declaration", "data_consent"],
        "properties": properties
    })
}

/// What is written is told wider than what is taken: a program hears beforehand what would be refused, as far as a schema can
/// say it. That a day is not in the future it cannot.
fn sent(field: &Field, taxonomy: &Taxonomy) -> Option<Json> {
    Some(match field.kind {
        Kind::Choice(Options::List(list)) => {
            json!({ "enum": taxonomy.list(list).iter().map(|entry| entry.code.as_str()).collect::<Vec<_>>() })
        }
        Kind::Email => json!({ "type": "string", "format": "email", "maxLength": super::questions::LINE_MAX }),
        Kind::Date => json!({ "type": "string", "pattern": DATE }),
        Kind::YesNo => json!({ "enum": ["yes", "no", true, false] }),
        Kind::Tick if matches!(field.needed, Needed::Yes) => json!({ "enum": ["yes", true] }),
        Kind::Tick => json!({ "enum": ["yes", "no", true, false] }),
        _ => return of_field(field),
    })
}

/// Files are no answers: the document lists them apart.
fn of_field(field: &Field) -> Option<Json> {
    Some(match field.kind {
        Kind::Choice(Options::Fixed(options)) => json!({ "enum": options }),
        Kind::Choice(Options::List(list)) => json!({
            "type": "string", "pattern": "^[a-z0-9_]+$",
            "description": format!("A code of the institution's list of {}.", list.code())
        }),
        Kind::YesNo | Kind::Tick => json!({ "enum": ["yes", "no"] }),
        Kind::Line(max) | Kind::Text(max) => {
            json!({ "type": "string", "minLength": 1, "maxLength": max })
        }
        Kind::Email | Kind::Phone => {
            json!({ "type": "string", "minLength": 1, "maxLength": super::questions::LINE_MAX })
        }
        Kind::Date => json!({ "type": "string", "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$" }),
        Kind::Count(min, max) => json!({ "type": "integer", "minimum": min, "maximum": max }),
        Kind::Files => return None,
    })
}
