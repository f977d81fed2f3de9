//! The list of complaints: what is urgent first, then the newest. It shows no word of what was typed.

use axum::extract::{Query, State};
use axum::response::Response;
use huquq_app::staff::queue::{QueueRow, QueueView, queue};
use huquq_domain::language::Language;
use huquq_store::{QueueCursor, QueuePage};
use serde::Deserialize;

use super::session::Staff;
use crate::http::errors::Failure;
use crate::state::App;
use crate::web::respond::page;

/// Rows on one page.
const ROWS: u32 = 50;

/// Which page of the list.
#[derive(Deserialize)]
pub struct Which {
    after: Option<String>,
}

/// Shows one page of the list.
pub async fn list(State(app): State<App>, staff: Staff, Query(which): Query<Which>) -> Result<Response, Failure> {
    let after = which.after.as_deref().and_then(QueueCursor::parse);
    let further = after.is_some();
    let mut rows = app.store.queue(QueuePage { after, limit: ROWS + 1 }).await?;
    let more = rows.len() > ROWS as usize;
    rows.truncate(ROWS as usize);
    let next = rows.last().filter(|_| more).map(|row| row.cursor.to_text());
    let language = staff.language();
    let rows = rows
        .into_iter()
        .map(|row| QueueRow {
            reference: row.reference,
            filed_at: app.time_text(language, row.filed_at),
            status: row.status,
            channel: row.channel,
            language: Language::from_tag(&row.language).unwrap_or(Language::OFFICE),
            urgency: row.urgency,
            over_a_year: row.over_a_year,
            topic: row.topic,
            body: row.body,
            group: row.group,
            assigned: row.assigned,
        })
        .collect();
    Ok(page(queue(staff.reader(&app), &QueueView { me: staff.me(), rows, next, further })))
}
