//! Whose program it is, if it says so.

use axum::http::{HeaderMap, header};
use huquq_locales::Tr;
use huquq_store::{PartnerKey, PartnerRow};

use super::problem::{Problem, Refusal};
use crate::state::App;

/// The partner whose key the request shows; none if it shows no key. A wrong key is refused and never taken for none: the
/// partner would learn too late that its filings are counted.
///
/// # Errors
/// The problem 401, or that the database does not answer.
pub(super) async fn of(app: &App, tr: Tr, headers: &HeaderMap) -> Result<Option<PartnerRow>, Refusal> {
    let mut lines = headers.get_all(header::AUTHORIZATION).iter();
    let Some(line) = lines.next() else { return Ok(None) };
    let told = line.to_str().ok().and_then(|line| line.split_once(' '));
    let key = told.filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"));
    let Some(key) = key.and_then(|(_, key)| PartnerKey::parse(key.trim())).filter(|_| lines.next().is_none()) else {
        return Err(Problem::partner(tr).into());
    };
    match app.store.partner(&key).await? {
        Some(partner) => Ok(Some(partner)),
        None => Err(Problem::partner(tr).into()),
    }
}
