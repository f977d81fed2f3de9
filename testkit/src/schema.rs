//! A small reader of JSON Schema, enough for `docs/complaint.schema.json` and strict about the rest: a word it does not know
//! is a fault, so a schema that grows cannot go unchecked.

use serde_json::Value as Json;

/// The published schema of `complaint.json`.
///
/// # Panics
/// If the file is not JSON.
#[must_use]
#[expect(clippy::expect_used, reason = "the file is part of the project")]
pub fn complaint() -> Json {
    serde_json::from_str(include_str!("../../docs/complaint.schema.json")).expect("the schema is JSON")
}

/// Where `document` does not fit `schema`; nothing if it does.
#[must_use]
pub fn faults(schema: &Json, document: &Json) -> Vec<String> {
    let mut faults = Vec::new();
    check(schema, document, "", &mut faults);
    faults
}

fn check(schema: &Json, value: &Json, at: &str, faults: &mut Vec<String>) {
    let Some(words) = schema.as_object() else {
        faults.push(format!("{at}: the schema is no object"));
        return;
    };
    for (word, rule) in words {
        let fits = match word.as_str() {
            "$schema" | "$id" | "title" | "description" => true,
            "type" => has_type(rule, value),
            "const" => value == rule,
            "enum" => rule.as_array().is_some_and(|options| options.contains(value)),
            "pattern" => value.as_str().is_none_or(|text| fits_pattern(rule.as_str().unwrap_or_default(), text)),
            "format" => fits_format(rule.as_str().unwrap_or_default(), value.as_str().unwrap_or_default()),
            "minLength" => length(value).is_none_or(|length| Some(length) >= rule.as_u64()),
            "maxLength" => length(value).is_none_or(|length| Some(length) <= rule.as_u64()),
            "minimum" => value.as_i64() >= rule.as_i64(),
            "maximum" => value.as_i64() <= rule.as_i64(),
            "required" => {
                let mut names = rule.as_array().into_iter().flatten().filter_map(Json::as_str);
                !value.is_object() || names.all(|name| value.get(name).is_some())
            }
            "additionalProperties" => {
                rule == false
                    && value.as_object().into_iter().flatten().all(|(name, _)| words["properties"].get(name).is_some())
            }
            "properties" => {
                for (name, inner) in rule.as_object().into_iter().flatten() {
                    if let Some(value) = value.get(name) {
                        check(inner, value, &format!("{at}/{name}"), faults);
                    }
                }
                true
            }
            "items" => {
                for (i, value) in value.as_array().into_iter().flatten().enumerate() {
                    check(rule, value, &format!("{at}/{i}"), faults);
                }
                true
            }
            _ => false,
        };
        if !fits {
            faults.push(format!("{at}: {word}"));
        }
    }
}

fn has_type(rule: &Json, value: &Json) -> bool {
    if let Some(several) = rule.as_array() {
        return several.iter().any(|one| has_type(one, value));
    }
    match rule.as_str() {
        Some("null") => value.is_null(),
        Some("object") => value.is_object(),
        Some("array") => value.is_array(),
        Some("string") => value.is_string(),
        Some("integer") => value.is_i64() || value.is_u64(),
        Some("boolean") => value.is_boolean(),
        _ => false,
    }
}

fn length(value: &Json) -> Option<u64> {
    value.as_str().and_then(|text| u64::try_from(text.chars().count()).ok())
}

/// The patterns that the schema has. A new one must be added here.
fn fits_pattern(pattern: &str, text: &str) -> bool {
    let all = |text: &str, fits: fn(char) -> bool| !text.is_empty() && text.chars().all(fits);
    let parts: Vec<&str> = text.split('-').collect();
    let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    match pattern {
        "^[a-z0-9_]+$" => all(text, |c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_'),
        "^[0-9a-f]{64}$" => text.len() == 64 && all(text, |c| matches!(c, '0'..='9' | 'a'..='f')),
        "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$" => {
            [4, 2, 2].starts_with(&lengths) && parts.iter().all(|part| all(part, |c| c.is_ascii_digit()))
        }
        "^(19|[2-9][0-9])[0-9]{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$" => {
            let numbers: Vec<u32> = parts.iter().filter_map(|part| part.parse().ok()).collect();
            let most = [9_999, 12, 31].iter().zip([1_900, 1, 1]);
            [4, 2, 2].starts_with(&lengths)
                && numbers.len() == parts.len()
                && numbers.iter().zip(most).all(|(number, (most, least))| (least..=*most).contains(number))
        }
        "^[0-9]{2}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$" => {
            let symbol = |c: char| c.is_ascii_digit() || (c.is_ascii_uppercase() && !"ILOU".contains(c));
            lengths == [2, 4, 4] && all(parts[0], |c| c.is_ascii_digit()) && parts[1..].concat().chars().all(symbol)
        }
        _ => false,
    }
}

fn fits_format(format: &str, text: &str) -> bool {
    match format {
        "uri" => text.contains("://"),
        "email" => text.split('@').all(|part| !part.is_empty()) && text.contains('@'),
        "date-time" => {
            let bytes = text.as_bytes();
            bytes.len() >= 20 && bytes[4] == b'-' && bytes[10] == b'T' && bytes[13] == b':' && text.ends_with('Z')
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn document() -> Json {
        json!({
            "schema": "huquq-complaint/1", "questions_version": 1, "reference": "26-7K3M-9QXD",
            "filed_at": "2026-11-22T08:00:00Z", "channel": "web", "language": "az", "urgency": "ordinary", "test": true,
            "answers": { "filing_for": "self", "what_happened": "x", "declaration": "yes", "data_consent": "yes" },
            "attachments": []
        })
    }

    #[test]
    fn a_right_document_has_no_fault() {
        assert_eq!(faults(&complaint(), &document()), Vec::<String>::new());
    }

    #[test]
    fn a_value_may_have_one_of_several_types() {
        let rule = json!({ "type": ["object", "null"], "required": ["a"] });
        assert_eq!(faults(&rule, &json!(null)), Vec::<String>::new());
        assert_eq!(faults(&rule, &json!({ "a": 1 })), Vec::<String>::new());
        assert_eq!(faults(&rule, &json!({})), [": required"]);
        assert_eq!(faults(&rule, &json!("x")), [": type"]);
    }

    #[test]
    fn each_kind_of_fault_is_seen() {
        let wrong: &[(&str, Json)] = &[
            ("schema", json!("huquq-complaint/2")),
            ("questions_version", json!("1")),
            ("reference", json!("26-7K3I-9QXD")),
            ("filed_at", json!("yesterday")),
            ("channel", json!("fax")),
            ("more", json!(1)),
        ];
        for (name, value) in wrong {
            let mut document = document();
            document[*name] = value.clone();
            assert!(!faults(&complaint(), &document).is_empty(), "{name}");
        }
        let answers: &[(&str, Json)] = &[
            ("what_happened", json!("")),
            ("what_happened", json!("x".repeat(20_001))),
            ("subject_count", json!(1)),
            ("happened_on", json!("2026-9")),
            ("topic", json!("A")),
            ("unknown", json!("x")),
        ];
        for (name, value) in answers {
            let mut document = document();
            document["answers"][*name] = value.clone();
            assert!(!faults(&complaint(), &document).is_empty(), "{name}");
        }
        assert!(!faults(&complaint(), &json!({})).is_empty());
    }
}
