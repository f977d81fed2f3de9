//! Problem details (RFC 9457) with what is wrong with each field, in the language that the program asks for.

use axum::Json;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use huquq_app::components::file_list::{FileProblem, problem};
use huquq_domain::json::{Fault, FaultCode, LANGUAGE};
use huquq_domain::questions::{self, ErrorCode};
use huquq_locales::{Arg, Msg, Tr, msg};
use huquq_store::StoreError;
use serde::Serialize;

use crate::http::errors::Failure;

/// Why a program's request is not done.
pub(super) enum Refusal {
    /// Told by the layer that tells every failure.
    Failure(Failure),
    /// Told here.
    Problem(Box<Problem>),
}

impl From<Failure> for Refusal {
    fn from(failure: Failure) -> Self {
        Self::Failure(failure)
    }
}

impl From<StoreError> for Refusal {
    fn from(error: StoreError) -> Self {
        Self::Failure(error.into())
    }
}

impl From<Problem> for Refusal {
    fn from(problem: Problem) -> Self {
        Self::Problem(Box::new(problem))
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        match self {
            Self::Failure(failure) => failure.into_response(),
            Self::Problem(problem) => problem.into_response(),
        }
    }
}

/// The marks round what is filled into a message: a program shows it as it likes.
const ISOLATION: [char; 2] = ['\u{2068}', '\u{2069}'];

/// What is wrong with one field.
#[derive(Serialize)]
pub(super) struct FieldProblem {
    field: String,
    code: &'static str,
    message: String,
}

impl FieldProblem {
    pub(super) fn new(tr: Tr, fault: Fault) -> Self {
        let Fault { field, code } = fault;
        // A name that is no question has no name in words.
        let named = |message: Msg| tr.plain_with(message, &[("field", Arg::from(field.as_str()))]);
        let message = match code {
            FaultCode::Answer(code) if questions::field(&field).is_some() => tr.error(&field, code),
            FaultCode::Answer(ErrorCode::NotAnOption) if field == LANGUAGE => tr.text(msg::API_LANGUAGE),
            FaultCode::Answer(code) => named(Msg::error(code)),
            FaultCode::WrongType => named(msg::API_WRONG_TYPE),
        };
        Self { code: code.code(), message: message.replace(ISOLATION, ""), field }
    }

    /// A file that is not taken, by the code and in the words of the form.
    fn of_file(tr: Tr, refused: &FileProblem) -> Self {
        let message = problem(tr, refused).replace(ISOLATION, "");
        Self { field: "files".to_owned(), code: refused.code(), message }
    }
}

/// A problem as it goes out.
#[derive(Serialize)]
pub(super) struct Problem {
    #[serde(rename = "type")]
    kind: String,
    title: &'static str,
    status: u16,
    detail: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    errors: Vec<FieldProblem>,
    #[serde(skip_serializing_if = "Option::is_none")]
    wait: Option<String>,
    #[serde(skip)]
    headers: HeaderMap,
}

impl Problem {
    pub(super) fn new(status: StatusCode, code: &str, detail: String) -> Self {
        metrics::counter!("huquq_api_problems_total", "code" => code.to_owned()).increment(1);
        Self {
            kind: format!("urn:huquq:problem:{code}"),
            title: status.canonical_reason().unwrap_or_default(),
            status: status.as_u16(),
            detail,
            errors: Vec::new(),
            wait: None,
            headers: HeaderMap::new(),
        }
    }

    /// Members that do not fit.
    pub(super) fn invalid(tr: Tr, faults: Vec<Fault>) -> Self {
        let errors = faults.into_iter().map(|fault| FieldProblem::new(tr, fault)).collect();
        Self { errors, ..Self::new(StatusCode::UNPROCESSABLE_ENTITY, "invalid", tr.text(msg::API_INVALID)) }
    }

    /// Files that are not taken.
    pub(super) fn files(tr: Tr, refused: &[FileProblem]) -> Self {
        let errors = refused.iter().map(|one| FieldProblem::of_file(tr, one)).collect();
        Self { errors, ..Self::new(StatusCode::UNPROCESSABLE_ENTITY, "invalid", tr.text(msg::API_INVALID)) }
    }

    /// Nobody's key.
    pub(super) fn partner(tr: Tr) -> Self {
        let mut problem = Self::new(StatusCode::UNAUTHORIZED, "partner_key", tr.text(msg::API_PARTNER));
        problem.headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        problem
    }

    /// Try again after so many seconds, with this in hand.
    pub(super) fn wait(tr: Tr, seconds: u64, wait: String) -> Self {
        let problem = Self::new(StatusCode::TOO_MANY_REQUESTS, "wait", tr.text(msg::API_WAIT)).after(seconds);
        Self { wait: Some(wait), ..problem }
    }

    /// With the seconds after which another try is worth it.
    pub(super) fn after(mut self, seconds: u64) -> Self {
        self.headers.insert(header::RETRY_AFTER, seconds.into());
        self
    }
}

impl IntoResponse for Problem {
    fn into_response(mut self) -> Response {
        let headers = std::mem::take(&mut self.headers);
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut response = (status, Json(self)).into_response();
        response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        response.headers_mut().extend(headers);
        response
    }
}

/// Whether the program takes JSON.
///
/// # Errors
/// The problem 406.
pub(super) fn accepts_json(tr: Tr, headers: &HeaderMap) -> Result<(), Refusal> {
    let mut ranges = headers.get_all(header::ACCEPT).iter().filter_map(|value| value.to_str().ok()).peekable();
    let takes = |range: &str| {
        let (kind, rest) = range.split_once(';').unwrap_or((range, ""));
        let refused = rest.split(';').any(|parameter| {
            parameter.trim().strip_prefix("q=").is_some_and(|q| q.trim().parse().is_ok_and(|q: f32| q <= 0.0))
        });
        let kind = kind.trim().to_ascii_lowercase();
        !refused && matches!(kind.as_str(), "*/*" | "application/*" | "application/json")
    };
    let any = ranges.peek().is_none() || ranges.any(|line| line.trim().is_empty() || line.split(',').any(takes));
    if any { Ok(()) } else { Err(Problem::new(StatusCode::NOT_ACCEPTABLE, "accept", tr.text(msg::API_ACCEPT)).into()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accepted(lines: &[&str]) -> bool {
        let texts: &'static huquq_locales::Texts = Box::leak(Box::new(huquq_locales::Texts::embedded().unwrap()));
        let tr = Tr::new(texts, huquq_domain::language::Language::OFFICE);
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append(header::ACCEPT, line.parse().unwrap());
        }
        accepts_json(tr, &headers).is_ok()
    }

    #[test]
    fn json_is_taken_where_it_is_not_refused() {
        for yes in
            [&[][..], &[""], &["*/*"], &["text/html, application/json;q=0.1"], &["Application/JSON"], &["a/b", "*/*"]]
        {
            assert!(accepted(yes), "{yes:?}");
        }
        for no in [&["text/html"][..], &["application/json;q=0"], &["application/xml, text/*"], &["json"]] {
            assert!(!accepted(no), "{no:?}");
        }
    }
}
