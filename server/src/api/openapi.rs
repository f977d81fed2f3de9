//! The description of the API (OpenAPI 3.1), made from the question model and the list of routes' own constants.

use huquq_domain::language::Language;
use huquq_domain::schema;
use huquq_domain::taxonomy::Taxonomy;
use serde_json::{Map, Value as Json, json};

mod attachments;
mod guides;

use attachments::attachments;
use guides::{guide, guides};

use super::BODY_MAX;
use super::complaints::{KEY_MAX, KEY_MIN};

/// The whole description; `server` is the address under which the public reaches this installation, `taxonomy` its lists.
#[must_use]
pub fn document(server: &str, taxonomy: &Taxonomy) -> Json {
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Huquq",
            "version": "1",
            "description": "Complaints to the Ombudsman with their files, and guides to rights, for programs. Server to server: \
                there is no CORS. While the member `test` of an answer is true, the installation is not in service and a complaint \
                reaches nobody. In danger people call: no program replaces 112 and 916."
        },
        "servers": [{ "url": server }],
        "paths": {
            "/api/v1/complaints": { "post": complaints(taxonomy) },
            "/api/v1/complaints/{reference}/attachments": { "post": attachments() },
            "/api/v1/guides": { "get": guides() },
            "/api/v1/guides/{slug}": { "get": guide() },
            "/api/openapi.json": { "get": {
                "operationId": "describe",
                "summary": "This description",
                "responses": { "200": answer("The description.", json!({ "type": "object" }), json!({ "openapi": "3.1.0" })) }
            } }
        },
        "components": {
            "securitySchemes": {
                "partner": { "type": "http", "scheme": "bearer", "description": "The key of a partner of the institution." }
            }
        }
    })
}

fn complaints(taxonomy: &Taxonomy) -> Json {
    let mut responses = problems(&[
        ("400", "No JSON object, a name twice, or no usable Idempotency-Key."),
        ("401", "The partner key is not known or was taken back."),
        ("403", "The request comes from a page of another site."),
        ("406", "The header Accept does not allow JSON."),
        ("408", "The body did not arrive in time."),
        ("413", "The body is too large or has too many members."),
        ("415", "The body is not application/json."),
        ("422", "Members that do not fit, or an Idempotency-Key that was used with another body."),
        ("429", "Too many at once. Retry-After says when to send the same request again."),
        ("500", "A fault of the server. Nothing was acknowledged: send the same request again."),
        ("503", "The server cannot keep it now. Send the same request again."),
    ]);
    responses.insert("201".to_owned(), answer("It is kept.", filed(), filed_example(true)));
    let before = answer("It was kept before under this key.", filed(), filed_example(false));
    responses.insert("200".to_owned(), again(before));
    json!({
        "operationId": "fileComplaint",
        "summary": "Files a complaint",
        "description": "The same questions and checks as the form. The same Idempotency-Key with the same body gives the same answer \
            and no second complaint. The access code is shown until it was kept or for 24 hours, then it is null. A field whose \
            question is not asked (a served day without a removal decision) is not filed, as on the form.",
        "security": [{}, { "partner": [] }],
        "parameters": [
            idempotency_key("Draw it at random for each complaint: whoever knows it and the complaint gets the access code."),
            messages(),
            {
                "name": "Huquq-Wait", "in": "header",
                "description": "The member `wait` of a 429, when the request is sent again.",
                "schema": { "type": "string" }
            }
        ],
        "requestBody": {
            "required": true,
            "description": format!("At most {BODY_MAX} octets of UTF-8."),
            "content": { "application/json": {
                "schema": schema::request(taxonomy),
                "examples": {
                    "least": { "value": least() },
                    "more": { "value": more() }
                }
            } }
        },
        "responses": responses
    })
}

/// The header by which a repetition is known.
fn idempotency_key(description: &str) -> Json {
    json!({
        "name": "Idempotency-Key", "in": "header", "required": true, "description": description,
        "schema": { "type": "string", "minLength": KEY_MIN, "maxLength": KEY_MAX, "pattern": "^[!-~]+$" }
    })
}

fn messages() -> Json {
    json!({
        "name": "Accept-Language", "in": "header", "description": "The language of messages.",
        "schema": { "type": "string" }
    })
}

/// The answer to a repetition.
fn again(mut answer: Json) -> Json {
    answer["headers"] = json!({ "Idempotent-Replayed": { "schema": { "enum": ["true"] } } });
    answer
}

/// The least that can be filed.
fn least() -> Json {
    json!({
        "filing_for": "self", "anonymous": true, "what_happened": "Qeydiyyata almadılar.",
        "declaration": true, "data_consent": true
    })
}

/// Several kinds of fields.
fn more() -> Json {
    json!({
        "language": "ru", "filing_for": "group", "subject_count": 4, "consent_evidence": "Доверенность", "given_name": "Лейла",
        "phone": "+994 50 000 00 00", "safe_contact": "phone", "may_leave_message": "no",
        "what_happened": "Нам отказали в регистрации.", "happened_on": "2026-09", "topic": "registration",
        "declaration": "yes", "data_consent": "yes"
    })
}

fn filed() -> Json {
    json!({
        "type": "object",
        "additionalProperties": false,
        "required": ["reference", "access_code", "filed_at", "receipt", "test"],
        "properties": {
            "reference": { "type": "string", "pattern": "^[0-9]{2}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$" },
            "access_code": { "type": ["string", "null"], "description": "Opens the case. Give it to the applicant and keep no copy." },
            "filed_at": { "type": "string", "format": "date-time" },
            "receipt": receipt(),
            "test": { "type": "boolean", "description": "True while the installation is not in service." }
        }
    })
}

/// The receipt as it is read, and as it is checked.
fn receipt() -> Json {
    let text = || json!({ "type": "string" });
    let mut statement = object(vec![
        ("content", text()),
        ("filed_at", json!({ "type": "string", "format": "date-time" })),
        ("institution", text()),
        ("key", text()),
        ("reference", text()),
        ("v", json!({ "type": "integer" })),
    ]);
    statement["properties"]["test"] = json!({ "const": true });
    json!({
        "type": ["object", "null"],
        "description": "Give it to the applicant: anybody can check it. Null for what was filed before there were receipts.",
        "additionalProperties": false,
        "required": ["statement", "text"],
        "properties": {
            "statement": statement,
            "text": { "type": "string", "description": "HUQUQ1.BODY.SIGNATURE: the statement octet for octet, and its signature." }
        }
    })
}

fn filed_example(with_code: bool) -> Json {
    json!({
        "reference": "26-7K3M-9QXD", "access_code": with_code.then_some("1234 5678 9012 3456 7890"),
        "filed_at": "2026-11-22T10:06:00Z", "test": true,
        "receipt": {
            "statement": {
                "content": "2jmj7l5rSw0yVb_vlWAYkK_YBwk", "filed_at": "2026-11-22T10:06:00Z", "institution": "ombudsman_az",
                "key": "0123456789abcdef", "reference": "26-7K3M-9QXD", "test": true, "v": 1
            },
            "text": "HUQUQ1.eyJjb250ZW50Ijoi.c2lnbmF0dXJl"
        }
    })
}

fn object(members: Vec<(&'static str, Json)>) -> Json {
    let required: Vec<&str> = members.iter().map(|(name, _)| *name).collect();
    let properties: Map<String, Json> = members.iter().map(|(name, rule)| ((*name).to_owned(), rule.clone())).collect();
    json!({ "type": "object", "additionalProperties": false, "required": required, "properties": properties })
}

fn tags() -> Vec<&'static str> {
    Language::all().map(Language::tag).collect()
}

fn answer(description: &str, schema: Json, example: Json) -> Json {
    json!({
        "description": description,
        "content": { "application/json": { "schema": schema, "example": example } }
    })
}

/// Problem details (RFC 9457) by status.
fn problems(of: &[(&str, &str)]) -> Map<String, Json> {
    let shown = |status: &str| {
        json!({
            "type": "urn:huquq:problem:invalid", "title": "Unprocessable Content", "status": status.parse::<u16>().unwrap_or_default(),
            "detail": "Some members do not fit. Nothing was kept. See “errors”.",
            "errors": [{ "field": "happened_on", "code": "date_in_future", "message": "When it happened: this day has not come yet." }]
        })
    };
    of.iter()
        .map(|(status, description)| {
            let content = json!({ "application/problem+json": { "schema": problem(), "example": shown(status) } });
            ((*status).to_owned(), json!({ "description": description, "content": content }))
        })
        .collect()
}

fn problem() -> Json {
    let text = || json!({ "type": "string" });
    json!({
        "type": "object",
        "additionalProperties": false,
        "required": ["type", "title", "status"],
        "properties": {
            "type": { "type": "string", "description": "The stable code, after `urn:huquq:problem:`." },
            "title": text(),
            "status": { "type": "integer" },
            "detail": { "type": "string", "description": "In the language of Accept-Language." },
            "errors": { "type": "array", "items": object(vec![("field", text()), ("code", text()), ("message", text())]) },
            "wait": { "type": "string", "description": "To be sent back in the header Huquq-Wait after the time in Retry-After." }
        }
    })
}

#[cfg(test)]
mod tests {
    use huquq_testkit::schema::faults;

    use super::*;
    use crate::api::ROUTES;

    /// Every media type of the description, with where it stands.
    fn media(node: &Json, at: &str, found: &mut Vec<(String, Json)>) {
        for (name, inner) in node.as_object().into_iter().flatten() {
            if name == "content" {
                found.extend(
                    inner.as_object().into_iter().flatten().map(|(kind, of)| (format!("{at} {kind}"), of.clone())),
                );
            } else {
                media(inner, &format!("{at}/{name}"), found);
            }
        }
    }

    fn described() -> Json {
        document("https://example.org", &crate::office::Office::load(None).unwrap().taxonomy)
    }

    #[test]
    fn every_route_is_described_and_nothing_else() {
        let document = described();
        let mut described: Vec<(String, String)> = Vec::new();
        for (path, methods) in document["paths"].as_object().unwrap() {
            described.extend(methods.as_object().unwrap().keys().map(|method| (method.clone(), path.clone())));
        }
        let mut routed: Vec<(String, String)> =
            ROUTES.iter().map(|route| (route.method.to_owned(), route.path.to_owned())).collect();
        described.sort();
        routed.sort();
        assert_eq!(described, routed);
    }

    #[test]
    fn every_example_fits_its_schema() {
        let mut found = Vec::new();
        media(&described()["paths"], "", &mut found);
        let mut examples = 0;
        for (at, of) in &found {
            let several = of["examples"].as_object().into_iter().flatten().map(|(_, example)| &example["value"]);
            for example in several.chain(of.get("example")) {
                assert_eq!(faults(&of["schema"], example), Vec::<String>::new(), "{at}");
                examples += 1;
            }
        }
        assert!(examples >= found.len() && found.len() > 15, "each media type has an example");
    }

    #[test]
    fn the_examples_of_complaints_are_read_and_pass() {
        use huquq_domain::questions::{Context, validate};
        let office = crate::office::Office::load(None).unwrap();
        let context = Context { taxonomy: &office.taxonomy, today: jiff::civil::date(2026, 11, 22) };
        for example in [least(), more()] {
            let told = huquq_domain::json::read(example.to_string().as_bytes()).ok().unwrap();
            assert!(told.faults.is_empty());
            let complaint = validate::all(&told.answers, context).ok().unwrap();
            let members = example.as_object().unwrap().len() - usize::from(example.get("language").is_some());
            assert_eq!(complaint.to_json().len(), members, "everything told is filed");
        }
    }
}
