//! The guides in the description.

use serde_json::{Value as Json, json};

use super::{answer, object, problems, tags};

/// The list.
pub(super) fn guides() -> Json {
    let list = json!({
        "type": "object",
        "additionalProperties": false,
        "required": ["language", "guides"],
        "properties": {
            "language": { "enum": tags() },
            "guides": { "type": "array", "items": object(listed()) }
        }
    });
    let example = json!({ "language": "en", "guides": [listed_example()] });
    let mut responses =
        problems(&[("400", "No language has this tag."), ("406", "The header Accept does not allow JSON.")]);
    responses.insert("200".to_owned(), answer("Every guide, the urgent ones first.", list, example));
    json!({
        "operationId": "listGuides",
        "summary": "Lists the guides",
        "parameters": [language()],
        "responses": responses
    })
}

/// One of them.
pub(super) fn guide() -> Json {
    let text = || json!({ "type": "string" });
    let ids = || json!({ "type": "array", "items": { "type": "string" } });
    let said = [("text", text()), ("facts", ids()), ("uncertain", ids())];
    let mut whole = listed();
    whole.push(("lead", object(said.to_vec())));
    let section = [("id", text()), ("title", text())].into_iter().chain(said).collect();
    whole.push(("sections", json!({ "type": "array", "items": object(section) })));
    let mut example = listed_example();
    let part = json!({ "text": "Ask for the decision in writing.", "facts": ["DEP-8"], "uncertain": [] });
    example["lead"] = part.clone();
    example["sections"] =
        json!([{ "id": "first", "title": "First", "text": part["text"], "facts": ["DEP-8"], "uncertain": [] }]);
    let mut responses = problems(&[
        ("400", "No language has this tag."),
        ("404", "There is no such guide."),
        ("406", "The header Accept does not allow JSON."),
    ]);
    responses.insert("200".to_owned(), answer("The guide as plain text.", object(whole), example));
    json!({
        "operationId": "getGuide",
        "summary": "One guide",
        "description": "Statements of law rest on the facts named beside them. Nothing is checked by a lawyer while `law_checked` is null.",
        "parameters": [
            { "name": "slug", "in": "path", "required": true, "schema": { "type": "string" } },
            language()
        ],
        "responses": responses
    })
}

/// The members of a guide in lists.
fn listed() -> Vec<(&'static str, Json)> {
    let text = || json!({ "type": "string" });
    let codes = || json!({ "type": "array", "items": { "type": "string" } });
    let checked = || {
        json!({
            "type": ["object", "null"], "additionalProperties": false, "required": ["by", "on"],
            "properties": { "by": { "type": "string" }, "on": { "type": "string" } }
        })
    };
    vec![
        ("slug", text()),
        (
            "language",
            json!({ "enum": tags(), "description": "Of the text: another one where the asked one has none." }),
        ),
        ("title", text()),
        ("summary", text()),
        (
            "state",
            json!({ "enum": ["original", "draft", "outdated"], "description": "draft: translated; outdated: its original has changed since." }),
        ),
        ("urgent", json!({ "type": "boolean" })),
        ("topics", codes()),
        ("groups", codes()),
        ("written", json!({ "type": "string", "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$" })),
        ("law_checked", checked()),
        ("text_reviewed", checked()),
        ("address", json!({ "type": "string", "format": "uri" })),
    ]
}

fn listed_example() -> Json {
    json!({
        "slug": "deportation-and-appeal", "language": "en", "title": "I was told to leave the country",
        "summary": "What a decision must say, and how to appeal.", "state": "original", "urgent": true,
        "topics": ["removal_entry_ban"], "groups": [], "written": "2026-11-22", "law_checked": null, "text_reviewed": null,
        "address": "https://example.org/en/guides/deportation-and-appeal"
    })
}

fn language() -> Json {
    json!({ "name": "lang", "in": "query", "description": "az if it is not named.", "schema": { "enum": tags() } })
}
