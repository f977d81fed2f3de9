//! The pages of failures, in the reader's language.

use axum::response::Response;
use huquq_app::pages::error::{ErrorView, error};
use huquq_app::render::{Reader, Site};
use huquq_domain::language::Language;

use super::respond::page;
use crate::http::errors::{ErrorPages, Failure};

/// Makes the pages of failures.
pub struct Pages(pub &'static Site);

impl ErrorPages for Pages {
    fn page(&self, failure: Failure, language: Language, path: &str) -> Response {
        // After a form that could not be read, the way back is the form; the path is ours only if a page stands there.
        let back =
            matches!(failure, Failure::TooLarge | Failure::Media | Failure::Origin | Failure::Timeout | Failure::Busy)
                .then(|| path.to_owned())
                .filter(|path| path.starts_with(&format!("/{}/complaint", language.tag())));
        page(error(Reader::new(self.0, language), &ErrorView { kind: failure.kind(), back }))
    }
}
